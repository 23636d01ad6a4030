//! Objects: known properties into fields, the others into `extra`.

use serde::ser::{SerializeMap, Serializer};

use super::source::{Expected, Properties, Source, Stop};

/// A structure with an `extra` property; implemented by `object!`.
pub(crate) trait Object: Sized {
    const NAME: &'static str;

    /// Reads the properties that are left.
    fn read(properties: &mut dyn Properties) -> Result<Self, Stop>;

    /// Writes the properties into a map.
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;
}

/// Writes an object as a map of its own.
pub(crate) fn serialize<T: Object, S: Serializer>(object: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    object.write(&mut map)?;
    map.end()
}

/// Reads an object.
#[inline]
pub(crate) fn read_object<T: Object>(source: &mut dyn Source) -> Result<T, Stop> {
    let mut object = None;
    source.object(Expected::Object(T::NAME), &mut |properties| {
        object = Some(T::read(properties)?);
        Ok(())
    })?;
    object.ok_or(Stop)
}

/// Reading and writing of a structure, from a table of its properties: number, mode, field, name on the wire.
///
/// | mode | field | read | written |
/// |---|---|---|---|
/// | `required` | `T` | must be there | always |
/// | `list` | `Vec<T>` | must be there; null is empty | always |
/// | `nullable` | `Option<T>` | null or absent is `None` | always, `None` as null |
/// | `optional` | `Option<T>` | null or absent is `None` | if `Some` |
/// | `kept` | `Option<Value>` | null is `Some(Value::Null)` | if `Some` |
/// | `clearable` | `Option<Option<T>>` | null is `Some(None)` | if `Some`, `Some(None)` as null |
///
/// `else` names a property that stands in where this one is absent: some servers write `id`, others `_id`.
///
/// `refuses field = "wire" of Type ["a", "b"]` after the table: writing fails if that field names one of these.
macro_rules! object {
    ($name:ident { $($index:literal $mode:ident $field:ident = $wire:literal $(else $other:ident)?),* $(,)? }
        $(refuses $by:ident = $by_wire:literal of $object:ident [$($key:literal),*])*
    ) => {
        impl $crate::wire::Object for $name {
            const NAME: &'static str = stringify!($name);

            #[inline]
            fn read(properties: &mut dyn $crate::wire::Properties) -> Result<Self, $crate::wire::Stop> {
                #[inline]
                fn find(name: &str) -> Option<usize> {
                    match name {
                        $($wire => Some($index),)*
                        _ => None,
                    }
                }
                let mut reader = $crate::wire::Reader::new(properties, find);
                $(let mut $field = None;)*
                while let Some(index) = reader.next() {
                    match index {
                        $($index => reader.$mode(&mut $field),)*
                        _ => reader.skip(),
                    }
                }
                let extra = reader.finish()?;
                $($(if $field.is_none() {
                    $field = $other.clone();
                })?)*
                Ok(Self {
                    $($field: $crate::wire::macros::finish_property!($mode reader $field $wire),)*
                    extra,
                })
            }

            #[inline]
            fn write<M: ::serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                #[allow(unused_mut)] // of a type without properties
                let mut writer = $crate::wire::Writer::new(map);
                $(if let Some(key) = $crate::wire::Keys::one_of(&self.$by, &[$($key),*]) {
                    writer.refuse($by_wire, key, stringify!($object));
                })*
                $(writer.$mode($wire, &self.$field);)*
                writer.finish(&self.extra)
            }
        }

        $crate::wire::macros::serde_object!($name);
    };
}
pub(crate) use object;

/// serde's traits, by those of this module.
macro_rules! serde_object {
    ($name:ident) => {
        impl ::serde::Serialize for $name {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::wire::serialize(self, serializer)
            }
        }

        impl $crate::wire::FromJson for $name {
            #[inline]
            fn read(source: &mut dyn $crate::wire::Source) -> Result<Self, $crate::wire::Stop> {
                $crate::wire::read_object(source)
            }
        }

        $crate::wire::macros::deserialize!($name);
    };
}
pub(crate) use serde_object;

/// serde's `Deserialize`, by [`FromJson`](super::FromJson).
macro_rules! deserialize {
    ($name:ident) => {
        impl<'de> ::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::deserialize(deserializer)
            }
        }
    };
}
pub(crate) use deserialize;

macro_rules! finish_property {
    (required $reader:ident $field:ident $wire:literal) => {
        $reader.present($field, $wire)?
    };
    (list $reader:ident $field:ident $wire:literal) => {
        $reader.present($field, $wire)?
    };
    (strict $reader:ident $field:ident $wire:literal) => {
        $reader.present($field, $wire)?
    };
    ($mode:ident $reader:ident $field:ident $wire:literal) => {
        $field
    };
}
pub(crate) use finish_property;
