//! What servers ignore says so first.

use super::walk;
use crate::{
    document::{Document, IGNORED, is_ignored},
    node::Place,
    problem::Findings,
};

/// What descriptions say of a value without effect.
const WORDS: [&str; 10] = [
    "ignored",
    "ignores it",
    "ignores this",
    "dropped by",
    "drops it",
    "drops this",
    "not read by",
    "not read it",
    "not read this",
    "has no effect",
];
/// Where it has an effect in other cases, or with other values.
const CONDITIONS: [&str; 5] = [" if ", " unless ", " unknown ", " when ", " without "];

pub(super) fn check(document: &Document, findings: &mut Findings) {
    for visit in walk::schemas(document) {
        findings.within(visit.operation);
        for property in visit.node.properties_of("properties") {
            let description = property.value.text_of("description").unwrap_or_default();
            check_description(&property.key, description, property.at, findings);
        }
    }
    for operation in &document.operations {
        findings.within(Some(&operation.id));
        for parameter in &operation.parameters {
            check_description(&parameter.name, &parameter.description, parameter.at, findings);
        }
    }
    findings.within(None);
}

fn check_description(name: &str, description: &str, at: Place, findings: &mut Findings) {
    let lower = description.to_lowercase();
    let says = WORDS.iter().any(|words| lower.contains(words))
        && !CONDITIONS.iter().any(|words| lower.contains(words));
    if says && !is_ignored(description) {
        findings.add(
            "ignored-first",
            at,
            format!("`{name}` is ignored, which its description does not begin with"),
            format!("begin with `{IGNORED}server.`: help and schemas show the first sentence"),
        );
    }
}
