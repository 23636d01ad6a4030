//! Takes secrets out of what is recorded, before it is kept.

use serde_json::{Map, Value};

use crate::{
    redact::{REDACTED, Redactor, VALUES, cut_at_named, names_beside},
    secret_names::is_secret_name,
};

/// Knows the secrets of one call: what was sent, and the names that the document marks or that are those of secrets.
#[derive(Clone)]
pub(super) struct Cleaner {
    redactor: Redactor,
    marked: Vec<&'static str>,
}

impl Cleaner {
    /// `received`: the names that the document marks in the response.
    pub(super) fn new(redactor: &Redactor, received: &[&'static str]) -> Self {
        let marked = redactor.marked().iter().chain(received).copied();
        Self {
            marked: marked.collect(),
            redactor: redactor.clone(),
        }
    }

    /// Whether the value of a property or parameter of this name is a secret; properties of objects in a query are called
    /// `name[property]`.
    pub(super) fn is_secret(&self, name: &str) -> bool {
        let whole = name.split('[').next().unwrap_or_default();
        self.marked.contains(&whole) || is_secret_name(name)
    }

    /// A text in which a secret may stand.
    pub(super) fn text(&self, text: &str) -> String {
        self.redactor.redact(cut_at_named(text)).into_owned()
    }

    /// A path or a header, in which nothing is named.
    pub(super) fn plain(&self, text: &str) -> String {
        self.redactor.redact(text).into_owned()
    }

    /// Whether a text still quotes a secret.
    pub(super) fn finds(&self, text: &str) -> bool {
        self.redactor.finds(text)
    }

    /// A JSON text; `None` if it is not JSON. It stays as it stands if there is no secret in it and nothing in it is hidden from
    /// this look, such as a name that comes twice.
    pub(super) fn json_text(&self, text: &str) -> Option<String> {
        let mut value: Value = serde_json::from_str(text).ok()?;
        let seen = value.to_string();
        let is_whole = without_space(text) == seen;
        let changed = self.body(&mut value);
        Some(if changed || !is_whole {
            value.to_string()
        } else {
            text.to_owned()
        })
    }

    /// A whole body; returns whether anything was replaced.
    pub(super) fn body(&self, value: &mut Value) -> bool {
        // The empty name marks the body itself.
        if self.marked.contains(&"") {
            return self.hide(value);
        }
        self.json(value)
    }

    fn json(&self, value: &mut Value) -> bool {
        match value {
            Value::Null | Value::Bool(_) => false,
            Value::Number(number) => {
                let is_secret = self.redactor.finds(&number.to_string());
                is_secret && self.hide(value)
            }
            Value::String(text) => {
                let clean = self.text(text);
                let changed = clean != *text;
                *text = clean;
                changed
            }
            Value::Array(items) => items
                .iter_mut()
                .fold(false, |changed, item| self.json(item) | changed),
            Value::Object(fields) => self.object(fields),
        }
    }

    fn object(&self, fields: &mut Map<String, Value>) -> bool {
        let beside = names_beside(fields);
        let mut changed = false;
        for (name, value) in fields.iter_mut() {
            let is_secret = self.is_secret(name) || beside && VALUES.contains(&name.as_str());
            changed |= if is_secret {
                self.hide(value)
            } else {
                self.json(value)
            };
        }
        self.rename(fields) | changed
    }

    /// Replaces all texts and numbers within a value, so that it keeps its form; returns whether there were any.
    fn hide(&self, value: &mut Value) -> bool {
        match value {
            Value::Null | Value::Bool(_) => false,
            Value::Number(_) => {
                *value = 0.into();
                true
            }
            Value::String(text) => {
                let changed = text != REDACTED;
                REDACTED.clone_into(text);
                changed
            }
            Value::Array(items) => items
                .iter_mut()
                .fold(false, |changed, item| self.hide(item) | changed),
            Value::Object(fields) => {
                let values = fields.values_mut();
                let changed = values.fold(false, |changed, value| self.hide(value) | changed);
                self.rename(fields) | changed
            }
        }
    }

    /// Takes secrets out of the names of properties; returns whether there were any. Names of secrets stay: somebody's
    /// password may be `password`.
    fn rename(&self, fields: &mut Map<String, Value>) -> bool {
        let quotes = |name: &String| !self.is_secret(name) && self.redactor.finds(name);
        if !fields.keys().any(quotes) {
            return false;
        }
        let renamed = std::mem::take(fields).into_iter().map(|(name, value)| {
            let name = if quotes(&name) { self.plain(&name) } else { name };
            (name, value)
        });
        *fields = renamed.collect();
        true
    }
}

/// A JSON text without the white space between its parts.
fn without_space(text: &str) -> String {
    let (mut in_string, mut is_escaped) = (false, false);
    let kept = text.chars().filter(|char| {
        let kept = in_string || !char.is_ascii_whitespace();
        if *char == '"' && !is_escaped {
            in_string = !in_string;
        }
        is_escaped = in_string && *char == '\\' && !is_escaped;
        kept
    });
    kept.collect()
}
