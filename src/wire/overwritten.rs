//! Objects over whose properties a server copies what a user stored.
//!
//! The document says which property the entries come from (`x-overwritten-by`). Each property of such an object is then
//! an `Option`: what does not fit, or is a copy, stays in `extra` under its name.

use serde::{
    Deserialize, Serialize,
    de::{Error, MapAccess},
};
use serde_json::Value;

use super::{Extra, Reader, Whole};

impl<'de, A: MapAccess<'de>> Reader<'de, A> {
    /// A text, or anything else into `extra`.
    pub(crate) fn text(&mut self, slot: &mut Option<String>, name: &'static str) {
        match self.value() {
            Some(Value::String(text)) => self.certain(slot, text, name),
            odd => self.odd(slot, odd, name),
        }
    }

    /// A free-form object, or anything else into `extra`.
    pub(crate) fn object(&mut self, slot: &mut Option<Extra>, name: &'static str) {
        match self.value() {
            Some(Value::Object(members)) => self.certain(slot, members.into(), name),
            odd => self.odd(slot, odd, name),
        }
    }

    /// A value of a type, or anything else into `extra`; null too, so that it is written again.
    pub(crate) fn any<T: for<'v> Deserialize<'v>>(&mut self, slot: &mut Option<T>, name: &'static str) {
        let value = self.value::<Value>();
        match value
            .as_ref()
            .filter(|value| !value.is_null())
            .map(T::deserialize)
        {
            Some(Ok(known)) => self.certain(slot, known, name),
            _ => self.odd(slot, value, name),
        }
    }

    /// A whole number, or a list or map of them, or anything else into `extra`.
    #[allow(dead_code)] // for documents that have such a property
    pub(crate) fn integer<T: Whole>(&mut self, slot: &mut Option<T>, name: &'static str) {
        let value = self.value::<Value>();
        match value.as_ref().filter(|value| !value.is_null()).map(T::read) {
            Some(Ok(known)) => self.certain(slot, known, name),
            _ => self.odd(slot, value, name),
        }
    }

    fn certain<T>(&mut self, slot: &mut Option<T>, value: T, name: &'static str) {
        *slot = Some(value);
        // The last of two properties of one name counts.
        if !self.extra.is_empty() {
            self.extra.shift_remove(name);
        }
    }

    fn odd<T>(&mut self, slot: &mut Option<T>, value: Option<Value>, name: &'static str) {
        *slot = None;
        if let Some(value) = value {
            self.extra.insert(name.to_owned(), value);
        }
    }

    /// Moves a value to `extra` that is a copy of the entry of its name, and so may not be the object's own.
    pub(crate) fn settle<T: Serialize>(&mut self, slot: &mut Option<T>, copies: &Extra, name: &'static str) {
        let (Some(value), Some(copy)) = (slot.as_ref(), copies.get(name)) else {
            return;
        };
        match serde_json::to_value(value) {
            Ok(value) if value == *copy => {
                *slot = None;
                self.extra.insert(name.to_owned(), value);
            }
            Ok(_) => {}
            Err(fault) => self.fail(A::Error::custom(fault)),
        }
    }
}

/// The entries that have the name of a property.
pub(crate) fn copies(entries: Option<&Extra>, find: fn(&str) -> Option<usize>) -> Extra {
    let entries = entries.into_iter().flatten();
    entries
        .filter(|(name, _)| find(name).is_some())
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

/// Reading and writing of an object whose properties the entries of one of them overwrite, from a table of its
/// properties: number, kind of value (`text`, `object`, `integer`, `any`), field, name on the wire.
macro_rules! overwritten {
    ($name:ident by $entries:ident { $($index:literal $kind:ident $field:ident = $wire:literal),* $(,)? }) => {
        impl $crate::wire::Object for $name {
            const NAME: &'static str = stringify!($name);

            fn read<'de, A: ::serde::de::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
                fn find(name: &str) -> Option<usize> {
                    match name {
                        $($wire => Some($index),)*
                        _ => None,
                    }
                }
                let mut reader = $crate::wire::Reader::new(map, find);
                $(let mut $field = None;)*
                while let Some(index) = reader.next() {
                    match index {
                        $($index => reader.$kind(&mut $field, $wire),)*
                        _ => reader.skip(),
                    }
                }
                let copies = $crate::wire::copies($entries.as_ref(), find);
                if !copies.is_empty() {
                    $(reader.settle(&mut $field, &copies, $wire);)*
                }
                let extra = reader.finish()?;
                Ok(Self { $($field,)* extra })
            }

            fn write<M: ::serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                let mut writer = $crate::wire::Writer::new(map);
                $(writer.optional($wire, &self.$field);)*
                writer.finish(&self.extra)
            }
        }

        $crate::wire::macros::serde_object!($name);
    };
}
pub(crate) use overwritten;

/// What names the entries that a request makes, and so what they can overwrite.
pub(crate) trait Keys {
    /// The first key that is one of these names.
    fn one_of(&self, names: &[&str]) -> Option<&str>;
}

impl Keys for Extra {
    fn one_of(&self, names: &[&str]) -> Option<&str> {
        self.keys().map(String::as_str).find(|key| names.contains(key))
    }
}

impl Keys for String {
    fn one_of(&self, names: &[&str]) -> Option<&str> {
        Some(self.as_str()).filter(|key| names.contains(key))
    }
}

impl<T: Keys> Keys for Option<T> {
    fn one_of(&self, names: &[&str]) -> Option<&str> {
        self.as_ref()?.one_of(names)
    }
}
