//! A conversation from turn to turn.

use std::{
    ops::{Deref, DerefMut},
    pin::Pin,
    task::{Context, Poll},
};

use futures_core::Stream;
use serde_json::Value;

use super::{
    Client, Run, RunCall,
    operations::ClickaiCreateChatMessage,
    types::{ChatEvent, ChatResponse},
};
use crate::{error::Error, wire::Extra};

/// A conversation with a chatbot, an agent or a chatflow.
///
/// It takes its id from the first response or event, and sends the id and the inputs with every turn: servers use the
/// inputs of each turn and remember none. Agents respond by [`stream`](Self::stream) only.
///
/// ```no_run
/// # async fn run(client: imbrace::clickai::Client) -> Result<(), imbrace::Error> {
/// let mut conversation = client.conversation("user-001").input("language", "vi");
/// let outcome = conversation.send("Xin chào, tôi muốn hỏi về bảo hành").await?;
/// println!("{}", outcome.answer);
///
/// let mut turn = conversation.stream("Sản phẩm XYZ có bảo hành bao lâu?").await?;
/// while let Some(text) = turn.next_text().await? {
///     print!("{text}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Conversation {
    client: Client,
    user: String,
    id: Option<String>,
    inputs: Extra,
}

impl Conversation {
    #[inline]
    pub(super) fn new(client: &Client, user: String) -> Self {
        Self {
            client: client.clone(),
            user,
            id: None,
            inputs: Extra::new(),
        }
    }

    /// Goes on with a conversation that exists. An empty id stands for none.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into()).filter(|id| !id.is_empty());
        self
    }

    /// Sets the value of one variable for all turns.
    #[must_use]
    #[inline]
    pub fn input(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.set_input(name, value);
        self
    }

    /// Sets the values of all variables for all turns, in place of those set before.
    #[must_use]
    #[inline]
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>) -> Self {
        self.inputs = inputs
            .into_iter()
            .map(|(name, value)| (name.into(), value.into()))
            .collect();
        self
    }

    /// Sets the value of one variable from the next turn on.
    #[inline]
    pub fn set_input(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        self.inputs.insert(name.into(), value.into());
    }

    /// The conversation's id; `None` before the first turn.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The user who speaks.
    #[must_use]
    #[inline]
    pub fn user(&self) -> &str {
        &self.user
    }

    /// Says something and gives the whole response.
    ///
    /// # Errors
    /// As [`RunCall::send`].
    ///
    /// # Cancel safety
    /// If the future is dropped in the first turn, the conversation does not learn its id, so the next turn begins
    /// a new one; the server
    /// may have kept the turn.
    #[inline]
    pub async fn send(&mut self, query: impl Into<String>) -> Result<ChatResponse, Error> {
        self.send_with(query, |turn| turn).await
    }

    /// As [`send`](Self::send), with files or settings for this turn.
    ///
    /// ```no_run
    /// # async fn run(mut conversation: imbrace::clickai::Conversation) -> Result<(), imbrace::Error> {
    /// use std::time::Duration;
    ///
    /// let outcome = conversation.send_with("Xin chào", |turn| turn.timeout(Duration::from_secs(120))).await?;
    /// # drop(outcome);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`RunCall::send`].
    ///
    /// # Cancel safety
    /// As [`send`](Self::send).
    #[inline]
    pub async fn send_with(
        &mut self,
        query: impl Into<String>,
        set: impl FnOnce(RunCall<ClickaiCreateChatMessage>) -> RunCall<ClickaiCreateChatMessage>,
    ) -> Result<ChatResponse, Error> {
        let response = set(self.turn(query.into())).send().await?;
        self.note(&response.conversation_id);
        Ok(response)
    }

    /// Says something and gives the events of the response as they arrive.
    ///
    /// # Errors
    /// As [`RunCall::stream`].
    ///
    /// # Cancel safety
    /// As [`send`](Self::send). The id is taken from the first event, when the turn is dropped.
    #[inline]
    pub async fn stream(&mut self, query: impl Into<String>) -> Result<Turn<'_>, Error> {
        self.stream_with(query, |turn| turn).await
    }

    /// As [`stream`](Self::stream), with files or settings for this turn.
    ///
    /// # Errors
    /// As [`RunCall::stream`].
    ///
    /// # Cancel safety
    /// As [`stream`](Self::stream).
    #[inline]
    pub async fn stream_with(
        &mut self,
        query: impl Into<String>,
        set: impl FnOnce(RunCall<ClickaiCreateChatMessage>) -> RunCall<ClickaiCreateChatMessage>,
    ) -> Result<Turn<'_>, Error> {
        let run = set(self.turn(query.into())).stream().await?;
        Ok(Turn {
            conversation: self,
            run,
        })
    }

    #[inline]
    fn turn(&self, query: String) -> RunCall<ClickaiCreateChatMessage> {
        let call = self
            .client
            .chat(self.user.as_str())
            .query(query)
            .inputs(self.inputs.clone());
        match &self.id {
            Some(id) => call.conversation_id(id.as_str()),
            None => call,
        }
    }

    #[inline]
    fn note(&mut self, id: &str) {
        if self.id.is_none() && !id.is_empty() {
            self.id = Some(id.to_owned());
        }
    }
}

/// One streamed turn of a [`Conversation`]: a [`Run`], after which the conversation knows its id.
///
/// The conversation is borrowed as long as the turn lives, for its next turn must wait for the end of this one.
#[derive(Debug)]
pub struct Turn<'a> {
    conversation: &'a mut Conversation,
    run: Run<ChatEvent>,
}

impl Drop for Turn<'_> {
    #[inline]
    fn drop(&mut self) {
        if let Some(id) = self.run.conversation_id() {
            self.conversation.note(id);
        }
    }
}

impl Deref for Turn<'_> {
    type Target = Run<ChatEvent>;

    #[inline]
    fn deref(&self) -> &Self::Target {
        &self.run
    }
}

impl DerefMut for Turn<'_> {
    #[inline]
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.run
    }
}

impl Stream for Turn<'_> {
    type Item = Result<ChatEvent, Error>;

    #[inline] // compiled where it is used, with all events
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.run).poll_next(cx)
    }
}
