//! Objects: known properties into fields, the others into `extra`.

use std::{fmt, marker::PhantomData};

use serde::{
    de::{MapAccess, Visitor},
    ser::{SerializeMap, Serializer},
};

/// A structure with an `extra` property; implemented by `object!`.
pub(crate) trait Object: Sized {
    const NAME: &'static str;

    /// Reads the properties that are left in a map.
    fn read<'de, A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;

    /// Writes the properties into a map.
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;
}

/// Writes an object as a map of its own.
pub(crate) fn serialize<T: Object, S: Serializer>(object: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    object.write(&mut map)?;
    map.end()
}

/// Reads an object from a map of its own.
pub(crate) struct ObjectVisitor<T>(pub(crate) PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::read(map)
    }
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
/// `whole`, `whole_list`, `whole_optional`, `whole_nullable` and `whole_clearable` are the same for whole numbers, which
/// servers write as `7` or `7.0`.
///
/// `refuses field = "wire" of Type ["a", "b"]` after the table: writing fails if that field names one of these.
///
/// `inline` before the name makes reading a tenth faster and twice the code: for what comes many times a second.
macro_rules! object {
    (inline $name:ident $properties:tt $($refuses:tt)*) => {
        $crate::wire::macros::object!(@next_inline $name $properties $($refuses)*);
    };
    ($name:ident $properties:tt $($refuses:tt)*) => {
        $crate::wire::macros::object!(@next $name $properties $($refuses)*);
    };
    (@$next:ident $name:ident { $($index:literal $mode:ident $field:ident = $wire:literal $(else $other:ident)?),* $(,)? }
        $(refuses $by:ident = $by_wire:literal of $object:ident [$($key:literal),*])*
    ) => {
        impl $crate::wire::Object for $name {
            const NAME: &'static str = stringify!($name);

            #[inline]
            fn read<'de, A: ::serde::de::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
                #[inline]
                fn find(name: &str) -> Option<usize> {
                    match name {
                        $($wire => Some($index),)*
                        _ => None,
                    }
                }
                let mut reader = $crate::wire::Reader::new(map, find);
                $(let mut $field = None;)*
                while let Some(index) = reader.$next() {
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
                    $($field: $crate::wire::macros::finish_property!($mode $field $wire),)*
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

        impl<'de> ::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_map($crate::wire::ObjectVisitor(::std::marker::PhantomData))
            }
        }
    };
}
pub(crate) use serde_object;

macro_rules! finish_property {
    (required $field:ident $wire:literal) => {
        $crate::wire::present($field, $wire)?
    };
    (list $field:ident $wire:literal) => {
        $crate::wire::present($field, $wire)?
    };
    (strict $field:ident $wire:literal) => {
        $crate::wire::present($field, $wire)?
    };
    (whole $field:ident $wire:literal) => {
        $crate::wire::present($field, $wire)?
    };
    (whole_list $field:ident $wire:literal) => {
        $crate::wire::present($field, $wire)?
    };
    ($mode:ident $field:ident $wire:literal) => {
        $field
    };
}
pub(crate) use finish_property;
