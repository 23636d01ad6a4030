//! The methods of `ai_agent`.

use imbrace::{
    Error,
    ai_agent::types::{
        ChatClientCredentials, ChatClientRegistration, ChatClientToken, ChatStatus, ChatTurn,
        ChatTurnMessage, ChatType, ChatVisibility, ClientChatCreate, ClientChatFirstMessage,
        ClientChatTitleInput, ClientChatTitleInputMessage, ClientChatUpdate, ClientDocumentSave,
        ClientMessageCreate, ClientMessageInput, ClientVoteUpdate, DocumentKind, EmbeddingProcess,
        EmbeddingStatusUpdate, FieldTypeInquiry, MessagePart, ParquetGeneration, SubAgentTurn,
        UiMessageChunk, VoteDirection,
    },
    stream::StreamEnd,
};
use serde_json::{Value, json};

use super::support::Wire;

const CHAT: &str = "242519ef-0738-41f0-a582-f5a0cf8e2d57";
const FIRST: &str = "b4c072c3-4a4a-4bb2-a8e7-c5da4f385caf";
const SECOND: &str = "cb593e4f-0cce-4919-b0fa-049aa5ef7b51";
const DOCUMENT: &str = "6b1f1c7e-8a0b-4c58-9b2e-3a1d5e7f9012";
const UNKNOWN: &str = "00000000-0000-4000-8000-00000000dead";
const NONE: &[(&str, &str)] = &[];

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() -> Result<(), Error> {
    let wire = Wire::start().await;
    turns(&wire).await?;
    users(&wire).await?;
    chats(&wire).await?;
    messages(&wire).await?;
    votes(&wire).await?;
    documents(&wire).await?;
    ends_of_chats(&wire).await?;
    data(&wire).await?;
    traces(&wire).await?;
    service(&wire).await?;
    sub_agents(&wire).await?;
    retired_chats(&wire).await?;
    retired_embeddings(&wire).await?;
    wire.covers("ai_agent");
    Ok(())
}

async fn turns(wire: &Wire) -> Result<(), Error> {
    let ai_agent = wire.client.ai_agent();
    let question = ChatTurnMessage::new("user")
        .id(FIRST)
        .parts([MessagePart::new("text").text("Xin chào")]);
    let mut stream = wire
        .stream(
            ai_agent
                .stream_chat(ChatTurn::new(CHAT, "asst_abc").messages([question]))
                .model_id("gpt-4o")
                .provider_id("system")
                .board_id("brd_1")
                .is_tool_approval(false)
                .from_connector(true)
                .organization_id("org_sandbox")
                .user_id("user-1"),
            "POST",
            "/ai-agent/v2/chat",
            NONE,
            json!({
                "id": CHAT,
                "assistant_id": "asst_abc",
                "messages": [{"id": FIRST, "role": "user", "parts": [{"type": "text", "text": "Xin chào"}]}],
                "model_id": "gpt-4o",
                "provider_id": "system",
                "board_id": "brd_1",
                "is_tool_approval": false,
                "from-connector": true,
                "organization_id": "org_sandbox",
                "user_id": "user-1",
            }),
        )
        .await;
    let mut kinds = Vec::new();
    let mut text = String::new();
    while let Some(chunk) = stream.next().await {
        match chunk? {
            UiMessageChunk::TextDelta(delta) => text.push_str(&delta.delta),
            UiMessageChunk::Start(_) => kinds.push("start"),
            UiMessageChunk::Finish(_) => kinds.push("finish"),
            UiMessageChunk::Error(error) => panic!("{error:?}"),
            _ => {}
        }
    }
    assert_eq!(kinds, ["start", "finish"]);
    assert!(text.contains("Xin chào"), "{text}");
    assert_eq!(stream.end(), Some(StreamEnd::Done));

    // The short form of the documents, to an agent that responds with plain text.
    let question = ChatTurnMessage::new("user").content("What can you do?");
    let stream = wire
        .stream(
            ai_agent.stream_chat(ChatTurn::new(CHAT, "asst_text").messages([question])),
            "POST",
            "/ai-agent/v2/chat",
            NONE,
            json!({
                "id": CHAT,
                "assistant_id": "asst_text",
                "messages": [{"role": "user", "content": "What can you do?"}],
            }),
        )
        .await;
    assert!(stream.is_plain_text());
    assert!(stream.text().await?.contains("What can you do?"));
    Ok(())
}

async fn users(wire: &Wire) -> Result<(), Error> {
    let ai_agent = wire.client.ai_agent();
    let registered = wire
        .call(
            ai_agent
                .register_chat_client(ChatClientRegistration::new("an@example.com", "secret-1"))
                .name("An")
                .secret("s"),
            "POST",
            "/ai-agent/chat-client/auth/register",
            NONE,
            json!({"email": "an@example.com", "password": "secret-1", "name": "An", "secret": "s"}),
        )
        .await;
    assert!(registered.ok);
    let user = wire
        .call(
            ai_agent
                .verify_chat_client_credentials(ChatClientCredentials::new("an@example.com", "secret-1"))
                .token("tok_xxx"),
            "POST",
            "/ai-agent/chat-client/auth/verify-credentials",
            NONE,
            json!({"email": "an@example.com", "password": "secret-1", "token": "tok_xxx"}),
        )
        .await;
    assert!(user.email.contains('@'));
    let user = wire
        .call(
            ai_agent.get_chat_client_user(),
            "POST",
            "/ai-agent/chat-client/auth/user",
            NONE,
            None,
        )
        .await;
    assert!(!user.id.is_empty());
    wire.call(
        ai_agent
            .get_chat_client_user()
            .body(ChatClientToken::new().token("tok_xxx")),
        "POST",
        "/ai-agent/chat-client/auth/user",
        NONE,
        json!({"token": "tok_xxx"}),
    )
    .await;
    Ok(())
}

async fn chats(wire: &Wire) -> Result<(), Error> {
    let ai_agent = wire.client.ai_agent();
    let path = format!("/ai-agent/chat-client/chats/{CHAT}");
    let deleted = wire
        .call(
            ai_agent.delete_all_client_chats().organization_id("org_sandbox"),
            "DELETE",
            "/ai-agent/chat-client/chats",
            &[("organization_id", "org_sandbox")],
            None,
        )
        .await;
    assert_eq!(deleted.deleted_count, 1);

    let message = || {
        let part = MessagePart::new("text").text("Plan a trip to Đà Nẵng");
        ClientChatFirstMessage::new("user", [part])
            .id(FIRST)
            .metadata([("source", "web")])
    };
    let chat = || ClientChatCreate::new(CHAT, message(), ChatVisibility::Private);
    let receipt = wire
        .call(
            ai_agent
                .create_client_chat(chat())
                .assistant_id("asst_abc")
                .organization_id("org_1")
                .r#type(ChatType::Chat)
                .user_id("user-1"),
            "POST",
            "/ai-agent/chat-client/chats",
            NONE,
            json!({
                "id": CHAT,
                "message": {
                    "id": FIRST,
                    "role": "user",
                    "parts": [{"type": "text", "text": "Plan a trip to Đà Nẵng"}],
                    "metadata": {"source": "web"},
                },
                "selectedVisibilityType": "private",
                "assistantId": "asst_abc",
                "organizationId": "org_1",
                "type": "chat",
                "userId": "user-1",
            }),
        )
        .await;
    assert!(receipt.ok && receipt.created);
    assert_eq!(receipt.id, CHAT);
    // The same id again adds the message to the chat that is there.
    let response = ai_agent.create_client_chat(chat()).response().await?;
    assert_eq!(response.status(), 200);
    assert!(!response.value().created);

    let other = UNKNOWN.replace("dead", "0001");
    ai_agent
        .create_client_chat(ClientChatCreate::new(&other, message(), "public"))
        .organization_id("org_1")
        .await?;
    let list = wire
        .call(
            ai_agent
                .list_client_chats()
                .organization_id("org_1")
                .limit(1)
                .ending_before(&other),
            "GET",
            "/ai-agent/chat-client/chats",
            &[
                ("organization_id", "org_1"),
                ("limit", "1"),
                ("ending_before", &other),
            ],
            None,
        )
        .await;
    let ids: Vec<_> = list.chats.iter().map(|chat| chat.id.as_str()).collect();
    assert_eq!((ids, list.has_more), (vec![CHAT], false));
    let list = wire
        .call(
            ai_agent.list_client_chats().starting_after(CHAT),
            "GET",
            "/ai-agent/chat-client/chats",
            &[("starting_after", CHAT)],
            None,
        )
        .await;
    assert_eq!(list.chats.len(), 1);

    let chat = wire
        .call(ai_agent.get_client_chat(CHAT), "GET", &path, NONE, None)
        .await;
    assert_eq!(chat.assistant_id.as_deref(), Some("asst_abc"));
    assert_eq!(chat.status, ChatStatus::Idle);

    let updated = wire
        .call(
            ai_agent
                .update_client_chat(CHAT)
                .visibility("public")
                .assistant_id("asst_abc")
                .title("Đà Nẵng"),
            "PATCH",
            &path,
            NONE,
            json!({"visibility": "public", "assistantId": "asst_abc", "title": "Đà Nẵng"}),
        )
        .await;
    assert!(updated.ok);
    wire.call(
        ai_agent
            .update_client_chat(CHAT)
            .body(ClientChatUpdate::new().clear_assistant_id()),
        "PATCH",
        &path,
        NONE,
        json!({"assistantId": null}),
    )
    .await;
    assert_eq!(ai_agent.get_client_chat(CHAT).await?.title, "Đà Nẵng");

    let message = ClientChatTitleInputMessage::new([
        MessagePart::new("text").text("What is the capital of France?"),
        MessagePart::new("file")
            .url("https://example.com/a.png")
            .media_type("image/png"),
    ]);
    let title = wire
        .call(
            ai_agent.generate_client_chat_title(CHAT, ClientChatTitleInput::new(message)),
            "POST",
            &format!("{path}/title"),
            NONE,
            json!({"message": {"parts": [
                {"type": "text", "text": "What is the capital of France?"},
                {"type": "file", "url": "https://example.com/a.png", "mediaType": "image/png"},
            ]}}),
        )
        .await;
    assert!(title.title.contains("France"));

    let mut stream = wire
        .stream(
            ai_agent.stream_client_chat_status(CHAT),
            "GET",
            &format!("{path}/status/stream"),
            NONE,
            None,
        )
        .await;
    let first = stream.next().await.expect("the state of the chat")?;
    assert_eq!(first.status, ChatStatus::Idle);
    assert!(stream.next().await.is_none());
    assert_eq!(stream.end(), Some(StreamEnd::Closed));
    Ok(())
}

async fn messages(wire: &Wire) -> Result<(), Error> {
    let ai_agent = wire.client.ai_agent();
    let parts = [
        MessagePart::new("text").text("Sure").state("done"),
        MessagePart::new("tool-call")
            .tool_call_id("t1")
            .tool_name("x")
            .args(json!({"a": 1})),
        MessagePart::new("tool-result").tool_call_id("t1").result(2),
    ];
    let message = ClientMessageInput::new(SECOND, CHAT, "assistant", parts).metadata([("k", "v")]);
    let receipt = wire
        .call(
            ai_agent
                .persist_client_message(ClientMessageCreate::new(message))
                .chat_id(CHAT)
                .content("Sure"),
            "POST",
            "/ai-agent/chat-client/messages",
            NONE,
            json!({
                "message": {
                    "id": SECOND,
                    "chatId": CHAT,
                    "role": "assistant",
                    "parts": [
                        {"type": "text", "text": "Sure", "state": "done"},
                        {"type": "tool-call", "toolCallId": "t1", "toolName": "x", "args": {"a": 1}},
                        {"type": "tool-result", "toolCallId": "t1", "result": 2},
                    ],
                    "metadata": {"k": "v"},
                },
                "chatId": CHAT,
                "content": "Sure",
            }),
        )
        .await;
    assert_eq!(receipt.id, SECOND);
    let messages = wire
        .call(
            ai_agent.list_client_messages(CHAT),
            "GET",
            &format!("/ai-agent/chat-client/chats/{CHAT}/messages"),
            NONE,
            None,
        )
        .await;
    let last = messages.last().expect("the message");
    assert_eq!((last.id.as_str(), last.parts.len()), (SECOND, 3));

    // An id that is not a UUID is replaced.
    let part = MessagePart::new("text").text("Thanks");
    let message = ClientMessageInput::new("msg-1", CHAT, "user", [part]).clear_metadata();
    let receipt = ai_agent
        .persist_client_message(ClientMessageCreate::new(message))
        .await?;
    assert_ne!(receipt.id, "msg-1");
    assert_eq!(
        wire.sandbox
            .requests()
            .pop()
            .expect("a request")
            .json()
            .expect("JSON")["message"]["metadata"],
        Value::Null
    );

    assert!(
        wire.call(
            ai_agent.delete_trailing_messages(&receipt.id),
            "DELETE",
            &format!("/ai-agent/chat-client/messages/{}/trailing", receipt.id),
            NONE,
            None
        )
        .await
        .ok
    );
    let messages = ai_agent.list_client_messages(CHAT).await?;
    assert_eq!(messages.last().map(|message| message.id.as_str()), Some(SECOND));
    Ok(())
}

async fn votes(wire: &Wire) -> Result<(), Error> {
    let ai_agent = wire.client.ai_agent();
    let vote = ClientVoteUpdate::new(CHAT, SECOND, VoteDirection::Up);
    assert!(
        wire.call(
            ai_agent.update_vote(vote).vote("up"),
            "PATCH",
            "/ai-agent/chat-client/votes",
            NONE,
            json!({"chatId": CHAT, "messageId": SECOND, "type": "up", "vote": "up"})
        )
        .await
        .ok
    );
    let votes = wire
        .call(
            ai_agent.get_votes(CHAT),
            "GET",
            &format!("/ai-agent/chat-client/chats/{CHAT}/votes"),
            NONE,
            None,
        )
        .await;
    assert_eq!(votes.len(), 1);
    assert!(votes[0].message_id == SECOND && votes[0].is_upvoted);
    Ok(())
}

async fn documents(wire: &Wire) -> Result<(), Error> {
    let ai_agent = wire.client.ai_agent();
    let path = format!("/ai-agent/chat-client/documents/{DOCUMENT}");
    let saved = wire
        .call(
            ai_agent.create_document(
                DOCUMENT,
                ClientDocumentSave::new("Report", "v1 — xin chào", "text"),
            ),
            "POST",
            "/ai-agent/chat-client/documents",
            &[("id", DOCUMENT)],
            json!({"title": "Report", "content": "v1 — xin chào", "kind": "text"}),
        )
        .await;
    assert_eq!(saved[0].kind, DocumentKind::Text);
    assert!(
        !wire
            .call(ai_agent.get_document(DOCUMENT), "GET", &path, NONE, None)
            .await
            .is_empty()
    );
    assert_eq!(
        wire.call(
            ai_agent.get_document_latest(DOCUMENT),
            "GET",
            &format!("{path}/latest"),
            NONE,
            None
        )
        .await
        .id,
        DOCUMENT
    );
    assert_eq!(
        wire.call(
            ai_agent.get_document_public(DOCUMENT),
            "GET",
            &format!("{path}/public"),
            NONE,
            None
        )
        .await
        .id,
        DOCUMENT
    );
    wire.call(
        ai_agent.get_document_suggestions(DOCUMENT),
        "GET",
        &format!("{path}/suggestions"),
        NONE,
        None,
    )
    .await;
    wire.call(
        ai_agent.get_document_latest_by_kind(DocumentKind::Sheet),
        "GET",
        "/ai-agent/chat-client/documents/latest-by-kind",
        &[("kind", "sheet")],
        None,
    )
    .await;
    // The `+` of an offset must not arrive as a space.
    let moment = "2026-11-20T17:29:36.000+07:00";
    wire.call(
        ai_agent.delete_document(DOCUMENT, moment),
        "DELETE",
        &path,
        &[("timestamp", moment)],
        None,
    )
    .await;
    Ok(())
}

async fn ends_of_chats(wire: &Wire) -> Result<(), Error> {
    let ai_agent = wire.client.ai_agent();
    let deleted = wire
        .call(
            ai_agent.delete_client_chat(CHAT),
            "DELETE",
            &format!("/ai-agent/chat-client/chats/{CHAT}"),
            NONE,
            None,
        )
        .await;
    assert_eq!(deleted.map(|chat| chat.id).as_deref(), Some(CHAT));
    let gone = ai_agent.get_client_chat(CHAT).await.expect_err("it is deleted");
    assert!(gone.is_not_found(), "{gone}");
    assert_eq!(gone.code(), Some("not_found:chat"));
    let wrong = ai_agent.get_client_chat("chat-1").await.expect_err("no UUID");
    assert_eq!(wrong.status().map(|status| status.as_u16()), Some(400));
    assert_eq!(wrong.code(), Some("bad_request:api"));
    Ok(())
}

async fn data(wire: &Wire) -> Result<(), Error> {
    let ai_agent = wire.client.ai_agent();
    let suggestions = wire
        .call(
            ai_agent.get_agent_prompt_suggestion("asst abc&1"),
            "GET",
            "/ai-agent/chat/get-agent-prompt-suggestion",
            &[("assistant_id", "asst abc&1")],
            None,
        )
        .await;
    assert!(suggestions.success);
    let types = wire
        .call(
            ai_agent
                .suggest_field_types(FieldTypeInquiry::new(["https://files.example.com/invoice-1.pdf"]))
                .model_name("gpt-4o")
                .provider_id("system")
                .organization_id("org_sandbox"),
            "POST",
            "/ai-agent/data-board/suggest-field-types",
            NONE,
            json!({
                "file_urls": ["https://files.example.com/invoice-1.pdf"],
                "model_name": "gpt-4o",
                "provider_id": "system",
                "organization_id": "org_sandbox",
            }),
        )
        .await;
    assert!(types.success);

    let rows = [
        json!({"name": "Alice", "n": 1}),
        json!({"name": "O'Brien", "n": 2.5}),
    ];
    let rows = rows.map(|row| row.as_object().expect("an object").clone());
    let generated = wire
        .call(
            ai_agent
                .generate_parquet(ParquetGeneration::new(rows))
                .file_name("My file (1)")
                .folder_name("reports 2026")
                .assistant_id("asst_abc"),
            "POST",
            "/ai-agent/parquet/generate",
            NONE,
            json!({
                "data": [{"name": "Alice", "n": 1}, {"name": "O'Brien", "n": 2.5}],
                "fileName": "My file (1)",
                "folderName": "reports 2026",
                "assistant_id": "asst_abc",
            }),
        )
        .await;
    assert!(generated.success);
    let files = wire
        .call(
            ai_agent.list_parquet_files().folder_name("reports 2026"),
            "GET",
            "/ai-agent/parquet/files",
            &[("folderName", "reports 2026")],
            None,
        )
        .await;
    assert!(files.success);
    let deleted = wire
        .call(
            ai_agent
                .delete_parquet_file("báo cáo/1.parquet")
                .folder_name("reports 2026"),
            "DELETE",
            "/ai-agent/parquet/b%C3%A1o%20c%C3%A1o%2F1.parquet",
            &[("folderName", "reports 2026")],
            None,
        )
        .await;
    assert!(deleted.success);
    Ok(())
}

async fn traces(wire: &Wire) -> Result<(), Error> {
    let ai_agent = wire.client.ai_agent();
    let traces = wire
        .call(
            ai_agent
                .get_traces()
                .service("ai-agent")
                .limit(20)
                .time_range(3600)
                .org_id("org_1")
                .details(true),
            "GET",
            "/ai-agent/trace/traces",
            &[
                ("service", "ai-agent"),
                ("limit", "20"),
                ("timeRange", "3600"),
                ("orgId", "org_1"),
                ("details", "true"),
            ],
            None,
        )
        .await;
    assert!(!traces.timestamp.is_empty());
    wire.call(
        ai_agent
            .get_trace("4bf92f3577b34da6a3ce929d0e0e4736")
            .span_metrics(false),
        "GET",
        "/ai-agent/trace/traces/4bf92f3577b34da6a3ce929d0e0e4736",
        &[("spanMetrics", "false")],
        None,
    )
    .await;
    wire.call(
        ai_agent.get_trace_services(),
        "GET",
        "/ai-agent/trace/services",
        NONE,
        None,
    )
    .await;
    wire.call(
        ai_agent.get_trace_tags().time_range(60),
        "GET",
        "/ai-agent/trace/tags",
        &[("timeRange", "60")],
        None,
    )
    .await;
    wire.call(
        ai_agent
            .get_trace_tag_values("resource.service.name")
            .time_range(60),
        "GET",
        "/ai-agent/trace/tags/resource.service.name/values",
        &[("timeRange", "60")],
        None,
    )
    .await;
    let query = r#"{ resource.service.name = "ai-agent" && duration > 1s }"#;
    wire.call(
        ai_agent
            .search_traceql()
            .q(query)
            .queries(r#"["{}"]"#)
            .limit(5)
            .time_range(60)
            .org_id("org_1"),
        "GET",
        "/ai-agent/trace/search/traceql",
        &[
            ("q", query),
            ("queries", r#"["{}"]"#),
            ("limit", "5"),
            ("timeRange", "60"),
            ("orgId", "org_1"),
        ],
        None,
    )
    .await;
    Ok(())
}

async fn service(wire: &Wire) -> Result<(), Error> {
    let ai_agent = wire.client.ai_agent();
    assert!(
        wire.call(ai_agent.get_config(), "GET", "/ai-agent/config", NONE, None)
            .await
            .aichat
            .is_some()
    );
    assert!(
        wire.call(
            ai_agent.get_health().detailed(true),
            "GET",
            "/ai-agent/health",
            &[("detailed", "true")],
            None
        )
        .await
        .status
            == imbrace::ai_agent::types::ServiceHealthStatus::Ok
    );
    assert!(
        !wire
            .call(ai_agent.get_version(), "GET", "/ai-agent/version", NONE, None)
            .await
            .version
            .is_empty()
    );
    assert!(
        wire.call(
            ai_agent.list_admin_guides(),
            "GET",
            "/ai-agent/admin/guides",
            NONE,
            None
        )
        .await
        .success
    );
    let guide = wire
        .call(
            ai_agent.get_admin_guide("Admin Guide #1.pdf"),
            "GET",
            "/ai-agent/admin/guides/Admin%20Guide%20%231.pdf",
            NONE,
            None,
        )
        .await;
    assert_eq!(guide.content_type(), Some("application/pdf"));
    assert!(!guide.bytes().await?.is_empty());
    Ok(())
}

async fn sub_agents(wire: &Wire) -> Result<(), Error> {
    let ai_agent = wire.client.ai_agent();
    let question = ChatTurnMessage::new("user")
        .content("Explain the data.")
        .created_at("2026-11-20T10:29:36.000Z");
    let mut stream = wire
        .stream(
            ai_agent
                .stream_sub_agent_chat(SubAgentTurn::new("asst_sub", "sess_xyz", CHAT, [question]))
                .organization_id("org_sandbox"),
            "POST",
            "/ai-agent/v2/sub-agent-chat",
            NONE,
            json!({
                "assistant_id": "asst_sub",
                "session_id": "sess_xyz",
                "chat_id": CHAT,
                "messages": [{
                    "role": "user",
                    "content": "Explain the data.",
                    "createdAt": "2026-11-20T10:29:36.000Z",
                }],
                "organization_id": "org_sandbox",
            }),
        )
        .await;
    let mut chunks = 0;
    while let Some(chunk) = stream.next().await {
        chunk?;
        chunks += 1;
    }
    assert!(chunks > 0);
    assert_eq!(stream.end(), Some(StreamEnd::Done));
    wire.call(
        ai_agent.get_sub_agent_history("sess_xyz", CHAT),
        "GET",
        "/ai-agent/v2/sub-agent-chat/history",
        &[("session_id", "sess_xyz"), ("chat_id", CHAT)],
        None,
    )
    .await;
    Ok(())
}

async fn retired_chats(wire: &Wire) -> Result<(), Error> {
    let ai_agent = wire.client.ai_agent();
    let path = format!("/ai-agent/chat/{CHAT}");
    wire.call(
        ai_agent.list_chats("org_sandbox").user_id("user-1").limit(5),
        "GET",
        "/ai-agent/chat",
        &[
            ("organization_id", "org_sandbox"),
            ("user_id", "user-1"),
            ("limit", "5"),
        ],
        None,
    )
    .await;
    wire.call(
        ai_agent.get_chat(CHAT).include_messages(true),
        "GET",
        &path,
        &[("include_messages", "true")],
        None,
    )
    .await;
    wire.call(
        ai_agent.delete_chat(CHAT, "org_sandbox").user_id("user-1"),
        "DELETE",
        &path,
        &[("organization_id", "org_sandbox"), ("user_id", "user-1")],
        None,
    )
    .await;
    Ok(())
}

async fn retired_embeddings(wire: &Wire) -> Result<(), Error> {
    let ai_agent = wire.client.ai_agent();
    wire.call(
        ai_agent
            .process_embedding(EmbeddingProcess::new("file_abc"))
            .options([("chunk_size", 512)]),
        "POST",
        "/ai-agent/embedding/process",
        NONE,
        json!({"fileId": "file_abc", "options": {"chunk_size": 512}}),
    )
    .await;
    wire.call(
        ai_agent.list_embedding_files().page(2).limit(10),
        "GET",
        "/ai-agent/embedding/files",
        &[("page", "2"), ("limit", "10")],
        None,
    )
    .await;
    wire.call(
        ai_agent.preview_embedding_file().file_id("file_abc"),
        "GET",
        "/ai-agent/embedding/files/preview",
        &[("file_id", "file_abc")],
        None,
    )
    .await;
    wire.call(
        ai_agent.get_embedding_file("file_abc"),
        "GET",
        "/ai-agent/embedding/files/file_abc",
        NONE,
        None,
    )
    .await;
    wire.call(
        ai_agent.update_embedding_file_status("file_abc", EmbeddingStatusUpdate::new("active")),
        "PUT",
        "/ai-agent/embedding/files/file_abc/status",
        NONE,
        json!({"status": "active"}),
    )
    .await;
    wire.call(
        ai_agent.delete_embedding_file("file_abc"),
        "DELETE",
        "/ai-agent/embedding/files/file_abc",
        NONE,
        None,
    )
    .await;
    wire.call(
        ai_agent
            .classify_file()
            .file_id("file_abc")
            .url("https://files.example.com/a b.pdf?x=1&y=2")
            .mime_type("application/pdf"),
        "GET",
        "/ai-agent/embedding/classify",
        &[
            ("file_id", "file_abc"),
            ("url", "https://files.example.com/a b.pdf?x=1&y=2"),
            ("mime_type", "application/pdf"),
        ],
        None,
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn chats_that_do_not_exist_are_told_apart_from_wrong_ids() -> Result<(), Error> {
    let wire = Wire::start().await;
    let ai_agent = wire.client.ai_agent();
    let missing = [
        ai_agent.get_client_chat(UNKNOWN).await.err(),
        ai_agent.update_client_chat(UNKNOWN).title("x").await.err(),
        ai_agent.delete_client_chat(UNKNOWN).await.err(),
        ai_agent.list_client_messages(UNKNOWN).await.err(),
        ai_agent.get_votes(UNKNOWN).await.err(),
        ai_agent.delete_trailing_messages(UNKNOWN).await.err(),
        ai_agent.stream_client_chat_status(UNKNOWN).stream().await.err(),
        ai_agent.list_client_chats().ending_before(UNKNOWN).await.err(),
    ];
    for error in missing {
        let error = error.expect("a refusal");
        assert!(error.is_not_found(), "{error}");
        assert!(error.message().contains("not found"), "{error}");
    }
    Ok(())
}

#[tokio::test]
async fn a_turn_that_is_refused_is_an_error_before_the_stream() -> Result<(), Error> {
    let wire = Wire::start().await;
    let ai_agent = wire.client.ai_agent();
    let turn = |chat: &str, agent: &str| {
        ChatTurn::new(chat, agent).messages([ChatTurnMessage::new("user").content("hi")])
    };
    for (turn, words) in [
        (turn("chat-1", "asst_abc"), "Invalid uuid"),
        (turn(CHAT, "asst_unknown"), "Assistant not found"),
    ] {
        let error = ai_agent.stream_chat(turn).stream().await.expect_err("a refusal");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(500));
        assert_eq!(error.attempts(), 1, "a turn is not sent twice");
        assert!(error.message().contains(words), "{error}");
    }
    Ok(())
}

#[tokio::test]
async fn other_names_send_the_same() -> Result<(), Error> {
    let wire = Wire::start().await;
    let ai_agent = wire.client.ai_agent();
    let search = ai_agent.search_trace_ql().q("{}");
    wire.call(
        search,
        "GET",
        "/ai-agent/trace/search/traceql",
        &[("q", "{}")],
        None,
    )
    .await;
    let turn = ChatTurn::new(CHAT, "asst_text").messages([ChatTurnMessage::new("user").content("hi")]);
    let stream = ai_agent.stream_chat_text(turn).stream().await?;
    assert!(stream.text().await?.contains("hi"));
    Ok(())
}

#[tokio::test]
async fn chats_are_walked_from_the_newest_to_the_oldest() -> Result<(), Error> {
    let wire = Wire::start().await;
    let ai_agent = wire.client.ai_agent();
    let ids: Vec<String> = (0..5)
        .map(|number| UNKNOWN.replace("dead", &format!("000{number}")))
        .collect();
    for id in &ids {
        let message = ClientChatFirstMessage::new("user", [MessagePart::new("text").text("hi")]);
        ai_agent
            .create_client_chat(ClientChatCreate::new(id, message, "private"))
            .await?;
    }
    wire.sandbox.forget_requests();
    let mut chats = ai_agent.list_client_chats().limit(2).items();
    let mut found = Vec::new();
    while let Some(chat) = chats.next().await {
        found.push(chat?.id);
    }
    found.reverse();
    assert_eq!(found, ids);
    let queries: Vec<_> = wire
        .sandbox
        .requests()
        .into_iter()
        .map(|request| request.query)
        .collect();
    assert_eq!(
        queries,
        [
            "limit=2".to_owned(),
            format!("limit=2&ending_before={}", ids[3]),
            format!("limit=2&ending_before={}", ids[1]),
        ]
    );
    Ok(())
}
