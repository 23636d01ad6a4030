pub mod types {
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ApiError {
        pub success: Option<bool>,
        pub error: Option<String>,
        pub message: Option<String>,
        pub code: Option<String>,
        pub cause: Option<String>,
        pub details: Option<Value>,
        pub data: Option<Extra>,
        pub validation_errors: Option<Vec<ApiErrorField>>,
        pub timestamp: Option<String>,
        pub path: Option<String>,
        pub method: Option<String>,
        pub file_name: Option<String>,
        pub local_path: Option<String>,
        pub trace_id: Option<String>,
        pub request_id: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ApiErrorField {
        pub field: Option<String>,
        pub message: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Acknowledgement {
        pub ok: bool,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ChatTurn {
        pub id: String,
        pub assistant_id: String,
        pub messages: Vec<ChatTurnMessage>,
        pub model_id: Option<String>,
        pub provider_id: Option<String>,
        pub board_id: Option<String>,
        pub is_tool_approval: Option<bool>,
        pub from_connector: Option<bool>,
        pub organization_id: Option<String>,
        pub user_id: Option<String>,
        pub extra: Extra,
    }
    impl ChatTurn {
        pub fn new(id: impl Into<String>, assistant_id: impl Into<String>) -> Self {}
        pub fn id(mut self, value: impl Into<String>) -> Self {}
        pub fn assistant_id(mut self, value: impl Into<String>) -> Self {}
        pub fn messages(
            mut self,
            value: impl IntoIterator<Item = impl Into<ChatTurnMessage>>,
        ) -> Self {}
        pub fn message(mut self, value: impl Into<ChatTurnMessage>) -> Self {}
        pub fn model_id(mut self, value: impl Into<String>) -> Self {}
        pub fn provider_id(mut self, value: impl Into<String>) -> Self {}
        pub fn board_id(mut self, value: impl Into<String>) -> Self {}
        pub fn is_tool_approval(mut self, value: bool) -> Self {}
        pub fn from_connector(mut self, value: bool) -> Self {}
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {}
        pub fn user_id(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ChatTurnMessage {
        pub id: Option<String>,
        pub role: ChatRole,
        pub content: Option<String>,
        pub parts: Option<Vec<MessagePart>>,
        pub metadata: Option<Extra>,
        pub created_at: Option<String>,
        pub extra: Extra,
    }
    impl ChatTurnMessage {
        pub fn new(role: impl Into<ChatRole>) -> Self {}
        pub fn id(mut self, value: impl Into<String>) -> Self {}
        pub fn role(mut self, value: impl Into<ChatRole>) -> Self {}
        pub fn content(mut self, value: impl Into<String>) -> Self {}
        pub fn parts(
            mut self,
            value: impl IntoIterator<Item = impl Into<MessagePart>>,
        ) -> Self {}
        pub fn metadata(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn created_at(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SubAgentTurn {
        pub assistant_id: String,
        pub session_id: String,
        pub chat_id: String,
        pub messages: Vec<ChatTurnMessage>,
        pub organization_id: Option<String>,
        pub extra: Extra,
    }
    impl SubAgentTurn {
        pub fn new(
            assistant_id: impl Into<String>,
            session_id: impl Into<String>,
            chat_id: impl Into<String>,
            messages: impl IntoIterator<Item = impl Into<ChatTurnMessage>>,
        ) -> Self {}
        pub fn assistant_id(mut self, value: impl Into<String>) -> Self {}
        pub fn session_id(mut self, value: impl Into<String>) -> Self {}
        pub fn chat_id(mut self, value: impl Into<String>) -> Self {}
        pub fn messages(
            mut self,
            value: impl IntoIterator<Item = impl Into<ChatTurnMessage>>,
        ) -> Self {}
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SubAgentHistory {
        pub messages: Option<Vec<Extra>>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ChatRole {
        User,
        Assistant,
        System,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum MessagePartType {
        Text,
        File,
        StepStart,
        Reasoning,
        Source,
        ToolCall,
        ToolResult,
        DynamicTool,
        Unknown(String),
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct MessagePart {
        pub r#type: MessagePartType,
        pub text: Option<String>,
        pub state: Option<MessagePartState>,
        pub media_type: Option<String>,
        pub name: Option<String>,
        pub url: Option<String>,
        pub data: Option<Value>,
        pub tool_call_id: Option<String>,
        pub tool_name: Option<String>,
        pub args: Option<Value>,
        pub input: Option<Value>,
        pub raw_input: Option<Value>,
        pub result: Option<Value>,
        pub output: Option<Value>,
        pub is_error: Option<bool>,
        pub error_text: Option<String>,
        pub approval: Option<ToolApproval>,
        pub source: Option<Value>,
        pub provider_metadata: Option<Value>,
        pub extra: Extra,
    }
    impl MessagePart {
        pub fn new(r#type: impl Into<MessagePartType>) -> Self {}
        pub fn r#type(mut self, value: impl Into<MessagePartType>) -> Self {}
        pub fn text(mut self, value: impl Into<String>) -> Self {}
        pub fn state(mut self, value: impl Into<MessagePartState>) -> Self {}
        pub fn media_type(mut self, value: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn url(mut self, value: impl Into<String>) -> Self {}
        pub fn data(mut self, value: impl Into<Value>) -> Self {}
        pub fn tool_call_id(mut self, value: impl Into<String>) -> Self {}
        pub fn tool_name(mut self, value: impl Into<String>) -> Self {}
        pub fn args(mut self, value: impl Into<Value>) -> Self {}
        pub fn input(mut self, value: impl Into<Value>) -> Self {}
        pub fn raw_input(mut self, value: impl Into<Value>) -> Self {}
        pub fn result(mut self, value: impl Into<Value>) -> Self {}
        pub fn output(mut self, value: impl Into<Value>) -> Self {}
        pub fn is_error(mut self, value: bool) -> Self {}
        pub fn error_text(mut self, value: impl Into<String>) -> Self {}
        pub fn approval(mut self, value: impl Into<ToolApproval>) -> Self {}
        pub fn source(mut self, value: impl Into<Value>) -> Self {}
        pub fn provider_metadata(mut self, value: impl Into<Value>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum MessagePartState {
        Streaming,
        Done,
        InputStreaming,
        InputAvailable,
        ApprovalRequested,
        ApprovalResponded,
        OutputAvailable,
        OutputError,
        OutputDenied,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ToolApproval {
        pub id: String,
        pub approved: Option<bool>,
        pub reason: Option<String>,
        pub extra: Extra,
    }
    impl ToolApproval {
        pub fn new(id: impl Into<String>) -> Self {}
        pub fn id(mut self, value: impl Into<String>) -> Self {}
        pub fn approved(mut self, value: bool) -> Self {}
        pub fn reason(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for ToolApproval {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for ToolApproval {
        fn from(value: String) -> Self {}
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ChatClientCredentials {
        pub email: String,
        pub password: String,
        pub token: Option<String>,
        pub extra: Extra,
    }
    impl ChatClientCredentials {
        pub fn new(email: impl Into<String>, password: impl Into<String>) -> Self {}
        pub fn email(mut self, value: impl Into<String>) -> Self {}
        pub fn password(mut self, value: impl Into<String>) -> Self {}
        pub fn token(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ChatClientRegistration {
        pub email: String,
        pub password: String,
        pub name: Option<String>,
        pub secret: Option<String>,
        pub extra: Extra,
    }
    impl ChatClientRegistration {
        pub fn new(email: impl Into<String>, password: impl Into<String>) -> Self {}
        pub fn email(mut self, value: impl Into<String>) -> Self {}
        pub fn password(mut self, value: impl Into<String>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn secret(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ChatClientToken {
        pub token: Option<String>,
        pub extra: Extra,
    }
    impl ChatClientToken {
        pub fn new() -> Self {}
        pub fn token(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ChatClientUser {
        pub id: String,
        pub email: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ClientChatCreate {
        pub id: String,
        pub message: ClientChatFirstMessage,
        pub selected_visibility_type: ChatVisibility,
        pub assistant_id: Option<String>,
        pub organization_id: Option<String>,
        pub r#type: Option<ChatType>,
        pub user_id: Option<String>,
        pub extra: Extra,
    }
    impl ClientChatCreate {
        pub fn new(
            id: impl Into<String>,
            message: impl Into<ClientChatFirstMessage>,
            selected_visibility_type: impl Into<ChatVisibility>,
        ) -> Self {}
        pub fn id(mut self, value: impl Into<String>) -> Self {}
        pub fn message(mut self, value: impl Into<ClientChatFirstMessage>) -> Self {}
        pub fn selected_visibility_type(
            mut self,
            value: impl Into<ChatVisibility>,
        ) -> Self {}
        pub fn assistant_id(mut self, value: impl Into<String>) -> Self {}
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {}
        pub fn r#type(mut self, value: impl Into<ChatType>) -> Self {}
        pub fn user_id(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ClientChatFirstMessage {
        pub id: Option<String>,
        pub role: ChatRole,
        pub parts: Vec<MessagePart>,
        pub metadata: Option<Extra>,
        pub content: Option<String>,
        pub created_at: Option<String>,
        pub extra: Extra,
    }
    impl ClientChatFirstMessage {
        pub fn new(
            role: impl Into<ChatRole>,
            parts: impl IntoIterator<Item = impl Into<MessagePart>>,
        ) -> Self {}
        pub fn id(mut self, value: impl Into<String>) -> Self {}
        pub fn role(mut self, value: impl Into<ChatRole>) -> Self {}
        pub fn parts(
            mut self,
            value: impl IntoIterator<Item = impl Into<MessagePart>>,
        ) -> Self {}
        pub fn metadata(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn content(mut self, value: impl Into<String>) -> Self {}
        pub fn created_at(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ClientChatReceipt {
        pub ok: bool,
        pub id: String,
        pub created: bool,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ClientChatUpdate {
        pub visibility: Option<ChatVisibility>,
        pub assistant_id: Option<Option<String>>,
        pub title: Option<String>,
        pub extra: Extra,
    }
    impl ClientChatUpdate {
        pub fn new() -> Self {}
        pub fn visibility(mut self, value: impl Into<ChatVisibility>) -> Self {}
        pub fn assistant_id(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_assistant_id(mut self) -> Self {}
        pub fn title(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ClientChatList {
        pub chats: Vec<ClientChat>,
        pub has_more: bool,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ClientChat {
        pub id: String,
        pub created_at: String,
        pub title: String,
        pub user_id: String,
        pub organization_id: Option<String>,
        pub assistant_id: Option<String>,
        pub visibility: ChatVisibility,
        pub r#type: ChatType,
        pub status: ChatStatus,
        pub last_context: Option<Extra>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ClientChatDeletion {
        pub deleted_count: i64,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ClientChatTitleInputMessage {
        pub parts: Vec<MessagePart>,
        pub extra: Extra,
    }
    impl ClientChatTitleInputMessage {
        pub fn new(parts: impl IntoIterator<Item = impl Into<MessagePart>>) -> Self {}
        pub fn parts(
            mut self,
            value: impl IntoIterator<Item = impl Into<MessagePart>>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ClientChatTitleInput {
        pub message: ClientChatTitleInputMessage,
        pub extra: Extra,
    }
    impl ClientChatTitleInput {
        pub fn new(message: impl Into<ClientChatTitleInputMessage>) -> Self {}
        pub fn message(mut self, value: impl Into<ClientChatTitleInputMessage>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ClientChatTitle {
        pub title: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ChatVisibility {
        Private,
        Public,
        Organization,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ChatType {
        Chat,
        SubAgent,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ChatStatus {
        Idle,
        Processing,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ChatStatusEvent {
        pub status: ChatStatus,
        pub stale: Option<bool>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ClientMessageCreate {
        pub message: ClientMessageInput,
        pub chat_id: Option<String>,
        pub content: Option<String>,
        pub extra: Extra,
    }
    impl ClientMessageCreate {
        pub fn new(message: impl Into<ClientMessageInput>) -> Self {}
        pub fn message(mut self, value: impl Into<ClientMessageInput>) -> Self {}
        pub fn chat_id(mut self, value: impl Into<String>) -> Self {}
        pub fn content(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ClientMessageInput {
        pub id: String,
        pub chat_id: String,
        pub role: ChatRole,
        pub parts: Vec<MessagePart>,
        pub metadata: Option<Option<Extra>>,
        pub extra: Extra,
    }
    impl ClientMessageInput {
        pub fn new(
            id: impl Into<String>,
            chat_id: impl Into<String>,
            role: impl Into<ChatRole>,
            parts: impl IntoIterator<Item = impl Into<MessagePart>>,
        ) -> Self {}
        pub fn id(mut self, value: impl Into<String>) -> Self {}
        pub fn chat_id(mut self, value: impl Into<String>) -> Self {}
        pub fn role(mut self, value: impl Into<ChatRole>) -> Self {}
        pub fn parts(
            mut self,
            value: impl IntoIterator<Item = impl Into<MessagePart>>,
        ) -> Self {}
        pub fn metadata(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn clear_metadata(mut self) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ClientMessageReceipt {
        pub ok: bool,
        pub id: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ClientMessage {
        pub id: String,
        pub chat_id: String,
        pub role: ChatRole,
        pub parts: Vec<MessagePart>,
        pub attachments: Vec<Extra>,
        pub metadata: Option<Extra>,
        pub created_at: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ClientVote {
        pub chat_id: String,
        pub message_id: String,
        pub is_upvoted: bool,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ClientVoteUpdate {
        pub chat_id: String,
        pub message_id: String,
        pub r#type: VoteDirection,
        pub vote: Option<VoteDirection>,
        pub extra: Extra,
    }
    impl ClientVoteUpdate {
        pub fn new(
            chat_id: impl Into<String>,
            message_id: impl Into<String>,
            r#type: impl Into<VoteDirection>,
        ) -> Self {}
        pub fn chat_id(mut self, value: impl Into<String>) -> Self {}
        pub fn message_id(mut self, value: impl Into<String>) -> Self {}
        pub fn r#type(mut self, value: impl Into<VoteDirection>) -> Self {}
        pub fn vote(mut self, value: impl Into<VoteDirection>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum VoteDirection {
        Up,
        Down,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ClientDocumentSave {
        pub title: String,
        pub content: String,
        pub kind: DocumentKind,
        pub extra: Extra,
    }
    impl ClientDocumentSave {
        pub fn new(
            title: impl Into<String>,
            content: impl Into<String>,
            kind: impl Into<DocumentKind>,
        ) -> Self {}
        pub fn title(mut self, value: impl Into<String>) -> Self {}
        pub fn content(mut self, value: impl Into<String>) -> Self {}
        pub fn kind(mut self, value: impl Into<DocumentKind>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ClientDocument {
        pub id: String,
        pub created_at: String,
        pub title: String,
        pub content: Option<String>,
        pub kind: DocumentKind,
        pub user_id: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum DocumentKind {
        Text,
        Code,
        Image,
        Sheet,
        ImbraceDataboard,
        Unknown(String),
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DocumentSuggestion {
        pub id: Option<String>,
        pub document_id: Option<String>,
        pub document_created_at: Option<String>,
        pub original_text: Option<String>,
        pub suggested_text: Option<String>,
        pub description: Option<String>,
        pub is_resolved: Option<bool>,
        pub user_id: Option<String>,
        pub created_at: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PromptSuggestionList {
        pub success: bool,
        pub data: Vec<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FieldTypeInquiry {
        pub file_urls: Vec<String>,
        pub model_name: Option<String>,
        pub provider_id: Option<String>,
        pub organization_id: Option<String>,
        pub extra: Extra,
    }
    impl FieldTypeInquiry {
        pub fn new(file_urls: impl IntoIterator<Item = impl Into<String>>) -> Self {}
        pub fn file_urls(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {}
        pub fn model_name(mut self, value: impl Into<String>) -> Self {}
        pub fn provider_id(mut self, value: impl Into<String>) -> Self {}
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FieldTypeSuggestionList {
        pub success: bool,
        pub data: Vec<FieldTypeSuggestion>,
        pub fields: Option<Vec<DocumentedFieldType>>,
        pub timestamp: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FieldTypeSuggestion {
        pub field_name: String,
        pub r#type: String,
        pub description: String,
        pub sample_data: String,
        pub sub_fields: Vec<SubFieldTypeSuggestion>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SubFieldTypeSuggestion {
        pub field_name: Option<String>,
        pub r#type: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DocumentedFieldType {
        pub suggested_type: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ParquetGeneration {
        pub data: Vec<Extra>,
        pub file_name: Option<String>,
        pub folder_name: Option<String>,
        pub assistant_id: Option<String>,
        pub extra: Extra,
    }
    impl ParquetGeneration {
        pub fn new(data: impl IntoIterator<Item = impl Into<Extra>>) -> Self {}
        pub fn data(
            mut self,
            value: impl IntoIterator<Item = impl Into<Extra>>,
        ) -> Self {}
        pub fn file_name(mut self, value: impl Into<String>) -> Self {}
        pub fn folder_name(mut self, value: impl Into<String>) -> Self {}
        pub fn assistant_id(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ParquetGenerated {
        pub success: bool,
        pub message: String,
        pub storage_type: ParquetStorage,
        pub local_path: Option<String>,
        pub s3_key: Option<String>,
        pub s3_url: Option<String>,
        pub folder_name: Option<String>,
        pub record_count: i64,
        pub schema: Vec<ParquetColumn>,
        pub file_name: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ParquetColumn {
        pub column_name: String,
        pub column_type: String,
        pub null: Option<String>,
        pub key: Option<String>,
        pub default: Option<String>,
        pub extra_: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ParquetStorage {
        Local,
        S3,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ParquetFileList {
        pub success: bool,
        pub storage_type: ParquetStorage,
        pub base_path: Option<String>,
        pub bucket: Option<String>,
        pub prefix: Option<String>,
        pub count: i64,
        pub files: Vec<ParquetFile>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ParquetFile {
        pub file_name: String,
        pub folder_name: Option<String>,
        pub file_path: String,
        pub s3_url: Option<String>,
        pub size: i64,
        pub size_formatted: String,
        pub created_at: Option<String>,
        pub modified_at: Option<String>,
        pub last_modified: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ParquetDeletion {
        pub success: bool,
        pub message: String,
        pub storage_type: ParquetStorage,
        pub file_name: String,
        pub local_path: Option<String>,
        pub s3_key: Option<String>,
        pub s3_url: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TraceSummary {
        pub trace_id: String,
        pub root_service_name: Option<String>,
        pub root_trace_name: Option<String>,
        pub start_time_unix_nano: Option<String>,
        pub duration_ms: Option<f64>,
        pub span_set: Option<Extra>,
        pub span_sets: Option<Vec<Extra>>,
        pub details: Option<Extra>,
        pub extra: Extra,
    }
    pub type TraceMetrics = Extra;
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TraceList {
        pub traces: Vec<TraceSummary>,
        pub metrics: Option<TraceMetrics>,
        pub timestamp: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TraceDetail {
        pub trace: Extra,
        pub metadata: TraceMetadata,
        pub timestamp: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TraceMetadata {
        pub trace_id: Option<String>,
        pub response_size: Option<i64>,
        pub content_type: Option<String>,
        pub content_length: Option<String>,
        pub format: Option<String>,
        pub include_span_metrics: Option<bool>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TraceServiceList {
        pub services: Vec<String>,
        pub timestamp: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TraceTagList {
        pub tags: Vec<String>,
        pub timestamp: String,
        pub extra: Extra,
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct TraceTagValueList {
        pub tag_name: String,
        pub values: Vec<Value>,
        pub time_range: Option<String>,
        pub timestamp: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TraceSearch {
        pub traces: Vec<TraceSummary>,
        pub metrics: Option<TraceMetrics>,
        pub query: Option<String>,
        pub results: Option<Vec<TraceQueryResult>>,
        pub total_queries: Option<i64>,
        pub timestamp: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TraceQueryResult {
        pub query: Option<String>,
        pub traces: Option<Vec<TraceSummary>>,
        pub metrics: Option<TraceMetrics>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ServiceConfigEnvelope {
        pub success: bool,
        pub data: ServiceConfig,
        pub timestamp: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ServiceConfig {
        pub aichat: Option<ServiceConfigApp>,
        pub webapp: Option<ServiceConfigApp>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ServiceConfigApp {
        pub url: Option<String>,
        pub appgateway: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ServiceHealthEnvelope {
        pub success: bool,
        pub data: ServiceHealth,
        pub timestamp: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ServiceHealth {
        pub status: ServiceHealthStatus,
        pub uptime: f64,
        pub timestamp: String,
        pub version: String,
        pub environment: String,
        pub memory: Option<Extra>,
        pub database: Option<Extra>,
        pub redis: Option<Extra>,
        pub bus: Option<Extra>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ServiceHealthStatus {
        Ok,
        Error,
        Unknown(String),
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ServiceVersionEnvelope {
        pub success: bool,
        pub data: ServiceVersion,
        pub timestamp: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ServiceVersion {
        pub version: String,
        pub name: String,
        pub environment: String,
        pub node_version: String,
        pub timestamp: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AdminGuideList {
        pub success: bool,
        pub data: Vec<AdminGuide>,
        pub note: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AdminGuide {
        pub filename: String,
        pub size_bytes: i64,
        pub download_url: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct LegacyChat {
        pub _id: Option<String>,
        pub id: String,
        pub title: String,
        pub user_id: Option<String>,
        pub organization_id: Option<String>,
        pub assistant_id: Option<String>,
        pub visibility: Option<ChatVisibility>,
        pub created_at: Option<String>,
        pub updated_at: Option<String>,
        pub last_context: Option<Extra>,
        pub __v: Option<i64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct LegacyChatMessage {
        pub _id: Option<String>,
        pub id: String,
        pub chat_id: String,
        pub role: ChatRole,
        pub parts: Vec<MessagePart>,
        pub attachments: Option<Vec<Extra>>,
        pub created_at: Option<String>,
        pub __v: Option<i64>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct LegacyChatList {
        pub chats: Vec<LegacyChat>,
        pub count: i64,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct LegacyChatDetail {
        pub chat: LegacyChat,
        pub messages: Option<Vec<LegacyChatMessage>>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct LegacyChatDeletion {
        pub message: String,
        pub chat: LegacyChat,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct EmbeddingProcess {
        pub file_id: String,
        pub options: Option<Extra>,
        pub extra: Extra,
    }
    impl EmbeddingProcess {
        pub fn new(file_id: impl Into<String>) -> Self {}
        pub fn file_id(mut self, value: impl Into<String>) -> Self {}
        pub fn options(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for EmbeddingProcess {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for EmbeddingProcess {
        fn from(value: String) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct EmbeddingStatusUpdate {
        pub status: String,
        pub extra: Extra,
    }
    impl EmbeddingStatusUpdate {
        pub fn new(status: impl Into<String>) -> Self {}
        pub fn status(mut self, value: impl Into<String>) -> Self {}
        pub fn with_extra(
            mut self,
            name: impl Into<String>,
            value: impl Into<Value>,
        ) -> Self {}
    }
    impl From<&str> for EmbeddingStatusUpdate {
        fn from(value: &str) -> Self {}
    }
    impl From<String> for EmbeddingStatusUpdate {
        fn from(value: String) -> Self {}
    }
    pub type EmbeddingResponse = Extra;
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EmbeddingFileList {
        pub files: Vec<EmbeddingResponse>,
        pub pagination: Option<Extra>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FinishReason {
        Stop,
        Length,
        ContentFilter,
        ToolCalls,
        Error,
        Other,
        Unknown(String),
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ArtifactTarget {
        pub chat_id: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ArtifactValue {
        pub value: Option<String>,
        pub chat_id: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SubAgentStart {
        pub agent_name: Option<String>,
        pub session_id: Option<String>,
        pub parent_session_id: Option<String>,
        pub assistant_id: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SubAgentText {
        pub agent_name: Option<String>,
        pub session_id: Option<String>,
        pub text: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SubAgentTool {
        pub agent_name: Option<String>,
        pub session_id: Option<String>,
        pub tool_name: Option<String>,
        pub tool_call_id: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SubAgentEnd {
        pub agent_name: Option<String>,
        pub session_id: Option<String>,
        pub success: Option<bool>,
        pub error: Option<Value>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct FlowEditorOpen {
        pub flow_id: Option<String>,
        pub message: Option<String>,
        pub agent_name: Option<String>,
        pub session_id: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum UiMessageChunk {
        Start(StartChunk),
        StartStep(StartStepChunk),
        TextStart(TextStartChunk),
        TextDelta(TextDeltaChunk),
        TextEnd(TextEndChunk),
        ReasoningStart(ReasoningStartChunk),
        ReasoningDelta(ReasoningDeltaChunk),
        ReasoningEnd(ReasoningEndChunk),
        ToolInputStart(ToolInputStartChunk),
        ToolInputDelta(ToolInputDeltaChunk),
        ToolInputAvailable(ToolInputAvailableChunk),
        ToolInputError(ToolInputErrorChunk),
        ToolApprovalRequest(ToolApprovalRequestChunk),
        ToolOutputAvailable(ToolOutputAvailableChunk),
        ToolOutputError(ToolOutputErrorChunk),
        ToolOutputDenied(ToolOutputDeniedChunk),
        SourceUrl(SourceUrlChunk),
        SourceDocument(SourceDocumentChunk),
        File(FileChunk),
        DataSubAgentStart(DataSubAgentStartChunk),
        DataSubAgentTextDelta(DataSubAgentTextDeltaChunk),
        DataSubAgentToolCall(DataSubAgentToolCallChunk),
        DataSubAgentToolResult(DataSubAgentToolResultChunk),
        DataSubAgentEnd(DataSubAgentEndChunk),
        DataSubAgentFlowEditorOpen(DataSubAgentFlowEditorOpenChunk),
        DataKind(DataKindChunk),
        DataId(DataIdChunk),
        DataTitle(DataTitleChunk),
        DataClear(DataClearChunk),
        DataTextDelta(DataTextDeltaChunk),
        DataCodeDelta(DataCodeDeltaChunk),
        DataSheetDelta(DataSheetDeltaChunk),
        DataFinish(DataFinishChunk),
        MessageMetadata(MessageMetadataChunk),
        FinishStep(FinishStepChunk),
        Finish(FinishChunk),
        Abort(AbortChunk),
        Error(ErrorChunk),
        Unknown(Extra),
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct StartChunk {
        pub message_id: Option<String>,
        pub message_metadata: Option<Value>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct StartStepChunk {
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TextStartChunk {
        pub id: String,
        pub provider_metadata: Option<Extra>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TextDeltaChunk {
        pub id: String,
        pub delta: String,
        pub text_delta: Option<String>,
        pub provider_metadata: Option<Extra>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TextEndChunk {
        pub id: String,
        pub provider_metadata: Option<Extra>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ReasoningStartChunk {
        pub id: String,
        pub provider_metadata: Option<Extra>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ReasoningDeltaChunk {
        pub id: String,
        pub delta: String,
        pub provider_metadata: Option<Extra>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ReasoningEndChunk {
        pub id: String,
        pub provider_metadata: Option<Extra>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ToolInputStartChunk {
        pub tool_call_id: String,
        pub tool_name: String,
        pub provider_executed: Option<bool>,
        pub provider_metadata: Option<Extra>,
        pub dynamic: Option<bool>,
        pub title: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ToolInputDeltaChunk {
        pub tool_call_id: String,
        pub input_text_delta: String,
        pub extra: Extra,
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ToolInputAvailableChunk {
        pub tool_call_id: String,
        pub tool_name: String,
        pub input: Option<Value>,
        pub provider_executed: Option<bool>,
        pub provider_metadata: Option<Extra>,
        pub dynamic: Option<bool>,
        pub title: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ToolInputErrorChunk {
        pub tool_call_id: String,
        pub tool_name: String,
        pub input: Option<Value>,
        pub error_text: Option<String>,
        pub provider_executed: Option<bool>,
        pub provider_metadata: Option<Extra>,
        pub dynamic: Option<bool>,
        pub title: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ToolApprovalRequestChunk {
        pub approval_id: String,
        pub tool_call_id: String,
        pub extra: Extra,
    }
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ToolOutputAvailableChunk {
        pub tool_call_id: String,
        pub output: Option<Value>,
        pub provider_executed: Option<bool>,
        pub dynamic: Option<bool>,
        pub preliminary: Option<bool>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ToolOutputErrorChunk {
        pub tool_call_id: String,
        pub error_text: Option<String>,
        pub provider_executed: Option<bool>,
        pub dynamic: Option<bool>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ToolOutputDeniedChunk {
        pub tool_call_id: String,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SourceUrlChunk {
        pub source_id: String,
        pub url: String,
        pub title: Option<String>,
        pub provider_metadata: Option<Extra>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SourceDocumentChunk {
        pub source_id: String,
        pub media_type: String,
        pub title: String,
        pub filename: Option<String>,
        pub provider_metadata: Option<Extra>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FileChunk {
        pub url: String,
        pub media_type: String,
        pub provider_metadata: Option<Extra>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DataSubAgentStartChunk {
        pub id: Option<String>,
        pub data: Option<SubAgentStart>,
        pub transient: Option<bool>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DataSubAgentTextDeltaChunk {
        pub id: Option<String>,
        pub data: Option<SubAgentText>,
        pub transient: Option<bool>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DataSubAgentToolCallChunk {
        pub id: Option<String>,
        pub data: Option<SubAgentTool>,
        pub transient: Option<bool>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DataSubAgentToolResultChunk {
        pub id: Option<String>,
        pub data: Option<SubAgentTool>,
        pub transient: Option<bool>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DataSubAgentEndChunk {
        pub id: Option<String>,
        pub data: Option<SubAgentEnd>,
        pub transient: Option<bool>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DataSubAgentFlowEditorOpenChunk {
        pub id: Option<String>,
        pub data: Option<FlowEditorOpen>,
        pub transient: Option<bool>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DataKindChunk {
        pub id: Option<String>,
        pub data: Option<ArtifactValue>,
        pub transient: Option<bool>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DataIdChunk {
        pub id: Option<String>,
        pub data: Option<ArtifactValue>,
        pub transient: Option<bool>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DataTitleChunk {
        pub id: Option<String>,
        pub data: Option<ArtifactValue>,
        pub transient: Option<bool>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DataClearChunk {
        pub id: Option<String>,
        pub data: Option<ArtifactTarget>,
        pub transient: Option<bool>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DataTextDeltaChunk {
        pub id: Option<String>,
        pub data: Option<ArtifactValue>,
        pub transient: Option<bool>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DataCodeDeltaChunk {
        pub id: Option<String>,
        pub data: Option<ArtifactValue>,
        pub transient: Option<bool>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DataSheetDeltaChunk {
        pub id: Option<String>,
        pub data: Option<ArtifactValue>,
        pub transient: Option<bool>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DataFinishChunk {
        pub id: Option<String>,
        pub data: Option<ArtifactTarget>,
        pub transient: Option<bool>,
        pub extra: Extra,
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct MessageMetadataChunk {
        pub message_metadata: Option<Value>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct FinishStepChunk {
        pub extra: Extra,
    }
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct FinishChunk {
        pub finish_reason: Option<FinishReason>,
        pub message_metadata: Option<Value>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AbortChunk {
        pub reason: Option<String>,
        pub extra: Extra,
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ErrorChunk {
        pub error_text: Option<String>,
        pub error: Option<String>,
        pub extra: Extra,
    }
    impl crate::stream::StreamEvent for ChatStatusEvent {
        fn is_error(&self) -> bool {}
    }
    impl crate::stream::StreamEvent for UiMessageChunk {
        fn text(&self) -> Option<&str> {}
        fn is_error(&self) -> bool {}
        fn is_last(&self) -> bool {}
    }
}
pub mod operations {
    #[derive(Debug)]
    pub struct AiAgentStreamChat;
    impl Operation for AiAgentStreamChat {
        type Body = Json<types::ChatTurn>;
        type Output = EventStream<types::UiMessageChunk>;
        type Format = format::Events;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_stream_chat",
            namespace: "ai_agent",
            name: "stream_chat",
            method: Method::POST,
            path: "/v2/chat",
            service: "ai-agent",
            retry: Retry::Never,
            accept: "text/event-stream, text/plain",
            stream: Some(StreamInfo {
                terminator: Terminator::Done,
                select: None,
                plain: Some(PlainText {
                    event: "{\"type\":\"text-delta\",\"id\":\"txt-0\"}",
                    property: "delta",
                }),
                error_ends: false,
                tag: "type",
                pieces: &[
                    ("text-delta", "/delta"),
                    ("reasoning-delta", "/delta"),
                    ("tool-input-delta", "/inputTextDelta"),
                    ("data-sub-agent-text-delta", "/data/text"),
                    ("data-textDelta", "/data/value"),
                ],
                ends: &[
                    ("text-delta", "text-start"),
                    ("text-delta", "text-end"),
                    ("reasoning-delta", "reasoning-start"),
                    ("reasoning-delta", "reasoning-end"),
                    ("tool-input-delta", "tool-input-start"),
                    ("tool-input-delta", "tool-input-available"),
                    ("tool-input-delta", "tool-input-error"),
                    ("data-sub-agent-text-delta", "data-sub-agent-start"),
                    ("data-sub-agent-text-delta", "data-sub-agent-end"),
                    ("data-textDelta", "data-clear"),
                    ("data-textDelta", "data-finish"),
                ],
                ends_all: &["finish", "finish-step", "start-step", "abort"],
                errors: &["error"],
                last: &[],
                silence: None,
            }),
            deprecated: false,
            summary: "Send a turn to an AI agent and receive its response",
            schemas: (Some("ChatTurn"), None),
            secrets: &[],
            paging: None,
        };
        fn empty_property(body: &Self::Body) -> Result<(), &'static str> {}
    }
    impl Streaming for AiAgentStreamChat {
        type Event = types::UiMessageChunk;
    }
    impl Call<AiAgentStreamChat> {
        pub fn body(mut self, body: impl Into<types::ChatTurn>) -> Self {}
        pub fn messages(
            mut self,
            value: impl IntoIterator<Item = impl Into<types::ChatTurnMessage>>,
        ) -> Self {}
        pub fn message(mut self, value: impl Into<types::ChatTurnMessage>) -> Self {}
        pub fn model_id(mut self, value: impl Into<String>) -> Self {}
        pub fn provider_id(mut self, value: impl Into<String>) -> Self {}
        pub fn board_id(mut self, value: impl Into<String>) -> Self {}
        pub fn is_tool_approval(mut self, value: bool) -> Self {}
        pub fn from_connector(mut self, value: bool) -> Self {}
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {}
        pub fn user_id(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiAgentVerifyChatClientCredentials;
    impl Operation for AiAgentVerifyChatClientCredentials {
        type Body = Json<types::ChatClientCredentials>;
        type Output = types::ChatClientUser;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_verify_chat_client_credentials",
            namespace: "ai_agent",
            name: "verify_chat_client_credentials",
            method: Method::POST,
            path: "/chat-client/auth/verify-credentials",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Check the email and password of a chat client user",
            schemas: (Some("ChatClientCredentials"), Some("ChatClientUser")),
            secrets: &["password", "token"],
            paging: None,
        };
    }
    impl Call<AiAgentVerifyChatClientCredentials> {
        pub fn body(mut self, body: impl Into<types::ChatClientCredentials>) -> Self {}
        pub fn token(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiAgentRegisterChatClient;
    impl Operation for AiAgentRegisterChatClient {
        type Body = Json<types::ChatClientRegistration>;
        type Output = types::Acknowledgement;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_register_chat_client",
            namespace: "ai_agent",
            name: "register_chat_client",
            method: Method::POST,
            path: "/chat-client/auth/register",
            service: "ai-agent",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Register a chat client user",
            schemas: (Some("ChatClientRegistration"), Some("Acknowledgement")),
            secrets: &["password", "secret"],
            paging: None,
        };
    }
    impl Call<AiAgentRegisterChatClient> {
        pub fn body(mut self, body: impl Into<types::ChatClientRegistration>) -> Self {}
        pub fn name(mut self, value: impl Into<String>) -> Self {}
        pub fn secret(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiAgentGetChatClientUser;
    impl Operation for AiAgentGetChatClientUser {
        type Body = Option<Json<types::ChatClientToken>>;
        type Output = types::ChatClientUser;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_get_chat_client_user",
            namespace: "ai_agent",
            name: "get_chat_client_user",
            method: Method::POST,
            path: "/chat-client/auth/user",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get the chat client user of the credential",
            schemas: (Some("ChatClientToken"), Some("ChatClientUser")),
            secrets: &["token"],
            paging: None,
        };
    }
    impl Call<AiAgentGetChatClientUser> {
        pub fn body(mut self, body: impl Into<types::ChatClientToken>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiAgentCreateClientChat;
    impl Operation for AiAgentCreateClientChat {
        type Body = Json<types::ClientChatCreate>;
        type Output = types::ClientChatReceipt;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_create_client_chat",
            namespace: "ai_agent",
            name: "create_client_chat",
            method: Method::POST,
            path: "/chat-client/chats",
            service: "ai-agent",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Create a chat with its first message",
            schemas: (Some("ClientChatCreate"), Some("ClientChatReceipt")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiAgentCreateClientChat> {
        pub fn body(mut self, body: impl Into<types::ClientChatCreate>) -> Self {}
        pub fn assistant_id(mut self, value: impl Into<String>) -> Self {}
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {}
        pub fn r#type(mut self, value: impl Into<types::ChatType>) -> Self {}
        pub fn user_id(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiAgentListClientChats;
    impl Operation for AiAgentListClientChats {
        type Body = ();
        type Output = types::ClientChatList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_list_client_chats",
            namespace: "ai_agent",
            name: "list_client_chats",
            method: Method::GET,
            path: "/chat-client/chats",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the chats of the user",
            schemas: (None, Some("ClientChatList")),
            secrets: &[],
            paging: Some(<AiAgentListClientChats as Paged>::PAGING),
        };
    }
    impl Paged for AiAgentListClientChats {
        type Item = types::ClientChat;
        const PAGING: &'static PagingInfo = &PagingInfo {
            by: PagingBy::Next,
            parameter: "ending_before",
            in_body: false,
            cursor: false,
            limit: Some("limit"),
            usual: Some(10u64),
            largest: None,
            estimated: false,
            empty_ends: false,
            order: None,
            only_with: None,
            excludes: &["starting_after"],
            promise: Promise::None,
        };
        fn identify(item: &Self::Item, identity: &mut Identity) {}
        fn page(response: Self::Output) -> Page<Self::Item> {}
    }
    impl Call<AiAgentListClientChats> {
        pub fn organization_id(self, value: impl Into<String>) -> Self {}
        pub fn limit(self, value: u64) -> Self {}
        pub fn starting_after(self, value: impl Into<String>) -> Self {}
        pub fn ending_before(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiAgentDeleteAllClientChats;
    impl Operation for AiAgentDeleteAllClientChats {
        type Body = ();
        type Output = types::ClientChatDeletion;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_delete_all_client_chats",
            namespace: "ai_agent",
            name: "delete_all_client_chats",
            method: Method::DELETE,
            path: "/chat-client/chats",
            service: "ai-agent",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete all chats of the user",
            schemas: (None, Some("ClientChatDeletion")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiAgentDeleteAllClientChats> {
        pub fn organization_id(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiAgentGetClientChat;
    impl Operation for AiAgentGetClientChat {
        type Body = ();
        type Output = types::ClientChat;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_get_client_chat",
            namespace: "ai_agent",
            name: "get_client_chat",
            method: Method::GET,
            path: "/chat-client/chats/{chat_id}",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get a chat",
            schemas: (None, Some("ClientChat")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiAgentUpdateClientChat;
    impl Operation for AiAgentUpdateClientChat {
        type Body = Json<types::ClientChatUpdate>;
        type Output = types::Acknowledgement;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_update_client_chat",
            namespace: "ai_agent",
            name: "update_client_chat",
            method: Method::PATCH,
            path: "/chat-client/chats/{chat_id}",
            service: "ai-agent",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Change the visibility or the agent of a chat",
            schemas: (Some("ClientChatUpdate"), Some("Acknowledgement")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiAgentUpdateClientChat> {
        pub fn body(mut self, body: impl Into<types::ClientChatUpdate>) -> Self {}
        pub fn visibility(mut self, value: impl Into<types::ChatVisibility>) -> Self {}
        pub fn assistant_id(mut self, value: impl Into<String>) -> Self {}
        pub fn clear_assistant_id(mut self) -> Self {}
        pub fn title(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiAgentDeleteClientChat;
    impl Operation for AiAgentDeleteClientChat {
        type Body = ();
        type Output = Option<types::ClientChat>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_delete_client_chat",
            namespace: "ai_agent",
            name: "delete_client_chat",
            method: Method::DELETE,
            path: "/chat-client/chats/{chat_id}",
            service: "ai-agent",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete a chat",
            schemas: (None, Some("ClientChat")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiAgentGenerateClientChatTitle;
    impl Operation for AiAgentGenerateClientChatTitle {
        type Body = Json<types::ClientChatTitleInput>;
        type Output = types::ClientChatTitle;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_generate_client_chat_title",
            namespace: "ai_agent",
            name: "generate_client_chat_title",
            method: Method::POST,
            path: "/chat-client/chats/{chat_id}/title",
            service: "ai-agent",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Make a title from a message",
            schemas: (Some("ClientChatTitleInput"), Some("ClientChatTitle")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiAgentGenerateClientChatTitle> {
        pub fn body(mut self, body: impl Into<types::ClientChatTitleInput>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiAgentStreamClientChatStatus;
    impl Operation for AiAgentStreamClientChatStatus {
        type Body = ();
        type Output = EventStream<types::ChatStatusEvent>;
        type Format = format::Events;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_stream_client_chat_status",
            namespace: "ai_agent",
            name: "stream_client_chat_status",
            method: Method::GET,
            path: "/chat-client/chats/{chat_id}/status/stream",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "text/event-stream",
            stream: Some(StreamInfo {
                terminator: Terminator::Close,
                select: None,
                plain: None,
                error_ends: false,
                tag: "",
                pieces: &[],
                ends: &[],
                ends_all: &[],
                errors: &[],
                last: &[],
                silence: Some(300u64),
            }),
            deprecated: false,
            summary: "Follow whether an agent is working on a chat",
            schemas: (None, None),
            secrets: &[],
            paging: None,
        };
    }
    impl Streaming for AiAgentStreamClientChatStatus {
        type Event = types::ChatStatusEvent;
    }
    #[derive(Debug)]
    pub struct AiAgentListClientMessages;
    impl Operation for AiAgentListClientMessages {
        type Body = ();
        type Output = Vec<types::ClientMessage>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_list_client_messages",
            namespace: "ai_agent",
            name: "list_client_messages",
            method: Method::GET,
            path: "/chat-client/chats/{chat_id}/messages",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the messages of a chat",
            schemas: (None, Some("Vec<ClientMessage>")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiAgentPersistClientMessage;
    impl Operation for AiAgentPersistClientMessage {
        type Body = Json<types::ClientMessageCreate>;
        type Output = types::ClientMessageReceipt;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_persist_client_message",
            namespace: "ai_agent",
            name: "persist_client_message",
            method: Method::POST,
            path: "/chat-client/messages",
            service: "ai-agent",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Store an assistant message",
            schemas: (Some("ClientMessageCreate"), Some("ClientMessageReceipt")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiAgentPersistClientMessage> {
        pub fn body(mut self, body: impl Into<types::ClientMessageCreate>) -> Self {}
        pub fn chat_id(mut self, value: impl Into<String>) -> Self {}
        pub fn content(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiAgentDeleteTrailingMessages;
    impl Operation for AiAgentDeleteTrailingMessages {
        type Body = ();
        type Output = types::Acknowledgement;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_delete_trailing_messages",
            namespace: "ai_agent",
            name: "delete_trailing_messages",
            method: Method::DELETE,
            path: "/chat-client/messages/{message_id}/trailing",
            service: "ai-agent",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete a message and all that follow it",
            schemas: (None, Some("Acknowledgement")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiAgentGetVotes;
    impl Operation for AiAgentGetVotes {
        type Body = ();
        type Output = Vec<types::ClientVote>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_get_votes",
            namespace: "ai_agent",
            name: "get_votes",
            method: Method::GET,
            path: "/chat-client/chats/{chat_id}/votes",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the votes on the messages of a chat",
            schemas: (None, Some("Vec<ClientVote>")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiAgentUpdateVote;
    impl Operation for AiAgentUpdateVote {
        type Body = Json<types::ClientVoteUpdate>;
        type Output = types::Acknowledgement;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_update_vote",
            namespace: "ai_agent",
            name: "update_vote",
            method: Method::PATCH,
            path: "/chat-client/votes",
            service: "ai-agent",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Vote on a message",
            schemas: (Some("ClientVoteUpdate"), Some("Acknowledgement")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiAgentUpdateVote> {
        pub fn body(mut self, body: impl Into<types::ClientVoteUpdate>) -> Self {}
        pub fn vote(mut self, value: impl Into<types::VoteDirection>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiAgentCreateDocument;
    impl Operation for AiAgentCreateDocument {
        type Body = Json<types::ClientDocumentSave>;
        type Output = Vec<types::ClientDocument>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_create_document",
            namespace: "ai_agent",
            name: "create_document",
            method: Method::POST,
            path: "/chat-client/documents",
            service: "ai-agent",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Store a version of a document",
            schemas: (Some("ClientDocumentSave"), Some("Vec<ClientDocument>")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiAgentCreateDocument> {
        pub fn body(mut self, body: impl Into<types::ClientDocumentSave>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiAgentGetDocumentLatestByKind;
    impl Operation for AiAgentGetDocumentLatestByKind {
        type Body = ();
        type Output = Option<types::ClientDocument>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_get_document_latest_by_kind",
            namespace: "ai_agent",
            name: "get_document_latest_by_kind",
            method: Method::GET,
            path: "/chat-client/documents/latest-by-kind",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get the newest document of a kind",
            schemas: (None, Some("ClientDocument")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiAgentGetDocument;
    impl Operation for AiAgentGetDocument {
        type Body = ();
        type Output = Vec<types::ClientDocument>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_get_document",
            namespace: "ai_agent",
            name: "get_document",
            method: Method::GET,
            path: "/chat-client/documents/{document_id}",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the versions of a document",
            schemas: (None, Some("Vec<ClientDocument>")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiAgentDeleteDocument;
    impl Operation for AiAgentDeleteDocument {
        type Body = ();
        type Output = Vec<types::ClientDocument>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_delete_document",
            namespace: "ai_agent",
            name: "delete_document",
            method: Method::DELETE,
            path: "/chat-client/documents/{document_id}",
            service: "ai-agent",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete the versions of a document after a time",
            schemas: (None, Some("Vec<ClientDocument>")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiAgentGetDocumentLatest;
    impl Operation for AiAgentGetDocumentLatest {
        type Body = ();
        type Output = types::ClientDocument;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_get_document_latest",
            namespace: "ai_agent",
            name: "get_document_latest",
            method: Method::GET,
            path: "/chat-client/documents/{document_id}/latest",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get the newest version of a document",
            schemas: (None, Some("ClientDocument")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiAgentGetDocumentPublic;
    impl Operation for AiAgentGetDocumentPublic {
        type Body = ();
        type Output = types::ClientDocument;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_get_document_public",
            namespace: "ai_agent",
            name: "get_document_public",
            method: Method::GET,
            path: "/chat-client/documents/{document_id}/public",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get the newest version of a document for a share link",
            schemas: (None, Some("ClientDocument")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiAgentGetDocumentSuggestions;
    impl Operation for AiAgentGetDocumentSuggestions {
        type Body = ();
        type Output = Vec<types::DocumentSuggestion>;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_get_document_suggestions",
            namespace: "ai_agent",
            name: "get_document_suggestions",
            method: Method::GET,
            path: "/chat-client/documents/{document_id}/suggestions",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the suggestions on a document",
            schemas: (None, Some("Vec<DocumentSuggestion>")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiAgentGetAgentPromptSuggestion;
    impl Operation for AiAgentGetAgentPromptSuggestion {
        type Body = ();
        type Output = types::PromptSuggestionList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_get_agent_prompt_suggestion",
            namespace: "ai_agent",
            name: "get_agent_prompt_suggestion",
            method: Method::GET,
            path: "/chat/get-agent-prompt-suggestion",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get prompts that a user may start with",
            schemas: (None, Some("PromptSuggestionList")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiAgentSuggestFieldTypes;
    impl Operation for AiAgentSuggestFieldTypes {
        type Body = Json<types::FieldTypeInquiry>;
        type Output = types::FieldTypeSuggestionList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_suggest_field_types",
            namespace: "ai_agent",
            name: "suggest_field_types",
            method: Method::POST,
            path: "/data-board/suggest-field-types",
            service: "ai-agent",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Propose board fields from sample documents",
            schemas: (Some("FieldTypeInquiry"), Some("FieldTypeSuggestionList")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiAgentSuggestFieldTypes> {
        pub fn body(mut self, body: impl Into<types::FieldTypeInquiry>) -> Self {}
        pub fn model_name(mut self, value: impl Into<String>) -> Self {}
        pub fn provider_id(mut self, value: impl Into<String>) -> Self {}
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiAgentGenerateParquet;
    impl Operation for AiAgentGenerateParquet {
        type Body = Json<types::ParquetGeneration>;
        type Output = types::ParquetGenerated;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_generate_parquet",
            namespace: "ai_agent",
            name: "generate_parquet",
            method: Method::POST,
            path: "/parquet/generate",
            service: "ai-agent",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Write rows into a Parquet file",
            schemas: (Some("ParquetGeneration"), Some("ParquetGenerated")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiAgentGenerateParquet> {
        pub fn body(mut self, body: impl Into<types::ParquetGeneration>) -> Self {}
        pub fn file_name(mut self, value: impl Into<String>) -> Self {}
        pub fn folder_name(mut self, value: impl Into<String>) -> Self {}
        pub fn assistant_id(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiAgentListParquetFiles;
    impl Operation for AiAgentListParquetFiles {
        type Body = ();
        type Output = types::ParquetFileList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_list_parquet_files",
            namespace: "ai_agent",
            name: "list_parquet_files",
            method: Method::GET,
            path: "/parquet/files",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the Parquet files",
            schemas: (None, Some("ParquetFileList")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiAgentListParquetFiles> {
        pub fn folder_name(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiAgentDeleteParquetFile;
    impl Operation for AiAgentDeleteParquetFile {
        type Body = ();
        type Output = types::ParquetDeletion;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_delete_parquet_file",
            namespace: "ai_agent",
            name: "delete_parquet_file",
            method: Method::DELETE,
            path: "/parquet/{file_name}",
            service: "ai-agent",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Delete a Parquet file",
            schemas: (None, Some("ParquetDeletion")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiAgentDeleteParquetFile> {
        pub fn folder_name(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiAgentGetTraces;
    impl Operation for AiAgentGetTraces {
        type Body = ();
        type Output = types::TraceList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_get_traces",
            namespace: "ai_agent",
            name: "get_traces",
            method: Method::GET,
            path: "/trace/traces",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List recent traces",
            schemas: (None, Some("TraceList")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiAgentGetTraces> {
        pub fn service(self, value: impl Into<String>) -> Self {}
        pub fn limit(self, value: u64) -> Self {}
        pub fn time_range(self, value: u64) -> Self {}
        pub fn org_id(self, value: impl Into<String>) -> Self {}
        pub fn details(self, value: bool) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiAgentGetTrace;
    impl Operation for AiAgentGetTrace {
        type Body = ();
        type Output = types::TraceDetail;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_get_trace",
            namespace: "ai_agent",
            name: "get_trace",
            method: Method::GET,
            path: "/trace/traces/{trace_id}",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get a trace with its spans",
            schemas: (None, Some("TraceDetail")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiAgentGetTrace> {
        pub fn span_metrics(self, value: bool) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiAgentGetTraceServices;
    impl Operation for AiAgentGetTraceServices {
        type Body = ();
        type Output = types::TraceServiceList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_get_trace_services",
            namespace: "ai_agent",
            name: "get_trace_services",
            method: Method::GET,
            path: "/trace/services",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the services that emit traces",
            schemas: (None, Some("TraceServiceList")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiAgentGetTraceTags;
    impl Operation for AiAgentGetTraceTags {
        type Body = ();
        type Output = types::TraceTagList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_get_trace_tags",
            namespace: "ai_agent",
            name: "get_trace_tags",
            method: Method::GET,
            path: "/trace/tags",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the tags of traces",
            schemas: (None, Some("TraceTagList")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiAgentGetTraceTags> {
        pub fn time_range(self, value: u64) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiAgentGetTraceTagValues;
    impl Operation for AiAgentGetTraceTagValues {
        type Body = ();
        type Output = types::TraceTagValueList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_get_trace_tag_values",
            namespace: "ai_agent",
            name: "get_trace_tag_values",
            method: Method::GET,
            path: "/trace/tags/{tag_name}/values",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the values of a trace tag",
            schemas: (None, Some("TraceTagValueList")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiAgentGetTraceTagValues> {
        pub fn time_range(self, value: u64) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiAgentSearchTraceql;
    impl Operation for AiAgentSearchTraceql {
        type Body = ();
        type Output = types::TraceSearch;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_search_traceql",
            namespace: "ai_agent",
            name: "search_traceql",
            method: Method::GET,
            path: "/trace/search/traceql",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Search traces with TraceQL",
            schemas: (None, Some("TraceSearch")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiAgentSearchTraceql> {
        pub fn q(self, value: impl Into<String>) -> Self {}
        pub fn queries(self, value: impl Into<String>) -> Self {}
        pub fn limit(self, value: u64) -> Self {}
        pub fn time_range(self, value: u64) -> Self {}
        pub fn org_id(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiAgentGetConfig;
    impl Operation for AiAgentGetConfig {
        type Body = ();
        type Output = types::ServiceConfig;
        type Format = format::Enveloped<types::ServiceConfigEnvelope>;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_get_config",
            namespace: "ai_agent",
            name: "get_config",
            method: Method::GET,
            path: "/config",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get the settings that clients of the service need",
            schemas: (None, Some("ServiceConfigEnvelope")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiAgentGetHealth;
    impl Operation for AiAgentGetHealth {
        type Body = ();
        type Output = types::ServiceHealth;
        type Format = format::Enveloped<types::ServiceHealthEnvelope>;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_get_health",
            namespace: "ai_agent",
            name: "get_health",
            method: Method::GET,
            path: "/health",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get the health of the service",
            schemas: (None, Some("ServiceHealthEnvelope")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiAgentGetHealth> {
        pub fn detailed(self, value: bool) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiAgentGetVersion;
    impl Operation for AiAgentGetVersion {
        type Body = ();
        type Output = types::ServiceVersion;
        type Format = format::Enveloped<types::ServiceVersionEnvelope>;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_get_version",
            namespace: "ai_agent",
            name: "get_version",
            method: Method::GET,
            path: "/version",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get the version of the service",
            schemas: (None, Some("ServiceVersionEnvelope")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiAgentListAdminGuides;
    impl Operation for AiAgentListAdminGuides {
        type Body = ();
        type Output = types::AdminGuideList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_list_admin_guides",
            namespace: "ai_agent",
            name: "list_admin_guides",
            method: Method::GET,
            path: "/admin/guides",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "List the administration guides",
            schemas: (None, Some("AdminGuideList")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiAgentGetAdminGuide;
    impl Operation for AiAgentGetAdminGuide {
        type Body = ();
        type Output = Download;
        type Format = format::Raw;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_get_admin_guide",
            namespace: "ai_agent",
            name: "get_admin_guide",
            method: Method::GET,
            path: "/admin/guides/{filename}",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/pdf",
            stream: None,
            deprecated: false,
            summary: "Download an administration guide",
            schemas: (None, None),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiAgentStreamSubAgentChat;
    impl Operation for AiAgentStreamSubAgentChat {
        type Body = Json<types::SubAgentTurn>;
        type Output = EventStream<types::UiMessageChunk>;
        type Format = format::Events;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_stream_sub_agent_chat",
            namespace: "ai_agent",
            name: "stream_sub_agent_chat",
            method: Method::POST,
            path: "/v2/sub-agent-chat",
            service: "ai-agent",
            retry: Retry::Never,
            accept: "text/event-stream",
            stream: Some(StreamInfo {
                terminator: Terminator::Done,
                select: None,
                plain: None,
                error_ends: false,
                tag: "type",
                pieces: &[
                    ("text-delta", "/delta"),
                    ("reasoning-delta", "/delta"),
                    ("tool-input-delta", "/inputTextDelta"),
                    ("data-sub-agent-text-delta", "/data/text"),
                    ("data-textDelta", "/data/value"),
                ],
                ends: &[
                    ("text-delta", "text-start"),
                    ("text-delta", "text-end"),
                    ("reasoning-delta", "reasoning-start"),
                    ("reasoning-delta", "reasoning-end"),
                    ("tool-input-delta", "tool-input-start"),
                    ("tool-input-delta", "tool-input-available"),
                    ("tool-input-delta", "tool-input-error"),
                    ("data-sub-agent-text-delta", "data-sub-agent-start"),
                    ("data-sub-agent-text-delta", "data-sub-agent-end"),
                    ("data-textDelta", "data-clear"),
                    ("data-textDelta", "data-finish"),
                ],
                ends_all: &["finish", "finish-step", "start-step", "abort"],
                errors: &["error"],
                last: &[],
                silence: None,
            }),
            deprecated: false,
            summary: "Send a turn to a sub-agent and receive its response",
            schemas: (Some("SubAgentTurn"), None),
            secrets: &[],
            paging: None,
        };
    }
    impl Streaming for AiAgentStreamSubAgentChat {
        type Event = types::UiMessageChunk;
    }
    impl Call<AiAgentStreamSubAgentChat> {
        pub fn body(mut self, body: impl Into<types::SubAgentTurn>) -> Self {}
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiAgentGetSubAgentHistory;
    impl Operation for AiAgentGetSubAgentHistory {
        type Body = ();
        type Output = types::SubAgentHistory;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_get_sub_agent_history",
            namespace: "ai_agent",
            name: "get_sub_agent_history",
            method: Method::GET,
            path: "/v2/sub-agent-chat/history",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: false,
            summary: "Get the conversation with a sub-agent",
            schemas: (None, Some("SubAgentHistory")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiAgentListChats;
    impl Operation for AiAgentListChats {
        type Body = ();
        type Output = types::LegacyChatList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_list_chats",
            namespace: "ai_agent",
            name: "list_chats",
            method: Method::GET,
            path: "/chat",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: true,
            summary: "List the chats of the first version",
            schemas: (None, Some("LegacyChatList")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiAgentListChats> {
        pub fn user_id(self, value: impl Into<String>) -> Self {}
        pub fn limit(self, value: u64) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiAgentGetChat;
    impl Operation for AiAgentGetChat {
        type Body = ();
        type Output = types::LegacyChatDetail;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_get_chat",
            namespace: "ai_agent",
            name: "get_chat",
            method: Method::GET,
            path: "/chat/{chat_id}",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: true,
            summary: "Get a chat of the first version",
            schemas: (None, Some("LegacyChatDetail")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiAgentGetChat> {
        pub fn include_messages(self, value: bool) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiAgentDeleteChat;
    impl Operation for AiAgentDeleteChat {
        type Body = ();
        type Output = types::LegacyChatDeletion;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_delete_chat",
            namespace: "ai_agent",
            name: "delete_chat",
            method: Method::DELETE,
            path: "/chat/{chat_id}",
            service: "ai-agent",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: true,
            summary: "Delete a chat of the first version",
            schemas: (None, Some("LegacyChatDeletion")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiAgentDeleteChat> {
        pub fn user_id(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiAgentProcessEmbedding;
    impl Operation for AiAgentProcessEmbedding {
        type Body = Json<types::EmbeddingProcess>;
        type Output = types::EmbeddingResponse;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_process_embedding",
            namespace: "ai_agent",
            name: "process_embedding",
            method: Method::POST,
            path: "/embedding/process",
            service: "ai-agent",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: true,
            summary: "Start the embedding of an uploaded file",
            schemas: (Some("EmbeddingProcess"), Some("EmbeddingResponse")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiAgentProcessEmbedding> {
        pub fn body(mut self, body: impl Into<types::EmbeddingProcess>) -> Self {}
        pub fn options(
            mut self,
            value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
        ) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiAgentListEmbeddingFiles;
    impl Operation for AiAgentListEmbeddingFiles {
        type Body = ();
        type Output = types::EmbeddingFileList;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_list_embedding_files",
            namespace: "ai_agent",
            name: "list_embedding_files",
            method: Method::GET,
            path: "/embedding/files",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: true,
            summary: "List the embedding files",
            schemas: (None, Some("EmbeddingFileList")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiAgentListEmbeddingFiles> {
        pub fn page(self, value: u64) -> Self {}
        pub fn limit(self, value: u64) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiAgentPreviewEmbeddingFile;
    impl Operation for AiAgentPreviewEmbeddingFile {
        type Body = ();
        type Output = types::EmbeddingResponse;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_preview_embedding_file",
            namespace: "ai_agent",
            name: "preview_embedding_file",
            method: Method::GET,
            path: "/embedding/files/preview",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: true,
            summary: "Preview an embedding file",
            schemas: (None, Some("EmbeddingResponse")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiAgentPreviewEmbeddingFile> {
        pub fn file_id(self, value: impl Into<String>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiAgentGetEmbeddingFile;
    impl Operation for AiAgentGetEmbeddingFile {
        type Body = ();
        type Output = types::EmbeddingResponse;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_get_embedding_file",
            namespace: "ai_agent",
            name: "get_embedding_file",
            method: Method::GET,
            path: "/embedding/files/{file_id}",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: true,
            summary: "Get an embedding file",
            schemas: (None, Some("EmbeddingResponse")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiAgentDeleteEmbeddingFile;
    impl Operation for AiAgentDeleteEmbeddingFile {
        type Body = ();
        type Output = types::EmbeddingResponse;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_delete_embedding_file",
            namespace: "ai_agent",
            name: "delete_embedding_file",
            method: Method::DELETE,
            path: "/embedding/files/{file_id}",
            service: "ai-agent",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: true,
            summary: "Delete an embedding file",
            schemas: (None, Some("EmbeddingResponse")),
            secrets: &[],
            paging: None,
        };
    }
    #[derive(Debug)]
    pub struct AiAgentUpdateEmbeddingFileStatus;
    impl Operation for AiAgentUpdateEmbeddingFileStatus {
        type Body = Json<types::EmbeddingStatusUpdate>;
        type Output = types::EmbeddingResponse;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_update_embedding_file_status",
            namespace: "ai_agent",
            name: "update_embedding_file_status",
            method: Method::PUT,
            path: "/embedding/files/{file_id}/status",
            service: "ai-agent",
            retry: Retry::Unsafe,
            accept: "application/json",
            stream: None,
            deprecated: true,
            summary: "Set the status of an embedding file",
            schemas: (Some("EmbeddingStatusUpdate"), Some("EmbeddingResponse")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiAgentUpdateEmbeddingFileStatus> {
        pub fn body(mut self, body: impl Into<types::EmbeddingStatusUpdate>) -> Self {}
    }
    #[derive(Debug)]
    pub struct AiAgentClassifyFile;
    impl Operation for AiAgentClassifyFile {
        type Body = ();
        type Output = types::EmbeddingResponse;
        type Format = format::Json;
        const INFO: &'static OperationInfo = &OperationInfo {
            id: "ai_agent_classify_file",
            namespace: "ai_agent",
            name: "classify_file",
            method: Method::GET,
            path: "/embedding/classify",
            service: "ai-agent",
            retry: Retry::Safe,
            accept: "application/json",
            stream: None,
            deprecated: true,
            summary: "Classify a file for retrieval",
            schemas: (None, Some("EmbeddingResponse")),
            secrets: &[],
            paging: None,
        };
    }
    impl Call<AiAgentClassifyFile> {
        pub fn file_id(self, value: impl Into<String>) -> Self {}
        pub fn url(self, value: impl Into<String>) -> Self {}
        pub fn mime_type(self, value: impl Into<String>) -> Self {}
    }
    pub const ALL: &[&OperationInfo] = &[
        <AiAgentStreamChat as Operation>::INFO,
        <AiAgentVerifyChatClientCredentials as Operation>::INFO,
        <AiAgentRegisterChatClient as Operation>::INFO,
        <AiAgentGetChatClientUser as Operation>::INFO,
        <AiAgentCreateClientChat as Operation>::INFO,
        <AiAgentListClientChats as Operation>::INFO,
        <AiAgentDeleteAllClientChats as Operation>::INFO,
        <AiAgentGetClientChat as Operation>::INFO,
        <AiAgentUpdateClientChat as Operation>::INFO,
        <AiAgentDeleteClientChat as Operation>::INFO,
        <AiAgentGenerateClientChatTitle as Operation>::INFO,
        <AiAgentStreamClientChatStatus as Operation>::INFO,
        <AiAgentListClientMessages as Operation>::INFO,
        <AiAgentPersistClientMessage as Operation>::INFO,
        <AiAgentDeleteTrailingMessages as Operation>::INFO,
        <AiAgentGetVotes as Operation>::INFO,
        <AiAgentUpdateVote as Operation>::INFO,
        <AiAgentCreateDocument as Operation>::INFO,
        <AiAgentGetDocumentLatestByKind as Operation>::INFO,
        <AiAgentGetDocument as Operation>::INFO,
        <AiAgentDeleteDocument as Operation>::INFO,
        <AiAgentGetDocumentLatest as Operation>::INFO,
        <AiAgentGetDocumentPublic as Operation>::INFO,
        <AiAgentGetDocumentSuggestions as Operation>::INFO,
        <AiAgentGetAgentPromptSuggestion as Operation>::INFO,
        <AiAgentSuggestFieldTypes as Operation>::INFO,
        <AiAgentGenerateParquet as Operation>::INFO,
        <AiAgentListParquetFiles as Operation>::INFO,
        <AiAgentDeleteParquetFile as Operation>::INFO,
        <AiAgentGetTraces as Operation>::INFO,
        <AiAgentGetTrace as Operation>::INFO,
        <AiAgentGetTraceServices as Operation>::INFO,
        <AiAgentGetTraceTags as Operation>::INFO,
        <AiAgentGetTraceTagValues as Operation>::INFO,
        <AiAgentSearchTraceql as Operation>::INFO,
        <AiAgentGetConfig as Operation>::INFO,
        <AiAgentGetHealth as Operation>::INFO,
        <AiAgentGetVersion as Operation>::INFO,
        <AiAgentListAdminGuides as Operation>::INFO,
        <AiAgentGetAdminGuide as Operation>::INFO,
        <AiAgentStreamSubAgentChat as Operation>::INFO,
        <AiAgentGetSubAgentHistory as Operation>::INFO,
        <AiAgentListChats as Operation>::INFO,
        <AiAgentGetChat as Operation>::INFO,
        <AiAgentDeleteChat as Operation>::INFO,
        <AiAgentProcessEmbedding as Operation>::INFO,
        <AiAgentListEmbeddingFiles as Operation>::INFO,
        <AiAgentPreviewEmbeddingFile as Operation>::INFO,
        <AiAgentGetEmbeddingFile as Operation>::INFO,
        <AiAgentDeleteEmbeddingFile as Operation>::INFO,
        <AiAgentUpdateEmbeddingFileStatus as Operation>::INFO,
        <AiAgentClassifyFile as Operation>::INFO,
    ];
}
mod namespaces {
    #[derive(Clone, Debug)]
    pub struct AiAgent {
        core: Core,
    }
    impl AiAgent {
        pub fn stream_chat(
            &self,
            body: impl Into<types::ChatTurn>,
        ) -> Call<operations::AiAgentStreamChat> {}
        pub fn verify_chat_client_credentials(
            &self,
            body: impl Into<types::ChatClientCredentials>,
        ) -> Call<operations::AiAgentVerifyChatClientCredentials> {}
        pub fn register_chat_client(
            &self,
            body: impl Into<types::ChatClientRegistration>,
        ) -> Call<operations::AiAgentRegisterChatClient> {}
        pub fn get_chat_client_user(
            &self,
        ) -> Call<operations::AiAgentGetChatClientUser> {}
        pub fn create_client_chat(
            &self,
            body: impl Into<types::ClientChatCreate>,
        ) -> Call<operations::AiAgentCreateClientChat> {}
        pub fn list_client_chats(&self) -> Call<operations::AiAgentListClientChats> {}
        pub fn delete_all_client_chats(
            &self,
        ) -> Call<operations::AiAgentDeleteAllClientChats> {}
        pub fn get_client_chat(
            &self,
            chat_id: impl AsRef<str>,
        ) -> Call<operations::AiAgentGetClientChat> {}
        pub fn update_client_chat(
            &self,
            chat_id: impl AsRef<str>,
        ) -> Call<operations::AiAgentUpdateClientChat> {}
        pub fn delete_client_chat(
            &self,
            chat_id: impl AsRef<str>,
        ) -> Call<operations::AiAgentDeleteClientChat> {}
        pub fn generate_client_chat_title(
            &self,
            chat_id: impl AsRef<str>,
            body: impl Into<types::ClientChatTitleInput>,
        ) -> Call<operations::AiAgentGenerateClientChatTitle> {}
        pub fn stream_client_chat_status(
            &self,
            chat_id: impl AsRef<str>,
        ) -> Call<operations::AiAgentStreamClientChatStatus> {}
        pub fn list_client_messages(
            &self,
            chat_id: impl AsRef<str>,
        ) -> Call<operations::AiAgentListClientMessages> {}
        pub fn persist_client_message(
            &self,
            body: impl Into<types::ClientMessageCreate>,
        ) -> Call<operations::AiAgentPersistClientMessage> {}
        pub fn delete_trailing_messages(
            &self,
            message_id: impl AsRef<str>,
        ) -> Call<operations::AiAgentDeleteTrailingMessages> {}
        pub fn get_votes(
            &self,
            chat_id: impl AsRef<str>,
        ) -> Call<operations::AiAgentGetVotes> {}
        pub fn update_vote(
            &self,
            body: impl Into<types::ClientVoteUpdate>,
        ) -> Call<operations::AiAgentUpdateVote> {}
        pub fn create_document(
            &self,
            id: impl Into<String>,
            body: impl Into<types::ClientDocumentSave>,
        ) -> Call<operations::AiAgentCreateDocument> {}
        pub fn get_document_latest_by_kind(
            &self,
            kind: impl Into<types::DocumentKind>,
        ) -> Call<operations::AiAgentGetDocumentLatestByKind> {}
        pub fn get_document(
            &self,
            document_id: impl AsRef<str>,
        ) -> Call<operations::AiAgentGetDocument> {}
        pub fn delete_document(
            &self,
            document_id: impl AsRef<str>,
            timestamp: impl Into<String>,
        ) -> Call<operations::AiAgentDeleteDocument> {}
        pub fn get_document_latest(
            &self,
            document_id: impl AsRef<str>,
        ) -> Call<operations::AiAgentGetDocumentLatest> {}
        pub fn get_document_public(
            &self,
            document_id: impl AsRef<str>,
        ) -> Call<operations::AiAgentGetDocumentPublic> {}
        pub fn get_document_suggestions(
            &self,
            document_id: impl AsRef<str>,
        ) -> Call<operations::AiAgentGetDocumentSuggestions> {}
        pub fn get_agent_prompt_suggestion(
            &self,
            assistant_id: impl Into<String>,
        ) -> Call<operations::AiAgentGetAgentPromptSuggestion> {}
        pub fn suggest_field_types(
            &self,
            body: impl Into<types::FieldTypeInquiry>,
        ) -> Call<operations::AiAgentSuggestFieldTypes> {}
        pub fn generate_parquet(
            &self,
            body: impl Into<types::ParquetGeneration>,
        ) -> Call<operations::AiAgentGenerateParquet> {}
        pub fn list_parquet_files(&self) -> Call<operations::AiAgentListParquetFiles> {}
        pub fn delete_parquet_file(
            &self,
            file_name: impl AsRef<str>,
        ) -> Call<operations::AiAgentDeleteParquetFile> {}
        pub fn get_traces(&self) -> Call<operations::AiAgentGetTraces> {}
        pub fn get_trace(
            &self,
            trace_id: impl AsRef<str>,
        ) -> Call<operations::AiAgentGetTrace> {}
        pub fn get_trace_services(&self) -> Call<operations::AiAgentGetTraceServices> {}
        pub fn get_trace_tags(&self) -> Call<operations::AiAgentGetTraceTags> {}
        pub fn get_trace_tag_values(
            &self,
            tag_name: impl AsRef<str>,
        ) -> Call<operations::AiAgentGetTraceTagValues> {}
        pub fn search_traceql(&self) -> Call<operations::AiAgentSearchTraceql> {}
        pub fn get_config(&self) -> Call<operations::AiAgentGetConfig> {}
        pub fn get_health(&self) -> Call<operations::AiAgentGetHealth> {}
        pub fn get_version(&self) -> Call<operations::AiAgentGetVersion> {}
        pub fn list_admin_guides(&self) -> Call<operations::AiAgentListAdminGuides> {}
        pub fn get_admin_guide(
            &self,
            filename: impl AsRef<str>,
        ) -> Call<operations::AiAgentGetAdminGuide> {}
        pub fn stream_sub_agent_chat(
            &self,
            body: impl Into<types::SubAgentTurn>,
        ) -> Call<operations::AiAgentStreamSubAgentChat> {}
        pub fn get_sub_agent_history(
            &self,
            session_id: impl Into<String>,
            chat_id: impl Into<String>,
        ) -> Call<operations::AiAgentGetSubAgentHistory> {}
        pub fn list_chats(
            &self,
            organization_id: impl Into<String>,
        ) -> Call<operations::AiAgentListChats> {}
        pub fn get_chat(
            &self,
            chat_id: impl AsRef<str>,
        ) -> Call<operations::AiAgentGetChat> {}
        pub fn delete_chat(
            &self,
            chat_id: impl AsRef<str>,
            organization_id: impl Into<String>,
        ) -> Call<operations::AiAgentDeleteChat> {}
        pub fn process_embedding(
            &self,
            body: impl Into<types::EmbeddingProcess>,
        ) -> Call<operations::AiAgentProcessEmbedding> {}
        pub fn list_embedding_files(
            &self,
        ) -> Call<operations::AiAgentListEmbeddingFiles> {}
        pub fn preview_embedding_file(
            &self,
        ) -> Call<operations::AiAgentPreviewEmbeddingFile> {}
        pub fn get_embedding_file(
            &self,
            file_id: impl AsRef<str>,
        ) -> Call<operations::AiAgentGetEmbeddingFile> {}
        pub fn delete_embedding_file(
            &self,
            file_id: impl AsRef<str>,
        ) -> Call<operations::AiAgentDeleteEmbeddingFile> {}
        pub fn update_embedding_file_status(
            &self,
            file_id: impl AsRef<str>,
            body: impl Into<types::EmbeddingStatusUpdate>,
        ) -> Call<operations::AiAgentUpdateEmbeddingFileStatus> {}
        pub fn classify_file(&self) -> Call<operations::AiAgentClassifyFile> {}
    }
    impl crate::Client {
        pub fn ai_agent(&self) -> AiAgent {}
    }
    impl AiAgent {
        pub fn stream_chat_text(
            &self,
            body: impl Into<types::ChatTurn>,
        ) -> Call<operations::AiAgentStreamChat> {}
        pub fn search_trace_ql(&self) -> Call<operations::AiAgentSearchTraceql> {}
    }
}
