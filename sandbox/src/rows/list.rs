//! Lists in the envelope of their operation, a page at a time as `x-paging` says.

use imbrace_contract::{document::PagingBy, resources::folded};
use serde_json::Value;

use super::{
    filter,
    show::{View, put},
    store::Stored,
};
use crate::{call::Call, contract::part};

/// A page of rows.
struct Page<'a> {
    rows: Vec<&'a Stored>,
    total: usize,
    /// How many rows stand before it.
    skipped: usize,
    limit: Option<usize>,
}

impl Page<'_> {
    fn more(&self) -> bool {
        self.skipped.saturating_add(self.rows.len()) < self.total
    }
}

/// Puts the rows into the body of an example.
pub(super) fn fill(body: &mut Value, call: &Call<'_>, view: &View<'_>, mut rows: Vec<&Stored>) {
    filter::order(call, &mut rows);
    let page = page(call, rows);
    let shown: Vec<Value> = page.rows.iter().map(|stored| view.show(stored)).collect();
    let pointer = part(call.operation)
        .and_then(|part| part.rows.as_ref())
        .map_or("", |rows| rows.pointer.as_str());
    envelope(body, call, &page);
    put(body, pointer, shown.into());
}

fn default_limit(call: &Call<'_>, name: &str) -> Option<usize> {
    let mut parameters = call.operation.parameters.iter();
    let parameter = parameters.find(|parameter| parameter.name == name)?;
    parameter.schema.source()["default"]
        .as_u64()
        .and_then(|limit| usize::try_from(limit).ok())
}

/// A number of the query, or of the body of a search.
fn number(call: &Call<'_>, name: &str) -> Option<usize> {
    let in_body = || {
        call.body
            .get(name)?
            .as_u64()
            .and_then(|number| usize::try_from(number).ok())
    };
    call.number(name).or_else(in_body)
}

fn page<'a>(call: &Call<'_>, rows: Vec<&'a Stored>) -> Page<'a> {
    let total = rows.len();
    let Some(paging) = &call.operation.paging else {
        return Page {
            rows,
            total,
            skipped: 0,
            limit: None,
        };
    };
    let limit = paging
        .limit
        .as_deref()
        .and_then(|name| number(call, name).or_else(|| default_limit(call, name)));
    let limit = limit.filter(|limit| *limit > 0);
    let most = limit.unwrap_or(usize::MAX);
    let skipped = match &paging.by {
        PagingBy::Skip(name) => number(call, name).unwrap_or(0),
        PagingBy::Page(name) => {
            let before = number(call, name).unwrap_or(1).saturating_sub(1);
            before.saturating_mul(limit.unwrap_or(0))
        }
        PagingBy::Cursor(name, _) => call
            .query(name)
            .and_then(|cursor| cursor.strip_prefix("next_")?.parse().ok())
            .unwrap_or(0),
        PagingBy::After(after) => {
            let wanted = call.query(&after.parameter).filter(|wanted| !wanted.is_empty());
            let place = wanted.and_then(|wanted| {
                rows.iter()
                    .position(|stored| stored.get(&after.property).and_then(Value::as_str) == Some(wanted))
            });
            place.map_or(0, |place| place + 1)
        }
    };
    let rows = rows.into_iter().skip(skipped).take(most).collect();
    Page {
        rows,
        total,
        skipped: skipped.min(total),
        limit,
    }
}

/// Sets the numbers of an envelope by the names that services give them.
fn envelope(body: &mut Value, call: &Call<'_>, page: &Page<'_>) {
    let paging = call.operation.paging.as_ref();
    for holder in ["", "/data", "/pagination", "/meta"] {
        let Some(Value::Object(properties)) = body.pointer_mut(holder) else {
            continue;
        };
        for (name, value) in properties.iter_mut() {
            if value.is_array() || value.is_object() {
                continue;
            }
            let set: Value = match folded(name).as_str() {
                "hasmore" | "hasnext" => page.more().into(),
                "count" | "returned" => page.rows.len().into(),
                "total" | "totalcount" | "totalitems" | "totalrows" | "estimatedtotalhits" => {
                    page.total.into()
                }
                "totalpages" | "pages" => match page.limit {
                    Some(limit) => page.total.div_ceil(limit).into(),
                    None => 1.into(),
                },
                "skip" | "offset" => page.skipped.into(),
                "limit" | "pagesize" | "perpage" => match page.limit {
                    Some(limit) => limit.into(),
                    None => continue,
                },
                "page" => (page.limit.map_or(0, |limit| page.skipped / limit) + 1).into(),
                _ => continue,
            };
            if !value.is_string() {
                *value = set;
            }
        }
    }
    let Some(paging) = paging else { return };
    for pointer in &paging.total {
        if let Some(place) = body.pointer_mut(pointer) {
            *place = page.total.into();
        }
    }
    if let Some(place) = paging
        .more
        .as_deref()
        .and_then(|pointer| body.pointer_mut(pointer))
    {
        *place = page.more().into();
    }
    if let PagingBy::Cursor(_, pointer) = &paging.by {
        let next = format!("next_{}", page.skipped + page.rows.len());
        let next = if page.more() { next.into() } else { Value::Null };
        put(body, pointer, next);
    }
}
