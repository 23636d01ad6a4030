//! Reading the text of a stream, and nothing else.

use std::task::Poll;

use super::{EventStream, StreamEvent, TextOnce};
use crate::error::Error;

impl<E: StreamEvent> EventStream<E> {
    /// The next piece of text, or `None` at the end. Events without text are passed over, and so is text that the server
    /// gives once more: the whole response of an agent at its end.
    ///
    /// Text that begins like such a repetition is held until it is known whether it is one. It is compared with at most
    /// 4 MiB of the text before it; in a longer text, less is recognized.
    ///
    /// # Errors
    /// As [`next`](Self::next).
    ///
    /// # Cancel safety
    /// Cancel safe: if the future is dropped, as in `tokio::select!`, nothing is lost, and the next call goes on.
    pub async fn next_text(&mut self) -> Result<Option<String>, Error> {
        std::future::poll_fn(|cx| self.poll_text(|stream| stream.poll_event(cx))).await
    }

    /// The whole text, read to the end.
    ///
    /// # Errors
    /// As [`next`](Self::next); the first error ends the reading.
    ///
    /// # Cancel safety
    /// Not cancel safe: dropping the future ends the stream, and what was read is lost. To keep it, read by
    /// [`next_text`](Self::next_text).
    pub async fn text(mut self) -> Result<String, Error> {
        let mut whole = String::new();
        while let Some(text) = self.next_text().await? {
            whole.push_str(&text);
        }
        Ok(whole)
    }

    /// Gives the text of events that `poll` reads, each text once.
    pub(crate) fn poll_text(
        &mut self,
        mut poll: impl FnMut(&mut Self) -> Poll<Option<Result<E, Error>>>,
    ) -> Poll<Result<Option<String>, Error>> {
        if let Some(text) = self.text.take_late() {
            return Poll::Ready(Ok(Some(text)));
        }
        loop {
            match poll(self) {
                Poll::Ready(Some(Ok(event))) => {
                    let text = event.said().map(|said| self.text.take(said));
                    if let Some(text) = text.filter(|text| !text.is_empty()) {
                        return Poll::Ready(Ok(Some(text.into_owned())));
                    }
                }
                Poll::Ready(Some(Err(error))) => {
                    // After an event that cannot be read the comparison goes on.
                    if self.end.is_some()
                        && let Some(text) = self.text.release()
                    {
                        self.failure = Some(error);
                        return Poll::Ready(Ok(Some(text)));
                    }
                    return Poll::Ready(Err(error));
                }
                Poll::Ready(None) => return Poll::Ready(Ok(self.text.release())),
                Poll::Pending => return Poll::Pending,
            }
        }
    }

    /// Notes the text of an event that the caller sees as it is.
    #[allow(dead_code)] // for services whose streams are read by another type
    pub(crate) fn note_text(&mut self, event: &E) {
        self.text.note(event);
    }

    /// The text that was read so far.
    #[allow(dead_code)] // for services whose streams are read by another type
    pub(crate) fn text_once(&mut self) -> &mut TextOnce {
        &mut self.text
    }
}
