//! What generated types are read from: a value that comes next, of a kind that the reader asks for.
//!
//! No type parameter crosses this line. The JSON parser is compiled once, in this library, and what a program pays for a
//! type is a row of plain calls.

use std::fmt;

use serde_json::Value;

/// Reading has failed; the source keeps the reason.
#[derive(Debug)]
pub struct Stop;

/// A text that a table knows or does not know.
#[derive(Debug)]
pub enum Key {
    /// Its number in the table.
    Known(usize),
    /// A copy of it.
    Other(String),
}

/// The value of a tag.
#[derive(Debug)]
pub enum Tag {
    /// Its number in the table.
    Known(usize),
    /// Any JSON.
    Other(Value),
}

/// What a reader expects, for the error.
#[derive(Clone, Copy, Debug)]
pub enum Expected {
    /// An object of a type.
    Object(&'static str),
    /// An object with a tag: the tag, and the type.
    Tagged(&'static str, &'static str),
    /// A text of a type.
    Text(&'static str),
    /// Anything else, in words.
    Words(&'static str),
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Object(name) => write!(f, "an object ({name})"),
            Self::Tagged(tag, name) => write!(f, "an object with the property `{tag}` ({name})"),
            Self::Text(name) => write!(f, "a string ({name})"),
            Self::Words(words) => f.write_str(words),
        }
    }
}

/// A place for values.
pub trait Slot {
    /// Reads the value that comes next into it.
    fn put(&mut self, source: &mut dyn Source) -> Result<(), Stop>;
}

/// A place for the properties of an object.
pub trait Fill {
    /// Reads the properties that are left into it.
    fn fill(&mut self, properties: &mut dyn Properties) -> Result<(), Stop>;
}

/// Texts that a table knows, by their numbers.
pub(crate) type Table = &'static [&'static str];

/// The number of a text in a table, where it is likely to be the one of a number.
#[inline]
pub(crate) fn find(table: Table, likely: usize, text: &str) -> Option<usize> {
    if table.get(likely).is_some_and(|known| *known == text) {
        return Some(likely);
    }
    table.iter().position(|known| *known == text)
}

/// A value that comes next. Each method reads it, once.
pub trait Source {
    /// A text.
    fn text(&mut self) -> Result<String, Stop>;

    /// A text, or null.
    fn optional_text(&mut self) -> Result<Option<String>, Stop>;

    /// A text, looked up in the table of a type.
    fn word(&mut self, expected: Expected, table: Table) -> Result<Key, Stop>;

    /// The value of a tag, looked up in the table of a type.
    fn tag(&mut self, table: Table) -> Result<Tag, Stop>;

    /// `true` or `false`
    fn boolean(&mut self) -> Result<bool, Stop>;

    /// An integer, also one that is written as `7.0`.
    fn signed(&mut self) -> Result<i64, Stop>;

    /// An integer that is not negative, also one that is written as `7.0`.
    fn unsigned(&mut self) -> Result<u64, Stop>;

    /// A number.
    fn float(&mut self) -> Result<f64, Stop>;

    /// Any JSON.
    fn json(&mut self) -> Result<Value, Stop>;

    /// A value that is not null; null is put nowhere.
    fn optional(&mut self, slot: &mut dyn Slot) -> Result<(), Stop>;

    /// A list, item by item.
    fn list(&mut self, items: &mut dyn Slot) -> Result<(), Stop>;

    /// A list, item by item, or an object.
    fn list_or_object(
        &mut self,
        expected: Expected,
        items: &mut dyn Slot,
        object: &mut dyn Fill,
    ) -> Result<(), Stop>;

    /// An object.
    fn object(&mut self, expected: Expected, object: &mut dyn Fill) -> Result<(), Stop>;
}

/// The properties of an object: after each key, its value is the source.
pub trait Properties: Source {
    /// The next key, looked up in the table of a type, where it is likely to be the one of a number; `None` after the
    /// last.
    fn key(&mut self, table: Table, likely: usize) -> Result<Option<Key>, Stop>;

    /// Fails, since a property is missing.
    fn missing(&mut self, name: &'static str) -> Stop;

    /// Fails, for a reason in words.
    fn fail(&mut self, reason: &dyn fmt::Display) -> Stop;
}
