//! Lists that come in pages, as streams of their rows.

use std::{
    collections::{HashSet, VecDeque},
    fmt,
    future::Future,
    hash::{DefaultHasher, Hash, Hasher},
    pin::Pin,
    task::{Context, Poll},
};

use futures_core::Stream;

use crate::{call::Call, error::Error, operation::Operation};

/// An operation whose answer is a page of a list, as the document says.
pub trait Paged: Operation {
    /// A row.
    type Item: Clone + PartialEq + Send + Unpin + 'static;
    /// What moves the list on.
    const BY: PagingBy;

    /// Where the caller wants the list to begin; 0 if that was not said.
    #[doc(hidden)]
    fn start(call: &Call<Self>) -> u64;

    /// Tells a call where the page begins.
    #[doc(hidden)]
    fn set_position(call: Call<Self>, position: String) -> Call<Self>;

    /// Takes the rows and what is said about the rest out of an answer.
    fn page(answer: Self::Answer) -> Page<Self::Item>;
}

/// What moves a list on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PagingBy {
    /// The number of rows to leave out.
    Skip,
    /// The number of the page, from 1.
    Page,
    /// What the page itself names: a cursor, or a member of its first or last row.
    Next,
}

/// A page of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The rows.
    pub items: Vec<T>,
    /// The number of rows in the whole list, if the server says.
    pub total: Option<u64>,
    /// Whether there are more, if the server says.
    pub more: Option<bool>,
    /// Where the next page begins, for [`PagingBy::Next`].
    pub next: Option<String>,
}

impl<T> Page<T> {
    /// A page from its parts.
    #[must_use]
    pub fn new(items: Vec<T>, total: Option<u64>, more: Option<bool>, next: Option<String>) -> Self {
        Self {
            items,
            total,
            more,
            next,
        }
    }
}

impl<O: Paged> Call<O>
where
    O::Body: Clone + Unpin,
{
    /// All rows of the list, page after page, each fetched when it is needed.
    ///
    /// Parameters set before apply to every page; a `limit` is the size of a page. After an error the stream ends.
    pub fn items(self) -> Items<O> {
        Items {
            pages: self.pages(),
            rows: VecDeque::new(),
        }
    }

    /// The pages of the list, each fetched when it is needed. After an error the stream ends.
    pub fn pages(self) -> Pages<O> {
        let position = Position {
            start: O::start(&self),
            ..Position::default()
        };
        Pages {
            call: Some(self),
            waiting: None,
            position,
            last_first: None,
        }
    }
}

/// Where a list stands.
#[derive(Debug, Default)]
struct Position {
    start: u64,
    rows: u64,
    pages: u64,
    /// Hashes of the cursors so far.
    seen: HashSet<u64>,
}

impl Position {
    /// Where the page after this one begins, if there is one.
    fn after<T>(&mut self, page: &Page<T>, by: PagingBy) -> Option<String> {
        self.rows += page.items.len() as u64;
        self.pages += 1;
        let before = match by {
            PagingBy::Skip => Some(self.start),
            // How many rows earlier pages hold is not known.
            PagingBy::Page => (self.start <= 1).then_some(0),
            PagingBy::Next => None,
        };
        let complete = before
            .zip(page.total)
            .is_some_and(|(before, total)| before + self.rows >= total);
        if page.items.is_empty() || page.more == Some(false) || complete {
            return None;
        }
        match by {
            PagingBy::Skip => Some((self.start + self.rows).to_string()),
            PagingBy::Page => Some((self.start.max(1) + self.pages).to_string()),
            PagingBy::Next => page
                .next
                .clone()
                .filter(|next| !next.is_empty() && self.is_new(next)),
        }
    }

    /// A cursor that comes again would turn in a circle.
    fn is_new(&mut self, cursor: &str) -> bool {
        let mut hasher = DefaultHasher::new();
        cursor.hash(&mut hasher);
        self.seen.insert(hasher.finish())
    }
}

type Fetching<T> = Pin<Box<dyn Future<Output = Result<Page<T>, Error>> + Send>>;

/// The pages of a list.
pub struct Pages<O: Paged> {
    call: Option<Call<O>>,
    waiting: Option<Fetching<O::Item>>,
    position: Position,
    /// The first row of the last page.
    last_first: Option<O::Item>,
}

impl<O: Paged> Pages<O>
where
    O::Body: Clone + Unpin,
{
    /// The next page, or `None` after the last.
    ///
    /// # Errors
    /// As [`Call::send`].
    pub async fn next(&mut self) -> Option<Result<Page<O::Item>, Error>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }
}

impl<O: Paged> Stream for Pages<O>
where
    O::Body: Clone + Unpin,
{
    type Item = Result<Page<O::Item>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        let Some(call) = &this.call else {
            return Poll::Ready(None);
        };
        let waiting = this.waiting.get_or_insert_with(|| {
            let call = call.again();
            Box::pin(async move { Ok(O::page(call.send().await?)) })
        });
        let page = match waiting.as_mut().poll(cx) {
            Poll::Ready(page) => page,
            Poll::Pending => return Poll::Pending,
        };
        this.waiting = None;
        let Some(call) = this.call.take() else {
            return Poll::Ready(None);
        };
        if let Ok(page) = &page {
            let first = page.items.first();
            if first.is_some() && first == this.last_first.as_ref() {
                // The server does not look at the position: it would send this page for ever.
                return Poll::Ready(None);
            }
            this.last_first = first.cloned();
            this.call = this
                .position
                .after(page, O::BY)
                .map(|next| O::set_position(call, next));
        }
        Poll::Ready(Some(page))
    }
}

/// The rows of a list.
pub struct Items<O: Paged> {
    pages: Pages<O>,
    rows: VecDeque<O::Item>,
}

impl<O: Paged> Items<O>
where
    O::Body: Clone + Unpin,
{
    /// The next row, or `None` after the last.
    ///
    /// # Errors
    /// As [`Call::send`].
    pub async fn next(&mut self) -> Option<Result<O::Item, Error>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }
}

impl<O: Paged> Stream for Items<O>
where
    O::Body: Clone + Unpin,
{
    type Item = Result<O::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if let Some(row) = this.rows.pop_front() {
                return Poll::Ready(Some(Ok(row)));
            }
            match Pin::new(&mut this.pages).poll_next(cx) {
                Poll::Ready(Some(Ok(page))) => this.rows = page.items.into(),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => return Poll::Pending,
            }
        }
    }
}

impl<O: Paged> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("position", &self.position)
            .finish_non_exhaustive()
    }
}

impl<O: Paged> fmt::Debug for Items<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .field("waiting", &self.rows.len())
            .finish()
    }
}
