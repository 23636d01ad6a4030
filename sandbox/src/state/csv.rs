//! The items of a board as CSV. By hand: the response is made of all items and their fields.

use http::{StatusCode, header};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use super::{
    State, boards,
    table::{Row, at, text},
    values,
};
use crate::{call::Call, reply::Reply};

pub(super) fn response(state: &State, call: &Call<'_>) -> Option<Reply> {
    if call.operation.id != "boards_export_csv" {
        return None;
    }
    let id = call.param("board_id");
    let Some(board) = state.boards.get(id) else {
        return Some(boards::missing(id));
    };
    let fields = values::fields(board);
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let mut head: Vec<String> = fields
        .iter()
        .map(|field| quoted(field["name"].as_str().unwrap_or_default()))
        .collect();
    head.extend(["Record Created On", "Lasted Updated On"].map(quoted));
    let mut lines = vec![head.join(",")];
    for item in state.items.with("board_id", id).rev() {
        let mut cells: Vec<String> = fields.iter().map(|field| quoted(&cell(item, field))).collect();
        cells.extend([day(text(item, "created_at")), day(text(item, "updated_at"))]);
        lines.push(cells.join(","));
    }
    let name = format!("{}.csv", text(board, "name"));
    let name = utf8_percent_encode(&name, NON_ALPHANUMERIC);
    let reply = Reply::bytes(StatusCode::OK, "text/csv; charset=utf-8", lines.join("\n"));
    Some(reply.with(
        header::CONTENT_DISPOSITION,
        &format!("attachment; filename*=UTF-8''{name}"),
    ))
}

fn cell(item: &Row, field: &Value) -> String {
    let value = at(item, "fields")
        .get(field["id"].as_str().unwrap_or_default())
        .unwrap_or(&Value::Null);
    match value {
        Value::Array(items) => items.iter().map(values::plain).collect::<Vec<_>>().join(", "),
        Value::Object(properties) => properties.get("amounts").map(values::plain).unwrap_or_default(),
        other => values::plain(other),
    }
}

/// `2026-11-20T09:55:…` as `11/20/2026 09:55`.
fn day(date: &str) -> String {
    let part = |from: usize, to: usize| date.get(from..to).unwrap_or_default();
    format!("{}/{}/{} {}", part(5, 7), part(8, 10), part(0, 4), part(11, 16))
}
