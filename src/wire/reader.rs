//! Reading the properties of an object one by one.
//!
//! A fault is kept and ends the reading, instead of leaving every step by `?`: the code of a type is then a row of
//! plain calls, which costs the compiler half as much.

use std::{
    hash::{BuildHasher, RandomState},
    sync::LazyLock,
};

use serde::{
    Deserialize,
    de::{Error, IgnoredAny, MapAccess},
};

use serde_json::Value;

use super::{Extra, Key, KeySeed, Whole, Wholly};

/// Stands before the name of a property whose value is of another form than the document says. It is then read as one
/// that the document does not name.
///
/// It is made of random digits when it is first needed, so that no server can write it.
pub(crate) static SET_ASIDE: LazyLock<String> = LazyLock::new(|| {
    // The standard library's keys against crafted hashes are random.
    let random = RandomState::new().hash_one(0);
    format!("\0{random:016x}\0")
});

/// Reads a map whose known properties are told by the function of a type.
pub(crate) struct Reader<'de, A: MapAccess<'de>> {
    map: A,
    find: fn(&str) -> Option<usize>,
    pub(super) extra: Extra,
    fault: Option<A::Error>,
}

impl<'de, A: MapAccess<'de>> Reader<'de, A> {
    #[inline]
    pub(crate) fn new(map: A, find: fn(&str) -> Option<usize>) -> Self {
        Self {
            map,
            find,
            extra: Extra::new(),
            fault: None,
        }
    }

    /// The number of the next known property; others go to `extra`.
    pub(crate) fn next(&mut self) -> Option<usize> {
        self.next_inline()
    }

    /// The same, for types whose speed is worth more than their size.
    #[inline(always)]
    pub(crate) fn next_inline(&mut self) -> Option<usize> {
        while self.fault.is_none() {
            match self.map.next_key_seed(KeySeed(self.find)) {
                Ok(Some(Key::Known(index))) => return Some(index),
                Ok(Some(Key::Other(name))) => {
                    if let Some(value) = self.value() {
                        self.keep(name, value);
                    }
                }
                Ok(None) => return None,
                Err(fault) => self.fault = Some(fault),
            }
        }
        None
    }

    /// Keeps a property that the document does not name, or whose value is of another form than it says.
    fn keep(&mut self, name: String, value: Value) {
        let aside = if name.starts_with('\0') {
            name.strip_prefix(SET_ASIDE.as_str()).map(str::to_owned)
        } else {
            None
        };
        self.extra.insert(aside.unwrap_or(name), value);
    }

    /// Keeps a fault, which ends the reading.
    pub(super) fn fail(&mut self, fault: A::Error) {
        self.fault.get_or_insert(fault);
    }

    #[inline]
    pub(super) fn value<T: Deserialize<'de>>(&mut self) -> Option<T> {
        match self.map.next_value() {
            Ok(value) => Some(value),
            Err(fault) => {
                self.fault = Some(fault);
                None
            }
        }
    }

    /// A value that must be there.
    #[inline]
    pub(crate) fn required<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) {
        *slot = self.value();
    }

    /// A list that must be there; null is an empty one.
    #[inline]
    pub(crate) fn list<T: Deserialize<'de>>(&mut self, slot: &mut Option<Vec<T>>) {
        *slot = self.value::<Option<Vec<T>>>().map(Option::unwrap_or_default);
    }

    /// A value that may be null.
    #[inline]
    pub(crate) fn optional<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) {
        *slot = self.value().flatten();
    }

    /// A property that must be there and may be null.
    #[allow(dead_code)] // for documents that have such a property
    #[inline]
    pub(crate) fn nullable<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) {
        self.optional(slot);
    }

    /// Any JSON, null included.
    #[inline]
    pub(crate) fn kept<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) {
        self.required(slot);
    }

    /// A property for which null is not the same as absent.
    #[inline]
    pub(crate) fn clearable<T: Deserialize<'de>>(&mut self, slot: &mut Option<Option<T>>) {
        self.required(slot);
    }

    /// A whole number that must be there, however it is written; also a list or map of them.
    #[inline]
    pub(crate) fn whole<T: Whole>(&mut self, slot: &mut Option<T>) {
        *slot = self.value().map(|Wholly(value)| value);
    }

    /// Whole numbers that must be there; null is an empty list.
    #[allow(dead_code)] // for documents that have such a property
    #[inline]
    pub(crate) fn whole_list<T: Whole>(&mut self, slot: &mut Option<Vec<T>>) {
        *slot = self
            .value::<Wholly<Option<Vec<T>>>>()
            .map(|Wholly(list)| list.unwrap_or_default());
    }

    /// A whole number that may be null.
    #[inline]
    pub(crate) fn whole_optional<T: Whole>(&mut self, slot: &mut Option<T>) {
        *slot = self.value::<Wholly<Option<T>>>().and_then(|Wholly(value)| value);
    }

    /// A whole number that must be there and may be null.
    #[allow(dead_code)] // for documents that have such a property
    #[inline]
    pub(crate) fn whole_nullable<T: Whole>(&mut self, slot: &mut Option<T>) {
        self.whole_optional(slot);
    }

    /// A whole number for which null is not the same as absent.
    #[allow(dead_code)] // for documents that have such a property
    #[inline]
    pub(crate) fn whole_clearable<T: Whole>(&mut self, slot: &mut Option<Option<T>>) {
        self.whole(slot);
    }

    /// A property without a number in the table.
    #[inline]
    pub(crate) fn skip(&mut self) {
        let _: Option<IgnoredAny> = self.value();
    }

    /// The properties that the document does not name, or the fault.
    #[inline]
    pub(crate) fn finish(self) -> Result<Extra, A::Error> {
        match self.fault {
            None => Ok(self.extra),
            Some(fault) => Err(fault),
        }
    }
}

/// The value of a property that must be there.
#[inline]
pub(crate) fn present<T, E: Error>(slot: Option<T>, name: &'static str) -> Result<T, E> {
    slot.ok_or_else(|| E::missing_field(name))
}
