//! Rust client for the Imbrace platform and the ClickAI app runtime.
//!
//! ```no_run
//! # async fn run() -> Result<(), imbrace::Error> {
//! let client = imbrace::Client::from_env()?;
//! for agent in client.chat_ai().list_ai_agents().await? {
//!     println!("{} {}", agent.id, agent.name);
//! }
//! # Ok(()) }
//! ```
//!
//! | where | what |
//! |---|---|
//! | [`Client`] | the Imbrace platform: [`gateway`] and [`ai_agent`] by namespace, such as `client.boards()` |
//! | [`clickai::Client`] | a ClickAI app, and the console |
//! | [`Call`] | a call being built: its options, and the ways to send it |
//! | [`pages`] | lists that come in pages, as streams of their rows |
//! | [`stream`], [`chat`], [`sse`] | event streams: typed, as a conversation, and the decoder beneath |
//! | [`upload`], [`download`] | files, piece by piece |
//! | [`Error`] | what happened, where, and what to do |
//! | [`client`] | settings, retries, credentials |
//! | [`operations`] | the facts of all operations, for tools |
//! | `testing` | values, errors, streams and recordings for the tests of your program, by the feature `testing` |
//! | [`Extra`] | properties that no document names; kept, and sent again |
//!
//! # Features
//! Each namespace is a feature: `boards`, `chat-ai`, …, `ai-agent`, `clickai`; one that is not enabled costs nothing. The
//! default has those that the product documents name; `gateway` has all of the gateway, and `full` has everything. With the
//! feature `schemars`, the types of the documents implement `JsonSchema`; with `testing`, there is a module for tests.

pub mod auth;
mod base64;
mod body;
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
mod json;
#[cfg(all(
    feature = "schemars",
    any(service = "gateway", service = "ai-agent", service = "clickai")
))]
mod json_schema;
mod names;
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
/// let safe = imbrace::operations().filter(|operation| operation.repeat == imbrace::operation::Repeat::Safe);
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

// The examples of the README and of the page about tests are tests.
#[cfg(all(
    doctest,
    feature = "gateway",
    feature = "ai-agent",
    feature = "clickai",
    feature = "testing"
))]
#[doc = include_str!("../README.md")]
mod readme {}
#[cfg(all(
    doctest,
    feature = "gateway",
    feature = "ai-agent",
    feature = "clickai",
    feature = "testing"
))]
#[doc = include_str!("../docs/testing.md")]
mod testing_page {}
