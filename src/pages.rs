//! Lists that come in pages, as streams of their items.
//!
//! [`Call::items`] and [`Call::pages`] walk over a list: they give every item once, or end with an error for which
//! [`Error::is_incomplete`] is true and which says how many distinct items were seen, of how many where the server counts
//! them. What holds for a list is [`Paged::PAGING`]`.promise`, and stands on the page of its method:
//!
//! | [`Promise`] | items that are in the list for the whole walk |
//! |---|---|
//! | [`TotalOrder`](Promise::TotalOrder) | each comes once: the walk asks for an order in which no two items tie |
//! | [`Count`](Promise::Count) | each comes once, or the walk ends with an error: the order can tie, but the server counts the items |
//! | [`None`](Promise::None) | can be missing without an error: the order can tie, and the server does not count |
//!
//! - **Order.** Where the caller set no order, the walk asks for one without ties; to an order of the caller's that can tie it
//!   appends the key that breaks ties. Where there is no such order, it asks for the largest pages, unless `limit` is set.
//! - **Identity.** An item is known by the properties that identify it, else by all of it. An item that comes again is dropped. A page
//!   of known items only is an error, unless items that the server counts more or less than before explain it.
//! - **Changes meanwhile.** Where the server counts, a walk notices that items were inserted, and starts over at its end to look for
//!   those it has not seen. It notices that items were deleted, and goes back for those that moved up. Where the order can tie, it then reads the list once more, since the count alone proves
//!   nothing. An item inserted and another deleted between the same two pages leave the count as it was: an item can then be missing
//!   where the order can tie, or where new items do not come first. The orders that walks ask for by themselves put them first.
//! - **Memory.** One page of items, another while it is read, and a hash of each item so far: 9 to 21 bytes an item, 150 MB for
//!   [`MAX_ITEMS`]. A longer list ends with an error; see [`Items::max_items`].
//! - **Options.** `timeout`, `max_retries` and headers hold for each page by itself. A `request_id` of the caller's is sent with the
//!   first page; those after it append `.2`, `.3` and so on, or have minted ids if that would be too long.

mod identity;
mod page;
mod raw;
mod settings;
mod walk;

use std::{
    collections::VecDeque,
    fmt,
    future::Future,
    pin::Pin,
    task::{Context, Poll},
};

use futures_core::Stream;
use serde::Serialize;

#[doc(hidden)]
pub use self::{
    identity::Identity,
    settings::{Setting, Settings},
};
pub use self::{
    page::Page,
    raw::{ListShape, RawPages},
};
use self::{
    page::judge,
    walk::{Step, Walk},
};
pub use crate::operation_info::{OrderInfo, PagingBy, PagingInfo, Promise};
use crate::{bulk::Progress, call::Call, error::Error, operation::Operation, operation_info::OperationInfo};

/// How many items a walk gives before it ends with an error, unless set: see [`Items::max_items`].
pub const MAX_ITEMS: usize = 10_000_000;

/// An operation whose response is a page of a list, as the document says.
pub trait Paged: Operation {
    /// An item.
    type Item: Clone + PartialEq + Serialize + Send + Unpin + 'static;
    /// The facts of the document about the list.
    const PAGING: &'static PagingInfo;

    /// The properties of the body that a walk reads and sets.
    #[doc(hidden)]
    fn settings(body: &mut Self::Body) -> Settings<'_> {
        let _ = body;
        Settings::default()
    }

    /// Adds what identifies an item; nothing where all of it does.
    #[doc(hidden)]
    fn identify(item: &Self::Item, identity: &mut Identity) {
        let _ = (item, identity);
    }

    /// Whether the server appends the item to every page, beside those that the position counts.
    #[doc(hidden)]
    fn appended(item: &Self::Item) -> bool {
        let _ = item;
        false
    }

    /// Takes the items and what is said about the rest out of a response.
    fn page(response: Self::Output) -> Page<Self::Item>;
}

impl<O: Paged> Call<O>
where
    O::Body: Clone,
{
    /// All items of the list, page after page, each fetched when it is needed.
    ///
    /// Parameters set before apply to every page; a `limit` is the size of a page. The [module](crate::pages) says what a
    /// walk promises. After an error the stream ends.
    pub fn items(self) -> Items<O::Item> {
        Items {
            pages: self.pages(),
            items: VecDeque::new(),
        }
    }

    /// The pages of the list, each fetched when it is needed. After an error the stream ends.
    ///
    /// A page without an item that has not come before is left out, unless it is the first.
    pub fn pages(mut self) -> Pages<O::Item> {
        let (request, body) = self.parts();
        let start = settings::begin(O::PAGING, request, O::settings(body));
        let (next, failure) = match start.and_then(|start| Walk::new(O::PAGING, start)) {
            Ok(walk) => (Some((Box::new(self) as Box<dyn List<O::Item>>, walk)), None),
            Err(error) => (None, Some(error.in_list(O::INFO))),
        };
        Pages {
            operation: O::INFO,
            next,
            waiting: None,
            failure,
            progress: Progress::default(),
        }
    }
}

type Fetching<T> = Pin<Box<dyn Future<Output = Result<Page<T>, Error>> + Send>>;

/// A list that a walk reads, whatever its operation is.
trait List<T>: Send {
    /// Fetches the page of this number at the position of the list.
    fn fetch(&self, page: u64) -> Fetching<T>;

    /// Tells the walk what a page holds, and drops the items that came before.
    fn judge(&self, walk: &mut Walk, page: &mut Page<T>) -> (Step, Option<bool>);

    /// Moves to a position.
    fn go_to(&mut self, position: &str) -> Result<(), Error>;
}

impl<O: Paged> List<O::Item> for Call<O>
where
    O::Body: Clone,
{
    fn fetch(&self, page: u64) -> Fetching<O::Item> {
        let sent = self.for_page(page).send();
        Box::pin(async { Ok(O::page(sent.await?)) })
    }

    fn judge(&self, walk: &mut Walk, page: &mut Page<O::Item>) -> (Step, Option<bool>) {
        judge(walk, page, O::appended, O::identify)
    }

    fn go_to(&mut self, position: &str) -> Result<(), Error> {
        let (request, body) = self.parts();
        settings::go_to(O::PAGING, request, O::settings(body), position)
    }
}

/// The pages of a list; `T` is an item, such as [`BoardItem`](crate::gateway::types::BoardItem).
pub struct Pages<T> {
    operation: &'static OperationInfo,
    /// The call of the next page, and where the walk stands.
    next: Option<(Box<dyn List<T>>, Walk)>,
    waiting: Option<Fetching<T>>,
    /// What ends the walk after the items before it.
    failure: Option<Error>,
    progress: Progress,
}

impl<T> Pages<T> {
    /// How many items the walk may give before it ends with an error; [`MAX_ITEMS`] unless set.
    #[must_use]
    pub fn max_items(mut self, items: usize) -> Self {
        if let Some((_, walk)) = &mut self.next {
            walk.set_max_items(items);
        }
        self
    }

    /// The next page, or `None` after the last.
    ///
    /// # Errors
    /// As [`Call::send`]; and an error for which [`Error::is_incomplete`] is true if the list cannot be read whole.
    ///
    /// # Cancel safety
    /// Cancel safe: if the future is dropped, as in `tokio::select!`, nothing is lost, and the next call goes on.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// How many items came, of how many as the server counted last; lists without a count have no total.
    #[must_use]
    pub fn progress(&self) -> Progress {
        self.progress
    }

    /// Judges a page: gives it without the items that came before, or nothing if none is left.
    fn take(&mut self, mut page: Page<T>) -> Option<Page<T>> {
        let (mut list, mut walk) = self.next.take()?;
        let (step, shown) = list.judge(&mut walk, &mut page);
        let failure = match step {
            Step::Next(position) => match list.go_to(&position) {
                Ok(()) => {
                    self.next = Some((list, walk));
                    None
                }
                Err(error) => Some(error),
            },
            Step::End => None,
            Step::Fail(error) => Some(error),
        };
        self.failure = failure.map(|error| error.in_list(self.operation));
        let shown = shown?;
        let done = self.progress.done.saturating_add(page.items.len() as u64);
        self.progress = Progress::new(done, page.total.map(|total| total.max(done)));
        shown.then_some(page)
    }
}

impl<T> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if let Some(error) = this.failure.take() {
                return Poll::Ready(Some(Err(error)));
            }
            let Some((list, walk)) = &this.next else {
                return Poll::Ready(None);
            };
            let waiting = this.waiting.get_or_insert_with(|| list.fetch(walk.pages() + 1));
            let page = match waiting.as_mut().poll(cx) {
                Poll::Ready(page) => page,
                Poll::Pending => return Poll::Pending,
            };
            this.waiting = None;
            match page {
                Ok(page) => {
                    if let Some(page) = this.take(page) {
                        return Poll::Ready(Some(Ok(page)));
                    }
                }
                Err(error) => {
                    this.next = None;
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }
}

/// The items of a list; `T` is an item, so that a walk can be a field of a structure:
///
/// ```
/// # #[cfg(feature = "boards")]
/// struct Leads {
///     items: imbrace::pages::Items<imbrace::gateway::types::BoardItem>,
/// }
/// ```
pub struct Items<T> {
    pages: Pages<T>,
    items: VecDeque<T>,
}

impl<T: Unpin> Items<T> {
    /// How many items the walk may give before it ends with an error; [`MAX_ITEMS`] unless set. Each item costs up to 21 bytes
    /// of memory until the end of the walk.
    #[must_use]
    pub fn max_items(mut self, items: usize) -> Self {
        self.pages = self.pages.max_items(items);
        self
    }

    /// How many items came, of how many as the server counted last; lists without a count have no total.
    ///
    /// ```no_run
    /// # #[cfg(feature = "boards")]
    /// # async fn run(client: imbrace::Client) -> Result<(), imbrace::Error> {
    /// let mut items = client.boards().list_items("board_id").items();
    /// while let Some(item) = items.next().await {
    ///     eprintln!("{} {:?}", items.progress(), item?.fields); // 1/250 …
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn progress(&self) -> Progress {
        let Progress { done, total } = self.pages.progress();
        Progress::new(done.saturating_sub(self.items.len() as u64), total)
    }

    /// The next item, or `None` after the last.
    ///
    /// # Errors
    /// As [`Call::send`]; and an error for which [`Error::is_incomplete`] is true if the list cannot be read whole.
    ///
    /// # Cancel safety
    /// Cancel safe: if the future is dropped, as in `tokio::select!`, nothing is lost, and the next call goes on.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }
}

impl<T: Unpin> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if let Some(item) = this.items.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match Pin::new(&mut this.pages).poll_next(cx) {
                Poll::Ready(Some(Ok(page))) => this.items = page.items.into(),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => return Poll::Pending,
            }
        }
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pages = self.next.as_ref().map(|(_, walk)| walk.pages());
        f.debug_struct("Pages")
            .field("operation", &self.operation.id)
            .field("pages", &pages)
            .finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .field("waiting", &self.items.len())
            .finish()
    }
}
