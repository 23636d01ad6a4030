//! Looking things up in documents.

use super::{Document, Operation};
use crate::node::{Node, Property};

/// How deep `allOf` is followed: only one that leads to itself gets there.
const DEEPEST: usize = 16;

impl Document {
    /// What stands behind `$ref`s, and inside an `allOf` that only wraps one schema.
    #[must_use]
    pub fn plain<'a>(&'a self, node: &'a Node) -> &'a Node {
        let mut node = self.resolve(node);
        for _ in 0..DEEPEST {
            match wrapped(node) {
                Some(inner) => node = self.resolve(inner),
                None => break,
            }
        }
        node
    }

    /// The properties of an object schema, those of `allOf` included; one that is written again counts as last written.
    #[must_use]
    pub fn properties<'a>(&'a self, node: &'a Node) -> Vec<&'a Property> {
        let mut properties = Vec::new();
        self.properties_within(node, &mut properties, 0);
        properties
    }

    fn properties_within<'a>(&'a self, node: &'a Node, found: &mut Vec<&'a Property>, depth: usize) {
        let node = self.resolve(node);
        for part in node.get("allOf").map_or(&[][..], Node::items) {
            if depth < DEEPEST {
                self.properties_within(part, found, depth + 1);
            }
        }
        for property in node.get("properties").map_or(&[][..], Node::properties) {
            match found.iter().position(|other| other.key == property.key) {
                Some(index) => found[index] = property,
                None => found.push(property),
            }
        }
    }

    /// A property of an object schema, those of `allOf` included.
    #[must_use]
    pub fn property<'a>(&'a self, node: &'a Node, name: &str) -> Option<&'a Node> {
        self.property_within(node, name, 0)
    }

    fn property_within<'a>(&'a self, node: &'a Node, name: &str, depth: usize) -> Option<&'a Node> {
        let node = self.resolve(node);
        let own = node.get("properties").and_then(|properties| properties.get(name));
        let parts = node.get("allOf").map_or(&[][..], Node::items);
        own.or_else(|| {
            let mut parts = parts.iter().filter(|_| depth < DEEPEST);
            parts.find_map(|part| self.property_within(part, name, depth + 1))
        })
    }

    /// Whether an object schema says that a property must be there.
    #[must_use]
    pub fn requires(&self, node: &Node, name: &str) -> bool {
        self.requires_within(node, name, 0)
    }

    fn requires_within(&self, node: &Node, name: &str, depth: usize) -> bool {
        let node = self.resolve(node);
        let items = |key: &str| node.get(key).map_or(&[][..], Node::items);
        items("required").iter().any(|item| item.text() == Some(name))
            || depth < DEEPEST
                && items("allOf")
                    .iter()
                    .any(|part| self.requires_within(part, name, depth + 1))
    }

    /// The schema that a JSON pointer into a value of this schema leads to.
    #[must_use]
    pub fn schema_at<'a>(&'a self, node: &'a Node, pointer: &str) -> Option<&'a Node> {
        pointer.split('/').skip(1).try_fold(node, |node, step| {
            let node = self.plain(node);
            match node.get("items") {
                Some(items) => step.parse::<usize>().ok().map(|_| items),
                None => self.property(node, step),
            }
        })
    }

    /// The `type` of a schema; empty for any JSON and for unions.
    #[must_use]
    pub fn json_type<'a>(&'a self, node: &'a Node) -> &'a str {
        let node = self.plain(node);
        let parts = node.get("allOf").is_some() || node.get("properties").is_some();
        node.text_of("type").unwrap_or(if parts { "object" } else { "" })
    }

    /// Whether a value may be null: by its own schema, or by the one that this is another name for.
    #[must_use]
    pub fn nullable(&self, node: &Node) -> bool {
        node.flag("nullable") || (node.reference().is_some() && self.resolve(node).flag("nullable"))
    }

    /// The alternatives of `security`: the operation's own, else those of the document. Nothing where it stands nowhere.
    #[must_use]
    pub fn security<'d>(&'d self, operation: &'d Operation) -> Option<&'d Node> {
        operation
            .node
            .get("security")
            .or_else(|| self.root.get("security"))
    }

    /// A scheme of `components.securitySchemes`.
    #[must_use]
    pub fn security_scheme(&self, name: &str) -> Option<&Node> {
        self.root.pointer("/components/securitySchemes")?.get(name)
    }
}

/// A path template without the names of its parameters, which are no part of the address: `/a/{id}` to `/a/{}`.
#[must_use]
pub fn path_shape(path: &str) -> String {
    let part = |part: &str| match part.split_once('}') {
        Some((_, rest)) => format!("}}{rest}"),
        None => part.to_owned(),
    };
    path.split('{').map(part).collect::<Vec<_>>().join("{")
}

/// The schema in an `allOf` that adds no properties.
#[must_use]
pub fn wrapped(node: &Node) -> Option<&Node> {
    match node.get("allOf").map_or(&[][..], Node::items) {
        [only] if node.get("properties").is_none() && node.get("required").is_none() => Some(only),
        _ => None,
    }
}

/// The tags of all unions in a node, each after the component that carries it.
pub fn tags<'d>(node: &'d Node, out: &mut Vec<(&'d str, &'d str)>) {
    if let Some(discriminator) = node.get("discriminator") {
        let tag = discriminator.text_of("propertyName").unwrap_or_default();
        let mapping = discriminator.get("mapping").map_or(&[][..], Node::properties);
        out.extend(
            mapping
                .iter()
                .filter_map(|property| Some((property.value.text()?.rsplit('/').next()?, tag))),
        );
    }
    node.properties()
        .iter()
        .for_each(|property| tags(&property.value, out));
    node.items().iter().for_each(|item| tags(item, out));
}

#[cfg(test)]
mod tests {
    use super::path_shape;

    #[test]
    fn names_of_parameters_do_not_count() {
        assert_eq!(path_shape("/a/{id}/b/{c}.json"), "/a/{}/b/{}.json");
        assert_eq!(path_shape("/a"), "/a");
    }
}
