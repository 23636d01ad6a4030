//! The conditions of `x-server` can be used: as JSON Schema of the draft in which the sandbox reads them; and the example of
//! a request is none that they refuse.

use imbrace_contract::{
    document::{Document, Operation, server},
    node::{Node, Place},
    problem::{Problem, Problems},
};
use jsonschema::{Draft, Validator};
use serde_json::Value;

pub(super) fn check(document: &Document) -> Problems {
    let mut list = Vec::new();
    for operation in &document.operations {
        let wrong = conditions(operation);
        if wrong.is_empty() {
            list.extend(refused_examples(document, operation));
        }
        list.extend(wrong);
    }
    Problems {
        list,
        sources: document.sources.clone(),
    }
}

fn conditions(operation: &Operation) -> Vec<Problem> {
    let server = operation.node.get("x-server");
    let refuses = server.and_then(|server| server.get("refuses"));
    let refuses = refuses.map_or(&[][..], Node::items).iter();
    let schemas = refuses.flat_map(|refusal| ["if", "unless"].map(|key| refusal.get(key)));
    let wrong = schemas.flatten().filter_map(|schema| {
        let error = compiled(&schema.to_json()).err()?;
        Some(problem(
            operation,
            ("x-server", schema.at),
            format!("the condition is not a JSON Schema: {error}"),
            "correct it: a condition that cannot be read refuses every request",
        ))
    });
    wrong.collect()
}

/// The example of the body, if it fits its schema and the server refuses it all the same. Of several the first one counts:
/// pages show it, and the others may show what does not work.
fn refused_examples(document: &Document, operation: &Operation) -> Vec<Problem> {
    let refusals = operation.server.iter().flat_map(|server| &server.refuses);
    let refusals: Vec<_> = refusals
        .filter(|refusal| refusal.of == server::Part::Body)
        .filter_map(|refusal| match &refusal.condition {
            server::Condition::Unless(schema) => Some((refusal.only.as_ref(), schema)),
            _ => None,
        })
        .collect();
    let contents = document.contents(operation);
    let bodies = contents
        .iter()
        .filter(|content| content.code.is_none() && content.media == "application/json");
    let mut list = Vec::new();
    for example in bodies.filter_map(|content| content.examples().into_iter().next()) {
        let value = example.to_json();
        let fits = |schema: &Value| compiled(schema).is_ok_and(|schema| schema.is_valid(&value));
        let refused = refusals
            .iter()
            .any(|(only, unless)| only.is_none_or(fits) && !fits(unless));
        if refused {
            list.push(problem(
                operation,
                ("example-valid", example.at),
                "the example is a request that `x-server` refuses".into(),
                "correct the value, or the condition if the server takes it",
            ));
        }
    }
    list
}

fn compiled(schema: &Value) -> Result<Validator, String> {
    jsonschema::options()
        .with_draft(Draft::Draft7)
        .build(schema)
        .map_err(|error| error.to_string())
}

fn problem(operation: &Operation, (rule, at): (&'static str, Place), message: String, help: &str) -> Problem {
    Problem {
        rule,
        at,
        operation: Some(operation.id.clone()),
        message,
        help: help.into(),
    }
}
