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

/// What a reader does with a value inside of another.
pub(crate) type With<'f> = &'f mut dyn FnMut(&mut dyn Source) -> Result<(), Stop>;

/// What a reader does with the properties of an object.
pub(crate) type WithProperties<'f> = &'f mut dyn FnMut(&mut dyn Properties) -> Result<(), Stop>;

/// A value that comes next. Each method reads it, once.
pub trait Source {
    /// A text.
    fn text(&mut self) -> Result<String, Stop>;

    /// A text, or null.
    fn optional_text(&mut self) -> Result<Option<String>, Stop>;

    /// A text that the reader copies as it needs.
    fn with_text(&mut self, expected: Expected, with: &mut dyn FnMut(&str)) -> Result<(), Stop>;

    /// The value of a tag, looked up by the table of a type.
    fn tag(&mut self, find: fn(&str) -> Option<usize>) -> Result<Tag, Stop>;

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

    /// Any JSON, which is not kept.
    fn skip(&mut self) -> Result<(), Stop>;

    /// A value that is not null; for null, nothing is called.
    fn optional(&mut self, with: With<'_>) -> Result<(), Stop>;

    /// A list, item by item.
    fn list(&mut self, with: With<'_>) -> Result<(), Stop>;

    /// An object.
    fn object(&mut self, expected: Expected, with: WithProperties<'_>) -> Result<(), Stop>;
}

/// The properties of an object: after each key, its value is the source.
pub trait Properties: Source {
    /// The next key, looked up by the table of a type; `None` after the last.
    fn key(&mut self, find: fn(&str) -> Option<usize>) -> Result<Option<Key>, Stop>;

    /// Fails, since a property is missing.
    fn missing(&mut self, name: &'static str) -> Stop;

    /// Fails, for a reason in words.
    fn fail(&mut self, reason: &dyn fmt::Display) -> Stop;
}
