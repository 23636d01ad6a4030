//! The documented examples as values.

use super::{fail::fail, read::read, shown};
use crate::{
    format::{Enveloped, Format, Json, OptionalJson},
    operation::{Operation, Streaming},
    wire::Envelope,
};

/// A format whose responses are JSON values: [`Json`], [`OptionalJson`] and [`Enveloped`].
pub trait JsonFormat<T>: Format<T> {}

impl<T> JsonFormat<T> for Json where Self: Format<T> {}
impl<T> JsonFormat<T> for OptionalJson where Self: Format<T> {}
impl<E: Envelope> JsonFormat<E::Data> for Enveloped<E> {}

/// The response that the document of an operation shows, as a value to be changed field by field.
///
/// Every operation with a JSON response has one. Operations that respond with nothing, with a file or with an event stream
/// only have none, which is an error of the compiler; for streams see [`example_events`].
///
/// ```
/// use imbrace::{gateway::operations::BoardsGet, testing};
///
/// let mut board = testing::example::<BoardsGet>();
/// board.name = "Leads".to_owned();
/// ```
///
/// # Panics
/// The document has no example, which its checks exclude.
#[track_caller]
#[must_use]
pub fn example<O>() -> O::Output
where
    O: Operation<Format: JsonFormat<O::Output>>,
{
    match example_of::<O>() {
        Some(Ok(example)) => example,
        Some(Err(error)) => fail(&format!(
            "the example of `{}` cannot be read: {error}",
            O::INFO.id
        )),
        None => fail(&format!("the document shows no response of `{}`", O::INFO.id)),
    }
}

/// The same for an operation of any format: `None` if the document shows no JSON response.
#[doc(hidden)]
pub fn example_of<O: Operation>() -> Option<Result<O::Output, crate::Error>> {
    let json = shown::json(O::INFO.id)?;
    Some(read::<O>(200, "application/json", json))
}

/// The events that the document of an operation shows, without `[DONE]`.
///
/// ```
/// use imbrace::{ai_agent::operations::AiAgentStreamChat, testing};
///
/// let reply = testing::reply(testing::example_events::<AiAgentStreamChat>());
/// # drop(reply);
/// ```
///
/// # Panics
/// The document shows none, or an event of it cannot be read, which its checks and tests exclude.
#[track_caller]
#[must_use]
pub fn example_events<O: Streaming>() -> Vec<O::Event> {
    let id = O::INFO.id;
    let Some(text) = shown::events(id) else {
        fail(&format!("the document shows no event stream of `{id}`"))
    };
    let data = text.lines().filter_map(|line| line.strip_prefix("data:"));
    let data = data.map(str::trim).filter(|data| *data != "[DONE]");
    let mut events = Vec::new();
    for data in data {
        match crate::json::decode(data.as_bytes()) {
            Ok(event) => events.push(event),
            Err(problem) => fail(&format!(
                "an event that the document of `{id}` shows cannot be read: {}",
                problem.source
            )),
        }
    }
    events
}
