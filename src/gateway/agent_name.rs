//! Free names of agents.

use super::Ai;
use crate::error::Error;

impl Ai {
    /// Whether no agent has this name yet.
    ///
    /// Sends `GET /v3/ai/assistants/check-name`, as [`check_ai_agent_name`](Self::check_ai_agent_name), and turns its
    /// response round: the server says `exist`, where the product documents read `available`. If a server sends
    /// `available` too, that counts.
    ///
    /// Upper and lower case differ. The server does not insist on free names, and an agent made between this response and
    /// your next call is not prevented.
    ///
    /// ```no_run
    /// # async fn example(imbrace: imbrace::Client) -> Result<(), imbrace::Error> {
    /// if imbrace.ai().is_ai_agent_name_available("Support Bot").await? {
    ///     imbrace.chat_ai().create_ai_agent("Support Bot").await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`Call::send`](crate::Call::send).
    ///
    /// # Cancel safety
    /// Dropping the future ends the call, which changes nothing.
    #[inline]
    pub async fn is_ai_agent_name_available(&self, name: impl Into<String>) -> Result<bool, Error> {
        let check = self.check_ai_agent_name(name).send().await?;
        Ok(check.available.unwrap_or(!check.exist))
    }
}
