//! What the values of an item become when they are stored.

use http::StatusCode;
use serde_json::{Number, Value, json};

use super::{
    boards::refuse,
    table::{Row, set},
};
use crate::{clock, reply::Reply};

/// The fields of a board.
pub(super) fn fields(board: &Row) -> &[Value] {
    board
        .get("fields")
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

/// Stores values by field id. What is not a field of the board is kept as it is.
pub(super) fn store(board: Option<&Row>, into: &mut Row, values: &Row) -> Result<(), Reply> {
    for (id, value) in values {
        let field = board.and_then(|board| fields(board).iter().find(|field| field["id"] == id.as_str()));
        let value = match field {
            Some(field) if !value.is_null() => stored(field, value)?,
            _ => value.clone(),
        };
        set(into, id, value);
    }
    Ok(())
}

fn stored(field: &Value, value: &Value) -> Result<Value, Reply> {
    let name = field["name"].as_str().unwrap_or_default();
    Ok(match field["type"].as_str().unwrap_or_default() {
        "ShortText" | "LongText" | "Notes" | "Email" | "Link" | "Time" => plain(value).trim().into(),
        "Phone" => {
            let digits: String = plain(value).chars().filter(char::is_ascii_digit).collect();
            format!("+{digits}").into()
        }
        "Number" | "Rating" => leading_number(value),
        "Checkbox" => (*value == true).into(),
        "Currency" if !value.is_object() => json!({"amounts": leading_number(value), "currency_code": null}),
        "Attachment" => value.as_array().into_iter().flatten().map(attachment).collect(),
        "SingleSelection" | "Priority" if !options(field).is_empty() => {
            let refused = || {
                refuse(
                    StatusCode::BAD_REQUEST,
                    &format!("Field '{name}': Invalid option selected"),
                )
            };
            label(field, value).ok_or_else(refused)?
        }
        "MultipleSelection" => {
            let refused = || {
                refuse(
                    StatusCode::BAD_REQUEST,
                    &format!("Field '{name}': Invalid options selected"),
                )
            };
            let chosen = value.as_array().ok_or_else(refused)?;
            chosen
                .iter()
                .map(|one| label(field, one))
                .collect::<Option<Value>>()
                .ok_or_else(refused)?
        }
        "TableInTable" => {
            let entries = value.as_array().map(Vec::as_slice).unwrap_or_default();
            if entries
                .iter()
                .any(|entry| !entry.is_string() && !entry.is_object())
            {
                let text = format!("TIT field '{name}' entries must be string or object");
                return Err(refuse(StatusCode::BAD_REQUEST, &text));
            }
            entries.iter().cloned().collect()
        }
        _ => value.clone(),
    })
}

/// A value as a text column takes it.
pub(super) fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(","),
        Value::Object(_) => "[object Object]".to_owned(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

/// The number that a text begins with, or null.
fn leading_number(value: &Value) -> Value {
    let Some(text) = value.as_str() else {
        return if value.is_number() {
            value.clone()
        } else {
            Value::Null
        };
    };
    let text = text.trim();
    let end = text
        .find(|char: char| !char.is_ascii_digit() && char != '.' && char != '-')
        .unwrap_or(text.len());
    let number = text.get(..end).unwrap_or_default();
    if let Ok(number) = number.parse::<i64>() {
        return number.into();
    }
    number
        .parse::<f64>()
        .ok()
        .and_then(Number::from_f64)
        .map_or(Value::Null, Value::Number)
}

fn options(field: &Value) -> &[Value] {
    field["data"].as_array().map_or(&[], Vec::as_slice)
}

/// The label of an option that is named by its label or id.
fn label(field: &Value, value: &Value) -> Option<Value> {
    let options = options(field);
    options
        .iter()
        .find(|option| option["value"] == *value || option["id"] == *value)
        .map(|option| option["value"].clone())
}

fn attachment(value: &Value) -> Value {
    if value.get("type").is_some() && value.get("data").is_some() {
        return value.clone();
    }
    let property = |name: &str| value.get(name).cloned().unwrap_or_default();
    json!({
        "type": "file",
        "data": {
            "key": property("key"), "url": property("url"), "name": property("name"), "user_id": property("user_id"),
            "uploader": property("uploader"), "uploadDate": clock::millis(),
        },
    })
}
