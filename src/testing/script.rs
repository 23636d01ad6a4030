//! What an event stream sends, and when.

use std::{fmt, marker::PhantomData, time::Duration};

use bytes::Bytes;
use serde::Serialize;

use super::{fail::fail, pieces::Piece};
use crate::operation::{Streaming, Terminator};

/// An event stream of an operation, written by a test: typed events, pauses, and how it ends.
///
/// It ends as the document says, with `[DONE]` or the end of the body, unless it is [cut](Self::cut).
///
/// ```
/// use imbrace::{ai_agent::operations::AiAgentStreamChat, testing::{self, StreamScript}};
/// use std::time::Duration;
///
/// let events = testing::example_events::<AiAgentStreamChat>();
/// let script = StreamScript::<AiAgentStreamChat>::new(events).pace(Duration::from_millis(5)).cut();
/// let reply = testing::stream(script);
/// # drop(reply);
/// ```
///
/// Lists and arrays of events become scripts where one is wanted.
#[must_use]
pub struct StreamScript<O: Streaming> {
    pieces: Vec<Piece>,
    pace: Duration,
    is_cut: bool,
    operation: PhantomData<fn() -> O>,
}

/// A piece of a stream as it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ScriptPiece {
    /// The pause before it.
    pub pause: Duration,
    /// One event with the empty line that ends it.
    pub bytes: Bytes,
}

impl<O: Streaming<Event: Serialize>> StreamScript<O> {
    /// A stream of these events.
    ///
    /// # Panics
    /// An event cannot be written as JSON: it holds a float that JSON has not, such as `NaN`.
    #[track_caller]
    pub fn new(events: impl IntoIterator<Item = O::Event>) -> Self {
        let mut script = Self {
            pieces: Vec::new(),
            pace: Duration::ZERO,
            is_cut: false,
            operation: PhantomData,
        };
        for event in events {
            script = script.event(event);
        }
        script
    }

    /// Adds an event.
    ///
    /// # Panics
    /// As [`new`](Self::new).
    #[track_caller]
    pub fn event(self, event: O::Event) -> Self {
        match crate::json::encode(&event) {
            Ok(json) => self.data(&String::from_utf8_lossy(&json)),
            Err(why) => fail(&format!("an event of `{}` cannot be written: {why}", O::INFO.id)),
        }
    }

    /// Adds an event whose data is this text, whatever it is: an error as the service reports it, or what is not an event.
    pub fn data(mut self, data: &str) -> Self {
        let lines: String = data.split('\n').map(|line| format!("data: {line}\n")).collect();
        let bytes = format!("{lines}\n").into();
        let pause = Duration::ZERO;
        self.pieces.push(Piece { pause, bytes });
        self
    }

    /// Pauses before the next event, or before the end. The pause is real time, unless the runtime of the test is paused.
    pub fn pause(mut self, pause: Duration) -> Self {
        let bytes = Bytes::new();
        self.pieces.push(Piece { pause, bytes });
        self
    }

    /// Pauses so long before each event, in addition to single pauses. None by default.
    pub fn pace(mut self, pace: Duration) -> Self {
        self.pace = pace;
        self
    }

    /// Breaks the connection after the last event, in place of the documented end.
    pub fn cut(mut self) -> Self {
        self.is_cut = true;
        self
    }

    /// Whether the connection breaks after the last event.
    #[must_use]
    pub fn is_cut(&self) -> bool {
        self.is_cut
    }

    /// What is sent, the documented end included.
    #[must_use]
    pub fn pieces(&self) -> Vec<ScriptPiece> {
        let mut pieces: Vec<ScriptPiece> = Vec::new();
        let mut pause = Duration::ZERO;
        for piece in &self.pieces {
            pause = pause.saturating_add(piece.pause);
            if piece.bytes.is_empty() {
                continue;
            }
            pieces.push(ScriptPiece {
                pause: std::mem::take(&mut pause).saturating_add(self.pace),
                bytes: piece.bytes.clone(),
            });
        }
        let ends_by_event = O::INFO
            .stream
            .is_some_and(|stream| stream.terminator == Terminator::Done);
        let bytes = if ends_by_event && !self.is_cut {
            Bytes::from_static(b"data: [DONE]\n\n")
        } else {
            Bytes::new()
        };
        if !bytes.is_empty() || !pause.is_zero() {
            pieces.push(ScriptPiece { pause, bytes });
        }
        pieces
    }
}

impl<O: Streaming<Event: Serialize>> From<Vec<O::Event>> for StreamScript<O> {
    #[track_caller]
    fn from(events: Vec<O::Event>) -> Self {
        Self::new(events)
    }
}

impl<O: Streaming<Event: Serialize>, const N: usize> From<[O::Event; N]> for StreamScript<O> {
    #[track_caller]
    fn from(events: [O::Event; N]) -> Self {
        Self::new(events)
    }
}

impl<O: Streaming> fmt::Debug for StreamScript<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StreamScript")
            .field("operation", &O::INFO.id)
            .field("is_cut", &self.is_cut)
            .finish_non_exhaustive()
    }
}
