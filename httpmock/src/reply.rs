//! Responses of an operation, as tests write them.

use std::{fmt, marker::PhantomData, time::Duration};

use bytes::Bytes;
use http::{HeaderName, HeaderValue, StatusCode};
use imbrace::{
    operation::{Operation, Streaming},
    testing::{self, StreamScript},
};
use serde::Serialize;

use crate::{
    fail::fail,
    planned::{Content, Planned},
};

/// A response of an operation: for [`sequence`](crate::On::sequence) and [`reply`](crate::On::reply).
///
/// A success that is not a response of the operation panics where it is written.
///
/// ```
/// use imbrace::{gateway::operations::BoardsGet, testing};
/// use imbrace_httpmock::Reply;
/// use serde_json::json;
///
/// let busy = Reply::<BoardsGet>::status(503, json!({"message": "busy"})).header("retry-after", "0");
/// let board = Reply::<BoardsGet>::ok(testing::example::<BoardsGet>());
/// # drop((busy, board));
/// ```
#[must_use = "a reply does nothing until a stub has it"]
pub struct Reply<O: Operation> {
    pub(crate) planned: Planned,
    operation: PhantomData<fn() -> O>,
}

impl<O: Operation> Reply<O> {
    fn new(planned: Planned) -> Self {
        Self {
            planned,
            operation: PhantomData,
        }
    }

    /// Status 200 with this response as JSON; without a body where the operation responds with nothing.
    ///
    /// # Panics
    /// The value cannot be written as JSON, or the client would not read it again.
    #[track_caller]
    pub fn ok(output: O::Output) -> Self
    where
        O::Output: Serialize,
    {
        let body = match testing::to_json::<O>(&output) {
            Ok(body) => body,
            Err(why) => fail(&format!(
                "the response of `{}` cannot be written: {why}",
                O::INFO.id
            )),
        };
        // Nothing, for operations that respond with nothing or may do so.
        let (media, body) = match body.as_slice() {
            b"null" if testing::read::<O>(200, "", "").is_ok() => ("", Vec::new()),
            _ => ("application/json", body),
        };
        Self::bytes(200, media, body)
    }

    /// This status and JSON: an error, or a success that is another than [`ok`](Self::ok).
    ///
    /// # Panics
    /// The status is a success and the JSON is not a response of the operation, or it is not a status of a response.
    #[track_caller]
    pub fn status(status: u16, body: impl Serialize) -> Self {
        match serde_json::to_vec(&body) {
            Ok(body) => Self::bytes(status, "application/json", body),
            Err(why) => fail(&format!("the body for `{}` cannot be written: {why}", O::INFO.id)),
        }
    }

    /// This status and body of any media type; an empty type for none. For files, HTML pages of proxies, broken JSON in an
    /// error.
    ///
    /// # Panics
    /// As [`status`](Self::status).
    #[track_caller]
    pub fn bytes(status: u16, media: &str, body: impl Into<Bytes>) -> Self {
        let body = body.into();
        let id = O::INFO.id;
        match StatusCode::from_u16(status) {
            Ok(known) if known.as_u16() >= 200 => {
                let is_success = known.is_success() || O::OUTCOME.success.contains(&status);
                if is_success && let Err(error) = testing::read::<O>(status, media, body.clone()) {
                    fail(&format!("this is not a response of `{id}`: {}", error.message()));
                }
            }
            _ => fail(&format!("{status} is not a status of a response of `{id}`")),
        }
        Self::new(Planned::new(status, media, Content::Whole(body)))
    }

    /// Adds a header.
    ///
    /// # Panics
    /// Name or value cannot be those of a header.
    #[track_caller]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let is_header = name.parse::<HeaderName>().is_ok() && HeaderValue::from_str(value).is_ok();
        if !is_header {
            fail(&format!("`{name}` with this value is not a header"));
        }
        self.planned.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Comes so much later. Real time: for tests of timeouts.
    pub fn delay(mut self, by: Duration) -> Self {
        self.planned.delay = by;
        self
    }
}

impl<O: Streaming> Reply<O> {
    /// An event stream: typed events, or a [`StreamScript`] with pauses, odd data or a cut.
    #[track_caller]
    pub fn stream(script: impl Into<StreamScript<O>>) -> Self
    where
        O::Event: Serialize,
    {
        let script = script.into();
        let content = Content::Stream {
            pieces: script.pieces(),
            is_cut: script.is_cut(),
        };
        Self::new(Planned::new(200, "text/event-stream", content))
    }
}

impl<O: Operation> Clone for Reply<O> {
    fn clone(&self) -> Self {
        Self::new(self.planned.clone())
    }
}

impl<O: Operation> fmt::Debug for Reply<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("operation", &O::INFO.id)
            .field("status", &self.planned.status)
            .finish_non_exhaustive()
    }
}
