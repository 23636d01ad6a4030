//! AI agents, file extraction and the retired routes of the Chat AI service.

use imbrace::{
    Extra, Upload,
    gateway::types::{
        AgentFileUpload, AiAgentCreate, AiAgentDocumentAiInput, AiAgentDocumentSchema, AiAgentMetadata,
        AiAgentMode, AiAgentSubAgent, AiAgentType, AiAgentUpdate, CompletionCreate, CompletionMessage,
        DocumentProcess, FileExtractMethod, SessionChatCreate, SessionKnowledgeCreate,
    },
};
use serde_json::json;

use super::support::Wire;

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    agents(&wire).await;
    documents(&wire).await;
    retired_completions(&wire).await;
    retired_chats_and_folders(&wire).await;
    retired_knowledge(&wire).await;
    wire.covers("chat_ai");
}

#[tokio::test]
async fn what_the_server_would_refuse_is_not_sent() {
    let wire = Wire::start().await;
    let nameless = AiAgentCreate::new("", "support_v1");
    let error = wire.client.chat_ai().create_ai_agent(nameless).await;
    let error = error.expect_err("an agent without a name");
    assert!(
        error.status().is_none() && error.message().contains("name"),
        "{error}"
    );
    assert!(wire.sandbox.requests().is_empty());
}

async fn agents(wire: &Wire) {
    let chat_ai = wire.client.chat_ai();
    let apps = "/v3/ai/assistant_apps";
    let agent = AiAgentCreate::new("Support", "support_v1")
        .provider_id("system")
        .model_id("Default")
        .core_task("Response questions.")
        .agent_type(AiAgentType::Agent)
        .mode(AiAgentMode::Advanced)
        .streaming(true)
        .temperature(0.5)
        .clear_channel()
        .metadata(AiAgentMetadata::new().other_requirements(["be short"]))
        .workflow_function_call(json!([{"id": "flow_1"}]))
        .version(2.0)
        .document_ai(
            AiAgentDocumentAiInput::new("system", "gpt-4o", ["vi", "en"])
                .schemas([AiAgentDocumentSchema::new().board_id("brd_1")]),
        )
        .data_schema([("type", "object")]);
    let sent = json!({
        "name": "Support", "workflow_name": "support_v1", "provider_id": "system", "model_id": "Default",
        "core_task": "Response questions.", "agent_type": "agent", "mode": "advanced", "streaming": true,
        "temperature": 0.5, "channel": null, "metadata": {"other_requirements": ["be short"]},
        "workflow_function_call": [{"id": "flow_1"}], "version": 2.0,
        "document_ai": {
            "vlm_provider_id": "system", "vlm_model": "gpt-4o", "source_languages": ["vi", "en"],
            "schemas": [{"board_id": "brd_1"}],
        },
        "data_schema": {"type": "object"},
    });
    let agent = wire
        .call(chat_ai.create_ai_agent(agent), "POST", apps, &[], sent)
        .await;
    assert_eq!((agent.streaming, agent.version.as_deref()), (true, Some("2.0")));
    assert!(agent.instructions.contains("Response questions."));

    let call = chat_ai.list_ai_agents().search("SUPP");
    let query = [("search", "SUPP")];
    let found = wire
        .call(call, "GET", "/v3/ai/accounts/assistants", &query, None)
        .await;
    assert_eq!(found.len(), 1);

    let call = chat_ai.list_ai_agent_sub_agents().assistant_id(&agent.id);
    let query = [("assistant_id", agent.id.as_str())];
    let others = wire
        .call(call, "GET", "/v3/ai/assistants/agents", &query, None)
        .await;
    assert!(!others.is_empty() && others.iter().all(|other| other.id != agent.id));

    let call = chat_ai.update_ai_agent_instructions(&agent.id, "Be polite.");
    let path = format!("/v3/ai/assistants/{}", agent.id);
    let sent = json!({"instructions": "Be polite."});
    let instructed = wire
        .call(call, "PATCH", &format!("{path}/instructions"), &[], sent)
        .await;
    assert_eq!(instructed.core_task, "Be polite.");

    let update = AiAgentUpdate::new("Support 2", "support_v1")
        .agent_type(AiAgentType::TeamLead)
        .sub_agents(["asst_abc"])
        .clear_description()
        .use_memory(false);
    let sent = json!({
        "name": "Support 2", "workflow_name": "support_v1", "agent_type": "team_lead", "sub_agents": ["asst_abc"],
        "description": null, "use_memory": false,
    });
    let call = chat_ai.update_ai_agent(&agent.id, update);
    let one = format!("{apps}/{}", agent.id);
    let updated = wire.call(call, "PUT", &one, &[], sent).await;
    // A full replacement: what the body does not name is what it is in a new agent.
    assert_eq!((updated.streaming, updated.core_task.as_str()), (false, ""));
    assert_eq!(updated.sub_agents, [AiAgentSubAgent::from("asst_abc")]);

    let call = chat_ai.get_ai_agent(&agent.id);
    let got = wire.call(call, "GET", &path, &[], None).await;
    assert!(
        matches!(&got.sub_agents[0], AiAgentSubAgent::AiAgentSubAgentSummary(sub) if sub.assistant_id == "asst_abc"),
        "{:?}",
        got.sub_agents
    );

    let call = chat_ai.delete_ai_agent(&agent.id);
    let deleted = wire.call(call, "DELETE", &one, &[], None).await;
    assert!(deleted.deleted);
    // An agent that is not there is a bad request for this service, not 404.
    let error = wire.refused(chat_ai.get_ai_agent(&agent.id), 400).await;
    assert!(error.message().contains("Assistant not found"), "{error}");
    wire.refused(chat_ai.delete_ai_agent(&agent.id), 400).await;

    // One of the names that older documents use.
    let call = chat_ai.create_assistant(AiAgentCreate::new("Old", "old_v1"));
    let sent = json!({"name": "Old", "workflow_name": "old_v1"});
    wire.call(call, "POST", apps, &[], sent).await;
}

async fn documents(wire: &Wire) {
    let chat_ai = wire.client.chat_ai();
    let file = Upload::bytes("report.pdf", "%PDF-1.7 report");
    let call = chat_ai
        .upload_agent_file(AgentFileUpload::new("asst_abc", file))
        .is_rag(true);
    let parts = [
        ("agent_id", "asst_abc"),
        ("file", "report.pdf (application/pdf): %PDF-1.7 report"),
        ("is_rag", "true"),
    ];
    let stored = wire.form(call, "POST", "/v3/ai/files/agent", &parts).await;
    assert_eq!(stored.result.filename.as_deref(), Some("report.pdf"));

    let call = chat_ai
        .extract_file()
        .file(Upload::bytes("a.pdf", "%PDF"))
        .method(FileExtractMethod::Langchain)
        .model_name("gpt-4o")
        .organization_id("org_1");
    let parts = [
        ("file", "a.pdf (application/pdf): %PDF"),
        ("method", "langchain"),
        ("modelName", "gpt-4o"),
        ("organizationId", "org_1"),
    ];
    let extracted = wire.form(call, "POST", "/v3/ai/files/extract", &parts).await;
    assert_eq!(extracted.result.table_elements[0].page, 1);
    let call = chat_ai.extract_file().url("https://example.com/a.pdf");
    let parts = [("url", "https://example.com/a.pdf")];
    wire.form(call, "POST", "/v3/ai/files/extract", &parts).await;

    let mut tool = Extra::default();
    tool.insert("name".to_owned(), json!("lookup"));
    let url = "https://example.com/invoice.pdf";
    let call = chat_ai
        .process_document(DocumentProcess::new("gpt-4o", url, "org_1").clear_vision_provider_id())
        .board_id("brd_1")
        .additional_instructions("Only totals.")
        .tools([tool])
        .utc(7)
        .max_concurrent(2)
        .use_enhanced_processing(true);
    let sent = json!({
        "modelName": "gpt-4o", "url": url, "organizationId": "org_1",
        "boardId": "brd_1", "additionalInstructions": "Only totals.", "tools": [{"name": "lookup"}], "utc": 7,
        "maxConcurrent": 2, "useEnhancedProcessing": true, "visionProviderId": null,
    });
    let read = wire.call(call, "POST", "/v3/ai/document", &[], sent).await;
    assert_eq!(read.data.expect("values")["invoice_number"], "INV-1");
    // A call has options of its own; the property of the same name is set in the body.
    let body = DocumentProcess::new("gpt-4o", "https://example.com/a.png", "org_1").max_retries(3);
    let sent = json!({
        "modelName": "gpt-4o", "url": "https://example.com/a.png", "organizationId": "org_1", "maxRetries": 3,
    });
    let call = chat_ai.process_document(body);
    wire.call(call, "POST", "/v3/ai/document", &[], sent).await;
}

async fn retired_completions(wire: &Wire) {
    let chat_ai = wire.client.chat_ai();
    let path = "/v3/ai/openai/chat/completions";
    let message = || CompletionMessage::new("user", "What can you do?");
    let call = chat_ai
        .chat(CompletionCreate::new("gpt-4o"))
        .message(message())
        .temperature(0.2)
        .max_tokens(100);
    let sent = json!({
        "model": "gpt-4o", "messages": [{"role": "user", "content": "What can you do?"}], "temperature": 0.2,
        "max_tokens": 100, "stream": false,
    });
    let response = wire.call(call, "POST", path, &[], sent).await;
    assert_eq!(response.choices.len(), 1);

    let call = chat_ai.chat("gpt-4o").message(message());
    let sent = json!({
        "model": "gpt-4o", "messages": [{"role": "user", "content": "What can you do?"}], "stream": true,
    });
    let events = wire.stream(call, "POST", path, &[], sent).await;
    assert_eq!(events.text().await.expect("a text"), "I answer questions.");

    let models = wire
        .call(chat_ai.list_models(), "GET", "/v3/ai/models/", &[], None)
        .await;
    assert!(models.is_empty());
}

async fn retired_chats_and_folders(wire: &Wire) {
    let chat_ai = wire.client.chat_ai();
    let call = chat_ai
        .create_chat(SessionChatCreate::new([(
            "messages",
            json!([{"role": "user", "content": "hi"}]),
        )]))
        .title("My chat");
    let sent = json!({"chat": {"messages": [{"role": "user", "content": "hi"}]}, "title": "My chat"});
    let chat = wire.call(call, "POST", "/v3/ai/chats/new", &[], sent).await;
    assert_eq!(chat.title, "My chat");
    let chats = wire
        .call(chat_ai.list_chats(), "GET", "/v3/ai/chats/", &[], None)
        .await;
    assert!(!chats.is_empty());
    let call = chat_ai.delete_chat("chat/1");
    wire.call(call, "DELETE", "/v3/ai/chats/chat%2F1", &[], None)
        .await;

    let listed = wire
        .call(chat_ai.list_folders(), "GET", "/v3/ai/folders/", &[], None)
        .await;
    assert!(!listed.is_empty());
    let call = chat_ai.create_folder("Folder 1");
    let sent = json!({"name": "Folder 1"});
    let folder = wire.call(call, "POST", "/v3/ai/folders/", &[], sent).await;
    assert!(!folder.is_expanded);
    let call = chat_ai.update_folder("folder_1", "Folder 2");
    let sent = json!({"name": "Folder 2"});
    let updated = wire
        .call(call, "POST", "/v3/ai/folders/folder_1/update", &[], sent)
        .await;
    assert_eq!(updated.name, "Folder 2");
    let call = chat_ai.delete_folder("folder_1");
    wire.call(call, "DELETE", "/v3/ai/folders/folder_1", &[], None)
        .await;
}

async fn retired_knowledge(wire: &Wire) {
    let chat_ai = wire.client.chat_ai();
    let path = "/v3/ai/knowledge";
    let call = chat_ai.list_knowledge();
    let listed = wire.call(call, "GET", &format!("{path}/"), &[], None).await;
    assert!(!listed.is_empty());
    let call = chat_ai
        .create_knowledge(SessionKnowledgeCreate::new("Docs"))
        .description("d")
        .folder_id("folder_1");
    let sent = json!({"name": "Docs", "description": "d", "folderId": "folder_1"});
    let created = wire
        .call(call, "POST", &format!("{path}/create"), &[], sent)
        .await;
    assert_eq!(created.name, "Docs");
    let call = chat_ai.get_knowledge("know_1");
    let got = wire.call(call, "GET", &format!("{path}/know_1"), &[], None).await;
    assert_eq!(got.id, "know_1");
    let call = chat_ai.delete_knowledge("know_1");
    wire.call(call, "DELETE", &format!("{path}/know_1/delete"), &[], None)
        .await;
}
