//! Turns of a conversation and completions: checked, noted, responded to whole or as a stream.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
};

use bytes::Bytes;
use http::StatusCode;
use serde_json::{Value, json};
use tokio::sync::watch;

use super::{
    super::{
        State,
        table::{row, set, text},
    },
    ClickAi, inputs_text, is_agent,
    refusals::{invalid, missing, refuse},
    streaming,
};
use crate::{
    call::Call,
    clock, ids,
    lock::lock,
    reply::Reply,
    streams::{
        End, Ending, Scenario, Script, Stop,
        clickai::{MEDIA, REPLACED, SOURCES, Turn},
        words,
    },
};

impl ClickAi {
    pub(super) fn turn(&mut self, shared: &Arc<Mutex<State>>, call: &Call<'_>, chat: bool) -> Reply {
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
        let question = if chat {
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
            answer: answer(&question),
            scenario: Scenario::of(&question),
        };
        Ok((turn, streams))
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
        if let Some((code, text)) = turn.scenario.blocking_failure() {
            return refuse(StatusCode::BAD_REQUEST, code, text);
        }
        self.responded(&turn, &turn.answer);
        Reply::ok(turn.blocking())
    }

    fn responded(&mut self, turn: &Turn, response: &str) {
        if let Some(message) = self.messages.get_mut(&turn.message_id) {
            let replaced = turn.scenario.replaced && !response.is_empty();
            set(message, "answer", if replaced { REPLACED } else { response });
            if turn.scenario.sources {
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
                Ending::Completed if turn.scenario.failure.is_some() => String::new(),
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
    pub(super) fn start(
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
}

/// What the model says; nothing, or thoughts first, where the question asks for it.
fn answer(question: &str) -> String {
    let wanted = Scenario::of(question);
    let text = words::response(question);
    match wanted {
        Scenario { empty: true, .. } => String::new(),
        Scenario { thinks: true, .. } => format!("<think>\nhmm, let me think\n</think>\n\n{text}"),
        _ => text,
    }
}
