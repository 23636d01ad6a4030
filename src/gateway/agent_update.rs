//! Agents as the server wants them back.

use serde_json::Value;

use super::{
    agent_create::workflow_name,
    types::{AiAgent, AiAgentDocumentAi, AiAgentDocumentAiInput, AiAgentSubAgent, AiAgentUpdate},
};

/// The agent as it goes back to the server: all that a replacement would reset if it were left out.
///
/// `sub_agents` become ids. Not taken over are `file_ids` (the server keeps them, and responds with 400 if they are sent),
/// `instructions` (it writes them anew), and what cannot be changed: `version`, `credential_name`, `credential_id`.
/// Properties that the document does not name go back as they came.
///
/// ```no_run
/// # async fn example(imbrace: imbrace::Client) -> Result<(), imbrace::Error> {
/// let chat_ai = imbrace.chat_ai();
/// let mut agent = chat_ai.get_ai_agent("agent_id").await?;
/// agent.temperature = Some(0.2);
/// chat_ai.update_ai_agent("agent_id", agent).request_id("edit-1").await?;
/// # Ok(())
/// # }
/// ```
impl From<AiAgent> for AiAgentUpdate {
    #[inline] // compiled where it is used
    fn from(agent: AiAgent) -> Self {
        // The server insists on a workflow name and does not store it.
        let workflow = agent
            .workflow_name
            .filter(|workflow| !workflow.is_empty())
            .unwrap_or_else(|| workflow_name(&agent.name));
        let mut update = Self::new(agent.name, workflow);
        // What is null now is what the server makes of an absent property, with two exceptions: absent, the type
        // would become `agent` and the temperature 0.1.
        update.agent_type = Some(agent.agent_type);
        update.temperature = Some(agent.temperature);
        update.provider_id = agent.provider_id.map(Some);
        update.model_id = agent.model_id.map(Some);
        update.description = Some(Some(agent.description));
        update.core_task = Some(Some(agent.core_task));
        update.personality_role = agent.personality_role.map(Some);
        update.tone_and_style = agent.tone_and_style.map(Some);
        update.response_length = agent.response_length.map(Some);
        update.banned_words = Some(Some(agent.banned_words));
        update.mode = Some(agent.mode);
        update.streaming = Some(agent.streaming);
        update.use_memory = Some(agent.use_memory);
        update.show_thinking_process = Some(agent.show_thinking_process);
        update.sub_agents = Some(agent.sub_agents.into_iter().filter_map(id).collect());
        update.folder_ids = Some(agent.folder_ids);
        update.board_ids = Some(agent.board_ids);
        update.knowledge_hubs = Some(agent.knowledge_hubs);
        update.category = Some(Some(agent.category));
        update.channel = agent.channel.map(Some);
        update.guardrail_id = agent.guardrail_id.map(Some);
        update.metadata = agent.metadata.map(Some);
        update.workflow_function_call = agent
            .workflow_function_call
            .filter(|workflows| !workflows.is_null());
        update.preload_information = agent.preload_information.map(Some);
        update.preload_information_type = agent.preload_information_type.map(Some);
        update.default_folder_id = agent.default_folder_id.map(Some);
        update.document_ai = agent.document_ai.map(|documents| Some(documents.into()));
        update.extra = agent.extra;
        update
    }
}

/// The agent as it goes back to the server, as from an owned one.
impl From<&AiAgent> for AiAgentUpdate {
    #[inline]
    fn from(agent: &AiAgent) -> Self {
        Self::from(agent.clone())
    }
}

impl From<AiAgentDocumentAi> for AiAgentDocumentAiInput {
    #[inline]
    fn from(documents: AiAgentDocumentAi) -> Self {
        let mut input = Self::new(
            documents.vlm_provider_id.unwrap_or_default(),
            documents.vlm_model.unwrap_or_default(),
            documents.source_languages.unwrap_or_default(),
        );
        input.schemas = documents.schemas;
        input.extra = documents.extra;
        input
    }
}

/// A sub-agent as its id: `assistant_id`, or what other servers call it.
#[inline]
fn id(agent: AiAgentSubAgent) -> Option<String> {
    match agent {
        AiAgentSubAgent::Text(id) => Some(id),
        AiAgentSubAgent::AiAgentSubAgentSummary(agent) => Some(agent.assistant_id),
        AiAgentSubAgent::Unknown(agent) => ["id", "_id"]
            .iter()
            .find_map(|key| agent.get(key).and_then(Value::as_str).map(str::to_owned)),
    }
}
