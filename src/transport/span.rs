//! Tracing of a call, with the names of OpenTelemetry's HTTP conventions. No credentials, values or queries.

use tracing::{Span, field::Empty};
use url::Url;

use crate::error::{Context, Error};

/// A span that lasts until the headers of the response are there, or the call has failed.
pub(super) fn of_call(url: &Url, context: &Context) -> Span {
    tracing::info_span!(
        "imbrace.call",
        otel.kind = "client",
        http.request.method = context.method.as_ref().map(http::Method::as_str),
        url.template = context.path.as_deref(),
        url.scheme = url.scheme(),
        server.address = url.host_str(),
        server.port = url.port_or_known_default(),
        imbrace.operation = context.operation,
        imbrace.request_id = context.request_id.as_deref(),
        http.response.status_code = Empty,
        http.request.resend_count = Empty,
        error.type = Empty,
    )
}

pub(super) fn record_response(span: &Span, status: http::StatusCode, attempts: u32) {
    span.record("http.response.status_code", status.as_u16());
    record_resends(span, attempts);
}

pub(super) fn record_error(span: &Span, error: &Error, attempts: u32) {
    match error.status() {
        Some(status) => {
            span.record("http.response.status_code", status.as_u16());
            span.record("error.type", status.as_str());
        }
        None => {
            span.record("error.type", tracing::field::debug(error.kind()));
        }
    }
    record_resends(span, attempts);
}

fn record_resends(span: &Span, attempts: u32) {
    if attempts > 1 {
        span.record("http.request.resend_count", attempts - 1);
    }
}
