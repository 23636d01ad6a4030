//! Properties that a document does not name.

use std::{
    fmt,
    ops::{Deref, DerefMut},
    sync::LazyLock,
};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value, map};

use super::Outlined;

/// A JSON object: the properties that a document does not name, or a value whose properties it leaves open.
///
/// # What is kept
/// The order of the properties, texts, integers from `i64::MIN` to `u64::MAX`, and floats to the last bit. Not kept:
/// - **longer numbers** become the nearest float: `18446744073709551616` is read as `1.8446744073709552e19`, and of a
///   decimal with more than 17 digits the first 17 count. Where the digits matter, a server sends them as text; the text
///   of a response is in [`Response::value`](crate::Response::value) of
///   [`Client::request`](crate::Client::request).
/// - **how a number is written**: `1e2` is written again as `100.0`;
/// - the first of **two properties of one name**: the last one counts;
/// - **half a surrogate pair** in a text is U+FFFD;
/// - **a number that no float can hold**, such as `1e400` or Python's `NaN`, is a text with its digits, or null if the
///   response has such a number also where a property must be a number;
/// - **lists and objects in more than 127 others**: where a response has any, each one that stands in 100 others is a
///   text, its JSON.
///
/// A float that JSON cannot express is null as soon as it becomes a [`Value`]: `Value::from(f64::NAN)` is `Value::Null`.
///
/// It dereferences to [`serde_json::Map`], whose `remove` puts the last property in the place of the removed one, while
/// `shift_remove` keeps the order. `Debug` prints names, kinds and sizes, no values: a server may put anything
/// here, secrets too. To print the values, write the object as JSON.
///
/// ```
/// use imbrace::Extra;
///
/// let extra = Extra::from([("plan", "pro"), ("api_key", "sk-1")]);
/// assert_eq!(extra["plan"], "pro");
/// assert_eq!(format!("{extra:?}"), r#"{"plan": string (3 bytes), "api_key": string (4 bytes)}"#);
/// assert_eq!(serde_json::to_string(&extra)?, r#"{"plan":"pro","api_key":"sk-1"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct Extra(
    /// Boxed, and only if there is a property: nearly all objects have none, and each is moved several times while it is
    /// read. Inline, a map that keeps the order takes 72 bytes.
    Option<Box<Map<String, Value>>>,
);

/// The empty map of an object without properties. Not a constant, since `Map::new` is not a `const fn`.
static EMPTY: LazyLock<Map<String, Value>> = LazyLock::new(Map::new);

impl Extra {
    /// An object without properties.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The object itself.
    #[must_use]
    pub fn into_map(self) -> Map<String, Value> {
        self.0.map(|properties| *properties).unwrap_or_default()
    }
}

impl Deref for Extra {
    type Target = Map<String, Value>;

    #[inline]
    fn deref(&self) -> &Self::Target {
        match &self.0 {
            Some(properties) => properties,
            None => &EMPTY,
        }
    }
}

impl DerefMut for Extra {
    #[inline]
    fn deref_mut(&mut self) -> &mut Self::Target {
        self.0.get_or_insert_default()
    }
}

impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Extra {}

impl From<Map<String, Value>> for Extra {
    fn from(properties: Map<String, Value>) -> Self {
        Self((!properties.is_empty()).then(|| Box::new(properties)))
    }
}

impl From<Extra> for Map<String, Value> {
    fn from(extra: Extra) -> Self {
        extra.into_map()
    }
}

impl From<Extra> for Value {
    fn from(extra: Extra) -> Self {
        Self::Object(extra.into_map())
    }
}

impl<K: Into<String>, V: Into<Value>, const N: usize> From<[(K, V); N]> for Extra {
    fn from(properties: [(K, V); N]) -> Self {
        properties.into_iter().collect()
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Extra {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(properties: I) -> Self {
        let properties = properties.into_iter();
        let properties: Map<_, _> = properties
            .map(|(name, value)| (name.into(), value.into()))
            .collect();
        Self::from(properties)
    }
}

impl<K: Into<String>, V: Into<Value>> Extend<(K, V)> for Extra {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, properties: I) {
        let properties = properties.into_iter();
        (**self).extend(properties.map(|(name, value)| (name.into(), value.into())));
    }
}

impl IntoIterator for Extra {
    type Item = (String, Value);
    type IntoIter = map::IntoIter;

    fn into_iter(self) -> Self::IntoIter {
        self.into_map().into_iter()
    }
}

impl<'a> IntoIterator for &'a Extra {
    type Item = (&'a String, &'a Value);
    type IntoIter = map::Iter<'a>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl Serialize for Extra {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Extra {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Map::deserialize(deserializer).map(Self::from)
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).outline(f)
    }
}
