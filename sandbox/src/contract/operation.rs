//! An operation, as the sandbox needs it.

use std::sync::Arc;

use imbrace_contract::{
    document::{In, Media, Paging},
    resources::Fate,
};
use serde_json::Value;

use super::{Schema, Service};

#[derive(Debug)]
pub(crate) struct Operation {
    /// `operationId`
    pub(crate) id: String,
    pub(crate) method: String,
    /// The path template with the mount of its service.
    pub(crate) path: String,
    pub(crate) service: Service,
    /// Alternatives; none if no credentials are wanted.
    pub(crate) security: Vec<Requirement>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) response: Response,
    /// `x-stream.select`: property, value that means a stream.
    pub(crate) select: Option<(String, Value)>,
    /// What it does to which resource.
    pub(crate) fate: Fate,
    /// The schema of one row of its response.
    pub(crate) row: Option<Value>,
    pub(crate) paging: Option<Paging>,
    pub(crate) description: String,
    /// The document, for schemas that refer to components.
    pub(crate) document: Arc<Value>,
}

/// What one alternative of the security of an operation wants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Requirement {
    pub(crate) api_key: bool,
    pub(crate) access_token: bool,
    pub(crate) bearer: bool,
    pub(crate) organization: bool,
}

#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) place: In,
    pub(crate) required: bool,
    pub(crate) joined: bool,
    pub(crate) schema: Schema,
}

#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) media: Media,
    pub(crate) required: bool,
    pub(crate) schema: Schema,
    /// What the document shows as a body; null if it shows none.
    pub(crate) example: Value,
}

/// The success response.
#[derive(Debug, Default)]
pub(crate) struct Response {
    pub(crate) status: u16,
    /// Media types with their examples; `Value::Null` where the document has none.
    pub(crate) content: Vec<(String, Value)>,
    /// Schema of the JSON response, for a response without example.
    pub(crate) schema: Option<Value>,
}

impl Response {
    pub(crate) fn example(&self, media: &str) -> Option<&Value> {
        self.content
            .iter()
            .find(|(name, _)| name == media)
            .map(|(_, example)| example)
    }
}
