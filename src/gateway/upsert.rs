//! Items by their identifier, and many items at a time.

use std::future::Future;

use serde::Serialize;
use serde_json::Value;

use super::{
    Boards,
    board_fields::BoardFields,
    types::{BoardItem, BoardItemCreate},
};
use crate::{bulk::Bulk, error::Error, wire::Extra};

/// How many hits of a search are looked through for the item with the identifier.
const HITS: i64 = 100;

/// What an upsert did.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Upserted {
    /// There was no item with this identifier.
    Created(BoardItem),
    /// The values were merged into those of the item with this identifier.
    Updated(BoardItem),
}

impl Upserted {
    /// The item as it is now.
    #[must_use]
    #[inline]
    pub fn item(&self) -> &BoardItem {
        match self {
            Self::Created(item) | Self::Updated(item) => item,
        }
    }

    /// Whether the item is new.
    #[must_use]
    #[inline]
    pub fn is_created(&self) -> bool {
        matches!(self, Self::Created(_))
    }
}

impl Boards {
    /// Creates an item, or changes the one that has the same value in the unique identifier field of the board.
    ///
    /// The server has no such operation. This creates the item; if the server refuses with 409, since the value exists, it searches
    /// for the item with that value and merges the others into it: one call for a new item, three for one that exists.
    ///
    /// **What is atomic**: each of the calls by itself. The server looks for the value before it stores the item, so an item that exists is
    /// never made twice by this method alone; whether two creations of one new value at the same moment both pass is not known.
    /// Between search and change the item can be changed or deleted by others: the merge then wins, or is 404. Changes of one item
    /// at the same time can lose values of each other.
    ///
    /// Cancel safety: dropping it may leave the item created or changed.
    ///
    /// ```no_run
    /// # async fn example(imbrace: imbrace::Client) -> Result<(), imbrace::Error> {
    /// use imbrace::gateway::BoardFields;
    ///
    /// let fields = BoardFields::of(&imbrace.boards().get("board_id").await?);
    /// let lead = serde_json::json!({"Company": "Acme", "Value": 50_000});
    /// let item = imbrace.boards().upsert_item(&fields, &lead).await?;
    /// println!("{}", if item.is_created() { "new" } else { "changed" });
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid), before anything is sent, if the board has no unique identifier field, the row has no value in it, or as
    /// [`BoardFields::values`]; 409 if the conflict is in another unique field, or no item with the identifier is found; else as
    /// [`create_item`](Self::create_item) and [`update_item`](Self::update_item).
    #[inline]
    pub fn upsert_item(
        &self,
        fields: &BoardFields,
        row: &impl Serialize,
    ) -> impl Future<Output = Result<Upserted, Error>> + Send {
        self.upsert(fields.board_id(), prepare(fields, row))
    }

    /// Holds nothing of the row, which then may be anything.
    #[inline]
    fn upsert(
        &self,
        board: &str,
        prepared: Result<Prepared, Error>,
    ) -> impl Future<Output = Result<Upserted, Error>> + Send + use<> {
        let (boards, board) = (self.clone(), board.to_owned());
        async move {
            let Prepared { key, wanted, values } = prepared?;
            let conflict = match boards.create_item(&board).fields(values.clone()).send().await {
                Ok(created) => return Ok(Upserted::Created(created)),
                Err(error) if error.status() == Some(http::StatusCode::CONFLICT) => error,
                Err(error) => return Err(error),
            };
            let mut search = boards.search(&board).limit(HITS);
            let text = plain(&wanted);
            // A filter that cannot be read is dropped by the server without an error; words are found by themselves then.
            search = if text.contains(['\'', '\\']) {
                search.q(text)
            } else {
                search.filter(format!("fields.{key} = '{text}'"))
            };
            let hits = search.send().await?.message.hits;
            let mut hits = hits.into_iter();
            let same = hits.find(|hit| {
                hit.fields
                    .get(&key)
                    .is_some_and(|value| plain(value) == plain(&wanted))
            });
            let Some(existing) = same else {
                return Err(conflict);
            };
            let updated = boards
                .update_item(&board, &existing.id)
                .fields(values)
                .send()
                .await?;
            Ok(Upserted::Updated(updated))
        }
    }

    /// [`upsert_item`](Self::upsert_item) for many rows, a few at a time, with a result for each. Rows of one identifier must not
    /// stand in the same run: which of them wins is not known. The board must have an identifier field, made with
    /// `BoardFieldCreate::new("Email", "Email").is_unique_identifier(true)`; without one every row fails.
    ///
    /// ```no_run
    /// # async fn example(imbrace: imbrace::Client, rows: Vec<serde_json::Value>) -> Result<(), imbrace::Error> {
    /// use imbrace::gateway::BoardFields;
    ///
    /// let fields = BoardFields::of(&imbrace.boards().get("board_id").await?);
    /// let report = imbrace.boards().upsert_items(&fields, rows).report(|progress| eprintln!("{progress}")).await;
    /// println!("{} rows stored, {} failed", report.done.len(), report.failures.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert_items<'a, R: Serialize>(
        &self,
        fields: &BoardFields,
        rows: impl IntoIterator<Item = R, IntoIter: Send + 'a>,
    ) -> Bulk<'a, Upserted> {
        let (boards, fields) = (self.clone(), fields.clone());
        Bulk::new(rows, move |row| {
            boards.upsert(fields.board_id(), prepare(&fields, &row))
        })
    }

    /// Creates many items, a few at a time, with a result for each: [`create_item`](Self::create_item) for each row.
    ///
    /// [`bulk_create_items`](Self::bulk_create_items) sends all rows in one request, but makes all or none, does not say which row is
    /// wrong, and does not look for values that exist in unique fields.
    #[inline]
    pub fn create_items<'a, R: Into<BoardItemCreate>>(
        &self,
        board_id: impl Into<String>,
        rows: impl IntoIterator<Item = R, IntoIter: Send + 'a>,
    ) -> Bulk<'a, BoardItem> {
        let (boards, board) = (self.clone(), board_id.into());
        Bulk::new(rows, move |row| boards.create_item(&board).body(row).send())
    }
}

/// A row to be upserted.
struct Prepared {
    /// The identifier field.
    key: String,
    /// The value in it.
    wanted: Value,
    /// All values by field id.
    values: Extra,
}

#[inline]
fn prepare(fields: &BoardFields, row: &impl Serialize) -> Result<Prepared, Error> {
    let key = fields
        .identifier()
        .filter(|key| fields.is_unique(key))
        .ok_or_else(|| {
            Error::invalid(
                "the board has no unique identifier field, by which an item could be found: create one first",
            )
        })?;
    let values = fields.values(row)?;
    let wanted = values.get(key).filter(|value| !plain(value).is_empty()).cloned();
    let wanted =
        wanted.ok_or_else(|| Error::invalid("the row has no value in the identifier field of the board"))?;
    let key = key.to_owned();
    Ok(Prepared { key, wanted, values })
}

/// A value as the server compares it: texts are trimmed, and numbers are texts.
#[inline]
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}
