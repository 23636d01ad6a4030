//! The id of an item whose properties may be overwritten.

use super::types::BoardItem;
use crate::error::Error;

impl BoardItem {
    /// The id of the item: the first of `board_item_id`, `id` and `_id` that no value of `fields` overwrites.
    ///
    /// # Errors
    /// Fails if all three are overwritten or missing, or if `fields` is overwritten by a value that is not an object, since
    /// nothing then says what else is. This library refuses to store such values; another client may have.
    ///
    /// An object that overwrites `fields` cannot be told from the values of the item: in a list, the id can then be that of
    /// another item. Where other clients write to the board, take ids from `search`.
    ///
    /// ```no_run
    /// # async fn example(imbrace: imbrace::Client) -> Result<(), imbrace::Error> {
    /// for item in imbrace.boards().list_items("board_id").await?.data {
    ///     imbrace.boards().get_item("board_id", item.item_id()?).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn item_id(&self) -> Result<&str, Error> {
        let ids = [&self.board_item_id, &self.id, &self._id];
        ids.into_iter().flatten().map(String::as_str).next().ok_or_else(|| {
            Error::invalid(
                "values of the item overwrite its `board_item_id`, `id` and `_id`, or the `fields` that say what is \
                 overwritten, so its id is not known: find the item by `search`, whose hits are not overwritten",
            )
        })
    }
}
