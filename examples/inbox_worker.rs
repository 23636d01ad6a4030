//! Works through the open conversations of a channel's inbox: drafts a reply with an AI agent, sends it, and closes the conversation. Counts calls
//! and passes a trace on by an observer; `RUST_LOG` is not needed for that.
//!
//! `cargo run --example inbox_worker -- AGENT_ID` with `IMBRACE_API_KEY`; without an argument, against a sandbox.
#![allow(clippy::print_stdout, clippy::print_stderr)]

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
};

use imbrace::{
    Client, Error,
    client::{Attempt, AttemptEnd, Observer},
    gateway::types::{ConversationStatus, ConversationStatusUpdate, TeamConversation},
};

/// How many attempts of an operation ended with a status, and the seconds that they took in all.
type Attempts = BTreeMap<(&'static str, u16), (u64, f64)>;

/// Metrics of all calls.
#[derive(Debug, Default)]
pub struct Metrics {
    calls: Mutex<Attempts>,
    spans: AtomicU64,
}

impl Observer for Metrics {
    fn attempt_started(&self, attempt: &mut Attempt<'_>) {
        // Of a program with OpenTelemetry: the ids of the span that is current.
        let span = self.spans.fetch_add(1, Ordering::Relaxed) + 1;
        let parent = format!("00-0af7651916cd43dd8448eb211c80319c-{span:016x}-01");
        let _ = attempt.trace_header("traceparent", &parent);
    }

    fn attempt_ended(&self, end: &AttemptEnd<'_>) {
        let status = end.status.map_or(0, |status| status.as_u16());
        let mut calls = self.calls.lock().unwrap_or_else(|lock| lock.into_inner());
        let (count, seconds) = calls
            .entry((end.operation.unwrap_or("other"), status))
            .or_default();
        *count += 1;
        *seconds += end.duration.as_secs_f64();
    }
}

impl Metrics {
    /// The text that a scraper of Prometheus reads.
    pub fn export(&self) -> String {
        let calls = self.calls.lock().unwrap_or_else(|lock| lock.into_inner());
        let lines = calls.iter().map(|((operation, status), (count, seconds))| {
            let labels = format!("operation=\"{operation}\",status=\"{status}\"");
            format!("imbrace_attempts_total{{{labels}}} {count}\nimbrace_attempt_seconds_sum{{{labels}}} {seconds:.3}\n")
        });
        lines.collect()
    }
}

/// One round over the inbox; gives how many conversations were closed. One that fails is left for the next round.
pub async fn round(client: &Client, agent: &str) -> Result<usize, Error> {
    let mut closed = 0;
    let mut rows = client.conversations().list().r#type("open").items();
    while let Some(row) = rows.next().await {
        match reply_to(client, agent, &row?).await {
            Ok(true) => closed += 1,
            Ok(false) => {}
            Err(error) if error.is_auth() => return Err(error),
            Err(error) => eprintln!("left for the next round: {error}"),
        }
    }
    Ok(closed)
}

/// Replies to the last message of a conversation, if it has a text.
async fn reply_to(client: &Client, agent: &str, row: &TeamConversation) -> Result<bool, Error> {
    let inner = row.conversation.as_ref().and_then(|inner| inner.id.as_deref());
    let Some(id) = row.conversation_id.as_deref().or(inner) else {
        return Ok(false);
    };
    let messages = client.messages().list().conversation_id(id).limit(1).await?;
    let content = messages.data.first().and_then(|message| message.content.as_ref());
    let Some(question) = content.and_then(|content| content.text.as_deref()) else {
        return Ok(false);
    };
    let draft = client
        .ai_agent()
        .stream_chat(agent)
        .user(question)
        .send()
        .await?
        .text()
        .await?;
    client.messages().send().conversation_id(id).text(draft).await?;
    let resolved = ConversationStatusUpdate::new(id, ConversationStatus::Resolved);
    client.conversations().update_status(resolved).await?;
    Ok(true)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let metrics = Arc::new(Metrics::default());
    let closed = match std::env::args().nth(1) {
        Some(agent) => {
            let client = imbrace::client::ClientBuilder::from_env()?
                .observer(Arc::clone(&metrics))
                .build()?;
            round(&client, &agent).await?
        }
        None => {
            let sandbox = imbrace_sandbox::Sandbox::start().await?;
            let client = Client::builder()
                .gateway_url(sandbox.gateway_url())
                .api_key(sandbox.api_key());
            let client = client
                .organization_id(sandbox.organization_id())
                .observer(Arc::clone(&metrics))
                .build()?;
            let agent = client.chat_ai().create_ai_agent("Inbox").await?.id;
            round(&client, &agent).await?
        }
    };
    println!("{closed} conversations closed\n\n{}", metrics.export());
    Ok(())
}
