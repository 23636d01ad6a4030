//! Event streams, typed: each event is in the caller's hands before the next one has been sent.
//!
//! A stream pulls: nothing is read before it is asked for, no task runs behind it, and dropping it closes the
//! connection. It ends with an error when the server is silent for longer than the idle timeout.

mod event;
mod halves;
#[cfg(all(test, feature = "clickai"))]
mod idle;
mod plain;
mod reading;
mod repetition;
mod text;
mod text_once;

use std::{
    fmt,
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_core::Stream;
use http::HeaderMap;

pub use self::event::StreamEvent;
#[allow(unused_imports)] // what is used depends on the documents
pub(crate) use self::{
    event::{Said, reports_error},
    text_once::TextOnce,
};
use self::{
    halves::{Halves, Mended},
    plain::PlainBody,
    reading::Fault,
};
#[doc(hidden)]
pub use crate::wire::FromJson;
use crate::{
    error::Error,
    operation_info::{OperationInfo, StreamInfo, Terminator},
    sse,
    transport::Response,
};

/// Events as they arrive.
///
/// An event that reports an error, and an event that cannot be decoded, are `Err` items. Where the server goes on
/// after such an event, so does the stream: call [`next`](Self::next) again to read what follows.
pub struct EventStream<E> {
    response: Box<Response>,
    info: &'static OperationInfo,
    body: Body,
    end: Option<StreamEnd>,
    /// Whether an event with which the stream is complete came, but could not be read.
    last_unread: bool,
    halves: Option<Box<Halves>>,
    text: TextOnce,
    /// What ended the stream while text was held; it comes after that text.
    failure: Option<Error>,
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

const STREAM: StreamInfo = StreamInfo::new(Terminator::Close);

fn stream_info(info: &'static OperationInfo) -> &'static StreamInfo {
    info.stream.as_ref().unwrap_or(&STREAM)
}

impl<E: StreamEvent> EventStream<E> {
    /// Takes a response that was fetched as [`Reads::Events`](crate::transport::Reads::Events).
    pub(crate) fn new(response: Box<Response>, info: &'static OperationInfo) -> Self {
        let body = match (response.media_type().as_deref(), stream_info(info).plain) {
            (Some("text/plain"), Some(plain)) => Body::Plain(PlainBody::new(plain)),
            _ => Body::Events(Box::default()),
        };
        Self {
            response,
            info,
            body,
            end: None,
            last_unread: false,
            halves: None,
            text: TextOnce::default(),
            failure: None,
            event: PhantomData,
        }
    }

    /// The next event, or `None` after the last.
    ///
    /// # Errors
    /// An event that reports an error, an event that cannot be decoded, a connection that breaks or is silent for
    /// longer than the idle timeout, a stream that ends before its terminator. [`end`](Self::end) tells whether
    /// more may follow.
    ///
    /// # Cancel safety
    /// Cancel safe: if the future is dropped, as in `tokio::select!`, nothing is lost, and the next call goes on.
    pub async fn next(&mut self) -> Option<Result<E, Error>> {
        std::future::poll_fn(|cx| self.poll_next_event(cx)).await
    }

    /// Whether an event with which the stream is complete came, but could not be read.
    #[allow(dead_code)] // for services whose streams have no other terminator
    pub(crate) fn last_came_unread(&self) -> bool {
        self.last_unread
    }

    /// The name of the event with which the stream is complete.
    #[allow(dead_code)] // for services whose streams have no other terminator
    pub(crate) fn last_event(&self) -> &'static str {
        stream_info(self.info).last.first().copied().unwrap_or_default()
    }

    /// How the stream ended; `None` as long as more may follow.
    #[must_use]
    pub fn end(&self) -> Option<StreamEnd> {
        self.end
    }

    /// The headers of the response.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// The request id that the server named, else the one that was sent.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.response.request_id().map(AsRef::as_ref)
    }

    /// Whether the server responded with plain text: the agent does not stream, and the reply came as a whole.
    #[must_use]
    pub fn is_plain_text(&self) -> bool {
        matches!(self.body, Body::Plain(_))
    }

    /// The next event, for a caller who sees it as it is.
    fn poll_next_event(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<E, Error>>> {
        let next = self.poll_event(cx);
        if let Poll::Ready(Some(Ok(event))) = &next {
            self.text.note(event);
        }
        next
    }

    pub(crate) fn poll_event(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<E, Error>>> {
        if let Some(error) = self.failure.take() {
            return Poll::Ready(Some(Err(error)));
        }
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
            if let Some(error) = self.halves.as_mut().and_then(|halves| halves.failure.take()) {
                self.finish(StreamEnd::Cut);
                return Poll::Ready(Some(Err(error)));
            }
            match self.response.poll_chunk(cx) {
                Poll::Ready(Some(Ok(chunk))) => self.push(chunk),
                Poll::Ready(Some(Err(error))) => {
                    if let Some(error) = self.fail(error) {
                        return Poll::Ready(Some(Err(error)));
                    }
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
        while self.end.is_none() {
            let stream = stream_info(self.info);
            if let Some(Mended { data, is_error }) = self.mended() {
                if data == "[DONE]" {
                    return Ok(Step::End(StreamEnd::Done));
                }
                let redactor = self.response.redactor();
                return self.take(reading::read_mended(&data, is_error, stream, redactor));
            }
            if self
                .halves
                .as_ref()
                .is_some_and(|halves| halves.failure.is_some())
            {
                return Ok(Step::Nothing);
            }
            let decoder = match &mut self.body {
                Body::Events(decoder) => decoder,
                Body::Plain(plain) => return Ok(plain.event()?.map_or(Step::Nothing, Step::Event)),
            };
            // Borrowed, and read as a string: the bytes are checked once, and nothing is copied.
            let event = match decoder.next_ref() {
                Ok(Some(event)) => event,
                Ok(None) => return Ok(Step::Nothing),
                Err(error) => {
                    let error = self.in_call(Error::stream(error.to_string()).caused_by(error));
                    match self.fail(error) {
                        Some(error) => return Err(error),
                        None => continue,
                    }
                }
            };
            let is_error = event.name == Some("error");
            if let Some(halves) = &mut self.halves {
                if reading::replaces_text::<E>(event.data) {
                    halves.close();
                }
                if !event.data.trim_ascii().is_empty() {
                    halves.add(event.data, is_error, stream);
                }
                continue;
            }
            if event.data == "[DONE]" {
                return Ok(Step::End(StreamEnd::Done));
            }
            match reading::read(event.data, is_error, stream, self.response.redactor()) {
                Err(Fault::Empty) => {}
                Err(Fault::Half) => {
                    let halves = self.halves.get_or_insert_default();
                    halves.add(event.data, is_error, stream);
                }
                read => return self.take(read),
            }
        }
        Ok(Step::Nothing)
    }

    /// An event that lies ready since halves of characters were joined.
    #[inline]
    fn mended(&mut self) -> Option<Mended> {
        let halves = self.halves.as_deref_mut()?;
        let event = halves.next();
        if halves.is_empty() {
            self.halves = None;
        }
        event
    }

    #[inline]
    fn take(&mut self, read: Result<E, Fault>) -> Result<Step<E>, Error> {
        match read {
            Ok(event) => Ok(Step::Event(event)),
            Err(Fault::Empty | Fault::Half) => Ok(Step::Nothing),
            Err(Fault::Unreadable { error, is_last }) => {
                self.last_unread |= is_last;
                Err(error)
            }
            Err(Fault::Reported(error)) => {
                if stream_info(self.info).error_ends {
                    self.finish(StreamEnd::Failed);
                }
                Err(error)
            }
        }
    }

    /// The body is at its end; gives an error if it should not be.
    fn close(&mut self) -> Option<Error> {
        if self.halves.as_deref_mut().is_some_and(Halves::close) {
            // What waits comes out first; the end is found again after it.
            return None;
        }
        let stream = stream_info(self.info);
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

    /// Ends the stream by an error; gives nothing if halves of characters come out before it.
    fn fail(&mut self, error: Error) -> Option<Error> {
        if let Some(halves) = &mut self.halves
            && halves.close()
        {
            halves.failure = Some(error);
            return None;
        }
        self.finish(StreamEnd::Cut);
        Some(error)
    }

    fn finish(&mut self, end: StreamEnd) {
        if self.end.is_none() {
            tracing::debug!(operation = self.info.id, end = ?end, request_id = self.request_id(), "stream ended");
        }
        self.end.get_or_insert(end);
        // The rest of the body, if any, is not wanted: the connection is free at once.
        self.response.close();
    }

    /// Says that a stream that broke off was complete, as only its last events can tell.
    #[allow(dead_code)] // for services whose streams have no other terminator
    pub(crate) fn close_complete(&mut self) {
        self.end = Some(StreamEnd::Closed);
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

impl<E: StreamEvent> Stream for EventStream<E> {
    type Item = Result<E, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_next_event(cx)
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
