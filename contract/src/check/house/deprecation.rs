//! What is deprecated says since when, what to use instead, and why: `x-deprecated`.

use super::walk;
use crate::{
    document::{Deprecation, Document},
    node::{Node, Place, Value},
    problem::Findings,
};

const RULE: &str = "x-deprecated";

pub(super) fn check(document: &Document, findings: &mut Findings) {
    for operation in &document.operations {
        findings.within(Some(&operation.id));
        let others = document
            .operations
            .iter()
            .filter(|other| other.id != operation.id && !other.deprecated);
        let others: Vec<&str> = others.map(|other| other.id.as_str()).collect();
        check_mark(
            &operation.node,
            &others,
            "the operationId of one that is not deprecated",
            findings,
        );
        for parameter in &operation.parameters {
            let others = operation
                .parameters
                .iter()
                .filter(|other| other.name != parameter.name);
            let body = operation
                .body
                .iter()
                .flat_map(|body| document.properties(&body.schema));
            let others = others
                .map(|other| other.name.as_str())
                .chain(body.map(|property| property.key.as_str()));
            check_mark(
                &parameter.node,
                &others.collect::<Vec<_>>(),
                "the name of another parameter, or of a property of the body",
                findings,
            );
            if let Some(mark) = parameter.schema.get(RULE) {
                misplaced(mark.at, "a parameter says it beside `schema`", findings);
            }
        }
    }
    for visit in walk::schemas(document) {
        findings.within(visit.operation);
        if let Some(mark) = visit.node.get(RULE).filter(|_| visit.component.is_some()) {
            misplaced(
                mark.at,
                "mark the properties and parameters that use the schema",
                findings,
            );
        }
        let properties = visit.node.properties_of("properties");
        for property in properties {
            let others = document.properties(visit.node);
            let others: Vec<&str> = others
                .iter()
                .map(|other| other.key.as_str())
                .filter(|other| *other != property.key)
                .collect();
            check_mark(
                &property.value,
                &others,
                "the name of another property of the object",
                findings,
            );
        }
    }
    findings.within(None);
}

fn misplaced(at: Place, help: &str, findings: &mut Findings) {
    findings.add(RULE, at, "`x-deprecated` has no effect here", help);
}

fn check_mark(node: &Node, others: &[&str], what: &str, findings: &mut Findings) {
    let Some(mark) = node.get(RULE) else { return };
    let form = "write `{since: 0.2.0, use: <name>, reason: <a sentence>}`";
    if !matches!(mark.value, Value::Map(_)) {
        return findings.add(RULE, mark.at, format!("`x-deprecated` is {}", mark.kind()), form);
    }
    for property in mark.properties() {
        if !Deprecation::KEYS.contains(&property.key.as_str()) {
            let message = format!("`x-deprecated` has no property `{}`", property.key);
            findings.add(RULE, property.at, message, form);
        } else if property.value.text().is_none_or(|text| text.trim().is_empty()) {
            let message = format!("`{}` is {}, not a text", property.key, property.value.kind());
            findings.add(RULE, property.value.at, message, form);
        }
    }
    if !node.flag("deprecated") {
        let help = "add `deprecated: true`: tools that do not know `x-deprecated` read that";
        findings.add(
            RULE,
            mark.at,
            "this says `x-deprecated` without `deprecated: true`",
            help,
        );
    }
    let deprecation = Deprecation::of(node).unwrap_or_default();
    if !deprecation.since.as_deref().is_some_and(is_version) {
        let help = "write the version of the crate since which it is deprecated: `since: 0.2.0`";
        findings.add(RULE, mark.at, "`since` is not a version of three numbers", help);
    }
    if deprecation.instead.is_none() && deprecation.reason.is_none() {
        findings.add(
            RULE,
            mark.at,
            "nothing says what to do",
            "add `use`, or `reason` where nothing replaces it",
        );
    }
    if let Some(instead) = deprecation
        .instead
        .filter(|name| !others.contains(&name.as_str()))
    {
        let at = mark.get("use").map_or(mark.at, |node| node.at);
        findings.add(
            RULE,
            at,
            format!("there is no `{instead}` to use instead"),
            format!("`use` is {what}"),
        );
    }
}

fn is_version(text: &str) -> bool {
    let parts: Vec<&str> = text.split('.').collect();
    parts.len() == 3 && parts.iter().all(|part| part.parse::<u32>().is_ok())
}
