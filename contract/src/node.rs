//! A document as a tree that remembers where each value was written.

use std::fmt;

/// Where a value stands: file (an index into [`Sources`]), line and column, both from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Index into [`Sources`].
    pub file: u16,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

/// The names of the files that a document was read from.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    names: Vec<String>,
}

impl Sources {
    /// Adds a file and returns its index.
    pub fn add(&mut self, name: String) -> u16 {
        self.names.push(name);
        u16::try_from(self.names.len() - 1).unwrap_or(u16::MAX)
    }

    /// The place as `file:line:column`.
    #[must_use]
    pub fn show(&self, at: Place) -> String {
        format!("{}:{}:{}", self.name(at), at.line, at.column)
    }

    /// The file of a place.
    #[must_use]
    pub fn name(&self, at: Place) -> &str {
        self.names.get(usize::from(at.file)).map_or("?", String::as_str)
    }

    /// Names of all files, in the order in which they were read.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }
}

/// A value and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Where it stands.
    pub at: Place,
    /// What it is.
    pub value: Value,
}

/// What a [`Node`] holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number.
    Number(serde_json::Number),
    /// A string.
    Text(String),
    /// A sequence.
    List(Vec<Node>),
    /// A mapping, in the order of the text.
    Map(Vec<Property>),
}

/// A key of a mapping with its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Property {
    /// The key.
    pub key: String,
    /// Where the key stands.
    pub at: Place,
    /// Its value.
    pub value: Node,
}

impl Node {
    /// The value of a key, if this is a mapping that has it.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.properties()
            .iter()
            .find(|property| property.key == key)
            .map(|property| &property.value)
    }

    /// Where a key stands; `other` if it does not.
    #[must_use]
    pub fn place_of(&self, key: &str, other: Place) -> Place {
        let property = self.properties().iter().find(|property| property.key == key);
        property.map_or(other, |property| property.at)
    }

    /// The value at a JSON pointer below this one.
    #[must_use]
    pub fn pointer(&self, pointer: &str) -> Option<&Self> {
        if pointer.is_empty() {
            return Some(self);
        }
        pointer
            .strip_prefix('/')?
            .split('/')
            .try_fold(self, |node, step| {
                let step = step.replace("~1", "/").replace("~0", "~");
                match &node.value {
                    Value::Map(_) => node.get(&step),
                    Value::List(items) => items.get(step.parse::<usize>().ok()?),
                    _ => None,
                }
            })
    }

    /// The properties of a mapping; nothing for anything else.
    #[must_use]
    pub fn properties(&self) -> &[Property] {
        match &self.value {
            Value::Map(properties) => properties,
            _ => &[],
        }
    }

    /// The items of a sequence; nothing for anything else.
    #[must_use]
    pub fn items(&self) -> &[Self] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    /// The text of a string.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The text of a property.
    #[must_use]
    pub fn text_of(&self, key: &str) -> Option<&str> {
        self.get(key)?.text()
    }

    /// The properties of the mapping under a key; nothing where there is none.
    #[must_use]
    pub fn properties_of(&self, key: &str) -> &[Property] {
        self.get(key).map_or(&[], Self::properties)
    }

    /// The items of the sequence under a key; nothing where there is none.
    #[must_use]
    pub fn items_of(&self, key: &str) -> &[Self] {
        self.get(key).map_or(&[], Self::items)
    }

    /// Whether a property is `true`.
    #[must_use]
    pub fn flag(&self, key: &str) -> bool {
        matches!(self.get(key).map(|node| &node.value), Some(Value::Bool(true)))
    }

    /// The target of a `$ref`, if this is one.
    #[must_use]
    pub fn reference(&self) -> Option<&str> {
        self.text_of("$ref")
    }

    /// The name of the component of a section that a `$ref` names.
    #[must_use]
    pub fn component(&self, section: &str) -> Option<&str> {
        self.reference()?
            .strip_prefix("#/components/")?
            .strip_prefix(section)?
            .strip_prefix('/')
    }

    /// What kind of value this is, in words.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::Text(_) => "a string",
            Value::List(_) => "a list",
            Value::Map(_) => "a mapping",
        }
    }

    /// The value as plain JSON.
    #[must_use]
    pub fn to_json(&self) -> serde_json::Value {
        match &self.value {
            Value::Null => serde_json::Value::Null,
            Value::Bool(value) => (*value).into(),
            Value::Number(value) => value.clone().into(),
            Value::Text(value) => value.clone().into(),
            Value::List(items) => items.iter().map(Self::to_json).collect(),
            Value::Map(properties) => serde_json::Value::Object(
                properties
                    .iter()
                    .map(|property| (property.key.clone(), property.value.to_json()))
                    .collect(),
            ),
        }
    }
}

impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.to_json())
    }
}
