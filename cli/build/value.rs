//! What a value of a schema looks like to somebody who types it.

use imbrace_contract::{document::Document, node::Node};
use serde_json::{Map, Value, json};

/// The type of a parameter or property: `type` is one of string, integer, number, boolean, file, json; `list` and `values`
/// where they apply.
pub(crate) fn kind(document: &Document, node: &Node) -> Map<String, Value> {
    let mut kind = Map::new();
    let plain = document.plain(node);
    if document.json_type(node) == "array" {
        if let Some(items) = plain.get("items") {
            let inner = kind_of_item(document, items);
            // A list of lists or objects is written as JSON items.
            kind.extend(inner);
            kind.insert("list".into(), true.into());
        }
    } else {
        kind.extend(kind_of_item(document, node));
    }
    if document.nullable(node) {
        kind.insert("nullable".into(), true.into());
    }
    for key in ["default", "minimum", "maximum"] {
        if let Some(value) = node.get(key).or_else(|| plain.get(key)) {
            kind.insert(key.into(), value.to_json());
        }
    }
    kind
}

fn kind_of_item(document: &Document, node: &Node) -> Map<String, Value> {
    let mut kind = Map::new();
    let plain = document.plain(node);
    let name = match document.json_type(node) {
        "string" if plain.text_of("format") == Some("binary") => "file",
        "string" => "string",
        "integer" => "integer",
        "number" => "number",
        "boolean" => "boolean",
        _ => "json",
    };
    kind.insert("type".into(), name.into());
    let values = ["enum", "x-extensible-enum"]
        .iter()
        .find_map(|key| plain.get(key));
    if let Some(values) = values
        && matches!(name, "string" | "integer")
    {
        let values: Vec<Value> = values.items().iter().map(Node::to_json).collect();
        kind.insert("values".into(), values.into());
    }
    if name == "json" && takes_text(document, node, 0) {
        kind.insert("text".into(), true.into());
    }
    kind
}

/// Whether a union, or a schema without a type, takes a plain text too.
fn takes_text(document: &Document, node: &Node, depth: u32) -> bool {
    let plain = document.plain(node);
    let variants = ["oneOf", "anyOf"].iter().find_map(|key| plain.get(key));
    match variants {
        Some(variants) if depth < 8 => variants.items().iter().any(|variant| {
            document.json_type(variant) == "string" || takes_text(document, variant, depth + 1)
        }),
        Some(_) => false,
        None => document.json_type(node).is_empty(),
    }
}

/// A schema for readers: without the extensions that are for tools, and without examples.
pub(crate) fn without_extensions(schema: &Value) -> Value {
    match schema {
        Value::Object(properties) => properties
            .iter()
            .filter_map(|(name, value)| match name.as_str() {
                // The names of properties are anyone's.
                "properties" => Some((name.clone(), each(value))),
                "x-extensible-enum" => Some(("x-values".to_owned(), value.clone())),
                "x-secret" => Some((name.clone(), value.clone())),
                "example" | "examples" => None,
                extension if extension.starts_with("x-") => None,
                _ => Some((name.clone(), without_extensions(value))),
            })
            .collect::<Map<_, _>>()
            .into(),
        Value::Array(items) => items.iter().map(without_extensions).collect(),
        other => other.clone(),
    }
}

fn each(properties: &Value) -> Value {
    let Value::Object(properties) = properties else {
        return properties.clone();
    };
    let properties = properties.iter();
    properties
        .map(|(name, value)| (name.clone(), without_extensions(value)))
        .collect::<Map<_, _>>()
        .into()
}

/// A text, unless it is empty.
pub(crate) fn text_or_null(text: &str) -> Value {
    match text.trim() {
        "" => Value::Null,
        text => json!(text),
    }
}
