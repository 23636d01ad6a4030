//! Values of the documents as they are compared: two spellings of one value are one.

use imbrace_contract::node::{Node, Value};

/// Keys of a schema that only describe.
const WORDS: [&str; 7] = [
    "description",
    "summary",
    "title",
    "example",
    "examples",
    "x-source",
    "externalDocs",
];
/// Keys of a schema whose lists have no order.
const SETS: [&str; 3] = ["required", "enum", "x-extensible-enum"];

/// A value as JSON: a number by its value, a mapping without an order.
pub(super) fn value(node: &Node) -> String {
    match &node.value {
        Value::Number(number) => number_of(number),
        Value::List(items) => list(items.iter().map(value).collect()),
        Value::Map(properties) => map(properties
            .iter()
            .map(|one| (&*one.key, value(&one.value)))
            .collect()),
        _ => node.to_string(),
    }
}

/// A schema as JSON, without its words.
pub(super) fn schema(node: &Node) -> String {
    let Value::Map(properties) = &node.value else {
        return match &node.value {
            Value::List(items) => list(items.iter().map(schema).collect()),
            _ => value(node),
        };
    };
    let kept = properties.iter().filter(|one| !WORDS.contains(&&*one.key));
    let kept = kept.map(|one| {
        let text = match &*one.key {
            // Names of properties, not keys of a schema.
            "properties" => {
                let inner = one.value.properties().iter();
                map(inner.map(|one| (&*one.key, schema(&one.value))).collect())
            }
            "default" => value(&one.value),
            key if SETS.contains(&key) => {
                let mut items: Vec<String> = one.value.items().iter().map(value).collect();
                items.sort();
                list(items)
            }
            _ => schema(&one.value),
        };
        (&*one.key, text)
    });
    map(kept.collect())
}

fn list(items: Vec<String>) -> String {
    format!("[{}]", items.join(","))
}

fn map(mut properties: Vec<(&str, String)>) -> String {
    properties.sort();
    let properties: Vec<String> = properties
        .into_iter()
        .map(|(key, text)| format!("{}:{text}", serde_json::Value::from(key)))
        .collect();
    format!("{{{}}}", properties.join(","))
}

/// `1.0` and `1e0` are 1.
fn number_of(number: &serde_json::Number) -> String {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    match number.as_f64() {
        Some(float) if number.is_f64() && float.fract() == 0.0 && float.abs() < EXACT => {
            format!("{:.0}", float + 0.0)
        }
        _ => number.to_string(),
    }
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use std::{io, path::Path};

    use imbrace_contract::load::load_with;

    use super::*;

    fn said(text: &str, how: fn(&Node) -> String) -> String {
        let read = |_: &Path| Ok::<_, io::Error>(text.to_owned());
        how(&load_with(Path::new("it.yaml"), &read).expect("it is YAML").root)
    }

    #[test]
    fn two_spellings_are_one_value() {
        for (one, other) in [
            ("a: 1", "a: 1.0"),
            ("a: 100", "a: 1e2"),
            ("a: {b: 1, c: [x]}", "a: {c: ['x'], b: 1.0}"),
            ("a: -0.0", "a: 0"),
        ] {
            assert_eq!(said(one, value), said(other, value), "{one} {other}");
        }
        for (one, other) in [
            ("a: 1", "a: '1'"),
            ("a: [1, 2]", "a: [2, 1]"),
            ("a: 1.5", "a: 1"),
            ("a: -10.0", "a: 10"),
        ] {
            assert_ne!(said(one, value), said(other, value), "{one} {other}");
        }
    }

    #[test]
    fn words_and_orders_of_a_schema_are_no_difference() {
        let one = "{type: object, description: A., required: [a, b], properties: {a: {type: string, example: x}, description: {type: string}}}";
        let other = "{properties: {description: {type: string, title: D}, a: {type: string}}, required: [b, a], type: object}";
        assert_eq!(said(one, schema), said(other, schema));
        let less = "{properties: {a: {type: string}}, required: [b, a], type: object}";
        assert_ne!(said(one, schema), said(less, schema));
    }
}
