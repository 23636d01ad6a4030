//! Calls without types: of paths that have no method of their own, and of operations that are known at run time only.

use std::{borrow::Cow, fmt};

use bytes::Bytes;
use http::Method;
use serde::Serialize;
use serde_json::Value;

use crate::{
    body::Body,
    call::call_options,
    download::Download,
    error::Error,
    operation_info::{OperationInfo, Outcome, Retry},
    pages::{ListShape, RawPages},
    response::Response,
    stream::EventStream,
    transport::{Core, Reads, Request, Target},
    upload::Form,
};

/// A call of a path that the caller names, made by `request` of a client, or of an operation that is known at run time
/// only, made by `request_operation`.
///
/// It has the credentials, limits, retries and errors of every other call. GET and HEAD of a path count as safe to retry,
/// everything else does not; see [`safe_to_retry`](Self::safe_to_retry).
///
/// ```no_run
/// # async fn run(client: imbrace::Client) -> Result<(), imbrace::Error> {
/// let account = client.request(http::Method::GET, "/platform/v1/account").send().await?;
/// let account: serde_json::Value = account.json()?;
/// # drop(account);
/// # Ok(())
/// # }
/// ```
#[must_use = "a call does nothing until it is sent"]
pub struct RawCall {
    core: Core,
    request: Box<Request>,
}

impl RawCall {
    pub(crate) fn new(core: Core, method: Method, service: &'static str, path: String) -> Self {
        let retry = if matches!(method, Method::GET | Method::HEAD | Method::OPTIONS) {
            Retry::Safe
        } else {
            Retry::Unsafe
        };
        let accept = "application/json, */*;q=0.5";
        Self {
            core,
            request: Box::new(Request::new(Target::Route {
                method,
                service,
                path,
                retry,
                accept,
            })),
        }
    }

    pub(crate) fn of(core: Core, info: &'static OperationInfo) -> Self {
        Self {
            core,
            request: Box::new(Request::operation(info, Outcome::BY_STATUS)),
        }
    }

    /// Fills a `{name}` place of the operation's path; the value is encoded, and fills one segment.
    ///
    /// A place without a value, and a value that would name another path, are errors of [`send`](Self::send).
    pub fn path_value(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.request.path_parameters.retain(|(other, _)| *other != name);
        self.request.path_parameters.push((name, value.into()));
        self
    }

    /// Says what beside the status tells whether the call succeeded.
    pub fn outcome(mut self, outcome: &'static Outcome) -> Self {
        self.request.outcome = outcome;
        self
    }

    /// Adds a query parameter; a name may come more than once.
    pub fn query(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.request.query.push((name.into(), value.into()));
        self
    }

    /// Sends a value as JSON.
    ///
    /// A float that JSON cannot express (`NaN`, an infinity) is an error of [`send`](Self::send).
    pub fn json<T: Serialize + ?Sized>(mut self, value: &T) -> Self {
        match crate::json::encode(value) {
            Ok(json) => self.request.body = Body::Json(json.into()),
            Err(why) => {
                let fault = Error::invalid(format!("the body cannot be written as JSON: {why}"));
                self.request.options.fail(fault);
            }
        }
        self
    }

    /// Sends a form, which may hold files.
    pub fn form(mut self, form: Form) -> Self {
        self.request.body = Body::Form(form);
        self
    }

    /// Says that the call can be sent twice without harm, such as a search by POST.
    pub fn safe_to_retry(mut self) -> Self {
        if let Target::Route { retry, .. } = &mut self.request.target {
            *retry = Retry::Safe;
        }
        self
    }

    /// Says what would be wrong with the call before anything of it is sent: its address, path, query, headers and
    /// credentials. Nothing is sent.
    ///
    /// # Errors
    /// Those of [`send`](Self::send) whose [`attempts`](crate::Error::attempts) are 0.
    pub fn check(self) -> Result<(), Error> {
        self.core.check(self.request)
    }

    /// Sends the call and reads the whole body, up to the client's limit for bodies.
    ///
    /// # Errors
    /// Fails if the request cannot be sent or the status is not 2xx.
    ///
    /// # Cancel safety
    /// Dropping the future ends the call and its connection. The server may have received the request, and may act
    /// on it.
    pub async fn send(self) -> Result<Response<Bytes>, Error> {
        let fetched = self.core.fetch(self.request, Reads::Whole).await?;
        fetched.response.refuse_failure(&fetched.body)?;
        Ok(Response::new(fetched.body, fetched.response.parts()))
    }

    /// Sends the call and gives the response as a file, once its headers are there.
    ///
    /// # Errors
    /// Fails if the request cannot be sent, the status is not 2xx, or the body is compressed.
    ///
    /// # Cancel safety
    /// Dropping the future ends the call and its connection. The server may have received the request, and may act
    /// on it.
    pub async fn download(self) -> Result<Download, Error> {
        let fetched = self.core.fetch(self.request, Reads::Nothing).await?;
        Download::new(fetched.response)
    }

    /// Sends the call of an operation and gives its events as they arrive, as JSON.
    ///
    /// Where a property of the body chooses between a stream and one response, the caller sets it. Events that report an
    /// error are not told apart: [`StreamInfo::errors`](crate::operation::StreamInfo::errors) names their tags.
    ///
    /// # Errors
    /// As [`send`](Self::send); [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) if the document names no stream for the
    /// operation.
    ///
    /// # Cancel safety
    /// Dropping the future ends the call and its connection. The server may have received the request, and may act
    /// on it.
    pub async fn events(self) -> Result<EventStream<Value>, Error> {
        let info = match &self.request.target {
            Target::Operation(info) if info.stream.is_some() => *info,
            _ => return Err(Error::invalid("the operation has no event stream")),
        };
        let fetched = self.core.fetch(self.request, Reads::Events).await?;
        Ok(EventStream::new(fetched.response, info))
    }

    /// The pages of the operation's list, each fetched when it is needed: a walk that promises what those of
    /// [`pages`](crate::pages) do. `shape` says where the items are in a response.
    ///
    /// An operation without paging, and a body that is not a JSON object where paging goes by the body, give an error at once.
    pub fn pages(mut self, shape: ListShape) -> RawPages {
        let body = std::mem::take(&mut self.request.body);
        RawPages::new(self.core, self.request, body, shape)
    }
}

call_options!([] RawCall, |call| call.request.options);

impl fmt::Debug for RawCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawCall")
            .field("target", &self.request.target)
            .finish_non_exhaustive()
    }
}
