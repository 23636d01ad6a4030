//! What `x-secret` says.

use std::collections::BTreeSet;

use super::{Document, Operation};
use crate::node::{Node, Value};

/// How deep lists, maps and parts are followed: only a schema that holds itself gets there.
const DEEPEST: usize = 16;

impl Document {
    /// What `x-secret` says of a schema: on the place itself, else on the component behind it.
    #[must_use]
    pub fn secret_mark(&self, node: &Node) -> Option<bool> {
        let mark = |node: &Node| match node.get("x-secret").map(|mark| &mark.value) {
            Some(Value::Bool(mark)) => Some(*mark),
            _ => None,
        };
        mark(node)
            .or_else(|| mark(self.resolve(node)))
            .or_else(|| mark(self.plain(node)))
    }

    /// Whether a value of this schema must not be printed: it is marked, or what it is a list, a map or a part of is.
    #[must_use]
    pub fn is_secret(&self, node: &Node) -> bool {
        self.secret_within(node, 0)
    }

    fn secret_within(&self, node: &Node, depth: usize) -> bool {
        if let Some(mark) = self.secret_mark(node) {
            return mark;
        }
        if depth == DEEPEST {
            return false;
        }
        let node = self.plain(node);
        let within = ["items", "additionalProperties"]
            .into_iter()
            .filter_map(|key| node.get(key));
        // A variant that is an object of its own prints itself.
        let parts = node.get("oneOf").map_or(&[][..], Node::items);
        let parts = parts
            .iter()
            .filter(|part| part.reference().is_none() || self.json_type(part) != "object");
        within
            .chain(parts)
            .any(|part| self.secret_within(part, depth + 1))
    }

    /// The names of the parameters and of the properties of the body that are secret, for the client to redact; the
    /// empty name stands for the whole body.
    #[must_use]
    pub fn sent_secrets(&self, operation: &Operation) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for parameter in &operation.parameters {
            if parameter
                .secret
                .unwrap_or_else(|| self.is_secret(&parameter.schema))
            {
                names.insert(parameter.name.clone());
            }
        }
        if let Some(body) = &operation.body {
            if self.is_secret(&body.schema) {
                names.insert(String::new());
            }
            self.secret_properties(&body.schema, &mut names);
            for name in self.reached_schemas([&body.schema]) {
                if let Some(schema) = self.schemas.iter().find(|schema| schema.name == name) {
                    self.secret_properties(&schema.node, &mut names);
                }
            }
        }
        names
    }

    /// The secret properties of a schema as it is written, at any depth.
    fn secret_properties(&self, node: &Node, names: &mut BTreeSet<String>) {
        for property in node.get("properties").map_or(&[][..], Node::properties) {
            if self.is_secret(&property.value) {
                names.insert(property.key.clone());
            }
            self.secret_properties(&property.value, names);
        }
        for key in ["items", "additionalProperties"] {
            if let Some(inner) = node.get(key) {
                self.secret_properties(inner, names);
            }
        }
        for key in ["allOf", "oneOf"] {
            for part in node.get(key).map_or(&[][..], Node::items) {
                self.secret_properties(part, names);
            }
        }
    }
}
