//! Which rows a query asks for, and in which order.

use std::cmp::Ordering;

use imbrace_contract::{
    document::{PagingBy, bare_key},
    resources::folded,
};
use serde_json::Value;

use super::store::Stored;
use crate::{call::Call, contract::Resource};

/// Parameters that hold a text to look for.
const SEARCHES: [&str; 7] = [
    "search",
    "q",
    "query",
    "keyword",
    "searchquery",
    "searchterm",
    "text",
];
/// Parameters that say how, not what.
const MANNERS: [&str; 15] = [
    "limit",
    "skip",
    "offset",
    "page",
    "pagesize",
    "cursor",
    "sort",
    "sortby",
    "order",
    "orderby",
    "startafter",
    "locale",
    "timezone",
    "all",
    "direction",
];

/// Whether a row is one of those that the query asks for.
pub(super) struct Filter {
    conditions: Vec<(String, String)>,
    search: Option<String>,
}

impl Filter {
    pub(super) fn of(call: &Call<'_>, resource: &Resource) -> Self {
        let by_type = call.query("type").zip(call.query("q"));
        // `?type=team_id&q=t_1` names a property and its value.
        let by_type = by_type.filter(|(name, _)| name.ends_with("_id"));
        let mut conditions = Vec::new();
        if let Some((name, value)) = by_type {
            // There is one business unit, and every row is in it.
            if name != "business_unit_id" {
                conditions.push((name.to_owned(), value.to_owned()));
            }
        }
        let declared = &call.operation.parameters;
        for (name, value) in call.query {
            let name = name.strip_suffix("[]").unwrap_or(name);
            let plain = folded(name);
            let own = by_type.is_some() && matches!(name, "type" | "q");
            let known = declared.iter().any(|parameter| parameter.name == name);
            let searched = SEARCHES.contains(&plain.as_str());
            if own
                || !known
                || searched
                || MANNERS.contains(&plain.as_str())
                || value.is_empty()
                || plain == "businessunitid"
            {
                continue;
            }
            let properties = &resource.properties;
            if let Some(property) = properties.keys().find(|property| folded(property) == plain) {
                conditions.push((property.clone(), value.clone()));
            } else if let Some((property, _)) =
                properties.get_key_value(name.strip_suffix('s').unwrap_or(name))
            {
                conditions.push((property.clone(), value.clone()));
            }
        }
        let searched = call
            .query
            .iter()
            .find(|(name, _)| SEARCHES.contains(&folded(name).as_str()));
        let in_body = || SEARCHES.iter().find_map(|name| call.text(name));
        let search = searched
            .map(|(_, text)| text.as_str())
            .filter(|_| by_type.is_none())
            .or_else(in_body);
        Self {
            conditions,
            search: search.map(str::to_lowercase).filter(|text| !text.is_empty()),
        }
    }

    pub(super) fn fits(&self, stored: &Stored) -> bool {
        let found = self
            .search
            .as_ref()
            .is_none_or(|text| stored.row.values().any(|value| contains(value, text, 4)));
        let holds = |(name, wanted): &(String, String)| match stored.get(name) {
            Some(value) => equals(value, wanted),
            None => wanted == "false",
        };
        found && self.conditions.iter().all(holds)
    }
}

/// Whether a value is what a query says, or one of several with commas; a list has it.
fn equals(value: &Value, wanted: &str) -> bool {
    let one = |value: &Value| match value {
        Value::String(text) => text == wanted || wanted.split(',').any(|one| one.trim() == text),
        Value::Bool(flag) => matches!(
            (flag, wanted),
            (true, "true" | "True" | "1") | (false, "false" | "False" | "0")
        ),
        Value::Number(number) => number.to_string() == wanted,
        _ => false,
    };
    match value {
        Value::Array(items) => items
            .iter()
            .any(|item| one(item) || item.get("id").is_some_and(one)),
        value => one(value),
    }
}

fn contains(value: &Value, text: &str, depth: usize) -> bool {
    match value {
        Value::String(value) => value.to_lowercase().contains(text),
        Value::Array(items) if depth > 0 => items.iter().any(|item| contains(item, text, depth - 1)),
        Value::Object(properties) if depth > 0 => {
            properties.values().any(|value| contains(value, text, depth - 1))
        }
        _ => false,
    }
}

/// Puts rows in the order that the query asks for, or in that of the service.
pub(super) fn order(call: &Call<'_>, rows: &mut Vec<&Stored>) {
    let paging = call.operation.paging.as_ref();
    let order = paging.and_then(|paging| paging.order.as_ref());
    let parameter = order.map_or("sort", |order| order.parameter.as_str());
    let asked: Vec<String> = call
        .query(parameter)
        .into_iter()
        .flat_map(|keys| keys.split(','))
        .map(str::to_owned)
        .collect();
    let keys = match (asked.is_empty(), order) {
        (true, Some(order)) => order.default.clone(),
        _ => asked,
    };
    if keys.is_empty() {
        let cursor = paging.is_some_and(|paging| matches!(paging.by, PagingBy::After(_)));
        let described = call.operation.description.to_lowercase();
        let newest = (paging.is_some() && !cursor) || described.contains("newest first");
        if newest && !described.contains("oldest first") {
            rows.reverse();
        }
        return;
    }
    rows.sort_by(|a, b| {
        let mut orders = keys.iter().map(|key| {
            let down = key.starts_with('-') || key.ends_with(":desc");
            let order = compare(a.get(bare_key(key)), b.get(bare_key(key)));
            if down { order.reverse() } else { order }
        });
        orders.find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
    });
}

fn compare(a: Option<&Value>, b: Option<&Value>) -> Ordering {
    match (a, b) {
        (Some(Value::Number(a)), Some(Value::Number(b))) => {
            a.as_f64().partial_cmp(&b.as_f64()).unwrap_or(Ordering::Equal)
        }
        (a, b) => {
            let text = |value: Option<&Value>| value.map_or_else(String::new, ToString::to_string);
            text(a).cmp(&text(b))
        }
    }
}
