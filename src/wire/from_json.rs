//! Types that are read from JSON.

use std::collections::BTreeMap;

use serde::{Deserializer, de::Error};
use serde_json::Value;

use super::{
    Extra,
    serde_source::read_from,
    source::{Expected, Fill, Key, Properties, Slot, Source, Stop},
};

/// A type that is read from a `Source`, in place: what stands around a value is not moved when it has been read.
pub trait FromJson: Sized {
    /// A value to read into.
    fn empty() -> Self;

    /// Reads the value that comes next.
    fn read(&mut self, source: &mut dyn Source) -> Result<(), Stop>;

    /// Reads the value of a property, or null.
    #[inline]
    fn read_optional(slot: &mut Option<Self>, properties: &mut dyn Properties) -> Result<(), Stop> {
        properties.optional(slot)
    }
}

/// Takes a value.
impl<T: FromJson> Slot for Option<T> {
    #[inline]
    fn put(&mut self, source: &mut dyn Source) -> Result<(), Stop> {
        self.insert(T::empty()).read(source)
    }
}

/// Takes values, one after the other.
impl<T: FromJson> Slot for Vec<T> {
    #[inline]
    fn put(&mut self, source: &mut dyn Source) -> Result<(), Stop> {
        let mut item = T::empty();
        item.read(source)?;
        self.push(item);
        Ok(())
    }
}

/// The error for a value that no source gave.
#[cold]
pub(crate) fn unread<E: Error>() -> E {
    E::custom("the value cannot be read")
}

/// Reads a type from a deserializer: what serde's `Deserialize` of it does.
pub(crate) fn deserialize<'de, T: FromJson, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = None;
    read_from(deserializer, &mut value)?;
    value.ok_or_else(unread)
}

/// Reads a type from a JSON value.
pub(crate) fn from_value<T: FromJson>(value: &Value) -> Result<T, serde_json::Error> {
    let mut slot = None;
    of_value(value, &mut slot)?;
    slot.ok_or_else(unread)
}

/// Without a type parameter, so that the walk over values is compiled once.
fn of_value(value: &Value, slot: &mut dyn Slot) -> Result<(), serde_json::Error> {
    read_from(value, slot)
}

macro_rules! scalars {
    ($($ty:ident $read:ident $empty:expr;)*) => {$(
        impl FromJson for $ty {
            #[inline]
            fn empty() -> Self {
                $empty
            }

            #[inline]
            fn read(&mut self, source: &mut dyn Source) -> Result<(), Stop> {
                *self = source.$read()?;
                Ok(())
            }
        }
    )*};
}

scalars! {
    bool boolean false;
    i64 signed 0;
    u64 unsigned 0;
    f64 float 0.0;
    Value json Self::Null;
}

impl FromJson for String {
    #[inline]
    fn empty() -> Self {
        Self::new()
    }

    #[inline]
    fn read(&mut self, source: &mut dyn Source) -> Result<(), Stop> {
        *self = source.text()?;
        Ok(())
    }

    #[inline]
    fn read_optional(slot: &mut Option<Self>, properties: &mut dyn Properties) -> Result<(), Stop> {
        *slot = properties.optional_text()?;
        Ok(())
    }
}

impl FromJson for Extra {
    #[inline]
    fn empty() -> Self {
        Self::new()
    }

    fn read(&mut self, source: &mut dyn Source) -> Result<(), Stop> {
        source.object(Expected::Words("a map"), self)
    }
}

impl Fill for Extra {
    fn fill(&mut self, properties: &mut dyn Properties) -> Result<(), Stop> {
        *self = read_rest(properties)?;
        Ok(())
    }
}

impl<T: FromJson> FromJson for Option<T> {
    #[inline]
    fn empty() -> Self {
        None
    }

    #[inline]
    fn read(&mut self, source: &mut dyn Source) -> Result<(), Stop> {
        *self = None;
        source.optional(self)
    }
}

impl<T: FromJson> FromJson for Box<T> {
    #[inline]
    fn empty() -> Self {
        Self::new(T::empty())
    }

    #[inline]
    fn read(&mut self, source: &mut dyn Source) -> Result<(), Stop> {
        T::read(self, source)
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    #[inline]
    fn empty() -> Self {
        Self::new()
    }

    #[inline]
    fn read(&mut self, source: &mut dyn Source) -> Result<(), Stop> {
        self.clear();
        source.list(self)
    }
}

impl<T: FromJson> FromJson for BTreeMap<String, T> {
    #[inline]
    fn empty() -> Self {
        Self::new()
    }

    fn read(&mut self, source: &mut dyn Source) -> Result<(), Stop> {
        self.clear();
        source.object(Expected::Words("a map"), self)
    }
}

impl<T: FromJson> Fill for BTreeMap<String, T> {
    fn fill(&mut self, properties: &mut dyn Properties) -> Result<(), Stop> {
        while let Some(key) = properties.key(&[], 0)? {
            if let Key::Other(name) = key {
                let mut value = T::empty();
                value.read(properties)?;
                self.insert(name, value);
            }
        }
        Ok(())
    }
}

/// The properties that are left.
pub(crate) fn read_rest(properties: &mut dyn Properties) -> Result<Extra, Stop> {
    let mut rest = Extra::new();
    while let Some(key) = properties.key(&[], 0)? {
        let value = properties.json()?;
        if let Key::Other(name) = key {
            rest.insert(name, value);
        }
    }
    Ok(rest)
}
