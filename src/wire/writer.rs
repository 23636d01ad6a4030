//! Writing the members of an object one by one; a fault is kept and ends the writing, as in reading.

use serde::{Serialize, ser::SerializeMap};

use super::Extra;

/// Writes members into a map.
pub(crate) struct Writer<'m, M: SerializeMap> {
    map: &'m mut M,
    outcome: Result<(), M::Error>,
}

impl<'m, M: SerializeMap> Writer<'m, M> {
    #[inline]
    pub(crate) fn new(map: &'m mut M) -> Self {
        Self { map, outcome: Ok(()) }
    }

    /// A member that always stands.
    #[inline]
    pub(crate) fn required<T: Serialize>(&mut self, name: &'static str, value: &T) {
        if self.outcome.is_ok() {
            self.outcome = self.map.serialize_entry(name, value);
        }
    }

    /// A list that always stands.
    #[inline]
    pub(crate) fn list<T: Serialize>(&mut self, name: &'static str, value: &T) {
        self.required(name, value);
    }

    /// A member that always stands, as null if there is no value.
    #[allow(dead_code)] // for documents that have such a member
    #[inline]
    pub(crate) fn nullable<T: Serialize>(&mut self, name: &'static str, value: &Option<T>) {
        self.required(name, value);
    }

    /// A member that stands if there is a value.
    #[inline]
    pub(crate) fn optional<T: Serialize>(&mut self, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.required(name, value);
        }
    }

    /// Any JSON, if there is a value.
    #[inline]
    pub(crate) fn kept<T: Serialize>(&mut self, name: &'static str, value: &Option<T>) {
        self.optional(name, value);
    }

    /// A value, or null where it is to be cleared.
    #[inline]
    pub(crate) fn clearable<T: Serialize>(&mut self, name: &'static str, value: &Option<Option<T>>) {
        self.optional(name, value);
    }

    /// Adds the members that the document does not name.
    #[inline]
    pub(crate) fn finish(self, extra: &Extra) -> Result<(), M::Error> {
        let Self { map, outcome } = self;
        outcome?;
        for (name, value) in extra {
            map.serialize_entry(name, value)?;
        }
        Ok(())
    }
}
