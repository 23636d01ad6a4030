//! The outcome of a workflow.

use super::{Outcome, sealed::Follow};
use crate::{
    clickai::{
        ids::note,
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
    /// The run, to be looked up by it later.
    pub workflow_run_id: Option<String>,
    /// The task.
    pub task_id: Option<String>,
    /// The state at the end; `None` if the end did not come.
    pub status: Option<WorkflowStatus>,
    /// The values of the end nodes, by name.
    pub outputs: Option<Extra>,
    /// Why the run failed or was stopped; `None` after success.
    pub error: Option<String>,
    /// The pieces of text, joined. The result is in [`outputs`](Self::outputs); this can be more or less than it.
    pub text: String,
    /// The nodes that ended, in the order of their ends. A repeated node stands here once for each time.
    pub nodes: Vec<NodeFinishedData>,
    /// The spoken text, MP3, as far as it could be decoded.
    pub audio: Vec<u8>,
    /// The end of the run as it came, with times and counts; `None` after an error, a cut or a pause.
    pub finished: Option<WorkflowFinishedData>,
    /// The pause of a run that waits for a person. Published specification only.
    pub paused: Option<WorkflowPausedData>,
}

impl WorkflowOutcome {
    /// Adds an event.
    ///
    /// It never fails. Events that do not concern the outcome change nothing.
    #[inline]
    pub fn apply(&mut self, event: &WorkflowEvent) {
        Outcome::apply(self, event);
    }

    /// Whether the run ended well.
    #[must_use]
    #[inline]
    pub fn is_success(&self) -> bool {
        self.status == Some(WorkflowStatus::Succeeded)
    }

    #[inline]
    fn finish(&mut self, end: WorkflowFinishedData) {
        self.status.clone_from(&end.status);
        self.outputs.clone_from(&end.outputs);
        self.error = end.error.clone().filter(|error| !error.is_empty());
        self.finished = Some(end);
    }
}

impl Follow for WorkflowOutcome {}

impl Outcome<WorkflowEvent> for WorkflowOutcome {
    #[inline]
    fn apply(&mut self, event: &WorkflowEvent) {
        note(&mut self.task_id, "task_id", event);
        note(&mut self.workflow_run_id, "workflow_run_id", event);
        self.text.push_str(event.text().unwrap_or_default());
        match event {
            WorkflowEvent::NodeFinished(event) => self.nodes.extend(event.data.clone()),
            WorkflowEvent::TtsMessage(event) => {
                if let Some(audio) = event.bytes() {
                    self.audio.extend_from_slice(&audio);
                }
            }
            WorkflowEvent::WorkflowFinished(event) => self.finish(event.data.clone().unwrap_or_default()),
            WorkflowEvent::WorkflowPaused(event) => {
                self.paused = Some(event.data.clone().unwrap_or_default());
            }
            _ => {}
        }
    }
}
