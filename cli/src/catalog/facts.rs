//! The facts of an operation.

use std::sync::OnceLock;

use imbrace::operation::OperationInfo;
use serde::Deserialize;
use serde_json::Value;

#[derive(Debug, Default, Deserialize)]
pub(crate) struct Namespace {
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) operations: Vec<Operation>,
    /// What the Python documentation calls otherwise: the name, then namespace and name of the operation.
    #[serde(default)]
    pub(crate) other_names: Vec<(String, String, String)>,
}

#[derive(Debug, Deserialize)]
#[serde(default)]
#[derive(Default)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) namespace: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) service: String,
    pub(crate) summary: String,
    pub(crate) description: Option<String>,
    pub(crate) aliases: Vec<String>,
    pub(crate) retry: Option<String>,
    pub(crate) deprecated: bool,
    /// Something is lost by it.
    pub(crate) destructive: bool,
    /// It changes nothing.
    pub(crate) reads: bool,
    /// It changes what its body names.
    pub(crate) changes: bool,
    /// It needs no credential.
    pub(crate) public: bool,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    /// Names of parameters and properties at any depth that are secret; the empty name stands for the whole body.
    pub(crate) secrets: Vec<String>,
    pub(crate) response: Response,
    pub(crate) stream: Option<Stream>,
    pub(crate) paging: Option<Paging>,
    pub(crate) outcome: Option<Outcome>,
    /// What the client is told about it.
    #[serde(skip)]
    pub(super) info: OnceLock<&'static OperationInfo>,
    /// The same of its outcome.
    #[serde(skip)]
    pub(super) outcome_info: OnceLock<&'static imbrace::operation::Outcome>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Place {
    Path,
    #[default]
    Query,
    Header,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Type {
    #[default]
    String,
    Integer,
    Number,
    Boolean,
    File,
    /// An object, a list in a list, a union, or anything.
    Json,
}

/// How a value is written.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Kind {
    #[serde(rename = "type")]
    pub(crate) ty: Type,
    pub(crate) list: bool,
    pub(crate) values: Vec<Value>,
    pub(crate) nullable: bool,
    /// A union that takes plain text too.
    pub(crate) text: bool,
    pub(crate) default: Option<Value>,
    pub(crate) minimum: Option<f64>,
    pub(crate) maximum: Option<f64>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    #[serde(rename = "in")]
    pub(crate) place: Place,
    pub(crate) description: Option<String>,
    pub(crate) example: Option<Value>,
    pub(crate) required: bool,
    /// `name[property]` for each property of an object.
    pub(crate) deep: bool,
    /// One value with commas.
    pub(crate) joined: bool,
    pub(crate) secret: bool,
    #[serde(flatten)]
    pub(crate) kind: Kind,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Body {
    /// `json` or `multipart`.
    pub(crate) media: String,
    pub(crate) required: bool,
    /// All of it is secret.
    pub(crate) secret: bool,
    pub(crate) object: bool,
    pub(crate) properties: Vec<Property>,
    pub(crate) schema: Value,
    pub(crate) example: Option<Value>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Property {
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) required: bool,
    pub(crate) secret: bool,
    #[serde(flatten)]
    pub(crate) kind: Kind,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Response {
    pub(crate) json: Option<Value>,
    pub(crate) events: Option<Value>,
    pub(crate) empty: bool,
    /// The media type of a response that is handed over as it is.
    pub(crate) raw: Option<String>,
    pub(crate) plain: bool,
    /// The properties of a row, in the order of the document.
    pub(crate) columns: Vec<String>,
    /// Names of properties that the document marks as secret, and of those that it says are none.
    pub(crate) secrets: Vec<String>,
    pub(crate) not_secret: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Stream {
    pub(crate) done: bool,
    pub(crate) tag: String,
    /// The property of the body that chooses a stream, its value for a stream, and that for one response, as JSON texts.
    pub(crate) select: Option<(String, String, String)>,
    pub(crate) plain: Option<(String, String)>,
    /// Which events carry text, and where.
    pub(crate) text: Vec<(String, String)>,
    /// Which others carry pieces of a longer text, and where.
    pub(crate) deltas: Vec<(String, String)>,
    /// The events that begin or end one of these texts: tag of its pieces, tags of the events.
    pub(crate) ends: Vec<(String, Vec<String>)>,
    /// The events after which none of these texts goes on.
    pub(crate) ends_all: Vec<String>,
    pub(crate) errors: Vec<String>,
    pub(crate) error_ends: bool,
    pub(crate) last: Vec<String>,
    pub(crate) silence: Option<u64>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Outcome {
    pub(crate) success: Vec<u16>,
    pub(crate) failure: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Paging {
    pub(crate) by: String,
    pub(crate) parameter: String,
    pub(crate) in_body: bool,
    pub(crate) items: String,
    pub(crate) total: Vec<String>,
    pub(crate) more: Option<String>,
    pub(crate) cursor: Option<String>,
    pub(crate) after: Option<(String, bool)>,
    pub(crate) id: Vec<String>,
    pub(crate) appended: Option<String>,
    pub(crate) limit: Option<String>,
    pub(crate) usual: Option<u64>,
    pub(crate) largest: Option<u64>,
    pub(crate) estimated: bool,
    pub(crate) empty_ends: bool,
    pub(crate) only_with: Option<String>,
    pub(crate) excludes: Vec<String>,
    pub(crate) promise: String,
    pub(crate) order: Option<Order>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Order {
    pub(crate) parameter: String,
    pub(crate) default: Vec<String>,
    pub(crate) tie: String,
    pub(crate) unique: Vec<String>,
}

impl Response {
    /// Whether it is always handed over as it is.
    pub(crate) fn is_file(&self) -> bool {
        self.raw.is_some() && self.json.is_none() && self.events.is_none()
    }
}

impl Operation {
    pub(crate) fn parameter(&self, name: &str) -> Option<&Parameter> {
        self.parameters.iter().find(|parameter| parameter.name == name)
    }

    /// Whether the body is a form with files.
    pub(crate) fn is_form(&self) -> bool {
        self.body.as_ref().is_some_and(|body| body.media == "multipart")
    }

    /// Whether a value under this name is secret: by the document, or by what it is called.
    pub(crate) fn is_secret(&self, name: &str) -> bool {
        self.secrets.iter().any(|secret| secret == name) || imbrace_contract::is_secret_name(name)
    }

    /// Whether a property of the response is secret.
    pub(crate) fn responds_secret(&self, name: &str) -> bool {
        let named = |names: &[String]| names.iter().any(|known| known == name);
        named(&self.response.secrets)
            || (imbrace_contract::is_secret_name(name) && !named(&self.response.not_secret))
    }
}
