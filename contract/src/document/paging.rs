//! `x-paging`: how a list comes in pages, and what a walk over it can promise.

use super::extensions::{property_of, texts};
use crate::{node::Node, problem::Findings};

/// `x-paging`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// Pointer to the items in the response.
    pub items: String,
    /// What moves on.
    pub by: PagingBy,
    /// The parameter that sets the page size.
    pub limit: Option<String>,
    /// The largest page that the server is known to give.
    pub largest: Option<u64>,
    /// Pointers to the number of all items: the first one that the response has counts.
    pub total: Vec<String>,
    /// Whether that number is an estimate.
    pub estimated: bool,
    /// Pointer to whether there is more.
    pub more: Option<String>,
    /// Whether a page without items is the end, whatever `more` says.
    pub empty_ends: bool,
    /// Properties of an item that identify it; without them the whole item does.
    pub id: Vec<String>,
    /// The property that is true on items that the server appends to every page.
    pub appended: Option<String>,
    /// What makes the order total.
    pub order: Option<Order>,
    /// The query parameter without which the response is the whole list.
    pub only_with: Option<String>,
    /// Query parameters that a walk cannot be combined with.
    pub excludes: Vec<String>,
    /// What a walk promises.
    pub promise: Promise,
    /// What the server is known to get wrong.
    pub caveats: Vec<String>,
}

/// What moves a list on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PagingBy {
    /// A parameter that counts the items to leave out.
    Skip(String),
    /// A parameter that counts pages from 1.
    Page(String),
    /// A parameter that takes what the last response gave: parameter, pointer.
    Cursor(String, String),
    /// A parameter that takes a property of the first or last item.
    After(After),
}

impl Paging {
    /// The parameter that moves on.
    #[must_use]
    pub fn parameter(&self) -> &str {
        match &self.by {
            PagingBy::Skip(name) | PagingBy::Page(name) | PagingBy::Cursor(name, _) => name,
            PagingBy::After(after) => &after.parameter,
        }
    }
}

impl Order {
    /// The names of the keys that no two items share: an order that has one of them is total.
    #[must_use]
    pub fn unique_keys(&self) -> Vec<&str> {
        let others = self.unique.iter().map(|key| bare_key(key));
        std::iter::once(bare_key(&self.tie)).chain(others).collect()
    }
}

/// Paging by a property of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct After {
    /// The query parameter.
    pub parameter: String,
    /// Whether the first item of the page is taken, not the last.
    pub first: bool,
    /// The property of the item.
    pub property: String,
}

/// `x-paging.order`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// The parameter that sets the order: a query parameter with commas between its keys, or a list in the body.
    pub parameter: String,
    /// The keys that a walk sends when the caller asked for no order.
    pub default: Vec<String>,
    /// The key that a walk appends to an order that can tie.
    pub tie: String,
    /// Names of other keys that no two items share.
    pub unique: Vec<String>,
}

/// What a walk over a list promises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Promise {
    /// Every item once, for no two items tie in the order.
    TotalOrder,
    /// Every item or an error, for the server counts the items.
    Count,
    /// No promise: items may be missing without an error.
    None,
}

impl Promise {
    /// Its name in the document.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::TotalOrder => "total-order",
            Self::Count => "count",
            Self::None => "none",
        }
    }
}

pub(super) fn paging(node: &Node, findings: &mut Findings) -> Option<Paging> {
    let text = |key: &str| node.text_of(key).map(str::to_owned);
    let order = node.get("order").and_then(|order| read_order(order, findings));
    let total = texts(node.get("total"));
    let estimated = flag(node, "estimated", "total", findings);
    let empty_ends = flag(node, "empty_ends", "more", findings);
    let largest = node.get("largest").and_then(|largest| {
        let number = largest.to_json().as_u64().filter(|number| *number > 0);
        if number.is_none() || node.get("limit").is_none() {
            findings.add(
                "x-paging",
                largest.at,
                "`largest` is the largest value that the server takes for `limit`",
                "write a whole number above 0 beside `limit`",
            );
        }
        number
    });
    let derived = if order.is_some() {
        Promise::TotalOrder
    } else if total.is_empty() || estimated {
        Promise::None
    } else {
        Promise::Count
    };
    let promise = match node.get("promise") {
        Some(stated) => read_promise(stated, derived, !total.is_empty() && !estimated, findings),
        None => derived,
    };
    let by = read_way(node, findings);
    let (Some(by), Some(items)) = (by, text("items")) else {
        findings.add(
            "x-paging",
            node.at,
            "`x-paging` needs `items` and exactly one way to move on",
            "write one of `skip`, `offset`, `page`, `cursor: {parameter, next}`, `after: {parameter, row, property}`",
        );
        return None;
    };
    Some(Paging {
        items,
        by,
        limit: text("limit"),
        largest,
        total,
        estimated,
        more: text("more"),
        empty_ends,
        id: texts(node.get("id")),
        appended: text("appended"),
        order,
        only_with: text("only_with"),
        excludes: texts(node.get("excludes")),
        promise,
        caveats: texts(node.get("caveats")),
    })
}

/// A key that is `true` or absent, and says something about another key.
fn flag(node: &Node, key: &str, about: &str, findings: &mut Findings) -> bool {
    let Some(value) = node.get(key) else { return false };
    let set = value.to_json() == serde_json::Value::Bool(true);
    if !set || node.get(about).is_none() {
        findings.add(
            "x-paging",
            value.at,
            format!("`{key}: true` says something about `{about}`"),
            format!("write `{key}: true` beside `{about}`, or leave it out"),
        );
    }
    set
}

/// The one way to move on; `None` for none or several.
fn read_way(node: &Node, findings: &mut Findings) -> Option<PagingBy> {
    let text = |key: &str| node.text_of(key).map(str::to_owned);
    let mut ways = Vec::new();
    ways.extend(text("skip").into_iter().chain(text("offset")).map(PagingBy::Skip));
    ways.extend(text("page").map(PagingBy::Page));
    if let Some(cursor) = node.get("cursor") {
        let read = cursor.text_of("parameter").zip(cursor.text_of("next"));
        ways.extend(read.map(|(parameter, next)| PagingBy::Cursor(parameter.into(), next.into())));
    }
    if let Some(after) = node.get("after") {
        let read = after.text_of("parameter").zip(property_of(after));
        let row = after.text_of("row");
        if !matches!(row, Some("first" | "last")) {
            findings.add(
                "x-paging",
                after.get("row").map_or(after.at, |row| row.at),
                "`row` says which item of a page leads to the next",
                "write `first` or `last`",
            );
        }
        let first = row == Some("first");
        ways.extend(read.map(|(parameter, property)| {
            PagingBy::After(After {
                parameter: parameter.into(),
                first,
                property: property.into(),
            })
        }));
    }
    ways.pop().filter(|_| ways.is_empty())
}

fn read_order(node: &Node, findings: &mut Findings) -> Option<Order> {
    let parameter = node.text_of("parameter");
    let tie = node.text_of("tie");
    let default: Vec<String> = texts(node.get("default"))
        .iter()
        .flat_map(|keys| keys.split(','))
        .map(|key| key.trim().to_owned())
        .filter(|key| !key.is_empty())
        .collect();
    let complete = parameter
        .zip(tie)
        .filter(|(_, tie)| !tie.is_empty() && default.iter().any(|key| bare_key(key) == bare_key(tie)));
    let Some((parameter, tie)) = complete else {
        findings.add(
            "x-paging",
            node.at,
            "`order` says which order has no ties",
            "write `{parameter, default, tie}`: the keys of the default order, and the key among them that no two items share",
        );
        return None;
    };
    Some(Order {
        parameter: parameter.into(),
        default,
        tie: tie.into(),
        unique: texts(node.get("unique")),
    })
}

/// A key of an order without its direction: `-id`, `id:asc` and `id` are one key.
#[must_use]
pub fn bare_key(key: &str) -> &str {
    let key = key.trim().trim_start_matches(['-', '+']);
    key.split_once(':').map_or(key, |(key, _)| key)
}

/// What is stated may be less than what the facts allow, and never more.
fn read_promise(stated: &Node, derived: Promise, counted: bool, findings: &mut Findings) -> Promise {
    let promise = match stated.text() {
        Some("total-order") => Promise::TotalOrder,
        Some("count") => Promise::Count,
        Some("none") => Promise::None,
        _ => {
            findings.add(
                "x-paging",
                stated.at,
                "`promise` says what a walk over the list gives",
                "write `total-order`, `count` or `none`",
            );
            return derived;
        }
    };
    if promise == derived {
        findings.add(
            "x-paging",
            stated.at,
            format!("`promise: {}` follows from the other keys", promise.name()),
            "leave it out",
        );
    } else if promise == Promise::Count && !counted {
        findings.add(
            "x-paging",
            stated.at,
            "`promise: count` needs the number of all items",
            "name it with `total`",
        );
    }
    promise
}
