//! A call before it is sent: nothing goes out, nothing is decided, and little memory is needed.

#![cfg(all(feature = "gateway", feature = "ai-agent"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use imbrace::{ai_agent::types::UiMessageChunk, stream::EventStream};
use support::{Reply, Server, client};

#[tokio::test]
async fn nothing_is_sent_before_it_is_awaited() {
    let server = Server::once(Reply::json(200, r#"{"data": [], "total": 0, "count": 0}"#)).await;
    let client = client(&server);
    drop(client.boards().list().send());
    drop(client.boards().list().response());
    drop(client.ai_agent().stream_chat("asst_1").user("Xin chào").send());
    assert_eq!(server.connections(), 0);
    client.boards().list().send().await.unwrap();
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn credentials_are_read_when_it_is_awaited() {
    let server = Server::once(Reply::json(200, r#"{"data": [], "total": 0, "count": 0}"#)).await;
    let client = client(&server);
    let call = client.boards().list().send();
    client.set_api_key("api_later").unwrap();
    call.await.unwrap();
    assert_eq!(server.only().header("x-api-key"), Some("api_later"));
}

/// Programs hold thousands of streams, and a call is often a part of a larger future.
#[tokio::test]
async fn calls_and_streams_are_small() {
    let server = Server::once(Reply::ok()).await;
    let client = client(&server);
    assert!(size_of_val(&client.boards().list()) <= 64);
    assert!(size_of_val(&client.boards().list().send()) <= 1024);
    let chat = client.ai_agent().stream_chat("asst_1").user("Xin chào");
    assert!(size_of_val(&chat.send()) <= 1024);
    assert!(size_of::<EventStream<UiMessageChunk>>() <= 128);
}
