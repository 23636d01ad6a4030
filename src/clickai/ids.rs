//! The ids of a run.

use serde_json::Value;

use crate::{error::Error, stream::StreamEvent};

/// The ids of a run, as far as events have told them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Ids {
    pub(super) task: Option<String>,
    pub(super) message: Option<String>,
    pub(super) conversation: Option<String>,
    pub(super) workflow_run: Option<String>,
}

/// Takes an id from an event that names it, unless it is known.
#[inline] // compiled where it is used
pub(super) fn note(known: &mut Option<String>, name: &str, event: &impl StreamEvent) {
    if known.is_none() {
        *known = event.id(name).filter(|id| !id.is_empty()).map(str::to_owned);
    }
}

impl Ids {
    /// Takes the ids that are not yet known.
    #[inline] // compiled where it is used
    pub(super) fn note(&mut self, event: &impl StreamEvent) {
        note(&mut self.task, "task_id", event);
        note(&mut self.message, "message_id", event);
        note(&mut self.conversation, "conversation_id", event);
        note(&mut self.workflow_run, "workflow_run_id", event);
    }

    /// Takes the ids of an event that reports an error; it has no task.
    #[inline]
    pub(super) fn note_error(&mut self, error: &Error) {
        let Some(event) = error
            .body()
            .and_then(|body| crate::json::decode::<Value>(body.as_bytes()).ok())
        else {
            return;
        };
        let id = |name: &str| {
            let id = event.get(name)?.as_str()?;
            (!id.is_empty()).then(|| id.to_owned())
        };
        self.message = self.message.take().or_else(|| id("message_id"));
        self.conversation = self.conversation.take().or_else(|| id("conversation_id"));
    }
}
