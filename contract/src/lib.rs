//! Reads, checks and describes the OpenAPI documents of `imbrace`.
//!
//! Everything that needs to know the API stands on this crate: the generator, the sandbox and the tools.
//! It knows documents, not Rust: [`load`] reads the files with places, [`document`] gives their meaning, and
//! [`check`] says what is wrong, with file, line and what to do.

pub mod check;
pub mod document;
pub mod grammar;
pub mod json_schema;
pub mod likely_secrets;
pub mod load;
pub mod names;
pub mod node;
mod one_line;
pub mod problem;
pub mod resources;
mod secret_names;
pub mod services;
mod url_part;

pub use one_line::{acts_on_terminal, one_line};
pub use secret_names::is_secret_name;
pub use url_part::url_part;

/// The Rust text of [`is_secret_name`], which the client includes, so that the names stand once.
pub const SECRET_NAMES: &str = include_str!("secret_names.rs");
