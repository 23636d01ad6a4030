//! Places in the requests of an operation: `query/limit`, `/fields/*/type`, and the empty one, which is the body.

use super::{Document, In, Operation};
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
        let schema = self.plain(schema);
        let named = ["enum", "x-extensible-enum"]
            .iter()
            .find_map(|key| schema.get(key));
        match (named, schema.get("items")) {
            (Some(values), _) => values.items().iter().map(Node::to_json).collect(),
            (None, Some(items)) => self.named_values(items),
            (None, None) => Vec::new(),
        }
    }
}
