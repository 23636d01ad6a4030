//! Values that tests make: errors as calls give them, responses, streams that pause, fail and break off.

#![cfg(all(
    feature = "testing",
    feature = "gateway",
    feature = "ai-agent",
    feature = "clickai"
))]
#![allow(clippy::unwrap_used)]

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    time::Duration,
};

use imbrace::{
    ErrorKind, StreamEnd,
    ai_agent::{operations::AiAgentStreamChat, types::UiMessageChunk},
    clickai::{
        self, MessageOutcome, WorkflowOutcome,
        operations::{ClickaiCreateChatMessage, ClickaiCreateCompletionMessage, ClickaiRunWorkflow},
        types::{ChatEvent, WorkflowEvent, WorkflowStatus},
    },
    gateway::operations::{ApiKeysDelete, BoardsCreate, BoardsGet, BoardsList},
    testing::{self, StreamScript},
};
use serde_json::json;
use tokio::time::Instant;

fn panic_of(run: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(run)).unwrap_err();
    panic.downcast_ref::<String>().unwrap().clone()
}

#[test]
fn errors_are_those_of_calls() {
    let body = json!({"message": "no such board", "code": "not_found", "request_id": "r-body"});
    let error = testing::error::<BoardsGet>(404, &body);
    assert!(error.is_not_found() && !error.is_retryable());
    assert_eq!(
        (error.message(), error.code()),
        ("no such board", Some("not_found"))
    );
    assert_eq!(error.body_request_id(), Some("r-body"));
    assert_eq!(error.operation(), Some("boards_get"));
    assert_eq!(error.path(), Some("/data-board/boards/{board_id}"));
    assert!(testing::error::<BoardsGet>(401, &json!({})).is_auth());
    assert!(testing::error::<BoardsGet>(503, &json!({})).is_retryable());

    let headers = [
        ("retry-after", "7"),
        ("x-request-id", "r-1"),
        ("content-type", "text/html"),
    ];
    let page = testing::error_with::<BoardsGet>(502, &headers, "<h1>Bad Gateway</h1>");
    assert_eq!((page.message(), page.request_id()), ("Bad Gateway", Some("r-1")));
    assert_eq!(page.retry_after(), Some(Duration::from_secs(7)));

    let refused = testing::failure::<BoardsCreate>(ErrorKind::Connect, "cannot connect");
    assert!(refused.is_connect() && refused.is_retryable());
    let broken = testing::failure::<BoardsCreate>(ErrorKind::Transport, "broken");
    assert!(!broken.is_retryable(), "the server may have acted");
}

#[test]
fn what_cannot_be_is_refused() {
    let said = panic_of(|| drop(testing::error::<BoardsGet>(200, &json!({}))));
    assert_eq!(said, "200 is a success of `boards_get`");
    let said = panic_of(|| drop(testing::error::<ApiKeysDelete>(404, &json!({}))));
    assert_eq!(said, "404 is a success of `api_keys_delete`");
    let said = panic_of(|| drop(testing::error::<BoardsGet>(1, &json!({}))));
    assert_eq!(said, "1 is not an HTTP status");
    let said = panic_of(|| drop(testing::response_with((), 404, &[])));
    assert_eq!(
        said,
        "404 is not 2xx; other statuses are errors: `testing::error`"
    );
    let said = panic_of(|| drop(testing::failure::<BoardsGet>(ErrorKind::Status, "x")));
    assert!(said.contains("make it with `testing::error`"), "{said}");
}

#[test]
fn responses_have_what_comes_around_them() {
    let response = testing::response(testing::example::<BoardsGet>());
    assert_eq!((response.status().as_u16(), response.attempts()), (200, 1));
    let response = testing::response_with(7, 201, &[("x-request-id", "r-1"), ("etag", "e")]);
    assert_eq!((response.request_id(), *response.value()), (Some("r-1"), 7));
    assert_eq!(response.headers()["etag"], "e");
    assert!(testing::read::<BoardsList>(200, "application/json", "[1]").is_err());
}

fn chunk(json: serde_json::Value) -> UiMessageChunk {
    serde_json::from_value(json).unwrap()
}

#[tokio::test]
async fn streams_end_as_the_document_says() {
    let events = testing::example_events::<AiAgentStreamChat>();
    let mut reply = testing::reply(events.clone());
    for event in &events {
        assert_eq!(reply.next().await.unwrap().unwrap(), *event);
    }
    assert!(reply.next().await.is_none());
    assert_eq!(reply.end(), Some(StreamEnd::Done));
    let events = testing::example_events::<ClickaiRunWorkflow>();
    let mut stream = testing::stream::<ClickaiRunWorkflow>(events);
    while let Some(event) = stream.next().await {
        event.unwrap();
    }
    assert_eq!(stream.end(), Some(StreamEnd::Closed));
}

#[tokio::test(start_paused = true)]
async fn scripts_pause_fail_and_break_off() {
    let text = |text: &str| chunk(json!({"type": "text-delta", "id": "t", "delta": text}));
    let script = StreamScript::<AiAgentStreamChat>::new([text("a")])
        .pause(Duration::from_secs(100))
        .data(r#"{"type":"error","errorText":"The model failed."}"#)
        .event(text("b"))
        .pace(Duration::from_secs(1))
        .cut();
    let mut reply = testing::stream(script);
    let start = Instant::now();
    assert_eq!(reply.next().await.unwrap().unwrap(), text("a"));
    assert_eq!(start.elapsed().as_secs(), 1);
    let error = reply.next().await.unwrap().unwrap_err();
    assert_eq!(error.message(), "The model failed.");
    assert_eq!(start.elapsed().as_secs(), 102);
    assert_eq!(reply.next().await.unwrap().unwrap(), text("b"));
    assert!(reply.next().await.unwrap().is_err());
    assert_eq!(reply.end(), Some(StreamEnd::Cut));
}

fn app() -> clickai::Client {
    let builder = clickai::Client::builder().base_url("http://127.0.0.1:1/v1");
    builder.build().unwrap()
}

/// Events applied one by one add up to what the run gives.
#[tokio::test]
async fn outcomes_take_events_one_by_one() {
    let events = testing::example_events::<ClickaiCreateChatMessage>();
    let mut by_hand = MessageOutcome::default();
    events.iter().for_each(|event: &ChatEvent| by_hand.apply(event));
    let mut run = testing::run::<ClickaiCreateChatMessage>(&app(), "u", events);
    let outcome = run.outcome().await.unwrap();
    assert!(outcome.complete && !outcome.answer.is_empty());
    assert_eq!(outcome.answer, by_hand.answer);
    assert_eq!(outcome.metadata, by_hand.metadata);
    assert_eq!(outcome.message_id.as_deref(), run.message_id());
    assert_eq!(by_hand.message_id, outcome.message_id);

    let events = testing::example_events::<ClickaiCreateCompletionMessage>();
    let mut by_hand = MessageOutcome::default();
    events.iter().for_each(|event| by_hand.apply(event));
    let mut run = testing::run::<ClickaiCreateCompletionMessage>(&app(), "u", events);
    assert_eq!(run.outcome().await.unwrap().answer, by_hand.answer);

    let events = testing::example_events::<ClickaiRunWorkflow>();
    let mut by_hand = WorkflowOutcome::default();
    events
        .iter()
        .for_each(|event: &WorkflowEvent| by_hand.apply(event));
    let mut run = testing::run::<ClickaiRunWorkflow>(&app(), "u", events);
    let outcome = run.outcome().await.unwrap();
    assert_eq!(outcome, by_hand);
    assert_eq!(outcome.status, Some(WorkflowStatus::Succeeded));
    assert_eq!(outcome.workflow_run_id.as_deref(), run.workflow_run_id());
    let finished = outcome.finished.unwrap();
    assert_eq!(
        (finished.status, finished.outputs),
        (outcome.status, outcome.outputs)
    );
}
