//! Document 003, "AI Agent": the chat client.

use imbrace::{
    Client, chat,
    ai_agent::types::{
        ChatClientCredentials, ChatClientRegistration, ChatClientToken, ChatVisibility, ClientChatCreate,
        ClientChatFirstMessage, ClientChatTitleInput, ClientChatTitleInputMessage, ClientDocumentSave,
        ClientMessageCreate, ClientMessageInput, ClientVoteUpdate, MessagePart,
    },
};

use super::{Result, Service};

/// Auth: the server wants an address and a password, where the document has a token, or a name and a secret.
async fn auth(client: &Client) -> Result {
    client
        .ai_agent()
        .verify_chat_client_credentials(ChatClientCredentials::new("alice@example.com", "s3cr3t"))
        .token("tok_xxx")
        .await?;
    client
        .ai_agent()
        .register_chat_client(ChatClientRegistration::new("alice@example.com", "s3cr3t"))
        .name("web-app")
        .secret("s3cr3t")
        .await?;
    let user = client.ai_agent().get_chat_client_user().body(ChatClientToken::new().token("tok_xxx")).await?;
    println!("{user:?}");
    Ok(())
}

/// Chats
async fn chats(client: &Client) -> Result {
    // Create a new chat session
    let message = ClientChatFirstMessage::new("user", [MessagePart::new("text").text("Hello!")]).content("Hello!");
    let chat_id = chat::new_id();
    client
        .ai_agent()
        .create_client_chat(ClientChatCreate::new(&chat_id, message, ChatVisibility::Private))
        .assistant_id("asst_abc")
        .organization_id("org_abc")
        .user_id("user_xxx")
        .await?;

    // List, read, update, delete chats
    let chats = client.ai_agent().list_client_chats().organization_id("org_abc").limit(20).await?;
    println!("{} chats", chats.len());
    let chat = client.ai_agent().get_client_chat(&chat_id).await?;
    println!("{}", chat.title);
    client.ai_agent().update_client_chat(&chat_id).visibility("private").await?;

    // Auto-generate a title for the chat: of its first message, which the server wants to have.
    let first = ClientChatTitleInputMessage::new([MessagePart::new("text").text("Hello!")]);
    client.ai_agent().generate_client_chat_title(&chat_id, ClientChatTitleInput::new(first)).await?;

    // Stream real-time chat status as SSE
    let mut status_stream = client.ai_agent().stream_client_chat_status(&chat_id).await?;
    if let Some(status) = status_stream.next().await {
        println!("{:?}", status?);
    }

    client.ai_agent().delete_client_chat(&chat_id).await?;
    client.ai_agent().delete_all_client_chats().organization_id("org_abc").await?;
    Ok(())
}

/// Messages
async fn messages(client: &Client, chat_id: &str) -> Result {
    let hello = ClientMessageInput::new(chat::new_id(), chat_id, "user", [MessagePart::new("text").text("Hello")]);
    client.ai_agent().persist_client_message(ClientMessageCreate::new(hello)).await?;
    let messages = client.ai_agent().list_client_messages(chat_id).await?;
    client.ai_agent().delete_trailing_messages(&messages[0].id).await?;
    Ok(())
}

/// Votes: the server wants the chat too.
async fn votes(client: &Client, chat_id: &str, msg_id: &str) -> Result {
    let votes = client.ai_agent().get_votes(chat_id).await?;
    println!("{votes:?}");
    client.ai_agent().update_vote(ClientVoteUpdate::new(chat_id, msg_id, "up")).await?;
    Ok(())
}

/// Documents (AI-generated artifacts)
async fn documents(client: &Client) -> Result {
    client
        .ai_agent()
        .create_document("doc_id", ClientDocumentSave::new("Draft", "Draft...", "text"))
        .await?;

    let doc = client.ai_agent().get_document("doc_id").await?;
    let latest = client.ai_agent().get_document_latest("doc_id").await?;
    let public = client.ai_agent().get_document_public("doc_id").await?;
    let by_kind = client.ai_agent().get_document_latest_by_kind("text").await?;
    let suggestion = client.ai_agent().get_document_suggestions("doc_id").await?;
    println!("{} versions, {latest:?} {public:?} {by_kind:?} {suggestion:?}", doc.len());

    client.ai_agent().delete_document("doc_id", "2026-01-01T00:00:00Z").await?;
    Ok(())
}

#[tokio::test]
async fn what_is_created_can_be_used() -> Result {
    let service = Service::start().await;
    let client = &service.client;
    chats(client).await?;
    let message = ClientChatFirstMessage::new("user", [MessagePart::new("text").text("Hello!")]);
    let chat = ClientChatCreate::new(chat::new_id(), message, ChatVisibility::Private).assistant_id("asst_abc");
    let chat = client.ai_agent().create_client_chat(chat).await?;
    let message = client.ai_agent().list_client_messages(&chat.id).await?.remove(0);
    votes(client, &chat.id, &message.id).await?;
    messages(client, &chat.id).await
}

#[tokio::test]
async fn ids_of_the_documents() -> Result {
    let service = Service::that_knows_every_id().await;
    auth(&service.client).await?;
    documents(&service.client).await
}
