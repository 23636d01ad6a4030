//! Objects: known members into fields, the others into `extra`.

use std::{fmt, marker::PhantomData};

use serde::{
    de::{MapAccess, Visitor},
    ser::{SerializeMap, Serializer},
};

/// A structure with an `extra` member; implemented by `object!`.
pub(crate) trait Object: Sized {
    const NAME: &'static str;

    /// Reads the members that are left in a map.
    fn read<'de, A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;

    /// Writes the members into a map.
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

/// `?` without the conversion of the error: much cheaper to compile, and it stands in every member of every type.
macro_rules! tri {
    ($outcome:expr) => {
        match $outcome {
            Ok(value) => value,
            Err(error) => return Err(error),
        }
    };
}
pub(crate) use tri;

/// Reading and writing of a structure, from a table of its members: number, mode, field, name on the wire.
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
/// `else` names a member that stands in where this one is absent: some servers write `id`, others `_id`.
macro_rules! object {
    ($name:ident { $($index:literal $mode:ident $field:ident = $wire:literal $(else $other:ident)?),* $(,)? }) => {
        impl $crate::wire::Object for $name {
            const NAME: &'static str = stringify!($name);

            #[inline]
            fn read<'de, A: ::serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
                #[allow(clippy::match_single_binding)]
                #[inline]
                fn find(name: &str) -> Option<usize> {
                    match name {
                        $($wire => Some($index),)*
                        _ => None,
                    }
                }
                $(let mut $field = None;)*
                let mut extra = $crate::wire::Extra::new();
                while let Some(key) = $crate::wire::macros::tri!(map.next_key_seed($crate::wire::KeySeed(find))) {
                    match key {
                        $($crate::wire::Key::Known($index) => {
                            $crate::wire::macros::read_member!($mode $field map);
                        })*
                        $crate::wire::Key::Known(_) => {
                            $crate::wire::macros::tri!(map.next_value::<::serde::de::IgnoredAny>());
                        }
                        $crate::wire::Key::Other(name) => {
                            extra.insert(name, $crate::wire::macros::tri!(map.next_value()));
                        }
                    }
                }
                $($(if $field.is_none() {
                    $field = $other.clone();
                })?)*
                Ok(Self {
                    $($field: $crate::wire::macros::finish_member!($mode $field $wire),)*
                    extra,
                })
            }

            #[inline]
            fn write<M: ::serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                $($crate::wire::macros::write_member!($mode map (&self.$field) $wire);)*
                for (name, value) in &self.extra {
                    $crate::wire::macros::tri!(map.serialize_entry(name, value));
                }
                Ok(())
            }
        }

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
pub(crate) use object;

macro_rules! read_member {
    (required $field:ident $map:ident) => {
        $field = Some($crate::wire::macros::tri!($map.next_value()))
    };
    (list $field:ident $map:ident) => {
        $field = Some($crate::wire::macros::tri!($map.next_value::<Option<Vec<_>>>()).unwrap_or_default())
    };
    (kept $field:ident $map:ident) => {
        $field = Some($crate::wire::macros::tri!($map.next_value()))
    };
    (clearable $field:ident $map:ident) => {
        $field = Some($crate::wire::macros::tri!($map.next_value()))
    };
    ($mode:ident $field:ident $map:ident) => {
        $field = $crate::wire::macros::tri!($map.next_value())
    };
}
pub(crate) use read_member;

macro_rules! finish_member {
    (required $field:ident $wire:literal) => {
        match $field {
            Some(value) => value,
            None => return Err(<A::Error as ::serde::de::Error>::missing_field($wire)),
        }
    };
    (list $field:ident $wire:literal) => {
        match $field {
            Some(value) => value,
            None => return Err(<A::Error as ::serde::de::Error>::missing_field($wire)),
        }
    };
    ($mode:ident $field:ident $wire:literal) => {
        $field
    };
}
pub(crate) use finish_member;

macro_rules! write_member {
    (optional $map:ident ($value:expr) $wire:literal) => {
        if let Some(value) = $value {
            $crate::wire::macros::tri!($map.serialize_entry($wire, value));
        }
    };
    (kept $map:ident ($value:expr) $wire:literal) => {
        $crate::wire::macros::write_member!(optional $map ($value) $wire)
    };
    (clearable $map:ident ($value:expr) $wire:literal) => {
        if let Some(value) = $value {
            $crate::wire::macros::tri!($map.serialize_entry($wire, value));
        }
    };
    ($mode:ident $map:ident ($value:expr) $wire:literal) => {
        $crate::wire::macros::tri!($map.serialize_entry($wire, $value))
    };
}
pub(crate) use write_member;
