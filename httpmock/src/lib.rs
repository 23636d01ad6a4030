//! Typed stubs of the operations of [`imbrace`], for the tests of programs that use it: over httpmock, and over the sandbox.
//!
//! ```
//! use imbrace::{gateway::operations::BoardsGet, testing};
//! use imbrace_httpmock::Server;
//! use serde_json::json;
//!
//! /// The function under test.
//! async fn title(client: &imbrace::Client, board: &str) -> Result<String, imbrace::Error> {
//!     match client.boards().get(board).send().await {
//!         Ok(board) => Ok(board.name),
//!         Err(error) if error.is_not_found() => Ok("no such board".to_owned()),
//!         Err(error) => Err(error),
//!     }
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), imbrace::Error> {
//! let server = Server::start().await;
//! let mut board = testing::example::<BoardsGet>();
//! board.name = "Leads".to_owned();
//! server.on::<BoardsGet>().path("board_id", "b_1").respond(board);
//! server.on::<BoardsGet>().path("board_id", "b_2").status(404, json!({"message": "Board not found"}));
//!
//! let client = server.client();
//! assert_eq!(title(&client, "b_1").await?, "Leads");
//! assert_eq!(title(&client, "b_2").await?, "no such board");
//! # Ok(())
//! # }
//! ```
//!
//! | what | how |
//! |---|---|
//! | which calls a stub takes | [`path`](On::path), [`query`](On::query), [`header`](On::header), [`body`](On::body), [`body_where`](On::body_where) |
//! | what it responds | [`respond`](On::respond), [`status`](On::status), [`stream`](On::stream), [`sequence`](On::sequence), [`reply`](On::reply), [`respond_with`](On::respond_with) |
//! | what it got | [`assert_called`](Stub::assert_called), [`calls`](Stub::calls), [`last_request`](Stub::last_request) |
//! | what no stub took | [`assert_all_stubbed`](Server::assert_all_stubbed) |
//!
//! # Features
//! `clickai` adds `Server::clickai_client`, `sandbox` the same stubs on a sandbox: `SandboxStubs`. The namespaces are those
//! that your program enables of `imbrace`.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod body;
mod condition;
mod core;
mod fail;
mod front;
mod lock;
mod miss;
mod planned;
mod registry;
mod reply;
mod request;
mod route;
#[cfg(feature = "sandbox")]
mod sandbox;
mod seen;
mod server;
mod stub;

#[cfg(feature = "sandbox")]
pub use self::sandbox::SandboxStubs;
pub use self::{
    body::JsonBody,
    reply::Reply,
    request::Request,
    server::Server,
    stub::{On, Stub},
};

// The example of the README is a test.
#[cfg(all(doctest, feature = "sandbox"))]
#[doc = include_str!("../README.md")]
mod readme {}
