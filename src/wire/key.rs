//! Reading the key of a property without keeping a copy of it when it is known.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};

/// The key of a property.
pub(crate) enum Key {
    /// One that the type has, by number.
    Known(usize),
    /// One that the document does not name.
    Other(String),
}

/// Looks a key up by the function of a type.
pub(crate) struct KeySeed(pub(crate) fn(&str) -> Option<usize>);

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Key, E> {
        Ok((self.0)(name).map_or_else(|| Key::Other(name.to_owned()), Key::Known))
    }
}
