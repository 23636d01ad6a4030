//! What calls write to `tracing`: one line a call at `debug`, headers and sizes at `trace`. No credentials, values, queries or bodies.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::{Response, plan::Plan};
use crate::{
    body::Body,
    error::{Context, Error},
    redact::{Redactor, is_harmless},
};

/// Headers of responses whose values identify nobody, besides those that requests share.
const OF_RESPONSES: [&str; 9] = [
    "age",
    "connection",
    "content-length",
    "keep-alive",
    "retry-after",
    "server",
    "transfer-encoding",
    "vary",
    "x-vercel-ai-ui-message-stream",
];

/// The end of a call: its response was read as far as it is read at once, or it failed.
pub(super) fn ended(outcome: &Result<&Response, &Error>, body: Option<&Bytes>) {
    if !tracing::enabled!(tracing::Level::DEBUG) {
        return;
    }
    match outcome {
        Ok(response) => {
            let context = response.context();
            let bytes = body.map(Bytes::len);
            line(&context, Some(response.status()), bytes, None);
        }
        Err(error) => {
            let kind = format!("{:?}", error.kind());
            line(error.context(), error.status(), None, Some(&kind));
        }
    }
}

fn line(context: &Context, status: Option<StatusCode>, bytes: Option<usize>, error: Option<&str>) {
    tracing::debug!(
        operation = context.operation,
        method = context.method.as_ref().map(http::Method::as_str),
        path = context.path.as_deref(),
        status = status.map(|status| status.as_u16()),
        error,
        elapsed = ?context.elapsed,
        attempts = context.attempts,
        bytes,
        request_id = context.request_id.as_deref(),
        "call ended"
    );
}

/// A request as it goes out.
pub(super) fn request(plan: &Plan) {
    if tracing::enabled!(tracing::Level::TRACE) {
        let bytes = match &plan.body {
            Body::Json(json) => Some(json.len()),
            Body::None => Some(0),
            Body::Form(_) => None,
        };
        let headers = Shown(&plan.headers, &plan.redactor);
        tracing::trace!(method = plan.method.as_str(), path = plan.context(0).path.as_deref(), headers = ?headers, bytes, "request");
    }
}

/// A response whose headers arrived.
pub(super) fn response(plan: &Plan, response: &reqwest::Response) {
    if tracing::enabled!(tracing::Level::TRACE) {
        let headers = Shown(response.headers(), &plan.redactor);
        let bytes = response.content_length();
        tracing::trace!(status = response.status().as_u16(), headers = ?headers, bytes, "response");
    }
}

/// Headers with the values of those that carry no credential, the others by name.
struct Shown<'a>(&'a HeaderMap, &'a Redactor);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (name, value) in self.0 {
            let name = name.as_str();
            let shown = !value.is_sensitive() && (is_harmless(name) || OF_RESPONSES.contains(&name));
            match value.to_str() {
                Ok(value) if shown => map.entry(&name, &self.1.redact(value)),
                _ => map.entry(&name, &format_args!("({} bytes)", value.len())),
            };
        }
        map.finish()
    }
}
