//! A run whose events arrive.

use std::{
    fmt,
    future::Future,
    pin::Pin,
    sync::{Arc, OnceLock},
    task::{Context, Poll, ready},
};

use futures_core::Stream;
use http::HeaderMap;

use super::{Client, Outcome, RunEvent, StopHandle, ids::Ids, outcome::sealed::Follow};
use crate::{
    error::Error,
    stream::{EventStream, StreamEnd},
};

/// A run of an app, as a stream of its events.
///
/// Nothing is read before it is asked for. To end a run early, [`stop`](Self::stop) it and read on: dropping it
/// closes the connection, and a server whose client is gone saves nothing of the response.
///
/// A stream that ends without its last event (`message_end`, for workflow apps `workflow_finished`, or `workflow_paused`) gives
/// an error, and [`end`](Self::end) says [`StreamEnd::Cut`].
///
/// ```no_run
/// # async fn run(client: imbrace::clickai::Client) -> Result<(), imbrace::Error> {
/// use imbrace::clickai::types::WorkflowEvent;
///
/// let mut run = client.workflows().run("user-001").input("text", "…").stream().await?;
/// while let Some(event) = run.next().await {
///     match event? {
///         WorkflowEvent::NodeStarted(node) => println!("{:?}", node.data.and_then(|data| data.title)),
///         WorkflowEvent::WorkflowFinished(end) => println!("{:?}", end.data),
///         _ => {}
///     }
/// }
/// # Ok(())
/// # }
/// ```
pub struct Run<E: RunEvent> {
    client: Client,
    user: String,
    events: EventStream<E>,
    ids: Ids,
    /// The task, for those who may stop it.
    task: Arc<OnceLock<String>>,
    complete: bool,
}

impl<E: RunEvent> Run<E> {
    #[inline]
    pub(crate) fn new(client: Client, user: String, events: EventStream<E>) -> Self {
        Self {
            client,
            user,
            events,
            ids: Ids::default(),
            task: Arc::default(),
            complete: false,
        }
    }

    /// The next event, or `None` after the last.
    ///
    /// # Errors
    /// As [`EventStream::next`]; also a stream that ends without its last event.
    ///
    /// # Cancel safety
    /// Cancel safe: if the future is dropped, as in `tokio::select!`, nothing is lost, and the next call goes on.
    #[inline]
    pub async fn next(&mut self) -> Option<Result<E, Error>> {
        std::future::poll_fn(|cx| self.poll_next_event(cx)).await
    }

    /// The next piece of text, or `None` at the end. Events without text are passed over, and so is text that an agent
    /// gives once more: its whole response at the end. Text is compared with at most 4 MiB of the text before it, here and in the
    /// [`outcome`](Self::outcome).
    ///
    /// Moderation can replace a text that was given out already: read the events, or the
    /// [`outcome`](Self::outcome), if that matters.
    ///
    /// # Errors
    /// As [`next`](Self::next).
    ///
    /// # Cancel safety
    /// Cancel safe: if the future is dropped, as in `tokio::select!`, nothing is lost, and the next call goes on.
    #[inline]
    pub async fn next_text(&mut self) -> Result<Option<String>, Error> {
        std::future::poll_fn(|cx| {
            let Self {
                events,
                ids,
                task,
                complete,
                ..
            } = self;
            events.poll_text(|events| poll_event(events, ids, task, complete, cx))
        })
        .await
    }

    /// What the events that are not yet read add up to, read to the end.
    ///
    /// Text that [`next_text`](Self::next_text) gave before is not in its response, nor is the repetition of such text.
    ///
    /// A workflow that fails is a result too: see its status.
    ///
    /// ```no_run
    /// # async fn run(client: imbrace::clickai::Client) -> Result<(), imbrace::Error> {
    /// let outcome = client.chat("user-001").query("Xin chào").stream().await?.outcome().await?;
    /// println!("{} ({:?})", outcome.answer, outcome.usage());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`next`](Self::next). To keep what had arrived, use [`read_into`](Self::read_into).
    ///
    /// # Cancel safety
    /// Not cancel safe: what was read is lost if the future is dropped, though the run can be read further. To keep
    /// it, use
    /// [`read_into`](Self::read_into).
    #[inline]
    pub async fn outcome(&mut self) -> Result<E::Outcome, Error> {
        let mut outcome = E::Outcome::default();
        self.read_into(&mut outcome).await?;
        Ok(outcome)
    }

    /// Reads to the end and adds each event to `outcome`, which keeps what had arrived when an error comes.
    ///
    /// ```no_run
    /// # async fn run(client: imbrace::clickai::Client) -> Result<(), imbrace::Error> {
    /// use imbrace::clickai::MessageOutcome;
    ///
    /// let mut run = client.chat("user-001").query("Xin chào").stream().await?;
    /// let mut outcome = MessageOutcome::default();
    /// if let Err(error) = run.read_into(&mut outcome).await {
    ///     println!("{error} after {}", outcome.answer);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`next`](Self::next). If [`end`](Self::end) is still `None`, an event could not be decoded and more may
    /// follow: call it again with the same `outcome` to read on.
    ///
    /// # Cancel safety
    /// Cancel safe: what has arrived is in the outcome; call it again with the same `outcome` to read on.
    #[inline]
    pub async fn read_into(&mut self, outcome: &mut E::Outcome) -> Result<(), Error> {
        outcome.follow(self.events.text_once());
        while let Some(event) = self.next().await {
            outcome.apply(&event?);
        }
        Ok(())
    }

    /// Asks the server to stop the run. Then read on: the last event still comes.
    ///
    /// A stopped chat or completion ends with `message_end` after the next piece of text, and the server keeps the
    /// part written so far; a workflow ends with `workflow_finished` and the status `stopped`. It is a request at
    /// best: the server says yes even if the run is over.
    ///
    /// ```no_run
    /// # async fn run(client: imbrace::clickai::Client) -> Result<(), imbrace::Error> {
    /// let mut run = client.chat("user-001").query("Viết một bài thơ").stream().await?;
    /// let mut length = 0;
    /// while let Some(text) = run.next_text().await? {
    ///     print!("{text}");
    ///     let before = length;
    ///     length += text.len();
    ///     if before < 1000 && length >= 1000 {
    ///         run.stop().await?;
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) as long as no event has named the task; else as
    /// [`Call::send`](crate::Call::send).
    ///
    /// # Cancel safety
    /// Dropping the future ends the request, which the server may have received; the run itself goes on to be read.
    #[inline]
    pub fn stop(&self) -> impl Future<Output = Result<(), Error>> + Send + use<E> {
        // The call is made by the handle, so that the future borrows nothing: the run can be read meanwhile, in any task.
        self.stop_handle().stop()
    }

    /// What stops the run from elsewhere: another task, or another request to a web server. It outlives the run.
    ///
    /// ```no_run
    /// # async fn run(client: imbrace::clickai::Client) -> Result<(), imbrace::Error> {
    /// let mut run = client.chat("user-001").query("Viết một bài thơ").stream().await?;
    /// let stop = run.stop_handle();
    /// let started = run.next_text().await?;
    /// tokio::spawn(async move { stop.stop().await }); // from anywhere, at any time
    /// println!("{}{}", started.unwrap_or_default(), run.outcome().await?.answer);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn stop_handle(&self) -> StopHandle {
        StopHandle::new::<E>(&self.client, &self.user, &self.task)
    }

    /// The task, by which the run is stopped; `None` before the first event.
    #[must_use]
    #[inline]
    pub fn task_id(&self) -> Option<&str> {
        self.ids.task.as_deref()
    }

    /// The message, by which it is rated; `None` before the first event and for workflow apps.
    #[must_use]
    #[inline]
    pub fn message_id(&self) -> Option<&str> {
        self.ids.message.as_deref()
    }

    /// The conversation, to go on with; `None` before the first event and for apps without conversations.
    #[must_use]
    #[inline]
    pub fn conversation_id(&self) -> Option<&str> {
        self.ids.conversation.as_deref()
    }

    /// The run of a workflow or chatflow; `None` before the first event that names it.
    #[must_use]
    #[inline]
    pub fn workflow_run_id(&self) -> Option<&str> {
        self.ids.workflow_run.as_deref()
    }

    /// The user for whom it runs.
    #[must_use]
    #[inline]
    pub fn user(&self) -> &str {
        &self.user
    }

    /// Whether the last event of the run has come. With text to speech a few more events can follow it.
    #[must_use]
    #[inline]
    pub fn is_complete(&self) -> bool {
        self.complete
    }

    /// How the stream ended; `None` as long as more may follow.
    #[must_use]
    #[inline]
    pub fn end(&self) -> Option<StreamEnd> {
        self.events.end()
    }

    /// The headers of the response.
    #[must_use]
    #[inline]
    pub fn headers(&self) -> &HeaderMap {
        self.events.headers()
    }

    /// The request id that the server named, else the one that was sent.
    #[must_use]
    #[inline]
    pub fn request_id(&self) -> Option<&str> {
        self.events.request_id()
    }

    /// The next event, for a caller who sees it as it is.
    #[inline]
    fn poll_next_event(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<E, Error>>> {
        let Self {
            events,
            ids,
            task,
            complete,
            ..
        } = self;
        let event = ready!(poll_event(events, ids, task, complete, cx));
        if let Some(Ok(event)) = &event {
            self.events.note_text(event);
        }
        Poll::Ready(event)
    }
}

/// The next event, with what it tells about the run.
#[inline]
fn poll_event<E: RunEvent>(
    events: &mut EventStream<E>,
    ids: &mut Ids,
    task: &OnceLock<String>,
    complete: &mut bool,
    cx: &mut Context<'_>,
) -> Poll<Option<Result<E, Error>>> {
    let event = match ready!(events.poll_event(cx)) {
        Some(Ok(event)) => {
            ids.note(&event);
            if task.get().is_none()
                && let Some(id) = &ids.task
            {
                task.get_or_init(|| id.clone());
            }
            *complete |= event.is_last();
            Some(Ok(event))
        }
        // What breaks after the last event takes nothing away.
        Some(Err(_)) if *complete && events.end() == Some(StreamEnd::Cut) => {
            events.close_complete();
            None
        }
        Some(Err(error)) => {
            ids.note_error(&error);
            *complete |= events.last_came_unread();
            Some(Err(error))
        }
        None if matches!(events.end(), Some(StreamEnd::Closed | StreamEnd::Done)) && !*complete => {
            let last = events.last_event();
            Some(Err(events.cut(&format!("it ended without `{last}`"))))
        }
        None => None,
    };
    Poll::Ready(event)
}

impl<E: RunEvent> Stream for Run<E> {
    type Item = Result<E, Error>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_next_event(cx)
    }
}

impl<E: RunEvent> fmt::Debug for Run<E> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Run")
            .field("ids", &self.ids)
            .field("complete", &self.complete)
            .field("end", &self.end())
            .finish_non_exhaustive()
    }
}
