//! What the events of a run add up to.

mod message;
mod workflow;

pub use self::{message::MessageOutcome, workflow::WorkflowOutcome};
use super::types::TtsMessageEvent;
use crate::base64;

/// A collector of the events of a run.
///
/// [`Run::outcome`](super::Run::outcome) and [`Run::read_into`](super::Run::read_into) fill it. A program that looks
/// at each event itself can add it afterwards, so that it has both.
pub trait Outcome<E>: Default + Send {
    /// Takes the next event of the run.
    fn add(&mut self, event: E);
}

impl TtsMessageEvent {
    /// The piece of MP3 that the event carries; `None` if it carries none or it is not valid base64.
    ///
    /// Pieces are decoded one by one and then joined.
    #[must_use]
    pub fn bytes(&self) -> Option<Vec<u8>> {
        base64::decode(self.audio.as_ref()?.as_bytes())
    }
}

pub(super) mod sealed {
    use crate::stream::TextOnce;

    pub trait Follow {
        /// Goes on from the text of the run that was read so far, by this outcome or without it.
        #[doc(hidden)]
        fn follow(&mut self, text: &mut TextOnce) {
            let _ = text;
        }
    }
}
