//! Properties that a structure does not have because something else holds them: the tag of a union stands in the
//! enumeration, and `send` and `stream` fill in the property that chooses streaming.
//!
//! So such a structure cannot be sent where nothing fills the property in.

use super::{Kind, Shape, Slots};
use imbrace_contract::{document::Document, problem::Findings};

pub(super) fn check(document: &Document, operations: &[Slots], shapes: &[Shape], findings: &mut Findings) {
    variants(operations, shapes, findings);
    bodies(document, findings);
}

fn variants(operations: &[Slots], shapes: &[Shape], findings: &mut Findings) {
    let unions = shapes.iter().filter_map(|shape| match &shape.kind {
        Kind::Tagged { tag, variants } => Some((shape, tag, variants)),
        _ => None,
    });
    let mut tags: Vec<(&str, &str, &str)> = Vec::new();
    for (union, tag, variants) in unions {
        for (_, component) in variants {
            let alone = |names: &[String]| names.contains(component);
            let in_shape = shapes.iter().any(|shape| {
                shape.sent && !matches!(shape.kind, Kind::Tagged { .. }) && alone(&shape.mentions)
            });
            let shape = shapes.iter().find(|shape| shape.name == *component);
            let other = tags
                .iter()
                .find(|(known, other, _)| known == component && other != tag);
            if let Some((_, other, of)) = other {
                findings.add(
                    "union-one-tag",
                    shape.map_or(union.at, |shape| shape.at),
                    format!(
                        "`{component}` is a variant of `{of}` by its `{other}`, and of `{}` by its `{tag}`",
                        union.name
                    ),
                    "use a component of its own for one of the two: the tag of the other would be lost",
                );
            }
            tags.push((component, tag, &union.name));
            if in_shape || operations.iter().any(|slots| alone(&slots.sends)) {
                findings.add(
                    "union-variant-alone",
                    shape.map_or(union.at, |shape| shape.at),
                    format!(
                        "`{component}` is a variant of `{}` and is also sent on its own, without its tag",
                        union.name
                    ),
                    "use a component of its own for one of the two",
                );
            }
        }
    }
}

fn bodies(document: &Document, findings: &mut Findings) {
    let body = |operation: &imbrace_contract::document::Operation| {
        let name = operation.body.as_ref()?.schema.component("schemas")?;
        Some(name.to_owned())
    };
    for chosen in &document.operations {
        let Some(select) = chosen.stream.as_ref().and_then(|stream| stream.select.as_ref()) else {
            continue;
        };
        for other in &document.operations {
            let same = other.stream.as_ref().and_then(|stream| stream.select.as_ref()) == Some(select);
            if body(chosen).is_some() && body(other) == body(chosen) && !same {
                findings.within(Some(&other.id));
                findings.add(
                    "x-stream",
                    other.at,
                    format!(
                        "the body is that of `{}`, where `{}` chooses streaming",
                        chosen.id, select.property
                    ),
                    "use a component of its own for one of the two",
                );
            }
        }
    }
    findings.within(None);
}
