//! Chats with AI agents: the streamed turn, and the chats, messages and votes of the chat client.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Arc, Mutex},
};

use bytes::Bytes;
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
    lock::lock,
    reply::Reply,
    streams::{
        End, Kind, Script, Stop,
        ai_agent::{self, Turn},
        kinds, words,
    },
};

/// Who can say something.
const ROLES: [&str; 4] = ["system", "user", "assistant", "tool"];
/// How many chats are at work at a time: those that never end make room.
const MOST_BUSY: usize = 10_000;
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
    busy: BTreeMap<String, watch::Sender<bool>>,
}

pub(super) fn response(shared: &Arc<Mutex<State>>, state: &mut State, call: &Call<'_>) -> Option<Reply> {
    if call.operation.id == "ai_agent_stream_chat" {
        return Some(turn(shared, state, call));
    }
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

fn text_of<'a>(body: &'a Value, property: &str) -> &'a str {
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
fn said(parts: &Value) -> String {
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

    fn add_chat(&mut self, id: &str, title: String, body: &Value) {
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

    fn add_message(&mut self, chat: &str, message: &Value) -> String {
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

fn failed(message: &str) -> Reply {
    Reply::json(StatusCode::INTERNAL_SERVER_ERROR, json!({"error": message}))
}

/// A turn. The agent decides the form of the response.
fn turn(shared: &Arc<Mutex<State>>, state: &mut State, call: &Call<'_>) -> Reply {
    let id = text_of(&call.body, "id").to_owned();
    let agent_id = text_of(&call.body, "assistant_id");
    if !ids::is_uuid(&id) {
        let issue = json!([{"validation": "uuid", "code": "invalid_string", "message": "Invalid uuid", "path": ["id"]}]);
        return failed(&format!("{issue:#}"));
    }
    let Some(agent) = state
        .agents
        .get(agent_id)
        .cloned()
        .or_else(|| kinds::agent(agent_id))
    else {
        return failed(&format!("Assistant not found: {agent_id}"));
    };
    let messages = call.body["messages"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    if let Some(role) = messages
        .iter()
        .map(|one| text_of(one, "role"))
        .find(|role| !ROLES.contains(role))
    {
        return broken_off([ai_agent::error(&format!("Unsupported role: {role}"))]);
    }
    let Some(question) = messages.last() else {
        return unanswered();
    };
    let asked = match said(&question["parts"]) {
        parts if !parts.is_empty() => parts,
        _ => text_of(question, "content").to_owned(),
    };
    let kind = Kind::of(&agent, &asked);
    let streams = agent["streaming"] == true || kind == Kind::DocumentAi;
    let chats = &mut state.chats;
    if chats.chats.get(&id).is_none() {
        chats.add_chat(
            &id,
            asked.chars().take(40).collect(),
            &json!({"assistant_id": agent_id}),
        );
    }
    let stored = chats.add_message(&id, question);
    let continues = text_of(question, "role") == "assistant";
    let parts = question["parts"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    let decision = parts.iter().find(|part| part["state"] == "approval-responded");
    let decision = decision.filter(|_| continues && call.body["is_tool_approval"] == true);
    let message_id = if continues { stored } else { ids::uuid() };
    let about = Turn {
        chat: &id,
        message: &message_id,
        continues,
        question: &asked,
    };
    let played = match decision {
        Some(part) => ai_agent::decided(about, parts, part),
        None => ai_agent::response(kind, about),
    };
    if let Some(chat) = chats.chats.get_mut(&id) {
        set(chat, "status", "processing");
    }
    let (done, _) = watch::channel(false);
    if chats.busy.len() >= MOST_BUSY {
        chats.busy.pop_first();
    }
    chats.busy.insert(id.clone(), done);
    if streams {
        // A stream that never ends leaves the chat at work.
        let end = if played.script.hangs {
            End::default()
        } else {
            finish(shared, id, message_id, played.parts)
        };
        let script = Script { end, ..played.script };
        return ai_agent::headers(Reply::stream(ai_agent::MEDIA, script));
    }
    // The response is not stored and the chat stays at work for ever, as on the real server. Seven bytes at a time, so that
    // characters are cut in two.
    let text = words::response(&asked);
    let pieces = text.as_bytes().chunks(7).map(Bytes::copy_from_slice).collect();
    Reply::stream(
        "text/plain; charset=utf-8",
        Script {
            plain: true,
            ..Script::new(pieces)
        },
    )
}

/// What the end of a response does, also if nobody reads it any more: the response is stored, the chat is idle.
fn finish(shared: &Arc<Mutex<State>>, id: String, message_id: String, parts: Vec<Value>) -> End {
    let shared = Arc::downgrade(shared);
    End::new(move |_, _| {
        let Some(shared) = shared.upgrade() else { return };
        let chats = &mut lock(&shared).chats;
        if !parts.is_empty() {
            chats.add_message(
                &id,
                &json!({"id": message_id, "role": "assistant", "parts": parts}),
            );
        }
        if let Some(chat) = chats.chats.get_mut(&id) {
            set(chat, "status", "idle");
        }
        if let Some(done) = chats.busy.remove(&id) {
            done.send_replace(true);
        }
    })
}

/// The stream for a turn without messages.
fn unanswered() -> Reply {
    broken_off([
        ai_agent::started(&ids::uuid()),
        ai_agent::error("Invalid prompt: messages must not be empty"),
        ai_agent::error("No output generated. Check the stream for errors."),
    ])
}

/// A stream that ends before it has begun.
fn broken_off<const N: usize>(events: [Bytes; N]) -> Reply {
    let mut events = VecDeque::from(events);
    events.push_back(Bytes::from_static(ai_agent::DONE));
    ai_agent::headers(Reply::stream(
        ai_agent::MEDIA,
        Script {
            error: ai_agent::error("failed"),
            ..Script::new(events)
        },
    ))
}
