//! Objects: known properties into fields, the others into `extra`.

use serde::ser::{SerializeMap, Serializer};

use super::{
    FromJson,
    reader::{ByName, Record, Shape},
    source::{Expected, Fill, Properties, Source, Stop},
};

/// A structure with an `extra` property; implemented by `object!`.
pub(crate) trait Object: FromJson + Record {
    const SHAPE: &'static Shape;

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
pub(crate) fn read_object(
    object: &mut dyn Record,
    shape: &'static Shape,
    source: &mut dyn Source,
) -> Result<(), Stop> {
    source.object(Expected::Object(shape.name), &mut ByName { object, shape })
}

/// Reads the properties that are left.
#[inline]
pub(crate) fn read_properties<T: Object>(
    object: &mut T,
    properties: &mut dyn Properties,
) -> Result<(), Stop> {
    let shape = T::SHAPE;
    ByName { object, shape }.fill(properties)
}

/// Reading and writing of a structure, from a table of its properties: number, mode, field, name on the wire.
///
/// | mode | field | read | written |
/// |---|---|---|---|
/// | `required` | `T` | must be there | always |
/// | `list` | `Vec<T>` | must be there; null is empty | always |
/// | `listed` | `Vec<T>` | null or absent is empty | always |
/// | `nullable` | `Option<T>` | null or absent is `None` | always, `None` as null |
/// | `optional` | `Option<T>` | null or absent is `None` | if `Some` |
/// | `kept` | `Option<Value>` | null is `Some(Value::Null)` | if `Some` |
/// | `clearable` | `Option<Option<T>>` | null is `Some(None)` | if `Some`, `Some(None)` as null |
///
/// `bare` and a field before the name: a bare list is read too, as the items of that field.
///
/// `else` names a property that stands in where this one is absent: some servers write `id`, others `_id`.
///
/// `refuses field = "wire" of Type ["a", "b"]` after the table: writing fails if that field names one of these.
macro_rules! object {
    (bare $items:ident $name:ident $properties:tt $($refuses:tt)*) => {
        $crate::wire::macros::object!(@object [$items] $name $properties $($refuses)*);
    };
    ($name:ident $properties:tt $($refuses:tt)*) => {
        $crate::wire::macros::object!(@object [] $name $properties $($refuses)*);
    };
    (@object [$($items:ident)?] $name:ident { $($index:literal $mode:ident $field:ident = $wire:literal $(else $other:ident)?),* $(,)? }
        $(refuses $by:ident = $by_wire:literal of $object:ident [$($key:literal),*])*
    ) => {
        impl $crate::wire::Record for $name {
            #[inline]
            fn property(&mut self, index: usize, reader: &mut $crate::wire::Reader<'_>) {
                match index {
                    $($index => reader.$mode(&mut self.$field),)*
                    _ => {
                        $($(reader.stand_in($index, &mut self.$field, $crate::wire::StandIn::text(&self.$other));)?)*
                        reader.rest(&mut self.extra);
                    }
                }
            }
        }

        impl $crate::wire::FromJson for $name {
            #[inline]
            fn empty() -> Self {
                Self {
                    $($field: $crate::wire::macros::empty_field!($mode),)*
                    extra: $crate::wire::Extra::new(),
                }
            }

            #[inline]
            fn read(&mut self, source: &mut dyn $crate::wire::Source) -> Result<(), $crate::wire::Stop> {
                $crate::wire::macros::read_as!(self source $($items)?)
            }
        }

        impl $crate::wire::Object for $name {
            const SHAPE: &'static $crate::wire::Shape = &$crate::wire::Shape::new(
                stringify!($name),
                &[$($wire),*],
                &[$($crate::wire::macros::must_come!($mode)),*],
            );

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

/// Reading an object, or a bare list of the items of a field.
macro_rules! read_as {
    ($object:ident $source:ident) => {
        $crate::wire::read_object($object, <Self as $crate::wire::Object>::SHAPE, $source)
    };
    ($object:ident $source:ident $items:ident) => {
        $crate::wire::read_listing($object, $source, |list| &mut list.$items)
    };
}
pub(crate) use read_as;

/// Whether a property must come.
macro_rules! must_come {
    (required) => {
        true
    };
    (list) => {
        true
    };
    (strict) => {
        true
    };
    ($mode:ident) => {
        false
    };
}
pub(crate) use must_come;

/// The value of a field into which nothing has been read.
macro_rules! empty_field {
    (required) => {
        $crate::wire::FromJson::empty()
    };
    (strict) => {
        $crate::wire::FromJson::empty()
    };
    (list) => {
        Vec::new()
    };
    (listed) => {
        Vec::new()
    };
    ($mode:ident) => {
        None
    };
}
pub(crate) use empty_field;

/// A property that can stand in for another.
pub(crate) trait StandIn {
    fn text(&self) -> Option<&str>;
}

impl StandIn for String {
    fn text(&self) -> Option<&str> {
        Some(self)
    }
}

impl StandIn for Option<String> {
    fn text(&self) -> Option<&str> {
        self.as_deref()
    }
}
