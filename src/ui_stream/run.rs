//! The run of a ClickAI app.

use std::{
    pin::Pin,
    task::{Context, Poll, ready},
};

use futures_core::Stream;
use serde_json::{Map, Value, json};

use super::{
    body::UiMessageStream,
    source::{ErrorText, Source},
    writer::{Kind, Writer, object},
};
use crate::{
    clickai::{
        Run, RunEvent,
        types::{
            AgentThoughtEvent, ChatEvent, CompletionEvent, FileType, MessageEndEvent, MessageFileEvent,
            NodeFinishedData, NodeStartedData, ReasoningChunkEventData, TtsMessageEvent, WorkflowEvent,
            WorkflowFinishedData, WorkflowStatus,
        },
    },
    stream::{Said, TextOnce},
    upload::media_type_of,
};

macro_rules! from_run {
    ($($event:ident),*) => {$(
        impl From<Run<$event>> for UiMessageStream {
            fn from(run: Run<$event>) -> Self {
                Self::new(Shown { run, text: TextOnce::default(), part: 0, calls: Vec::new() })
            }
        }
    )*};
}

from_run!(ChatEvent, CompletionEvent, WorkflowEvent);

/// A run whose events are written.
struct Shown<E: RunEvent> {
    run: Run<E>,
    text: TextOnce,
    /// The number of the part that text goes to.
    part: u32,
    /// The steps of an agent whose tool was shown.
    calls: Vec<String>,
}

impl<E: RunEvent + Show> Source for Shown<E> {
    fn poll_write(&mut self, cx: &mut Context<'_>, writer: &mut Writer, text: &ErrorText) -> Poll<bool> {
        let event = match ready!(Pin::new(&mut self.run).poll_next(cx)) {
            Some(Ok(event)) => event,
            Some(Err(error)) => {
                self.release(writer);
                writer.error(&text(&error));
                return Poll::Ready(true);
            }
            None => {
                self.release(writer);
                return Poll::Ready(false);
            }
        };
        if !writer.is_started() {
            self.start(writer);
        }
        let mut page = Page {
            writer,
            part: &mut self.part,
            calls: &mut self.calls,
        };
        if let Some(said) = event.said() {
            let given = self.text.take(said);
            match said {
                Said::Replaces(text) => page.replace(text),
                _ => page.text(&given),
            }
        }
        event.show(&mut page);
        Poll::Ready(true)
    }
}

impl<E: RunEvent> Shown<E> {
    /// The beginning names the run, so that the page can rate, stop and continue it.
    fn start(&self, writer: &mut Writer) {
        let mut properties = Map::new();
        if let Some(id) = self.run.message_id().or(self.run.workflow_run_id()) {
            properties.insert("messageId".to_owned(), id.into());
        }
        let ids = [
            ("task_id", self.run.task_id()),
            ("message_id", self.run.message_id()),
            ("conversation_id", self.run.conversation_id()),
            ("workflow_run_id", self.run.workflow_run_id()),
        ];
        let ids: Map<String, Value> = ids
            .into_iter()
            .filter_map(|(name, id)| Some((name.to_owned(), id?.into())))
            .collect();
        if !ids.is_empty() {
            properties.insert("messageMetadata".to_owned(), ids.into());
        }
        writer.start(properties);
    }

    /// Text that was held as a possible repetition, and is none.
    fn release(&mut self, writer: &mut Writer) {
        if let Some(text) = self.text.release() {
            writer.add(Kind::Text, &format!("text-{}", self.part), &text);
        }
    }
}

/// What the events are written to.
struct Page<'a> {
    writer: &'a mut Writer,
    part: &'a mut u32,
    calls: &'a mut Vec<String>,
}

impl Page<'_> {
    fn text(&mut self, text: &str) {
        if !text.is_empty() {
            self.writer.add(Kind::Text, &format!("text-{}", self.part), text);
        }
    }

    /// The protocol cannot take text back: the page is told what stands in its place.
    fn replace(&mut self, text: &str) {
        self.end_part();
        self.data("replaced", Some("replaced"), json!({"text": text}));
    }

    /// Later text goes to a part of its own.
    fn end_part(&mut self) {
        self.writer.close_all();
        *self.part += 1;
    }

    fn data(&mut self, name: &str, id: Option<&str>, data: Value) {
        let mut properties = object(json!({"data": data}));
        match id {
            Some(id) => properties.insert("id".to_owned(), id.into()),
            None => properties.insert("transient".to_owned(), true.into()),
        };
        self.writer.chunk(&format!("data-{name}"), properties);
    }

    /// A step of an agent. It comes several times: with the tool, then with what the tool returned.
    fn thought(&mut self, thought: &AgentThoughtEvent) {
        let (Some(id), Some(tool)) = (&thought.id, &thought.tool) else {
            return;
        };
        if tool.is_empty() {
            return;
        }
        if !self.calls.contains(id) {
            self.calls.push(id.clone());
            self.end_part();
            let input = thought.tool_input.as_deref().unwrap_or_default();
            let input = serde_json::from_str(input).unwrap_or_else(|_| Value::from(input));
            let call = json!({
                "toolCallId": id, "toolName": tool, "input": input, "dynamic": true, "providerExecuted": true,
            });
            self.writer.chunk("tool-input-available", object(call));
        }
        if let Some(observation) = thought.observation.as_deref().filter(|text| !text.is_empty()) {
            let output =
                json!({"toolCallId": id, "output": observation, "dynamic": true, "providerExecuted": true});
            self.writer.chunk("tool-output-available", object(output));
        }
    }

    fn file(&mut self, file: &MessageFileEvent) {
        let Some(url) = &file.url else { return };
        let path = url.split(['?', '#']).next().unwrap_or_default();
        let media = match (media_type_of(path), &file.r#type) {
            ("application/octet-stream", Some(FileType::Image)) => "image/*",
            (media, _) => media,
        };
        self.end_part();
        self.writer
            .chunk("file", object(json!({"url": url, "mediaType": media})));
    }

    fn reasoning(&mut self, data: Option<&ReasoningChunkEventData>) {
        let Some(data) = data else { return };
        let id = format!("reasoning-{}", data.node_id.as_deref().unwrap_or_default());
        if let Some(text) = data.reasoning.as_deref().filter(|text| !text.is_empty()) {
            self.writer.add(Kind::Reasoning, &id, text);
        }
        if data.is_final == Some(true) && self.writer.note_end(Kind::Reasoning, &id) {
            self.writer.chunk("reasoning-end", object(json!({"id": id})));
        }
    }

    fn audio(&mut self, event: &TtsMessageEvent) {
        if let Some(audio) = &event.audio {
            self.data("audio", None, json!({"mediaType": "audio/mpeg", "base64": audio}));
        }
    }

    /// The end of a message: passages that it rests on, and what it cost.
    fn message_end(&mut self, end: &MessageEndEvent) {
        self.writer.close_all();
        let Some(metadata) = &end.metadata else { return };
        for (index, resource) in metadata.retriever_resources.iter().flatten().enumerate() {
            let id = resource.segment_id.clone().or(resource.document_id.clone());
            let name = resource.document_name.clone().or(resource.title.clone());
            let source = json!({
                "sourceId": id.unwrap_or_else(|| format!("source-{index}")), "mediaType": "text/plain",
                "title": name.unwrap_or_default(),
            });
            self.writer.chunk("source-document", object(source));
        }
        if let Some(usage) = &metadata.usage {
            let metadata = json!({"messageMetadata": {"usage": usage}});
            self.writer.chunk("message-metadata", object(metadata));
        }
    }

    /// A node that runs: its title and state, and nothing of what goes through it.
    fn node_started(&mut self, data: Option<&NodeStartedData>) {
        let Some(data) = data else { return };
        let shown = json!({"title": data.title, "type": data.node_type, "status": "running"});
        self.data("node", data.id.as_deref(), shown);
    }

    fn node_finished(&mut self, data: Option<&NodeFinishedData>) {
        let Some(data) = data else { return };
        let status = data.status.as_ref().map(|status| status.as_str());
        let shown = json!({"title": data.title, "type": data.node_type, "status": status});
        self.data("node", data.id.as_deref(), shown);
    }

    /// The end of a workflow's run; its outputs are its result.
    fn workflow_finished(&mut self, data: Option<&WorkflowFinishedData>) {
        let Some(data) = data else { return };
        self.writer.close_all();
        let status = data.status.as_ref().map(|status| status.as_str());
        let shown = json!({"status": status, "outputs": data.outputs});
        self.data("workflow", Some("workflow"), shown);
        if data.status == Some(WorkflowStatus::Failed) {
            let text = data.error.as_deref().filter(|text| !text.is_empty());
            self.writer.error(text.unwrap_or("The workflow failed."));
        }
    }
}

/// How the events of a sort are shown, beside their text.
trait Show {
    fn show(&self, page: &mut Page<'_>);
}

impl Show for ChatEvent {
    fn show(&self, page: &mut Page<'_>) {
        match self {
            Self::AgentThought(thought) => page.thought(thought),
            Self::MessageFile(file) => page.file(file),
            Self::MessageEnd(end) => page.message_end(end),
            Self::TtsMessage(audio) => page.audio(audio),
            Self::NodeStarted(event) => page.node_started(event.data.as_ref()),
            Self::NodeFinished(event) => page.node_finished(event.data.as_ref()),
            Self::ReasoningChunk(event) => page.reasoning(event.data.as_ref()),
            _ => {}
        }
    }
}

impl Show for CompletionEvent {
    fn show(&self, page: &mut Page<'_>) {
        match self {
            Self::MessageFile(file) => page.file(file),
            Self::MessageEnd(end) => page.message_end(end),
            Self::TtsMessage(audio) => page.audio(audio),
            _ => {}
        }
    }
}

impl Show for WorkflowEvent {
    fn show(&self, page: &mut Page<'_>) {
        match self {
            Self::NodeStarted(event) => page.node_started(event.data.as_ref()),
            Self::NodeFinished(event) => page.node_finished(event.data.as_ref()),
            Self::WorkflowFinished(event) => page.workflow_finished(event.data.as_ref()),
            Self::ReasoningChunk(event) => page.reasoning(event.data.as_ref()),
            Self::TtsMessage(audio) => page.audio(audio),
            _ => {}
        }
    }
}
