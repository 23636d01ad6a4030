//! Spoken answers: each event holds a piece of MP3 in base64.

use super::types::TtsMessageEvent;
use crate::base64;

impl TtsMessageEvent {
    /// The piece of MP3 that the event carries; `None` if it carries none or it is not valid base64.
    ///
    /// Pieces are decoded one by one and then joined.
    #[must_use]
    pub fn bytes(&self) -> Option<Vec<u8>> {
        base64::decode(self.audio.as_ref()?.as_bytes())
    }
}
