//! The reply of an AI agent.

use std::{
    pin::Pin,
    task::{Context, Poll, ready},
};

use futures_core::Stream;
use serde_json::{Map, Value, json};

use super::{
    body::UiMessageStream,
    source::{ErrorText, Source},
    tool_calls::ToolCalls,
    writer::{Kind, Writer, object},
};
use crate::{
    ai_agent::types::{
        ToolApprovalRequestChunk, ToolOutputAvailableChunk, ToolOutputDeniedChunk, UiMessageChunk as Chunk,
    },
    chat::Reply,
};

/// Why a model stops, as the protocol knows it.
const REASONS: [&str; 6] = ["stop", "length", "content-filter", "tool-calls", "error", "other"];

impl From<Reply> for UiMessageStream {
    fn from(reply: Reply) -> Self {
        let tools = ToolCalls::default();
        Self::new(Agent { reply, tools })
    }
}

struct Agent {
    reply: Reply,
    tools: ToolCalls,
}

impl Source for Agent {
    fn poll_write(&mut self, cx: &mut Context<'_>, writer: &mut Writer, text: &ErrorText) -> Poll<bool> {
        match ready!(Pin::new(&mut self.reply).poll_next(cx)) {
            Some(Ok(chunk)) => write(writer, &mut self.tools, &chunk),
            Some(Err(error)) => writer.error(&text(&error)),
            None => return Poll::Ready(false),
        }
        Poll::Ready(true)
    }
}

/// Writes a chunk, mended where a reader would refuse it.
fn write(writer: &mut Writer, tools: &mut ToolCalls, chunk: &Chunk) {
    match chunk {
        Chunk::Start(_) => {
            let properties = properties(chunk);
            if writer.is_started() {
                // One message has one start; metadata of a second one is not lost.
                if let Some(metadata) = properties.get("messageMetadata") {
                    writer.chunk("message-metadata", object(json!({"messageMetadata": metadata})));
                }
            } else {
                writer.start(properties);
            }
        }
        Chunk::TextStart(part) => {
            writer.note_start(Kind::Text, &part.id);
            pass(writer, chunk);
        }
        Chunk::ReasoningStart(part) => {
            writer.note_start(Kind::Reasoning, &part.id);
            pass(writer, chunk);
        }
        Chunk::TextDelta(part) => delta(
            writer,
            Kind::Text,
            &part.id,
            part.provider_metadata.is_some(),
            chunk,
        ),
        Chunk::ReasoningDelta(part) => {
            let has_metadata = part.provider_metadata.is_some();
            delta(writer, Kind::Reasoning, &part.id, has_metadata, chunk);
        }
        Chunk::TextEnd(part) => {
            if writer.note_end(Kind::Text, &part.id) {
                pass(writer, chunk);
            }
        }
        Chunk::ReasoningEnd(part) => {
            if writer.note_end(Kind::Reasoning, &part.id) {
                pass(writer, chunk);
            }
        }
        Chunk::ToolInputStart(tool) => {
            tools.note_input(&tool.tool_call_id, true);
            pass(writer, chunk);
        }
        Chunk::ToolInputDelta(tool) => {
            // Without its start, or after the complete input, it has no place.
            if tools.takes_input(&tool.tool_call_id) {
                pass(writer, chunk);
            }
        }
        Chunk::ToolInputAvailable(tool) => {
            tools.note_input(&tool.tool_call_id, false);
            pass(writer, chunk);
        }
        Chunk::ToolInputError(tool) => {
            tools.note_input(&tool.tool_call_id, false);
            with_error_text(writer, chunk, "The input of the tool cannot be used.");
        }
        Chunk::ToolOutputError(tool) => {
            if tools.has(&tool.tool_call_id) {
                with_error_text(writer, chunk, "The tool failed.");
            }
        }
        Chunk::ToolOutputAvailable(ToolOutputAvailableChunk { tool_call_id, .. })
        | Chunk::ToolOutputDenied(ToolOutputDeniedChunk { tool_call_id, .. })
        | Chunk::ToolApprovalRequest(ToolApprovalRequestChunk { tool_call_id, .. }) => {
            if tools.has(tool_call_id) {
                pass(writer, chunk);
            }
        }
        Chunk::StartStep(_) => {
            writer.close_all();
            tools.note_step();
            pass(writer, chunk);
        }
        Chunk::FinishStep(_) => {
            writer.close_all();
            pass(writer, chunk);
        }
        Chunk::Finish(_) => {
            writer.close_all();
            let mut properties = properties(chunk);
            if let Some(reason) = properties.get_mut("finishReason")
                && !reason.as_str().is_some_and(|reason| REASONS.contains(&reason))
            {
                *reason = "other".into();
            }
            writer.chunk("finish", properties);
            writer.note_finish();
        }
        Chunk::Abort(_) => {
            writer.close_all();
            pass(writer, chunk);
            writer.note_finish();
        }
        Chunk::Unknown(_) if !chunk.tag().starts_with("data-") => {}
        chunk => pass(writer, chunk),
    }
}

/// A piece of text; its part is begun where the service did not.
fn delta(writer: &mut Writer, kind: Kind, id: &str, has_metadata: bool, chunk: &Chunk) {
    if !writer.is_open(kind, id) {
        writer.open(kind, id);
    }
    if has_metadata {
        pass(writer, chunk);
    } else {
        writer.raw(chunk);
    }
}

fn with_error_text(writer: &mut Writer, chunk: &Chunk, text: &str) {
    let mut properties = properties(chunk);
    properties.entry("errorText").or_insert_with(|| text.into());
    writer.chunk(chunk.tag(), properties);
}

fn pass(writer: &mut Writer, chunk: &Chunk) {
    writer.chunk(chunk.tag(), properties(chunk));
}

/// The properties of a chunk, without those whose form a reader refuses.
fn properties(chunk: &Chunk) -> Map<String, Value> {
    let mut properties = object(serde_json::to_value(chunk).unwrap_or_default());
    let by_provider = |metadata: &Value| {
        metadata
            .as_object()
            .is_some_and(|metadata| metadata.values().all(Value::is_object))
    };
    properties.retain(|name, value| match name.as_str() {
        "providerMetadata" => by_provider(value),
        "toolMetadata" => value.is_object(),
        "inputEncoding" => *value == "json" || *value == "text",
        "id" | "signature" | "title" | "messageId" => value.is_string(),
        "transient" | "dynamic" | "providerExecuted" | "preliminary" => value.is_boolean(),
        _ => true,
    });
    properties
}
