//! The hand-written methods of the gateway: what they send, in which order, and what comes back.
#![cfg(feature = "gateway")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use imbrace::{
    Client, Error, ErrorKind,
    client::ClientBuilder,
    gateway::types::{
        AiAgent, AiAgentCreate, AiAgentSubAgent, AiAgentUpdate, FileRecordCreate, FolderCreate,
    },
};
use imbrace_sandbox::Sandbox;
use serde_json::{Value, json};
use support::{Reply, Server};

async fn start() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.expect("a free port");
    let client = builder(&sandbox)
        .organization_id(sandbox.organization_id())
        .build()
        .expect("a client");
    (sandbox, client)
}

fn builder(sandbox: &Sandbox) -> ClientBuilder {
    Client::builder()
        .gateway_url(sandbox.gateway_url())
        .api_key(sandbox.api_key())
}

/// Method, path and query of all requests, in order.
fn lines(sandbox: &Sandbox) -> Vec<String> {
    let line = |request: imbrace_sandbox::RecordedRequest| {
        let query = if request.query.is_empty() { "" } else { "?" };
        format!("{} {}{query}{}", request.method, request.path, request.query)
    };
    sandbox.requests().into_iter().map(line).collect()
}

/// The body of the last request.
fn sent(sandbox: &Sandbox) -> Value {
    let request = sandbox.requests().pop().expect("a request");
    serde_json::from_slice(&request.body).expect("a JSON body")
}

#[tokio::test]
async fn an_agent_from_a_name_can_chat_at_once() -> Result<(), Error> {
    let (sandbox, client) = start().await;
    let agent = client
        .chat_ai()
        .create_ai_agent("Support Bot")
        .description("Orders")
        .await?;
    assert!(agent.streaming);
    assert_eq!(lines(&sandbox), ["POST /v3/ai/assistant_apps"]);
    assert_eq!(
        sent(&sandbox),
        json!({
            "name": "Support Bot", "workflow_name": "support_bot", "provider_id": "default", "model_id": "Default",
            "streaming": true, "description": "Orders",
        })
    );
    Ok(())
}

#[tokio::test]
async fn defaults_give_way_to_what_is_set_before_and_after() -> Result<(), Error> {
    let (sandbox, client) = start().await;
    let chat_ai = client.chat_ai();
    let body = AiAgentCreate::new("Bot", "flow").streaming(false);
    chat_ai
        .create_ai_agent(body)
        .with_defaults()
        .model_id("gpt-4o")
        .await?;
    assert_eq!(
        sent(&sandbox),
        json!({
            "name": "Bot", "workflow_name": "flow", "provider_id": "default", "model_id": "gpt-4o", "streaming": false,
        })
    );
    // Without them, nothing is added.
    chat_ai.create_ai_agent(AiAgentCreate::new("Bot", "flow")).await?;
    assert_eq!(sent(&sandbox), json!({"name": "Bot", "workflow_name": "flow"}));
    Ok(())
}

/// A team lead with all kinds of settings, and its sub-agent.
async fn team(client: &Client) -> Result<(AiAgent, AiAgent), Error> {
    let chat_ai = client.chat_ai();
    let sub = chat_ai.create_ai_agent("Sub").core_task("Search").await?;
    let lead = chat_ai
        .create_ai_agent("Lead")
        .agent_type("team_lead")
        .mode("advanced")
        .core_task("Lead them")
        .description("The lead")
        .tone_and_style("kind")
        .banned_words("never")
        .category(["support"])
        .channel("web")
        .guardrail_id("guardrail_1")
        .temperature(0.7)
        .use_memory(false)
        .sub_agents([&sub.id])
        .folder_ids(["folder_1"])
        .board_ids(["board_1"])
        .knowledge_hubs(["hub_1"])
        .await?;
    Ok((lead, sub))
}

#[tokio::test]
async fn an_edit_keeps_what_it_does_not_name() -> Result<(), Error> {
    let (sandbox, client) = start().await;
    let chat_ai = client.chat_ai();
    let (lead, sub) = team(&client).await?;
    let before = chat_ai.get_ai_agent(&lead.id).await?;
    assert!(matches!(
        before.sub_agents[..],
        [AiAgentSubAgent::AiAgentSubAgentSummary(_)]
    ));
    sandbox.forget_requests();

    let response = chat_ai
        .edit_ai_agent(&lead.id, |agent| agent.name("Lead 2").temperature(0.2))
        .await?;
    assert_eq!(response.name, "Lead 2");
    assert_eq!(
        lines(&sandbox),
        [
            format!("GET /v3/ai/assistants/{}", lead.id),
            format!("PUT /v3/ai/assistant_apps/{}", lead.id),
        ]
    );
    let body = sent(&sandbox);
    assert_eq!(body["sub_agents"], json!([sub.id]));
    for absent in [
        "instructions",
        "team_leads",
        "file_ids",
        "version",
        "credential_id",
        "id",
    ] {
        assert_eq!(body.get(absent), None, "{absent}");
    }

    let mut expected = before;
    expected.name = "Lead 2".to_owned();
    expected.temperature = Some(0.2);
    let mut after = chat_ai.get_ai_agent(&lead.id).await?;
    after.updated_at.clone_from(&expected.updated_at);
    assert_eq!(after, expected);
    Ok(())
}

#[tokio::test]
async fn a_plain_update_resets_what_it_does_not_name() -> Result<(), Error> {
    // The reason for the edit: if this fails, the sandbox has changed, and the tests here say nothing any more.
    let (_sandbox, client) = start().await;
    let (lead, _) = team(&client).await?;
    let body = AiAgentUpdate::new("Lead 2", "lead");
    let response = client.chat_ai().update_ai_agent(&lead.id, body).await?;
    assert_eq!(response.sub_agents, []);
    assert_eq!(response.core_task, "");
    assert!(!response.streaming);
    Ok(())
}

#[tokio::test]
async fn an_edit_of_instructions_is_refused_before_anything_changes() -> Result<(), Error> {
    let (sandbox, client) = start().await;
    let (lead, _) = team(&client).await?;
    sandbox.forget_requests();
    let error = client
        .chat_ai()
        .edit_ai_agent(&lead.id, |agent| agent.instructions("Be brief."))
        .await
        .expect_err("the server would ignore it");
    assert_eq!(error.kind(), ErrorKind::Invalid);
    assert!(error.message().contains("core_task"), "{error}");
    assert_eq!(lines(&sandbox), [format!("GET /v3/ai/assistants/{}", lead.id)]);
    Ok(())
}

#[tokio::test]
async fn an_edit_of_an_unknown_agent_ends_with_the_first_call() {
    let (sandbox, client) = start().await;
    // It can be spawned, like every call.
    let edit = tokio::spawn(async move { client.chat_ai().edit_ai_agent("nobody", |agent| agent).await });
    let error = edit.await.expect("no panic").expect_err("there is no such agent");
    assert_eq!(error.operation(), Some("chat_ai_get_ai_agent"));
    assert_eq!(sandbox.requests().len(), 1);
}

#[test]
fn an_agent_as_it_goes_back_has_all_that_an_absent_property_would_reset() -> Result<(), serde_json::Error> {
    let agent: AiAgent = serde_json::from_value(json!({
        "id": "a", "organization_id": "o", "name": "Doc agent", "model": "rag", "model_id": "m", "provider_id": "p",
        "description": "d", "instructions": "by hand", "core_task": "c", "agent_type": null, "mode": "standard",
        "category": ["x"], "workflow_name": null, "workflow_function_call": [{"id": "wf"}], "credential_name": "cred",
        "version": "2", "temperature": null, "use_history": false, "streaming": true, "show_thinking_process": true,
        "use_memory": false, "file_ids": ["f"], "sub_agents": ["s1", {"assistant_id": "s2", "name": "n"}, {"id": "s3"}],
        "team_leads": [], "knowledge_hubs": [], "banned_words": "", "board_ids": ["b"], "folder_ids": [],
        "metadata": {"mine": 1}, "created_at": "now", "newer": {"than": "this"},
        "document_ai": {
            "vlm_provider_id": "system", "vlm_model": "Default", "source_languages": ["English"],
            "schemas": [{"schema_id": "schema_1", "board_id": "b"}],
        },
    }))?;
    let update = serde_json::to_value(AiAgentUpdate::from(&agent))?;
    assert_eq!(
        update,
        json!({
            "name": "Doc agent", "workflow_name": "doc_agent", "model_id": "m", "provider_id": "p", "description": "d",
            "core_task": "c", "agent_type": null, "mode": "standard", "category": ["x"],
            "workflow_function_call": [{"id": "wf"}], "temperature": null, "streaming": true,
            "show_thinking_process": true, "use_memory": false, "sub_agents": ["s1", "s2", "s3"], "knowledge_hubs": [],
            "banned_words": "", "board_ids": ["b"], "folder_ids": [], "metadata": {"mine": 1},
            "newer": {"than": "this"},
            "document_ai": {
                "vlm_provider_id": "system", "vlm_model": "Default", "source_languages": ["English"],
                "schemas": [{"schema_id": "schema_1", "board_id": "b"}],
            },
        })
    );
    Ok(())
}

#[tokio::test]
async fn the_built_in_provider_comes_first() -> Result<(), Error> {
    let (sandbox, client) = start().await;
    let ai = client.ai();
    let (own, models) = (ai.list_providers().await?, ai.get_llm_models().await?.data);
    sandbox.forget_requests();

    let all = ai.list_providers_with_system().await?;
    assert_eq!(
        lines(&sandbox),
        ["GET /v3/ai/providers", "GET /v3/ai/workflow-agent/models"]
    );
    let (system, rest) = all.split_first().expect("the built-in one");
    assert_eq!(
        (system.provider_id.as_str(), system.id.as_str()),
        ("system", "system")
    );
    assert_eq!(system.organization_id, sandbox.organization_id());
    assert!(!models.is_empty());
    assert_eq!(system.models, models);
    assert_eq!(rest, own);
    Ok(())
}

#[tokio::test]
async fn a_knowledge_folder_needs_a_name_only() -> Result<(), Error> {
    let (sandbox, client) = start().await;
    let folder = client.boards().create_knowledge_folder("Q1 Reports").await?;
    assert_eq!(folder.name, "Q1 Reports");
    assert_eq!(lines(&sandbox), ["POST /data-board/folders"]);
    assert_eq!(
        sent(&sandbox),
        json!({
            "name": "Q1 Reports", "organization_id": sandbox.organization_id(), "parent_folder_id": "root",
            "source_type": "upload",
        })
    );
    Ok(())
}

#[tokio::test]
async fn a_knowledge_folder_keeps_what_is_set() -> Result<(), Error> {
    let (sandbox, client) = start().await;
    let boards = client.boards();
    let top = boards.create_knowledge_folder("Top").await?;
    let inner = FolderCreate::new("Inner")
        .organization_id("org_2")
        .parent_id(&top._id);
    boards
        .create_knowledge_folder(inner)
        .source_type("assistant")
        .await?;
    assert_eq!(
        sent(&sandbox),
        json!({
            "name": "Inner", "organization_id": "org_2", "parent_folder_id": top._id, "source_type": "assistant",
        })
    );
    Ok(())
}

#[tokio::test]
async fn a_knowledge_file_gets_the_organization() -> Result<(), Error> {
    let (sandbox, client) = start().await;
    let boards = client.boards();
    let folder = boards.create_knowledge_folder("Reports").await?;
    let file = boards
        .create_knowledge_file("report.pdf")
        .folder_id(&folder._id)
        .key("uploads/report.pdf")
        .file_type("application/pdf")
        .file_size(48_213)
        .await?;
    assert_eq!(file.name, "report.pdf");
    assert_eq!(
        sent(&sandbox),
        json!({
            "name": "report.pdf", "folder_id": folder._id, "organization_id": sandbox.organization_id(),
            "key": "uploads/report.pdf", "file_type": "application/pdf", "file_size": 48_213,
        })
    );
    Ok(())
}

#[tokio::test]
async fn without_an_organization_nothing_is_sent() {
    let sandbox = Sandbox::start().await.expect("a free port");
    let client = builder(&sandbox).build().expect("a client");
    let boards = client.boards();
    let folder = boards.create_knowledge_folder("Reports").send().await;
    let file = boards
        .create_knowledge_file(FileRecordCreate::new("a.txt"))
        .send()
        .await;
    for (error, operation) in [
        (folder.expect_err("no organization"), "boards_create_folder"),
        (file.expect_err("no organization"), "boards_create_file"),
    ] {
        assert_eq!(error.kind(), ErrorKind::Invalid);
        assert_eq!(error.operation(), Some(operation));
        assert!(error.message().contains("set organization_id"), "{error}");
    }
    assert_eq!(lines(&sandbox), [""; 0]);
    // An organization in the body will do.
    let folder = FolderCreate::new("Reports").organization_id(sandbox.organization_id());
    boards
        .create_knowledge_folder(folder)
        .await
        .expect("an organization");
}

#[tokio::test]
async fn a_name_is_available_if_it_does_not_exist() -> Result<(), Error> {
    for (response, available) in [
        (r#"{"exist": true}"#, false),
        (r#"{"exist": false}"#, true),
        (r#"{"exist": false, "available": false}"#, false),
    ] {
        let server = Server::once(Reply::json(200, response)).await;
        let ai = support::client(&server).ai();
        assert_eq!(
            ai.is_ai_agent_name_available("Support Bot").await?,
            available,
            "{response}"
        );
        let request = server.only();
        assert_eq!(
            (request.method.as_str(), request.target.as_str()),
            ("GET", "/v3/ai/assistants/check-name?name=Support+Bot")
        );
    }
    Ok(())
}

#[tokio::test]
async fn an_agent_behind_a_refusal_is_not_made_twice() {
    // The observed server makes the agent, and then responds with this.
    let detail =
        r#"{"detail": "FilesModel.update_assistant_id() got an unexpected keyword argument 'file_id'"}"#;
    let server = Server::once(Reply::json(400, detail)).await;
    let call = support::client(&server).chat_ai().create_ai_agent("Bot");
    let error = call.file_ids(["file_1"]).await.expect_err("400");
    assert!(!error.is_retryable());
    assert_eq!(server.only().method, "POST");
}

#[tokio::test]
async fn an_export_of_everything_says_so() -> Result<(), Error> {
    let (sandbox, client) = start().await;
    let board = client.boards().create("Leads").await?;
    sandbox.forget_requests();
    client
        .boards()
        .export_csv_all(&board.id)
        .tz("Asia/Ho_Chi_Minh")
        .await?;
    let query = sandbox.requests().pop().expect("a request").query;
    assert_eq!(query, "all=true&tz=Asia%2FHo_Chi_Minh");
    Ok(())
}
