//! The streams of ClickAI: chat, agent, completion, workflow.

use std::collections::VecDeque;

use bytes::Bytes;
use serde_json::{Value, json};

use super::{Line, Scenario, Script, words};
use crate::{clock, ids};

pub(crate) const MEDIA: &str = "text/event-stream; charset=utf-8";
/// What an error says that was not asked for by a question.
const FAILURE: &str = "[openai] Rate Limit Error, upstream 429";
/// What moderation puts in place of a text.
pub(crate) const REPLACED: &str = "Câu trả lời bị chặn.";
/// A part of a document that a text draws on.
pub(crate) const SOURCES: &str = r#"[{"position":1,"dataset_id":"9e9cc107-f12e-444e-ba6c-0c076a46e014","dataset_name":"kb.txt...","document_id":"44f3f048-a2c0-4294-bf8a-f3944e0f6848","document_name":"kb.txt","data_source_type":"upload_file","segment_id":"e980f344-29e1-44e1-8ecc-6078c8b89cd3","retriever_from":"api","score":0.0,"hit_count":null,"word_count":null,"segment_position":null,"index_node_hash":null,"content":"Bảo hành sản phẩm XYZ là 24 tháng kể từ ngày mua.","page":null,"doc_metadata":null,"title":null}]"#;

/// A turn of a chatbot, an agent or a text generation.
#[derive(Clone, Debug)]
pub(crate) struct Turn {
    pub(crate) task_id: String,
    pub(crate) message_id: String,
    /// None for a text generation.
    pub(crate) conversation_id: Option<String>,
    pub(crate) created_at: u64,
    pub(crate) agent: bool,
    pub(crate) scenario: Scenario,
    pub(crate) answer: String,
}

impl Turn {
    fn head(&self, event: &str) -> Line {
        let line = Line::new("event", event);
        let line = match &self.conversation_id {
            Some(id) => line.text("conversation_id", id),
            None => line,
        };
        line.text("message_id", &self.message_id)
            .value("created_at", &self.created_at.into())
    }

    fn event(&self, event: &str, id: &str) -> Line {
        self.head(event).text("task_id", &self.task_id).text("id", id)
    }

    fn message(&self, text: &str) -> Bytes {
        if self.agent {
            return self
                .event("agent_message", &self.message_id)
                .text("answer", text)
                .event();
        }
        let event = self.event("message", &self.message_id).text("answer", text);
        event.raw("from_variable_selector", "null").event()
    }

    /// A thought; with a tool after it was called, with the observation after it has returned.
    fn thought(&self, id: &str, position: u64, thought: &str, tool: Option<(&str, &str)>) -> Bytes {
        let (tool, observation) = tool.unwrap_or_default();
        let (labels, input) = match tool {
            "" => ("{}".to_owned(), String::new()),
            tool => (
                json!({tool: {"en_US": "Current time"}}).to_string(),
                json!({tool: {"timezone": "UTC"}}).to_string(),
            ),
        };
        self.event("agent_thought", id)
            .value("position", &position.into())
            .text("thought", thought)
            .text("observation", observation)
            .text("tool", tool)
            .raw("tool_labels", &labels)
            .text("tool_input", &input)
            .raw("message_files", "[]")
            .event()
    }

    /// A tool call of an agent, as far as its result.
    fn tool(&self, events: &mut VecDeque<Bytes>, thought: &str) {
        let (said, name) = ("Let me check.", "current_time");
        let observation = json!({name: clock::millis()}).to_string();
        events.push_back(self.message(said));
        events.push_back(self.message(""));
        events.push_back(self.thought(thought, 1, said, Some((name, ""))));
        if self.scenario.file {
            let id = ids::uuid();
            let file = self
                .event("message_file", &id)
                .text("type", "image")
                .text("belongs_to", "assistant");
            events.push_back(file.text("url", &format!("/files/tools/{id}.png")).event());
        }
        events.push_back(self.thought(thought, 1, said, Some((name, &observation))));
    }

    fn end(&self, tokens: usize) -> Bytes {
        self.event("message_end", &self.message_id)
            .object("metadata", metadata(tokens, self.scenario.sources))
            .raw("files", "null")
            .event()
    }

    fn error(&self) -> Bytes {
        self.head("error")
            .text("code", "completion_request_error")
            .value("status", &400.into())
            .text("message", self.scenario.failure.unwrap_or(FAILURE))
            .event()
    }

    /// The events, and what replaces the rest of them when the turn is stopped.
    pub(crate) fn script(&self) -> (Script, VecDeque<Bytes>) {
        let pieces = words::words(&self.answer);
        let mut thought = (ids::uuid(), 1);
        let mut events = VecDeque::new();
        if self.agent && self.scenario.failure.is_none_or(|_| self.scenario.mid) {
            events.push_back(self.thought(&thought.0, 1, "", None));
        }
        if self.scenario.failure.is_some() {
            let before = if self.scenario.mid { 3 } else { 0 };
            events.extend(pieces.iter().take(before).map(|piece| self.message(piece)));
            events.push_back(self.error());
        } else {
            if self.agent && (self.scenario.tool || self.scenario.file) {
                self.tool(&mut events, &thought.0);
                thought = (ids::uuid(), 2);
                events.push_back(self.thought(&thought.0, 2, "", None));
            }
            events.extend(pieces.iter().map(|piece| self.message(piece)));
            events.push_back(self.message(""));
            if self.agent {
                events.push_back(self.thought(&thought.0, thought.1, &self.answer, None));
            }
            if self.scenario.replaced {
                let event = self.head("message_replace").text("task_id", &self.task_id);
                events.push_back(event.text("answer", REPLACED).text("reason", "").event());
            }
            events.push_back(self.end(pieces.len()));
        }
        let script = Script {
            error: self.error(),
            error_ends: true,
            pings: true,
            late: true,
            ..Script::new(events)
        };
        (script, VecDeque::from([self.end(0)]))
    }

    /// The whole response.
    pub(crate) fn blocking(&self) -> Value {
        let mode = if self.conversation_id.is_some() {
            "chat"
        } else {
            "completion"
        };
        let tokens = words::words(&self.answer).len();
        let metadata: Value =
            serde_json::from_str(&metadata(tokens, self.scenario.sources).json()).unwrap_or_default();
        let mut body = json!({
            "event": "message", "task_id": self.task_id, "id": self.message_id, "message_id": self.message_id,
            "mode": mode, "answer": self.answer, "metadata": metadata, "created_at": self.created_at,
        });
        if let (Some(id), Some(properties)) = (&self.conversation_id, body.as_object_mut()) {
            properties.insert("conversation_id".to_owned(), json!(id));
        }
        body
    }
}

fn metadata(tokens: usize, sources: bool) -> Line {
    // 10 units of 0.000001 for each token, which is 0.00001 of the currency.
    let price = if tokens == 0 {
        "0E-7".to_owned()
    } else {
        format!("{}.{:05}00", tokens / 100_000, tokens % 100_000)
    };
    let nothing = "0E-7";
    let usage = Line::default()
        .value("prompt_tokens", &0.into())
        .text("prompt_unit_price", "2.50")
        .text("prompt_price_unit", "0.000001")
        .text("prompt_price", nothing)
        .value("completion_tokens", &tokens.into())
        .text("completion_unit_price", "10.00")
        .text("completion_price_unit", "0.000001")
        .text("completion_price", &price)
        .value("total_tokens", &tokens.into())
        .text("total_price", &price)
        .text("currency", "USD")
        .value("latency", &json!(0.125));
    Line::default()
        .raw("annotation_reply", "null")
        .raw("retriever_resources", if sources { SOURCES } else { "[]" })
        .object("usage", usage)
}

/// An error of a stream that belongs to no turn.
pub(crate) fn plain_error() -> Bytes {
    Line::new("event", "error")
        .text("message_id", &ids::uuid())
        .value("created_at", &clock::epoch().into())
        .text("code", "completion_request_error")
        .value("status", &400.into())
        .text("message", FAILURE)
        .event()
}

/// A run of a workflow of three nodes.
#[derive(Clone, Debug)]
pub(crate) struct Run {
    pub(crate) task_id: String,
    pub(crate) run_id: String,
    pub(crate) workflow_id: String,
    pub(crate) user: String,
    pub(crate) inputs: Value,
    pub(crate) created_at: u64,
    /// Why it fails.
    pub(crate) failure: Option<&'static str>,
    pub(crate) result: String,
}

const NO_PARALLEL: &str = r#""parallel_id":null,"parallel_start_node_id":null,"parent_parallel_id":null,"parent_parallel_start_node_id":null,"iteration_id":null,"loop_id":null"#;

impl Run {
    fn event(&self, event: &str, data: Line) -> Bytes {
        Line::new("event", event)
            .text("workflow_run_id", &self.run_id)
            .text("task_id", &self.task_id)
            .object("data", data)
            .event()
    }

    /// The inputs with those that the system adds.
    fn all_inputs(&self) -> Line {
        let mut line = Line::default();
        for (key, value) in self.inputs.as_object().into_iter().flatten() {
            line = line.value(key, value);
        }
        line.raw("sys.files", "[]")
            .text("sys.user_id", &self.user)
            .text("sys.app_id", "00000000-0000-4000-8000-00000000a11c")
            .text("sys.workflow_id", &self.workflow_id)
            .text("sys.workflow_run_id", &self.run_id)
    }

    pub(crate) fn outputs(&self) -> Value {
        if self.failure.is_some() {
            json!({})
        } else {
            json!({"result": self.result})
        }
    }

    fn started(&self, node: &Node) -> Bytes {
        let data = node
            .head()
            .raw("inputs", "null")
            .raw("inputs_truncated", "false")
            .value("created_at", &self.created_at.into())
            .raw("extras", "{}")
            .properties(&Line::written(NO_PARALLEL))
            .raw("parallel_run_id", "null")
            .raw("agent_strategy", "null");
        self.event("node_started", data)
    }

    fn finished(&self, node: &Node, inputs: Line, outputs: Line, error: Option<&str>) -> Bytes {
        let error = error.map_or(Value::Null, Value::from);
        let data = node
            .head()
            .object("inputs", inputs)
            .raw("inputs_truncated", "false")
            .raw("process_data", "{}")
            .raw("process_data_truncated", "false")
            .object("outputs", outputs)
            .raw("outputs_truncated", "false")
            .text("status", if error.is_null() { "succeeded" } else { "failed" })
            .value("error", &error)
            .value("elapsed_time", &json!(0.039_892))
            .raw("execution_metadata", "{}")
            .value("created_at", &self.created_at.into())
            .value("finished_at", &self.created_at.into())
            .raw("files", "[]")
            .properties(&Line::written(NO_PARALLEL));
        self.event("node_finished", data)
    }

    fn ended(&self, status: &str, outputs: Line, error: &str) -> Bytes {
        let user = Line::new("id", "00000000-0000-4000-8000-000000000001").text("user", &self.user);
        let data = Line::new("id", &self.run_id)
            .text("workflow_id", &self.workflow_id)
            .text("status", status)
            .object("outputs", outputs)
            .text("error", error)
            .value("elapsed_time", &json!(0.239_805))
            .raw("total_tokens", "0")
            .raw("total_steps", "0")
            .object("created_by", user)
            .value("created_at", &self.created_at.into())
            .value("finished_at", &self.created_at.into())
            .raw("exceptions_count", "0")
            .raw("files", "[]");
        self.event("workflow_finished", data)
    }

    fn chunk(&self, text: &str) -> Bytes {
        let data = Line::new("text", text).raw("from_variable_selector", r#"["tpl","output"]"#);
        self.event("text_chunk", data)
    }

    /// The events, and what replaces the rest of them when the run is stopped.
    pub(crate) fn script(&self) -> (Script, VecDeque<Bytes>) {
        let [start, template, end] = [
            Node::new("start", "start", "Start"),
            Node::new("tpl", "template-transform", "Template Transform"),
            Node::new("end", "end", "End"),
        ];
        let opening = Line::new("id", &self.run_id)
            .text("workflow_id", &self.workflow_id)
            .object("inputs", self.all_inputs())
            .value("created_at", &self.created_at.into());
        let mut events = VecDeque::from([
            self.event("workflow_started", opening),
            self.started(&start),
            self.finished(&start, self.all_inputs(), self.all_inputs(), None),
            self.started(&template),
        ]);
        let failed = self.ended("failed", Line::default(), self.failure.unwrap_or(FAILURE));
        if let Some(failure) = self.failure {
            events.push_back(self.chunk("Xin "));
            events.push_back(self.finished(&template, Line::default(), Line::default(), Some(failure)));
            events.push_back(failed.clone());
        } else {
            events.extend(words::words(&self.result).iter().map(|piece| self.chunk(piece)));
            let result = || Line::new("result", &self.result);
            let inputs = self.inputs.as_object().into_iter().flatten();
            let inputs = inputs.fold(Line::default(), |line, (key, value)| line.value(key, value));
            events.extend([
                self.finished(&template, inputs, Line::new("output", &self.result), None),
                self.started(&end),
                self.finished(&end, result(), result(), None),
                self.ended("succeeded", result(), ""),
            ]);
        }
        let script = Script {
            error: failed,
            error_ends: true,
            pings: true,
            late: true,
            ..Script::new(events)
        };
        (
            script,
            VecDeque::from([self.ended("stopped", Line::default(), "Stopped by user.")]),
        )
    }

    /// The whole run.
    pub(crate) fn blocking(&self) -> Value {
        json!({
            "task_id": self.task_id, "workflow_run_id": self.run_id,
            "data": {
                "id": self.run_id, "workflow_id": self.workflow_id,
                "status": if self.failure.is_some() { "failed" } else { "succeeded" },
                "outputs": self.outputs(), "error": self.failure.unwrap_or_default(),
                "elapsed_time": 0.208_729, "total_tokens": 0, "total_steps": 0,
                "created_at": self.created_at, "finished_at": self.created_at,
            },
        })
    }
}

/// A node in one run.
struct Node {
    id: String,
    node_id: &'static str,
    kind: &'static str,
    title: &'static str,
}

impl Node {
    fn new(node_id: &'static str, kind: &'static str, title: &'static str) -> Self {
        Self {
            id: ids::uuid(),
            node_id,
            kind,
            title,
        }
    }

    fn head(&self) -> Line {
        Line::new("id", &self.id)
            .text("node_id", self.node_id)
            .text("node_type", self.kind)
            .text("title", self.title)
            .raw("index", "1")
            .raw("predecessor_node_id", "null")
    }
}
