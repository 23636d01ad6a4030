//! The conditions of `x-server` and the texts of its responses: their words mean something, and what they name is sent.

use super::Findings;
use crate::{
    document::{Document, In, Media, Operation, server::Part},
    node::{Node, Value},
};

const RULE: &str = "x-server";

/// The keywords of the schemas in `if` and `unless`.
const KEYWORDS: [&str; 18] = [
    "allOf",
    "anyOf",
    "contentMediaType",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "items",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "not",
    "pattern",
    "required",
    "type",
];

/// The types of JSON Schema.
const TYPES: [&str; 7] = [
    "array", "boolean", "integer", "null", "number", "object", "string",
];

/// The schemas of conditions have a few keywords: a misspelt one would refuse nothing.
pub(super) fn schema(node: &Node, findings: &mut Findings) {
    for property in node.properties() {
        match (property.key.as_str(), &property.value.value) {
            ("properties", Value::Map(properties)) => {
                for property in properties {
                    schema(&property.value, findings);
                }
            }
            ("allOf" | "anyOf", Value::List(schemas)) => {
                for one in schemas {
                    schema(one, findings);
                }
            }
            ("items" | "not", Value::Map(_)) => schema(&property.value, findings),
            ("type", Value::List(words)) => words.iter().for_each(|word| kind(word, findings)),
            ("type", _) => kind(&property.value, findings),
            (key, _) if KEYWORDS.contains(&key) => {}
            (key, _) => {
                let help = format!("write properties, {}", KEYWORDS.join(", "));
                let message = format!("conditions have no keyword `{key}`");
                findings.add(RULE, property.at, message, help);
            }
        }
    }
}

fn kind(word: &Node, findings: &mut Findings) {
    if !word.text().is_some_and(|word| TYPES.contains(&word)) {
        let help = format!("write one of {}", TYPES.join(", "));
        findings.add(RULE, word.at, "conditions have no such type", help);
    }
}

/// What the texts of a response can name.
pub(super) struct Sent<'a> {
    pub(super) document: &'a Document,
    pub(super) operation: &'a Operation,
    pub(super) part: Part,
    /// The schema of `unless`: what it looks at may be sent, though the document does not offer it.
    pub(super) looked_at: Option<&'a Node>,
}

impl Sent<'_> {
    /// What `body`, `message` and `at` name must be there.
    pub(super) fn response(&self, node: &Node, findings: &mut Findings) {
        for key in ["body", "message"] {
            if let Some(texts) = node.get(key) {
                self.texts(texts, findings);
            }
        }
        if let Some(at) = node.get("at") {
            let place = at.text().unwrap_or_default();
            let known = self.document.at_place(self.operation, place).is_some()
                || place.is_empty()
                || self.has(place);
            if !known {
                let help = "write `query/` and the name of a parameter, or a JSON pointer into what the condition is about";
                findings.add(RULE, at.at, format!("`{place}` is not sent"), help);
            }
        }
    }

    fn texts(&self, node: &Node, findings: &mut Findings) {
        match &node.value {
            Value::Text(text) => self.text(text, node, findings),
            Value::List(items) => items.iter().for_each(|item| self.texts(item, findings)),
            Value::Map(properties) => {
                for property in properties {
                    self.texts(&property.value, findings);
                }
            }
            _ => {}
        }
    }

    fn text(&self, text: &str, node: &Node, findings: &mut Findings) {
        for piece in text.split('{').skip(1) {
            let help = "write `{/name}` for what is sent there, `{now}` for the time, or a text that is only `{}` for all of it";
            match piece.split_once('}') {
                Some((pointer, _)) if pointer.starts_with('/') && !self.has(pointer) => {
                    findings.add(RULE, node.at, format!("`{pointer}` is not sent"), help);
                }
                Some((name, _)) if !name.is_empty() && self.has(&format!("/{name}")) => {
                    let message = format!("`{{{name}}}` stands for nothing");
                    findings.add(RULE, node.at, message, help);
                }
                None if piece.starts_with('/') => {
                    findings.add(RULE, node.at, "a `{` has no `}`", help);
                }
                _ => {}
            }
        }
    }

    /// Whether the part of a request can have something at a pointer.
    fn has(&self, pointer: &str) -> bool {
        let mut steps = pointer.split('/').skip(1);
        let looked_at = self.looked_at.filter(|_| pointer.starts_with('/'));
        let looked_at = looked_at
            .and_then(|schema| steps.try_fold(schema, |schema, step| schema.get("properties")?.get(step)));
        looked_at.is_some() || self.is_documented(pointer)
    }

    fn is_documented(&self, pointer: &str) -> bool {
        let parameter = |place: In| {
            let mut all = self.operation.parameters.iter();
            all.any(|one| one.place == place && pointer.strip_prefix('/') == Some(&one.name))
        };
        match (self.part, &self.operation.body) {
            (Part::Path, _) => parameter(In::Path),
            (Part::Query, _) => parameter(In::Query),
            (Part::Body, None) => false,
            (Part::Body, Some(body)) => {
                // A file of a form is its name and its media type.
                let whole = match body.media {
                    Media::Multipart => ["/name", "/media"]
                        .iter()
                        .find_map(|end| pointer.strip_suffix(end)),
                    Media::Json => None,
                };
                let there = |pointer: &str| self.document.schema_at(&body.schema, pointer).is_some();
                there(pointer) || whole.is_some_and(|file| !file.is_empty() && there(file))
            }
        }
    }
}
