//! Calls of paths that have no method of their own.

use std::{borrow::Cow, fmt};

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    body::Body,
    call::call_options,
    download::Download,
    error::{Context, Error},
    operation_info::Repeat,
    redact::Redactor,
    transport::{BodySizes, Core, Request, Target},
    upload::Form,
};

/// A call of a path that the caller names, made by `request` of a client.
///
/// It has the credentials, limits, retries and errors of every other call. GET and HEAD count as safe to repeat,
/// everything else does not; see [`safe_to_repeat`](Self::safe_to_repeat).
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
        let repeat = if matches!(method, Method::GET | Method::HEAD | Method::OPTIONS) {
            Repeat::Safe
        } else {
            Repeat::Unsafe
        };
        let accept = "application/json, */*;q=0.5";
        Self {
            core,
            request: Box::new(Request::new(Target::Route {
                method,
                service,
                path,
                repeat,
                accept,
            })),
        }
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
    pub fn safe_to_repeat(mut self) -> Self {
        if let Target::Route { repeat, .. } = &mut self.request.target {
            *repeat = Repeat::Safe;
        }
        self
    }

    /// Sends the call and reads the whole response, up to the client's limit for bodies.
    ///
    /// # Errors
    /// Fails if the request cannot be sent or the status is not 2xx.
    pub async fn send(self) -> Result<RawResponse, Error> {
        let mut response = self.core.execute(self.request).await?;
        let body = response.bytes().await?;
        Ok(RawResponse {
            status: response.status(),
            headers: response.headers().clone(),
            context: response.context(),
            content_length: response.content_length(),
            redactor: response.redactor().clone(),
            sizes: response.sizes(),
            body,
        })
    }

    /// Sends the call and gives the response as a file, once its headers are there.
    ///
    /// # Errors
    /// Fails if the request cannot be sent, the status is not 2xx, or the body is compressed.
    pub async fn download(mut self) -> Result<Download, Error> {
        self.request.streaming = true;
        Download::new(self.core.execute(self.request).await?)
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

/// The response of a [`RawCall`].
#[derive(Clone)]
pub struct RawResponse {
    status: StatusCode,
    headers: HeaderMap,
    context: Context,
    content_length: Option<u64>,
    redactor: Redactor,
    sizes: BodySizes,
    body: Bytes,
}

impl RawResponse {
    /// The HTTP status, always 2xx.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The `x-request-id` of the call: the server's, else the one that was sent.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.context.request_id.as_deref()
    }

    /// How many times the request was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.context.attempts
    }

    /// The length in bytes that the server announced. For a `HEAD` request, the length that `GET` would give.
    #[must_use]
    pub fn content_length(&self) -> Option<u64> {
        self.content_length
    }

    /// The body as it came: compressed, if the header `content-encoding` says so.
    #[must_use]
    pub fn bytes(&self) -> &Bytes {
        &self.body
    }

    /// The body as JSON.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode), with the place in the JSON, if it is not of this type, and
    /// [`ErrorKind::TooLarge`](crate::ErrorKind::TooLarge) above the client's
    /// [limit for JSON](crate::client::Builder::max_json_size).
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        let (limit, setting) = self.sizes.for_json();
        if self.body.len() > limit {
            let error = Error::too_large(limit, setting).with_status(self.status);
            return Err(error.in_call(self.context.clone()));
        }
        crate::json::decode(&self.body).map_err(|problem| {
            problem.into_error(
                self.status,
                &self.headers,
                self.context.clone(),
                self.body.clone(),
                &self.redactor,
            )
        })
    }
}

impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawAnswer")
            .field("status", &self.status)
            .field("request_id", &self.request_id())
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
