//! What looks like a secret, by its name or by its description, says whether it is one.

use super::walk;
use crate::{
    document::Document,
    is_secret_name,
    node::{Node, Place},
    problem::Findings,
};

/// Words of a description that speak of a secret. Not `tokens`, which are pieces of text more often.
const WORDS: [&str; 10] = [
    "bearer",
    "credential",
    "credentials",
    "passcode",
    "password",
    "passwords",
    "secret",
    "secrets",
    "signed",
    "token",
];
/// Pairs of such words.
const PAIRS: [(&str, &str); 3] = [("access", "key"), ("api", "key"), ("private", "key")];

pub(super) fn check(document: &Document, findings: &mut Findings) {
    for visit in walk::schemas(document) {
        findings.within(visit.operation);
        for property in visit.node.properties_of("properties") {
            let description = property.value.text_of("description").unwrap_or_default();
            let said = document.secret_mark(&property.value).is_some();
            if !said && can_hold_one(document, &property.value) {
                check_name(&property.key, description, property.at, findings);
            }
        }
    }
    for operation in &document.operations {
        findings.within(Some(&operation.id));
        for parameter in &operation.parameters {
            let said = parameter.secret.is_some() || document.secret_mark(&parameter.schema).is_some();
            if !said && can_hold_one(document, &parameter.schema) {
                check_name(&parameter.name, &parameter.description, parameter.at, findings);
            }
        }
    }
    findings.within(None);
}

/// Texts, free-form values, and lists and maps of them. Numbers and truth values hold none as a rule, and the
/// properties of an object are asked themselves.
fn can_hold_one(document: &Document, node: &Node) -> bool {
    let (mut node, mut seen) = (node, Vec::new());
    loop {
        if document.is_secret(node) {
            return false;
        }
        let plain = document.plain(node);
        // A list or map of nothing but itself holds nothing.
        if seen.iter().any(|known| std::ptr::eq(*known, plain)) {
            return false;
        }
        seen.push(plain);
        let Some(inner) = plain.get("items").or_else(|| plain.get("additionalProperties")) else {
            return match document.json_type(plain) {
                "integer" | "number" | "boolean" => false,
                "object" => plain.get("properties").is_none() && plain.get("allOf").is_none(),
                "string" => plain.text_of("format") != Some("binary"),
                _ => plain.get("oneOf").is_none(),
            };
        };
        if inner.text_of("type").is_none() && inner.reference().is_none() {
            return true;
        }
        node = inner;
    }
}

pub(super) fn check_name(name: &str, description: &str, at: Place, findings: &mut Findings) {
    let why = if is_secret_name(name) {
        "by its name"
    } else if speaks_of_one(description) {
        "by its description"
    } else {
        return;
    };
    findings.add(
        "secret-marked",
        at,
        format!("`{name}` looks like a secret {why}, and `x-secret` is not set"),
        "set `x-secret` to true, or to false if anyone may see the value",
    );
}

fn speaks_of_one(description: &str) -> bool {
    let lower = description.to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.iter().any(|word| WORDS.contains(word))
        || words.windows(2).any(|pair| PAIRS.contains(&(pair[0], pair[1])))
}
