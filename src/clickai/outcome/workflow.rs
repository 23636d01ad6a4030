//! The outcome of a workflow.

use super::{Outcome, sealed::Follow};
use crate::{
    clickai::{
        ids::Ids,
        types::{NodeFinishedData, WorkflowEvent, WorkflowFinishedData, WorkflowPausedData, WorkflowStatus},
    },
    stream::StreamEvent,
    wire::Extra,
};

/// A run of a workflow as its events add up. A run that failed is an outcome, not an error: see
/// [`status`](Self::status).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowOutcome {
    /// The pieces of text, joined. The result is in [`outputs`](Self::outputs); this can be more or less than it.
    pub text: String,
    /// The nodes that ended, in the order of their ends. A repeated node stands here once for each time.
    pub nodes: Vec<NodeFinishedData>,
    /// The spoken text, MP3, as far as it could be decoded.
    pub audio: Vec<u8>,
    /// The end of the run; `None` after an error, a cut or a pause.
    pub finished: Option<WorkflowFinishedData>,
    /// The pause of a run that waits for a person. Published specification only.
    pub paused: Option<WorkflowPausedData>,
    ids: Ids,
}

impl WorkflowOutcome {
    /// The state at the end; `None` if the end did not come.
    #[must_use]
    pub fn status(&self) -> Option<&WorkflowStatus> {
        self.finished.as_ref()?.status.as_ref()
    }

    /// Whether the run ended well.
    #[must_use]
    pub fn is_success(&self) -> bool {
        self.status() == Some(&WorkflowStatus::Succeeded)
    }

    /// The values of the end nodes, by name.
    #[must_use]
    pub fn outputs(&self) -> Option<&Extra> {
        self.finished.as_ref()?.outputs.as_ref()
    }

    /// Why the run failed or was stopped; `None` after success.
    #[must_use]
    pub fn error(&self) -> Option<&str> {
        self.finished
            .as_ref()?
            .error
            .as_deref()
            .filter(|error| !error.is_empty())
    }

    /// The task.
    #[must_use]
    pub fn task_id(&self) -> Option<&str> {
        self.ids.task.as_deref()
    }

    /// The run, to be looked up by it later.
    #[must_use]
    pub fn workflow_run_id(&self) -> Option<&str> {
        self.ids.workflow_run.as_deref()
    }
}

impl Follow for WorkflowOutcome {}

impl Outcome<WorkflowEvent> for WorkflowOutcome {
    #[inline]
    fn add(&mut self, event: WorkflowEvent) {
        self.ids.note(&event);
        self.text.push_str(event.text().unwrap_or_default());
        match event {
            WorkflowEvent::NodeFinished(event) => self.nodes.extend(event.data),
            WorkflowEvent::TtsMessage(event) => {
                if let Some(audio) = event.bytes() {
                    self.audio.extend_from_slice(&audio);
                }
            }
            WorkflowEvent::WorkflowFinished(event) => self.finished = Some(event.data.unwrap_or_default()),
            WorkflowEvent::WorkflowPaused(event) => self.paused = Some(event.data.unwrap_or_default()),
            _ => {}
        }
    }
}
