//! Rules for bodies and responses: one success, two groups of errors, and names for what goes over the wire.

use crate::{
    document::{Document, Operation, wrapped},
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
    let responses = operation.node.properties_of("responses");
    for response in responses {
        let code = response.key.as_str();
        if code.starts_with(['4', '5']) && !matches!(code, "4XX" | "5XX") {
            findings.add(
                "error-responses",
                response.at,
                format!("errors of code {code} are described on their own"),
                "say in the description which codes and messages occur; the responses are `4XX` and `5XX`",
            );
        }
        let described = document.part(&response.value, "responses").text_of("description");
        if described.is_none_or(str::is_empty) {
            findings.add(
                "response-described",
                response.at,
                format!("the response {code} has no description"),
                "OpenAPI requires one: say what comes back",
            );
        }
    }
    for code in ["4XX", "5XX"] {
        if !responses.iter().any(|response| response.key == code) && !operation.errors.is_empty() {
            findings.add(
                "error-responses",
                operation.at,
                format!("there is no response with `{code}`"),
                "add it by `$ref` to the shared responses",
            );
        }
    }
}

/// Bodies and responses are components, or lists of one, so that every language has a name for them.
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
                "response-component",
                content.at,
                "this response is written on the spot",
                "make it a component and refer to it: the component's name is the type that callers get",
            );
        }
    }
}
