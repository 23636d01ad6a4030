//! Many calls, a few at a time, with a result for each row.
//!
//! ```no_run
//! # #[cfg(feature = "contacts")]
//! # async fn run(client: imbrace::Client, ids: Vec<String>) -> Result<(), imbrace::Error> {
//! use imbrace::bulk::Bulk;
//!
//! let contacts = client.contacts();
//! let report = Bulk::new(ids, |id| contacts.get(id).send()).concurrency(4).report(|progress| eprintln!("{progress}")).await;
//! for (row, error) in &report.failures {
//!     eprintln!("row {row}: {error}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! No task is spawned and nothing is queued: a row is taken from the iterator when a place is free. Dropping the stream drops the
//! calls under way, each of which the server may or may not have carried out.

use std::{
    fmt,
    future::Future,
    pin::Pin,
    task::{Context, Poll},
};

use futures_core::Stream;

use crate::error::Error;

/// How many calls run at the same time, unless set.
const CONCURRENCY: usize = 4;

type Running<T> = (usize, Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>);

/// Calls of the rows of an iterator, as a stream of their results in the order in which they end.
///
/// A call that the client retries counts as one: the retry budget of the client holds for all of them.
pub struct Bulk<'a, T> {
    rows: Box<dyn Iterator<Item = Running<T>> + Send + 'a>,
    running: Vec<Running<T>>,
    concurrency: usize,
    progress: Progress,
}

/// The result of a row.
#[derive(Debug)]
#[non_exhaustive]
pub struct Row<T> {
    /// The number of the row in the iterator, from 0.
    pub index: usize,
    /// What its call gave.
    pub result: Result<T, Error>,
}

/// How far a bulk operation or a walk is. `Display` prints it, as `120/500`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// How many rows are done.
    pub done: u64,
    /// How many there are, if that is known. Where a server says it, the number may change while rows are added or deleted.
    pub total: Option<u64>,
}

impl Progress {
    #[inline]
    pub(crate) fn new(done: u64, total: Option<u64>) -> Self {
        Self { done, total }
    }
}

impl fmt::Display for Progress {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.total {
            Some(total) => write!(f, "{}/{total}", self.done),
            None => write!(f, "{}", self.done),
        }
    }
}

/// What became of all rows.
#[derive(Debug)]
#[non_exhaustive]
pub struct Report<T> {
    /// The results of the rows that succeeded, by the number of the row.
    pub done: Vec<(usize, T)>,
    /// The rows that failed, by their number.
    pub failures: Vec<(usize, Error)>,
    /// Whether rows were left out, because the last failure concerns all of them: a credential that is refused, or a server that cannot be
    /// reached.
    pub stopped: bool,
}

impl<'a, T> Bulk<'a, T> {
    /// Calls for these rows. Nothing is sent before the first result is asked for.
    ///
    /// The function makes the call of a row; it must not block.
    #[inline]
    pub fn new<R, F>(
        rows: impl IntoIterator<Item = R, IntoIter: Send + 'a>,
        mut call: impl FnMut(R) -> F + Send + 'a,
    ) -> Self
    where
        F: Future<Output = Result<T, Error>> + Send + 'static,
    {
        let rows = rows.into_iter();
        let total = match rows.size_hint() {
            (least, Some(most)) if least == most => Some(most as u64),
            _ => None,
        };
        let rows = rows
            .enumerate()
            .map(move |(index, row)| -> Running<T> { (index, Box::pin(call(row))) });
        Self {
            rows: Box::new(rows),
            running: Vec::new(),
            concurrency: CONCURRENCY,
            progress: Progress::new(0, total),
        }
    }

    /// How many calls run at the same time. Default 4, at least 1, at most 64.
    #[must_use]
    #[inline]
    pub fn concurrency(mut self, calls: usize) -> Self {
        self.concurrency = calls.clamp(1, 64);
        self
    }

    /// How many rows are done, of how many where the iterator tells.
    #[must_use]
    #[inline]
    pub fn progress(&self) -> Progress {
        self.progress
    }

    /// The next result, or `None` after the last.
    ///
    /// # Cancel safety
    /// Cancel safe: if the future is dropped, no result is lost, and the next call goes on.
    #[inline]
    pub async fn next(&mut self) -> Option<Row<T>> {
        std::future::poll_fn(|cx| self.poll_row(cx)).await
    }

    /// All results; `progress` is told after each row. The first failure that concerns all rows ends it: see [`Report::stopped`].
    ///
    /// # Cancel safety
    /// Dropping the future ends the calls that are under way, which the server may have received, and loses the results so far.
    #[inline]
    pub async fn report(mut self, mut progress: impl FnMut(Progress)) -> Report<T> {
        let mut report = Report {
            done: Vec::new(),
            failures: Vec::new(),
            stopped: false,
        };
        while let Some(Row { index, result }) = self.next().await {
            progress(self.progress);
            match result {
                Ok(value) => report.done.push((index, value)),
                Err(error) => {
                    if !report.stopped && (error.is_auth() || error.is_connect()) {
                        // Calls under way end; no further row is taken.
                        report.stopped = self.rows.next().is_some();
                        self.rows = Box::new(std::iter::empty());
                    }
                    report.failures.push((index, error));
                }
            }
        }
        report.done.sort_by_key(|(index, _)| *index);
        report.failures.sort_by_key(|(index, _)| *index);
        report
    }

    #[inline]
    fn poll_row(&mut self, cx: &mut Context<'_>) -> Poll<Option<Row<T>>> {
        while self.running.len() < self.concurrency {
            match self.rows.next() {
                Some(row) => self.running.push(row),
                None => break,
            }
        }
        for place in 0..self.running.len() {
            let (index, call) = &mut self.running[place];
            if let Poll::Ready(result) = call.as_mut().poll(cx) {
                let index = *index;
                // In order, so that no call waits longer than those that began after it.
                drop(self.running.remove(place));
                self.progress.done += 1;
                return Poll::Ready(Some(Row { index, result }));
            }
        }
        if self.running.is_empty() {
            Poll::Ready(None)
        } else {
            Poll::Pending
        }
    }
}

impl<T> Stream for Bulk<'_, T> {
    type Item = Row<T>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Row<T>>> {
        self.poll_row(cx)
    }
}

impl<T> fmt::Debug for Bulk<'_, T> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bulk")
            .field("progress", &self.progress)
            .field("running", &self.running.len())
            .field("concurrency", &self.concurrency)
            .finish_non_exhaustive()
    }
}
