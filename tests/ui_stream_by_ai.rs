//! The routes of the example `web_chat`, used by the chat of the npm package `ai`: `just ui-stream` installs the package and runs this.

#![cfg(all(feature = "ai-agent", feature = "clickai", feature = "chat-ai"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, unreachable_pub)]

#[path = "ui_stream/site.rs"]
mod site;
#[path = "../examples/web_chat/main.rs"]
#[allow(dead_code)]
mod web_chat;

use std::sync::Arc;

use imbrace_sandbox::{Override, Sandbox, StubResponse};
use serde_json::{Value, json};

const REQUEST: &str = include_str!("captures/sse/v2chat-approval-request.txt");
const APPROVED: &str = include_str!("captures/sse/v2chat-approval-approved.txt");

/// The chat after a scenario of `tests/ui_stream/chat.mjs`.
async fn chat(address: &str, scenario: &'static str) -> Value {
    site::node("chat.mjs", address, scenario).await
}

async fn start(streams: bool) -> (String, Sandbox) {
    let (mut app, sandbox) = web_chat::app().await.unwrap();
    if !streams {
        let agent = app.client.chat_ai().create_ai_agent("Text").streaming(false);
        app.agent = agent.send().await.unwrap().id;
    }
    let url = site::serve(Arc::new(app)).await;
    (url, sandbox.unwrap())
}

fn text(message: &Value) -> String {
    let parts = message["parts"].as_array().unwrap().iter();
    parts.filter_map(|part| part["text"].as_str()).collect()
}

fn ready(chat: &Value, messages: usize) -> &Vec<Value> {
    assert_eq!(
        (&chat["status"], &chat["error"]),
        (&json!("ready"), &Value::Null),
        "{chat}"
    );
    let all = chat["messages"].as_array().unwrap();
    assert_eq!(all.len(), messages, "{chat}");
    all
}

fn events(text: &'static str) -> StubResponse {
    StubResponse::events(text.split_inclusive("\n\n"))
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs node and the npm package `ai`: just ui-stream"]
async fn the_chat_of_the_npm_package_takes_what_is_sent_and_is_understood() {
    for streams in [true, false] {
        let (url, _sandbox) = start(streams).await;
        let done = chat(&url, "message").await;
        let messages = ready(&done, 2);
        assert!(text(&messages[1]).contains("Hello"), "{done}");
        assert_eq!(
            messages[1]["parts"].as_array().unwrap().last().unwrap()["state"],
            "done"
        );
    }
    let (url, sandbox) = start(true).await;
    let done = chat(&url, "clickai").await;
    let messages = ready(&done, 2);
    assert!(messages[1]["metadata"]["conversation_id"].is_string(), "{done}");
    ready(&chat(&url, "file").await, 2);

    let done = chat(&url, "regenerate").await;
    let messages = ready(&done, 4);
    assert!(text(&messages[3]).contains("second"), "{done}");
    let done = chat(&url, "edit").await;
    assert_eq!(text(&ready(&done, 2)[0]), "edited");

    let gate = sandbox.gate();
    gate.release(4);
    ready(&chat(&url, "stop").await, 2);
    drop(gate);

    // Whatever real servers sent.
    let captures = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/captures/sse")).unwrap();
    for path in captures.map(|entry| entry.unwrap().path()) {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        if !name.starts_with("v2chat") || name.contains("approval") {
            continue;
        }
        let body = std::fs::read_to_string(&path).unwrap();
        let events: Vec<String> = body.split_inclusive("\n\n").map(str::to_owned).collect();
        sandbox
            .override_operation("ai_agent_stream_chat", StubResponse::events(events))
            .unwrap();
        let done = chat(&url, "message").await;
        let error = body.contains("\"type\":\"error\"");
        assert_eq!(
            done["status"],
            if error { "error" } else { "ready" },
            "{name}: {done}"
        );
    }
    for path in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/captures/sse-clickai")).unwrap()
    {
        let path = path.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let body = std::fs::read_to_string(&path).unwrap();
        let chats = ["chat-", "cf-", "agent-"]
            .iter()
            .any(|kind| name.starts_with(kind));
        if !chats || !body.starts_with("data:") {
            continue;
        }
        let events: Vec<String> = body.split_inclusive("\n\n").map(str::to_owned).collect();
        sandbox
            .override_operation("clickai_create_chat_message", StubResponse::events(events))
            .unwrap();
        let done = chat(&url, "clickai").await;
        let error = body.contains("\"event\": \"error\"") || body.contains("\"event\":\"error\"");
        assert_eq!(
            done["status"],
            if error { "error" } else { "ready" },
            "{name}: {done}"
        );
    }

    // The stored chat is that of the capture, whatever the id of the page's chat is.
    let waiting = json!([{"id": "8a03807b-3c9f-45c3-b389-eef2109bd047", "chatId": "79a4ed47-d99a-434a-b520-1e2bd18d7446",
        "role": "assistant", "attachments": [], "metadata": null, "createdAt": "2026-11-20T08:57:41.823Z", "parts": [
            {"type": "tool-create_board_item", "toolCallId": "call_1795165061662", "state": "approval-requested", "input": {},
             "approval": {"id": "aitxt-T8EeDrN683NPn5ll7CzadD73"}}]}]);
    let replies = Override::sequence([events(REQUEST), events(APPROVED)]);
    sandbox
        .override_operation("ai_agent_stream_chat", replies)
        .unwrap();
    sandbox
        .override_operation("ai_agent_list_client_messages", StubResponse::json(200, waiting))
        .unwrap();
    let done = chat(&url, "approval").await;
    let messages = ready(&done, 2);
    let parts = messages[1]["parts"].as_array().unwrap();
    let tool = parts.iter().find(|part| part["toolCallId"].is_string()).unwrap();
    assert_eq!(tool["state"], "output-available", "{done}");
    assert!(text(&messages[1]).starts_with("The tool said:"), "{done}");

    let failed = StubResponse::json(500, json!({"error": "Assistant not found: x"}));
    sandbox
        .override_operation("ai_agent_stream_chat", failed)
        .unwrap();
    let done = chat(&url, "message").await;
    assert_eq!(
        (&done["status"], &done["error"]),
        (&json!("error"), &json!("Assistant not found: x"))
    );
}
