//! Rust client for the [Imbrace](https://imbrace.co) platform (boards, contacts, AI agents) and the ClickAI app runtime: typed requests and
//! responses for 777 operations, streams, retries that do no harm, and a sandbox to work without an account.
//!
//! ```toml
//! [dependencies]
//! imbrace = "0.1"
//! tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
//! ```
//!
//! # A call
//! ```no_run
//! #[tokio::main]
//! async fn main() -> Result<(), imbrace::Error> {
//!     let client = imbrace::Client::from_env()?; // IMBRACE_API_KEY, IMBRACE_ORGANIZATION_ID
//!     for agent in client.chat_ai().list_ai_agents().await? {
//!         println!("{} {}", agent.id, agent.name);
//!     }
//!     Ok(())
//! }
//! ```
//! A method has what the server requires as arguments; the rest are setters: `.create_ai_agent("Support Bot").description("Orders")`.
//!
//! # A stream
//! ```no_run
//! # async fn run(client: imbrace::Client) -> Result<(), imbrace::Error> {
//! let mut reply = client.ai_agent().stream_chat("agent_id").user("What can you do?").await?;
//! while let Some(text) = reply.next_text().await? {
//!     print!("{text}"); // as it is written; or `next()` for events, `message()` for the whole
//! }
//! # Ok(()) }
//! ```
//!
//! # Errors
//! ```no_run
//! # async fn run(client: imbrace::Client) -> Result<(), imbrace::Error> {
//! match client.boards().get("board_id").await {
//!     Ok(_) => println!("there it is"),
//!     Err(error) if error.is_not_found() => println!("no such board"),
//!     Err(error) => eprintln!("{error}"), // what, where, status, code, request id, attempts
//! }
//! # Ok(()) }
//! ```
//!
//! # Options
//! ```no_run
//! # async fn run(client: imbrace::Client) -> Result<(), imbrace::Error> {
//! use std::time::Duration;
//!
//! let agents = client.chat_ai().list_ai_agents();
//! let agents = agents.timeout(Duration::from_secs(5)).max_retries(0).header("x-trace", "7");
//! let response = agents.response().await?; // with status, headers, request id
//! println!("{} {}", response.status(), response.value().len());
//! # Ok(()) }
//! ```
//! Each call has them, with the same names; [`Builder`](client::Builder) sets them for all calls of a client.
//!
//! # Where to go
//! | item | what it is for |
//! |---|---|
//! | [`Client`] | the Imbrace platform: [`gateway`] and [`ai_agent`] by namespace, such as `client.boards()` |
//! | [`clickai::Client`] | a ClickAI app, and the console |
//! | [`Call`], [`Response`], [`Error`] | a call being built; what comes back |
//! | [`pages`], [`bulk`] | all items of a list; many calls, with a result for each row |
//! | [`stream`], [`chat`], [`sse`] | events, conversations, the decoder beneath |
//! | [`upload`], [`download`] | files, piece by piece |
//! | `ui_stream`, `testing`, `blocking` | streams to a browser; values and recordings for tests; programs without async (features of their names) |
//! | [`operations`], [`Extra`] | the facts of all operations; properties that no document names |
//!
//! The guides, a page each: [authentication](guide/authentication/index.html), [calls and options](guide/calls/index.html),
//! [streaming](guide/streaming/index.html), [chat for the web](guide/chat_for_the_web/index.html), [errors](guide/errors/index.html) and
//! [retries](guide/retries/index.html), [files](guide/files/index.html), [paging](guide/paging/index.html), [ClickAI](guide/clickai/index.html),
//! [testing](guide/testing/index.html), [the sandbox](guide/sandbox/index.html), [migrating from Python or
//! TypeScript](guide/migrating/index.html), [traps](guide/traps/index.html), [policies](guide/policies/index.html), [changing the
//! API](guide/changing_the_api/index.html), [other languages](guide/other_languages/index.html).
//!
//! # Features
//! Each namespace is a feature: `boards`, `chat-ai`, …, `ai-agent`, `clickai`; one that is not enabled costs nothing. The
//! default has those that the product documents name; `gateway` has all of the gateway, and `full` has everything. With the
//! feature `schemars`, the types of the documents implement `JsonSchema`; `blocking` is for programs without async, and
//! `testing` for the tests of your program, `ui-stream` for servers of chat pages. TLS is `rustls`, by default, or `native-tls`.

// docs.rs says at each item which feature it needs. What a build script adds is not a feature.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(
    docsrs,
    doc(auto_cfg(hide(service = "gateway", service = "ai-agent", service = "clickai")))
)]

pub mod auth;
mod base64;
#[cfg(feature = "blocking")]
pub mod blocking;
mod body;
pub mod bulk;
mod call;
#[cfg(feature = "ai-agent")]
pub mod chat;
#[cfg(feature = "clickai")]
pub mod clickai;
pub mod client;
pub mod download;
pub mod environment;
pub mod error;
pub mod format;
#[cfg(service = "gateway")]
pub mod gateway;
// Costs a build nothing. What its pages link to depends on the features.
#[cfg(any(
    doc,
    all(
        doctest,
        feature = "gateway",
        feature = "ai-agent",
        feature = "clickai",
        feature = "testing",
        feature = "ui-stream"
    )
))]
#[cfg_attr(
    not(all(
        feature = "gateway",
        feature = "ai-agent",
        feature = "clickai",
        feature = "testing",
        feature = "blocking",
        feature = "ui-stream"
    )),
    allow(rustdoc::broken_intra_doc_links)
)]
pub mod guide;
mod json;
#[cfg(all(
    feature = "schemars",
    any(service = "gateway", service = "ai-agent", service = "clickai")
))]
mod json_schema;
mod names;
mod observer;
pub mod operation;
mod operation_info;
pub mod pages;
mod path;
mod redact;
mod response;
mod response_headers;
mod secret;
mod secret_names;
pub mod sse;
pub mod stream;
#[cfg(feature = "testing")]
pub mod testing;
mod transport;
#[cfg(all(feature = "ui-stream", any(feature = "ai-agent", feature = "clickai")))]
pub mod ui_stream;
pub mod upload;
// What generated types need of it depends on the namespaces; with all of them on, nothing may be unused.
#[cfg_attr(
    not(all(feature = "gateway", feature = "ai-agent", feature = "clickai")),
    allow(dead_code, unused_imports, unused_macros)
)]
mod wire;

/// The AI Agent service: streamed chat and the chat client.
#[cfg(feature = "ai-agent")]
#[allow(
    rustdoc::broken_intra_doc_links,
    rustdoc::bare_urls,
    rustdoc::invalid_html_tags,
    clippy::all
)]
pub mod ai_agent {
    include!(concat!(env!("OUT_DIR"), "/ai-agent.rs"));
}

pub use body::{Json, Multipart};
pub use call::Call;
pub use client::Client;
pub use download::Download;
pub use environment::Environment;
pub use error::{Error, ErrorKind};
pub use response::Response;
pub use stream::{EventStream, StreamEnd, StreamEvent};
pub use upload::Upload;
pub use wire::Extra;

/// The facts of all operations of the enabled services, for tools.
///
/// ```
/// let safe = imbrace::operations().filter(|operation| operation.retry == imbrace::operation::Retry::Safe);
/// for operation in safe {
///     println!("{} {} {}", operation.id, operation.method, operation.path);
/// }
/// ```
#[allow(unused_mut, clippy::vec_init_then_push)] // what is pushed depends on the features
pub fn operations() -> impl Iterator<Item = &'static operation_info::OperationInfo> {
    let mut services: Vec<&[&operation_info::OperationInfo]> = Vec::new();
    #[cfg(service = "gateway")]
    services.push(gateway::operations::ALL);
    #[cfg(feature = "ai-agent")]
    services.push(ai_agent::operations::ALL);
    #[cfg(feature = "clickai")]
    services.push(clickai::operations::ALL);
    services.into_iter().flatten().copied()
}

// The examples of the README are tests.
#[cfg(all(
    doctest,
    feature = "gateway",
    feature = "ai-agent",
    feature = "clickai",
    feature = "testing"
))]
#[doc = include_str!("../README.md")]
mod readme {}
