//! The facts of a document about a list that comes in pages.

/// The facts that a document states about a list that comes in pages.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PagingInfo {
    /// What moves the list on.
    pub by: PagingBy,
    /// The parameter that says where a page begins.
    pub parameter: &'static str,
    /// Whether that parameter is a property of the body; else it is a query parameter.
    pub in_body: bool,
    /// For [`PagingBy::Next`], whether the response names the next page; else an item of it does.
    pub cursor: bool,
    /// The parameter that sets the size of a page.
    pub limit: Option<&'static str>,
    /// The size of a page where a request names none, if the document says.
    pub usual: Option<u64>,
    /// The largest page that the server is known to give.
    pub largest: Option<u64>,
    /// Whether the number of all items is an estimate: then no walk ends by it.
    pub estimated: bool,
    /// Whether a page without items is the end, whatever the response says.
    pub empty_ends: bool,
    /// What makes the order total.
    pub order: Option<OrderInfo>,
    /// The query parameter without which the response is the whole list.
    pub only_with: Option<&'static str>,
    /// Query parameters that a walk cannot be combined with.
    pub excludes: &'static [&'static str],
    /// What a walk over the list promises.
    pub promise: Promise,
}

impl PagingInfo {
    /// A list that a parameter moves on, of which nothing else is known. Set the other fields afterwards.
    #[must_use]
    pub const fn new(by: PagingBy, parameter: &'static str) -> Self {
        Self {
            by,
            parameter,
            in_body: false,
            cursor: false,
            limit: None,
            usual: None,
            largest: None,
            estimated: false,
            empty_ends: false,
            order: None,
            only_with: None,
            excludes: &[],
            promise: Promise::None,
        }
    }
}

/// What moves a list on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PagingBy {
    /// The number of items to leave out.
    Skip,
    /// The number of the page, from 1.
    Page,
    /// What the page itself names: a cursor, or a property of its first or last item.
    Next,
}

/// How a list is brought into an order in which no two items tie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct OrderInfo {
    /// The parameter that sets the order.
    pub parameter: &'static str,
    /// The keys that a walk sends when the caller set no order.
    pub default: &'static [&'static str],
    /// The key that a walk appends to an order of the caller's that can tie.
    pub tie: &'static str,
    /// Names of keys that no two items share: an order that has one of them cannot tie.
    pub unique: &'static [&'static str],
}

impl OrderInfo {
    /// The parameter of the order, the keys of an order without ties, the key that breaks ties, and the names of keys that
    /// no two items share.
    #[must_use]
    pub const fn new(
        parameter: &'static str,
        default: &'static [&'static str],
        tie: &'static str,
        unique: &'static [&'static str],
    ) -> Self {
        Self {
            parameter,
            default,
            tie,
            unique,
        }
    }
}

/// What a walk over a list promises, apart from an error that ends it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Promise {
    /// Every item once: no two items tie in the order that the walk asks for.
    TotalOrder,
    /// Every item once, or an error: the order can tie, but the server counts the items.
    Count,
    /// Items can be missing without an error: the order can tie, and the server does not count.
    None,
}
