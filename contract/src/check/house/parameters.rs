//! Rules for parameters that concern other generators and the readers of the documents.

use crate::{
    document::{Document, In, Operation, PagingBy},
    names,
    problem::Findings,
};

pub(super) fn check(document: &Document, findings: &mut Findings) {
    for operation in &document.operations {
        findings.within(Some(&operation.id));
        one_by_one(document, operation, findings);
        folding(operation, findings);
        minimum(document, operation, findings);
    }
    findings.within(None);
}

fn one_by_one(document: &Document, operation: &Operation, findings: &mut Findings) {
    for parameter in &operation.parameters {
        let name = &parameter.name;
        if parameter.place == In::Path && document.json_type(&parameter.schema) != "string" {
            findings.add(
                "path-parameter-string",
                parameter.at,
                format!("the path parameter `{name}` is not a string"),
                "write `schema: {type: string}`: ids are text, also where they look like numbers",
            );
        }
        if parameter.place == In::Header
            && ["accept", "content-type", "authorization"].contains(&name.to_lowercase().as_str())
        {
            findings.add(
                "header-parameter-ignored",
                parameter.at,
                format!("OpenAPI ignores a header parameter `{name}`"),
                "the media types and `security` say it; remove the parameter",
            );
        }
        if parameter.description.is_empty() {
            findings.add(
                "parameter-described",
                parameter.at,
                format!("`{name}` has no description"),
                "say what it is, its unit, and what the server does without it",
            );
        }
    }
}

/// Names that are one after folding: other generators make one argument of them.
fn folding(operation: &Operation, findings: &mut Findings) {
    for (index, parameter) in operation.parameters.iter().enumerate() {
        let folded = names::folded(&parameter.name);
        let mut before = operation.parameters[..index].iter();
        let twin =
            before.find(|other| other.place == parameter.place && names::folded(&other.name) == folded);
        if let Some(twin) = twin {
            findings.add(
                "parameter-names-distinct",
                parameter.at,
                format!(
                    "`{}` and `{}` are one name in other languages",
                    twin.name, parameter.name
                ),
                "keep the one that the server reads",
            );
        }
    }
}

/// Counts and positions cannot be negative.
fn minimum(document: &Document, operation: &Operation, findings: &mut Findings) {
    let Some(paging) = &operation.paging else { return };
    let position = match &paging.by {
        PagingBy::Skip(name) | PagingBy::Page(name) => Some(name),
        PagingBy::Cursor(..) | PagingBy::After(_) => None,
    };
    for name in paging.limit.iter().chain(position) {
        let parameter = operation
            .parameters
            .iter()
            .find(|parameter| parameter.name == *name);
        let Some(parameter) = parameter else { continue };
        let schema = document.plain(&parameter.schema);
        if schema.text_of("type") == Some("integer") && schema.get("minimum").is_none() {
            findings.add(
                "query-minimum",
                parameter.at,
                format!("`{name}` counts items or pages but may be negative"),
                "add `minimum: 0`, or `minimum: 1` if the server refuses 0",
            );
        }
    }
}
