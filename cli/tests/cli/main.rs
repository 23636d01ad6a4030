//! The program as its users see it: against a sandbox in this process, by pipes and in a pseudo-terminal.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod calls;
mod changes;
mod chat;
mod completions;
mod errors;
mod every_operation;
#[cfg(unix)]
mod hostile;
mod login;
mod mcp;
mod mcp_bounds;
mod mcp_session;
mod recordings;
mod secrets;
mod support;
mod terminal;
