//! The parts of a message.

use crate::{
    ai_agent::types::{FileChunk, MessagePartState, SourceDocumentChunk, SourceUrlChunk, ToolApproval},
    wire::prelude::*,
};

/// A part of a message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)] // a message has few parts
pub enum Part {
    /// A step begins: one call of the model.
    StepStart,
    /// Text.
    Text(TextPart),
    /// What the model thought.
    Reasoning(TextPart),
    /// A tool call.
    Tool(ToolPart),
    /// A web page that the response draws on.
    SourceUrl(SourceUrlChunk),
    /// A document that the response draws on.
    SourceDocument(SourceDocumentChunk),
    /// A file that belongs to the response.
    File(FileChunk),
    /// Data of the application.
    Data(DataPart),
    /// A part of another kind, as it was read from JSON.
    Unknown(Extra),
}

impl Part {
    /// The text part, if it is one.
    #[must_use]
    #[inline]
    pub fn as_text(&self) -> Option<&TextPart> {
        if let Self::Text(part) = self {
            Some(part)
        } else {
            None
        }
    }

    /// The reasoning part, if it is one.
    #[must_use]
    #[inline]
    pub fn as_reasoning(&self) -> Option<&TextPart> {
        if let Self::Reasoning(part) = self {
            Some(part)
        } else {
            None
        }
    }

    /// The tool call, if it is one.
    #[must_use]
    #[inline]
    pub fn as_tool(&self) -> Option<&ToolPart> {
        if let Self::Tool(part) = self {
            Some(part)
        } else {
            None
        }
    }

    #[inline]
    pub(super) fn as_tool_mut(&mut self) -> Option<&mut ToolPart> {
        if let Self::Tool(part) = self {
            Some(part)
        } else {
            None
        }
    }
}

/// Text or reasoning.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TextPart {
    /// Id in the stream, unique in its step only.
    pub id: Option<String>,
    /// The text, as far as it has arrived.
    pub text: String,
    /// Whether more may come: streaming or done.
    pub state: Option<MessagePartState>,
    /// Data of the model provider, by provider.
    pub provider_metadata: Option<Extra>,
    /// Properties that the document does not name, kept as they are.
    pub extra: Extra,
}

object!(TextPart {
    0 optional id = "id",
    1 required text = "text",
    2 optional state = "state",
    3 optional provider_metadata = "providerMetadata",
});

/// A tool call: what goes in, what came out, and how far it is.
///
/// `Debug` prints input and output by their size.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ToolPart {
    /// Id of the tool call.
    pub call_id: String,
    /// Name of the tool; empty if only the outcome of the call arrived.
    pub name: String,
    /// Whether the tool is known at run time only, as MCP tools are.
    pub dynamic: bool,
    /// How far the call is.
    pub state: MessagePartState,
    /// The input, once it is complete.
    pub input: Option<Value>,
    /// The JSON text of the input, as far as it has arrived; gone once the input is complete.
    pub input_text: Option<String>,
    /// The output.
    pub output: Option<Value>,
    /// Whether a later output replaces this one.
    pub preliminary: Option<bool>,
    /// Why the call failed.
    pub error_text: Option<String>,
    /// The approval that the call needs or has.
    pub approval: Option<ToolApproval>,
    /// Title of the call.
    pub title: Option<String>,
    /// Whether the provider of the model runs the tool.
    pub provider_executed: Option<bool>,
    /// Data of the model provider, by provider.
    pub provider_metadata: Option<Extra>,
    /// Properties that the document does not name, kept as they are.
    pub extra: Extra,
}

object!(ToolPart {
    0 required call_id = "toolCallId",
    1 required name = "toolName",
    2 required dynamic = "dynamic",
    3 required state = "state",
    4 kept input = "input",
    5 optional input_text = "inputText",
    6 kept output = "output",
    7 optional preliminary = "preliminary",
    8 optional error_text = "errorText",
    9 optional approval = "approval",
    10 optional title = "title",
    11 optional provider_executed = "providerExecuted",
    12 optional provider_metadata = "callProviderMetadata",
});
debug!(ToolPart {
    shown call_id = "call_id",
    shown name = "name",
    shown dynamic = "dynamic",
    shown state = "state",
    outline input = "input",
    outline input_text = "input_text",
    outline output = "output",
    shown preliminary = "preliminary",
    shown error_text = "error_text",
    shown approval = "approval",
    shown title = "title",
    shown provider_executed = "provider_executed",
    shown provider_metadata = "provider_metadata",
    shown extra = "extra",
});

impl ToolPart {
    #[inline]
    pub(super) fn new(call_id: &str) -> Self {
        Self {
            call_id: call_id.to_owned(),
            name: String::new(),
            dynamic: false,
            state: MessagePartState::InputStreaming,
            input: None,
            input_text: None,
            output: None,
            preliminary: None,
            error_text: None,
            approval: None,
            title: None,
            provider_executed: None,
            provider_metadata: None,
            extra: Extra::new(),
        }
    }

    /// Forgets an earlier input and what came of it: the call begins again under the same id.
    #[inline]
    pub(super) fn restart(&mut self) {
        self.state = MessagePartState::InputStreaming;
        self.input = None;
        self.input_text = None;
        self.output = None;
        self.preliminary = None;
        self.error_text = None;
        self.approval = None;
    }
}

/// Data of the application, from a chunk of type `data-<name>` that is not transient.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataPart {
    /// What the data is about: the type without `data-`.
    pub name: String,
    /// Id of the part. A later chunk of the same name and id replaces it.
    pub id: Option<String>,
    /// The data, any JSON.
    pub data: Value,
    /// Properties that the document does not name, kept as they are.
    pub extra: Extra,
}

object!(DataPart {
    0 required name = "name",
    1 optional id = "id",
    2 required data = "data",
});
debug!(DataPart {
    shown name = "name",
    shown id = "id",
    outline data = "data",
    shown extra = "extra",
});
