//! The items of boards. By hand: values are stored under ids of fields, checked by their types, and shown twice.

use http::StatusCode;
use serde_json::{Value, json};

use super::{
    State,
    boards::{self, BUSINESS_UNIT, refuse},
    order,
    table::{Row, at, row, set, take, text},
    values,
};
use crate::{call::Call, clock, ids, reply::Reply};

pub(super) fn response(state: &mut State, call: &Call<'_>) -> Option<Reply> {
    let board = call.param("board_id");
    let id = call.param("item_id");
    Some(match call.operation.id.as_str() {
        "boards_list_items" => list(state, call),
        "boards_create_item" => match create(state, board, &call.body) {
            Ok(item) => Reply::created(json!({"data": item})),
            Err(refusal) => refusal,
        },
        "boards_bulk_create_items" => bulk_create(state, board, &call.body),
        "boards_get_item" => state
            .items
            .get(id)
            .map_or_else(|| missing(id), |item| Reply::ok(json!({"data": item}))),
        "boards_update_item" => update(state, id, &call.body),
        "boards_delete_item" => match state.items.remove(id) {
            Some(_) => Reply::ok(json!({"message": "Board item deleted successfully"})),
            None => missing(id),
        },
        "boards_bulk_delete_items" => bulk_delete(state, &call.body),
        "boards_link_items" | "boards_unlink_items" => link(state, call),
        "boards_get_related_items" => related(state, call),
        _ => return None,
    })
}

fn missing(id: &str) -> Reply {
    refuse(StatusCode::NOT_FOUND, &format!("Board item {id} not found"))
}

fn list(state: &State, call: &Call<'_>) -> Reply {
    let items: Vec<&Row> = state.items.with("board_id", call.param("board_id")).collect();
    let keys: Vec<order::Key<'_>> = call
        .query("sort")
        .into_iter()
        .flat_map(|sort| sort.split(','))
        .map(|key| key.strip_prefix('-').map_or((key, false), |key| (key, true)))
        .collect();
    let count = items.len();
    let skip = call.number("skip").unwrap_or(0);
    let limit = call.number("limit").unwrap_or(20);
    let most = if limit == 0 { usize::MAX } else { limit };
    let rows = order::page(items, &keys, skip, most);
    let data: Vec<Value> = rows.into_iter().map(flattened).collect();
    if matches!(call.query("include_parent"), Some("true" | "1")) {
        let more = skip.saturating_add(data.len()) < count;
        return Reply::ok(json!({"count": data.len(), "data": data, "total": count, "has_more": more}));
    }
    let pages = if limit == 0 { 1 } else { count.div_ceil(limit) };
    Reply::ok(json!({"data": data, "count": count, "skip": skip, "limit": limit, "totalPages": pages}))
}

/// In lists the values stand at the root of an item too, even over its own properties.
fn flattened(item: &Row) -> Value {
    let mut item = item.clone();
    let values = item
        .get("fields")
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default();
    item.extend(values);
    Value::Object(item)
}

fn new_item(state: &State, board_id: &str, body: &Value, now: &str) -> Result<Row, Reply> {
    let board = state
        .boards
        .get(board_id)
        .ok_or_else(|| boards::missing(board_id))?;
    let mut stored = Row::new();
    for field in values::fields(board) {
        set(&mut stored, field["id"].as_str().unwrap_or_default(), Value::Null);
    }
    let sent = body
        .get("fields")
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default();
    values::store(Some(board), &mut stored, &sent)?;
    for field in values::fields(board)
        .iter()
        .filter(|field| field["isIdentifier"] == true)
    {
        let name = field["name"].as_str().unwrap_or_default();
        let value = at(&stored, field["id"].as_str().unwrap_or_default());
        if value.is_null() || *value == "" {
            return Err(refuse(
                StatusCode::BAD_REQUEST,
                &format!("Field '{name}' is required"),
            ));
        }
    }
    let id = ids::uuid();
    let mut item = row(json!({
        "_id": id, "id": id, "board_item_id": id, "business_unit_id": BUSINESS_UNIT, "organization_id": state.organization,
        "board_id": board_id, "created_type": "manual", "fields": stored, "related_board_item_list": [],
        "conversation_ids": [], "created_at": now, "updated_at": now,
    }));
    take(
        &mut item,
        body,
        &[
            "created_type",
            "related_board_item_id",
            "organization_id",
            "business_unit_id",
        ],
    );
    Ok(item)
}

/// 409 where another item has the value of a unique field.
fn unique(state: &State, item: &Row) -> Result<(), Reply> {
    let board_id = text(item, "board_id");
    let Some(board) = state.boards.get(board_id) else {
        return Ok(());
    };
    for field in values::fields(board)
        .iter()
        .filter(|field| field["isUniqueIdentifier"] == true)
    {
        let id = field["id"].as_str().unwrap_or_default();
        let value = at(item, "fields").get(id).filter(|value| !value.is_null());
        let Some(value) = value else { continue };
        let mut others = state
            .items
            .with("board_id", board_id)
            .filter(|other| at(other, "id") != at(item, "id"));
        if others.any(|other| at(other, "fields").get(id) == Some(value)) {
            let (value, name) = (values::plain(value), field["name"].as_str().unwrap_or_default());
            let message = format!("Value '{value}' already exists for unique field '{name}'");
            return Err(refuse(StatusCode::CONFLICT, &message));
        }
    }
    Ok(())
}

fn create(state: &mut State, board_id: &str, body: &Value) -> Result<Row, Reply> {
    let item = new_item(state, board_id, body, &clock::millis())?;
    unique(state, &item)?;
    state.items.push(item.clone());
    Ok(item)
}

/// All or none, made at one time. Values that exist already are not looked for, as on the real server.
fn bulk_create(state: &mut State, board_id: &str, body: &Value) -> Reply {
    let bodies = body.get("items").and_then(Value::as_array).into_iter().flatten();
    let now = clock::millis();
    let items: Result<Vec<Row>, Reply> = bodies.map(|body| new_item(state, board_id, body, &now)).collect();
    match items {
        Ok(items) => {
            items.iter().for_each(|item| state.items.push(item.clone()));
            Reply::created(json!({"count": items.len(), "data": items}))
        }
        Err(refusal) => refusal,
    }
}

fn update(state: &mut State, id: &str, body: &Value) -> Reply {
    let Some(item) = state.items.get(id) else {
        return missing(id);
    };
    let mut item = item.clone();
    let mut sent = body
        .get("fields")
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default();
    for entry in body.get("data").and_then(Value::as_array).into_iter().flatten() {
        let key = entry["key"].as_str().unwrap_or_default();
        set(&mut sent, key, entry["value"].clone());
    }
    let board = state.boards.get(text(&item, "board_id"));
    if let Some(Value::Object(stored)) = item.get_mut("fields")
        && let Err(refusal) = values::store(board, stored, &sent)
    {
        return refusal;
    }
    if let Err(refusal) = unique(state, &item) {
        return refusal;
    }
    take(&mut item, body, &["related_board_item_id"]);
    set(&mut item, "updated_at", clock::millis());
    let reply = Reply::ok(json!({"data": item}));
    if let Some(place) = state.items.get_mut(id) {
        *place = item;
    }
    reply
}

fn texts(value: Option<&Value>) -> Vec<&str> {
    value
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

fn bulk_delete(state: &mut State, body: &Value) -> Reply {
    let ids = texts(body.get("ids"));
    if let Some(unknown) = ids.iter().find(|id| state.items.get(id).is_none()) {
        return missing(unknown);
    }
    let before = state.items.len();
    state.items.retain(|item| !ids.contains(&text(item, "id")));
    let count = before - state.items.len();
    Reply::ok(json!({"message": format!("{count} items deleted"), "count": count}))
}

/// Links hold in both directions.
fn link(state: &mut State, call: &Call<'_>) -> Reply {
    let id = call.param("item_id");
    let linking = call.operation.id == "boards_link_items";
    let others = texts(call.body.get("relatedItemIds").or(call.body.get("ids")));
    if state.items.get(id).is_none() {
        return missing(id);
    }
    for other in &others {
        for (one, two) in [(id, *other), (*other, id)] {
            let Some(Value::Array(list)) = state
                .items
                .get_mut(one)
                .and_then(|item| item.get_mut("related_board_item_list"))
            else {
                continue;
            };
            list.retain(|entry| entry != two);
            if linking {
                list.push(two.into());
            }
        }
    }
    let done = if linking { "Linked" } else { "Unlinked" };
    Reply::ok(json!({"message": format!("{done} {} related items", others.len())}))
}

fn related(state: &State, call: &Call<'_>) -> Reply {
    let id = call.param("item_id");
    let Some(item) = state.items.get(id) else {
        return missing(id);
    };
    let linked = texts(item.get("related_board_item_list"));
    let wanted = call.query("link") != Some("false");
    let items: Vec<&Row> = state
        .items
        .with("board_id", call.param("related_board_id"))
        .filter(|other| linked.contains(&text(other, "id")) == wanted)
        .collect();
    let total = items.len();
    let skip = call.number("skip").unwrap_or(0);
    let page = order::page(items, &[], skip, call.number("limit").unwrap_or(20));
    let more = skip.saturating_add(page.len()) < total;
    Reply::ok(json!({"count": page.len(), "total": total, "has_more": more, "data": page}))
}
