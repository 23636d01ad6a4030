//! Completions, embeddings, models, providers, guardrails, RAG files and the lesser routes of AI agents.

use imbrace::{
    Upload,
    gateway::types::{
        AiAgentWorkflowUpdate, CompletionCreate, CompletionMessage, CompletionRole, EmbeddingCreate,
        GuardrailCreate, GuardrailProviderConfig, GuardrailProviderCreate, GuardrailProviderUpdate,
        GuardrailUpdate, LlmModel, LlmProviderConfig, LlmProviderCreate, LlmProviderHostConfig,
        LlmProviderOpenAiConfig, LlmProviderType, RagFileUpload, ToolServerAuth, ToolServerType,
        ToolServerVerify,
    },
};
use serde_json::json;

use super::support::Wire;

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    completions(&wire).await;
    models_and_providers(&wire).await;
    guardrails(&wire).await;
    guardrail_providers(&wire).await;
    rag_files(&wire).await;
    agents(&wire).await;
    wire.covers("ai");
}

async fn completions(wire: &Wire) {
    let ai = wire.client.ai();
    let path = "/v3/ai/completions";
    let call = ai
        .complete(CompletionCreate::new("gpt-4o"))
        .message(CompletionMessage::new(CompletionRole::System, "Be brief."))
        .message(CompletionMessage::new("user", "Xin chào"))
        .temperature(0.7)
        .max_tokens(50)
        .metadata([("case", "7")]);
    let messages =
        json!([{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Xin chào"}]);
    let sent = json!({
        "model": "gpt-4o", "messages": messages, "temperature": 0.7, "max_tokens": 50, "metadata": {"case": "7"},
        "stream": false,
    });
    let completion = wire.call(call, "POST", path, &[], sent).await;
    let message = &completion.choices[0].message;
    assert_eq!(
        message.content.as_deref(),
        Some("The customer asks for a refund.")
    );

    // `stream` is the name of the other form in the other SDKs; `maxTokens` is the spelling of the documents.
    let body = CompletionCreate::new("gpt-4o").message(CompletionMessage::new("user", "Draft it."));
    let sent = json!({
        "model": "gpt-4o", "messages": [{"role": "user", "content": "Draft it."}], "maxTokens": 9, "stream": true,
    });
    let call = ai.stream(body).max_tokens_(9);
    let mut events = wire.stream(call, "POST", path, &[], sent).await;
    let first = events.next().await.expect("an event").expect("a chunk");
    assert_eq!(first.model.as_deref(), Some("gpt-4o"));
    assert_eq!(events.text().await.expect("the rest"), "Anna,");

    let call = ai.embed(EmbeddingCreate::new("text-embedding-ada-002", ["one", "two"]));
    let sent = json!({"model": "text-embedding-ada-002", "input": ["one", "two"]});
    let vectors = wire.call(call, "POST", "/v3/ai/embeddings", &[], sent).await;
    assert_eq!(vectors.data.len(), 2);
}

async fn models_and_providers(wire: &Wire) {
    let ai = wire.client.ai();
    let call = ai
        .get_llm_models()
        .filter(true)
        .vision(false)
        .china_version(false);
    let query = [("filter", "true"), ("vision", "false"), ("chinaVersion", "false")];
    let models = wire
        .call(call, "GET", "/v3/ai/workflow-agent/models", &query, None)
        .await;
    assert_eq!(models.data[0].is_tool_call_available, Some(true));

    let path = "/v3/ai/providers";
    let call = ai.list_providers().search("50% off");
    let query = [("search", "50% off")];
    let providers = wire.call(call, "GET", path, &query, None).await;
    assert_eq!(providers[0].r#type, LlmProviderType::Openai);
    // The name that the Python SDK has in another namespace.
    let call = wire.client.chat_ai().list_document_models();
    wire.call(call, "GET", path, &[], None).await;

    let open_ai = LlmProviderOpenAiConfig::new()
        .api_key("sk-fake")
        .base_url("https://api.openai.com/v1");
    let call = ai
        .create_provider(LlmProviderCreate::new("My OpenAI", "openai"))
        .config(LlmProviderConfig::new().open_api(open_ai))
        .metadata([("description", "x")]);
    let sent = json!({
        "name": "My OpenAI", "type": "openai", "metadata": {"description": "x"},
        "config": {"openApi": {"api_key": "sk-fake", "base_url": "https://api.openai.com/v1"}},
    });
    let created = wire.call(call, "POST", path, &[], sent).await;
    assert_eq!(created.source, "custom");
    let call = ai
        .create_provider(LlmProviderCreate::new("My Azure OpenAI", LlmProviderType::Azure))
        .api_key("sk-...")
        .base_url("https://my-instance.openai.azure.com/");
    let sent = json!({
        "name": "My Azure OpenAI", "type": "azure", "api_key": "sk-...",
        "base_url": "https://my-instance.openai.azure.com/",
    });
    wire.call(call, "POST", path, &[], sent).await;

    let host = LlmProviderHostConfig::new().host("https://ollama.example.com");
    let call = ai
        .update_provider("prov_1")
        .name("Renamed")
        .r#type("ollama")
        .config(LlmProviderConfig::new().ollama(host))
        .models([
            LlmModel::new("llama3.2:latest").is_tool_call_available(true),
            "by-hand".into(),
        ])
        .is_shown(false);
    let sent = json!({
        "name": "Renamed", "type": "ollama", "config": {"ollama": {"host": "https://ollama.example.com"}},
        "models": [{"name": "llama3.2:latest", "is_toolCall_available": true}, {"name": "by-hand"}], "is_shown": false,
    });
    let one = format!("{path}/prov_1");
    let updated = wire.call(call, "PUT", &one, &[], sent).await;
    assert_eq!(updated.provider_id, "prov_1");

    let call = ai.refresh_provider_models("prov_1");
    let refreshed = wire
        .call(call, "POST", &format!("{one}/models/refresh"), &[], None)
        .await;
    assert_eq!(refreshed.models.len(), 1);
    let call = ai.delete_provider("prov_1");
    let deleted = wire.call(call, "DELETE", &one, &[], None).await;
    assert!(deleted.deleted);
}

async fn guardrails(wire: &Wire) {
    let ai = wire.client.ai();
    let listed = wire
        .call(ai.list_guardrails(), "GET", "/v3/ai/guardrail/all", &[], None)
        .await;
    assert_eq!(listed[0].name, "Brand Safety");

    let body = GuardrailCreate::new("Brand Safety", "gpt-4o", "Block names.", ["violence"]);
    let call = ai
        .create_guardrail(body)
        .competitor_keywords(["CompetitorA"])
        .custom_unsafe_patterns([r"\d{16}"])
        .description("For the shop")
        .guardrail_provider_id("gp_1");
    let sent = json!({
        "name": "Brand Safety", "model": "gpt-4o", "instructions": "Block names.", "unsafe_categories": ["violence"],
        "competitor_keywords": ["CompetitorA"], "custom_unsafe_patterns": [r"\d{16}"], "description": "For the shop",
        "guardrail_provider_id": "gp_1",
    });
    let created = wire
        .call(call, "POST", "/v3/ai/guardrail/create", &[], sent)
        .await;
    assert_eq!(created.status, "success");

    let call = ai.get_guardrail("guard_1");
    let got = wire
        .call(call, "GET", "/v3/ai/guardrail/guard_1", &[], None)
        .await;
    assert!(got.provider.is_some());

    let call = ai
        .update_guardrail(
            "guard_1",
            GuardrailUpdate::new("Brand", "gpt-4o", "Block.", ["violence", "hate_speech"]),
        )
        .description("d");
    let sent = json!({
        "name": "Brand", "model": "gpt-4o", "instructions": "Block.",
        "unsafe_categories": ["violence", "hate_speech"], "description": "d",
    });
    wire.call(call, "PUT", "/v3/ai/guardrail/update/guard_1", &[], sent)
        .await;

    let call = ai.delete_guardrail("guard_1").model("gpt-4o");
    let query = [("model", "gpt-4o")];
    wire.call(call, "DELETE", "/v3/ai/guardrail/delete/guard_1", &query, None)
        .await;
}

async fn guardrail_providers(wire: &Wire) {
    let ai = wire.client.ai();
    let path = "/v3/ai/guardrail-providers";
    let one = format!("{path}/gp_1");
    let listed = wire
        .call(ai.list_guardrail_providers(), "GET", path, &[], None)
        .await;
    assert_eq!(listed.len(), 1);

    let config = || {
        GuardrailProviderConfig::new()
            .api_key("sk-...")
            .timeout(30)
            .max_tokens(10)
    };
    let sent_config = json!({"api_key": "sk-...", "timeout": 30, "max_tokens": 10});
    let body = GuardrailProviderCreate::new("OpenAI Moderation", "openai", config());
    let sent = json!({"name": "OpenAI Moderation", "type": "openai", "config": sent_config});
    let call = ai.create_guardrail_provider(body);
    wire.call(call, "POST", path, &[], sent).await;

    let call = ai.get_guardrail_provider("gp_1");
    let got = wire.call(call, "GET", &one, &[], None).await;
    assert_eq!(got.config.timeout, Some(30));

    let call = ai.update_guardrail_provider("gp_1").body(
        GuardrailProviderUpdate::new()
            .name("Moderation 2")
            .config(config())
            .is_shown(true)
            .models_metadata([("m", json!({"size": 1}))]),
    );
    let sent = json!({
        "name": "Moderation 2", "config": sent_config, "is_shown": true, "models_metadata": {"m": {"size": 1}},
    });
    let updated = wire.call(call, "PUT", &one, &[], sent).await;
    assert_eq!(updated.source, "custom");

    let call = ai.test_guardrail_provider("gp_1").prompt("test prompt");
    let sent = json!({"prompt": "test prompt"});
    let status = wire.call(call, "POST", &format!("{one}/test"), &[], sent).await;
    assert!(status.is_connected);
    let call = ai.get_guardrail_provider_models("gp_1");
    let models = wire.call(call, "GET", &format!("{one}/models"), &[], None).await;
    assert_eq!(models.models[0].size, Some(4_919_393_189));
    let call = ai.delete_guardrail_provider("gp_1");
    let deleted = wire.call(call, "DELETE", &one, &[], None).await;
    assert_eq!(deleted.message, "Guardrail provider deleted successfully");
}

async fn rag_files(wire: &Wire) {
    let ai = wire.client.ai();
    let path = "/v3/ai/rag/files";
    let call = ai.list_rag_files().assistant_id("asst_abc");
    let query = [("assistant_id", "asst_abc")];
    let listed = wire.call(call, "GET", path, &query, None).await;
    assert_eq!(listed[0].file_type.as_deref(), Some("text/plain"));

    let file = Upload::bytes("note.txt", "Hello note.").content_type("text/plain");
    let call = ai
        .upload_rag_file()
        .file(file)
        .assistant_id("asst_abc")
        .board_id("brd_1")
        .enable_ocr(true);
    let parts = [
        ("file", "note.txt (text/plain): Hello note."),
        ("assistant_id", "asst_abc"),
        ("board_id", "brd_1"),
        ("enable_ocr", "true"),
    ];
    let receipt = wire.form(call, "POST", path, &parts).await;
    assert_eq!(receipt.text_chunks_extracted, 1);
    let body = RagFileUpload::new()
        .text_input("Only text.")
        .json_input(r#"{"a":1}"#);
    let parts = [("text_input", "Only text."), ("json_input", r#"{"a":1}"#)];
    wire.form(ai.upload_rag_file().body(body), "POST", path, &parts)
        .await;

    let call = ai.get_rag_file("file_1");
    wire.call(call, "GET", &format!("{path}/file_1"), &[], None).await;
    let call = ai.delete_rag_file("file_1");
    let deleted = wire
        .call(call, "DELETE", &format!("{path}/file_1"), &[], None)
        .await;
    assert_eq!((deleted.file_id.as_str(), deleted.deleted_count), ("file_1", 1));
}

async fn agents(wire: &Wire) {
    let ai = wire.client.ai();
    let call = ai.check_ai_agent_name("Lead & Co");
    let query = [("name", "Lead & Co")];
    let check = wire
        .call(call, "GET", "/v3/ai/assistants/check-name", &query, None)
        .await;
    assert!(!check.exist);

    let apps = "/v3/ai/assistant_apps";
    let listed = wire.call(ai.list_ai_agent_apps(), "GET", apps, &[], None).await;
    assert_eq!(listed[0].name.as_deref(), Some("Support App"));
    let call = ai.get_ai_agent_app("asst_abc");
    let app = wire
        .call(call, "GET", &format!("{apps}/asst_abc"), &[], None)
        .await;
    assert_eq!(app.id.as_deref(), Some("asst_abc"));

    let body = AiAgentWorkflowUpdate::new([("steps", json!([{"id": "step1", "type": "llm"}]))]);
    let call = ai.update_ai_agent_workflow("asst_abc", body);
    let sent = json!({"workflow": {"steps": [{"id": "step1", "type": "llm"}]}});
    let path = format!("{apps}/asst_abc/workflow");
    wire.call(call, "PUT", &path, &[], sent).await;

    let call = ai.get_account_ai_agent("asst_abc");
    let path = "/v3/ai/accounts/assistants/asst_abc";
    wire.call(call, "GET", path, &[], None).await;

    // A name of this namespace for an operation of another one.
    let call = ai.patch_instructions("asst_abc", "Be polite.");
    let sent = json!({"instructions": "Be polite."});
    let path = "/v3/ai/assistants/asst_abc/instructions";
    wire.call(call, "PATCH", path, &[], sent).await;

    // The server requires all properties, so the type asks for all of them.
    let body = ToolServerVerify::new(
        "https://tools.example.com",
        "/openapi.json",
        Some(ToolServerAuth::Bearer),
        Some("sk-tool".to_owned()),
        None,
        ToolServerType::Openapi,
    );
    let call = ai.verify_tool_server(body);
    let sent = json!({
        "url": "https://tools.example.com", "path": "/openapi.json", "auth_type": "bearer", "key": "sk-tool",
        "config": null, "type": "openapi",
    });
    let path = "/v3/ai/configs/tool_servers/verify";
    wire.call(call, "POST", path, &[], sent).await;
}
