//! 3.0.3 to 3.1.1: schemas become JSON Schema.

use serde_json::{Map, Value, json};

use super::walk::{Kind, walk};

/// Rewrites a 3.0.3 document as 3.1.1.
pub(super) fn convert(document: &mut Value) {
    document["openapi"] = "3.1.1".into();
    walk(document, Kind::Document, &mut |kind, object| match kind {
        Kind::Info => license(object),
        Kind::Schema => schema(object),
        _ => {}
    });
}

/// A licence is named by its SPDX expression; an address may not stand beside it.
fn license(info: &mut Map<String, Value>) {
    let Some(Value::Object(license)) = info.get_mut("license") else {
        return;
    };
    if let Some(name) = license.get("name").cloned() {
        license.shift_remove("url");
        license.insert("identifier".to_owned(), name);
    }
}

fn schema(schema: &mut Map<String, Value>) {
    if let Some(example) = schema.shift_remove("example") {
        schema.insert("examples".to_owned(), Value::Array(vec![example]));
    }
    bound(schema, "minimum", "exclusiveMinimum");
    bound(schema, "maximum", "exclusiveMaximum");
    match schema.get("format").and_then(Value::as_str) {
        // `format` stays: it is without meaning in 3.1, and most generators look at nothing else.
        Some("binary") => {
            schema.insert("contentMediaType".to_owned(), "application/octet-stream".into());
        }
        Some("byte") => {
            schema.insert("contentEncoding".to_owned(), "base64".into());
        }
        _ => {}
    }
    if schema.shift_remove("nullable") == Some(Value::Bool(true)) {
        or_null(schema);
    }
}

/// `exclusiveMinimum: true` beside a bound becomes the bound itself.
fn bound(schema: &mut Map<String, Value>, bound: &str, exclusive: &str) {
    match schema.shift_remove(exclusive) {
        Some(Value::Bool(true)) => {
            if let Some(value) = schema.shift_remove(bound) {
                schema.insert(exclusive.to_owned(), value);
            }
        }
        Some(Value::Bool(false)) | None => {}
        Some(other) => {
            schema.insert(exclusive.to_owned(), other);
        }
    }
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

fn or_null(schema: &mut Map<String, Value>) {
    let composed = ["allOf", "oneOf", "anyOf"]
        .iter()
        .any(|key| schema.contains_key(*key));
    if composed {
        let stays = |key: &str| DESCRIPTION.contains(&key) || key.starts_with("x-");
        let (outer, mut inner): (Map<_, _>, Map<_, _>) = std::mem::take(schema)
            .into_iter()
            .partition(|(key, _)| stays(key));
        *schema = outer;
        let lone = match inner.get("allOf") {
            Some(Value::Array(parts)) if inner.len() == 1 && parts.len() == 1 => Some(parts[0].clone()),
            _ => None,
        };
        let inner = lone.unwrap_or_else(|| Value::Object(std::mem::take(&mut inner)));
        schema.insert("anyOf".to_owned(), json!([inner, {"type": "null"}]));
        return;
    }
    if let Some(kind) = schema.get_mut("type") {
        *kind = json!([kind.take(), "null"]);
    }
    if let Some(Value::Array(values)) = schema.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn converted(value: Value) -> Value {
        let mut document = json!({"components": {"schemas": {"A": value}}});
        convert(&mut document);
        document
            .pointer("/components/schemas/A")
            .cloned()
            .unwrap_or_default()
    }

    #[test]
    fn null_becomes_a_type_or_an_alternative() {
        assert_eq!(
            converted(json!({"type": "string", "nullable": true, "enum": ["a"]})),
            json!({"type": ["string", "null"], "enum": ["a", null]})
        );
        assert_eq!(
            converted(
                json!({"description": "d", "nullable": true, "allOf": [{"$ref": "#/components/schemas/B"}]})
            ),
            json!({"description": "d", "anyOf": [{"$ref": "#/components/schemas/B"}, {"type": "null"}]})
        );
        assert_eq!(
            converted(
                json!({"nullable": true, "type": "object", "allOf": [{"$ref": "#/components/schemas/B"}]})
            ),
            json!({"anyOf": [{"type": "object", "allOf": [{"$ref": "#/components/schemas/B"}]}, {"type": "null"}]})
        );
        assert_eq!(converted(json!({"nullable": true})), json!({}));
    }

    #[test]
    fn a_member_called_nullable_or_example_is_a_member() {
        let schema = json!({"type": "object", "properties": {"nullable": {"type": "boolean"}, "example": {"type": "string"}}});
        assert_eq!(converted(schema.clone()), schema);
    }

    #[test]
    fn bounds_examples_and_files_are_written_the_new_way() {
        assert_eq!(
            converted(json!({"type": "integer", "minimum": 0, "exclusiveMinimum": true, "example": 1})),
            json!({"type": "integer", "examples": [1], "exclusiveMinimum": 0})
        );
        assert_eq!(
            converted(json!({"type": "string", "format": "binary"})),
            json!({"type": "string", "format": "binary", "contentMediaType": "application/octet-stream"})
        );
    }
}
