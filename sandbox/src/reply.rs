//! A response, before it becomes bytes on a connection.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, StatusCode, header};
use serde_json::Value;

use crate::streams::Script;

/// A response.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body: Content,
    /// How much later it comes.
    pub(crate) delay: Duration,
}

#[derive(Debug)]
pub(crate) enum Content {
    /// JSON; each service writes it in its own way.
    Json(Value),
    /// JSON, written.
    Written(Bytes),
    Bytes(Bytes),
    Stream(Box<Script>),
}

impl Reply {
    pub(crate) fn json(status: StatusCode, body: Value) -> Self {
        Self {
            status,
            headers: Vec::new(),
            delay: Duration::ZERO,
            body: Content::Json(body),
        }
    }

    pub(crate) fn ok(body: Value) -> Self {
        Self::json(StatusCode::OK, body)
    }

    pub(crate) fn created(body: Value) -> Self {
        Self::json(StatusCode::CREATED, body)
    }

    pub(crate) fn bytes(status: StatusCode, media: &str, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            headers: Vec::new(),
            delay: Duration::ZERO,
            body: Content::Bytes(body.into()),
        }
        .with(header::CONTENT_TYPE, media)
    }

    pub(crate) fn empty(status: StatusCode) -> Self {
        Self {
            status,
            headers: Vec::new(),
            delay: Duration::ZERO,
            body: Content::Bytes(Bytes::new()),
        }
    }

    pub(crate) fn stream(media: &str, script: Script) -> Self {
        Self {
            status: StatusCode::OK,
            headers: Vec::new(),
            delay: Duration::ZERO,
            body: Content::Stream(Box::new(script)),
        }
        .with(header::CONTENT_TYPE, media)
    }

    /// Adds a header; a value that no header can hold is left out.
    pub(crate) fn with(mut self, name: HeaderName, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_bytes(value.as_bytes()) {
            self.headers.push((name, value));
        }
        self
    }
}
