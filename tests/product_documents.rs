//! The snippets of the product documents in Rust, each beside its chapter, and run against the sandbox.
//!
//! A snippet is a function that reads like its original. What the original takes for granted, such as the id of a board, is a
//! parameter. Where an original cannot work as it is printed, the function sends what the server wants, and says so.
#![cfg(all(feature = "gateway", feature = "ai-agent", feature = "clickai"))]
#![allow(deprecated, clippy::print_stdout, clippy::unwrap_used, clippy::expect_used)]

#[path = "product_documents/agents.rs"]
#[rustfmt::skip] // a thought a line, as in the documents
mod agents;
#[path = "product_documents/agents_ai.rs"]
#[rustfmt::skip]
mod agents_ai;
#[path = "product_documents/agents_chat.rs"]
#[rustfmt::skip]
mod agents_chat;
#[path = "product_documents/agents_chat_client.rs"]
#[rustfmt::skip]
mod agents_chat_client;
#[path = "product_documents/channels.rs"]
#[rustfmt::skip]
mod channels;
#[path = "product_documents/clickai_apps.rs"]
#[rustfmt::skip]
mod clickai_apps;
#[path = "product_documents/clickai_files.rs"]
#[rustfmt::skip]
mod clickai_files;
#[path = "product_documents/conversations.rs"]
#[rustfmt::skip]
mod conversations;
#[path = "product_documents/resources_ai.rs"]
#[rustfmt::skip]
mod resources_ai;
#[path = "product_documents/resources_boards.rs"]
#[rustfmt::skip]
mod resources_boards;
#[path = "product_documents/resources_crm.rs"]
#[rustfmt::skip]
mod resources_crm;
#[path = "product_documents/resources_workflows.rs"]
#[rustfmt::skip]
mod resources_workflows;

use imbrace::{Client, clickai};
use imbrace_sandbox::{Builder, Sandbox};

/// What a snippet ends with.
type Result<T = ()> = std::result::Result<T, imbrace::Error>;

/// The clients of a sandbox.
struct Service {
    client: Client,
    clickai: clickai::Client,
    _sandbox: Sandbox,
}

impl Service {
    /// A service that keeps what is created, and knows no other ids.
    async fn start() -> Self {
        Self::of(Sandbox::builder()).await
    }

    /// A service that responds with the examples of its documents, whatever id it is asked for.
    async fn that_knows_every_id() -> Self {
        Self::of(Sandbox::builder().stateless()).await
    }

    async fn of(sandbox: Builder) -> Self {
        let sandbox = sandbox.start().await.expect("a free port");
        let client = Client::builder()
            .gateway_url(sandbox.gateway_url())
            .api_key(sandbox.api_key())
            .organization_id(sandbox.organization_id())
            .build()
            .expect("a client");
        let clickai = clickai::Client::builder()
            .base_url(sandbox.clickai_url())
            .console_url(sandbox.clickai_console_url())
            .api_key(sandbox.clickai_api_key())
            .console_token(sandbox.clickai_console_token())
            .build()
            .expect("a client");
        Self {
            client,
            clickai,
            _sandbox: sandbox,
        }
    }
}
