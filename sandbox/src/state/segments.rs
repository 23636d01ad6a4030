//! Segments of a board: named filters, stored as they are sent.

use http::StatusCode;
use serde_json::{Value, json};

use super::{
    State,
    boards::{BUSINESS_UNIT, refuse},
    table::{Row, row, set, text},
};
use crate::{call::Call, clock, credentials::ORGANIZATION_ID, ids, reply::Reply};

pub(super) fn response(state: &mut State, call: &Call<'_>) -> Option<Reply> {
    let board = call.param("board_id");
    let id = call.param("segment_id");
    let missing = || refuse(StatusCode::NOT_FOUND, "Segmentation not found");
    let here = |segment: &Row| text(segment, "board_id") == board;
    Some(match call.operation.id.as_str() {
        "boards_list_segments" => {
            let segments: Vec<&Row> = state.segments.with("board_id", board).rev().collect();
            Reply::ok(json!({"data": segments}))
        }
        "boards_create_segment" => {
            let now = clock::millis();
            let mut segment = row(json!({
                "id": format!("sg_{}", ids::uuid()), "business_unit_id": BUSINESS_UNIT, "organization_id": ORGANIZATION_ID,
                "board_id": board, "user_id": "", "name": null, "description": null, "filters": [],
                "created_at": now, "updated_at": now,
            }));
            change(&mut segment, &call.body);
            state.segments.push(segment.clone());
            Reply::ok(Value::Object(segment))
        }
        "boards_get_segment" => match state.segments.get(id).filter(|segment| here(segment)) {
            Some(segment) => Reply::ok(Value::Object(segment.clone())),
            None => missing(),
        },
        "boards_update_segment" => match state.segments.get_mut(id).filter(|segment| here(segment)) {
            Some(segment) => {
                change(segment, &call.body);
                set(segment, "updated_at", clock::millis());
                Reply::ok(Value::Object(segment.clone()))
            }
            None => missing(),
        },
        "boards_delete_segment" => {
            if !state.segments.get(id).is_some_and(here) {
                return Some(missing());
            }
            state.segments.remove(id);
            Reply::ok(json!({"message": "is deleted"}))
        }
        _ => return None,
    })
}

fn change(segment: &mut Row, body: &Value) {
    for property in ["name", "description"] {
        if let Some(value) = body.get(property) {
            let value = if value.is_number() {
                value.to_string().into()
            } else {
                value.clone()
            };
            set(segment, property, value);
        }
    }
    if let Some(filters) = body.get("filters").filter(|filters| filters.is_array()) {
        set(segment, "filters", filters.clone());
    }
}
