//! The AI Agent service: chats, documents, guides.

use serde_json::{Value, json};

use super::refuse;
use crate::{call::Call, clock, ids, reply::Reply};

/// What a text of a chat client may have.
const LONGEST: usize = 2_000;

pub(super) fn check(call: &Call<'_>) -> Option<Reply> {
    let id = call.operation.id.as_str();
    match id {
        "ai_agent_create_client_chat" => invalid_chat(&call.body).and_then(|cause| bad_request(&cause)),
        "ai_agent_register_chat_client"
            if call.text("email").is_some_and(|email| email.chars().count() > 64) =>
        {
            database("Failed to create user")
        }
        "ai_agent_get_admin_guide" => {
            let name = call.path.last().map_or("", |(_, name)| name.as_str());
            let plain = name
                .chars()
                .all(|char| char.is_ascii_alphanumeric() || "._-".contains(char));
            (!(plain && name.ends_with(".pdf")))
                .then(|| refuse(400, json!({"success": false, "error": "Invalid filename"})))
                .flatten()
        }
        "ai_agent_suggest_field_types" => {
            let empty = call.body["file_urls"].as_array().is_some_and(Vec::is_empty);
            let body = json!({
                "success": false, "error": "Invalid request body",
                "data": {"file_urls": ["At least one file URL is required"]}, "timestamp": clock::millis(),
            });
            empty.then(|| refuse(400, body)).flatten()
        }
        _ if call.operation.path.starts_with("/ai-agent/chat-client/documents") => {
            let given = call
                .path
                .iter()
                .find(|(name, _)| name == "document_id")
                .map(|(_, id)| id.as_str());
            let given = given.or_else(|| call.query("id"))?;
            (!ids::is_uuid(given))
                .then(|| database(&format!("Failed to get documents by id: params: {given}")))
                .flatten()
        }
        _ => None,
    }
}

fn bad_request(cause: &str) -> Option<Reply> {
    let message = "The request couldn't be processed. Please check your input and try again.";
    refuse(
        400,
        json!({"code": "bad_request:api", "message": message, "cause": cause}),
    )
}

fn database(cause: &str) -> Option<Reply> {
    let message = "An error occurred while executing a database query.";
    refuse(
        400,
        json!({"code": "bad_request:database", "message": message, "cause": cause}),
    )
}

/// Why a new chat is refused.
fn invalid_chat(body: &Value) -> Option<String> {
    if let Some(other) = body["selectedVisibilityType"].as_str()
        && !matches!(other, "public" | "private")
    {
        return Some(format!(
            "Invalid enum value. Expected 'public' | 'private', received '{other}'"
        ));
    }
    for name in ["assistantId", "organizationId"] {
        if body[name].as_str().is_some_and(|id| id.chars().count() > 128) {
            return Some("String must contain at most 128 character(s)".to_owned());
        }
    }
    let mut parts = body["message"]["parts"].as_array().into_iter().flatten();
    parts.find_map(|part| match part["type"].as_str().unwrap_or_default() {
        "text" => match part["text"].as_str().map(|text| text.chars().count()) {
            Some(0) => Some("String must contain at least 1 character(s)".to_owned()),
            Some(length) if length > LONGEST => {
                Some(format!("String must contain at most {LONGEST} character(s)"))
            }
            _ => None,
        },
        "file" => None,
        _ => Some("Invalid input".to_owned()),
    })
}
