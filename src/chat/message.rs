//! The message that the chunks of a reply add up to.

use super::part::{Part, TextPart, ToolPart};
use crate::{ai_agent::types::FinishReason, wire::prelude::*};

/// The message of an agent, as far as it has arrived.
///
/// [`Reply::message`](super::Reply::message) reads a whole one; [`apply`](Self::apply) adds chunks to one. It is
/// read and written as JSON in the form of a message of the UI message stream, so it can be stored and shown.
///
/// ```
/// use imbrace::{ai_agent::types::UiMessageChunk, chat::Message};
///
/// let mut message = Message::default();
/// for chunk in [
///     r#"{"type":"start","messageId":"1b653ae7-b927-413e-80a7-c64e1474cea5"}"#,
///     r#"{"type":"text-start","id":"txt-0"}"#,
///     r#"{"type":"text-delta","id":"txt-0","delta":"Hello! "}"#,
/// ] {
///     message.apply(&serde_json::from_str::<UiMessageChunk>(chunk)?);
/// }
/// assert_eq!(message.text(), "Hello! ");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// Id of the message; absent if the server names none, as for plain text.
    pub id: Option<String>,
    /// The parts, in the order in which they began.
    pub parts: Vec<Part>,
    /// Metadata of the message, any JSON.
    pub metadata: Option<Value>,
    /// Why the model stopped. The observed servers do not say.
    pub finish_reason: Option<FinishReason>,
    /// Use of tokens, if the server reports it: the `usage` of the metadata or of the last chunk. The observed
    /// servers do not.
    pub usage: Option<Value>,
    /// Why the response was broken off, if it was; empty if no reason was given.
    pub aborted: Option<String>,
    /// Other properties of a message that was read from JSON.
    pub extra: Extra,
}

object!(Message {
    0 optional id = "id",
    1 list parts = "parts",
    2 optional metadata = "metadata",
    3 optional finish_reason = "finishReason",
    4 optional usage = "usage",
    5 optional aborted = "aborted",
});
debug!(Message {
    shown id = "id",
    shown parts = "parts",
    outline metadata = "metadata",
    shown finish_reason = "finish_reason",
    outline usage = "usage",
    shown aborted = "aborted",
    shown extra = "extra",
});

impl Message {
    /// The text: all text parts, one after the other.
    ///
    /// A document AI agent reports its progress in text parts of their own; its response is
    /// [`last_text`](Self::last_text).
    #[must_use]
    #[inline]
    pub fn text(&self) -> String {
        self.parts
            .iter()
            .filter_map(Part::as_text)
            .map(|part| part.text.as_str())
            .collect()
    }

    /// The text of the last text part.
    #[must_use]
    #[inline]
    pub fn last_text(&self) -> Option<&str> {
        self.parts
            .iter()
            .rev()
            .find_map(Part::as_text)
            .map(|part| part.text.as_str())
    }

    /// What the model thought, if the agent shows it: all reasoning parts, one after the other.
    #[must_use]
    #[inline]
    pub fn reasoning(&self) -> String {
        self.parts
            .iter()
            .filter_map(Part::as_reasoning)
            .map(|part: &TextPart| part.text.as_str())
            .collect()
    }

    /// The tool calls, in order.
    #[inline]
    pub fn tools(&self) -> impl DoubleEndedIterator<Item = &ToolPart> {
        self.parts.iter().filter_map(Part::as_tool)
    }
}
