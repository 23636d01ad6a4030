//! Event streams, typed: each event is in the caller's hands before the next one has been sent.
//!
//! A stream pulls: nothing is read before it is asked for, no task runs behind it, and dropping it closes the
//! connection. It ends with an error when the server is silent for longer than the idle timeout.

#[cfg(all(test, feature = "clickai"))]
mod idle;
mod plain;

use std::{
    fmt,
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_core::Stream;
use http::HeaderMap;
use serde::de::DeserializeOwned;

use self::plain::PlainBody;
use crate::{
    error::Error,
    operation::{OperationInfo, StreamInfo, Terminator},
    redact::Redactor,
    sse,
    transport::{self, Response},
};

/// An event of a stream: what the document says about its meaning. Generated code implements it.
pub trait StreamEvent: DeserializeOwned + Send + Unpin + 'static {
    /// The piece of text that the event carries, if it is one that does.
    fn text(&self) -> Option<&str> {
        None
    }

    /// Whether the event reports that something failed.
    fn is_error(&self) -> bool {
        false
    }
}

/// Events as they arrive.
///
/// An event that reports an error, and an event that cannot be decoded, are `Err` items. Where the server goes on
/// after such an event, so does the stream: call [`next`](Self::next) again to read what follows.
pub struct EventStream<E> {
    response: Box<Response>,
    info: &'static OperationInfo,
    body: Body,
    end: Option<StreamEnd>,
    event: PhantomData<fn() -> E>,
}

enum Body {
    Events(Box<sse::Decoder>),
    Plain(PlainBody),
}

/// How a stream ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StreamEnd {
    /// With the terminator `[DONE]`.
    Done,
    /// The server ended the body, and the API has no other terminator.
    Closed,
    /// With an event that reports an error and is the last one.
    Failed,
    /// Too early: the connection broke, was silent for too long, or ended before the terminator.
    Cut,
}

/// What a step of reading gives.
enum Step<E> {
    Event(E),
    Nothing,
    End(StreamEnd),
}

const STREAM: StreamInfo = StreamInfo {
    terminator: Terminator::Close,
    select: None,
    plain: None,
    error_ends: false,
};

impl<E: StreamEvent> EventStream<E> {
    /// Takes an answer whose body is a stream; anything else is an error that holds the body.
    pub(crate) async fn new(
        mut response: Box<Response>,
        info: &'static OperationInfo,
    ) -> Result<Self, Error> {
        let stream = info.stream.unwrap_or(STREAM);
        response.refuse_compression()?;
        let media = response.media_type();
        let body = match (media.as_deref(), stream.plain) {
            (Some("text/event-stream") | None, _) => Body::Events(Box::default()),
            (Some("text/plain"), Some(plain)) => Body::Plain(PlainBody::new(plain)),
            (Some(other), _) => {
                let media = transport::shown_media(other, response.redactor());
                let problem = format!("the answer is {media}, not an event stream");
                // Boxed, so that no stream has room for it.
                let (body, more) = Box::pin(response.excerpt()).await;
                let redactor = response.redactor();
                let error = Error::decode(response.status(), "", problem, Bytes::new(), redactor)
                    .with_unprinted_body(body, more);
                return Err(error.in_call(response.context()).redacted(redactor));
            }
        };
        response.detach_headers();
        Ok(Self {
            response,
            info,
            body,
            end: None,
            event: PhantomData,
        })
    }

    /// The next event, or `None` after the last.
    ///
    /// # Errors
    /// An event that reports an error, an event that cannot be decoded, a connection that breaks or is silent for
    /// longer than the idle timeout, a stream that ends before its terminator. [`end`](Self::end) tells whether
    /// more may follow.
    pub async fn next(&mut self) -> Option<Result<E, Error>> {
        std::future::poll_fn(|cx| self.poll_event(cx)).await
    }

    /// The next piece of text, or `None` at the end. Events without text are passed over.
    ///
    /// # Errors
    /// As [`next`](Self::next).
    pub async fn next_text(&mut self) -> Result<Option<String>, Error> {
        while let Some(event) = self.next().await {
            if let Some(text) = event?.text().filter(|text| !text.is_empty()) {
                return Ok(Some(text.to_owned()));
            }
        }
        Ok(None)
    }

    /// The whole text, read to the end.
    ///
    /// # Errors
    /// As [`next`](Self::next); the first error ends the reading.
    pub async fn text(mut self) -> Result<String, Error> {
        let mut whole = String::new();
        while let Some(text) = self.next_text().await? {
            whole.push_str(&text);
        }
        Ok(whole)
    }

    /// How the stream ended; `None` as long as more may follow.
    #[must_use]
    pub fn end(&self) -> Option<StreamEnd> {
        self.end
    }

    /// The headers of the answer.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// The request id that the server named, else the one that was sent.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.response.request_id().map(AsRef::as_ref)
    }

    /// Whether the server answered with plain text: the agent does not stream, and the reply came as a whole.
    #[must_use]
    pub fn is_plain_text(&self) -> bool {
        matches!(self.body, Body::Plain(_))
    }

    fn poll_event(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<E, Error>>> {
        loop {
            match self.step() {
                Ok(Step::Event(event)) => return Poll::Ready(Some(Ok(event))),
                Ok(Step::End(end)) => self.finish(end),
                Ok(Step::Nothing) => {}
                Err(error) => return Poll::Ready(Some(Err(self.in_call(error)))),
            }
            if self.end.is_some() {
                return Poll::Ready(None);
            }
            match self.response.poll_chunk(cx) {
                Poll::Ready(Some(Ok(chunk))) => self.push(chunk),
                Poll::Ready(Some(Err(error))) => {
                    self.finish(StreamEnd::Cut);
                    return Poll::Ready(Some(Err(error)));
                }
                Poll::Ready(None) => {
                    if let Some(error) = self.close() {
                        return Poll::Ready(Some(Err(error)));
                    }
                }
                Poll::Pending => return Poll::Pending,
            }
        }
    }

    fn push(&mut self, chunk: Bytes) {
        match &mut self.body {
            Body::Events(decoder) => decoder.push(chunk),
            Body::Plain(plain) => plain.push(&chunk),
        }
    }

    /// Takes the next event from what has arrived. Its errors do not say yet which call they belong to.
    fn step(&mut self) -> Result<Step<E>, Error> {
        if self.end.is_some() {
            return Ok(Step::Nothing);
        }
        let stream = self.info.stream.unwrap_or(STREAM);
        let decoder = match &mut self.body {
            Body::Events(decoder) => decoder,
            Body::Plain(plain) => return Ok(plain.event()?.map_or(Step::Nothing, Step::Event)),
        };
        // Borrowed, and read as a string: the bytes are checked once, and nothing is copied.
        let event = match decoder.next_ref() {
            Ok(Some(event)) if event.data == "[DONE]" => return Ok(Step::End(StreamEnd::Done)),
            Ok(Some(event)) => read(event.data, self.response.redactor()),
            Ok(None) => return Ok(Step::Nothing),
            Err(error) => {
                self.finish(StreamEnd::Cut);
                return Err(Error::stream(error.to_string()).caused_by(error));
            }
        };
        event.map(Step::Event).map_err(|fault| match fault {
            Fault::Unreadable(error) => error,
            Fault::Reported(error) => {
                if stream.error_ends {
                    self.finish(StreamEnd::Failed);
                }
                error
            }
        })
    }

    /// The body is at its end; gives an error if it should not be.
    fn close(&mut self) -> Option<Error> {
        let stream = self.info.stream.unwrap_or(STREAM);
        let cut = match &mut self.body {
            Body::Events(decoder) if decoder.is_inside_event() => Some("it ended within an event"),
            Body::Events(_) if stream.terminator == Terminator::Done => Some("it ended without `[DONE]`"),
            Body::Events(_) => None,
            Body::Plain(plain) => {
                plain.close();
                if !plain.is_empty() {
                    // What is left comes out first; the end is found again after it.
                    return None;
                }
                None
            }
        };
        let error = cut.map(|how| self.in_call(Error::stream(format!("the stream was cut: {how}"))));
        self.finish(if cut.is_some() {
            StreamEnd::Cut
        } else {
            StreamEnd::Closed
        });
        error
    }

    fn finish(&mut self, end: StreamEnd) {
        self.end.get_or_insert(end);
        // The rest of the body, if any, is not wanted: the connection is free at once.
        self.response.close();
    }

    /// Says that a stream that was closed ended too early, as only its last events can tell.
    #[allow(dead_code)] // for services whose streams have no other terminator
    pub(crate) fn cut(&mut self, how: &str) -> Error {
        self.finish(StreamEnd::Cut);
        self.end = Some(StreamEnd::Cut);
        self.in_call(Error::stream(format!("the stream was cut: {how}")))
    }

    fn in_call(&self, error: Error) -> Error {
        // An event may name a status of its own.
        let status = error.status().unwrap_or(self.response.status());
        error
            .with_status(status)
            .in_call(self.response.context())
            .redacted(self.response.redactor())
    }
}

/// Why an event is not given out as one.
enum Fault {
    Unreadable(Error),
    /// It says that something failed.
    Reported(Error),
}

/// Reads the data of an event.
fn read<E: StreamEvent>(data: &str, redactor: &Redactor) -> Result<E, Fault> {
    match serde_json::from_str::<E>(data) {
        Ok(event) if event.is_error() => {
            let body = Bytes::copy_from_slice(data.as_bytes());
            Err(Fault::Reported(Error::stream_event(
                "the server reports an error",
                body,
                redactor,
            )))
        }
        Ok(event) => Ok(event),
        Err(_) => unreadable(data, redactor).map_err(Fault::Unreadable),
    }
}

/// Reads it again to find the place of the fault.
#[cold]
fn unreadable<E: StreamEvent>(data: &str, redactor: &Redactor) -> Result<E, Error> {
    crate::json::decode(data.as_bytes()).map_err(|problem| {
        let path = problem.path(redactor);
        let place = if path.is_empty() {
            String::new()
        } else {
            format!(" at `{path}`")
        };
        let body = Bytes::copy_from_slice(data.as_bytes());
        Error::stream_event("", body.clone(), redactor)
            .with_message(format!("an event cannot be decoded{place}: {}", problem.source))
            .with_unprinted_body(body, false)
            .caused_by(problem.source)
    })
}

impl<E: StreamEvent> Stream for EventStream<E> {
    type Item = Result<E, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_event(cx)
    }
}

impl<E> fmt::Debug for EventStream<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream")
            .field("operation", &self.info.id)
            .field("request_id", &self.response.request_id())
            .field("end", &self.end)
            .finish_non_exhaustive()
    }
}
