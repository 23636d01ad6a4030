//! Values of the documents as they are compared: two spellings of one value are one.

use imbrace_contract::{
    grammar::{Kind, SCHEMA},
    node::{Node, Value},
};

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
    of_kind(node, Some(&SCHEMA))
}

/// A value of a kind: keys are left out where they are keywords of a schema, not where the author has chosen them.
fn of_kind(node: &Node, kind: Option<&'static Kind>) -> String {
    let Some(kind) = kind.filter(|kind| !matches!(kind, Kind::Data)) else {
        return value(node);
    };
    let is_schema = kind.part().and_then(|part| part.section) == SCHEMA.part().and_then(|part| part.section);
    match &node.value {
        Value::List(items) => list(items.iter().map(|item| of_kind(item, kind.item())).collect()),
        Value::Map(properties) => {
            let kept = properties
                .iter()
                .filter(|one| !is_schema || !WORDS.contains(&&*one.key));
            let kept = kept.map(|one| {
                let text = if is_schema && SETS.contains(&&*one.key) {
                    let mut items: Vec<String> = one.value.items().iter().map(value).collect();
                    items.sort();
                    list(items)
                } else {
                    of_kind(&one.value, kind.property(&one.key))
                };
                (&*one.key, text)
            });
            map(kept.collect())
        }
        _ => value(node),
    }
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

    #[test]
    fn names_that_the_author_chose_are_no_words() {
        let union = |mapping: &str| {
            format!(
                "{{oneOf: [{{$ref: '#/a'}}], discriminator: {{propertyName: kind, mapping: {mapping}}}, description: D}}"
            )
        };
        let (two, one) = (
            union("{summary: '#/a', title: '#/b', required: '#/c'}"),
            union("{title: '#/b', required: '#/c'}"),
        );
        assert_ne!(said(&two, schema), said(&one, schema));
        let texts = |name: &str| format!("{{type: string, x-enum-descriptions: {{{name}: A., b: B.}}}}");
        assert_ne!(said(&texts("title"), schema), said(&texts("example"), schema));
        let others = |name: &str| {
            format!("{{additionalProperties: {{properties: {{{name}: {{type: string, title: T}}}}}}}}")
        };
        assert_ne!(said(&others("title"), schema), said(&others("summary"), schema));
        let given = |name: &str| format!("{{default: {{{name}: a}}, enum: [{{{name}: a}}]}}");
        assert_ne!(said(&given("title"), schema), said(&given("summary"), schema));
        assert!(said(&given("title"), schema).contains(r#""enum":[{"title":"a"}]"#));
    }
}
