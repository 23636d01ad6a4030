//! What the events of a run add up to.

mod message;
mod workflow;

pub use self::{message::MessageOutcome, workflow::WorkflowOutcome};
use super::types::TtsMessageEvent;
use crate::base64;

/// What events of a run add up to.
///
/// [`Run::outcome`](super::Run::outcome) and [`Run::read_into`](super::Run::read_into) fill it. A program that looks
/// at each event itself applies it too, so that it has both.
///
/// ```
/// use imbrace::clickai::{MessageOutcome, types::ChatEvent};
///
/// let mut outcome = MessageOutcome::default();
/// for event in [
///     r#"{"event":"message","task_id":"t","message_id":"m","answer":"Xin "}"#,
///     r#"{"event":"message","task_id":"t","message_id":"m","answer":"chào"}"#,
/// ] {
///     outcome.apply(&serde_json::from_str::<ChatEvent>(event)?);
/// }
/// assert_eq!(outcome.answer, "Xin chào");
/// assert_eq!(outcome.message_id.as_deref(), Some("m"));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// What the run said is in fields, as in a whole response; methods compute something from them.
pub trait Outcome<E>: Default + Send {
    /// Adds the next event of the run. It never fails.
    fn apply(&mut self, event: &E);
}

impl TtsMessageEvent {
    /// The piece of MP3 that the event carries; `None` if it carries none or it is not valid base64.
    ///
    /// Pieces are decoded one by one and then joined.
    #[must_use]
    #[inline]
    pub fn bytes(&self) -> Option<Vec<u8>> {
        base64::decode(self.audio.as_ref()?.as_bytes())
    }
}

pub(super) mod sealed {
    use crate::stream::TextOnce;

    pub trait Follow {
        /// Goes on from the text of the run that was read so far, by this outcome or without it.
        #[doc(hidden)]
        #[inline]
        fn follow(&mut self, text: &mut TextOnce) {
            let _ = text;
        }
    }
}
