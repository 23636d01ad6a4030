pub mod types {
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AiAgent {
        pub id: String,
        pub _id: Option<String>,
        pub assistant_id: Option<String>,
        pub organization_id: String,
        pub name: String,
        pub model: String,
        pub model_id: Option<String>,
        pub provider_id: Option<String>,
        pub description: String,
        pub instructions: String,
        pub core_task: String,
        pub agent_type: Option<AiAgentType>,
        pub mode: AiAgentMode,
        pub category: Vec<String>,
        pub channel: Option<String>,
        pub personality_role: Option<String>,
        pub response_length: Option<String>,
        pub tone_and_style: Option<String>,
        pub preload_information: Option<String>,
        pub preload_information_type: Option<String>,
        pub workflow_name: Option<String>,
        pub workflow_function_call: Option<Vec<AiAgentFunctionCall>>,
        pub credential_name: Option<String>,
        pub credential_id: Option<String>,
        pub guardrail_id: Option<String>,
        pub default_folder_id: Option<String>,
        pub version: Option<String>,
        pub object: Option<String>,
        pub reasoning_effort: Option<String>,
        pub temperature: Option<f64>,
        pub top_p: Option<f64>,
        pub use_history: bool,
        pub streaming: bool,
        pub show_thinking_process: bool,
        pub use_memory: bool,
        pub file_ids: Vec<String>,
        pub sub_agents: Vec<AiAgentSubAgent>,
        pub team_leads: Option<Vec<AiAgentTeamLead>>,
        pub knowledge_hubs: Vec<String>,
        pub banned_words: String,
        pub board_ids: Vec<String>,
        pub folder_ids: Vec<String>,
        pub metadata: Option<AiAgentMetadata>,
        pub tools: Option<Value>,
        pub tool_resources: Option<Value>,
        pub response_format: Option<Value>,
        pub deleted_at: Option<String>,
        pub created_at: String,
        pub updated_at: Option<String>,
        pub document_ai: Option<AiAgentDocumentAi>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum AiAgentType {
        Agent,
        TeamLead,
        DocumentAi,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum AiAgentMode {
        Standard,
        Advanced,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum AiAgentVersion {
        Text(String),
        Number(f64),
        Unknown(Value),
    }
    impl From<String> for AiAgentVersion {
        fn from(value: String) -> Self {}
    }
    impl From<&str> for AiAgentVersion {
        fn from(value: &str) -> Self {}
    }
    impl From<f64> for AiAgentVersion {
        fn from(value: f64) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum AiAgentSubAgent {
        Text(String),
        AiAgentSubAgentSummary(AiAgentSubAgentSummary),
        Unknown(Value),
    }
    impl From<String> for AiAgentSubAgent {
        fn from(value: String) -> Self {}
    }
    impl From<&str> for AiAgentSubAgent {
        fn from(value: &str) -> Self {}
    }
    impl From<AiAgentSubAgentSummary> for AiAgentSubAgent {
        fn from(value: AiAgentSubAgentSummary) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AiAgentSubAgentSummary {
        pub assistant_id: String,
        pub name: Option<String>,
        pub instructions: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AiAgentTeamLead {
        pub assistant_id: Option<String>,
        pub name: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AiAgentFunctionCall {
        pub id: Option<String>,
        pub extra: Extra,
    }
    impl AiAgentFunctionCall {
        pub fn new() -> Self {}
        pub fn id(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AiAgentMetadata {
        pub tool_servers: Option<Vec<AiAgentToolServer>>,
        pub other_requirements: Option<Vec<AiAgentRequirement>>,
        pub extra: Extra,
    }
    impl AiAgentMetadata {
        pub fn new() -> Self {}
        pub fn tool_servers(
            mut self,
            value: impl IntoIterator<Item = impl Into<AiAgentToolServer>>,
        ) -> Self {}
        pub fn other_requirements(
            mut self,
            value: impl IntoIterator<Item = impl Into<AiAgentRequirement>>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    pub type AiAgentToolServer = Extra;
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum AiAgentRequirement {
        Text(String),
        AiAgentRequirementText(AiAgentRequirementText),
        Unknown(Value),
    }
    impl From<String> for AiAgentRequirement {
        fn from(value: String) -> Self {}
    }
    impl From<&str> for AiAgentRequirement {
        fn from(value: &str) -> Self {}
    }
    impl From<AiAgentRequirementText> for AiAgentRequirement {
        fn from(value: AiAgentRequirementText) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AiAgentRequirementText {
        pub requirement: Option<String>,
        pub extra: Extra,
    }
    impl AiAgentRequirementText {
        pub fn new() -> Self {}
        pub fn requirement(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AiAgentDocumentAi {
        pub vlm_provider_id: Option<String>,
        pub vlm_model: Option<String>,
        pub source_languages: Option<Vec<String>>,
        pub schemas: Option<Vec<AiAgentDocumentSchema>>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AiAgentDocumentSchema {
        pub schema_id: Option<String>,
        pub board_id: Option<String>,
        pub data_board_name: Option<String>,
        pub board_category_id: Option<String>,
        pub board_deployment_access: Option<Vec<String>>,
        pub extra: Extra,
    }
    impl AiAgentDocumentSchema {
        pub fn new() -> Self {}
        pub fn schema_id(mut self, value: impl Into<String>) -> Self {}
        pub fn board_id(mut self, value: impl Into<String>) -> Self {}
        pub fn data_board_name(mut self, value: impl Into<String>) -> Self {}
        pub fn board_category_id(mut self, value: impl Into<String>) -> Self {}
        pub fn board_deployment_access(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AiAgentDocumentAiInput {
        pub vlm_provider_id: String,
        pub vlm_model: String,
        pub source_languages: Vec<String>,
        pub schemas: Option<Vec<AiAgentDocumentSchema>>,
        pub extra: Extra,
    }
    impl AiAgentDocumentAiInput {
        pub fn new(
            vlm_provider_id: impl Into<String>,
            vlm_model: impl Into<String>,
            source_languages: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn vlm_provider_id(mut self, value: impl Into<String>) -> Self {}
        pub fn vlm_model(mut self, value: impl Into<String>) -> Self {}
        pub fn source_languages(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn schemas(
            mut self,
            value: impl IntoIterator<Item = impl Into<AiAgentDocumentSchema>>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AiAgentInstructionsUpdate {
        pub instructions: String,
        pub extra: Extra,
    }
    impl AiAgentInstructionsUpdate {
        pub fn new(instructions: impl Into<String>) -> Self {}
        pub fn instructions(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for AiAgentInstructionsUpdate {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for AiAgentInstructionsUpdate {
        fn from(value: String) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AiAgentCreate {
        pub name: String,
        pub workflow_name: String,
        pub provider_id: Option<Option<String>>,
        pub model_id: Option<Option<String>>,
        pub description: Option<Option<String>>,
        pub instructions: Option<String>,
        pub core_task: Option<Option<String>>,
        pub personality_role: Option<Option<String>>,
        pub tone_and_style: Option<Option<String>>,
        pub response_length: Option<Option<String>>,
        pub banned_words: Option<Option<String>>,
        pub agent_type: Option<AiAgentType>,
        pub mode: Option<AiAgentMode>,
        pub streaming: Option<bool>,
        pub temperature: Option<Option<f64>>,
        pub use_memory: Option<bool>,
        pub show_thinking_process: Option<bool>,
        pub sub_agents: Option<Vec<String>>,
        pub folder_ids: Option<Vec<String>>,
        pub board_ids: Option<Vec<String>>,
        pub knowledge_hubs: Option<Vec<String>>,
        pub file_ids: Option<Vec<String>>,
        pub category: Option<Option<Vec<String>>>,
        pub channel: Option<Option<String>>,
        pub guardrail_id: Option<Option<String>>,
        pub metadata: Option<Option<AiAgentMetadata>>,
        pub workflow_function_call: Option<Vec<AiAgentFunctionCall>>,
        pub preload_information: Option<Option<String>>,
        pub preload_information_type: Option<Option<String>>,
        pub default_folder_id: Option<Option<String>>,
        pub version: Option<AiAgentVersion>,
        pub document_ai: Option<Option<AiAgentDocumentAiInput>>,
        pub credential_name: Option<Option<String>>,
        pub credential_id: Option<String>,
        pub vibe_code: Option<bool>,
        pub assistant_id: Option<String>,
        pub model: Option<String>,
        pub data_schema: Option<Extra>,
        pub extra: Extra,
    }
    impl AiAgentCreate {
        pub fn new(name: impl Into<String>, workflow_name: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn workflow_name(mut self, value: impl Into<String>) -> Self {}
        pub fn provider_id(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_provider_id(mut self) -> Self {}
        pub fn model_id(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_model_id(mut self) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_description(mut self) -> Self {}
        pub fn instructions(mut self, value: impl Into<String>) -> Self {}
        pub fn core_task(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_core_task(mut self) -> Self {}
        pub fn personality_role(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_personality_role(mut self) -> Self {}
        pub fn tone_and_style(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_tone_and_style(mut self) -> Self {}
        pub fn response_length(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_response_length(mut self) -> Self {}
        pub fn banned_words(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_banned_words(mut self) -> Self {}
        pub fn agent_type(mut self, value: impl Into<AiAgentType>) -> Self {}
        pub fn mode(mut self, value: impl Into<AiAgentMode>) -> Self {}
        pub fn streaming(mut self, value: bool) -> Self {}
        pub fn temperature(mut self, value: f64) -> Self {}
        pub fn clear_temperature(mut self) -> Self {}
        pub fn use_memory(mut self, value: bool) -> Self {}
        pub fn show_thinking_process(mut self, value: bool) -> Self {}
        pub fn sub_agents(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn folder_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn board_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn knowledge_hubs(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn file_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn category(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn clear_category(mut self) -> Self {}
        pub fn channel(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_channel(mut self) -> Self {}
        pub fn guardrail_id(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_guardrail_id(mut self) -> Self {}
        pub fn metadata(mut self, value: impl Into<AiAgentMetadata>) -> Self {}
        pub fn clear_metadata(mut self) -> Self {}
        pub fn workflow_function_call(
            mut self,
            value: impl IntoIterator<Item = impl Into<AiAgentFunctionCall>>,
        ) -> Self {}
        pub fn preload_information(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_preload_information(mut self) -> Self {}
        pub fn preload_information_type(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_preload_information_type(mut self) -> Self {}
        pub fn default_folder_id(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_default_folder_id(mut self) -> Self {}
        pub fn version(mut self, value: impl Into<AiAgentVersion>) -> Self {}
        pub fn document_ai(mut self, value: impl Into<AiAgentDocumentAiInput>) -> Self {}
        pub fn clear_document_ai(mut self) -> Self {}
        pub fn credential_name(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_credential_name(mut self) -> Self {}
        pub fn credential_id(mut self, value: impl Into<String>) -> Self {}
        pub fn vibe_code(mut self, value: bool) -> Self {}
        pub fn assistant_id(mut self, value: impl Into<String>) -> Self {}
        pub fn model(mut self, value: impl Into<String>) -> Self {}
        pub fn data_schema(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AiAgentUpdate {
        pub name: String,
        pub workflow_name: String,
        pub provider_id: Option<Option<String>>,
        pub model_id: Option<Option<String>>,
        pub description: Option<Option<String>>,
        pub instructions: Option<String>,
        pub core_task: Option<Option<String>>,
        pub personality_role: Option<Option<String>>,
        pub tone_and_style: Option<Option<String>>,
        pub response_length: Option<Option<String>>,
        pub banned_words: Option<Option<String>>,
        pub agent_type: Option<Option<AiAgentType>>,
        pub mode: Option<AiAgentMode>,
        pub streaming: Option<bool>,
        pub temperature: Option<Option<f64>>,
        pub use_memory: Option<bool>,
        pub show_thinking_process: Option<bool>,
        pub sub_agents: Option<Vec<String>>,
        pub folder_ids: Option<Vec<String>>,
        pub board_ids: Option<Vec<String>>,
        pub knowledge_hubs: Option<Vec<String>>,
        pub file_ids: Option<Vec<String>>,
        pub category: Option<Option<Vec<String>>>,
        pub channel: Option<Option<String>>,
        pub guardrail_id: Option<Option<String>>,
        pub metadata: Option<Option<AiAgentMetadata>>,
        pub workflow_function_call: Option<Vec<AiAgentFunctionCall>>,
        pub preload_information: Option<Option<String>>,
        pub preload_information_type: Option<Option<String>>,
        pub default_folder_id: Option<Option<String>>,
        pub version: Option<AiAgentVersion>,
        pub document_ai: Option<Option<AiAgentDocumentAiInput>>,
        pub credential_name: Option<Option<String>>,
        pub credential_id: Option<String>,
        pub model: Option<String>,
        pub data_schema: Option<Extra>,
        pub extra: Extra,
    }
    impl AiAgentUpdate {
        pub fn new(name: impl Into<String>, workflow_name: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn workflow_name(mut self, value: impl Into<String>) -> Self {}
        pub fn provider_id(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_provider_id(mut self) -> Self {}
        pub fn model_id(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_model_id(mut self) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_description(mut self) -> Self {}
        pub fn instructions(mut self, value: impl Into<String>) -> Self {}
        pub fn core_task(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_core_task(mut self) -> Self {}
        pub fn personality_role(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_personality_role(mut self) -> Self {}
        pub fn tone_and_style(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_tone_and_style(mut self) -> Self {}
        pub fn response_length(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_response_length(mut self) -> Self {}
        pub fn banned_words(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_banned_words(mut self) -> Self {}
        pub fn agent_type(mut self, value: impl Into<AiAgentType>) -> Self {}
        pub fn clear_agent_type(mut self) -> Self {}
        pub fn mode(mut self, value: impl Into<AiAgentMode>) -> Self {}
        pub fn streaming(mut self, value: bool) -> Self {}
        pub fn temperature(mut self, value: f64) -> Self {}
        pub fn clear_temperature(mut self) -> Self {}
        pub fn use_memory(mut self, value: bool) -> Self {}
        pub fn show_thinking_process(mut self, value: bool) -> Self {}
        pub fn sub_agents(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn folder_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn board_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn knowledge_hubs(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn file_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn category(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn clear_category(mut self) -> Self {}
        pub fn channel(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_channel(mut self) -> Self {}
        pub fn guardrail_id(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_guardrail_id(mut self) -> Self {}
        pub fn metadata(mut self, value: impl Into<AiAgentMetadata>) -> Self {}
        pub fn clear_metadata(mut self) -> Self {}
        pub fn workflow_function_call(
            mut self,
            value: impl IntoIterator<Item = impl Into<AiAgentFunctionCall>>,
        ) -> Self {}
        pub fn preload_information(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_preload_information(mut self) -> Self {}
        pub fn preload_information_type(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_preload_information_type(mut self) -> Self {}
        pub fn default_folder_id(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_default_folder_id(mut self) -> Self {}
        pub fn version(mut self, value: impl Into<AiAgentVersion>) -> Self {}
        pub fn document_ai(mut self, value: impl Into<AiAgentDocumentAiInput>) -> Self {}
        pub fn clear_document_ai(mut self) -> Self {}
        pub fn credential_name(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_credential_name(mut self) -> Self {}
        pub fn credential_id(mut self, value: impl Into<String>) -> Self {}
        pub fn model(mut self, value: impl Into<String>) -> Self {}
        pub fn data_schema(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AiAgentDeletion {
        pub id: String,
        pub object: String,
        pub deleted: bool,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ApiError {
        pub error: Option<Value>,
        pub message: Option<Value>,
        pub detail: Option<Value>,
        pub code: Option<Value>,
        pub success: Option<bool>,
        pub data: Option<Value>,
        pub details: Option<Value>,
        pub error_text: Option<String>,
        pub request_id: Option<String>,
        pub timestamp: Option<String>,
        pub path: Option<String>,
        pub method: Option<String>,
        pub validation_errors: Option<Vec<ApiValidationError>>,
        pub cause: Option<Value>,
        pub trace_id: Option<String>,
        pub file_name: Option<String>,
        pub local_path: Option<String>,
        pub target: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ApiValidationError {
        pub field: Option<String>,
        pub message: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Board {
        pub id: String,
        pub _id: Option<String>,
        pub business_unit_id: String,
        pub organization_id: String,
        pub name: String,
        pub description: Option<String>,
        pub r#type: BoardType,
        pub order: i64,
        pub hidden: bool,
        pub created_by: Option<String>,
        pub fields: Vec<BoardField>,
        pub managers: Option<Vec<BoardManager>>,
        pub team_ids: Option<Vec<String>>,
        pub journey: Option<BoardJourney>,
        pub show_id: Option<bool>,
        pub is_child_table: Option<bool>,
        pub attached_from: Option<BoardAttachment>,
        pub from_schema_id: Option<String>,
        pub category_id: Option<String>,
        pub items_count: Option<i64>,
        pub created_at: String,
        pub updated_at: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum BoardType {
        Contacts,
        Companies,
        Opportunities,
        OptOut,
        Tasks,
        System,
        General,
        KnowledgeHub,
        DocumentAi,
        Products,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardManager {
        pub team_id: String,
        pub team_name: Option<String>,
        pub permissions: Option<BoardPermissions>,
        pub extra: Extra,
    }
    impl BoardManager {
        pub fn new(team_id: impl Into<String>) -> Self {}
        pub fn team_id(mut self, value: impl Into<String>) -> Self {}
        pub fn team_name(mut self, value: impl Into<String>) -> Self {}
        pub fn permissions(mut self, value: impl Into<BoardPermissions>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for BoardManager {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for BoardManager {
        fn from(value: String) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BoardPermissions {
        pub read: Option<bool>,
        pub write: Option<bool>,
        pub delete: Option<bool>,
        pub manage_fields: Option<bool>,
        pub extra: Extra,
    }
    impl BoardPermissions {
        pub fn new() -> Self {}
        pub fn read(mut self, value: bool) -> Self {}
        pub fn write(mut self, value: bool) -> Self {}
        pub fn delete(mut self, value: bool) -> Self {}
        pub fn manage_fields(mut self, value: bool) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BoardJourney {
        pub enabled: Option<bool>,
        pub stages: Option<Vec<BoardStage>>,
        pub extra: Extra,
    }
    impl BoardJourney {
        pub fn new() -> Self {}
        pub fn enabled(mut self, value: bool) -> Self {}
        pub fn stages(
            mut self,
            value: impl IntoIterator<Item = impl Into<BoardStage>>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BoardStage {
        pub id: Option<String>,
        pub name: Option<String>,
        pub order: Option<i64>,
        pub color: Option<String>,
        pub extra: Extra,
    }
    impl BoardStage {
        pub fn new() -> Self {}
        pub fn id(mut self, value: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn order(mut self, value: i64) -> Self {}
        pub fn color(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BoardAttachment {
        pub parent_board_id: Option<String>,
        pub parent_board_field_id: Option<String>,
        pub attached_at: Option<String>,
        pub attached_by: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardField {
        pub id: String,
        pub _id: Option<String>,
        pub name: String,
        pub description: Option<String>,
        pub r#type: BoardFieldType,
        pub order: Option<i64>,
        pub hidden: Option<bool>,
        pub hidden_on_record: Option<bool>,
        pub is_default: Option<bool>,
        pub is_deprecated: Option<bool>,
        pub is_identifier: Option<bool>,
        pub is_unique_identifier: Option<bool>,
        pub contact_field: Option<String>,
        pub default_field_name: Option<String>,
        pub data: Option<Vec<BoardFieldOption>>,
        pub settings: Option<BoardFieldSettings>,
        pub fields: Option<Vec<BoardField>>,
        pub child_board_fields: Option<Vec<BoardField>>,
        pub prompt_ai: Option<Value>,
        pub old_field_id: Option<String>,
        pub role: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum BoardFieldType {
        ShortText,
        LongText,
        Number,
        Email,
        Phone,
        Date,
        Datetime,
        Time,
        SingleSelection,
        MultipleSelection,
        Assignee,
        MultipleAssignee,
        Priority,
        Currency,
        Link,
        Attachment,
        Notes,
        Country,
        Origin,
        MapToBoard,
        TableInTable,
        Checkbox,
        Formula,
        Rating,
        RichText,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardFieldOption {
        pub id: Option<String>,
        pub _id: Option<String>,
        pub value: String,
        pub color: Option<String>,
        pub order: Option<i64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardFieldOptionInput {
        pub id: Option<String>,
        pub value: String,
        pub color: Option<String>,
        pub order: Option<i64>,
        pub extra: Extra,
    }
    impl BoardFieldOptionInput {
        pub fn new(value: impl Into<String>) -> Self {}
        pub fn id(mut self, value: impl Into<String>) -> Self {}
        pub fn value(mut self, value: impl Into<String>) -> Self {}
        pub fn color(mut self, value: impl Into<String>) -> Self {}
        pub fn order(mut self, value: i64) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for BoardFieldOptionInput {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for BoardFieldOptionInput {
        fn from(value: String) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BoardFieldSettings {
        pub child_board_id: Option<String>,
        pub child_board_name: Option<String>,
        pub map_to_board_id: Option<String>,
        pub currency: Option<String>,
        pub default_currency_code: Option<String>,
        pub country_code: Option<String>,
        pub default_country_code: Option<String>,
        pub format: Option<String>,
        pub sample_data: Option<String>,
        pub options: Option<Vec<BoardFieldOption>>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BoardFieldSettingsInput {
        pub map_to_board_id: Option<String>,
        pub currency: Option<String>,
        pub country_code: Option<String>,
        pub format: Option<String>,
        pub sample_data: Option<String>,
        pub options: Option<Vec<BoardFieldOptionInput>>,
        pub extra: Extra,
    }
    impl BoardFieldSettingsInput {
        pub fn new() -> Self {}
        pub fn map_to_board_id(mut self, value: impl Into<String>) -> Self {}
        pub fn currency(mut self, value: impl Into<String>) -> Self {}
        pub fn country_code(mut self, value: impl Into<String>) -> Self {}
        pub fn format(mut self, value: impl Into<String>) -> Self {}
        pub fn sample_data(mut self, value: impl Into<String>) -> Self {}
        pub fn options(
            mut self,
            value: impl IntoIterator<Item = impl Into<BoardFieldOptionInput>>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardEnvelope {
        pub data: Board,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardList {
        pub data: Vec<Board>,
        pub total: i64,
        pub count: i64,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardFieldEnvelope {
        pub data: BoardField,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardMessage {
        pub message: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardCreate {
        pub name: String,
        pub description: Option<String>,
        pub r#type: Option<BoardType>,
        pub hidden: Option<bool>,
        pub fields: Option<Vec<BoardFieldCreate>>,
        pub managers: Option<Vec<BoardManager>>,
        pub team_ids: Option<Vec<String>>,
        pub journey: Option<BoardJourney>,
        pub order: Option<i64>,
        pub show_id: Option<bool>,
        pub is_child_table: Option<bool>,
        pub category: Option<Option<String>>,
        pub extra: Extra,
    }
    impl BoardCreate {
        pub fn new(name: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn r#type(mut self, value: impl Into<BoardType>) -> Self {}
        pub fn hidden(mut self, value: bool) -> Self {}
        pub fn fields(
            mut self,
            value: impl IntoIterator<Item = impl Into<BoardFieldCreate>>,
        ) -> Self {}
        pub fn managers(
            mut self,
            value: impl IntoIterator<Item = impl Into<BoardManager>>,
        ) -> Self {}
        pub fn team_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn journey(mut self, value: impl Into<BoardJourney>) -> Self {}
        pub fn order(mut self, value: i64) -> Self {}
        pub fn show_id(mut self, value: bool) -> Self {}
        pub fn is_child_table(mut self, value: bool) -> Self {}
        pub fn category(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_category(mut self) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for BoardCreate {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for BoardCreate {
        fn from(value: String) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BoardUpdate {
        pub name: Option<String>,
        pub description: Option<String>,
        pub r#type: Option<BoardType>,
        pub hidden: Option<bool>,
        pub managers: Option<Vec<BoardManager>>,
        pub team_ids: Option<Vec<String>>,
        pub journey: Option<BoardJourney>,
        pub order: Option<i64>,
        pub show_id: Option<bool>,
        pub category: Option<Option<String>>,
        pub extra: Extra,
    }
    impl BoardUpdate {
        pub fn new() -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn r#type(mut self, value: impl Into<BoardType>) -> Self {}
        pub fn hidden(mut self, value: bool) -> Self {}
        pub fn managers(
            mut self,
            value: impl IntoIterator<Item = impl Into<BoardManager>>,
        ) -> Self {}
        pub fn team_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn journey(mut self, value: impl Into<BoardJourney>) -> Self {}
        pub fn order(mut self, value: i64) -> Self {}
        pub fn show_id(mut self, value: bool) -> Self {}
        pub fn category(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_category(mut self) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardReorder {
        pub board_ids: Vec<String>,
        pub order: Option<Vec<String>>,
        pub extra: Extra,
    }
    impl BoardReorder {
        pub fn new(board_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {}
        pub fn board_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn order(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardFieldCreate {
        pub name: String,
        pub r#type: BoardFieldType,
        pub description: Option<String>,
        pub is_unique_identifier: Option<bool>,
        pub is_default: Option<bool>,
        pub data: Option<Vec<BoardFieldOptionInput>>,
        pub settings: Option<BoardFieldSettingsInput>,
        pub fields: Option<Vec<BoardFieldCreate>>,
        pub role: Option<String>,
        pub hidden: Option<bool>,
        pub hidden_on_record: Option<bool>,
        pub is_default_: Option<bool>,
        pub is_unique_identifier_: Option<bool>,
        pub is_identifier: Option<bool>,
        pub required: Option<bool>,
        pub options: Option<Vec<BoardFieldOptionInput>>,
        pub board_child_mapped: Option<String>,
        pub extra: Extra,
    }
    impl BoardFieldCreate {
        pub fn new(name: impl Into<String>, r#type: impl Into<BoardFieldType>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn r#type(mut self, value: impl Into<BoardFieldType>) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn is_unique_identifier(mut self, value: bool) -> Self {}
        pub fn is_default(mut self, value: bool) -> Self {}
        pub fn data(
            mut self,
            value: impl IntoIterator<Item = impl Into<BoardFieldOptionInput>>,
        ) -> Self {}
        pub fn settings(mut self, value: impl Into<BoardFieldSettingsInput>) -> Self {}
        pub fn fields(
            mut self,
            value: impl IntoIterator<Item = impl Into<BoardFieldCreate>>,
        ) -> Self {}
        pub fn role(mut self, value: impl Into<String>) -> Self {}
        pub fn hidden(mut self, value: bool) -> Self {}
        pub fn hidden_on_record(mut self, value: bool) -> Self {}
        pub fn is_default_(mut self, value: bool) -> Self {}
        pub fn is_unique_identifier_(mut self, value: bool) -> Self {}
        pub fn is_identifier(mut self, value: bool) -> Self {}
        pub fn required(mut self, value: bool) -> Self {}
        pub fn options(
            mut self,
            value: impl IntoIterator<Item = impl Into<BoardFieldOptionInput>>,
        ) -> Self {}
        pub fn board_child_mapped(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BoardFieldUpdate {
        pub name: Option<String>,
        pub r#type: Option<BoardFieldType>,
        pub description: Option<String>,
        pub is_unique_identifier: Option<bool>,
        pub is_default: Option<bool>,
        pub is_deprecated: Option<bool>,
        pub hidden: Option<bool>,
        pub hidden_on_record: Option<bool>,
        pub data: Option<Vec<BoardFieldOptionInput>>,
        pub settings: Option<BoardFieldSettingsInput>,
        pub prompt_ai: Option<String>,
        pub role: Option<String>,
        pub required: Option<bool>,
        pub options: Option<Vec<BoardFieldOptionInput>>,
        pub extra: Extra,
    }
    impl BoardFieldUpdate {
        pub fn new() -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn r#type(mut self, value: impl Into<BoardFieldType>) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn is_unique_identifier(mut self, value: bool) -> Self {}
        pub fn is_default(mut self, value: bool) -> Self {}
        pub fn is_deprecated(mut self, value: bool) -> Self {}
        pub fn hidden(mut self, value: bool) -> Self {}
        pub fn hidden_on_record(mut self, value: bool) -> Self {}
        pub fn data(
            mut self,
            value: impl IntoIterator<Item = impl Into<BoardFieldOptionInput>>,
        ) -> Self {}
        pub fn settings(mut self, value: impl Into<BoardFieldSettingsInput>) -> Self {}
        pub fn prompt_ai(mut self, value: impl Into<String>) -> Self {}
        pub fn role(mut self, value: impl Into<String>) -> Self {}
        pub fn required(mut self, value: bool) -> Self {}
        pub fn options(
            mut self,
            value: impl IntoIterator<Item = impl Into<BoardFieldOptionInput>>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardFieldBulkUpdate {
        pub fields: Vec<BoardFieldBulkEntry>,
        pub extra: Extra,
    }
    impl BoardFieldBulkUpdate {
        pub fn new(
            fields: impl IntoIterator<Item = impl Into<BoardFieldBulkEntry>>,
        ) -> Self {}
        pub fn fields(
            mut self,
            value: impl IntoIterator<Item = impl Into<BoardFieldBulkEntry>>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardFieldBulkEntry {
        pub field_id: Option<String>,
        pub name: String,
        pub r#type: BoardFieldType,
        pub description: Option<String>,
        pub is_unique_identifier: Option<bool>,
        pub is_default: Option<bool>,
        pub hidden: Option<bool>,
        pub hidden_on_record: Option<bool>,
        pub data: Option<Vec<BoardFieldOptionInput>>,
        pub settings: Option<BoardFieldSettingsInput>,
        pub child_board_name: Option<String>,
        pub fields: Option<Vec<BoardFieldCreate>>,
        pub role: Option<String>,
        pub extra: Extra,
    }
    impl BoardFieldBulkEntry {
        pub fn new(name: impl Into<String>, r#type: impl Into<BoardFieldType>) -> Self {}
        pub fn field_id(mut self, value: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn r#type(mut self, value: impl Into<BoardFieldType>) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn is_unique_identifier(mut self, value: bool) -> Self {}
        pub fn is_default(mut self, value: bool) -> Self {}
        pub fn hidden(mut self, value: bool) -> Self {}
        pub fn hidden_on_record(mut self, value: bool) -> Self {}
        pub fn data(
            mut self,
            value: impl IntoIterator<Item = impl Into<BoardFieldOptionInput>>,
        ) -> Self {}
        pub fn settings(mut self, value: impl Into<BoardFieldSettingsInput>) -> Self {}
        pub fn child_board_name(mut self, value: impl Into<String>) -> Self {}
        pub fn fields(
            mut self,
            value: impl IntoIterator<Item = impl Into<BoardFieldCreate>>,
        ) -> Self {}
        pub fn role(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BoardFieldReorder {
        pub field_ids: Option<Vec<String>>,
        pub fields: Option<Vec<String>>,
        pub extra: Extra,
    }
    impl BoardFieldReorder {
        pub fn new() -> Self {}
        pub fn field_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn fields(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardItem {
        pub id: String,
        pub _id: Option<String>,
        pub board_item_id: String,
        pub business_unit_id: String,
        pub organization_id: String,
        pub board_id: String,
        pub created_by: Option<String>,
        pub created_type: BoardItemOrigin,
        pub fields: BoardItemFields,
        pub related_board_item_id: Option<String>,
        pub related_board_item_list: Option<Vec<String>>,
        pub conversation_ids: Option<Vec<String>>,
        pub logo_url: Option<String>,
        pub contacts: Option<Extra>,
        pub created_at: String,
        pub updated_at: String,
        pub extra: Extra,
    }
    pub type BoardItemFields = Extra;
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum BoardItemOrigin {
        Manual,
        Import,
        Api,
        Automation,
        System,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardItemEnvelope {
        pub data: BoardItem,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardItemList {
        pub data: Vec<BoardItem>,
        pub count: i64,
        pub skip: Option<i64>,
        pub limit: Option<i64>,
        pub total_pages: Option<i64>,
        pub total: Option<i64>,
        pub has_more: Option<bool>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardRelatedItemList {
        pub data: Vec<BoardItem>,
        pub count: i64,
        pub total: i64,
        pub has_more: bool,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardItemCreate {
        pub fields: Extra,
        pub related_board_item_id: Option<String>,
        pub created_type: Option<BoardItemOrigin>,
        pub contact_id: Option<String>,
        pub organization_id: Option<String>,
        pub business_unit_id: Option<String>,
        pub extra: Extra,
    }
    impl BoardItemCreate {
        pub fn new(
            fields: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn fields(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn related_board_item_id(mut self, value: impl Into<String>) -> Self {}
        pub fn created_type(mut self, value: impl Into<BoardItemOrigin>) -> Self {}
        pub fn contact_id(mut self, value: impl Into<String>) -> Self {}
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {}
        pub fn business_unit_id(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BoardItemUpdate {
        pub fields: Option<Extra>,
        pub data: Option<Vec<BoardItemValue>>,
        pub related_board_item_id: Option<String>,
        pub contact_id: Option<String>,
        pub extra: Extra,
    }
    impl BoardItemUpdate {
        pub fn new() -> Self {}
        pub fn fields(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn data(
            mut self,
            value: impl IntoIterator<Item = impl Into<BoardItemValue>>,
        ) -> Self {}
        pub fn related_board_item_id(mut self, value: impl Into<String>) -> Self {}
        pub fn contact_id(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardItemValue {
        pub key: String,
        pub value: Option<Value>,
        pub extra: Extra,
    }
    impl BoardItemValue {
        pub fn new(key: impl Into<String>) -> Self {}
        pub fn key(mut self, value: impl Into<String>) -> Self {}
        pub fn value(mut self, value: impl Into<Value>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for BoardItemValue {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for BoardItemValue {
        fn from(value: String) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardItemBulkCreate {
        pub items: Vec<BoardItemCreate>,
        pub extra: Extra,
    }
    impl BoardItemBulkCreate {
        pub fn new(items: impl IntoIterator<Item = impl Into<BoardItemCreate>>) -> Self {}
        pub fn items(
            mut self,
            value: impl IntoIterator<Item = impl Into<BoardItemCreate>>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardItemBulkCreated {
        pub data: Vec<BoardItem>,
        pub count: Option<i64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardItemIds {
        pub ids: Vec<String>,
        pub extra: Extra,
    }
    impl BoardItemIds {
        pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {}
        pub fn ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardItemsDeleted {
        pub message: String,
        pub count: i64,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardItemCount {
        pub count: i64,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BoardItemRelation {
        pub related_board_id: Option<String>,
        pub related_item_ids: Option<Vec<String>>,
        pub ids: Option<Vec<String>>,
        pub extra: Extra,
    }
    impl BoardItemRelation {
        pub fn new() -> Self {}
        pub fn related_board_id(mut self, value: impl Into<String>) -> Self {}
        pub fn related_item_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BoardSearch {
        pub q: Option<String>,
        pub filter: Option<String>,
        pub limit: Option<i64>,
        pub offset: Option<i64>,
        pub sort: Option<Vec<String>>,
        pub query: Option<String>,
        pub extra: Extra,
    }
    impl BoardSearch {
        pub fn new() -> Self {}
        pub fn q(mut self, value: impl Into<String>) -> Self {}
        pub fn filter(mut self, value: impl Into<String>) -> Self {}
        pub fn limit(mut self, value: i64) -> Self {}
        pub fn offset(mut self, value: i64) -> Self {}
        pub fn sort(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn query(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardSearchAnswer {
        pub success: bool,
        pub message: BoardSearchHits,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardSearchHits {
        pub hits: Vec<BoardSearchHit>,
        pub query: Option<String>,
        pub processing_time_ms: Option<i64>,
        pub limit: Option<i64>,
        pub offset: Option<i64>,
        pub estimated_total_hits: Option<i64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardSearchHit {
        pub id: String,
        pub business_unit_id: String,
        pub organization_id: String,
        pub board_id: String,
        pub created_by: Option<String>,
        pub created_type: BoardItemOrigin,
        pub fields: Extra,
        pub related_board_item_id: Option<String>,
        pub related_board_item_list: Option<Vec<String>>,
        pub conversation_ids: Option<Vec<String>>,
        pub logo_url: Option<String>,
        pub created_at: String,
        pub updated_at: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardSegment {
        pub id: String,
        pub business_unit_id: String,
        pub organization_id: String,
        pub board_id: String,
        pub user_id: String,
        pub name: Option<String>,
        pub description: Option<String>,
        pub filters: Vec<BoardSegmentFilter>,
        pub created_at: String,
        pub updated_at: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BoardSegmentFilter {
        pub field_id: Option<String>,
        pub operator: Option<String>,
        pub value: Option<Value>,
        pub condition: Option<String>,
        pub field: Option<String>,
        pub op: Option<String>,
        pub extra: Extra,
    }
    impl BoardSegmentFilter {
        pub fn new() -> Self {}
        pub fn field_id(mut self, value: impl Into<String>) -> Self {}
        pub fn operator(mut self, value: impl Into<String>) -> Self {}
        pub fn value(mut self, value: impl Into<Value>) -> Self {}
        pub fn condition(mut self, value: impl Into<String>) -> Self {}
        pub fn field(mut self, value: impl Into<String>) -> Self {}
        pub fn op(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardSegmentList {
        pub data: Vec<BoardSegment>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BoardSegmentCreate {
        pub name: Option<String>,
        pub description: Option<String>,
        pub filters: Option<Vec<BoardSegmentFilter>>,
        pub filter: Option<Extra>,
        pub extra: Extra,
    }
    impl BoardSegmentCreate {
        pub fn new() -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn filters(
            mut self,
            value: impl IntoIterator<Item = impl Into<BoardSegmentFilter>>,
        ) -> Self {}
        pub fn filter(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BoardSegmentUpdate {
        pub name: Option<Option<String>>,
        pub description: Option<Option<String>>,
        pub filters: Option<Vec<BoardSegmentFilter>>,
        pub filter: Option<Extra>,
        pub extra: Extra,
    }
    impl BoardSegmentUpdate {
        pub fn new() -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_name(mut self) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_description(mut self) -> Self {}
        pub fn filters(
            mut self,
            value: impl IntoIterator<Item = impl Into<BoardSegmentFilter>>,
        ) -> Self {}
        pub fn filter(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum BoardExportRange {
        Week,
        Month,
        N3months,
        N6months,
        N12months,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum BoardExportDate {
        Creation,
        Updated,
        Unknown(String),
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BoardExportMail {
        pub send_email: Option<bool>,
        pub email: Option<Vec<String>>,
        pub extra: Extra,
    }
    impl BoardExportMail {
        pub fn new() -> Self {}
        pub fn send_email(mut self, value: bool) -> Self {}
        pub fn email(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardExport {
        pub message: String,
        pub file_name: String,
        pub download_url: String,
        pub email_sent: bool,
        pub sent_emails: Vec<String>,
        pub failed_emails: Vec<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardImportProgress {
        pub status: BoardImportStatus,
        pub total: Option<i64>,
        pub processed: Option<i64>,
        pub success: Option<i64>,
        pub failed: Option<i64>,
        pub percentage: Option<f64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum BoardImportStatus {
        NotFound,
        Completed,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Folder {
        pub _id: String,
        pub id: Option<String>,
        pub name: String,
        pub organization_id: String,
        pub description: Option<String>,
        pub tags: Option<Vec<String>>,
        pub auto_tagging: Option<bool>,
        pub parent_folder_id: String,
        pub source_type: FolderSourceType,
        pub external_id: Option<String>,
        pub external_source: Option<FolderExternalSource>,
        pub session_id: Option<String>,
        pub delta_link: Option<String>,
        pub synced: Option<bool>,
        pub is_sync_enabled: Option<bool>,
        pub last_sync_at: Option<String>,
        pub sync_timestamp: Option<String>,
        pub file_count: Option<i64>,
        pub path: String,
        pub created_at: Option<String>,
        pub updated_at: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum FolderSourceType {
        Upload,
        External,
        Assistant,
        Local,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum FolderExternalSource {
        Onedrive,
        GoogleDrive,
        Dropbox,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum FolderSortKey {
        Name,
        Tags,
        Remarks,
        LastUpdatedTime,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum FolderSortOrder {
        Asc,
        Desc,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FolderEnvelope {
        pub success: bool,
        pub message: String,
        pub data: Folder,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FolderList {
        pub success: bool,
        pub message: String,
        pub data: Vec<Folder>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FolderTreeEnvelope {
        pub success: bool,
        pub message: String,
        pub data: FolderTree,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FolderTree {
        pub folder: Folder,
        pub subfolders: Vec<Folder>,
        pub recursive: bool,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FolderContentsEnvelope {
        pub success: bool,
        pub message: String,
        pub data: FolderContents,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FolderContents {
        pub folder: Folder,
        pub subfolders: Vec<Folder>,
        pub files: Vec<FileRecord>,
        pub search_query: Option<String>,
        pub recursive: bool,
        pub pagination: FolderPagination,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct FolderPagination {
        pub file_count: Option<i64>,
        pub total_recursive_file_count: Option<i64>,
        pub current_page: Option<i64>,
        pub total_pages: Option<i64>,
        pub skip: Option<i64>,
        pub limit: Option<i64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FolderCreate {
        pub name: String,
        pub organization_id: Option<String>,
        pub parent_folder_id: Option<String>,
        pub source_type: Option<FolderSourceType>,
        pub description: Option<String>,
        pub tags: Option<Vec<String>>,
        pub auto_tagging: Option<bool>,
        pub parent_id: Option<String>,
        pub team_ids: Option<Vec<String>>,
        pub extra: Extra,
    }
    impl FolderCreate {
        pub fn new(name: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {}
        pub fn parent_folder_id(mut self, value: impl Into<String>) -> Self {}
        pub fn source_type(mut self, value: impl Into<FolderSourceType>) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn tags(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn auto_tagging(mut self, value: bool) -> Self {}
        pub fn parent_id(mut self, value: impl Into<String>) -> Self {}
        pub fn team_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for FolderCreate {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for FolderCreate {
        fn from(value: String) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct FolderUpdate {
        pub name: Option<String>,
        pub description: Option<Option<String>>,
        pub tags: Option<Vec<String>>,
        pub auto_tagging: Option<bool>,
        pub parent_folder_id: Option<String>,
        pub extra: Extra,
    }
    impl FolderUpdate {
        pub fn new() -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_description(mut self) -> Self {}
        pub fn tags(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn auto_tagging(mut self, value: bool) -> Self {}
        pub fn parent_folder_id(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FolderFileIds {
        pub ids: Vec<String>,
        pub extra: Extra,
    }
    impl FolderFileIds {
        pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {}
        pub fn ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FolderFileDeletion {
        pub success: bool,
        pub message: String,
        pub data: FolderFileDeletionCount,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FolderFileDeletionCount {
        pub deleted_count: i64,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FileRecord {
        pub _id: String,
        pub id: Option<String>,
        pub name: String,
        pub organization_id: String,
        pub folder_id: String,
        pub source_type: FolderSourceType,
        pub external_id: Option<String>,
        pub external_source: Option<FolderExternalSource>,
        pub synced: Option<bool>,
        pub last_sync_at: Option<String>,
        pub key: String,
        pub file_type: String,
        pub file_size: i64,
        pub tags: Option<Vec<String>>,
        pub remarks: Option<String>,
        pub last_updated_by_display_name: Option<String>,
        pub last_updated_by_email: Option<String>,
        pub last_updated_by: Option<FileEditor>,
        pub presigned_url: Option<String>,
        pub created_at: String,
        pub updated_at: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct FileEditor {
        pub display_name: Option<String>,
        pub email: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FileRecordEnvelope {
        pub success: bool,
        pub message: String,
        pub data: FileRecord,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FileRecordList {
        pub success: bool,
        pub message: String,
        pub data: Vec<FileRecord>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FileRecordCreate {
        pub name: String,
        pub folder_id: Option<String>,
        pub organization_id: Option<String>,
        pub key: Option<String>,
        pub file_type: Option<String>,
        pub file_size: Option<i64>,
        pub source_type: Option<FolderSourceType>,
        pub tags: Option<Vec<String>>,
        pub remarks: Option<String>,
        pub content: Option<String>,
        pub extra: Extra,
    }
    impl FileRecordCreate {
        pub fn new(name: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn folder_id(mut self, value: impl Into<String>) -> Self {}
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {}
        pub fn key(mut self, value: impl Into<String>) -> Self {}
        pub fn file_type(mut self, value: impl Into<String>) -> Self {}
        pub fn file_size(mut self, value: i64) -> Self {}
        pub fn source_type(mut self, value: impl Into<FolderSourceType>) -> Self {}
        pub fn tags(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn remarks(mut self, value: impl Into<String>) -> Self {}
        pub fn content(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for FileRecordCreate {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for FileRecordCreate {
        fn from(value: String) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct FileRecordUpdate {
        pub name: Option<String>,
        pub folder_id: Option<String>,
        pub tags: Option<Vec<String>>,
        pub remarks: Option<String>,
        pub content: Option<String>,
        pub extra: Extra,
    }
    impl FileRecordUpdate {
        pub fn new() -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn folder_id(mut self, value: impl Into<String>) -> Self {}
        pub fn tags(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn remarks(mut self, value: impl Into<String>) -> Self {}
        pub fn content(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Debug)]
    #[non_exhaustive]
    pub struct FileUpload {
        pub file: Upload,
        pub folder_id: Option<String>,
        pub folder_name: Option<String>,
        pub tags: Option<String>,
        pub remarks: Option<String>,
        pub source_type: Option<FolderSourceType>,
        pub last_updated_by: Option<String>,
    }
    impl FileUpload {
        pub fn new(file: Upload) -> Self {}
        pub fn file(mut self, value: Upload) -> Self {}
        pub fn folder_id(mut self, value: impl Into<String>) -> Self {}
        pub fn folder_name(mut self, value: impl Into<String>) -> Self {}
        pub fn tags(mut self, value: impl Into<String>) -> Self {}
        pub fn remarks(mut self, value: impl Into<String>) -> Self {}
        pub fn source_type(mut self, value: impl Into<FolderSourceType>) -> Self {}
        pub fn last_updated_by(mut self, value: impl Into<String>) -> Self {}
    }
    impl From<FileUpload> for Form {
        fn from(value: FileUpload) -> Self {}
    }
    impl From<Upload> for FileUpload {
        fn from(file: Upload) -> Self {}
    }
}
pub mod operations {
    #[derive(Debug)]
    pub struct ChatAiListAiAgents;
    impl Operation for ChatAiListAiAgents {
        type Body = ();
        type Answer = Vec<AiAgent>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "chat_ai_list_ai_agents",
            namespace: "chat_ai",
            name: "list_ai_agents",
            method: Method::GET,
            path: "/v3/ai/accounts/assistants",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the AI agents of the organization",
            schemas: (None, Some("Vec<AiAgent>")),
        };
    }
    impl Call<ChatAiListAiAgents> {
        pub fn search(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChatAiListAiAgentSubAgents;
    impl Operation for ChatAiListAiAgentSubAgents {
        type Body = ();
        type Answer = Vec<AiAgent>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "chat_ai_list_ai_agent_sub_agents",
            namespace: "chat_ai",
            name: "list_ai_agent_sub_agents",
            method: Method::GET,
            path: "/v3/ai/assistants/agents",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the AI agents that another agent can call",
            schemas: (None, Some("Vec<AiAgent>")),
        };
    }
    impl Call<ChatAiListAiAgentSubAgents> {
        pub fn assistant_id(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChatAiGetAiAgent;
    impl Operation for ChatAiGetAiAgent {
        type Body = ();
        type Answer = AiAgent;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "chat_ai_get_ai_agent",
            namespace: "chat_ai",
            name: "get_ai_agent",
            method: Method::GET,
            path: "/v3/ai/assistants/{ai_agent_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get an AI agent",
            schemas: (None, Some("AiAgent")),
        };
    }
    #[derive(Debug)]
    pub struct ChatAiUpdateAiAgentInstructions;
    impl Operation for ChatAiUpdateAiAgentInstructions {
        type Body = Json<AiAgentInstructionsUpdate>;
        type Answer = AiAgent;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "chat_ai_update_ai_agent_instructions",
            namespace: "chat_ai",
            name: "update_ai_agent_instructions",
            method: Method::PATCH,
            path: "/v3/ai/assistants/{ai_agent_id}/instructions",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Change only the instructions of an AI agent",
            schemas: (Some("AiAgentInstructionsUpdate"), Some("AiAgent")),
        };
    }
    #[derive(Debug)]
    pub struct ChatAiCreateAiAgent;
    impl Operation for ChatAiCreateAiAgent {
        type Body = Json<AiAgentCreate>;
        type Answer = AiAgent;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "chat_ai_create_ai_agent",
            namespace: "chat_ai",
            name: "create_ai_agent",
            method: Method::POST,
            path: "/v3/ai/assistant_apps",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create an AI agent",
            schemas: (Some("AiAgentCreate"), Some("AiAgent")),
        };
    }
    impl Call<ChatAiCreateAiAgent> {
        pub fn provider_id(mut self, value: impl Into<String>) -> Self {}
        pub fn model_id(mut self, value: impl Into<String>) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn instructions(mut self, value: impl Into<String>) -> Self {}
        pub fn core_task(mut self, value: impl Into<String>) -> Self {}
        pub fn personality_role(mut self, value: impl Into<String>) -> Self {}
        pub fn tone_and_style(mut self, value: impl Into<String>) -> Self {}
        pub fn response_length(mut self, value: impl Into<String>) -> Self {}
        pub fn banned_words(mut self, value: impl Into<String>) -> Self {}
        pub fn agent_type(mut self, value: impl Into<AiAgentType>) -> Self {}
        pub fn mode(mut self, value: impl Into<AiAgentMode>) -> Self {}
        pub fn streaming(mut self, value: bool) -> Self {}
        pub fn temperature(mut self, value: f64) -> Self {}
        pub fn use_memory(mut self, value: bool) -> Self {}
        pub fn show_thinking_process(mut self, value: bool) -> Self {}
        pub fn sub_agents(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn folder_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn board_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn knowledge_hubs(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn file_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn category(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn channel(mut self, value: impl Into<String>) -> Self {}
        pub fn guardrail_id(mut self, value: impl Into<String>) -> Self {}
        pub fn metadata(mut self, value: impl Into<AiAgentMetadata>) -> Self {}
        pub fn workflow_function_call(
            mut self,
            value: impl IntoIterator<Item = impl Into<AiAgentFunctionCall>>,
        ) -> Self {}
        pub fn preload_information(mut self, value: impl Into<String>) -> Self {}
        pub fn preload_information_type(mut self, value: impl Into<String>) -> Self {}
        pub fn default_folder_id(mut self, value: impl Into<String>) -> Self {}
        pub fn version(mut self, value: impl Into<AiAgentVersion>) -> Self {}
        pub fn document_ai(mut self, value: impl Into<AiAgentDocumentAiInput>) -> Self {}
        pub fn credential_name(mut self, value: impl Into<String>) -> Self {}
        pub fn credential_id(mut self, value: impl Into<String>) -> Self {}
        pub fn vibe_code(mut self, value: bool) -> Self {}
        pub fn assistant_id(mut self, value: impl Into<String>) -> Self {}
        pub fn model(mut self, value: impl Into<String>) -> Self {}
        pub fn data_schema(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChatAiUpdateAiAgent;
    impl Operation for ChatAiUpdateAiAgent {
        type Body = Json<AiAgentUpdate>;
        type Answer = AiAgent;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "chat_ai_update_ai_agent",
            namespace: "chat_ai",
            name: "update_ai_agent",
            method: Method::PUT,
            path: "/v3/ai/assistant_apps/{ai_agent_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Replace the settings of an AI agent",
            schemas: (Some("AiAgentUpdate"), Some("AiAgent")),
        };
    }
    impl Call<ChatAiUpdateAiAgent> {
        pub fn provider_id(mut self, value: impl Into<String>) -> Self {}
        pub fn model_id(mut self, value: impl Into<String>) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn instructions(mut self, value: impl Into<String>) -> Self {}
        pub fn core_task(mut self, value: impl Into<String>) -> Self {}
        pub fn personality_role(mut self, value: impl Into<String>) -> Self {}
        pub fn tone_and_style(mut self, value: impl Into<String>) -> Self {}
        pub fn response_length(mut self, value: impl Into<String>) -> Self {}
        pub fn banned_words(mut self, value: impl Into<String>) -> Self {}
        pub fn agent_type(mut self, value: impl Into<AiAgentType>) -> Self {}
        pub fn mode(mut self, value: impl Into<AiAgentMode>) -> Self {}
        pub fn streaming(mut self, value: bool) -> Self {}
        pub fn temperature(mut self, value: f64) -> Self {}
        pub fn use_memory(mut self, value: bool) -> Self {}
        pub fn show_thinking_process(mut self, value: bool) -> Self {}
        pub fn sub_agents(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn folder_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn board_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn knowledge_hubs(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn file_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn category(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn channel(mut self, value: impl Into<String>) -> Self {}
        pub fn guardrail_id(mut self, value: impl Into<String>) -> Self {}
        pub fn metadata(mut self, value: impl Into<AiAgentMetadata>) -> Self {}
        pub fn workflow_function_call(
            mut self,
            value: impl IntoIterator<Item = impl Into<AiAgentFunctionCall>>,
        ) -> Self {}
        pub fn preload_information(mut self, value: impl Into<String>) -> Self {}
        pub fn preload_information_type(mut self, value: impl Into<String>) -> Self {}
        pub fn default_folder_id(mut self, value: impl Into<String>) -> Self {}
        pub fn version(mut self, value: impl Into<AiAgentVersion>) -> Self {}
        pub fn document_ai(mut self, value: impl Into<AiAgentDocumentAiInput>) -> Self {}
        pub fn credential_name(mut self, value: impl Into<String>) -> Self {}
        pub fn credential_id(mut self, value: impl Into<String>) -> Self {}
        pub fn model(mut self, value: impl Into<String>) -> Self {}
        pub fn data_schema(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChatAiDeleteAiAgent;
    impl Operation for ChatAiDeleteAiAgent {
        type Body = ();
        type Answer = AiAgentDeletion;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "chat_ai_delete_ai_agent",
            namespace: "chat_ai",
            name: "delete_ai_agent",
            method: Method::DELETE,
            path: "/v3/ai/assistant_apps/{ai_agent_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete an AI agent",
            schemas: (None, Some("AiAgentDeletion")),
        };
    }
    #[derive(Debug)]
    pub struct BoardsList;
    impl Operation for BoardsList {
        type Body = ();
        type Answer = BoardList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_list",
            namespace: "boards",
            name: "list",
            method: Method::GET,
            path: "/data-board/boards",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the boards of the organization",
            schemas: (None, Some("BoardList")),
        };
    }
    impl Paged for BoardsList {
        type Item = Board;
        const BY: PagingBy = PagingBy::Skip;
        fn start(call: &Call<Self>) -> u64 {}
        fn set_position(call: Call<Self>, position: String) -> Call<Self> {}
        fn page(answer: Self::Answer) -> Page<Self::Item> {}
    }
    impl Call<BoardsList> {
        pub fn limit(self, value: u64) -> Self {}
        pub fn skip(self, value: u64) -> Self {}
        pub fn search(self, value: impl Into<String>) -> Self {}
        pub fn types(
            self,
            value: impl IntoIterator<Item = impl Into<BoardType>>,
        ) -> Self {}
        pub fn hidden(self, value: bool) -> Self {}
        pub fn category_id(self, value: impl Into<String>) -> Self {}
        pub fn team_ids(
            self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn sort(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsCreate;
    impl Operation for BoardsCreate {
        type Body = Json<BoardCreate>;
        type Answer = BoardEnvelope;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_create",
            namespace: "boards",
            name: "create",
            method: Method::POST,
            path: "/data-board/boards",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create a board",
            schemas: (Some("BoardCreate"), Some("BoardEnvelope")),
        };
    }
    impl Call<BoardsCreate> {
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn r#type(mut self, value: impl Into<BoardType>) -> Self {}
        pub fn hidden(mut self, value: bool) -> Self {}
        pub fn fields(
            mut self,
            value: impl IntoIterator<Item = impl Into<BoardFieldCreate>>,
        ) -> Self {}
        pub fn managers(
            mut self,
            value: impl IntoIterator<Item = impl Into<BoardManager>>,
        ) -> Self {}
        pub fn team_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn journey(mut self, value: impl Into<BoardJourney>) -> Self {}
        pub fn order(mut self, value: i64) -> Self {}
        pub fn show_id(mut self, value: bool) -> Self {}
        pub fn is_child_table(mut self, value: bool) -> Self {}
        pub fn category(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsReorder;
    impl Operation for BoardsReorder {
        type Body = Json<BoardReorder>;
        type Answer = BoardMessage;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_reorder",
            namespace: "boards",
            name: "reorder",
            method: Method::POST,
            path: "/data-board/boards/reorder",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Change the order of the boards",
            schemas: (Some("BoardReorder"), Some("BoardMessage")),
        };
    }
    impl Call<BoardsReorder> {
        pub fn order(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsGet;
    impl Operation for BoardsGet {
        type Body = ();
        type Answer = BoardEnvelope;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_get",
            namespace: "boards",
            name: "get",
            method: Method::GET,
            path: "/data-board/boards/{board_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get a board",
            schemas: (None, Some("BoardEnvelope")),
        };
    }
    #[derive(Debug)]
    pub struct BoardsUpdate;
    impl Operation for BoardsUpdate {
        type Body = Json<BoardUpdate>;
        type Answer = BoardEnvelope;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_update",
            namespace: "boards",
            name: "update",
            method: Method::PATCH,
            path: "/data-board/boards/{board_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Change a board",
            schemas: (Some("BoardUpdate"), Some("BoardEnvelope")),
        };
    }
    impl Call<BoardsUpdate> {
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn r#type(mut self, value: impl Into<BoardType>) -> Self {}
        pub fn hidden(mut self, value: bool) -> Self {}
        pub fn managers(
            mut self,
            value: impl IntoIterator<Item = impl Into<BoardManager>>,
        ) -> Self {}
        pub fn team_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn journey(mut self, value: impl Into<BoardJourney>) -> Self {}
        pub fn order(mut self, value: i64) -> Self {}
        pub fn show_id(mut self, value: bool) -> Self {}
        pub fn category(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsDelete;
    impl Operation for BoardsDelete {
        type Body = ();
        type Answer = BoardMessage;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_delete",
            namespace: "boards",
            name: "delete",
            method: Method::DELETE,
            path: "/data-board/boards/{board_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete a board",
            schemas: (None, Some("BoardMessage")),
        };
    }
    #[derive(Debug)]
    pub struct BoardsCreateField;
    impl Operation for BoardsCreateField {
        type Body = Json<BoardFieldCreate>;
        type Answer = BoardEnvelope;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_create_field",
            namespace: "boards",
            name: "create_field",
            method: Method::POST,
            path: "/data-board/boards/{board_id}/fields",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Add a field to a board",
            schemas: (Some("BoardFieldCreate"), Some("BoardEnvelope")),
        };
    }
    impl Call<BoardsCreateField> {
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn is_unique_identifier(mut self, value: bool) -> Self {}
        pub fn is_default(mut self, value: bool) -> Self {}
        pub fn data(
            mut self,
            value: impl IntoIterator<Item = impl Into<BoardFieldOptionInput>>,
        ) -> Self {}
        pub fn settings(mut self, value: impl Into<BoardFieldSettingsInput>) -> Self {}
        pub fn fields(
            mut self,
            value: impl IntoIterator<Item = impl Into<BoardFieldCreate>>,
        ) -> Self {}
        pub fn role(mut self, value: impl Into<String>) -> Self {}
        pub fn hidden(mut self, value: bool) -> Self {}
        pub fn hidden_on_record(mut self, value: bool) -> Self {}
        pub fn is_default_(mut self, value: bool) -> Self {}
        pub fn is_unique_identifier_(mut self, value: bool) -> Self {}
        pub fn is_identifier(mut self, value: bool) -> Self {}
        pub fn required(mut self, value: bool) -> Self {}
        pub fn options(
            mut self,
            value: impl IntoIterator<Item = impl Into<BoardFieldOptionInput>>,
        ) -> Self {}
        pub fn board_child_mapped(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsBulkUpdateFields;
    impl Operation for BoardsBulkUpdateFields {
        type Body = Json<BoardFieldBulkUpdate>;
        type Answer = BoardEnvelope;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_bulk_update_fields",
            namespace: "boards",
            name: "bulk_update_fields",
            method: Method::PATCH,
            path: "/data-board/boards/{board_id}/fields/bulk",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Add and change several fields of a board",
            schemas: (Some("BoardFieldBulkUpdate"), Some("BoardEnvelope")),
        };
    }
    #[derive(Debug)]
    pub struct BoardsReorderFields;
    impl Operation for BoardsReorderFields {
        type Body = Json<BoardFieldReorder>;
        type Answer = BoardEnvelope;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_reorder_fields",
            namespace: "boards",
            name: "reorder_fields",
            method: Method::POST,
            path: "/data-board/boards/{board_id}/fields/reorder",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Change the order of the fields of a board",
            schemas: (Some("BoardFieldReorder"), Some("BoardEnvelope")),
        };
    }
    impl Call<BoardsReorderFields> {
        pub fn field_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn fields(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsGetField;
    impl Operation for BoardsGetField {
        type Body = ();
        type Answer = BoardFieldEnvelope;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_get_field",
            namespace: "boards",
            name: "get_field",
            method: Method::GET,
            path: "/data-board/boards/{board_id}/fields/{field_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get a field of a board",
            schemas: (None, Some("BoardFieldEnvelope")),
        };
    }
    #[derive(Debug)]
    pub struct BoardsUpdateField;
    impl Operation for BoardsUpdateField {
        type Body = Json<BoardFieldUpdate>;
        type Answer = BoardEnvelope;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_update_field",
            namespace: "boards",
            name: "update_field",
            method: Method::PATCH,
            path: "/data-board/boards/{board_id}/fields/{field_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Change a field of a board",
            schemas: (Some("BoardFieldUpdate"), Some("BoardEnvelope")),
        };
    }
    impl Call<BoardsUpdateField> {
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn r#type(mut self, value: impl Into<BoardFieldType>) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn is_unique_identifier(mut self, value: bool) -> Self {}
        pub fn is_default(mut self, value: bool) -> Self {}
        pub fn is_deprecated(mut self, value: bool) -> Self {}
        pub fn hidden(mut self, value: bool) -> Self {}
        pub fn hidden_on_record(mut self, value: bool) -> Self {}
        pub fn data(
            mut self,
            value: impl IntoIterator<Item = impl Into<BoardFieldOptionInput>>,
        ) -> Self {}
        pub fn settings(mut self, value: impl Into<BoardFieldSettingsInput>) -> Self {}
        pub fn prompt_ai(mut self, value: impl Into<String>) -> Self {}
        pub fn role(mut self, value: impl Into<String>) -> Self {}
        pub fn required(mut self, value: bool) -> Self {}
        pub fn options(
            mut self,
            value: impl IntoIterator<Item = impl Into<BoardFieldOptionInput>>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsDeleteField;
    impl Operation for BoardsDeleteField {
        type Body = ();
        type Answer = BoardEnvelope;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_delete_field",
            namespace: "boards",
            name: "delete_field",
            method: Method::DELETE,
            path: "/data-board/boards/{board_id}/fields/{field_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete a field of a board",
            schemas: (None, Some("BoardEnvelope")),
        };
    }
    #[derive(Debug)]
    pub struct BoardsListItems;
    impl Operation for BoardsListItems {
        type Body = ();
        type Answer = BoardItemList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_list_items",
            namespace: "boards",
            name: "list_items",
            method: Method::GET,
            path: "/data-board/boards/{board_id}/items",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the items of a board",
            schemas: (None, Some("BoardItemList")),
        };
    }
    impl Paged for BoardsListItems {
        type Item = BoardItem;
        const BY: PagingBy = PagingBy::Skip;
        fn start(call: &Call<Self>) -> u64 {}
        fn set_position(call: Call<Self>, position: String) -> Call<Self> {}
        fn page(answer: Self::Answer) -> Page<Self::Item> {}
    }
    impl Call<BoardsListItems> {
        pub fn limit(self, value: u64) -> Self {}
        pub fn skip(self, value: u64) -> Self {}
        pub fn sort(self, value: impl Into<String>) -> Self {}
        pub fn include_parent(self, value: bool) -> Self {}
        pub fn filter(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsCreateItem;
    impl Operation for BoardsCreateItem {
        type Body = Json<BoardItemCreate>;
        type Answer = BoardItemEnvelope;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_create_item",
            namespace: "boards",
            name: "create_item",
            method: Method::POST,
            path: "/data-board/boards/{board_id}/items",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create an item",
            schemas: (Some("BoardItemCreate"), Some("BoardItemEnvelope")),
        };
    }
    impl Call<BoardsCreateItem> {
        pub fn related_board_item_id(mut self, value: impl Into<String>) -> Self {}
        pub fn created_type(mut self, value: impl Into<BoardItemOrigin>) -> Self {}
        pub fn contact_id(mut self, value: impl Into<String>) -> Self {}
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {}
        pub fn business_unit_id(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsBulkCreateItems;
    impl Operation for BoardsBulkCreateItems {
        type Body = Json<BoardItemBulkCreate>;
        type Answer = BoardItemBulkCreated;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_bulk_create_items",
            namespace: "boards",
            name: "bulk_create_items",
            method: Method::POST,
            path: "/data-board/boards/{board_id}/items/bulk",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create several items",
            schemas: (Some("BoardItemBulkCreate"), Some("BoardItemBulkCreated")),
        };
    }
    #[derive(Debug)]
    pub struct BoardsCountItems;
    impl Operation for BoardsCountItems {
        type Body = ();
        type Answer = BoardItemCount;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_count_items",
            namespace: "boards",
            name: "count_items",
            method: Method::GET,
            path: "/data-board/boards/{board_id}/items/count",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Count the items of a board",
            schemas: (None, Some("BoardItemCount")),
        };
    }
    impl Call<BoardsCountItems> {
        pub fn filter(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsBulkDeleteItems;
    impl Operation for BoardsBulkDeleteItems {
        type Body = Json<BoardItemIds>;
        type Answer = BoardItemsDeleted;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_bulk_delete_items",
            namespace: "boards",
            name: "bulk_delete_items",
            method: Method::DELETE,
            path: "/data-board/boards/{board_id}/items/bulk-delete",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete several items",
            schemas: (Some("BoardItemIds"), Some("BoardItemsDeleted")),
        };
    }
    #[derive(Debug)]
    pub struct BoardsGetItem;
    impl Operation for BoardsGetItem {
        type Body = ();
        type Answer = BoardItemEnvelope;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_get_item",
            namespace: "boards",
            name: "get_item",
            method: Method::GET,
            path: "/data-board/boards/{board_id}/items/{item_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get an item",
            schemas: (None, Some("BoardItemEnvelope")),
        };
    }
    #[derive(Debug)]
    pub struct BoardsUpdateItem;
    impl Operation for BoardsUpdateItem {
        type Body = Json<BoardItemUpdate>;
        type Answer = BoardItemEnvelope;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_update_item",
            namespace: "boards",
            name: "update_item",
            method: Method::PATCH,
            path: "/data-board/boards/{board_id}/items/{item_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Change an item",
            schemas: (Some("BoardItemUpdate"), Some("BoardItemEnvelope")),
        };
    }
    impl Call<BoardsUpdateItem> {
        pub fn fields(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn data(
            mut self,
            value: impl IntoIterator<Item = impl Into<BoardItemValue>>,
        ) -> Self {}
        pub fn related_board_item_id(mut self, value: impl Into<String>) -> Self {}
        pub fn contact_id(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsDeleteItem;
    impl Operation for BoardsDeleteItem {
        type Body = ();
        type Answer = BoardMessage;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_delete_item",
            namespace: "boards",
            name: "delete_item",
            method: Method::DELETE,
            path: "/data-board/boards/{board_id}/items/{item_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete an item",
            schemas: (None, Some("BoardMessage")),
        };
    }
    #[derive(Debug)]
    pub struct BoardsLinkItems;
    impl Operation for BoardsLinkItems {
        type Body = Json<BoardItemRelation>;
        type Answer = BoardMessage;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_link_items",
            namespace: "boards",
            name: "link_items",
            method: Method::POST,
            path: "/data-board/boards/{board_id}/items/{item_id}/related",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Link items to an item",
            schemas: (Some("BoardItemRelation"), Some("BoardMessage")),
        };
    }
    impl Call<BoardsLinkItems> {
        pub fn related_board_id(mut self, value: impl Into<String>) -> Self {}
        pub fn related_item_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsUnlinkItems;
    impl Operation for BoardsUnlinkItems {
        type Body = Json<BoardItemRelation>;
        type Answer = BoardMessage;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_unlink_items",
            namespace: "boards",
            name: "unlink_items",
            method: Method::DELETE,
            path: "/data-board/boards/{board_id}/items/{item_id}/related",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Take links to an item away",
            schemas: (Some("BoardItemRelation"), Some("BoardMessage")),
        };
    }
    impl Call<BoardsUnlinkItems> {
        pub fn related_board_id(mut self, value: impl Into<String>) -> Self {}
        pub fn related_item_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsGetRelatedItems;
    impl Operation for BoardsGetRelatedItems {
        type Body = ();
        type Answer = BoardRelatedItemList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_get_related_items",
            namespace: "boards",
            name: "get_related_items",
            method: Method::GET,
            path: "/data-board/boards/{board_id}/items/{item_id}/related/{related_board_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the items of another board that are linked to an item",
            schemas: (None, Some("BoardRelatedItemList")),
        };
    }
    impl Paged for BoardsGetRelatedItems {
        type Item = BoardItem;
        const BY: PagingBy = PagingBy::Skip;
        fn start(call: &Call<Self>) -> u64 {}
        fn set_position(call: Call<Self>, position: String) -> Call<Self> {}
        fn page(answer: Self::Answer) -> Page<Self::Item> {}
    }
    impl Call<BoardsGetRelatedItems> {
        pub fn link(self, value: impl Into<String>) -> Self {}
        pub fn name(self, value: impl Into<String>) -> Self {}
        pub fn skip(self, value: u64) -> Self {}
        pub fn limit(self, value: u64) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsSearch;
    impl Operation for BoardsSearch {
        type Body = Json<BoardSearch>;
        type Answer = BoardSearchAnswer;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_search",
            namespace: "boards",
            name: "search",
            method: Method::POST,
            path: "/data-board/search/{board_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Search the items of a board",
            schemas: (Some("BoardSearch"), Some("BoardSearchAnswer")),
        };
    }
    impl Paged for BoardsSearch {
        type Item = BoardSearchHit;
        const BY: PagingBy = PagingBy::Skip;
        fn start(call: &Call<Self>) -> u64 {}
        fn set_position(call: Call<Self>, position: String) -> Call<Self> {}
        fn page(answer: Self::Answer) -> Page<Self::Item> {}
    }
    impl Call<BoardsSearch> {
        pub fn q(mut self, value: impl Into<String>) -> Self {}
        pub fn filter(mut self, value: impl Into<String>) -> Self {}
        pub fn limit(mut self, value: i64) -> Self {}
        pub fn offset(mut self, value: i64) -> Self {}
        pub fn sort(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn query(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsListSegments;
    impl Operation for BoardsListSegments {
        type Body = ();
        type Answer = BoardSegmentList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_list_segments",
            namespace: "boards",
            name: "list_segments",
            method: Method::GET,
            path: "/data-board/boards/{board_id}/segmentation",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the segments of a board",
            schemas: (None, Some("BoardSegmentList")),
        };
    }
    #[derive(Debug)]
    pub struct BoardsCreateSegment;
    impl Operation for BoardsCreateSegment {
        type Body = Json<BoardSegmentCreate>;
        type Answer = BoardSegment;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_create_segment",
            namespace: "boards",
            name: "create_segment",
            method: Method::POST,
            path: "/data-board/boards/{board_id}/segmentation",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create a segment of a board",
            schemas: (Some("BoardSegmentCreate"), Some("BoardSegment")),
        };
    }
    impl Call<BoardsCreateSegment> {
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn filters(
            mut self,
            value: impl IntoIterator<Item = impl Into<BoardSegmentFilter>>,
        ) -> Self {}
        pub fn filter(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsGetSegment;
    impl Operation for BoardsGetSegment {
        type Body = ();
        type Answer = BoardSegment;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_get_segment",
            namespace: "boards",
            name: "get_segment",
            method: Method::GET,
            path: "/data-board/boards/{board_id}/segmentation/{segment_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get a segment of a board",
            schemas: (None, Some("BoardSegment")),
        };
    }
    #[derive(Debug)]
    pub struct BoardsUpdateSegment;
    impl Operation for BoardsUpdateSegment {
        type Body = Json<BoardSegmentUpdate>;
        type Answer = BoardSegment;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_update_segment",
            namespace: "boards",
            name: "update_segment",
            method: Method::PUT,
            path: "/data-board/boards/{board_id}/segmentation/{segment_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Change a segment of a board",
            schemas: (Some("BoardSegmentUpdate"), Some("BoardSegment")),
        };
    }
    impl Call<BoardsUpdateSegment> {
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn filters(
            mut self,
            value: impl IntoIterator<Item = impl Into<BoardSegmentFilter>>,
        ) -> Self {}
        pub fn filter(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsDeleteSegment;
    impl Operation for BoardsDeleteSegment {
        type Body = ();
        type Answer = BoardMessage;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_delete_segment",
            namespace: "boards",
            name: "delete_segment",
            method: Method::DELETE,
            path: "/data-board/boards/{board_id}/segmentation/{segment_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete a segment of a board",
            schemas: (None, Some("BoardMessage")),
        };
    }
    #[derive(Debug)]
    pub struct BoardsExportCsv;
    impl Operation for BoardsExportCsv {
        type Body = ();
        type Answer = Download;
        type Format = format::Raw;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_export_csv",
            namespace: "boards",
            name: "export_csv",
            method: Method::GET,
            path: "/data-board/boards/{board_id}/export_csv",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "text/csv",
            stream: None,
            deprecated: false,
            summary: "Export the items of a board as CSV",
            schemas: (None, None),
        };
    }
    impl Call<BoardsExportCsv> {
        pub fn all(self, value: bool) -> Self {}
        pub fn quick_range(self, value: impl Into<BoardExportRange>) -> Self {}
        pub fn start_date(self, value: impl Into<String>) -> Self {}
        pub fn end_date(self, value: impl Into<String>) -> Self {}
        pub fn by(self, value: impl Into<BoardExportDate>) -> Self {}
        pub fn tz(self, value: impl Into<String>) -> Self {}
        pub fn sort(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsExportCsvViaMail;
    impl Operation for BoardsExportCsvViaMail {
        type Body = Option<Json<BoardExportMail>>;
        type Answer = BoardExport;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_export_csv_via_mail",
            namespace: "boards",
            name: "export_csv_via_mail",
            method: Method::POST,
            path: "/data-board/boards/{board_id}/export_csv",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Export the items of a board to a file and mail the link",
            schemas: (Some("BoardExportMail"), Some("BoardExport")),
        };
    }
    impl Call<BoardsExportCsvViaMail> {
        pub fn all(self, value: bool) -> Self {}
        pub fn quick_range(self, value: impl Into<BoardExportRange>) -> Self {}
        pub fn start_date(self, value: impl Into<String>) -> Self {}
        pub fn end_date(self, value: impl Into<String>) -> Self {}
        pub fn by(self, value: impl Into<BoardExportDate>) -> Self {}
        pub fn tz(self, value: impl Into<String>) -> Self {}
        pub fn sort(self, value: impl Into<String>) -> Self {}
        pub fn email(self, value: impl Into<String>) -> Self {}
        pub fn body(mut self, body: impl Into<BoardExportMail>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsGetImportProgress;
    impl Operation for BoardsGetImportProgress {
        type Body = ();
        type Answer = BoardImportProgress;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_get_import_progress",
            namespace: "boards",
            name: "get_import_progress",
            method: Method::GET,
            path: "/data-board/boards/{board_id}/import_progress",
            service: "gateway",
            repeat: Repeat::Never,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Ask how far an import into a board is",
            schemas: (None, Some("BoardImportProgress")),
        };
    }
    #[derive(Debug)]
    pub struct BoardsListFolders;
    impl Operation for BoardsListFolders {
        type Body = ();
        type Answer = FolderList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_list_folders",
            namespace: "boards",
            name: "list_folders",
            method: Method::GET,
            path: "/data-board/folders",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the folders of the organization",
            schemas: (None, Some("FolderList")),
        };
    }
    impl Call<BoardsListFolders> {
        pub fn ignore_assistant(self, value: bool) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsCreateFolder;
    impl Operation for BoardsCreateFolder {
        type Body = Json<FolderCreate>;
        type Answer = FolderEnvelope;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_create_folder",
            namespace: "boards",
            name: "create_folder",
            method: Method::POST,
            path: "/data-board/folders",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create a folder",
            schemas: (Some("FolderCreate"), Some("FolderEnvelope")),
        };
    }
    impl Call<BoardsCreateFolder> {
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {}
        pub fn parent_folder_id(mut self, value: impl Into<String>) -> Self {}
        pub fn source_type(mut self, value: impl Into<FolderSourceType>) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn tags(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn auto_tagging(mut self, value: bool) -> Self {}
        pub fn parent_id(mut self, value: impl Into<String>) -> Self {}
        pub fn team_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsSearchFolders;
    impl Operation for BoardsSearchFolders {
        type Body = ();
        type Answer = FolderList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_search_folders",
            namespace: "boards",
            name: "search_folders",
            method: Method::GET,
            path: "/data-board/folders/search",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Search the folders of the organization",
            schemas: (None, Some("FolderList")),
        };
    }
    impl Call<BoardsSearchFolders> {
        pub fn q(self, value: impl Into<String>) -> Self {}
        pub fn limit(self, value: u64) -> Self {}
        pub fn organization_id(self, value: impl Into<String>) -> Self {}
        pub fn ignore_assistant(self, value: bool) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsDeleteFolders;
    impl Operation for BoardsDeleteFolders {
        type Body = Json<FolderFileIds>;
        type Answer = FolderFileDeletion;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_delete_folders",
            namespace: "boards",
            name: "delete_folders",
            method: Method::POST,
            path: "/data-board/folders/delete",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete folders",
            schemas: (Some("FolderFileIds"), Some("FolderFileDeletion")),
        };
    }
    #[derive(Debug)]
    pub struct BoardsGetFolder;
    impl Operation for BoardsGetFolder {
        type Body = ();
        type Answer = FolderTreeEnvelope;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_get_folder",
            namespace: "boards",
            name: "get_folder",
            method: Method::GET,
            path: "/data-board/folders/{folder_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get a folder and its subfolders",
            schemas: (None, Some("FolderTreeEnvelope")),
        };
    }
    impl Call<BoardsGetFolder> {
        pub fn recursive(self, value: bool) -> Self {}
        pub fn ignore_assistant(self, value: bool) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsUpdateFolder;
    impl Operation for BoardsUpdateFolder {
        type Body = Json<FolderUpdate>;
        type Answer = FolderEnvelope;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_update_folder",
            namespace: "boards",
            name: "update_folder",
            method: Method::PUT,
            path: "/data-board/folders/{folder_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Change a folder",
            schemas: (Some("FolderUpdate"), Some("FolderEnvelope")),
        };
    }
    impl Call<BoardsUpdateFolder> {
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn tags(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn auto_tagging(mut self, value: bool) -> Self {}
        pub fn parent_folder_id(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsGetFolderContents;
    impl Operation for BoardsGetFolderContents {
        type Body = ();
        type Answer = FolderContentsEnvelope;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_get_folder_contents",
            namespace: "boards",
            name: "get_folder_contents",
            method: Method::GET,
            path: "/data-board/folders/{folder_id}/contents",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the subfolders and files of a folder",
            schemas: (None, Some("FolderContentsEnvelope")),
        };
    }
    impl Call<BoardsGetFolderContents> {
        pub fn skip(self, value: u64) -> Self {}
        pub fn limit(self, value: u64) -> Self {}
        pub fn sort_by(self, value: impl Into<FolderSortKey>) -> Self {}
        pub fn sort_order(self, value: impl Into<FolderSortOrder>) -> Self {}
        pub fn recursive(self, value: bool) -> Self {}
        pub fn q(self, value: impl Into<String>) -> Self {}
        pub fn ignore_assistant(self, value: bool) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsListFiles;
    impl Operation for BoardsListFiles {
        type Body = ();
        type Answer = FileRecordList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_list_files",
            namespace: "boards",
            name: "list_files",
            method: Method::GET,
            path: "/data-board/files",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List files",
            schemas: (None, Some("FileRecordList")),
        };
    }
    impl Paged for BoardsListFiles {
        type Item = FileRecord;
        const BY: PagingBy = PagingBy::Skip;
        fn start(call: &Call<Self>) -> u64 {}
        fn set_position(call: Call<Self>, position: String) -> Call<Self> {}
        fn page(answer: Self::Answer) -> Page<Self::Item> {}
    }
    impl Call<BoardsListFiles> {
        pub fn folder_id(self, value: impl Into<String>) -> Self {}
        pub fn skip(self, value: u64) -> Self {}
        pub fn limit(self, value: u64) -> Self {}
        pub fn sort_by(self, value: impl Into<FolderSortKey>) -> Self {}
        pub fn sort_order(self, value: impl Into<FolderSortOrder>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsCreateFile;
    impl Operation for BoardsCreateFile {
        type Body = Json<FileRecordCreate>;
        type Answer = FileRecordEnvelope;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_create_file",
            namespace: "boards",
            name: "create_file",
            method: Method::POST,
            path: "/data-board/files",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create the record of a file that is stored already",
            schemas: (Some("FileRecordCreate"), Some("FileRecordEnvelope")),
        };
    }
    impl Call<BoardsCreateFile> {
        pub fn folder_id(mut self, value: impl Into<String>) -> Self {}
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {}
        pub fn key(mut self, value: impl Into<String>) -> Self {}
        pub fn file_type(mut self, value: impl Into<String>) -> Self {}
        pub fn file_size(mut self, value: i64) -> Self {}
        pub fn source_type(mut self, value: impl Into<FolderSourceType>) -> Self {}
        pub fn tags(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn remarks(mut self, value: impl Into<String>) -> Self {}
        pub fn content(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsUploadFile;
    impl Operation for BoardsUploadFile {
        type Body = Multipart<FileUpload>;
        type Answer = FileRecordEnvelope;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_upload_file",
            namespace: "boards",
            name: "upload_file",
            method: Method::POST,
            path: "/data-board/files/upload",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Upload a file into a folder",
            schemas: (Some("FileUpload"), Some("FileRecordEnvelope")),
        };
    }
    impl Call<BoardsUploadFile> {
        pub fn folder_id(mut self, value: impl Into<String>) -> Self {}
        pub fn folder_name(mut self, value: impl Into<String>) -> Self {}
        pub fn tags(mut self, value: impl Into<String>) -> Self {}
        pub fn remarks(mut self, value: impl Into<String>) -> Self {}
        pub fn source_type(mut self, value: impl Into<FolderSourceType>) -> Self {}
        pub fn last_updated_by(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsSearchFiles;
    impl Operation for BoardsSearchFiles {
        type Body = ();
        type Answer = FileRecordList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_search_files",
            namespace: "boards",
            name: "search_files",
            method: Method::GET,
            path: "/data-board/files/search",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Search files by name",
            schemas: (None, Some("FileRecordList")),
        };
    }
    impl Call<BoardsSearchFiles> {
        pub fn q(self, value: impl Into<String>) -> Self {}
        pub fn limit(self, value: u64) -> Self {}
        pub fn folder_id(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsDeleteFiles;
    impl Operation for BoardsDeleteFiles {
        type Body = Json<FolderFileIds>;
        type Answer = FolderFileDeletion;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_delete_files",
            namespace: "boards",
            name: "delete_files",
            method: Method::POST,
            path: "/data-board/files/delete",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete files",
            schemas: (Some("FolderFileIds"), Some("FolderFileDeletion")),
        };
    }
    #[derive(Debug)]
    pub struct BoardsGetFile;
    impl Operation for BoardsGetFile {
        type Body = ();
        type Answer = FileRecordEnvelope;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_get_file",
            namespace: "boards",
            name: "get_file",
            method: Method::GET,
            path: "/data-board/files/{file_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get the record of a file",
            schemas: (None, Some("FileRecordEnvelope")),
        };
    }
    #[derive(Debug)]
    pub struct BoardsUpdateFile;
    impl Operation for BoardsUpdateFile {
        type Body = Json<FileRecordUpdate>;
        type Answer = FileRecordEnvelope;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_update_file",
            namespace: "boards",
            name: "update_file",
            method: Method::PUT,
            path: "/data-board/files/{file_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Change the record of a file",
            schemas: (Some("FileRecordUpdate"), Some("FileRecordEnvelope")),
        };
    }
    impl Call<BoardsUpdateFile> {
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn folder_id(mut self, value: impl Into<String>) -> Self {}
        pub fn tags(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn remarks(mut self, value: impl Into<String>) -> Self {}
        pub fn content(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsDownloadFile;
    impl Operation for BoardsDownloadFile {
        type Body = ();
        type Answer = Download;
        type Format = format::Raw;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_download_file",
            namespace: "boards",
            name: "download_file",
            method: Method::GET,
            path: "/data-board/files/{file_id}/download",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/octet-stream",
            stream: None,
            deprecated: false,
            summary: "Download a file",
            schemas: (None, None),
        };
    }
    pub const ALL: &[&OperationInfo] = &[
        <ChatAiListAiAgents as Operation>::INFO,
        <ChatAiListAiAgentSubAgents as Operation>::INFO,
        <ChatAiGetAiAgent as Operation>::INFO,
        <ChatAiUpdateAiAgentInstructions as Operation>::INFO,
        <ChatAiCreateAiAgent as Operation>::INFO,
        <ChatAiUpdateAiAgent as Operation>::INFO,
        <ChatAiDeleteAiAgent as Operation>::INFO,
        <BoardsList as Operation>::INFO,
        <BoardsCreate as Operation>::INFO,
        <BoardsReorder as Operation>::INFO,
        <BoardsGet as Operation>::INFO,
        <BoardsUpdate as Operation>::INFO,
        <BoardsDelete as Operation>::INFO,
        <BoardsCreateField as Operation>::INFO,
        <BoardsBulkUpdateFields as Operation>::INFO,
        <BoardsReorderFields as Operation>::INFO,
        <BoardsGetField as Operation>::INFO,
        <BoardsUpdateField as Operation>::INFO,
        <BoardsDeleteField as Operation>::INFO,
        <BoardsListItems as Operation>::INFO,
        <BoardsCreateItem as Operation>::INFO,
        <BoardsBulkCreateItems as Operation>::INFO,
        <BoardsCountItems as Operation>::INFO,
        <BoardsBulkDeleteItems as Operation>::INFO,
        <BoardsGetItem as Operation>::INFO,
        <BoardsUpdateItem as Operation>::INFO,
        <BoardsDeleteItem as Operation>::INFO,
        <BoardsLinkItems as Operation>::INFO,
        <BoardsUnlinkItems as Operation>::INFO,
        <BoardsGetRelatedItems as Operation>::INFO,
        <BoardsSearch as Operation>::INFO,
        <BoardsListSegments as Operation>::INFO,
        <BoardsCreateSegment as Operation>::INFO,
        <BoardsGetSegment as Operation>::INFO,
        <BoardsUpdateSegment as Operation>::INFO,
        <BoardsDeleteSegment as Operation>::INFO,
        <BoardsExportCsv as Operation>::INFO,
        <BoardsExportCsvViaMail as Operation>::INFO,
        <BoardsGetImportProgress as Operation>::INFO,
        <BoardsListFolders as Operation>::INFO,
        <BoardsCreateFolder as Operation>::INFO,
        <BoardsSearchFolders as Operation>::INFO,
        <BoardsDeleteFolders as Operation>::INFO,
        <BoardsGetFolder as Operation>::INFO,
        <BoardsUpdateFolder as Operation>::INFO,
        <BoardsGetFolderContents as Operation>::INFO,
        <BoardsListFiles as Operation>::INFO,
        <BoardsCreateFile as Operation>::INFO,
        <BoardsUploadFile as Operation>::INFO,
        <BoardsSearchFiles as Operation>::INFO,
        <BoardsDeleteFiles as Operation>::INFO,
        <BoardsGetFile as Operation>::INFO,
        <BoardsUpdateFile as Operation>::INFO,
        <BoardsDownloadFile as Operation>::INFO,
    ];
}
mod facade {
    #[derive(Clone, Debug)]
    pub struct ChatAi {
        core: Core,
    }
    impl ChatAi {
        pub(crate) fn core(&self) -> &Core {}
        pub fn list_ai_agents(&self) -> Call<operations::ChatAiListAiAgents> {}
        pub fn list_ai_agent_sub_agents(
            &self,
        ) -> Call<operations::ChatAiListAiAgentSubAgents> {}
        pub fn get_ai_agent(
            &self,
            ai_agent_id: impl AsRef<str>,
        ) -> Call<operations::ChatAiGetAiAgent> {}
        pub fn update_ai_agent_instructions(
            &self,
            ai_agent_id: impl AsRef<str>,
            body: impl Into<AiAgentInstructionsUpdate>,
        ) -> Call<operations::ChatAiUpdateAiAgentInstructions> {}
        pub fn create_ai_agent(
            &self,
            body: impl Into<AiAgentCreate>,
        ) -> Call<operations::ChatAiCreateAiAgent> {}
        pub fn update_ai_agent(
            &self,
            ai_agent_id: impl AsRef<str>,
            body: impl Into<AiAgentUpdate>,
        ) -> Call<operations::ChatAiUpdateAiAgent> {}
        pub fn delete_ai_agent(
            &self,
            ai_agent_id: impl AsRef<str>,
        ) -> Call<operations::ChatAiDeleteAiAgent> {}
    }
    impl crate::Client {
        pub fn chat_ai(&self) -> ChatAi {}
    }
    #[derive(Clone, Debug)]
    pub struct Boards {
        core: Core,
    }
    impl Boards {
        pub(crate) fn core(&self) -> &Core {}
        pub fn list(&self) -> Call<operations::BoardsList> {}
        pub fn create(
            &self,
            body: impl Into<BoardCreate>,
        ) -> Call<operations::BoardsCreate> {}
        pub fn reorder(
            &self,
            body: impl Into<BoardReorder>,
        ) -> Call<operations::BoardsReorder> {}
        pub fn get(&self, board_id: impl AsRef<str>) -> Call<operations::BoardsGet> {}
        pub fn update(
            &self,
            board_id: impl AsRef<str>,
        ) -> Call<operations::BoardsUpdate> {}
        pub fn delete(
            &self,
            board_id: impl AsRef<str>,
        ) -> Call<operations::BoardsDelete> {}
        pub fn create_field(
            &self,
            board_id: impl AsRef<str>,
            body: impl Into<BoardFieldCreate>,
        ) -> Call<operations::BoardsCreateField> {}
        pub fn bulk_update_fields(
            &self,
            board_id: impl AsRef<str>,
            body: impl Into<BoardFieldBulkUpdate>,
        ) -> Call<operations::BoardsBulkUpdateFields> {}
        pub fn reorder_fields(
            &self,
            board_id: impl AsRef<str>,
        ) -> Call<operations::BoardsReorderFields> {}
        pub fn get_field(
            &self,
            board_id: impl AsRef<str>,
            field_id: impl AsRef<str>,
        ) -> Call<operations::BoardsGetField> {}
        pub fn update_field(
            &self,
            board_id: impl AsRef<str>,
            field_id: impl AsRef<str>,
        ) -> Call<operations::BoardsUpdateField> {}
        pub fn delete_field(
            &self,
            board_id: impl AsRef<str>,
            field_id: impl AsRef<str>,
        ) -> Call<operations::BoardsDeleteField> {}
        pub fn list_items(
            &self,
            board_id: impl AsRef<str>,
        ) -> Call<operations::BoardsListItems> {}
        pub fn create_item(
            &self,
            board_id: impl AsRef<str>,
            body: impl Into<BoardItemCreate>,
        ) -> Call<operations::BoardsCreateItem> {}
        pub fn bulk_create_items(
            &self,
            board_id: impl AsRef<str>,
            body: impl Into<BoardItemBulkCreate>,
        ) -> Call<operations::BoardsBulkCreateItems> {}
        pub fn count_items(
            &self,
            board_id: impl AsRef<str>,
        ) -> Call<operations::BoardsCountItems> {}
        pub fn bulk_delete_items(
            &self,
            board_id: impl AsRef<str>,
            body: impl Into<BoardItemIds>,
        ) -> Call<operations::BoardsBulkDeleteItems> {}
        pub fn get_item(
            &self,
            board_id: impl AsRef<str>,
            item_id: impl AsRef<str>,
        ) -> Call<operations::BoardsGetItem> {}
        pub fn update_item(
            &self,
            board_id: impl AsRef<str>,
            item_id: impl AsRef<str>,
        ) -> Call<operations::BoardsUpdateItem> {}
        pub fn delete_item(
            &self,
            board_id: impl AsRef<str>,
            item_id: impl AsRef<str>,
        ) -> Call<operations::BoardsDeleteItem> {}
        pub fn link_items(
            &self,
            board_id: impl AsRef<str>,
            item_id: impl AsRef<str>,
        ) -> Call<operations::BoardsLinkItems> {}
        pub fn unlink_items(
            &self,
            board_id: impl AsRef<str>,
            item_id: impl AsRef<str>,
        ) -> Call<operations::BoardsUnlinkItems> {}
        pub fn get_related_items(
            &self,
            board_id: impl AsRef<str>,
            item_id: impl AsRef<str>,
            related_board_id: impl AsRef<str>,
        ) -> Call<operations::BoardsGetRelatedItems> {}
        pub fn search(
            &self,
            board_id: impl AsRef<str>,
        ) -> Call<operations::BoardsSearch> {}
        pub fn list_segments(
            &self,
            board_id: impl AsRef<str>,
        ) -> Call<operations::BoardsListSegments> {}
        pub fn create_segment(
            &self,
            board_id: impl AsRef<str>,
        ) -> Call<operations::BoardsCreateSegment> {}
        pub fn get_segment(
            &self,
            board_id: impl AsRef<str>,
            segment_id: impl AsRef<str>,
        ) -> Call<operations::BoardsGetSegment> {}
        pub fn update_segment(
            &self,
            board_id: impl AsRef<str>,
            segment_id: impl AsRef<str>,
        ) -> Call<operations::BoardsUpdateSegment> {}
        pub fn delete_segment(
            &self,
            board_id: impl AsRef<str>,
            segment_id: impl AsRef<str>,
        ) -> Call<operations::BoardsDeleteSegment> {}
        pub fn export_csv(
            &self,
            board_id: impl AsRef<str>,
        ) -> Call<operations::BoardsExportCsv> {}
        pub fn export_csv_via_mail(
            &self,
            board_id: impl AsRef<str>,
        ) -> Call<operations::BoardsExportCsvViaMail> {}
        pub fn get_import_progress(
            &self,
            board_id: impl AsRef<str>,
        ) -> Call<operations::BoardsGetImportProgress> {}
        pub fn list_folders(&self) -> Call<operations::BoardsListFolders> {}
        pub fn create_folder(
            &self,
            body: impl Into<FolderCreate>,
        ) -> Call<operations::BoardsCreateFolder> {}
        pub fn search_folders(&self) -> Call<operations::BoardsSearchFolders> {}
        pub fn delete_folders(
            &self,
            body: impl Into<FolderFileIds>,
        ) -> Call<operations::BoardsDeleteFolders> {}
        pub fn get_folder(
            &self,
            folder_id: impl AsRef<str>,
        ) -> Call<operations::BoardsGetFolder> {}
        pub fn update_folder(
            &self,
            folder_id: impl AsRef<str>,
        ) -> Call<operations::BoardsUpdateFolder> {}
        pub fn get_folder_contents(
            &self,
            folder_id: impl AsRef<str>,
        ) -> Call<operations::BoardsGetFolderContents> {}
        pub fn list_files(&self) -> Call<operations::BoardsListFiles> {}
        pub fn create_file(
            &self,
            body: impl Into<FileRecordCreate>,
        ) -> Call<operations::BoardsCreateFile> {}
        pub fn upload_file(
            &self,
            body: impl Into<FileUpload>,
        ) -> Call<operations::BoardsUploadFile> {}
        pub fn search_files(&self) -> Call<operations::BoardsSearchFiles> {}
        pub fn delete_files(
            &self,
            body: impl Into<FolderFileIds>,
        ) -> Call<operations::BoardsDeleteFiles> {}
        pub fn get_file(
            &self,
            file_id: impl AsRef<str>,
        ) -> Call<operations::BoardsGetFile> {}
        pub fn update_file(
            &self,
            file_id: impl AsRef<str>,
        ) -> Call<operations::BoardsUpdateFile> {}
        pub fn download_file(
            &self,
            file_id: impl AsRef<str>,
        ) -> Call<operations::BoardsDownloadFile> {}
    }
    impl crate::Client {
        pub fn boards(&self) -> Boards {}
    }
}
