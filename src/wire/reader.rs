//! Reading the properties of an object one by one.
//!
//! A fault is kept and ends the reading, instead of leaving every step by `?`: the code of a type is then a row of
//! plain calls. Values are read where they stay: no type needs a variable for each field and code that drops them.

use std::{
    fmt::Display,
    hash::{BuildHasher, RandomState},
    sync::LazyLock,
};

use serde_json::Value;

use super::{
    Extra,
    from_json::FromJson,
    source::{Fill, Key, Properties, Slot, Source, Stop, Table},
};

/// What reading knows of a type: one table, so that no type needs code for it.
pub(crate) struct Shape {
    pub(crate) name: &'static str,
    /// The names of the properties.
    pub(crate) names: Table,
    /// Which of them must be there.
    required: &'static [bool],
    /// The same of the first 64, a bit each: nearly always the one thing that is looked at.
    first_required: u64,
}

impl Shape {
    pub(crate) const fn new(name: &'static str, names: Table, required: &'static [bool]) -> Self {
        let (mut first_required, mut index) = (0, 0);
        while index < required.len() && index < 64 {
            if required[index] {
                first_required |= 1 << index;
            }
            index += 1;
        }
        Self {
            name,
            names,
            required,
            first_required,
        }
    }
}

/// In place of the number of a property, after the last: the rest is taken.
const END: usize = usize::MAX;

/// Stands before the name of a property whose value is of another form than the document says. It is then read as one
/// that the document does not name.
///
/// It is made of random digits when it is first needed, so that no server can write it.
pub(crate) static SET_ASIDE: LazyLock<String> = LazyLock::new(|| {
    // The standard library's keys against crafted hashes are random.
    let random = RandomState::new().hash_one(0);
    format!("\0{random:016x}\0")
});

/// Reading by the table of a type; implemented by `object!`.
pub(crate) trait Record {
    /// Reads the value of the property that has this number; with a number beyond the table, takes what the reader has
    /// kept.
    fn property(&mut self, index: usize, reader: &mut Reader<'_>);
}

/// An object whose properties are read by the table of its type.
pub(crate) struct ByName<'r> {
    pub(crate) object: &'r mut dyn Record,
    pub(crate) shape: &'static Shape,
}

impl Fill for ByName<'_> {
    fn fill(&mut self, properties: &mut dyn Properties) -> Result<(), Stop> {
        let mut reader = Reader::new(properties);
        while let Some(index) = reader.next(self.shape.names) {
            self.object.property(index, &mut reader);
        }
        self.object.property(END, &mut reader);
        reader.check(self.shape);
        if reader.stopped { Err(Stop) } else { Ok(()) }
    }
}

/// Reads the properties of an object one by one.
pub(crate) struct Reader<'a> {
    properties: &'a mut dyn Properties,
    pub(super) extra: Extra,
    stopped: bool,
    seen: Seen,
    /// Whether the property has come before: the last one of a name counts.
    again: bool,
    /// The number that follows the last one: servers write properties in an order of their own, and keep to it.
    likely: usize,
}

/// Which properties have come.
#[derive(Default)]
struct Seen {
    first: u64,
    beyond: Vec<usize>,
}

impl Seen {
    /// Whether it is the first of its name.
    #[inline]
    fn insert(&mut self, index: usize) -> bool {
        if let Some(bit) = bit(index) {
            let first = self.first & bit == 0;
            self.first |= bit;
            return first;
        }
        let first = !self.beyond.contains(&index);
        if first {
            self.beyond.push(index);
        }
        first
    }

    #[inline]
    fn contains(&self, index: usize) -> bool {
        match bit(index) {
            Some(bit) => self.first & bit != 0,
            None => self.beyond.contains(&index),
        }
    }
}

#[inline]
fn bit(index: usize) -> Option<u64> {
    1u64.checked_shl(u32::try_from(index).ok()?)
}

impl<'a> Reader<'a> {
    #[inline]
    fn new(properties: &'a mut dyn Properties) -> Self {
        Self {
            properties,
            extra: Extra::new(),
            stopped: false,
            seen: Seen::default(),
            again: false,
            likely: 0,
        }
    }

    /// The number of the next known property; others go to `extra`.
    fn next(&mut self, table: Table) -> Option<usize> {
        while !self.stopped {
            match self.properties.key(table, self.likely) {
                Ok(Some(Key::Known(index))) => {
                    self.again = !self.seen.insert(index);
                    self.likely = index + 1;
                    return Some(index);
                }
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

    /// Any JSON.
    pub(super) fn value(&mut self) -> Option<Value> {
        match self.properties.json() {
            Ok(value) => Some(value),
            Err(Stop) => {
                self.stopped = true;
                None
            }
        }
    }

    #[inline]
    fn done(&mut self, read: Result<(), Stop>) {
        if read.is_err() {
            self.stopped = true;
        }
    }

    /// A value that must be there.
    #[inline]
    pub(crate) fn required<T: FromJson>(&mut self, field: &mut T) {
        if self.again {
            *field = T::empty();
        }
        let read = field.read(self.properties);
        self.done(read);
    }

    /// A list that must be there; null is an empty one.
    #[inline]
    pub(crate) fn list<T: FromJson>(&mut self, field: &mut Vec<T>) {
        field.clear();
        self.items(field);
    }

    fn items(&mut self, items: &mut dyn Slot) {
        struct Items<'s>(&'s mut dyn Slot);

        impl Slot for Items<'_> {
            fn put(&mut self, source: &mut dyn Source) -> Result<(), Stop> {
                source.list(self.0)
            }
        }

        let read = self.properties.optional(&mut Items(items));
        self.done(read);
    }

    /// The items of an object that is a list; null is an empty list.
    #[allow(dead_code)] // for documents that have such an object
    #[inline]
    pub(crate) fn listed<T: FromJson>(&mut self, field: &mut Vec<T>) {
        self.list(field);
    }

    /// A value that may be null.
    #[inline]
    pub(crate) fn optional<T: FromJson>(&mut self, field: &mut Option<T>) {
        if self.again {
            *field = None;
        }
        let read = T::read_optional(field, self.properties);
        self.done(read);
    }

    /// A property that must be there and may be null.
    #[allow(dead_code)] // for documents that have such a property
    #[inline]
    pub(crate) fn nullable<T: FromJson>(&mut self, field: &mut Option<T>) {
        self.optional(field);
    }

    /// Any JSON, null included.
    #[inline]
    pub(crate) fn kept<T: FromJson>(&mut self, field: &mut Option<T>) {
        self.required(field.insert(T::empty()));
    }

    /// A property for which null is not the same as absent.
    #[inline]
    pub(crate) fn clearable<T: FromJson>(&mut self, field: &mut Option<Option<T>>) {
        self.optional(field.insert(None));
    }

    /// A property that another one stands in for: some servers write `id`, others `_id`.
    pub(crate) fn stand_in(&mut self, index: usize, field: &mut String, other: Option<&str>) {
        if let Some(other) = other.filter(|other| !other.is_empty())
            && !self.seen.contains(index)
        {
            other.clone_into(field);
            self.seen.insert(index);
        }
    }

    /// Fails if a property that must be there is not.
    fn check(&mut self, shape: &Shape) {
        let first = shape.first_required & !self.seen.first;
        if self.stopped || first == 0 && shape.names.len() <= 64 {
            return;
        }
        let must = shape.names.iter().zip(shape.required).enumerate();
        let mut must = must.filter(|(_, (_, required))| **required);
        if let Some((_, (name, _))) = must.find(|(index, _)| !self.seen.contains(*index)) {
            let Stop = self.properties.missing(name);
            self.stopped = true;
        }
    }

    /// The properties that the document does not name.
    #[inline]
    pub(crate) fn rest(&mut self, extra: &mut Extra) {
        *extra = std::mem::take(&mut self.extra);
    }
}
