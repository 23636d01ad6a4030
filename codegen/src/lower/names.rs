//! Names of types that generated code could not tell apart, and types that are only names of each other.

use std::collections::BTreeMap;

use super::{Kind, Shape};
use crate::{document::Document, names::pascal, problem::Findings};

pub(super) fn check(document: &Document, shapes: &[Shape], findings: &mut Findings) {
    let operations = document.operations.iter();
    let markers =
        operations.map(|operation| (pascal(&operation.id), format!("the operation `{}`", operation.id)));
    let namespaces = document.namespaces.iter();
    let structures = namespaces.map(|namespace| {
        (
            pascal(&namespace.name),
            format!("the namespace `{}`", namespace.name),
        )
    });
    let taken: BTreeMap<String, String> = markers.chain(structures).collect();
    for shape in shapes {
        if let Some(owner) = taken.get(&shape.name) {
            findings.add(
                "schema-name-unique",
                shape.at,
                format!("`{}` is the name of {owner} in generated code", shape.name),
                "give the schema another name, or a component of its own if it is written inside another one",
            );
        }
        if is_circle(shape, shapes) {
            findings.add(
                "alias-cycle",
                shape.at,
                format!("`{}` is another name for itself", shape.name),
                "a type that contains itself must be an object with `properties`",
            );
        }
    }
}

/// Whether a name leads back to itself with nothing but other names on the way.
fn is_circle(start: &Shape, shapes: &[Shape]) -> bool {
    let alias = |name: &str| {
        shapes
            .iter()
            .find(|shape| shape.name == name && matches!(shape.kind, Kind::Alias))
    };
    let mut open: Vec<&Shape> = alias(&start.name).into_iter().collect();
    let mut seen: Vec<&str> = Vec::new();
    while let Some(shape) = open.pop() {
        for next in shape.mentions.iter().filter_map(|name| alias(name)) {
            if next.name == start.name {
                return true;
            }
            if !seen.contains(&next.name.as_str()) {
                seen.push(&next.name);
                open.push(next);
            }
        }
    }
    false
}
