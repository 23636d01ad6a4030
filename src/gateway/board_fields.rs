//! The fields of a board by their names.

use serde::Serialize;
use serde_json::Value;

use super::types::{Board, BoardField};
use crate::{error::Error, wire::Extra};

/// Names and ids of the fields of a board: items hold values by field id, and people and programs know names.
///
/// The server stores a value under a key that is not a field id as well, but no column shows it. Here such a key is an error.
///
/// ```no_run
/// # async fn example(imbrace: imbrace::Client) -> Result<(), imbrace::Error> {
/// use imbrace::gateway::BoardFields;
///
/// // A structure of yours that implements `serde::Serialize`, or any JSON object.
/// let lead = serde_json::json!({"Company": "Acme", "Value": 50_000});
/// let board = imbrace.boards().get("board_id").await?;
/// let fields = BoardFields::of(&board);
/// imbrace.boards().create_item(&board.id).fields(fields.values(&lead)?).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct BoardFields {
    board: String,
    /// Id, name, and whether no two items may share a value.
    fields: Vec<(String, String, bool)>,
    identifier: Option<usize>,
}

impl BoardFields {
    /// The fields of this board.
    #[must_use]
    #[inline]
    pub fn of(board: &Board) -> Self {
        let unique = |field: &BoardField| field.is_unique_identifier == Some(true);
        let identifier = board.fields.iter().position(unique).or_else(|| {
            board
                .fields
                .iter()
                .position(|field| field.is_identifier == Some(true))
        });
        let fields = board.fields.iter();
        Self {
            board: board.id.clone(),
            fields: fields
                .map(|field| (field.id.clone(), field.name.clone(), unique(field)))
                .collect(),
            identifier,
        }
    }

    /// Id of the board.
    #[must_use]
    #[inline]
    pub fn board_id(&self) -> &str {
        &self.board
    }

    /// Id of a field by its name, or by its id.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid), with the names that there are, if the board has no such field.
    #[inline]
    pub fn id(&self, name: &str) -> Result<&str, Error> {
        let fields = || self.fields.iter();
        let found = fields()
            .find(|(_, one, _)| one == name)
            .or_else(|| fields().find(|(id, ..)| id == name));
        found.map(|(id, ..)| id.as_str()).ok_or_else(|| {
            let names: Vec<String> = fields()
                .map(|(_, name, _)| format!("`{}`", name.escape_debug()))
                .collect();
            let names = if names.is_empty() {
                "none".to_owned()
            } else {
                names.join(", ")
            };
            Error::invalid(format!(
                "the board has no field `{}`; it has {names}",
                name.escape_debug()
            ))
        })
    }

    /// Id of the field that identifies items: the first that is unique, else the first that is marked as the identifier.
    #[must_use]
    #[inline]
    pub fn identifier(&self) -> Option<&str> {
        self.identifier.map(|place| self.fields[place].0.as_str())
    }

    /// Whether no two items may have the same value in this field.
    #[inline]
    pub(super) fn is_unique(&self, id: &str) -> bool {
        self.fields.iter().any(|(one, _, unique)| one == id && *unique)
    }

    /// The values of a structure or map by field id, for `fields` of [`create_item`](super::Boards::create_item) and others. Its keys are
    /// names of fields, as in `#[serde(rename = "Company")]`, or ids.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) if it does not serialize as an object, and as [`id`](Self::id).
    #[inline]
    pub fn values(&self, row: &impl Serialize) -> Result<Extra, Error> {
        let row = serde_json::to_value(row).map_err(|error| {
            Error::invalid(format!("the values of an item cannot be serialized: {error}"))
        })?;
        let Value::Object(row) = row else {
            return Err(Error::invalid(
                "the values of an item must serialize as an object: a structure or a map",
            ));
        };
        row.into_iter()
            .map(|(name, value)| Ok((self.id(&name)?.to_owned(), value)))
            .collect()
    }
}
