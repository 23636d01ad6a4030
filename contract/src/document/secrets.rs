//! What `x-secret` says.

use std::collections::BTreeSet;

use super::{Document, Operation};
use crate::node::{Node, Value};

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
        let mut parts = vec![node];
        let mut next = 0;
        while let Some(&part) = parts.get(next) {
            next += 1;
            match self.secret_mark(part) {
                Some(true) => return true,
                Some(false) => continue,
                None => {}
            }
            let part = self.plain(part);
            let within = ["items", "additionalProperties"];
            let within = within.into_iter().filter_map(|key| part.get(key));
            // A variant that is an object of its own prints itself.
            let variants = part.items_of("oneOf").iter();
            let variants =
                variants.filter(|part| part.reference().is_none() || self.json_type(part) != "object");
            for inner in within.chain(variants) {
                if !parts.iter().any(|known| std::ptr::eq(*known, inner)) {
                    parts.push(inner);
                }
            }
        }
        false
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
            self.secrets_within(&body.schema, &mut names);
        }
        names
    }

    /// The names of the properties of the response that are secret, for recordings to redact; the empty name stands for the
    /// whole response.
    #[must_use]
    pub fn received_secrets(&self, operation: &Operation) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        let response = &operation.response;
        for schema in response.json.iter().chain(&response.events) {
            if self.is_secret(schema) {
                names.insert(String::new());
            }
            self.secrets_within(schema, &mut names);
        }
        names
    }

    /// The secret properties of a schema and of all that it reaches.
    fn secrets_within(&self, node: &Node, names: &mut BTreeSet<String>) {
        self.secret_properties(node, names);
        for name in self.reached_schemas([node]) {
            if let Some(schema) = self.schemas.iter().find(|schema| schema.name == name) {
                self.secret_properties(&schema.node, names);
            }
        }
    }

    /// The secret properties of a schema as it is written, at any depth.
    fn secret_properties(&self, node: &Node, names: &mut BTreeSet<String>) {
        for property in node.properties_of("properties") {
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
            for part in node.items_of(key) {
                self.secret_properties(part, names);
            }
        }
    }
}
