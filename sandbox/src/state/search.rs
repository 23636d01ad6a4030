//! Search over the values of items: whole words, and filters on values. By hand: it is a search engine with a language of its own.

use std::cmp::Ordering;

use serde_json::{Value, json};

use super::{
    State, order,
    table::{Row, at, set, text},
    values,
};
use crate::{call::Call, reply::Reply};

pub(super) fn response(state: &State, call: &Call<'_>) -> Option<Reply> {
    if call.operation.id != "boards_search" {
        return None;
    }
    let query = call.text("q").unwrap_or_default();
    let words: Vec<String> = words(query).collect();
    let filter = call.text("filter").unwrap_or_default();
    let conditions: Vec<Condition<'_>> = filter.split(" AND ").filter_map(Condition::read).collect();
    let items: Vec<&Row> = state
        .items
        .with("board_id", call.param("board_id"))
        .filter(|item| finds(item, &words) && conditions.iter().all(|condition| condition.holds(item)))
        .collect();
    let keys: Vec<order::Key<'_>> = call.body["sort"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(|sort| sort.split_once(':').unwrap_or((sort, "asc")))
        .map(|(key, direction)| (key, direction == "desc"))
        .collect();
    let total = items.len();
    let number = |name: &str, default: u64| call.body[name].as_u64().unwrap_or(default);
    let (limit, offset) = (number("limit", 20), number("offset", 0));
    let place = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    let page = order::page(items, &keys, place(offset), place(limit));
    let hits: Vec<Value> = page.into_iter().map(hit).collect();
    let result = json!({
        "hits": hits, "query": query, "processingTimeMs": 1, "limit": limit, "offset": offset,
        "estimatedTotalHits": total,
    });
    Some(Reply::ok(json!({"success": true, "message": result})))
}

/// A hit is the row of the store: one id, and null for what is absent.
fn hit(item: &Row) -> Value {
    let mut item = item.clone();
    item.remove("_id");
    item.remove("board_item_id");
    for property in ["created_by", "related_board_item_id", "logo_url"] {
        if !item.contains_key(property) {
            set(&mut item, property, Value::Null);
        }
    }
    Value::Object(item)
}

/// The words of a text, without the ending of a plural.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|char: char| !char.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| word.to_lowercase().trim_end_matches('s').to_owned())
}

fn finds(item: &Row, wanted: &[String]) -> bool {
    if wanted.is_empty() {
        return true;
    }
    let values = at(item, "fields").as_object().into_iter().flatten();
    let text = values
        .map(|(_, value)| values::plain(value))
        .collect::<Vec<_>>()
        .join(" ");
    let found: Vec<String> = words(&text).collect();
    wanted.iter().all(|word| found.contains(word))
}

/// `fields.<id> = 'won'`. What cannot be read is not a condition, as on the real server.
struct Condition<'a> {
    key: &'a str,
    operator: &'a str,
    value: &'a str,
}

impl<'a> Condition<'a> {
    fn read(text: &'a str) -> Option<Self> {
        let (key, rest) = text.trim().split_once(' ')?;
        let (operator, value) = rest.trim().split_once(' ')?;
        let known = ["=", "!=", ">", ">=", "<", "<="].contains(&operator);
        let column =
            key.starts_with("fields.") || ["id", "created_at", "updated_at", "created_type"].contains(&key);
        let value = value.trim().trim_matches(|char| char == '\'' || char == '"');
        (known && column).then_some(Self { key, operator, value })
    }

    fn holds(&self, item: &Row) -> bool {
        let value = match self.key.strip_prefix("fields.") {
            Some(field) => at(item, "fields").get(field).cloned().unwrap_or_default(),
            None => text(item, self.key).into(),
        };
        let order = match (value.as_f64(), self.value.parse::<f64>()) {
            (Some(a), Ok(b)) => a.partial_cmp(&b).unwrap_or(Ordering::Less),
            _ => values::plain(&value).as_str().cmp(self.value),
        };
        match self.operator {
            "=" => order.is_eq(),
            "!=" => order.is_ne(),
            ">" => order.is_gt(),
            ">=" => order.is_ge(),
            "<" => order.is_lt(),
            _ => order.is_le(),
        }
    }
}
