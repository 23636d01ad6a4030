//! The chats, messages and votes of the chat client. By hand: turns write them while streams run, and their state is a stream itself.

use std::collections::{BTreeMap, VecDeque};

use http::{StatusCode, header};
use serde_json::{Value, json};
use tokio::sync::watch;

use super::{
    State,
    table::{Row, Table, row, set, take, text},
};
use crate::{
    call::Call,
    clock, ids,
    reply::Reply,
    streams::{Script, Stop, ai_agent},
};

/// The one user.
const USER: &str = "00000000-0000-4000-8000-000000000001";

#[derive(Debug, Default)]
pub(crate) struct Chats {
    pub(super) organization: &'static str,
    pub(super) chats: Table,
    pub(super) messages: Table,
    /// Rows with `chatId`, `messageId`, `isUpvoted`; `id` is that of the message.
    pub(super) votes: Table,
    /// Chats at work; the value turns true when the work is done.
    pub(super) busy: BTreeMap<String, watch::Sender<bool>>,
}

pub(super) fn response(state: &mut State, call: &Call<'_>) -> Option<Reply> {
    if call.operation.id == "ai_agent_get_agent_prompt_suggestion" {
        let built_in = call
            .query("assistant_id")
            .is_some_and(|id| id.starts_with("builtin-"));
        let known = built_in
            || state.stateless
            || state
                .agents
                .get(call.query("assistant_id").unwrap_or_default())
                .is_some();
        let body = json!({"error": "Assistant not found"});
        return (!known).then(|| Reply::json(StatusCode::NOT_FOUND, body));
    }
    let chats = &mut state.chats;
    let id = call.param("chat_id");
    Some(match call.operation.id.as_str() {
        "ai_agent_create_client_chat" => chats.create(&call.body),
        "ai_agent_list_client_chats" => chats.list(call),
        "ai_agent_delete_all_client_chats" => {
            let organization = call.query("organization_id");
            let before = chats.chats.len();
            chats
                .chats
                .retain(|chat| organization.is_some_and(|one| text(chat, "organizationId") != one));
            Reply::ok(json!({"deletedCount": before - chats.chats.len()}))
        }
        "ai_agent_get_client_chat" => match chats.find(id) {
            Ok(chat) => Reply::ok(Value::Object(chat.clone())),
            Err(refusal) => refusal,
        },
        "ai_agent_update_client_chat" => match chats.find(id) {
            Ok(chat) => {
                take(chat, &call.body, &["visibility", "title"]);
                Reply::ok(json!({"ok": true}))
            }
            Err(refusal) => refusal,
        },
        "ai_agent_delete_client_chat" => match chats.find(id) {
            Ok(chat) => {
                let chat = chat.clone();
                chats.chats.remove(id);
                chats.messages.retain(|message| text(message, "chatId") != id);
                Reply::ok(Value::Object(chat))
            }
            Err(refusal) => refusal,
        },
        "ai_agent_generate_client_chat_title" => {
            Reply::ok(json!({"title": title(&call.body["message"]["parts"])}))
        }
        "ai_agent_stream_client_chat_status" => match chats.find(id) {
            Ok(_) => chats.status(id),
            Err(refusal) => refusal,
        },
        "ai_agent_list_client_messages" => match chats.find(id) {
            Ok(_) => Reply::ok(
                chats
                    .messages
                    .with("chatId", id)
                    .cloned()
                    .map(Value::Object)
                    .collect(),
            ),
            Err(refusal) => refusal,
        },
        "ai_agent_persist_client_message" => chats.persist(&call.body["message"]),
        "ai_agent_delete_trailing_messages" => chats.delete_trailing(call.param("message_id")),
        "ai_agent_get_votes" => match chats.find(id) {
            Ok(_) => {
                let votes = chats.votes.with("chatId", id).map(|vote| {
                    json!({"chatId": vote["chatId"], "messageId": vote["id"], "isUpvoted": vote["isUpvoted"]})
                });
                Reply::ok(votes.collect())
            }
            Err(refusal) => refusal,
        },
        "ai_agent_update_vote" => {
            let (chat, message) = (text_of(&call.body, "chatId"), text_of(&call.body, "messageId"));
            if let Err(refusal) = chats.find(chat) {
                return Some(refusal);
            }
            chats.votes.remove(message);
            let up = call.body["type"] == "up";
            chats
                .votes
                .push(row(json!({"id": message, "chatId": chat, "isUpvoted": up})));
            Reply::ok(json!({"ok": true}))
        }
        _ => return None,
    })
}

pub(super) fn text_of<'a>(body: &'a Value, property: &str) -> &'a str {
    body.get(property).and_then(Value::as_str).unwrap_or_default()
}

fn bad_id() -> Reply {
    let body = json!({
        "code": "bad_request:api",
        "message": "The request couldn't be processed. Please check your input and try again.",
        "cause": "Invalid uuid",
    });
    Reply::json(StatusCode::BAD_REQUEST, body)
}

fn missing() -> Reply {
    let message = "The requested chat was not found. Please check the chat ID and try again.";
    Reply::json(
        StatusCode::NOT_FOUND,
        json!({"code": "not_found:chat", "message": message}),
    )
}

/// The first words of the text of a message.
fn title(parts: &Value) -> String {
    let title: String = said(parts).chars().take(40).collect();
    if title.trim().is_empty() {
        "New chat".to_owned()
    } else {
        title
    }
}

/// The text of parts.
pub(super) fn said(parts: &Value) -> String {
    let texts = parts
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|part| part["text"].as_str());
    texts.collect::<Vec<_>>().join(" ")
}

impl Chats {
    fn find(&mut self, id: &str) -> Result<&mut Row, Reply> {
        if !ids::is_uuid(id) {
            return Err(bad_id());
        }
        self.chats.get_mut(id).ok_or_else(missing)
    }

    pub(super) fn add_chat(&mut self, id: &str, title: String, body: &Value) {
        let mut chat = row(json!({
            "id": id, "createdAt": clock::millis(), "title": title, "userId": USER, "organizationId": self.organization,
            "assistantId": null, "visibility": "private", "type": "chat", "status": "idle", "lastContext": null,
        }));
        take(&mut chat, body, &["assistantId", "organizationId", "type"]);
        for (sent, kept) in [
            ("selectedVisibilityType", "visibility"),
            ("assistant_id", "assistantId"),
        ] {
            if let Some(value) = body.get(sent) {
                set(&mut chat, kept, value.clone());
            }
        }
        self.chats.push(chat);
    }

    pub(super) fn add_message(&mut self, chat: &str, message: &Value) -> String {
        let given = text_of(message, "id");
        let id = if ids::is_uuid(given) {
            given.to_owned()
        } else {
            ids::uuid()
        };
        let mut parts = message
            .get("parts")
            .and_then(Value::as_array)
            .cloned()
            .unwrap_or_default();
        if let (true, Some(content)) = (parts.is_empty(), message.get("content").and_then(Value::as_str)) {
            parts.push(json!({"type": "text", "text": content}));
        }
        if id != given && !given.is_empty() {
            parts.insert(
                0,
                json!({"type": "source", "source": {"upstreamMessageId": given}}),
            );
        }
        self.messages.remove(&id);
        self.messages.push(row(json!({
            "id": id, "chatId": chat, "role": message.get("role").cloned().unwrap_or_default(), "parts": parts,
            "attachments": [], "metadata": message.get("metadata").cloned().unwrap_or_default(),
            "createdAt": clock::millis(),
        })));
        id
    }

    fn create(&mut self, body: &Value) -> Reply {
        let id = text_of(body, "id");
        if !ids::is_uuid(id) {
            return bad_id();
        }
        let created = self.chats.get(id).is_none();
        if created {
            self.add_chat(id, title(&body["message"]["parts"]), body);
        }
        self.add_message(id, &body["message"]);
        let status = if created {
            StatusCode::CREATED
        } else {
            StatusCode::OK
        };
        Reply::json(status, json!({"ok": true, "id": id, "created": created}))
    }

    /// Newest first. Both cursors are ids of chats.
    fn list(&self, call: &Call<'_>) -> Reply {
        let organization = call.query("organization_id");
        let mut chats: Vec<&Row> = self
            .chats
            .iter()
            .rev()
            .filter(|chat| text(chat, "type") != "sub-agent")
            .filter(|chat| organization.is_none_or(|one| text(chat, "organizationId") == one))
            .collect();
        for (name, older) in [("ending_before", true), ("starting_after", false)] {
            let Some(cursor) = call.query(name).filter(|cursor| !cursor.is_empty()) else {
                continue;
            };
            if !ids::is_uuid(cursor) {
                return bad_id();
            }
            let Some(place) = chats.iter().position(|chat| text(chat, "id") == cursor) else {
                return missing();
            };
            if older {
                chats.drain(..=place);
            } else {
                chats.truncate(place);
            }
        }
        let limit = call.number("limit").filter(|limit| *limit > 0).unwrap_or(10);
        let more = chats.len() > limit;
        chats.truncate(limit);
        Reply::ok(json!({"chats": chats, "hasMore": more}))
    }

    fn persist(&mut self, message: &Value) -> Reply {
        let chat = text_of(message, "chatId");
        if let Err(refusal) = self.find(chat) {
            return refusal;
        }
        let id = self.add_message(chat, message);
        Reply::ok(json!({"ok": true, "id": id}))
    }

    fn delete_trailing(&mut self, id: &str) -> Reply {
        let Some(message) = self.messages.get(id) else {
            return missing();
        };
        let chat = text(message, "chatId").to_owned();
        let mut reached = false;
        self.messages.retain(|message| {
            reached |= text(message, "id") == id;
            !(reached && text(message, "chatId") == chat)
        });
        Reply::ok(json!({"ok": true}))
    }

    fn status(&self, id: &str) -> Reply {
        let idle = ai_agent::status("idle");
        let script = match self.busy.get(id) {
            Some(done) => Script {
                stop: Some(Stop {
                    asked: done.subscribe(),
                    rest: VecDeque::from([idle]),
                }),
                waits: true,
                stale: Some(ai_agent::stale()),
                ..Script::new(VecDeque::from([ai_agent::status("processing")]))
            },
            None => Script::new(VecDeque::from([idle])),
        };
        let script = Script {
            error: ai_agent::error("The status is not known."),
            ..script
        };
        Reply::stream(ai_agent::MEDIA, script).with(header::CACHE_CONTROL, "no-cache")
    }
}
