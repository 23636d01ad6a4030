//! A response with what came around it.

use std::{fmt, ops::Deref, sync::Arc};

use http::{HeaderMap, StatusCode};

use crate::transport;

/// A response with status, headers and request id. It dereferences to the value.
///
/// `Debug` prints neither headers nor the value; the value prints itself.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    status: StatusCode,
    headers: HeaderMap,
    request_id: Option<Arc<str>>,
    attempts: u32,
}

impl Response<()> {
    pub(crate) fn parts(raw: &transport::Response) -> Self {
        Self {
            value: (),
            status: raw.status(),
            headers: raw.headers().clone(),
            request_id: raw.request_id().cloned(),
            attempts: raw.attempts(),
        }
    }

    pub(crate) fn with<T>(self, value: T) -> Response<T> {
        let Self {
            status,
            headers,
            request_id,
            attempts,
            ..
        } = self;
        Response {
            value,
            status,
            headers,
            request_id,
            attempts,
        }
    }
}

impl<T> Response<T> {
    /// The decoded response.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The decoded response, without the rest.
    pub fn into_value(self) -> T {
        self.value
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The request id that the server named, else the one that was sent. Quote it to support.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// How many times the call was sent.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }
}

impl<T> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &self.headers.len())
            .field("request_id", &self.request_id)
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}
