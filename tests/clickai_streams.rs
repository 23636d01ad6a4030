//! The streams of ClickAI's family as servers sent them, read over a socket, cut into chunks anywhere.
//!
//! Not tested here: that the bare `event: ping` resets the idle clock, which needs a clock under control.

#![cfg(feature = "clickai")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::ops::{Deref, DerefMut};

use imbrace::{
    ErrorKind, StreamEnd,
    clickai::{
        Client, MessageOutcome, Run, RunEvent, WorkflowOutcome,
        types::{ChatEvent, CompletionEvent, WorkflowEvent, WorkflowStatus},
    },
};
use serde::Serialize;
use serde_json::{Value, json};
use support::{Reply, Server};

const EVENT_STREAM: &str = "text/event-stream; charset=utf-8";

/// A captured body.
struct Capture {
    name: String,
    text: String,
}

impl Capture {
    fn named(name: &str) -> Self {
        let path = format!(
            "{}/tests/captures/sse-clickai/{name}.txt",
            env!("CARGO_MANIFEST_DIR")
        );
        Self {
            name: name.to_owned(),
            text: std::fs::read_to_string(path).unwrap(),
        }
    }

    /// All that were captured, in the order of their names.
    fn all() -> Vec<Self> {
        let folder = format!("{}/tests/captures/sse-clickai", env!("CARGO_MANIFEST_DIR"));
        let mut names: Vec<_> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| {
                entry
                    .unwrap()
                    .path()
                    .file_stem()
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .to_owned()
            })
            .collect();
        names.sort();
        names.iter().map(|name| Self::named(name)).collect()
    }

    /// Whether the run began; otherwise the body is a refusal.
    fn is_stream(&self) -> bool {
        self.text.starts_with("data: ") || self.text.starts_with("event: ")
    }

    fn app(&self) -> App {
        match self.name.trim_start_matches("v1_4-") {
            name if name.starts_with("completion-") => App::Completion,
            name if name.starts_with("wf-") => App::Workflow,
            _ => App::Chat,
        }
    }

    /// The JSON of each event. Lines end with LF only: U+2028 is text.
    fn events(&self) -> Vec<Value> {
        let lines = self
            .text
            .split('\n')
            .filter_map(|line| line.strip_prefix("data: "));
        lines.map(|json| serde_json::from_str(json).unwrap()).collect()
    }

    fn reply(&self, chunk: usize) -> Reply {
        stream(&self.text, chunk)
    }
}

#[derive(Clone, Copy, PartialEq)]
enum App {
    Chat,
    Completion,
    Workflow,
}

/// A stream in HTTP chunks of so many bytes.
fn stream(text: &str, chunk: usize) -> Reply {
    let mut body = chunks(text, chunk);
    body.extend_from_slice(b"0\r\n\r\n");
    raw_stream(body)
}

/// The same, whose connection ends within the body.
fn broken_stream(text: &str) -> Reply {
    raw_stream(chunks(text, 4096))
}

fn raw_stream(body: Vec<u8>) -> Reply {
    Reply::new(200, EVENT_STREAM, body)
        .header("transfer-encoding", "chunked")
        .unannounced()
}

fn chunks(text: &str, chunk: usize) -> Vec<u8> {
    let mut body = Vec::new();
    for piece in text.as_bytes().chunks(chunk) {
        body.extend_from_slice(format!("{:x}\r\n", piece.len()).as_bytes());
        body.extend_from_slice(piece);
        body.extend_from_slice(b"\r\n");
    }
    body
}

fn client(server: &Server) -> Client {
    Client::builder()
        .base_url(server.url())
        .api_key("app-key")
        .build()
        .unwrap()
}

/// A run and the server that it comes from.
struct Running<E: RunEvent> {
    run: Run<E>,
    _server: Server,
}

impl<E: RunEvent> Deref for Running<E> {
    type Target = Run<E>;

    fn deref(&self) -> &Run<E> {
        &self.run
    }
}

impl<E: RunEvent> DerefMut for Running<E> {
    fn deref_mut(&mut self) -> &mut Run<E> {
        &mut self.run
    }
}

async fn chat(reply: Reply) -> Running<ChatEvent> {
    let server = Server::once(reply).await;
    let run = client(&server)
        .chat("user-1")
        .query("Xin chào")
        .stream()
        .await
        .unwrap();
    Running { run, _server: server }
}

async fn chat_capture(name: &str) -> Running<ChatEvent> {
    chat(Capture::named(name).reply(64)).await
}

async fn completion_capture(name: &str) -> Running<CompletionEvent> {
    let server = Server::once(Capture::named(name).reply(64)).await;
    let run = client(&server).completion("user-1").stream().await.unwrap();
    Running { run, _server: server }
}

async fn workflow_capture(name: &str) -> Running<WorkflowEvent> {
    let server = Server::once(Capture::named(name).reply(64)).await;
    let run = client(&server).workflows().run("user-1").stream().await.unwrap();
    Running { run, _server: server }
}

/// What reading a stream gave: each event as JSON, each error as kind, code and message.
async fn read<E: RunEvent + Serialize>(run: &mut Run<E>) -> (Vec<Value>, StreamEnd) {
    let mut read = Vec::new();
    while let Some(event) = run.next().await {
        read.push(match event {
            Ok(event) => serde_json::to_value(event).unwrap(),
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::Stream, "{error}");
                assert!(error.operation().is_some() && error.request_id().is_some());
                json!({"error": {"code": error.code(), "message": error.message()}})
            }
        });
    }
    assert!(run.next().await.is_none());
    (read, run.end().unwrap())
}

/// Whether two values say the same: a property that is null says as much as none, and 1 as much as 1.0.
fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Object(left), Value::Object(right)) => {
            let property = |of: &serde_json::Map<String, Value>, name: &String| {
                of.get(name).cloned().unwrap_or_default()
            };
            left.keys()
                .chain(right.keys())
                .all(|name| same(&property(left, name), &property(right, name)))
        }
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Value::Number(left), Value::Number(right)) => left.as_f64() == right.as_f64(),
        _ => left == right,
    }
}

#[tokio::test]
async fn captured_streams_give_the_same_events_at_any_chunking() {
    let captures: Vec<_> = Capture::all().into_iter().filter(Capture::is_stream).collect();
    assert!(captures.len() > 50, "{}", captures.len());
    for capture in &captures {
        let mut expected: Vec<Value> = Vec::new();
        for event in capture.events() {
            expected.push(if event["event"] == "error" {
                json!({"error": {"code": event["code"], "message": event["message"].as_str().unwrap().trim()}})
            } else {
                event
            });
        }
        let last = capture.events().last().unwrap()["event"]
            .as_str()
            .unwrap()
            .to_owned();
        let end = match last.as_str() {
            "error" => StreamEnd::Failed,
            "message_end" | "tts_message_end" | "workflow_finished" => StreamEnd::Closed,
            _ => {
                let name = if capture.app() == App::Workflow {
                    "workflow_finished"
                } else {
                    "message_end"
                };
                let message = format!("the stream was cut: it ended without `{name}`");
                expected.push(json!({"error": {"code": null, "message": message}}));
                StreamEnd::Cut
            }
        };

        let sizes = [1, 7, 64, 4096, capture.text.len()];
        let server = Server::start(sizes.map(|size| capture.reply(size))).await;
        let client = client(&server);
        for size in sizes {
            let (read, ended) = match capture.app() {
                App::Chat => read(&mut client.chat("user-1").query("Xin chào").stream().await.unwrap()).await,
                App::Completion => read(&mut client.completion("user-1").stream().await.unwrap()).await,
                App::Workflow => read(&mut client.workflows().run("user-1").stream().await.unwrap()).await,
            };
            let Capture { name, .. } = capture;
            assert_eq!(read.len(), expected.len(), "{name} in chunks of {size}: {read:?}");
            for (read, expected) in read.iter().zip(&expected) {
                assert!(
                    same(read, expected),
                    "{name} in chunks of {size}:\n{read}\n{expected}"
                );
            }
            assert_eq!(ended, end, "{name} in chunks of {size}");
        }
    }
}

#[tokio::test]
async fn no_captured_event_is_unknown() {
    for capture in Capture::all().iter().filter(|capture| capture.is_stream()) {
        for event in capture.events() {
            let name = event["event"].clone();
            let unknown = match capture.app() {
                App::Chat => matches!(serde_json::from_value(event).unwrap(), ChatEvent::Unknown(_)),
                App::Completion => matches!(
                    serde_json::from_value(event).unwrap(),
                    CompletionEvent::Unknown(_)
                ),
                App::Workflow => matches!(serde_json::from_value(event).unwrap(), WorkflowEvent::Unknown(_)),
            };
            assert!(!unknown, "{}: {name}", capture.name);
        }
    }
}

#[tokio::test]
async fn pings_are_not_events() {
    let capture = Capture::named("chat-continue-streaming");
    let text = format!(
        "event: ping\n\n{}",
        capture.text.replace("\n\n", "\n\nevent: ping\n\n")
    );
    for size in [1, 64, text.len()] {
        let (events, end) = read(&mut *chat(stream(&text, size)).await).await;
        assert_eq!(events.len(), capture.events().len());
        assert_eq!(end, StreamEnd::Closed);
    }
}

#[tokio::test]
async fn a_chat_adds_up() {
    let mut run = chat_capture("chat-rag-streaming").await;
    assert_eq!((run.task_id(), run.conversation_id()), (None, None));
    let outcome = run.outcome().await.unwrap();
    assert!(outcome.complete && run.is_complete() && !outcome.replaced);
    assert!(!outcome.answer.is_empty());
    assert_eq!(outcome.task_id.as_deref(), run.task_id());
    assert_eq!(outcome.message_id.as_deref(), run.message_id());
    assert_eq!(outcome.conversation_id.as_deref(), run.conversation_id());
    assert!(outcome.message_id.is_some() && outcome.conversation_id.is_some());
    assert_eq!(outcome.workflow_run_id, None);
    assert!(outcome.usage().unwrap().total_tokens > Some(0));
    assert!(!outcome.retriever_resources().is_empty());
}

#[tokio::test]
async fn line_separators_inside_a_line_are_text() {
    let outcome = chat_capture("chat-unicode-streaming")
        .await
        .outcome()
        .await
        .unwrap();
    let expected = "Đường dây nóng: 1900 — “xin chào” 🇻🇳👩\u{200d}💻 e\u{301} \u{2028} line\nnew\r\ntab\t\"q\" \\ </script>";
    assert_eq!(outcome.answer, expected);
}

#[tokio::test]
async fn text_comes_in_pieces() {
    let mut run = chat_capture("chat-unicode-streaming").await;
    let mut text = String::new();
    while let Some(piece) = run.next_text().await.unwrap() {
        assert!(!piece.is_empty());
        text.push_str(&piece);
    }
    assert!(text.starts_with("Đường dây nóng") && text.ends_with("</script>"));
    assert_eq!(run.end(), Some(StreamEnd::Closed));
}

#[tokio::test]
async fn a_response_may_be_empty() {
    let outcome = chat_capture("chat-empty-streaming")
        .await
        .outcome()
        .await
        .unwrap();
    assert_eq!(outcome.answer, "");
    assert!(outcome.complete);
}

#[tokio::test]
async fn an_error_after_text_keeps_the_text() {
    for name in [
        "chat-model-mid-streaming",
        "chat-model-mid-auth-streaming",
        "v1_4-chat-model-mid-auth-streaming",
    ] {
        let mut run = chat_capture(name).await;
        let mut outcome = MessageOutcome::default();
        let error = run.read_into(&mut outcome).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Stream);
        assert_eq!(error.code(), Some("completion_request_error"));
        assert!(error.body().is_some());
        assert_eq!(outcome.answer, "Xin chào, tôi ");
        assert!(!outcome.complete);
        assert_eq!(run.end(), Some(StreamEnd::Failed));
        assert!(run.next().await.is_none());
    }
}

#[tokio::test]
async fn an_error_at_once_names_the_conversation() {
    let mut run = chat_capture("agent-error-streaming").await;
    let error = run.outcome().await.unwrap_err();
    assert_eq!(error.message(), "[openai] Rate Limit Error, upstream 429");
    // That of the event; the response began with 200.
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
    assert!(!error.is_invalid());
    assert_eq!(
        run.conversation_id(),
        Some("2f13b7d1-4d56-4c2b-9f84-78e13a4fa76d")
    );
    assert_eq!(run.message_id(), Some("c11b5694-8937-414c-a1eb-13158379b36b"));
    assert_eq!(run.task_id(), None);
    assert_eq!(run.stop().await.unwrap_err().kind(), ErrorKind::Invalid);
}

#[tokio::test]
async fn a_repeated_thought_is_an_update() {
    let outcome = chat_capture("agent-tool-streaming")
        .await
        .outcome()
        .await
        .unwrap();
    let [first, second] = &outcome.thoughts[..] else {
        panic!("{:?}", outcome.thoughts)
    };
    assert_eq!(first.position, Some(1));
    assert_eq!(first.tool.as_deref(), Some("current_time"));
    assert!(first.observation.as_deref().unwrap().contains("2026-11-20"));
    assert_eq!(
        second.thought.as_deref(),
        Some("The tool said: 2026-11-20 10:23:38.")
    );
    assert_eq!(
        outcome.answer,
        "Let me check the time.The tool said: 2026-11-20 10:23:38."
    );
    assert!(outcome.complete);
}

#[tokio::test]
async fn moderation_replaces_the_text() {
    let capture = Capture::named("chat-stopped-streaming");
    let replace = json!({
        "event": "message_replace", "task_id": "t", "message_id": "m", "conversation_id": "c", "created_at": 1,
        "answer": "Nội dung đã được thay thế.", "reason": "",
    });
    let mut blocks: Vec<String> = capture.text.split_inclusive("\n\n").map(str::to_owned).collect();
    let end = blocks
        .iter()
        .position(|block| block.contains("message_end"))
        .unwrap();
    blocks.insert(end, format!("data: {replace}\n\n"));
    let outcome = chat(stream(&blocks.concat(), 7)).await.outcome().await.unwrap();
    assert_eq!(outcome.answer, "Nội dung đã được thay thế.");
    assert!(outcome.replaced && outcome.complete);
}

#[tokio::test]
async fn a_moderated_question_is_responded() {
    let outcome = chat_capture("cf-moderation-input-streaming")
        .await
        .outcome()
        .await
        .unwrap();
    assert!(outcome.complete && !outcome.answer.is_empty());
    assert_eq!(outcome.workflow, None);
    assert_eq!(outcome.usage().unwrap().total_tokens, Some(0));
}

#[tokio::test]
async fn a_spoken_response_is_decoded_and_ends_after_the_last_event() {
    for name in ["chat-tts-autoplay-streaming", "v1_4-cf-tts-autoplay-streaming"] {
        let outcome = chat_capture(name).await.outcome().await.unwrap();
        assert!(outcome.audio.starts_with(b"ID3"), "{name}");
        assert!(outcome.complete);
    }
    let outcome = completion_capture("v1_4-completion-tts-autoplay-streaming")
        .await
        .outcome()
        .await
        .unwrap();
    assert!(outcome.audio.starts_with(b"ID3") && outcome.complete);
}

#[tokio::test]
async fn a_chatflow_ends_with_message_end_after_its_run() {
    let mut run = chat_capture("cf-streaming").await;
    let mut tags = Vec::new();
    while let Some(event) = run.next().await {
        tags.push(event.unwrap().tag().to_owned());
        assert_eq!(run.is_complete(), tags.last().unwrap() == "message_end");
    }
    assert_eq!(tags[tags.len() - 2..], ["workflow_finished", "message_end"]);

    let outcome = chat_capture("cf-streaming").await.outcome().await.unwrap();
    assert_eq!(
        outcome.workflow.as_ref().unwrap().status,
        Some(WorkflowStatus::Succeeded)
    );
    let workflow = outcome.workflow.as_ref().unwrap();
    assert_eq!(outcome.workflow_run_id, workflow.id);
}

#[tokio::test]
async fn a_failed_chatflow_is_an_error_with_its_run() {
    for name in [
        "cf-fail-streaming",
        "cf-llm-mid-error-streaming",
        "v1_4-cf-llm-error-streaming",
    ] {
        let mut run = chat_capture(name).await;
        let mut outcome = MessageOutcome::default();
        let error = run.read_into(&mut outcome).await.unwrap_err();
        assert_eq!(error.code(), Some("invalid_param"), "{name}");
        assert!(error.message().starts_with("Run failed: "), "{name}: {error}");
        assert_eq!(outcome.workflow.unwrap().status, Some(WorkflowStatus::Failed));
        assert!(!outcome.complete);
        assert_eq!(run.end(), Some(StreamEnd::Failed));
    }
}

#[tokio::test]
async fn stopped_runs_are_complete() {
    for name in ["chat-stopped-streaming", "v1_4-agent-stopped-streaming"] {
        let outcome = chat_capture(name).await.outcome().await.unwrap();
        assert!(outcome.complete && !outcome.answer.is_empty(), "{name}");
        assert_eq!(outcome.usage().unwrap().total_tokens, Some(0), "{name}");
    }
    let outcome = chat_capture("cf-stopped-streaming")
        .await
        .outcome()
        .await
        .unwrap();
    assert_eq!(
        outcome.workflow.as_ref().unwrap().status,
        Some(WorkflowStatus::Stopped)
    );
    assert!(outcome.complete);
    for name in [
        "completion-stopped-streaming",
        "v1_4-completion-stopped-streaming",
    ] {
        let outcome = completion_capture(name).await.outcome().await.unwrap();
        assert!(outcome.complete && !outcome.answer.is_empty(), "{name}");
        assert_eq!(outcome.conversation_id, None);
    }
}

#[tokio::test]
async fn a_workflow_adds_up() {
    let outcome = workflow_capture("wf-streaming").await.outcome().await.unwrap();
    assert!(outcome.is_success());
    assert_eq!(outcome.error, None);
    assert_eq!(
        outcome.outputs.as_ref().unwrap()["result"],
        "Kết quả: Phân tích dữ liệu / 3"
    );
    assert!(outcome.nodes.len() > 2);
    assert!(outcome.task_id.is_some() && outcome.workflow_run_id.is_some());

    let outcome = workflow_capture("wf-iter-streaming")
        .await
        .outcome()
        .await
        .unwrap();
    assert!(outcome.is_success());
    let outcome = workflow_capture("v1_4-wf-stop-by-other-user-streaming")
        .await
        .outcome()
        .await
        .unwrap();
    assert!(outcome.text.starts_with("token0 token1 "));
}

#[tokio::test]
async fn a_failed_workflow_is_an_outcome() {
    let mut run = workflow_capture("wf-llm-error-streaming").await;
    let outcome: WorkflowOutcome = run.outcome().await.unwrap();
    assert_eq!(outcome.status, Some(WorkflowStatus::Failed));
    assert!(!outcome.is_success());
    assert_eq!(
        outcome.error.as_deref(),
        Some("[openai] Rate Limit Error, upstream 429")
    );
    assert_eq!(run.end(), Some(StreamEnd::Closed));
}

#[tokio::test]
async fn a_stream_without_its_last_event_is_cut() {
    for name in ["wf-partial-streaming", "wf-retry-streaming"] {
        let mut run = workflow_capture(name).await;
        let mut outcome = WorkflowOutcome::default();
        let error = run.read_into(&mut outcome).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Stream);
        assert!(error.message().contains("workflow_finished"), "{error}");
        assert_eq!(outcome.status, None);
        assert!(!outcome.nodes.is_empty());
        assert_eq!(run.end(), Some(StreamEnd::Cut));
        assert!(run.next().await.is_none());
    }
    // A chatflow is not complete with its run.
    let capture = Capture::named("cf-streaming");
    let before = capture.text.find("data: {\"event\":\"message_end\"").unwrap();
    let error = chat(stream(&capture.text[..before], 64))
        .await
        .outcome()
        .await
        .unwrap_err();
    assert!(error.message().contains("message_end"), "{error}");
}

#[tokio::test]
async fn a_broken_connection_is_cut_and_keeps_what_came() {
    let capture = Capture::named("chat-continue-streaming");
    let middle = capture.text.match_indices("\n\n").nth(2).unwrap().0;
    let mut run = chat(broken_stream(&capture.text[..middle])).await;
    let mut outcome = MessageOutcome::default();
    let error = run.read_into(&mut outcome).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    assert!(!outcome.answer.is_empty() && !outcome.complete);
    assert_eq!(run.end(), Some(StreamEnd::Cut));
    assert!(run.next().await.is_none());
}

#[tokio::test]
async fn reading_goes_on_after_an_event_that_cannot_be_decoded() {
    let capture = Capture::named("chat-continue-streaming");
    let (first, rest) = capture.text.split_at(capture.text.find("\n\n").unwrap() + 2);
    let bad = "data: [7]\n\ndata: no JSON\n\n";
    let mut run = chat(stream(&format!("{first}{bad}{rest}"), 64)).await;
    let mut outcome = MessageOutcome::default();
    let mut errors = 0;
    while let Err(error) = run.read_into(&mut outcome).await {
        assert!(error.message().contains("cannot be decoded"), "{error}");
        assert_eq!(run.end(), None);
        errors += 1;
    }
    assert_eq!(errors, 2);
    let whole = chat_capture("chat-continue-streaming")
        .await
        .outcome()
        .await
        .unwrap();
    assert_eq!(outcome, whole);
}

#[tokio::test]
async fn an_event_of_tomorrow_is_kept_and_its_ids_too() {
    let capture = Capture::named("chat-continue-streaming");
    let text = format!(
        "data: {{\"event\":\"tomorrow\",\"task_id\":\"t\",\"news\":1}}\n\n{}",
        capture.text
    );
    let mut run = chat(stream(&text, 64)).await;
    let ChatEvent::Unknown(properties) = run.next().await.unwrap().unwrap() else {
        panic!("known")
    };
    assert_eq!(properties["news"], 1);
    assert_eq!(run.task_id(), Some("t"));
    assert!(run.outcome().await.unwrap().complete);
}

#[tokio::test]
async fn the_predicates_go_by_the_status_of_an_error_event() {
    let event = |status: &str| {
        format!("data: {{\"event\":\"error\",\"status\":{status},\"code\":\"c\",\"message\":\"no\"}}\n\n")
    };
    for (status, expected) in [
        ("429", 429),
        ("401", 401),
        ("200", 200),
        ("70000", 200),
        ("null", 200),
    ] {
        let error = chat(stream(&event(status), 64))
            .await
            .outcome()
            .await
            .unwrap_err();
        assert_eq!(
            error.status().map(|status| status.as_u16()),
            Some(expected),
            "{error}"
        );
        assert_eq!(error.is_rate_limited(), expected == 429);
        assert_eq!(error.is_auth(), expected == 401);
    }
}
