//! `ai_legacy`: routes of older SDKs for AI agents, documents and suggestions.

use imbrace::{
    Upload,
    gateway::types::{AgentFileUpload, DocumentProcess},
};
use serde_json::json;

use super::support::Wire;

const AGENTS: &str = "/v2/ai/ai/assistants";

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    Box::pin(agents(&wire)).await;
    Box::pin(others(&wire)).await;
    wire.covers("ai_legacy");
}

async fn agents(wire: &Wire) {
    let old = wire.client.ai_legacy();
    wire.call(old.list_ai_agents_v2(), "GET", AGENTS, &[], None).await;
    let new = old
        .create_ai_agent_v2()
        .name("A")
        .model_id("Default")
        .provider_id("system");
    let sent = json!({"name": "A", "model_id": "Default", "provider_id": "system"});
    wire.call(new, "POST", AGENTS, &[], sent).await;
    let path = format!("{AGENTS}/a_1");
    wire.call(
        old.update_ai_agent_v2("a_1").name("A2"),
        "PUT",
        &path,
        &[],
        json!({"name": "A2"}),
    )
    .await;
    wire.call(old.delete_ai_agent_v2("a_1"), "DELETE", &path, &[], None)
        .await;
    let new = old.create_ai_agent_app_v2().name("A").workflow_name("w");
    let sent = json!({"name": "A", "workflow_name": "w"});
    wire.call(new, "POST", "/v2/ai/ai/assistant_apps", &[], sent)
        .await;
}

async fn others(wire: &Wire) {
    let old = wire.client.ai_legacy();
    let upload = || Upload::bytes("a.pdf", "%PDF").content_type("application/pdf");
    let file = ("file", "a.pdf (application/pdf): %PDF");
    let call = old.upload_agent_file(AgentFileUpload::new("a_1", upload()));
    wire.form(call, "POST", "/v3/files/agent", &[("agent_id", "a_1"), file])
        .await;
    wire.form(old.extract_file(upload()), "POST", "/v3/files/extract", &[file])
        .await;
    let document = DocumentProcess::new("gpt-4o", "https://example.com/a.pdf", "org_1");
    let sent = json!({"modelName": "gpt-4o", "url": "https://example.com/a.pdf", "organizationId": "org_1"});
    wire.call(
        old.process_document(document),
        "POST",
        "/v3/ai/ai/document",
        &[],
        sent,
    )
    .await;
    let call = old
        .get_message_suggestions()
        .message("Where is my order?")
        .context(json!({"a": 1}));
    let sent = json!({"message": "Where is my order?", "context": {"a": 1}});
    wire.call(call, "POST", "/v1/message-suggestion", &[], sent).await;
}
