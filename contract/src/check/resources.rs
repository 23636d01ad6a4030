//! Rules for `x-resource`: what it says must be there, and its keys must mean something together.

use crate::{
    document::{Document, Operation},
    node::Node,
    problem::Findings,
    resources::{ROLES, Stated},
};

pub(super) fn check(document: &Document, findings: &mut Findings) {
    for operation in &document.operations {
        let Some(node) = operation.node.get("x-resource") else {
            continue;
        };
        findings.within(Some(&operation.id));
        keys(node, findings);
        meaning(document, operation, node, findings);
    }
    findings.within(None);
}

fn keys(node: &Node, findings: &mut Findings) {
    if node.properties().is_empty() {
        findings.add("x-resource", node.at, "`x-resource` is empty", HELP);
    }
    if let Some(role) = node.get("role")
        && !ROLES.iter().any(|(name, _)| role.text() == Some(name))
    {
        let names: Vec<&str> = ROLES.iter().map(|(name, _)| *name).collect();
        let help = format!("write one of {}", names.join(", "));
        findings.add("x-resource", role.at, "`role` is not known", help);
    }
}

const HELP: &str =
    "write `{of, role, id, key, into, from}` as far as the path does not tell, or `{none: why}` alone";

fn meaning(document: &Document, operation: &Operation, node: &Node, findings: &mut Findings) {
    let stated = Stated::of(operation).unwrap_or_default();
    if stated.none.is_some() && node.properties().len() > 1 {
        findings.add(
            "x-resource",
            node.at,
            "`none` says that there is no state, the other keys say which",
            HELP,
        );
    }
    if stated.from.is_some() && stated.into.is_none() {
        findings.add(
            "x-resource",
            node.at,
            "`from` is the entry that goes into a list",
            "name the list with `into`",
        );
    }
    let body = operation.body.as_ref();
    let in_body = |name: &str| body.is_some_and(|body| document.property(&body.schema, name).is_some());
    let as_parameter = |name: &str| {
        operation
            .parameters
            .iter()
            .any(|parameter| parameter.name == name)
    };
    for (key, name, parameter) in [("id", &stated.id, true), ("from", &stated.from, false)] {
        let Some(name) = name else { continue };
        if !(in_body(name) || parameter && as_parameter(name)) {
            findings.add(
                "x-resource",
                node.place_of(key, node.at),
                format!("`{name}` is not sent"),
                "name a parameter or a property of the body",
            );
        }
    }
}
