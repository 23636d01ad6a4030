//! Unions: by a tag that comes first or not, or by JSON type. What is unknown is kept.

use std::borrow::Cow;

use serde::ser::SerializeMap;
use serde_json::Value;

use super::{
    Extra, FromJson, Object,
    from_json::read_rest,
    serde_source::{integer_of, read_from},
    source::{Expected, Fill, Key, Properties, Slot, Source, Stop, Table, Tag, find},
};

/// Objects told apart by a tag; implemented by `union!`.
pub(crate) trait Union: FromJson {
    const NAME: &'static str;
    /// The name of the tag, alone in a table.
    const TAG: Table;
    /// The known values of the tag.
    const VARIANTS: Table;

    /// Reads the rest of the object, whose tag is already read, in its place.
    fn variant(&mut self, variant: usize, properties: &mut dyn Properties) -> Result<(), Stop>;

    /// Keeps an object of an unknown kind.
    fn unknown(properties: Extra) -> Self;
}

/// Reads a union.
#[inline]
pub(crate) fn read_union<T: Union>(value: &mut T, source: &mut dyn Source) -> Result<(), Stop> {
    source.object(Expected::Tagged(T::TAG[0], T::NAME), &mut ByTag(value))
}

/// A union whose variant the tag chooses.
struct ByTag<'v, T>(&'v mut T);

impl<T: Union> Fill for ByTag<'_, T> {
    fn fill(&mut self, properties: &mut dyn Properties) -> Result<(), Stop> {
        match begin(properties, T::TAG, T::VARIANTS)? {
            Begun::Variant(variant) => self.0.variant(variant, properties),
            Begun::Unknown(all) => {
                *self.0 = T::unknown(all);
                Ok(())
            }
            Begun::Later(variant, rest) => {
                let mut later = Variant {
                    number: variant,
                    value: &mut *self.0,
                };
                read_stored(properties, rest, &mut later)
            }
        }
    }
}

/// A union whose variant is known.
struct Variant<'v, T> {
    number: usize,
    value: &'v mut T,
}

impl<T: Union> Fill for Variant<'_, T> {
    fn fill(&mut self, properties: &mut dyn Properties) -> Result<(), Stop> {
        self.value.variant(self.number, properties)
    }
}

/// What the first properties of a union say.
enum Begun {
    /// The variant, whose properties follow.
    Variant(usize),
    /// None that the document knows; all properties.
    Unknown(Extra),
    /// The variant, whose tag was not the first property; the other properties.
    Later(usize, Extra),
}

fn begin(properties: &mut dyn Properties, tag: Table, variants: Table) -> Result<Begun, Stop> {
    let name = tag[0];
    // Servers write the tag first, so nothing is set aside as a rule.
    match properties.key(tag, 0)? {
        Some(Key::Known(_)) => match properties.tag(variants)? {
            Tag::Known(variant) => Ok(Begun::Variant(variant)),
            Tag::Other(value) => {
                let mut all = read_rest(properties)?;
                all.shift_insert(0, name.to_owned(), value);
                Ok(Begun::Unknown(all))
            }
        },
        Some(Key::Other(first)) => {
            let value = properties.json()?;
            let mut all = read_rest(properties)?;
            // The last of two properties of one name counts, as in a map that is read whole.
            if !all.contains_key(&first) {
                all.shift_insert(0, first, value);
            }
            let said = all.get(name).and_then(Value::as_str);
            match said.and_then(|said| find(variants, 0, said)) {
                Some(variant) => {
                    all.shift_remove(name);
                    Ok(Begun::Later(variant, all))
                }
                None => Ok(Begun::Unknown(all)),
            }
        }
        None => Ok(Begun::Unknown(Extra::new())),
    }
}

/// Reads properties that have been read once; a fault is one of the object that they come from.
fn read_stored(properties: &mut dyn Properties, rest: Extra, object: &mut dyn Fill) -> Result<(), Stop> {
    struct Object<'o>(&'o mut dyn Fill);

    impl Slot for Object<'_> {
        fn put(&mut self, source: &mut dyn Source) -> Result<(), Stop> {
            source.object(Expected::Words("an object"), self.0)
        }
    }

    let rest = Value::from(rest);
    read_from(&rest, &mut Object(object)).map_err(|fault: serde_json::Error| properties.fail(&fault))
}

/// The error without line and column, which are those of a text that nobody sent.
#[cold]
pub(crate) fn without_place(error: serde_json::Error) -> serde_json::Error {
    let place = format!(" at line {} column {}", error.line(), error.column());
    let words = error.to_string();
    serde::de::Error::custom(words.strip_suffix(&place).unwrap_or(&words))
}

/// Reading and writing of a union with a tag, from its variants: number, name, tag.
macro_rules! union {
    ($name:ident by $tag:literal or $unknown:ident { $($index:literal $variant:ident = $value:literal),* $(,)? }) => {
        impl $crate::wire::Union for $name {
            const NAME: &'static str = stringify!($name);
            const TAG: $crate::wire::Table = &[$tag];
            const VARIANTS: $crate::wire::Table = &[$($value),*];

            #[inline]
            fn variant(
                &mut self,
                variant: usize,
                properties: &mut dyn $crate::wire::Properties,
            ) -> Result<(), $crate::wire::Stop> {
                match variant {
                    $($index => {
                        *self = Self::$variant($crate::wire::FromJson::empty());
                        if let Self::$variant(object) = self {
                            return $crate::wire::read_properties(object, properties);
                        }
                    })*
                    _ => *self = Self::$unknown($crate::wire::read_rest(properties)?),
                }
                Ok(())
            }

            #[inline]
            fn unknown(properties: $crate::wire::Extra) -> Self {
                Self::$unknown(properties)
            }
        }

        impl $name {
            /// The tag as it is on the wire; empty if there is none.
            #[inline]
            #[must_use]
            pub fn tag(&self) -> &str {
                match self {
                    $(Self::$variant(_) => $value,)*
                    Self::$unknown(properties) => properties.get($tag).and_then(|tag| tag.as_str()).unwrap_or_default(),
                }
            }
        }

        impl ::serde::Serialize for $name {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(object) => $crate::wire::serialize_tagged(object, $tag, $value, serializer),)*
                    Self::$unknown(properties) => ::serde::Serialize::serialize(properties, serializer),
                }
            }
        }

        impl $crate::wire::FromJson for $name {
            #[inline]
            fn empty() -> Self {
                Self::$unknown($crate::wire::Extra::new())
            }

            #[inline]
            fn read(&mut self, source: &mut dyn $crate::wire::Source) -> Result<(), $crate::wire::Stop> {
                $crate::wire::read_union(self, source)
            }
        }

        $crate::wire::macros::deserialize!($name);
    };
}
pub(crate) use union;

/// Writes an object with its tag first.
pub(crate) fn serialize_tagged<T: Object, S: serde::Serializer>(
    object: &T,
    tag: &str,
    value: &str,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    map.serialize_entry(tag, value)?;
    object.write(&mut map)?;
    map.end()
}

/// Reading and writing of a union without a tag, from its variants and their JSON types.
///
/// A value of the right JSON type that does not fit the variant is kept as unknown.
macro_rules! untagged {
    ($name:ident { $($variant:ident = $json:ident),* $(,)? }) => {
        impl ::serde::Serialize for $name {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => ::serde::Serialize::serialize(value, serializer),)*
                    Self::Unknown(value) => ::serde::Serialize::serialize(value, serializer),
                }
            }
        }

        impl $crate::wire::FromJson for $name {
            #[inline]
            fn empty() -> Self {
                Self::Unknown($crate::wire::macros::Value::Null)
            }

            #[inline]
            fn read(&mut self, source: &mut dyn $crate::wire::Source) -> Result<(), $crate::wire::Stop> {
                let value = source.json()?;
                $(if let Some(value) = $crate::wire::of_type(&value, stringify!($json)) {
                    if let Ok(known) = $crate::wire::from_value(&value) {
                        *self = Self::$variant(known);
                        return Ok(());
                    }
                })*
                *self = Self::Unknown(value);
                Ok(())
            }
        }

        $crate::wire::macros::deserialize!($name);
    };
}
pub(crate) use untagged;

/// A value if it is of a JSON type, by the names of JSON Schema; whole numbers as integers, however they are written.
pub(crate) fn of_type<'v>(value: &'v Value, kind: &str) -> Option<Cow<'v, Value>> {
    let fits = match kind {
        "string" => value.is_string(),
        "integer" if value.is_f64() => {
            let whole = value.as_f64().and_then(integer_of)?;
            return serde_json::Number::from_i128(whole).map(|whole| Cow::Owned(Value::Number(whole)));
        }
        "integer" | "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => false,
    };
    fits.then_some(Cow::Borrowed(value))
}
