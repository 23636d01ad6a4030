//! How a chunk changes a message.

use serde_json::{Map, Value};

use super::{
    message::Message,
    part::{DataPart, Part, TextPart, ToolPart},
};
use crate::{
    ai_agent::types::{MessagePartState as State, ToolApproval, UiMessageChunk as Chunk},
    wire::Extra,
};

impl Message {
    /// Adds a chunk.
    ///
    /// It never fails. Ids are unique in a step only, so text goes to the open part of its id in this step; if there
    /// is none, one is opened. Transient data, `error` chunks (which a stream gives as an `Err`) and chunks that mean
    /// nothing for a message change nothing.
    #[inline]
    pub fn apply(&mut self, chunk: &Chunk) {
        match chunk {
            Chunk::Start(chunk) => {
                if let Some(id) = &chunk.message_id {
                    self.id = Some(id.clone());
                }
                self.add_metadata(chunk.message_metadata.as_ref());
            }
            Chunk::StartStep(_) => {
                self.close_texts();
                self.parts.push(Part::StepStart);
            }
            Chunk::FinishStep(_) => self.close_texts(),
            Chunk::TextStart(chunk) => {
                self.text_part(Kind::Text, &chunk.id)
                    .note(chunk.provider_metadata.as_ref());
            }
            Chunk::TextDelta(chunk) => {
                self.text_part(Kind::Text, &chunk.id)
                    .add(&chunk.delta, chunk.provider_metadata.as_ref());
            }
            Chunk::TextEnd(chunk) => self.end_text(Kind::Text, &chunk.id, chunk.provider_metadata.as_ref()),
            Chunk::ReasoningStart(chunk) => {
                self.text_part(Kind::Reasoning, &chunk.id)
                    .note(chunk.provider_metadata.as_ref());
            }
            Chunk::ReasoningDelta(chunk) => {
                self.text_part(Kind::Reasoning, &chunk.id)
                    .add(&chunk.delta, chunk.provider_metadata.as_ref());
            }
            Chunk::ReasoningEnd(chunk) => {
                self.end_text(Kind::Reasoning, &chunk.id, chunk.provider_metadata.as_ref());
            }
            Chunk::SourceUrl(source) => self.parts.push(Part::SourceUrl(source.clone())),
            Chunk::SourceDocument(source) => self.parts.push(Part::SourceDocument(source.clone())),
            Chunk::File(file) => self.parts.push(Part::File(file.clone())),
            Chunk::MessageMetadata(chunk) => self.add_metadata(chunk.message_metadata.as_ref()),
            Chunk::Finish(chunk) => {
                self.close_texts();
                self.add_metadata(chunk.message_metadata.as_ref());
                if let Some(reason) = &chunk.finish_reason {
                    self.finish_reason = Some(reason.clone());
                }
                self.note_usage(&chunk.extra);
            }
            Chunk::Abort(chunk) => {
                self.close_texts();
                self.aborted = Some(chunk.reason.clone().unwrap_or_default());
            }
            chunk if chunk.tag().starts_with("data-") => self.apply_data(chunk),
            chunk => self.apply_tool(chunk),
        }
    }

    #[inline]
    fn apply_tool(&mut self, chunk: &Chunk) {
        match chunk {
            Chunk::ToolInputStart(chunk) => {
                let tool = self.tool_in_step(&chunk.tool_call_id);
                tool.restart();
                tool.name.clone_from(&chunk.tool_name);
                tool.dynamic = chunk.dynamic.unwrap_or_default();
                set(&mut tool.title, chunk.title.as_ref());
                set(&mut tool.provider_executed, chunk.provider_executed.as_ref());
                set(&mut tool.provider_metadata, chunk.provider_metadata.as_ref());
            }
            Chunk::ToolInputDelta(chunk) => {
                let tool = self.tool_in_step(&chunk.tool_call_id);
                // A delta after the complete input changes nothing.
                if tool.state == State::InputStreaming {
                    tool.input_text
                        .get_or_insert_default()
                        .push_str(&chunk.input_text_delta);
                }
            }
            Chunk::ToolInputAvailable(chunk) => {
                let tool = self.tool_in_step(&chunk.tool_call_id);
                tool.name.clone_from(&chunk.tool_name);
                tool.dynamic |= chunk.dynamic.unwrap_or_default();
                tool.state = State::InputAvailable;
                tool.input.clone_from(&chunk.input);
                tool.input_text = None;
                set(&mut tool.title, chunk.title.as_ref());
                set(&mut tool.provider_executed, chunk.provider_executed.as_ref());
                set(&mut tool.provider_metadata, chunk.provider_metadata.as_ref());
            }
            Chunk::ToolInputError(chunk) => {
                let tool = self.tool_in_step(&chunk.tool_call_id);
                tool.name.clone_from(&chunk.tool_name);
                tool.dynamic |= chunk.dynamic.unwrap_or_default();
                tool.state = State::OutputError;
                set(&mut tool.input, chunk.input.as_ref());
                tool.error_text.clone_from(&chunk.error_text);
                set(&mut tool.title, chunk.title.as_ref());
                set(&mut tool.provider_executed, chunk.provider_executed.as_ref());
                set(&mut tool.provider_metadata, chunk.provider_metadata.as_ref());
            }
            Chunk::ToolApprovalRequest(chunk) => {
                let tool = self.tool(&chunk.tool_call_id);
                tool.state = State::ApprovalRequested;
                tool.approval = Some(ToolApproval::new(&chunk.approval_id));
            }
            Chunk::ToolOutputAvailable(chunk) => {
                let tool = self.tool(&chunk.tool_call_id);
                tool.dynamic |= chunk.dynamic.unwrap_or_default();
                tool.state = State::OutputAvailable;
                tool.output.clone_from(&chunk.output);
                tool.preliminary = chunk.preliminary;
                set(&mut tool.provider_executed, chunk.provider_executed.as_ref());
            }
            Chunk::ToolOutputError(chunk) => {
                let tool = self.tool(&chunk.tool_call_id);
                tool.dynamic |= chunk.dynamic.unwrap_or_default();
                tool.state = State::OutputError;
                tool.error_text.clone_from(&chunk.error_text);
                set(&mut tool.provider_executed, chunk.provider_executed.as_ref());
            }
            Chunk::ToolOutputDenied(chunk) => {
                let tool = self.tool(&chunk.tool_call_id);
                tool.state = State::OutputDenied;
                if let Some(approval) = &mut tool.approval {
                    approval.approved = Some(false);
                }
            }
            _ => {}
        }
    }

    /// Keeps data that is not transient, whatever its name.
    #[inline]
    fn apply_data(&mut self, chunk: &Chunk) {
        let Ok(Value::Object(mut properties)) = serde_json::to_value(chunk) else {
            return;
        };
        if properties.shift_remove("transient") == Some(Value::Bool(true)) {
            return;
        }
        properties.shift_remove("type");
        let part = DataPart {
            name: chunk.tag().strip_prefix("data-").unwrap_or_default().to_owned(),
            id: properties
                .shift_remove("id")
                .and_then(|id| id.as_str().map(str::to_owned)),
            data: properties.shift_remove("data").unwrap_or_default(),
            extra: properties.into(),
        };
        let earlier = self.parts.iter_mut().find_map(|earlier| match earlier {
            Part::Data(earlier)
                if part.id.is_some() && (&earlier.name, &earlier.id) == (&part.name, &part.id) =>
            {
                Some(earlier)
            }
            _ => None,
        });
        match earlier {
            Some(earlier) => *earlier = part,
            None => self.parts.push(Part::Data(part)),
        }
    }

    /// The open part of this id in this step, opened if need be.
    #[inline]
    fn text_part(&mut self, kind: Kind, id: &str) -> &mut TextPart {
        let index = self.find_open(kind, id).unwrap_or_else(|| {
            let part = TextPart {
                id: Some(id.to_owned()),
                state: Some(State::Streaming),
                ..TextPart::default()
            };
            self.parts.push(kind.part(part));
            self.parts.len() - 1
        });
        match &mut self.parts[index] {
            Part::Text(part) | Part::Reasoning(part) => part,
            _ => unreachable!("the part was found by its kind"),
        }
    }

    #[inline]
    fn find_open(&self, kind: Kind, id: &str) -> Option<usize> {
        for (index, part) in self.parts.iter().enumerate().rev() {
            match kind.of(part) {
                Some(text) if text.is_open() && text.id.as_deref() == Some(id) => return Some(index),
                None if *part == Part::StepStart => return None,
                _ => {}
            }
        }
        None
    }

    #[inline]
    fn end_text(&mut self, kind: Kind, id: &str, provider_metadata: Option<&Extra>) {
        if self.find_open(kind, id).is_some() {
            let part = self.text_part(kind, id);
            part.note(provider_metadata);
            part.state = Some(State::Done);
        }
    }

    /// Closes the text and reasoning parts of this step.
    #[inline]
    pub(super) fn close_texts(&mut self) {
        for part in self.parts.iter_mut().rev() {
            match part {
                Part::StepStart => return,
                Part::Text(part) | Part::Reasoning(part) if part.is_open() => part.state = Some(State::Done),
                _ => {}
            }
        }
    }

    /// The tool call of this id, wherever it is: its outcome may come in a later step or turn.
    #[inline]
    fn tool(&mut self, call_id: &str) -> &mut ToolPart {
        self.tool_since(0, call_id)
    }

    /// The tool call of this id in this step.
    #[inline]
    fn tool_in_step(&mut self, call_id: &str) -> &mut ToolPart {
        let step = self.parts.iter().rposition(|part| *part == Part::StepStart);
        self.tool_since(step.unwrap_or_default(), call_id)
    }

    #[inline]
    fn tool_since(&mut self, start: usize, call_id: &str) -> &mut ToolPart {
        let is_it = |part: &Part| part.as_tool().is_some_and(|tool| tool.call_id == call_id);
        let index = self.parts[start..].iter().rposition(is_it).map_or_else(
            || {
                self.parts.push(Part::Tool(ToolPart::new(call_id)));
                self.parts.len() - 1
            },
            |index| start + index,
        );
        match &mut self.parts[index] {
            Part::Tool(part) => part,
            _ => unreachable!("the part was found by its kind"),
        }
    }

    #[inline]
    fn add_metadata(&mut self, metadata: Option<&Value>) {
        let Some(metadata) = metadata else { return };
        match &mut self.metadata {
            Some(whole) => merge(whole, metadata),
            None => self.metadata = Some(metadata.clone()),
        }
        if let Some(properties) = metadata.as_object() {
            self.note_usage(properties);
        }
    }

    #[inline]
    fn note_usage(&mut self, properties: &Map<String, Value>) {
        set(
            &mut self.usage,
            properties.get("usage").or_else(|| properties.get("totalUsage")),
        );
    }
}

impl TextPart {
    #[inline]
    fn is_open(&self) -> bool {
        self.state == Some(State::Streaming)
    }

    #[inline]
    fn note(&mut self, provider_metadata: Option<&Extra>) {
        set(&mut self.provider_metadata, provider_metadata);
    }

    #[inline]
    fn add(&mut self, delta: &str, provider_metadata: Option<&Extra>) {
        self.text.push_str(delta);
        self.note(provider_metadata);
    }
}

/// The kinds of part that text is added to.
#[derive(Clone, Copy)]
enum Kind {
    Text,
    Reasoning,
}

impl Kind {
    #[inline]
    fn part(self, part: TextPart) -> Part {
        match self {
            Self::Text => Part::Text(part),
            Self::Reasoning => Part::Reasoning(part),
        }
    }

    #[inline]
    fn of(self, part: &Part) -> Option<&TextPart> {
        match self {
            Self::Text => part.as_text(),
            Self::Reasoning => part.as_reasoning(),
        }
    }
}

/// Replaces a value by a newer one, if there is one.
#[inline]
fn set<T: Clone>(old: &mut Option<T>, new: Option<&T>) {
    if let Some(new) = new {
        *old = Some(new.clone());
    }
}

/// Adds the properties of an object, level by level; anything else replaces what was there.
#[inline]
fn merge(old: &mut Value, new: &Value) {
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => {
            for (name, value) in new {
                merge(old.entry(name.as_str()).or_insert(Value::Null), value);
            }
        }
        (old, new) => old.clone_from(new),
    }
}
