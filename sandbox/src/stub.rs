//! Responses of the caller's own in place of those of an operation.

use std::{
    collections::{BTreeMap, VecDeque},
    error::Error,
    fmt,
    sync::{Arc, Mutex},
    time::Duration,
};

use bytes::Bytes;
use http::{HeaderName, HeaderValue, StatusCode, header};
use serde_json::Value;

use crate::{
    lock::lock,
    record::RecordedRequest,
    reply::{Content, Reply},
    streams::{Script, ai_agent},
};

/// A response that a test makes up.
#[derive(Clone, Debug)]
pub struct StubResponse {
    status: StatusCode,
    headers: Vec<(HeaderName, HeaderValue)>,
    body: Body,
    delay: Duration,
    pauses: Vec<Duration>,
    is_cut: bool,
}

#[derive(Clone, Debug)]
enum Body {
    Json(Value),
    Bytes(Bytes),
    Events(Vec<Bytes>),
}

impl StubResponse {
    fn new(status: u16, body: Body) -> Self {
        Self {
            status: StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
            headers: Vec::new(),
            body,
            delay: Duration::ZERO,
            pauses: Vec::new(),
            is_cut: false,
        }
    }

    /// A JSON response. A `status` that HTTP does not have becomes 500.
    #[must_use]
    pub fn json(status: u16, body: Value) -> Self {
        Self::new(status, Body::Json(body))
    }

    /// A response of any media type; an empty one for no `content-type`.
    #[must_use]
    pub fn bytes(status: u16, media: &str, body: impl Into<Bytes>) -> Self {
        let response = Self::new(status, Body::Bytes(body.into()));
        if media.is_empty() {
            return response;
        }
        response.header("content-type", media)
    }

    /// A response without a body.
    #[must_use]
    pub fn empty(status: u16) -> Self {
        Self::new(status, Body::Bytes(Bytes::new()))
    }

    /// An event stream: each entry is sent as it is, so it ends with an empty line. The gate and the pace of the sandbox hold.
    #[must_use]
    pub fn events<E: Into<Bytes>>(events: impl IntoIterator<Item = E>) -> Self {
        Self::new(200, Body::Events(events.into_iter().map(Into::into).collect()))
    }

    /// Adds a header; what no header can be is left out.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let (Ok(name), Ok(value)) = (name.parse(), HeaderValue::from_bytes(value.as_bytes())) {
            self.headers.push((name, value));
        }
        self
    }

    /// Comes so much later.
    #[must_use]
    pub fn delay(mut self, by: Duration) -> Self {
        self.delay = by;
        self
    }

    /// The pauses before the single events of a stream, in addition to the pace of the sandbox.
    #[must_use]
    pub fn pauses(mut self, pauses: impl IntoIterator<Item = Duration>) -> Self {
        self.pauses = pauses.into_iter().collect();
        self
    }

    /// Breaks the connection after the last event of a stream.
    #[must_use]
    pub fn cut(mut self) -> Self {
        self.is_cut = true;
        self
    }

    pub(crate) fn reply(self) -> Reply {
        let mut reply = Reply::empty(self.status);
        reply.delay = self.delay;
        reply.body = match self.body {
            Body::Json(body) => Content::Json(body),
            Body::Bytes(bytes) => Content::Bytes(bytes),
            Body::Events(events) => {
                if !self.headers.iter().any(|(name, _)| *name == header::CONTENT_TYPE) {
                    reply = reply.with(header::CONTENT_TYPE, ai_agent::MEDIA);
                }
                let error = ai_agent::error("The model failed.");
                Content::Stream(Box::new(Script {
                    error,
                    pauses: self.pauses.into_iter().enumerate().collect(),
                    is_cut: self.is_cut,
                    ..Script::new(events.into())
                }))
            }
        };
        reply.headers.extend(self.headers);
        reply
    }
}

type Responder = dyn Fn(&RecordedRequest) -> Option<StubResponse> + Send + Sync;

/// What an operation responds with in place of its own response.
#[derive(Clone)]
pub struct Override(Arc<Responder>);

impl Override {
    /// This response, each time.
    #[must_use]
    pub fn always(response: StubResponse) -> Self {
        Self::with(move |_| Some(response.clone()))
    }

    /// These responses, one a request; after the last one the operation is itself again.
    #[must_use]
    pub fn sequence(responses: impl IntoIterator<Item = StubResponse>) -> Self {
        let left = Mutex::new(responses.into_iter().collect::<VecDeque<_>>());
        Self::with(move |_| lock(&left).pop_front())
    }

    /// What the function says of a request; where it gives none, the operation responds as usual.
    #[must_use]
    pub fn with(respond: impl Fn(&RecordedRequest) -> Option<StubResponse> + Send + Sync + 'static) -> Self {
        Self(Arc::new(respond))
    }
}

impl fmt::Debug for Override {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Override")
    }
}

impl From<StubResponse> for Override {
    fn from(response: StubResponse) -> Self {
        Self::always(response)
    }
}

/// No operation of the documents has this id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownOperation(pub(crate) String);

impl fmt::Display for UnknownOperation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is the id of no operation; `Sandbox::operations` lists them",
            self.0
        )
    }
}

impl Error for UnknownOperation {}

/// The overrides by the id of their operation.
#[derive(Debug, Default)]
pub(crate) struct Overrides(Mutex<BTreeMap<String, Vec<Override>>>);

impl Overrides {
    pub(crate) fn set(&self, operation: &str, with: Override) {
        lock(&self.0).insert(operation.to_owned(), vec![with]);
    }

    pub(crate) fn add(&self, operation: &str, with: Override) {
        lock(&self.0).entry(operation.to_owned()).or_default().push(with);
    }

    pub(crate) fn remove(&self, operation: &str) {
        lock(&self.0).remove(operation);
    }

    pub(crate) fn clear(&self) {
        lock(&self.0).clear();
    }

    /// The response in place of that of an operation.
    pub(crate) fn response(
        &self,
        operation: &str,
        request: impl FnOnce() -> RecordedRequest,
    ) -> Option<Reply> {
        let own = lock(&self.0).get(operation).cloned()?;
        // Without the lock: the function may use the sandbox.
        let request = request();
        own.iter()
            .find_map(|one| (one.0)(&request))
            .map(StubResponse::reply)
    }
}
