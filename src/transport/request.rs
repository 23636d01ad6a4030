//! What is to be sent, before it is checked.

use std::{borrow::Cow, fmt, time::Duration};

use http::Method;
use serde_json::Value;

use super::CallOptions;
use crate::{
    body::Body,
    error::Error,
    names::is_name,
    operation_info::{OperationInfo, Outcome, Retry, StreamInfo},
};

/// One call.
pub(crate) struct Request {
    pub(crate) target: Target,
    /// Values for the `{name}` places of the path.
    pub(crate) path_parameters: Vec<(&'static str, String)>,
    pub(crate) query: Vec<(Cow<'static, str>, String)>,
    pub(crate) body: Body,
    pub(crate) options: CallOptions,
    /// Whether the response is read piece by piece, so that there is no limit on the total time by default. True
    /// for event streams and downloads.
    pub(crate) streaming: bool,
    /// What beside the status says whether the call succeeded.
    pub(crate) outcome: &'static Outcome,
}

/// Where a call goes.
#[derive(Clone)]
pub(crate) enum Target {
    /// An operation of the documents.
    Operation(&'static OperationInfo),
    /// A path that the caller wrote, without `{name}` places.
    Route {
        method: Method,
        service: &'static str,
        path: String,
        retry: Retry,
        accept: &'static str,
    },
}

impl Request {
    /// Fails when it is sent, since a property is empty that the server refuses to be.
    #[cold]
    pub(crate) fn refuse_empty(&mut self, property: &str) {
        let error = Error::invalid(format!("`{property}` is empty, and the server refuses that"));
        self.options.fail(error);
    }

    /// Sets the body, or the reason why there is none.
    pub(crate) fn set_body(&mut self, body: Result<Body, String>) {
        match body {
            Ok(body) => self.body = body,
            Err(reason) => {
                let error = Error::invalid(format!("the body cannot be written: {reason}"));
                self.options.fail(error);
            }
        }
    }

    pub(crate) fn new(target: Target) -> Self {
        Self {
            target,
            path_parameters: Vec::new(),
            query: Vec::new(),
            body: Body::None,
            options: CallOptions::default(),
            streaming: false,
            outcome: Outcome::BY_STATUS,
        }
    }

    /// The same request once more, without its body, for the page of this number.
    pub(crate) fn for_page(&self, page: u64) -> Self {
        Self {
            target: self.target.clone(),
            path_parameters: self.path_parameters.clone(),
            query: self.query.clone(),
            body: Body::None,
            options: self.options.for_page(page),
            streaming: self.streaming,
            outcome: self.outcome,
        }
    }

    /// Sets a query parameter, in place of an earlier value.
    pub(crate) fn set_query(&mut self, name: &'static str, value: String) {
        self.query.retain(|(other, _)| other != name);
        self.query.push((name.into(), value));
    }

    /// Sets a query parameter that may stand several times, in place of earlier values.
    pub(crate) fn set_queries(&mut self, name: &'static str, values: Vec<String>) {
        self.query.retain(|(other, _)| other != name);
        let values = values.into_iter().map(|value| (name.into(), value));
        self.query.extend(values);
    }

    /// Adds the query parameters `name[property]` from the properties of an object.
    pub(crate) fn add_deep_query(&mut self, name: &'static str, value: Value) {
        let Value::Object(properties) = value else {
            self.options
                .fail(Error::invalid(format!("`{name}` is not an object")));
            return;
        };
        for (property, value) in properties {
            let text = match value {
                Value::String(text) => text,
                other => other.to_string(),
            };
            self.query.push((format!("{name}[{property}]").into(), text));
        }
    }

    /// The value that a query parameter is set to.
    pub(crate) fn query_value(&self, name: &str) -> Option<&str> {
        let (_, value) = self.query.iter().find(|(other, _)| other == name)?;
        Some(value)
    }

    /// The event stream that the call asks for.
    pub(super) fn stream(&self) -> Option<StreamInfo> {
        match &self.target {
            Target::Operation(info) if self.streaming => info.stream,
            _ => None,
        }
    }

    /// For how long the server sends nothing by design.
    pub(super) fn silence(&self) -> Duration {
        let seconds = self.stream().and_then(|stream| stream.silence);
        Duration::from_secs(seconds.unwrap_or_default())
    }

    /// A call of an operation.
    pub(crate) fn operation(info: &'static OperationInfo, outcome: &'static Outcome) -> Self {
        Self {
            outcome,
            ..Self::new(Target::Operation(info))
        }
    }
}

impl fmt::Debug for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method(), self.template())
    }
}

impl Target {
    pub(super) fn operation(&self) -> Option<&'static str> {
        match self {
            Self::Operation(info) => Some(info.id),
            Self::Route { .. } => None,
        }
    }

    pub(super) fn method(&self) -> &Method {
        match self {
            Self::Operation(info) => &info.method,
            Self::Route { method, .. } => method,
        }
    }

    pub(super) fn service(&self) -> &'static str {
        match self {
            Self::Operation(info) => info.service,
            Self::Route { service, .. } => service,
        }
    }

    /// The path without values: as the document wrote it, or as the caller did, without the segments that may be data.
    pub(super) fn template(&self) -> Cow<'static, str> {
        match self {
            Self::Operation(info) => Cow::Borrowed(info.path),
            Self::Route { path, .. } => {
                let shown = |segment| match segment {
                    "" => "",
                    name if is_name(name) => name,
                    _ => "{…}",
                };
                Cow::Owned(path.split('/').map(shown).collect::<Vec<_>>().join("/"))
            }
        }
    }

    pub(super) fn retry(&self) -> Retry {
        match self {
            Self::Operation(info) => info.retry,
            Self::Route { retry, .. } => *retry,
        }
    }

    /// The names that the document marks `x-secret`.
    pub(super) fn secrets(&self) -> &'static [&'static str] {
        match self {
            Self::Operation(info) => info.secrets,
            Self::Route { .. } => &[],
        }
    }

    pub(super) fn accept(&self) -> &'static str {
        match self {
            Self::Operation(info) => info.accept,
            Self::Route { accept, .. } => accept,
        }
    }
}
