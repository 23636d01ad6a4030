//! Every body and response has an example. Whether it fits its schema is for a tool with a validator to say.

use crate::{
    document::{Content, Document},
    problem::Findings,
};

pub(super) fn check(document: &Document, findings: &mut Findings) {
    for operation in &document.operations {
        findings.within(Some(&operation.id));
        for content in document.contents(operation) {
            let shared = content.code.is_some_and(|code| !code.starts_with('2'));
            if !shared {
                one(&content, findings);
            }
        }
    }
    findings.within(None);
}

fn one(content: &Content<'_>, findings: &mut Findings) {
    if content.node.get("example").is_some() && content.node.get("examples").is_some() {
        findings.add(
            "example-once",
            content.at,
            "`example` and `examples` exclude each other",
            "move the first into the second, with a name",
        );
    }
    let text = matches!(
        content.media,
        "application/json" | "multipart/form-data" | "text/event-stream"
    );
    if text && content.examples().is_empty() {
        findings.add(
            "example-missing",
            content.at,
            match content.code {
                Some(code) => format!("the response {code} has no example of {}", content.media),
                None => "the body has no example".to_owned(),
            },
            "add an `example` that was really sent or received, without secrets; the sandbox responds with it",
        );
    }
}
