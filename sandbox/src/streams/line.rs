//! JSON in the order in which it is written: the properties of events keep the order of the real servers.

use bytes::Bytes;
use serde_json::Value;

/// An object under construction.
#[derive(Clone, Debug, Default)]
pub(crate) struct Line(String);

impl Line {
    /// Properties that are written already.
    pub(crate) fn written(properties: &str) -> Self {
        Self(properties.to_owned())
    }

    /// An object whose first property is a text.
    pub(crate) fn new(key: &str, text: &str) -> Self {
        Self::default().text(key, text)
    }

    pub(crate) fn text(self, key: &str, text: &str) -> Self {
        self.value(key, &text.into())
    }

    pub(crate) fn value(self, key: &str, value: &Value) -> Self {
        self.raw(key, &value.to_string())
    }

    pub(crate) fn object(self, key: &str, object: Line) -> Self {
        self.raw(key, &object.json())
    }

    /// Adds the properties of another object.
    pub(crate) fn properties(mut self, other: &Line) -> Self {
        if !self.0.is_empty() && !other.0.is_empty() {
            self.0.push(',');
        }
        self.0.push_str(&other.0);
        self
    }

    /// A property whose value is JSON already.
    pub(crate) fn raw(mut self, key: &str, json: &str) -> Self {
        if !self.0.is_empty() {
            self.0.push(',');
        }
        self.0.push_str(&Value::from(key).to_string());
        self.0.push(':');
        self.0.push_str(json);
        self
    }

    pub(crate) fn json(self) -> String {
        format!("{{{}}}", self.0)
    }

    /// As an event.
    pub(crate) fn event(self) -> Bytes {
        format!("data: {{{}}}\n\n", self.0).into()
    }
}
