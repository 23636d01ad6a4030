//! Everything public that waits can be used in a spawned task.
//!
//! That a future or a stream is `Send` is checked by the compiler, for the calls of all operations by one generic
//! function. A test reads the sources and compares: what is public and waits must stand here.

#![cfg(all(feature = "gateway", feature = "ai-agent", feature = "clickai"))]
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::needless_pass_by_value
)]

mod support;

use std::{collections::BTreeSet, future::Future, path::Path};

use futures_core::Stream;
use imbrace::{
    Call, Client, Download, EventStream, Extra, Response, StreamEvent, Upload,
    ai_agent::AiAgent,
    bulk::Bulk,
    chat::{Message, Reply},
    clickai::{
        self, Conversation, Run, RunCall, RunEvent, RunOperation, StopHandle, Turn,
        operations::ClickaiCreateChatMessage,
        types::{ChatEvent, CompletionEvent, WorkflowEvent},
    },
    client::RawCall,
    format::{Envelope, Format},
    gateway::{Ai, BoardFields, Boards, ChatAi, Login},
    operation::{Operation, Streaming},
    pages::{Items, Page, Pages, RawPages},
    testing::Recording,
    ui_stream::{ChatRequest, UiMessageStream},
    upload::Form,
};
use support::{Reply as Served, Server};

fn future<F: Future + Send>(_: F) {}

fn stream<S: Stream + Send + Sync>(_: S) {}

fn shared<T: Send + Sync>() {}

/// Futures by the name of their type and method.
macro_rules! futures {
    ($($name:literal: [$($generics:tt)*] |$($argument:ident: $type:ty),*| $future:expr;)*) => {
        const FUTURES: &[&str] = &[$($name),*];
        $(const _: () = {
            fn check<$($generics)*>($($argument: $type),*) {
                future($future);
            }
        };)*
    };
}

futures! {
    "Call::send": [O: Operation] |call: Call<O>| call.send();
    "Call::response": [O: Operation] |call: Call<O>| call.response();
    "Call::envelope": [O: Operation<Format: Format<O::Output, Whole = E>>, E: Envelope<Data = O::Output> + Send]
        |call: Call<O>| call.envelope();
    "Call::stream": [O: Streaming] |call: Call<O>| call.stream();
    "Call as IntoFuture": [O: Operation] |call: Call<O>| call.into_future();
    "RawCall::send": [] |call: RawCall| call.send();
    "RawCall::events": [] |call: RawCall| call.events();
    "RawPages::next": [] |pages: &mut RawPages| pages.next();
    "RawCall::download": [] |call: RawCall| call.download();
    "EventStream::next": [E: StreamEvent] |events: &mut EventStream<E>| events.next();
    "EventStream::next_text": [E: StreamEvent] |events: &mut EventStream<E>| events.next_text();
    "EventStream::text": [E: StreamEvent] |events: EventStream<E>| events.text();
    "Reply::message": [] |reply: Reply| reply.message();
    "Reply::read_into": [] |reply: &mut Reply, message: &mut Message| reply.read_into(message);
    "Pages::next": [T: Send] |pages: &mut Pages<T>| pages.next();
    "Items::next": [T: Send + Unpin] |items: &mut Items<T>| items.next();
    "Download::chunk": [] |file: &mut Download| file.chunk();
    "Download::bytes": [] |file: Download| file.bytes();
    "Download::text": [] |file: Download| file.text();
    "Download::save": [] |file: Download, path: &Path| file.save(path);
    "Upload::path": [] |path: &Path| Upload::path(path);
    "Client::login_with_password": [] |client: &Client| client.login_with_password("email", String::new());
    "Client::request_otp": [] |client: &Client| client.request_otp("email");
    "Client::login_with_otp": [] |client: &Client| client.login_with_otp("email", String::new());
    "Login::choose": [] |login: &Login| login.choose("organization");
    "Login::choose_only": [] |login: &Login| login.choose_only();
    "Ai::is_ai_agent_name_available": [] |ai: &Ai| ai.is_ai_agent_name_available("name");
    "Ai::list_providers_with_system": [] |ai: &Ai| ai.list_providers_with_system();
    "ChatAi::edit_ai_agent": [] |chat: &ChatAi| chat.edit_ai_agent("agent", |agent| agent.name("new"));
    "Recording::load": [] |path: &Path| Recording::load(path);
    "Recording::save": [] |recording: &Recording, path: &Path| recording.save(path);
    "RunCall::send": [O: RunOperation] |call: RunCall<O>| call.send();
    "RunCall::response": [O: RunOperation] |call: RunCall<O>| call.response();
    "RunCall::stream": [O: RunOperation] |call: RunCall<O>| call.stream();
    "RunCall as IntoFuture": [O: RunOperation] |call: RunCall<O>| call.into_future();
    "StopHandle::stop": [] |stop: &StopHandle| stop.stop();
    "ChatRequest::send": [] |request: &ChatRequest, agent: &AiAgent| request.send(agent, "agent");
    "Boards::upsert_item": [] |boards: &Boards, fields: &BoardFields, row: &Extra| boards.upsert_item(fields, row);
    "Bulk::next": [T: Send] |bulk: &mut Bulk<'static, T>| bulk.next();
    "Bulk::report": [T: Send] |bulk: Bulk<'static, T>| bulk.report(|_| {});
    "Run::next": [E: RunEvent] |run: &mut Run<E>| run.next();
    "Run::next_text": [E: RunEvent] |run: &mut Run<E>| run.next_text();
    "Run::outcome": [E: RunEvent] |run: &mut Run<E>| run.outcome();
    "Run::read_into": [E: RunEvent] |run: &mut Run<E>, outcome: &mut E::Outcome| run.read_into(outcome);
    "Run::stop": [E: RunEvent] |run: &Run<E>| run.stop();
    "Conversation::send": [] |chat: &mut Conversation| chat.send("hi");
    "Conversation::send_with": [] |chat: &mut Conversation| chat.send_with("hi", |turn| turn.input("a", 1));
    "Conversation::stream": [] |chat: &mut Conversation| chat.stream("hi");
    "Conversation::stream_with": [] |chat: &mut Conversation| chat.stream_with("hi", |turn| turn.input("a", 1));
}

/// Streams by the name of their type.
macro_rules! streams {
    ($($name:literal: [$($generics:tt)*] $type:ty;)*) => {
        const STREAMS: &[&str] = &[$($name),*];
        $(const _: () = {
            fn check<$($generics)*>(value: $type) {
                stream(value);
            }
        };)*
    };
}

streams! {
    "EventStream as Stream": [E: StreamEvent] EventStream<E>;
    "Run as Stream": [E: RunEvent<Outcome: Sync>] Run<E>;
    "Turn as Stream": ['a] Turn<'a>;
}

/// The pages and rows of a list hold calls that wait, which one task at a time can poll.
fn lists<T: Send + Unpin>(pages: Pages<T>, items: Items<T>) {
    fn stream<S: Stream + Send>(_: S) {}
    stream(pages);
    stream(items);
}

/// So do these.
fn calls_that_wait<T: Send>(page: UiMessageStream, bulk: Bulk<'static, T>) {
    fn stream<S: Stream + Send>(_: S) {}
    stream(page);
    stream(bulk);
}

const LISTS: &[&str] = &[
    "Pages as Stream",
    "Items as Stream",
    "UiMessageStream as Stream",
    "Bulk as Stream",
];

#[test]
fn what_is_shared_between_tasks_is_sync() {
    shared::<Client>();
    shared::<clickai::Client>();
    shared::<Conversation>();
    shared::<Login>();
    shared::<Response<Extra>>();
    shared::<Response<bytes::Bytes>>();
    shared::<Page<Extra>>();
    shared::<Form>();
    shared::<Upload>();
    shared::<Download>();
    shared::<Message>();
    shared::<Call<ClickaiCreateChatMessage>>();
    shared::<RunCall<ClickaiCreateChatMessage>>();
    shared::<RawCall>();
    shared::<EventStream<ChatEvent>>();
    shared::<Run<CompletionEvent>>();
    shared::<Run<WorkflowEvent>>();
    shared::<imbrace::Error>();
    shared::<StopHandle>();
    shared::<ChatRequest>();
}

/// What is public and waits, as the sources say.
fn public(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            public(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            read(text.split("#[cfg(test)]").next().unwrap(), found);
        }
    }
}

fn read(text: &str, found: &mut BTreeSet<String>) {
    let mut owner = String::new();
    let lines: Vec<_> = text.lines().collect();
    for (index, line) in lines.iter().enumerate() {
        if line.starts_with("impl") {
            let (before, of) = line.split_once(" for ").unwrap_or(("", line));
            let of = of.strip_prefix("impl").unwrap_or(of);
            // Past the generics of the `impl` itself.
            let of = if of.starts_with('<') {
                of.split_once("> ").map_or(of, |(_, of)| of)
            } else {
                of
            };
            owner = of
                .trim()
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            for kind in ["Stream", "Future", "IntoFuture"] {
                let is_public = text.contains(&format!("pub struct {owner}"));
                if is_public && before.split([' ', '>']).any(|word| word == kind) {
                    found.insert(format!("{owner} as {kind}"));
                }
            }
        }
        let Some(name) = line.strip_prefix("    pub ") else {
            continue;
        };
        let signature: String = lines[index..]
            .iter()
            .copied()
            .take_while(|line| !line.trim().is_empty())
            .collect();
        let signature = signature.split('{').next().unwrap_or_default();
        // What is returned: a parameter may be a future too.
        let returned = signature.rsplit("->").next().unwrap_or_default();
        let returned = returned.split(" where").next().unwrap_or_default();
        let waits = name.starts_with("async fn ")
            || name.starts_with("fn ")
                && (returned.contains("Future<") || signature.contains("-> BoxFuture"));
        if waits {
            let name = name.split("fn ").nth(1).unwrap();
            let name: String = name
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            found.insert(format!("{owner}::{name}"));
        }
    }
}

#[test]
fn all_that_waits_is_listed_here() {
    let mut found = BTreeSet::new();
    public(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    let listed: BTreeSet<_> = [FUTURES, STREAMS, LISTS]
        .concat()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        found, listed,
        "left: what the sources have; right: what is checked"
    );
}

#[tokio::test]
async fn a_run_is_stopped_in_a_task_and_read_meanwhile() {
    let first = "data: {\"event\":\"message\",\"task_id\":\"t\",\"message_id\":\"m\",\"answer\":\"a\"}\n\n";
    let end = "data: {\"event\":\"message_end\",\"task_id\":\"t\",\"message_id\":\"m\"}\n\n";
    let server = Server::start([
        Served::new(200, "text/event-stream", format!("{first}{end}")).unannounced(),
        Served::json(200, r#"{"result":"success"}"#),
    ])
    .await;
    let client = clickai::Client::builder()
        .base_url(server.url())
        .api_key("app-key")
        .build()
        .unwrap();
    let task = tokio::spawn(async move {
        let mut conversation = client.conversation("u");
        let mut turn = conversation.stream("hi").await?;
        let text = turn.next_text().await?;
        // The future borrows nothing, so it can go to another task.
        let stopping = tokio::spawn(turn.stop());
        let outcome = turn.outcome().await?;
        stopping.await.unwrap()?;
        Ok::<_, imbrace::Error>((text, outcome.complete))
    });
    assert_eq!(task.await.unwrap().unwrap(), (Some("a".to_owned()), true));
    assert_eq!(server.received()[1].target, "/chat-messages/t/stop");
}
