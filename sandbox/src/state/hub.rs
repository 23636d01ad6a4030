//! What folders and files of the knowledge hub share: the form of the responses, and links to the file store.

use http::StatusCode;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::table::{Row, text};
use crate::{call::Call, reply::Reply};

pub(super) fn success(status: StatusCode, message: &str, data: Value) -> Reply {
    Reply::json(status, json!({"success": true, "message": message, "data": data}))
}

pub(super) fn failure(status: StatusCode, message: &str) -> Reply {
    Reply::json(
        status,
        json!({"success": false, "message": message, "data": null}),
    )
}

pub(super) fn missing(what: &str) -> Reply {
    failure(StatusCode::NOT_FOUND, &format!("{what} not found"))
}

/// Where the content of a file lies; it can be read there without credentials.
pub(super) fn presigned(call: &Call<'_>, file: &Row) -> Value {
    let host = call.header("host").unwrap_or("127.0.0.1");
    let key = utf8_percent_encode(text(file, "key"), NON_ALPHANUMERIC);
    format!("http://{host}{STORE}{key}").into()
}

/// The file store of the gateway.
pub(super) const STORE: &str = "/files/download/";
