//! Suggestions for the next message.

use imbrace::gateway::types::MessageSuggestionQuery;
use serde_json::json;

use super::support::Wire;

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    let namespace = wire.client.message_suggestion();
    let path = "/ai-agent/suggestions";

    // As the newest SDK asks.
    let call = namespace
        .get_suggestions()
        .thread_id("thread_1")
        .assistant_id("asst_abc")
        .provider_id("system")
        .model_id("Default")
        .custom_instructions("Be brief.");
    let sent = json!({
        "thread_id": "thread_1", "assistant_id": "asst_abc", "provider_id": "system", "model_id": "Default",
        "custom_instructions": "Be brief.",
    });
    let response = wire.call(call, "POST", path, &[], sent).await;
    assert_eq!(response.success, Some(true));
    assert!(response.follow_up_message.is_some());

    // As the product documents show it.
    let body = MessageSuggestionQuery::new().conversation_id("conv_xxx").limit(3);
    let sent = json!({"conversation_id": "conv_xxx", "limit": 3});
    wire.call(namespace.get_suggestions().body(body), "POST", path, &[], sent)
        .await;
    wire.covers("message_suggestion");
}
