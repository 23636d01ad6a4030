//! Document 002, "Tích hợp ClickAI qua RESTful API": files, feedback, conversations, errors.

use imbrace::{
    Upload,
    clickai::{
        Client,
        types::{ConversationRename, FeedbackCreate, FileInput, FileUpload},
    },
};

use super::{Result, Service};

/// File Upload API. The document takes "/path/to/document.pdf" by `Upload::path`.
async fn files(client: &Client) -> Result {
    let document = Upload::bytes("document.pdf", "%PDF-1.7");
    let file = client.upload_file(FileUpload::new(document)).user("user-abc-123").await?;
    println!("{} {} {:?}", file.id, file.size, file.mime_type);

    // Sử dụng file trong chat
    let mut response = client
        .chat("user-abc-123")
        .query("Tóm tắt nội dung file này")
        .file(FileInput::new("document", "local_file").upload_file_id(file.id))
        .stream()
        .await?;
    println!("{}", response.outcome().await?.answer);
    Ok(())
}

/// Feedback API
async fn feedback(client: &Client) -> Result {
    let message = client.chat("user-abc-123").query("Xin chào").await?;
    client
        .create_message_feedback(&message.id, FeedbackCreate::new("user-abc-123"))
        .rating("like")
        .content("Câu trả lời rất hữu ích!")
        .await?;
    Ok(())
}

/// Conversations API
async fn conversations(client: &Client) -> Result {
    let conv = client.chat("user-abc-123").query("Xin chào").await?.conversation_id;

    let conversations = client.list_conversations().user("user-abc-123").limit(20).await?;
    println!("{} conversations", conversations.len());

    let messages = client.list_messages(&conv).user("user-abc-123").limit(20).await?;
    println!("{} messages", messages.len());

    client
        .rename_conversation(&conv, ConversationRename::new("user-abc-123"))
        .name("Hỗ trợ bảo hành sản phẩm XYZ")
        .auto_generate(false)
        .await?;

    client.delete_conversation(&conv, "user-abc-123").await
}

/// Error Handling
async fn errors(client: &Client) {
    match client.chat("user-001").query("Xin chào").await {
        Ok(result) => println!("{}", result.answer),
        Err(e) if e.is_auth() => println!("API Key không hợp lệ"),
        Err(e) if e.is_rate_limited() => println!("Quá nhiều requests, thử lại sau"),
        Err(e) if e.is_connect() => println!("Không thể kết nối đến ClickAI API"),
        Err(e) => println!("Lỗi: {}", e.message()),
    }
}

#[tokio::test]
async fn around_a_conversation() -> Result {
    let service = Service::start().await;
    let client = &service.clickai;
    files(client).await?;
    feedback(client).await?;
    conversations(client).await?;
    errors(client).await;
    client.set_api_key("app-wrong")?;
    errors(client).await;
    Ok(())
}
