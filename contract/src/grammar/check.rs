//! Holds a document against the grammar: what is misspelt or of another kind would be passed over in silence.

use super::{DOCUMENT, Kind, Part, keys::OPERATION_NAME as OPERATION};
use crate::{
    node::{Node, Property, Value},
    problem::Findings,
};

/// Checks all keys and values of a bundled document.
pub fn check(root: &Node, findings: &mut Findings) {
    value(root, &DOCUMENT, "the document", findings);
    findings.within(None);
    for section in root.properties_of("components") {
        names(section, findings);
        circles(section, findings);
    }
}

fn names(section: &Property, findings: &mut Findings) {
    let known = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    for component in section.value.properties() {
        if component.key.is_empty() || !component.key.chars().all(known) {
            findings.add(
                "component-name",
                component.at,
                format!(
                    "`{}` cannot be the name of a component",
                    component.key.escape_debug()
                ),
                "use letters without accents, digits, `.`, `-` and `_`",
            );
        }
    }
}

/// Components that are only names of each other. Those of schemas are found with their types.
fn circles(section: &Property, findings: &mut Findings) {
    for component in section
        .value
        .properties()
        .iter()
        .filter(|_| section.key != "schemas")
    {
        let mut seen = vec![component.key.as_str()];
        let mut node = &component.value;
        while let Some(next) = node.component(&section.key) {
            if seen.contains(&next) {
                findings.add(
                    "ref-cycle",
                    component.value.at,
                    format!("`{}` is another name for itself", component.key),
                    "write the component itself in one of the places",
                );
                break;
            }
            seen.push(next);
            match section.value.get(next) {
                Some(found) => node = found,
                None => break,
            }
        }
    }
}

fn value(node: &Node, kind: &'static Kind, key: &str, findings: &mut Findings) {
    if kind.is_structure() && node.reference().is_some() {
        return;
    }
    if !fits(node, kind) {
        let (takes, form) = wanted(kind, key, node);
        findings.add(
            "value-kind",
            node.at,
            format!("`{key}` is {}; it takes {takes}", said(node)),
            form,
        );
        return;
    }
    if let (Some(part), Value::Map(_)) = (kind.part(), &node.value) {
        keys(node, part, findings);
    }
    for property in node.properties() {
        if let Some(inner) = kind.property(&property.key) {
            let is_operation = inner.part().is_some_and(|part| part.name == OPERATION);
            if is_operation {
                findings.within(property.value.text_of("operationId"));
            }
            value(&property.value, inner, &property.key, findings);
            if is_operation {
                findings.within(None);
            }
        }
    }
    if let Some(inner) = kind.item() {
        for item in node.items() {
            value(item, inner, &format!("an item of {key}"), findings);
        }
    }
}

fn fits(node: &Node, kind: &Kind) -> bool {
    match (kind, &node.value) {
        (Kind::Data, _)
        | (Kind::Text | Kind::SchemaReference, Value::Text(_))
        | (Kind::Flag, Value::Bool(_))
        | (Kind::Number, Value::Number(_))
        | (Kind::List(_), Value::List(_))
        | (Kind::Names(_) | Kind::Part(_), Value::Map(_)) => true,
        (Kind::Word(words), Value::Text(text)) => words.contains(&text.as_str()),
        (Kind::Count, Value::Number(number)) => number.as_u64().is_some(),
        (Kind::Either(one, other), _) => fits(node, one) || fits(node, other),
        _ => false,
    }
}

/// What the key takes, and the right form.
fn wanted(kind: &Kind, key: &str, node: &Node) -> (String, String) {
    let key = if key.starts_with("an item") { "" } else { key };
    let pair = |value: &str| {
        if key.is_empty() {
            format!("write {value}")
        } else {
            format!("write `{key}: {value}`")
        }
    };
    match kind {
        Kind::Text | Kind::SchemaReference => ("a text".into(), {
            match &node.value {
                Value::Number(_) | Value::Bool(_) => {
                    format!("put it in quotes: {}", pair(&format!("'{node}'")))
                }
                Value::Null => "write the text, or remove the key".into(),
                _ => "write one text".into(),
            }
        }),
        Kind::Word(words) => (format!("one of {}", words.join(", ")), "correct the word".into()),
        Kind::Flag => (
            "true or false".into(),
            "write `true` or `false` without quotes: YAML 1.2 reads yes, no, on and off as texts".into(),
        ),
        Kind::Count => (
            "a whole number from 0".into(),
            "write the number without quotes and without a fraction".into(),
        ),
        Kind::Number => ("a number".into(), "write the number without quotes".into()),
        Kind::List(_) => (
            "a list".into(),
            "write a list: `[…]`, or a line with `- ` for each item".into(),
        ),
        Kind::Names(_) => (
            "a mapping by name".into(),
            "write `name: value`, without `- `".into(),
        ),
        Kind::Part(part) => (
            format!("{} as a mapping", part.name),
            "write a mapping: `key: value`, without `- `".into(),
        ),
        Kind::Either(one, other) => {
            let ((takes, form), (takes_too, form_too)) = (wanted(one, key, node), wanted(other, key, node));
            (
                format!("{takes} or {takes_too}"),
                format!("{form}; or {form_too}"),
            )
        }
        Kind::Data => ("any value".into(), "write any value".into()),
    }
}

fn said(node: &Node) -> String {
    match &node.value {
        Value::Text(text) if text.chars().count() <= 40 => format!("the text `{text}`"),
        Value::Text(_) => "a text".into(),
        Value::Number(number) => format!("the number {number}"),
        Value::Bool(flag) => flag.to_string(),
        Value::Null => "empty".into(),
        Value::List(_) => "a list".into(),
        Value::Map(_) => "a mapping".into(),
    }
}

fn keys(node: &Node, part: &Part, findings: &mut Findings) {
    for Property { key, at, .. } in node.properties() {
        if part.kind(key).is_some() {
            continue;
        }
        let nearest = part
            .keys
            .iter()
            .map(|(known, _)| (strsim::damerau_levenshtein(key, known), known))
            .min();
        let help = match nearest {
            Some((distance, known)) if distance <= 2 => format!("did you mean `{known}`?"),
            _ => "remove it, or see openapi/README.md for the extensions that are in use".to_owned(),
        };
        findings.add(
            "known-key",
            *at,
            format!("{} has no property `{key}`", part.name),
            help,
        );
    }
}
