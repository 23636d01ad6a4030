//! Changes of an agent that keep what they do not name.

use super::{
    ChatAi,
    types::{AiAgent, AiAgentUpdate},
};
use crate::error::Error;

impl ChatAi {
    /// Changes an agent and keeps all that the change does not name.
    ///
    /// [`update_ai_agent`](Self::update_ai_agent) replaces: what its body leaves out is reset, the model and the
    /// sub-agents among it. This gets the agent (`GET /v3/ai/assistants/{id}`), lets you change what came, and sends
    /// everything back (`PUT /v3/ai/assistant_apps/{id}`), with `sub_agents` as ids and without `team_leads`.
    ///
    /// ```no_run
    /// # async fn example(imbrace: imbrace::Client) -> Result<(), imbrace::Error> {
    /// let agent = imbrace
    ///     .chat_ai()
    ///     .edit_ai_agent("agent_id", |agent| agent.name("Support Bot v2").temperature(0.2))
    ///     .await?;
    /// # drop(agent);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// * **Two calls, not one**: a change that somebody else makes between them is undone.
    /// * **The server writes `instructions` anew** at every replacement, from `core_task`, `personality_role`,
    ///   `tone_and_style`, `response_length`, `banned_words` and `metadata`. Change those, or use
    ///   [`update_ai_agent_instructions`](Self::update_ai_agent_instructions), which stores its text as `core_task`.
    ///   A change that sets `instructions` would have no effect, so it is refused here. Instructions that were given
    ///   as a text of their own when the agent was made do not survive any replacement: copy them to `core_task`.
    /// * `workflow_name`, `version`, the credential and `preload_information_type` cannot be changed; `file_ids` stay
    ///   if the change does not set them. Setting them makes the observed server save, and respond with 400.
    /// * Sub-agents that have been deleted are not in the response of the first call, so they are gone after the second.
    ///
    /// For options of the single calls, make both yourself: an [`AiAgentUpdate`] is made from an [`AiAgent`] with `from`.
    ///
    /// # Errors
    /// As the two calls; [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) if the change sets `instructions`, and then
    /// nothing is changed.
    ///
    /// # Cancel safety
    /// If the future is dropped, the second call may have reached the server: read the agent to know whether it was
    /// changed.
    #[inline]
    pub async fn edit_ai_agent(
        &self,
        ai_agent_id: impl AsRef<str>,
        change: impl FnOnce(AiAgentUpdate) -> AiAgentUpdate,
    ) -> Result<AiAgent, Error> {
        let agent = self.get_ai_agent(&ai_agent_id).send().await?;
        let update = change(agent.into());
        if update.instructions.is_some() {
            return Err(Error::invalid(
                "the server ignores `instructions` here; set `core_task`, or call update_ai_agent_instructions",
            ));
        }
        self.update_ai_agent(&ai_agent_id, update).send().await
    }
}
