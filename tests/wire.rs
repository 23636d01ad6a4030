//! Every operation against the sandbox: what goes over the wire, and that what comes back can be read.
#![cfg(all(feature = "gateway", feature = "ai-agent", feature = "clickai"))]
#![allow(deprecated, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "wire/support.rs"]
mod support;

#[path = "wire/ai.rs"]
mod ai;
#[path = "wire/boards.rs"]
mod boards;
#[path = "wire/chat_ai.rs"]
mod chat_ai;
#[path = "wire/message_suggestion.rs"]
mod message_suggestion;
#[path = "wire/predict.rs"]
mod predict;
