//! A test of a program that has the packages from a registry: calls to a sandbox, and a stub in its place.

use imbrace::{Client, gateway::operations::BoardsGet, testing};
use imbrace_httpmock::{Reply, SandboxStubs};
use imbrace_sandbox::Sandbox;
use serde_json::json;

#[tokio::test]
async fn a_program_is_tested_by_the_packages_alone() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    let client = Client::builder()
        .gateway_url(sandbox.gateway_url())
        .api_key(sandbox.api_key())
        .build()?;
    let board = client.boards().create("Leads").send().await?;
    let stub = sandbox
        .on::<BoardsGet>()
        .sequence([Reply::status(404, json!({"message": "gone"}))]);
    assert!(
        client
            .boards()
            .get(&board.id)
            .send()
            .await
            .is_err_and(|error| error.is_not_found())
    );
    stub.assert_called(1);
    assert_eq!(client.boards().get(&board.id).send().await?.name, "Leads");
    assert!(!testing::example::<BoardsGet>().id.is_empty());
    sandbox.shutdown().await;
    Ok(())
}
