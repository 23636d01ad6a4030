//! Replies and runs as UI message streams: what comes out is held against the rules by which a reader of the protocol goes.

#![cfg(all(feature = "ai-agent", feature = "clickai"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/chunks.rs"]
mod chunks;
#[path = "support/raw.rs"]
mod raw;
mod support;

use std::{path::Path, time::Duration};

use chunks::{captured, check, chunks, message, read, text, types};
use futures_util::StreamExt;
use imbrace::ui_stream::UiMessageStream;
use serde_json::json;
use support::{
    Reply, Server,
    streams::{DONE, chat, data, delta, run, workflow},
};

#[tokio::test]
async fn a_valid_stream_comes_out_as_it_went_in() {
    for name in [
        "v2chat-ok",
        "v2chat-reasoning-shown",
        "v2chat-unicode",
        "v2chat-tool-workflow",
        "v2chat-approval-request",
        "v2chat-approval-approved",
        "v2chat-tool-createDocument",
    ] {
        let body = captured("sse", name);
        let (_server, reply) = chat(&body).await;
        let sent = chunks(&body);
        assert_eq!(read(reply).await, sent, "{name}");
    }
}

#[tokio::test]
async fn an_agent_that_does_not_stream_has_a_whole_message() {
    let server = Server::once(Reply::new(200, "text/plain; charset=utf-8", "Xin chào!")).await;
    let reply = support::client(&server)
        .ai_agent()
        .stream_chat("a")
        .user("hi")
        .send()
        .await
        .unwrap();
    let chunks = chunks(&text(UiMessageStream::from(reply).message_id("m1")).await);
    check(&chunks);
    assert_eq!(
        types(&chunks),
        ["start", "text-start", "text-delta", "text-end", "finish"]
    );
    assert_eq!(chunks[0]["messageId"], "m1");
    assert_eq!(message(&chunks).text(), "Xin chào!");
}

#[tokio::test]
async fn a_document_agent_gets_its_start_and_finish() {
    let (_server, reply) = chat(&captured("sse", "v2chat-docai-png")).await;
    let chunks = read(reply).await;
    assert_eq!(
        (types(&chunks)[0], *types(&chunks).last().unwrap()),
        ("start", "finish")
    );
    assert_eq!(message(&chunks).last_text(), Some("{\n  \"Name\": \"Alice\"\n}"));
}

#[tokio::test]
async fn what_a_reader_would_refuse_is_mended_or_left_out() {
    let odd = [
        delta("t", "a"), // without a start
        data(&json!({"type": "text-end", "id": "other"})),
        data(&json!({"type": "text-start", "id": "t"})), // while it is open
        delta("t", "b"),
        data(&json!({"type": "start", "messageId": "late", "messageMetadata": {"a": 1}})),
        data(&json!({"type": "tool-input-delta", "toolCallId": "c", "inputTextDelta": "{"})), // without a start
        data(
            &json!({"type": "tool-input-available", "toolCallId": "c", "toolName": "t", "input": {}, "providerMetadata": {"p": 1}}),
        ),
        data(&json!({"type": "tool-input-delta", "toolCallId": "c", "inputTextDelta": "{"})), // after the end
        data(&json!({"type": "tool-output-error", "toolCallId": "c"})),
        data(&json!({"type": "start-step"})),
        data(&json!({"type": "tool-output-available", "toolCallId": "unknown", "output": 1})),
        data(&json!({"type": "tool-approval-request", "toolCallId": "unknown", "approvalId": "a"})),
        data(&json!({"type": "tomorrow", "id": "x"})),
        data(&json!({"type": "data-tomorrow", "id": 7, "data": 1, "transient": "yes"})),
        data(&json!({"type": "finish-step"})), // while a part is open
        data(&json!({"type": "finish", "finishReason": "unknown"})),
    ];
    let (_server, reply) = chat(&(odd.concat() + DONE)).await;
    let chunks = read(reply).await;
    assert_eq!(
        types(&chunks),
        [
            "start",
            "text-start",
            "text-delta",
            "text-end",
            "text-start",
            "text-delta",
            "message-metadata",
            "tool-input-available",
            "tool-output-error",
            "text-end",
            "start-step",
            "data-tomorrow",
            "finish-step",
            "finish"
        ]
    );
    assert_eq!(chunks.last().unwrap()["finishReason"], "other");
    assert_eq!(message(&chunks).text(), "ab");
}

#[tokio::test]
async fn errors_are_chunks_and_the_stream_ends_all_the_same() {
    // An error in the middle: the text goes on, and the message is finished by the service.
    let (_server, reply) = chat(&captured("sse", "v2chat-error-llm-badjson")).await;
    let chunks = read(reply).await;
    assert!(types(&chunks).contains(&"error") && types(&chunks).last() == Some(&"finish"));

    // A connection that breaks: the part is closed, and nothing says that the message is complete.
    let (_server, reply) = chat(&captured("sse", "v2chat-error-llm-connection-dropped")).await;
    let chunks = read(reply).await;
    assert_eq!(
        chunks.iter().find(|chunk| chunk["type"] == "error").unwrap()["errorText"],
        "terminated"
    );
    assert!(!types(&chunks).contains(&"finish"));
    assert_eq!(message(&chunks).text(), "Hello! I am a fake language ");

    // A call that fails: the browser reads the service's words, or the program's.
    let refused = || async {
        let server = Server::once(Reply::json(500, r#"{"error":"Assistant not found: a"}"#)).await;
        let client = support::client(&server);
        (
            server,
            UiMessageStream::from_future(async move {
                client.ai_agent().stream_chat("a").user("hi").send().await
            }),
        )
    };
    let (_server, stream) = refused().await;
    let chunks = read(stream).await;
    assert_eq!(types(&chunks), ["start", "error"]);
    assert_eq!(chunks[1]["errorText"], "Assistant not found: a");
    let (_server, stream) = refused().await;
    let chunks =
        read(stream.error_text(|error| format!("ask support, {}", error.status().unwrap().as_u16()))).await;
    assert_eq!(chunks[1]["errorText"], "ask support, 500");

    // What the program's own network looks like is nobody's business.
    let url = support::refused_url().await;
    let client = support::builder(&url).max_retries(0).build().unwrap();
    let chunks = read(UiMessageStream::from_future(async move {
        client.ai_agent().stream_chat("a").user("hi").send().await
    }))
    .await;
    assert_eq!(chunks[1]["errorText"], "The connection to the service failed.");
}

#[tokio::test]
async fn the_response_has_the_headers_of_the_protocol() {
    let (_server, reply) = chat(&captured("sse", "v2chat-ok")).await;
    let response = UiMessageStream::from(reply).into_response();
    assert_eq!(response.status(), 200);
    for (name, value) in UiMessageStream::HEADERS {
        assert_eq!(response.headers()[name], value);
    }
    assert_eq!(response.headers()["x-vercel-ai-ui-message-stream"], "v1");
}

#[tokio::test(start_paused = true)]
async fn comments_keep_a_silent_stream_open() {
    // The service never responds; the clock jumps from one timer to the next.
    let future = std::future::pending::<Result<UiMessageStream, imbrace::Error>>();
    let mut stream = UiMessageStream::from_future(future).keep_alive(Duration::from_secs(20));
    let begun = tokio::time::Instant::now();
    for count in 1..=3 {
        assert_eq!(stream.next().await.unwrap().unwrap(), ": keep-alive\n\n");
        assert_eq!(begun.elapsed().as_secs(), 20 * count);
    }
    let mut silent = stream.keep_alive(None);
    let waited = tokio::time::timeout(Duration::from_secs(3600), silent.next()).await;
    assert!(waited.is_err(), "nothing is sent without the keep-alive");
}

#[tokio::test]
async fn each_chunk_is_there_before_the_next_is_sent_and_dropping_closes_the_connection() {
    let (url, task) = raw::serve(|mut response| async move {
        response.begin(200, "text/event-stream").await;
        response
            .chunk(data(&json!({"type": "start", "messageId": "m"})).as_bytes())
            .await;
        response
    })
    .await;
    let client = support::builder(&url).build().unwrap();
    let reply = client
        .ai_agent()
        .stream_chat("a")
        .user("hi")
        .send()
        .await
        .unwrap();
    let mut stream = UiMessageStream::from(reply);
    assert_eq!(
        stream.next().await.unwrap().unwrap(),
        "data: {\"type\":\"start\",\"messageId\":\"m\"}\n\n"
    );
    let mut response = task.await.unwrap();
    response.chunk(delta("t", "x").as_bytes()).await;
    let next = stream.next().await.unwrap().unwrap();
    assert!(next.ends_with(b"\"delta\":\"x\"}\n\n"), "{next:?}");
    drop(stream);
    response.gone().await;
}

/// Whatever real servers sent becomes a valid stream.
#[tokio::test]
async fn every_captured_stream_is_valid() {
    let mut read_streams = 0;
    for folder in ["sse", "sse-clickai"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/captures")
            .join(folder);
        for entry in std::fs::read_dir(path).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            let name = name.strip_suffix(".txt").unwrap();
            let body = captured(folder, name);
            if name.starts_with("v2chat") {
                let (_server, reply) = chat(&body).await;
                read(reply).await;
            } else if name.contains("wf-") {
                let (_server, run) = workflow(&body).await;
                read(run).await;
            } else if body.starts_with("data:") && !name.starts_with("status") {
                let (_server, run) = run(&body).await;
                read(run).await;
            } else {
                continue;
            }
            read_streams += 1;
        }
    }
    assert!(read_streams > 50, "{read_streams}");
}

#[test]
fn streams_and_handles_go_anywhere() {
    fn sent<T: Send + 'static>() {}
    fn shared<T: Clone + Send + Sync + 'static>() {}
    sent::<UiMessageStream>();
    shared::<imbrace::clickai::StopHandle>();
}
