//! Unions: by a tag that comes first or not, or by JSON type. What is unknown is kept.

use std::{borrow::Cow, fmt, marker::PhantomData};

use serde::{
    Deserialize,
    de::{Error, MapAccess, Visitor, value::MapAccessDeserializer},
    ser::SerializeMap,
};
use serde_json::Value;

use super::{Extra, Key, KeySeed, Object};

/// Objects told apart by a tag; implemented by `union!`.
pub(crate) trait Union: Sized {
    const NAME: &'static str;
    const TAG: &'static str;

    /// The number of a value of the tag.
    fn variant(value: &str) -> Option<usize>;

    /// Whether a name is that of the tag.
    fn find_tag(name: &str) -> Option<usize> {
        (name == Self::TAG).then_some(0)
    }

    /// Reads the rest of the object, whose tag is already read.
    fn read<'de, A: MapAccess<'de>>(variant: usize, map: A) -> Result<Self, A::Error>;

    /// Keeps an object of an unknown kind.
    fn unknown(properties: Extra) -> Self;
}

pub(crate) struct UnionVisitor<T>(pub(crate) PhantomData<T>);

impl<'de, T: Union> Visitor<'de> for UnionVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with the property `{}` ({})", T::TAG, T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        // Servers write the tag first, so nothing is set aside as a rule.
        match map.next_key_seed(KeySeed(T::find_tag))? {
            Some(Key::Known(_)) => match map.next_value_seed(TagSeed(T::variant))? {
                Tag::Known(variant) => T::read(variant, map),
                Tag::Other(value) => {
                    let mut properties = read_rest(map)?;
                    properties.shift_insert(0, T::TAG.to_owned(), value);
                    Ok(T::unknown(properties))
                }
            },
            Some(Key::Other(name)) => {
                let value = map.next_value()?;
                let mut properties = read_rest(map)?;
                // The last of two properties of one name counts, as in a map that is read whole.
                if !properties.contains_key(&name) {
                    properties.shift_insert(0, name, value);
                }
                from_properties(properties).map_err(A::Error::custom)
            }
            None => Ok(T::unknown(Extra::new())),
        }
    }
}

/// A union from properties that have all been read.
fn from_properties<T: Union>(mut properties: Extra) -> Result<T, serde_json::Error> {
    let variant = properties
        .get(T::TAG)
        .and_then(Value::as_str)
        .and_then(T::variant);
    let Some(variant) = variant else {
        return Ok(T::unknown(properties));
    };
    properties.shift_remove(T::TAG);
    // As text once more, so that each variant is compiled for one kind of input only.
    let rest = serde_json::to_string(&properties)?;
    let mut rest = serde_json::Deserializer::from_str(&rest);
    serde::Deserializer::deserialize_map(&mut rest, Rest(variant, PhantomData)).map_err(without_place)
}

/// The error without line and column, which are those of a text that nobody sent.
#[cold]
pub(crate) fn without_place(error: serde_json::Error) -> serde_json::Error {
    let place = format!(" at line {} column {}", error.line(), error.column());
    let words = error.to_string();
    serde_json::Error::custom(words.strip_suffix(&place).unwrap_or(&words))
}

/// Reads a variant from the properties without the tag.
struct Rest<T>(usize, PhantomData<T>);

impl<'de, T: Union> Visitor<'de> for Rest<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::read(self.0, map)
    }
}

/// The value of a tag.
enum Tag {
    Known(usize),
    Other(Value),
}

/// Reads the value of a tag without keeping a copy when it is known.
struct TagSeed(fn(&str) -> Option<usize>);

impl<'de> serde::de::DeserializeSeed<'de> for TagSeed {
    type Value = Tag;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Tag, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for TagSeed {
    type Value = Tag;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a tag")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Tag, E> {
        Ok((self.0)(value).map_or_else(|| Tag::Other(value.into()), Tag::Known))
    }

    fn visit_unit<E: Error>(self) -> Result<Tag, E> {
        Ok(Tag::Other(Value::Null))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Tag, E> {
        Ok(Tag::Other(value.into()))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Tag, E> {
        Ok(Tag::Other(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Tag, E> {
        Ok(Tag::Other(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Tag, E> {
        Ok(Tag::Other(value.into()))
    }

    fn visit_seq<A: serde::de::SeqAccess<'de>>(self, seq: A) -> Result<Tag, A::Error> {
        Value::deserialize(serde::de::value::SeqAccessDeserializer::new(seq)).map(Tag::Other)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Tag, A::Error> {
        Value::deserialize(MapAccessDeserializer::new(map)).map(Tag::Other)
    }
}

/// Reading and writing of a union with a tag, from its variants: number, name, tag.
macro_rules! union {
    ($name:ident by $tag:literal or $unknown:ident { $($index:literal $variant:ident = $value:literal),* $(,)? }) => {
        impl $crate::wire::Union for $name {
            const NAME: &'static str = stringify!($name);
            const TAG: &'static str = $tag;

            #[inline]
            fn variant(value: &str) -> Option<usize> {
                match value {
                    $($value => Some($index),)*
                    _ => None,
                }
            }

            #[inline]
            fn read<'de, A: ::serde::de::MapAccess<'de>>(variant: usize, map: A) -> Result<Self, A::Error> {
                match variant {
                    $($index => $crate::wire::Object::read(map).map(Self::$variant),)*
                    _ => $crate::wire::read_rest(map).map(Self::$unknown),
                }
            }

            #[inline]
            fn unknown(properties: $crate::wire::Extra) -> Self {
                Self::$unknown(properties)
            }
        }

        impl $name {
            /// The tag as it stands on the wire; empty if there is none.
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

        impl<'de> ::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_map($crate::wire::UnionVisitor(::std::marker::PhantomData))
            }
        }
    };
}
pub(crate) use union;

/// The properties that are left in a map.
pub(crate) fn read_rest<'de, A: MapAccess<'de>>(mut map: A) -> Result<Extra, A::Error> {
    let mut properties = Extra::new();
    while let Some((name, value)) = map.next_entry()? {
        properties.insert(name, value);
    }
    Ok(properties)
}

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

        impl<'de> ::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(deserializer)?;
                $(if let Some(value) = $crate::wire::of_type(&value, stringify!($json)) {
                    if let Ok(known) = ::serde::Deserialize::deserialize(&*value) {
                        return Ok(Self::$variant(known));
                    }
                })*
                Ok(Self::Unknown(value))
            }
        }
    };
}
pub(crate) use untagged;

/// A value if it is of a JSON type, by the names of JSON Schema; whole numbers as integers, however they are written.
pub(crate) fn of_type<'v>(value: &'v Value, kind: &str) -> Option<Cow<'v, Value>> {
    let fits = match kind {
        "string" => value.is_string(),
        "integer" if value.is_f64() => {
            let whole = value.as_f64().and_then(super::whole::of_float)?;
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
