//! What a chat page sends.

use super::{attachment::Attachment, chat_id};
use crate::{
    ai_agent::types::{ChatRole, FileChunk, MessagePartState},
    chat::{Part, ToolPart},
    error::Error,
    wire::prelude::*,
};

/// The body that `useChat` of the npm package `ai` posts. It is read with `serde`, as by `Json` of axum.
///
/// [`send`](Self::send) does what it asks for; [`kind`](Self::kind) tells what that is.
///
/// The service does not check who owns a chat that a request names: compare [`chat_id`](Self::chat_id) with what your program knows of its
/// user before you send the request on.
///
/// ```
/// use imbrace::ui_stream::{ChatRequest, RequestKind};
///
/// let request: ChatRequest = serde_json::from_str(
///     r#"{
///         "id": "Wb3Nh0sTq9XlC2aZ",
///         "messages": [{"id": "a1", "role": "user", "parts": [{"type": "text", "text": "Hello"}]}],
///         "trigger": "submit-message"
///     }"#,
/// )?;
/// assert_eq!(request.kind()?, RequestKind::Message);
/// assert_eq!(request.text(), "Hello");
/// assert_eq!(request.chat_id(), "b99be5bc-ff5b-829b-9a50-51dee65da0fe");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatRequest {
    /// Id of the chat, as the page knows it; the service gets [`chat_id`](Self::chat_id).
    pub id: String,
    /// The messages that the page shows, the newest last.
    pub messages: Vec<UiMessage>,
    /// What the page does. Absent in requests of a page that is not made with `useChat`.
    pub trigger: Option<ChatTrigger>,
    /// The message that is edited or made again.
    pub message_id: Option<String>,
    /// Other properties, such as those of `body` of a transport.
    pub extra: Extra,
}

object!(ChatRequest {
    0 required id = "id",
    1 list messages = "messages",
    2 optional trigger = "trigger",
    3 optional message_id = "messageId",
});

/// What the page does.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatTrigger {
    /// It sends a message, an edited one, or the decision about a tool call.
    SubmitMessage,
    /// It asks for another response to the same message.
    RegenerateMessage,
    /// Something that newer pages do.
    Unknown(String),
}

open_enum!(ChatTrigger or Unknown { SubmitMessage = "submit-message", RegenerateMessage = "regenerate-message" });

/// A message as a page keeps it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UiMessage {
    /// Id of the message. Those of the agent are the service's, those of the user the page's.
    pub id: String,
    /// Who speaks.
    pub role: ChatRole,
    /// What is said, in parts.
    pub parts: Vec<Part>,
    /// Metadata of the message.
    pub metadata: Option<Value>,
    /// Other properties, kept as they are.
    pub extra: Extra,
}

object!(UiMessage {
    0 required id = "id",
    1 required role = "role",
    2 listed parts = "parts",
    3 optional metadata = "metadata",
});

/// What a request asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestKind {
    /// A new message of the user.
    Message,
    /// A message of the user in place of an earlier one, and of all that followed it.
    Edit,
    /// Another response to the last message of the user.
    Regenerate,
    /// Decisions about tool calls that waited for approval.
    Approval,
}

impl ChatRequest {
    /// Id of the chat for the service, a UUID in lower case. An id of another form, as `useChat` makes by itself, always gives the same UUID.
    #[must_use]
    pub fn chat_id(&self) -> String {
        chat_id::of(&self.id)
    }

    /// What the request asks for.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) for what an agent cannot respond to: no message at all; a last message that is neither the
    /// user's nor one with decisions; decisions while another tool call of the message still waits; a system message,
    /// which no page may send.
    pub fn kind(&self) -> Result<RequestKind, Error> {
        if self
            .messages
            .iter()
            .any(|message| message.role == ChatRole::System)
        {
            return Err(Error::invalid(
                "a chat page must not send messages of the role `system`",
            ));
        }
        let Some(last) = self.messages.last() else {
            return Err(Error::invalid("the request of the chat page has no message"));
        };
        let edits = self.message_id.as_deref() == Some(last.id.as_str());
        match (&last.role, &self.trigger) {
            (ChatRole::User, Some(ChatTrigger::RegenerateMessage)) => Ok(RequestKind::Regenerate),
            (ChatRole::User, _) if edits => Ok(RequestKind::Edit),
            (ChatRole::User, _) => Ok(RequestKind::Message),
            _ if self.decisions().next().is_none() => Err(Error::invalid(
                "the last message of the chat page is not the user's and decides about no tool call",
            )),
            _ => match last
                .tools()
                .find(|tool| tool.state == MessagePartState::ApprovalRequested)
            {
                Some(waiting) => Err(Error::invalid(format!(
                    "the tool call `{}` still waits: send the decisions about all tool calls of a message at once",
                    waiting.call_id.escape_debug()
                ))),
                None => Ok(RequestKind::Approval),
            },
        }
    }

    /// The text of the last message.
    #[must_use]
    pub fn text(&self) -> String {
        let parts = self.messages.last().map(|message| message.parts.as_slice());
        let texts = parts.unwrap_or_default().iter().filter_map(Part::as_text);
        texts.map(|part| part.text.as_str()).collect()
    }

    /// The files of the last message.
    pub fn attachments(&self) -> impl Iterator<Item = Attachment> {
        let parts = self.messages.last().map(|message| message.parts.as_slice());
        parts.unwrap_or_default().iter().filter_map(|part| match part {
            Part::File(file) => Some(attachment(file)),
            _ => None,
        })
    }

    /// Puts other addresses in place of those of the last message's files: those of uploaded files in place of `data:` addresses,
    /// which agents read for images only. The function gives `None` for a file that stays as it is.
    pub fn replace_attachments(&mut self, mut replace: impl FnMut(&Attachment) -> Option<String>) {
        let parts = self.messages.last_mut().map(|message| &mut message.parts);
        for part in parts.into_iter().flatten() {
            if let Part::File(file) = part
                && let Some(url) = replace(&attachment(file))
            {
                file.url = url;
            }
        }
    }

    /// The tool calls of the last message about which the user decided.
    pub fn decisions(&self) -> impl Iterator<Item = &ToolPart> {
        let last = self
            .messages
            .last()
            .filter(|message| message.role == ChatRole::Assistant);
        let tools = last.into_iter().flat_map(UiMessage::tools);
        tools.filter(|tool| tool.state == MessagePartState::ApprovalResponded)
    }
}

impl UiMessage {
    /// The tool calls of the message.
    pub fn tools(&self) -> impl Iterator<Item = &ToolPart> {
        self.parts.iter().filter_map(Part::as_tool)
    }
}

fn attachment(file: &FileChunk) -> Attachment {
    let name = |name: &str| file.extra.get(name).and_then(Value::as_str).map(str::to_owned);
    Attachment {
        media_type: file.media_type.clone(),
        file_name: name("filename").or_else(|| name("name")),
        url: file.url.clone(),
    }
}
