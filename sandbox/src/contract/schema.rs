//! JSON Schemas of the documents, made ready for validation when they are first used.

use std::{
    collections::BTreeSet,
    sync::{Arc, OnceLock},
};

use jsonschema::{Draft, Validator, error::ValidationErrorKind};
use serde_json::{Map, Value, json};

/// How many findings are told.
const TOLD: usize = 10;

/// What is wrong with a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    /// JSON pointer to the member.
    pub(crate) path: String,
    pub(crate) message: String,
    /// Whether a required member is missing there.
    pub(crate) missing: bool,
}

#[derive(Debug)]
pub(crate) struct Schema {
    source: Value,
    document: Arc<Value>,
    ready: OnceLock<Result<Validator, String>>,
}

impl Schema {
    pub(crate) fn new(source: Value, document: &Arc<Value>) -> Self {
        Self {
            source,
            document: Arc::clone(document),
            ready: OnceLock::new(),
        }
    }

    /// The schema as it is written, after its references.
    pub(crate) fn source(&self) -> &Value {
        resolve(&self.document, &self.source)
    }

    /// What a `$ref` in this schema stands for.
    pub(crate) fn resolve<'a>(&'a self, node: &'a Value) -> &'a Value {
        resolve(&self.document, node)
    }

    /// What is wrong with a value.
    pub(crate) fn check(&self, value: &Value) -> Vec<Finding> {
        match self.ready.get_or_init(|| self.compile()) {
            Ok(validator) => validator
                .iter_errors(value)
                .take(TOLD)
                .map(|error| finding(&error))
                .collect(),
            Err(message) => vec![Finding {
                path: String::new(),
                message: message.clone(),
                missing: false,
            }],
        }
    }

    fn compile(&self) -> Result<Validator, String> {
        let schema = self.whole();
        jsonschema::options()
            .with_draft(Draft::Draft4)
            .should_validate_formats(false)
            .build(&schema)
            .map_err(|error| format!("the schema of the document cannot be used: {error}"))
    }

    /// The schema with the components that it needs, as JSON Schema of draft 4.
    fn whole(&self) -> Value {
        let mut needed = BTreeSet::new();
        let mut waiting = Vec::new();
        names(&self.source, &mut waiting);
        let mut schemas = Map::new();
        while let Some(name) = waiting.pop() {
            if needed.insert(name.clone()) {
                let component = &self.document["components"]["schemas"][&name];
                names(component, &mut waiting);
                schemas.insert(name, converted(component));
            }
        }
        json!({"allOf": [converted(&self.source)], "components": {"schemas": schemas}})
    }
}

/// What a `$ref` of the document stands for.
pub(super) fn resolve<'a>(document: &'a Value, node: &'a Value) -> &'a Value {
    let target = node
        .get("$ref")
        .and_then(Value::as_str)
        .and_then(|target| target.strip_prefix('#'));
    target
        .and_then(|pointer| document.pointer(pointer))
        .unwrap_or(node)
}

fn names(node: &Value, found: &mut Vec<String>) {
    match node {
        Value::Object(members) => {
            if let Some(Value::String(target)) = members.get("$ref") {
                found.extend(target.strip_prefix("#/components/schemas/").map(str::to_owned));
            }
            members.values().for_each(|value| names(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| names(value, found)),
        _ => {}
    }
}

/// A schema of OpenAPI 3.0 as JSON Schema of draft 4.
///
/// `nullable` becomes the type null. `oneOf` becomes `anyOf`, since objects stay open and may fit two branches. What only describes goes.
fn converted(schema: &Value) -> Value {
    let Value::Object(members) = schema else {
        return schema.clone();
    };
    if members.contains_key("$ref") {
        return json!({"$ref": members["$ref"]});
    }
    let nullable = members.get("nullable") == Some(&Value::Bool(true));
    if nullable
        && ["allOf", "oneOf", "anyOf"]
            .iter()
            .any(|key| members.contains_key(*key))
    {
        let mut without = members.clone();
        without.remove("nullable");
        return json!({"anyOf": [converted(&Value::Object(without)), {"type": "null"}]});
    }
    let mut out = Map::new();
    for (key, value) in members {
        match key.as_str() {
            "type" if nullable => {
                out.insert(key.clone(), json!([value, "null"]));
            }
            "enum" if nullable => {
                let mut values = value.as_array().cloned().unwrap_or_default();
                values.push(Value::Null);
                out.insert(key.clone(), values.into());
            }
            "allOf" | "oneOf" | "anyOf" => {
                let branches = value.as_array().into_iter().flatten().map(converted);
                let key = if key == "oneOf" { "anyOf" } else { key };
                out.insert(key.to_owned(), branches.collect());
            }
            "properties" => {
                let properties = value.as_object().into_iter().flatten();
                out.insert(
                    key.clone(),
                    properties
                        .map(|(name, one)| (name.clone(), converted(one)))
                        .collect(),
                );
            }
            "items" | "additionalProperties" => {
                out.insert(key.clone(), converted(value));
            }
            "type" | "enum" | "required" | "minimum" | "maximum" | "exclusiveMinimum"
            | "exclusiveMaximum" | "multipleOf" | "minLength" | "maxLength" | "pattern" | "minItems"
            | "maxItems" | "uniqueItems" | "minProperties" | "maxProperties" => {
                out.insert(key.clone(), value.clone());
            }
            _ => {}
        }
    }
    Value::Object(out)
}

fn finding(error: &jsonschema::ValidationError<'_>) -> Finding {
    let mut path = error.instance_path().to_string();
    let mut missing = false;
    if let ValidationErrorKind::Required { property } = error.kind() {
        let name = property
            .as_str()
            .unwrap_or_default()
            .replace('~', "~0")
            .replace('/', "~1");
        path = format!("{path}/{name}");
        missing = true;
    }
    let message = if missing {
        "is required".to_owned()
    } else {
        error.masked().to_string()
    };
    Finding {
        path,
        message,
        missing,
    }
}
