//! Errors as calls give them.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde::Serialize;

use super::fail::fail;
use crate::{
    error::{Error, ErrorKind},
    operation::Operation,
    transport::made,
};

/// The error of a call that the server refused with this status and JSON body: message, code and all else are read from the
/// body as the client reads them.
///
/// ```
/// use imbrace::{gateway::operations::BoardsGet, testing};
/// use serde_json::json;
///
/// let error = testing::error::<BoardsGet>(404, &json!({"message": "Board not found", "code": "not_found"}));
/// assert!(error.is_not_found());
/// assert_eq!((error.message(), error.code()), ("Board not found", Some("not_found")));
/// assert_eq!(error.operation(), Some("boards_get"));
/// ```
///
/// # Panics
/// The status is a success of the operation, or no status.
#[track_caller]
#[must_use]
pub fn error<O: Operation>(status: u16, body: &impl Serialize) -> Error {
    let Ok(body) = crate::json::encode(body) else {
        fail("the body cannot be written as JSON")
    };
    error_with::<O>(status, &[("content-type", "application/json")], body)
}

/// The same with headers and a body of any kind, such as the HTML page of a proxy. `retry-after` and `x-request-id` mean
/// what they mean in a response.
///
/// ```
/// use imbrace::{gateway::operations::BoardsGet, testing};
/// use std::time::Duration;
///
/// let error = testing::error_with::<BoardsGet>(429, &[("retry-after", "3")], "slow down");
/// assert!(error.is_rate_limited() && error.is_retryable());
/// assert_eq!(error.retry_after(), Some(Duration::from_secs(3)));
/// ```
///
/// # Panics
/// As [`error`]; also for what cannot be a header.
#[track_caller]
#[must_use]
pub fn error_with<O: Operation>(status: u16, headers: &[(&str, &str)], body: impl Into<Bytes>) -> Error {
    let Ok(code) = StatusCode::from_u16(status) else {
        fail(&format!("{status} is not an HTTP status"))
    };
    if code.is_success() || O::OUTCOME.success.contains(&status) {
        fail(&format!("{status} is a success of `{}`", O::INFO.id));
    }
    made::refusal(O::INFO, code, self::headers(headers), body.into())
}

/// The error of a call that got no response, or could not use it: a timeout, a refused connection, a broken stream.
///
/// ```
/// use imbrace::{ErrorKind, gateway::operations::BoardsGet, testing};
///
/// let error = testing::failure::<BoardsGet>(ErrorKind::Timeout, "the whole call took longer than 60s");
/// assert!(error.is_timeout());
/// ```
///
/// # Panics
/// The kind is [`ErrorKind::Status`], which has a status: see [`error`].
#[track_caller]
#[must_use]
pub fn failure<O: Operation>(kind: ErrorKind, message: impl Into<String>) -> Error {
    if kind == ErrorKind::Status {
        fail("an error of this kind has a status: make it with `testing::error`");
    }
    made::failure(O::INFO, kind, message.into())
}

/// Headers by names and values.
#[track_caller]
pub(super) fn headers(given: &[(&str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in given {
        let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), HeaderValue::from_str(value)) else {
            fail(&format!("`{name}` with this value is not a header"))
        };
        headers.append(name, value);
    }
    headers
}
