//! The streamed turn of a chat with an AI agent. By hand: the agent decides the form of the response, and its end is stored.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
};

use bytes::Bytes;
use http::StatusCode;
use serde_json::{Value, json};
use tokio::sync::watch;

use super::{
    State,
    chats::{said, text_of},
    table::{at, set},
};
use crate::{
    call::Call,
    ids,
    lock::lock,
    reply::Reply,
    streams::{
        End, Kind, Script,
        ai_agent::{self, Turn},
        kinds, words,
    },
};

/// Who can say something.
const ROLES: [&str; 4] = ["system", "user", "assistant", "tool"];
/// How many chats are at work at a time: those that never end make room.
const MOST_BUSY: usize = 10_000;
pub(super) fn response(shared: &Arc<Mutex<State>>, state: &mut State, call: &Call<'_>) -> Option<Reply> {
    (call.operation.id == "ai_agent_stream_chat").then(|| turn(shared, state, call))
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
    let streams = at(&agent, "streaming") == true || kind == Kind::DocumentAi;
    let stateless = state.stateless;
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
    // The response is not stored and the chat stays at work forever, as on the real server. Seven bytes at a time, so that
    // characters are cut in two.
    let end = if stateless {
        // A test of a client is not held up by it.
        finish(shared, id, message_id, Vec::new())
    } else {
        End::default()
    };
    let text = words::response(&asked);
    let pieces = text.as_bytes().chunks(7).map(Bytes::copy_from_slice).collect();
    Reply::stream(
        "text/plain; charset=utf-8",
        Script {
            plain: true,
            end,
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
