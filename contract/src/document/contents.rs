//! The bodies and responses of an operation by media type, with their examples.

use super::{Document, Operation, reference::part};
use crate::node::{Node, Place, Value};

/// One media type of a body or response.
#[derive(Clone, Copy, Debug)]
pub struct Content<'d> {
    /// The code of the response; nothing for the request body.
    pub code: Option<&'d str>,
    /// The media type.
    pub media: &'d str,
    /// What stands under the media type.
    pub node: &'d Node,
    /// Where the media type stands.
    pub at: Place,
}

impl Content<'_> {
    /// The examples: those of `examples` by name, that of `example` without one.
    #[must_use]
    pub fn examples(&self) -> Vec<&Node> {
        examples(self.node)
    }
}

/// The values of `example` and `examples`.
#[must_use]
pub fn examples(node: &Node) -> Vec<&Node> {
    let named = node.properties_of("examples");
    let named = named.iter().filter_map(|property| property.value.get("value"));
    node.get("example").into_iter().chain(named).collect()
}

impl Document {
    /// The example of a parameter, a property or another schema.
    #[must_use]
    pub fn example(&self, node: &Node) -> Option<serde_json::Value> {
        let named = node.properties_of("examples").first();
        let found = node
            .get("example")
            .or_else(|| named.and_then(|named| self.part(&named.value, "examples").get("value")))
            .or_else(|| node.pointer("/schema/example"))
            .or_else(|| self.plain(node.get("schema").unwrap_or(node)).get("example"))?;
        (!matches!(found.value, Value::Null)).then(|| found.to_json())
    }

    /// The contents of an operation: of its body, then of its responses.
    #[must_use]
    pub fn contents<'d>(&'d self, operation: &'d Operation) -> Vec<Content<'d>> {
        let node = &operation.node;
        let body = node.get("requestBody").map(|body| (None, body, "requestBodies"));
        let responses = node.properties_of("responses");
        let responses = responses
            .iter()
            .map(|property| (Some(property.key.as_str()), &property.value, "responses"));
        let mut contents = Vec::new();
        for (code, holder, section) in body.into_iter().chain(responses) {
            let holder = self.part(holder, section);
            for media in holder.properties_of("content") {
                contents.push(Content {
                    code,
                    media: &media.key,
                    node: &media.value,
                    at: media.at,
                });
            }
        }
        contents
    }

    /// What a `$ref` to a component of a section stands for; anything else stands for itself.
    #[must_use]
    pub fn part<'d>(&'d self, node: &'d Node, section: &str) -> &'d Node {
        part(&self.root, node, section)
    }
}
