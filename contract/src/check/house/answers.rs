//! Rules for bodies and answers: one success, two groups of errors, and names for what goes over the wire.

use crate::{
    document::{Document, Operation, wrapped},
    node::Node,
    problem::Findings,
};

pub(super) fn check(document: &Document, findings: &mut Findings) {
    for operation in &document.operations {
        findings.within(Some(&operation.id));
        codes(document, operation, findings);
        named(document, operation, findings);
    }
    findings.within(None);
}

fn codes(document: &Document, operation: &Operation, findings: &mut Findings) {
    let answers = operation.node.get("responses").map_or(&[][..], Node::members);
    for answer in answers {
        let code = answer.key.as_str();
        if code.starts_with(['4', '5']) && !matches!(code, "4XX" | "5XX") {
            findings.add(
                "error-answers",
                answer.at,
                format!("errors of code {code} are described on their own"),
                "say in the description which codes and messages occur; the answers are `4XX` and `5XX`",
            );
        }
        let described = document.part(&answer.value, "responses").text_of("description");
        if described.is_none_or(str::is_empty) {
            findings.add(
                "answer-described",
                answer.at,
                format!("the answer {code} has no description"),
                "OpenAPI requires one: say what comes back",
            );
        }
    }
    for code in ["4XX", "5XX"] {
        if !answers.iter().any(|answer| answer.key == code) && !operation.errors.is_empty() {
            findings.add(
                "error-answers",
                operation.at,
                format!("there is no answer `{code}`"),
                "add it by `$ref` to the shared responses",
            );
        }
    }
}

/// Bodies and answers are components, or lists of one, so that every language has a name for them.
fn named(document: &Document, operation: &Operation, findings: &mut Findings) {
    for content in document.contents(operation) {
        let error = content.code.is_some_and(|code| !code.starts_with('2'));
        let Some(schema) = content.node.get("schema").filter(|_| !error) else {
            continue;
        };
        let schema = wrapped(schema).unwrap_or(schema);
        let inner = schema
            .get("items")
            .filter(|_| content.code.is_some())
            .unwrap_or(schema);
        let structured = inner.get("properties").is_some()
            || ["allOf", "oneOf"].iter().any(|key| inner.get(key).is_some());
        if content.code.is_none() && inner.reference().is_none() {
            findings.add(
                "body-component",
                content.at,
                "this body is written on the spot",
                "make it a component and refer to it: the component's name is the type that callers make",
            );
        } else if content.code.is_some() && structured {
            findings.add(
                "answer-component",
                content.at,
                "this answer is written on the spot",
                "make it a component and refer to it: the component's name is the type that callers get",
            );
        }
    }
}
