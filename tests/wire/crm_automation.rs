//! `crm_automation`: automations of boards: workflows that run when items change.

use imbrace::gateway::types::{CrmAutomationCreate, CrmAutomationUpdate};
use serde_json::json;

use super::support::Wire;

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    Box::pin(part_1(&wire)).await;
    Box::pin(part_2(&wire)).await;
    wire.covers("crm_automation");
}

async fn part_1(wire: &Wire) {
    let crm_automation = wire.client.crm_automation();
    wire.call(
        crm_automation.create(
            CrmAutomationCreate::new("9d313df4", "scheduled", "wf_1", "Weekly report")
                .trigger_frequency_unit("weeks")
                .trigger_frequency_value(1)
                .trigger_time("09:00")
                .trigger_day_of_week("monday")
                .start_datetime("2027-01-04T09:00:00Z"),
        ),
        "POST",
        "/data-board/v1/crmboard",
        &[],
        json!({
            "board_id": "9d313df4",
            "workflow_id": "wf_1",
            "type": "scheduled",
            "name": "Weekly report",
            "trigger_frequency_unit": "weeks",
            "trigger_frequency_value": 1,
            "trigger_time": "09:00",
            "trigger_day_of_week": "monday",
            "start_datetime": "2027-01-04T09:00:00Z"
        }),
    )
    .await;
    wire.call(
        crm_automation.list(),
        "GET",
        "/data-board/v1/crmboard/organization/board",
        &[],
        None,
    )
    .await;
    wire.call(
        crm_automation.search().folder_id("x_1").board_id("9d313df4"),
        "GET",
        "/data-board/v1/crmboard/search",
        &[("folder_id", "x_1"), ("board_id", "9d313df4")],
        None,
    )
    .await;
    wire.call(
        crm_automation.list_by_field("8c9f4470"),
        "GET",
        "/data-board/v1/crmboard/field/8c9f4470",
        &[],
        None,
    )
    .await;
    wire.call(
        crm_automation.list_by_workflow("wf_1"),
        "GET",
        "/data-board/v1/crmboard/workflow/wf_1",
        &[],
        None,
    )
    .await;
    wire.call(
        crm_automation.get("b6c6cbb6"),
        "GET",
        "/data-board/v1/crmboard/board/b6c6cbb6",
        &[],
        None,
    )
    .await;
    wire.call(
        crm_automation.update("b6c6cbb6", CrmAutomationUpdate::new("9d313df4").name("Welcome")),
        "PUT",
        "/data-board/v1/crmboard/board/b6c6cbb6",
        &[],
        json!({
            "board_id": "9d313df4",
            "name": "Welcome"
        }),
    )
    .await;
    wire.call(
        crm_automation.delete("b6c6cbb6"),
        "DELETE",
        "/data-board/v1/crmboard/board/b6c6cbb6",
        &[],
        None,
    )
    .await;
}

async fn part_2(wire: &Wire) {
    let crm_automation = wire.client.crm_automation();
    wire.call(
        crm_automation.list_by_board("9d313df4"),
        "GET",
        "/data-board/v1/crmboard/9d313df4",
        &[],
        None,
    )
    .await;
    wire.call(
        crm_automation.delete_by_board("9d313df4"),
        "DELETE",
        "/data-board/v1/crmboard/9d313df4",
        &[],
        None,
    )
    .await;
}
