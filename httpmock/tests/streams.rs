//! Stubs of event streams, on the stub server and on the sandbox.

#![allow(clippy::unwrap_used)]

use std::time::Duration;

use imbrace::{
    StreamEnd,
    ai_agent::{operations::AiAgentStreamChat, types::UiMessageChunk},
    clickai::{
        operations::{ClickaiCreateChatMessage, ClickaiRunWorkflow, ClickaiStopChatMessage},
        types::ChatEvent,
    },
    testing::{self, StreamScript},
};
use imbrace_httpmock::{Reply, SandboxStubs, Server};
use imbrace_sandbox::Sandbox;
use serde_json::json;

type Chat = StreamScript<AiAgentStreamChat>;

fn chunk(json: serde_json::Value) -> UiMessageChunk {
    serde_json::from_value(json).unwrap()
}

fn hello() -> [UiMessageChunk; 4] {
    [
        chunk(json!({"type": "start", "messageId": "m_1"})),
        chunk(json!({"type": "text-start", "id": "t"})),
        chunk(json!({"type": "text-delta", "id": "t", "delta": "Xin chào"})),
        chunk(json!({"type": "finish"})),
    ]
}

async fn ask(client: &imbrace::Client) -> imbrace::chat::Reply {
    client
        .ai_agent()
        .stream_chat("asst_1")
        .user("hi")
        .send()
        .await
        .unwrap()
}

#[tokio::test]
async fn events_are_streamed_and_the_turn_is_read() {
    let server = Server::start().await;
    let stub = server.on::<AiAgentStreamChat>().stream(hello());
    let message = ask(&server.client()).await.message().await.unwrap();
    assert_eq!(
        (message.text().as_str(), message.id.as_deref()),
        ("Xin chào", Some("m_1"))
    );
    let turn = stub.last_request().body();
    assert_eq!(turn.messages[0].content.as_deref(), Some("hi"));
}

/// An event is there before the next one has been sent: the second one is an hour away.
#[tokio::test]
async fn events_come_one_by_one() {
    let server = Server::start().await;
    let [start, ..] = hello();
    let script = Chat::new([start])
        .pause(Duration::from_secs(3600))
        .event(hello()[1].clone());
    server.on::<AiAgentStreamChat>().stream(script);
    let mut reply = ask(&server.client()).await;
    assert!(matches!(reply.next().await, Some(Ok(UiMessageChunk::Start(_)))));
    assert_eq!(reply.end(), None);
}

#[tokio::test]
async fn a_cut_stream_is_an_error_after_its_events() {
    let server = Server::start().await;
    server.on::<AiAgentStreamChat>().stream(Chat::new(hello()).cut());
    let mut reply = ask(&server.client()).await;
    for _ in hello() {
        assert!(reply.next().await.unwrap().is_ok());
    }
    assert!(reply.next().await.unwrap().is_err());
    assert_eq!(reply.end(), Some(StreamEnd::Cut));
}

#[tokio::test]
async fn an_error_event_is_an_error() {
    let server = Server::start().await;
    let script = Chat::new([]).data(r#"{"type":"error","errorText":"The model failed."}"#);
    server.on::<AiAgentStreamChat>().stream(script);
    let error = ask(&server.client()).await.next().await.unwrap().unwrap_err();
    assert_eq!(error.message(), "The model failed.");
}

/// The body of a ClickAI run says whether events or one response are wanted: stubs of both forms stand side by side.
#[tokio::test]
async fn stubs_of_both_forms_of_a_run() {
    let server = Server::start().await;
    let client = server.clickai_client();
    let whole = server
        .on::<ClickaiCreateChatMessage>()
        .respond(testing::example::<ClickaiCreateChatMessage>());
    let events = testing::example_events::<ClickaiCreateChatMessage>();
    let stream = server.on::<ClickaiCreateChatMessage>().stream(events);
    let mut run = client.chat("user-001").query("hi").stream().await.unwrap();
    let outcome = run.outcome().await.unwrap();
    assert!(outcome.complete);
    client.chat("user-001").query("hi").send().await.unwrap();
    assert_eq!((whole.calls(), stream.calls()), (1, 1));
    assert_eq!(stream.last_request().body().query, "hi");
    let error = client.workflows().run("user-001").stream().await.unwrap_err();
    assert!(
        error.message().contains("no stub matches `clickai_run_workflow`"),
        "{error}"
    );
    let _ = server
        .on::<ClickaiRunWorkflow>()
        .respond(testing::example::<ClickaiRunWorkflow>());
    let error = client.workflows().run("user-001").stream().await.unwrap_err();
    assert!(
        error
            .message()
            .contains("it asks for an event stream, not one response"),
        "{error}"
    );
}

#[tokio::test]
async fn a_made_run_is_stopped_by_the_client_that_it_is_given() {
    let server = Server::start().await;
    let stop = server
        .on::<ClickaiStopChatMessage>()
        .respond(testing::example::<ClickaiStopChatMessage>());
    let events = testing::example_events::<ClickaiCreateChatMessage>();
    let mut run = testing::run::<ClickaiCreateChatMessage>(&server.clickai_client(), "user-001", events);
    let first: ChatEvent = run.next().await.unwrap().unwrap();
    drop(first);
    run.stop().await.unwrap();
    assert_eq!(stop.last_request().path("task_id"), run.task_id().unwrap());
}

#[tokio::test]
async fn streams_of_a_sandbox_are_overridden() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = imbrace::Client::builder()
        .gateway_url(sandbox.gateway_url())
        .api_key(sandbox.api_key())
        .build()
        .unwrap();
    let cut = Chat::new(hello()).pace(Duration::from_millis(1)).cut();
    let stub = sandbox
        .on::<AiAgentStreamChat>()
        .sequence([Reply::stream(hello()), Reply::stream(cut)]);
    assert_eq!(ask(&client).await.text().await.unwrap(), "Xin chào");
    let mut reply = ask(&client).await;
    for _ in hello() {
        assert!(reply.next().await.unwrap().is_ok());
    }
    assert!(reply.next().await.unwrap().is_err());
    stub.assert_called(2);
    // After the sequence the sandbox is itself again: it knows no such agent.
    let call = client.ai_agent().stream_chat("asst_1").user("hi").send().await;
    assert!(call.is_err(), "{call:?}");
    stub.assert_called(2);
}
