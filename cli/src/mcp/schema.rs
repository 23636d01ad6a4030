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
    Short { components, longest }.of(schema, depth, &[])
}

/// How schemas are written out.
#[derive(Clone, Copy)]
struct Short<'c> {
    components: Components<'c>,
    longest: usize,
}

impl Short<'_> {
    /// `within`: the components that this is written out for at this depth. One that is a list or a map of itself never gets
    /// deeper, and is named where it is met again.
    fn of(self, schema: &Value, depth: u32, within: &[&str]) -> Value {
        if let Some(name) = schema
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|target| target.rsplit('/').next())
        {
            let known = self.components.get(name).filter(|_| !within.contains(&name));
            return match known {
                Some(target) if depth > 0 || !is_deep(target) => {
                    self.of(target, depth, &[within, &[name]].concat())
                }
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
                    let inner = inner.map(|(name, value)| (name.clone(), self.of(value, depth - 1, &[])));
                    out.insert(key.clone(), inner.collect::<Map<_, _>>().into());
                }
                "required" if depth == 0 => {}
                "items" | "additionalProperties" if value.is_object() => {
                    out.insert(key.clone(), self.of(value, depth, within));
                }
                "allOf" => self.merge(value, depth, within, &mut out),
                "oneOf" | "anyOf" if depth > 0 => {
                    let branches = value.as_array().into_iter().flatten();
                    let branches: Vec<Value> =
                        branches.map(|branch| self.of(branch, depth - 1, &[])).collect();
                    out.insert("anyOf".to_owned(), branches.into());
                }
                "description" => {
                    let text = shortened(value.as_str().unwrap_or_default(), self.longest);
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

    /// The parts of an `allOf` as one schema.
    fn merge(self, parts: &Value, depth: u32, within: &[&str], out: &mut Map<String, Value>) {
        for part in parts.as_array().into_iter().flatten() {
            let Value::Object(part) = self.of(part, depth, within) else {
                continue;
            };
            for (key, value) in part {
                match (out.get_mut(&key), value) {
                    (Some(Value::Object(known)), Value::Object(more)) => known.extend(more),
                    (Some(Value::Array(known)), Value::Array(more)) if key == "required" => {
                        known.extend(more);
                    }
                    (Some(_), _) => {}
                    (None, value) => {
                        out.insert(key, value);
                    }
                }
            }
        }
    }
}

fn is_deep(schema: &Value) -> bool {
    ["properties", "allOf", "oneOf", "anyOf"]
        .iter()
        .any(|key| schema.get(key).is_some())
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
    fn a_list_or_a_map_of_itself_ends() {
        let components = json!({
            "List": {"type": "array", "items": {"$ref": "#/components/schemas/List"}},
            "Map": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Lists"}},
            "Lists": {"type": "array", "items": {"$ref": "#/components/schemas/Map"}},
            "Tree": {"type": "object", "properties": {"inner": {"$ref": "#/components/schemas/Tree"}}},
        });
        let components = Components::of(components.as_object().unwrap());
        let written = |name: &str, depth| {
            let schema = json!({"$ref": format!("#/components/schemas/{name}")});
            short(components, &schema, depth, SHORT)
        };
        for depth in [0, 3] {
            assert_eq!(
                written("List", depth),
                json!({"type": "array", "items": {"description": "List"}})
            );
            assert_eq!(
                written("Map", depth),
                json!({"type": "object", "additionalProperties": {"type": "array", "items": {"description": "Map"}}})
            );
        }
        // What gets deeper ends with the depth.
        let tree = json!({"type": "object", "properties": {"inner": {"description": "Tree"}}});
        assert_eq!(written("Tree", 1), tree);
        assert_eq!(
            written("Tree", 2),
            json!({"type": "object", "properties": {"inner": tree}})
        );
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
