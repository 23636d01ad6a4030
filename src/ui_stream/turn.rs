//! The request of a page as a turn for the service.

use serde_json::Value;

use super::{
    chat_id,
    request::{ChatRequest, RequestKind, UiMessage},
};
use crate::{
    ai_agent::types::{ChatTurn, ChatTurnMessage, MessagePart, MessagePartType},
    chat::{Part, sent_metadata},
    error::Error,
};

/// The longest name of a file that the service stores.
const LONGEST_NAME: usize = 100;

impl ChatRequest {
    /// The turn that passes the request on to an agent, as it is.
    ///
    /// A new, edited or repeated message goes alone: the service has the earlier ones. Decisions go with the whole conversation and
    /// `is_tool_approval`, since the service takes the messages of such a turn as they are: **also the inputs of the tool
    /// calls, which a page can change**. [`send`](Self::send) takes them from the stored chat instead.
    ///
    /// The service appends to the stored chat: an edited or repeated message comes after what it replaces, unless that is deleted
    /// first, as `send` does.
    ///
    /// # Errors
    /// As [`kind`](Self::kind).
    pub fn turn(&self, assistant_id: impl Into<String>) -> Result<ChatTurn, Error> {
        let turn = ChatTurn::new(self.chat_id(), assistant_id);
        Ok(match self.kind()? {
            RequestKind::Approval => {
                let messages = self.messages.iter().map(ChatTurnMessage::from);
                turn.messages(messages).is_tool_approval(true)
            }
            _ => self
                .messages
                .last()
                .into_iter()
                .fold(turn, |turn, message| turn.message(message)),
        })
    }
}

/// The message as it goes to the service: without an id that is not a UUID, for the service makes one then; with the names of files
/// where it looks for them.
impl From<&UiMessage> for ChatTurnMessage {
    fn from(message: &UiMessage) -> Self {
        let mut sent = Self::new(message.role.clone());
        sent.id = chat_id::is_uuid(&message.id).then(|| message.id.clone());
        sent.parts = Some(message.parts.iter().map(sent_part).collect());
        sent.metadata = sent_metadata(message.metadata.as_ref());
        sent
    }
}

fn sent_part(part: &Part) -> MessagePart {
    let mut sent = MessagePart::from(part);
    if sent.r#type == MessagePartType::File
        && sent.name.is_none()
        && let Some(name) = sent.extra.get("filename").and_then(Value::as_str)
    {
        sent.name = Some(name.chars().take(LONGEST_NAME).collect());
    }
    sent
}
