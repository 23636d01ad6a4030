//! What `cargo xtask` does, as a library: so that it can be tested.

pub mod check;
pub mod diff;
pub mod new_operation;
mod paint;
mod progress;
mod source;
pub mod quoted;
