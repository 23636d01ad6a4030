//! Streams of events that the tests write themselves, read through the client.

use imbrace::{
    Error,
    chat::Reply as Response,
    clickai::{
        self, Run, RunEvent,
        types::{ChatEvent, WorkflowEvent},
    },
};
use serde_json::{Value, json};

use super::{Reply, Server};

pub const DONE: &str = "data: [DONE]\n\n";

pub fn data(event: &Value) -> String {
    format!("data: {event}\n\n")
}

pub fn delta(id: &str, escaped: &str) -> String {
    format!("data: {{\"type\":\"text-delta\",\"id\":\"{id}\",\"delta\":\"{escaped}\"}}\n\n")
}

pub fn response(tag: &str, escaped: &str) -> String {
    format!(
        "data: {{\"event\":\"{tag}\",\"task_id\":\"t\",\"message_id\":\"m\",\"created_at\":1,\"answer\":\"{escaped}\"}}\n\n"
    )
}

pub fn message_end() -> String {
    data(&json!({"event": "message_end", "task_id": "t", "message_id": "m"}))
}

/// A server of this stream.
pub async fn served(body: &str) -> Server {
    Server::once(Reply::new(200, "text/event-stream", body).unannounced()).await
}

pub async fn chat(body: &str) -> (Server, Response) {
    let server = served(body).await;
    let client = super::client(&server);
    let reply = client
        .ai_agent()
        .stream_chat("asst")
        .user("hi")
        .send()
        .await
        .unwrap();
    (server, reply)
}

pub async fn app(server: &Server) -> clickai::Client {
    clickai::Client::builder()
        .base_url(server.url())
        .api_key("app-key")
        .build()
        .unwrap()
}

pub async fn run(body: &str) -> (Server, Run<ChatEvent>) {
    let server = served(body).await;
    let run = app(&server).await.chat("u").query("hi").stream().await.unwrap();
    (server, run)
}

pub async fn workflow(body: &str) -> (Server, Run<WorkflowEvent>) {
    let server = served(body).await;
    let run = app(&server).await.workflows().run("u").stream().await.unwrap();
    (server, run)
}

/// Reads to the end, past errors.
pub async fn read<E: RunEvent>(run: &mut Run<E>) -> (Vec<E>, Vec<Error>) {
    let (mut events, mut errors) = (Vec::new(), Vec::new());
    while let Some(event) = run.next().await {
        match event {
            Ok(event) => events.push(event),
            Err(error) => errors.push(error),
        }
    }
    (events, errors)
}

/// The last event of a workflow, with this among its data.
pub fn finished(name: &str, value: &Value) -> String {
    let mut event = json!({"event": "workflow_finished", "task_id": "t", "workflow_run_id": "r", "data": {
        "id": "r", "workflow_id": "w", "status": "succeeded", "outputs": {"a": 1}, "total_tokens": 12,
        "created_at": 1, "finished_at": 2,
    }});
    if value == "absent" {
        event["data"].as_object_mut().unwrap().remove(name);
    } else {
        event["data"][name] = value.clone();
    }
    data(&event)
}

/// The first error of a reply of an agent.
pub async fn chat_error(event: &str) -> Error {
    let (_server, mut reply) = chat(&format!("{event}{DONE}")).await;
    reply.next().await.unwrap().unwrap_err()
}
