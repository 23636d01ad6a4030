//! Event streams: what is said, and how it is played.

pub(crate) mod ai_agent;
pub(crate) mod clickai;
pub(crate) mod kinds;
mod line;
mod player;
mod scenario;
pub(crate) mod words;

use std::{collections::VecDeque, fmt, time::Duration};

use bytes::Bytes;
use tokio::sync::watch;

pub(crate) use kinds::Kind;
pub(crate) use line::Line;
pub(crate) use player::{Broken, LAST_BREATH, Pacing, Player};
pub(crate) use scenario::Scenario;

/// The events of a stream, each with its empty line.
#[derive(Debug, Default)]
pub(crate) struct Script {
    pub(crate) events: VecDeque<Bytes>,
    /// What an error looks like in this stream.
    pub(crate) error: Bytes,
    /// Whether nothing follows an error.
    pub(crate) error_ends: bool,
    /// Whether pings are sent.
    pub(crate) pings: bool,
    /// Whether status and headers wait for the first event.
    pub(crate) late: bool,
    pub(crate) stop: Option<Stop>,
    /// Whether the stream stays open after its events until it is stopped.
    pub(crate) waits: bool,
    /// What is sent when that takes too long.
    pub(crate) stale: Option<Bytes>,
    /// Whether the stream stays open after its events forever.
    pub(crate) hangs: bool,
    /// How long nothing is sent before an event, by the number of events before it.
    pub(crate) pauses: Vec<(usize, Duration)>,
    /// Whether this is text in pieces, not events.
    pub(crate) plain: bool,
    /// Whether the connection breaks after the last event.
    pub(crate) is_cut: bool,
    /// What happens when the stream has ended or its reader has gone.
    pub(crate) end: End,
}

impl Script {
    pub(crate) fn new(events: VecDeque<Bytes>) -> Self {
        Self {
            events,
            ..Self::default()
        }
    }
}

/// A stream that can be stopped.
#[derive(Debug)]
pub(crate) struct Stop {
    pub(crate) asked: watch::Receiver<bool>,
    /// What is sent instead of the remaining events.
    pub(crate) rest: VecDeque<Bytes>,
}

/// How a stream ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    Completed,
    Stopped,
    /// Broken, or the reader has gone.
    Abandoned,
}

/// Something to do at the end; it learns how many events were played before a stop.
#[derive(Default)]
pub(crate) struct End(Option<Action>);

type Action = Box<dyn FnOnce(Ending, usize) + Send>;

impl End {
    pub(crate) fn new(action: impl FnOnce(Ending, usize) + Send + 'static) -> Self {
        Self(Some(Box::new(action)))
    }

    fn run(&mut self, ending: Ending, played: usize) {
        if let Some(action) = self.0.take() {
            action(ending, played);
        }
    }
}

impl Drop for End {
    fn drop(&mut self) {
        self.run(Ending::Abandoned, 0);
    }
}

impl fmt::Debug for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("End").field(&self.0.is_some()).finish()
    }
}
