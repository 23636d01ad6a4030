//! Pages of items in the order that was asked for.
//!
//! The data board sorts by what it is told and by nothing else: rows that tie come in an order that differs from page to page, so
//! pages overlap. Rows of one import or bulk creation tie, since they share `created_at`.

use std::{borrow::Cow, cmp::Ordering};

use super::{table::Row, values};

/// A key and whether the largest value comes first.
pub(super) type Key<'a> = (&'a str, bool);

/// The rows of one page.
pub(super) fn page<'a>(rows: Vec<&'a Row>, keys: &[Key<'_>], skip: usize, limit: usize) -> Vec<&'a Row> {
    let keys = if keys.is_empty() {
        &[("created_at", true)]
    } else {
        keys
    };
    let end = skip.saturating_add(limit);
    let mut rows: Vec<(u64, &Row)> = rows
        .into_iter()
        .enumerate()
        .map(|(index, row)| (mixed(index as u64, end as u64), row))
        .collect();
    rows.sort_by(|(a_place, a), (b_place, b)| {
        keys.iter()
            .map(|key| compare(a, b, *key))
            .find(|order| order.is_ne())
            .unwrap_or_else(|| a_place.cmp(b_place))
    });
    rows.into_iter()
        .map(|(_, row)| row)
        .skip(skip)
        .take(limit)
        .collect()
}

fn compare(a: &Row, b: &Row, (key, down): Key<'_>) -> Ordering {
    let order = value(a, key).cmp(&value(b, key));
    if down { order.reverse() } else { order }
}

/// Values sort as texts. An unknown key sorts nothing.
fn value<'a>(row: &'a Row, key: &str) -> Cow<'a, str> {
    let value = match key.strip_prefix("fields.") {
        Some(field) => row.get("fields").and_then(|fields| fields.get(field)),
        None => row.get(key),
    };
    match value {
        Some(serde_json::Value::String(text)) => text.into(),
        Some(value) => values::plain(value).into(),
        None => "".into(),
    }
}

/// The place of a row among those that tie with it: another one for each page.
fn mixed(index: u64, end: u64) -> u64 {
    let mut mixed = index
        .wrapping_mul(0x9e37_79b9_7f4a_7c15)
        .wrapping_add(end.wrapping_mul(0xd1b5_4a32_d192_ed03));
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
