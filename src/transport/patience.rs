//! Time limits while waiting for the network.

use std::{
    future::Future,
    pin::{Pin, pin},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use tokio::time::{Instant, Sleep};

use crate::error::Error;

/// How long a silence beyond the idle limit is looked at again, before it counts.
const CONFIRMATION: Duration = Duration::from_millis(50);

/// Ends a wait when the whole call has taken too long, or when nothing has moved for too long.
///
/// Only the time spent waiting counts as idle: a reader that takes long over a piece loses nothing. A wait that is given
/// up goes on with the next one; what arrived in between may still have to be read from the socket then, so the end of the
/// idle limit is confirmed by a short further wait. The timer is armed when a wait begins and moved only when it fires, so
/// a fast stream does not pay for it at each piece.
pub(super) struct Patience {
    deadline: Option<(Instant, Duration)>,
    idle: Option<Duration>,
    /// Bytes sent so far, where sending counts as movement.
    sent: Option<(Arc<AtomicU64>, u64)>,
    waiting_since: Option<Instant>,
    /// When a silence beyond the idle limit counts.
    confirmed: Option<Instant>,
    timer: Option<Pin<Box<Sleep>>>,
}

impl Patience {
    pub(super) fn new(deadline: Option<(Instant, Duration)>, idle: Option<Duration>) -> Self {
        Self {
            deadline,
            idle,
            sent: None,
            waiting_since: None,
            confirmed: None,
            timer: None,
        }
    }

    /// Lets sending count as movement.
    pub(super) fn watch(mut self, sent: Option<Arc<AtomicU64>>) -> Self {
        self.sent = sent.map(|sent| (sent, 0));
        self
    }

    /// Lets the whole wait from now on take no longer than this, whatever arrives meanwhile.
    pub(super) fn shorten(&mut self, limit: Duration) {
        if let Some(end) = Instant::now().checked_add(limit)
            && self.deadline.is_none_or(|(deadline, _)| end < deadline)
        {
            self.deadline = Some((end, limit));
        }
    }

    /// Something arrived.
    pub(super) fn progressed(&mut self) {
        self.waiting_since = None;
        self.confirmed = None;
    }

    /// Ready with an error when a limit has passed. Call it when there is nothing to read.
    pub(super) fn poll_expired(&mut self, cx: &mut Context<'_>) -> Poll<Error> {
        loop {
            let now = Instant::now();
            if let Some((sent, seen)) = &mut self.sent {
                let count = sent.load(Ordering::Relaxed);
                if count != *seen {
                    *seen = count;
                    self.waiting_since = None;
                    self.confirmed = None;
                }
            }
            let since = *self.waiting_since.get_or_insert(now);
            let idle = self
                .idle
                .and_then(|limit| Some((since.checked_add(limit)?, limit)));
            let (due, limit, is_total) = match (self.deadline, idle) {
                (Some((total, limit)), Some((idle, _))) if total <= idle => (total, limit, true),
                (_, Some((idle, limit))) => (idle, limit, false),
                (Some((total, limit)), None) => (total, limit, true),
                (None, None) => return Poll::Pending,
            };
            let due = match self.confirmed {
                Some(confirmed) if !is_total => confirmed,
                // In the meantime the runtime reads what has arrived.
                None if !is_total && now >= due => *self.confirmed.insert(now + CONFIRMATION),
                _ => due,
            };
            if now >= due {
                return Poll::Ready(if is_total {
                    Error::timeout("the whole call", limit)
                } else {
                    Error::timeout("waiting for the next piece of data", limit)
                });
            }
            let timer = self
                .timer
                .get_or_insert_with(|| Box::pin(tokio::time::sleep_until(due)));
            if timer.deadline() > due || timer.is_elapsed() {
                timer.as_mut().reset(due);
            }
            if timer.as_mut().poll(cx).is_pending() {
                return Poll::Pending;
            }
        }
    }

    /// Awaits a future within the limits.
    pub(super) async fn wait<F: Future>(&mut self, future: F) -> Result<F::Output, Error> {
        let mut future = pin!(future);
        std::future::poll_fn(|cx| match future.as_mut().poll(cx) {
            Poll::Ready(output) => Poll::Ready(Ok(output)),
            Poll::Pending => self.poll_expired(cx).map(Err),
        })
        .await
    }
}
