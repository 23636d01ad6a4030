//! Stubs of single operations of a sandbox.

#![allow(clippy::unwrap_used)]

mod support;

use std::time::Duration;

use imbrace::{
    Client,
    gateway::operations::{BoardsGet, BoardsList},
};
use imbrace_httpmock::{Reply, SandboxStubs};
use imbrace_sandbox::Sandbox;
use serde_json::json;
use support::board;

async fn start() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::builder()
        .gateway_url(sandbox.gateway_url())
        .api_key(sandbox.api_key())
        .max_retries(0)
        .build()
        .unwrap();
    (sandbox, client)
}

#[tokio::test]
async fn one_operation_is_stubbed_and_the_rest_is_real() {
    let (sandbox, client) = start().await;
    let id = client.boards().create("Leads").send().await.unwrap().id;
    let list = sandbox
        .on::<BoardsList>()
        .status(500, json!({"message": "out of order"}));
    let error = client.boards().list().send().await.unwrap_err();
    assert_eq!(error.message(), "out of order");
    assert_eq!(client.boards().get(&id).send().await.unwrap().name, "Leads");
    list.assert_called(1);
    sandbox.remove_override("boards_list");
    assert!(client.boards().list().send().await.is_ok());
}

#[tokio::test]
async fn several_stubs_of_an_operation_stand_side_by_side() {
    let (sandbox, client) = start().await;
    let id = client.boards().create("Leads").send().await.unwrap().id;
    let one = sandbox
        .on::<BoardsGet>()
        .path("board_id", "b_1")
        .respond(board("one"));
    let two = sandbox
        .on::<BoardsGet>()
        .path("board_id", "b_2")
        .respond(board("two"));
    let get = async |id: &str| client.boards().get(id).send().await.unwrap().name;
    assert_eq!(get("b_1").await, "one");
    assert_eq!(get("b_2").await, "two");
    assert_eq!(get(&id).await, "Leads");
    assert_eq!(two.last_request().path("board_id"), "b_2");
    assert_eq!((one.calls(), two.calls()), (1, 1));
}

#[tokio::test]
async fn a_delayed_response_meets_the_timeout() {
    let (sandbox, client) = start().await;
    let late = Reply::ok(board("late")).delay(Duration::from_secs(60));
    sandbox.on::<BoardsGet>().reply(late);
    let call = client.boards().get("b_1").timeout(Duration::from_millis(50));
    assert!(call.send().await.unwrap_err().is_timeout());
}
