//! Document 000, "Tham Chiếu Resources": assistants, the AI service and the AI agent.

use std::io::Write;

use imbrace::{
    Client,
    ai_agent::types::{ChatVisibility, ClientChatCreate, ClientChatFirstMessage, MessagePart, ParquetGeneration},
    chat,
    gateway::types::{AiAgentCreate, AiAgentUpdate, CompletionMessage, DocumentProcess, EmbeddingCreate, SessionChatCreate},
};
use serde_json::json;

use super::{Result, Service};

/// Assistants, Assistant CRUD
async fn assistants(client: &Client) -> Result {
    let assistants = client.chat_ai().list_assistants().await?;
    println!("{} assistants", assistants.len());

    let created = client
        .chat_ai()
        .create_assistant(AiAgentCreate::new("Support Bot", "support_bot_v1"))
        .provider_id("system")
        .model_id("gpt-4o")
        .description("Xử lý các câu hỏi hỗ trợ cấp 1")
        .await?;

    let assistant = client.chat_ai().get_assistant(&created.id).await?;
    assert_eq!(assistant.description, "Xử lý các câu hỏi hỗ trợ cấp 1");

    let updated = client
        .chat_ai()
        .update_assistant(&created.id, AiAgentUpdate::new("Support Bot v2", "support_bot_v1"))
        .await?;
    assert_eq!(updated.name, "Support Bot v2");

    client
        .chat_ai()
        .update_assistant_instructions(&created.id, "Bạn là trợ lý hỗ trợ hữu ích.")
        .await?;

    client.chat_ai().delete_assistant(&created.id).await?;
    Ok(())
}

/// Completions
async fn completions(client: &Client) -> Result {
    let response = client
        .chat_ai()
        .chat("gpt-4o")
        .message(CompletionMessage::new("system", "Bạn là trợ lý CRM hữu ích."))
        .message(CompletionMessage::new("user", "Tóm tắt ghi chú khách hàng này: ..."))
        .await?;
    println!("{:?}", response.choices[0].message.content);
    Ok(())
}

/// Models, and File Processing
async fn models_and_files(client: &Client) -> Result {
    let models = client.chat_ai().list_models().await?;
    println!("{} models", models.len());

    // TypeScript
    let result = client
        .chat_ai()
        .extract_file()
        .model_name("gpt-4o")
        .url("https://example.com/invoice.pdf")
        .organization_id("org_xxx")
        .await?;
    println!("{result:?}");

    // Python
    let result = client
        .chat_ai()
        .process_document(DocumentProcess::new("gpt-4o", "https://example.com/invoice.pdf", "org_xxx"))
        .await?;
    println!("{:?}", result.data);
    Ok(())
}

/// Persistent Chat Sessions (Python): the server wants the title within `chat`.
async fn chat_sessions(client: &Client) -> Result {
    let chat = client.chat_ai().create_chat(SessionChatCreate::new([("title", "Support Chat")])).await?;
    let history = client.chat_ai().list_chats().await?;
    assert!(history.iter().any(|entry| entry.id.as_ref() == Some(&chat.id)));
    client.chat_ai().delete_chat(&chat.id).await?;
    Ok(())
}

/// Knowledge Hub: Folders & Knowledge Bases
async fn knowledge(client: &Client) -> Result {
    let folders = client.chat_ai().list_folders().await?;
    println!("{} folders", folders.len());
    let folder = client.chat_ai().create_folder("Báo Cáo Q1").await?;
    client.chat_ai().update_folder(&folder.id, "Báo Cáo Q1 2025").await?;

    let all = client.chat_ai().list_knowledge().await?;
    println!("{} knowledge bases", all.len());
    let created = client.chat_ai().create_knowledge("Tài Liệu Hỗ Trợ").folder_id(&folder.id).await?;
    let kb = client.chat_ai().get_knowledge(&created.id).await?;
    assert_eq!(kb.id, created.id);
    client.chat_ai().delete_knowledge(&created.id).await?;
    client.chat_ai().delete_folder(&folder.id).await?;
    Ok(())
}

/// OpenAI-compatible AI Service (Python)
async fn ai(client: &Client) -> Result {
    let response = client
        .ai()
        .complete("gpt-4o")
        .message(CompletionMessage::new("system", "Bạn là trợ lý CRM hữu ích."))
        .message(CompletionMessage::new("user", "Tóm tắt ghi chú khách hàng này: ..."))
        .temperature(0.7)
        .await?;
    println!("{:?}", response.choices[0].message.content);

    let mut chunks = client
        .ai()
        .stream("gpt-4o")
        .message(CompletionMessage::new("user", "Soạn email follow-up cho lead này."))
        .stream()
        .await?;
    while let Some(text) = chunks.next_text().await? {
        print!("{text}");
        std::io::stdout().flush().ok();
    }

    let result = client
        .ai()
        .embed(EmbeddingCreate::new("text-embedding-ada-002", ["khách hàng khiếu nại về billing", "vấn đề billing leo thang"]))
        .await?;
    println!("{} vectors", result.data.len());
    Ok(())
}

/// AI Agent, Stream Chat (SSE)
async fn stream_chat(client: &Client) -> Result {
    let session_id = chat::new_id();

    let mut response = client
        .ai_agent()
        .stream_chat("asst_abc")
        .chat_id(session_id)
        .organization_id("org_xxx")
        .user("Deals nào đã chốt quý này?")
        .await?;

    while let Some(text) = response.next_text().await? {
        print!("{text}");
        std::io::stdout().flush().ok();
    }
    Ok(())
}

/// Prompt Suggestions
async fn prompt_suggestions(client: &Client) -> Result {
    let suggestions = client.ai_agent().get_agent_prompt_suggestion("asst_xxx").await?;
    println!("{suggestions:?}");
    Ok(())
}

/// Embedding Files (Knowledge Base)
async fn embedding_files(client: &Client) -> Result {
    let files = client.ai_agent().list_embedding_files().await?;
    let file = client.ai_agent().get_embedding_file("file_id").await?;

    let classified = client
        .ai_agent()
        .classify_file()
        .url("https://example.com/product-catalog.pdf")
        .mime_type("application/pdf")
        .await?;
    println!("{files:?} {file:?} {classified:?}");

    client.ai_agent().update_embedding_file_status("file_id", "active").await?;
    client.ai_agent().delete_embedding_file("file_id").await?;
    Ok(())
}

/// Parquet Data: the server names the file itself, and the folder is a parameter of its own.
async fn parquet(client: &Client) -> Result {
    let job = client
        .ai_agent()
        .generate_parquet(ParquetGeneration::new([[("id", json!("1")), ("name", json!("Acme Corp")), ("revenue", json!(120_000))]]))
        .assistant_id("asst_xxx")
        .file_name("users")
        .folder_name("exports")
        .await?;
    println!("{job:?}");

    let files = client.ai_agent().list_parquet_files().folder_name("exports").await?;
    let file_name = &files.files[0].file_name;
    client.ai_agent().delete_parquet_file(file_name).folder_name("exports").await?;
    Ok(())
}

/// End-user Chat Client
async fn client_chats(client: &Client) -> Result {
    let text = "Xin chào, tôi cần hỗ trợ về đơn hàng.";
    let message = ClientChatFirstMessage::new("user", [MessagePart::new("text").text(text)]).content(text);
    let chat = client
        .ai_agent()
        .create_client_chat(ClientChatCreate::new(chat::new_id(), message, ChatVisibility::Private))
        .assistant_id("asst_abc")
        .organization_id("org_xxx")
        .user_id("user_xxx")
        .await?;

    let client_chats = client.ai_agent().list_client_chats().await?;
    println!("{client_chats:?}");
    let messages = client.ai_agent().list_client_messages(&chat.id).await?;
    println!("{} messages", messages.len());
    client.ai_agent().delete_client_chat(&chat.id).await?;
    Ok(())
}

#[tokio::test]
async fn what_is_created_can_be_used() -> Result {
    let service = Service::start().await;
    assistants(&service.client).await?;
    chat_sessions(&service.client).await?;
    knowledge(&service.client).await?;
    stream_chat(&service.client).await?;
    parquet(&service.client).await?;
    client_chats(&service.client).await
}

#[tokio::test]
async fn ids_of_the_documents() -> Result {
    let service = Service::that_knows_every_id().await;
    completions(&service.client).await?;
    models_and_files(&service.client).await?;
    ai(&service.client).await?;
    prompt_suggestions(&service.client).await?;
    embedding_files(&service.client).await
}
