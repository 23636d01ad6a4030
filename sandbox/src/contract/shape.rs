//! Schemas of the documents as JSON: what a value of them looks like.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

const DEEPEST: usize = 12;
/// A time that nothing is known of.
const BEGINNING: &str = "1970-01-01T00:00:00.000Z";

/// What stands behind `$ref`s and an `allOf` of one part; of a union the first branch.
pub(crate) fn plain<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let mut schema = schema;
    for _ in 0..DEEPEST {
        let target = schema["$ref"]
            .as_str()
            .and_then(|target| target.strip_prefix('#'));
        if let Some(found) = target.and_then(|pointer| document.pointer(pointer)) {
            schema = found;
        } else if let Some([only]) = schema["allOf"].as_array().map(Vec::as_slice)
            && schema.get("properties").is_none()
        {
            schema = only;
        } else {
            break;
        }
    }
    schema
}

/// The properties of an object schema, those of its parts included.
pub(crate) fn properties<'a>(document: &'a Value, schema: &'a Value) -> BTreeMap<&'a str, &'a Value> {
    let mut all = BTreeMap::new();
    collect(document, schema, &mut all, DEEPEST);
    all
}

fn collect<'a>(document: &'a Value, schema: &'a Value, all: &mut BTreeMap<&'a str, &'a Value>, depth: usize) {
    let schema = plain(document, schema);
    if depth == 0 {
        return;
    }
    for key in ["allOf", "oneOf"] {
        for part in schema[key].as_array().into_iter().flatten() {
            collect(document, part, all, depth - 1);
        }
    }
    let own = schema["properties"].as_object().into_iter().flatten();
    all.extend(own.map(|(name, property)| (name.as_str(), property)));
}

/// The names of the required properties of a schema.
pub(crate) fn required<'a>(document: &'a Value, schema: &'a Value) -> Vec<&'a str> {
    let schema = plain(document, schema);
    let parts = schema["allOf"].as_array().into_iter().flatten();
    let mut all: Vec<&str> = parts.flat_map(|part| required(document, part)).collect();
    all.extend(
        schema["required"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str),
    );
    all
}

pub(crate) fn nullable(document: &Value, schema: &Value) -> bool {
    // A property that states its own type takes null only if it says so itself.
    schema["nullable"] == true
        || (schema.get("type").is_none() && plain(document, schema)["nullable"] == true)
}

/// The component that a schema is, by its name.
pub(crate) fn component(schema: &Value) -> Option<&str> {
    let target = schema["$ref"]
        .as_str()
        .or_else(|| match schema["allOf"].as_array().map(Vec::as_slice) {
            Some([only]) => only["$ref"].as_str(),
            _ => None,
        });
    target?.strip_prefix("#/components/schemas/")
}

/// Whether a value has the form of a schema.
pub(crate) fn fits(document: &Value, schema: &Value, value: &Value) -> bool {
    fits_within(document, schema, value, DEEPEST)
}

fn fits_within(document: &Value, schema: &Value, value: &Value, depth: usize) -> bool {
    if depth == 0 {
        return true;
    }
    if value.is_null() {
        let inner = plain(document, schema);
        let anything = schema.get("type").is_none()
            && inner.get("type").is_none()
            && inner.get("oneOf").is_none()
            && inner.get("properties").is_none();
        return nullable(document, schema) || anything;
    }
    let schema = plain(document, schema);
    if let Some(branches) = schema["oneOf"].as_array() {
        return branches
            .iter()
            .any(|branch| fits_within(document, branch, value, depth - 1));
    }
    let right = match schema["type"].as_str() {
        Some("string") => value.is_string(),
        Some("integer") => value.is_i64() || value.is_u64(),
        Some("number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        Some("array") => value.is_array(),
        Some("object") => value.is_object(),
        _ => true,
    };
    let values = schema["enum"].as_array();
    right
        && values.is_none_or(|values| values.contains(value))
        && value.as_array().is_none_or(|items| {
            items.iter().all(|item| {
                schema
                    .get("items")
                    .is_none_or(|inner| fits_within(document, inner, item, depth - 1))
            })
        })
        && value
            .as_object()
            .is_none_or(|object| fits_object(document, schema, object, depth - 1))
}

fn fits_object(document: &Value, schema: &Value, object: &Map<String, Value>, depth: usize) -> bool {
    let known = properties(document, schema);
    let mut each = object.iter();
    required(document, schema)
        .iter()
        .all(|name| object.contains_key(*name))
        && each.all(|(name, value)| {
            known
                .get(name.as_str())
                .is_none_or(|schema| fits_within(document, schema, value, depth))
        })
}

/// The least that fits a schema; what is enumerated takes the value of the example.
pub(crate) fn least(document: &Value, schema: &Value, example: Option<&Value>) -> Value {
    least_within(document, schema, example, DEEPEST)
}

fn least_within(document: &Value, schema: &Value, example: Option<&Value>, depth: usize) -> Value {
    if nullable(document, schema) || depth == 0 {
        return Value::Null;
    }
    let inner = plain(document, schema);
    if let Some(branch) = inner["oneOf"].get(0) {
        return example
            .cloned()
            .unwrap_or_else(|| least_within(document, branch, None, depth - 1));
    }
    let closed = inner["enum"].get(0);
    let open = inner["x-extensible-enum"].get(0);
    let example = example.filter(|value| fits(document, inner, value));
    match inner["type"].as_str() {
        Some("string") => match closed.or(open) {
            Some(first) => example.unwrap_or(first).clone(),
            None if inner["format"] == "date-time" => example.cloned().unwrap_or_else(|| BEGINNING.into()),
            None => "".into(),
        },
        Some("integer" | "number") => 0.into(),
        Some("boolean") => false.into(),
        Some("array") => json!([]),
        _ => {
            let known = properties(document, inner);
            let required = required(document, inner);
            let needed = known.into_iter().filter(|(name, _)| required.contains(name));
            let inner = |name: &str| example.and_then(|value| value.get(name));
            needed
                .map(|(name, schema)| {
                    (
                        name.to_owned(),
                        least_within(document, schema, inner(name), depth - 1),
                    )
                })
                .collect::<Map<_, _>>()
                .into()
        }
    }
}
