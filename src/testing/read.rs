//! Reads a response as the client does.

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header::CONTENT_TYPE};

use crate::{
    error::Error,
    format::Format,
    operation::Operation,
    transport::{Fetched, made},
};

/// Reads a successful response as the client would: the check that a response which a test makes up is one of the operation.
///
/// ```
/// use imbrace::{gateway::operations::BoardsGet, testing};
///
/// let error = testing::read::<BoardsGet>(200, "application/json", r#"{"data": {}}"#).unwrap_err();
/// assert!(error.message().contains("missing field"), "{error}");
/// ```
///
/// # Errors
/// That of the client: [`ErrorKind::Decode`](crate::ErrorKind::Decode) if the body does not have the documented form, and
/// [`ErrorKind::Status`](crate::ErrorKind::Status) for a status that is not a success of this operation.
pub fn read<O: Operation>(status: u16, media: &str, body: impl Into<Bytes>) -> Result<O::Output, Error> {
    let invalid = |what: &str| made::failure(O::INFO, crate::ErrorKind::Invalid, what.to_owned());
    let status = StatusCode::from_u16(status).map_err(|_| invalid("this is not an HTTP status"))?;
    let mut headers = HeaderMap::new();
    if !media.is_empty() {
        let media = media.parse().map_err(|_| invalid("this is not a media type"))?;
        headers.insert(CONTENT_TYPE, media);
    }
    let body = body.into();
    if !status.is_success() && !O::OUTCOME.success.contains(&status.as_u16()) {
        return Err(made::refusal(O::INFO, status, headers, body));
    }
    let mut response = http::Response::new(reqwest::Body::from(body.clone()));
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    let response = made::response(O::INFO, O::OUTCOME, response);
    <O::Format as Format<O::Output>>::finish(Fetched { response, body }, O::INFO)
}
