//! A response that counts as a success by its status, and whose body is not yet read.

use std::{
    fmt,
    future::Future,
    pin::Pin,
    sync::Arc,
    task::{Context as TaskContext, Poll},
    time::Duration,
};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header::CONTENT_LENGTH};
use serde_json::Value;
use tokio::time::Instant;

use super::{BodySizes, patience::Patience, plan::Plan, read_failure, request_id};
use crate::{
    error::{Context, Error, ErrorBody},
    operation_info::Retry,
    redact::Redactor,
    response_headers::{compression, media_type},
};

/// How long the beginning of a body that only explains a failure may take, however it arrives.
const EXCERPT_TIMEOUT: Duration = Duration::from_secs(5);
/// The most memory that is reserved because a header announces a length.
const LARGEST_RESERVATION: usize = 1024 * 1024;

type Chunks = Pin<Box<dyn Stream<Item = reqwest::Result<Bytes>> + Send + Sync>>;

/// A response. Dropping it closes its connection, or leaves its HTTP/2 stream, if the body is not read to its end.
pub(crate) struct Response {
    status: StatusCode,
    headers: HeaderMap,
    context: Context,
    started: Instant,
    /// Whether the call can be sent again without harm when its body breaks off.
    retryable: bool,
    /// Where the body says that the call failed, whatever the status is.
    failure: Option<&'static str>,
    content_length: Option<u64>,
    /// Knows the secrets of the call.
    redactor: Redactor,
    sizes: BodySizes,
    patience: Patience,
    /// `None` after the end or a failure.
    chunks: Option<Chunks>,
}

/// What makes a response that no server sent.
#[cfg(feature = "testing")]
pub(super) struct Made {
    pub(super) response: reqwest::Response,
    pub(super) context: Context,
    pub(super) started: Instant,
    pub(super) failure: Option<&'static str>,
}

/// What a response says besides its body.
#[derive(Clone)]
pub(crate) struct Parts {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) context: Context,
    pub(crate) content_length: Option<u64>,
    pub(crate) redactor: Redactor,
    pub(crate) sizes: BodySizes,
}

impl Response {
    /// What it says besides its body, which has been read.
    pub(crate) fn parts(&self) -> Parts {
        Parts {
            status: self.status,
            headers: self.headers.clone(),
            context: self.context(),
            content_length: self.content_length,
            redactor: self.redactor.clone(),
            sizes: self.sizes,
        }
    }

    pub(super) fn new(mut response: reqwest::Response, plan: &Plan, attempts: u32) -> Self {
        let headers = std::mem::take(response.headers_mut());
        let mut context = plan.context(attempts);
        if let Some(id) = request_id::named(&headers) {
            context.request_id = Some(request_id::shown(
                &plan.redactor.redact_id(id, context.request_id.as_deref()),
            ));
        }
        let to_head = plan.method == Method::HEAD;
        let content_length = if to_head {
            let announced = headers
                .get(CONTENT_LENGTH)
                .and_then(|length| length.to_str().ok());
            announced.and_then(|length| length.trim().parse().ok())
        } else {
            response.content_length()
        };
        Self {
            status: response.status(),
            headers,
            context,
            started: plan.started,
            retryable: plan.retry == Retry::Safe,
            failure: plan.outcome.failure,
            content_length,
            sizes: plan.sizes,
            redactor: plan.redactor.clone(),
            patience: plan.response_patience(),
            chunks: (!to_head).then(|| Box::pin(response.bytes_stream()) as Chunks),
        }
    }

    /// A response that no server sent, without limits on time.
    #[cfg(feature = "testing")]
    pub(super) fn made(made: Made) -> Self {
        let Made {
            mut response,
            context,
            started,
            failure,
        } = made;
        Self {
            status: response.status(),
            headers: std::mem::take(response.headers_mut()),
            context,
            started,
            retryable: false,
            failure,
            content_length: response.content_length(),
            redactor: Redactor::default(),
            sizes: BodySizes::default(),
            patience: Patience::new(None, None),
            chunks: Some(Box::pin(response.bytes_stream())),
        }
    }

    /// An event stream of these pieces, whose clock the test holds.
    #[cfg(test)]
    pub(crate) fn of_pieces(
        pieces: impl Stream<Item = reqwest::Result<Bytes>> + Send + Sync + 'static,
        idle: Option<std::time::Duration>,
    ) -> Self {
        Self {
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            context: Context::default(),
            started: Instant::now(),
            retryable: false,
            failure: None,
            content_length: None,
            sizes: BodySizes::default(),
            redactor: Redactor::default(),
            patience: Patience::new(None, idle),
            chunks: Some(Box::pin(pieces)),
        }
    }

    pub(crate) fn status(&self) -> StatusCode {
        self.status
    }

    /// Gives the headers memory of their own. As they came, they are views of the connection's read buffer, which could
    /// not be used again as long as a stream keeps them.
    pub(crate) fn detach_headers(&mut self) {
        let mut own = HeaderMap::with_capacity(self.headers.len());
        for (name, value) in &self.headers {
            if let Ok(copy) = HeaderValue::from_bytes(value.as_bytes()) {
                own.append(name, copy);
            }
        }
        self.headers = own;
    }

    /// Drops what is left of the body, which frees the connection at once, and the timer.
    pub(crate) fn close(&mut self) {
        self.chunks = None;
        self.patience = Patience::new(None, None);
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The response's `x-request-id`, else the one that was sent.
    pub(crate) fn request_id(&self) -> Option<&Arc<str>> {
        self.context.request_id.as_ref()
    }

    /// The length that the server announced, in bytes; to `HEAD`, the length of the body that `GET` would get.
    pub(crate) fn content_length(&self) -> Option<u64> {
        self.content_length
    }

    /// Whether the request was `HEAD`, so that no body follows.
    pub(crate) fn is_to_head(&self) -> bool {
        self.context.method == Some(Method::HEAD)
    }

    /// Fails if the body says that the call failed, though the status does not.
    pub(crate) fn refuse_failure(&self, body: &Bytes) -> Result<(), Error> {
        let Some(pointer) = self.failure else {
            return Ok(());
        };
        let failed = crate::json::decode::<Value>(body)
            .is_ok_and(|body| body.pointer(pointer).is_some_and(|value| !value.is_null()));
        if !failed {
            return Ok(());
        }
        let kept = body.slice(..body.len().min(ErrorBody::LIMIT));
        let cut = kept.len() < body.len();
        let shown = ErrorBody::new(kept, cut, &self.redactor);
        Err(
            Error::status_response(self.status, self.headers.clone(), shown, &self.redactor)
                .in_call(self.context()),
        )
    }

    /// Fails if the body is compressed.
    pub(crate) fn refuse_compression(&self) -> Result<(), Error> {
        match compression(&self.headers) {
            Some(compression) => {
                Err(
                    Error::decode(self.status, "", compression, Bytes::new(), &self.redactor)
                        .with_headers(self.headers.clone())
                        .in_call(self.context()),
                )
            }
            None => Ok(()),
        }
    }

    /// Awaits something other than the body, within the time limits of the call.
    pub(crate) async fn wait<F: Future>(&mut self, future: F) -> Result<F::Output, Error> {
        self.patience.progressed();
        let output = self.patience.wait(future).await;
        self.patience.progressed();
        output.map_err(|error| error.in_call(self.context()))
    }

    /// The media type without its parameters, in lower case, such as `text/event-stream`.
    pub(crate) fn media_type(&self) -> Option<String> {
        media_type(&self.headers)
    }

    /// The call that this responds to, for `Error::in_call`.
    pub(crate) fn context(&self) -> Context {
        Context {
            elapsed: self.started.elapsed(),
            ..self.context.clone()
        }
    }

    /// Takes the secrets of the call out of texts of the server.
    pub(crate) fn redactor(&self) -> &Redactor {
        &self.redactor
    }

    /// The next piece of the body, or `None` at its end and after a failure.
    pub(crate) async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        std::future::poll_fn(|cx| self.poll_chunk(cx)).await.transpose()
    }

    /// The next piece of the body, or `None` at its end and after a failure; pieces are never empty.
    ///
    /// A body that ends before its announced length is an error.
    pub(crate) fn poll_chunk(&mut self, cx: &mut TaskContext<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        loop {
            let Some(chunks) = &mut self.chunks else {
                return Poll::Ready(None);
            };
            let failure = match chunks.as_mut().poll_next(cx) {
                Poll::Ready(Some(Ok(chunk))) => {
                    self.patience.progressed();
                    if chunk.is_empty() {
                        continue;
                    }
                    return Poll::Ready(Some(Ok(chunk)));
                }
                Poll::Ready(None) => {
                    self.chunks = None;
                    return Poll::Ready(None);
                }
                Poll::Ready(Some(Err(error))) => read_failure::of_body(error),
                Poll::Pending => match self.patience.poll_expired(cx) {
                    Poll::Ready(expired) => expired,
                    Poll::Pending => return Poll::Pending,
                },
            };
            // Dropping the body frees the connection at once.
            self.chunks = None;
            let failure = failure.with_status(self.status).retryable(self.retryable);
            let failure = failure.in_call(self.context()).redacted(&self.redactor);
            return Poll::Ready(Some(Err(failure)));
        }
    }

    /// The whole body, if it is not larger than the client's limit for bodies.
    pub(crate) async fn bytes(&mut self) -> Result<Bytes, Error> {
        self.read(self.sizes.for_whole()).await
    }

    /// The whole body, if it is not larger than the client's limit for JSON.
    pub(crate) async fn json_bytes(&mut self) -> Result<Bytes, Error> {
        self.read(self.sizes.for_json()).await
    }

    async fn read(&mut self, (limit, setting): (usize, &'static str)) -> Result<Bytes, Error> {
        let too_large = |this: &mut Self| {
            this.chunks = None;
            Error::too_large(limit, setting)
                .with_status(this.status)
                .in_call(this.context())
        };
        if self.chunks.is_some() && self.content_length.is_some_and(|length| length > limit as u64) {
            return Err(too_large(self));
        }
        let Some(first) = self.chunk().await? else {
            return Ok(Bytes::new());
        };
        let Some(second) = self.chunk().await? else {
            return if first.len() > limit {
                Err(too_large(self))
            } else {
                Ok(first)
            };
        };
        let announced = self
            .content_length
            .and_then(|length| usize::try_from(length).ok())
            .unwrap_or(0);
        let mut body =
            BytesMut::with_capacity(announced.min(LARGEST_RESERVATION).max(first.len() + second.len()));
        body.extend_from_slice(&first);
        body.extend_from_slice(&second);
        while body.len() <= limit {
            match self.chunk().await? {
                Some(chunk) => body.extend_from_slice(&chunk),
                None => return Ok(body.freeze()),
            }
        }
        Err(too_large(self))
    }

    /// The beginning of a body that only explains a failure, in a few seconds in total, and whether it is cut: at most
    /// [`ErrorBody::LIMIT`] bytes are kept. What prevents reading more is not reported, since the failure is known.
    pub(crate) async fn excerpt(&mut self) -> (Bytes, bool) {
        self.patience.shorten(EXCERPT_TIMEOUT);
        let mut body = BytesMut::new();
        let cut = loop {
            match self.chunk().await {
                Ok(Some(chunk)) => body.extend_from_slice(&chunk),
                Ok(None) => break false,
                Err(_) => break true,
            }
            if body.len() > ErrorBody::LIMIT {
                break true;
            }
        };
        self.close();
        (body.freeze(), cut)
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("context", &self.context)
            .field("content_length", &self.content_length)
            .finish_non_exhaustive()
    }
}
