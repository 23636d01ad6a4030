//! A page of a list.

use std::fmt;

use serde::Serialize;

use super::{
    identity::{Identity, keys},
    walk::{Facts, Step, Walk},
};
use crate::wire::Outline;

/// A page of a list.
///
/// `Debug` prints how many items it has, not the items.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items; in a walk those that have not come before.
    pub items: Vec<T>,
    /// The number of items in the whole list, if the server says.
    pub total: Option<u64>,
    /// Whether there are more, if the server says.
    pub more: Option<bool>,
    /// Where the next page begins, for [`PagingBy::Next`](super::PagingBy::Next).
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

impl<T> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let next = self.next.as_ref().map(Outline);
        f.debug_struct("Page")
            .field("items", &format_args!("list ({} items)", self.items.len()))
            .field("total", &self.total)
            .field("more", &self.more)
            .field("next", &next)
            .finish()
    }
}

/// Lets a walk judge a page, and leaves in it the items that have not come before; items that the server appends to every page stay
/// in the first one only. Gives how the walk goes on, and whether the page is given out: `None` if the walk does not take it.
pub(super) fn judge<T: Serialize>(
    walk: &mut Walk,
    page: &mut Page<T>,
    is_appended: impl Fn(&T) -> bool,
    identify: impl Fn(&T, &mut Identity),
) -> (Step, Option<bool>) {
    let appended: Vec<_> = page.items.extract_if(.., |item| is_appended(item)).collect();
    let facts = Facts {
        total: page.total,
        more: page.more,
        next: page.next.as_deref(),
    };
    let verdict = walk.accept(&keys(&page.items, identify, walk.state()), facts);
    let first = walk.pages() == 1;
    let shown = verdict.new.map(|new| {
        let mut new = new.into_iter();
        page.items.retain(|_| new.next() == Some(true));
        if first {
            page.items.extend(appended);
        }
        first || !page.items.is_empty()
    });
    (verdict.step, shown)
}
