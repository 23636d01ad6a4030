//! Reading the properties of an object one by one.
//!
//! A fault is kept and ends the reading, instead of leaving every step by `?`: the code of a type is then a row of
//! plain calls, which costs the compiler half as much.

use std::{
    fmt::Display,
    hash::{BuildHasher, RandomState},
    sync::LazyLock,
};

use serde_json::Value;

use super::{
    Extra,
    from_json::FromJson,
    source::{Key, Properties, Stop},
};

/// Stands before the name of a property whose value is of another form than the document says. It is then read as one
/// that the document does not name.
///
/// It is made of random digits when it is first needed, so that no server can write it.
pub(crate) static SET_ASIDE: LazyLock<String> = LazyLock::new(|| {
    // The standard library's keys against crafted hashes are random.
    let random = RandomState::new().hash_one(0);
    format!("\0{random:016x}\0")
});

/// Reads an object whose known properties are told by the function of a type.
pub(crate) struct Reader<'a> {
    properties: &'a mut dyn Properties,
    find: fn(&str) -> Option<usize>,
    pub(super) extra: Extra,
    stopped: bool,
}

impl<'a> Reader<'a> {
    #[inline]
    pub(crate) fn new(properties: &'a mut dyn Properties, find: fn(&str) -> Option<usize>) -> Self {
        Self {
            properties,
            find,
            extra: Extra::new(),
            stopped: false,
        }
    }

    /// The number of the next known property; others go to `extra`.
    pub(crate) fn next(&mut self) -> Option<usize> {
        while !self.stopped {
            match self.properties.key(self.find) {
                Ok(Some(Key::Known(index))) => return Some(index),
                Ok(Some(Key::Other(name))) => {
                    if let Some(value) = self.value() {
                        self.keep(name, value);
                    }
                }
                Ok(None) => return None,
                Err(Stop) => self.stopped = true,
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

    /// Fails, which ends the reading.
    pub(super) fn fail(&mut self, reason: &dyn Display) {
        if !self.stopped {
            let Stop = self.properties.fail(reason);
            self.stopped = true;
        }
    }

    /// The value of the property.
    #[inline]
    pub(super) fn value<T: FromJson>(&mut self) -> Option<T> {
        let read = T::read(self.properties);
        self.done(read)
    }

    #[inline]
    fn value_or_null<T: FromJson>(&mut self) -> Option<Option<T>> {
        let read = T::read_optional(self.properties);
        self.done(read)
    }

    #[inline]
    fn done<T>(&mut self, read: Result<T, Stop>) -> Option<T> {
        if read.is_err() {
            self.stopped = true;
        }
        read.ok()
    }

    /// A value that must be there.
    #[inline]
    pub(crate) fn required<T: FromJson>(&mut self, slot: &mut Option<T>) {
        *slot = self.value();
    }

    /// A list that must be there; null is an empty one.
    #[inline]
    pub(crate) fn list<T: FromJson>(&mut self, slot: &mut Option<Vec<T>>) {
        *slot = self.value_or_null().map(Option::unwrap_or_default);
    }

    /// A value that may be null.
    #[inline]
    pub(crate) fn optional<T: FromJson>(&mut self, slot: &mut Option<T>) {
        *slot = self.value_or_null().flatten();
    }

    /// A property that must be there and may be null.
    #[allow(dead_code)] // for documents that have such a property
    #[inline]
    pub(crate) fn nullable<T: FromJson>(&mut self, slot: &mut Option<T>) {
        self.optional(slot);
    }

    /// Any JSON, null included.
    #[inline]
    pub(crate) fn kept<T: FromJson>(&mut self, slot: &mut Option<T>) {
        self.required(slot);
    }

    /// A property for which null is not the same as absent.
    #[inline]
    pub(crate) fn clearable<T: FromJson>(&mut self, slot: &mut Option<Option<T>>) {
        *slot = self.value_or_null();
    }

    /// A property without a number in the table.
    #[inline]
    pub(crate) fn skip(&mut self) {
        let read = self.properties.skip();
        self.done(read);
    }

    /// The value of a property that must be there.
    #[inline]
    pub(crate) fn present<T>(&mut self, slot: Option<T>, name: &'static str) -> Result<T, Stop> {
        match slot {
            Some(value) => Ok(value),
            None => Err(self.properties.missing(name)),
        }
    }

    /// The properties that the document does not name, if reading did not fail.
    #[inline]
    pub(crate) fn finish(&mut self) -> Result<Extra, Stop> {
        if self.stopped {
            return Err(Stop);
        }
        Ok(std::mem::take(&mut self.extra))
    }
}
