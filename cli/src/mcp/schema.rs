//! Short JSON Schemas: what an agent needs to write arguments, and no more.

use serde_json::{Map, Value, json};

use super::cut::at_or_before;
use crate::{
    catalog::{Catalog, Components, Kind, Operation, Type},
    command::first_sentence,
};

/// How long a description may be in a short schema.
const SHORT: usize = 120;
/// The longest schema of a tool, in bytes: objects inside are left out, level by level, until it fits.
const LONGEST: usize = 4_000;
/// How deep objects are written out at most.
const DEEPEST: u32 = 4;

/// What a tool takes that calls this operation. Parameters stand beside `body`.
pub(super) fn of_tool(catalog: &Catalog, operation: &Operation) -> Map<String, Value> {
    for depth in (0..=DEEPEST).rev() {
        let schema = arguments(catalog, operation, depth, SHORT);
        if depth == 0 || Value::Object(schema.clone()).to_string().len() <= LONGEST {
            return schema;
        }
    }
    Map::new()
}

/// The same with longer descriptions and more of the objects inside.
pub(super) fn of_description(catalog: &Catalog, operation: &Operation) -> Map<String, Value> {
    arguments(catalog, operation, DEEPEST, 400)
}

/// The schema of the response.
pub(super) fn of_response(catalog: &Catalog, operation: &Operation) -> Option<Value> {
    let schema = operation
        .response
        .json
        .as_ref()
        .or(operation.response.events.as_ref())?;
    Some(short(
        catalog.components(&operation.service),
        schema,
        DEEPEST,
        SHORT,
    ))
}

fn arguments(catalog: &Catalog, operation: &Operation, depth: u32, longest: usize) -> Map<String, Value> {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for parameter in &operation.parameters {
        let description = parameter.description.as_deref().unwrap_or_default();
        properties.insert(
            parameter.name.clone(),
            of_kind(&parameter.kind, description, longest),
        );
        if parameter.required {
            required.push(Value::from(parameter.name.as_str()));
        }
    }
    if let Some(body) = &operation.body {
        let schema = if body.object && depth > 0 {
            let mut object = short(
                catalog.components(&operation.service),
                &body.schema,
                depth,
                longest,
            );
            mark_files(operation, &mut object);
            object
        } else if body.object {
            let names = body.properties.iter().map(|property| {
                (
                    property.name.clone(),
                    of_kind(
                        &property.kind,
                        property.description.as_deref().unwrap_or_default(),
                        longest,
                    ),
                )
            });
            let needed: Vec<&str> = body
                .properties
                .iter()
                .filter(|property| property.required)
                .map(|property| property.name.as_str())
                .collect();
            json!({"type": "object", "properties": names.collect::<Map<_, _>>(), "required": needed})
        } else {
            short(
                catalog.components(&operation.service),
                &body.schema,
                depth,
                longest,
            )
        };
        properties.insert("body".to_owned(), schema);
        if body.required {
            required.push("body".into());
        }
    }
    let mut schema = Map::new();
    schema.insert("type".to_owned(), "object".into());
    schema.insert("properties".to_owned(), Value::Object(properties));
    if !required.is_empty() {
        schema.insert("required".to_owned(), Value::Array(required));
    }
    schema
}

/// A file is given by its path.
fn mark_files(operation: &Operation, schema: &mut Value) {
    let files = operation.body.iter().flat_map(|body| &body.properties);
    for file in files.filter(|property| property.kind.ty == Type::File) {
        let one = json!({"type": "string", "description": "Path of a file below the folder of --files"});
        let value = if file.kind.list {
            json!({"type": "array", "items": one})
        } else {
            one
        };
        if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
            properties.insert(file.name.clone(), value);
        }
    }
}

fn of_kind(kind: &Kind, description: &str, longest: usize) -> Value {
    let mut one = Map::new();
    let name = match kind.ty {
        Type::String | Type::File => Some("string"),
        Type::Integer => Some("integer"),
        Type::Number => Some("number"),
        Type::Boolean => Some("boolean"),
        Type::Json => None,
    };
    if let Some(name) = name {
        one.insert("type".to_owned(), name.into());
    }
    if !kind.values.is_empty() {
        one.insert("enum".to_owned(), kind.values.clone().into());
    }
    let mut schema = if kind.list {
        Map::from_iter([
            ("type".to_owned(), Value::from("array")),
            ("items".to_owned(), Value::Object(one)),
        ])
    } else {
        one
    };
    let description = shortened(description, longest);
    if !description.is_empty() {
        schema.insert("description".to_owned(), description.into());
    }
    Value::Object(schema)
}

/// A description of at most so many bytes: its first sentence, or as much of it as fits.
fn shortened(text: &str, longest: usize) -> String {
    let whole = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if whole.len() <= longest {
        return whole;
    }
    let first = first_sentence(text);
    if first.len() <= longest {
        return first;
    }
    format!("{}…", &first[..at_or_before(&first, longest)])
}

/// A schema of the document, written out to a depth; what lies deeper is named.
pub(super) fn short(components: Components<'_>, schema: &Value, depth: u32, longest: usize) -> Value {
    if let Some(name) = schema
        .get("$ref")
        .and_then(Value::as_str)
        .and_then(|target| target.rsplit('/').next())
    {
        return match components.get(name) {
            Some(target) if depth > 0 || !is_deep(target) => short(components, target, depth, longest),
            _ => json!({"description": name}),
        };
    }
    let Value::Object(from) = schema else {
        return schema.clone();
    };
    let mut out = Map::new();
    let nullable = from.get("nullable") == Some(&Value::Bool(true));
    for (key, value) in from {
        match key.as_str() {
            "properties" if depth == 0 => {}
            "properties" => {
                let inner = value.as_object().into_iter().flatten();
                let inner =
                    inner.map(|(name, value)| (name.clone(), short(components, value, depth - 1, longest)));
                out.insert(key.clone(), inner.collect::<Map<_, _>>().into());
            }
            "required" if depth == 0 => {}
            "items" | "additionalProperties" if value.is_object() => {
                out.insert(key.clone(), short(components, value, depth, longest));
            }
            "allOf" => merge(components, value, depth, longest, &mut out),
            "oneOf" | "anyOf" if depth > 0 => {
                let branches = value.as_array().into_iter().flatten();
                let branches: Vec<Value> = branches
                    .map(|branch| short(components, branch, depth - 1, longest))
                    .collect();
                out.insert("anyOf".to_owned(), branches.into());
            }
            "description" => {
                let text = shortened(value.as_str().unwrap_or_default(), longest);
                out.insert(key.clone(), text.into());
            }
            // The enumerations are open: other values are not refused.
            "x-values" => {
                out.insert("examples".to_owned(), value.clone());
            }
            "type" if nullable => {
                out.insert(key.clone(), json!([value, "null"]));
            }
            "type" | "required" | "enum" | "minimum" | "maximum" | "default" => {
                out.insert(key.clone(), value.clone());
            }
            _ => {}
        }
    }
    Value::Object(out)
}

fn is_deep(schema: &Value) -> bool {
    ["properties", "allOf", "oneOf", "anyOf"]
        .iter()
        .any(|key| schema.get(key).is_some())
}

/// The parts of an `allOf` as one schema.
fn merge(
    components: Components<'_>,
    parts: &Value,
    depth: u32,
    longest: usize,
    out: &mut Map<String, Value>,
) {
    for part in parts.as_array().into_iter().flatten() {
        let Value::Object(part) = short(components, part, depth, longest) else {
            continue;
        };
        for (key, value) in part {
            match (out.get_mut(&key), value) {
                (Some(Value::Object(known)), Value::Object(more)) => known.extend(more),
                (Some(Value::Array(known)), Value::Array(more)) if key == "required" => known.extend(more),
                (Some(_), _) => {}
                (None, value) => {
                    out.insert(key, value);
                }
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_schema_of_every_tool_is_short_and_needs_no_other() {
        let catalog = Catalog::new();
        let mut longest = 0;
        for operation in catalog.all() {
            let schema = Value::Object(of_tool(&catalog, operation));
            let text = schema.to_string();
            assert!(!text.contains("\"$ref\""), "{}", operation.id);
            assert!(
                !text.contains("\"x-") && !text.contains("\"nullable\""),
                "{}",
                operation.id
            );
            longest = longest.max(text.len());
            assert!(text.len() < 2 * LONGEST, "{}: {}", operation.id, text.len());
        }
        assert!(longest > 1_000);
    }

    #[test]
    fn a_component_that_holds_itself_ends() {
        let catalog = Catalog::new();
        for operation in catalog.all() {
            let text = Value::Object(of_description(&catalog, operation)).to_string();
            assert!(text.len() < 200_000, "{}: {}", operation.id, text.len());
        }
    }
}
