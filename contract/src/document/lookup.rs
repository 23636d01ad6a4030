//! Looking things up in documents.

use super::{Document, Operation};
use crate::{
    grammar::{DOCUMENT, each},
    node::{Node, Property},
};

impl Document {
    /// What stands behind `$ref`s, and inside an `allOf` that only wraps one schema.
    #[must_use]
    pub fn plain<'a>(&'a self, node: &'a Node) -> &'a Node {
        let mut node = self.resolve(node);
        // The checks refuse an `allOf` that leads back to itself.
        for _ in 0..64 {
            match wrapped(node) {
                Some(inner) => node = self.resolve(inner),
                None => break,
            }
        }
        node
    }

    /// The parts of an object schema: those of its `allOf`, and theirs, each once, before what they are part of; the schema
    /// itself is the last. What stands in several of them counts as the last one has it.
    #[must_use]
    pub fn parts<'a>(&'a self, node: &'a Node) -> Vec<&'a Node> {
        let start = self.resolve(node);
        let (mut parts, mut met) = (Vec::new(), vec![start]);
        let mut open = vec![(start, 0)];
        while let Some((part, next)) = open.last_mut() {
            if let Some(inner) = part.get("allOf").and_then(|all_of| all_of.items().get(*next)) {
                *next += 1;
                let inner = self.resolve(inner);
                if !met.iter().any(|known| std::ptr::eq(*known, inner)) {
                    met.push(inner);
                    open.push((inner, 0));
                }
            } else {
                parts.push(*part);
                open.pop();
            }
        }
        parts
    }

    /// The properties of an object schema, those of `allOf` included, in the order of the parts.
    #[must_use]
    pub fn properties<'a>(&'a self, node: &'a Node) -> Vec<&'a Property> {
        let mut found: Vec<&Property> = Vec::new();
        for part in self.parts(node) {
            for property in part.properties_of("properties") {
                match found.iter_mut().find(|other| other.key == property.key) {
                    Some(other) => *other = property,
                    None => found.push(property),
                }
            }
        }
        found
    }

    /// A property of an object schema, those of `allOf` included.
    #[must_use]
    pub fn property<'a>(&'a self, node: &'a Node, name: &str) -> Option<&'a Node> {
        let mut parts = self.parts(node).into_iter().rev();
        parts.find_map(|part| part.get("properties")?.get(name))
    }

    /// Whether an object schema says that a property must be there.
    #[must_use]
    pub fn requires(&self, node: &Node, name: &str) -> bool {
        self.parts(node).into_iter().any(|part| {
            let required = part.items_of("required");
            required.iter().any(|item| item.text() == Some(name))
        })
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

/// A path template without the names of its parameters, which are not part of the address: `/a/{id}` to `/a/{}`.
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
    match node.items_of("allOf") {
        [only] if node.get("properties").is_none() && node.get("required").is_none() => Some(only),
        _ => None,
    }
}

/// The list of the values that a schema names, open or closed.
#[must_use]
pub fn enumeration(node: &Node) -> Option<&Node> {
    node.get("x-extensible-enum").or_else(|| node.get("enum"))
}

/// Whether a schema is any text: a string that names no values.
#[must_use]
pub fn is_text(node: &Node) -> bool {
    node.text_of("type") == Some("string") && enumeration(node).is_none()
}

/// The schema of the values of a map; nothing where they may be any JSON.
#[must_use]
pub fn map_values(node: &Node) -> Option<&Node> {
    let values = node.get("additionalProperties")?;
    (!values.properties().is_empty()).then_some(values)
}

/// The tags of all unions of a document, each after the component that carries it.
pub fn tags<'d>(root: &'d Node, out: &mut Vec<(&'d str, &'d str)>) {
    each(root, &DOCUMENT, &mut |node, kind| {
        if !kind.knows("discriminator") {
            return;
        }
        let Some(discriminator) = node.get("discriminator") else {
            return;
        };
        let tag = discriminator.text_of("propertyName").unwrap_or_default();
        let mapping = discriminator.properties_of("mapping");
        out.extend(
            mapping
                .iter()
                .filter_map(|property| Some((property.value.text()?.rsplit('/').next()?, tag))),
        );
    });
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
