//! `team_access`: what teams may do with boards and other things.

use imbrace::gateway::types::TeamAccessChange;
use serde_json::json;

use super::support::Wire;

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    let team_access = wire.client.team_access();
    wire.call(
        team_access.get_team_access("team_a"),
        "GET",
        "/data-board/team-access/team_a",
        &[],
        None,
    )
    .await;
    wire.call(
        team_access
            .update_team_access("team_a")
            .changes([TeamAccessChange::new().kind("board").id("board_1").access("read")])
            .team_name("Sales")
            .confirm_restrict(true),
        "PUT",
        "/data-board/team-access/team_a",
        &[],
        json!({
            "changes": [
                {
                    "kind": "board",
                    "id": "board_1",
                    "access": "read"
                }
            ],
            "team_name": "Sales",
            "confirm_restrict": true
        }),
    )
    .await;
    wire.covers("team_access");
}
