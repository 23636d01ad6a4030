//! Conversations and their messages: listed, renamed, rated.

use serde_json::{Value, json};

use super::{
    super::table::{Row, at, set, text},
    ClickAi, DEFAULT_USER,
    refusals::{internal, invalid, missing, success},
};
use crate::{call::Call, clock, reply::Reply};

/// The response without the properties of the sandbox.
fn shown(row: &Row) -> Value {
    let mut row = row.clone();
    row.remove("user");
    Value::Object(row)
}

impl ClickAi {
    pub(super) fn list_conversations(&self, call: &Call<'_>) -> Reply {
        let user = call.query("user").unwrap_or(DEFAULT_USER);
        let mut rows: Vec<&Row> = self.conversations.with("user", user).collect();
        match call.query("sort_by").unwrap_or("-updated_at") {
            "created_at" => rows.sort_by_key(|row| at(row, "created_at").as_u64()),
            "-created_at" => {
                rows.reverse();
                rows.sort_by_key(|row| std::cmp::Reverse(at(row, "created_at").as_u64()));
            }
            "updated_at" => {}
            _ => rows.reverse(),
        }
        if let Some(last) = call.query("last_id").filter(|last| !last.is_empty()) {
            let Some(place) = rows.iter().position(|row| text(row, "id") == last) else {
                return missing("Last Conversation Not Exists.");
            };
            rows.drain(..=place);
        }
        let limit = call.number("limit").unwrap_or(20);
        let more = rows.len() > limit;
        rows.truncate(limit);
        let data: Vec<Value> = rows.into_iter().map(shown).collect();
        Reply::ok(json!({"limit": limit, "has_more": more, "data": data}))
    }

    pub(super) fn rename(&mut self, call: &Call<'_>) -> Reply {
        let user = call.text("user").unwrap_or(DEFAULT_USER);
        let found = self.conversations.get_mut(call.param("conversation_id"));
        let Some(conversation) = found.filter(|conversation| text(conversation, "user") == user) else {
            return missing("Conversation Not Exists.");
        };
        if call.body["auto_generate"] == true {
            set(conversation, "name", "Cuộc trò chuyện mới");
        } else if let Some(name) = call.text("name").filter(|name| name.chars().count() <= 255) {
            set(conversation, "name", name);
        } else {
            return internal();
        }
        set(conversation, "updated_at", clock::epoch());
        Reply::ok(shown(conversation))
    }

    /// The newest of a conversation, listed oldest first; `first_id` leads to older ones.
    pub(super) fn list_messages(&self, call: &Call<'_>) -> Reply {
        let user = call.query("user").unwrap_or(DEFAULT_USER);
        let id = call.query("conversation_id").unwrap_or_default();
        let limit = call.number("limit").unwrap_or(20);
        if id.is_empty() {
            return Reply::ok(json!({"limit": limit, "has_more": false, "data": []}));
        }
        if self
            .conversations
            .get(id)
            .is_none_or(|conversation| text(conversation, "user") != user)
        {
            return missing("Conversation Not Exists.");
        }
        let mut rows: Vec<&Row> = self.messages.with("conversation_id", id).collect();
        if let Some(first) = call.query("first_id").filter(|first| !first.is_empty()) {
            let Some(place) = rows.iter().position(|row| text(row, "id") == first) else {
                return missing("First Message Not Exists.");
            };
            rows.truncate(place);
        }
        let more = rows.len() > limit;
        let from = rows.len().saturating_sub(limit);
        let data: Vec<Value> = rows.into_iter().skip(from).map(shown).collect();
        Reply::ok(json!({"limit": limit, "has_more": more, "data": data}))
    }

    pub(super) fn feedback(&mut self, call: &Call<'_>) -> Reply {
        let user = call.text("user").unwrap_or_default();
        let found = self.messages.get_mut(call.param("message_id"));
        let Some(message) = found.filter(|message| text(message, "user") == user) else {
            return missing("Message Not Exists.");
        };
        match call.body.get("rating").filter(|rating| !rating.is_null()) {
            Some(rating) => set(message, "feedback", json!({"rating": rating})),
            None if at(message, "feedback").is_null() => {
                return invalid("rating cannot be None when feedback not exists");
            }
            None => set(message, "feedback", Value::Null),
        }
        success()
    }
}
