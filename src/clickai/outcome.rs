//! What the events of a run add up to.

mod message;
mod workflow;

pub use self::{message::MessageOutcome, workflow::WorkflowOutcome};

/// A collector of the events of a run.
///
/// [`Run::outcome`](super::Run::outcome) and [`Run::read_into`](super::Run::read_into) fill it. A program that looks
/// at each event itself can add it afterwards, so that it has both.
pub trait Outcome<E>: Default + Send {
    /// Takes the next event of the run.
    fn add(&mut self, event: E);
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
