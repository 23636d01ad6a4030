//! A chat page with an AI agent and a ClickAI app behind it: `cargo run --example web_chat`, then http://127.0.0.1:8787.
//!
//! With `IMBRACE_API_KEY`, `IMBRACE_AGENT_ID` and `CLICKAI_API_KEY` it talks to the real services; without, to a sandbox in this process.
//! The page is plain `fetch`; `useChat` of the npm package `ai` works with the same routes.
#![allow(clippy::print_stdout, clippy::print_stderr)]

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

use axum::{
    Json, Router,
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Response},
    routing::{get, post},
};
use imbrace::{
    Client, Error,
    clickai::{self, StopHandle},
    ui_stream::{ChatRequest, UiMessageStream},
};
use imbrace_sandbox::Sandbox;
use serde_json::{Value, json};

/// What all requests share.
#[derive(Debug)]
pub struct App {
    /// The platform, with its agents.
    pub client: Client,
    /// Id of the agent.
    pub agent: String,
    /// The ClickAI app.
    pub clickai: clickai::Client,
    /// How to stop the run of a chat. One entry a chat under way.
    pub stops: Mutex<HashMap<String, StopHandle>>,
}

type Shared = State<Arc<App>>;

/// The page, and what it calls.
pub fn routes(app: Arc<App>) -> Router {
    Router::new()
        .route("/", get(async || Html(include_str!("index.html"))))
        .route("/api/chat", post(chat))
        .route("/api/chat/{id}", get(history))
        .route("/api/chat/{id}/stream", get(wait_until_idle))
        .route("/api/clickai", post(run))
        .route("/api/clickai/{id}/stop", post(stop))
        .with_state(app)
}

/// A message, an edit, another response, or decisions about tool calls: the request says which.
async fn chat(State(app): Shared, Json(request): Json<ChatRequest>) -> Result<Response, Failure> {
    request.kind()?; // 400 instead of a stream with an error
    let reply = async move { request.send(&app.client.ai_agent(), &app.agent).await };
    let stream = UiMessageStream::from_future(reply).error_text(|error| {
        eprintln!("{error}");
        error.message().to_owned()
    });
    Ok(stream.into_response().into_response())
}

/// The stored messages, and whether the agent is still at work: for a page that is loaded again.
async fn history(State(app): Shared, Path(id): Path<String>) -> Result<Json<Value>, Failure> {
    let agent = app.client.ai_agent();
    let chat = match agent.get_client_chat(&id).send().await {
        Err(error) if error.is_not_found() => return Ok(Json(json!({"messages": [], "status": "idle"}))),
        chat => chat?,
    };
    let messages = agent.list_client_messages(&id).send().await?;
    Ok(Json(json!({"messages": messages, "status": chat.status})))
}

/// Responds when the agent is done. 204 tells `useChat` that there is no stream to go on with: the page loads the messages.
async fn wait_until_idle(State(app): Shared, Path(id): Path<String>) -> Result<StatusCode, Failure> {
    let agent = app.client.ai_agent();
    let mut states = agent.stream_client_chat_status(&id).send().await?;
    while let Some(state) = states.next().await {
        state?;
    }
    Ok(StatusCode::NO_CONTENT)
}

/// A message to a ClickAI app. The page sends the conversation as it knows it from the metadata of the response before.
async fn run(State(app): Shared, Json(request): Json<ChatRequest>) -> Result<Response, Failure> {
    let mut call = app.clickai.chat("web-user").query(request.text());
    if let Some(conversation) = request.extra.get("conversation").and_then(Value::as_str) {
        call = call.conversation_id(conversation);
    }
    let run = call.stream().await?;
    let mut stops = app.stops.lock().unwrap_or_else(|lock| lock.into_inner());
    if stops.len() > 1000 {
        stops.clear(); // a real program removes what has ended
    }
    stops.insert(request.chat_id(), run.stop_handle());
    Ok(UiMessageStream::from(run).into_response().into_response())
}

#[rustfmt::skip]
async fn stop(State(app): Shared, Path(id): Path<String>) -> Result<StatusCode, Failure> {
    let stop = app.stops.lock().unwrap_or_else(|lock| lock.into_inner()).get(&id).cloned();
    let Some(stop) = stop else { return Ok(StatusCode::NOT_FOUND) };
    stop.stop().await?;
    Ok(StatusCode::NO_CONTENT)
}

/// An error of a handler: status and body say what the caller can do about it.
#[derive(Debug)]
pub struct Failure(Error);

#[rustfmt::skip]
impl From<Error> for Failure {
    fn from(error: Error) -> Self { Self(error) }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        eprintln!("{}", self.0);
        self.0.to_response().into_response()
    }
}

/// The real services, or a sandbox with an agent of its own.
#[rustfmt::skip]
pub async fn app() -> Result<(App, Option<Sandbox>), Box<dyn std::error::Error>> {
    let stops = Mutex::default();
    if let Ok(agent) = std::env::var("IMBRACE_AGENT_ID") {
        return Ok((App { client: Client::from_env()?, agent, clickai: clickai::Client::from_env()?, stops }, None));
    }
    let sandbox = Sandbox::start().await?;
    let client = Client::builder().gateway_url(sandbox.gateway_url()).api_key(sandbox.api_key());
    let client = client.organization_id(sandbox.organization_id()).build()?;
    let clickai = clickai::Client::builder().base_url(sandbox.clickai_url()).api_key(sandbox.clickai_api_key()).build()?;
    let agent = client.chat_ai().create_ai_agent("Web chat").send().await?.id;
    Ok((App { client, agent, clickai, stops }, Some(sandbox)))
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (app, sandbox) = app().await?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8787").await?;
    let behind = sandbox.as_ref().map_or("the real services", |_| "a sandbox");
    println!("http://127.0.0.1:8787 with {behind}");
    axum::serve(listener, routes(Arc::new(app))).await?;
    Ok(())
}
