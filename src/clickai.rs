//! ClickAI: the runtime of its apps, and its console.
//!
//! An app is a chatbot, an agent or a chatflow ([`Client::chat`], [`Client::conversation`]), a text generator
//! ([`Client::completion`]) or a workflow ([`Client::workflows`]). Each gives its response as a whole or as a
//! [`Run`], a stream of typed events. All other operations are methods of the [`Client`] too.
//!
//! ```no_run
//! # async fn run() -> Result<(), imbrace::Error> {
//! let client = imbrace::clickai::Client::from_env()?;
//!
//! let outcome = client.chat("user-001").query("Xin chào").send().await?;
//! println!("{}", outcome.answer);
//!
//! let mut run = client.chat("user-001").query("Viết một bài thơ").stream().await?;
//! while let Some(text) = run.next_text().await? {
//!     print!("{text}");
//! }
//! # Ok(())
//! # }
//! ```

mod client;
mod conversation;
mod ids;
mod outcome;
mod run;
mod run_call;
mod run_event;
mod start;
mod stop_handle;

#[allow(
    rustdoc::broken_intra_doc_links,
    rustdoc::bare_urls,
    rustdoc::invalid_html_tags,
    clippy::all
)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/clickai.rs"));
}

pub use self::{
    client::{ClickAiSettings, Client, ClientBuilder},
    conversation::{Conversation, Turn},
    generated::{operations, types},
    outcome::{MessageOutcome, Outcome, WorkflowOutcome},
    run::Run,
    run_call::{RunCall, RunOperation},
    run_event::RunEvent,
    start::Workflows,
    stop_handle::StopHandle,
};
