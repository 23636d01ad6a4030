//! Values for the tests of programs that use this library: documented examples, errors, responses, event streams, and
//! [recordings](Recording) of a real service. By the feature `testing`.
//!
//! ```
//! use imbrace::{gateway::operations::BoardsGet, testing};
//! use serde_json::json;
//!
//! fn title(board: Result<imbrace::gateway::types::Board, imbrace::Error>) -> String {
//!     match board {
//!         Ok(board) => board.name,
//!         Err(error) if error.is_not_found() => "no such board".to_owned(),
//!         Err(error) => error.to_string(),
//!     }
//! }
//!
//! let mut board = testing::example::<BoardsGet>();
//! board.name = "Leads".to_owned();
//! assert_eq!(title(Ok(board)), "Leads");
//! let error = testing::error::<BoardsGet>(404, &json!({"message": "Board not found"}));
//! assert_eq!(title(Err(error)), "no such board");
//! ```
//!
//! | for | take |
//! |---|---|
//! | a function that takes a response | [`example`], changed field by field |
//! | one that takes a [`Response`](crate::Response) | [`response`], [`response_with`] |
//! | one that takes a `Result` | [`error`], [`error_with`], [`failure`] |
//! | one that takes a stream, a chat reply or a ClickAI run | [`stream`], [`reply`], [`run`] with a [`StreamScript`] |
//! | one that takes a client | the crate `imbrace-httpmock` for single responses, `imbrace-sandbox` for a whole service |
//! | one that speaks to a real service | [`Recording`] |
//!
//! What cannot be made, such as a success as an error, panics where it is written: these functions are for tests.

mod error;
mod example;
mod fail;
mod pieces;
mod read;
pub(crate) mod recording;
mod response;
mod script;
mod shown;
mod stream;
mod written;

pub use self::{
    error::{error, error_with, failure},
    example::{JsonFormat, example, example_events, example_of},
    read::read,
    recording::Recording,
    response::{response, response_with},
    script::{ScriptPiece, StreamScript},
    stream::stream,
    written::to_json,
};

#[cfg(feature = "ai-agent")]
pub use self::stream::reply;
#[cfg(feature = "clickai")]
pub use self::stream::run;
