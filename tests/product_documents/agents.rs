//! Document 003, "AI Agent": AI agents, Document AI and the knowledge hub.

use imbrace::{
    Client, Upload,
    gateway::types::{AgentFileUpload, AiAgentCreate, AiAgentUpdate, FileExtract, FileRecordCreate, FileUpload, FolderFileIds},
};

use super::{Result, Service};

/// The client at the top of the document.
fn clients() -> Result<(Client, Client)> {
    let with_token = Client::builder().access_token("IMBRACE_ACCESS_TOKEN").build()?;
    let with_key = Client::builder().api_key("IMBRACE_API_KEY").organization_id("IMBRACE_ORGANIZATION_ID").build()?;
    Ok((with_token, with_key))
}

/// AI Agent CRUD
async fn ai_agents(client: &Client) -> Result {
    // List all AI agents in your account
    let agents = client.chat_ai().list_ai_agents().await?;
    println!("{} agents", agents.len());

    // List sub-agents (agents that can be delegated to by an orchestrator)
    let sub_agents = client.chat_ai().list_ai_agent_sub_agents().await?;
    println!("{} sub-agents", sub_agents.len());

    // Create. From a name alone, provider, model and streaming have the defaults that the document recommends.
    let created = client
        .chat_ai()
        .create_ai_agent(AiAgentCreate::new("Support Bot", "support_bot_v1"))
        .provider_id("system")
        .model_id("Default")
        .streaming(true)
        .description("Handles tier-1 support queries")
        .await?;

    // Get a single AI agent
    let agent = client.chat_ai().get_ai_agent(&created.id).await?;
    assert!(agent.streaming);

    // Update: the server resets what is not sent, whatever the document says; `edit_ai_agent` keeps it.
    let updated = client
        .chat_ai()
        .update_ai_agent(&created.id, AiAgentUpdate::new("Support Bot v2", "support_bot_v1"))
        .await?;
    assert_eq!(updated.name, "Support Bot v2");
    client.chat_ai().edit_ai_agent(&created.id, |agent| agent.name("Support Bot v2")).await?;

    // Update only the system instructions
    client
        .chat_ai()
        .update_ai_agent_instructions(&created.id, "You are a helpful support agent.")
        .await?;

    client.chat_ai().delete_ai_agent(&created.id).await?;
    Ok(())
}

/// Document AI models, and File extraction (agent file upload)
async fn document_ai(client: &Client) -> Result {
    let models = client.chat_ai().list_document_models().await?;
    println!("{} models", models.len());

    // Upload an agent-specific file
    let report = Upload::bytes("report.pdf", "%PDF-1.7");
    let uploaded = client.chat_ai().upload_agent_file(AgentFileUpload::new("asst_abc", report)).await?;
    println!("{uploaded:?}");

    // Extract content from an uploaded file
    let report = Upload::bytes("report.pdf", "%PDF-1.7");
    let extracted = client.chat_ai().extract_file().body(FileExtract::new().file(report)).await?;
    println!("{extracted:?}");
    Ok(())
}

/// Knowledge Hub: folders & knowledge bases
async fn knowledge_hub(client: &Client) -> Result {
    // Folders
    let folders = client.boards().search_folders().organization_id("org_xxx").await?;
    println!("{} folders", folders.len());
    // The server wants more than a name; this fills it in.
    let folder = client.boards().create_knowledge_folder("Q1 Reports").await?;
    client.boards().update_folder(&folder._id).name("Q1 2025 Reports").await?;

    // Files (knowledge base entries)
    let doc = Upload::bytes("doc.pdf", "%PDF-1.7");
    let uploaded = client.boards().upload_file(FileUpload::new(doc, &folder._id)).await?;
    println!("{:?}", uploaded.files());
    let files = client.boards().search_files().folder_id(&folder._id).await?;
    println!("{} files", files.len());
    let file = client.boards().get_file(&files.data[0]._id).await?;
    println!("{}", file.name);
    let created = client
        .boards()
        .create_knowledge_file(FileRecordCreate::new("doc.txt"))
        .folder_id(&folder._id)
        .key("uploads/doc.txt")
        .file_type("text/plain")
        .file_size(12)
        .await?;
    client.boards().delete_files(FolderFileIds::new([&created._id])).await?;
    client.boards().delete_folders(FolderFileIds::new([&folder._id])).await?;
    Ok(())
}

#[test]
fn clients_are_built_without_a_call() {
    clients().expect("two clients");
}

#[tokio::test]
async fn what_is_created_can_be_used() -> Result {
    let service = Service::start().await;
    ai_agents(&service.client).await?;
    knowledge_hub(&service.client).await
}

#[tokio::test]
async fn ids_of_the_documents() -> Result {
    let service = Service::that_knows_every_id().await;
    document_ai(&service.client).await
}
