//! ClickAI: runs, conversations, messages, files, feedback.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Arc, Mutex},
};

use bytes::Bytes;
use http::StatusCode;
use serde_json::{Value, json};
use tokio::sync::watch;

use super::{
    State,
    table::{Row, Table, row, set, text},
};
use crate::{
    call::Call,
    clock,
    credentials::CLICKAI_AGENT_KEY,
    ids,
    lock::lock,
    reply::Reply,
    streams::{
        Asked, End, Ending, Script, Stop,
        clickai::{MEDIA, REPLACED, Run, SOURCES, Turn},
        words,
    },
};

const DEFAULT_USER: &str = "DEFAULT-USER";
/// The one workflow.
const WORKFLOW: &str = "00000000-0000-4000-8000-0000000f1084";
/// How many uploads keep their content.
const CONTENTS: usize = 16;

#[derive(Debug, Default)]
pub(crate) struct ClickAi {
    /// With `user`, which responds leave out; the one that was used last is the last row.
    pub(super) conversations: Table,
    /// With `user` too.
    pub(super) messages: Table,
    pub(super) runs: Table,
    pub(super) uploads: Table,
    contents: VecDeque<(String, Bytes)>,
    /// Running tasks: their user, and the way to stop them.
    tasks: BTreeMap<String, (String, watch::Sender<bool>)>,
}

pub(super) fn response(shared: &Arc<Mutex<State>>, state: &mut State, call: &Call<'_>) -> Option<Reply> {
    let clickai = &mut state.clickai;
    Some(match call.operation.id.as_str() {
        "clickai_create_chat_message" => clickai.turn(shared, call, true),
        "clickai_create_completion_message" => clickai.turn(shared, call, false),
        "clickai_run_workflow" | "clickai_run_workflow_by_id" => clickai.run(shared, call),
        "clickai_stop_chat_message" | "clickai_stop_completion_message" | "clickai_stop_workflow" => {
            if let Some((user, stop)) = clickai.tasks.get(call.param("task_id"))
                && Some(user.as_str()) == call.text("user")
            {
                stop.send_replace(true);
            }
            success()
        }
        "clickai_get_workflow_run" => clickai.run_detail(call.param("workflow_run_id")),
        "clickai_list_conversations" => clickai.list_conversations(call),
        "clickai_rename_conversation" => clickai.rename(call),
        "clickai_delete_conversation" => {
            let id = call.param("conversation_id");
            clickai.conversations.remove(id);
            clickai
                .messages
                .retain(|message| text(message, "conversation_id") != id);
            Reply::empty(StatusCode::NO_CONTENT).with(http::header::CONTENT_TYPE, "application/json")
        }
        "clickai_list_messages" => clickai.list_messages(call),
        "clickai_create_message_feedback" => clickai.feedback(call),
        "clickai_list_suggested_questions" => {
            let user = call.query("user").unwrap_or(DEFAULT_USER);
            match clickai.messages.get(call.param("message_id")) {
                Some(message) if text(message, "user") == user => return None,
                _ => missing("Message Not Exists."),
            }
        }
        "clickai_upload_file" => clickai.upload(call),
        "clickai_preview_file" => clickai.preview(call.param("file_id")),
        _ => return None,
    })
}

fn refuse(status: StatusCode, code: &str, message: &str) -> Reply {
    Reply::json(
        status,
        json!({"code": code, "message": message, "status": status.as_u16()}),
    )
}

fn invalid(message: &str) -> Reply {
    refuse(StatusCode::BAD_REQUEST, "invalid_param", message)
}

fn missing(message: &str) -> Reply {
    refuse(StatusCode::NOT_FOUND, "not_found", message)
}

fn success() -> Reply {
    Reply::ok(json!({"result": "success"}))
}

fn internal() -> Reply {
    let body = json!({"message": "Internal Server Error", "code": "unknown", "status": 500});
    Reply::json(StatusCode::INTERNAL_SERVER_ERROR, body)
}

fn is_agent(call: &Call<'_>) -> bool {
    call.header("authorization")
        .is_some_and(|value| value.ends_with(CLICKAI_AGENT_KEY))
}

/// Whether the response is a stream.
fn streaming(call: &Call<'_>) -> Result<bool, Reply> {
    match call.body.get("response_mode") {
        None => Ok(false),
        Some(mode) if mode == "blocking" => Ok(false),
        Some(mode) if mode == "streaming" => Ok(true),
        Some(mode) => Err(invalid(&format!(
            "/response_mode: {mode} is not a valid response mode"
        ))),
    }
}

/// The response without the properties of the sandbox.
fn shown(row: &Row) -> Value {
    let mut row = row.clone();
    row.remove("user");
    Value::Object(row)
}

impl ClickAi {
    fn turn(&mut self, shared: &Arc<Mutex<State>>, call: &Call<'_>, chat: bool) -> Reply {
        match self.prepare(call, chat) {
            Ok((turn, streams)) => {
                let user = call.text("user").unwrap_or_default();
                let query = call.text("query").unwrap_or_default();
                self.note(&turn, user, query, &call.body);
                if streams {
                    self.play(shared, turn, user)
                } else {
                    self.whole(turn)
                }
            }
            Err(refusal) => refusal,
        }
    }

    fn prepare(&self, call: &Call<'_>, chat: bool) -> Result<(Turn, bool), Reply> {
        let streams = streaming(call)?;
        let agent = is_agent(call);
        if agent && !chat {
            let message = "App unavailable, please check your app configurations.";
            return Err(refuse(StatusCode::BAD_REQUEST, "app_unavailable", message));
        }
        if agent && !streams {
            return Err(invalid("Agent Chat App does not support blocking mode"));
        }
        let user = call.text("user").unwrap_or_default();
        let query = call.text("query").unwrap_or_default();
        if chat && query.is_empty() {
            return Err(invalid("query is required"));
        }
        let conversation_id = match call.text("conversation_id").filter(|id| !id.is_empty()) {
            _ if !chat => None,
            None => Some(ids::uuid()),
            Some(id) => match self.conversations.get(id) {
                Some(conversation) if text(conversation, "user") == user => Some(id.to_owned()),
                _ => return Err(missing("Conversation Not Exists.")),
            },
        };
        self.check_files(&call.body)?;
        let asked = if chat {
            query.to_owned()
        } else {
            inputs_text(&call.body)
        };
        let turn = Turn {
            task_id: ids::uuid(),
            message_id: ids::uuid(),
            conversation_id,
            created_at: clock::epoch(),
            agent,
            answer: answer(&asked),
            asked: Asked::of(&asked),
        };
        Ok((turn, streams))
    }

    fn check_files(&self, body: &Value) -> Result<(), Reply> {
        for file in body.get("files").and_then(Value::as_array).into_iter().flatten() {
            if file["transfer_method"] == "local_file" {
                let id = file["upload_file_id"].as_str().unwrap_or_default();
                if !ids::is_uuid(id) {
                    return Err(invalid("Invalid upload file id format"));
                }
                if self.uploads.get(id).is_none() {
                    return Err(invalid("Invalid upload file"));
                }
            }
        }
        Ok(())
    }

    /// Stores the question; the response comes when it is complete.
    fn note(&mut self, turn: &Turn, user: &str, query: &str, body: &Value) {
        let inputs = body.get("inputs").cloned().unwrap_or_default();
        if let Some(id) = &turn.conversation_id {
            let conversation = self.conversations.remove(id).unwrap_or_else(|| {
                let mut name: String = query.chars().take(20).collect();
                if name.len() < query.len() {
                    name.push('…');
                }
                row(json!({
                    "id": id, "name": name, "inputs": inputs, "status": "normal",
                    "introduction": "Xin chào! Tôi có thể giúp gì?", "created_at": turn.created_at, "user": user,
                }))
            });
            let mut conversation = conversation;
            set(&mut conversation, "updated_at", clock::epoch());
            self.conversations.push(conversation);
        }
        self.messages.push(row(json!({
            "id": turn.message_id, "conversation_id": turn.conversation_id,
            "parent_message_id": "00000000-0000-0000-0000-000000000000", "inputs": inputs, "query": query, "answer": "",
            "message_files": [], "feedback": null, "retriever_resources": [], "created_at": turn.created_at,
            "agent_thoughts": [], "status": "normal", "error": null, "user": user,
        })));
    }

    fn whole(&mut self, turn: Turn) -> Reply {
        if let Some((code, text)) = turn.asked.blocking_failure() {
            return refuse(StatusCode::BAD_REQUEST, code, text);
        }
        self.responded(&turn, &turn.answer);
        Reply::ok(turn.blocking())
    }

    fn responded(&mut self, turn: &Turn, response: &str) {
        if let Some(message) = self.messages.get_mut(&turn.message_id) {
            let replaced = turn.asked.replaced && !response.is_empty();
            set(message, "answer", if replaced { REPLACED } else { response });
            if turn.asked.sources {
                let sources = serde_json::from_str::<Value>(SOURCES).unwrap_or_default();
                set(message, "retriever_resources", sources);
            }
        }
    }

    fn play(&mut self, shared: &Arc<Mutex<State>>, turn: Turn, user: &str) -> Reply {
        let (script, rest) = turn.script();
        let weak = Arc::downgrade(shared);
        let task_id = turn.task_id.clone();
        let end = End::new(move |ending, played| {
            let Some(shared) = weak.upgrade() else { return };
            let clickai = &mut lock(&shared).clickai;
            clickai.tasks.remove(&turn.task_id);
            let pieces = words::words(&turn.answer);
            let response = match ending {
                // Nothing is stored of a response that failed or was not read to its end.
                Ending::Abandoned => String::new(),
                Ending::Completed if turn.asked.failure.is_some() => String::new(),
                Ending::Completed => turn.answer.clone(),
                Ending::Stopped => pieces
                    .into_iter()
                    .take(played.saturating_sub(usize::from(turn.agent)))
                    .collect(),
            };
            clickai.responded(&turn, &response);
        });
        self.start(task_id, user, script, rest, end)
    }

    /// Makes a stream that can be stopped.
    fn start(
        &mut self,
        task_id: String,
        user: &str,
        script: Script,
        rest: VecDeque<Bytes>,
        end: End,
    ) -> Reply {
        let (stop, asked) = watch::channel(false);
        self.tasks.insert(task_id, (user.to_owned(), stop));
        Reply::stream(
            MEDIA,
            Script {
                stop: Some(Stop { asked, rest }),
                end,
                ..script
            },
        )
    }

    fn run(&mut self, shared: &Arc<Mutex<State>>, call: &Call<'_>) -> Reply {
        if is_agent(call) {
            let message = "Please check if your app mode matches the right API route.";
            return refuse(StatusCode::BAD_REQUEST, "not_workflow_app", message);
        }
        let streams = match streaming(call) {
            Ok(streams) => streams,
            Err(refusal) => return refusal,
        };
        let named = call.param("workflow_id");
        let asked = inputs_text(&call.body);
        let run = Run {
            task_id: ids::uuid(),
            run_id: ids::uuid(),
            workflow_id: if named.is_empty() { WORKFLOW } else { named }.to_owned(),
            user: call.text("user").unwrap_or_default().to_owned(),
            inputs: call.body.get("inputs").cloned().unwrap_or_default(),
            created_at: clock::epoch(),
            failure: Asked::of(&asked).failure,
            result: format!("Kết quả: {asked}"),
        };
        self.runs.push(stored(&run));
        if !streams {
            return Reply::ok(run.blocking());
        }
        let (script, rest) = run.script();
        let (weak, task_id, run_id) = (Arc::downgrade(shared), run.task_id.clone(), run.run_id);
        let user = run.user;
        let end = End::new(move |ending, _| {
            let Some(shared) = weak.upgrade() else { return };
            let clickai = &mut lock(&shared).clickai;
            clickai.tasks.remove(&task_id);
            if let (Ending::Stopped, Some(run)) = (ending, clickai.runs.get_mut(&run_id)) {
                set(run, "status", "stopped");
                set(run, "outputs", "{}");
                set(run, "error", "Stopped by user.");
            }
        });
        self.start(run.task_id, &user, script, rest, end)
    }

    /// As on the real server, an unknown run is one without values.
    fn run_detail(&self, id: &str) -> Reply {
        if !ids::is_uuid(id) {
            return internal();
        }
        let nothing = || {
            json!({
                "id": null, "workflow_id": null, "status": null, "inputs": null, "outputs": null, "error": null,
                "total_steps": null, "total_tokens": null, "created_at": null, "finished_at": null, "elapsed_time": null,
            })
        };
        Reply::ok(
            self.runs
                .get(id)
                .map_or_else(nothing, |run| Value::Object(run.clone())),
        )
    }

    fn list_conversations(&self, call: &Call<'_>) -> Reply {
        let user = call.query("user").unwrap_or(DEFAULT_USER);
        let mut rows: Vec<&Row> = self.conversations.with("user", user).collect();
        match call.query("sort_by").unwrap_or("-updated_at") {
            "created_at" => rows.sort_by_key(|row| row["created_at"].as_u64()),
            "-created_at" => {
                rows.reverse();
                rows.sort_by_key(|row| std::cmp::Reverse(row["created_at"].as_u64()));
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

    fn rename(&mut self, call: &Call<'_>) -> Reply {
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
    fn list_messages(&self, call: &Call<'_>) -> Reply {
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

    fn feedback(&mut self, call: &Call<'_>) -> Reply {
        let user = call.text("user").unwrap_or_default();
        let found = self.messages.get_mut(call.param("message_id"));
        let Some(message) = found.filter(|message| text(message, "user") == user) else {
            return missing("Message Not Exists.");
        };
        match call.body.get("rating").filter(|rating| !rating.is_null()) {
            Some(rating) => set(message, "feedback", json!({"rating": rating})),
            None if message["feedback"].is_null() => {
                return invalid("rating cannot be None when feedback not exists");
            }
            None => set(message, "feedback", Value::Null),
        }
        success()
    }

    fn upload(&mut self, call: &Call<'_>) -> Reply {
        let mut files = call.files();
        let (first, second) = (files.next(), files.find(|part| part.name != "file"));
        if second.is_some() {
            return refuse(
                StatusCode::BAD_REQUEST,
                "too_many_files",
                "Only one file is allowed.",
            );
        }
        let Some(part) = first.filter(|part| part.name == "file") else {
            return refuse(
                StatusCode::BAD_REQUEST,
                "no_file_uploaded",
                "Please upload your file.",
            );
        };
        let name = part.file_name.as_deref().unwrap_or_default();
        if name.is_empty() {
            let message = "The specified filename is invalid.";
            return refuse(StatusCode::BAD_REQUEST, "filename_not_exists_error", message);
        }
        if name.contains(['/', '\\', ':', '*', '?', '"', '<', '>', '|']) {
            return invalid("Filename contains invalid characters");
        }
        let Some(media) = &part.media else {
            return refuse(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "unsupported_file_type",
                "File type not allowed.",
            );
        };
        let extension = name
            .rsplit_once('.')
            .map_or("", |(_, extension)| extension)
            .to_lowercase();
        if part.length > largest(&extension) {
            return refuse(
                StatusCode::PAYLOAD_TOO_LARGE,
                "file_too_large",
                "File size exceeded. {message}",
            );
        }
        let id = ids::uuid();
        let file = row(json!({
            "id": id, "name": name, "size": part.length, "extension": extension, "mime_type": media,
            "created_by": "00000000-0000-4000-8000-000000000001", "created_at": clock::epoch(), "preview_url": null,
        }));
        if self.contents.len() == CONTENTS {
            self.contents.pop_front();
        }
        self.contents.push_back((id, part.content.clone()));
        self.uploads.push(file.clone());
        Reply::created(Value::Object(file))
    }

    fn preview(&self, id: &str) -> Reply {
        let content = self.contents.iter().find(|(key, _)| key == id);
        match (content, self.uploads.get(id)) {
            (Some((_, content)), Some(file)) => {
                Reply::bytes(StatusCode::OK, text(file, "mime_type"), content.clone())
            }
            _ => refuse(
                StatusCode::NOT_FOUND,
                "file_not_found",
                "The requested file was not found",
            ),
        }
    }
}

/// What the model says; nothing, or thoughts first, where the question asks for it.
fn answer(asked: &str) -> String {
    let wanted = Asked::of(asked);
    let text = words::response(asked);
    match wanted {
        Asked { empty: true, .. } => String::new(),
        Asked { thinks: true, .. } => format!("<think>\nhmm, let me think\n</think>\n\n{text}"),
        _ => text,
    }
}

/// The largest size of an upload by its extension.
fn largest(extension: &str) -> u64 {
    (match extension {
        "jpg" | "jpeg" | "png" | "webp" | "gif" | "svg" => 10,
        "mp3" | "m4a" | "wav" | "amr" | "mpga" => 50,
        "mp4" | "mov" | "mpeg" | "webm" => 100,
        _ => 15,
    }) << 20
}

/// The texts of the inputs.
fn inputs_text(body: &Value) -> String {
    let inputs = body
        .get("inputs")
        .and_then(Value::as_object)
        .into_iter()
        .flatten();
    inputs
        .filter_map(|(_, value)| value.as_str())
        .collect::<Vec<_>>()
        .join(" / ")
}

/// A run as it is stored: inputs and outputs are JSON texts.
fn stored(run: &Run) -> Row {
    row(json!({
        "id": run.run_id, "workflow_id": run.workflow_id, "status": if run.failure.is_some() { "failed" } else { "succeeded" },
        "inputs": run.inputs.to_string(), "outputs": run.outputs().to_string(),
        "error": run.failure.map_or(Value::Null, Value::from), "total_steps": 3, "total_tokens": 0,
        "created_at": run.created_at, "finished_at": run.created_at, "elapsed_time": 0.208_729,
    }))
}
