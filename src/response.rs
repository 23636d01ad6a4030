//! A response with what came around it.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use crate::{error::Error, transport::Parts};

/// A response with status, headers and request id.
///
/// `Debug` prints neither headers nor the value; the value prints itself.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    parts: Box<Parts>,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, parts: Parts) -> Self {
        Self {
            value,
            parts: Box::new(parts),
        }
    }

    /// The decoded body; of a [`RawCall`](crate::client::RawCall), the body as it came: compressed, if the header
    /// `content-encoding` says so.
    #[must_use]
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The decoded body, without the rest.
    #[must_use]
    pub fn into_value(self) -> T {
        self.value
    }

    /// The HTTP status, always 2xx.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.parts.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.parts.headers
    }

    /// The request id that the server named, else the one that was sent. Quote it to support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.parts.context.request_id.as_deref()
    }

    /// How many times the call was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.parts.context.attempts
    }

    /// The length in bytes that the server announced. For a `HEAD` request, the length that `GET` would give.
    #[must_use]
    pub fn content_length(&self) -> Option<u64> {
        self.parts.content_length
    }
}

impl Response<Bytes> {
    /// The body as JSON.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode), with the place in the JSON, if it is not of this type, and
    /// [`ErrorKind::TooLarge`](crate::ErrorKind::TooLarge) above the client's
    /// [limit for JSON](crate::client::Builder::max_json_size).
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        let parts = &self.parts;
        let (limit, setting) = parts.sizes.for_json();
        if self.value.len() > limit {
            let error = Error::too_large(limit, setting).with_status(parts.status);
            return Err(error.in_call(parts.context.clone()));
        }
        crate::json::decode_any(&self.value).map_err(|problem| {
            problem.into_error(
                parts.status,
                &parts.headers,
                parts.context.clone(),
                self.value.clone(),
                &parts.redactor,
            )
        })
    }
}

impl<T> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status())
            .field("headers", &self.headers().len())
            .field("request_id", &self.request_id())
            .field("attempts", &self.attempts())
            .finish_non_exhaustive()
    }
}
