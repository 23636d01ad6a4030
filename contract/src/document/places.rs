//! Places in the requests of an operation: `query/limit`, `/fields/*/type`, and the empty one, which is the body.

use super::{Document, In, Operation, enumeration};
use crate::node::Node;

impl Document {
    /// The schema at a place in the requests of an operation; `*` stands for every item of a list.
    #[must_use]
    pub fn at_place<'a>(&'a self, operation: &'a Operation, place: &str) -> Option<&'a Node> {
        if let Some(name) = place.strip_prefix("query/") {
            let mut parameters = operation.parameters.iter();
            return parameters
                .find(|one| one.place == In::Query && one.name == name)
                .map(|one| &one.schema);
        }
        let body = &operation.body.as_ref()?.schema;
        if place.is_empty() {
            return Some(body);
        }
        let mut steps = place.strip_prefix('/')?.split('/');
        steps.try_fold(body, |node, step| match step {
            "*" => self.plain(node).get("items"),
            name => self.property(self.plain(node), name),
        })
    }

    /// The values that a schema names, open or closed; of a list those of its items.
    #[must_use]
    pub fn named_values(&self, schema: &Node) -> Vec<serde_json::Value> {
        let mut schema = self.plain(schema);
        let mut met: Vec<&Node> = Vec::new();
        // A list of itself ends where it is met again.
        while !met.iter().any(|known| std::ptr::eq(*known, schema)) {
            met.push(schema);
            match (enumeration(schema), schema.get("items")) {
                (Some(values), _) => return values.items().iter().map(Node::to_json).collect(),
                (None, Some(items)) => schema = self.plain(items),
                (None, None) => break,
            }
        }
        Vec::new()
    }
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use std::path::Path;

    use super::Document;
    use crate::load::load_with;

    const DOCUMENT: &str = r##"
openapi: 3.0.3
info: {title: T, version: '1'}
servers: [{url: 'https://a.example', x-service: gateway}]
paths: {}
components:
  schemas:
    Own: {type: array, items: {$ref: "#/components/schemas/Own"}}
    One: {type: array, items: {$ref: "#/components/schemas/Two"}}
    Two: {type: array, items: {$ref: "#/components/schemas/One"}}
    Kinds: {type: array, items: {type: array, items: {$ref: "#/components/schemas/Kind"}}}
    Kind: {type: string, x-extensible-enum: [a, b]}
"##;

    #[test]
    fn a_list_of_itself_names_no_values() {
        let bundle = load_with(Path::new("a.yaml"), &|_| Ok(DOCUMENT.to_owned())).expect("it can be read");
        let document = Document::read(bundle).expect("it is a document");
        let values = |name: &str| {
            let pointer = format!("/components/schemas/{name}");
            document.named_values(document.root.pointer(&pointer).expect("it is there"))
        };
        for name in ["Own", "One", "Two"] {
            assert!(values(name).is_empty(), "{name}");
        }
        assert_eq!(values("Kinds"), ["a", "b"]);
    }
}
