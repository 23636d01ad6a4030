//! ClickAI by hand: its runs and conversations come out of streams, belong to users whom each request names, and page by ids.

mod conversations;
mod files;
mod refusals;
mod runs;
mod turns;

use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Arc, Mutex},
};

use bytes::Bytes;
use http::StatusCode;
use serde_json::Value;
use tokio::sync::watch;

use super::{
    State,
    table::{Table, text},
};
use crate::{call::Call, credentials::CLICKAI_AGENT_KEY, reply::Reply};
use refusals::{invalid, missing, success};

const DEFAULT_USER: &str = "DEFAULT-USER";

#[derive(Debug, Default)]
pub(crate) struct ClickAi {
    /// With `user`, which responses leave out; the one that was used last is the last row.
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
