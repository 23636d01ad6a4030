//! Document 002, "Tích hợp ClickAI qua RESTful API": assistants, text generation, conversations, workflows, streams.

use std::io::Write;

use imbrace::clickai::Client;

use super::{Result, Service};

/// API lấy danh sách Assistants
async fn assistants(client: &Client) -> Result {
    let apps = client
        .list_assistants()
        .page(1)
        .page_size(10)
        .mode("workflow")
        .workspace_id("YOUR_WORKSPACE_ID")
        .await?;
    for app in &apps {
        println!("App: {} (ID: {})", app.name, app.id);
    }
    Ok(())
}

/// API cho Text Generation App
async fn completion(client: &Client) -> Result {
    let mut response = client
        .completion("user-abc-123")
        .input("text", "Viết email cảm ơn khách hàng đã mua sản phẩm")
        .stream()
        .await?;
    while let Some(text) = response.next_text().await? {
        print!("{text}");
        std::io::stdout().flush().ok();
    }

    // "response_mode": "blocking"
    let response = client
        .completion("user-abc-123")
        .input("text", "Viết email cảm ơn khách hàng")
        .await?;
    println!("{}", response.answer);
    Ok(())
}

/// API cho Conversational App
async fn chat(client: &Client) -> Result {
    let mut response = client
        .chat("user-abc-123")
        .query("Xin chào, tôi cần hỗ trợ về sản phẩm")
        .stream()
        .await?;
    let outcome = response.outcome().await?;
    println!("{} {:?}", outcome.answer, outcome.conversation_id);
    Ok(())
}

/// API cho Workflow App
async fn workflow(client: &Client) -> Result {
    let run = client
        .workflows()
        .run("user-abc-123")
        .input("input_text", "Phân tích dữ liệu bán hàng Q4 2024")
        .await?;
    println!("{} {:?}", run.workflow_run_id, run.data.outputs);
    Ok(())
}

/// Quản lý conversation_id, ví dụ flow hoàn chỉnh
async fn conversation(client: &Client) -> Result {
    // Lượt 1: Bắt đầu hội thoại mới
    let data1 = client
        .chat("user-001")
        .input("language", "vi")
        .query("Xin chào, tôi muốn hỏi về bảo hành")
        .await?;
    let conv_id = data1.conversation_id; // Lưu lại conversation_id
    println!("Bot: {}", data1.answer);
    println!("Conversation ID: {conv_id}");

    // Lượt 2: Tiếp tục hội thoại
    let data2 = client
        .chat("user-001")
        .query("Sản phẩm XYZ có bảo hành bao lâu?")
        .conversation_id(&conv_id) // Truyền ID để tiếp tục
        .await?;
    println!("Bot: {}", data2.answer);
    assert_eq!(data2.conversation_id, conv_id);

    // Lượt 3: Tiếp tục
    let data3 = client
        .chat("user-001")
        .query("Cảm ơn bạn!")
        .conversation_id(&conv_id)
        .await?;
    println!("Bot: {}", data3.answer);

    // The same by a conversation, which keeps its id.
    let mut conversation = client.conversation("user-001").input("language", "vi");
    for query in ["Xin chào, tôi muốn hỏi về bảo hành", "Sản phẩm XYZ có bảo hành bao lâu?", "Cảm ơn bạn!"] {
        println!("Bot: {}", conversation.send(query).await?.answer);
    }
    println!("Conversation ID: {:?}", conversation.id());
    Ok(())
}

/// Streaming vs Blocking Response, Xử lý SSE
async fn streaming(client: &Client) -> Result {
    use imbrace::clickai::types::ChatEvent;

    let mut response = client.chat("user-001").query("Xin chào").stream().await?;
    while let Some(event) = response.next().await {
        if let ChatEvent::Message(data) = event? {
            print!("{}", data.answer.unwrap_or_default());
            std::io::stdout().flush().ok();
        }
    }
    Ok(())
}

/// SDK & Libraries
async fn sdk(client: &Client) -> Result {
    // Chat
    let response = client.chat("user-001").query("Xin chào").await?;
    println!("{}", response.answer);

    // Streaming
    let mut stream = client.chat("user-001").query("Viết một bài thơ").stream().await?;
    while let Some(text) = stream.next_text().await? {
        print!("{text}");
        std::io::stdout().flush().ok();
    }
    Ok(())
}

#[tokio::test]
async fn apps_of_all_kinds() -> Result {
    let service = Service::start().await;
    let client = &service.clickai;
    assistants(client).await?;
    completion(client).await?;
    chat(client).await?;
    workflow(client).await?;
    conversation(client).await?;
    streaming(client).await?;
    sdk(client).await
}
