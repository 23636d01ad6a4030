//! `agent`: templates of the marketplace, and use cases by the routes of version 2.

use imbrace::gateway::types::{UseCaseAssistant, UseCaseCustomCreate, UseCaseDraft};
use serde_json::json;

use super::support::Wire;

const TEMPLATES: &str = "/marketplaces/v2/market-places/v2/templates";
const USE_CASES: &str = "/marketplaces/v2/use-cases";

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    Box::pin(templates(&wire)).await;
    Box::pin(use_cases(&wire)).await;
    wire.covers("agent");
}

async fn templates(wire: &Wire) {
    let agent = wire.client.agent();
    let list = agent
        .list()
        .limit(1)
        .skip(1)
        .name("Old one")
        .organization_id("org_2")
        .active_only(true);
    let query = [
        ("limit", "1"),
        ("skip", "1"),
        ("name", "Old one"),
        ("organization_id", "org_2"),
        ("active_only", "true"),
    ];
    let list = wire.call(list, "GET", TEMPLATES, &query, None).await;
    assert_eq!((list.total, list.data.len(), list.has_more), (2, 1, false));

    let path = format!("{TEMPLATES}/mp_1");
    let got = wire.call(agent.get("mp_1"), "GET", &path, &[], None).await;
    assert_eq!(got.metadata.get("title"), Some(&json!("CRM starter")));
    let change = agent.update("mp_1").name("CRM").active(false);
    wire.call(
        change,
        "PATCH",
        &path,
        &[],
        json!({"name": "CRM", "active": false}),
    )
    .await;
    let gone = wire.call(agent.delete("mp_1"), "DELETE", &path, &[], None).await;
    assert_eq!(gone.success, Some(true));
}

async fn use_cases(wire: &Wire) {
    let agent = wire.client.agent();
    let list = agent.list_use_cases().limit(20).skip(0).title("Bot");
    let query = [("limit", "20"), ("skip", "0"), ("title", "Bot")];
    wire.call(list, "GET", USE_CASES, &query, None).await;

    let new = UseCaseCustomCreate::new(UseCaseDraft::new("Bot B"), UseCaseAssistant::new().name("B"));
    let sent = json!({"usecase": {"title": "Bot B"}, "assistant": {"name": "B"}});
    let path = format!("{USE_CASES}/v2/custom");
    let made = wire
        .call(agent.create_use_case(new), "POST", &path, &[], sent)
        .await;
    let demo = made.demo_url.expect("the server made one up");
    assert!(demo.starts_with("undefined?channel_id="), "{demo}");

    let path = format!("{USE_CASES}/uc_1");
    wire.call(agent.get_use_case("uc_1"), "GET", &path, &[], None)
        .await;
    let change = agent.update_use_case("uc_1").title("Bot 2").tags(["sales"]);
    let sent = json!({"title": "Bot 2", "tags": ["sales"]});
    wire.call(change, "PATCH", &path, &[], sent).await;
    wire.call(agent.delete_use_case("uc_1"), "DELETE", &path, &[], None)
        .await;
}
