//! The outcome of a chat or a text generation.

use super::{Outcome, sealed::Follow};
use crate::{
    clickai::{
        ids::note,
        types::{
            AgentThoughtEvent, ChatEvent, CompletionEvent, MessageEndEvent, MessageFileEvent, OutputFile,
            ResponseMetadata, RetrieverResource, TokenUsage, TtsMessageEvent, WorkflowFinishedData,
        },
    },
    stream::{Said, StreamEvent, TextOnce},
};

/// A message as its events add up: of a chatbot, an agent, a chatflow or a text generation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MessageOutcome {
    /// The message, by which it is rated.
    pub message_id: Option<String>,
    /// The conversation, to go on with; `None` for a text generation.
    pub conversation_id: Option<String>,
    /// The task.
    pub task_id: Option<String>,
    /// The run of a chatflow.
    pub workflow_run_id: Option<String>,
    /// The text. Where moderation replaced it, the text to show instead.
    pub answer: String,
    /// Whether moderation replaced the text.
    pub replaced: bool,
    /// The steps of an agent, each in its latest state.
    pub thoughts: Vec<AgentThoughtEvent>,
    /// Files that the tools of an agent made.
    pub files: Vec<MessageFileEvent>,
    /// Files of the response of a chatflow.
    pub output_files: Vec<OutputFile>,
    /// The spoken response, MP3, as far as it could be decoded.
    pub audio: Vec<u8>,
    /// The end of a chatflow's run. One that failed is also an error of the stream.
    pub workflow: Option<WorkflowFinishedData>,
    /// What came with the last event.
    pub metadata: Option<ResponseMetadata>,
    /// Whether the last event came. After an error or a cut it did not.
    pub complete: bool,
    text: TextOnce,
    /// How many bytes at the end of the response may turn out to be a repetition.
    held: usize,
}

impl MessageOutcome {
    /// Adds an event: a `ChatEvent` or a `CompletionEvent`.
    ///
    /// It never fails. Events that do not concern a message change nothing.
    #[inline]
    pub fn apply<E>(&mut self, event: &E)
    where
        Self: Outcome<E>,
    {
        Outcome::apply(self, event);
    }

    /// What the run of the model used; all 0 after a stop.
    #[must_use]
    #[inline]
    pub fn usage(&self) -> Option<&TokenUsage> {
        self.metadata.as_ref()?.usage.as_ref()
    }

    /// The passages of knowledge bases that the response rests on.
    #[must_use]
    #[inline]
    pub fn retriever_resources(&self) -> &[RetrieverResource] {
        self.metadata
            .as_ref()
            .and_then(|metadata| metadata.retriever_resources.as_deref())
            .unwrap_or_default()
    }

    #[inline]
    fn say(&mut self, said: Option<Said<'_>>) {
        let Some(said) = said else { return };
        let given = self.text.take(said);
        if let Said::Replaces(text) = said {
            text.clone_into(&mut self.answer);
            self.replaced = true;
            self.held = 0;
        } else if !given.is_empty() {
            self.drop_held();
            self.answer.push_str(&given);
        }
        self.show_held();
    }

    /// Text that only begins like a repetition is in the response; a whole repetition is not.
    #[inline]
    fn show_held(&mut self) {
        if self.held > self.text.pending().len() {
            self.drop_held();
        }
        let pending = self.text.pending();
        if let Some(more) = pending.get(self.held..) {
            self.answer.push_str(more);
        }
        self.held = pending.len();
    }

    #[inline]
    fn drop_held(&mut self) {
        let before = self.answer.len().saturating_sub(std::mem::take(&mut self.held));
        // The caller may have changed the response.
        if self.answer.is_char_boundary(before) {
            self.answer.truncate(before);
        }
    }

    #[inline]
    fn ids(&mut self, event: &impl StreamEvent) {
        note(&mut self.message_id, "message_id", event);
        note(&mut self.conversation_id, "conversation_id", event);
        note(&mut self.task_id, "task_id", event);
        note(&mut self.workflow_run_id, "workflow_run_id", event);
    }

    #[inline]
    fn thought(&mut self, thought: &AgentThoughtEvent) {
        let same = |known: &&mut AgentThoughtEvent| thought.id.is_some() && known.id == thought.id;
        match self.thoughts.iter_mut().rfind(same) {
            Some(known) => known.clone_from(thought),
            None => self.thoughts.push(thought.clone()),
        }
    }

    #[inline]
    fn speak(&mut self, event: &TtsMessageEvent) {
        if let Some(audio) = event.bytes() {
            self.audio.extend_from_slice(&audio);
        }
    }

    #[inline]
    fn finish(&mut self, end: &MessageEndEvent) {
        self.metadata.clone_from(&end.metadata);
        self.output_files = end.files.clone().unwrap_or_default();
    }
}

impl Follow for MessageOutcome {
    #[inline]
    fn follow(&mut self, text: &mut TextOnce) {
        let late = text.take_late();
        if !self.text.follow(text) {
            self.held = 0;
        }
        if let Some(late) = late {
            self.drop_held();
            self.answer.push_str(&late);
        }
        self.show_held();
    }
}

impl Outcome<ChatEvent> for MessageOutcome {
    #[inline]
    fn apply(&mut self, event: &ChatEvent) {
        self.ids(event);
        self.say(event.said());
        self.complete |= event.is_last();
        match event {
            ChatEvent::AgentThought(thought) => self.thought(thought),
            ChatEvent::MessageFile(file) => self.files.push(file.clone()),
            ChatEvent::TtsMessage(event) => self.speak(event),
            ChatEvent::WorkflowFinished(event) => {
                self.workflow = Some(event.data.clone().unwrap_or_default());
            }
            ChatEvent::MessageEnd(end) => self.finish(end),
            _ => {}
        }
    }
}

impl Outcome<CompletionEvent> for MessageOutcome {
    #[inline]
    fn apply(&mut self, event: &CompletionEvent) {
        self.ids(event);
        self.say(event.said());
        self.complete |= event.is_last();
        match event {
            CompletionEvent::MessageFile(file) => self.files.push(file.clone()),
            CompletionEvent::TtsMessage(event) => self.speak(event),
            CompletionEvent::MessageEnd(end) => self.finish(end),
            _ => {}
        }
    }
}
