//! Writes a response as the service does.

use serde::Serialize;
use serde_json::{Map, Value};

use super::shown;
use crate::{format::Format, operation::Operation};

/// The JSON of a response as the service would send it: with the envelope that calls take off, whose other properties are
/// those of the documented example.
///
/// ```
/// use imbrace::{gateway::operations::BoardsGet, testing};
///
/// let board = testing::example::<BoardsGet>();
/// let json = testing::to_json::<BoardsGet>(&board).unwrap();
/// let again = testing::read::<BoardsGet>(200, "application/json", json).unwrap();
/// assert_eq!(again, board);
/// ```
///
/// # Errors
/// The value cannot be written as JSON.
pub fn to_json<O>(output: &O::Output) -> Result<Vec<u8>, serde_json::Error>
where
    O: Operation<Output: Serialize>,
{
    let Some(property) = <O::Format as Format<O::Output>>::ENVELOPE else {
        return serde_json::to_vec(output);
    };
    let example = shown::json(O::INFO.id).map(serde_json::from_str);
    let mut envelope: Map<String, Value> = example.transpose()?.unwrap_or_default();
    envelope.insert(property.to_owned(), serde_json::to_value(output)?);
    serde_json::to_vec(&envelope)
}
