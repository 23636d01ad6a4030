//! The filter language of items, and the operations that take one. By hand: it is a language, and what it does not know changes every item.

use std::cmp::Ordering;

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::{
    State,
    boards::{self, refuse},
    table::{Row, at, set, text},
    values,
};
use crate::{call::Call, clock, reply::Reply};

/// What an item has beside its values.
const COLUMNS: [&str; 8] = [
    "id",
    "_id",
    "board_item_id",
    "created_at",
    "updated_at",
    "created_type",
    "created_by",
    "related_board_item_id",
];

pub(super) fn response(state: &mut State, call: &Call<'_>) -> Option<Reply> {
    let board = call.param("board_id");
    let filter = &call.body["filter"];
    Some(match call.operation.id.as_str() {
        "boards_count_items" => {
            let filter = call
                .query("filter")
                .and_then(|filter| serde_json::from_str(filter).ok());
            // Without state a call is about what is sent.
            let filter: Value = filter.filter(|_| !state.stateless).unwrap_or_default();
            let items = state.items.with("board_id", board);
            Reply::ok(json!({"count": items.filter(|item| fits(item, &filter)).count()}))
        }
        "board_items_aggregate" => aggregate(state, call),
        "board_items_bulk_update" => {
            if state.boards.get(board).is_none() {
                return Some(boards::missing(board));
            }
            let ids: Vec<&str> = call.body["ids"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect();
            replace(state, &call.body["updates"], |item| {
                ids.contains(&text(item, "id"))
            })
        }
        "board_items_update_by_filter" => replace(state, &call.body["updates"], |item| {
            text(item, "board_id") == board && fits(item, filter)
        }),
        "board_items_delete_by_filter" => {
            let before = state.items.len();
            state
                .items
                .retain(|item| !(text(item, "board_id") == board && fits(item, filter)));
            let count = before - state.items.len();
            Reply::ok(json!({"message": format!("{count} items deleted"), "count": count}))
        }
        "board_items_get_details" => details(state, call.param("item_id")),
        _ => return None,
    })
}

/// All values of each item go; what is sent stands in their place, as on the real server.
fn replace(state: &mut State, updates: &Value, chosen: impl Fn(&Row) -> bool) -> Reply {
    let now = clock::millis();
    let mut count = 0;
    for item in state.items.iter_mut().filter(|item| chosen(item)) {
        set(item, "fields", updates.clone());
        set(item, "updated_at", now.clone());
        count += 1;
    }
    Reply::ok(json!({"message": format!("{count} items updated"), "count": count}))
}

fn aggregate(state: &State, call: &Call<'_>) -> Reply {
    let query = &call.body["query"];
    let filter = query
        .get("filter")
        .or(query.get("filters"))
        .unwrap_or(&Value::Null);
    let place = |name: &str, default: usize| {
        let number = query[name]
            .as_u64()
            .map(|number| usize::try_from(number).unwrap_or(usize::MAX));
        number.unwrap_or(default)
    };
    let items = state.items.with("board_id", call.param("board_id"));
    let data: Vec<&Row> = items
        .filter(|item| fits(item, filter))
        .skip(place("skip", 0))
        .take(place("limit", 100))
        .collect();
    Reply::ok(json!({"count": data.len(), "data": data}))
}

/// The values by the names of their fields; empty ones are left out.
fn details(state: &State, id: &str) -> Reply {
    let Some(item) = state.items.get(id) else {
        return Reply::json(
            StatusCode::NOT_FOUND,
            json!({"message": format!("Board item {id} not found")}),
        );
    };
    let Some(board) = state.boards.get(text(item, "board_id")) else {
        return refuse(StatusCode::NOT_FOUND, "Board not found");
    };
    let named = values::fields(board).iter().filter_map(|field| {
        let value = at(item, "fields")
            .get(field["id"].as_str()?)
            .filter(|value| !value.is_null())?;
        Some((field["name"].as_str()?.to_owned(), value.clone()))
    });
    let named: Map<String, Value> = named.collect();
    Reply::ok(json!({"data": [named], "count": 1}))
}

/// Whether an item fits a filter. A key that is not known is dropped: then all items fit.
fn fits(item: &Row, filter: &Value) -> bool {
    let conditions = filter.as_object().into_iter().flatten();
    conditions.into_iter().all(|(key, wanted)| match key.as_str() {
        "$or" => wanted.as_array().into_iter().flatten().any(|one| fits(item, one)),
        "$and" => wanted.as_array().into_iter().flatten().all(|one| fits(item, one)),
        _ => {
            let value = match key.strip_prefix("fields.") {
                Some(field) => at(item, "fields").get(field).unwrap_or(&Value::Null),
                None if COLUMNS.contains(&key.as_str()) => item.get(key).unwrap_or(&Value::Null),
                None => return true,
            };
            holds(value, wanted)
        }
    })
}

/// Everything compares as text. Of several operators the first known one counts.
fn holds(value: &Value, wanted: &Value) -> bool {
    let own = values::plain(value);
    let Some(operators) = wanted.as_object() else {
        return own == values::plain(wanted);
    };
    let among = |list: &Value| {
        let mut list = list.as_array().into_iter().flatten();
        list.any(|one| values::plain(one) == own)
    };
    let order = |other: &Value| own.as_str().cmp(values::plain(other).as_str());
    let known = operators.iter().find_map(|(operator, other)| {
        Some(match operator.as_str() {
            "$in" => among(other),
            "$nin" => !among(other),
            "$ne" => own != values::plain(other),
            "$regex" => own.to_lowercase().contains(&values::plain(other).to_lowercase()),
            "$gt" => order(other) == Ordering::Greater,
            "$gte" => order(other) != Ordering::Less,
            "$lt" => order(other) == Ordering::Less,
            "$lte" => order(other) != Ordering::Greater,
            _ => return None,
        })
    });
    known.unwrap_or(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_compare_as_text_and_unknown_keys_are_dropped() {
        let item = json!({"id": "1", "fields": {"a": 10, "b": "won"}});
        let item = item.as_object().cloned().unwrap_or_default();
        let fit = |filter: Value| fits(&item, &filter);
        assert!(fit(json!({"fields.b": "won"})) && !fit(json!({"fields.b": "lost"})));
        assert!(
            !fit(json!({"fields.a": {"$gt": 9}})),
            "10 is less than 9 as a text"
        );
        assert!(fit(json!({"b": "lost"})), "a bare field id is not a condition");
        assert!(fit(json!({"$or": [{"fields.b": "lost"}, {"id": "1"}]})));
        assert!(
            fit(json!({"fields.b": {"$in": ["won"], "$ne": "won"}})),
            "the first operator counts"
        );
    }
}
