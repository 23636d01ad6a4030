pub mod types {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ApiError {
        pub code: Option<ApiErrorCode>,
        pub message: Option<String>,
        pub status: Option<i64>,
        pub params: Option<String>,
        pub errors: Option<Map<String, String>>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ApiErrorCode {
        AgentNotPublished,
        AppUnavailable,
        AudioTooLarge,
        BadRequest,
        BadRequestKeyError,
        CompletionRequestError,
        ConversationCompleted,
        FileAccessDenied,
        FileNotFound,
        FileTooLarge,
        FilenameNotExistsError,
        Forbidden,
        InternalServerError,
        InvalidParam,
        MethodNotAllowed,
        ModelCurrentlyNotSupport,
        NoFileUploaded,
        NotChatApp,
        NotFound,
        NotWorkflowApp,
        ProviderNotInitialize,
        ProviderNotSupportSpeechToText,
        ProviderQuotaExceeded,
        RateLimitError,
        SpeechToTextDisabled,
        TooManyFiles,
        TooManyRequests,
        Unauthorized,
        UnsupportedAudioType,
        UnsupportedFileType,
        UnsupportedMediaType,
        WorkflowVersionExecutionNotAllowed,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AppMode {
        Workflow,
        AgentChat,
        Chat,
        Completion,
        AdvancedChat,
        Agent,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Assistant {
        pub id: String,
        pub name: String,
        pub mode: Option<AppMode>,
        pub description: Option<String>,
        pub created_at: Option<i64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AssistantList {
        pub page: Option<i64>,
        pub page_size: Option<i64>,
        pub total: Option<i64>,
        pub data: Vec<Assistant>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ResponseMode {
        Streaming,
        Blocking,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FileType {
        Image,
        Document,
        Audio,
        Video,
        Custom,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FileTransferMethod {
        LocalFile,
        RemoteUrl,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FileInput {
        pub r#type: FileType,
        pub transfer_method: FileTransferMethod,
        pub upload_file_id: Option<String>,
        pub url: Option<String>,
        pub extra: Extra,
    }
    impl FileInput {
        pub fn new(
            r#type: impl Into<FileType>,
            transfer_method: impl Into<FileTransferMethod>,
        ) -> Self {}
        pub fn r#type(mut self, value: impl Into<FileType>) -> Self {}
        pub fn transfer_method(mut self, value: impl Into<FileTransferMethod>) -> Self {}
        pub fn upload_file_id(mut self, value: impl Into<String>) -> Self {}
        pub fn url(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CompletionCreate {
        pub inputs: Extra,
        pub user: String,
        pub files: Option<Vec<FileInput>>,
        pub extra: Extra,
    }
    impl CompletionCreate {
        pub fn new(user: impl Into<String>) -> Self {}
        pub fn inputs(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn input(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
        pub fn user(mut self, value: impl Into<String>) -> Self {}
        pub fn files(
            mut self,
            value: impl IntoIterator<Item = impl Into<FileInput>>,
        ) -> Self {}
        pub fn file(mut self, value: impl Into<FileInput>) -> Self {}
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
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ChatCreate {
        pub inputs: Extra,
        pub query: String,
        pub conversation_id: Option<Option<String>>,
        pub user: String,
        pub files: Option<Option<Vec<FileInput>>>,
        pub auto_generate_name: Option<bool>,
        pub workflow_id: Option<String>,
        pub extra: Extra,
    }
    impl ChatCreate {
        pub fn new(query: impl Into<String>, user: impl Into<String>) -> Self {}
        pub fn inputs(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn input(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
        pub fn query(mut self, value: impl Into<String>) -> Self {}
        pub fn conversation_id(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_conversation_id(mut self) -> Self {}
        pub fn user(mut self, value: impl Into<String>) -> Self {}
        pub fn files(
            mut self,
            value: impl IntoIterator<Item = impl Into<FileInput>>,
        ) -> Self {}
        pub fn file(mut self, value: impl Into<FileInput>) -> Self {}
        pub fn clear_files(mut self) -> Self {}
        pub fn auto_generate_name(mut self, value: bool) -> Self {}
        pub fn workflow_id(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct WorkflowRunCreate {
        pub inputs: Extra,
        pub user: String,
        pub files: Option<Vec<FileInput>>,
        pub extra: Extra,
    }
    impl WorkflowRunCreate {
        pub fn new(user: impl Into<String>) -> Self {}
        pub fn inputs(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn input(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
        pub fn user(mut self, value: impl Into<String>) -> Self {}
        pub fn files(
            mut self,
            value: impl IntoIterator<Item = impl Into<FileInput>>,
        ) -> Self {}
        pub fn file(mut self, value: impl Into<FileInput>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for WorkflowRunCreate {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for WorkflowRunCreate {
        fn from(value: String) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TaskStop {
        pub user: String,
        pub extra: Extra,
    }
    impl TaskStop {
        pub fn new(user: impl Into<String>) -> Self {}
        pub fn user(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for TaskStop {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for TaskStop {
        fn from(value: String) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ActionDone {
        pub result: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TokenUsage {
        pub prompt_tokens: Option<i64>,
        pub prompt_unit_price: Option<String>,
        pub prompt_price_unit: Option<String>,
        pub prompt_price: Option<String>,
        pub completion_tokens: Option<i64>,
        pub completion_unit_price: Option<String>,
        pub completion_price_unit: Option<String>,
        pub completion_price: Option<String>,
        pub total_tokens: Option<i64>,
        pub total_price: Option<String>,
        pub currency: Option<String>,
        pub latency: Option<f64>,
        pub time_to_first_token: Option<f64>,
        pub time_to_generate: Option<f64>,
        pub extra: Extra,
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RetrieverResource {
        pub id: Option<String>,
        pub message_id: Option<String>,
        pub position: Option<i64>,
        pub dataset_id: Option<String>,
        pub dataset_name: Option<String>,
        pub document_id: Option<String>,
        pub document_name: Option<String>,
        pub data_source_type: Option<String>,
        pub segment_id: Option<String>,
        pub retriever_from: Option<String>,
        pub score: Option<f64>,
        pub hit_count: Option<i64>,
        pub word_count: Option<i64>,
        pub segment_position: Option<i64>,
        pub index_node_hash: Option<String>,
        pub content: Option<String>,
        pub summary: Option<String>,
        pub page: Option<Value>,
        pub doc_metadata: Option<Extra>,
        pub title: Option<String>,
        pub created_at: Option<i64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ResponseMetadata {
        pub usage: Option<TokenUsage>,
        pub retriever_resources: Option<Vec<RetrieverResource>>,
        pub annotation_reply: Option<Extra>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CompletionResponse {
        pub event: Option<String>,
        pub task_id: Option<String>,
        pub id: String,
        pub message_id: Option<String>,
        pub mode: Option<AppMode>,
        pub answer: String,
        pub metadata: Option<ResponseMetadata>,
        pub created_at: i64,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ChatResponse {
        pub event: Option<String>,
        pub task_id: Option<String>,
        pub id: String,
        pub message_id: Option<String>,
        pub conversation_id: String,
        pub mode: Option<AppMode>,
        pub answer: String,
        pub metadata: Option<ResponseMetadata>,
        pub created_at: i64,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum WorkflowStatus {
        Running,
        Succeeded,
        Failed,
        Stopped,
        PartialSucceeded,
        Paused,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct WorkflowResponse {
        pub task_id: String,
        pub workflow_run_id: String,
        pub data: WorkflowFinishedData,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WorkflowFinishedDataCreatedBy {
        pub id: Option<String>,
        pub user: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WorkflowFinishedData {
        pub id: Option<String>,
        pub workflow_id: Option<String>,
        pub sequence_number: Option<i64>,
        pub status: Option<WorkflowStatus>,
        pub outputs: Option<Extra>,
        pub error: Option<String>,
        pub elapsed_time: Option<f64>,
        pub total_tokens: Option<i64>,
        pub total_steps: Option<i64>,
        pub created_by: Option<WorkflowFinishedDataCreatedBy>,
        pub created_at: Option<i64>,
        pub finished_at: Option<i64>,
        pub exceptions_count: Option<i64>,
        pub files: Option<Vec<OutputFile>>,
        pub extra: Extra,
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct OutputFile {
        pub dify_model_identity: Option<String>,
        pub id: Option<String>,
        pub tenant_id: Option<String>,
        pub r#type: Option<FileType>,
        pub transfer_method: Option<String>,
        pub remote_url: Option<String>,
        pub related_id: Option<String>,
        pub upload_file_id: Option<String>,
        pub filename: Option<String>,
        pub extension: Option<String>,
        pub mime_type: Option<String>,
        pub size: Option<i64>,
        pub url: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum ChatEvent {
        Message(MessageEvent),
        AgentMessage(AgentMessageEvent),
        AgentThought(AgentThoughtEvent),
        MessageFile(MessageFileEvent),
        MessageEnd(MessageEndEvent),
        MessageReplace(MessageReplaceEvent),
        TtsMessage(TtsMessageEvent),
        TtsMessageEnd(TtsMessageEndEvent),
        WorkflowStarted(WorkflowStartedEvent),
        WorkflowFinished(WorkflowFinishedEvent),
        WorkflowPaused(WorkflowPausedEvent),
        NodeStarted(NodeStartedEvent),
        NodeFinished(NodeFinishedEvent),
        NodeRetry(NodeRetryEvent),
        IterationStarted(IterationStartedEvent),
        IterationNext(IterationNextEvent),
        IterationCompleted(IterationCompletedEvent),
        LoopStarted(LoopStartedEvent),
        LoopNext(LoopNextEvent),
        LoopCompleted(LoopCompletedEvent),
        TextChunk(TextChunkEvent),
        ReasoningChunk(ReasoningChunkEvent),
        AgentLog(AgentLogEvent),
        HumanInputRequired(HumanInputRequiredEvent),
        HumanInputFormFilled(HumanInputFormFilledEvent),
        HumanInputFormTimeout(HumanInputFormTimeoutEvent),
        Error(ErrorEvent),
        Ping(PingEvent),
        Unknown(Extra),
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum CompletionEvent {
        Message(MessageEvent),
        MessageFile(MessageFileEvent),
        MessageEnd(MessageEndEvent),
        MessageReplace(MessageReplaceEvent),
        TtsMessage(TtsMessageEvent),
        TtsMessageEnd(TtsMessageEndEvent),
        Error(ErrorEvent),
        Ping(PingEvent),
        Unknown(Extra),
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum WorkflowEvent {
        WorkflowStarted(WorkflowStartedEvent),
        WorkflowFinished(WorkflowFinishedEvent),
        WorkflowPaused(WorkflowPausedEvent),
        NodeStarted(NodeStartedEvent),
        NodeFinished(NodeFinishedEvent),
        NodeRetry(NodeRetryEvent),
        IterationStarted(IterationStartedEvent),
        IterationNext(IterationNextEvent),
        IterationCompleted(IterationCompletedEvent),
        LoopStarted(LoopStartedEvent),
        LoopNext(LoopNextEvent),
        LoopCompleted(LoopCompletedEvent),
        TextChunk(TextChunkEvent),
        ReasoningChunk(ReasoningChunkEvent),
        AgentLog(AgentLogEvent),
        HumanInputRequired(HumanInputRequiredEvent),
        HumanInputFormFilled(HumanInputFormFilledEvent),
        HumanInputFormTimeout(HumanInputFormTimeoutEvent),
        TtsMessage(TtsMessageEvent),
        TtsMessageEnd(TtsMessageEndEvent),
        Error(ErrorEvent),
        Ping(PingEvent),
        Unknown(Extra),
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct MessageEvent {
        pub task_id: Option<String>,
        pub message_id: Option<String>,
        pub conversation_id: Option<String>,
        pub created_at: Option<i64>,
        pub id: Option<String>,
        pub answer: Option<String>,
        pub from_variable_selector: Option<Vec<String>>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AgentMessageEvent {
        pub task_id: Option<String>,
        pub message_id: Option<String>,
        pub conversation_id: Option<String>,
        pub created_at: Option<i64>,
        pub id: Option<String>,
        pub answer: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AgentThoughtEvent {
        pub task_id: Option<String>,
        pub message_id: Option<String>,
        pub conversation_id: Option<String>,
        pub created_at: Option<i64>,
        pub id: Option<String>,
        pub position: Option<i64>,
        pub thought: Option<String>,
        pub observation: Option<String>,
        pub tool: Option<String>,
        pub tool_labels: Option<Extra>,
        pub tool_input: Option<String>,
        pub message_files: Option<Vec<String>>,
        pub extra: Extra,
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct MessageFileEvent {
        pub task_id: Option<String>,
        pub message_id: Option<String>,
        pub conversation_id: Option<String>,
        pub created_at: Option<i64>,
        pub id: Option<String>,
        pub r#type: Option<FileType>,
        pub belongs_to: Option<String>,
        pub url: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct MessageEndEvent {
        pub task_id: Option<String>,
        pub message_id: Option<String>,
        pub conversation_id: Option<String>,
        pub created_at: Option<i64>,
        pub id: Option<String>,
        pub metadata: Option<ResponseMetadata>,
        pub files: Option<Vec<OutputFile>>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct MessageReplaceEvent {
        pub task_id: Option<String>,
        pub message_id: Option<String>,
        pub conversation_id: Option<String>,
        pub created_at: Option<i64>,
        pub answer: Option<String>,
        pub reason: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TtsMessageEvent {
        pub task_id: Option<String>,
        pub message_id: Option<String>,
        pub conversation_id: Option<String>,
        pub created_at: Option<i64>,
        pub workflow_run_id: Option<String>,
        pub audio: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TtsMessageEndEvent {
        pub task_id: Option<String>,
        pub message_id: Option<String>,
        pub conversation_id: Option<String>,
        pub created_at: Option<i64>,
        pub workflow_run_id: Option<String>,
        pub audio: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ErrorEvent {
        pub task_id: Option<String>,
        pub message_id: Option<String>,
        pub conversation_id: Option<String>,
        pub created_at: Option<i64>,
        pub code: Option<ApiErrorCode>,
        pub status: Option<i64>,
        pub message: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PingEvent {
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WorkflowStartedEvent {
        pub task_id: Option<String>,
        pub workflow_run_id: Option<String>,
        pub message_id: Option<String>,
        pub conversation_id: Option<String>,
        pub created_at: Option<i64>,
        pub data: Option<WorkflowStartedData>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WorkflowStartedData {
        pub id: Option<String>,
        pub workflow_id: Option<String>,
        pub sequence_number: Option<i64>,
        pub inputs: Option<Extra>,
        pub created_at: Option<i64>,
        pub reason: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WorkflowFinishedEvent {
        pub task_id: Option<String>,
        pub workflow_run_id: Option<String>,
        pub message_id: Option<String>,
        pub conversation_id: Option<String>,
        pub created_at: Option<i64>,
        pub data: Option<WorkflowFinishedData>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WorkflowPausedEvent {
        pub task_id: Option<String>,
        pub workflow_run_id: Option<String>,
        pub message_id: Option<String>,
        pub conversation_id: Option<String>,
        pub created_at: Option<i64>,
        pub data: Option<WorkflowPausedData>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WorkflowPausedData {
        pub workflow_run_id: Option<String>,
        pub paused_nodes: Option<Vec<String>>,
        pub outputs: Option<Extra>,
        pub reasons: Option<Vec<Extra>>,
        pub status: Option<WorkflowStatus>,
        pub created_at: Option<i64>,
        pub elapsed_time: Option<f64>,
        pub total_tokens: Option<i64>,
        pub total_steps: Option<i64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum NodeStatus {
        Succeeded,
        Failed,
        Stopped,
        Retry,
        Unknown(String),
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct NodeStartedEvent {
        pub task_id: Option<String>,
        pub workflow_run_id: Option<String>,
        pub message_id: Option<String>,
        pub conversation_id: Option<String>,
        pub created_at: Option<i64>,
        pub data: Option<NodeStartedData>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct NodeStartedData {
        pub id: Option<String>,
        pub node_id: Option<String>,
        pub node_type: Option<String>,
        pub title: Option<String>,
        pub index: Option<i64>,
        pub predecessor_node_id: Option<String>,
        pub inputs: Option<Extra>,
        pub inputs_truncated: Option<bool>,
        pub created_at: Option<i64>,
        pub parallel_id: Option<String>,
        pub parallel_start_node_id: Option<String>,
        pub parent_parallel_id: Option<String>,
        pub parent_parallel_start_node_id: Option<String>,
        pub iteration_id: Option<String>,
        pub loop_id: Option<String>,
        pub extras: Option<Extra>,
        pub parallel_run_id: Option<String>,
        pub agent_strategy: Option<Extra>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct NodeFinishedEvent {
        pub task_id: Option<String>,
        pub workflow_run_id: Option<String>,
        pub message_id: Option<String>,
        pub conversation_id: Option<String>,
        pub created_at: Option<i64>,
        pub data: Option<NodeFinishedData>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct NodeRetryEvent {
        pub task_id: Option<String>,
        pub workflow_run_id: Option<String>,
        pub message_id: Option<String>,
        pub conversation_id: Option<String>,
        pub created_at: Option<i64>,
        pub data: Option<NodeFinishedData>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct NodeFinishedData {
        pub id: Option<String>,
        pub node_id: Option<String>,
        pub node_type: Option<String>,
        pub title: Option<String>,
        pub index: Option<i64>,
        pub predecessor_node_id: Option<String>,
        pub inputs: Option<Extra>,
        pub inputs_truncated: Option<bool>,
        pub created_at: Option<i64>,
        pub parallel_id: Option<String>,
        pub parallel_start_node_id: Option<String>,
        pub parent_parallel_id: Option<String>,
        pub parent_parallel_start_node_id: Option<String>,
        pub iteration_id: Option<String>,
        pub loop_id: Option<String>,
        pub process_data: Option<Extra>,
        pub process_data_truncated: Option<bool>,
        pub outputs: Option<Extra>,
        pub outputs_truncated: Option<bool>,
        pub status: Option<NodeStatus>,
        pub error: Option<String>,
        pub elapsed_time: Option<f64>,
        pub execution_metadata: Option<NodeExecutionMetadata>,
        pub finished_at: Option<i64>,
        pub files: Option<Vec<OutputFile>>,
        pub retry_index: Option<i64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct NodeExecutionMetadata {
        pub total_tokens: Option<i64>,
        pub total_price: Option<DecimalPrice>,
        pub currency: Option<String>,
        pub iteration_id: Option<String>,
        pub iteration_index: Option<i64>,
        pub iteration_duration_map: Option<Extra>,
        pub loop_id: Option<String>,
        pub loop_index: Option<i64>,
        pub loop_duration_map: Option<Extra>,
        pub loop_variable_map: Option<Extra>,
        pub completed_reason: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum DecimalPrice {
        Text(String),
        Number(f64),
        Unknown(Value),
    }
    impl ::std::fmt::Debug for DecimalPrice {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {}
    }
    impl From<String> for DecimalPrice {
        fn from(value: String) -> Self {}
    }
    impl From<&str> for DecimalPrice {
        fn from(value: &str) -> Self {}
    }
    impl From<f64> for DecimalPrice {
        fn from(value: f64) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct IterationStartedEvent {
        pub task_id: Option<String>,
        pub workflow_run_id: Option<String>,
        pub message_id: Option<String>,
        pub conversation_id: Option<String>,
        pub created_at: Option<i64>,
        pub data: Option<RepetitionStartedData>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct IterationNextEvent {
        pub task_id: Option<String>,
        pub workflow_run_id: Option<String>,
        pub message_id: Option<String>,
        pub conversation_id: Option<String>,
        pub created_at: Option<i64>,
        pub data: Option<RepetitionNextData>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct IterationCompletedEvent {
        pub task_id: Option<String>,
        pub workflow_run_id: Option<String>,
        pub message_id: Option<String>,
        pub conversation_id: Option<String>,
        pub created_at: Option<i64>,
        pub data: Option<RepetitionCompletedData>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct LoopStartedEvent {
        pub task_id: Option<String>,
        pub workflow_run_id: Option<String>,
        pub message_id: Option<String>,
        pub conversation_id: Option<String>,
        pub created_at: Option<i64>,
        pub data: Option<RepetitionStartedData>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct LoopNextEvent {
        pub task_id: Option<String>,
        pub workflow_run_id: Option<String>,
        pub message_id: Option<String>,
        pub conversation_id: Option<String>,
        pub created_at: Option<i64>,
        pub data: Option<RepetitionNextData>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct LoopCompletedEvent {
        pub task_id: Option<String>,
        pub workflow_run_id: Option<String>,
        pub message_id: Option<String>,
        pub conversation_id: Option<String>,
        pub created_at: Option<i64>,
        pub data: Option<RepetitionCompletedData>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RepetitionStartedData {
        pub id: Option<String>,
        pub node_id: Option<String>,
        pub node_type: Option<String>,
        pub title: Option<String>,
        pub created_at: Option<i64>,
        pub extras: Option<Extra>,
        pub metadata: Option<Extra>,
        pub inputs: Option<Extra>,
        pub inputs_truncated: Option<bool>,
        pub extra: Extra,
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RepetitionNextData {
        pub id: Option<String>,
        pub node_id: Option<String>,
        pub node_type: Option<String>,
        pub title: Option<String>,
        pub created_at: Option<i64>,
        pub extras: Option<Extra>,
        pub index: Option<i64>,
        pub pre_iteration_output: Option<Value>,
        pub pre_loop_output: Option<Value>,
        pub duration: Option<f64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RepetitionCompletedData {
        pub id: Option<String>,
        pub node_id: Option<String>,
        pub node_type: Option<String>,
        pub title: Option<String>,
        pub created_at: Option<i64>,
        pub extras: Option<Extra>,
        pub inputs: Option<Extra>,
        pub inputs_truncated: Option<bool>,
        pub outputs: Option<Extra>,
        pub outputs_truncated: Option<bool>,
        pub status: Option<NodeStatus>,
        pub error: Option<String>,
        pub elapsed_time: Option<f64>,
        pub total_tokens: Option<i64>,
        pub execution_metadata: Option<NodeExecutionMetadata>,
        pub finished_at: Option<i64>,
        pub steps: Option<i64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TextChunkEventData {
        pub text: Option<String>,
        pub from_variable_selector: Option<Vec<String>>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TextChunkEvent {
        pub task_id: Option<String>,
        pub workflow_run_id: Option<String>,
        pub message_id: Option<String>,
        pub conversation_id: Option<String>,
        pub created_at: Option<i64>,
        pub data: Option<TextChunkEventData>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ReasoningChunkEventData {
        pub message_id: Option<String>,
        pub reasoning: Option<String>,
        pub node_id: Option<String>,
        pub is_final: Option<bool>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ReasoningChunkEvent {
        pub task_id: Option<String>,
        pub workflow_run_id: Option<String>,
        pub message_id: Option<String>,
        pub conversation_id: Option<String>,
        pub created_at: Option<i64>,
        pub data: Option<ReasoningChunkEventData>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AgentLogEvent {
        pub task_id: Option<String>,
        pub workflow_run_id: Option<String>,
        pub message_id: Option<String>,
        pub conversation_id: Option<String>,
        pub created_at: Option<i64>,
        pub data: Option<AgentLogData>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AgentLogData {
        pub id: Option<String>,
        pub node_execution_id: Option<String>,
        pub node_id: Option<String>,
        pub parent_id: Option<String>,
        pub label: Option<String>,
        pub status: Option<String>,
        pub error: Option<String>,
        pub data: Option<Extra>,
        pub metadata: Option<Extra>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct HumanInputRequiredEvent {
        pub task_id: Option<String>,
        pub workflow_run_id: Option<String>,
        pub message_id: Option<String>,
        pub conversation_id: Option<String>,
        pub created_at: Option<i64>,
        pub data: Option<HumanInputFormDefinition>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct HumanInputFormFilledEvent {
        pub task_id: Option<String>,
        pub workflow_run_id: Option<String>,
        pub message_id: Option<String>,
        pub conversation_id: Option<String>,
        pub created_at: Option<i64>,
        pub data: Option<HumanInputFormSubmission>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct HumanInputFormTimeoutEventData {
        pub node_id: Option<String>,
        pub node_title: Option<String>,
        pub expiration_time: Option<i64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct HumanInputFormTimeoutEvent {
        pub task_id: Option<String>,
        pub workflow_run_id: Option<String>,
        pub message_id: Option<String>,
        pub conversation_id: Option<String>,
        pub created_at: Option<i64>,
        pub data: Option<HumanInputFormTimeoutEventData>,
        pub extra: Extra,
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct HumanInputFormDefinition {
        pub form_id: Option<String>,
        pub node_id: Option<String>,
        pub node_title: Option<String>,
        pub form_content: Option<String>,
        pub inputs: Option<Vec<HumanInputField>>,
        pub actions: Option<Vec<HumanInputAction>>,
        pub display_in_ui: Option<bool>,
        pub form_token: Option<String>,
        pub resolved_default_values: Option<Map<String, String>>,
        pub expiration_time: Option<i64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct HumanInputFieldDefault {
        pub r#type: Option<String>,
        pub selector: Option<Vec<String>>,
        pub value: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct HumanInputField {
        pub r#type: Option<String>,
        pub output_variable_name: Option<String>,
        pub default: Option<HumanInputFieldDefault>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct HumanInputAction {
        pub id: Option<String>,
        pub title: Option<String>,
        pub button_style: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct HumanInputFormSubmission {
        pub node_id: Option<String>,
        pub node_title: Option<String>,
        pub rendered_content: Option<String>,
        pub action_id: Option<String>,
        pub action_text: Option<String>,
        pub submitted_data: Option<Extra>,
        pub extra: Extra,
    }
    #[derive(Debug)]
    #[non_exhaustive]
    pub struct FileUpload {
        pub file: Upload,
        pub user: Option<String>,
    }
    impl FileUpload {
        pub fn new(file: Upload) -> Self {}
        pub fn file(mut self, value: Upload) -> Self {}
        pub fn user(mut self, value: impl Into<String>) -> Self {}
    }
    impl From<FileUpload> for Form {
        fn from(value: FileUpload) -> Self {}
    }
    impl From<Upload> for FileUpload {
        fn from(file: Upload) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UploadedFile {
        pub id: String,
        pub reference: Option<String>,
        pub name: String,
        pub size: i64,
        pub extension: Option<String>,
        pub mime_type: Option<String>,
        pub created_by: Option<String>,
        pub created_at: Option<i64>,
        pub preview_url: Option<String>,
        pub source_url: Option<String>,
        pub original_url: Option<String>,
        pub user_id: Option<String>,
        pub tenant_id: Option<String>,
        pub conversation_id: Option<String>,
        pub file_key: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FeedbackRating {
        Like,
        Dislike,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FeedbackCreate {
        pub rating: Option<Option<FeedbackRating>>,
        pub user: String,
        pub content: Option<Option<String>>,
        pub extra: Extra,
    }
    impl FeedbackCreate {
        pub fn new(user: impl Into<String>) -> Self {}
        pub fn rating(mut self, value: impl Into<FeedbackRating>) -> Self {}
        pub fn clear_rating(mut self) -> Self {}
        pub fn user(mut self, value: impl Into<String>) -> Self {}
        pub fn content(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_content(mut self) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Feedback {
        pub id: String,
        pub app_id: Option<String>,
        pub conversation_id: Option<String>,
        pub message_id: String,
        pub rating: Option<FeedbackRating>,
        pub content: Option<String>,
        pub from_source: Option<String>,
        pub from_end_user_id: Option<String>,
        pub from_account_id: Option<String>,
        pub created_at: Option<String>,
        pub updated_at: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct FeedbackList {
        pub data: Vec<Feedback>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SuggestedQuestionList {
        pub result: Option<String>,
        pub data: Vec<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum MessageStatus {
        Normal,
        Error,
        Unknown(String),
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct MessageFeedback {
        pub rating: Option<FeedbackRating>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Message {
        pub id: String,
        pub conversation_id: String,
        pub parent_message_id: Option<String>,
        pub inputs: Option<Extra>,
        pub query: String,
        pub answer: String,
        pub status: Option<MessageStatus>,
        pub error: Option<String>,
        pub message_files: Option<Vec<MessageFile>>,
        pub feedback: Option<MessageFeedback>,
        pub retriever_resources: Option<Vec<RetrieverResource>>,
        pub agent_thoughts: Option<Vec<AgentThought>>,
        pub created_at: i64,
        pub extra_contents: Option<Vec<HumanInputContent>>,
        pub message_tokens: Option<i64>,
        pub answer_tokens: Option<i64>,
        pub total_tokens: Option<i64>,
        pub provider_response_latency: Option<f64>,
        pub total_price: Option<String>,
        pub currency: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct MessageFile {
        pub id: Option<String>,
        pub filename: Option<String>,
        pub r#type: Option<FileType>,
        pub url: Option<String>,
        pub mime_type: Option<String>,
        pub size: Option<i64>,
        pub transfer_method: Option<String>,
        pub belongs_to: Option<String>,
        pub upload_file_id: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AgentThought {
        pub id: Option<String>,
        pub chain_id: Option<String>,
        pub message_id: Option<String>,
        pub position: Option<i64>,
        pub thought: Option<String>,
        pub tool: Option<String>,
        pub tool_labels: Option<Extra>,
        pub tool_input: Option<String>,
        pub observation: Option<String>,
        pub files: Option<Vec<String>>,
        pub created_at: Option<i64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct HumanInputContent {
        pub workflow_run_id: Option<String>,
        pub submitted: Option<bool>,
        pub r#type: Option<String>,
        pub form_definition: Option<HumanInputFormDefinition>,
        pub form_submission_data: Option<HumanInputFormSubmission>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct MessageList {
        pub limit: Option<i64>,
        pub has_more: bool,
        pub data: Vec<Message>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Conversation {
        pub id: String,
        pub name: String,
        pub inputs: Option<Extra>,
        pub status: Option<String>,
        pub introduction: Option<String>,
        pub created_at: i64,
        pub updated_at: Option<i64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationList {
        pub limit: Option<i64>,
        pub has_more: bool,
        pub data: Vec<Conversation>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationDelete {
        pub user: String,
        pub extra: Extra,
    }
    impl ConversationDelete {
        pub fn new(user: impl Into<String>) -> Self {}
        pub fn user(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for ConversationDelete {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for ConversationDelete {
        fn from(value: String) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationRename {
        pub name: Option<String>,
        pub auto_generate: Option<bool>,
        pub user: String,
        pub extra: Extra,
    }
    impl ConversationRename {
        pub fn new(user: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn auto_generate(mut self, value: bool) -> Self {}
        pub fn user(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationVariable {
        pub id: String,
        pub name: String,
        pub value_type: VariableType,
        pub value: Option<String>,
        pub description: Option<String>,
        pub created_at: Option<i64>,
        pub updated_at: Option<i64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum VariableType {
        String,
        Number,
        Object,
        Secret,
        File,
        Boolean,
        Unknown(String),
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationVariableList {
        pub limit: Option<i64>,
        pub has_more: Option<bool>,
        pub data: Vec<ConversationVariable>,
        pub extra: Extra,
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ConversationVariableUpdate {
        pub value: Value,
        pub user: String,
        pub extra: Extra,
    }
    impl ConversationVariableUpdate {
        pub fn new(value: impl Into<Value>, user: impl Into<String>) -> Self {}
        pub fn value(mut self, value: impl Into<Value>) -> Self {}
        pub fn user(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WorkflowRun {
        pub id: Option<String>,
        pub workflow_id: Option<String>,
        pub status: Option<WorkflowStatus>,
        pub inputs: Option<String>,
        pub outputs: Option<Value>,
        pub error: Option<String>,
        pub total_steps: Option<i64>,
        pub total_tokens: Option<i64>,
        pub created_at: Option<i64>,
        pub finished_at: Option<i64>,
        pub elapsed_time: Option<f64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct WorkflowLogList {
        pub page: Option<i64>,
        pub limit: Option<i64>,
        pub total: Option<i64>,
        pub has_more: bool,
        pub data: Vec<WorkflowLog>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WorkflowLogCreatedByAccount {
        pub id: Option<String>,
        pub name: Option<String>,
        pub email: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WorkflowLogCreatedByEndUser {
        pub id: Option<String>,
        pub r#type: Option<String>,
        pub is_anonymous: Option<bool>,
        pub session_id: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct WorkflowLog {
        pub id: String,
        pub workflow_run: Option<WorkflowRunSummary>,
        pub created_from: Option<String>,
        pub created_by_role: Option<String>,
        pub created_by_account: Option<WorkflowLogCreatedByAccount>,
        pub created_by_end_user: Option<WorkflowLogCreatedByEndUser>,
        pub created_at: Option<i64>,
        pub details: Option<Extra>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WorkflowRunSummary {
        pub id: Option<String>,
        pub version: Option<String>,
        pub status: Option<WorkflowStatus>,
        pub error: Option<String>,
        pub elapsed_time: Option<f64>,
        pub total_tokens: Option<i64>,
        pub total_steps: Option<i64>,
        pub created_at: Option<i64>,
        pub finished_at: Option<i64>,
        pub exceptions_count: Option<i64>,
        pub triggered_from: Option<String>,
        pub extra: Extra,
    }
    #[derive(Debug)]
    #[non_exhaustive]
    pub struct AudioUpload {
        pub file: Upload,
        pub user: Option<String>,
    }
    impl AudioUpload {
        pub fn new(file: Upload) -> Self {}
        pub fn file(mut self, value: Upload) -> Self {}
        pub fn user(mut self, value: impl Into<String>) -> Self {}
    }
    impl From<AudioUpload> for Form {
        fn from(value: AudioUpload) -> Self {}
    }
    impl From<Upload> for AudioUpload {
        fn from(file: Upload) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Transcript {
        pub text: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SpeechCreate {
        pub message_id: Option<String>,
        pub text: Option<String>,
        pub user: Option<String>,
        pub voice: Option<String>,
        pub streaming: Option<bool>,
        pub extra: Extra,
    }
    impl SpeechCreate {
        pub fn new() -> Self {}
        pub fn message_id(mut self, value: impl Into<String>) -> Self {}
        pub fn text(mut self, value: impl Into<String>) -> Self {}
        pub fn user(mut self, value: impl Into<String>) -> Self {}
        pub fn voice(mut self, value: impl Into<String>) -> Self {}
        pub fn streaming(mut self, value: bool) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AppInfo {
        pub name: String,
        pub description: Option<String>,
        pub tags: Option<Vec<String>>,
        pub mode: AppMode,
        pub author_name: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct FeatureSwitch {
        pub enabled: Option<bool>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TextToSpeechSettings {
        pub enabled: Option<bool>,
        pub language: Option<String>,
        pub voice: Option<String>,
        pub auto_play: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ModerationSettings {
        pub enabled: Option<bool>,
        pub r#type: Option<String>,
        pub configs: Option<Vec<Value>>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ImageUploadSettings {
        pub enabled: Option<bool>,
        pub number_limits: Option<i64>,
        pub detail: Option<String>,
        pub transfer_methods: Option<Vec<FileTransferMethod>>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct FileUploadSettings {
        pub enabled: Option<bool>,
        pub image: Option<ImageUploadSettings>,
        pub allowed_file_types: Option<Vec<FileType>>,
        pub allowed_file_extensions: Option<Vec<String>>,
        pub allowed_file_upload_methods: Option<Vec<FileTransferMethod>>,
        pub number_limits: Option<i64>,
        pub file_upload_config: Option<UploadLimits>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UploadLimits {
        pub file_size_limit: Option<i64>,
        pub image_file_size_limit: Option<i64>,
        pub audio_file_size_limit: Option<i64>,
        pub video_file_size_limit: Option<i64>,
        pub workflow_file_upload_limit: Option<i64>,
        pub batch_count_limit: Option<i64>,
        pub extra: Extra,
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct InputControl {
        pub variable: Option<String>,
        pub label: Option<String>,
        pub required: Option<bool>,
        pub max_length: Option<i64>,
        pub default: Option<Value>,
        pub options: Option<Vec<String>>,
        pub r#type: Option<String>,
        pub description: Option<String>,
        pub hide: Option<bool>,
        pub allowed_file_types: Option<Vec<FileType>>,
        pub allowed_file_extensions: Option<Vec<String>>,
        pub allowed_file_upload_methods: Option<Vec<FileTransferMethod>>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct InputFormItem {
        pub text_input: Option<InputControl>,
        pub paragraph: Option<InputControl>,
        pub select: Option<InputControl>,
        pub number: Option<InputControl>,
        pub checkbox: Option<InputControl>,
        pub file: Option<InputControl>,
        pub file_list: Option<InputControl>,
        pub json_object: Option<InputControl>,
        pub external_data_tool: Option<InputControl>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AppParameters {
        pub opening_statement: Option<String>,
        pub suggested_questions: Option<Vec<String>>,
        pub suggested_questions_after_answer: Option<FeatureSwitch>,
        pub speech_to_text: Option<FeatureSwitch>,
        pub text_to_speech: Option<TextToSpeechSettings>,
        pub retriever_resource: Option<FeatureSwitch>,
        pub annotation_reply: Option<FeatureSwitch>,
        pub more_like_this: Option<FeatureSwitch>,
        pub user_input_form: Option<Vec<InputFormItem>>,
        pub sensitive_word_avoidance: Option<ModerationSettings>,
        pub file_upload: Option<FileUploadSettings>,
        pub system_parameters: Option<UploadLimits>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AppMeta {
        pub tool_icons: Map<String, ToolIcon>,
        pub extra: Extra,
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum ToolIcon {
        Text(String),
        ToolIconEmoji(ToolIconEmoji),
        Unknown(Value),
    }
    impl ::std::fmt::Debug for ToolIcon {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {}
    }
    impl From<String> for ToolIcon {
        fn from(value: String) -> Self {}
    }
    impl From<&str> for ToolIcon {
        fn from(value: &str) -> Self {}
    }
    impl From<ToolIconEmoji> for ToolIcon {
        fn from(value: ToolIconEmoji) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ToolIconEmoji {
        pub background: Option<String>,
        pub content: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AppSite {
        pub title: String,
        pub chat_color_theme: Option<String>,
        pub chat_color_theme_inverted: Option<bool>,
        pub icon_type: Option<String>,
        pub icon: Option<String>,
        pub icon_background: Option<String>,
        pub icon_url: Option<String>,
        pub description: Option<String>,
        pub copyright: Option<String>,
        pub privacy_policy: Option<String>,
        pub input_placeholder: Option<String>,
        pub custom_disclaimer: Option<String>,
        pub default_language: Option<String>,
        pub show_workflow_steps: Option<bool>,
        pub use_icon_as_answer_icon: Option<bool>,
        pub extra: Extra,
    }
    impl crate::stream::StreamEvent for ChatEvent {
        fn text(&self) -> Option<&str> {}
        fn is_error(&self) -> bool {}
        fn is_last(&self) -> bool {}
        const REPEATS: bool = true;
        fn said(&self) -> Option<crate::stream::Said<'_>> {}
        fn id(&self, name: &str) -> Option<&str> {}
    }
    impl crate::stream::StreamEvent for CompletionEvent {
        fn text(&self) -> Option<&str> {}
        fn is_error(&self) -> bool {}
        fn is_last(&self) -> bool {}
        const REPEATS: bool = true;
        fn said(&self) -> Option<crate::stream::Said<'_>> {}
        fn id(&self, name: &str) -> Option<&str> {}
    }
    impl crate::stream::StreamEvent for WorkflowEvent {
        fn text(&self) -> Option<&str> {}
        fn is_error(&self) -> bool {}
        fn is_last(&self) -> bool {}
        fn id(&self, name: &str) -> Option<&str> {}
    }
}
pub mod operations {
    #[derive(Debug)]
    pub struct ClickaiListAssistants;
    impl Operation for ClickaiListAssistants {
        type Body = ();
        type Output = types::AssistantList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "clickai_list_assistants",
            namespace: "clickai",
            name: "list_assistants",
            method: Method::GET,
            path: "/assistant/api/assistant/my-assistants",
            service: "clickai-console",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the assistants of a workspace",
            schemas: (None, Some("AssistantList")),
            secrets: &[],
            paging: Some(<ClickaiListAssistants as Paged>::PAGING),
        };
    }
    impl Paged for ClickaiListAssistants {
        type Item = types::Assistant;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Page,
            parameter: "page",
            in_body: false,
            cursor: false,
            limit: Some("page_size"),
            usual: Some(10u64),
            largest: None,
            estimated: false,
            empty_ends: false,
            order: None,
            only_with: None,
            excludes: &[],
            promise: Promise::Count,
        };
        fn identify(item: &Self::Item, identity: &mut Identity) {}
        fn page(response: Self::Output) -> Page<Self::Item> {}
    }
    impl Call<ClickaiListAssistants> {
        pub fn page(self, value: u64) -> Self {}
        pub fn page_size(self, value: u64) -> Self {}
        pub fn mode(self, value: impl Into<types::AppMode>) -> Self {}
        pub fn workspace_id(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ClickaiCreateCompletionMessage;
    impl Operation for ClickaiCreateCompletionMessage {
        type Body = Json<types::CompletionCreate>;
        type Output = types::CompletionResponse;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "clickai_create_completion_message",
            namespace: "clickai",
            name: "create_completion_message",
            method: Method::POST,
            path: "/completion-messages",
            service: "clickai",
            retry: Retry::Never,
            accept: "application/json",
            stream: Some(StreamInfo {
                terminator: Terminator::Close,
                select: Some(Select {
                    property: "response_mode",
                    stream: "\"streaming\"",
                    json: "\"blocking\"",
                }),
                plain: None,
                error_ends: true,
                tag: "event",
                pieces: &[("message", "/answer")],
                ends: &[],
                ends_all: &[],
                errors: &["error"],
                last: &["message_end"],
                silence: None,
            }),
            deprecated: false,
            summary: "Generate a text once",
            schemas: (Some("CompletionCreate"), Some("CompletionResponse")),
            secrets: &[],
            paging: None,
        };
    }
    impl Streaming for ClickaiCreateCompletionMessage {
        type Event = types::CompletionEvent;
    }
    impl Call<ClickaiCreateCompletionMessage> {
        pub fn body(mut self, body: impl Into<types::CompletionCreate>) -> Self {}
        pub fn inputs(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn input(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
        pub fn files(
            mut self,
            value: impl IntoIterator<Item = impl Into<types::FileInput>>,
        ) -> Self {}
        pub fn file(mut self, value: impl Into<types::FileInput>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ClickaiStopCompletionMessage;
    impl Operation for ClickaiStopCompletionMessage {
        type Body = Json<types::TaskStop>;
        type Output = types::ActionDone;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "clickai_stop_completion_message",
            namespace: "clickai",
            name: "stop_completion_message",
            method: Method::POST,
            path: "/completion-messages/{task_id}/stop",
            service: "clickai",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Stop a text generation",
            schemas: (Some("TaskStop"), Some("ActionDone")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ClickaiStopCompletionMessage> {
        pub fn body(mut self, body: impl Into<types::TaskStop>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ClickaiCreateChatMessage;
    impl Operation for ClickaiCreateChatMessage {
        type Body = Json<types::ChatCreate>;
        type Output = types::ChatResponse;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "clickai_create_chat_message",
            namespace: "clickai",
            name: "create_chat_message",
            method: Method::POST,
            path: "/chat-messages",
            service: "clickai",
            retry: Retry::Never,
            accept: "application/json",
            stream: Some(StreamInfo {
                terminator: Terminator::Close,
                select: Some(Select {
                    property: "response_mode",
                    stream: "\"streaming\"",
                    json: "\"blocking\"",
                }),
                plain: None,
                error_ends: true,
                tag: "event",
                pieces: &[
                    ("message", "/answer"),
                    ("agent_message", "/answer"),
                    ("text_chunk", "/data/text"),
                    ("reasoning_chunk", "/data/reasoning"),
                ],
                ends: &[],
                ends_all: &[],
                errors: &["error"],
                last: &["message_end", "workflow_paused"],
                silence: None,
            }),
            deprecated: false,
            summary: "Send a message to a chatbot, agent or chatflow",
            schemas: (Some("ChatCreate"), Some("ChatResponse")),
            secrets: &[],
            paging: None,
        };
        fn empty_property(body: &Self::Body) -> Result<(), &'static str> {}
    }
    impl Streaming for ClickaiCreateChatMessage {
        type Event = types::ChatEvent;
    }
    impl Call<ClickaiCreateChatMessage> {
        pub fn body(mut self, body: impl Into<types::ChatCreate>) -> Self {}
        pub fn inputs(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn input(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
        pub fn conversation_id(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_conversation_id(mut self) -> Self {}
        pub fn files(
            mut self,
            value: impl IntoIterator<Item = impl Into<types::FileInput>>,
        ) -> Self {}
        pub fn clear_files(mut self) -> Self {}
        pub fn file(mut self, value: impl Into<types::FileInput>) -> Self {}
        pub fn auto_generate_name(mut self, value: bool) -> Self {}
        pub fn workflow_id(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ClickaiStopChatMessage;
    impl Operation for ClickaiStopChatMessage {
        type Body = Json<types::TaskStop>;
        type Output = types::ActionDone;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "clickai_stop_chat_message",
            namespace: "clickai",
            name: "stop_chat_message",
            method: Method::POST,
            path: "/chat-messages/{task_id}/stop",
            service: "clickai",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Stop a chat response",
            schemas: (Some("TaskStop"), Some("ActionDone")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ClickaiStopChatMessage> {
        pub fn body(mut self, body: impl Into<types::TaskStop>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ClickaiRunWorkflow;
    impl Operation for ClickaiRunWorkflow {
        type Body = Json<types::WorkflowRunCreate>;
        type Output = types::WorkflowResponse;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "clickai_run_workflow",
            namespace: "clickai",
            name: "run_workflow",
            method: Method::POST,
            path: "/workflows/run",
            service: "clickai",
            retry: Retry::Never,
            accept: "application/json",
            stream: Some(StreamInfo {
                terminator: Terminator::Close,
                select: Some(Select {
                    property: "response_mode",
                    stream: "\"streaming\"",
                    json: "\"blocking\"",
                }),
                plain: None,
                error_ends: true,
                tag: "event",
                pieces: &[
                    ("text_chunk", "/data/text"),
                    ("reasoning_chunk", "/data/reasoning"),
                ],
                ends: &[],
                ends_all: &[],
                errors: &["error"],
                last: &["workflow_finished", "workflow_paused"],
                silence: None,
            }),
            deprecated: false,
            summary: "Run a workflow",
            schemas: (Some("WorkflowRunCreate"), Some("WorkflowResponse")),
            secrets: &[],
            paging: None,
        };
    }
    impl Streaming for ClickaiRunWorkflow {
        type Event = types::WorkflowEvent;
    }
    impl Call<ClickaiRunWorkflow> {
        pub fn body(mut self, body: impl Into<types::WorkflowRunCreate>) -> Self {}
        pub fn inputs(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn input(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
        pub fn files(
            mut self,
            value: impl IntoIterator<Item = impl Into<types::FileInput>>,
        ) -> Self {}
        pub fn file(mut self, value: impl Into<types::FileInput>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ClickaiRunWorkflowById;
    impl Operation for ClickaiRunWorkflowById {
        type Body = Json<types::WorkflowRunCreate>;
        type Output = types::WorkflowResponse;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "clickai_run_workflow_by_id",
            namespace: "clickai",
            name: "run_workflow_by_id",
            method: Method::POST,
            path: "/workflows/{workflow_id}/run",
            service: "clickai",
            retry: Retry::Never,
            accept: "application/json",
            stream: Some(StreamInfo {
                terminator: Terminator::Close,
                select: Some(Select {
                    property: "response_mode",
                    stream: "\"streaming\"",
                    json: "\"blocking\"",
                }),
                plain: None,
                error_ends: true,
                tag: "event",
                pieces: &[
                    ("text_chunk", "/data/text"),
                    ("reasoning_chunk", "/data/reasoning"),
                ],
                ends: &[],
                ends_all: &[],
                errors: &["error"],
                last: &["workflow_finished", "workflow_paused"],
                silence: None,
            }),
            deprecated: false,
            summary: "Run a certain version of a workflow",
            schemas: (Some("WorkflowRunCreate"), Some("WorkflowResponse")),
            secrets: &[],
            paging: None,
        };
    }
    impl Streaming for ClickaiRunWorkflowById {
        type Event = types::WorkflowEvent;
    }
    impl Call<ClickaiRunWorkflowById> {
        pub fn body(mut self, body: impl Into<types::WorkflowRunCreate>) -> Self {}
        pub fn inputs(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn input(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
        pub fn files(
            mut self,
            value: impl IntoIterator<Item = impl Into<types::FileInput>>,
        ) -> Self {}
        pub fn file(mut self, value: impl Into<types::FileInput>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ClickaiStopWorkflow;
    impl Operation for ClickaiStopWorkflow {
        type Body = Json<types::TaskStop>;
        type Output = types::ActionDone;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "clickai_stop_workflow",
            namespace: "clickai",
            name: "stop_workflow",
            method: Method::POST,
            path: "/workflows/tasks/{task_id}/stop",
            service: "clickai",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Stop a workflow run",
            schemas: (Some("TaskStop"), Some("ActionDone")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ClickaiStopWorkflow> {
        pub fn body(mut self, body: impl Into<types::TaskStop>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ClickaiGetWorkflowRun;
    impl Operation for ClickaiGetWorkflowRun {
        type Body = ();
        type Output = types::WorkflowRun;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "clickai_get_workflow_run",
            namespace: "clickai",
            name: "get_workflow_run",
            method: Method::GET,
            path: "/workflows/run/{workflow_run_id}",
            service: "clickai",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get a workflow run",
            schemas: (None, Some("WorkflowRun")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ClickaiListWorkflowLogs;
    impl Operation for ClickaiListWorkflowLogs {
        type Body = ();
        type Output = types::WorkflowLogList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "clickai_list_workflow_logs",
            namespace: "clickai",
            name: "list_workflow_logs",
            method: Method::GET,
            path: "/workflows/logs",
            service: "clickai",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the runs of a workflow",
            schemas: (None, Some("WorkflowLogList")),
            secrets: &[],
            paging: Some(<ClickaiListWorkflowLogs as Paged>::PAGING),
        };
    }
    impl Paged for ClickaiListWorkflowLogs {
        type Item = types::WorkflowLog;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Page,
            parameter: "page",
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
        fn identify(item: &Self::Item, identity: &mut Identity) {}
        fn page(response: Self::Output) -> Page<Self::Item> {}
    }
    impl Call<ClickaiListWorkflowLogs> {
        pub fn keyword(self, value: impl Into<String>) -> Self {}
        pub fn status(self, value: impl Into<types::WorkflowStatus>) -> Self {}
        pub fn created_at_before(self, value: impl Into<String>) -> Self {}
        pub fn created_at_after(self, value: impl Into<String>) -> Self {}
        pub fn created_by_end_user_session_id(self, value: impl Into<String>) -> Self {}
        pub fn created_by_account(self, value: impl Into<String>) -> Self {}
        pub fn page(self, value: u64) -> Self {}
        pub fn limit(self, value: u64) -> Self {}
    }
    #[derive(Debug)]
    pub struct ClickaiUploadFile;
    impl Operation for ClickaiUploadFile {
        type Body = Multipart<types::FileUpload>;
        type Output = types::UploadedFile;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "clickai_upload_file",
            namespace: "clickai",
            name: "upload_file",
            method: Method::POST,
            path: "/files/upload",
            service: "clickai",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Upload a file",
            schemas: (Some("FileUpload"), Some("UploadedFile")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ClickaiUploadFile> {
        pub fn body(mut self, body: impl Into<types::FileUpload>) -> Self {}
        pub fn user(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ClickaiPreviewFile;
    impl Operation for ClickaiPreviewFile {
        type Body = ();
        type Output = Download;
        type Format = format::Raw;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "clickai_preview_file",
            namespace: "clickai",
            name: "preview_file",
            method: Method::GET,
            path: "/files/{file_id}/preview",
            service: "clickai",
            retry: Retry::Safe,
            accept: "*/*",
            stream: None,
            deprecated: false,
            summary: "Download an uploaded file",
            schemas: (None, None),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ClickaiPreviewFile> {
        pub fn as_attachment(self, value: bool) -> Self {}
        pub fn user(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ClickaiCreateMessageFeedback;
    impl Operation for ClickaiCreateMessageFeedback {
        type Body = Json<types::FeedbackCreate>;
        type Output = types::ActionDone;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "clickai_create_message_feedback",
            namespace: "clickai",
            name: "create_message_feedback",
            method: Method::POST,
            path: "/messages/{message_id}/feedbacks",
            service: "clickai",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Rate a message",
            schemas: (Some("FeedbackCreate"), Some("ActionDone")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ClickaiCreateMessageFeedback> {
        pub fn body(mut self, body: impl Into<types::FeedbackCreate>) -> Self {}
        pub fn rating(mut self, value: impl Into<types::FeedbackRating>) -> Self {}
        pub fn clear_rating(mut self) -> Self {}
        pub fn content(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_content(mut self) -> Self {}
    }
    #[derive(Debug)]
    pub struct ClickaiListSuggestedQuestions;
    impl Operation for ClickaiListSuggestedQuestions {
        type Body = ();
        type Output = types::SuggestedQuestionList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "clickai_list_suggested_questions",
            namespace: "clickai",
            name: "list_suggested_questions",
            method: Method::GET,
            path: "/messages/{message_id}/suggested",
            service: "clickai",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Suggest the next questions",
            schemas: (None, Some("SuggestedQuestionList")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ClickaiListMessages;
    impl Operation for ClickaiListMessages {
        type Body = ();
        type Output = types::MessageList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "clickai_list_messages",
            namespace: "clickai",
            name: "list_messages",
            method: Method::GET,
            path: "/messages",
            service: "clickai",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the messages of a conversation",
            schemas: (None, Some("MessageList")),
            secrets: &[],
            paging: Some(<ClickaiListMessages as Paged>::PAGING),
        };
    }
    impl Paged for ClickaiListMessages {
        type Item = types::Message;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Next,
            parameter: "first_id",
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
            promise: Promise::None,
        };
        fn identify(item: &Self::Item, identity: &mut Identity) {}
        fn page(response: Self::Output) -> Page<Self::Item> {}
    }
    impl Call<ClickaiListMessages> {
        pub fn user(self, value: impl Into<String>) -> Self {}
        pub fn first_id(self, value: impl Into<String>) -> Self {}
        pub fn limit(self, value: u64) -> Self {}
    }
    #[derive(Debug)]
    pub struct ClickaiListConversations;
    impl Operation for ClickaiListConversations {
        type Body = ();
        type Output = types::ConversationList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "clickai_list_conversations",
            namespace: "clickai",
            name: "list_conversations",
            method: Method::GET,
            path: "/conversations",
            service: "clickai",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the conversations of a user",
            schemas: (None, Some("ConversationList")),
            secrets: &[],
            paging: Some(<ClickaiListConversations as Paged>::PAGING),
        };
    }
    impl Paged for ClickaiListConversations {
        type Item = types::Conversation;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Next,
            parameter: "last_id",
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
            promise: Promise::None,
        };
        fn identify(item: &Self::Item, identity: &mut Identity) {}
        fn page(response: Self::Output) -> Page<Self::Item> {}
    }
    impl Call<ClickaiListConversations> {
        pub fn user(self, value: impl Into<String>) -> Self {}
        pub fn last_id(self, value: impl Into<String>) -> Self {}
        pub fn limit(self, value: u64) -> Self {}
        pub fn sort_by(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ClickaiDeleteConversation;
    impl Operation for ClickaiDeleteConversation {
        type Body = Json<types::ConversationDelete>;
        type Output = ();
        type Format = format::Empty;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "clickai_delete_conversation",
            namespace: "clickai",
            name: "delete_conversation",
            method: Method::DELETE,
            path: "/conversations/{conversation_id}",
            service: "clickai",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete a conversation",
            schemas: (Some("ConversationDelete"), None),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ClickaiDeleteConversation> {
        pub fn body(mut self, body: impl Into<types::ConversationDelete>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ClickaiRenameConversation;
    impl Operation for ClickaiRenameConversation {
        type Body = Json<types::ConversationRename>;
        type Output = types::Conversation;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "clickai_rename_conversation",
            namespace: "clickai",
            name: "rename_conversation",
            method: Method::POST,
            path: "/conversations/{conversation_id}/name",
            service: "clickai",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Rename a conversation",
            schemas: (Some("ConversationRename"), Some("Conversation")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ClickaiRenameConversation> {
        pub fn body(mut self, body: impl Into<types::ConversationRename>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn auto_generate(mut self, value: bool) -> Self {}
    }
    #[derive(Debug)]
    pub struct ClickaiListConversationVariables;
    impl Operation for ClickaiListConversationVariables {
        type Body = ();
        type Output = types::ConversationVariableList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "clickai_list_conversation_variables",
            namespace: "clickai",
            name: "list_conversation_variables",
            method: Method::GET,
            path: "/conversations/{conversation_id}/variables",
            service: "clickai",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the variables of a conversation",
            schemas: (None, Some("ConversationVariableList")),
            secrets: &[],
            paging: Some(<ClickaiListConversationVariables as Paged>::PAGING),
        };
    }
    impl Paged for ClickaiListConversationVariables {
        type Item = types::ConversationVariable;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Next,
            parameter: "last_id",
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
            promise: Promise::None,
        };
        fn identify(item: &Self::Item, identity: &mut Identity) {}
        fn page(response: Self::Output) -> Page<Self::Item> {}
    }
    impl Call<ClickaiListConversationVariables> {
        pub fn user(self, value: impl Into<String>) -> Self {}
        pub fn last_id(self, value: impl Into<String>) -> Self {}
        pub fn limit(self, value: u64) -> Self {}
        pub fn variable_name(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ClickaiUpdateConversationVariable;
    impl Operation for ClickaiUpdateConversationVariable {
        type Body = Json<types::ConversationVariableUpdate>;
        type Output = types::ConversationVariable;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "clickai_update_conversation_variable",
            namespace: "clickai",
            name: "update_conversation_variable",
            method: Method::PUT,
            path: "/conversations/{conversation_id}/variables/{variable_id}",
            service: "clickai",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Set a variable of a conversation",
            schemas: (Some("ConversationVariableUpdate"), Some("ConversationVariable")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ClickaiUpdateConversationVariable> {
        pub fn body(
            mut self,
            body: impl Into<types::ConversationVariableUpdate>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct ClickaiListFeedbacks;
    impl Operation for ClickaiListFeedbacks {
        type Body = ();
        type Output = types::FeedbackList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "clickai_list_feedbacks",
            namespace: "clickai",
            name: "list_feedbacks",
            method: Method::GET,
            path: "/app/feedbacks",
            service: "clickai",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the ratings of an application",
            schemas: (None, Some("FeedbackList")),
            secrets: &[],
            paging: Some(<ClickaiListFeedbacks as Paged>::PAGING),
        };
    }
    impl Paged for ClickaiListFeedbacks {
        type Item = types::Feedback;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Page,
            parameter: "page",
            in_body: false,
            cursor: false,
            limit: Some("limit"),
            usual: Some(20u64),
            largest: Some(101u64),
            estimated: false,
            empty_ends: false,
            order: None,
            only_with: None,
            excludes: &[],
            promise: Promise::None,
        };
        fn identify(item: &Self::Item, identity: &mut Identity) {}
        fn page(response: Self::Output) -> Page<Self::Item> {}
    }
    impl Call<ClickaiListFeedbacks> {
        pub fn page(self, value: u64) -> Self {}
        pub fn limit(self, value: u64) -> Self {}
    }
    #[derive(Debug)]
    pub struct ClickaiAudioToText;
    impl Operation for ClickaiAudioToText {
        type Body = Multipart<types::AudioUpload>;
        type Output = types::Transcript;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "clickai_audio_to_text",
            namespace: "clickai",
            name: "audio_to_text",
            method: Method::POST,
            path: "/audio-to-text",
            service: "clickai",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Turn speech into text",
            schemas: (Some("AudioUpload"), Some("Transcript")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ClickaiAudioToText> {
        pub fn body(mut self, body: impl Into<types::AudioUpload>) -> Self {}
        pub fn user(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct ClickaiTextToAudio;
    impl Operation for ClickaiTextToAudio {
        type Body = Json<types::SpeechCreate>;
        type Output = Download;
        type Format = format::Raw;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "clickai_text_to_audio",
            namespace: "clickai",
            name: "text_to_audio",
            method: Method::POST,
            path: "/text-to-audio",
            service: "clickai",
            retry: Retry::Unsafe,
            accept: "audio/mpeg",
            stream: None,
            deprecated: false,
            summary: "Turn text into speech",
            schemas: (Some("SpeechCreate"), None),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<ClickaiTextToAudio> {
        pub fn body(mut self, body: impl Into<types::SpeechCreate>) -> Self {}
        pub fn message_id(mut self, value: impl Into<String>) -> Self {}
        pub fn text(mut self, value: impl Into<String>) -> Self {}
        pub fn user(mut self, value: impl Into<String>) -> Self {}
        pub fn voice(mut self, value: impl Into<String>) -> Self {}
        pub fn streaming(mut self, value: bool) -> Self {}
    }
    #[derive(Debug)]
    pub struct ClickaiGetInfo;
    impl Operation for ClickaiGetInfo {
        type Body = ();
        type Output = types::AppInfo;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "clickai_get_info",
            namespace: "clickai",
            name: "get_info",
            method: Method::GET,
            path: "/info",
            service: "clickai",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get the application",
            schemas: (None, Some("AppInfo")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ClickaiGetParameters;
    impl Operation for ClickaiGetParameters {
        type Body = ();
        type Output = types::AppParameters;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "clickai_get_parameters",
            namespace: "clickai",
            name: "get_parameters",
            method: Method::GET,
            path: "/parameters",
            service: "clickai",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get the parameters of the application",
            schemas: (None, Some("AppParameters")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ClickaiGetMeta;
    impl Operation for ClickaiGetMeta {
        type Body = ();
        type Output = types::AppMeta;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "clickai_get_meta",
            namespace: "clickai",
            name: "get_meta",
            method: Method::GET,
            path: "/meta",
            service: "clickai",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get the icons of the tools",
            schemas: (None, Some("AppMeta")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct ClickaiGetSite;
    impl Operation for ClickaiGetSite {
        type Body = ();
        type Output = types::AppSite;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "clickai_get_site",
            namespace: "clickai",
            name: "get_site",
            method: Method::GET,
            path: "/site",
            service: "clickai",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get the web page settings of the application",
            schemas: (None, Some("AppSite")),
            secrets: &[],
            paging: None,
        };
    }
    pub const ALL: &[&OperationInfo] = &[
        <ClickaiListAssistants as Operation>::INFO,
        <ClickaiCreateCompletionMessage as Operation>::INFO,
        <ClickaiStopCompletionMessage as Operation>::INFO,
        <ClickaiCreateChatMessage as Operation>::INFO,
        <ClickaiStopChatMessage as Operation>::INFO,
        <ClickaiRunWorkflow as Operation>::INFO,
        <ClickaiRunWorkflowById as Operation>::INFO,
        <ClickaiStopWorkflow as Operation>::INFO,
        <ClickaiGetWorkflowRun as Operation>::INFO,
        <ClickaiListWorkflowLogs as Operation>::INFO,
        <ClickaiUploadFile as Operation>::INFO,
        <ClickaiPreviewFile as Operation>::INFO,
        <ClickaiCreateMessageFeedback as Operation>::INFO,
        <ClickaiListSuggestedQuestions as Operation>::INFO,
        <ClickaiListMessages as Operation>::INFO,
        <ClickaiListConversations as Operation>::INFO,
        <ClickaiDeleteConversation as Operation>::INFO,
        <ClickaiRenameConversation as Operation>::INFO,
        <ClickaiListConversationVariables as Operation>::INFO,
        <ClickaiUpdateConversationVariable as Operation>::INFO,
        <ClickaiListFeedbacks as Operation>::INFO,
        <ClickaiAudioToText as Operation>::INFO,
        <ClickaiTextToAudio as Operation>::INFO,
        <ClickaiGetInfo as Operation>::INFO,
        <ClickaiGetParameters as Operation>::INFO,
        <ClickaiGetMeta as Operation>::INFO,
        <ClickaiGetSite as Operation>::INFO,
    ];
}
mod namespaces {
    impl crate::clickai::Client {
        pub fn list_assistants(&self) -> Call<operations::ClickaiListAssistants> {}
        pub fn create_completion_message(
            &self,
            body: impl Into<types::CompletionCreate>,
        ) -> Call<operations::ClickaiCreateCompletionMessage> {}
        pub fn stop_completion_message(
            &self,
            task_id: impl AsRef<str>,
            body: impl Into<types::TaskStop>,
        ) -> Call<operations::ClickaiStopCompletionMessage> {}
        pub fn create_chat_message(
            &self,
            body: impl Into<types::ChatCreate>,
        ) -> Call<operations::ClickaiCreateChatMessage> {}
        pub fn stop_chat_message(
            &self,
            task_id: impl AsRef<str>,
            body: impl Into<types::TaskStop>,
        ) -> Call<operations::ClickaiStopChatMessage> {}
        pub fn run_workflow(
            &self,
            body: impl Into<types::WorkflowRunCreate>,
        ) -> Call<operations::ClickaiRunWorkflow> {}
        pub fn run_workflow_by_id(
            &self,
            workflow_id: impl AsRef<str>,
            body: impl Into<types::WorkflowRunCreate>,
        ) -> Call<operations::ClickaiRunWorkflowById> {}
        pub fn stop_workflow(
            &self,
            task_id: impl AsRef<str>,
            body: impl Into<types::TaskStop>,
        ) -> Call<operations::ClickaiStopWorkflow> {}
        pub fn get_workflow_run(
            &self,
            workflow_run_id: impl AsRef<str>,
        ) -> Call<operations::ClickaiGetWorkflowRun> {}
        pub fn list_workflow_logs(&self) -> Call<operations::ClickaiListWorkflowLogs> {}
        pub fn upload_file(
            &self,
            body: impl Into<types::FileUpload>,
        ) -> Call<operations::ClickaiUploadFile> {}
        pub fn preview_file(
            &self,
            file_id: impl AsRef<str>,
        ) -> Call<operations::ClickaiPreviewFile> {}
        pub fn create_message_feedback(
            &self,
            message_id: impl AsRef<str>,
            body: impl Into<types::FeedbackCreate>,
        ) -> Call<operations::ClickaiCreateMessageFeedback> {}
        pub fn list_suggested_questions(
            &self,
            message_id: impl AsRef<str>,
            user: impl Into<String>,
        ) -> Call<operations::ClickaiListSuggestedQuestions> {}
        pub fn list_messages(
            &self,
            conversation_id: impl Into<String>,
        ) -> Call<operations::ClickaiListMessages> {}
        pub fn list_conversations(&self) -> Call<operations::ClickaiListConversations> {}
        pub fn delete_conversation(
            &self,
            conversation_id: impl AsRef<str>,
            body: impl Into<types::ConversationDelete>,
        ) -> Call<operations::ClickaiDeleteConversation> {}
        pub fn rename_conversation(
            &self,
            conversation_id: impl AsRef<str>,
            body: impl Into<types::ConversationRename>,
        ) -> Call<operations::ClickaiRenameConversation> {}
        pub fn list_conversation_variables(
            &self,
            conversation_id: impl AsRef<str>,
        ) -> Call<operations::ClickaiListConversationVariables> {}
        pub fn update_conversation_variable(
            &self,
            conversation_id: impl AsRef<str>,
            variable_id: impl AsRef<str>,
            body: impl Into<types::ConversationVariableUpdate>,
        ) -> Call<operations::ClickaiUpdateConversationVariable> {}
        pub fn list_feedbacks(&self) -> Call<operations::ClickaiListFeedbacks> {}
        pub fn audio_to_text(
            &self,
            body: impl Into<types::AudioUpload>,
        ) -> Call<operations::ClickaiAudioToText> {}
        pub fn text_to_audio(&self) -> Call<operations::ClickaiTextToAudio> {}
        pub fn get_info(&self) -> Call<operations::ClickaiGetInfo> {}
        pub fn get_parameters(&self) -> Call<operations::ClickaiGetParameters> {}
        pub fn get_meta(&self) -> Call<operations::ClickaiGetMeta> {}
        pub fn get_site(&self) -> Call<operations::ClickaiGetSite> {}
    }
}
