//! An error as the response of a web server that calls the services for its own callers.

use std::borrow::Cow;

use http::{HeaderValue, Response, StatusCode, header};
use serde_json::json;

use super::{Error, ErrorKind};

impl Error {
    /// The response of a web server whose own call failed with this error, for frameworks that take an `http::Response`: axum, hyper,
    /// warp and others.
    ///
    /// | error | status |
    /// |---|---|
    /// | an argument that cannot be used | 400 |
    /// | 400, 403, 404, 409, 410, 413, 415, 422 or 429 from the service | the same, with `retry-after` if the service asked to wait |
    /// | any other status of the service, 401 included: the credential is this server's, not the caller's | 502 |
    /// | a timeout | 504 |
    /// | a local file | 500 |
    /// | anything else | 502 |
    ///
    /// The body is JSON, `{"error": {"message", "code", "request_id"}}`. The message is that of the service if it gave one, redacted; of
    /// other failures it only says that the service could not be reached. Log the error besides.
    ///
    /// ```
    /// # fn example(error: imbrace::Error) {
    /// // With axum, in an error type of your own, since a trait of another crate cannot be implemented for a type of another crate:
    /// // impl IntoResponse for AppError { fn into_response(self) -> Response { self.0.to_response().into_response() } }
    /// let response: http::Response<String> = error.to_response();
    /// # }
    /// ```
    #[must_use]
    pub fn to_response(&self) -> Response<String> {
        let body = json!({"error": {
            "message": self.public_message(),
            "code": self.code(),
            "request_id": self.request_id(),
        }});
        let mut response = Response::new(body.to_string());
        *response.status_mut() = self.public_status();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        if let Some(wait) = self.retry_after() {
            headers.insert(header::RETRY_AFTER, wait.as_secs().max(1).into());
        }
        response
    }

    fn public_status(&self) -> StatusCode {
        match (self.kind(), self.status()) {
            (ErrorKind::Invalid, _) => StatusCode::BAD_REQUEST,
            (ErrorKind::Timeout, _) => StatusCode::GATEWAY_TIMEOUT,
            (ErrorKind::Io, _) => StatusCode::INTERNAL_SERVER_ERROR,
            (ErrorKind::Status, Some(status))
                if matches!(
                    status.as_u16(),
                    400 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429
                ) =>
            {
                status
            }
            _ if self.is_timeout() => StatusCode::GATEWAY_TIMEOUT,
            _ => StatusCode::BAD_GATEWAY,
        }
    }

    /// What a caller of this program may read: the words of the service, and nothing of how this program reaches it.
    pub(crate) fn public_message(&self) -> Cow<'_, str> {
        match self.kind() {
            ErrorKind::Stream | ErrorKind::Status | ErrorKind::Invalid => self.message().into(),
            _ if self.is_timeout() => "The service took too long to respond.".into(),
            ErrorKind::Io => "A file of the server cannot be used.".into(),
            _ => "The connection to the service failed.".into(),
        }
    }
}
