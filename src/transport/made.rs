//! Responses and errors that no server sent, for the tests of programs that use the library.

use std::{sync::Arc, time::SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use tokio::time::Instant;

use super::{Parts, Response, fault::Fault, request_id, response::Made, retry_after};
use crate::{
    error::{Context, Error, ErrorBody, ErrorKind},
    operation_info::{OperationInfo, Outcome},
    redact::Redactor,
};

/// Where a call of this operation is that was sent once.
fn context(info: &'static OperationInfo) -> Context {
    Context {
        operation: Some(info.id),
        method: Some(info.method.clone()),
        path: Some(info.path.into()),
        attempts: 1,
        ..Context::default()
    }
}

fn of_headers(info: &'static OperationInfo, headers: &HeaderMap) -> Context {
    let named = request_id::named(headers).map(request_id::shown);
    Context {
        request_id: Some(named.unwrap_or_else(|| Arc::from("made-up"))),
        ..context(info)
    }
}

/// A response of which nothing is read.
pub(crate) fn response(
    info: &'static OperationInfo,
    outcome: &'static Outcome,
    made: http::Response<reqwest::Body>,
) -> Box<Response> {
    let context = of_headers(info, made.headers());
    Box::new(Response::made(Made {
        response: made.into(),
        context,
        started: Instant::now(),
        failure: outcome.failure,
    }))
}

/// What a response says besides its body.
pub(crate) fn parts(status: StatusCode, headers: HeaderMap) -> Parts {
    let named = request_id::named(&headers).map(request_id::shown);
    Parts {
        status,
        content_length: None,
        context: Context {
            request_id: Some(named.unwrap_or_else(|| Arc::from("made-up"))),
            attempts: 1,
            ..Context::default()
        },
        headers,
        redactor: Redactor::default(),
        sizes: super::BodySizes::default(),
    }
}

/// The error of a response with a status that is not a success.
pub(crate) fn refusal(
    info: &'static OperationInfo,
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
) -> Error {
    let redactor = Redactor::default();
    let context = of_headers(info, &headers);
    let retry_after = retry_after::read(&headers, SystemTime::now());
    let shown = ErrorBody::new(body, false, &redactor);
    Error::status_response(status, headers, shown, &redactor)
        .with_retry_after(retry_after)
        .in_call(context)
        .retryable(Fault::Status(status).allows(info.retry))
}

/// The error of a call that got no response, or could not use it.
pub(crate) fn failure(info: &'static OperationInfo, kind: ErrorKind, message: String) -> Error {
    let fault = match kind {
        ErrorKind::Connect => Fault::NotSent,
        ErrorKind::Timeout => Fault::TimedOut,
        ErrorKind::Transport => Fault::Broken,
        _ => Fault::Final,
    };
    Error::new(kind, message)
        .in_call(context(info))
        .retryable(fault.allows(info.retry))
}
