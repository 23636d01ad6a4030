//! How the other modules make errors.
//!
//! Make the error where the failure is known, and attach the call with [`Error::in_call`] where the call is
//! known; a response gives its context with `Response::context()`.

use std::{error::Error as StdError, path::Path, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::{
    Context, Error, ErrorBody, ErrorKind, Inner,
    cause::Cause,
    envelope::{Envelope, LONGEST_MESSAGE},
    shorten,
};
use crate::{operation_info::OperationInfo, redact::Redactor, response_headers::compression};

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self {
            inner: Box::new(Inner {
                kind,
                message: message.into(),
                status: None,
                code: None,
                body_request_id: None,
                body: None,
                headers: None,
                retry_after: None,
                timed_out: kind == ErrorKind::Timeout,
                retryable: false,
                context: Context::default(),
                source: None,
            }),
        }
    }

    /// An argument or setting that cannot be used. The message must not hold a credential.
    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Invalid, message)
    }

    /// A 2xx response that does not have the documented form. `path` is the JSON path of the fault, empty if
    /// unknown. The source must not quote values of the body.
    pub(crate) fn decode(
        status: StatusCode,
        path: &str,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
        body: Bytes,
        redactor: &Redactor,
    ) -> Self {
        let source = source.into();
        let message = if path.is_empty() || path == "." {
            format!("the response cannot be decoded: {source}")
        } else {
            format!("the response cannot be decoded at `{path}`: {source}")
        };
        let mut error = Self::new(ErrorKind::Decode, message);
        error.inner.status = Some(status);
        error.inner.body = Some(ErrorBody::unprinted(body, false));
        error.inner.source = Some(source);
        error.redacted(redactor)
    }

    /// An event stream that ended too soon or could not be read.
    pub(crate) fn stream(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Stream, message)
    }

    /// An error event within a stream that began with 200: `body` is the event's JSON, read as an error
    /// body is. `fallback` is the message when the event gives none.
    pub(crate) fn stream_event(fallback: &str, body: Bytes, redactor: &Redactor) -> Self {
        let envelope = Envelope::read_event(&body, redactor);
        let mut error = Self::new(
            ErrorKind::Stream,
            envelope.message.unwrap_or_else(|| fallback.to_owned()),
        );
        error.inner.status = envelope.status;
        error.inner.code = envelope.code;
        error.inner.body_request_id = envelope.request_id;
        error.inner.body = Some(ErrorBody::new(body, false, redactor));
        error
    }

    /// A time limit that passed: `what` names the limit, such as "the whole call".
    pub(crate) fn timeout(what: &str, limit: Duration) -> Self {
        Self::new(ErrorKind::Timeout, format!("{what} took longer than {limit:?}"))
    }

    /// A response larger than a limit in bytes. `setting` is the builder's method that sets the limit.
    pub(crate) fn too_large(limit: usize, setting: &str) -> Self {
        Self::new(
            ErrorKind::TooLarge,
            format!(
                "the response is larger than the limit of {limit} bytes (`{setting}` of the client's builder)"
            ),
        )
    }

    /// A walk over a list that cannot give all of its items.
    pub(crate) fn incomplete(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Incomplete, message)
    }

    /// Says which list failed, where no single request did.
    #[must_use]
    pub(crate) fn in_list(self, info: &'static OperationInfo) -> Self {
        self.in_call(Context {
            operation: Some(info.id),
            method: Some(info.method.clone()),
            path: Some(info.path.into()),
            ..Context::default()
        })
    }

    /// A local file that cannot be read or written: `what` is a verb, such as "read".
    pub(crate) fn io(what: &str, path: &Path, source: std::io::Error) -> Self {
        Self::new(
            ErrorKind::Io,
            format!("cannot {what} {}: {source}", path.display()),
        )
        .caused_by(source)
    }

    /// A response with a status other than 2xx.
    pub(crate) fn status_response(
        status: StatusCode,
        headers: HeaderMap,
        body: ErrorBody,
        redactor: &Redactor,
    ) -> Self {
        // A compressed body cannot be inspected.
        let (envelope, unread) = match compression(&headers) {
            Some(compression) => (Envelope::default(), Some(compression)),
            None => {
                let envelope = Envelope::read(body.as_bytes(), redactor);
                let broken = envelope.is_broken.then(|| "the body is broken JSON".to_owned());
                (envelope, broken)
            }
        };
        let message = envelope.message.unwrap_or_else(|| {
            let reason = status.canonical_reason().unwrap_or("the server gave no reason");
            match unread {
                Some(unread) => format!("{reason}; {unread}"),
                None => reason.to_owned(),
            }
        });
        let mut error = Self::new(ErrorKind::Status, message);
        error.inner.status = Some(status);
        error.inner.code = envelope.code;
        error.inner.body_request_id = envelope.request_id;
        error.inner.headers = Some(headers);
        error.inner.body = Some(body);
        error
    }

    /// Takes the secrets of the call out of every text that can be printed, those of the source included. What is cut
    /// is cut after this, or was redacted before.
    #[must_use]
    pub(crate) fn redacted(mut self, redactor: &Redactor) -> Self {
        let inner = &mut *self.inner;
        let message = redactor.redact(std::mem::take(&mut inner.message)).into_owned();
        inner.message = shorten(message, LONGEST_MESSAGE);
        for text in [&mut inner.code, &mut inner.body_request_id]
            .into_iter()
            .flatten()
        {
            *text = redactor.redact(std::mem::take(text)).into_owned();
        }
        if let Some(id) = &mut inner.context.request_id
            && redactor.finds(id)
        {
            *id = redactor.redact(&**id).into();
        }
        let source = inner.source.as_deref();
        if let Some(cause) = source.and_then(|source| Cause::of(source, redactor)) {
            inner.source = Some(Box::new(cause));
        }
        self
    }

    #[must_use]
    pub(crate) fn with_headers(mut self, headers: HeaderMap) -> Self {
        self.inner.headers = Some(headers);
        self
    }

    /// Says which call failed; the caller knows the attempts and the time.
    #[must_use]
    pub(crate) fn in_call(mut self, context: Context) -> Self {
        self.inner.context = context;
        self
    }

    #[must_use]
    pub(crate) fn caused_by(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.inner.source = Some(source.into());
        self
    }

    #[must_use]
    pub(crate) fn with_message(mut self, message: impl Into<String>) -> Self {
        self.inner.message = message.into();
        self
    }

    /// A body that is not printed: that of a response or an event that is not an error, or that may hold a credential. `more`
    /// says that it is cut.
    #[must_use]
    pub(crate) fn with_unprinted_body(mut self, body: Bytes, more: bool) -> Self {
        self.inner.body = Some(ErrorBody::unprinted(body, more));
        self
    }

    #[must_use]
    pub(crate) fn with_status(mut self, status: StatusCode) -> Self {
        self.inner.status = Some(status);
        self
    }

    #[must_use]
    pub(crate) fn with_retry_after(mut self, wait: Option<Duration>) -> Self {
        self.inner.retry_after = wait;
        self
    }

    /// Marks a connect error as a time-out too.
    #[must_use]
    pub(crate) fn timed_out(mut self, timed_out: bool) -> Self {
        self.inner.timed_out |= timed_out;
        self
    }

    #[must_use]
    pub(crate) fn retryable(mut self, retryable: bool) -> Self {
        self.inner.retryable = retryable;
        self
    }
}
