//! JSON Schemas of the documents, made ready for validation when they are first used.

use std::sync::{Arc, OnceLock};

use imbrace_contract::json_schema::standalone;
use jsonschema::{Draft, Validator, error::ValidationErrorKind};
use serde_json::Value;

/// How many findings are told.
const MOST_FINDINGS: usize = 10;

/// What is wrong with a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    /// JSON pointer to the property.
    pub(crate) path: String,
    pub(crate) message: String,
    /// Whether a required property is missing there.
    pub(crate) missing: bool,
    /// Whether the message is the server's own, which is told as it is.
    pub(crate) stated: bool,
}

impl Finding {
    /// The place and what is wrong there.
    pub(crate) fn text(&self) -> String {
        if self.stated || self.path.is_empty() {
            self.message.clone()
        } else {
            format!("{}: {}", self.path, self.message)
        }
    }
}

#[derive(Debug)]
pub(crate) struct Schema {
    source: Value,
    document: Arc<Value>,
    draft: Draft,
    ready: OnceLock<Result<Validator, String>>,
}

impl Schema {
    pub(crate) fn new(source: Value, document: &Arc<Value>) -> Self {
        Self {
            source,
            document: Arc::clone(document),
            draft: Draft::Draft202012,
            ready: OnceLock::new(),
        }
    }

    /// A schema of a condition: of the draft in which `contentMediaType` is a condition too.
    pub(crate) fn of_condition(source: Value, document: &Arc<Value>) -> Self {
        Self {
            draft: Draft::Draft7,
            ..Self::new(source, document)
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
        self.check_but(value, |_| false)
    }

    /// What is wrong with a value, but for what may pass.
    pub(crate) fn check_but(&self, value: &Value, passes: impl Fn(&Finding) -> bool) -> Vec<Finding> {
        match self.ready.get_or_init(|| self.compile()) {
            Ok(validator) => validator
                .iter_errors(value)
                .map(|error| finding(&error))
                .filter(|finding| !passes(finding))
                .take(MOST_FINDINGS)
                .collect(),
            Err(message) => vec![Finding {
                path: String::new(),
                message: message.clone(),
                missing: false,
                stated: false,
            }],
        }
    }

    fn compile(&self) -> Result<Validator, String> {
        let schemas = &self.document["components"]["schemas"];
        let schema = standalone(&self.source, |name| schemas.get(name).cloned());
        jsonschema::options()
            .with_draft(self.draft)
            .should_validate_formats(false)
            .build(&schema)
            .map_err(|error| format!("the schema of the document cannot be used: {error}"))
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
        stated: false,
    }
}
