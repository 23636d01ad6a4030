//! The stream as bytes.

use std::{
    convert::Infallible,
    fmt,
    future::Future,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderName, HeaderValue, Response};
use http_body::{Body, Frame};
use tokio::time::{Instant, Sleep};

use super::{
    source::{ErrorText, Later, Source},
    writer::Writer,
};
use crate::error::Error;

/// How many bytes are gathered before they are given out, where more lie ready.
const GATHERED: usize = 8 * 1024;
/// How long the stream is silent before a comment keeps the connection open.
const KEEP_ALIVE: Duration = Duration::from_secs(15);

/// A reply or a run as the bytes of a UI message stream, as the npm package `ai` reads it.
///
/// Made by `From` of a [`Reply`](crate::chat::Reply) or a [`Run`](crate::clickai::Run), or by [`from_future`](Self::from_future). It
/// is a `Stream` of bytes and an `http_body::Body`; neither fails: an error is a chunk of the protocol. Nothing is read from the service before it is asked for, and
/// dropping the stream closes the connection to the service.
///
/// What it sends is valid even where the service is not: `start` comes first, each part of text is begun before its first piece and
/// ended, chunks that the protocol does not know are left out, `finish` and `[DONE]` come last. After an error that ends the
/// stream no `finish` comes.
///
/// It has to be polled within a tokio runtime, for the keep-alive.
///
/// ```no_run
/// # #[cfg(feature = "ai-agent")]
/// # async fn example(client: imbrace::Client) -> Result<(), imbrace::Error> {
/// use imbrace::ui_stream::UiMessageStream;
///
/// let reply = client.ai_agent().stream_chat("agent_id").user("What can you do?").send().await?;
/// let response = UiMessageStream::from(reply).into_response();
/// assert_eq!(response.headers()["x-vercel-ai-ui-message-stream"], "v1");
/// # Ok(())
/// # }
/// ```
pub struct UiMessageStream {
    /// `None` after the end.
    source: Option<Box<dyn Source>>,
    writer: Writer,
    error_text: Box<ErrorText>,
    keep_alive: Option<Duration>,
    timer: Option<Pin<Box<Sleep>>>,
}

impl UiMessageStream {
    /// The headers of such a stream: its media type, the version of the protocol, and what keeps proxies from holding it back.
    pub const HEADERS: [(&'static str, &'static str); 4] = [
        ("content-type", "text/event-stream"),
        ("cache-control", "no-cache, no-transform"),
        ("x-accel-buffering", "no"),
        ("x-vercel-ai-ui-message-stream", "v1"),
    ];

    pub(super) fn new(source: impl Source + 'static) -> Self {
        Self {
            source: Some(Box::new(source)),
            writer: Writer::default(),
            error_text: Box::new(|error| error.public_message().into_owned()),
            keep_alive: Some(KEEP_ALIVE),
            timer: None,
        }
    }

    /// A stream that begins before the service responds: the browser has its headers at once, keep-alives flow while an agent that
    /// does not stream writes its whole text, and a call that fails is an `error` chunk.
    ///
    /// ```no_run
    /// # #[cfg(feature = "clickai")]
    /// # fn example(client: imbrace::clickai::Client) {
    /// use imbrace::ui_stream::UiMessageStream;
    ///
    /// let stream = UiMessageStream::from_future(client.chat("user-001").query("Xin chào").stream());
    /// # drop(stream);
    /// # }
    /// ```
    pub fn from_future<S>(future: impl Future<Output = Result<S, Error>> + Send + 'static) -> Self
    where
        S: Into<Self>,
    {
        let source = async move {
            let stream: Self = future.await?.into();
            let over: Box<dyn Source> = Box::new(Later::Over);
            Ok(stream.source.unwrap_or(over))
        };
        Self::new(Later::Waits(Box::pin(source)))
    }

    /// The id of the message, for a service that names none: text agents and document AI agents. Without one the reader makes its own.
    #[must_use]
    pub fn message_id(mut self, id: impl Into<String>) -> Self {
        self.writer.message_id = Some(id.into());
        self
    }

    /// After how much silence a comment is sent, so that no proxy closes the connection. Default 15 s; `None` or zero for never.
    #[must_use]
    pub fn keep_alive(mut self, interval: impl Into<Option<Duration>>) -> Self {
        self.keep_alive = interval.into().filter(|interval| !interval.is_zero());
        self
    }

    /// What the browser is told of an error, in place of the words of the service, or of a general sentence where the service
    /// said nothing. Log the error here as well: the stream itself never fails.
    #[must_use]
    pub fn error_text(mut self, text: impl Fn(&Error) -> String + Send + Sync + 'static) -> Self {
        self.error_text = Box::new(text);
        self
    }

    /// The response with this body: status 200 and [`HEADERS`](Self::HEADERS). It is a response of axum, hyper and others.
    pub fn into_response(self) -> Response<Self> {
        let mut response = Response::new(self);
        for (name, value) in Self::HEADERS {
            let headers = response.headers_mut();
            headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        response
    }

    fn poll_bytes(&mut self, cx: &mut Context<'_>) -> Poll<Option<Bytes>> {
        while let Some(source) = &mut self.source {
            match source.poll_write(cx, &mut self.writer, &self.error_text) {
                Poll::Ready(true) if self.writer.len() < GATHERED => {}
                Poll::Ready(true) => break,
                Poll::Ready(false) => {
                    self.source = None;
                    self.writer.end();
                }
                Poll::Pending if self.writer.len() > 0 => break,
                Poll::Pending => return self.poll_keep_alive(cx).map(Some),
            }
        }
        if self.writer.len() == 0 {
            return Poll::Ready(None);
        }
        self.restart_timer();
        Poll::Ready(Some(self.writer.take()))
    }

    fn poll_keep_alive(&mut self, cx: &mut Context<'_>) -> Poll<Bytes> {
        let Some(interval) = self.keep_alive else {
            return Poll::Pending;
        };
        let timer = self
            .timer
            .get_or_insert_with(|| Box::pin(tokio::time::sleep(interval)));
        if timer.as_mut().poll(cx).is_pending() {
            return Poll::Pending;
        }
        self.restart_timer();
        self.writer.comment();
        Poll::Ready(self.writer.take())
    }

    fn restart_timer(&mut self) {
        let next = self
            .keep_alive
            .and_then(|interval| Instant::now().checked_add(interval));
        if let (Some(timer), Some(next)) = (&mut self.timer, next) {
            timer.as_mut().reset(next);
        }
    }
}

impl Stream for UiMessageStream {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_bytes(cx).map(|bytes| bytes.map(Ok))
    }
}

impl Body for UiMessageStream {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.poll_bytes(cx)
            .map(|bytes| bytes.map(|bytes| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.source.is_none() && self.writer.len() == 0
    }
}

impl fmt::Debug for UiMessageStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UiMessageStream")
            .field("keep_alive", &self.keep_alive)
            .field("ended", &self.source.is_none())
            .finish_non_exhaustive()
    }
}
