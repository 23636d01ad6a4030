//! `cargo xtask new-operation`: requests and lines become drafts.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "new_operation/drafts.rs"]
mod drafts;
#[path = "new_operation/lines.rs"]
mod lines;
#[path = "new_operation/project.rs"]
mod project;
