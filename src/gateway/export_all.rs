//! Exports without a hidden limit.

use super::{Boards, operations::BoardsExportCsv};
use crate::call::Call;

impl Boards {
    /// Exports all items of a board as CSV.
    ///
    /// [`export_csv`](Self::export_csv) as it is gives the items of the last month only, without saying so. This is the
    /// same call with `all=true`.
    ///
    /// ```no_run
    /// # async fn example(imbrace: imbrace::Client) -> Result<(), imbrace::Error> {
    /// let csv = imbrace.boards().export_csv_all("board_id").tz("Asia/Ho_Chi_Minh").await?;
    /// csv.save("leads.csv").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn export_csv_all(&self, board_id: impl AsRef<str>) -> Call<BoardsExportCsv> {
        self.export_csv(board_id).all(true)
    }
}
