//! What some operations respond with for a row that does not exist: no refusal, or one of their own.

use http::StatusCode;
use serde_json::{Value, json};

use crate::{
    call::Call,
    examples,
    reply::{Content, Reply},
};

/// The response for an unknown id, where it is not the refusal of the service.
pub(super) fn response(call: &Call<'_>) -> Option<Reply> {
    Some(match call.operation.id.as_str() {
        "ai_delete_provider" | "ai_update_guardrail" => examples::response(call),
        "ai_get_rag_file" => Reply::ok(json!({})),
        "ai_delete_rag_file" => {
            let mut reply = examples::response(call);
            if let Content::Json(Value::Object(counts)) = &mut reply.body {
                let counts = counts.values_mut().filter(|value| value.is_number());
                counts.for_each(|count| *count = 0.into());
            }
            reply
        }
        "platform_get_team_labels" => {
            Reply::ok(json!({"items": [], "count": 0, "total": 0, "has_more": false}))
        }
        "crm_automation_list_by_board" => Reply::ok(json!([])),
        "boards_list_segments" => Reply::ok(json!({"data": []})),
        "templates_delete_v2" => Reply::json(
            StatusCode::INTERNAL_SERVER_ERROR,
            json!({"message": "Internal Server Error"}),
        ),
        "chat_ai_delete_chat" => {
            let status = StatusCode::INTERNAL_SERVER_ERROR;
            Reply::bytes(status, "text/plain; charset=utf-8", "Internal Server Error")
        }
        _ => return None,
    })
}
