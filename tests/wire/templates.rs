//! `templates`: use cases, with the AI agents of custom ones.

use imbrace::gateway::types::{
    UseCaseAssistant, UseCaseCustomChange, UseCaseCustomCreate, UseCaseCustomUpdate, UseCaseDraft,
};
use serde_json::json;

use super::support::Wire;

const USE_CASES: &str = "/v3/marketplaces/use-cases";

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    let templates = wire.client.templates();
    let query = [("limit", "1"), ("skip", "0"), ("title", "Lead"), ("sort", "x")];
    let list = templates.list().limit(1).skip(0).title("Lead").sort("x");
    let list = wire.call(list, "GET", USE_CASES, &query, None).await;
    assert_eq!(list.data.last().expect("a row").is_builtin, Some(true));

    let new = UseCaseCustomCreate::new(
        UseCaseDraft::new("Bot").demo_url("https://example.com"),
        UseCaseAssistant::new().name("Bot").workflow_name("bot"),
    );
    let sent = json!({
        "usecase": {"title": "Bot", "demo_url": "https://example.com"},
        "assistant": {"name": "Bot", "workflow_name": "bot"},
    });
    let path = format!("{USE_CASES}/v2/custom");
    let made = wire
        .call(templates.create_custom(new), "POST", &path, &[], sent)
        .await;
    assert!(made.assistant_id.is_some() && made.channel_id.is_some());

    let path = format!("{USE_CASES}/uc_1");
    let got = wire.call(templates.get("uc_1"), "GET", &path, &[], None).await;
    assert_eq!(got.short_description, None);

    let change = UseCaseCustomUpdate::new(UseCaseCustomChange::new().title("Bot 2"), UseCaseAssistant::new());
    let sent = json!({"usecase": {"title": "Bot 2"}, "assistant": {}});
    let path = format!("{USE_CASES}/uc_1/custom");
    wire.call(templates.update_custom("uc_1", change), "PATCH", &path, &[], sent)
        .await;

    let path = format!("{USE_CASES}/by-assistant/a_1");
    wire.call(templates.get_by_assistant("a_1"), "GET", &path, &[], None)
        .await;
    let path = format!("{USE_CASES}/builtin-assistants/builtin-databoard-agent");
    let builtin = templates.get_builtin_assistant("builtin-databoard-agent");
    let builtin = wire.call(builtin, "GET", &path, &[], None).await;
    assert!(builtin.is_builtin && builtin.instructions.contains("databoard"));

    let path = format!("{USE_CASES}/uc_1");
    wire.call(templates.delete("uc_1"), "DELETE", &path, &[], None)
        .await;
    let path = format!("{USE_CASES}/v2/uc_1");
    let gone = wire
        .call(templates.delete_v2("uc_1"), "DELETE", &path, &[], None)
        .await;
    assert_eq!(gone.message.as_deref(), Some("UseCase deleted successfully"));
    wire.covers("templates");
}
