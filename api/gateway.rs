pub mod types {
    #[derive(Clone, PartialEq)]
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
        pub workflow_function_call: Option<Value>,
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AiAgentType {
        Agent,
        TeamLead,
        DocumentAi,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AiAgentMode {
        Standard,
        Advanced,
        Unknown(String),
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum AiAgentVersion {
        Text(String),
        Number(f64),
        Unknown(Value),
    }
    impl ::std::fmt::Debug for AiAgentVersion {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {}
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
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum AiAgentSubAgent {
        Text(String),
        AiAgentSubAgentSummary(AiAgentSubAgentSummary),
        Unknown(Value),
    }
    impl ::std::fmt::Debug for AiAgentSubAgent {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {}
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
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum AiAgentRequirement {
        Text(String),
        AiAgentRequirementText(AiAgentRequirementText),
        Unknown(Value),
    }
    impl ::std::fmt::Debug for AiAgentRequirement {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {}
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
    #[derive(Clone, PartialEq)]
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
        pub workflow_function_call: Option<Value>,
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
        pub fn workflow_function_call(mut self, value: impl Into<Value>) -> Self {}
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
    #[derive(Clone, PartialEq)]
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
        pub workflow_function_call: Option<Value>,
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
        pub fn workflow_function_call(mut self, value: impl Into<Value>) -> Self {}
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
    #[derive(Debug)]
    #[non_exhaustive]
    pub struct AgentFileUpload {
        pub agent_id: String,
        pub file: Upload,
        pub is_rag: Option<bool>,
    }
    impl AgentFileUpload {
        pub fn new(agent_id: impl Into<String>, file: Upload) -> Self {}
        pub fn agent_id(mut self, value: impl Into<String>) -> Self {}
        pub fn file(mut self, value: Upload) -> Self {}
        pub fn is_rag(mut self, value: bool) -> Self {}
    }
    impl From<AgentFileUpload> for Form {
        fn from(value: AgentFileUpload) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AgentFileEnvelope {
        pub message: String,
        pub result: AgentFile,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AgentFile {
        pub id: Option<String>,
        pub bytes: Option<i64>,
        pub filename: Option<String>,
        pub assistant_id: Option<String>,
        pub created_at: Option<String>,
        pub board_id: Option<String>,
        pub boarditem_id: Option<String>,
        pub extra: Extra,
    }
    #[derive(Debug)]
    #[non_exhaustive]
    pub struct FileExtract {
        pub file: Option<Upload>,
        pub url: Option<String>,
        pub method: Option<FileExtractMethod>,
        pub model_name: Option<String>,
        pub organization_id: Option<String>,
    }
    impl FileExtract {
        pub fn new() -> Self {}
        pub fn file(mut self, value: Upload) -> Self {}
        pub fn url(mut self, value: impl Into<String>) -> Self {}
        pub fn method(mut self, value: impl Into<FileExtractMethod>) -> Self {}
        pub fn model_name(mut self, value: impl Into<String>) -> Self {}
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {}
    }
    impl From<FileExtract> for Form {
        fn from(value: FileExtract) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FileExtractMethod {
        Custom,
        Langchain,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FileExtractEnvelope {
        pub message: String,
        pub result: FileExtraction,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FileExtraction {
        pub status: String,
        pub pdf_name: Option<String>,
        pub tables_embedded: i64,
        pub text_chunks_embedded: i64,
        pub table_elements: Vec<FileExtractionElement>,
        pub text_elements: Vec<FileExtractionElement>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FileExtractionElement {
        pub r#type: String,
        pub text: String,
        pub page: i64,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DocumentProcess {
        pub model_name: String,
        pub url: String,
        pub organization_id: String,
        pub board_id: Option<String>,
        pub language: Option<String>,
        pub additional_instructions: Option<String>,
        pub additional_document_instructions: Option<String>,
        pub process_model_name: Option<String>,
        pub file_url_to_fill: Option<String>,
        pub tools: Option<Vec<Extra>>,
        pub utc: Option<i64>,
        pub chunk_size: Option<i64>,
        pub max_concurrent: Option<i64>,
        pub max_retries: Option<i64>,
        pub use_enhanced_processing: Option<bool>,
        pub vision_provider_id: Option<Option<String>>,
        pub extra: Extra,
    }
    impl DocumentProcess {
        pub fn new(
            model_name: impl Into<String>,
            url: impl Into<String>,
            organization_id: impl Into<String>,
        ) -> Self {}
        pub fn model_name(mut self, value: impl Into<String>) -> Self {}
        pub fn url(mut self, value: impl Into<String>) -> Self {}
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {}
        pub fn board_id(mut self, value: impl Into<String>) -> Self {}
        pub fn language(mut self, value: impl Into<String>) -> Self {}
        pub fn additional_instructions(mut self, value: impl Into<String>) -> Self {}
        pub fn additional_document_instructions(
            mut self,
            value: impl Into<String>,
        ) -> Self {}
        pub fn process_model_name(mut self, value: impl Into<String>) -> Self {}
        pub fn file_url_to_fill(mut self, value: impl Into<String>) -> Self {}
        pub fn tools(
            mut self,
            value: impl IntoIterator<Item = impl Into<Extra>>,
        ) -> Self {}
        pub fn utc(mut self, value: i64) -> Self {}
        pub fn chunk_size(mut self, value: i64) -> Self {}
        pub fn max_concurrent(mut self, value: i64) -> Self {}
        pub fn max_retries(mut self, value: i64) -> Self {}
        pub fn use_enhanced_processing(mut self, value: bool) -> Self {}
        pub fn vision_provider_id(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_vision_provider_id(mut self) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct DocumentExtraction {
        pub success: bool,
        pub data: Option<Value>,
        pub confidence: Option<Value>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SessionModel {
        pub id: Option<String>,
        pub name: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SessionChatCreate {
        pub chat: Option<Extra>,
        pub title: Option<String>,
        pub extra: Extra,
    }
    impl SessionChatCreate {
        pub fn new() -> Self {}
        pub fn chat(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn title(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SessionChat {
        pub id: String,
        pub user_id: String,
        pub title: String,
        pub chat: Extra,
        pub updated_at: i64,
        pub created_at: i64,
        pub share_id: Option<String>,
        pub archived: bool,
        pub pinned: Option<bool>,
        pub meta: Option<Extra>,
        pub folder_id: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SessionChatTitle {
        pub id: Option<String>,
        pub title: Option<String>,
        pub updated_at: Option<i64>,
        pub created_at: Option<i64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SessionFolder {
        pub id: String,
        pub parent_id: Option<String>,
        pub user_id: String,
        pub name: String,
        pub items: Option<Extra>,
        pub meta: Option<Extra>,
        pub is_expanded: bool,
        pub created_at: i64,
        pub updated_at: i64,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SessionFolderInput {
        pub name: String,
        pub extra: Extra,
    }
    impl SessionFolderInput {
        pub fn new(name: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for SessionFolderInput {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for SessionFolderInput {
        fn from(value: String) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SessionKnowledge {
        pub id: String,
        pub user_id: String,
        pub name: String,
        pub description: String,
        pub data: Option<Extra>,
        pub meta: Option<Extra>,
        pub access_control: Option<Extra>,
        pub created_at: i64,
        pub updated_at: i64,
        pub user: Option<Extra>,
        pub files: Option<Vec<Extra>>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SessionKnowledgeCreate {
        pub name: String,
        pub description: Option<String>,
        pub folder_id: Option<String>,
        pub extra: Extra,
    }
    impl SessionKnowledgeCreate {
        pub fn new(name: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn folder_id(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for SessionKnowledgeCreate {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for SessionKnowledgeCreate {
        fn from(value: String) -> Self {}
    }
    pub type SessionDeletion = bool;
    #[derive(Clone, Default, PartialEq)]
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
        pub params: Option<Extra>,
        pub status_code: Option<i64>,
        pub field: Option<String>,
        pub key: Option<Value>,
        pub validate: Option<Value>,
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
    pub struct CompletionCreate {
        pub model: String,
        pub messages: Vec<CompletionMessage>,
        pub temperature: Option<f64>,
        pub max_tokens: Option<i64>,
        pub max_tokens_: Option<i64>,
        pub metadata: Option<Extra>,
        pub extra: Extra,
    }
    impl CompletionCreate {
        pub fn new(model: impl Into<String>) -> Self {}
        pub fn model(mut self, value: impl Into<String>) -> Self {}
        pub fn messages(
            mut self,
            value: impl IntoIterator<Item = impl Into<CompletionMessage>>,
        ) -> Self {}
        pub fn message(mut self, value: impl Into<CompletionMessage>) -> Self {}
        pub fn temperature(mut self, value: f64) -> Self {}
        pub fn max_tokens(mut self, value: i64) -> Self {}
        pub fn max_tokens_(mut self, value: i64) -> Self {}
        pub fn metadata(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for CompletionCreate {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for CompletionCreate {
        fn from(value: String) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CompletionRole {
        System,
        User,
        Assistant,
        Tool,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CompletionMessage {
        pub role: CompletionRole,
        pub content: String,
        pub extra: Extra,
    }
    impl CompletionMessage {
        pub fn new(role: impl Into<CompletionRole>, content: impl Into<String>) -> Self {}
        pub fn role(mut self, value: impl Into<CompletionRole>) -> Self {}
        pub fn content(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Completion {
        pub id: Option<String>,
        pub object: Option<String>,
        pub created: Option<i64>,
        pub model: Option<String>,
        pub choices: Option<Vec<CompletionChoice>>,
        pub usage: Option<CompletionUsage>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CompletionChoice {
        pub index: Option<i64>,
        pub message: Option<CompletionChoiceMessage>,
        pub finish_reason: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CompletionChoiceMessage {
        pub role: Option<CompletionRole>,
        pub content: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CompletionUsage {
        pub prompt_tokens: Option<i64>,
        pub completion_tokens: Option<i64>,
        pub total_tokens: Option<i64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CompletionChunk {
        pub id: Option<String>,
        pub object: Option<String>,
        pub created: Option<i64>,
        pub model: Option<String>,
        pub choices: Option<Vec<CompletionChunkChoice>>,
        pub usage: Option<CompletionUsage>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CompletionChunkChoice {
        pub index: Option<i64>,
        pub delta: Option<CompletionDelta>,
        pub finish_reason: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CompletionDelta {
        pub role: Option<CompletionRole>,
        pub content: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct EmbeddingCreate {
        pub model: String,
        pub input: Vec<String>,
        pub extra: Extra,
    }
    impl EmbeddingCreate {
        pub fn new(
            model: impl Into<String>,
            input: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn model(mut self, value: impl Into<String>) -> Self {}
        pub fn input(
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
    pub struct EmbeddingList {
        pub object: Option<String>,
        pub model: Option<String>,
        pub data: Option<Vec<Embedding>>,
        pub usage: Option<EmbeddingUsage>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Embedding {
        pub object: Option<String>,
        pub index: Option<i64>,
        pub embedding: Option<Vec<f64>>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EmbeddingUsage {
        pub prompt_tokens: Option<i64>,
        pub total_tokens: Option<i64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct LlmModelEnvelope {
        pub success: bool,
        pub message: String,
        pub data: Vec<LlmModel>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct LlmModel {
        pub name: String,
        pub provider: Option<String>,
        pub is_shown: Option<bool>,
        pub is_tool_call_available: Option<bool>,
        pub is_vision_available: Option<bool>,
        pub is_support_thinking: Option<bool>,
        pub is_prompt_cache_available: Option<bool>,
        pub is_parallel_tool_calls_available: Option<bool>,
        pub is_add_manually: Option<bool>,
        pub extra: Extra,
    }
    impl LlmModel {
        pub fn new(name: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn provider(mut self, value: impl Into<String>) -> Self {}
        pub fn is_shown(mut self, value: bool) -> Self {}
        pub fn is_tool_call_available(mut self, value: bool) -> Self {}
        pub fn is_vision_available(mut self, value: bool) -> Self {}
        pub fn is_support_thinking(mut self, value: bool) -> Self {}
        pub fn is_prompt_cache_available(mut self, value: bool) -> Self {}
        pub fn is_parallel_tool_calls_available(mut self, value: bool) -> Self {}
        pub fn is_add_manually(mut self, value: bool) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for LlmModel {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for LlmModel {
        fn from(value: String) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum LlmProviderType {
        Openai,
        Custom,
        Ollama,
        Vllm,
        Lmstudio,
        Google,
        Bedrock,
        Azure,
        Unknown(String),
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct LlmProviderConfig {
        pub open_api: Option<LlmProviderOpenAiConfig>,
        pub ollama: Option<LlmProviderHostConfig>,
        pub vllm: Option<LlmProviderHostConfig>,
        pub extra: Extra,
    }
    impl LlmProviderConfig {
        pub fn new() -> Self {}
        pub fn open_api(mut self, value: impl Into<LlmProviderOpenAiConfig>) -> Self {}
        pub fn ollama(mut self, value: impl Into<LlmProviderHostConfig>) -> Self {}
        pub fn vllm(mut self, value: impl Into<LlmProviderHostConfig>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct LlmProviderOpenAiConfig {
        pub api_key: Option<String>,
        pub base_url: Option<String>,
        pub api_type: Option<String>,
        pub extra: Extra,
    }
    impl LlmProviderOpenAiConfig {
        pub fn new() -> Self {}
        pub fn api_key(mut self, value: impl Into<String>) -> Self {}
        pub fn base_url(mut self, value: impl Into<String>) -> Self {}
        pub fn api_type(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct LlmProviderHostConfig {
        pub host: Option<String>,
        pub api_key: Option<String>,
        pub extra: Extra,
    }
    impl LlmProviderHostConfig {
        pub fn new() -> Self {}
        pub fn host(mut self, value: impl Into<String>) -> Self {}
        pub fn api_key(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct LlmProvider {
        pub id: String,
        pub _id: Option<String>,
        pub provider_id: String,
        pub organization_id: String,
        pub name: String,
        pub r#type: LlmProviderType,
        pub source: String,
        pub is_shown: bool,
        pub config: LlmProviderConfig,
        pub models: Vec<LlmModel>,
        pub metadata: Extra,
        pub created_at: String,
        pub updated_at: Option<String>,
        pub deleted_at: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct LlmProviderCreate {
        pub name: String,
        pub r#type: LlmProviderType,
        pub config: Option<LlmProviderConfig>,
        pub metadata: Option<Extra>,
        pub api_key: Option<String>,
        pub base_url: Option<String>,
        pub extra: Extra,
    }
    impl LlmProviderCreate {
        pub fn new(name: impl Into<String>, r#type: impl Into<LlmProviderType>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn r#type(mut self, value: impl Into<LlmProviderType>) -> Self {}
        pub fn config(mut self, value: impl Into<LlmProviderConfig>) -> Self {}
        pub fn metadata(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn api_key(mut self, value: impl Into<String>) -> Self {}
        pub fn base_url(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct LlmProviderUpdate {
        pub name: Option<String>,
        pub r#type: Option<LlmProviderType>,
        pub config: Option<LlmProviderConfig>,
        pub models: Option<Vec<LlmModel>>,
        pub metadata: Option<Extra>,
        pub is_shown: Option<bool>,
        pub api_key: Option<String>,
        pub base_url: Option<String>,
        pub extra: Extra,
    }
    impl LlmProviderUpdate {
        pub fn new() -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn r#type(mut self, value: impl Into<LlmProviderType>) -> Self {}
        pub fn config(mut self, value: impl Into<LlmProviderConfig>) -> Self {}
        pub fn models(
            mut self,
            value: impl IntoIterator<Item = impl Into<LlmModel>>,
        ) -> Self {}
        pub fn metadata(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn is_shown(mut self, value: bool) -> Self {}
        pub fn api_key(mut self, value: impl Into<String>) -> Self {}
        pub fn base_url(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct LlmProviderDeletion {
        pub id: String,
        pub object: String,
        pub deleted: bool,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Guardrail {
        pub guardrails_config_id: String,
        pub org_id: String,
        pub name: String,
        pub model: String,
        pub description: String,
        pub instructions: String,
        pub unsafe_categories: Vec<String>,
        pub custom_unsafe_patterns: Vec<String>,
        pub competitor_keywords: Vec<String>,
        pub guardrail_provider_id: Option<String>,
        pub provider: Option<GuardrailProviderSummary>,
        pub created_at: String,
        pub updated_at: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuardrailProviderSummary {
        pub guardrail_provider_id: Option<String>,
        pub name: Option<String>,
        pub r#type: Option<GuardrailProviderType>,
        pub config: Option<GuardrailProviderConfig>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuardrailCreate {
        pub name: String,
        pub model: String,
        pub instructions: String,
        pub unsafe_categories: Vec<String>,
        pub custom_unsafe_patterns: Option<Vec<String>>,
        pub competitor_keywords: Option<Vec<String>>,
        pub description: Option<String>,
        pub guardrail_provider_id: Option<String>,
        pub extra: Extra,
    }
    impl GuardrailCreate {
        pub fn new(
            name: impl Into<String>,
            model: impl Into<String>,
            instructions: impl Into<String>,
            unsafe_categories: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn model(mut self, value: impl Into<String>) -> Self {}
        pub fn instructions(mut self, value: impl Into<String>) -> Self {}
        pub fn unsafe_categories(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn custom_unsafe_patterns(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn competitor_keywords(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn guardrail_provider_id(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuardrailUpdate {
        pub name: String,
        pub model: String,
        pub instructions: String,
        pub unsafe_categories: Option<Vec<String>>,
        pub custom_unsafe_patterns: Option<Vec<String>>,
        pub competitor_keywords: Option<Vec<String>>,
        pub description: Option<String>,
        pub guardrail_provider_id: Option<String>,
        pub extra: Extra,
    }
    impl GuardrailUpdate {
        pub fn new(
            name: impl Into<String>,
            model: impl Into<String>,
            instructions: impl Into<String>,
        ) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn model(mut self, value: impl Into<String>) -> Self {}
        pub fn instructions(mut self, value: impl Into<String>) -> Self {}
        pub fn unsafe_categories(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn custom_unsafe_patterns(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn competitor_keywords(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn guardrail_provider_id(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuardrailReceipt {
        pub message: String,
        pub guardrails_config_id: String,
        pub status: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum GuardrailProviderType {
        Openai,
        NimNemo,
        Llamaguard,
        Ollama,
        Unknown(String),
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuardrailProviderConfig {
        pub api_key: Option<String>,
        pub timeout: Option<i64>,
        pub base_url: Option<String>,
        pub check_endpoint: Option<String>,
        pub model: Option<String>,
        pub model_name: Option<String>,
        pub max_tokens: Option<i64>,
        pub extra: Extra,
    }
    impl GuardrailProviderConfig {
        pub fn new() -> Self {}
        pub fn api_key(mut self, value: impl Into<String>) -> Self {}
        pub fn timeout(mut self, value: i64) -> Self {}
        pub fn base_url(mut self, value: impl Into<String>) -> Self {}
        pub fn check_endpoint(mut self, value: impl Into<String>) -> Self {}
        pub fn model(mut self, value: impl Into<String>) -> Self {}
        pub fn model_name(mut self, value: impl Into<String>) -> Self {}
        pub fn max_tokens(mut self, value: i64) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct GuardrailProvider {
        pub guardrail_provider_id: String,
        pub organization_id: String,
        pub name: String,
        pub r#type: GuardrailProviderType,
        pub config: GuardrailProviderConfig,
        pub models_metadata: Value,
        pub source: String,
        pub is_shown: bool,
        pub created_at: String,
        pub updated_at: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuardrailProviderCreate {
        pub name: String,
        pub r#type: GuardrailProviderType,
        pub config: GuardrailProviderConfig,
        pub extra: Extra,
    }
    impl GuardrailProviderCreate {
        pub fn new(
            name: impl Into<String>,
            r#type: impl Into<GuardrailProviderType>,
            config: impl Into<GuardrailProviderConfig>,
        ) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn r#type(mut self, value: impl Into<GuardrailProviderType>) -> Self {}
        pub fn config(mut self, value: impl Into<GuardrailProviderConfig>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuardrailProviderUpdate {
        pub name: Option<String>,
        pub config: Option<GuardrailProviderConfig>,
        pub is_shown: Option<bool>,
        pub models_metadata: Option<Extra>,
        pub extra: Extra,
    }
    impl GuardrailProviderUpdate {
        pub fn new() -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn config(mut self, value: impl Into<GuardrailProviderConfig>) -> Self {}
        pub fn is_shown(mut self, value: bool) -> Self {}
        pub fn models_metadata(
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
    pub struct GuardrailProviderDeletion {
        pub message: String,
        pub guardrail_provider_id: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuardrailProviderTest {
        pub prompt: Option<String>,
        pub extra: Extra,
    }
    impl GuardrailProviderTest {
        pub fn new() -> Self {}
        pub fn prompt(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuardrailProviderStatus {
        pub guardrail_provider_id: String,
        pub status: GuardrailProviderReach,
        pub is_connected: bool,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum GuardrailProviderReach {
        Connected,
        Unreachable,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuardrailProviderModelList {
        pub models: Vec<GuardrailProviderModel>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuardrailProviderModel {
        pub name: String,
        pub size: Option<i64>,
        pub image_url: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RagFile {
        pub id: Option<String>,
        pub file_id: Option<String>,
        pub organization_id: Option<String>,
        pub assistant_id: Option<String>,
        pub board_id: Option<String>,
        pub boarditem_id: Option<String>,
        pub filename: Option<String>,
        pub file_name: Option<String>,
        pub file_type: Option<String>,
        pub file_size: Option<i64>,
        pub url: Option<String>,
        pub bytes: Option<i64>,
        pub object: Option<String>,
        pub purpose: Option<String>,
        pub status: Option<String>,
        pub status_details: Option<Value>,
        pub expires_at: Option<String>,
        pub deleted_at: Option<String>,
        pub created_at: Option<String>,
        pub updated_at: Option<String>,
        pub extra: Extra,
    }
    #[derive(Debug)]
    #[non_exhaustive]
    pub struct RagFileUpload {
        pub file: Option<Upload>,
        pub json_input: Option<String>,
        pub text_input: Option<String>,
        pub assistant_id: Option<String>,
        pub board_id: Option<String>,
        pub enable_ocr: Option<bool>,
    }
    impl RagFileUpload {
        pub fn new() -> Self {}
        pub fn file(mut self, value: Upload) -> Self {}
        pub fn json_input(mut self, value: impl Into<String>) -> Self {}
        pub fn text_input(mut self, value: impl Into<String>) -> Self {}
        pub fn assistant_id(mut self, value: impl Into<String>) -> Self {}
        pub fn board_id(mut self, value: impl Into<String>) -> Self {}
        pub fn enable_ocr(mut self, value: bool) -> Self {}
    }
    impl From<RagFileUpload> for Form {
        fn from(value: RagFileUpload) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct RagFileReceipt {
        pub id: String,
        pub bytes: i64,
        pub filename: String,
        pub assistant_id: String,
        pub created_at: String,
        pub board_id: String,
        pub boarditem_id: String,
        pub extraction_method: String,
        pub tables_extracted: i64,
        pub text_chunks_extracted: i64,
        pub url: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct RagFileDeletion {
        pub deleted_count: i64,
        pub regular_rag_deleted: i64,
        pub new_rag_deleted: i64,
        pub file_id: String,
        pub organization_id: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AiAgentNameCheck {
        pub exist: bool,
        pub available: Option<bool>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AiAgentApp {
        pub id: Option<String>,
        pub _id: Option<String>,
        pub name: Option<String>,
        pub workflow_name: Option<String>,
        pub assistant_id: Option<String>,
        pub provider_id: Option<String>,
        pub model_id: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AiAgentWorkflowUpdate {
        pub workflow: Extra,
        pub extra: Extra,
    }
    impl AiAgentWorkflowUpdate {
        pub fn new(
            workflow: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn workflow(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ToolServerVerify {
        pub url: String,
        pub path: String,
        pub auth_type: Option<ToolServerAuth>,
        pub key: Option<String>,
        pub config: Option<Extra>,
        pub r#type: ToolServerType,
        pub extra: Extra,
    }
    impl ToolServerVerify {
        pub fn new(
            url: impl Into<String>,
            path: impl Into<String>,
            auth_type: Option<ToolServerAuth>,
            key: Option<String>,
            config: Option<Extra>,
            r#type: impl Into<ToolServerType>,
        ) -> Self {}
        pub fn url(mut self, value: impl Into<String>) -> Self {}
        pub fn path(mut self, value: impl Into<String>) -> Self {}
        pub fn auth_type(mut self, value: Option<ToolServerAuth>) -> Self {}
        pub fn key(mut self, value: Option<String>) -> Self {}
        pub fn config(mut self, value: Option<Extra>) -> Self {}
        pub fn r#type(mut self, value: impl Into<ToolServerType>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ToolServerAuth {
        None,
        Bearer,
        Session,
        Oauth21,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ToolServerType {
        Mcp,
        Openapi,
        Unknown(String),
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ToolServerReport {
        pub status: Option<bool>,
        pub specs: Option<Vec<ToolServerTool>>,
        pub r#type: Option<String>,
        pub url: Option<String>,
        pub connection_url: Option<String>,
        pub headers: Option<Extra>,
        pub openapi: Option<Extra>,
        pub info: Option<Extra>,
        pub success: Option<bool>,
        pub tools: Option<Vec<ToolServerTool>>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ToolServerTool {
        pub r#type: Option<String>,
        pub name: Option<String>,
        pub description: Option<String>,
        pub parameters: Option<Extra>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct MessageSuggestionQuery {
        pub thread_id: Option<String>,
        pub conversation_id: Option<String>,
        pub limit: Option<i64>,
        pub assistant_id: Option<String>,
        pub provider_id: Option<String>,
        pub model_id: Option<String>,
        pub custom_instructions: Option<String>,
        pub extra: Extra,
    }
    impl MessageSuggestionQuery {
        pub fn new() -> Self {}
        pub fn thread_id(mut self, value: impl Into<String>) -> Self {}
        pub fn conversation_id(mut self, value: impl Into<String>) -> Self {}
        pub fn limit(mut self, value: i64) -> Self {}
        pub fn assistant_id(mut self, value: impl Into<String>) -> Self {}
        pub fn provider_id(mut self, value: impl Into<String>) -> Self {}
        pub fn model_id(mut self, value: impl Into<String>) -> Self {}
        pub fn custom_instructions(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct MessageSuggestions {
        pub success: Option<bool>,
        pub follow_up_message: Option<String>,
        pub suggestions: Option<Vec<Value>>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PredictionInput {
        pub model: Option<String>,
        pub input: Option<Extra>,
        pub extra: Extra,
    }
    impl PredictionInput {
        pub fn new() -> Self {}
        pub fn model(mut self, value: impl Into<String>) -> Self {}
        pub fn input(
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
    pub struct Prediction {
        pub score: Option<f64>,
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, PartialEq)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BoardItem {
        pub id: Option<String>,
        pub _id: Option<String>,
        pub board_item_id: Option<String>,
        pub business_unit_id: Option<String>,
        pub organization_id: Option<String>,
        pub board_id: Option<String>,
        pub created_by: Option<String>,
        pub created_type: Option<BoardItemOrigin>,
        pub fields: Option<BoardItemFields>,
        pub related_board_item_id: Option<String>,
        pub related_board_item_list: Option<Vec<String>>,
        pub conversation_ids: Option<Vec<String>>,
        pub logo_url: Option<String>,
        pub contacts: Option<Extra>,
        pub created_at: Option<String>,
        pub updated_at: Option<String>,
        pub extra: Extra,
    }
    pub type BoardItemFields = Extra;
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default, PartialEq)]
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
        pub fn new() -> Self {}
        pub fn fields(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn field(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
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
        pub fn field(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
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
    #[derive(Clone, PartialEq)]
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
        #[deprecated]
        pub fn query(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BoardSearchResponse {
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
    #[derive(Clone, Default, PartialEq)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum BoardExportRange {
        Week,
        Month,
        N3months,
        N6months,
        N12months,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, PartialEq)]
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
        pub message: Option<String>,
        pub total: Option<i64>,
        pub processed: Option<i64>,
        pub success: Option<i64>,
        pub failed: Option<i64>,
        pub percentage: Option<f64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum BoardImportStatus {
        NotFound,
        Completed,
        Unknown(String),
    }
    #[derive(Clone, PartialEq)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FolderSourceType {
        Upload,
        External,
        Assistant,
        Local,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FolderExternalSource {
        Onedrive,
        GoogleDrive,
        Dropbox,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FolderSortKey {
        Name,
        Tags,
        Remarks,
        LastUpdatedTime,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, PartialEq)]
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
    pub struct FileUploadEnvelope {
        pub success: bool,
        pub message: String,
        pub data: UploadedFiles,
        pub extra: Extra,
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum UploadedFiles {
        FileRecord(FileRecord),
        List(Vec<FileRecord>),
        Unknown(Value),
    }
    impl ::std::fmt::Debug for UploadedFiles {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {}
    }
    impl From<FileRecord> for UploadedFiles {
        fn from(value: FileRecord) -> Self {}
    }
    impl From<Vec<FileRecord>> for UploadedFiles {
        fn from(value: Vec<FileRecord>) -> Self {}
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
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Channel {
        pub object_name: Option<String>,
        pub id: Option<String>,
        pub _id: Option<String>,
        pub doc_name: Option<String>,
        pub public_id: Option<String>,
        pub name: Option<String>,
        pub r#type: Option<ChannelType>,
        pub organization_id: Option<String>,
        pub business_unit_id: Option<String>,
        pub is_active: Option<bool>,
        pub active: Option<bool>,
        pub config: Option<Extra>,
        pub bot_id: Option<String>,
        pub credential_id: Option<String>,
        pub workflow_id: Option<String>,
        pub is_deleted: Option<bool>,
        pub is_disabled: Option<bool>,
        pub is_init: Option<bool>,
        pub is_replace: Option<bool>,
        pub touchpoints: Option<Vec<Extra>>,
        pub error: Option<String>,
        pub error_code: Option<Value>,
        pub error_message: Option<String>,
        pub created_at: Option<String>,
        pub updated_at: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ChannelType {
        Web,
        Facebook,
        Whatsapp,
        Instagram,
        Wechat,
        Line,
        Email,
        Wecom,
        Mail,
        Store,
        Unknown(String),
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum ChannelListing {
        List(Vec<Channel>),
        ChannelList(ChannelList),
        Unknown(Value),
    }
    impl ::std::fmt::Debug for ChannelListing {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {}
    }
    impl From<Vec<Channel>> for ChannelListing {
        fn from(value: Vec<Channel>) -> Self {}
    }
    impl From<ChannelList> for ChannelListing {
        fn from(value: ChannelList) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ChannelList {
        pub object_name: Option<String>,
        pub has_more: Option<bool>,
        pub count: Option<i64>,
        pub total: Option<i64>,
        pub unread_count: Option<i64>,
        pub success: Option<bool>,
        pub pagination: Option<ChannelServicePagination>,
        pub data: Option<Vec<Channel>>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ChannelServicePage {
        pub object_name: Option<String>,
        pub has_more: Option<bool>,
        pub count: Option<i64>,
        pub total: Option<i64>,
        pub unread_count: Option<i64>,
        pub success: Option<bool>,
        pub pagination: Option<ChannelServicePagination>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ChannelServicePagination {
        pub page: Option<i64>,
        pub limit: Option<i64>,
        pub total: Option<i64>,
        pub total_pages: Option<i64>,
        pub has_next: Option<bool>,
        pub has_prev: Option<bool>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ChannelCount {
        pub count: Option<i64>,
        pub all: Option<i64>,
        pub web: Option<i64>,
        pub facebook: Option<i64>,
        pub whatsapp: Option<i64>,
        pub instagram: Option<i64>,
        pub wechat: Option<i64>,
        pub line: Option<i64>,
        pub mail: Option<i64>,
        pub store: Option<i64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ChannelReceipt {
        pub success: Option<bool>,
        pub message: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ChannelCredential {
        pub _id: Option<String>,
        pub id: Option<String>,
        pub r#type: Option<String>,
        pub name: Option<String>,
        pub nodes_access: Option<Vec<Extra>>,
        pub data: Option<Value>,
        pub created_at: Option<String>,
        pub updated_at: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct FacebookPage {
        pub _id: Option<String>,
        pub id: Option<String>,
        pub name: Option<String>,
        pub access_token: Option<String>,
        pub category: Option<String>,
        pub picture: Option<Extra>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AssignableTeam {
        pub _id: Option<String>,
        pub doc_name: Option<String>,
        pub public_id: Option<String>,
        pub name: Option<String>,
        pub is_assign: Option<bool>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TeamObserver {
        pub role: Option<String>,
        pub user: Option<TeamObserverUser>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TeamObserverUser {
        pub _id: Option<String>,
        pub public_id: Option<String>,
        pub display_name: Option<String>,
        pub avatar_url: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ChannelCreate {
        pub name: String,
        pub r#type: Option<ChannelType>,
        pub config: Option<Extra>,
        pub extra: Extra,
    }
    impl ChannelCreate {
        pub fn new(name: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn r#type(mut self, value: impl Into<ChannelType>) -> Self {}
        pub fn config(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for ChannelCreate {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for ChannelCreate {
        fn from(value: String) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ChannelUpdate {
        pub active: Option<bool>,
        pub config: Option<Extra>,
        pub name: Option<String>,
        pub extra: Extra,
    }
    impl ChannelUpdate {
        pub fn new() -> Self {}
        pub fn active(mut self, value: bool) -> Self {}
        pub fn config(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ChannelReplacement {
        pub channel_id: String,
        pub extra: Extra,
    }
    impl ChannelReplacement {
        pub fn new(channel_id: impl Into<String>) -> Self {}
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct WebChannelCreate {
        pub name: String,
        pub config: Option<Extra>,
        pub extra: Extra,
    }
    impl WebChannelCreate {
        pub fn new(name: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn config(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for WebChannelCreate {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for WebChannelCreate {
        fn from(value: String) -> Self {}
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct FacebookChannelCreate {
        pub page_id: String,
        pub access_token: Option<String>,
        pub credential_id: Option<String>,
        pub extra: Extra,
    }
    impl FacebookChannelCreate {
        pub fn new(page_id: impl Into<String>) -> Self {}
        pub fn page_id(mut self, value: impl Into<String>) -> Self {}
        pub fn access_token(mut self, value: impl Into<String>) -> Self {}
        pub fn credential_id(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct FacebookChannelUpdate {
        pub page_id: String,
        pub access_token: Option<String>,
        pub credential_id: Option<String>,
        pub extra: Extra,
    }
    impl FacebookChannelUpdate {
        pub fn new(page_id: impl Into<String>) -> Self {}
        pub fn page_id(mut self, value: impl Into<String>) -> Self {}
        pub fn access_token(mut self, value: impl Into<String>) -> Self {}
        pub fn credential_id(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct InstagramChannelCreate {
        pub page_id: Option<String>,
        pub access_token: Option<String>,
        pub credential_id: Option<String>,
        pub name: Option<String>,
        pub config: Option<Extra>,
        pub extra: Extra,
    }
    impl InstagramChannelCreate {
        pub fn new() -> Self {}
        pub fn page_id(mut self, value: impl Into<String>) -> Self {}
        pub fn access_token(mut self, value: impl Into<String>) -> Self {}
        pub fn credential_id(mut self, value: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn config(
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
    pub struct EmailChannelCreate {
        pub name: String,
        pub email: Option<String>,
        pub config: Option<Extra>,
        pub extra: Extra,
    }
    impl EmailChannelCreate {
        pub fn new(name: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn email(mut self, value: impl Into<String>) -> Self {}
        pub fn config(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for EmailChannelCreate {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for EmailChannelCreate {
        fn from(value: String) -> Self {}
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WechatChannelCreate {
        pub app_id: Option<String>,
        pub app_secret: Option<String>,
        pub name: Option<String>,
        pub config: Option<Extra>,
        pub extra: Extra,
    }
    impl WechatChannelCreate {
        pub fn new() -> Self {}
        pub fn app_id(mut self, value: impl Into<String>) -> Self {}
        pub fn app_secret(mut self, value: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn config(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct LineChannelCreate {
        pub channel_access_token: Option<String>,
        pub channel_secret: Option<String>,
        pub name: Option<String>,
        pub config: Option<Extra>,
        pub extra: Extra,
    }
    impl LineChannelCreate {
        pub fn new() -> Self {}
        pub fn channel_access_token(mut self, value: impl Into<String>) -> Self {}
        pub fn channel_secret(mut self, value: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn config(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WhatsappChannelCreate {
        pub phone_number_id: Option<String>,
        pub access_token: Option<String>,
        pub name: Option<String>,
        pub config: Option<Extra>,
        pub extra: Extra,
    }
    impl WhatsappChannelCreate {
        pub fn new() -> Self {}
        pub fn phone_number_id(mut self, value: impl Into<String>) -> Self {}
        pub fn access_token(mut self, value: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn config(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WhatsappChannelUpdate {
        pub phone_number_id: Option<String>,
        pub access_token: Option<String>,
        pub extra: Extra,
    }
    impl WhatsappChannelUpdate {
        pub fn new() -> Self {}
        pub fn phone_number_id(mut self, value: impl Into<String>) -> Self {}
        pub fn access_token(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ChannelCredentialUpdate {
        pub name: Option<String>,
        pub r#type: Option<String>,
        pub data: Option<Value>,
        pub extra: Extra,
    }
    impl ChannelCredentialUpdate {
        pub fn new() -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn r#type(mut self, value: impl Into<String>) -> Self {}
        pub fn data(mut self, value: impl Into<Value>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    pub type ChannelWorkflowUpdate = Extra;
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Conversation {
        pub object_name: Option<String>,
        pub id: Option<String>,
        pub organization_id: Option<String>,
        pub business_unit_id: Option<String>,
        pub channel_id: Option<String>,
        pub channel_type: Option<ChannelType>,
        pub contact_id: Option<String>,
        pub status: Option<ConversationStatus>,
        pub name: Option<String>,
        pub timestamp: Option<String>,
        pub users: Option<Vec<SimpleUser>>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationMessage {
        pub object_name: Option<String>,
        pub id: Option<String>,
        pub _id: Option<String>,
        pub organization_id: Option<String>,
        pub business_unit_id: Option<String>,
        pub conversation_id: Option<String>,
        pub from: Option<UserReference>,
        pub r#type: Option<ConversationMessageType>,
        pub content: Option<ConversationMessageContent>,
        pub comments: Option<Vec<ConversationComment>>,
        pub created_at: Option<String>,
        pub updated_at: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ConversationMessageType {
        Text,
        QuickReply,
        Image,
        JaasConference,
        Audio,
        Response,
        WhatsappTemplate,
        WhatsappSticker,
        Pdf,
        Video,
        MessageTemplate,
        File,
        Unknown(String),
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationMessageContent {
        pub text: Option<String>,
        pub is_mail: Option<bool>,
        pub url: Option<String>,
        pub caption: Option<String>,
        pub title: Option<String>,
        pub description: Option<String>,
        pub quick_replies: Option<Vec<ConversationQuickReply>>,
        pub variables: Option<Vec<Value>>,
        pub extra: Extra,
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationQuickReply {
        pub id: Option<String>,
        pub content_type: Option<String>,
        pub title: Option<String>,
        pub description: Option<String>,
        pub payload: Option<Value>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationMessageList {
        pub object_name: Option<String>,
        pub has_more: Option<bool>,
        pub count: Option<i64>,
        pub total: Option<i64>,
        pub unread_count: Option<i64>,
        pub success: Option<bool>,
        pub pagination: Option<ChannelServicePagination>,
        pub data: Option<Vec<ConversationMessage>>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationMessageIndex {
        pub index: Option<i64>,
        pub extra: Extra,
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationComment {
        pub _id: Option<String>,
        pub id: Option<String>,
        pub content: Option<String>,
        pub channel_type: Option<ChannelType>,
        pub labels: Option<Vec<Value>>,
        pub from: Option<ConversationCommentAuthor>,
        pub created_at: Option<String>,
        pub updated_at: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationCommentAuthor {
        pub _id: Option<String>,
        pub display_name: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UploadedFileUrl {
        pub url: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationMessageSend {
        pub conversation_id: Option<String>,
        pub r#type: Option<ConversationMessageType>,
        pub text: Option<String>,
        pub url: Option<String>,
        pub caption: Option<String>,
        pub title: Option<String>,
        pub payload: Option<String>,
        pub content: Option<Extra>,
        pub parts: Option<Vec<ConversationMessagePart>>,
        pub extra: Extra,
    }
    impl ConversationMessageSend {
        pub fn new() -> Self {}
        pub fn conversation_id(mut self, value: impl Into<String>) -> Self {}
        pub fn r#type(mut self, value: impl Into<ConversationMessageType>) -> Self {}
        pub fn text(mut self, value: impl Into<String>) -> Self {}
        pub fn url(mut self, value: impl Into<String>) -> Self {}
        pub fn caption(mut self, value: impl Into<String>) -> Self {}
        pub fn title(mut self, value: impl Into<String>) -> Self {}
        pub fn payload(mut self, value: impl Into<String>) -> Self {}
        pub fn content(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn parts(
            mut self,
            value: impl IntoIterator<Item = impl Into<ConversationMessagePart>>,
        ) -> Self {}
        pub fn part(mut self, value: impl Into<ConversationMessagePart>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationMessagePart {
        pub r#type: Option<String>,
        pub text: Option<String>,
        pub extra: Extra,
    }
    impl ConversationMessagePart {
        pub fn new() -> Self {}
        pub fn r#type(mut self, value: impl Into<String>) -> Self {}
        pub fn text(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Debug)]
    #[non_exhaustive]
    pub struct ConversationFileUpload {
        pub file: Upload,
    }
    impl ConversationFileUpload {
        pub fn new(file: Upload) -> Self {}
        pub fn file(mut self, value: Upload) -> Self {}
    }
    impl From<ConversationFileUpload> for Form {
        fn from(value: ConversationFileUpload) -> Self {}
    }
    impl From<Upload> for ConversationFileUpload {
        fn from(file: Upload) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationCommentCreate {
        pub text: Option<String>,
        pub content: Option<String>,
        pub extra: Extra,
    }
    impl ConversationCommentCreate {
        pub fn new() -> Self {}
        pub fn text(mut self, value: impl Into<String>) -> Self {}
        pub fn content(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationCommentUpdate {
        pub text: Option<String>,
        pub content: Option<String>,
        pub extra: Extra,
    }
    impl ConversationCommentUpdate {
        pub fn new() -> Self {}
        pub fn text(mut self, value: impl Into<String>) -> Self {}
        pub fn content(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Contact {
        pub object_name: Option<String>,
        pub id: Option<String>,
        pub _id: Option<String>,
        pub organization_id: Option<String>,
        pub business_unit_id: Option<String>,
        pub channel_id: Option<String>,
        pub channel_type: Option<ChannelType>,
        pub display_name: Option<String>,
        pub avatar_url: Option<String>,
        pub first_name: Option<String>,
        pub last_name: Option<String>,
        pub gender: Option<String>,
        pub area_code: Option<String>,
        pub phone_number: Option<String>,
        pub email: Option<String>,
        pub language: Option<String>,
        pub remark: Option<String>,
        pub time_zone: Option<String>,
        pub last_seen: Option<String>,
        pub title: Option<String>,
        pub birthday: Option<String>,
        pub location: Option<String>,
        pub company_name: Option<String>,
        pub whatsapp_id: Option<String>,
        pub wechat_id: Option<String>,
        pub line_id: Option<String>,
        pub facebook_id: Option<String>,
        pub instagram_id: Option<String>,
        pub is_presence: Option<bool>,
        pub created_at: Option<String>,
        pub updated_at: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ContactList {
        pub object_name: Option<String>,
        pub has_more: Option<bool>,
        pub count: Option<i64>,
        pub total: Option<i64>,
        pub unread_count: Option<i64>,
        pub success: Option<bool>,
        pub pagination: Option<ChannelServicePagination>,
        pub data: Option<Vec<Contact>>,
        pub extra: Extra,
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ContactCreate {
        pub display_name: Option<String>,
        pub first_name: Option<String>,
        pub last_name: Option<String>,
        pub email: Option<String>,
        pub phone_number: Option<String>,
        pub channel_id: Option<String>,
        pub channel_type: Option<ChannelType>,
        pub time_zone: Option<String>,
        pub avatar_url: Option<String>,
        pub provider_user_id: Option<String>,
        pub bu_id: Option<String>,
        pub labels: Option<Vec<Value>>,
        pub extra: Extra,
    }
    impl ContactCreate {
        pub fn new() -> Self {}
        pub fn display_name(mut self, value: impl Into<String>) -> Self {}
        pub fn first_name(mut self, value: impl Into<String>) -> Self {}
        pub fn last_name(mut self, value: impl Into<String>) -> Self {}
        pub fn email(mut self, value: impl Into<String>) -> Self {}
        pub fn phone_number(mut self, value: impl Into<String>) -> Self {}
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {}
        pub fn channel_type(mut self, value: impl Into<ChannelType>) -> Self {}
        pub fn time_zone(mut self, value: impl Into<String>) -> Self {}
        pub fn avatar_url(mut self, value: impl Into<String>) -> Self {}
        pub fn provider_user_id(mut self, value: impl Into<String>) -> Self {}
        pub fn bu_id(mut self, value: impl Into<String>) -> Self {}
        pub fn labels(
            mut self,
            value: impl IntoIterator<Item = impl Into<Value>>,
        ) -> Self {}
        pub fn label(mut self, value: impl Into<Value>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ContactUpdate {
        pub name: Option<String>,
        pub email: Option<String>,
        pub phone: Option<String>,
        pub display_name: Option<String>,
        pub phone_number: Option<String>,
        pub labels: Option<Vec<Value>>,
        pub extra: Extra,
    }
    impl ContactUpdate {
        pub fn new() -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn email(mut self, value: impl Into<String>) -> Self {}
        pub fn phone(mut self, value: impl Into<String>) -> Self {}
        pub fn display_name(mut self, value: impl Into<String>) -> Self {}
        pub fn phone_number(mut self, value: impl Into<String>) -> Self {}
        pub fn labels(
            mut self,
            value: impl IntoIterator<Item = impl Into<Value>>,
        ) -> Self {}
        pub fn label(mut self, value: impl Into<Value>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Debug)]
    #[non_exhaustive]
    pub struct ContactFileUpload {
        pub file: Upload,
    }
    impl ContactFileUpload {
        pub fn new(file: Upload) -> Self {}
        pub fn file(mut self, value: Upload) -> Self {}
    }
    impl From<ContactFileUpload> for Form {
        fn from(value: ContactFileUpload) -> Self {}
    }
    impl From<Upload> for ContactFileUpload {
        fn from(file: Upload) -> Self {}
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum ContactCommentListing {
        List(Vec<ConversationComment>),
        ContactCommentList(ContactCommentList),
        Unknown(Value),
    }
    impl ::std::fmt::Debug for ContactCommentListing {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {}
    }
    impl From<Vec<ConversationComment>> for ContactCommentListing {
        fn from(value: Vec<ConversationComment>) -> Self {}
    }
    impl From<ContactCommentList> for ContactCommentListing {
        fn from(value: ContactCommentList) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ContactCommentList {
        pub items: Option<Vec<ConversationComment>>,
        pub count: Option<i64>,
        pub total: Option<i64>,
        pub has_more: Option<bool>,
        pub extra: Extra,
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ContactFile {
        pub _id: Option<String>,
        pub content: Option<ContactFileContent>,
        pub from: Option<Value>,
        pub r#type: Option<ConversationMessageType>,
        pub created_at: Option<String>,
        pub updated_at: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ContactFileContent {
        pub caption: Option<String>,
        pub url: Option<String>,
        pub extension: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Notification {
        pub object_name: Option<String>,
        pub id: Option<String>,
        pub title: Option<String>,
        pub content: Option<Value>,
        pub from: Option<Value>,
        pub r#type: Option<i64>,
        pub action_to: Option<String>,
        pub recipient: Option<String>,
        pub is_read: Option<bool>,
        pub action_disable: Option<bool>,
        pub channel_type: Option<ChannelType>,
        pub grab_type: Option<String>,
        pub created_at: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct NotificationList {
        pub object_name: Option<String>,
        pub has_more: Option<bool>,
        pub count: Option<i64>,
        pub total: Option<i64>,
        pub unread_count: Option<i64>,
        pub success: Option<bool>,
        pub pagination: Option<ChannelServicePagination>,
        pub data: Option<Vec<Notification>>,
        pub extra: Extra,
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct NotificationsRead {
        pub notification_id: Option<Vec<String>>,
        pub ids: Option<Vec<Value>>,
        pub extra: Extra,
    }
    impl NotificationsRead {
        pub fn new() -> Self {}
        pub fn notification_id(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn notification(mut self, value: impl Into<String>) -> Self {}
        pub fn ids(mut self, value: impl IntoIterator<Item = impl Into<Value>>) -> Self {}
        pub fn id(mut self, value: impl Into<Value>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NotificationDismissal {
        pub notification_id: String,
        pub extra: Extra,
    }
    impl NotificationDismissal {
        pub fn new(notification_id: impl Into<String>) -> Self {}
        pub fn notification_id(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for NotificationDismissal {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for NotificationDismissal {
        fn from(value: String) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationActivity {
        pub _id: Option<String>,
        pub doc_name: Option<String>,
        pub public_id: Option<String>,
        pub conversation_id: Option<String>,
        pub organization_id: Option<String>,
        pub user: Option<UserReference>,
        pub summary: Option<String>,
        pub sentiment: Option<String>,
        pub importance: Option<String>,
        pub created_at: Option<String>,
        pub updated_at: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TeamConversation {
        pub object_name: Option<String>,
        pub id: Option<String>,
        pub organization_id: Option<String>,
        pub business_unit_id: Option<String>,
        pub channel_id: Option<String>,
        pub channel_type: Option<ChannelType>,
        pub contact_id: Option<String>,
        pub status: Option<ConversationStatus>,
        pub name: Option<String>,
        pub timestamp: Option<String>,
        pub users: Option<Vec<SimpleUser>>,
        pub _id: Option<String>,
        pub conversation_id: Option<String>,
        pub team_id: Option<String>,
        pub is_joined: Option<bool>,
        pub mode: Option<String>,
        pub is_agent_joined: Option<bool>,
        pub is_presence: Option<bool>,
        pub latest_message: Option<ConversationMessage>,
        pub contacts_latest_message: Option<ConversationMessage>,
        pub contact: Option<Contact>,
        pub conversation: Option<Conversation>,
        pub channel: Option<ConversationChannel>,
        pub created_at: Option<String>,
        pub updated_at: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationChannel {
        pub _id: Option<String>,
        pub name: Option<String>,
        pub active: Option<bool>,
        pub is_deleted: Option<bool>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SimpleUser {
        pub object_name: Option<String>,
        pub id: Option<String>,
        pub display_name: Option<String>,
        pub avatar_url: Option<String>,
        pub first_name: Option<String>,
        pub last_name: Option<String>,
        pub is_bot: Option<bool>,
        pub assign_from: Option<String>,
        pub teams: Option<Vec<Extra>>,
        pub extra: Extra,
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum UserReference {
        Text(String),
        SimpleUser(SimpleUser),
        Unknown(Value),
    }
    impl ::std::fmt::Debug for UserReference {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {}
    }
    impl From<String> for UserReference {
        fn from(value: String) -> Self {}
    }
    impl From<&str> for UserReference {
        fn from(value: &str) -> Self {}
    }
    impl From<SimpleUser> for UserReference {
        fn from(value: SimpleUser) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ConversationStatus {
        Open,
        Resolved,
        Archived,
        Active,
        Spam,
        Closed,
        SoonToBe,
        Overdue,
        RepNeeded,
        Unassigned,
        Pending,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ConversationView {
        All,
        Yours,
        Closed,
        Spam,
        Online,
        Overdue,
        Pending,
        RepNeeded,
        SoonToBe,
        Unknown(String),
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationList {
        pub object_name: Option<String>,
        pub has_more: Option<bool>,
        pub count: Option<i64>,
        pub total: Option<i64>,
        pub unread_count: Option<i64>,
        pub success: Option<bool>,
        pub pagination: Option<ChannelServicePagination>,
        pub data: Option<Vec<TeamConversation>>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationLookup {
        pub object_name: Option<String>,
        pub id: Option<String>,
        pub organization_id: Option<String>,
        pub business_unit_id: Option<String>,
        pub channel_id: Option<String>,
        pub channel_type: Option<ChannelType>,
        pub contact_id: Option<String>,
        pub status: Option<ConversationStatus>,
        pub name: Option<String>,
        pub timestamp: Option<String>,
        pub users: Option<Vec<SimpleUser>>,
        pub _id: Option<String>,
        pub conversation_id: Option<String>,
        pub team_id: Option<String>,
        pub is_joined: Option<bool>,
        pub mode: Option<String>,
        pub is_agent_joined: Option<bool>,
        pub is_presence: Option<bool>,
        pub latest_message: Option<ConversationMessage>,
        pub contacts_latest_message: Option<ConversationMessage>,
        pub contact: Option<Contact>,
        pub conversation: Option<Conversation>,
        pub channel: Option<ConversationChannel>,
        pub created_at: Option<String>,
        pub updated_at: Option<String>,
        pub data: Option<Vec<TeamConversation>>,
        pub count: Option<i64>,
        pub total: Option<i64>,
        pub has_more: Option<bool>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationViewsCount {
        pub all: Option<i64>,
        pub yours: Option<i64>,
        pub closed: Option<i64>,
        pub spam: Option<i64>,
        pub online: Option<i64>,
        pub overdue: Option<i64>,
        pub pending: Option<i64>,
        pub rep_needed: Option<i64>,
        pub soon_to_be: Option<i64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationViewsCountResponse {
        pub all: Option<i64>,
        pub yours: Option<i64>,
        pub closed: Option<i64>,
        pub spam: Option<i64>,
        pub online: Option<i64>,
        pub overdue: Option<i64>,
        pub pending: Option<i64>,
        pub rep_needed: Option<i64>,
        pub soon_to_be: Option<i64>,
        pub data: Option<ConversationViewsCount>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationChanged {
        pub object_name: Option<String>,
        pub id: Option<String>,
        pub organization_id: Option<String>,
        pub business_unit_id: Option<String>,
        pub channel_id: Option<String>,
        pub channel_type: Option<ChannelType>,
        pub contact_id: Option<String>,
        pub status: Option<ConversationStatus>,
        pub name: Option<String>,
        pub timestamp: Option<String>,
        pub users: Option<Vec<SimpleUser>>,
        pub _id: Option<String>,
        pub conversation_id: Option<String>,
        pub team_id: Option<String>,
        pub is_joined: Option<bool>,
        pub mode: Option<String>,
        pub is_agent_joined: Option<bool>,
        pub is_presence: Option<bool>,
        pub latest_message: Option<ConversationMessage>,
        pub contacts_latest_message: Option<ConversationMessage>,
        pub contact: Option<Contact>,
        pub conversation: Option<Conversation>,
        pub channel: Option<ConversationChannel>,
        pub created_at: Option<String>,
        pub updated_at: Option<String>,
        pub success: Option<bool>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationVideoCall {
        pub conversation: Option<Conversation>,
        pub room: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationInvitableUser {
        pub _id: Option<String>,
        pub id: Option<String>,
        pub name: Option<String>,
        pub email: Option<String>,
        pub role: Option<String>,
        pub user: Option<Extra>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationCreate {
        pub channel_id: Option<String>,
        pub contact_id: Option<String>,
        pub extra: Extra,
    }
    impl ConversationCreate {
        pub fn new() -> Self {}
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {}
        pub fn contact_id(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationReference {
        pub conversation_id: String,
        pub extra: Extra,
    }
    impl ConversationReference {
        pub fn new(conversation_id: impl Into<String>) -> Self {}
        pub fn conversation_id(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for ConversationReference {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for ConversationReference {
        fn from(value: String) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationStatusUpdate {
        pub conversation_id: String,
        pub status: ConversationStatus,
        pub extra: Extra,
    }
    impl ConversationStatusUpdate {
        pub fn new(
            conversation_id: impl Into<String>,
            status: impl Into<ConversationStatus>,
        ) -> Self {}
        pub fn conversation_id(mut self, value: impl Into<String>) -> Self {}
        pub fn status(mut self, value: impl Into<ConversationStatus>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationNameUpdate {
        pub conversation_id: String,
        pub name: String,
        pub extra: Extra,
    }
    impl ConversationNameUpdate {
        pub fn new(conversation_id: impl Into<String>, name: impl Into<String>) -> Self {}
        pub fn conversation_id(mut self, value: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationAssignment {
        pub conversation_id: String,
        pub user_id: Option<String>,
        pub team_id: Option<String>,
        pub extra: Extra,
    }
    impl ConversationAssignment {
        pub fn new(conversation_id: impl Into<String>) -> Self {}
        pub fn conversation_id(mut self, value: impl Into<String>) -> Self {}
        pub fn user_id(mut self, value: impl Into<String>) -> Self {}
        pub fn team_id(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationMemberRemoval {
        pub conversation_id: String,
        pub user_id: String,
        pub extra: Extra,
    }
    impl ConversationMemberRemoval {
        pub fn new(
            conversation_id: impl Into<String>,
            user_id: impl Into<String>,
        ) -> Self {}
        pub fn conversation_id(mut self, value: impl Into<String>) -> Self {}
        pub fn user_id(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Campaign {
        pub _id: Option<String>,
        pub id: Option<String>,
        pub public_id: Option<String>,
        pub doc_name: Option<String>,
        pub name: Option<String>,
        pub organization_id: Option<String>,
        pub business_unit_id: Option<String>,
        pub r#type: Option<String>,
        pub status: Option<CampaignStatus>,
        pub channel_type: Option<String>,
        pub touchpoints: Option<Vec<Touchpoint>>,
        pub created_at: Option<String>,
        pub updated_at: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CampaignList {
        pub data: Option<Vec<Campaign>>,
        pub object_name: Option<String>,
        pub has_more: Option<bool>,
        pub count: Option<i64>,
        pub total: Option<i64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CampaignCreate {
        pub name: String,
        pub r#type: Option<String>,
        pub channel_type: Option<String>,
        pub extra: Extra,
    }
    impl CampaignCreate {
        pub fn new(name: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn r#type(mut self, value: impl Into<String>) -> Self {}
        pub fn channel_type(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for CampaignCreate {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for CampaignCreate {
        fn from(value: String) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CampaignUpdate {
        pub name: String,
        pub extra: Extra,
    }
    impl CampaignUpdate {
        pub fn new(name: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for CampaignUpdate {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for CampaignUpdate {
        fn from(value: String) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CampaignStatus {
        Draft,
        Active,
        Completed,
        Unknown(String),
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Touchpoint {
        pub _id: Option<String>,
        pub id: Option<String>,
        pub public_id: Option<String>,
        pub doc_name: Option<String>,
        pub name: Option<String>,
        pub r#type: Option<String>,
        pub delay_days: Option<i64>,
        pub description: Option<String>,
        pub paid_keywords: Option<Vec<String>>,
        pub source: Option<String>,
        pub utm_tracking: Option<Value>,
        pub url: Option<String>,
        pub destination_url: Option<String>,
        pub initial_phrase: Option<String>,
        pub logo: Option<String>,
        pub channel_id: Option<String>,
        pub channel: Option<Extra>,
        pub start_datetime: Option<String>,
        pub end_datetime: Option<String>,
        pub media_name: Option<String>,
        pub execute_workflow_id: Option<String>,
        pub execute_workflow_name: Option<String>,
        pub default_channel_workflow_id: Option<String>,
        pub default_channel_workflow_name: Option<String>,
        pub campaign_id: Option<String>,
        pub campaign_name: Option<String>,
        pub campaign: Option<Campaign>,
        pub from_url_count: Option<i64>,
        pub scan_qrcode_count: Option<i64>,
        pub status: Option<TouchpointStatus>,
        pub is_paused: Option<bool>,
        pub is_archived: Option<bool>,
        pub is_outside_range: Option<bool>,
        pub wechat_config: Option<Extra>,
        pub created_at: Option<String>,
        pub deleted_at: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TouchpointList {
        pub data: Option<Vec<Touchpoint>>,
        pub object_name: Option<String>,
        pub has_more: Option<bool>,
        pub count: Option<i64>,
        pub total: Option<i64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TouchpointStatus {
        Inactive,
        Active,
        Archived,
        UpdateNeeded,
        Unknown(String),
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum TouchpointMessage {
        Text(String),
        TouchpointMessageBody(TouchpointMessageBody),
        Unknown(Value),
    }
    impl ::std::fmt::Debug for TouchpointMessage {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {}
    }
    impl From<String> for TouchpointMessage {
        fn from(value: String) -> Self {}
    }
    impl From<&str> for TouchpointMessage {
        fn from(value: &str) -> Self {}
    }
    impl From<TouchpointMessageBody> for TouchpointMessage {
        fn from(value: TouchpointMessageBody) -> Self {}
    }
    pub type TouchpointMessageBody = Extra;
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TouchpointCreate {
        pub campaign_id: Option<String>,
        pub r#type: Option<String>,
        pub delay_days: Option<i64>,
        pub name: Option<String>,
        pub message: Option<TouchpointMessage>,
        pub channel_id: Option<String>,
        pub initial_phrase: Option<String>,
        pub execute_workflow_id: Option<String>,
        pub url: Option<String>,
        pub extra: Extra,
    }
    impl TouchpointCreate {
        pub fn new() -> Self {}
        pub fn campaign_id(mut self, value: impl Into<String>) -> Self {}
        pub fn r#type(mut self, value: impl Into<String>) -> Self {}
        pub fn delay_days(mut self, value: i64) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn message(mut self, value: impl Into<TouchpointMessage>) -> Self {}
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {}
        pub fn initial_phrase(mut self, value: impl Into<String>) -> Self {}
        pub fn execute_workflow_id(mut self, value: impl Into<String>) -> Self {}
        pub fn url(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TouchpointUpdate {
        pub delay_days: Option<i64>,
        pub name: Option<String>,
        pub message: Option<TouchpointMessage>,
        pub initial_phrase: Option<String>,
        pub status: Option<TouchpointStatus>,
        pub extra: Extra,
    }
    impl TouchpointUpdate {
        pub fn new() -> Self {}
        pub fn delay_days(mut self, value: i64) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn message(mut self, value: impl Into<TouchpointMessage>) -> Self {}
        pub fn initial_phrase(mut self, value: impl Into<String>) -> Self {}
        pub fn status(mut self, value: impl Into<TouchpointStatus>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TouchpointCheck {
        pub r#type: Option<String>,
        pub template_id: Option<String>,
        pub touchpoint_id: Option<String>,
        pub channel_id: Option<String>,
        pub initial_phrase: Option<String>,
        pub extra: Extra,
    }
    impl TouchpointCheck {
        pub fn new() -> Self {}
        pub fn r#type(mut self, value: impl Into<String>) -> Self {}
        pub fn template_id(mut self, value: impl Into<String>) -> Self {}
        pub fn touchpoint_id(mut self, value: impl Into<String>) -> Self {}
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {}
        pub fn initial_phrase(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TouchpointVerdict {
        pub valid: Option<bool>,
        pub errors: Option<Vec<Value>>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Flow {
        pub id: String,
        pub created: Option<String>,
        pub updated: Option<String>,
        pub project_id: Option<String>,
        pub external_id: Option<String>,
        pub folder_id: Option<String>,
        pub status: Option<FlowStatus>,
        pub published_version_id: Option<String>,
        pub metadata: Option<Extra>,
        pub operation_status: Option<FlowOperationStatus>,
        pub version: Option<FlowVersion>,
        pub trigger_source: Option<FlowTriggerSource>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FlowList {
        pub data: Vec<Flow>,
        pub next: Option<String>,
        pub previous: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FlowCreate {
        pub display_name: String,
        pub folder_id: Option<String>,
        pub folder_name: Option<String>,
        pub project_id: Option<String>,
        pub metadata: Option<Extra>,
        pub extra: Extra,
    }
    impl FlowCreate {
        pub fn new(display_name: impl Into<String>) -> Self {}
        pub fn display_name(mut self, value: impl Into<String>) -> Self {}
        pub fn folder_id(mut self, value: impl Into<String>) -> Self {}
        pub fn folder_name(mut self, value: impl Into<String>) -> Self {}
        pub fn project_id(mut self, value: impl Into<String>) -> Self {}
        pub fn metadata(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn metadata_entry(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for FlowCreate {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for FlowCreate {
        fn from(value: String) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FlowStatus {
        Enabled,
        Disabled,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FlowOperationStatus {
        None,
        Deleting,
        Enabling,
        Disabling,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FlowVersionState {
        Locked,
        Draft,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FlowVersion {
        pub id: String,
        pub created: Option<String>,
        pub updated: Option<String>,
        pub flow_id: Option<String>,
        pub display_name: Option<String>,
        pub trigger: Option<FlowTrigger>,
        pub updated_by: Option<String>,
        pub valid: Option<bool>,
        pub schema_version: Option<String>,
        pub agent_ids: Option<Vec<String>>,
        pub state: Option<FlowVersionState>,
        pub connection_ids: Option<Vec<String>>,
        pub backup_files: Option<Map<String, String>>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum FlowTrigger {
        PieceTrigger(FlowPieceTrigger),
        Empty(FlowEmptyTrigger),
        Unknown(Extra),
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct FlowPieceTrigger {
        pub name: String,
        pub valid: Option<bool>,
        pub display_name: Option<String>,
        pub settings: Option<FlowTriggerSettings>,
        pub next_action: Option<Value>,
        pub extra: Extra,
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct FlowEmptyTrigger {
        pub name: String,
        pub valid: Option<bool>,
        pub display_name: Option<String>,
        pub settings: Option<Value>,
        pub next_action: Option<Value>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct FlowTriggerSettings {
        pub piece_name: Option<String>,
        pub piece_version: Option<String>,
        pub trigger_name: Option<String>,
        pub input: Option<Extra>,
        pub property_settings: Option<Extra>,
        pub sample_data: Option<Extra>,
        pub custom_logo_url: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct FlowTriggerSource {
        pub schedule: Option<FlowSchedule>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FlowSchedule {
        pub r#type: String,
        pub cron_expression: Option<String>,
        pub timezone: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FlowOperation {
        pub r#type: FlowOperationType,
        pub request: Option<Extra>,
        pub extra: Extra,
    }
    impl FlowOperation {
        pub fn new(r#type: impl Into<FlowOperationType>) -> Self {}
        pub fn r#type(mut self, value: impl Into<FlowOperationType>) -> Self {}
        pub fn request(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn request_entry(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FlowOperationType {
        LockAndPublish,
        ChangeStatus,
        LockFlow,
        ChangeFolder,
        ChangeName,
        MoveAction,
        ImportFlow,
        UpdateTrigger,
        AddAction,
        UpdateAction,
        DeleteAction,
        DuplicateAction,
        UseAsDraft,
        DeleteBranch,
        AddBranch,
        DuplicateBranch,
        SetSkipAction,
        UpdateMetadata,
        MoveBranch,
        SaveSampleData,
        Unknown(String),
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct FlowPayload {
        pub contact_id: Option<String>,
        pub event: Option<String>,
        pub payload: Option<Extra>,
        pub extra: Extra,
    }
    impl FlowPayload {
        pub fn new() -> Self {}
        pub fn contact_id(mut self, value: impl Into<String>) -> Self {}
        pub fn event(mut self, value: impl Into<String>) -> Self {}
        pub fn payload(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn payload_entry(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    pub type FlowResponse = Value;
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct FlowTriggerTest {
        pub project_id: Option<String>,
        pub flow_id: Option<String>,
        pub flow_version_id: Option<String>,
        pub test_strategy: Option<FlowTriggerTestStrategy>,
        pub piece_name: Option<String>,
        pub extra: Extra,
    }
    impl FlowTriggerTest {
        pub fn new() -> Self {}
        pub fn project_id(mut self, value: impl Into<String>) -> Self {}
        pub fn flow_id(mut self, value: impl Into<String>) -> Self {}
        pub fn flow_version_id(mut self, value: impl Into<String>) -> Self {}
        pub fn test_strategy(
            mut self,
            value: impl Into<FlowTriggerTestStrategy>,
        ) -> Self {}
        pub fn piece_name(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FlowTriggerTestStrategy {
        Simulation,
        TestFunction,
        Unknown(String),
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct FlowTriggerEvent {
        pub id: String,
        pub created: Option<String>,
        pub updated: Option<String>,
        pub project_id: Option<String>,
        pub flow_id: Option<String>,
        pub source_name: Option<String>,
        pub file_id: Option<String>,
        pub payload: Option<Value>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FlowTriggerEventList {
        pub data: Vec<FlowTriggerEvent>,
        pub next: Option<String>,
        pub previous: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TriggerRunStatus {
        pub pieces: Option<Map<String, TriggerRunPiece>>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TriggerRunPiece {
        pub daily_stats: Option<Map<String, TriggerRunDay>>,
        pub total_runs: Option<i64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TriggerRunDay {
        pub success: Option<i64>,
        pub failure: Option<i64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FlowRun {
        pub id: String,
        pub created: Option<String>,
        pub updated: Option<String>,
        pub project_id: Option<String>,
        pub flow_id: Option<String>,
        pub parent_run_id: Option<String>,
        pub fail_parent_on_failure: Option<bool>,
        pub tags: Option<Vec<String>>,
        pub flow_version_id: Option<String>,
        pub flow_version: Option<FlowRunVersion>,
        pub logs_file_id: Option<String>,
        pub status: Option<FlowRunStatus>,
        pub start_time: Option<String>,
        pub finish_time: Option<String>,
        pub environment: Option<FlowRunEnvironment>,
        pub steps: Option<Extra>,
        pub failed_step: Option<FlowRunStep>,
        pub step_name_to_test: Option<String>,
        pub archived_at: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct FlowRunVersion {
        pub display_name: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct FlowRunStep {
        pub name: Option<String>,
        pub display_name: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FlowRunList {
        pub data: Vec<FlowRun>,
        pub next: Option<String>,
        pub previous: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FlowRunStatus {
        Failed,
        QuotaExceeded,
        InternalError,
        Paused,
        Queued,
        Running,
        Succeeded,
        MemoryLimitExceeded,
        Timeout,
        Canceled,
        Stopped,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FlowRunEnvironment {
        Production,
        Testing,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FlowFolder {
        pub id: String,
        pub created: Option<String>,
        pub updated: Option<String>,
        pub project_id: Option<String>,
        pub display_name: Option<String>,
        pub display_order: Option<i64>,
        pub number_of_flows: Option<i64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FlowFolderList {
        pub data: Vec<FlowFolder>,
        pub next: Option<String>,
        pub previous: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FlowFolderCreate {
        pub display_name: String,
        pub project_id: Option<String>,
        pub extra: Extra,
    }
    impl FlowFolderCreate {
        pub fn new(display_name: impl Into<String>) -> Self {}
        pub fn display_name(mut self, value: impl Into<String>) -> Self {}
        pub fn project_id(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for FlowFolderCreate {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for FlowFolderCreate {
        fn from(value: String) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FlowFolderUpdate {
        pub display_name: String,
        pub extra: Extra,
    }
    impl FlowFolderUpdate {
        pub fn new(display_name: impl Into<String>) -> Self {}
        pub fn display_name(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for FlowFolderUpdate {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for FlowFolderUpdate {
        fn from(value: String) -> Self {}
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct AppConnection {
        pub id: String,
        pub created: Option<String>,
        pub updated: Option<String>,
        pub external_id: Option<String>,
        pub display_name: Option<String>,
        pub r#type: AppConnectionType,
        pub piece_name: Option<String>,
        pub project_ids: Option<Vec<String>>,
        pub platform_id: Option<String>,
        pub scope: Option<AppConnectionScope>,
        pub status: Option<AppConnectionStatus>,
        pub owner_id: Option<String>,
        pub owner: Option<AppConnectionOwner>,
        pub metadata: Option<Extra>,
        pub flow_ids: Option<Vec<String>>,
        pub value: Option<Extra>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AppConnectionList {
        pub data: Vec<AppConnection>,
        pub next: Option<String>,
        pub previous: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AppConnectionOwner {
        pub id: String,
        pub created: Option<String>,
        pub updated: Option<String>,
        pub email: Option<String>,
        pub first_name: Option<String>,
        pub last_name: Option<String>,
        pub status: Option<String>,
        pub external_id: Option<String>,
        pub platform_id: Option<String>,
        pub platform_role: Option<FlowPlatformRole>,
        pub extra: Extra,
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AppConnectionUpsert {
        pub external_id: Option<String>,
        pub display_name: Option<String>,
        pub piece_name: Option<String>,
        pub r#type: Option<AppConnectionType>,
        pub value: Option<Extra>,
        pub name: Option<String>,
        pub project_id: Option<String>,
        pub metadata: Option<Extra>,
        pub extra: Extra,
    }
    impl AppConnectionUpsert {
        pub fn new() -> Self {}
        pub fn external_id(mut self, value: impl Into<String>) -> Self {}
        pub fn display_name(mut self, value: impl Into<String>) -> Self {}
        pub fn piece_name(mut self, value: impl Into<String>) -> Self {}
        pub fn r#type(mut self, value: impl Into<AppConnectionType>) -> Self {}
        pub fn value(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn value_entry(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn project_id(mut self, value: impl Into<String>) -> Self {}
        pub fn metadata(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn metadata_entry(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AppConnectionType {
        Oauth2,
        PlatformOauth2,
        CloudOauth2,
        SecretText,
        BasicAuth,
        CustomAuth,
        NoAuth,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AppConnectionStatus {
        Active,
        Missing,
        Error,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AppConnectionScope {
        Project,
        Platform,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FlowPlatformRole {
        Admin,
        Member,
        Operator,
        Unknown(String),
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct PieceSummary {
        pub name: String,
        pub display_name: Option<String>,
        pub version: Option<String>,
        pub logo_url: Option<String>,
        pub description: Option<String>,
        pub authors: Option<Vec<String>>,
        pub categories: Option<Vec<String>>,
        pub actions: Option<i64>,
        pub triggers: Option<i64>,
        pub piece_type: Option<String>,
        pub package_type: Option<String>,
        pub auth: Option<Value>,
        pub extra: Extra,
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct PieceDetail {
        pub name: String,
        pub display_name: Option<String>,
        pub version: Option<String>,
        pub logo_url: Option<String>,
        pub actions: Option<Extra>,
        pub triggers: Option<Extra>,
        pub auth: Option<Value>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PieceOptionsQuery {
        pub piece_name: String,
        pub piece_version: String,
        pub action_or_trigger_name: String,
        pub property_name: String,
        pub flow_id: String,
        pub flow_version_id: String,
        pub input: Option<Extra>,
        pub search_value: Option<String>,
        pub extra: Extra,
    }
    impl PieceOptionsQuery {
        pub fn new(
            piece_name: impl Into<String>,
            piece_version: impl Into<String>,
            action_or_trigger_name: impl Into<String>,
            property_name: impl Into<String>,
            flow_id: impl Into<String>,
            flow_version_id: impl Into<String>,
        ) -> Self {}
        pub fn piece_name(mut self, value: impl Into<String>) -> Self {}
        pub fn piece_version(mut self, value: impl Into<String>) -> Self {}
        pub fn action_or_trigger_name(mut self, value: impl Into<String>) -> Self {}
        pub fn property_name(mut self, value: impl Into<String>) -> Self {}
        pub fn flow_id(mut self, value: impl Into<String>) -> Self {}
        pub fn flow_version_id(mut self, value: impl Into<String>) -> Self {}
        pub fn input(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn input_entry(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
        pub fn search_value(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PieceOptions {
        pub r#type: Option<String>,
        pub options: Option<Value>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FlowTable {
        pub id: String,
        pub created: Option<String>,
        pub updated: Option<String>,
        pub name: String,
        pub project_id: Option<String>,
        pub external_id: Option<String>,
        pub status: Option<FlowStatus>,
        pub trigger: Option<FlowTableTrigger>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FlowTableTrigger {
        OnNewRecord,
        OnUpdateRecord,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FlowTableList {
        pub data: Vec<FlowTable>,
        pub next: Option<String>,
        pub previous: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FlowTableField {
        pub id: String,
        pub created: Option<String>,
        pub updated: Option<String>,
        pub name: String,
        pub external_id: Option<String>,
        pub r#type: FlowTableFieldType,
        pub table_id: Option<String>,
        pub project_id: Option<String>,
        pub data: Option<FlowTableFieldData>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FlowTableFieldType {
        Text,
        Number,
        Date,
        StaticDropdown,
        Unknown(String),
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct FlowTableFieldData {
        pub options: Vec<FlowTableFieldOption>,
        pub extra: Extra,
    }
    impl FlowTableFieldData {
        pub fn new() -> Self {}
        pub fn options(
            mut self,
            value: impl IntoIterator<Item = impl Into<FlowTableFieldOption>>,
        ) -> Self {}
        pub fn option(mut self, value: impl Into<FlowTableFieldOption>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FlowTableFieldOption {
        pub value: String,
        pub extra: Extra,
    }
    impl FlowTableFieldOption {
        pub fn new(value: impl Into<String>) -> Self {}
        pub fn value(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for FlowTableFieldOption {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for FlowTableFieldOption {
        fn from(value: String) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FlowTableFieldCreate {
        pub table_id: String,
        pub name: String,
        pub r#type: FlowTableFieldType,
        pub data: Option<FlowTableFieldData>,
        pub external_id: Option<String>,
        pub extra: Extra,
    }
    impl FlowTableFieldCreate {
        pub fn new(
            table_id: impl Into<String>,
            name: impl Into<String>,
            r#type: impl Into<FlowTableFieldType>,
        ) -> Self {}
        pub fn table_id(mut self, value: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn r#type(mut self, value: impl Into<FlowTableFieldType>) -> Self {}
        pub fn data(mut self, value: impl Into<FlowTableFieldData>) -> Self {}
        pub fn external_id(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FlowTableFieldUpdate {
        pub name: String,
        pub extra: Extra,
    }
    impl FlowTableFieldUpdate {
        pub fn new(name: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for FlowTableFieldUpdate {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for FlowTableFieldUpdate {
        fn from(value: String) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FlowTableRecord {
        pub id: String,
        pub created: Option<String>,
        pub updated: Option<String>,
        pub table_id: Option<String>,
        pub project_id: Option<String>,
        pub cells: Option<Map<String, FlowTableCell>>,
        pub extra: Extra,
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct FlowTableCell {
        pub field_name: Option<String>,
        pub value: Option<Value>,
        pub created: Option<String>,
        pub updated: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FlowTableRecordList {
        pub data: Vec<FlowTableRecord>,
        pub next: Option<String>,
        pub previous: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FlowTableCellInput {
        pub field_id: String,
        pub value: String,
        pub extra: Extra,
    }
    impl FlowTableCellInput {
        pub fn new(field_id: impl Into<String>, value: impl Into<String>) -> Self {}
        pub fn field_id(mut self, value: impl Into<String>) -> Self {}
        pub fn value(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FlowTableRecordsCreate {
        pub table_id: String,
        pub records: Vec<Vec<FlowTableCellInput>>,
        pub extra: Extra,
    }
    impl FlowTableRecordsCreate {
        pub fn new(
            table_id: impl Into<String>,
            records: impl IntoIterator<Item = impl Into<Vec<FlowTableCellInput>>>,
        ) -> Self {}
        pub fn table_id(mut self, value: impl Into<String>) -> Self {}
        pub fn records(
            mut self,
            value: impl IntoIterator<Item = impl Into<Vec<FlowTableCellInput>>>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FlowTableRecordUpdate {
        pub table_id: String,
        pub cells: Option<Vec<FlowTableCellInput>>,
        pub agent_update: Option<bool>,
        pub extra: Extra,
    }
    impl FlowTableRecordUpdate {
        pub fn new(table_id: impl Into<String>) -> Self {}
        pub fn table_id(mut self, value: impl Into<String>) -> Self {}
        pub fn cells(
            mut self,
            value: impl IntoIterator<Item = impl Into<FlowTableCellInput>>,
        ) -> Self {}
        pub fn cell(mut self, value: impl Into<FlowTableCellInput>) -> Self {}
        pub fn agent_update(mut self, value: bool) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct FlowTableRecordsDelete {
        pub ids: Vec<String>,
        pub extra: Extra,
    }
    impl FlowTableRecordsDelete {
        pub fn new() -> Self {}
        pub fn ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn id(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct McpServer {
        pub id: String,
        pub created: Option<String>,
        pub updated: Option<String>,
        pub name: String,
        pub project_id: Option<String>,
        pub token: Option<String>,
        pub external_id: Option<String>,
        pub tools: Option<Vec<McpTool>>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct McpServerList {
        pub data: Vec<McpServer>,
        pub next: Option<String>,
        pub previous: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct McpServerCreate {
        pub project_id: String,
        pub name: Option<String>,
        pub extra: Extra,
    }
    impl McpServerCreate {
        pub fn new(project_id: impl Into<String>) -> Self {}
        pub fn project_id(mut self, value: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct McpServerUpdate {
        pub name: Option<String>,
        pub tools: Option<Vec<McpToolInput>>,
        pub extra: Extra,
    }
    impl McpServerUpdate {
        pub fn new() -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn tools(
            mut self,
            value: impl IntoIterator<Item = impl Into<McpToolInput>>,
        ) -> Self {}
        pub fn tool(mut self, value: impl Into<McpToolInput>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum McpToolType {
        Piece,
        Flow,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct McpTool {
        pub r#type: McpToolType,
        pub id: String,
        pub created: Option<String>,
        pub updated: Option<String>,
        pub external_id: Option<String>,
        pub tool_name: Option<String>,
        pub mcp_id: Option<String>,
        pub piece_metadata: Option<McpPieceAction>,
        pub flow_id: Option<String>,
        pub flow: Option<Flow>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct McpToolInput {
        pub r#type: McpToolType,
        pub tool_name: Option<String>,
        pub flow_id: Option<String>,
        pub piece_metadata: Option<McpPieceAction>,
        pub extra: Extra,
    }
    impl McpToolInput {
        pub fn new(r#type: impl Into<McpToolType>) -> Self {}
        pub fn r#type(mut self, value: impl Into<McpToolType>) -> Self {}
        pub fn tool_name(mut self, value: impl Into<String>) -> Self {}
        pub fn flow_id(mut self, value: impl Into<String>) -> Self {}
        pub fn piece_metadata(mut self, value: impl Into<McpPieceAction>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct McpPieceAction {
        pub piece_name: Option<String>,
        pub piece_version: Option<String>,
        pub action_name: Option<String>,
        pub action_display_name: Option<String>,
        pub logo_url: Option<String>,
        pub connection_external_id: Option<String>,
        pub extra: Extra,
    }
    impl McpPieceAction {
        pub fn new() -> Self {}
        pub fn piece_name(mut self, value: impl Into<String>) -> Self {}
        pub fn piece_version(mut self, value: impl Into<String>) -> Self {}
        pub fn action_name(mut self, value: impl Into<String>) -> Self {}
        pub fn action_display_name(mut self, value: impl Into<String>) -> Self {}
        pub fn logo_url(mut self, value: impl Into<String>) -> Self {}
        pub fn connection_external_id(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct FlowInvitation {
        pub id: String,
        pub created: Option<String>,
        pub updated: Option<String>,
        pub email: Option<String>,
        pub status: Option<FlowInvitationStatus>,
        pub r#type: FlowInvitationType,
        pub platform_id: Option<String>,
        pub platform_role: Option<FlowPlatformRole>,
        pub project_id: Option<String>,
        pub project_role_id: Option<String>,
        pub project_role: Option<Extra>,
        pub link: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FlowInvitationStatus {
        Pending,
        Accepted,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FlowInvitationType {
        Platform,
        Project,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FlowInvitationList {
        pub data: Vec<FlowInvitation>,
        pub next: Option<String>,
        pub previous: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct FlowProject {
        pub id: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ChannelAutomationList {
        pub data: Option<Vec<ChannelAutomation>>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ChannelAutomation {
        pub id: Option<String>,
        pub _id: Option<String>,
        pub name: Option<String>,
        pub active: Option<bool>,
        pub tags: Option<Vec<ChannelAutomationTag>>,
        pub channel: Option<Extra>,
        pub touchpoints: Option<Vec<Extra>>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ChannelAutomationTag {
        pub id: Option<String>,
        pub name: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct LoginCredentials {
        pub email: String,
        pub password: Option<String>,
        pub otp: Option<String>,
        pub provider_type: Option<String>,
        pub provider_id: Option<String>,
        pub name: Option<String>,
        pub extra: Extra,
    }
    impl LoginCredentials {
        pub fn new(email: impl Into<String>) -> Self {}
        pub fn email(mut self, value: impl Into<String>) -> Self {}
        pub fn password(mut self, value: impl Into<String>) -> Self {}
        pub fn otp(mut self, value: impl Into<String>) -> Self {}
        pub fn provider_type(mut self, value: impl Into<String>) -> Self {}
        pub fn provider_id(mut self, value: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for LoginCredentials {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for LoginCredentials {
        fn from(value: String) -> Self {}
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct LoginByCode {
        pub email: String,
        pub otp: String,
        pub extra: Extra,
    }
    impl LoginByCode {
        pub fn new(email: impl Into<String>, otp: impl Into<String>) -> Self {}
        pub fn email(mut self, value: impl Into<String>) -> Self {}
        pub fn otp(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct LoginByPassword {
        pub email: String,
        pub password: String,
        pub extra: Extra,
    }
    impl LoginByPassword {
        pub fn new(email: impl Into<String>, password: impl Into<String>) -> Self {}
        pub fn email(mut self, value: impl Into<String>) -> Self {}
        pub fn password(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct LoginCodeRequest {
        pub email: String,
        pub extra: Extra,
    }
    impl LoginCodeRequest {
        pub fn new(email: impl Into<String>) -> Self {}
        pub fn email(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for LoginCodeRequest {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for LoginCodeRequest {
        fn from(value: String) -> Self {}
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct SignUp {
        pub email: String,
        pub password: String,
        pub name: String,
        pub organization_name: Option<String>,
        pub extra: Extra,
    }
    impl SignUp {
        pub fn new(
            email: impl Into<String>,
            password: impl Into<String>,
            name: impl Into<String>,
        ) -> Self {}
        pub fn email(mut self, value: impl Into<String>) -> Self {}
        pub fn password(mut self, value: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn organization_name(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct PasswordReset {
        pub token: String,
        pub password: String,
        pub extra: Extra,
    }
    impl PasswordReset {
        pub fn new(token: impl Into<String>, password: impl Into<String>) -> Self {}
        pub fn token(mut self, value: impl Into<String>) -> Self {}
        pub fn password(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AccessExchange {
        pub organization_id: String,
        pub extra: Extra,
    }
    impl AccessExchange {
        pub fn new(organization_id: impl Into<String>) -> Self {}
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for AccessExchange {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for AccessExchange {
        fn from(value: String) -> Self {}
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct AccessExchangeWithToken {
        pub token: String,
        pub organization_id: Option<String>,
        pub extra: Extra,
    }
    impl AccessExchangeWithToken {
        pub fn new(token: impl Into<String>) -> Self {}
        pub fn token(mut self, value: impl Into<String>) -> Self {}
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ThirdPartyTokenCreate {
        pub expiration_days: i64,
        pub extra: Extra,
    }
    impl ThirdPartyTokenCreate {
        pub fn new(expiration_days: i64) -> Self {}
        pub fn expiration_days(mut self, value: i64) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct LoginAccess {
        pub object_name: Option<String>,
        pub id: Option<String>,
        pub token: Option<String>,
        pub access_token: Option<String>,
        pub access_token_: Option<String>,
        pub access: Option<Access>,
        pub email: Option<String>,
        pub expired_at: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct LoginSession {
        pub object_name: Option<String>,
        pub id: Option<String>,
        pub token: Option<String>,
        pub access_token: Option<String>,
        pub access_token_: Option<String>,
        pub access: Option<Access>,
        pub email: Option<String>,
        pub expired_at: Option<String>,
        pub user_id: Option<String>,
        pub organizations: Option<Vec<LoginOrganization>>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct LoginOrganization {
        pub organization_id: String,
        pub display_name: Option<String>,
        pub icon_url: Option<String>,
        pub is_paid: Option<bool>,
        pub is_active: Option<bool>,
        pub role: Option<String>,
        pub is_admin: Option<bool>,
        pub status: Option<String>,
        pub display_name_user: Option<String>,
        pub avatar_url: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Access {
        pub object_name: Option<String>,
        pub id: Option<String>,
        pub token: Option<String>,
        pub access_token: Option<String>,
        pub access_token_: Option<String>,
        pub refresh_token: Option<String>,
        pub user_id: Option<String>,
        pub expired_at: Option<String>,
        pub created_at: Option<String>,
        pub updated_at: Option<String>,
        pub creator: Option<PlatformUser>,
        pub access: Option<Box<Access>>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PlatformUser {
        pub object_name: Option<String>,
        pub id: Option<String>,
        pub internal_id: Option<String>,
        pub public_id: Option<String>,
        pub organization_id: Option<String>,
        pub email: Option<String>,
        pub role: Option<String>,
        pub display_name: Option<String>,
        pub avatar_url: Option<String>,
        pub gender: Option<String>,
        pub first_name: Option<String>,
        pub last_name: Option<String>,
        pub area_code: Option<String>,
        pub phone_number: Option<String>,
        pub language: Option<String>,
        pub status: Option<String>,
        pub is_bot: Option<bool>,
        pub is_admin: Option<bool>,
        pub is_deleted: Option<bool>,
        pub is_archived: Option<bool>,
        pub is_active: Option<bool>,
        pub on_boarded: Option<bool>,
        pub team_ids: Option<Vec<String>>,
        pub created_at: Option<String>,
        pub updated_at: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct LoginProviders {
        pub email: Option<bool>,
        pub extra: Extra,
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThirdPartyToken {
        pub api_key: Option<ThirdPartyApiKey>,
        pub token: Option<String>,
        pub access_token: Option<String>,
        pub access_token_: Option<String>,
        pub expires_in: Option<i64>,
        pub extra: Extra,
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ThirdPartyApiKey {
        pub _id: Option<String>,
        pub api_key: Option<String>,
        pub token: Option<String>,
        pub organization_id: Option<String>,
        pub user_id: Option<String>,
        pub is_active: Option<bool>,
        pub permissions: Option<Value>,
        pub expired_at: Option<String>,
        pub created_at: Option<String>,
        pub updated_at: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct OrganizationList {
        pub object_name: Option<String>,
        pub data: Vec<Organization>,
        pub nested: Option<Extra>,
        pub has_more: Option<bool>,
        pub count: Option<i64>,
        pub total: Option<i64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Organization {
        pub object_name: Option<String>,
        pub id: String,
        pub name: Option<String>,
        pub is_active: Option<bool>,
        pub ai_settings: Option<Extra>,
        pub created_at: Option<String>,
        pub updated_at: Option<String>,
        pub extra: Extra,
    }
    impl crate::stream::StreamEvent for CompletionChunk {
        fn text(&self) -> Option<&str> {}
        fn is_error(&self) -> bool {}
    }
}
pub mod operations {
    #[derive(Debug)]
    pub struct ChatAiListAiAgents;
    impl Operation for ChatAiListAiAgents {
        type Body = ();
        type Output = Vec<types::AiAgent>;
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
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ChatAiListAiAgents> {
        pub fn search(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChatAiListAiAgentSubAgents;
    impl Operation for ChatAiListAiAgentSubAgents {
        type Body = ();
        type Output = Vec<types::AiAgent>;
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
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ChatAiListAiAgentSubAgents> {
        pub fn assistant_id(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChatAiGetAiAgent;
    impl Operation for ChatAiGetAiAgent {
        type Body = ();
        type Output = types::AiAgent;
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
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ChatAiUpdateAiAgentInstructions;
    impl Operation for ChatAiUpdateAiAgentInstructions {
        type Body = Json<types::AiAgentInstructionsUpdate>;
        type Output = types::AiAgent;
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
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ChatAiUpdateAiAgentInstructions> {
        pub fn body(
            mut self,
            body: impl Into<types::AiAgentInstructionsUpdate>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiListAiAgentApps;
    impl Operation for AiListAiAgentApps {
        type Body = ();
        type Output = Vec<types::AiAgentApp>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_list_ai_agent_apps",
            namespace: "ai",
            name: "list_ai_agent_apps",
            method: Method::GET,
            path: "/v3/ai/assistant_apps",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the AI agent apps",
            schemas: (None, Some("Vec<AiAgentApp>")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ChatAiCreateAiAgent;
    impl Operation for ChatAiCreateAiAgent {
        type Body = Json<types::AiAgentCreate>;
        type Output = types::AiAgent;
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
            secrets: &[],
            paging: None,
        };
        fn empty_property(body: &Self::Body) -> Result<(), &'static str> {}
    }
    impl Call<ChatAiCreateAiAgent> {
        pub fn body(mut self, body: impl Into<types::AiAgentCreate>) -> Self {}
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
        pub fn agent_type(mut self, value: impl Into<types::AiAgentType>) -> Self {}
        pub fn mode(mut self, value: impl Into<types::AiAgentMode>) -> Self {}
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
        pub fn metadata(mut self, value: impl Into<types::AiAgentMetadata>) -> Self {}
        pub fn clear_metadata(mut self) -> Self {}
        pub fn workflow_function_call(mut self, value: impl Into<Value>) -> Self {}
        pub fn preload_information(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_preload_information(mut self) -> Self {}
        pub fn preload_information_type(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_preload_information_type(mut self) -> Self {}
        pub fn default_folder_id(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_default_folder_id(mut self) -> Self {}
        pub fn version(mut self, value: impl Into<types::AiAgentVersion>) -> Self {}
        pub fn document_ai(
            mut self,
            value: impl Into<types::AiAgentDocumentAiInput>,
        ) -> Self {}
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
    }
    #[derive(Debug)]
    pub struct AiGetAiAgentApp;
    impl Operation for AiGetAiAgentApp {
        type Body = ();
        type Output = types::AiAgentApp;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_get_ai_agent_app",
            namespace: "ai",
            name: "get_ai_agent_app",
            method: Method::GET,
            path: "/v3/ai/assistant_apps/{ai_agent_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get an AI agent app",
            schemas: (None, Some("AiAgentApp")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ChatAiUpdateAiAgent;
    impl Operation for ChatAiUpdateAiAgent {
        type Body = Json<types::AiAgentUpdate>;
        type Output = types::AiAgent;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "chat_ai_update_ai_agent",
            namespace: "chat_ai",
            name: "update_ai_agent",
            method: Method::PUT,
            path: "/v3/ai/assistant_apps/{ai_agent_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Replace the settings of an AI agent",
            schemas: (Some("AiAgentUpdate"), Some("AiAgent")),
            secrets: &[],
            paging: None,
        };
        fn empty_property(body: &Self::Body) -> Result<(), &'static str> {}
    }
    impl Call<ChatAiUpdateAiAgent> {
        pub fn body(mut self, body: impl Into<types::AiAgentUpdate>) -> Self {}
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
        pub fn agent_type(mut self, value: impl Into<types::AiAgentType>) -> Self {}
        pub fn clear_agent_type(mut self) -> Self {}
        pub fn mode(mut self, value: impl Into<types::AiAgentMode>) -> Self {}
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
        pub fn metadata(mut self, value: impl Into<types::AiAgentMetadata>) -> Self {}
        pub fn clear_metadata(mut self) -> Self {}
        pub fn workflow_function_call(mut self, value: impl Into<Value>) -> Self {}
        pub fn preload_information(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_preload_information(mut self) -> Self {}
        pub fn preload_information_type(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_preload_information_type(mut self) -> Self {}
        pub fn default_folder_id(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_default_folder_id(mut self) -> Self {}
        pub fn version(mut self, value: impl Into<types::AiAgentVersion>) -> Self {}
        pub fn document_ai(
            mut self,
            value: impl Into<types::AiAgentDocumentAiInput>,
        ) -> Self {}
        pub fn clear_document_ai(mut self) -> Self {}
        pub fn credential_name(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_credential_name(mut self) -> Self {}
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
        type Output = types::AiAgentDeletion;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "chat_ai_delete_ai_agent",
            namespace: "chat_ai",
            name: "delete_ai_agent",
            method: Method::DELETE,
            path: "/v3/ai/assistant_apps/{ai_agent_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete an AI agent",
            schemas: (None, Some("AiAgentDeletion")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ChatAiUploadAgentFile;
    impl Operation for ChatAiUploadAgentFile {
        type Body = Multipart<types::AgentFileUpload>;
        type Output = types::AgentFileEnvelope;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "chat_ai_upload_agent_file",
            namespace: "chat_ai",
            name: "upload_agent_file",
            method: Method::POST,
            path: "/v3/ai/files/agent",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Upload a file of an AI agent",
            schemas: (Some("AgentFileUpload"), Some("AgentFileEnvelope")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ChatAiUploadAgentFile> {
        pub fn body(mut self, body: impl Into<types::AgentFileUpload>) -> Self {}
        pub fn is_rag(mut self, value: bool) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChatAiExtractFile;
    impl Operation for ChatAiExtractFile {
        type Body = Multipart<types::FileExtract>;
        type Output = types::FileExtractEnvelope;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "chat_ai_extract_file",
            namespace: "chat_ai",
            name: "extract_file",
            method: Method::POST,
            path: "/v3/ai/files/extract",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Extract texts and tables from a PDF file",
            schemas: (Some("FileExtract"), Some("FileExtractEnvelope")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ChatAiExtractFile> {
        pub fn body(mut self, body: impl Into<types::FileExtract>) -> Self {}
        pub fn file(mut self, value: Upload) -> Self {}
        pub fn url(mut self, value: impl Into<String>) -> Self {}
        pub fn method(mut self, value: impl Into<types::FileExtractMethod>) -> Self {}
        pub fn model_name(mut self, value: impl Into<String>) -> Self {}
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChatAiProcessDocument;
    impl Operation for ChatAiProcessDocument {
        type Body = Json<types::DocumentProcess>;
        type Output = types::DocumentExtraction;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "chat_ai_process_document",
            namespace: "chat_ai",
            name: "process_document",
            method: Method::POST,
            path: "/v3/ai/document",
            service: "gateway",
            repeat: Repeat::Never,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Read a document with a vision model",
            schemas: (Some("DocumentProcess"), Some("DocumentExtraction")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ChatAiProcessDocument> {
        pub fn body(mut self, body: impl Into<types::DocumentProcess>) -> Self {}
        pub fn board_id(mut self, value: impl Into<String>) -> Self {}
        pub fn language(mut self, value: impl Into<String>) -> Self {}
        pub fn additional_instructions(mut self, value: impl Into<String>) -> Self {}
        pub fn additional_document_instructions(
            mut self,
            value: impl Into<String>,
        ) -> Self {}
        pub fn process_model_name(mut self, value: impl Into<String>) -> Self {}
        pub fn file_url_to_fill(mut self, value: impl Into<String>) -> Self {}
        pub fn tools(
            mut self,
            value: impl IntoIterator<Item = impl Into<Extra>>,
        ) -> Self {}
        pub fn utc(mut self, value: i64) -> Self {}
        pub fn chunk_size(mut self, value: i64) -> Self {}
        pub fn max_concurrent(mut self, value: i64) -> Self {}
        pub fn use_enhanced_processing(mut self, value: bool) -> Self {}
        pub fn vision_provider_id(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_vision_provider_id(mut self) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChatAiChat;
    impl Operation for ChatAiChat {
        type Body = Json<types::CompletionCreate>;
        type Output = types::Completion;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "chat_ai_chat",
            namespace: "chat_ai",
            name: "chat",
            method: Method::POST,
            path: "/v3/ai/openai/chat/completions",
            service: "gateway",
            repeat: Repeat::Never,
            accept: "application/json",
            stream: Some(StreamInfo {
                terminator: Terminator::Done,
                select: Some(Select {
                    property: "stream",
                    stream: "true",
                    json: "false",
                }),
                plain: None,
                error_ends: false,
                tag: "",
                pieces: &[("", "/choices/0/delta/content")],
                ends: &[],
                ends_all: &[],
                errors: &[],
                last: &[],
                silence: None,
            }),
            deprecated: true,
            summary: "Complete a conversation by the old path",
            schemas: (Some("CompletionCreate"), Some("Completion")),
            secrets: &[],
            paging: None,
        };
    }
    impl Streaming for ChatAiChat {
        type Event = types::CompletionChunk;
    }
    impl Call<ChatAiChat> {
        pub fn body(mut self, body: impl Into<types::CompletionCreate>) -> Self {}
        pub fn messages(
            mut self,
            value: impl IntoIterator<Item = impl Into<types::CompletionMessage>>,
        ) -> Self {}
        pub fn message(mut self, value: impl Into<types::CompletionMessage>) -> Self {}
        pub fn temperature(mut self, value: f64) -> Self {}
        pub fn max_tokens(mut self, value: i64) -> Self {}
        pub fn max_tokens_(mut self, value: i64) -> Self {}
        pub fn metadata(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChatAiListModels;
    impl Operation for ChatAiListModels {
        type Body = ();
        type Output = Vec<types::SessionModel>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "chat_ai_list_models",
            namespace: "chat_ai",
            name: "list_models",
            method: Method::GET,
            path: "/v3/ai/models/",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: true,
            summary: "List the models of the web client",
            schemas: (None, Some("Vec<SessionModel>")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ChatAiCreateChat;
    impl Operation for ChatAiCreateChat {
        type Body = Json<types::SessionChatCreate>;
        type Output = types::SessionChat;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "chat_ai_create_chat",
            namespace: "chat_ai",
            name: "create_chat",
            method: Method::POST,
            path: "/v3/ai/chats/new",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: true,
            summary: "Create a chat of the web client",
            schemas: (Some("SessionChatCreate"), Some("SessionChat")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ChatAiCreateChat> {
        pub fn body(mut self, body: impl Into<types::SessionChatCreate>) -> Self {}
        pub fn chat(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn title(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChatAiListChats;
    impl Operation for ChatAiListChats {
        type Body = ();
        type Output = Vec<types::SessionChatTitle>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "chat_ai_list_chats",
            namespace: "chat_ai",
            name: "list_chats",
            method: Method::GET,
            path: "/v3/ai/chats/",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: true,
            summary: "List the chats of the web client",
            schemas: (None, Some("Vec<SessionChatTitle>")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ChatAiDeleteChat;
    impl Operation for ChatAiDeleteChat {
        type Body = ();
        type Output = types::SessionDeletion;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "chat_ai_delete_chat",
            namespace: "chat_ai",
            name: "delete_chat",
            method: Method::DELETE,
            path: "/v3/ai/chats/{chat_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: true,
            summary: "Delete a chat of the web client",
            schemas: (None, Some("SessionDeletion")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ChatAiListFolders;
    impl Operation for ChatAiListFolders {
        type Body = ();
        type Output = Vec<types::SessionFolder>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "chat_ai_list_folders",
            namespace: "chat_ai",
            name: "list_folders",
            method: Method::GET,
            path: "/v3/ai/folders/",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: true,
            summary: "List the folders of the web client",
            schemas: (None, Some("Vec<SessionFolder>")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ChatAiCreateFolder;
    impl Operation for ChatAiCreateFolder {
        type Body = Json<types::SessionFolderInput>;
        type Output = types::SessionFolder;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "chat_ai_create_folder",
            namespace: "chat_ai",
            name: "create_folder",
            method: Method::POST,
            path: "/v3/ai/folders/",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: true,
            summary: "Create a folder of the web client",
            schemas: (Some("SessionFolderInput"), Some("SessionFolder")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ChatAiCreateFolder> {
        pub fn body(mut self, body: impl Into<types::SessionFolderInput>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChatAiUpdateFolder;
    impl Operation for ChatAiUpdateFolder {
        type Body = Json<types::SessionFolderInput>;
        type Output = types::SessionFolder;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "chat_ai_update_folder",
            namespace: "chat_ai",
            name: "update_folder",
            method: Method::POST,
            path: "/v3/ai/folders/{folder_id}/update",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: true,
            summary: "Rename a folder of the web client",
            schemas: (Some("SessionFolderInput"), Some("SessionFolder")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ChatAiUpdateFolder> {
        pub fn body(mut self, body: impl Into<types::SessionFolderInput>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChatAiDeleteFolder;
    impl Operation for ChatAiDeleteFolder {
        type Body = ();
        type Output = types::SessionDeletion;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "chat_ai_delete_folder",
            namespace: "chat_ai",
            name: "delete_folder",
            method: Method::DELETE,
            path: "/v3/ai/folders/{folder_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: true,
            summary: "Delete a folder of the web client",
            schemas: (None, Some("SessionDeletion")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ChatAiListKnowledge;
    impl Operation for ChatAiListKnowledge {
        type Body = ();
        type Output = Vec<types::SessionKnowledge>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "chat_ai_list_knowledge",
            namespace: "chat_ai",
            name: "list_knowledge",
            method: Method::GET,
            path: "/v3/ai/knowledge/",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: true,
            summary: "List the knowledge bases of the web client",
            schemas: (None, Some("Vec<SessionKnowledge>")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ChatAiCreateKnowledge;
    impl Operation for ChatAiCreateKnowledge {
        type Body = Json<types::SessionKnowledgeCreate>;
        type Output = types::SessionKnowledge;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "chat_ai_create_knowledge",
            namespace: "chat_ai",
            name: "create_knowledge",
            method: Method::POST,
            path: "/v3/ai/knowledge/create",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: true,
            summary: "Create a knowledge base of the web client",
            schemas: (Some("SessionKnowledgeCreate"), Some("SessionKnowledge")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ChatAiCreateKnowledge> {
        pub fn body(mut self, body: impl Into<types::SessionKnowledgeCreate>) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn folder_id(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChatAiGetKnowledge;
    impl Operation for ChatAiGetKnowledge {
        type Body = ();
        type Output = types::SessionKnowledge;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "chat_ai_get_knowledge",
            namespace: "chat_ai",
            name: "get_knowledge",
            method: Method::GET,
            path: "/v3/ai/knowledge/{knowledge_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: true,
            summary: "Get a knowledge base of the web client",
            schemas: (None, Some("SessionKnowledge")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ChatAiDeleteKnowledge;
    impl Operation for ChatAiDeleteKnowledge {
        type Body = ();
        type Output = types::SessionDeletion;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "chat_ai_delete_knowledge",
            namespace: "chat_ai",
            name: "delete_knowledge",
            method: Method::DELETE,
            path: "/v3/ai/knowledge/{knowledge_id}/delete",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: true,
            summary: "Delete a knowledge base of the web client",
            schemas: (None, Some("SessionDeletion")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiComplete;
    impl Operation for AiComplete {
        type Body = Json<types::CompletionCreate>;
        type Output = types::Completion;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_complete",
            namespace: "ai",
            name: "complete",
            method: Method::POST,
            path: "/v3/ai/completions",
            service: "gateway",
            repeat: Repeat::Never,
            accept: "application/json",
            stream: Some(StreamInfo {
                terminator: Terminator::Done,
                select: Some(Select {
                    property: "stream",
                    stream: "true",
                    json: "false",
                }),
                plain: None,
                error_ends: false,
                tag: "",
                pieces: &[("", "/choices/0/delta/content")],
                ends: &[],
                ends_all: &[],
                errors: &[],
                last: &[],
                silence: None,
            }),
            deprecated: false,
            summary: "Complete a conversation, at once or as a stream",
            schemas: (Some("CompletionCreate"), Some("Completion")),
            secrets: &[],
            paging: None,
        };
    }
    impl Streaming for AiComplete {
        type Event = types::CompletionChunk;
    }
    impl Call<AiComplete> {
        pub fn body(mut self, body: impl Into<types::CompletionCreate>) -> Self {}
        pub fn messages(
            mut self,
            value: impl IntoIterator<Item = impl Into<types::CompletionMessage>>,
        ) -> Self {}
        pub fn message(mut self, value: impl Into<types::CompletionMessage>) -> Self {}
        pub fn temperature(mut self, value: f64) -> Self {}
        pub fn max_tokens(mut self, value: i64) -> Self {}
        pub fn max_tokens_(mut self, value: i64) -> Self {}
        pub fn metadata(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiEmbed;
    impl Operation for AiEmbed {
        type Body = Json<types::EmbeddingCreate>;
        type Output = types::EmbeddingList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_embed",
            namespace: "ai",
            name: "embed",
            method: Method::POST,
            path: "/v3/ai/embeddings",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Turn texts into vectors",
            schemas: (Some("EmbeddingCreate"), Some("EmbeddingList")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiEmbed> {
        pub fn body(mut self, body: impl Into<types::EmbeddingCreate>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiGetLlmModels;
    impl Operation for AiGetLlmModels {
        type Body = ();
        type Output = types::LlmModelEnvelope;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_get_llm_models",
            namespace: "ai",
            name: "get_llm_models",
            method: Method::GET,
            path: "/v3/ai/workflow-agent/models",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the language models of the platform",
            schemas: (None, Some("LlmModelEnvelope")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiGetLlmModels> {
        pub fn filter(self, value: bool) -> Self {}
        pub fn vision(self, value: bool) -> Self {}
        pub fn china_version(self, value: bool) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiListProviders;
    impl Operation for AiListProviders {
        type Body = ();
        type Output = Vec<types::LlmProvider>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_list_providers",
            namespace: "ai",
            name: "list_providers",
            method: Method::GET,
            path: "/v3/ai/providers",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the providers of language models",
            schemas: (None, Some("Vec<LlmProvider>")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiListProviders> {
        pub fn search(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiCreateProvider;
    impl Operation for AiCreateProvider {
        type Body = Json<types::LlmProviderCreate>;
        type Output = types::LlmProvider;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_create_provider",
            namespace: "ai",
            name: "create_provider",
            method: Method::POST,
            path: "/v3/ai/providers",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Add a provider of language models",
            schemas: (Some("LlmProviderCreate"), Some("LlmProvider")),
            secrets: &["api_key"],
            paging: None,
        };
    }
    impl Call<AiCreateProvider> {
        pub fn body(mut self, body: impl Into<types::LlmProviderCreate>) -> Self {}
        pub fn config(mut self, value: impl Into<types::LlmProviderConfig>) -> Self {}
        pub fn metadata(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn api_key(mut self, value: impl Into<String>) -> Self {}
        pub fn base_url(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiUpdateProvider;
    impl Operation for AiUpdateProvider {
        type Body = Json<types::LlmProviderUpdate>;
        type Output = types::LlmProvider;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_update_provider",
            namespace: "ai",
            name: "update_provider",
            method: Method::PUT,
            path: "/v3/ai/providers/{provider_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Change a provider of language models",
            schemas: (Some("LlmProviderUpdate"), Some("LlmProvider")),
            secrets: &["api_key"],
            paging: None,
        };
    }
    impl Call<AiUpdateProvider> {
        pub fn body(mut self, body: impl Into<types::LlmProviderUpdate>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn r#type(mut self, value: impl Into<types::LlmProviderType>) -> Self {}
        pub fn config(mut self, value: impl Into<types::LlmProviderConfig>) -> Self {}
        pub fn models(
            mut self,
            value: impl IntoIterator<Item = impl Into<types::LlmModel>>,
        ) -> Self {}
        pub fn metadata(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn is_shown(mut self, value: bool) -> Self {}
        pub fn api_key(mut self, value: impl Into<String>) -> Self {}
        pub fn base_url(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiDeleteProvider;
    impl Operation for AiDeleteProvider {
        type Body = ();
        type Output = types::LlmProviderDeletion;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_delete_provider",
            namespace: "ai",
            name: "delete_provider",
            method: Method::DELETE,
            path: "/v3/ai/providers/{provider_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete a provider of language models",
            schemas: (None, Some("LlmProviderDeletion")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiRefreshProviderModels;
    impl Operation for AiRefreshProviderModels {
        type Body = ();
        type Output = types::LlmProvider;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_refresh_provider_models",
            namespace: "ai",
            name: "refresh_provider_models",
            method: Method::POST,
            path: "/v3/ai/providers/{provider_id}/models/refresh",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Ask a provider again for its models",
            schemas: (None, Some("LlmProvider")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiListGuardrails;
    impl Operation for AiListGuardrails {
        type Body = ();
        type Output = Vec<types::Guardrail>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_list_guardrails",
            namespace: "ai",
            name: "list_guardrails",
            method: Method::GET,
            path: "/v3/ai/guardrail/all",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the guardrails of the organization",
            schemas: (None, Some("Vec<Guardrail>")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiCreateGuardrail;
    impl Operation for AiCreateGuardrail {
        type Body = Json<types::GuardrailCreate>;
        type Output = types::GuardrailReceipt;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_create_guardrail",
            namespace: "ai",
            name: "create_guardrail",
            method: Method::POST,
            path: "/v3/ai/guardrail/create",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create a guardrail",
            schemas: (Some("GuardrailCreate"), Some("GuardrailReceipt")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiCreateGuardrail> {
        pub fn body(mut self, body: impl Into<types::GuardrailCreate>) -> Self {}
        pub fn custom_unsafe_patterns(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn competitor_keywords(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn guardrail_provider_id(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiGetGuardrail;
    impl Operation for AiGetGuardrail {
        type Body = ();
        type Output = types::Guardrail;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_get_guardrail",
            namespace: "ai",
            name: "get_guardrail",
            method: Method::GET,
            path: "/v3/ai/guardrail/{guardrail_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get a guardrail",
            schemas: (None, Some("Guardrail")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiUpdateGuardrail;
    impl Operation for AiUpdateGuardrail {
        type Body = Json<types::GuardrailUpdate>;
        type Output = types::GuardrailReceipt;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_update_guardrail",
            namespace: "ai",
            name: "update_guardrail",
            method: Method::PUT,
            path: "/v3/ai/guardrail/update/{guardrail_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Change a guardrail",
            schemas: (Some("GuardrailUpdate"), Some("GuardrailReceipt")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiUpdateGuardrail> {
        pub fn body(mut self, body: impl Into<types::GuardrailUpdate>) -> Self {}
        pub fn unsafe_categories(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn custom_unsafe_patterns(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn competitor_keywords(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn guardrail_provider_id(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiDeleteGuardrail;
    impl Operation for AiDeleteGuardrail {
        type Body = ();
        type Output = types::GuardrailReceipt;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_delete_guardrail",
            namespace: "ai",
            name: "delete_guardrail",
            method: Method::DELETE,
            path: "/v3/ai/guardrail/delete/{guardrail_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete a guardrail",
            schemas: (None, Some("GuardrailReceipt")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiDeleteGuardrail> {
        pub fn model(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiListGuardrailProviders;
    impl Operation for AiListGuardrailProviders {
        type Body = ();
        type Output = Vec<types::GuardrailProvider>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_list_guardrail_providers",
            namespace: "ai",
            name: "list_guardrail_providers",
            method: Method::GET,
            path: "/v3/ai/guardrail-providers",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the guardrail providers of the organization",
            schemas: (None, Some("Vec<GuardrailProvider>")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiCreateGuardrailProvider;
    impl Operation for AiCreateGuardrailProvider {
        type Body = Json<types::GuardrailProviderCreate>;
        type Output = types::GuardrailProvider;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_create_guardrail_provider",
            namespace: "ai",
            name: "create_guardrail_provider",
            method: Method::POST,
            path: "/v3/ai/guardrail-providers",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Add a guardrail provider",
            schemas: (Some("GuardrailProviderCreate"), Some("GuardrailProvider")),
            secrets: &["api_key"],
            paging: None,
        };
    }
    impl Call<AiCreateGuardrailProvider> {
        pub fn body(mut self, body: impl Into<types::GuardrailProviderCreate>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiGetGuardrailProvider;
    impl Operation for AiGetGuardrailProvider {
        type Body = ();
        type Output = types::GuardrailProvider;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_get_guardrail_provider",
            namespace: "ai",
            name: "get_guardrail_provider",
            method: Method::GET,
            path: "/v3/ai/guardrail-providers/{provider_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get a guardrail provider",
            schemas: (None, Some("GuardrailProvider")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiUpdateGuardrailProvider;
    impl Operation for AiUpdateGuardrailProvider {
        type Body = Json<types::GuardrailProviderUpdate>;
        type Output = types::GuardrailProvider;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_update_guardrail_provider",
            namespace: "ai",
            name: "update_guardrail_provider",
            method: Method::PUT,
            path: "/v3/ai/guardrail-providers/{provider_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Change a guardrail provider",
            schemas: (Some("GuardrailProviderUpdate"), Some("GuardrailProvider")),
            secrets: &["api_key"],
            paging: None,
        };
    }
    impl Call<AiUpdateGuardrailProvider> {
        pub fn body(mut self, body: impl Into<types::GuardrailProviderUpdate>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn config(
            mut self,
            value: impl Into<types::GuardrailProviderConfig>,
        ) -> Self {}
        pub fn is_shown(mut self, value: bool) -> Self {}
        pub fn models_metadata(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiDeleteGuardrailProvider;
    impl Operation for AiDeleteGuardrailProvider {
        type Body = ();
        type Output = types::GuardrailProviderDeletion;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_delete_guardrail_provider",
            namespace: "ai",
            name: "delete_guardrail_provider",
            method: Method::DELETE,
            path: "/v3/ai/guardrail-providers/{provider_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete a guardrail provider",
            schemas: (None, Some("GuardrailProviderDeletion")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiTestGuardrailProvider;
    impl Operation for AiTestGuardrailProvider {
        type Body = Json<types::GuardrailProviderTest>;
        type Output = types::GuardrailProviderStatus;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_test_guardrail_provider",
            namespace: "ai",
            name: "test_guardrail_provider",
            method: Method::POST,
            path: "/v3/ai/guardrail-providers/{provider_id}/test",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Test whether a guardrail provider can be reached",
            schemas: (Some("GuardrailProviderTest"), Some("GuardrailProviderStatus")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiTestGuardrailProvider> {
        pub fn body(mut self, body: impl Into<types::GuardrailProviderTest>) -> Self {}
        pub fn prompt(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiGetGuardrailProviderModels;
    impl Operation for AiGetGuardrailProviderModels {
        type Body = ();
        type Output = types::GuardrailProviderModelList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_get_guardrail_provider_models",
            namespace: "ai",
            name: "get_guardrail_provider_models",
            method: Method::GET,
            path: "/v3/ai/guardrail-providers/{provider_id}/models",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the models of a guardrail provider",
            schemas: (None, Some("GuardrailProviderModelList")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiListRagFiles;
    impl Operation for AiListRagFiles {
        type Body = ();
        type Output = Vec<types::RagFile>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_list_rag_files",
            namespace: "ai",
            name: "list_rag_files",
            method: Method::GET,
            path: "/v3/ai/rag/files",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the files for retrieval",
            schemas: (None, Some("Vec<RagFile>")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiListRagFiles> {
        pub fn assistant_id(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiUploadRagFile;
    impl Operation for AiUploadRagFile {
        type Body = Multipart<types::RagFileUpload>;
        type Output = types::RagFileReceipt;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_upload_rag_file",
            namespace: "ai",
            name: "upload_rag_file",
            method: Method::POST,
            path: "/v3/ai/rag/files",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Upload a file for retrieval",
            schemas: (Some("RagFileUpload"), Some("RagFileReceipt")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiUploadRagFile> {
        pub fn body(mut self, body: impl Into<types::RagFileUpload>) -> Self {}
        pub fn file(mut self, value: Upload) -> Self {}
        pub fn json_input(mut self, value: impl Into<String>) -> Self {}
        pub fn text_input(mut self, value: impl Into<String>) -> Self {}
        pub fn assistant_id(mut self, value: impl Into<String>) -> Self {}
        pub fn board_id(mut self, value: impl Into<String>) -> Self {}
        pub fn enable_ocr(mut self, value: bool) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiGetRagFile;
    impl Operation for AiGetRagFile {
        type Body = ();
        type Output = types::RagFile;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_get_rag_file",
            namespace: "ai",
            name: "get_rag_file",
            method: Method::GET,
            path: "/v3/ai/rag/files/{file_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get the record of a file for retrieval",
            schemas: (None, Some("RagFile")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiDeleteRagFile;
    impl Operation for AiDeleteRagFile {
        type Body = ();
        type Output = types::RagFileDeletion;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_delete_rag_file",
            namespace: "ai",
            name: "delete_rag_file",
            method: Method::DELETE,
            path: "/v3/ai/rag/files/{file_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete a file for retrieval",
            schemas: (None, Some("RagFileDeletion")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiCheckAiAgentName;
    impl Operation for AiCheckAiAgentName {
        type Body = ();
        type Output = types::AiAgentNameCheck;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_check_ai_agent_name",
            namespace: "ai",
            name: "check_ai_agent_name",
            method: Method::GET,
            path: "/v3/ai/assistants/check-name",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Check whether an AI agent of a name exists",
            schemas: (None, Some("AiAgentNameCheck")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiGetAccountAiAgent;
    impl Operation for AiGetAccountAiAgent {
        type Body = ();
        type Output = types::AiAgent;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_get_account_ai_agent",
            namespace: "ai",
            name: "get_account_ai_agent",
            method: Method::GET,
            path: "/v3/ai/accounts/assistants/{ai_agent_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: true,
            summary: "Get an AI agent by the old path",
            schemas: (None, Some("AiAgent")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiUpdateAiAgentWorkflow;
    impl Operation for AiUpdateAiAgentWorkflow {
        type Body = Json<types::AiAgentWorkflowUpdate>;
        type Output = types::AiAgentApp;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_update_ai_agent_workflow",
            namespace: "ai",
            name: "update_ai_agent_workflow",
            method: Method::PUT,
            path: "/v3/ai/assistant_apps/{ai_agent_id}/workflow",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Change only the workflow of an AI agent app",
            schemas: (Some("AiAgentWorkflowUpdate"), Some("AiAgentApp")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiUpdateAiAgentWorkflow> {
        pub fn body(mut self, body: impl Into<types::AiAgentWorkflowUpdate>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiVerifyToolServer;
    impl Operation for AiVerifyToolServer {
        type Body = Json<types::ToolServerVerify>;
        type Output = Option<types::ToolServerReport>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_verify_tool_server",
            namespace: "ai",
            name: "verify_tool_server",
            method: Method::POST,
            path: "/v3/ai/configs/tool_servers/verify",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Verify that a tool server can be reached and list its tools",
            schemas: (Some("ToolServerVerify"), Some("ToolServerReport")),
            secrets: &["key"],
            paging: None,
        };
    }
    impl Call<AiVerifyToolServer> {
        pub fn body(mut self, body: impl Into<types::ToolServerVerify>) -> Self {}
    }
    #[derive(Debug)]
    pub struct MessageSuggestionGetSuggestions;
    impl Operation for MessageSuggestionGetSuggestions {
        type Body = Json<types::MessageSuggestionQuery>;
        type Output = types::MessageSuggestions;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "message_suggestion_get_suggestions",
            namespace: "message_suggestion",
            name: "get_suggestions",
            method: Method::POST,
            path: "/ai-agent/suggestions",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get suggestions for the next message of a conversation",
            schemas: (Some("MessageSuggestionQuery"), Some("MessageSuggestions")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<MessageSuggestionGetSuggestions> {
        pub fn body(mut self, body: impl Into<types::MessageSuggestionQuery>) -> Self {}
        pub fn thread_id(mut self, value: impl Into<String>) -> Self {}
        pub fn conversation_id(mut self, value: impl Into<String>) -> Self {}
        pub fn limit(mut self, value: i64) -> Self {}
        pub fn assistant_id(mut self, value: impl Into<String>) -> Self {}
        pub fn provider_id(mut self, value: impl Into<String>) -> Self {}
        pub fn model_id(mut self, value: impl Into<String>) -> Self {}
        pub fn custom_instructions(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct PredictPredict;
    impl Operation for PredictPredict {
        type Body = Json<types::PredictionInput>;
        type Output = types::Prediction;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "predict_predict",
            namespace: "predict",
            name: "predict",
            method: Method::POST,
            path: "/predict/",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Ask a trained model for a prediction",
            schemas: (Some("PredictionInput"), Some("Prediction")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<PredictPredict> {
        pub fn body(mut self, body: impl Into<types::PredictionInput>) -> Self {}
        pub fn model(mut self, value: impl Into<String>) -> Self {}
        pub fn input(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsList;
    impl Operation for BoardsList {
        type Body = ();
        type Output = types::BoardList;
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
            secrets: &[],
            paging: Some(<BoardsList as Paged>::PAGING),
        };
    }
    impl Paged for BoardsList {
        type Item = types::Board;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Skip,
            parameter: "skip",
            in_body: false,
            cursor: false,
            limit: Some("limit"),
            usual: Some(100u64),
            largest: Some(500u64),
            estimated: false,
            empty_ends: false,
            order: None,
            only_with: None,
            excludes: &[],
            promise: Promise::Count,
        };
        fn identify(row: &Self::Item, identity: &mut Identity) {}
        fn page(response: Self::Output) -> Page<Self::Item> {}
    }
    impl Call<BoardsList> {
        pub fn limit(self, value: u64) -> Self {}
        pub fn skip(self, value: u64) -> Self {}
        pub fn search(self, value: impl Into<String>) -> Self {}
        pub fn types(
            self,
            value: impl IntoIterator<Item = impl Into<types::BoardType>>,
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
        type Body = Json<types::BoardCreate>;
        type Output = types::BoardEnvelope;
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
            secrets: &[],
            paging: None,
        };
        fn empty_property(body: &Self::Body) -> Result<(), &'static str> {}
    }
    impl Call<BoardsCreate> {
        pub fn body(mut self, body: impl Into<types::BoardCreate>) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn r#type(mut self, value: impl Into<types::BoardType>) -> Self {}
        pub fn hidden(mut self, value: bool) -> Self {}
        pub fn fields(
            mut self,
            value: impl IntoIterator<Item = impl Into<types::BoardFieldCreate>>,
        ) -> Self {}
        pub fn managers(
            mut self,
            value: impl IntoIterator<Item = impl Into<types::BoardManager>>,
        ) -> Self {}
        pub fn team_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn journey(mut self, value: impl Into<types::BoardJourney>) -> Self {}
        pub fn order(mut self, value: i64) -> Self {}
        pub fn show_id(mut self, value: bool) -> Self {}
        pub fn is_child_table(mut self, value: bool) -> Self {}
        pub fn category(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_category(mut self) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsReorder;
    impl Operation for BoardsReorder {
        type Body = Json<types::BoardReorder>;
        type Output = types::BoardMessage;
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
            secrets: &[],
            paging: None,
        };
        fn empty_property(body: &Self::Body) -> Result<(), &'static str> {}
    }
    impl Call<BoardsReorder> {
        pub fn body(mut self, body: impl Into<types::BoardReorder>) -> Self {}
        pub fn order(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsGet;
    impl Operation for BoardsGet {
        type Body = ();
        type Output = types::BoardEnvelope;
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
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct BoardsUpdate;
    impl Operation for BoardsUpdate {
        type Body = Json<types::BoardUpdate>;
        type Output = types::BoardEnvelope;
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
            secrets: &[],
            paging: None,
        };
        fn empty_property(body: &Self::Body) -> Result<(), &'static str> {}
    }
    impl Call<BoardsUpdate> {
        pub fn body(mut self, body: impl Into<types::BoardUpdate>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn r#type(mut self, value: impl Into<types::BoardType>) -> Self {}
        pub fn hidden(mut self, value: bool) -> Self {}
        pub fn managers(
            mut self,
            value: impl IntoIterator<Item = impl Into<types::BoardManager>>,
        ) -> Self {}
        pub fn team_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn journey(mut self, value: impl Into<types::BoardJourney>) -> Self {}
        pub fn order(mut self, value: i64) -> Self {}
        pub fn show_id(mut self, value: bool) -> Self {}
        pub fn category(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_category(mut self) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsDelete;
    impl Operation for BoardsDelete {
        type Body = ();
        type Output = types::BoardMessage;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_delete",
            namespace: "boards",
            name: "delete",
            method: Method::DELETE,
            path: "/data-board/boards/{board_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete a board",
            schemas: (None, Some("BoardMessage")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct BoardsCreateField;
    impl Operation for BoardsCreateField {
        type Body = Json<types::BoardFieldCreate>;
        type Output = types::BoardEnvelope;
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
            secrets: &[],
            paging: None,
        };
        fn empty_property(body: &Self::Body) -> Result<(), &'static str> {}
    }
    impl Call<BoardsCreateField> {
        pub fn body(mut self, body: impl Into<types::BoardFieldCreate>) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn is_unique_identifier(mut self, value: bool) -> Self {}
        pub fn is_default(mut self, value: bool) -> Self {}
        pub fn data(
            mut self,
            value: impl IntoIterator<Item = impl Into<types::BoardFieldOptionInput>>,
        ) -> Self {}
        pub fn settings(
            mut self,
            value: impl Into<types::BoardFieldSettingsInput>,
        ) -> Self {}
        pub fn fields(
            mut self,
            value: impl IntoIterator<Item = impl Into<types::BoardFieldCreate>>,
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
            value: impl IntoIterator<Item = impl Into<types::BoardFieldOptionInput>>,
        ) -> Self {}
        pub fn board_child_mapped(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsBulkUpdateFields;
    impl Operation for BoardsBulkUpdateFields {
        type Body = Json<types::BoardFieldBulkUpdate>;
        type Output = types::BoardEnvelope;
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
            secrets: &[],
            paging: None,
        };
        fn empty_property(body: &Self::Body) -> Result<(), &'static str> {}
    }
    impl Call<BoardsBulkUpdateFields> {
        pub fn body(mut self, body: impl Into<types::BoardFieldBulkUpdate>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsReorderFields;
    impl Operation for BoardsReorderFields {
        type Body = Json<types::BoardFieldReorder>;
        type Output = types::BoardEnvelope;
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
            secrets: &[],
            paging: None,
        };
        fn empty_property(body: &Self::Body) -> Result<(), &'static str> {}
    }
    impl Call<BoardsReorderFields> {
        pub fn body(mut self, body: impl Into<types::BoardFieldReorder>) -> Self {}
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
        type Output = types::BoardFieldEnvelope;
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
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct BoardsUpdateField;
    impl Operation for BoardsUpdateField {
        type Body = Json<types::BoardFieldUpdate>;
        type Output = types::BoardEnvelope;
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
            secrets: &[],
            paging: None,
        };
        fn empty_property(body: &Self::Body) -> Result<(), &'static str> {}
    }
    impl Call<BoardsUpdateField> {
        pub fn body(mut self, body: impl Into<types::BoardFieldUpdate>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn r#type(mut self, value: impl Into<types::BoardFieldType>) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn is_unique_identifier(mut self, value: bool) -> Self {}
        pub fn is_default(mut self, value: bool) -> Self {}
        pub fn is_deprecated(mut self, value: bool) -> Self {}
        pub fn hidden(mut self, value: bool) -> Self {}
        pub fn hidden_on_record(mut self, value: bool) -> Self {}
        pub fn data(
            mut self,
            value: impl IntoIterator<Item = impl Into<types::BoardFieldOptionInput>>,
        ) -> Self {}
        pub fn settings(
            mut self,
            value: impl Into<types::BoardFieldSettingsInput>,
        ) -> Self {}
        pub fn prompt_ai(mut self, value: impl Into<String>) -> Self {}
        pub fn role(mut self, value: impl Into<String>) -> Self {}
        pub fn required(mut self, value: bool) -> Self {}
        pub fn options(
            mut self,
            value: impl IntoIterator<Item = impl Into<types::BoardFieldOptionInput>>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsDeleteField;
    impl Operation for BoardsDeleteField {
        type Body = ();
        type Output = types::BoardEnvelope;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_delete_field",
            namespace: "boards",
            name: "delete_field",
            method: Method::DELETE,
            path: "/data-board/boards/{board_id}/fields/{field_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete a field of a board",
            schemas: (None, Some("BoardEnvelope")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct BoardsListItems;
    impl Operation for BoardsListItems {
        type Body = ();
        type Output = types::BoardItemList;
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
            secrets: &[],
            paging: Some(<BoardsListItems as Paged>::PAGING),
        };
    }
    impl Paged for BoardsListItems {
        type Item = types::BoardItem;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Skip,
            parameter: "skip",
            in_body: false,
            cursor: false,
            limit: Some("limit"),
            usual: Some(20u64),
            largest: Some(1000u64),
            estimated: false,
            empty_ends: false,
            order: Some(OrderInfo {
                parameter: "sort",
                default: &["-created_at", "id"],
                tie: "id",
                unique: &["id", "_id"],
            }),
            only_with: None,
            excludes: &[],
            promise: Promise::TotalOrder,
        };
        fn identify(row: &Self::Item, identity: &mut Identity) {}
        fn page(response: Self::Output) -> Page<Self::Item> {}
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
        type Body = Json<types::BoardItemCreate>;
        type Output = types::BoardItemEnvelope;
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
            secrets: &[],
            paging: None,
        };
    }
    impl Call<BoardsCreateItem> {
        pub fn body(mut self, body: impl Into<types::BoardItemCreate>) -> Self {}
        pub fn fields(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn field(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
        pub fn related_board_item_id(mut self, value: impl Into<String>) -> Self {}
        pub fn created_type(mut self, value: impl Into<types::BoardItemOrigin>) -> Self {}
        pub fn contact_id(mut self, value: impl Into<String>) -> Self {}
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {}
        pub fn business_unit_id(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsBulkCreateItems;
    impl Operation for BoardsBulkCreateItems {
        type Body = Json<types::BoardItemBulkCreate>;
        type Output = types::BoardItemBulkCreated;
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
            secrets: &[],
            paging: None,
        };
        fn empty_property(body: &Self::Body) -> Result<(), &'static str> {}
    }
    impl Call<BoardsBulkCreateItems> {
        pub fn body(mut self, body: impl Into<types::BoardItemBulkCreate>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsCountItems;
    impl Operation for BoardsCountItems {
        type Body = ();
        type Output = types::BoardItemCount;
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
            secrets: &[],
            paging: None,
        };
    }
    impl Call<BoardsCountItems> {
        pub fn filter(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsBulkDeleteItems;
    impl Operation for BoardsBulkDeleteItems {
        type Body = Json<types::BoardItemIds>;
        type Output = types::BoardItemsDeleted;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_bulk_delete_items",
            namespace: "boards",
            name: "bulk_delete_items",
            method: Method::DELETE,
            path: "/data-board/boards/{board_id}/items/bulk-delete",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete several items",
            schemas: (Some("BoardItemIds"), Some("BoardItemsDeleted")),
            secrets: &[],
            paging: None,
        };
        fn empty_property(body: &Self::Body) -> Result<(), &'static str> {}
    }
    impl Call<BoardsBulkDeleteItems> {
        pub fn body(mut self, body: impl Into<types::BoardItemIds>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsGetItem;
    impl Operation for BoardsGetItem {
        type Body = ();
        type Output = types::BoardItemEnvelope;
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
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct BoardsUpdateItem;
    impl Operation for BoardsUpdateItem {
        type Body = Json<types::BoardItemUpdate>;
        type Output = types::BoardItemEnvelope;
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
            secrets: &[],
            paging: None,
        };
    }
    impl Call<BoardsUpdateItem> {
        pub fn body(mut self, body: impl Into<types::BoardItemUpdate>) -> Self {}
        pub fn fields(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn field(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
        pub fn data(
            mut self,
            value: impl IntoIterator<Item = impl Into<types::BoardItemValue>>,
        ) -> Self {}
        pub fn related_board_item_id(mut self, value: impl Into<String>) -> Self {}
        pub fn contact_id(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsDeleteItem;
    impl Operation for BoardsDeleteItem {
        type Body = ();
        type Output = types::BoardMessage;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_delete_item",
            namespace: "boards",
            name: "delete_item",
            method: Method::DELETE,
            path: "/data-board/boards/{board_id}/items/{item_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete an item",
            schemas: (None, Some("BoardMessage")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct BoardsLinkItems;
    impl Operation for BoardsLinkItems {
        type Body = Json<types::BoardItemRelation>;
        type Output = types::BoardMessage;
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
            secrets: &[],
            paging: None,
        };
        fn empty_property(body: &Self::Body) -> Result<(), &'static str> {}
    }
    impl Call<BoardsLinkItems> {
        pub fn body(mut self, body: impl Into<types::BoardItemRelation>) -> Self {}
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
        type Body = Json<types::BoardItemRelation>;
        type Output = types::BoardMessage;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_unlink_items",
            namespace: "boards",
            name: "unlink_items",
            method: Method::DELETE,
            path: "/data-board/boards/{board_id}/items/{item_id}/related",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Take links to an item away",
            schemas: (Some("BoardItemRelation"), Some("BoardMessage")),
            secrets: &[],
            paging: None,
        };
        fn empty_property(body: &Self::Body) -> Result<(), &'static str> {}
    }
    impl Call<BoardsUnlinkItems> {
        pub fn body(mut self, body: impl Into<types::BoardItemRelation>) -> Self {}
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
        type Output = types::BoardRelatedItemList;
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
            secrets: &[],
            paging: Some(<BoardsGetRelatedItems as Paged>::PAGING),
        };
    }
    impl Paged for BoardsGetRelatedItems {
        type Item = types::BoardItem;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Skip,
            parameter: "skip",
            in_body: false,
            cursor: false,
            limit: Some("limit"),
            usual: Some(20u64),
            largest: Some(100u64),
            estimated: false,
            empty_ends: false,
            order: None,
            only_with: None,
            excludes: &[],
            promise: Promise::Count,
        };
        fn identify(row: &Self::Item, identity: &mut Identity) {}
        fn page(response: Self::Output) -> Page<Self::Item> {}
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
        type Body = Json<types::BoardSearch>;
        type Output = types::BoardSearchResponse;
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
            schemas: (Some("BoardSearch"), Some("BoardSearchResponse")),
            secrets: &[],
            paging: Some(<BoardsSearch as Paged>::PAGING),
        };
    }
    impl Paged for BoardsSearch {
        type Item = types::BoardSearchHit;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Skip,
            parameter: "offset",
            in_body: true,
            cursor: false,
            limit: Some("limit"),
            usual: None,
            largest: Some(10000u64),
            estimated: true,
            empty_ends: false,
            order: Some(OrderInfo {
                parameter: "sort",
                default: &["created_at:desc", "id:asc"],
                tie: "id:asc",
                unique: &["id"],
            }),
            only_with: None,
            excludes: &[],
            promise: Promise::TotalOrder,
        };
        fn settings(body: &mut Self::Body) -> Settings<'_> {}
        fn identify(row: &Self::Item, identity: &mut Identity) {}
        fn page(response: Self::Output) -> Page<Self::Item> {}
    }
    impl Call<BoardsSearch> {
        pub fn body(mut self, body: impl Into<types::BoardSearch>) -> Self {}
        pub fn q(mut self, value: impl Into<String>) -> Self {}
        pub fn filter(mut self, value: impl Into<String>) -> Self {}
        pub fn limit(mut self, value: i64) -> Self {}
        pub fn offset(mut self, value: i64) -> Self {}
        pub fn sort(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        #[deprecated]
        pub fn query(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsListSegments;
    impl Operation for BoardsListSegments {
        type Body = ();
        type Output = types::BoardSegmentList;
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
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct BoardsCreateSegment;
    impl Operation for BoardsCreateSegment {
        type Body = Json<types::BoardSegmentCreate>;
        type Output = types::BoardSegment;
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
            secrets: &[],
            paging: None,
        };
    }
    impl Call<BoardsCreateSegment> {
        pub fn body(mut self, body: impl Into<types::BoardSegmentCreate>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn filters(
            mut self,
            value: impl IntoIterator<Item = impl Into<types::BoardSegmentFilter>>,
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
        type Output = types::BoardSegment;
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
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct BoardsUpdateSegment;
    impl Operation for BoardsUpdateSegment {
        type Body = Json<types::BoardSegmentUpdate>;
        type Output = types::BoardSegment;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_update_segment",
            namespace: "boards",
            name: "update_segment",
            method: Method::PUT,
            path: "/data-board/boards/{board_id}/segmentation/{segment_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Change a segment of a board",
            schemas: (Some("BoardSegmentUpdate"), Some("BoardSegment")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<BoardsUpdateSegment> {
        pub fn body(mut self, body: impl Into<types::BoardSegmentUpdate>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_name(mut self) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_description(mut self) -> Self {}
        pub fn filters(
            mut self,
            value: impl IntoIterator<Item = impl Into<types::BoardSegmentFilter>>,
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
        type Output = types::BoardMessage;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_delete_segment",
            namespace: "boards",
            name: "delete_segment",
            method: Method::DELETE,
            path: "/data-board/boards/{board_id}/segmentation/{segment_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete a segment of a board",
            schemas: (None, Some("BoardMessage")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct BoardsExportCsv;
    impl Operation for BoardsExportCsv {
        type Body = ();
        type Output = Download;
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
            secrets: &[],
            paging: None,
        };
    }
    impl Call<BoardsExportCsv> {
        pub fn all(self, value: bool) -> Self {}
        pub fn quick_range(self, value: impl Into<types::BoardExportRange>) -> Self {}
        pub fn start_date(self, value: impl Into<String>) -> Self {}
        pub fn end_date(self, value: impl Into<String>) -> Self {}
        pub fn by(self, value: impl Into<types::BoardExportDate>) -> Self {}
        pub fn tz(self, value: impl Into<String>) -> Self {}
        pub fn sort(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsExportCsvViaMail;
    impl Operation for BoardsExportCsvViaMail {
        type Body = Option<Json<types::BoardExportMail>>;
        type Output = types::BoardExport;
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
            secrets: &[],
            paging: None,
        };
    }
    impl Call<BoardsExportCsvViaMail> {
        pub fn all(self, value: bool) -> Self {}
        pub fn quick_range(self, value: impl Into<types::BoardExportRange>) -> Self {}
        pub fn start_date(self, value: impl Into<String>) -> Self {}
        pub fn end_date(self, value: impl Into<String>) -> Self {}
        pub fn by(self, value: impl Into<types::BoardExportDate>) -> Self {}
        pub fn tz(self, value: impl Into<String>) -> Self {}
        pub fn sort(self, value: impl Into<String>) -> Self {}
        pub fn email(self, value: impl Into<String>) -> Self {}
        pub fn body(mut self, body: impl Into<types::BoardExportMail>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsGetImportProgress;
    impl Operation for BoardsGetImportProgress {
        type Body = ();
        type Output = types::BoardImportProgress;
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
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct BoardsListFolders;
    impl Operation for BoardsListFolders {
        type Body = ();
        type Output = types::FolderList;
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
            secrets: &[],
            paging: None,
        };
    }
    impl Call<BoardsListFolders> {
        pub fn ignore_assistant(self, value: bool) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsCreateFolder;
    impl Operation for BoardsCreateFolder {
        type Body = Json<types::FolderCreate>;
        type Output = types::FolderEnvelope;
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
            secrets: &[],
            paging: None,
        };
    }
    impl Call<BoardsCreateFolder> {
        pub fn body(mut self, body: impl Into<types::FolderCreate>) -> Self {}
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {}
        pub fn parent_folder_id(mut self, value: impl Into<String>) -> Self {}
        pub fn source_type(mut self, value: impl Into<types::FolderSourceType>) -> Self {}
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
        type Output = types::FolderList;
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
            secrets: &[],
            paging: None,
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
        type Body = Json<types::FolderFileIds>;
        type Output = types::FolderFileDeletion;
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
            secrets: &[],
            paging: None,
        };
        fn empty_property(body: &Self::Body) -> Result<(), &'static str> {}
    }
    impl Call<BoardsDeleteFolders> {
        pub fn body(mut self, body: impl Into<types::FolderFileIds>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsGetFolder;
    impl Operation for BoardsGetFolder {
        type Body = ();
        type Output = types::FolderTreeEnvelope;
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
            secrets: &[],
            paging: None,
        };
    }
    impl Call<BoardsGetFolder> {
        pub fn recursive(self, value: bool) -> Self {}
        pub fn ignore_assistant(self, value: bool) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsUpdateFolder;
    impl Operation for BoardsUpdateFolder {
        type Body = Json<types::FolderUpdate>;
        type Output = types::FolderEnvelope;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_update_folder",
            namespace: "boards",
            name: "update_folder",
            method: Method::PUT,
            path: "/data-board/folders/{folder_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Change a folder",
            schemas: (Some("FolderUpdate"), Some("FolderEnvelope")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<BoardsUpdateFolder> {
        pub fn body(mut self, body: impl Into<types::FolderUpdate>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn description(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_description(mut self) -> Self {}
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
        type Output = types::FolderContentsEnvelope;
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
            secrets: &[],
            paging: None,
        };
    }
    impl Call<BoardsGetFolderContents> {
        pub fn skip(self, value: u64) -> Self {}
        pub fn limit(self, value: u64) -> Self {}
        pub fn sort_by(self, value: impl Into<types::FolderSortKey>) -> Self {}
        pub fn sort_order(self, value: impl Into<types::FolderSortOrder>) -> Self {}
        pub fn recursive(self, value: bool) -> Self {}
        pub fn q(self, value: impl Into<String>) -> Self {}
        pub fn ignore_assistant(self, value: bool) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsListFiles;
    impl Operation for BoardsListFiles {
        type Body = ();
        type Output = types::FileRecordList;
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
            secrets: &[],
            paging: Some(<BoardsListFiles as Paged>::PAGING),
        };
    }
    impl Paged for BoardsListFiles {
        type Item = types::FileRecord;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Skip,
            parameter: "skip",
            in_body: false,
            cursor: false,
            limit: Some("limit"),
            usual: None,
            largest: None,
            estimated: false,
            empty_ends: false,
            order: None,
            only_with: Some("folder_id"),
            excludes: &[],
            promise: Promise::None,
        };
        fn identify(row: &Self::Item, identity: &mut Identity) {}
        fn page(response: Self::Output) -> Page<Self::Item> {}
    }
    impl Call<BoardsListFiles> {
        pub fn folder_id(self, value: impl Into<String>) -> Self {}
        pub fn skip(self, value: u64) -> Self {}
        pub fn limit(self, value: u64) -> Self {}
        pub fn sort_by(self, value: impl Into<types::FolderSortKey>) -> Self {}
        pub fn sort_order(self, value: impl Into<types::FolderSortOrder>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsCreateFile;
    impl Operation for BoardsCreateFile {
        type Body = Json<types::FileRecordCreate>;
        type Output = types::FileRecordEnvelope;
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
            secrets: &[],
            paging: None,
        };
    }
    impl Call<BoardsCreateFile> {
        pub fn body(mut self, body: impl Into<types::FileRecordCreate>) -> Self {}
        pub fn folder_id(mut self, value: impl Into<String>) -> Self {}
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {}
        pub fn key(mut self, value: impl Into<String>) -> Self {}
        pub fn file_type(mut self, value: impl Into<String>) -> Self {}
        pub fn file_size(mut self, value: i64) -> Self {}
        pub fn source_type(mut self, value: impl Into<types::FolderSourceType>) -> Self {}
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
        type Body = Multipart<types::FileUpload>;
        type Output = types::FileUploadEnvelope;
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
            schemas: (Some("FileUpload"), Some("FileUploadEnvelope")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<BoardsUploadFile> {
        pub fn body(mut self, body: impl Into<types::FileUpload>) -> Self {}
        pub fn folder_id(mut self, value: impl Into<String>) -> Self {}
        pub fn folder_name(mut self, value: impl Into<String>) -> Self {}
        pub fn tags(mut self, value: impl Into<String>) -> Self {}
        pub fn remarks(mut self, value: impl Into<String>) -> Self {}
        pub fn source_type(mut self, value: impl Into<types::FolderSourceType>) -> Self {}
        pub fn last_updated_by(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsSearchFiles;
    impl Operation for BoardsSearchFiles {
        type Body = ();
        type Output = types::FileRecordList;
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
            secrets: &[],
            paging: None,
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
        type Body = Json<types::FolderFileIds>;
        type Output = types::FolderFileDeletion;
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
            secrets: &[],
            paging: None,
        };
        fn empty_property(body: &Self::Body) -> Result<(), &'static str> {}
    }
    impl Call<BoardsDeleteFiles> {
        pub fn body(mut self, body: impl Into<types::FolderFileIds>) -> Self {}
    }
    #[derive(Debug)]
    pub struct BoardsGetFile;
    impl Operation for BoardsGetFile {
        type Body = ();
        type Output = types::FileRecordEnvelope;
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
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct BoardsUpdateFile;
    impl Operation for BoardsUpdateFile {
        type Body = Json<types::FileRecordUpdate>;
        type Output = types::FileRecordEnvelope;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_update_file",
            namespace: "boards",
            name: "update_file",
            method: Method::PUT,
            path: "/data-board/files/{file_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Change the record of a file",
            schemas: (Some("FileRecordUpdate"), Some("FileRecordEnvelope")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<BoardsUpdateFile> {
        pub fn body(mut self, body: impl Into<types::FileRecordUpdate>) -> Self {}
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
        type Output = Download;
        type Format = format::Raw;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "boards_download_file",
            namespace: "boards",
            name: "download_file",
            method: Method::GET,
            path: "/data-board/files/{file_id}/download",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "*/*",
            stream: None,
            deprecated: false,
            summary: "Download a file",
            schemas: (None, None),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ChannelList;
    impl Operation for ChannelList {
        type Body = ();
        type Output = types::ChannelListing;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "channel_list",
            namespace: "channel",
            name: "list",
            method: Method::GET,
            path: "/channel-service/v1/channels",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List channels",
            schemas: (None, Some("ChannelListing")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ChannelList> {
        pub fn r#type(self, value: impl Into<types::ChannelType>) -> Self {}
        pub fn page(self, value: u64) -> Self {}
        pub fn limit(self, value: u64) -> Self {}
        pub fn offset(self, value: u64) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChannelCreate;
    impl Operation for ChannelCreate {
        type Body = Json<types::ChannelCreate>;
        type Output = types::Channel;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "channel_create",
            namespace: "channel",
            name: "create",
            method: Method::POST,
            path: "/channel-service/v1/channels",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create a channel of any type",
            schemas: (Some("ChannelCreate"), Some("Channel")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ChannelCreate> {
        pub fn body(mut self, body: impl Into<types::ChannelCreate>) -> Self {}
        pub fn r#type(mut self, value: impl Into<types::ChannelType>) -> Self {}
        pub fn config(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChannelGetCount;
    impl Operation for ChannelGetCount {
        type Body = ();
        type Output = types::ChannelCount;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "channel_get_count",
            namespace: "channel",
            name: "get_count",
            method: Method::GET,
            path: "/channel-service/v1/channels/_count",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Count channels",
            schemas: (None, Some("ChannelCount")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ChannelGetConvCount;
    impl Operation for ChannelGetConvCount {
        type Body = ();
        type Output = types::ChannelCount;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "channel_get_conv_count",
            namespace: "channel",
            name: "get_conv_count",
            method: Method::GET,
            path: "/channel-service/v1/channels/_conv_count",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Count conversations by channel type",
            schemas: (None, Some("ChannelCount")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ChannelGetConvCount> {
        pub fn view(self, value: impl Into<types::ConversationView>) -> Self {}
        pub fn team_id(self, value: impl Into<String>) -> Self {}
        pub fn status(self, value: impl Into<types::ConversationStatus>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChannelReplace;
    impl Operation for ChannelReplace {
        type Body = Json<types::ChannelReplacement>;
        type Output = types::Channel;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "channel_replace",
            namespace: "channel",
            name: "replace",
            method: Method::POST,
            path: "/channel-service/v1/channels/_replace",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Replace a channel",
            schemas: (Some("ChannelReplacement"), Some("Channel")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ChannelReplace> {
        pub fn body(mut self, body: impl Into<types::ChannelReplacement>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChannelGet;
    impl Operation for ChannelGet {
        type Body = ();
        type Output = types::Channel;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "channel_get",
            namespace: "channel",
            name: "get",
            method: Method::GET,
            path: "/channel-service/v1/channels/{channel_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get a channel",
            schemas: (None, Some("Channel")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ChannelUpdate;
    impl Operation for ChannelUpdate {
        type Body = Json<types::ChannelUpdate>;
        type Output = types::Channel;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "channel_update",
            namespace: "channel",
            name: "update",
            method: Method::PUT,
            path: "/channel-service/v1/channels/{channel_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Change a channel",
            schemas: (Some("ChannelUpdate"), Some("Channel")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ChannelUpdate> {
        pub fn body(mut self, body: impl Into<types::ChannelUpdate>) -> Self {}
        pub fn active(mut self, value: bool) -> Self {}
        pub fn config(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChannelDelete;
    impl Operation for ChannelDelete {
        type Body = ();
        type Output = Option<types::ChannelReceipt>;
        type Format = format::OptionalJson;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "channel_delete",
            namespace: "channel",
            name: "delete",
            method: Method::DELETE,
            path: "/channel-service/v1/channels/{channel_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete a channel",
            schemas: (None, Some("ChannelReceipt")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ChannelDeleteV3;
    impl Operation for ChannelDeleteV3 {
        type Body = ();
        type Output = Option<types::ChannelReceipt>;
        type Format = format::OptionalJson;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "channel_delete_v3",
            namespace: "channel",
            name: "delete_v3",
            method: Method::DELETE,
            path: "/channel-service/v3/channels/{channel_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete a channel by the newer route",
            schemas: (None, Some("ChannelReceipt")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ChannelCreateWeb;
    impl Operation for ChannelCreateWeb {
        type Body = Json<types::WebChannelCreate>;
        type Output = types::Channel;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "channel_create_web",
            namespace: "channel",
            name: "create_web",
            method: Method::POST,
            path: "/channel-service/v1/channels/_web",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create a web chat channel",
            schemas: (Some("WebChannelCreate"), Some("Channel")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ChannelCreateWeb> {
        pub fn body(mut self, body: impl Into<types::WebChannelCreate>) -> Self {}
        pub fn config(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChannelCreateWebV3;
    impl Operation for ChannelCreateWebV3 {
        type Body = Json<types::WebChannelCreate>;
        type Output = types::Channel;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "channel_create_web_v3",
            namespace: "channel",
            name: "create_web_v3",
            method: Method::POST,
            path: "/channel-service/v3/channels/_web",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create a web chat channel by the newer route",
            schemas: (Some("WebChannelCreate"), Some("Channel")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ChannelCreateWebV3> {
        pub fn body(mut self, body: impl Into<types::WebChannelCreate>) -> Self {}
        pub fn config(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChannelCreateFacebook;
    impl Operation for ChannelCreateFacebook {
        type Body = Json<types::FacebookChannelCreate>;
        type Output = types::Channel;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "channel_create_facebook",
            namespace: "channel",
            name: "create_facebook",
            method: Method::POST,
            path: "/channel-service/v3/channels/_facebook",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create a Facebook Messenger channel",
            schemas: (Some("FacebookChannelCreate"), Some("Channel")),
            secrets: &["access_token"],
            paging: None,
        };
    }
    impl Call<ChannelCreateFacebook> {
        pub fn body(mut self, body: impl Into<types::FacebookChannelCreate>) -> Self {}
        pub fn access_token(mut self, value: impl Into<String>) -> Self {}
        pub fn credential_id(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChannelUpdateFacebook;
    impl Operation for ChannelUpdateFacebook {
        type Body = Json<types::FacebookChannelUpdate>;
        type Output = types::Channel;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "channel_update_facebook",
            namespace: "channel",
            name: "update_facebook",
            method: Method::PUT,
            path: "/channel-service/v2/channels/_facebook",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Change a Facebook Messenger channel",
            schemas: (Some("FacebookChannelUpdate"), Some("Channel")),
            secrets: &["access_token"],
            paging: None,
        };
    }
    impl Call<ChannelUpdateFacebook> {
        pub fn body(mut self, body: impl Into<types::FacebookChannelUpdate>) -> Self {}
        pub fn access_token(mut self, value: impl Into<String>) -> Self {}
        pub fn credential_id(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChannelCreateInstagram;
    impl Operation for ChannelCreateInstagram {
        type Body = Json<types::InstagramChannelCreate>;
        type Output = types::Channel;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "channel_create_instagram",
            namespace: "channel",
            name: "create_instagram",
            method: Method::POST,
            path: "/channel-service/v1/channels/_instagram",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create an Instagram channel",
            schemas: (Some("InstagramChannelCreate"), Some("Channel")),
            secrets: &["access_token"],
            paging: None,
        };
    }
    impl Call<ChannelCreateInstagram> {
        pub fn body(mut self, body: impl Into<types::InstagramChannelCreate>) -> Self {}
        pub fn page_id(mut self, value: impl Into<String>) -> Self {}
        pub fn access_token(mut self, value: impl Into<String>) -> Self {}
        pub fn credential_id(mut self, value: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn config(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChannelCreateInstagramV2;
    impl Operation for ChannelCreateInstagramV2 {
        type Body = Json<types::InstagramChannelCreate>;
        type Output = types::Channel;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "channel_create_instagram_v2",
            namespace: "channel",
            name: "create_instagram_v2",
            method: Method::POST,
            path: "/channel-service/v1/channels/_instagramV2",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create an Instagram channel by the newer route",
            schemas: (Some("InstagramChannelCreate"), Some("Channel")),
            secrets: &["access_token"],
            paging: None,
        };
    }
    impl Call<ChannelCreateInstagramV2> {
        pub fn body(mut self, body: impl Into<types::InstagramChannelCreate>) -> Self {}
        pub fn page_id(mut self, value: impl Into<String>) -> Self {}
        pub fn access_token(mut self, value: impl Into<String>) -> Self {}
        pub fn credential_id(mut self, value: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn config(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChannelCreateEmail;
    impl Operation for ChannelCreateEmail {
        type Body = Json<types::EmailChannelCreate>;
        type Output = types::Channel;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "channel_create_email",
            namespace: "channel",
            name: "create_email",
            method: Method::POST,
            path: "/channel-service/v1/channels/_email",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create an email channel",
            schemas: (Some("EmailChannelCreate"), Some("Channel")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ChannelCreateEmail> {
        pub fn body(mut self, body: impl Into<types::EmailChannelCreate>) -> Self {}
        pub fn email(mut self, value: impl Into<String>) -> Self {}
        pub fn config(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChannelCreateWechat;
    impl Operation for ChannelCreateWechat {
        type Body = Json<types::WechatChannelCreate>;
        type Output = types::Channel;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "channel_create_wechat",
            namespace: "channel",
            name: "create_wechat",
            method: Method::POST,
            path: "/channel-service/v1/channels/_wechat",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create a WeChat channel",
            schemas: (Some("WechatChannelCreate"), Some("Channel")),
            secrets: &["app_secret"],
            paging: None,
        };
    }
    impl Call<ChannelCreateWechat> {
        pub fn body(mut self, body: impl Into<types::WechatChannelCreate>) -> Self {}
        pub fn app_id(mut self, value: impl Into<String>) -> Self {}
        pub fn app_secret(mut self, value: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn config(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChannelCreateLine;
    impl Operation for ChannelCreateLine {
        type Body = Json<types::LineChannelCreate>;
        type Output = types::Channel;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "channel_create_line",
            namespace: "channel",
            name: "create_line",
            method: Method::POST,
            path: "/channel-service/v1/channels/_line",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create a LINE channel",
            schemas: (Some("LineChannelCreate"), Some("Channel")),
            secrets: &["channel_access_token", "channel_secret"],
            paging: None,
        };
    }
    impl Call<ChannelCreateLine> {
        pub fn body(mut self, body: impl Into<types::LineChannelCreate>) -> Self {}
        pub fn channel_access_token(mut self, value: impl Into<String>) -> Self {}
        pub fn channel_secret(mut self, value: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn config(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChannelCreateWhatsapp;
    impl Operation for ChannelCreateWhatsapp {
        type Body = Json<types::WhatsappChannelCreate>;
        type Output = types::Channel;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "channel_create_whatsapp",
            namespace: "channel",
            name: "create_whatsapp",
            method: Method::POST,
            path: "/channel-service/v1/channels/_whatsapp",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create a WhatsApp channel",
            schemas: (Some("WhatsappChannelCreate"), Some("Channel")),
            secrets: &["access_token"],
            paging: None,
        };
    }
    impl Call<ChannelCreateWhatsapp> {
        pub fn body(mut self, body: impl Into<types::WhatsappChannelCreate>) -> Self {}
        pub fn phone_number_id(mut self, value: impl Into<String>) -> Self {}
        pub fn access_token(mut self, value: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn config(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChannelUpdateWhatsapp;
    impl Operation for ChannelUpdateWhatsapp {
        type Body = Json<types::WhatsappChannelUpdate>;
        type Output = types::Channel;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "channel_update_whatsapp",
            namespace: "channel",
            name: "update_whatsapp",
            method: Method::PUT,
            path: "/channel-service/v2/channels/_whatsapp",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Change a WhatsApp channel",
            schemas: (Some("WhatsappChannelUpdate"), Some("Channel")),
            secrets: &["access_token"],
            paging: None,
        };
    }
    impl Call<ChannelUpdateWhatsapp> {
        pub fn body(mut self, body: impl Into<types::WhatsappChannelUpdate>) -> Self {}
        pub fn phone_number_id(mut self, value: impl Into<String>) -> Self {}
        pub fn access_token(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChannelCreateWhatsappV2;
    impl Operation for ChannelCreateWhatsappV2 {
        type Body = Json<types::WhatsappChannelCreate>;
        type Output = types::Channel;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "channel_create_whatsapp_v2",
            namespace: "channel",
            name: "create_whatsapp_v2",
            method: Method::POST,
            path: "/channel-service/v2/channels/_whatsapp",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create a WhatsApp channel by the second route",
            schemas: (Some("WhatsappChannelCreate"), Some("Channel")),
            secrets: &["access_token"],
            paging: None,
        };
    }
    impl Call<ChannelCreateWhatsappV2> {
        pub fn body(mut self, body: impl Into<types::WhatsappChannelCreate>) -> Self {}
        pub fn phone_number_id(mut self, value: impl Into<String>) -> Self {}
        pub fn access_token(mut self, value: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn config(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChannelCreateWhatsappV3;
    impl Operation for ChannelCreateWhatsappV3 {
        type Body = Json<types::WhatsappChannelCreate>;
        type Output = types::Channel;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "channel_create_whatsapp_v3",
            namespace: "channel",
            name: "create_whatsapp_v3",
            method: Method::POST,
            path: "/channel-service/v3/channels/_whatsapp",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create a WhatsApp channel by the third route",
            schemas: (Some("WhatsappChannelCreate"), Some("Channel")),
            secrets: &["access_token"],
            paging: None,
        };
    }
    impl Call<ChannelCreateWhatsappV3> {
        pub fn body(mut self, body: impl Into<types::WhatsappChannelCreate>) -> Self {}
        pub fn phone_number_id(mut self, value: impl Into<String>) -> Self {}
        pub fn access_token(mut self, value: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn config(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChannelGetFacebookPages;
    impl Operation for ChannelGetFacebookPages {
        type Body = ();
        type Output = Vec<types::FacebookPage>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "channel_get_facebook_pages",
            namespace: "channel",
            name: "get_facebook_pages",
            method: Method::GET,
            path: "/channel-service/v1/channels/_facebook/credential/{credential_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the Facebook pages of a credential",
            schemas: (None, Some("Vec<FacebookPage>")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ChannelGetCredential;
    impl Operation for ChannelGetCredential {
        type Body = ();
        type Output = types::ChannelCredential;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "channel_get_credential",
            namespace: "channel",
            name: "get_credential",
            method: Method::GET,
            path: "/channel-service/v1/channels/credentials/{credential_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get a stored credential",
            schemas: (None, Some("ChannelCredential")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ChannelUpdateCredential;
    impl Operation for ChannelUpdateCredential {
        type Body = Json<types::ChannelCredentialUpdate>;
        type Output = types::ChannelCredential;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "channel_update_credential",
            namespace: "channel",
            name: "update_credential",
            method: Method::PUT,
            path: "/channel-service/v1/channels/credentials/{credential_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Change a stored credential",
            schemas: (Some("ChannelCredentialUpdate"), Some("ChannelCredential")),
            secrets: &["data"],
            paging: None,
        };
    }
    impl Call<ChannelUpdateCredential> {
        pub fn body(mut self, body: impl Into<types::ChannelCredentialUpdate>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn r#type(mut self, value: impl Into<String>) -> Self {}
        pub fn data(mut self, value: impl Into<Value>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChannelDeleteCredential;
    impl Operation for ChannelDeleteCredential {
        type Body = ();
        type Output = Option<types::ChannelReceipt>;
        type Format = format::OptionalJson;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "channel_delete_credential",
            namespace: "channel",
            name: "delete_credential",
            method: Method::DELETE,
            path: "/channel-service/v1/channels/credentials/{credential_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete a stored credential",
            schemas: (None, Some("ChannelReceipt")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ChannelUpdateChannelWorkflow;
    impl Operation for ChannelUpdateChannelWorkflow {
        type Body = Json<types::ChannelWorkflowUpdate>;
        type Output = types::ChannelReceipt;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "channel_update_channel_workflow",
            namespace: "channel",
            name: "update_channel_workflow",
            method: Method::PUT,
            path: "/channel-service/v1/channels/workflows/{workflow_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Attach a workflow to a channel",
            schemas: (Some("ChannelWorkflowUpdate"), Some("ChannelReceipt")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ChannelUpdateChannelWorkflow> {
        pub fn body(mut self, body: impl Into<types::ChannelWorkflowUpdate>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChannelDeleteChannelWorkflow;
    impl Operation for ChannelDeleteChannelWorkflow {
        type Body = ();
        type Output = Option<types::ChannelReceipt>;
        type Format = format::OptionalJson;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "channel_delete_channel_workflow",
            namespace: "channel",
            name: "delete_channel_workflow",
            method: Method::DELETE,
            path: "/channel-service/v1/channels/workflows/{workflow_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Detach a workflow from its channel",
            schemas: (None, Some("ChannelReceipt")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ChannelListAssignableTeams;
    impl Operation for ChannelListAssignableTeams {
        type Body = ();
        type Output = Vec<types::AssignableTeam>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "channel_list_assignable_teams",
            namespace: "channel",
            name: "list_assignable_teams",
            method: Method::GET,
            path: "/channel-service/v1/assign/teams/all",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the teams that conversations can be assigned to",
            schemas: (None, Some("Vec<AssignableTeam>")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ChannelListAssignableTeams> {
        pub fn conversation_id(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ChannelListTeamObservers;
    impl Operation for ChannelListTeamObservers {
        type Body = ();
        type Output = Vec<types::TeamObserver>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "channel_list_team_observers",
            namespace: "channel",
            name: "list_team_observers",
            method: Method::GET,
            path: "/channel-service/v1/assign/team/{team_id}/observers",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the observers of a team",
            schemas: (None, Some("Vec<TeamObserver>")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ConversationsList;
    impl Operation for ConversationsList {
        type Body = ();
        type Output = types::ConversationList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "conversations_list",
            namespace: "conversations",
            name: "list",
            method: Method::GET,
            path: "/channel-service/v2/team_conversations",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List conversations",
            schemas: (None, Some("ConversationList")),
            secrets: &[],
            paging: Some(<ConversationsList as Paged>::PAGING),
        };
    }
    impl Paged for ConversationsList {
        type Item = types::TeamConversation;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Skip,
            parameter: "skip",
            in_body: false,
            cursor: false,
            limit: Some("limit"),
            usual: None,
            largest: None,
            estimated: false,
            empty_ends: true,
            order: None,
            only_with: None,
            excludes: &[],
            promise: Promise::None,
        };
        fn identify(row: &Self::Item, identity: &mut Identity) {}
        fn page(response: Self::Output) -> Page<Self::Item> {}
    }
    impl Call<ConversationsList> {
        pub fn r#type(self, value: impl Into<String>) -> Self {}
        pub fn q(self, value: impl Into<String>) -> Self {}
        pub fn limit(self, value: u64) -> Self {}
        pub fn skip(self, value: u64) -> Self {}
        pub fn sort(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ConversationsListV1;
    impl Operation for ConversationsListV1 {
        type Body = ();
        type Output = types::ConversationList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "conversations_list_v1",
            namespace: "conversations",
            name: "list_v1",
            method: Method::GET,
            path: "/channel-service/v1/conversations",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List conversations by the older route",
            schemas: (None, Some("ConversationList")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ConversationsCreate;
    impl Operation for ConversationsCreate {
        type Body = Option<Json<types::ConversationCreate>>;
        type Output = types::Conversation;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "conversations_create",
            namespace: "conversations",
            name: "create",
            method: Method::POST,
            path: "/channel-service/v1/conversations",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create a conversation",
            schemas: (Some("ConversationCreate"), Some("Conversation")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ConversationsCreate> {
        pub fn body(mut self, body: impl Into<types::ConversationCreate>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ConversationsGetConversation;
    impl Operation for ConversationsGetConversation {
        type Body = ();
        type Output = types::Conversation;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "conversations_get_conversation",
            namespace: "conversations",
            name: "get_conversation",
            method: Method::GET,
            path: "/channel-service/v1/conversations/{conversation_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get a conversation by its public id",
            schemas: (None, Some("Conversation")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ConversationsGetByConversationId;
    impl Operation for ConversationsGetByConversationId {
        type Body = ();
        type Output = types::ConversationLookup;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "conversations_get_by_conversation_id",
            namespace: "conversations",
            name: "get_by_conversation_id",
            method: Method::GET,
            path: "/channel-service/v1/team_conversations",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Look up a conversation by its public id",
            schemas: (None, Some("ConversationLookup")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ConversationsGetByConversationId> {
        pub fn conversation_id(self, value: impl Into<String>) -> Self {}
        pub fn r#type(self, value: impl Into<String>) -> Self {}
        pub fn q(self, value: impl Into<String>) -> Self {}
        pub fn status(self, value: impl Into<types::ConversationStatus>) -> Self {}
        pub fn channel_id(self, value: impl Into<String>) -> Self {}
        pub fn team_id(self, value: impl Into<String>) -> Self {}
        pub fn contact_id(self, value: impl Into<String>) -> Self {}
        pub fn view(self, value: impl Into<types::ConversationView>) -> Self {}
        pub fn search(self, value: impl Into<String>) -> Self {}
        pub fn limit(self, value: u64) -> Self {}
        pub fn skip(self, value: u64) -> Self {}
    }
    #[derive(Debug)]
    pub struct ConversationsSearch;
    impl Operation for ConversationsSearch {
        type Body = ();
        type Output = types::ConversationList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "conversations_search",
            namespace: "conversations",
            name: "search",
            method: Method::GET,
            path: "/channel-service/v1/team_conversations/_search",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Search conversations",
            schemas: (None, Some("ConversationList")),
            secrets: &[],
            paging: Some(<ConversationsSearch as Paged>::PAGING),
        };
    }
    impl Paged for ConversationsSearch {
        type Item = types::TeamConversation;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Skip,
            parameter: "skip",
            in_body: false,
            cursor: false,
            limit: Some("limit"),
            usual: None,
            largest: None,
            estimated: false,
            empty_ends: false,
            order: None,
            only_with: None,
            excludes: &[],
            promise: Promise::None,
        };
        fn identify(row: &Self::Item, identity: &mut Identity) {}
        fn page(response: Self::Output) -> Page<Self::Item> {}
    }
    impl Call<ConversationsSearch> {
        pub fn business_unit_id(self, value: impl Into<String>) -> Self {}
        pub fn r#type(self, value: impl Into<String>) -> Self {}
        pub fn limit(self, value: u64) -> Self {}
        pub fn skip(self, value: u64) -> Self {}
    }
    #[derive(Debug)]
    pub struct ConversationsGetOutstanding;
    impl Operation for ConversationsGetOutstanding {
        type Body = ();
        type Output = types::ConversationList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "conversations_get_outstanding",
            namespace: "conversations",
            name: "get_outstanding",
            method: Method::GET,
            path: "/channel-service/v1/team_conversations/_outstanding",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List conversations that wait for a response",
            schemas: (None, Some("ConversationList")),
            secrets: &[],
            paging: Some(<ConversationsGetOutstanding as Paged>::PAGING),
        };
    }
    impl Paged for ConversationsGetOutstanding {
        type Item = types::TeamConversation;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Skip,
            parameter: "skip",
            in_body: false,
            cursor: false,
            limit: Some("limit"),
            usual: None,
            largest: None,
            estimated: false,
            empty_ends: false,
            order: None,
            only_with: None,
            excludes: &[],
            promise: Promise::None,
        };
        fn identify(row: &Self::Item, identity: &mut Identity) {}
        fn page(response: Self::Output) -> Page<Self::Item> {}
    }
    impl Call<ConversationsGetOutstanding> {
        pub fn business_unit_id(self, value: impl Into<String>) -> Self {}
        pub fn r#type(self, value: impl Into<String>) -> Self {}
        pub fn q(self, value: impl Into<String>) -> Self {}
        pub fn limit(self, value: u64) -> Self {}
        pub fn skip(self, value: u64) -> Self {}
    }
    #[derive(Debug)]
    pub struct ConversationsGetViewsCount;
    impl Operation for ConversationsGetViewsCount {
        type Body = ();
        type Output = types::ConversationViewsCount;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "conversations_get_views_count",
            namespace: "conversations",
            name: "get_views_count",
            method: Method::GET,
            path: "/channel-service/v2/team_conversations/_views_count",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Count conversations by view",
            schemas: (None, Some("ConversationViewsCount")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ConversationsGetViewsCount> {
        pub fn r#type(self, value: impl Into<String>) -> Self {}
        pub fn q(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ConversationsGetViewsCountV1;
    impl Operation for ConversationsGetViewsCountV1 {
        type Body = ();
        type Output = types::ConversationViewsCountResponse;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "conversations_get_views_count_v1",
            namespace: "conversations",
            name: "get_views_count_v1",
            method: Method::GET,
            path: "/channel-service/v1/team_conversations/_views_count",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Count conversations by view, over all business units",
            schemas: (None, Some("ConversationViewsCountResponse")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ConversationsGet;
    impl Operation for ConversationsGet {
        type Body = ();
        type Output = types::TeamConversation;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "conversations_get",
            namespace: "conversations",
            name: "get",
            method: Method::GET,
            path: "/channel-service/v1/team_conversations/{team_conversation_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get a conversation",
            schemas: (None, Some("TeamConversation")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ConversationsGetInvitableUsers;
    impl Operation for ConversationsGetInvitableUsers {
        type Body = ();
        type Output = Vec<types::ConversationInvitableUser>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "conversations_get_invitable_users",
            namespace: "conversations",
            name: "get_invitable_users",
            method: Method::GET,
            path: "/channel-service/v1/team_conversations/{team_conversation_id}/users",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the users that can be invited to a conversation",
            schemas: (None, Some("Vec<ConversationInvitableUser>")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ConversationsJoin;
    impl Operation for ConversationsJoin {
        type Body = Json<types::ConversationReference>;
        type Output = types::ConversationChanged;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "conversations_join",
            namespace: "conversations",
            name: "join",
            method: Method::POST,
            path: "/channel-service/v1/team_conversations/_join",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Join a conversation",
            schemas: (Some("ConversationReference"), Some("ConversationChanged")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ConversationsJoin> {
        pub fn body(mut self, body: impl Into<types::ConversationReference>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ConversationsLeave;
    impl Operation for ConversationsLeave {
        type Body = Json<types::ConversationReference>;
        type Output = types::ConversationChanged;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "conversations_leave",
            namespace: "conversations",
            name: "leave",
            method: Method::POST,
            path: "/channel-service/v1/team_conversations/_leave",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Leave a conversation",
            schemas: (Some("ConversationReference"), Some("ConversationChanged")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ConversationsLeave> {
        pub fn body(mut self, body: impl Into<types::ConversationReference>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ConversationsJoinRequest;
    impl Operation for ConversationsJoinRequest {
        type Body = Json<types::ConversationReference>;
        type Output = types::ConversationChanged;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "conversations_join_request",
            namespace: "conversations",
            name: "join_request",
            method: Method::POST,
            path: "/channel-service/v1/team_conversations/_join_request",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Ask to join a conversation",
            schemas: (Some("ConversationReference"), Some("ConversationChanged")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ConversationsJoinRequest> {
        pub fn body(mut self, body: impl Into<types::ConversationReference>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ConversationsUpdateStatus;
    impl Operation for ConversationsUpdateStatus {
        type Body = Json<types::ConversationStatusUpdate>;
        type Output = types::ConversationChanged;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "conversations_update_status",
            namespace: "conversations",
            name: "update_status",
            method: Method::POST,
            path: "/channel-service/v1/team_conversations/_update_status",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Change the status of a conversation",
            schemas: (Some("ConversationStatusUpdate"), Some("ConversationChanged")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ConversationsUpdateStatus> {
        pub fn body(mut self, body: impl Into<types::ConversationStatusUpdate>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ConversationsUpdateName;
    impl Operation for ConversationsUpdateName {
        type Body = Json<types::ConversationNameUpdate>;
        type Output = types::ConversationChanged;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "conversations_update_name",
            namespace: "conversations",
            name: "update_name",
            method: Method::POST,
            path: "/channel-service/v1/team_conversations/_update_name",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Rename a conversation",
            schemas: (Some("ConversationNameUpdate"), Some("ConversationChanged")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ConversationsUpdateName> {
        pub fn body(mut self, body: impl Into<types::ConversationNameUpdate>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ConversationsAssignTeamMember;
    impl Operation for ConversationsAssignTeamMember {
        type Body = Json<types::ConversationAssignment>;
        type Output = types::ConversationChanged;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "conversations_assign_team_member",
            namespace: "conversations",
            name: "assign_team_member",
            method: Method::POST,
            path: "/channel-service/v1/team_conversations/assign_team_member",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Assign a team property to a conversation",
            schemas: (Some("ConversationAssignment"), Some("ConversationChanged")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ConversationsAssignTeamMember> {
        pub fn body(mut self, body: impl Into<types::ConversationAssignment>) -> Self {}
        pub fn user_id(mut self, value: impl Into<String>) -> Self {}
        pub fn team_id(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ConversationsRemoveTeamMember;
    impl Operation for ConversationsRemoveTeamMember {
        type Body = Json<types::ConversationMemberRemoval>;
        type Output = types::ConversationChanged;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "conversations_remove_team_member",
            namespace: "conversations",
            name: "remove_team_member",
            method: Method::POST,
            path: "/channel-service/v1/team_conversations/remove_team_member",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Remove a team property from a conversation",
            schemas: (Some("ConversationMemberRemoval"), Some("ConversationChanged")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ConversationsRemoveTeamMember> {
        pub fn body(
            mut self,
            body: impl Into<types::ConversationMemberRemoval>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct ConversationsInitVideoCall;
    impl Operation for ConversationsInitVideoCall {
        type Body = Json<types::ConversationReference>;
        type Output = types::ConversationVideoCall;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "conversations_init_video_call",
            namespace: "conversations",
            name: "init_video_call",
            method: Method::POST,
            path: "/channel-service/v1/team_conversations/_init_jaas_conference",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Start a video call in a conversation",
            schemas: (Some("ConversationReference"), Some("ConversationVideoCall")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ConversationsInitVideoCall> {
        pub fn body(mut self, body: impl Into<types::ConversationReference>) -> Self {}
    }
    #[derive(Debug)]
    pub struct MessagesList;
    impl Operation for MessagesList {
        type Body = ();
        type Output = types::ConversationMessageList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "messages_list",
            namespace: "messages",
            name: "list",
            method: Method::GET,
            path: "/channel-service/v1/conversation_messages",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the messages of a conversation",
            schemas: (None, Some("ConversationMessageList")),
            secrets: &[],
            paging: Some(<MessagesList as Paged>::PAGING),
        };
    }
    impl Paged for MessagesList {
        type Item = types::ConversationMessage;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Skip,
            parameter: "skip",
            in_body: false,
            cursor: false,
            limit: Some("limit"),
            usual: None,
            largest: None,
            estimated: false,
            empty_ends: false,
            order: None,
            only_with: None,
            excludes: &[],
            promise: Promise::None,
        };
        fn identify(row: &Self::Item, identity: &mut Identity) {}
        fn page(response: Self::Output) -> Page<Self::Item> {}
    }
    impl Call<MessagesList> {
        pub fn conversation_id(self, value: impl Into<String>) -> Self {}
        pub fn limit(self, value: u64) -> Self {}
        pub fn skip(self, value: u64) -> Self {}
        pub fn r#type(self, value: impl Into<String>) -> Self {}
        pub fn q(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct MessagesSend;
    impl Operation for MessagesSend {
        type Body = Json<types::ConversationMessageSend>;
        type Output = types::ConversationMessage;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "messages_send",
            namespace: "messages",
            name: "send",
            method: Method::POST,
            path: "/channel-service/v1/conversation_messages",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Send a message",
            schemas: (Some("ConversationMessageSend"), Some("ConversationMessage")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<MessagesSend> {
        pub fn body(mut self, body: impl Into<types::ConversationMessageSend>) -> Self {}
        pub fn conversation_id(mut self, value: impl Into<String>) -> Self {}
        pub fn r#type(
            mut self,
            value: impl Into<types::ConversationMessageType>,
        ) -> Self {}
        pub fn text(mut self, value: impl Into<String>) -> Self {}
        pub fn url(mut self, value: impl Into<String>) -> Self {}
        pub fn caption(mut self, value: impl Into<String>) -> Self {}
        pub fn title(mut self, value: impl Into<String>) -> Self {}
        pub fn payload(mut self, value: impl Into<String>) -> Self {}
        pub fn content(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn part(mut self, value: impl Into<types::ConversationMessagePart>) -> Self {}
    }
    #[derive(Debug)]
    pub struct MessagesUploadFile;
    impl Operation for MessagesUploadFile {
        type Body = Multipart<types::ConversationFileUpload>;
        type Output = types::UploadedFileUrl;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "messages_upload_file",
            namespace: "messages",
            name: "upload_file",
            method: Method::POST,
            path: "/channel-service/v1/conversation_messages/_fileupload",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Upload a file for a message",
            schemas: (Some("ConversationFileUpload"), Some("UploadedFileUrl")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<MessagesUploadFile> {
        pub fn body(mut self, body: impl Into<types::ConversationFileUpload>) -> Self {}
    }
    #[derive(Debug)]
    pub struct MessagesGetIndex;
    impl Operation for MessagesGetIndex {
        type Body = ();
        type Output = types::ConversationMessageIndex;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "messages_get_index",
            namespace: "messages",
            name: "get_index",
            method: Method::GET,
            path: "/channel-service/v1/conversations/{conversation_id}/conversation_messages/{message_id}/_index",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get the position of a message",
            schemas: (None, Some("ConversationMessageIndex")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct MessagesAddComment;
    impl Operation for MessagesAddComment {
        type Body = Json<types::ConversationCommentCreate>;
        type Output = types::ConversationComment;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "messages_add_comment",
            namespace: "messages",
            name: "add_comment",
            method: Method::POST,
            path: "/channel-service/v1/conversations/{conversation_id}/conversation_messages/{message_id}/comments",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Comment on a message",
            schemas: (Some("ConversationCommentCreate"), Some("ConversationComment")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<MessagesAddComment> {
        pub fn body(
            mut self,
            body: impl Into<types::ConversationCommentCreate>,
        ) -> Self {}
        pub fn text(mut self, value: impl Into<String>) -> Self {}
        pub fn content(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct MessagesUpdateComment;
    impl Operation for MessagesUpdateComment {
        type Body = Json<types::ConversationCommentUpdate>;
        type Output = types::ConversationComment;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "messages_update_comment",
            namespace: "messages",
            name: "update_comment",
            method: Method::PUT,
            path: "/channel-service/v1/conversations/{conversation_id}/comments/{comment_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Change a comment",
            schemas: (Some("ConversationCommentUpdate"), Some("ConversationComment")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<MessagesUpdateComment> {
        pub fn body(
            mut self,
            body: impl Into<types::ConversationCommentUpdate>,
        ) -> Self {}
        pub fn text(mut self, value: impl Into<String>) -> Self {}
        pub fn content(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct MessagesDeleteComment;
    impl Operation for MessagesDeleteComment {
        type Body = ();
        type Output = Option<types::ChannelReceipt>;
        type Format = format::OptionalJson;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "messages_delete_comment",
            namespace: "messages",
            name: "delete_comment",
            method: Method::DELETE,
            path: "/channel-service/v1/conversations/{conversation_id}/comments/{comment_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete a comment",
            schemas: (None, Some("ChannelReceipt")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ContactsList;
    impl Operation for ContactsList {
        type Body = ();
        type Output = types::ContactList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "contacts_list",
            namespace: "contacts",
            name: "list",
            method: Method::GET,
            path: "/channel-service/v1/contacts",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List contacts",
            schemas: (None, Some("ContactList")),
            secrets: &[],
            paging: Some(<ContactsList as Paged>::PAGING),
        };
    }
    impl Paged for ContactsList {
        type Item = types::Contact;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Skip,
            parameter: "skip",
            in_body: false,
            cursor: false,
            limit: Some("limit"),
            usual: None,
            largest: None,
            estimated: false,
            empty_ends: false,
            order: None,
            only_with: None,
            excludes: &[],
            promise: Promise::None,
        };
        fn identify(row: &Self::Item, identity: &mut Identity) {}
        fn page(response: Self::Output) -> Page<Self::Item> {}
    }
    impl Call<ContactsList> {
        pub fn limit(self, value: u64) -> Self {}
        pub fn skip(self, value: u64) -> Self {}
        pub fn sort(self, value: impl Into<String>) -> Self {}
        pub fn q(self, value: impl Into<String>) -> Self {}
        pub fn offset(self, value: u64) -> Self {}
    }
    #[derive(Debug)]
    pub struct ContactsCreate;
    impl Operation for ContactsCreate {
        type Body = Json<types::ContactCreate>;
        type Output = types::Contact;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "contacts_create",
            namespace: "contacts",
            name: "create",
            method: Method::POST,
            path: "/channel-service/v1/contacts",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create a contact",
            schemas: (Some("ContactCreate"), Some("Contact")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ContactsCreate> {
        pub fn body(mut self, body: impl Into<types::ContactCreate>) -> Self {}
        pub fn display_name(mut self, value: impl Into<String>) -> Self {}
        pub fn first_name(mut self, value: impl Into<String>) -> Self {}
        pub fn last_name(mut self, value: impl Into<String>) -> Self {}
        pub fn email(mut self, value: impl Into<String>) -> Self {}
        pub fn phone_number(mut self, value: impl Into<String>) -> Self {}
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {}
        pub fn channel_type(mut self, value: impl Into<types::ChannelType>) -> Self {}
        pub fn time_zone(mut self, value: impl Into<String>) -> Self {}
        pub fn avatar_url(mut self, value: impl Into<String>) -> Self {}
        pub fn provider_user_id(mut self, value: impl Into<String>) -> Self {}
        pub fn bu_id(mut self, value: impl Into<String>) -> Self {}
        pub fn labels(
            mut self,
            value: impl IntoIterator<Item = impl Into<Value>>,
        ) -> Self {}
        pub fn label(mut self, value: impl Into<Value>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ContactsSearch;
    impl Operation for ContactsSearch {
        type Body = ();
        type Output = types::ContactList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "contacts_search",
            namespace: "contacts",
            name: "search",
            method: Method::GET,
            path: "/channel-service/v1/contacts/_search",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Search contacts",
            schemas: (None, Some("ContactList")),
            secrets: &[],
            paging: Some(<ContactsSearch as Paged>::PAGING),
        };
    }
    impl Paged for ContactsSearch {
        type Item = types::Contact;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Skip,
            parameter: "skip",
            in_body: false,
            cursor: false,
            limit: Some("limit"),
            usual: None,
            largest: None,
            estimated: false,
            empty_ends: false,
            order: None,
            only_with: None,
            excludes: &[],
            promise: Promise::None,
        };
        fn identify(row: &Self::Item, identity: &mut Identity) {}
        fn page(response: Self::Output) -> Page<Self::Item> {}
    }
    impl Call<ContactsSearch> {
        pub fn r#type(self, value: impl Into<String>) -> Self {}
        pub fn limit(self, value: u64) -> Self {}
        pub fn skip(self, value: u64) -> Self {}
        pub fn sort(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ContactsExportCsv;
    impl Operation for ContactsExportCsv {
        type Body = ();
        type Output = Download;
        type Format = format::Raw;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "contacts_export_csv",
            namespace: "contacts",
            name: "export_csv",
            method: Method::GET,
            path: "/channel-service/v1/contacts/_export_csv",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "text/csv",
            stream: None,
            deprecated: false,
            summary: "Export the contacts as CSV",
            schemas: (None, None),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ContactsExportCsv> {
        pub fn sort(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ContactsUploadAvatar;
    impl Operation for ContactsUploadAvatar {
        type Body = Multipart<types::ContactFileUpload>;
        type Output = types::UploadedFileUrl;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "contacts_upload_avatar",
            namespace: "contacts",
            name: "upload_avatar",
            method: Method::POST,
            path: "/channel-service/v1/contacts/_fileupload",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Upload a picture or a list of contacts",
            schemas: (Some("ContactFileUpload"), Some("UploadedFileUrl")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ContactsUploadAvatar> {
        pub fn body(mut self, body: impl Into<types::ContactFileUpload>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ContactsGet;
    impl Operation for ContactsGet {
        type Body = ();
        type Output = types::Contact;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "contacts_get",
            namespace: "contacts",
            name: "get",
            method: Method::GET,
            path: "/channel-service/v1/contacts/{contact_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get a contact",
            schemas: (None, Some("Contact")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ContactsUpdate;
    impl Operation for ContactsUpdate {
        type Body = Json<types::ContactUpdate>;
        type Output = types::Contact;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "contacts_update",
            namespace: "contacts",
            name: "update",
            method: Method::PUT,
            path: "/channel-service/v1/contacts/{contact_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Change a contact",
            schemas: (Some("ContactUpdate"), Some("Contact")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ContactsUpdate> {
        pub fn body(mut self, body: impl Into<types::ContactUpdate>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn email(mut self, value: impl Into<String>) -> Self {}
        pub fn phone(mut self, value: impl Into<String>) -> Self {}
        pub fn display_name(mut self, value: impl Into<String>) -> Self {}
        pub fn phone_number(mut self, value: impl Into<String>) -> Self {}
        pub fn labels(
            mut self,
            value: impl IntoIterator<Item = impl Into<Value>>,
        ) -> Self {}
        pub fn label(mut self, value: impl Into<Value>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ContactsDelete;
    impl Operation for ContactsDelete {
        type Body = ();
        type Output = Option<types::ChannelReceipt>;
        type Format = format::OptionalJson;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "contacts_delete",
            namespace: "contacts",
            name: "delete",
            method: Method::DELETE,
            path: "/channel-service/v1/contacts/{contact_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete a contact",
            schemas: (None, Some("ChannelReceipt")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ContactsGetComments;
    impl Operation for ContactsGetComments {
        type Body = ();
        type Output = types::ContactCommentListing;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "contacts_get_comments",
            namespace: "contacts",
            name: "get_comments",
            method: Method::GET,
            path: "/channel-service/v1/contacts/{contact_id}/comments",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the comments on a contact",
            schemas: (None, Some("ContactCommentListing")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ContactsGetComments> {
        pub fn channel_types(self, value: impl Into<String>) -> Self {}
        pub fn skip(self, value: u64) -> Self {}
        pub fn limit(self, value: u64) -> Self {}
    }
    #[derive(Debug)]
    pub struct ContactsGetConversations;
    impl Operation for ContactsGetConversations {
        type Body = ();
        type Output = Vec<types::Conversation>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "contacts_get_conversations",
            namespace: "contacts",
            name: "get_conversations",
            method: Method::GET,
            path: "/channel-service/v1/contacts/{contact_id}/conversations",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the conversations with a contact",
            schemas: (None, Some("Vec<Conversation>")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ContactsGetConversations> {
        pub fn channel_types(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ContactsGetFiles;
    impl Operation for ContactsGetFiles {
        type Body = ();
        type Output = Vec<types::ContactFile>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "contacts_get_files",
            namespace: "contacts",
            name: "get_files",
            method: Method::GET,
            path: "/channel-service/v1/contact/{contact_id}/files",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the files of a contact",
            schemas: (None, Some("Vec<ContactFile>")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ContactsGetActivities;
    impl Operation for ContactsGetActivities {
        type Body = ();
        type Output = Vec<types::ConversationActivity>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "contacts_get_activities",
            namespace: "contacts",
            name: "get_activities",
            method: Method::GET,
            path: "/channel-service/v1/conversations_activities/{conversation_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the activities of a conversation",
            schemas: (None, Some("Vec<ConversationActivity>")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ContactsListNotifications;
    impl Operation for ContactsListNotifications {
        type Body = ();
        type Output = types::NotificationList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "contacts_list_notifications",
            namespace: "contacts",
            name: "list_notifications",
            method: Method::GET,
            path: "/channel-service/v1/notifications",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the notifications of the caller",
            schemas: (None, Some("NotificationList")),
            secrets: &[],
            paging: Some(<ContactsListNotifications as Paged>::PAGING),
        };
    }
    impl Paged for ContactsListNotifications {
        type Item = types::Notification;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Skip,
            parameter: "skip",
            in_body: false,
            cursor: false,
            limit: Some("limit"),
            usual: None,
            largest: None,
            estimated: false,
            empty_ends: false,
            order: None,
            only_with: None,
            excludes: &[],
            promise: Promise::None,
        };
        fn identify(row: &Self::Item, identity: &mut Identity) {}
        fn page(response: Self::Output) -> Page<Self::Item> {}
    }
    impl Call<ContactsListNotifications> {
        pub fn limit(self, value: u64) -> Self {}
        pub fn skip(self, value: u64) -> Self {}
        pub fn r#type(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ContactsMarkNotificationsRead;
    impl Operation for ContactsMarkNotificationsRead {
        type Body = Option<Json<types::NotificationsRead>>;
        type Output = types::ChannelReceipt;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "contacts_mark_notifications_read",
            namespace: "contacts",
            name: "mark_notifications_read",
            method: Method::PUT,
            path: "/channel-service/v1/notifications/read",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Mark notifications as read",
            schemas: (Some("NotificationsRead"), Some("ChannelReceipt")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ContactsMarkNotificationsRead> {
        pub fn body(mut self, body: impl Into<types::NotificationsRead>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ContactsDismissNotification;
    impl Operation for ContactsDismissNotification {
        type Body = Json<types::NotificationDismissal>;
        type Output = types::ChannelReceipt;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "contacts_dismiss_notification",
            namespace: "contacts",
            name: "dismiss_notification",
            method: Method::DELETE,
            path: "/channel-service/v1/notifications/dismiss",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Dismiss a notification",
            schemas: (Some("NotificationDismissal"), Some("ChannelReceipt")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ContactsDismissNotification> {
        pub fn body(mut self, body: impl Into<types::NotificationDismissal>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ContactsDismissAllNotifications;
    impl Operation for ContactsDismissAllNotifications {
        type Body = ();
        type Output = types::ChannelReceipt;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "contacts_dismiss_all_notifications",
            namespace: "contacts",
            name: "dismiss_all_notifications",
            method: Method::DELETE,
            path: "/channel-service/v1/notifications/dismiss/all",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Dismiss all notifications",
            schemas: (None, Some("ChannelReceipt")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct CampaignList;
    impl Operation for CampaignList {
        type Body = ();
        type Output = types::CampaignList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "campaign_list",
            namespace: "campaign",
            name: "list",
            method: Method::GET,
            path: "/channel-service/v1/campaign",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the campaigns",
            schemas: (None, Some("CampaignList")),
            secrets: &[],
            paging: Some(<CampaignList as Paged>::PAGING),
        };
    }
    impl Paged for CampaignList {
        type Item = types::Campaign;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Skip,
            parameter: "skip",
            in_body: false,
            cursor: false,
            limit: Some("limit"),
            usual: None,
            largest: None,
            estimated: false,
            empty_ends: false,
            order: None,
            only_with: None,
            excludes: &[],
            promise: Promise::None,
        };
        fn identify(row: &Self::Item, identity: &mut Identity) {}
        fn page(response: Self::Output) -> Page<Self::Item> {}
    }
    impl Call<CampaignList> {
        pub fn limit(self, value: u64) -> Self {}
        pub fn skip(self, value: u64) -> Self {}
    }
    #[derive(Debug)]
    pub struct CampaignCreate;
    impl Operation for CampaignCreate {
        type Body = Json<types::CampaignCreate>;
        type Output = types::Campaign;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "campaign_create",
            namespace: "campaign",
            name: "create",
            method: Method::POST,
            path: "/channel-service/v1/campaign",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create a campaign",
            schemas: (Some("CampaignCreate"), Some("Campaign")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<CampaignCreate> {
        pub fn body(mut self, body: impl Into<types::CampaignCreate>) -> Self {}
        pub fn r#type(mut self, value: impl Into<String>) -> Self {}
        pub fn channel_type(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct CampaignGet;
    impl Operation for CampaignGet {
        type Body = ();
        type Output = types::Campaign;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "campaign_get",
            namespace: "campaign",
            name: "get",
            method: Method::GET,
            path: "/channel-service/v1/campaign/{campaign_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get a campaign",
            schemas: (None, Some("Campaign")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct CampaignUpdate;
    impl Operation for CampaignUpdate {
        type Body = Json<types::CampaignUpdate>;
        type Output = types::Campaign;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "campaign_update",
            namespace: "campaign",
            name: "update",
            method: Method::PUT,
            path: "/channel-service/v1/campaign/{campaign_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Change a campaign",
            schemas: (Some("CampaignUpdate"), Some("Campaign")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<CampaignUpdate> {
        pub fn body(mut self, body: impl Into<types::CampaignUpdate>) -> Self {}
    }
    #[derive(Debug)]
    pub struct CampaignDelete;
    impl Operation for CampaignDelete {
        type Body = ();
        type Output = ();
        type Format = format::Empty;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "campaign_delete",
            namespace: "campaign",
            name: "delete",
            method: Method::DELETE,
            path: "/channel-service/v1/campaign/{campaign_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete a campaign",
            schemas: (None, None),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct CampaignListTouchpoints;
    impl Operation for CampaignListTouchpoints {
        type Body = ();
        type Output = types::TouchpointList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "campaign_list_touchpoints",
            namespace: "campaign",
            name: "list_touchpoints",
            method: Method::GET,
            path: "/channel-service/v1/touchpoints",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the touchpoints",
            schemas: (None, Some("TouchpointList")),
            secrets: &[],
            paging: Some(<CampaignListTouchpoints as Paged>::PAGING),
        };
    }
    impl Paged for CampaignListTouchpoints {
        type Item = types::Touchpoint;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Skip,
            parameter: "skip",
            in_body: false,
            cursor: false,
            limit: Some("limit"),
            usual: None,
            largest: None,
            estimated: false,
            empty_ends: false,
            order: None,
            only_with: None,
            excludes: &[],
            promise: Promise::None,
        };
        fn identify(row: &Self::Item, identity: &mut Identity) {}
        fn page(response: Self::Output) -> Page<Self::Item> {}
    }
    impl Call<CampaignListTouchpoints> {
        pub fn limit(self, value: u64) -> Self {}
        pub fn skip(self, value: u64) -> Self {}
        pub fn offset(self, value: u64) -> Self {}
        pub fn campaign_id(self, value: impl Into<String>) -> Self {}
        pub fn channel_id(self, value: impl Into<String>) -> Self {}
        pub fn status(self, value: impl Into<types::TouchpointStatus>) -> Self {}
        pub fn is_archived(self, value: bool) -> Self {}
    }
    #[derive(Debug)]
    pub struct CampaignCreateTouchpoint;
    impl Operation for CampaignCreateTouchpoint {
        type Body = Json<types::TouchpointCreate>;
        type Output = types::Touchpoint;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "campaign_create_touchpoint",
            namespace: "campaign",
            name: "create_touchpoint",
            method: Method::POST,
            path: "/channel-service/v1/touchpoints",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create a touchpoint",
            schemas: (Some("TouchpointCreate"), Some("Touchpoint")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<CampaignCreateTouchpoint> {
        pub fn body(mut self, body: impl Into<types::TouchpointCreate>) -> Self {}
        pub fn campaign_id(mut self, value: impl Into<String>) -> Self {}
        pub fn r#type(mut self, value: impl Into<String>) -> Self {}
        pub fn delay_days(mut self, value: i64) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn message(mut self, value: impl Into<types::TouchpointMessage>) -> Self {}
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {}
        pub fn initial_phrase(mut self, value: impl Into<String>) -> Self {}
        pub fn execute_workflow_id(mut self, value: impl Into<String>) -> Self {}
        pub fn url(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct CampaignValidateTouchpoint;
    impl Operation for CampaignValidateTouchpoint {
        type Body = Json<types::TouchpointCheck>;
        type Output = types::TouchpointVerdict;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "campaign_validate_touchpoint",
            namespace: "campaign",
            name: "validate_touchpoint",
            method: Method::POST,
            path: "/channel-service/v1/touchpoints/_validate",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Check a touchpoint before it is stored",
            schemas: (Some("TouchpointCheck"), Some("TouchpointVerdict")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<CampaignValidateTouchpoint> {
        pub fn body(mut self, body: impl Into<types::TouchpointCheck>) -> Self {}
        pub fn r#type(mut self, value: impl Into<String>) -> Self {}
        pub fn template_id(mut self, value: impl Into<String>) -> Self {}
        pub fn touchpoint_id(mut self, value: impl Into<String>) -> Self {}
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {}
        pub fn initial_phrase(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct CampaignGetTouchpoint;
    impl Operation for CampaignGetTouchpoint {
        type Body = ();
        type Output = types::Touchpoint;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "campaign_get_touchpoint",
            namespace: "campaign",
            name: "get_touchpoint",
            method: Method::GET,
            path: "/channel-service/v1/touchpoints/{touchpoint_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get a touchpoint",
            schemas: (None, Some("Touchpoint")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct CampaignUpdateTouchpoint;
    impl Operation for CampaignUpdateTouchpoint {
        type Body = Json<types::TouchpointUpdate>;
        type Output = types::Touchpoint;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "campaign_update_touchpoint",
            namespace: "campaign",
            name: "update_touchpoint",
            method: Method::PUT,
            path: "/channel-service/v1/touchpoints/{touchpoint_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Change a touchpoint",
            schemas: (Some("TouchpointUpdate"), Some("Touchpoint")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<CampaignUpdateTouchpoint> {
        pub fn body(mut self, body: impl Into<types::TouchpointUpdate>) -> Self {}
        pub fn delay_days(mut self, value: i64) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn message(mut self, value: impl Into<types::TouchpointMessage>) -> Self {}
        pub fn initial_phrase(mut self, value: impl Into<String>) -> Self {}
        pub fn status(mut self, value: impl Into<types::TouchpointStatus>) -> Self {}
    }
    #[derive(Debug)]
    pub struct CampaignDeleteTouchpoint;
    impl Operation for CampaignDeleteTouchpoint {
        type Body = ();
        type Output = ();
        type Format = format::Empty;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "campaign_delete_touchpoint",
            namespace: "campaign",
            name: "delete_touchpoint",
            method: Method::DELETE,
            path: "/channel-service/v1/touchpoints/{touchpoint_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete a touchpoint",
            schemas: (None, None),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct WorkflowsListFlows;
    impl Operation for WorkflowsListFlows {
        type Body = ();
        type Output = types::FlowList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_list_flows",
            namespace: "workflows",
            name: "list_flows",
            method: Method::GET,
            path: "/activepieces/v1/flows",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the flows of the project",
            schemas: (None, Some("FlowList")),
            secrets: &[],
            paging: Some(<WorkflowsListFlows as Paged>::PAGING),
        };
    }
    impl Paged for WorkflowsListFlows {
        type Item = types::Flow;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Next,
            parameter: "cursor",
            in_body: false,
            cursor: true,
            limit: Some("limit"),
            usual: Some(10u64),
            largest: None,
            estimated: false,
            empty_ends: false,
            order: None,
            only_with: None,
            excludes: &[],
            promise: Promise::None,
        };
        fn identify(row: &Self::Item, identity: &mut Identity) {}
        fn page(response: Self::Output) -> Page<Self::Item> {}
    }
    impl Call<WorkflowsListFlows> {
        pub fn limit(self, value: u64) -> Self {}
        pub fn cursor(self, value: impl Into<String>) -> Self {}
        pub fn project_id(self, value: impl Into<String>) -> Self {}
        pub fn folder_id(self, value: impl Into<String>) -> Self {}
        pub fn status(
            self,
            value: impl IntoIterator<Item = impl Into<types::FlowStatus>>,
        ) -> Self {}
        pub fn name(self, value: impl Into<String>) -> Self {}
        pub fn version_state(self, value: impl Into<types::FlowVersionState>) -> Self {}
        pub fn external_ids(
            self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn connection_external_ids(
            self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn agent_external_ids(
            self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn tags(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {}
    }
    #[derive(Debug)]
    pub struct WorkflowsCreateFlow;
    impl Operation for WorkflowsCreateFlow {
        type Body = Json<types::FlowCreate>;
        type Output = types::Flow;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_create_flow",
            namespace: "workflows",
            name: "create_flow",
            method: Method::POST,
            path: "/activepieces/v1/flows",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create a flow",
            schemas: (Some("FlowCreate"), Some("Flow")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<WorkflowsCreateFlow> {
        pub fn body(mut self, body: impl Into<types::FlowCreate>) -> Self {}
        pub fn folder_id(mut self, value: impl Into<String>) -> Self {}
        pub fn folder_name(mut self, value: impl Into<String>) -> Self {}
        pub fn project_id(mut self, value: impl Into<String>) -> Self {}
        pub fn metadata(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn metadata_entry(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct WorkflowsGetFlow;
    impl Operation for WorkflowsGetFlow {
        type Body = ();
        type Output = types::Flow;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_get_flow",
            namespace: "workflows",
            name: "get_flow",
            method: Method::GET,
            path: "/activepieces/v1/flows/{flow_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get a flow",
            schemas: (None, Some("Flow")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<WorkflowsGetFlow> {
        pub fn version_id(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct WorkflowsApplyFlowOperation;
    impl Operation for WorkflowsApplyFlowOperation {
        type Body = Json<types::FlowOperation>;
        type Output = types::Flow;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_apply_flow_operation",
            namespace: "workflows",
            name: "apply_flow_operation",
            method: Method::POST,
            path: "/activepieces/v1/flows/{flow_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Change, publish, enable or disable a flow",
            schemas: (Some("FlowOperation"), Some("Flow")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<WorkflowsApplyFlowOperation> {
        pub fn body(mut self, body: impl Into<types::FlowOperation>) -> Self {}
        pub fn request(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn request_entry(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct WorkflowsDeleteFlow;
    impl Operation for WorkflowsDeleteFlow {
        type Body = ();
        type Output = ();
        type Format = format::Empty;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_delete_flow",
            namespace: "workflows",
            name: "delete_flow",
            method: Method::DELETE,
            path: "/activepieces/v1/flows/{flow_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete a flow",
            schemas: (None, None),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct WorkflowsTriggerFlow;
    impl Operation for WorkflowsTriggerFlow {
        type Body = Json<types::FlowPayload>;
        type Output = types::FlowResponse;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_trigger_flow",
            namespace: "workflows",
            name: "trigger_flow",
            method: Method::POST,
            path: "/activepieces/v1/webhooks/{flow_id}",
            service: "gateway",
            repeat: Repeat::Never,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Start a flow and do not wait for it",
            schemas: (Some("FlowPayload"), Some("FlowResponse")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<WorkflowsTriggerFlow> {
        pub fn body(mut self, body: impl Into<types::FlowPayload>) -> Self {}
        pub fn contact_id(mut self, value: impl Into<String>) -> Self {}
        pub fn event(mut self, value: impl Into<String>) -> Self {}
        pub fn payload(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn payload_entry(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct WorkflowsTriggerFlowSync;
    impl Operation for WorkflowsTriggerFlowSync {
        type Body = Json<types::FlowPayload>;
        type Output = Option<types::FlowResponse>;
        type Format = format::OptionalJson;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_trigger_flow_sync",
            namespace: "workflows",
            name: "trigger_flow_sync",
            method: Method::POST,
            path: "/activepieces/v1/webhooks/{flow_id}/sync",
            service: "gateway",
            repeat: Repeat::Never,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Start a flow and wait for its response",
            schemas: (Some("FlowPayload"), Some("FlowResponse")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<WorkflowsTriggerFlowSync> {
        pub fn body(mut self, body: impl Into<types::FlowPayload>) -> Self {}
        pub fn contact_id(mut self, value: impl Into<String>) -> Self {}
        pub fn event(mut self, value: impl Into<String>) -> Self {}
        pub fn payload(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn payload_entry(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct WorkflowsTestTrigger;
    impl Operation for WorkflowsTestTrigger {
        type Body = Json<types::FlowTriggerTest>;
        type Output = types::FlowTriggerEventList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_test_trigger",
            namespace: "workflows",
            name: "test_trigger",
            method: Method::POST,
            path: "/activepieces/v1/test-trigger",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Test the trigger of a flow",
            schemas: (Some("FlowTriggerTest"), Some("FlowTriggerEventList")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<WorkflowsTestTrigger> {
        pub fn body(mut self, body: impl Into<types::FlowTriggerTest>) -> Self {}
        pub fn project_id(mut self, value: impl Into<String>) -> Self {}
        pub fn flow_id(mut self, value: impl Into<String>) -> Self {}
        pub fn flow_version_id(mut self, value: impl Into<String>) -> Self {}
        pub fn test_strategy(
            mut self,
            value: impl Into<types::FlowTriggerTestStrategy>,
        ) -> Self {}
        pub fn piece_name(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct WorkflowsGetTriggerRunStatus;
    impl Operation for WorkflowsGetTriggerRunStatus {
        type Body = ();
        type Output = types::TriggerRunStatus;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_get_trigger_run_status",
            namespace: "workflows",
            name: "get_trigger_run_status",
            method: Method::GET,
            path: "/activepieces/v1/trigger-runs/status",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Count how triggers ran",
            schemas: (None, Some("TriggerRunStatus")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct WorkflowsListRuns;
    impl Operation for WorkflowsListRuns {
        type Body = ();
        type Output = types::FlowRunList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_list_runs",
            namespace: "workflows",
            name: "list_runs",
            method: Method::GET,
            path: "/activepieces/v1/flow-runs",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the runs of flows",
            schemas: (None, Some("FlowRunList")),
            secrets: &[],
            paging: Some(<WorkflowsListRuns as Paged>::PAGING),
        };
    }
    impl Paged for WorkflowsListRuns {
        type Item = types::FlowRun;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Next,
            parameter: "cursor",
            in_body: false,
            cursor: true,
            limit: Some("limit"),
            usual: Some(10u64),
            largest: None,
            estimated: false,
            empty_ends: false,
            order: None,
            only_with: None,
            excludes: &[],
            promise: Promise::None,
        };
        fn identify(row: &Self::Item, identity: &mut Identity) {}
        fn page(response: Self::Output) -> Page<Self::Item> {}
    }
    impl Call<WorkflowsListRuns> {
        pub fn limit(self, value: u64) -> Self {}
        pub fn cursor(self, value: impl Into<String>) -> Self {}
        pub fn project_id(self, value: impl Into<String>) -> Self {}
        pub fn flow_id(self, value: impl Into<String>) -> Self {}
        pub fn status(
            self,
            value: impl IntoIterator<Item = impl Into<types::FlowRunStatus>>,
        ) -> Self {}
        pub fn tags(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {}
        pub fn created_after(self, value: impl Into<String>) -> Self {}
        pub fn created_before(self, value: impl Into<String>) -> Self {}
        pub fn failed_step_name(self, value: impl Into<String>) -> Self {}
        pub fn flow_run_ids(
            self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn archived(self, value: bool) -> Self {}
    }
    #[derive(Debug)]
    pub struct WorkflowsGetRun;
    impl Operation for WorkflowsGetRun {
        type Body = ();
        type Output = types::FlowRun;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_get_run",
            namespace: "workflows",
            name: "get_run",
            method: Method::GET,
            path: "/activepieces/v1/flow-runs/{run_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get a run of a flow",
            schemas: (None, Some("FlowRun")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct WorkflowsListFolders;
    impl Operation for WorkflowsListFolders {
        type Body = ();
        type Output = types::FlowFolderList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_list_folders",
            namespace: "workflows",
            name: "list_folders",
            method: Method::GET,
            path: "/activepieces/v1/folders",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the folders of flows",
            schemas: (None, Some("FlowFolderList")),
            secrets: &[],
            paging: Some(<WorkflowsListFolders as Paged>::PAGING),
        };
    }
    impl Paged for WorkflowsListFolders {
        type Item = types::FlowFolder;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Next,
            parameter: "cursor",
            in_body: false,
            cursor: true,
            limit: Some("limit"),
            usual: Some(10u64),
            largest: None,
            estimated: false,
            empty_ends: false,
            order: None,
            only_with: None,
            excludes: &[],
            promise: Promise::None,
        };
        fn identify(row: &Self::Item, identity: &mut Identity) {}
        fn page(response: Self::Output) -> Page<Self::Item> {}
    }
    impl Call<WorkflowsListFolders> {
        pub fn limit(self, value: u64) -> Self {}
        pub fn cursor(self, value: impl Into<String>) -> Self {}
        pub fn project_id(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct WorkflowsCreateFolder;
    impl Operation for WorkflowsCreateFolder {
        type Body = Json<types::FlowFolderCreate>;
        type Output = types::FlowFolder;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_create_folder",
            namespace: "workflows",
            name: "create_folder",
            method: Method::POST,
            path: "/activepieces/v1/folders",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create a folder of flows",
            schemas: (Some("FlowFolderCreate"), Some("FlowFolder")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<WorkflowsCreateFolder> {
        pub fn body(mut self, body: impl Into<types::FlowFolderCreate>) -> Self {}
        pub fn project_id(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct WorkflowsGetFolder;
    impl Operation for WorkflowsGetFolder {
        type Body = ();
        type Output = types::FlowFolder;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_get_folder",
            namespace: "workflows",
            name: "get_folder",
            method: Method::GET,
            path: "/activepieces/v1/folders/{folder_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get a folder of flows",
            schemas: (None, Some("FlowFolder")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct WorkflowsUpdateFolder;
    impl Operation for WorkflowsUpdateFolder {
        type Body = Json<types::FlowFolderUpdate>;
        type Output = types::FlowFolder;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_update_folder",
            namespace: "workflows",
            name: "update_folder",
            method: Method::POST,
            path: "/activepieces/v1/folders/{folder_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Rename a folder of flows",
            schemas: (Some("FlowFolderUpdate"), Some("FlowFolder")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<WorkflowsUpdateFolder> {
        pub fn body(mut self, body: impl Into<types::FlowFolderUpdate>) -> Self {}
    }
    #[derive(Debug)]
    pub struct WorkflowsDeleteFolder;
    impl Operation for WorkflowsDeleteFolder {
        type Body = ();
        type Output = ();
        type Format = format::Empty;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_delete_folder",
            namespace: "workflows",
            name: "delete_folder",
            method: Method::DELETE,
            path: "/activepieces/v1/folders/{folder_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete a folder of flows",
            schemas: (None, None),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct WorkflowsListConnections;
    impl Operation for WorkflowsListConnections {
        type Body = ();
        type Output = types::AppConnectionList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_list_connections",
            namespace: "workflows",
            name: "list_connections",
            method: Method::GET,
            path: "/activepieces/v1/app-connections",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the connections",
            schemas: (None, Some("AppConnectionList")),
            secrets: &[],
            paging: Some(<WorkflowsListConnections as Paged>::PAGING),
        };
    }
    impl Paged for WorkflowsListConnections {
        type Item = types::AppConnection;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Next,
            parameter: "cursor",
            in_body: false,
            cursor: true,
            limit: Some("limit"),
            usual: Some(10u64),
            largest: None,
            estimated: false,
            empty_ends: false,
            order: None,
            only_with: None,
            excludes: &[],
            promise: Promise::None,
        };
        fn identify(row: &Self::Item, identity: &mut Identity) {}
        fn page(response: Self::Output) -> Page<Self::Item> {}
    }
    impl Call<WorkflowsListConnections> {
        pub fn limit(self, value: u64) -> Self {}
        pub fn cursor(self, value: impl Into<String>) -> Self {}
        pub fn project_id(self, value: impl Into<String>) -> Self {}
        pub fn piece_name(self, value: impl Into<String>) -> Self {}
        pub fn display_name(self, value: impl Into<String>) -> Self {}
        pub fn status(
            self,
            value: impl IntoIterator<Item = impl Into<types::AppConnectionStatus>>,
        ) -> Self {}
        pub fn scope(self, value: impl Into<types::AppConnectionScope>) -> Self {}
        pub fn imbrace_user_id(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct WorkflowsUpsertConnection;
    impl Operation for WorkflowsUpsertConnection {
        type Body = Json<types::AppConnectionUpsert>;
        type Output = types::AppConnection;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_upsert_connection",
            namespace: "workflows",
            name: "upsert_connection",
            method: Method::POST,
            path: "/activepieces/v1/app-connections",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create or replace a connection",
            schemas: (Some("AppConnectionUpsert"), Some("AppConnection")),
            secrets: &["value"],
            paging: None,
        };
    }
    impl Call<WorkflowsUpsertConnection> {
        pub fn body(mut self, body: impl Into<types::AppConnectionUpsert>) -> Self {}
        pub fn external_id(mut self, value: impl Into<String>) -> Self {}
        pub fn display_name(mut self, value: impl Into<String>) -> Self {}
        pub fn piece_name(mut self, value: impl Into<String>) -> Self {}
        pub fn r#type(mut self, value: impl Into<types::AppConnectionType>) -> Self {}
        pub fn value(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn value_entry(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn project_id(mut self, value: impl Into<String>) -> Self {}
        pub fn metadata(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn metadata_entry(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct WorkflowsGetConnection;
    impl Operation for WorkflowsGetConnection {
        type Body = ();
        type Output = types::AppConnection;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_get_connection",
            namespace: "workflows",
            name: "get_connection",
            method: Method::GET,
            path: "/activepieces/v1/app-connections/{connection_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get a connection with its secrets",
            schemas: (None, Some("AppConnection")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct WorkflowsDeleteConnection;
    impl Operation for WorkflowsDeleteConnection {
        type Body = ();
        type Output = ();
        type Format = format::Empty;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_delete_connection",
            namespace: "workflows",
            name: "delete_connection",
            method: Method::DELETE,
            path: "/activepieces/v1/app-connections/{connection_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete a connection",
            schemas: (None, None),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct WorkflowsListPieces;
    impl Operation for WorkflowsListPieces {
        type Body = ();
        type Output = Vec<types::PieceSummary>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_list_pieces",
            namespace: "workflows",
            name: "list_pieces",
            method: Method::GET,
            path: "/activepieces/v1/pieces",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the pieces",
            schemas: (None, Some("Vec<PieceSummary>")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<WorkflowsListPieces> {
        pub fn limit(self, value: u64) -> Self {}
        pub fn cursor(self, value: impl Into<String>) -> Self {}
        pub fn search_query(self, value: impl Into<String>) -> Self {}
        pub fn include_hidden(self, value: bool) -> Self {}
        pub fn locale(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct WorkflowsGetPiecePropertyOptions;
    impl Operation for WorkflowsGetPiecePropertyOptions {
        type Body = Json<types::PieceOptionsQuery>;
        type Output = types::PieceOptions;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_get_piece_property_options",
            namespace: "workflows",
            name: "get_piece_property_options",
            method: Method::POST,
            path: "/activepieces/v1/pieces/options",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get the choices for a property of a piece",
            schemas: (Some("PieceOptionsQuery"), Some("PieceOptions")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<WorkflowsGetPiecePropertyOptions> {
        pub fn body(mut self, body: impl Into<types::PieceOptionsQuery>) -> Self {}
        pub fn input(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn input_entry(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
        pub fn search_value(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct WorkflowsGetPiece;
    impl Operation for WorkflowsGetPiece {
        type Body = ();
        type Output = types::PieceDetail;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_get_piece",
            namespace: "workflows",
            name: "get_piece",
            method: Method::GET,
            path: "/activepieces/v1/pieces/{name}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get a piece",
            schemas: (None, Some("PieceDetail")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<WorkflowsGetPiece> {
        pub fn version(self, value: impl Into<String>) -> Self {}
        pub fn locale(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct WorkflowsListTables;
    impl Operation for WorkflowsListTables {
        type Body = ();
        type Output = types::FlowTableList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_list_tables",
            namespace: "workflows",
            name: "list_tables",
            method: Method::GET,
            path: "/activepieces/v1/tables",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the tables",
            schemas: (None, Some("FlowTableList")),
            secrets: &[],
            paging: Some(<WorkflowsListTables as Paged>::PAGING),
        };
    }
    impl Paged for WorkflowsListTables {
        type Item = types::FlowTable;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Next,
            parameter: "cursor",
            in_body: false,
            cursor: true,
            limit: Some("limit"),
            usual: Some(10u64),
            largest: None,
            estimated: false,
            empty_ends: false,
            order: None,
            only_with: None,
            excludes: &[],
            promise: Promise::None,
        };
        fn identify(row: &Self::Item, identity: &mut Identity) {}
        fn page(response: Self::Output) -> Page<Self::Item> {}
    }
    impl Call<WorkflowsListTables> {
        pub fn limit(self, value: u64) -> Self {}
        pub fn cursor(self, value: impl Into<String>) -> Self {}
        pub fn name(self, value: impl Into<String>) -> Self {}
        pub fn external_ids(
            self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct WorkflowsGetTable;
    impl Operation for WorkflowsGetTable {
        type Body = ();
        type Output = types::FlowTable;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_get_table",
            namespace: "workflows",
            name: "get_table",
            method: Method::GET,
            path: "/activepieces/v1/tables/{table_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get a table",
            schemas: (None, Some("FlowTable")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct WorkflowsListFields;
    impl Operation for WorkflowsListFields {
        type Body = ();
        type Output = Vec<types::FlowTableField>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_list_fields",
            namespace: "workflows",
            name: "list_fields",
            method: Method::GET,
            path: "/activepieces/v1/fields",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the fields of a table",
            schemas: (None, Some("Vec<FlowTableField>")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct WorkflowsCreateField;
    impl Operation for WorkflowsCreateField {
        type Body = Json<types::FlowTableFieldCreate>;
        type Output = types::FlowTableField;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_create_field",
            namespace: "workflows",
            name: "create_field",
            method: Method::POST,
            path: "/activepieces/v1/fields",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create a field of a table",
            schemas: (Some("FlowTableFieldCreate"), Some("FlowTableField")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<WorkflowsCreateField> {
        pub fn body(mut self, body: impl Into<types::FlowTableFieldCreate>) -> Self {}
        pub fn data(mut self, value: impl Into<types::FlowTableFieldData>) -> Self {}
        pub fn external_id(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct WorkflowsGetField;
    impl Operation for WorkflowsGetField {
        type Body = ();
        type Output = types::FlowTableField;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_get_field",
            namespace: "workflows",
            name: "get_field",
            method: Method::GET,
            path: "/activepieces/v1/fields/{field_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get a field of a table",
            schemas: (None, Some("FlowTableField")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct WorkflowsUpdateField;
    impl Operation for WorkflowsUpdateField {
        type Body = Json<types::FlowTableFieldUpdate>;
        type Output = types::FlowTableField;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_update_field",
            namespace: "workflows",
            name: "update_field",
            method: Method::POST,
            path: "/activepieces/v1/fields/{field_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Rename a field of a table",
            schemas: (Some("FlowTableFieldUpdate"), Some("FlowTableField")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<WorkflowsUpdateField> {
        pub fn body(mut self, body: impl Into<types::FlowTableFieldUpdate>) -> Self {}
    }
    #[derive(Debug)]
    pub struct WorkflowsDeleteField;
    impl Operation for WorkflowsDeleteField {
        type Body = ();
        type Output = ();
        type Format = format::Empty;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_delete_field",
            namespace: "workflows",
            name: "delete_field",
            method: Method::DELETE,
            path: "/activepieces/v1/fields/{field_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete a field of a table",
            schemas: (None, None),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct WorkflowsListRecords;
    impl Operation for WorkflowsListRecords {
        type Body = ();
        type Output = types::FlowTableRecordList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_list_records",
            namespace: "workflows",
            name: "list_records",
            method: Method::GET,
            path: "/activepieces/v1/records",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the records of a table",
            schemas: (None, Some("FlowTableRecordList")),
            secrets: &[],
            paging: Some(<WorkflowsListRecords as Paged>::PAGING),
        };
    }
    impl Paged for WorkflowsListRecords {
        type Item = types::FlowTableRecord;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Next,
            parameter: "cursor",
            in_body: false,
            cursor: true,
            limit: Some("limit"),
            usual: Some(10u64),
            largest: None,
            estimated: false,
            empty_ends: false,
            order: None,
            only_with: None,
            excludes: &[],
            promise: Promise::None,
        };
        fn identify(row: &Self::Item, identity: &mut Identity) {}
        fn page(response: Self::Output) -> Page<Self::Item> {}
    }
    impl Call<WorkflowsListRecords> {
        pub fn limit(self, value: u64) -> Self {}
        pub fn cursor(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct WorkflowsCreateRecords;
    impl Operation for WorkflowsCreateRecords {
        type Body = Json<types::FlowTableRecordsCreate>;
        type Output = Vec<types::FlowTableRecord>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_create_records",
            namespace: "workflows",
            name: "create_records",
            method: Method::POST,
            path: "/activepieces/v1/records",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create records in a table",
            schemas: (Some("FlowTableRecordsCreate"), Some("Vec<FlowTableRecord>")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<WorkflowsCreateRecords> {
        pub fn body(mut self, body: impl Into<types::FlowTableRecordsCreate>) -> Self {}
    }
    #[derive(Debug)]
    pub struct WorkflowsDeleteRecords;
    impl Operation for WorkflowsDeleteRecords {
        type Body = Json<types::FlowTableRecordsDelete>;
        type Output = ();
        type Format = format::Empty;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_delete_records",
            namespace: "workflows",
            name: "delete_records",
            method: Method::DELETE,
            path: "/activepieces/v1/records",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete records",
            schemas: (Some("FlowTableRecordsDelete"), None),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<WorkflowsDeleteRecords> {
        pub fn body(mut self, body: impl Into<types::FlowTableRecordsDelete>) -> Self {}
        pub fn ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn id(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct WorkflowsGetRecord;
    impl Operation for WorkflowsGetRecord {
        type Body = ();
        type Output = types::FlowTableRecord;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_get_record",
            namespace: "workflows",
            name: "get_record",
            method: Method::GET,
            path: "/activepieces/v1/records/{record_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get a record of a table",
            schemas: (None, Some("FlowTableRecord")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct WorkflowsUpdateRecord;
    impl Operation for WorkflowsUpdateRecord {
        type Body = Json<types::FlowTableRecordUpdate>;
        type Output = types::FlowTableRecord;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_update_record",
            namespace: "workflows",
            name: "update_record",
            method: Method::POST,
            path: "/activepieces/v1/records/{record_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Change a record of a table",
            schemas: (Some("FlowTableRecordUpdate"), Some("FlowTableRecord")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<WorkflowsUpdateRecord> {
        pub fn body(mut self, body: impl Into<types::FlowTableRecordUpdate>) -> Self {}
        pub fn cells(
            mut self,
            value: impl IntoIterator<Item = impl Into<types::FlowTableCellInput>>,
        ) -> Self {}
        pub fn cell(mut self, value: impl Into<types::FlowTableCellInput>) -> Self {}
        pub fn agent_update(mut self, value: bool) -> Self {}
    }
    #[derive(Debug)]
    pub struct WorkflowsListMcpServers;
    impl Operation for WorkflowsListMcpServers {
        type Body = ();
        type Output = types::McpServerList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_list_mcp_servers",
            namespace: "workflows",
            name: "list_mcp_servers",
            method: Method::GET,
            path: "/activepieces/v1/mcp-servers",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the MCP servers",
            schemas: (None, Some("McpServerList")),
            secrets: &[],
            paging: Some(<WorkflowsListMcpServers as Paged>::PAGING),
        };
    }
    impl Paged for WorkflowsListMcpServers {
        type Item = types::McpServer;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Next,
            parameter: "cursor",
            in_body: false,
            cursor: true,
            limit: Some("limit"),
            usual: Some(10u64),
            largest: None,
            estimated: false,
            empty_ends: false,
            order: None,
            only_with: None,
            excludes: &[],
            promise: Promise::None,
        };
        fn identify(row: &Self::Item, identity: &mut Identity) {}
        fn page(response: Self::Output) -> Page<Self::Item> {}
    }
    impl Call<WorkflowsListMcpServers> {
        pub fn limit(self, value: u64) -> Self {}
        pub fn cursor(self, value: impl Into<String>) -> Self {}
        pub fn name(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct WorkflowsCreateMcpServer;
    impl Operation for WorkflowsCreateMcpServer {
        type Body = Json<types::McpServerCreate>;
        type Output = types::McpServer;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_create_mcp_server",
            namespace: "workflows",
            name: "create_mcp_server",
            method: Method::POST,
            path: "/activepieces/v1/mcp-servers",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create an MCP server",
            schemas: (Some("McpServerCreate"), Some("McpServer")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<WorkflowsCreateMcpServer> {
        pub fn body(mut self, body: impl Into<types::McpServerCreate>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct WorkflowsGetMcpServer;
    impl Operation for WorkflowsGetMcpServer {
        type Body = ();
        type Output = types::McpServer;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_get_mcp_server",
            namespace: "workflows",
            name: "get_mcp_server",
            method: Method::GET,
            path: "/activepieces/v1/mcp-servers/{mcp_server_id}",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get an MCP server",
            schemas: (None, Some("McpServer")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct WorkflowsUpdateMcpServer;
    impl Operation for WorkflowsUpdateMcpServer {
        type Body = Json<types::McpServerUpdate>;
        type Output = types::McpServer;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_update_mcp_server",
            namespace: "workflows",
            name: "update_mcp_server",
            method: Method::POST,
            path: "/activepieces/v1/mcp-servers/{mcp_server_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Change an MCP server",
            schemas: (Some("McpServerUpdate"), Some("McpServer")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<WorkflowsUpdateMcpServer> {
        pub fn body(mut self, body: impl Into<types::McpServerUpdate>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn tools(
            mut self,
            value: impl IntoIterator<Item = impl Into<types::McpToolInput>>,
        ) -> Self {}
        pub fn tool(mut self, value: impl Into<types::McpToolInput>) -> Self {}
    }
    #[derive(Debug)]
    pub struct WorkflowsDeleteMcpServer;
    impl Operation for WorkflowsDeleteMcpServer {
        type Body = ();
        type Output = ();
        type Format = format::Empty;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_delete_mcp_server",
            namespace: "workflows",
            name: "delete_mcp_server",
            method: Method::DELETE,
            path: "/activepieces/v1/mcp-servers/{mcp_server_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete an MCP server",
            schemas: (None, None),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct WorkflowsRotateMcpToken;
    impl Operation for WorkflowsRotateMcpToken {
        type Body = ();
        type Output = types::McpServer;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_rotate_mcp_token",
            namespace: "workflows",
            name: "rotate_mcp_token",
            method: Method::POST,
            path: "/activepieces/v1/mcp-servers/{mcp_server_id}/rotate",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Give an MCP server a new token",
            schemas: (None, Some("McpServer")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct WorkflowsListInvitations;
    impl Operation for WorkflowsListInvitations {
        type Body = ();
        type Output = types::FlowInvitationList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_list_invitations",
            namespace: "workflows",
            name: "list_invitations",
            method: Method::GET,
            path: "/activepieces/v1/user-invitations",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the invitations to the workflow engine",
            schemas: (None, Some("FlowInvitationList")),
            secrets: &[],
            paging: Some(<WorkflowsListInvitations as Paged>::PAGING),
        };
    }
    impl Paged for WorkflowsListInvitations {
        type Item = types::FlowInvitation;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Next,
            parameter: "cursor",
            in_body: false,
            cursor: true,
            limit: Some("limit"),
            usual: Some(10u64),
            largest: None,
            estimated: false,
            empty_ends: false,
            order: None,
            only_with: None,
            excludes: &[],
            promise: Promise::None,
        };
        fn identify(row: &Self::Item, identity: &mut Identity) {}
        fn page(response: Self::Output) -> Page<Self::Item> {}
    }
    impl Call<WorkflowsListInvitations> {
        pub fn limit(self, value: u64) -> Self {}
        pub fn cursor(self, value: impl Into<String>) -> Self {}
        pub fn project_id(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct WorkflowsDeleteInvitation;
    impl Operation for WorkflowsDeleteInvitation {
        type Body = ();
        type Output = ();
        type Format = format::Empty;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_delete_invitation",
            namespace: "workflows",
            name: "delete_invitation",
            method: Method::DELETE,
            path: "/activepieces/v1/user-invitations/{invitation_id}",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete an invitation to the workflow engine",
            schemas: (None, None),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct WorkflowsResolveProjectId;
    impl Operation for WorkflowsResolveProjectId {
        type Body = ();
        type Output = types::FlowProject;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_resolve_project_id",
            namespace: "workflows",
            name: "resolve_project_id",
            method: Method::GET,
            path: "/activepieces/v1/users/projects/current",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get the project of the credentials",
            schemas: (None, Some("FlowProject")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct WorkflowsListChannelAutomation;
    impl Operation for WorkflowsListChannelAutomation {
        type Body = ();
        type Output = types::ChannelAutomationList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "workflows_list_channel_automation",
            namespace: "workflows",
            name: "list_channel_automation",
            method: Method::GET,
            path: "/channel-service/v1/workflows/channel_automation",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the automations of channels",
            schemas: (None, Some("ChannelAutomationList")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<WorkflowsListChannelAutomation> {
        pub fn channel_type(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AuthAuthenticate;
    impl Operation for AuthAuthenticate {
        type Body = Json<types::LoginCredentials>;
        type Output = types::LoginSession;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "auth_authenticate",
            namespace: "auth",
            name: "authenticate",
            method: Method::POST,
            path: "/platform/v1/login/authenticate",
            service: "gateway",
            repeat: Repeat::Never,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Log in by password or one-time code",
            schemas: (Some("LoginCredentials"), Some("LoginSession")),
            secrets: &["otp", "password"],
            paging: None,
        };
        fn empty_property(body: &Self::Body) -> Result<(), &'static str> {}
    }
    impl Call<AuthAuthenticate> {
        pub fn body(mut self, body: impl Into<types::LoginCredentials>) -> Self {}
        pub fn password(mut self, value: impl Into<String>) -> Self {}
        pub fn otp(mut self, value: impl Into<String>) -> Self {}
        pub fn provider_type(mut self, value: impl Into<String>) -> Self {}
        pub fn provider_id(mut self, value: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AuthSigninEmailRequest;
    impl Operation for AuthSigninEmailRequest {
        type Body = Json<types::LoginCodeRequest>;
        type Output = ();
        type Format = format::Empty;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "auth_signin_email_request",
            namespace: "auth",
            name: "signin_email_request",
            method: Method::POST,
            path: "/platform/v1/login/_signin_email_request",
            service: "gateway",
            repeat: Repeat::Never,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Send a one-time code by e-mail",
            schemas: (Some("LoginCodeRequest"), None),
            secrets: &[],
            paging: None,
        };
        fn empty_property(body: &Self::Body) -> Result<(), &'static str> {}
    }
    impl Call<AuthSigninEmailRequest> {
        pub fn body(mut self, body: impl Into<types::LoginCodeRequest>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AuthSigninWithEmail;
    impl Operation for AuthSigninWithEmail {
        type Body = Json<types::LoginByCode>;
        type Output = types::LoginAccess;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "auth_signin_with_email",
            namespace: "auth",
            name: "signin_with_email",
            method: Method::POST,
            path: "/platform/v1/login/_signin_with_email",
            service: "gateway",
            repeat: Repeat::Never,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Log in by one-time code, without the organizations",
            schemas: (Some("LoginByCode"), Some("LoginAccess")),
            secrets: &["otp"],
            paging: None,
        };
        fn empty_property(body: &Self::Body) -> Result<(), &'static str> {}
    }
    impl Call<AuthSigninWithEmail> {
        pub fn body(mut self, body: impl Into<types::LoginByCode>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AuthSignIn;
    impl Operation for AuthSignIn {
        type Body = Json<types::LoginByPassword>;
        type Output = types::LoginAccess;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "auth_sign_in",
            namespace: "auth",
            name: "sign_in",
            method: Method::POST,
            path: "/platform/v1/login/sign_in",
            service: "gateway",
            repeat: Repeat::Never,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Log in by password, without the organizations",
            schemas: (Some("LoginByPassword"), Some("LoginAccess")),
            secrets: &["password"],
            paging: None,
        };
        fn empty_property(body: &Self::Body) -> Result<(), &'static str> {}
    }
    impl Call<AuthSignIn> {
        pub fn body(mut self, body: impl Into<types::LoginByPassword>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AuthSignUp;
    impl Operation for AuthSignUp {
        type Body = Json<types::SignUp>;
        type Output = ();
        type Format = format::Empty;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "auth_sign_up",
            namespace: "auth",
            name: "sign_up",
            method: Method::POST,
            path: "/platform/v1/login/sign_up",
            service: "gateway",
            repeat: Repeat::Never,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Make an account",
            schemas: (Some("SignUp"), None),
            secrets: &["password"],
            paging: None,
        };
        fn empty_property(body: &Self::Body) -> Result<(), &'static str> {}
    }
    impl Call<AuthSignUp> {
        pub fn body(mut self, body: impl Into<types::SignUp>) -> Self {}
        pub fn organization_name(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AuthVerifySignUpCheck;
    impl Operation for AuthVerifySignUpCheck {
        type Body = ();
        type Output = ();
        type Format = format::Empty;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "auth_verify_sign_up_check",
            namespace: "auth",
            name: "verify_sign_up_check",
            method: Method::GET,
            path: "/platform/v1/login/sign_up/verify/check",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Look whether the address of a new account is verified",
            schemas: (None, None),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AuthResendVerificationEmail;
    impl Operation for AuthResendVerificationEmail {
        type Body = ();
        type Output = ();
        type Format = format::Empty;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "auth_resend_verification_email",
            namespace: "auth",
            name: "resend_verification_email",
            method: Method::GET,
            path: "/platform/v1/login/sign_up/verify/resend",
            service: "gateway",
            repeat: Repeat::Never,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Send the message that verifies an address again",
            schemas: (None, None),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AuthForgotPassword;
    impl Operation for AuthForgotPassword {
        type Body = ();
        type Output = ();
        type Format = format::Empty;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "auth_forgot_password",
            namespace: "auth",
            name: "forgot_password",
            method: Method::GET,
            path: "/platform/v1/login/forget",
            service: "gateway",
            repeat: Repeat::Never,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Send a message to set a new password",
            schemas: (None, None),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AuthResetPassword;
    impl Operation for AuthResetPassword {
        type Body = Json<types::PasswordReset>;
        type Output = ();
        type Format = format::Empty;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "auth_reset_password",
            namespace: "auth",
            name: "reset_password",
            method: Method::POST,
            path: "/platform/v1/login/forget/reset",
            service: "gateway",
            repeat: Repeat::Never,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Set a new password",
            schemas: (Some("PasswordReset"), None),
            secrets: &["password", "token"],
            paging: None,
        };
        fn empty_property(body: &Self::Body) -> Result<(), &'static str> {}
    }
    impl Call<AuthResetPassword> {
        pub fn body(mut self, body: impl Into<types::PasswordReset>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AuthGetLoginProviders;
    impl Operation for AuthGetLoginProviders {
        type Body = ();
        type Output = types::LoginProviders;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "auth_get_login_providers",
            namespace: "auth",
            name: "get_login_providers",
            method: Method::GET,
            path: "/platform/v1/login/providers",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the ways to log in",
            schemas: (None, Some("LoginProviders")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AuthExchangeAccessToken;
    impl Operation for AuthExchangeAccessToken {
        type Body = Json<types::AccessExchange>;
        type Output = types::Access;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "auth_exchange_access_token",
            namespace: "auth",
            name: "exchange_access_token",
            method: Method::POST,
            path: "/platform/v1/access/_exchange_access_token",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Choose an organization",
            schemas: (Some("AccessExchange"), Some("Access")),
            secrets: &[],
            paging: None,
        };
        fn empty_property(body: &Self::Body) -> Result<(), &'static str> {}
    }
    impl Call<AuthExchangeAccessToken> {
        pub fn body(mut self, body: impl Into<types::AccessExchange>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AuthExchangeAccessTokenWithToken;
    impl Operation for AuthExchangeAccessTokenWithToken {
        type Body = Json<types::AccessExchangeWithToken>;
        type Output = types::Access;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "auth_exchange_access_token_with_token",
            namespace: "auth",
            name: "exchange_access_token_with_token",
            method: Method::POST,
            path: "/platform/v1/access/_exchange_access_token_with_access_token",
            service: "gateway",
            repeat: Repeat::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Exchange a token given in the body",
            schemas: (Some("AccessExchangeWithToken"), Some("Access")),
            secrets: &["token"],
            paging: None,
        };
        fn empty_property(body: &Self::Body) -> Result<(), &'static str> {}
    }
    impl Call<AuthExchangeAccessTokenWithToken> {
        pub fn body(mut self, body: impl Into<types::AccessExchangeWithToken>) -> Self {}
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AuthGetThirdPartyToken;
    impl Operation for AuthGetThirdPartyToken {
        type Body = Json<types::ThirdPartyTokenCreate>;
        type Output = types::ThirdPartyToken;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "auth_get_third_party_token",
            namespace: "auth",
            name: "get_third_party_token",
            method: Method::POST,
            path: "/v1/platform/third_party_token",
            service: "gateway",
            repeat: Repeat::Never,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Make an API key for a third party",
            schemas: (Some("ThirdPartyTokenCreate"), Some("ThirdPartyToken")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AuthGetThirdPartyToken> {
        pub fn body(mut self, body: impl Into<types::ThirdPartyTokenCreate>) -> Self {}
    }
    #[derive(Debug)]
    pub struct OrganizationsList;
    impl Operation for OrganizationsList {
        type Body = ();
        type Output = types::OrganizationList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "organizations_list",
            namespace: "organizations",
            name: "list",
            method: Method::GET,
            path: "/platform/v2/organizations/_all",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List all organizations of the caller",
            schemas: (None, Some("OrganizationList")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<OrganizationsList> {
        pub fn is_active(self, value: bool) -> Self {}
    }
    #[derive(Debug)]
    pub struct OrganizationsListForLogin;
    impl Operation for OrganizationsListForLogin {
        type Body = ();
        type Output = types::OrganizationList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "organizations_list_for_login",
            namespace: "organizations",
            name: "list_for_login",
            method: Method::GET,
            path: "/platform/v1/organizations",
            service: "gateway",
            repeat: Repeat::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the organizations that can be chosen after a login",
            schemas: (None, Some("OrganizationList")),
            secrets: &[],
            paging: Some(<OrganizationsListForLogin as Paged>::PAGING),
        };
    }
    impl Paged for OrganizationsListForLogin {
        type Item = types::Organization;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Skip,
            parameter: "skip",
            in_body: false,
            cursor: false,
            limit: Some("limit"),
            usual: None,
            largest: Some(100u64),
            estimated: false,
            empty_ends: false,
            order: None,
            only_with: None,
            excludes: &[],
            promise: Promise::Count,
        };
        fn identify(row: &Self::Item, identity: &mut Identity) {}
        fn page(response: Self::Output) -> Page<Self::Item> {}
    }
    impl Call<OrganizationsListForLogin> {
        pub fn limit(self, value: u64) -> Self {}
        pub fn skip(self, value: u64) -> Self {}
        pub fn is_active(self, value: bool) -> Self {}
    }
    pub const ALL: &[&OperationInfo] = &[
        <ChatAiListAiAgents as Operation>::INFO,
        <ChatAiListAiAgentSubAgents as Operation>::INFO,
        <ChatAiGetAiAgent as Operation>::INFO,
        <ChatAiUpdateAiAgentInstructions as Operation>::INFO,
        <AiListAiAgentApps as Operation>::INFO,
        <ChatAiCreateAiAgent as Operation>::INFO,
        <AiGetAiAgentApp as Operation>::INFO,
        <ChatAiUpdateAiAgent as Operation>::INFO,
        <ChatAiDeleteAiAgent as Operation>::INFO,
        <ChatAiUploadAgentFile as Operation>::INFO,
        <ChatAiExtractFile as Operation>::INFO,
        <ChatAiProcessDocument as Operation>::INFO,
        <ChatAiChat as Operation>::INFO,
        <ChatAiListModels as Operation>::INFO,
        <ChatAiCreateChat as Operation>::INFO,
        <ChatAiListChats as Operation>::INFO,
        <ChatAiDeleteChat as Operation>::INFO,
        <ChatAiListFolders as Operation>::INFO,
        <ChatAiCreateFolder as Operation>::INFO,
        <ChatAiUpdateFolder as Operation>::INFO,
        <ChatAiDeleteFolder as Operation>::INFO,
        <ChatAiListKnowledge as Operation>::INFO,
        <ChatAiCreateKnowledge as Operation>::INFO,
        <ChatAiGetKnowledge as Operation>::INFO,
        <ChatAiDeleteKnowledge as Operation>::INFO,
        <AiComplete as Operation>::INFO,
        <AiEmbed as Operation>::INFO,
        <AiGetLlmModels as Operation>::INFO,
        <AiListProviders as Operation>::INFO,
        <AiCreateProvider as Operation>::INFO,
        <AiUpdateProvider as Operation>::INFO,
        <AiDeleteProvider as Operation>::INFO,
        <AiRefreshProviderModels as Operation>::INFO,
        <AiListGuardrails as Operation>::INFO,
        <AiCreateGuardrail as Operation>::INFO,
        <AiGetGuardrail as Operation>::INFO,
        <AiUpdateGuardrail as Operation>::INFO,
        <AiDeleteGuardrail as Operation>::INFO,
        <AiListGuardrailProviders as Operation>::INFO,
        <AiCreateGuardrailProvider as Operation>::INFO,
        <AiGetGuardrailProvider as Operation>::INFO,
        <AiUpdateGuardrailProvider as Operation>::INFO,
        <AiDeleteGuardrailProvider as Operation>::INFO,
        <AiTestGuardrailProvider as Operation>::INFO,
        <AiGetGuardrailProviderModels as Operation>::INFO,
        <AiListRagFiles as Operation>::INFO,
        <AiUploadRagFile as Operation>::INFO,
        <AiGetRagFile as Operation>::INFO,
        <AiDeleteRagFile as Operation>::INFO,
        <AiCheckAiAgentName as Operation>::INFO,
        <AiGetAccountAiAgent as Operation>::INFO,
        <AiUpdateAiAgentWorkflow as Operation>::INFO,
        <AiVerifyToolServer as Operation>::INFO,
        <MessageSuggestionGetSuggestions as Operation>::INFO,
        <PredictPredict as Operation>::INFO,
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
        <ChannelList as Operation>::INFO,
        <ChannelCreate as Operation>::INFO,
        <ChannelGetCount as Operation>::INFO,
        <ChannelGetConvCount as Operation>::INFO,
        <ChannelReplace as Operation>::INFO,
        <ChannelGet as Operation>::INFO,
        <ChannelUpdate as Operation>::INFO,
        <ChannelDelete as Operation>::INFO,
        <ChannelDeleteV3 as Operation>::INFO,
        <ChannelCreateWeb as Operation>::INFO,
        <ChannelCreateWebV3 as Operation>::INFO,
        <ChannelCreateFacebook as Operation>::INFO,
        <ChannelUpdateFacebook as Operation>::INFO,
        <ChannelCreateInstagram as Operation>::INFO,
        <ChannelCreateInstagramV2 as Operation>::INFO,
        <ChannelCreateEmail as Operation>::INFO,
        <ChannelCreateWechat as Operation>::INFO,
        <ChannelCreateLine as Operation>::INFO,
        <ChannelCreateWhatsapp as Operation>::INFO,
        <ChannelUpdateWhatsapp as Operation>::INFO,
        <ChannelCreateWhatsappV2 as Operation>::INFO,
        <ChannelCreateWhatsappV3 as Operation>::INFO,
        <ChannelGetFacebookPages as Operation>::INFO,
        <ChannelGetCredential as Operation>::INFO,
        <ChannelUpdateCredential as Operation>::INFO,
        <ChannelDeleteCredential as Operation>::INFO,
        <ChannelUpdateChannelWorkflow as Operation>::INFO,
        <ChannelDeleteChannelWorkflow as Operation>::INFO,
        <ChannelListAssignableTeams as Operation>::INFO,
        <ChannelListTeamObservers as Operation>::INFO,
        <ConversationsList as Operation>::INFO,
        <ConversationsListV1 as Operation>::INFO,
        <ConversationsCreate as Operation>::INFO,
        <ConversationsGetConversation as Operation>::INFO,
        <ConversationsGetByConversationId as Operation>::INFO,
        <ConversationsSearch as Operation>::INFO,
        <ConversationsGetOutstanding as Operation>::INFO,
        <ConversationsGetViewsCount as Operation>::INFO,
        <ConversationsGetViewsCountV1 as Operation>::INFO,
        <ConversationsGet as Operation>::INFO,
        <ConversationsGetInvitableUsers as Operation>::INFO,
        <ConversationsJoin as Operation>::INFO,
        <ConversationsLeave as Operation>::INFO,
        <ConversationsJoinRequest as Operation>::INFO,
        <ConversationsUpdateStatus as Operation>::INFO,
        <ConversationsUpdateName as Operation>::INFO,
        <ConversationsAssignTeamMember as Operation>::INFO,
        <ConversationsRemoveTeamMember as Operation>::INFO,
        <ConversationsInitVideoCall as Operation>::INFO,
        <MessagesList as Operation>::INFO,
        <MessagesSend as Operation>::INFO,
        <MessagesUploadFile as Operation>::INFO,
        <MessagesGetIndex as Operation>::INFO,
        <MessagesAddComment as Operation>::INFO,
        <MessagesUpdateComment as Operation>::INFO,
        <MessagesDeleteComment as Operation>::INFO,
        <ContactsList as Operation>::INFO,
        <ContactsCreate as Operation>::INFO,
        <ContactsSearch as Operation>::INFO,
        <ContactsExportCsv as Operation>::INFO,
        <ContactsUploadAvatar as Operation>::INFO,
        <ContactsGet as Operation>::INFO,
        <ContactsUpdate as Operation>::INFO,
        <ContactsDelete as Operation>::INFO,
        <ContactsGetComments as Operation>::INFO,
        <ContactsGetConversations as Operation>::INFO,
        <ContactsGetFiles as Operation>::INFO,
        <ContactsGetActivities as Operation>::INFO,
        <ContactsListNotifications as Operation>::INFO,
        <ContactsMarkNotificationsRead as Operation>::INFO,
        <ContactsDismissNotification as Operation>::INFO,
        <ContactsDismissAllNotifications as Operation>::INFO,
        <CampaignList as Operation>::INFO,
        <CampaignCreate as Operation>::INFO,
        <CampaignGet as Operation>::INFO,
        <CampaignUpdate as Operation>::INFO,
        <CampaignDelete as Operation>::INFO,
        <CampaignListTouchpoints as Operation>::INFO,
        <CampaignCreateTouchpoint as Operation>::INFO,
        <CampaignValidateTouchpoint as Operation>::INFO,
        <CampaignGetTouchpoint as Operation>::INFO,
        <CampaignUpdateTouchpoint as Operation>::INFO,
        <CampaignDeleteTouchpoint as Operation>::INFO,
        <WorkflowsListFlows as Operation>::INFO,
        <WorkflowsCreateFlow as Operation>::INFO,
        <WorkflowsGetFlow as Operation>::INFO,
        <WorkflowsApplyFlowOperation as Operation>::INFO,
        <WorkflowsDeleteFlow as Operation>::INFO,
        <WorkflowsTriggerFlow as Operation>::INFO,
        <WorkflowsTriggerFlowSync as Operation>::INFO,
        <WorkflowsTestTrigger as Operation>::INFO,
        <WorkflowsGetTriggerRunStatus as Operation>::INFO,
        <WorkflowsListRuns as Operation>::INFO,
        <WorkflowsGetRun as Operation>::INFO,
        <WorkflowsListFolders as Operation>::INFO,
        <WorkflowsCreateFolder as Operation>::INFO,
        <WorkflowsGetFolder as Operation>::INFO,
        <WorkflowsUpdateFolder as Operation>::INFO,
        <WorkflowsDeleteFolder as Operation>::INFO,
        <WorkflowsListConnections as Operation>::INFO,
        <WorkflowsUpsertConnection as Operation>::INFO,
        <WorkflowsGetConnection as Operation>::INFO,
        <WorkflowsDeleteConnection as Operation>::INFO,
        <WorkflowsListPieces as Operation>::INFO,
        <WorkflowsGetPiecePropertyOptions as Operation>::INFO,
        <WorkflowsGetPiece as Operation>::INFO,
        <WorkflowsListTables as Operation>::INFO,
        <WorkflowsGetTable as Operation>::INFO,
        <WorkflowsListFields as Operation>::INFO,
        <WorkflowsCreateField as Operation>::INFO,
        <WorkflowsGetField as Operation>::INFO,
        <WorkflowsUpdateField as Operation>::INFO,
        <WorkflowsDeleteField as Operation>::INFO,
        <WorkflowsListRecords as Operation>::INFO,
        <WorkflowsCreateRecords as Operation>::INFO,
        <WorkflowsDeleteRecords as Operation>::INFO,
        <WorkflowsGetRecord as Operation>::INFO,
        <WorkflowsUpdateRecord as Operation>::INFO,
        <WorkflowsListMcpServers as Operation>::INFO,
        <WorkflowsCreateMcpServer as Operation>::INFO,
        <WorkflowsGetMcpServer as Operation>::INFO,
        <WorkflowsUpdateMcpServer as Operation>::INFO,
        <WorkflowsDeleteMcpServer as Operation>::INFO,
        <WorkflowsRotateMcpToken as Operation>::INFO,
        <WorkflowsListInvitations as Operation>::INFO,
        <WorkflowsDeleteInvitation as Operation>::INFO,
        <WorkflowsResolveProjectId as Operation>::INFO,
        <WorkflowsListChannelAutomation as Operation>::INFO,
        <AuthAuthenticate as Operation>::INFO,
        <AuthSigninEmailRequest as Operation>::INFO,
        <AuthSigninWithEmail as Operation>::INFO,
        <AuthSignIn as Operation>::INFO,
        <AuthSignUp as Operation>::INFO,
        <AuthVerifySignUpCheck as Operation>::INFO,
        <AuthResendVerificationEmail as Operation>::INFO,
        <AuthForgotPassword as Operation>::INFO,
        <AuthResetPassword as Operation>::INFO,
        <AuthGetLoginProviders as Operation>::INFO,
        <AuthExchangeAccessToken as Operation>::INFO,
        <AuthExchangeAccessTokenWithToken as Operation>::INFO,
        <AuthGetThirdPartyToken as Operation>::INFO,
        <OrganizationsList as Operation>::INFO,
        <OrganizationsListForLogin as Operation>::INFO,
    ];
}
mod namespaces {
    #[derive(Clone, Debug)]
    pub struct Ai {
        core: Core,
    }
    impl Ai {
        pub fn list_ai_agent_apps(&self) -> Call<operations::AiListAiAgentApps> {}
        pub fn get_ai_agent_app(
            &self,
            ai_agent_id: impl AsRef<str>,
        ) -> Call<operations::AiGetAiAgentApp> {}
        pub fn complete(
            &self,
            body: impl Into<types::CompletionCreate>,
        ) -> Call<operations::AiComplete> {}
        pub fn embed(
            &self,
            body: impl Into<types::EmbeddingCreate>,
        ) -> Call<operations::AiEmbed> {}
        pub fn get_llm_models(&self) -> Call<operations::AiGetLlmModels> {}
        pub fn list_providers(&self) -> Call<operations::AiListProviders> {}
        pub fn create_provider(
            &self,
            body: impl Into<types::LlmProviderCreate>,
        ) -> Call<operations::AiCreateProvider> {}
        pub fn update_provider(
            &self,
            provider_id: impl AsRef<str>,
        ) -> Call<operations::AiUpdateProvider> {}
        pub fn delete_provider(
            &self,
            provider_id: impl AsRef<str>,
        ) -> Call<operations::AiDeleteProvider> {}
        pub fn refresh_provider_models(
            &self,
            provider_id: impl AsRef<str>,
        ) -> Call<operations::AiRefreshProviderModels> {}
        pub fn list_guardrails(&self) -> Call<operations::AiListGuardrails> {}
        pub fn create_guardrail(
            &self,
            body: impl Into<types::GuardrailCreate>,
        ) -> Call<operations::AiCreateGuardrail> {}
        pub fn get_guardrail(
            &self,
            guardrail_id: impl AsRef<str>,
        ) -> Call<operations::AiGetGuardrail> {}
        pub fn update_guardrail(
            &self,
            guardrail_id: impl AsRef<str>,
            body: impl Into<types::GuardrailUpdate>,
        ) -> Call<operations::AiUpdateGuardrail> {}
        pub fn delete_guardrail(
            &self,
            guardrail_id: impl AsRef<str>,
        ) -> Call<operations::AiDeleteGuardrail> {}
        pub fn list_guardrail_providers(
            &self,
        ) -> Call<operations::AiListGuardrailProviders> {}
        pub fn create_guardrail_provider(
            &self,
            body: impl Into<types::GuardrailProviderCreate>,
        ) -> Call<operations::AiCreateGuardrailProvider> {}
        pub fn get_guardrail_provider(
            &self,
            provider_id: impl AsRef<str>,
        ) -> Call<operations::AiGetGuardrailProvider> {}
        pub fn update_guardrail_provider(
            &self,
            provider_id: impl AsRef<str>,
        ) -> Call<operations::AiUpdateGuardrailProvider> {}
        pub fn delete_guardrail_provider(
            &self,
            provider_id: impl AsRef<str>,
        ) -> Call<operations::AiDeleteGuardrailProvider> {}
        pub fn test_guardrail_provider(
            &self,
            provider_id: impl AsRef<str>,
        ) -> Call<operations::AiTestGuardrailProvider> {}
        pub fn get_guardrail_provider_models(
            &self,
            provider_id: impl AsRef<str>,
        ) -> Call<operations::AiGetGuardrailProviderModels> {}
        pub fn list_rag_files(&self) -> Call<operations::AiListRagFiles> {}
        pub fn upload_rag_file(&self) -> Call<operations::AiUploadRagFile> {}
        pub fn get_rag_file(
            &self,
            file_id: impl AsRef<str>,
        ) -> Call<operations::AiGetRagFile> {}
        pub fn delete_rag_file(
            &self,
            file_id: impl AsRef<str>,
        ) -> Call<operations::AiDeleteRagFile> {}
        pub fn check_ai_agent_name(
            &self,
            name: impl Into<String>,
        ) -> Call<operations::AiCheckAiAgentName> {}
        pub fn get_account_ai_agent(
            &self,
            ai_agent_id: impl AsRef<str>,
        ) -> Call<operations::AiGetAccountAiAgent> {}
        pub fn update_ai_agent_workflow(
            &self,
            ai_agent_id: impl AsRef<str>,
            body: impl Into<types::AiAgentWorkflowUpdate>,
        ) -> Call<operations::AiUpdateAiAgentWorkflow> {}
        pub fn verify_tool_server(
            &self,
            body: impl Into<types::ToolServerVerify>,
        ) -> Call<operations::AiVerifyToolServer> {}
        pub fn list_ai_agents(&self) -> Call<operations::ChatAiListAiAgents> {}
        pub fn list_agents(&self) -> Call<operations::ChatAiListAiAgentSubAgents> {}
        pub fn get_ai_agent(
            &self,
            ai_agent_id: impl AsRef<str>,
        ) -> Call<operations::ChatAiGetAiAgent> {}
        pub fn patch_instructions(
            &self,
            ai_agent_id: impl AsRef<str>,
            body: impl Into<types::AiAgentInstructionsUpdate>,
        ) -> Call<operations::ChatAiUpdateAiAgentInstructions> {}
        pub fn create_ai_agent_app(
            &self,
            body: impl Into<types::AiAgentCreate>,
        ) -> Call<operations::ChatAiCreateAiAgent> {}
        pub fn update_ai_agent_app(
            &self,
            ai_agent_id: impl AsRef<str>,
            body: impl Into<types::AiAgentUpdate>,
        ) -> Call<operations::ChatAiUpdateAiAgent> {}
        pub fn delete_ai_agent_app(
            &self,
            ai_agent_id: impl AsRef<str>,
        ) -> Call<operations::ChatAiDeleteAiAgent> {}
        pub fn stream(
            &self,
            body: impl Into<types::CompletionCreate>,
        ) -> Call<operations::AiComplete> {}
        pub fn list_models(&self) -> Call<operations::AiGetLlmModels> {}
    }
    impl crate::Client {
        pub fn ai(&self) -> Ai {}
    }
    #[derive(Clone, Debug)]
    pub struct Auth {
        core: Core,
    }
    impl Auth {
        pub fn authenticate(
            &self,
            body: impl Into<types::LoginCredentials>,
        ) -> Call<operations::AuthAuthenticate> {}
        pub fn signin_email_request(
            &self,
            body: impl Into<types::LoginCodeRequest>,
        ) -> Call<operations::AuthSigninEmailRequest> {}
        pub fn signin_with_email(
            &self,
            body: impl Into<types::LoginByCode>,
        ) -> Call<operations::AuthSigninWithEmail> {}
        pub fn sign_in(
            &self,
            body: impl Into<types::LoginByPassword>,
        ) -> Call<operations::AuthSignIn> {}
        pub fn sign_up(
            &self,
            body: impl Into<types::SignUp>,
        ) -> Call<operations::AuthSignUp> {}
        pub fn verify_sign_up_check(
            &self,
            email: impl Into<String>,
        ) -> Call<operations::AuthVerifySignUpCheck> {}
        pub fn resend_verification_email(
            &self,
            email: impl Into<String>,
        ) -> Call<operations::AuthResendVerificationEmail> {}
        pub fn forgot_password(
            &self,
            email: impl Into<String>,
        ) -> Call<operations::AuthForgotPassword> {}
        pub fn reset_password(
            &self,
            body: impl Into<types::PasswordReset>,
        ) -> Call<operations::AuthResetPassword> {}
        pub fn get_login_providers(&self) -> Call<operations::AuthGetLoginProviders> {}
        pub fn exchange_access_token(
            &self,
            body: impl Into<types::AccessExchange>,
        ) -> Call<operations::AuthExchangeAccessToken> {}
        pub fn exchange_access_token_with_token(
            &self,
            body: impl Into<types::AccessExchangeWithToken>,
        ) -> Call<operations::AuthExchangeAccessTokenWithToken> {}
        pub fn get_third_party_token(
            &self,
            body: impl Into<types::ThirdPartyTokenCreate>,
        ) -> Call<operations::AuthGetThirdPartyToken> {}
    }
    impl crate::Client {
        pub fn auth(&self) -> Auth {}
    }
    #[derive(Clone, Debug)]
    pub struct Boards {
        core: Core,
    }
    impl Boards {
        pub fn list(&self) -> Call<operations::BoardsList> {}
        pub fn create(
            &self,
            body: impl Into<types::BoardCreate>,
        ) -> Call<operations::BoardsCreate> {}
        pub fn reorder(
            &self,
            body: impl Into<types::BoardReorder>,
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
            body: impl Into<types::BoardFieldCreate>,
        ) -> Call<operations::BoardsCreateField> {}
        pub fn bulk_update_fields(
            &self,
            board_id: impl AsRef<str>,
            body: impl Into<types::BoardFieldBulkUpdate>,
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
        ) -> Call<operations::BoardsCreateItem> {}
        pub fn bulk_create_items(
            &self,
            board_id: impl AsRef<str>,
            body: impl Into<types::BoardItemBulkCreate>,
        ) -> Call<operations::BoardsBulkCreateItems> {}
        pub fn count_items(
            &self,
            board_id: impl AsRef<str>,
        ) -> Call<operations::BoardsCountItems> {}
        pub fn bulk_delete_items(
            &self,
            board_id: impl AsRef<str>,
            body: impl Into<types::BoardItemIds>,
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
            body: impl Into<types::FolderCreate>,
        ) -> Call<operations::BoardsCreateFolder> {}
        pub fn search_folders(&self) -> Call<operations::BoardsSearchFolders> {}
        pub fn delete_folders(
            &self,
            body: impl Into<types::FolderFileIds>,
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
            body: impl Into<types::FileRecordCreate>,
        ) -> Call<operations::BoardsCreateFile> {}
        pub fn upload_file(
            &self,
            body: impl Into<types::FileUpload>,
        ) -> Call<operations::BoardsUploadFile> {}
        pub fn search_files(&self) -> Call<operations::BoardsSearchFiles> {}
        pub fn delete_files(
            &self,
            body: impl Into<types::FolderFileIds>,
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
    #[derive(Clone, Debug)]
    pub struct Campaign {
        core: Core,
    }
    impl Campaign {
        pub fn list(&self) -> Call<operations::CampaignList> {}
        pub fn create(
            &self,
            body: impl Into<types::CampaignCreate>,
        ) -> Call<operations::CampaignCreate> {}
        pub fn get(
            &self,
            campaign_id: impl AsRef<str>,
        ) -> Call<operations::CampaignGet> {}
        pub fn update(
            &self,
            campaign_id: impl AsRef<str>,
            body: impl Into<types::CampaignUpdate>,
        ) -> Call<operations::CampaignUpdate> {}
        pub fn delete(
            &self,
            campaign_id: impl AsRef<str>,
        ) -> Call<operations::CampaignDelete> {}
        pub fn list_touchpoints(&self) -> Call<operations::CampaignListTouchpoints> {}
        pub fn create_touchpoint(&self) -> Call<operations::CampaignCreateTouchpoint> {}
        pub fn validate_touchpoint(
            &self,
        ) -> Call<operations::CampaignValidateTouchpoint> {}
        pub fn get_touchpoint(
            &self,
            touchpoint_id: impl AsRef<str>,
        ) -> Call<operations::CampaignGetTouchpoint> {}
        pub fn update_touchpoint(
            &self,
            touchpoint_id: impl AsRef<str>,
        ) -> Call<operations::CampaignUpdateTouchpoint> {}
        pub fn delete_touchpoint(
            &self,
            touchpoint_id: impl AsRef<str>,
        ) -> Call<operations::CampaignDeleteTouchpoint> {}
    }
    impl crate::Client {
        pub fn campaign(&self) -> Campaign {}
    }
    #[derive(Clone, Debug)]
    pub struct Channel {
        core: Core,
    }
    impl Channel {
        pub fn list(&self) -> Call<operations::ChannelList> {}
        pub fn create(
            &self,
            body: impl Into<types::ChannelCreate>,
        ) -> Call<operations::ChannelCreate> {}
        pub fn get_count(&self) -> Call<operations::ChannelGetCount> {}
        pub fn get_conv_count(&self) -> Call<operations::ChannelGetConvCount> {}
        pub fn replace(
            &self,
            body: impl Into<types::ChannelReplacement>,
        ) -> Call<operations::ChannelReplace> {}
        pub fn get(&self, channel_id: impl AsRef<str>) -> Call<operations::ChannelGet> {}
        pub fn update(
            &self,
            channel_id: impl AsRef<str>,
        ) -> Call<operations::ChannelUpdate> {}
        pub fn delete(
            &self,
            channel_id: impl AsRef<str>,
        ) -> Call<operations::ChannelDelete> {}
        pub fn delete_v3(
            &self,
            channel_id: impl AsRef<str>,
        ) -> Call<operations::ChannelDeleteV3> {}
        pub fn create_web(
            &self,
            body: impl Into<types::WebChannelCreate>,
        ) -> Call<operations::ChannelCreateWeb> {}
        pub fn create_web_v3(
            &self,
            body: impl Into<types::WebChannelCreate>,
        ) -> Call<operations::ChannelCreateWebV3> {}
        pub fn create_facebook(
            &self,
            body: impl Into<types::FacebookChannelCreate>,
        ) -> Call<operations::ChannelCreateFacebook> {}
        pub fn update_facebook(
            &self,
            body: impl Into<types::FacebookChannelUpdate>,
        ) -> Call<operations::ChannelUpdateFacebook> {}
        pub fn create_instagram(&self) -> Call<operations::ChannelCreateInstagram> {}
        pub fn create_instagram_v2(&self) -> Call<operations::ChannelCreateInstagramV2> {}
        pub fn create_email(
            &self,
            body: impl Into<types::EmailChannelCreate>,
        ) -> Call<operations::ChannelCreateEmail> {}
        pub fn create_wechat(&self) -> Call<operations::ChannelCreateWechat> {}
        pub fn create_line(&self) -> Call<operations::ChannelCreateLine> {}
        pub fn create_whatsapp(&self) -> Call<operations::ChannelCreateWhatsapp> {}
        pub fn update_whatsapp(&self) -> Call<operations::ChannelUpdateWhatsapp> {}
        pub fn create_whatsapp_v2(&self) -> Call<operations::ChannelCreateWhatsappV2> {}
        pub fn create_whatsapp_v3(&self) -> Call<operations::ChannelCreateWhatsappV3> {}
        pub fn get_facebook_pages(
            &self,
            credential_id: impl AsRef<str>,
        ) -> Call<operations::ChannelGetFacebookPages> {}
        pub fn get_credential(
            &self,
            credential_id: impl AsRef<str>,
        ) -> Call<operations::ChannelGetCredential> {}
        pub fn update_credential(
            &self,
            credential_id: impl AsRef<str>,
        ) -> Call<operations::ChannelUpdateCredential> {}
        pub fn delete_credential(
            &self,
            credential_id: impl AsRef<str>,
        ) -> Call<operations::ChannelDeleteCredential> {}
        pub fn update_channel_workflow(
            &self,
            workflow_id: impl AsRef<str>,
            body: impl Into<types::ChannelWorkflowUpdate>,
        ) -> Call<operations::ChannelUpdateChannelWorkflow> {}
        pub fn delete_channel_workflow(
            &self,
            workflow_id: impl AsRef<str>,
        ) -> Call<operations::ChannelDeleteChannelWorkflow> {}
        pub fn list_assignable_teams(
            &self,
        ) -> Call<operations::ChannelListAssignableTeams> {}
        pub fn list_team_observers(
            &self,
            team_id: impl AsRef<str>,
        ) -> Call<operations::ChannelListTeamObservers> {}
        pub fn create_whats_app(&self) -> Call<operations::ChannelCreateWhatsapp> {}
        pub fn update_whats_app(&self) -> Call<operations::ChannelUpdateWhatsapp> {}
        pub fn create_whats_app_v2(&self) -> Call<operations::ChannelCreateWhatsappV2> {}
        pub fn create_whats_app_v3(&self) -> Call<operations::ChannelCreateWhatsappV3> {}
    }
    impl crate::Client {
        pub fn channel(&self) -> Channel {}
    }
    #[derive(Clone, Debug)]
    pub struct ChatAi {
        core: Core,
    }
    impl ChatAi {
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
            body: impl Into<types::AiAgentInstructionsUpdate>,
        ) -> Call<operations::ChatAiUpdateAiAgentInstructions> {}
        pub fn create_ai_agent(
            &self,
            body: impl Into<types::AiAgentCreate>,
        ) -> Call<operations::ChatAiCreateAiAgent> {}
        pub fn update_ai_agent(
            &self,
            ai_agent_id: impl AsRef<str>,
            body: impl Into<types::AiAgentUpdate>,
        ) -> Call<operations::ChatAiUpdateAiAgent> {}
        pub fn delete_ai_agent(
            &self,
            ai_agent_id: impl AsRef<str>,
        ) -> Call<operations::ChatAiDeleteAiAgent> {}
        pub fn upload_agent_file(
            &self,
            body: impl Into<types::AgentFileUpload>,
        ) -> Call<operations::ChatAiUploadAgentFile> {}
        pub fn extract_file(&self) -> Call<operations::ChatAiExtractFile> {}
        pub fn process_document(
            &self,
            body: impl Into<types::DocumentProcess>,
        ) -> Call<operations::ChatAiProcessDocument> {}
        pub fn chat(
            &self,
            body: impl Into<types::CompletionCreate>,
        ) -> Call<operations::ChatAiChat> {}
        pub fn list_models(&self) -> Call<operations::ChatAiListModels> {}
        pub fn create_chat(&self) -> Call<operations::ChatAiCreateChat> {}
        pub fn list_chats(&self) -> Call<operations::ChatAiListChats> {}
        pub fn delete_chat(
            &self,
            chat_id: impl AsRef<str>,
        ) -> Call<operations::ChatAiDeleteChat> {}
        pub fn list_folders(&self) -> Call<operations::ChatAiListFolders> {}
        pub fn create_folder(
            &self,
            body: impl Into<types::SessionFolderInput>,
        ) -> Call<operations::ChatAiCreateFolder> {}
        pub fn update_folder(
            &self,
            folder_id: impl AsRef<str>,
            body: impl Into<types::SessionFolderInput>,
        ) -> Call<operations::ChatAiUpdateFolder> {}
        pub fn delete_folder(
            &self,
            folder_id: impl AsRef<str>,
        ) -> Call<operations::ChatAiDeleteFolder> {}
        pub fn list_knowledge(&self) -> Call<operations::ChatAiListKnowledge> {}
        pub fn create_knowledge(
            &self,
            body: impl Into<types::SessionKnowledgeCreate>,
        ) -> Call<operations::ChatAiCreateKnowledge> {}
        pub fn get_knowledge(
            &self,
            knowledge_id: impl AsRef<str>,
        ) -> Call<operations::ChatAiGetKnowledge> {}
        pub fn delete_knowledge(
            &self,
            knowledge_id: impl AsRef<str>,
        ) -> Call<operations::ChatAiDeleteKnowledge> {}
        pub fn list_assistants(&self) -> Call<operations::ChatAiListAiAgents> {}
        pub fn list_assistant_agents(
            &self,
        ) -> Call<operations::ChatAiListAiAgentSubAgents> {}
        pub fn get_assistant(
            &self,
            ai_agent_id: impl AsRef<str>,
        ) -> Call<operations::ChatAiGetAiAgent> {}
        pub fn update_assistant_instructions(
            &self,
            ai_agent_id: impl AsRef<str>,
            body: impl Into<types::AiAgentInstructionsUpdate>,
        ) -> Call<operations::ChatAiUpdateAiAgentInstructions> {}
        pub fn create_orchestrator(
            &self,
            body: impl Into<types::AiAgentCreate>,
        ) -> Call<operations::ChatAiCreateAiAgent> {}
        pub fn create_assistant(
            &self,
            body: impl Into<types::AiAgentCreate>,
        ) -> Call<operations::ChatAiCreateAiAgent> {}
        pub fn update_assistant(
            &self,
            ai_agent_id: impl AsRef<str>,
            body: impl Into<types::AiAgentUpdate>,
        ) -> Call<operations::ChatAiUpdateAiAgent> {}
        pub fn delete_assistant(
            &self,
            ai_agent_id: impl AsRef<str>,
        ) -> Call<operations::ChatAiDeleteAiAgent> {}
        pub fn list_document_models(&self) -> Call<operations::AiListProviders> {}
    }
    impl crate::Client {
        pub fn chat_ai(&self) -> ChatAi {}
    }
    #[derive(Clone, Debug)]
    pub struct Contacts {
        core: Core,
    }
    impl Contacts {
        pub fn list(&self) -> Call<operations::ContactsList> {}
        pub fn create(&self) -> Call<operations::ContactsCreate> {}
        pub fn search(&self, q: impl Into<String>) -> Call<operations::ContactsSearch> {}
        pub fn export_csv(&self) -> Call<operations::ContactsExportCsv> {}
        pub fn upload_avatar(
            &self,
            body: impl Into<types::ContactFileUpload>,
        ) -> Call<operations::ContactsUploadAvatar> {}
        pub fn get(&self, contact_id: impl AsRef<str>) -> Call<operations::ContactsGet> {}
        pub fn update(
            &self,
            contact_id: impl AsRef<str>,
        ) -> Call<operations::ContactsUpdate> {}
        pub fn delete(
            &self,
            contact_id: impl AsRef<str>,
        ) -> Call<operations::ContactsDelete> {}
        pub fn get_comments(
            &self,
            contact_id: impl AsRef<str>,
        ) -> Call<operations::ContactsGetComments> {}
        pub fn get_conversations(
            &self,
            contact_id: impl AsRef<str>,
        ) -> Call<operations::ContactsGetConversations> {}
        pub fn get_files(
            &self,
            contact_id: impl AsRef<str>,
        ) -> Call<operations::ContactsGetFiles> {}
        pub fn get_activities(
            &self,
            conversation_id: impl AsRef<str>,
        ) -> Call<operations::ContactsGetActivities> {}
        pub fn list_notifications(&self) -> Call<operations::ContactsListNotifications> {}
        pub fn mark_notifications_read(
            &self,
        ) -> Call<operations::ContactsMarkNotificationsRead> {}
        pub fn dismiss_notification(
            &self,
            body: impl Into<types::NotificationDismissal>,
        ) -> Call<operations::ContactsDismissNotification> {}
        pub fn dismiss_all_notifications(
            &self,
        ) -> Call<operations::ContactsDismissAllNotifications> {}
        pub fn upload_contacts(
            &self,
            body: impl Into<types::ContactFileUpload>,
        ) -> Call<operations::ContactsUploadAvatar> {}
    }
    impl crate::Client {
        pub fn contacts(&self) -> Contacts {}
    }
    #[derive(Clone, Debug)]
    pub struct Conversations {
        core: Core,
    }
    impl Conversations {
        pub fn list(&self) -> Call<operations::ConversationsList> {}
        pub fn list_v1(&self) -> Call<operations::ConversationsListV1> {}
        pub fn create(&self) -> Call<operations::ConversationsCreate> {}
        pub fn get_conversation(
            &self,
            conversation_id: impl AsRef<str>,
        ) -> Call<operations::ConversationsGetConversation> {}
        pub fn get_by_conversation_id(
            &self,
        ) -> Call<operations::ConversationsGetByConversationId> {}
        pub fn search(
            &self,
            q: impl Into<String>,
        ) -> Call<operations::ConversationsSearch> {}
        pub fn get_outstanding(&self) -> Call<operations::ConversationsGetOutstanding> {}
        pub fn get_views_count(&self) -> Call<operations::ConversationsGetViewsCount> {}
        pub fn get_views_count_v1(
            &self,
        ) -> Call<operations::ConversationsGetViewsCountV1> {}
        pub fn get(
            &self,
            team_conversation_id: impl AsRef<str>,
        ) -> Call<operations::ConversationsGet> {}
        pub fn get_invitable_users(
            &self,
            team_conversation_id: impl AsRef<str>,
        ) -> Call<operations::ConversationsGetInvitableUsers> {}
        pub fn join(
            &self,
            body: impl Into<types::ConversationReference>,
        ) -> Call<operations::ConversationsJoin> {}
        pub fn leave(
            &self,
            body: impl Into<types::ConversationReference>,
        ) -> Call<operations::ConversationsLeave> {}
        pub fn join_request(
            &self,
            body: impl Into<types::ConversationReference>,
        ) -> Call<operations::ConversationsJoinRequest> {}
        pub fn update_status(
            &self,
            body: impl Into<types::ConversationStatusUpdate>,
        ) -> Call<operations::ConversationsUpdateStatus> {}
        pub fn update_name(
            &self,
            body: impl Into<types::ConversationNameUpdate>,
        ) -> Call<operations::ConversationsUpdateName> {}
        pub fn assign_team_member(
            &self,
            body: impl Into<types::ConversationAssignment>,
        ) -> Call<operations::ConversationsAssignTeamMember> {}
        pub fn remove_team_member(
            &self,
            body: impl Into<types::ConversationMemberRemoval>,
        ) -> Call<operations::ConversationsRemoveTeamMember> {}
        pub fn init_video_call(
            &self,
            body: impl Into<types::ConversationReference>,
        ) -> Call<operations::ConversationsInitVideoCall> {}
    }
    impl crate::Client {
        pub fn conversations(&self) -> Conversations {}
    }
    #[derive(Clone, Debug)]
    pub struct MessageSuggestion {
        core: Core,
    }
    impl MessageSuggestion {
        pub fn get_suggestions(
            &self,
        ) -> Call<operations::MessageSuggestionGetSuggestions> {}
    }
    impl crate::Client {
        pub fn message_suggestion(&self) -> MessageSuggestion {}
    }
    #[derive(Clone, Debug)]
    pub struct Messages {
        core: Core,
    }
    impl Messages {
        pub fn list(&self) -> Call<operations::MessagesList> {}
        pub fn send(&self) -> Call<operations::MessagesSend> {}
        pub fn upload_file(
            &self,
            body: impl Into<types::ConversationFileUpload>,
        ) -> Call<operations::MessagesUploadFile> {}
        pub fn get_index(
            &self,
            conversation_id: impl AsRef<str>,
            message_id: impl AsRef<str>,
        ) -> Call<operations::MessagesGetIndex> {}
        pub fn add_comment(
            &self,
            conversation_id: impl AsRef<str>,
            message_id: impl AsRef<str>,
        ) -> Call<operations::MessagesAddComment> {}
        pub fn update_comment(
            &self,
            conversation_id: impl AsRef<str>,
            comment_id: impl AsRef<str>,
        ) -> Call<operations::MessagesUpdateComment> {}
        pub fn delete_comment(
            &self,
            conversation_id: impl AsRef<str>,
            comment_id: impl AsRef<str>,
        ) -> Call<operations::MessagesDeleteComment> {}
    }
    impl crate::Client {
        pub fn messages(&self) -> Messages {}
    }
    #[derive(Clone, Debug)]
    pub struct Organizations {
        core: Core,
    }
    impl Organizations {
        pub fn list(&self) -> Call<operations::OrganizationsList> {}
        pub fn list_for_login(&self) -> Call<operations::OrganizationsListForLogin> {}
        pub fn list_all(&self) -> Call<operations::OrganizationsList> {}
    }
    impl crate::Client {
        pub fn organizations(&self) -> Organizations {}
    }
    #[derive(Clone, Debug)]
    pub struct Predict {
        core: Core,
    }
    impl Predict {
        pub fn predict(&self) -> Call<operations::PredictPredict> {}
    }
    impl crate::Client {
        pub fn predict(&self) -> Predict {}
    }
    #[derive(Clone, Debug)]
    pub struct Workflows {
        core: Core,
    }
    impl Workflows {
        pub fn list_flows(&self) -> Call<operations::WorkflowsListFlows> {}
        pub fn create_flow(
            &self,
            body: impl Into<types::FlowCreate>,
        ) -> Call<operations::WorkflowsCreateFlow> {}
        pub fn get_flow(
            &self,
            flow_id: impl AsRef<str>,
        ) -> Call<operations::WorkflowsGetFlow> {}
        pub fn apply_flow_operation(
            &self,
            flow_id: impl AsRef<str>,
            body: impl Into<types::FlowOperation>,
        ) -> Call<operations::WorkflowsApplyFlowOperation> {}
        pub fn delete_flow(
            &self,
            flow_id: impl AsRef<str>,
        ) -> Call<operations::WorkflowsDeleteFlow> {}
        pub fn trigger_flow(
            &self,
            flow_id: impl AsRef<str>,
        ) -> Call<operations::WorkflowsTriggerFlow> {}
        pub fn trigger_flow_sync(
            &self,
            flow_id: impl AsRef<str>,
        ) -> Call<operations::WorkflowsTriggerFlowSync> {}
        pub fn test_trigger(&self) -> Call<operations::WorkflowsTestTrigger> {}
        pub fn get_trigger_run_status(
            &self,
        ) -> Call<operations::WorkflowsGetTriggerRunStatus> {}
        pub fn list_runs(&self) -> Call<operations::WorkflowsListRuns> {}
        pub fn get_run(
            &self,
            run_id: impl AsRef<str>,
        ) -> Call<operations::WorkflowsGetRun> {}
        pub fn list_folders(&self) -> Call<operations::WorkflowsListFolders> {}
        pub fn create_folder(
            &self,
            body: impl Into<types::FlowFolderCreate>,
        ) -> Call<operations::WorkflowsCreateFolder> {}
        pub fn get_folder(
            &self,
            folder_id: impl AsRef<str>,
        ) -> Call<operations::WorkflowsGetFolder> {}
        pub fn update_folder(
            &self,
            folder_id: impl AsRef<str>,
            body: impl Into<types::FlowFolderUpdate>,
        ) -> Call<operations::WorkflowsUpdateFolder> {}
        pub fn delete_folder(
            &self,
            folder_id: impl AsRef<str>,
        ) -> Call<operations::WorkflowsDeleteFolder> {}
        pub fn list_connections(&self) -> Call<operations::WorkflowsListConnections> {}
        pub fn upsert_connection(&self) -> Call<operations::WorkflowsUpsertConnection> {}
        pub fn get_connection(
            &self,
            connection_id: impl AsRef<str>,
        ) -> Call<operations::WorkflowsGetConnection> {}
        pub fn delete_connection(
            &self,
            connection_id: impl AsRef<str>,
        ) -> Call<operations::WorkflowsDeleteConnection> {}
        pub fn list_pieces(&self) -> Call<operations::WorkflowsListPieces> {}
        pub fn get_piece_property_options(
            &self,
            body: impl Into<types::PieceOptionsQuery>,
        ) -> Call<operations::WorkflowsGetPiecePropertyOptions> {}
        pub fn get_piece(
            &self,
            name: impl AsRef<str>,
        ) -> Call<operations::WorkflowsGetPiece> {}
        pub fn list_tables(&self) -> Call<operations::WorkflowsListTables> {}
        pub fn get_table(
            &self,
            table_id: impl AsRef<str>,
        ) -> Call<operations::WorkflowsGetTable> {}
        pub fn list_fields(
            &self,
            table_id: impl Into<String>,
        ) -> Call<operations::WorkflowsListFields> {}
        pub fn create_field(
            &self,
            body: impl Into<types::FlowTableFieldCreate>,
        ) -> Call<operations::WorkflowsCreateField> {}
        pub fn get_field(
            &self,
            field_id: impl AsRef<str>,
        ) -> Call<operations::WorkflowsGetField> {}
        pub fn update_field(
            &self,
            field_id: impl AsRef<str>,
            body: impl Into<types::FlowTableFieldUpdate>,
        ) -> Call<operations::WorkflowsUpdateField> {}
        pub fn delete_field(
            &self,
            field_id: impl AsRef<str>,
        ) -> Call<operations::WorkflowsDeleteField> {}
        pub fn list_records(
            &self,
            table_id: impl Into<String>,
        ) -> Call<operations::WorkflowsListRecords> {}
        pub fn create_records(
            &self,
            body: impl Into<types::FlowTableRecordsCreate>,
        ) -> Call<operations::WorkflowsCreateRecords> {}
        pub fn delete_records(&self) -> Call<operations::WorkflowsDeleteRecords> {}
        pub fn get_record(
            &self,
            record_id: impl AsRef<str>,
        ) -> Call<operations::WorkflowsGetRecord> {}
        pub fn update_record(
            &self,
            record_id: impl AsRef<str>,
            body: impl Into<types::FlowTableRecordUpdate>,
        ) -> Call<operations::WorkflowsUpdateRecord> {}
        pub fn list_mcp_servers(
            &self,
            project_id: impl Into<String>,
        ) -> Call<operations::WorkflowsListMcpServers> {}
        pub fn create_mcp_server(
            &self,
            body: impl Into<types::McpServerCreate>,
        ) -> Call<operations::WorkflowsCreateMcpServer> {}
        pub fn get_mcp_server(
            &self,
            mcp_server_id: impl AsRef<str>,
        ) -> Call<operations::WorkflowsGetMcpServer> {}
        pub fn update_mcp_server(
            &self,
            mcp_server_id: impl AsRef<str>,
        ) -> Call<operations::WorkflowsUpdateMcpServer> {}
        pub fn delete_mcp_server(
            &self,
            mcp_server_id: impl AsRef<str>,
        ) -> Call<operations::WorkflowsDeleteMcpServer> {}
        pub fn rotate_mcp_token(
            &self,
            mcp_server_id: impl AsRef<str>,
        ) -> Call<operations::WorkflowsRotateMcpToken> {}
        pub fn list_invitations(
            &self,
            r#type: impl Into<types::FlowInvitationType>,
        ) -> Call<operations::WorkflowsListInvitations> {}
        pub fn delete_invitation(
            &self,
            invitation_id: impl AsRef<str>,
        ) -> Call<operations::WorkflowsDeleteInvitation> {}
        pub fn resolve_project_id(&self) -> Call<operations::WorkflowsResolveProjectId> {}
        pub fn list_channel_automation(
            &self,
        ) -> Call<operations::WorkflowsListChannelAutomation> {}
    }
    impl crate::Client {
        pub fn workflows(&self) -> Workflows {}
    }
}
