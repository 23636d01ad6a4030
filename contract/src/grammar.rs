//! The grammar of the documents: which keys stand where, and which kind of value each takes.
//!
//! `keys` is the one table. The loader follows `$ref`s by it, so that data is never taken for a reference; `check` holds
//! a document against it; [`each`] walks the parts of a document by it.

mod check;
mod keys;

pub use check::check;
pub use keys::{COMPONENTS, DOCUMENT, OPERATION, SCHEMA};

use crate::node::Node;

/// The kind of value that a key takes.
#[derive(Debug)]
pub enum Kind {
    /// A text.
    Text,
    /// One of some texts.
    Word(&'static [&'static str]),
    /// `true` or `false`.
    Flag,
    /// A whole number from 0.
    Count,
    /// A number.
    Number,
    /// Any value: data, in which nothing means anything to the document.
    Data,
    /// A text that refers to a schema, by its name or as a `$ref` does.
    SchemaReference,
    /// A list.
    List(&'static Kind),
    /// A mapping whose keys are names.
    Names(&'static Kind),
    /// A mapping whose keys mean something.
    Part(&'static Part),
    /// One value or the other.
    Either(&'static Kind, &'static Kind),
}

/// A mapping whose keys mean something.
#[derive(Debug)]
pub struct Part {
    /// What it is, with its article.
    pub name: &'static str,
    /// The section of `components` that a `$ref` in its place may lead to.
    pub section: Option<&'static str>,
    /// Its keys.
    pub keys: &'static [(&'static str, Kind)],
}

impl Part {
    /// The kind of value of a key.
    #[must_use]
    pub fn kind(&self, key: &str) -> Option<&'static Kind> {
        let mut keys = self.keys.iter();
        keys.find(|(known, _)| *known == key).map(|(_, kind)| kind)
    }
}

impl Kind {
    /// The part that stands here, if a mapping with keys of its own does.
    #[must_use]
    pub fn part(&self) -> Option<&'static Part> {
        match self {
            Self::Part(part) => Some(part),
            Self::Either(one, other) => one.part().or_else(|| other.part()),
            _ => None,
        }
    }

    /// The kind of the items of a list.
    #[must_use]
    pub fn item(&self) -> Option<&'static Self> {
        match self {
            Self::List(item) => Some(item),
            Self::Either(one, other) => one.item().or_else(|| other.item()),
            _ => None,
        }
    }

    /// The kind of the value of a key of a mapping; nothing where no such key stands.
    #[must_use]
    pub fn property(&self, key: &str) -> Option<&'static Self> {
        match self {
            Self::Names(value) => Some(value),
            Self::Part(part) => part.kind(key),
            Self::Either(one, other) => one.property(key).or_else(|| other.property(key)),
            _ => None,
        }
    }

    /// Whether a mapping stands here that knows the key.
    #[must_use]
    pub fn knows(&self, key: &str) -> bool {
        self.part().is_some_and(|part| part.kind(key).is_some())
    }

    /// Whether a `$ref` can stand in place of the value.
    #[must_use]
    pub fn is_structure(&self) -> bool {
        match self {
            Self::List(_) | Self::Names(_) | Self::Part(_) => true,
            Self::Either(one, other) => one.is_structure() || other.is_structure(),
            _ => false,
        }
    }
}

/// Calls `visit` with a node and with all that is written in it and is not data, each with its kind.
pub fn each<'d>(node: &'d Node, kind: &'static Kind, visit: &mut dyn FnMut(&'d Node, &'static Kind)) {
    visit(node, kind);
    for property in node.properties() {
        if let Some(kind) = kind.property(&property.key) {
            each(&property.value, kind, visit);
        }
    }
    if let Some(kind) = kind.item() {
        for item in node.items() {
            each(item, kind, visit);
        }
    }
}
