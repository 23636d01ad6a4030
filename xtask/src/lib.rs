//! What `cargo xtask` does, as a library: so that it can be tested.

pub mod check;
pub mod diff;
pub mod new_operation;
pub mod output;
pub mod pages;
mod paint;
mod progress;
pub mod quoted;
pub mod source;
