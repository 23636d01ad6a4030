//! Document 003, "AI Agent": streamed chat, embeddings, the data board, Parquet, traces, the service itself.

use std::io::Write;

use imbrace::{
    Client,
    ai_agent::types::{ChatTurn, ChatTurnMessage, EmbeddingProcess, FieldTypeInquiry, ParquetGeneration, SubAgentTurn},
};
use serde_json::json;

use super::{Result, Service};

/// Chat v2, Preferred: streamChatText / stream_chat_text
async fn stream_chat_text(client: &Client, chat_id: &str) -> Result {
    let mut chunks = client
        .ai_agent()
        .stream_chat_text("asst_abc")
        .chat_id(chat_id)
        .user("What can you do?")
        .await?;
    while let Some(chunk) = chunks.next_text().await? {
        print!("{chunk}");
        std::io::stdout().flush().ok();
    }
    Ok(())
}

/// Handling both streaming and non-streaming agents: nothing to branch on, one call reads both.
async fn both_kinds_of_agents(client: &Client, chat_id: &str) -> Result {
    for assistant_id in ["asst_abc", "asst_text"] {
        let body = ChatTurn::new(chat_id, assistant_id).message(ChatTurnMessage::user("What can you do?"));

        let mut reply = String::new();
        let mut res = client.ai_agent().stream_chat(body).await?;
        while let Some(chunk) = res.next_text().await? {
            reply.push_str(&chunk);
            print!("{chunk}"); // render as it arrives
            std::io::stdout().flush().ok();
        }
        assert!(!reply.is_empty());
    }
    Ok(())
}

/// Sub-agent Chat v2
async fn sub_agent_chat(client: &Client) -> Result {
    let turn = SubAgentTurn::new("asst_sub", "sess_xyz", "chat_id", [ChatTurnMessage::user("Explain the data.")]);
    let res = client.ai_agent().stream_sub_agent_chat(turn).await?;
    println!("{}", res.text().await?);

    let history = client.ai_agent().get_sub_agent_history("sess_xyz", "chat_id").await?;
    println!("{:?}", history.messages);
    Ok(())
}

/// Prompt Suggestions
async fn prompt_suggestions(client: &Client) -> Result {
    let suggestions = client.ai_agent().get_agent_prompt_suggestion("asst_abc").await?;
    println!("{suggestions:?}");
    Ok(())
}

/// Embeddings & Knowledge Base
async fn embeddings(client: &Client) -> Result {
    // Trigger embedding processing for an uploaded file
    client.ai_agent().process_embedding("file_abc").await?;

    // With optional processing options
    let file = EmbeddingProcess::new("file_abc");
    client.ai_agent().process_embedding(file).options([("chunk_size", 512)]).await?;

    // List and inspect embedding files
    let files = client.ai_agent().list_embedding_files().page(1).limit(20).await?;
    let file = client.ai_agent().get_embedding_file("file_abc").await?;
    let preview = client.ai_agent().preview_embedding_file().file_id("file_abc").await?;
    println!("{files:?} {file:?} {preview:?}");

    // Update status and delete
    client.ai_agent().update_embedding_file_status("file_abc", "active").await?;
    client.ai_agent().delete_embedding_file("file_abc").await?;

    // Classify a file for RAG categorization
    let classification = client.ai_agent().classify_file().file_id("file_abc").await?;
    println!("{classification:?}");
    Ok(())
}

/// Data Board: the observed server has the suggestions in `data`, where the document has them in `fields`.
async fn data_board(client: &Client) -> Result {
    let result = client
        .ai_agent()
        .suggest_field_types(FieldTypeInquiry::new([
            "https://cdn.imbrace.co/docs/invoice-1.pdf",
            "https://cdn.imbrace.co/docs/invoice-2.pdf",
        ]))
        .await?;
    for field in &result {
        println!("{field:?}"); // "datetime" | "number" | "boolean" | ...
    }
    Ok(())
}

/// Parquet: the server names the file itself, and the folder is a parameter of its own.
async fn parquet(client: &Client) -> Result {
    // Generate a Parquet file from JSON data
    let rows = [[("id", json!(1)), ("name", json!("Alice"))], [("id", json!(2)), ("name", json!("Bob"))]];
    let result = client
        .ai_agent()
        .generate_parquet(ParquetGeneration::new(rows))
        .file_name("users")
        .folder_name("exports")
        .await?;
    println!("{result:?}");

    let files = client.ai_agent().list_parquet_files().folder_name("exports").await?;
    let file_name = &files.files[0].file_name;
    client.ai_agent().delete_parquet_file(file_name).folder_name("exports").await?;
    Ok(())
}

/// Distributed Tracing (Tempo)
async fn traces(client: &Client) -> Result {
    // List recent traces
    let traces = client
        .ai_agent()
        .get_traces()
        .service("ai-agent")
        .limit(50)
        .time_range(3600) // seconds
        .org_id("org_abc")
        .details(true)
        .await?;

    // Inspect a single trace
    let trace = client.ai_agent().get_trace("trace_id_hex").await?;
    println!("{traces:?} {trace:?}");

    // Enumerate services, tags, and tag values
    let services = client.ai_agent().get_trace_services().await?;
    let tags = client.ai_agent().get_trace_tags().await?;
    let values = client.ai_agent().get_trace_tag_values("http.status_code").await?;
    println!("{services:?} {tags:?} {values:?}");

    // TraceQL search
    let results = client
        .ai_agent()
        .search_traceql()
        .q(r#"{ .service.name = "ai-agent" && .http.status = 500 }"#)
        .await?;
    println!("{results:?}");
    Ok(())
}

/// Service info, and Admin Guides
async fn service_info(client: &Client) -> Result {
    let config = client.ai_agent().get_config().await?;
    let health = client.ai_agent().get_health().await?; // summary
    let details = client.ai_agent().get_health().detailed(true).await?; // detailed
    let version = client.ai_agent().get_version().await?;
    println!("{config:?} {health:?} {details:?} {version:?}");

    let guides = client.ai_agent().list_admin_guides().await?;
    println!("{guides:?}");

    // Download a specific guide
    let response = client.ai_agent().get_admin_guide("onboarding.pdf").await?;
    let folder = std::env::temp_dir().join(format!("imbrace-guide-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    response.save(folder.join("onboarding.pdf")).await?;
    std::fs::remove_dir_all(folder).expect("a folder to remove");
    Ok(())
}

/// Legacy v1 chat
async fn legacy_chats(client: &Client) -> Result {
    // List chats for an organization
    let chats = client.ai_agent().list_chats("org_abc").user_id("user_123").limit(20).await?;

    // Get a single chat (pass true to include messages)
    let chat = client.ai_agent().get_chat("chat_id").include_messages(true).await?;
    println!("{chats:?} {chat:?}");

    // Delete a chat
    client.ai_agent().delete_chat("chat_id", "org_abc").user_id("user_123").await?;
    Ok(())
}

#[tokio::test]
async fn what_is_created_can_be_used() -> Result {
    let service = Service::start().await;
    stream_chat_text(&service.client, &imbrace::chat::new_id()).await?;
    both_kinds_of_agents(&service.client, &imbrace::chat::new_id()).await?;
    parquet(&service.client).await
}

#[tokio::test]
async fn ids_of_the_documents() -> Result {
    let service = Service::that_knows_every_id().await;
    let client = &service.client;
    sub_agent_chat(client).await?;
    prompt_suggestions(client).await?;
    embeddings(client).await?;
    data_board(client).await?;
    traces(client).await?;
    service_info(client).await?;
    legacy_chats(client).await
}
