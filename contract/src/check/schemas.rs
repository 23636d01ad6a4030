//! Rules for schemas.

use crate::{
    document::Document,
    node::{Node, Value},
    problem::Findings,
};

pub(super) fn check(document: &Document, findings: &mut Findings) {
    super::parts(document, "schemas", findings, &mut |node, findings| {
        schema(document, node, findings)
    });
    for schema in &document.schemas {
        if circle(document, &schema.node) {
            findings.add(
                "all-of",
                schema.at,
                format!("the `allOf` of `{}` leads back to itself", schema.name),
                "remove the circle: a part of an object cannot be the object",
            );
        }
    }
}

/// Whether an `allOf` leads back to its schema, with nothing but other parts on the way.
fn circle(document: &Document, start: &Node) -> bool {
    let parts = document.parts(start).into_iter();
    let mut inner = parts.flat_map(|part| part.items_of("allOf"));
    inner.any(|part| std::ptr::eq(document.resolve(part), start))
}

fn schema(document: &Document, node: &Node, findings: &mut Findings) {
    if matches!(node.get("type").map(|node| &node.value), Some(Value::List(_))) {
        findings.add(
            "schema-type",
            node.at,
            "a list of types is OpenAPI 3.1",
            "write one type, and `nullable: true` if it may be null",
        );
    }
    for keyword in ["anyOf", "not"] {
        if let Some(found) = node.get(keyword) {
            findings.add(
                "schema-keyword",
                found.at,
                format!("`{keyword}` has no faithful type"),
                "use `oneOf` with a discriminator, or describe the value openly and in words",
            );
        }
    }
    if node
        .get("discriminator")
        .is_some_and(|discriminator| discriminator.get("mapping").is_none())
    {
        findings.add(
            "union-mapping-full",
            node.at,
            "this union has no `discriminator.mapping`",
            "map every tag to its component: names alone differ between generators",
        );
    }
    super::names::check_entry(document, node, findings);
}
