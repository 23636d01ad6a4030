//! The programs in `examples/`, each against the sandbox.

#![cfg(all(
    feature = "gateway",
    feature = "ai-agent",
    feature = "clickai",
    feature = "blocking"
))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, unreachable_pub)]

#[path = "../examples/batch.rs"]
#[allow(dead_code)]
mod batch;
#[path = "../examples/import.rs"]
#[allow(dead_code)]
mod import;
#[path = "../examples/inbox_worker.rs"]
#[allow(dead_code)]
mod inbox_worker;

use imbrace::{Client, clickai};
use imbrace_sandbox::{FaultPlan, Sandbox, StubResponse};
use serde_json::Value;

async fn start() -> (Sandbox, imbrace::client::ClientBuilder) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::builder()
        .gateway_url(sandbox.gateway_url())
        .api_key(sandbox.api_key());
    let client = client.organization_id(sandbox.organization_id());
    (sandbox, client)
}

#[tokio::test]
async fn the_import_creates_and_changes_items_and_says_which_row_failed() {
    let (_sandbox, client) = start().await;
    let client = client.build().unwrap();
    let board = import::demo_board(&client).await.unwrap();
    let csv = "Company,Value\r\nAcme,50000\n\"Globex, \"\"Inc.\"\"\",12000\n,7\nAcme,75000\n";
    let report = import::import(&client, &board, csv).await.unwrap();
    let created: Vec<bool> = report.done.iter().map(|(_, row)| row.is_created()).collect();
    assert_eq!(created, [true, true, false]);
    assert_eq!(report.failures.len(), 1);
    let (row, error) = &report.failures[0];
    assert_eq!(*row, 2);
    assert!(
        error.message().contains("no value in the identifier field"),
        "{error}"
    );

    let fields = imbrace::gateway::BoardFields::of(&client.boards().get(&board).await.unwrap());
    let (company, value) = (fields.id("Company").unwrap(), fields.id("Value").unwrap());
    let mut stored = Vec::new();
    let mut items = client.boards().list_items(&board).items();
    while let Some(item) = items.next().await {
        let values = item.unwrap().fields.unwrap();
        stored.push((
            values[company].as_str().unwrap().to_owned(),
            values[value].as_f64(),
        ));
    }
    stored.sort_by(|one, other| one.0.cmp(&other.0));
    assert_eq!(
        stored,
        [
            ("Acme".to_owned(), Some(75000.0)),
            ("Globex, \"Inc.\"".to_owned(), Some(12000.0))
        ]
    );

    let wrong = import::import(&client, &board, "Company,Worth\nAcme,1\n")
        .await
        .unwrap_err();
    assert!(
        wrong
            .message()
            .contains("no field `Worth`; it has `Company`, `Value`"),
        "{wrong}"
    );
}

#[tokio::test]
async fn the_inbox_worker_replies_closes_and_counts() {
    let (sandbox, client) = start().await;
    let metrics = std::sync::Arc::new(inbox_worker::Metrics::default());
    let client = client.observer(std::sync::Arc::clone(&metrics)).build().unwrap();
    let agent = client.chat_ai().create_ai_agent("Inbox").await.unwrap().id;
    let closed = inbox_worker::round(&client, &agent).await.unwrap();
    assert!(closed > 0);
    let requests = sandbox.requests();
    let of = |end: &str| {
        requests
            .iter()
            .filter(|request| request.path.ends_with(end))
            .collect::<Vec<_>>()
    };
    let resolved = of("/_update_status");
    assert_eq!(resolved.len(), closed);
    let body: Value = serde_json::from_slice(&resolved[0].body).unwrap();
    assert_eq!(body["status"], "resolved");
    assert!(body["conversation_id"].is_string());
    let parents = requests.iter().map(|request| {
        let header = request.headers.iter().find(|(name, _)| name == "traceparent");
        header.expect("each request carries the trace").1.clone()
    });
    let mut parents: Vec<String> = parents.collect();
    parents.sort();
    parents.dedup();
    assert_eq!(
        parents.len(),
        requests.len(),
        "each attempt has a span of its own"
    );
    let exported = metrics.export();
    let wanted = format!(
        "imbrace_attempts_total{{operation=\"conversations_update_status\",status=\"200\"}} {closed}"
    );
    assert!(exported.contains(&wanted), "{exported}");
}

#[test]
fn the_batch_runs_each_line_and_goes_on_after_a_failure() {
    let threads = tokio::runtime::Runtime::new().unwrap();
    let sandbox = threads.block_on(Sandbox::start()).unwrap();
    let client = clickai::Client::builder()
        .base_url(sandbox.clickai_url())
        .api_key(sandbox.clickai_api_key());
    let client = client.max_retries(0).build().unwrap();
    let runtime = imbrace::blocking::Runtime::new().unwrap();
    let broken = StubResponse::json(500, serde_json::json!({"message": "down"}));
    let plan = FaultPlan::respond(broken).on("clickai_run_workflow");
    sandbox.plan_fault(plan).unwrap();
    let done = batch::batch(&runtime, &client, &["one", "two"]);
    assert_eq!(done.iter().map(|one| one.line).collect::<Vec<_>>(), [0, 1]);
    assert_eq!(done[0].result.as_ref().unwrap_err().status().unwrap(), 500);
    let second = done[1].result.as_ref().unwrap();
    assert!(second.is_success() && !second.nodes.is_empty());
}
