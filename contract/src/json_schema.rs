//! Schemas of OpenAPI 3.0 as JSON Schema of draft 2020-12, which is also the schema language of OpenAPI 3.1.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

/// A schema with the components that it refers to, as one JSON Schema that values can be held against. `component` gives a
/// component by its name.
///
/// `oneOf` becomes `anyOf`: objects are open, so a value may fit several branches.
pub fn standalone(schema: &Value, component: impl Fn(&str) -> Option<Value>) -> Value {
    let mut components = Map::new();
    let mut known = BTreeSet::new();
    let mut open = Vec::new();
    targets(schema, &mut open);
    while let Some(name) = open.pop() {
        if !known.insert(name.clone()) {
            continue;
        }
        if let Some(component) = component(&name) {
            targets(&component, &mut open);
            components.insert(name, overlapping(from_openapi(&component)));
        }
    }
    json!({"allOf": [overlapping(from_openapi(schema))], "components": {"schemas": components}})
}

/// The names of the components that a schema refers to.
fn targets(schema: &Value, found: &mut Vec<String>) {
    match schema {
        Value::Object(properties) => {
            let target = properties.get("$ref").and_then(Value::as_str);
            let name = target.and_then(|target| target.strip_prefix("#/components/schemas/"));
            found.extend(name.map(str::to_owned));
            properties.values().for_each(|value| targets(value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| targets(item, found)),
        _ => {}
    }
}

/// Lets the branches of unions overlap.
fn overlapping(schema: Value) -> Value {
    match schema {
        Value::Object(properties) => {
            let property = |(key, value): (String, Value)| {
                let union = key == "oneOf" && value.is_array();
                (if union { "anyOf".to_owned() } else { key }, overlapping(value))
            };
            Value::Object(properties.into_iter().map(property).collect())
        }
        Value::Array(items) => items.into_iter().map(overlapping).collect(),
        other => other,
    }
}

/// A schema with all that is inside it. References stay as they are.
#[must_use]
pub fn from_openapi(schema: &Value) -> Value {
    let Value::Object(properties) = schema else {
        return schema.clone();
    };
    let mut out = Map::new();
    for (key, value) in properties {
        let value = match key.as_str() {
            "properties" => {
                let properties = value.as_object().into_iter().flatten();
                let properties = properties.map(|(name, one)| (name.clone(), from_openapi(one)));
                Value::Object(properties.collect())
            }
            "allOf" | "oneOf" | "anyOf" => value.as_array().into_iter().flatten().map(from_openapi).collect(),
            "items" | "additionalProperties" | "not" => from_openapi(value),
            _ => value.clone(),
        };
        out.insert(key.clone(), value);
    }
    convert(&mut out);
    Value::Object(out)
}

/// Rewrites the keywords of one schema; the schemas inside it are left alone.
///
/// `nullable` becomes the type null or an alternative, an exclusive bound becomes the bound itself, `example` a list.
pub fn convert(schema: &mut Map<String, Value>) {
    let nullable = schema.get("nullable") == Some(&Value::Bool(true));
    let exclusive = |key: &str| schema.get(key) == Some(&Value::Bool(true));
    let (above, below) = (exclusive("exclusiveMinimum"), exclusive("exclusiveMaximum"));
    let mut out = Map::new();
    for (key, value) in std::mem::take(schema) {
        let (key, value) = match (key.as_str(), value) {
            ("nullable", _) | ("exclusiveMinimum" | "exclusiveMaximum", Value::Bool(_)) => continue,
            ("minimum", bound) if above => ("exclusiveMinimum".to_owned(), bound),
            ("maximum", bound) if below => ("exclusiveMaximum".to_owned(), bound),
            ("example", example) => ("examples".to_owned(), json!([example])),
            (_, value) => (key, value),
        };
        out.insert(key, value);
    }
    // `format` stays: it is without meaning in 2020-12, and most generators look at nothing else.
    match out.get("format").and_then(Value::as_str) {
        Some("binary") => {
            out.insert("contentMediaType".to_owned(), "application/octet-stream".into());
        }
        Some("byte") => {
            out.insert("contentEncoding".to_owned(), "base64".into());
        }
        _ => {}
    }
    *schema = if nullable { or_null(out) } else { out };
}

/// What describes a schema rather than constrains it; it stays outside when null becomes an alternative.
const DESCRIPTION: [&str; 7] = [
    "title",
    "description",
    "default",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
];

fn or_null(mut schema: Map<String, Value>) -> Map<String, Value> {
    let composed = ["allOf", "oneOf", "anyOf"]
        .iter()
        .any(|key| schema.contains_key(*key));
    if composed {
        let stays = |key: &str| DESCRIPTION.contains(&key) || key.starts_with("x-");
        let (mut outer, inner): (Map<_, _>, Map<_, _>) = schema.into_iter().partition(|(key, _)| stays(key));
        let lone = match inner.get("allOf") {
            Some(Value::Array(parts)) if inner.len() == 1 && parts.len() == 1 => Some(parts[0].clone()),
            _ => None,
        };
        let inner = lone.unwrap_or(Value::Object(inner));
        outer.insert("anyOf".to_owned(), json!([inner, {"type": "null"}]));
        return outer;
    }
    if let Some(kind) = schema.get_mut("type") {
        *kind = json!([kind.take(), "null"]);
    }
    if let Some(Value::Array(values)) = schema.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
    schema
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn null_becomes_a_type_or_an_alternative() {
        let reference = json!({"$ref": "#/components/schemas/B"});
        assert_eq!(
            from_openapi(&json!({"type": "string", "nullable": true, "enum": ["a"]})),
            json!({"type": ["string", "null"], "enum": ["a", null]})
        );
        assert_eq!(
            from_openapi(&json!({"description": "d", "nullable": true, "allOf": [reference]})),
            json!({"description": "d", "anyOf": [reference, {"type": "null"}]})
        );
        assert_eq!(
            from_openapi(&json!({"nullable": true, "type": "object", "allOf": [reference]})),
            json!({"anyOf": [{"type": "object", "allOf": [reference]}, {"type": "null"}]})
        );
        assert_eq!(from_openapi(&json!({"nullable": true})), json!({}));
    }

    #[test]
    fn a_property_called_nullable_or_example_is_a_property() {
        let schema = json!({
            "type": "object",
            "properties": {"nullable": {"type": "boolean"}, "example": {"type": "string"}}
        });
        assert_eq!(from_openapi(&schema), schema);
    }

    #[test]
    fn bounds_examples_and_files_are_written_the_new_way() {
        assert_eq!(
            from_openapi(&json!({"type": "integer", "minimum": 0, "exclusiveMinimum": true, "example": 1})),
            json!({"type": "integer", "exclusiveMinimum": 0, "examples": [1]})
        );
        assert_eq!(
            from_openapi(&json!({"type": "integer", "maximum": 9, "exclusiveMaximum": false})),
            json!({"type": "integer", "maximum": 9})
        );
        assert_eq!(
            from_openapi(&json!({"type": "string", "format": "binary"})),
            json!({"type": "string", "format": "binary", "contentMediaType": "application/octet-stream"})
        );
    }

    #[test]
    fn schemas_inside_are_converted_too() {
        let inner = json!({"type": "string", "nullable": true});
        let done = json!({"type": ["string", "null"]});
        assert_eq!(
            from_openapi(&json!({
                "properties": {"a": inner},
                "items": inner,
                "additionalProperties": inner,
                "oneOf": [inner],
                "required": ["a"]
            })),
            json!({
                "properties": {"a": done},
                "items": done,
                "additionalProperties": done,
                "oneOf": [done],
                "required": ["a"]
            })
        );
    }
}
