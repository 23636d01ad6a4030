//! The one error type of the crate.
//!
//! An [`Error`] says what went wrong ([`kind`](Error::kind), [`message`](Error::message)), where
//! ([`operation`](Error::operation), [`status`](Error::status)), and carries what support staff ask for
//! ([`request_id`](Error::request_id), [`attempts`](Error::attempts), [`body`](Error::body)).
//!
//! ```
//! # fn handle(error: imbrace::Error) {
//! if error.is_auth() {
//!     eprintln!("the credential is missing, wrong or expired");
//! } else if error.is_rate_limited() {
//!     eprintln!("wait {:?}", error.retry_after());
//! } else {
//!     eprintln!("{error}");
//! }
//! # }
//! ```

mod body;
mod cause;
mod construct;
mod display;
mod envelope;
mod kind;
mod one_line;
mod page;
mod predicates;
mod response;

use std::{borrow::Cow, error::Error as StdError, sync::Arc, time::Duration};

use http::{HeaderMap, Method, StatusCode};

pub(crate) use self::one_line::shorten;
pub use self::{body::ErrorBody, kind::ErrorKind};

/// The facts of a call that every error of it carries. Cloning is cheap.
#[derive(Debug, Clone, Default)]
pub(crate) struct Context {
    /// The operation id, such as `boards_list_items`.
    pub(crate) operation: Option<&'static str>,
    pub(crate) method: Option<Method>,
    /// The path template: values stay out, for they can be tokens.
    pub(crate) path: Option<Cow<'static, str>>,
    /// The response's `x-request-id`, else the one sent.
    pub(crate) request_id: Option<Arc<str>>,
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
}

/// What went wrong in a call, in building a client, or in reading a response.
///
/// It is one pointer wide, `Send`, `Sync` and `'static`, so it fits in any error chain. `Display` prints one
/// line without credentials, query values or bodies. `{:?}` prints the same line, so that `main` may return it and `unwrap` says what
/// happened; `{:#?}` prints all fields, without credentials and bodies.
///
/// What the server says is kept without the secrets that the call sent: its credential headers, other headers that the
/// caller set unless they are known to be harmless (`traceparent`, `accept-language`, …), and the fields and parameters
/// that the document marks as secret or whose names are those of secrets (`password`, `api_key`, …). Secrets below 4
/// characters stay, and headers of other names below 8: replacing them would make messages unreadable. Headers set
/// by `default_headers` of reqwest, in [`configure_http`](crate::client::Builder::configure_http), are not known here.
///
/// Values of the server's own fields that are named like secrets are redacted too. Nothing is read from a body that
/// begins as a JSON object or list and is not valid JSON, and it is not printed: its fields cannot be told.
pub struct Error {
    inner: Box<Inner>,
}

struct Inner {
    kind: ErrorKind,
    message: String,
    status: Option<StatusCode>,
    code: Option<String>,
    body_request_id: Option<String>,
    body: Option<ErrorBody>,
    headers: Option<HeaderMap>,
    retry_after: Option<Duration>,
    timed_out: bool,
    retryable: bool,
    context: Context,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    /// The sort of failure. Prefer the predicates, such as [`Error::is_auth`], where one fits.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.inner.kind
    }

    /// The HTTP status of the response, if there was one.
    ///
    /// It is also present when a 2xx response could not be decoded. The response of a stream begins with 200; an event that
    /// reports an error and names a status has that one, so that the predicates are right about it.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.inner.status
    }

    /// The code that the service gave in the body, such as `invalid_param` or `not_found:chat`.
    ///
    /// Some services give numbers; they appear here as text, such as `40001`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.inner.code.as_deref()
    }

    /// What went wrong, in one line: the service's own words where it gave any.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.inner.message
    }

    /// The `x-request-id` of the call: the server's, else the one that this crate sent.
    ///
    /// Name it when you ask the operator of the service about a failure. It is absent only when no request
    /// was made.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.inner.context.request_id.as_deref()
    }

    /// The `request_id` that the body gave, if any. The gateway puts one there that differs from the header's.
    #[must_use]
    pub fn body_request_id(&self) -> Option<&str> {
        self.inner.body_request_id.as_deref()
    }

    /// The body of the response, if there was one, cut after 64 KiB.
    ///
    /// Its `Display` is fit for a log: redacted, one line, at most 1000 characters. Its bytes are as they came and may hold
    /// what you sent and what the server stores: treat them as private data.
    #[must_use]
    pub fn body(&self) -> Option<&ErrorBody> {
        self.inner.body.as_ref()
    }

    /// The headers of the response as they came, if there was one.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.inner.headers.as_ref()
    }

    /// The operation that failed, such as `boards_list_items`, if the failure belongs to one.
    #[must_use]
    pub fn operation(&self) -> Option<&str> {
        self.inner.context.operation
    }

    /// The facts of the call.
    pub(crate) fn context(&self) -> &Context {
        &self.inner.context
    }

    /// The HTTP method of the call.
    #[must_use]
    pub fn method(&self) -> Option<&Method> {
        self.inner.context.method.as_ref()
    }

    /// The path template of the call, such as `/data-board/boards/{board_id}`, without values and query. For a path that
    /// the caller wrote, `{…}` stands for segments that do not look like names: ids, tokens, numbers.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        self.inner.context.path.as_deref()
    }

    /// How many times the request was sent or tried; 0 when nothing was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.inner.context.attempts
    }

    /// The time from the start of the call to this failure, waits between attempts included.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.inner.context.elapsed
    }

    /// How long the server asked to wait (`Retry-After`, in seconds or as a date), if it did.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.inner.retry_after
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.inner
            .source
            .as_deref()
            .map(|source| source as &(dyn StdError + 'static))
    }
}
