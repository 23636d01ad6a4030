//! What the events of all runs have in common: ids, what they add up to, how they are stopped.

use serde_json::Value;

use super::{
    MessageOutcome, Outcome, WorkflowOutcome,
    operations::{ClickaiStopChatMessage, ClickaiStopCompletionMessage, ClickaiStopWorkflow},
    types::{ActionDone, ChatEvent, CompletionEvent, TaskStop, WorkflowEvent},
};
use crate::{body::Json, error::Error, operation::Operation, stream::StreamEvent};

/// An event of a run. It cannot be implemented outside of this crate.
pub trait RunEvent: StreamEvent + sealed::Note {
    /// What the events of a run add up to.
    type Outcome: Outcome<Self> + sealed::Follow;

    /// The operation that stops such a run.
    #[doc(hidden)]
    type Stop: Operation<Body = Json<TaskStop>, Answer = ActionDone>;
}

/// The ids of a run, as far as events have told them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(unreachable_pub)] // stands in a sealed trait
pub struct Ids {
    pub(super) task: Option<String>,
    pub(super) message: Option<String>,
    pub(super) conversation: Option<String>,
    pub(super) workflow_run: Option<String>,
}

impl Ids {
    /// Takes the ids of an event that reports an error; it has no task.
    pub(super) fn note_error(&mut self, error: &Error) {
        let Some(event) = error
            .body()
            .and_then(|body| crate::json::decode::<Value>(body.as_bytes()).ok())
        else {
            return;
        };
        let id = |name: &str| event.get(name).and_then(Value::as_str).map(str::to_owned);
        self.message = self.message.take().or_else(|| id("message_id"));
        self.conversation = self.conversation.take().or_else(|| id("conversation_id"));
    }
}

pub(super) mod sealed {
    use super::Ids;
    use crate::stream::TextOnce;

    pub trait Note {
        /// Takes the ids that are not yet known.
        #[doc(hidden)]
        fn note(&self, ids: &mut Ids);
    }

    pub trait Follow {
        /// Goes on from the text of the run that was read so far, by this outcome or without it.
        #[doc(hidden)]
        fn follow(&mut self, text: &mut TextOnce) {
            let _ = text;
        }
    }
}

/// An id that is always there, or sometimes.
trait Id {
    fn id(&self) -> Option<&str>;
}

impl Id for String {
    fn id(&self) -> Option<&str> {
        Some(self)
    }
}

impl Id for Option<String> {
    fn id(&self) -> Option<&str> {
        self.as_deref()
    }
}

/// Looks for ids in the variants that have them, each by the name of its member.
macro_rules! note {
    ($event:ident { $($id:ident = $member:ident in $variants:tt),* $(,)? }) => {
        impl sealed::Note for $event {
            #[inline] // compiled where it is used
            fn note(&self, ids: &mut Ids) {
                $(if ids.$id.is_none() {
                    ids.$id = note!(@find self $event $member $variants).filter(|id| !id.is_empty()).map(str::to_owned);
                })*
            }
        }
    };
    (@find $self:ident $event:ident $member:ident [$($variant:ident)*]) => {
        match $self {
            $($event::$variant(event) => event.$member.id(),)*
            $event::Unknown(members) => members.get(stringify!($member)).and_then(Value::as_str),
            _ => None,
        }
    };
}

note!(ChatEvent {
    task = task_id in [
        Message AgentMessage AgentThought MessageFile MessageEnd MessageReplace TtsMessage TtsMessageEnd
        WorkflowStarted WorkflowFinished WorkflowPaused NodeStarted NodeFinished NodeRetry IterationStarted
        IterationNext IterationCompleted LoopStarted LoopNext LoopCompleted TextChunk ReasoningChunk AgentLog
        HumanInputRequired HumanInputFormFilled HumanInputFormTimeout
    ],
    message = message_id in [
        Message AgentMessage AgentThought MessageFile MessageEnd MessageReplace TtsMessage TtsMessageEnd
        WorkflowStarted WorkflowFinished WorkflowPaused NodeStarted NodeFinished NodeRetry IterationStarted
        IterationNext IterationCompleted LoopStarted LoopNext LoopCompleted TextChunk ReasoningChunk AgentLog
        HumanInputRequired HumanInputFormFilled HumanInputFormTimeout
    ],
    conversation = conversation_id in [
        Message AgentMessage AgentThought MessageFile MessageEnd MessageReplace TtsMessage TtsMessageEnd
        WorkflowStarted WorkflowFinished WorkflowPaused NodeStarted NodeFinished NodeRetry IterationStarted
        IterationNext IterationCompleted LoopStarted LoopNext LoopCompleted TextChunk ReasoningChunk AgentLog
        HumanInputRequired HumanInputFormFilled HumanInputFormTimeout
    ],
    workflow_run = workflow_run_id in [
        WorkflowStarted WorkflowFinished WorkflowPaused NodeStarted NodeFinished NodeRetry IterationStarted
        IterationNext IterationCompleted LoopStarted LoopNext LoopCompleted TextChunk ReasoningChunk AgentLog
        HumanInputRequired HumanInputFormFilled HumanInputFormTimeout
    ],
});

note!(CompletionEvent {
    task = task_id in [Message MessageFile MessageEnd MessageReplace TtsMessage TtsMessageEnd],
    message = message_id in [Message MessageFile MessageEnd MessageReplace TtsMessage TtsMessageEnd],
});

note!(WorkflowEvent {
    task = task_id in [
        WorkflowStarted WorkflowFinished WorkflowPaused NodeStarted NodeFinished NodeRetry IterationStarted
        IterationNext IterationCompleted LoopStarted LoopNext LoopCompleted TextChunk ReasoningChunk AgentLog
        HumanInputRequired HumanInputFormFilled HumanInputFormTimeout TtsMessage TtsMessageEnd
    ],
    workflow_run = workflow_run_id in [
        WorkflowStarted WorkflowFinished WorkflowPaused NodeStarted NodeFinished NodeRetry IterationStarted
        IterationNext IterationCompleted LoopStarted LoopNext LoopCompleted TextChunk ReasoningChunk AgentLog
        HumanInputRequired HumanInputFormFilled HumanInputFormTimeout TtsMessage TtsMessageEnd
    ],
});

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
