//! Types that are read from JSON.

use std::collections::BTreeMap;

use serde::{Deserializer, de::Error};
use serde_json::Value;

use super::{
    Extra,
    serde_source::read_from,
    source::{Expected, Key, Source, Stop, With},
    union::read_rest,
};

/// A type that is read from a `Source`.
pub trait FromJson: Sized {
    /// Reads the value that comes next.
    fn read(source: &mut dyn Source) -> Result<Self, Stop>;

    /// Reads the value that comes next, or null.
    #[inline]
    fn read_optional(source: &mut dyn Source) -> Result<Option<Self>, Stop> {
        let mut value = None;
        source.optional(&mut |source| {
            value = Some(Self::read(source)?);
            Ok(())
        })?;
        Ok(value)
    }
}

/// Reads a type by a function that has no type parameter for it, so that the parser beneath is compiled once. `None` if the
/// function called nothing, which none does that succeeds.
#[inline]
pub(crate) fn read_by<T: FromJson, E>(run: impl FnOnce(With<'_>) -> Result<(), E>) -> Result<Option<T>, E> {
    let mut value = None;
    run(&mut |source| {
        value = Some(T::read(source)?);
        Ok(())
    })?;
    Ok(value)
}

/// The error for a value that no source gave.
#[cold]
pub(crate) fn unread<E: Error>() -> E {
    E::custom("the value cannot be read")
}

/// Reads a type from a deserializer: what serde's `Deserialize` of it does.
pub(crate) fn deserialize<'de, T: FromJson, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    read_by(|with| read_from(deserializer, with))?.ok_or_else(unread)
}

/// Reads a type from a JSON value.
pub(crate) fn from_value<T: FromJson>(value: &Value) -> Result<T, serde_json::Error> {
    read_by(|with| of_value(value, with))?.ok_or_else(unread)
}

/// Without a type parameter, so that the walk over values is compiled once.
fn of_value(value: &Value, with: With<'_>) -> Result<(), serde_json::Error> {
    read_from(value, with)
}

macro_rules! scalars {
    ($($ty:ident $read:ident;)*) => {$(
        impl FromJson for $ty {
            #[inline]
            fn read(source: &mut dyn Source) -> Result<Self, Stop> {
                source.$read()
            }
        }
    )*};
}

scalars! {
    bool boolean;
    i64 signed;
    u64 unsigned;
    f64 float;
    Value json;
}

impl FromJson for String {
    #[inline]
    fn read(source: &mut dyn Source) -> Result<Self, Stop> {
        source.text()
    }

    #[inline]
    fn read_optional(source: &mut dyn Source) -> Result<Option<Self>, Stop> {
        source.optional_text()
    }
}

impl FromJson for Extra {
    fn read(source: &mut dyn Source) -> Result<Self, Stop> {
        let mut properties = Self::new();
        source.object(Expected::Words("a map"), &mut |map| {
            properties = read_rest(map)?;
            Ok(())
        })?;
        Ok(properties)
    }
}

impl<T: FromJson> FromJson for Option<T> {
    #[inline]
    fn read(source: &mut dyn Source) -> Result<Self, Stop> {
        T::read_optional(source)
    }
}

impl<T: FromJson> FromJson for Box<T> {
    #[inline]
    fn read(source: &mut dyn Source) -> Result<Self, Stop> {
        T::read(source).map(Self::new)
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    #[inline]
    fn read(source: &mut dyn Source) -> Result<Self, Stop> {
        let mut items = Self::new();
        source.list(&mut |source| {
            items.push(T::read(source)?);
            Ok(())
        })?;
        Ok(items)
    }
}

impl<T: FromJson> FromJson for BTreeMap<String, T> {
    fn read(source: &mut dyn Source) -> Result<Self, Stop> {
        let mut properties = Self::new();
        source.object(Expected::Words("a map"), &mut |map| {
            while let Some(key) = map.key(|_| None)? {
                if let Key::Other(name) = key {
                    properties.insert(name, T::read(map)?);
                }
            }
            Ok(())
        })?;
        Ok(properties)
    }
}
