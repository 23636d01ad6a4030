//! The responses of ClickAI that say what is wrong, or only that it went well.

use http::StatusCode;
use serde_json::json;

use crate::reply::Reply;

pub(super) fn refuse(status: StatusCode, code: &str, message: &str) -> Reply {
    Reply::json(
        status,
        json!({"code": code, "message": message, "status": status.as_u16()}),
    )
}

pub(super) fn invalid(message: &str) -> Reply {
    refuse(StatusCode::BAD_REQUEST, "invalid_param", message)
}

pub(super) fn missing(message: &str) -> Reply {
    refuse(StatusCode::NOT_FOUND, "not_found", message)
}

pub(super) fn success() -> Reply {
    Reply::ok(json!({"result": "success"}))
}

pub(super) fn internal() -> Reply {
    let body = json!({"message": "Internal Server Error", "code": "unknown", "status": 500});
    Reply::json(StatusCode::INTERNAL_SERVER_ERROR, body)
}
