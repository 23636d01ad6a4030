//! A walk over all schemas of a document, each once, with what it is used for.

use std::collections::BTreeSet;

use crate::{
    document::Document,
    node::{Node, Place},
};

/// A schema where it is written.
pub(super) struct Visit<'d> {
    pub(super) node: &'d Node,
    /// Where its key stands, or itself in a list.
    pub(super) at: Place,
    /// The component that it is, if it is one.
    pub(super) component: Option<&'d str>,
    /// The operation that it is written in.
    pub(super) operation: Option<&'d str>,
    /// Whether it can be part of a response.
    pub(super) received: bool,
    /// How many objects are written around it.
    pub(super) depth: usize,
}

/// All schemas of components, then those written in operations.
pub(super) fn schemas(document: &Document) -> Vec<Visit<'_>> {
    let received = received(document);
    let mut out = Vec::new();
    for schema in &document.schemas {
        let visit = Visit {
            node: &schema.node,
            at: schema.at,
            component: Some(&schema.name),
            operation: None,
            received: received.contains(schema.name.as_str()),
            depth: 0,
        };
        within(visit, &mut out);
    }
    for operation in &document.operations {
        let response = &operation.response;
        let responses = response
            .json
            .iter()
            .chain(&response.events)
            .map(|node| (node, true));
        let body = operation.body.iter().map(|body| (&body.schema, false));
        let parameters = operation.parameters.iter().map(|one| (&one.schema, false));
        for (node, received) in responses.chain(body).chain(parameters) {
            let visit = Visit {
                node,
                at: node.at,
                component: None,
                operation: Some(&operation.id),
                received,
                depth: 0,
            };
            within(visit, &mut out);
        }
    }
    out
}

fn within<'d>(visit: Visit<'d>, out: &mut Vec<Visit<'d>>) {
    let Visit {
        node,
        operation,
        received,
        depth,
        ..
    } = visit;
    out.push(visit);
    if node.reference().is_some() {
        return;
    }
    let mut inner = |node: &'d Node, at: Place, depth: usize| {
        let visit = Visit {
            node,
            at,
            component: None,
            operation,
            received,
            depth,
        };
        within(visit, out);
    };
    for key in ["allOf", "oneOf"] {
        for part in node.items_of(key) {
            inner(part, part.at, depth);
        }
    }
    for property in node.properties_of("properties") {
        inner(&property.value, property.at, depth + 1);
    }
    for key in ["items", "additionalProperties"] {
        if let Some(part) = node.get(key) {
            inner(part, part.at, depth);
        }
    }
}

/// The schemas of components that can be part of a response.
fn received(document: &Document) -> BTreeSet<&str> {
    let responses = document.operations.iter().flat_map(|operation| {
        let response = &operation.response;
        response
            .json
            .iter()
            .chain(&response.events)
            .chain(&operation.errors)
    });
    document.reached_schemas(responses).collect()
}
