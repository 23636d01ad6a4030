//! Schemas of the documents as JSON Schema, so that values can be held against them.

use std::collections::{BTreeMap, BTreeSet};

use imbrace_codegen::{document::Document, json_schema::from_openapi, node::Node};
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
            schemas.insert(name, relaxed(&from_openapi(&component)));
        }
    }
    let whole = json!({"allOf": [relaxed(&from_openapi(schema))], "components": {"schemas": schemas}});
    jsonschema::options()
        .with_draft(Draft::Draft202012)
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

/// As JSON Schema, with unions whose branches may overlap, since objects are open, and integers of at most 64 bits, which
/// is what clients of typed languages hold.
fn relaxed(schema: &Value) -> Value {
    match schema {
        Value::Object(members) => {
            let member = |(key, value): (&String, &Value)| {
                let key = if key == "oneOf" && value.is_array() {
                    "anyOf"
                } else {
                    key
                };
                (key.to_owned(), relaxed(value))
            };
            let mut members: Map<String, Value> = members.iter().map(member).collect();
            if members
                .get("type")
                .is_some_and(|kind| kind == "integer" || kind == &json!(["integer", "null"]))
            {
                members.entry("minimum").or_insert(i64::MIN.into());
                members.entry("maximum").or_insert(i64::MAX.into());
            }
            Value::Object(members)
        }
        Value::Array(items) => items.iter().map(relaxed).collect(),
        other => other.clone(),
    }
}
