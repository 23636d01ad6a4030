//! Objects: known properties into fields, the others into `extra`.

use serde::ser::{SerializeMap, Serializer};

use super::{
    reader::{ByName, Record},
    source::{Expected, Fill, Properties, Source, Stop},
};

/// A structure with an `extra` property; implemented by `object!`.
pub(crate) trait Object: Record + Sized {
    const NAME: &'static str;

    /// A value to read into.
    fn empty() -> Self;

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
    name: &'static str,
    source: &mut dyn Source,
) -> Result<(), Stop> {
    source.object(Expected::Object(name), &mut ByName(object))
}

/// Reads the properties that are left.
pub(crate) fn read_properties(object: &mut dyn Record, properties: &mut dyn Properties) -> Result<(), Stop> {
    ByName(object).fill(properties)
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
/// `bare` before the name: the object is read by `listing!`.
///
/// `else` names a property that stands in where this one is absent: some servers write `id`, others `_id`.
///
/// `refuses field = "wire" of Type ["a", "b"]` after the table: writing fails if that field names one of these.
macro_rules! object {
    (bare $name:ident $properties:tt $($refuses:tt)*) => {
        $crate::wire::macros::object!(@object $name $properties $($refuses)*);
        $crate::wire::macros::serde_object!(@serde $name);
    };
    ($name:ident $properties:tt $($refuses:tt)*) => {
        $crate::wire::macros::object!(@object $name $properties $($refuses)*);
        $crate::wire::macros::serde_object!($name);
    };
    (@object $name:ident { $($index:literal $mode:ident $field:ident = $wire:literal $(else $other:ident)?),* $(,)? }
        $(refuses $by:ident = $by_wire:literal of $object:ident [$($key:literal),*])*
    ) => {
        impl $crate::wire::Record for $name {
            fn table(&self) -> $crate::wire::Table {
                &[$($wire),*]
            }

            fn property(&mut self, index: usize, reader: &mut $crate::wire::Reader<'_>) {
                match index {
                    $($index => reader.$mode(&mut self.$field),)*
                    _ => reader.skip(),
                }
            }

            fn finish(&mut self, reader: &mut $crate::wire::Reader<'_>) {
                $($(reader.stand_in($index, &mut self.$field, $crate::wire::StandIn::text(&self.$other));)?)*
                reader.check(self.table(), &[$($crate::wire::macros::must_come!($mode)),*]);
                self.extra = reader.extra();
            }
        }

        impl $crate::wire::Object for $name {
            const NAME: &'static str = stringify!($name);

            #[inline]
            fn empty() -> Self {
                Self {
                    $($field: $crate::wire::macros::empty_field!($mode),)*
                    extra: $crate::wire::Extra::new(),
                }
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
    };
}
pub(crate) use object;

/// serde's traits, by those of this module.
macro_rules! serde_object {
    ($name:ident) => {
        impl $crate::wire::FromJson for $name {
            #[inline]
            fn empty() -> Self {
                $crate::wire::Object::empty()
            }

            #[inline]
            fn read(&mut self, source: &mut dyn $crate::wire::Source) -> Result<(), $crate::wire::Stop> {
                $crate::wire::read_object(self, <Self as $crate::wire::Object>::NAME, source)
            }
        }

        $crate::wire::macros::serde_object!(@serde $name);
    };
    (@serde $name:ident) => {
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
