//! Schemas of the documents as JSON Schema, so that values can be held against them.

use std::collections::BTreeMap;

use imbrace_contract::{document::Document, json_schema::standalone, node::Node};
use jsonschema::{Draft, Validator, error::ValidationErrorKind};
use serde_json::{Value, json};

/// How many misfits of one value are told.
const MOST_FINDINGS: usize = 5;

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
                .take(MOST_FINDINGS)
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

fn compile(document: &Document, schema: &Value) -> Result<Validator, String> {
    let component = |name: &str| Some(document.schema(name)?.node.to_json());
    jsonschema::options()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(false)
        .build(&bounded(standalone(schema, component)))
        .map_err(|error| format!("the schema cannot be used: {error}"))
}

/// With integers of at most 64 bits, which is what clients of typed languages hold.
fn bounded(schema: Value) -> Value {
    match schema {
        Value::Object(mut properties) => {
            properties
                .values_mut()
                .for_each(|value| *value = bounded(value.take()));
            let integer = |kind: &Value| kind == "integer" || kind == &json!(["integer", "null"]);
            if properties.get("type").is_some_and(integer) {
                properties.entry("minimum").or_insert(i64::MIN.into());
                properties.entry("maximum").or_insert(i64::MAX.into());
            }
            Value::Object(properties)
        }
        Value::Array(items) => items.into_iter().map(bounded).collect(),
        other => other,
    }
}
