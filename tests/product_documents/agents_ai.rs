//! Document 003, "AI Agent": the AI service, `client.ai`.

use std::io::Write;

use imbrace::{
    Client, Upload,
    gateway::types::{
        AiAgentCreate, AiAgentUpdate, AiAgentWorkflowUpdate, CompletionMessage, EmbeddingCreate, GuardrailCreate,
        GuardrailProviderConfig, GuardrailProviderCreate, GuardrailUpdate, LlmProviderCreate, ToolServerType,
        ToolServerVerify,
    },
};
use serde_json::json;

use super::{Result, Service};

/// OpenAI-compatible AI service
async fn completions(client: &Client) -> Result {
    // Single completion
    let response = client
        .ai()
        .complete("gpt-4o")
        .message(CompletionMessage::new("system", "You are a helpful CRM assistant."))
        .message(CompletionMessage::new("user", "Summarize this customer note: ..."))
        .temperature(0.7)
        .await?;
    println!("{:?}", response.choices[0].message.content);

    // Streaming
    let mut stream = client
        .ai()
        .stream("gpt-4o")
        .message(CompletionMessage::new("user", "Draft a follow-up email for this lead."))
        .stream()
        .await?;
    while let Some(text) = stream.next_text().await? {
        print!("{text}");
        std::io::stdout().flush().ok();
    }

    // Embeddings
    let result = client
        .ai()
        .embed(EmbeddingCreate::new("text-embedding-ada-002", ["customer complained about billing", "billing issue escalated"]))
        .await?;
    println!("{} vectors", result.data.len());
    Ok(())
}

/// LLM Models
async fn llm_models(client: &Client) -> Result {
    for model in &client.ai().get_llm_models().await? {
        println!("{} {:?}", model.name, model.is_tool_call_available);
    }
    Ok(())
}

/// Providers: the observed server refuses `azure`, and so does a sandbox that keeps state.
async fn providers(client: &Client) -> Result {
    // List all providers (includes system default as first entry)
    let providers = client.ai().list_providers_with_system().await?;
    // Custom providers only
    let custom = client.ai().list_providers().await?;
    println!("{} providers, {} of them custom", providers.len(), custom.len());

    // Add a custom provider
    let provider = client
        .ai()
        .create_provider(LlmProviderCreate::new("My Azure OpenAI", "azure"))
        .api_key("sk-...")
        .base_url("https://my-instance.openai.azure.com/")
        .await?;

    // Update, refresh models, delete
    client.ai().update_provider(&provider.id).name("Azure OpenAI (prod)").await?;
    client.ai().refresh_provider_models(&provider.id).await?;
    client.ai().delete_provider(&provider.id).await?;
    Ok(())
}

/// Guardrails
async fn guardrails(client: &Client) -> Result {
    // List
    let guardrails = client.ai().list_guardrails().await?;
    println!("{} guardrails", guardrails.len());

    // Create
    let guardrail = GuardrailCreate::new(
        "Brand Safety",
        "gpt-4o",
        "Block responses that mention competitor names.",
        ["violence", "hate_speech"],
    );
    let created = client.ai().create_guardrail(guardrail).competitor_keywords(["CompetitorA", "CompetitorB"]).await?;
    let id = &created.guardrails_config_id;

    // Get
    let guardrail = client.ai().get_guardrail(id).await?;
    println!("{}", guardrail.name);

    // Update and delete
    client
        .ai()
        .update_guardrail(
            id,
            // The server requires the categories, too.
            GuardrailUpdate::new("Brand Safety v2", "gpt-4o", "Updated instructions.", ["violence", "hate_speech"]),
        )
        .await?;
    client.ai().delete_guardrail(id).await?;
    Ok(())
}

/// Guardrail Providers
async fn guardrail_providers(client: &Client) -> Result {
    // List and get
    let providers = client.ai().list_guardrail_providers().await?;
    println!("{} providers", providers.len());
    let provider = client.ai().get_guardrail_provider("provider_id").await?;
    println!("{provider:?}");

    // Create
    let config = GuardrailProviderConfig::new().api_key("sk-...");
    let gp = client
        .ai()
        .create_guardrail_provider(GuardrailProviderCreate::new("OpenAI Moderation", "openai", config))
        .await?;
    let id = &gp.guardrail_provider_id;

    // Test connectivity and list available models
    let test_result = client.ai().test_guardrail_provider(id).prompt("test prompt").await?;
    let models = client.ai().get_guardrail_provider_models(id).await?;
    println!("{test_result:?} {models:?}");

    // Update and delete
    client.ai().update_guardrail_provider(id).name("OpenAI Moderation v2").await?;
    client.ai().delete_guardrail_provider(id).await?;
    Ok(())
}

/// RAG Files
async fn rag_files(client: &Client) -> Result {
    let files = client.ai().list_rag_files().await?;
    println!("{} files", files.len());
    let file = client.ai().get_rag_file("file_id").await?;
    println!("{file:?}");

    // Upload
    let knowledge = Upload::bytes("knowledge.pdf", "%PDF-1.7");
    let uploaded = client.ai().upload_rag_file().file(knowledge).await?;

    client.ai().delete_rag_file(&uploaded.id).await?;
    Ok(())
}

/// AI Agents (via client.ai)
async fn ai_agents(client: &Client) -> Result {
    // List agents from the accounts endpoint
    let account_agents = client.ai().list_ai_agents().await?;
    // List agents (agents endpoint)
    let agents = client.ai().list_agents().await?;
    println!("{} {}", account_agents.len(), agents.len());

    // Get a single agent
    let agent = client.ai().get_ai_agent("asst_abc").await?;
    println!("{}", agent.name);

    // Check if a name is available before creating
    if client.ai().is_ai_agent_name_available("Support Bot").await? {
        println!("available");
    }

    // Patch only the instructions field
    client.ai().patch_instructions("asst_abc", "You are a concise, helpful assistant.").await?;
    Ok(())
}

/// AI Agent Apps (via client.ai)
async fn ai_agent_apps(client: &Client) -> Result {
    // List and get
    let apps = client.ai().list_ai_agent_apps().await?;
    println!("{} apps", apps.len());
    let app = client.ai().get_ai_agent_app("app_id").await?;
    println!("{app:?}");

    // Create
    let app = client
        .ai()
        .create_ai_agent_app(AiAgentCreate::new("Support App", "support_workflow_v1").assistant_id("asst_abc"))
        .model_id("Default")
        .provider_id("system")
        .await?;

    // Update and delete
    client.ai().update_ai_agent_app(&app.id, AiAgentUpdate::new("Support App v2", "support_workflow_v1")).await?;
    client.ai().delete_ai_agent_app(&app.id).await?;

    // Update only the workflow definition
    let workflow = AiAgentWorkflowUpdate::new([("steps", json!([{"id": "step1", "type": "llm"}]))]);
    client.ai().update_ai_agent_workflow(&app.id, workflow).await?;
    Ok(())
}

/// Tool Server: the server wants all properties.
async fn tool_server(client: &Client) -> Result {
    let server = ToolServerVerify::new("https://my-tools.example.com", "/mcp", None, None, None, ToolServerType::Mcp);
    if let Some(result) = client.ai().verify_tool_server(server).await? {
        println!("Available tools: {:?}", result.specs);
    }
    Ok(())
}

#[tokio::test]
async fn what_is_created_can_be_used() -> Result {
    let service = Service::start().await;
    completions(&service.client).await?;
    llm_models(&service.client).await?;
    guardrails(&service.client).await?;
    ai_agents(&service.client).await
}

#[tokio::test]
async fn ids_of_the_documents() -> Result {
    let service = Service::that_knows_every_id().await;
    providers(&service.client).await?;
    guardrail_providers(&service.client).await?;
    rag_files(&service.client).await?;
    ai_agent_apps(&service.client).await?;
    tool_server(&service.client).await
}
