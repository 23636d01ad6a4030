//! Runs of ClickAI apps as UI message streams, and how they are stopped from elsewhere.

#![cfg(all(feature = "ai-agent", feature = "clickai"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/chunks.rs"]
mod chunks;
mod support;

use chunks::{captured, message, read, types};
use futures_util::StreamExt;
use imbrace::ui_stream::UiMessageStream;
use serde_json::{Value, json};
use support::{
    Reply, Server,
    streams::{data, message_end, response, run, workflow},
};

#[tokio::test]
async fn a_clickai_message_is_text_with_ids_tools_and_sources() {
    let (_server, run) = run(&captured("sse-clickai", "agent-tool-streaming")).await;
    let chunks = read(run).await;
    let metadata = &chunks[0]["messageMetadata"];
    assert!(
        metadata["task_id"].is_string() && metadata["conversation_id"].is_string(),
        "{metadata}"
    );
    assert_eq!(chunks[0]["messageId"], metadata["message_id"]);
    let message = message(&chunks);
    let tool = message.tools().next().expect("the tool of the agent");
    assert!(
        tool.input.as_ref().is_some_and(Value::is_object) && tool.output.is_some(),
        "{tool:?}"
    );
    assert!(!message.text().is_empty());
    assert!(message.metadata.unwrap()["usage"]["total_tokens"].is_number());

    let (_server, run) = support::streams::run(&captured("sse-clickai", "chat-rag-streaming")).await;
    assert!(types(&read(run).await).contains(&"source-document"));
}

#[tokio::test]
async fn text_that_an_agent_repeats_comes_once_and_replaced_text_is_told() {
    let body = [
        response("agent_message", "Hello"),
        response("message", "Hello"),
        message_end(),
    ]
    .concat();
    let (_server, run) = support::streams::run(&body).await;
    assert_eq!(message(&read(run).await).text(), "Hello");

    let replaced =
        data(&json!({"event": "message_replace", "task_id": "t", "message_id": "m", "answer": "Not this."}));
    let body = [response("message", "A secret"), replaced, message_end()].concat();
    let (_server, run) = support::streams::run(&body).await;
    let chunks = read(run).await;
    assert_eq!(
        chunks
            .iter()
            .find(|chunk| chunk["type"] == "data-replaced")
            .unwrap()["data"]["text"],
        "Not this."
    );
}

#[tokio::test]
async fn a_workflow_shows_its_nodes_and_its_outputs_and_nothing_of_what_goes_through() {
    let (_server, run) = workflow(&captured("sse-clickai", "wf-branch-a-streaming")).await;
    let chunks = read(run).await;
    assert!(types(&chunks).contains(&"data-node"));
    for chunk in chunks.iter().filter(|chunk| chunk["type"] == "data-node") {
        let shown: Vec<&String> = chunk["data"].as_object().unwrap().keys().collect();
        assert_eq!(shown, ["title", "type", "status"]);
    }
    let end = chunks
        .iter()
        .find(|chunk| chunk["type"] == "data-workflow")
        .unwrap();
    assert_eq!(end["data"]["status"], "succeeded");
    assert!(end["data"]["outputs"].is_object());

    let (_server, run) = workflow(&captured("sse-clickai", "wf-llm-error-streaming")).await;
    let chunks = read(run).await;
    assert!(
        types(&chunks).contains(&"error") && !types(&chunks).contains(&"finish"),
        "{chunks:?}"
    );
}

#[tokio::test]
async fn a_run_is_stopped_from_elsewhere_even_when_its_stream_is_gone() {
    let stop = Reply::json(200, r#"{"result":"success"}"#);
    let body = [
        response("message", "Once "),
        response("message", "upon"),
        message_end(),
    ]
    .concat();
    let server = Server::start([Reply::new(200, "text/event-stream", body).unannounced(), stop]).await;
    let run = support::streams::app(&server)
        .await
        .chat("linh")
        .query("hi")
        .stream()
        .await
        .unwrap();
    let handle = run.stop_handle();
    let early = handle.stop().await.unwrap_err();
    assert!(
        early.is_invalid() && early.message().contains("read one first"),
        "{early}"
    );

    let mut stream = UiMessageStream::from(run);
    stream.next().await.unwrap().unwrap();
    drop(stream);
    assert_eq!(handle.task_id(), Some("t"));
    let elsewhere = handle.clone();
    tokio::spawn(async move { elsewhere.stop().await })
        .await
        .unwrap()
        .unwrap();
    let received = server.received();
    assert_eq!(received[1].target, "/chat-messages/t/stop");
    assert_eq!(
        serde_json::from_slice::<Value>(&received[1].body).unwrap(),
        json!({"user": "linh"})
    );
}
