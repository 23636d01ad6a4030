//! What the events of all runs have in common: what they add up to, how they are stopped.

use super::{
    MessageOutcome, Outcome, WorkflowOutcome,
    operations::{ClickaiStopChatMessage, ClickaiStopCompletionMessage, ClickaiStopWorkflow},
    outcome::sealed::Follow,
    types::{ActionDone, ChatEvent, CompletionEvent, TaskStop, WorkflowEvent},
};
use crate::{body::Json, operation::Operation, stream::StreamEvent};

/// An event of a run. It cannot be implemented outside of this crate.
pub trait RunEvent: StreamEvent + sealed::Sealed {
    /// What the events of a run add up to.
    type Outcome: Outcome<Self> + Follow;

    /// The operation that stops such a run.
    #[doc(hidden)]
    type Stop: Operation<Body = Json<TaskStop>, Output = ActionDone>;
}

mod sealed {
    pub trait Sealed {}
}

impl sealed::Sealed for ChatEvent {}
impl sealed::Sealed for CompletionEvent {}
impl sealed::Sealed for WorkflowEvent {}

impl RunEvent for ChatEvent {
    type Outcome = MessageOutcome;
    type Stop = ClickaiStopChatMessage;
}

impl RunEvent for CompletionEvent {
    type Outcome = MessageOutcome;
    type Stop = ClickaiStopCompletionMessage;
}

impl RunEvent for WorkflowEvent {
    type Outcome = WorkflowOutcome;
    type Stop = ClickaiStopWorkflow;
}
