//! `workflow_positions`: where conversations stand in their workflows.

use super::support::Wire;

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    let workflow_positions = wire.client.workflow_positions();
    wire.call(
        workflow_positions.reset_conversation_workflow("conv_xxx"),
        "DELETE",
        "/channel-service/v1/positions/conv_xxx",
        &[],
        None,
    )
    .await;
    wire.call(
        workflow_positions.reset_workflow_positions("workflow_id"),
        "DELETE",
        "/channel-service/v1/positions/workflow/workflow_id",
        &[],
        None,
    )
    .await;
    wire.call(
        workflow_positions.peek_workflow_stack("conv_xxx"),
        "GET",
        "/channel-service/v1/stacks/conv_xxx",
        &[],
        None,
    )
    .await;
    wire.covers("workflow_positions");
}
