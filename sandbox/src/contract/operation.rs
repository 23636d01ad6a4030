//! An operation, as the sandbox needs it.

use std::sync::Arc;

use imbrace_contract::{
    document::{In, Media, Paging, Shown},
    resources::Effect,
};
use serde_json::Value;

use super::{Rules, Schema, Service};

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
    /// What the document shows as its response.
    pub(crate) shown: Shown,
    /// The schema of its JSON response.
    pub(crate) schema: Option<Value>,
    /// `x-stream.select`: property, value that means a stream.
    pub(crate) select: Option<(String, Value)>,
    /// What it does to which resource.
    pub(crate) effect: Effect,
    /// The schema of one row of its response.
    pub(crate) row: Option<Value>,
    pub(crate) paging: Option<Paging>,
    pub(crate) description: String,
    /// `x-server`
    pub(crate) rules: Rules,
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
