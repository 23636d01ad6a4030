//! Writing the properties of an object one by one; a fault is kept and ends the writing, as in reading.

use serde::{
    Serialize,
    ser::{Error, SerializeMap},
};

use super::Extra;

/// Writes properties into a map.
pub(crate) struct Writer<'m, M: SerializeMap> {
    map: &'m mut M,
    outcome: Result<(), M::Error>,
}

impl<'m, M: SerializeMap> Writer<'m, M> {
    #[inline]
    pub(crate) fn new(map: &'m mut M) -> Self {
        Self { map, outcome: Ok(()) }
    }

    /// A property that always stands.
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

    /// A property that always stands, as null if there is no value.
    #[allow(dead_code)] // for documents that have such a property
    #[inline]
    pub(crate) fn nullable<T: Serialize>(&mut self, name: &'static str, value: &Option<T>) {
        self.required(name, value);
    }

    /// A property that stands if there is a value.
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

    /// Refuses a key in a property whose entries the server copies over an object of another type.
    #[cold]
    #[inline(never)]
    pub(crate) fn refuse(&mut self, name: &'static str, key: &str, object: &'static str) {
        if self.outcome.is_ok() {
            self.outcome = Err(M::Error::custom(format_args!(
                "`{name}` names `{key}`, and the server copies that over the property `{key}` of {object}: \
                 name something else, such as the id of a field; `Client::request` sends it all the same"
            )));
        }
    }

    /// Adds the properties that the document does not name.
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
