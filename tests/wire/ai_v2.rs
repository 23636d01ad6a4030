//! `ai_v2`: AI agents by the plain routes.

use imbrace::gateway::types::PlainAiAgentInput;
use serde_json::json;

use super::support::Wire;

const AGENTS: &str = "/v3/ai/assistants";

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    let agents = wire.client.ai_v2();
    let list = agents.list_ai_agents().search("support");
    wire.call(list, "GET", AGENTS, &[("search", "support")], None)
        .await;
    let new = PlainAiAgentInput::new("Plain").provider_id("system");
    let sent = json!({"name": "Plain", "provider_id": "system"});
    wire.call(agents.create_ai_agent(new), "POST", AGENTS, &[], sent)
        .await;
    let path = format!("{AGENTS}/a_1");
    let lead = PlainAiAgentInput::new("Lead")
        .agent_type("team_lead")
        .sub_agents(["a_2"]);
    let sent = json!({"name": "Lead", "agent_type": "team_lead", "sub_agents": ["a_2"]});
    wire.call(agents.update_ai_agent("a_1", lead), "PUT", &path, &[], sent)
        .await;
    let gone = wire
        .call(agents.delete_ai_agent("a_1"), "DELETE", &path, &[], None)
        .await;
    assert!(gone.deleted);
    wire.covers("ai_v2");
}
