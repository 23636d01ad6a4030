//! The same calls for programs without async, by the feature `blocking`.
//!
//! [`Runtime::wait`] waits for any call, and [`Runtime::iter`] makes an iterator of any stream: of events, of the pieces of a walk, of a run,
//! of the rows of [many calls](crate::bulk).
//! There is no second client: every operation, option and convenience is that of the async one.
//!
//! ```no_run
//! # #[cfg(all(feature = "boards", feature = "ai-agent"))]
//! fn main() -> Result<(), imbrace::Error> {
//!     let runtime = imbrace::blocking::Runtime::new()?;
//!     let client = imbrace::Client::from_env()?;
//!
//!     let board = runtime.wait(client.boards().get("board_id"))?;
//!     for item in runtime.iter(client.boards().list_items(&board.id).items()) {
//!         println!("{:?}", item?.fields);
//!     }
//!
//!     let mut reply = runtime.wait(client.ai_agent().stream_chat("agent_id").user("What can you do?"))?;
//!     while let Some(text) = runtime.wait(reply.next_text())? {
//!         print!("{text}");
//!     }
//!     Ok(())
//! }
//! # #[cfg(not(all(feature = "boards", feature = "ai-agent")))]
//! # fn main() {}
//! ```

use std::{
    convert::Infallible,
    fmt,
    future::{IntoFuture, poll_fn},
    pin::Pin,
};

use futures_core::Stream;
use tokio::runtime::{Builder, Handle};

use crate::{
    bulk::Row,
    error::{Error, ErrorKind},
};

/// What waits for calls, on the thread that asks: no other thread is started. Use one for the whole program, with one client.
///
/// Between two waits nothing is read and no connection is served, so a stream must be read on, and a connection that was left for
/// long is made anew.
pub struct Runtime {
    runtime: tokio::runtime::Runtime,
}

impl Runtime {
    /// Makes a runtime.
    ///
    /// # Errors
    /// [`ErrorKind::Io`] if the operating system refuses what it needs.
    pub fn new() -> Result<Self, Error> {
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| {
            Error::new(
                ErrorKind::Io,
                format!("cannot start the runtime of blocking calls: {error}"),
            )
            .caused_by(error)
        })?;
        Ok(Self { runtime })
    }

    /// Waits for a call, or anything else that is awaited and gives a result of this crate.
    ///
    /// # Errors
    /// As the call; [`ErrorKind::Invalid`] within async code, which must not be blocked: use `.await` there.
    pub fn wait<T>(&self, call: impl IntoFuture<Output = Result<T, Error>>) -> Result<T, Error> {
        self.block_on(call)?
    }

    /// Waits for a future that gives something else than a result of this crate, such as the report of many calls:
    ///
    /// ```no_run
    /// # #[cfg(feature = "boards")]
    /// # fn example(runtime: imbrace::blocking::Runtime, client: imbrace::Client, fields: imbrace::gateway::BoardFields, rows: Vec<serde_json::Value>) -> Result<(), imbrace::Error> {
    /// let bulk = client.boards().upsert_items(&fields, rows);
    /// let report = runtime.block_on(bulk.report(|progress| eprintln!("{progress}")))?;
    /// println!("{} rows failed", report.failures.len());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`] within async code, as [`wait`](Self::wait).
    pub fn block_on<F: IntoFuture>(&self, future: F) -> Result<F::Output, Error> {
        refuse_async()?;
        Ok(self.runtime.block_on(future.into_future()))
    }

    /// The items of a stream, each waited for when it is asked for, as results. After an error the stream decides whether more follow.
    /// Rows of [many calls](crate::bulk) are items that have results of their own:
    ///
    /// ```no_run
    /// # #[cfg(feature = "contacts")]
    /// # fn example(runtime: imbrace::blocking::Runtime, client: imbrace::Client, ids: Vec<String>) -> Result<(), imbrace::Error> {
    /// let contacts = client.contacts();
    /// for row in runtime.iter(imbrace::bulk::Bulk::new(ids, |id| contacts.get(id).send())) {
    ///     let row = row?;
    ///     println!("row {}: {:?}", row.index, row.result);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn iter<S>(&self, stream: S) -> Iter<'_, S>
    where
        S: Stream<Item: Item> + Unpin,
    {
        Iter {
            runtime: self,
            stream: Some(stream),
        }
    }

    /// The next item of a stream, or `None` after the last. Between two items the stream can be asked for more:
    ///
    /// ```no_run
    /// # #[cfg(feature = "boards")]
    /// # fn example(runtime: imbrace::blocking::Runtime, client: imbrace::Client) -> Result<(), imbrace::Error> {
    /// let mut items = client.boards().list_items("board_id").items();
    /// while let Some(item) = runtime.next(&mut items) {
    ///     println!("{}: {:?}", items.progress(), item?.fields);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As the stream; [`ErrorKind::Invalid`] within async code, as [`wait`](Self::wait).
    pub fn next<S>(&self, stream: &mut S) -> Option<Result<<S::Item as Item>::Value, Error>>
    where
        S: Stream<Item: Item> + Unpin,
    {
        self.block_on(next_of(stream))
            .map_or_else(|error| Some(Err(error)), |item| item.map(Item::into_result))
    }
}

/// What the streams of this crate give: results, and [rows](Row) of many calls. No other type can be one.
pub trait Item: private::Sealed {
    /// What an iterator gives of it where waiting succeeded.
    type Value;

    /// The item as a result, in which an error of waiting has its place.
    #[doc(hidden)]
    fn into_result(self) -> Result<Self::Value, Error>;
}

impl<T> Item for Result<T, Error> {
    type Value = T;

    fn into_result(self) -> Self {
        self
    }
}

impl<T> Item for Result<T, Infallible> {
    type Value = T;

    fn into_result(self) -> Result<T, Error> {
        self.map_err(|never| match never {})
    }
}

impl<T> Item for Row<T> {
    type Value = Self;

    fn into_result(self) -> Result<Self, Error> {
        Ok(self)
    }
}

mod private {
    pub trait Sealed {}

    impl<T, E> Sealed for Result<T, E> {}
    impl<T> Sealed for super::Row<T> {}
}

/// The next item of a stream.
fn next_of<S: Stream + Unpin>(stream: &mut S) -> impl Future<Output = Option<S::Item>> {
    poll_fn(|cx| Pin::new(&mut *stream).poll_next(cx))
}

/// Blocking a thread that serves others makes them wait, and tokio panics.
fn refuse_async() -> Result<(), Error> {
    if Handle::try_current().is_ok() {
        return Err(Error::invalid(
            "a blocking call within async code would block all tasks of its thread: await the call there",
        ));
    }
    Ok(())
}

/// The items of a stream, one after the other.
///
/// Hidden: the page of an iterator lists all methods of [`Iterator`]. Public, so that a structure can hold one.
#[doc(hidden)]
pub struct Iter<'a, S> {
    runtime: &'a Runtime,
    // `None` after an error that ended the iterator.
    stream: Option<S>,
}

impl<S> Iterator for Iter<'_, S>
where
    S: Stream<Item: Item> + Unpin,
{
    type Item = Result<<S::Item as Item>::Value, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let stream = self.stream.as_mut()?;
        match self.runtime.block_on(next_of(stream)) {
            Ok(item) => item.map(Item::into_result),
            Err(error) => {
                // Within async code each item would be this error.
                self.stream = None;
                Some(Err(error))
            }
        }
    }
}

impl fmt::Debug for Runtime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Runtime").finish_non_exhaustive()
    }
}

impl<S> fmt::Debug for Iter<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Iter")
            .field("ended", &self.stream.is_none())
            .finish_non_exhaustive()
    }
}
