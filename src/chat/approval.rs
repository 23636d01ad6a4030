//! Tool calls that wait for approval, and the turn that responds to them.

use serde_json::Value;

use super::{message::Message, part::ToolPart};
use crate::{
    ai_agent::types::{ChatRole, ChatTurn, ChatTurnMessage, MessagePart, MessagePartState as State},
    wire::Extra,
};

impl Message {
    /// The tool calls that wait for a decision.
    ///
    /// An agent that needs approval ends its reply and waits. Decide with [`approve`](Self::approve),
    /// [`deny`](Self::deny) or, for all at once, [`decide`](Self::decide); then send
    /// [`ChatTurn::with_decisions`] and read the rest into the same message.
    ///
    /// ```no_run
    /// # async fn example(imbrace: imbrace::Client) -> Result<(), imbrace::Error> {
    /// use imbrace::{ai_agent::types::ChatTurn, chat::Message};
    ///
    /// let agent = imbrace.ai_agent();
    /// let mut turn = ChatTurn::from("asst_abc").user("Add Carol to the board.");
    /// let mut message = Message::default();
    /// agent.stream_chat(turn.clone()).send().await?.read_into(&mut message).await?;
    /// while message.pending_approvals().next().is_some() {
    ///     message.decide(|tool| tool.name == "create_board_item");
    ///     turn = turn.with_decisions(&message);
    ///     agent.stream_chat(turn.clone()).send().await?.read_into(&mut message).await?;
    /// }
    /// println!("{}", message.text());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn pending_approvals(&self) -> impl DoubleEndedIterator<Item = &ToolPart> {
        self.tools().filter(|tool| tool.state == State::ApprovalRequested)
    }

    /// Approves the tool call that waits under this approval id; `false` if none does.
    #[inline]
    pub fn approve(&mut self, approval_id: &str) -> bool {
        self.respond(approval_id, true, None)
    }

    /// Refuses the tool call that waits under this approval id, for a reason if there is one; `false` if none does.
    #[inline]
    pub fn deny<'a>(&mut self, approval_id: &str, reason: impl Into<Option<&'a str>>) -> bool {
        self.respond(approval_id, false, reason.into())
    }

    /// Approves the waiting tool calls for which `approves` is true, and refuses the others.
    #[inline]
    pub fn decide(&mut self, mut approves: impl FnMut(&ToolPart) -> bool) {
        for tool in self.parts.iter_mut().filter_map(|part| part.as_tool_mut()) {
            if tool.state == State::ApprovalRequested {
                let approved = approves(tool);
                tool.respond(approved, None);
            }
        }
    }

    #[inline]
    fn respond(&mut self, approval_id: &str, approved: bool, reason: Option<&str>) -> bool {
        let mut tools = self.parts.iter_mut().filter_map(|part| part.as_tool_mut());
        let waiting = tools.find(|tool| {
            tool.state == State::ApprovalRequested
                && tool
                    .approval
                    .as_ref()
                    .is_some_and(|approval| approval.id == approval_id)
        });
        waiting.map(|tool| tool.respond(approved, reason)).is_some()
    }
}

impl ToolPart {
    #[inline]
    fn respond(&mut self, approved: bool, reason: Option<&str>) {
        self.state = State::ApprovalResponded;
        if let Some(approval) = &mut self.approval {
            approval.approved = Some(approved);
            approval.reason = reason.map(str::to_owned);
        }
    }
}

impl ChatTurn {
    /// The turn that responds with the approvals that a reply to this turn asked for: the same chat, with the reply and
    /// the decisions in it as the last message.
    ///
    /// The server takes the messages of such a turn as the whole conversation and does not read the stored ones,
    /// so those of this turn stay in. See [`Message::pending_approvals`].
    #[must_use]
    #[inline]
    pub fn with_decisions(mut self, reply: &Message) -> Self {
        // The reply to earlier decisions continues the same message, possibly under another id.
        self.messages.pop_if(|last| continues(last, reply));
        self.messages.push(reply.into());
        self.is_tool_approval = Some(true);
        self
    }
}

/// Whether a reply is a later state of a message that went back to the server: they share the id or a tool call.
#[inline]
fn continues(sent: &ChatTurnMessage, reply: &Message) -> bool {
    let sent_calls = sent
        .parts
        .iter()
        .flatten()
        .filter_map(|part| part.tool_call_id.as_deref());
    let same_call = |sent: &str| reply.tools().any(|tool| tool.call_id == sent);
    sent.role == ChatRole::Assistant
        && (sent.id.is_some() && sent.id == reply.id || sent_calls.into_iter().any(same_call))
}

/// The message as it goes back to the server.
impl From<&Message> for ChatTurnMessage {
    #[inline] // compiled where it is used
    fn from(message: &Message) -> Self {
        let mut sent = Self::new(ChatRole::Assistant);
        sent.id.clone_from(&message.id);
        sent.parts = Some(message.parts.iter().map(MessagePart::from).collect());
        sent.metadata = sent_metadata(message.metadata.as_ref());
        sent
    }
}

/// Metadata as the server takes them: an object.
#[inline]
pub(crate) fn sent_metadata(metadata: Option<&Value>) -> Option<Extra> {
    Some(metadata?.as_object()?.clone().into())
}
