//! Schemas of the documents as JSON Schema, so that values can be held against them.

use std::collections::{BTreeMap, BTreeSet};

use imbrace_codegen::{document::Document, node::Node};
use jsonschema::{Draft, Validator, error::ValidationErrorKind};
use serde_json::{Map, Value, json};

/// How many misfits of one value are told.
const TOLD: usize = 5;

/// Where a value does not fit, and why.
pub(super) struct Misfit {
    /// JSON pointer into the value.
    pub(super) path: String,
    pub(super) message: String,
}

/// The schemas of a document, compiled when they are first used.
pub(super) struct Validators<'d> {
    document: &'d Document,
    ready: BTreeMap<String, Result<Validator, String>>,
}

impl<'d> Validators<'d> {
    pub(super) fn new(document: &'d Document) -> Self {
        Self {
            document,
            ready: BTreeMap::new(),
        }
    }

    /// What is wrong with a value.
    pub(super) fn misfits(&mut self, schema: &Node, value: &Value) -> Vec<Misfit> {
        let schema = schema.to_json();
        let document = self.document;
        let ready = self.ready.entry(schema.to_string());
        match ready.or_insert_with(|| compile(document, &schema)) {
            Ok(validator) => validator
                .iter_errors(value)
                .take(TOLD)
                .map(|error| misfit(&error))
                .collect(),
            Err(message) => vec![Misfit {
                path: String::new(),
                message: message.clone(),
            }],
        }
    }
}

fn misfit(error: &jsonschema::ValidationError<'_>) -> Misfit {
    let message = match error.kind() {
        ValidationErrorKind::Required { property } => {
            format!("`{}` is missing", property.as_str().unwrap_or_default())
        }
        _ => error.to_string(),
    };
    Misfit {
        path: error.instance_path().to_string(),
        message,
    }
}

/// The schema with the components that it needs.
fn compile(document: &Document, schema: &Value) -> Result<Validator, String> {
    let mut schemas = Map::new();
    let mut known = BTreeSet::new();
    let mut open = Vec::new();
    targets(schema, &mut open);
    while let Some(name) = open.pop() {
        if !known.insert(name.clone()) {
            continue;
        }
        if let Some(component) = document.schema(&name) {
            let component = component.node.to_json();
            targets(&component, &mut open);
            schemas.insert(name, converted(&component));
        }
    }
    let whole = json!({"allOf": [converted(schema)], "components": {"schemas": schemas}});
    jsonschema::options()
        .with_draft(Draft::Draft4)
        .should_validate_formats(false)
        .build(&whole)
        .map_err(|error| format!("the schema cannot be used: {error}"))
}

fn targets(schema: &Value, found: &mut Vec<String>) {
    match schema {
        Value::Object(members) => {
            let target = members.get("$ref").and_then(Value::as_str);
            found.extend(
                target
                    .and_then(|target| target.strip_prefix("#/components/schemas/"))
                    .map(str::to_owned),
            );
            members.values().for_each(|value| targets(value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| targets(item, found)),
        _ => {}
    }
}

/// OpenAPI 3.0 as JSON Schema: `nullable` is the type null, and branches of a union may overlap since objects are open.
fn converted(schema: &Value) -> Value {
    let Some(members) = schema.as_object() else {
        return schema.clone();
    };
    if let Some(target) = members.get("$ref") {
        return json!({"$ref": target});
    }
    let mut out = Map::new();
    for (key, value) in members {
        let (key, value) = match key.as_str() {
            "allOf" => (
                "allOf",
                value.as_array().into_iter().flatten().map(converted).collect(),
            ),
            "oneOf" | "anyOf" => (
                "anyOf",
                value.as_array().into_iter().flatten().map(converted).collect(),
            ),
            "properties" => {
                let members = value.as_object().into_iter().flatten();
                (
                    "properties",
                    Value::Object(
                        members
                            .map(|(name, one)| (name.clone(), converted(one)))
                            .collect(),
                    ),
                )
            }
            "items" | "additionalProperties" => (key.as_str(), converted(value)),
            "type" | "enum" | "required" | "minimum" | "maximum" | "exclusiveMinimum"
            | "exclusiveMaximum" | "multipleOf" | "minLength" | "maxLength" | "pattern" | "minItems"
            | "maxItems" | "uniqueItems" | "minProperties" | "maxProperties" => (key.as_str(), value.clone()),
            _ => continue,
        };
        out.insert(key.to_owned(), value);
    }
    if members.get("nullable") == Some(&Value::Bool(true)) {
        json!({"anyOf": [out, {"type": "null"}]})
    } else {
        out.into()
    }
}
