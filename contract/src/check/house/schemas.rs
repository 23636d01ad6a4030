//! Rules for schemas.

use super::walk::{self, Visit};
use crate::{
    document::Document,
    names,
    node::{Node, Value},
    problem::Findings,
};

/// Names without a meaning of their own, and those that other languages use for something else.
const BARE: [&str; 8] = [
    "Data", "Error", "File", "Object", "Request", "Response", "Result", "Type",
];

/// Limits that a response can outgrow.
const LIMITS: [&str; 13] = [
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
];

pub(super) fn check(document: &Document, findings: &mut Findings) {
    for visit in walk::schemas(document) {
        findings.within(visit.operation);
        if let Some(name) = visit.component {
            component(&visit, name, findings);
        }
        if visit.node.reference().is_none() {
            open(&visit, findings);
            portable(&visit, findings);
            properties(&visit, findings);
            limits(&visit, findings);
        }
    }
    findings.within(None);
}

fn component(visit: &Visit<'_>, name: &str, findings: &mut Findings) {
    if BARE.contains(&name) {
        findings.add(
            "schema-name-bare",
            visit.at,
            format!("`{name}` alone is too general"),
            "say of what: `BoardFile`, `ApiError`",
        );
    }
    if visit.node.text_of("description").is_none_or(str::is_empty) {
        findings.add(
            "schema-described",
            visit.at,
            format!("`{name}` has no description"),
            "say what it is in one sentence",
        );
    }
}

/// What comes may grow: objects and enumerations stay open.
fn open(visit: &Visit<'_>, findings: &mut Findings) {
    let closed = visit.node.get("additionalProperties");
    if let Some(closed) = closed.filter(|node| node.value == Value::Bool(false)) {
        findings.add(
            "object-open",
            closed.at,
            "this object is closed",
            "remove `additionalProperties: false`: a new property must not break clients",
        );
    }
    let values = visit.node.get("enum").map(Node::items);
    if values.is_some_and(|values| values.len() != 1) {
        findings.add(
            "enum-open",
            visit.node.get("enum").map_or(visit.at, |node| node.at),
            "this enumeration is closed",
            "write `x-extensible-enum`: a new value must not break clients; `enum` is for the tag of a union",
        );
    }
    if let Some(list) = visit
        .node
        .get("x-extensible-enum")
        .filter(|_| visit.component.is_none())
    {
        findings.add(
            "enum-component",
            list.at,
            "this enumeration is written on the spot",
            "make it a component: its name is the type that users read",
        );
    }
    let known = visit.node.items_of("x-extensible-enum");
    for text in visit.node.properties_of("x-enum-descriptions") {
        if !known.iter().any(|value| value.text() == Some(&text.key)) {
            findings.add(
                "enum-description-known",
                text.at,
                format!("`{}` is not one of the values", text.key),
                "correct the spelling, or add the value to `x-extensible-enum`",
            );
        }
    }
}

fn portable(visit: &Visit<'_>, findings: &mut Findings) {
    let node = visit.node;
    if node.text_of("type") == Some("array") && node.get("items").is_none() {
        findings.add(
            "array-items",
            visit.at,
            "this list does not say what it holds",
            "add `items`; `items: {}` is any JSON",
        );
    }
    if node.get("discriminator").is_some() && node.get("oneOf").is_none() {
        findings.add(
            "discriminator-alone",
            visit.at,
            "a `discriminator` has no effect without `oneOf`",
            "list the variants under `oneOf`",
        );
    }
    if let Some(format) = node.get("format").filter(|format| format.text() == Some("uuid")) {
        findings.add(
            "format-uuid",
            format.at,
            "ids are plain strings",
            "remove `format: uuid`: servers give ids of other forms too, and strict clients refuse them",
        );
    }
    let pattern = node.get("pattern");
    if let Some(pattern) = pattern.filter(|node| node.text().is_some_and(|text| text.contains("(?"))) {
        findings.add(
            "pattern-portable",
            pattern.at,
            "this pattern looks around or sets flags",
            "write it without `(?`: the regular expressions of Go and Rust know no look-ahead",
        );
    }
    if visit.depth > 1
        && node
            .get("properties")
            .is_some_and(|node| !node.properties().is_empty())
    {
        findings.add(
            "inline-depth",
            visit.at,
            "objects are written inside each other, two levels deep",
            "make this one a component: its name is what users read",
        );
    }
}

/// Names that are one after folding: other generators make one field of them. `id` and `_id` are known to be two;
/// where traffic has both spellings, the second says so.
fn properties(visit: &Visit<'_>, findings: &mut Findings) {
    let properties = visit.node.properties_of("properties");
    for (index, property) in properties.iter().enumerate() {
        let folded = names::folded(&property.key);
        let mut before = properties[..index].iter();
        let twin = before.find(|other| names::folded(&other.key) == folded);
        match (twin, property.value.get("x-spelling-of")) {
            (Some(twin), None) => findings.add(
                "property-names-distinct",
                property.at,
                format!(
                    "`{}` and `{}` are one name in other languages",
                    twin.key, property.key
                ),
                format!(
                    "keep one of the two; if both are in use, add `x-spelling-of: {}` here",
                    twin.key
                ),
            ),
            (twin, Some(meant)) if twin.map(|twin| twin.key.as_str()) != meant.text() => findings.add(
                "property-names-distinct",
                meant.at,
                format!("`{}` is not another spelling of {meant}", property.key),
                "`x-spelling-of` names a property above that has the same name but for case and word marks",
            ),
            _ => {}
        }
    }
}

fn limits(visit: &Visit<'_>, findings: &mut Findings) {
    if !visit.received {
        return;
    }
    for key in LIMITS.iter().chain(&["default"]) {
        if let Some(limit) = visit.node.get(key) {
            findings.add(
                "response-limit",
                limit.at,
                format!("`{key}` is set in a response"),
                "say it in the description; if it is a rule for requests, give them a component of their own",
            );
        }
    }
}
