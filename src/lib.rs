//! Rust client for the Imbrace platform and the ClickAI app runtime.
pub mod sse;
