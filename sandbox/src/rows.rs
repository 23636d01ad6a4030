//! State by rule: what the operations of the documents do to rows, without a line of code for any of them.

mod build;
mod filter;
mod ids;
mod list;
mod refuse;
mod respond;
mod seed;
mod show;
mod store;
mod write;

pub(crate) use respond::response;
pub(crate) use seed::seed;
pub(crate) use store::{Store, weight};

/// A JSON object.
pub(crate) type Row = serde_json::Map<String, serde_json::Value>;
