//! Rules for schemas.

use crate::{
    document::Document,
    node::{Node, Value},
    problem::Findings,
};

pub(super) fn check(document: &Document, findings: &mut Findings) {
    for schema in &document.schemas {
        walk(&schema.node, findings);
    }
    for operation in &document.operations {
        findings.within(Some(&operation.id));
        for schema in operation.body.iter().map(|body| &body.schema) {
            walk(schema, findings);
        }
        for schema in operation.response.json.iter().chain(&operation.response.events) {
            walk(schema, findings);
        }
        for parameter in &operation.parameters {
            walk(&parameter.schema, findings);
        }
    }
    findings.within(None);
}

/// Checks a schema and all that is written inside it.
fn walk(node: &Node, findings: &mut Findings) {
    if node.reference().is_some() {
        return;
    }
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
    super::names::check_entry(node, findings);
    for key in ["oneOf", "allOf", "anyOf"] {
        node.get(key)
            .map_or(&[][..], Node::items)
            .iter()
            .for_each(|part| walk(part, findings));
    }
    for property in node.get("properties").map_or(&[][..], Node::properties) {
        walk(&property.value, findings);
    }
    for key in ["items", "additionalProperties", "not"] {
        if let Some(inner) = node.get(key) {
            walk(inner, findings);
        }
    }
}
