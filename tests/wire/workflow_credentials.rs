//! `workflow_credentials`: the kinds of credentials that workflows can use.

use super::support::Wire;

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    let workflow_credentials = wire.client.workflow_credentials();
    wire.call(
        workflow_credentials.list_credentials(),
        "GET",
        "/channel-service/v1/credentials",
        &[],
        None,
    )
    .await;
    wire.call(
        workflow_credentials.get_credential_param().r#type("slackApi"),
        "GET",
        "/channel-service/v1/workflow/_credentialParam",
        &[("type", "slackApi")],
        None,
    )
    .await;
    wire.call(
        workflow_credentials.list_processed_credential_types(),
        "GET",
        "/channel-service/v1/workflow/processed-credential-types",
        &[],
        None,
    )
    .await;
    wire.covers("workflow_credentials");
}
