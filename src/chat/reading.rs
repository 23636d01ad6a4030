//! Reading a reply as one message.

use super::{Message, Reply};
use crate::{error::Error, stream::StreamEnd};

impl Reply {
    /// The whole message, read to the end.
    ///
    /// # Errors
    /// As [`next`](Self::next). The first error ends the reading, and what had arrived is lost: use
    /// [`read_into`](Self::read_into) to keep it.
    ///
    /// # Cancel safety
    /// Not cancel safe: dropping the future ends the reply, and what was read is lost. To keep it, use
    /// [`read_into`](Self::read_into).
    #[inline] // compiled where it is used, with all chunks
    pub async fn message(mut self) -> Result<Message, Error> {
        let mut message = Message::default();
        self.read_into(&mut message).await?;
        Ok(message)
    }

    /// Adds what is still to come to a message.
    ///
    /// After an error the message holds what had arrived before. An `error` chunk may be followed by more text: call
    /// this again to read on. It gives `Ok` at the end, also when the end was an error already given;
    /// [`end`](Self::end) tells how the stream ended.
    ///
    /// # Errors
    /// As [`next`](Self::next).
    ///
    /// # Cancel safety
    /// Cancel safe: what has arrived is in the message, and the next call goes on.
    #[inline]
    pub async fn read_into(&mut self, message: &mut Message) -> Result<(), Error> {
        while let Some(chunk) = self.next().await {
            message.apply(&chunk?);
        }
        if matches!(self.end(), Some(StreamEnd::Done | StreamEnd::Closed)) {
            message.close_texts();
        }
        Ok(())
    }
}
