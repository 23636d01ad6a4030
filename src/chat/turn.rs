//! Turns to send.

use super::chat_id;
use crate::{
    ai_agent::{
        operations::AiAgentStreamChat,
        types::{ChatRole, ChatTurn, ChatTurnMessage, MessagePart, MessagePartType},
    },
    call::Call,
};

/// A turn of a new chat with this agent, without messages as yet.
impl From<&str> for ChatTurn {
    #[inline]
    fn from(assistant_id: &str) -> Self {
        Self::from(assistant_id.to_owned())
    }
}

/// A turn of a new chat with this agent, without messages as yet.
impl From<String> for ChatTurn {
    #[inline]
    fn from(assistant_id: String) -> Self {
        Self::new(chat_id::new_id(), assistant_id)
    }
}

/// A turn of a new chat with this agent, without messages as yet.
impl From<&String> for ChatTurn {
    #[inline]
    fn from(assistant_id: &String) -> Self {
        Self::from(assistant_id.clone())
    }
}

impl ChatTurn {
    /// Adds a message of the user.
    ///
    /// The server stores the last message and takes the earlier ones of the chat from its own store.
    ///
    /// ```
    /// use imbrace::ai_agent::types::ChatTurn;
    ///
    /// let turn = ChatTurn::from("asst_abc").user("What can you do?");
    /// assert_eq!(turn.assistant_id, "asst_abc");
    /// assert_eq!(turn.messages[0].content.as_deref(), Some("What can you do?"));
    /// ```
    #[must_use]
    #[inline]
    pub fn user(self, text: impl Into<String>) -> Self {
        self.message(ChatTurnMessage::user(text))
    }
}

impl ChatTurnMessage {
    /// A message of the user: the text as `content`, as the documents send it, and as a part, as the chat client
    /// does. The server stores the parts.
    #[must_use]
    #[inline]
    pub fn user(text: impl Into<String>) -> Self {
        let text = text.into();
        Self::new(ChatRole::User)
            .parts([MessagePart::new(MessagePartType::Text).text(text.as_str())])
            .content(text)
    }

    /// Adds a file by its address. A document AI agent reads the first one.
    ///
    /// ```
    /// use imbrace::ai_agent::types::ChatTurnMessage;
    ///
    /// let message = ChatTurnMessage::user("Extract the fields.").file("https://files.example/a.png", "image/png");
    /// assert_eq!(message.parts.map(|parts| parts.len()), Some(2));
    /// ```
    #[must_use]
    #[inline]
    pub fn file(mut self, url: impl Into<String>, media_type: impl Into<String>) -> Self {
        let part = MessagePart::new(MessagePartType::File)
            .url(url)
            .media_type(media_type);
        self.parts.get_or_insert_default().push(part);
        self
    }
}

impl Call<AiAgentStreamChat> {
    /// Adds a message of the user.
    ///
    /// ```no_run
    /// # async fn example(imbrace: imbrace::Client) -> Result<(), imbrace::Error> {
    /// let reply = imbrace.ai_agent().stream_chat("asst_abc").user("What can you do?").send().await?;
    /// println!("{}", reply.text().await?);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn user(self, text: impl Into<String>) -> Self {
        self.message(ChatTurnMessage::user(text))
    }

    /// Goes on with the chat of this id, a UUID, in place of a new one.
    #[inline]
    pub fn chat_id(mut self, id: impl Into<String>) -> Self {
        self.body.0.id = id.into();
        self
    }

    /// The turn that is to be sent: its `id` is that of the chat, which the next turn needs.
    #[inline]
    pub fn turn(&self) -> &ChatTurn {
        &self.body.0
    }
}
