//! Objects whose properties can hold anything, since a server stores what a user sends (`x-lenient`) or copies what a
//! user stored over them (`x-overwritten-by`).
//!
//! A property that may be missing is an `Option`: what does not fit, or is a copy, stays in `extra` under its name. So does
//! every property of an object whose entries are themselves overwritten: nothing then says what else is.

use serde::{Serialize, ser::SerializeMap};
use serde_json::Value;

use super::{
    Extra, Reader, Writer,
    from_json::{FromJson, from_value},
    source::Table,
};

impl Reader<'_> {
    /// A value that must be there and fit.
    #[allow(dead_code)] // for documents that have such a property
    pub(crate) fn strict<T: FromJson>(&mut self, field: &mut T, _: &'static str) {
        self.required(field);
    }

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
            Some(Value::Object(properties)) => self.certain(slot, properties.into(), name),
            odd => self.odd(slot, odd, name),
        }
    }

    /// Any JSON, null included.
    pub(crate) fn json(&mut self, slot: &mut Option<Value>, _: &'static str) {
        *slot = self.value();
    }

    /// A value of a type, or anything else into `extra`; null too, so that it is written again.
    pub(crate) fn any<T: FromJson>(&mut self, slot: &mut Option<T>, name: &'static str) {
        let value = self.value();
        match value
            .as_ref()
            .filter(|value| !value.is_null())
            .map(from_value::<T>)
        {
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
            Err(fault) => self.fail(&fault),
        }
    }

    /// Whether something else stands in place of the entries that are copied over the properties.
    pub(crate) fn lost<const N: usize>(&self, entries: [(&Option<Extra>, &str); N]) -> bool {
        entries
            .iter()
            .any(|(entries, name)| entries.is_none() && self.extra.contains_key(*name))
    }

    /// Moves a value to `extra`, since it may be a copy.
    pub(crate) fn set_aside<T: Serialize>(&mut self, slot: &mut Option<T>, name: &'static str) {
        if let Some(value) = slot.take() {
            match serde_json::to_value(value) {
                Ok(value) => {
                    self.extra.insert(name.to_owned(), value);
                }
                Err(fault) => self.fail(&fault),
            }
        }
    }
}

/// The entries that have the name of a property.
pub(crate) fn copies<const N: usize>(entries: [&Option<Extra>; N], table: Table) -> Extra {
    let entries = entries.into_iter().flatten();
    entries
        .flatten()
        .filter(|(name, _)| table.contains(&name.as_str()))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

/// Reading and writing of an object whose properties can hold anything, from a table of them: number, kind of value
/// (`strict`: must be there and fit; `text`, `object`, `json`, `any`: an `Option`), field, name on the wire. In
/// brackets the field whose entries are copied over the properties, and its name on the wire, if there is one.
macro_rules! lenient {
    ($name:ident [$($entries:ident = $entries_wire:literal)?] { $($index:literal $kind:ident $field:ident = $wire:literal),* $(,)? }) => {
        impl $crate::wire::Record for $name {
            #[inline]
            fn property(&mut self, index: usize, reader: &mut $crate::wire::Reader<'_>) {
                match index {
                    $($index => reader.$kind(&mut self.$field, $wire),)*
                    _ => {
                        let names = <Self as $crate::wire::Object>::SHAPE.names;
                        let copies = $crate::wire::copies([$(&self.$entries)?], names);
                        if reader.lost([$((&self.$entries, $entries_wire))?]) {
                            $($crate::wire::macros::if_lenient!($kind reader.set_aside(&mut self.$field, $wire));)*
                        } else if !copies.is_empty() {
                            $($crate::wire::macros::if_lenient!($kind reader.settle(&mut self.$field, &copies, $wire));)*
                        }
                        reader.rest(&mut self.extra);
                    }
                }
            }
        }

        impl $crate::wire::FromJson for $name {
            #[inline]
            fn empty() -> Self {
                Self {
                    $($field: $crate::wire::macros::empty_field!($kind),)*
                    extra: $crate::wire::Extra::new(),
                }
            }

            #[inline]
            fn read(&mut self, source: &mut dyn $crate::wire::Source) -> Result<(), $crate::wire::Stop> {
                $crate::wire::macros::read_as!(self source)
            }
        }

        impl $crate::wire::Object for $name {
            const SHAPE: &'static $crate::wire::Shape = &$crate::wire::Shape::new(
                stringify!($name),
                &[$($wire),*],
                &[$($crate::wire::macros::must_come!($kind)),*],
            );

            #[inline]
            fn write<M: ::serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                let mut writer = $crate::wire::Writer::new(map);
                $($crate::wire::macros::write_lenient!($kind writer self $field $wire);)*
                writer.finish_without(&self.extra, &[$($crate::wire::macros::written!($kind self $field $wire)),*])
            }
        }

        $crate::wire::macros::serde_object!($name);
    };
}
pub(crate) use lenient;

/// What is done to all but the properties that must fit.
macro_rules! if_lenient {
    (strict $($call:tt)*) => {};
    ($kind:ident $($call:tt)*) => {
        $($call)*
    };
}
pub(crate) use if_lenient;

macro_rules! write_lenient {
    (strict $writer:ident $self:ident $field:ident $wire:literal) => {
        $writer.required($wire, &$self.$field)
    };
    ($kind:ident $writer:ident $self:ident $field:ident $wire:literal) => {
        $writer.optional($wire, &$self.$field)
    };
}
pub(crate) use write_lenient;

macro_rules! written {
    (strict $self:ident $field:ident $wire:literal) => {
        Some($wire)
    };
    ($kind:ident $self:ident $field:ident $wire:literal) => {
        $self.$field.as_ref().map(|_| $wire)
    };
}
pub(crate) use written;

impl<M: SerializeMap> Writer<'_, M> {
    /// Adds the properties of `extra`, except those that stand already.
    pub(crate) fn finish_without(self, extra: &Extra, written: &[Option<&str>]) -> Result<(), M::Error> {
        if extra.keys().any(|name| written.contains(&Some(name))) {
            let rest = extra
                .into_iter()
                .filter(|(name, _)| !written.contains(&Some(name)));
            let rest: Extra = rest.map(|(name, value)| (name.clone(), value.clone())).collect();
            return self.finish(&rest);
        }
        self.finish(extra)
    }
}

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
