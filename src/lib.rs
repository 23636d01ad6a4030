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
//! | [`bulk`] | many calls, a few at a time, with a result for each row |
//! | [`stream`], [`chat`], [`sse`] | event streams: typed, as a conversation, and the decoder beneath |
//! | [`ui_stream`] | replies and runs for a chat page, and the requests of one |
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
//! feature `schemars`, the types of the documents implement `JsonSchema`; `blocking` is for programs without async, and
//! `testing` for the tests of your program.

// docs.rs says at each item which feature it needs. What a build script adds is no feature.
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
#[cfg(any(feature = "ai-agent", feature = "clickai"))]
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

// The examples of the pages are tests.
#[cfg(all(
    doctest,
    feature = "gateway",
    feature = "ai-agent",
    feature = "clickai",
    feature = "testing"
))]
mod pages_of_the_project {
    #[doc = include_str!("../README.md")]
    mod readme {}

    #[doc = include_str!("../docs/chat-for-the-web.md")]
    mod chat_for_the_web {}

    #[doc = include_str!("../docs/testing.md")]
    mod testing {}
}
