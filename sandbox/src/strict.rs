//! What servers refuse although no schema says so: each was seen in a capture, and stands in the description of the
//! operation.

mod ai_agent;
mod chat_ai;
mod data_board;
mod platform;

use http::StatusCode;
use serde_json::{Value, json};

use crate::{call::Call, contract::Service, ids, reply::Reply};

/// The refusal of a request that fits its document.
pub(crate) fn check(call: &Call<'_>) -> Option<Reply> {
    match call.operation.service {
        Service::ChatAi => chat_ai::check(call),
        Service::AiAgent => ai_agent::check(call),
        Service::DataBoard => data_board::check(call),
        Service::ClickAi => clickai(call),
        Service::Platform | Service::Gateway => platform::check(call),
        _ => None,
    }
}

fn refuse(status: u16, body: Value) -> Option<Reply> {
    let status = StatusCode::from_u16(status).ok()?;
    Some(Reply::json(status, body))
}

fn detail(status: u16, text: &str) -> Option<Reply> {
    refuse(status, json!({"detail": text}))
}

fn clickai(call: &Call<'_>) -> Option<Reply> {
    let invalid = |text: &str| {
        refuse(
            400,
            json!({"code": "invalid_param", "message": text, "status": 400}),
        )
    };
    match call.operation.id.as_str() {
        "clickai_text_to_audio" if call.text("text").is_none() && call.text("message_id").is_none() => {
            invalid("Text is required")
        }
        "clickai_list_conversations" => {
            let last = call.query("last_id").filter(|last| !last.is_empty())?;
            (!ids::is_uuid(last)).then(|| {
                let text = format!("{last} is not a valid uuid.");
                Reply::json(
                    StatusCode::BAD_REQUEST,
                    json!({"code": "invalid_param", "message": text, "params": "last_id"}),
                )
            })
        }
        _ => {
            let files = call
                .body
                .get("files")
                .and_then(Value::as_array)
                .into_iter()
                .flatten();
            let inputs = call
                .body
                .get("inputs")
                .and_then(Value::as_object)
                .into_iter()
                .flatten();
            let mut files = files.chain(inputs.map(|(_, value)| value)).filter_map(|file| {
                let method = file.get("transfer_method")?.as_str()?;
                Some((file, method))
            });
            files.find_map(|(file, method)| match method {
                "remote_url" => None,
                "local_file" if !file["upload_file_id"].as_str().is_some_and(ids::is_uuid) => {
                    invalid("Invalid upload file id format")
                }
                "local_file" | "tool_file" => None,
                other => invalid(&format!("No matching enum found for value '{other}'")),
            })
        }
    }
}
