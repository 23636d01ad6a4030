//! Boards and their fields, as the data-board service keeps them. By hand: fields live inside of boards, and one of them identifies items.

use http::StatusCode;
use serde_json::{Value, json};

use super::{
    State,
    table::{Row, at, row, set, take, text},
};
use crate::{call::Call, clock, ids, reply::Reply};

/// The business unit of the one organization.
pub(super) const BUSINESS_UNIT: &str = "bu_sandbox";

pub(super) fn response(state: &mut State, call: &Call<'_>) -> Option<Reply> {
    let id = call.param("board_id");
    Some(match call.operation.id.as_str() {
        "boards_list" => list(state, call),
        "boards_create" => create(state, &call.body),
        "boards_reorder" => reorder(state, &call.body),
        "boards_get" => state.boards.get(id).map_or_else(|| missing(id), envelope),
        "boards_update" => match state.boards.get_mut(id) {
            Some(board) => update(board, &call.body),
            None => missing(id),
        },
        "boards_delete" => match state.boards.remove(id) {
            Some(_) => Reply::ok(json!({"message": "Board deleted successfully"})),
            None => missing(id),
        },
        "boards_create_field"
        | "boards_bulk_update_fields"
        | "boards_reorder_fields"
        | "boards_get_field"
        | "boards_update_field"
        | "boards_delete_field" => match state.boards.get_mut(id) {
            Some(board) => fields(board, call),
            None => missing(id),
        },
        _ => return None,
    })
}

pub(super) fn refuse(status: StatusCode, message: &str) -> Reply {
    Reply::json(status, json!({"error": message}))
}

pub(super) fn missing(id: &str) -> Reply {
    refuse(StatusCode::NOT_FOUND, &format!("Board {id} not found"))
}

fn envelope(board: &Row) -> Reply {
    Reply::ok(json!({"data": board}))
}

fn list(state: &State, call: &Call<'_>) -> Reply {
    let search = call.query("search").map(str::to_lowercase);
    let types: Vec<&str> = call
        .query("types")
        .map(|types| types.split(',').collect())
        .unwrap_or_default();
    let hidden = call
        .query("hidden")
        .and_then(|hidden| hidden.parse::<bool>().ok());
    let category = call.query("category_id");
    let mut boards: Vec<&Row> = state
        .boards
        .iter()
        .filter(|board| {
            search
                .as_ref()
                .is_none_or(|part| text(board, "name").to_lowercase().contains(part))
        })
        .filter(|board| types.is_empty() || types.contains(&text(board, "type")))
        .filter(|board| hidden.is_none_or(|hidden| at(board, "hidden") == hidden))
        .filter(|board| category.is_none_or(|category| at(board, "category_id") == category))
        .collect();
    boards.sort_by_key(|board| at(board, "order").as_u64());
    let total = boards.len();
    let limit = match call.number("limit") {
        Some(0) => usize::MAX,
        Some(limit) if limit <= 500 => limit,
        _ => 100,
    };
    let page: Vec<Value> = boards
        .into_iter()
        .skip(call.number("skip").unwrap_or(0))
        .take(limit)
        .map(|board| {
            let mut board = board.clone();
            let items = state.items.with("board_id", text(&board, "id")).count();
            set(&mut board, "items_count", items);
            Value::Object(board)
        })
        .collect();
    Reply::ok(json!({"count": page.len(), "data": page, "total": total}))
}

fn create(state: &mut State, body: &Value) -> Reply {
    let id = ids::uuid();
    let now = clock::millis();
    let mut board = row(json!({
        "_id": id, "id": id, "business_unit_id": BUSINESS_UNIT, "organization_id": state.organization, "type": "General",
        "order": state.boards.len(), "hidden": false, "fields": [], "managers": [], "show_id": false,
        "is_child_table": false, "attached_from": null, "from_schema_id": null,
        "category_id": body.get("category").cloned().unwrap_or_default(), "created_at": now, "updated_at": now,
        "team_ids": [],
    }));
    take(
        &mut board,
        body,
        &[
            "name", "type", "order", "hidden", "managers", "show_id", "journey",
        ],
    );
    if let Some(description) = body
        .get("description")
        .filter(|text| text.as_str().is_some_and(|text| !text.is_empty()))
    {
        set(&mut board, "description", description.clone());
    }
    let mut fields = Vec::new();
    for new in body.get("fields").and_then(Value::as_array).into_iter().flatten() {
        let unique = new["isUniqueIdentifier"] == true;
        fields.push(field(new, unique, None));
    }
    set(&mut board, "fields", fields);
    state.boards.push(board.clone());
    Reply::created(json!({"data": board}))
}

fn reorder(state: &mut State, body: &Value) -> Reply {
    let ids: Vec<&str> = body
        .get("boardIds")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    if let Some(unknown) = ids.iter().find(|id| state.boards.get(id).is_none()) {
        return missing(unknown);
    }
    for (order, id) in ids.iter().enumerate() {
        if let Some(board) = state.boards.get_mut(id) {
            set(board, "order", order);
        }
    }
    Reply::ok(json!({"message": "Boards reordered successfully"}))
}

fn update(board: &mut Row, body: &Value) -> Reply {
    take(
        board,
        body,
        &[
            "name",
            "description",
            "type",
            "hidden",
            "managers",
            "team_ids",
            "journey",
            "order",
            "show_id",
        ],
    );
    if let Some(category) = body.get("category") {
        set(board, "category_id", category.clone());
    }
    set(board, "updated_at", clock::millis());
    envelope(board)
}

/// A new field.
fn field(new: &Value, identifier: bool, order: Option<usize>) -> Value {
    let id = ids::uuid();
    let mut field = row(json!({
        "id": id, "_id": id, "name": new["name"], "type": new["type"], "hidden": false,
        "isDefault": new["isDefault"] == true, "isDeprecated": false, "isIdentifier": identifier,
        "hiddenOnRecord": false, "isUniqueIdentifier": new["isUniqueIdentifier"] == true,
    }));
    take(&mut field, new, &["description", "settings", "role"]);
    if let Some(order) = order {
        set(&mut field, "order", order);
    }
    if let Some(options) = new.get("data") {
        set(&mut field, "data", with_ids(options));
    }
    Value::Object(field)
}

/// The options of a selection; new ones get ids.
fn with_ids(options: &Value) -> Vec<Value> {
    let options = options.as_array().into_iter().flatten();
    options
        .map(|option| {
            let mut option = option.as_object().cloned().unwrap_or_default();
            let id = option
                .get("id")
                .or(option.get("_id"))
                .and_then(Value::as_str)
                .map_or_else(ids::uuid, str::to_owned);
            set(&mut option, "_id", id.clone());
            set(&mut option, "id", id);
            Value::Object(option)
        })
        .collect()
}

fn fields(board: &mut Row, call: &Call<'_>) -> Reply {
    let field_id = call.param("field_id");
    let board_id = text(board, "id").to_owned();
    let Some(Value::Array(fields)) = board.get_mut("fields") else {
        return missing(&board_id);
    };
    let unknown = || {
        refuse(
            StatusCode::NOT_FOUND,
            &format!("Field {field_id} not found in board {board_id}"),
        )
    };
    let index = fields.iter().position(|field| field["id"] == field_id);
    let mut status = StatusCode::OK;
    match call.operation.id.as_str() {
        "boards_create_field" => {
            if let Some(refusal) = taken(fields, &call.body, None) {
                return refusal;
            }
            let new = field(&call.body, false, Some(fields.len()));
            fields.push(new);
            status = StatusCode::CREATED;
        }
        "boards_get_field" => {
            let field = index.and_then(|index| fields.get(index));
            return field.map_or_else(unknown, |field| Reply::ok(json!({"data": field})));
        }
        "boards_update_field" => {
            if let Some(refusal) = taken(fields, &call.body, index) {
                return refusal;
            }
            match index.and_then(|index| fields.get_mut(index)) {
                Some(Value::Object(field)) => change(field, &call.body),
                _ => return unknown(),
            }
        }
        "boards_delete_field" => match index {
            Some(index) if fields[index]["isDefault"] == true => {
                return refuse(StatusCode::BAD_REQUEST, "Default fields cannot be deleted");
            }
            Some(index) => {
                fields.remove(index);
            }
            None => return unknown(),
        },
        "boards_bulk_update_fields" => {
            for new in call.body["fields"].as_array().into_iter().flatten() {
                let known = fields.iter_mut().find(|field| field["id"] == new["field_id"]);
                match known {
                    Some(Value::Object(field)) => change(field, new),
                    _ => {
                        let new = field(new, false, Some(fields.len()));
                        fields.push(new);
                    }
                }
            }
        }
        _ => {
            let ids = call
                .body
                .get("fieldIds")
                .or(call.body.get("fields"))
                .and_then(Value::as_array);
            let place = |field: &Value| ids.and_then(|ids| ids.iter().position(|id| *id == field["id"]));
            fields.sort_by_key(|field| place(field).unwrap_or(usize::MAX));
            for (order, field) in fields.iter_mut().enumerate() {
                if let Value::Object(field) = field {
                    set(field, "order", order);
                }
            }
        }
    }
    set(board, "updated_at", clock::millis());
    Reply::json(status, json!({"data": board}))
}

/// Names are unique in a board.
fn taken(fields: &[Value], body: &Value, but: Option<usize>) -> Option<Reply> {
    let name = body.get("name")?;
    let taken = fields
        .iter()
        .enumerate()
        .any(|(index, field)| Some(index) != but && field["name"] == *name);
    let name = name.as_str().unwrap_or_default();
    taken.then(|| {
        refuse(
            StatusCode::BAD_REQUEST,
            &format!("Field with name '{name}' already exists"),
        )
    })
}

fn change(field: &mut Row, body: &Value) {
    let properties = [
        "name",
        "type",
        "description",
        "isUniqueIdentifier",
        "isDefault",
        "isDeprecated",
        "hidden",
        "hiddenOnRecord",
        "settings",
        "promptAI",
        "role",
    ];
    take(field, body, &properties);
    for (sent, kept) in [
        ("hidden_on_record", "hiddenOnRecord"),
        ("is_unique_identifier", "isUniqueIdentifier"),
    ] {
        if let Some(value) = body.get(sent) {
            set(field, kept, value.clone());
        }
    }
    if let Some(options) = body.get("data") {
        set(field, "data", with_ids(options));
    }
}
