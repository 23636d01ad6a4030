//! What a program can see of each attempt: for metrics and traces.

use std::{fmt, sync::Arc, time::Duration};

use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};

use crate::error::Error;

/// The headers that an observer may add: those by which systems of traces know one another.
const TRACE_HEADERS: [&str; 11] = [
    "b3",
    "baggage",
    "sentry-trace",
    "traceparent",
    "tracestate",
    "uber-trace-id",
    "x-amzn-trace-id",
    "x-cloud-trace-context",
    "x-correlation-id",
    "x-request-start",
    "x-trace-id",
];
const TRACE_PREFIXES: [&str; 2] = ["x-b3-", "x-datadog-"];

/// Sees each attempt of each call of a client, set by [`observer`](crate::client::Builder::observer): counts it, measures it, passes a trace on.
///
/// The methods run within the call, so they must be quick and must not block. Redirects belong to their attempt.
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering};
///
/// use imbrace::client::{Attempt, AttemptEnd, Observer};
///
/// #[derive(Default)]
/// struct Metrics {
///     failures: AtomicU64,
/// }
///
/// impl Observer for Metrics {
///     fn attempt_started(&self, attempt: &mut Attempt<'_>) {
///         let _ = attempt.trace_header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
///     }
///
///     fn attempt_ended(&self, end: &AttemptEnd<'_>) {
///         if end.error.is_some() {
///             self.failures.fetch_add(1, Ordering::Relaxed);
///         }
///     }
/// }
///
/// # fn build() -> Result<(), imbrace::Error> {
/// let client = imbrace::Client::builder().api_key("api_…").observer(Metrics::default()).build()?;
/// # drop(client);
/// # Ok(())
/// # }
/// ```
pub trait Observer: Send + Sync + 'static {
    /// An attempt is about to be sent.
    fn attempt_started(&self, attempt: &mut Attempt<'_>) {
        let _ = attempt;
    }

    /// The headers of the response are there, or the attempt failed, or the call was dropped.
    fn attempt_ended(&self, end: &AttemptEnd<'_>) {
        let _ = end;
    }
}

/// An observer that the program keeps a hold of, such as metrics that it exports.
impl<T: Observer + ?Sized> Observer for Arc<T> {
    fn attempt_started(&self, attempt: &mut Attempt<'_>) {
        (**self).attempt_started(attempt);
    }

    fn attempt_ended(&self, end: &AttemptEnd<'_>) {
        (**self).attempt_ended(end);
    }
}

/// An attempt that is about to be sent.
#[non_exhaustive]
pub struct Attempt<'a> {
    /// Id of the operation, such as `boards_list_items`; `None` for a path that the caller wrote.
    pub operation: Option<&'static str>,
    /// The HTTP method.
    pub method: &'a Method,
    /// The path template, without values and query.
    pub path: &'a str,
    /// The `x-request-id` that goes out, the same with every attempt.
    pub request_id: &'a str,
    /// The number of the attempt within its call, from 1.
    pub number: u32,
    headers: &'a mut HeaderMap,
}

impl Attempt<'_> {
    /// Adds a header of a trace to this attempt and those after it, in place of an earlier value: `traceparent`, `tracestate`, `baggage`, `b3`,
    /// `x-b3-…`, `sentry-trace`, `uber-trace-id`, `x-amzn-trace-id`, `x-cloud-trace-context`, `x-correlation-id`, `x-datadog-…`,
    /// `x-request-start`, `x-trace-id`.
    ///
    /// Other headers are set by [`Builder::header`](crate::client::Builder::header) or [`Call::header`](crate::Call::header),
    /// which redact what the server quotes of them.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) for another name, and for a value that a header cannot carry.
    pub fn trace_header(&mut self, name: &str, value: &str) -> Result<(), Error> {
        let lower = name.to_ascii_lowercase();
        let known = TRACE_HEADERS.contains(&lower.as_str())
            || TRACE_PREFIXES.iter().any(|prefix| lower.starts_with(prefix));
        let parsed = HeaderName::from_bytes(lower.as_bytes());
        let (true, Ok(parsed)) = (known, parsed) else {
            return Err(Error::invalid(format!(
                "an observer adds headers of traces only, and `{}` is none: set it by `header` of the client or the call",
                name.escape_debug()
            )));
        };
        let value = HeaderValue::from_str(value).map_err(|_| {
            Error::invalid(format!(
                "the value of the header `{parsed}` holds a character that it cannot carry"
            ))
        })?;
        self.headers.insert(parsed, value);
        Ok(())
    }
}

impl<'a> Attempt<'a> {
    pub(crate) fn new(
        operation: Option<&'static str>,
        (method, path): (&'a Method, &'a str),
        request_id: &'a str,
        number: u32,
        headers: &'a mut HeaderMap,
    ) -> Self {
        Self {
            operation,
            method,
            path,
            request_id,
            number,
            headers,
        }
    }
}

impl fmt::Debug for Attempt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attempt")
            .field("operation", &self.operation)
            .field("method", &self.method)
            .field("path", &self.path)
            .field("request_id", &self.request_id)
            .field("number", &self.number)
            .finish_non_exhaustive()
    }
}

/// What became of an attempt.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct AttemptEnd<'a> {
    /// Id of the operation, such as `boards_list_items`; `None` for a path that the caller wrote.
    pub operation: Option<&'static str>,
    /// The HTTP method.
    pub method: &'a Method,
    /// The path template, without values and query.
    pub path: &'a str,
    /// The `x-request-id` that went out, the same with every attempt.
    pub request_id: &'a str,
    /// The number of the attempt within its call, from 1.
    pub number: u32,
    /// The status of the response, if one came.
    pub status: Option<StatusCode>,
    /// Why the attempt failed. `None` with a status is a success; `None` without one, a call that was dropped.
    pub error: Option<&'a Error>,
    /// The time from the start of the attempt to this moment. Bodies are read later.
    pub duration: Duration,
}
