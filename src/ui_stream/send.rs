//! Does what the request of a page asks for.

use serde_json::Value;

use super::request::{ChatRequest, RequestKind};
use crate::{
    ai_agent::{
        AiAgent,
        types::{
            ChatRole, ChatTurn, ChatTurnMessage, ClientMessage, MessagePart, MessagePartState, ToolApproval,
        },
    },
    chat::Reply,
    error::Error,
};

impl ChatRequest {
    /// Sends the request to an agent and gives the reply.
    ///
    /// | the page | calls |
    /// |---|---|
    /// | sends a message | the turn |
    /// | edits one, or asks for another response | the stored messages; the deletion of that message and all later ones, if it is stored; the turn |
    /// | decides about tool calls | the stored messages; the turn, which is those with the decisions in them |
    ///
    /// Stored messages are found by their place in the chat, since the service keeps the ids of the agent's messages only. Between deletion
    /// and turn nothing is atomic: if the turn fails, the old messages are gone and the page still has the new one to send again.
    ///
    /// # Errors
    /// As [`kind`](Self::kind) and [`Call::send`](crate::Call::send); also
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) for a decision about a tool call that does not wait in the stored chat.
    ///
    /// # Cancel safety
    /// Dropping the future ends the calls where they are: the old messages may be gone already. A reply that is dropped is
    /// completed and stored by the service nevertheless.
    pub async fn send(&self, agent: &AiAgent, assistant_id: impl Into<String>) -> Result<Reply, Error> {
        let mut turn = self.turn(assistant_id)?;
        match self.kind()? {
            RequestKind::Message => {}
            RequestKind::Edit | RequestKind::Regenerate => self.delete_from_last(agent, &turn.id).await?,
            RequestKind::Approval => {
                let stored = agent.list_client_messages(&turn.id).send().await?;
                turn = self.decided(turn, stored)?;
            }
        }
        agent.stream_chat(turn).send().await
    }

    /// Deletes the stored message in whose place the last one of the request stands, and all later ones.
    async fn delete_from_last(&self, agent: &AiAgent, chat: &str) -> Result<(), Error> {
        let place = self
            .messages
            .iter()
            .filter(|message| message.role == ChatRole::User)
            .count();
        let stored = match agent.list_client_messages(chat).send().await {
            Ok(stored) => stored,
            // The first message failed before the chat was made.
            Err(error) if error.is_not_found() => return Ok(()),
            Err(error) => return Err(error),
        };
        let mut of_user = stored
            .iter()
            .filter(|message| message.role == ChatRole::User && !is_of_sub_agent(message));
        if let Some(replaced) = of_user.nth(place.saturating_sub(1)) {
            agent.delete_trailing_messages(&replaced.id).send().await?;
        }
        Ok(())
    }

    /// The stored conversation with the decisions of the page.
    fn decided(&self, turn: ChatTurn, stored: Vec<ClientMessage>) -> Result<ChatTurn, Error> {
        let mut messages: Vec<ChatTurnMessage> = stored
            .into_iter()
            .filter(|message| !is_of_sub_agent(message))
            .map(|message| {
                let sent = ChatTurnMessage::new(message.role).id(message.id);
                sent.parts(message.parts)
            })
            .collect();
        for decision in self.decisions() {
            let Some(approval) = &decision.approval else {
                return Err(Error::invalid("a decision of the chat page names no approval"));
            };
            let Some(approved) = approval.approved else {
                return Err(Error::invalid(
                    "a decision of the chat page says neither yes nor no",
                ));
            };
            let waiting = messages
                .last_mut()
                .and_then(|last| last.parts.as_mut())
                .into_iter()
                .flatten()
                .find(|part| waits(part, &approval.id));
            let Some(part) = waiting else {
                return Err(Error::invalid(format!(
                    "no tool call of the stored chat waits for the approval `{}`: it is decided already, or the page made it up",
                    approval.id.escape_debug()
                )));
            };
            part.state = Some(MessagePartState::ApprovalResponded);
            let mut given = ToolApproval::new(&approval.id).approved(approved);
            given.reason.clone_from(&approval.reason);
            part.approval = Some(given);
        }
        let parts = messages.last().and_then(|last| last.parts.as_ref());
        let undecided = parts
            .into_iter()
            .flatten()
            .find(|part| part.state == Some(MessagePartState::ApprovalRequested));
        if let Some(part) = undecided {
            return Err(Error::invalid(format!(
                "the tool call `{}` of the stored chat still waits: send the decisions about all tool calls of a message at once",
                part.tool_call_id.as_deref().unwrap_or_default().escape_debug()
            )));
        }
        Ok(turn.messages(messages))
    }
}

fn waits(part: &MessagePart, approval: &str) -> bool {
    part.state == Some(MessagePartState::ApprovalRequested)
        && part.approval.as_ref().is_some_and(|one| one.id == approval)
}

/// Sub-agents' messages are stored in the chat of their caller, which never shows them.
fn is_of_sub_agent(message: &ClientMessage) -> bool {
    let metadata = message.metadata.as_ref();
    metadata.is_some_and(|metadata| metadata.get("subAgent") == Some(&Value::Bool(true)))
}
