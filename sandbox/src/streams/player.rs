//! Plays a script: pace, gate, pings, stop and faults.

use std::{error::Error, fmt, sync::Arc, time::Duration};

use bytes::Bytes;
use tokio::time::{Instant, sleep, sleep_until};

use super::{Ending, Script, Stop};
use crate::{faults::Fault, gate::Way};

/// How fast streams go.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pacing {
    /// Between two events.
    pub(crate) pace: Duration,
    /// Between two pings.
    pub(crate) ping: Duration,
    /// In place of the silences that models make.
    pub(crate) silence: Option<Duration>,
    /// After this time the state of a chat at work is stale.
    pub(crate) stale: Duration,
}

/// The pace of a slow stream.
pub(crate) const SLOW: Duration = Duration::from_millis(300);
/// What has been written gets this long to leave before the connection is broken.
pub(crate) const LAST_BREATH: Duration = Duration::from_millis(50);

/// The connection is broken on request.
#[derive(Debug)]
pub(crate) struct Broken;

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("broken on request")
    }
}

impl Error for Broken {}

#[derive(Debug)]
pub(crate) struct Player {
    script: Script,
    fault: Option<Fault>,
    pacing: Pacing,
    way: Arc<Way>,
    due: Instant,
    stale_at: Instant,
    next_ping: Instant,
    /// Events that went out.
    played: usize,
    /// The event before which a fault strikes.
    middle: usize,
    /// How many events had gone out when the stream was stopped.
    stopped: Option<usize>,
    state: State,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Playing,
    Silent,
    Breaking,
    Over,
}

impl Player {
    pub(crate) fn new(script: Script, fault: Option<Fault>, mut pacing: Pacing, way: Arc<Way>) -> Self {
        if fault == Some(Fault::Slow) {
            pacing.pace = pacing.pace.max(SLOW);
        }
        let now = Instant::now();
        let before = pause(&script, 0, pacing);
        Self {
            middle: (script.events.len() / 2).max(1),
            script,
            fault,
            pacing,
            way,
            due: now + pacing.pace + before,
            stale_at: now + pacing.stale,
            next_ping: now + pacing.ping,
            played: 0,
            stopped: None,
            state: State::Playing,
        }
    }

    /// The next bytes; nothing at the end.
    pub(crate) async fn next(&mut self) -> Option<Result<Bytes, Broken>> {
        loop {
            match self.state {
                State::Playing => {}
                State::Silent => std::future::pending().await,
                State::Breaking => {
                    sleep(LAST_BREATH).await;
                    self.state = State::Over;
                    return Some(Err(Broken));
                }
                State::Over => return None,
            }
            if self.script.events.is_empty() && self.script.hangs {
                self.state = State::Silent;
                continue;
            }
            if self.script.events.is_empty() && !(self.script.waits && self.script.stop.is_some()) {
                if self.script.is_cut {
                    self.state = State::Breaking;
                    continue;
                }
                return None;
            }
            let waiting = self.script.events.is_empty();
            let (due, way) = (self.due, &self.way);
            let turn = async move {
                sleep_until(due).await;
                way.pass().await;
            };
            tokio::select! {
                biased;
                () = stopped(self.script.stop.as_mut()) => {
                    if let Some(stop) = self.script.stop.take() {
                        self.script.events = stop.rest;
                        self.stopped = Some(self.played);
                    }
                }
                () = turn, if !waiting => return self.play(),
                () = sleep_until(self.stale_at), if waiting && self.script.stale.is_some() => {
                    self.script.stop = None;
                    return self.script.stale.take().map(Ok);
                }
                () = sleep_until(self.next_ping), if self.script.pings => {
                    self.next_ping += self.pacing.ping;
                    return Some(Ok(Bytes::from_static(b"event: ping\n\n")));
                }
            }
        }
    }

    fn play(&mut self) -> Option<Result<Bytes, Broken>> {
        self.due = Instant::now() + self.pacing.pace;
        let strikes = self.played == self.middle;
        match self.fault {
            Some(Fault::MalformedEvent) if strikes => {
                self.fault = None;
                return Some(Ok(Bytes::from_static(
                    b"data: {\"type\":\"text-delta\",\"event\":\"message\",\n\n",
                )));
            }
            Some(Fault::ErrorEvent) if strikes => {
                self.fault = None;
                if self.script.error_ends {
                    self.script.events.clear();
                }
                return Some(Ok(self.script.error.clone()));
            }
            Some(Fault::Cut) if strikes => self.state = State::Breaking,
            Some(Fault::Silence) => self.state = State::Silent,
            _ => {}
        }
        let mut event = self.script.events.pop_front()?;
        if self.state == State::Breaking {
            event.truncate(event.len() / 2);
        }
        self.played += 1;
        self.due += pause(&self.script, self.played, self.pacing);
        if self.script.events.is_empty() && self.state == State::Playing && !self.script.hangs {
            // Before the last event goes out: who has read it may ask for what it brought about.
            match self.stopped {
                Some(played) => self.script.end.run(Ending::Stopped, played),
                None => self.script.end.run(Ending::Completed, self.played),
            }
        }
        Some(Ok(event))
    }
}

/// How long nothing is sent before this event.
fn pause(script: &Script, number: usize, pacing: Pacing) -> Duration {
    let own = script.pauses.iter().find(|(before, _)| *before == number);
    own.map_or(Duration::ZERO, |(_, time)| pacing.silence.unwrap_or(*time))
}

/// Waits until the stream is stopped; forever if it cannot be.
async fn stopped(stop: Option<&mut Stop>) {
    if let Some(stop) = stop
        && stop.asked.wait_for(|asked| *asked).await.is_ok()
    {
        return;
    }
    std::future::pending().await
}
