//! Responses with what comes around them.

use http::StatusCode;

use super::{error::headers, fail::fail};
use crate::{response::Response, transport::made};

/// A response with this value, status 200 and no headers.
///
/// ```
/// use imbrace::{gateway::operations::BoardsGet, testing};
///
/// let response = testing::response(testing::example::<BoardsGet>());
/// assert_eq!(response.status(), 200);
/// ```
#[must_use]
pub fn response<T>(value: T) -> Response<T> {
    Response::new(value, made::parts(StatusCode::OK, http::HeaderMap::new()))
}

/// A response with this value, status and headers; the request id is that of the header `x-request-id`.
///
/// ```
/// use imbrace::{gateway::operations::BoardsGet, testing};
///
/// let board = testing::example::<BoardsGet>();
/// let response = testing::response_with(board, 201, &[("x-request-id", "r-1")]);
/// assert_eq!(response.request_id(), Some("r-1"));
/// ```
///
/// # Panics
/// The status is not 2xx, or a header cannot be one.
#[track_caller]
#[must_use]
pub fn response_with<T>(value: T, status: u16, headers: &[(&str, &str)]) -> Response<T> {
    match StatusCode::from_u16(status) {
        Ok(status) if status.is_success() => {
            Response::new(value, made::parts(status, self::headers(headers)))
        }
        _ => fail(&format!(
            "{status} is not 2xx; other statuses are errors: `testing::error`"
        )),
    }
}
