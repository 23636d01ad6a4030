//! States that are put back: what is none is refused and changes nothing, and what lacks properties breaks nothing.

#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use imbrace_sandbox::Sandbox;
use reqwest::Method;
use serde_json::{Value, json};
use support::{Box, json as send};

/// The names of the boards of the first organization.
async fn boards(one: &Box) -> Vec<String> {
    let (_, listed) = send(one.gateway(Method::GET, "/data-board/boards")).await;
    let boards = listed["data"].as_array().unwrap().iter();
    boards
        .map(|board| board["name"].as_str().unwrap_or_default().to_owned())
        .collect()
}

async fn put(one: &Box, state: &Value) -> (u16, Value) {
    let url = format!("{}/_sandbox/state", one.sandbox.gateway_url());
    send(one.bare(Method::PUT, &url).json(state)).await
}

#[tokio::test]
async fn what_is_no_state_is_refused_and_changes_nothing() {
    let one = Box::start().await;
    let leads = one.gateway(Method::POST, "/data-board/boards");
    assert_eq!(send(leads.json(&json!({"name": "Leads"}))).await.0, 201);
    for (state, word) in [
        (json!([]), "organizations as names"),
        (json!({"org_x": {}}), "`org_x`"),
        (json!({"org_sandbox": 5}), "`org_sandbox`"),
        (json!({"org_sandbox": {"bords": []}}), "`org_sandbox/bords`"),
        (json!({"org_sandbox": {"boards": 5}}), "`org_sandbox/boards`"),
        (
            json!({"org_sandbox": {"boards": [{}, 5]}}),
            "`org_sandbox/boards/1`",
        ),
        (json!({"org_sandbox": {"rows": []}}), "`org_sandbox/rows`"),
        (
            json!({"org_sandbox": {"rows": {"a/b": [{"row": 5}]}}}),
            "`org_sandbox/rows/a/b/0`",
        ),
    ] {
        let (status, body) = put(&one, &state).await;
        assert_eq!(status, 400, "{state}");
        assert!(body["message"].as_str().unwrap().contains(word), "{body}");
        let refused = Sandbox::builder().seed(state).start().await.unwrap_err();
        assert!(refused.to_string().contains(word), "{refused}");
    }
    assert_eq!(boards(&one).await, ["Leads"]);
}

#[tokio::test]
async fn a_reset_goes_back_to_the_seed() {
    let seed = json!({"org_sandbox": {"boards": [{"id": "b1", "name": "Seeded", "order": 0}]}});
    let one = Box::start_with(Sandbox::builder().seed(seed)).await;
    let more = one.gateway(Method::POST, "/data-board/boards");
    assert_eq!(send(more.json(&json!({"name": "More"}))).await.0, 201);
    assert_eq!(boards(&one).await, ["Seeded", "More"]);
    one.sandbox.reset();
    assert_eq!(boards(&one).await, ["Seeded"]);
}

/// Every operation that reads responds, whatever the rows lack.
#[tokio::test]
async fn rows_without_properties_break_nothing() {
    let one = Box::start().await;
    let (status, whole) = send(one.bare(
        Method::GET,
        &format!("{}/_sandbox/state", one.sandbox.gateway_url()),
    ))
    .await;
    assert_eq!(status, 200);
    let mut state = json!({"org_sandbox": {}});
    for (name, rows) in whole["org_sandbox"].as_object().unwrap() {
        state["org_sandbox"][name] = match rows {
            Value::Object(resources) => resources
                .keys()
                .map(|resource| (resource.clone(), json!([{"row": {}}])))
                .collect::<serde_json::Map<_, _>>()
                .into(),
            _ => json!([{}, {"id": "1", "user": "u"}]),
        };
    }
    assert_eq!(put(&one, &state).await.0, 204);
    let (mut sent, mut successes) = (0, 0);
    for (operation, method, path) in one.sandbox.operations() {
        if method != "GET" {
            continue;
        }
        let path: Vec<&str> = path
            .split('/')
            .map(|segment| if segment.starts_with('{') { "1" } else { segment })
            .collect();
        let url = format!("{}{}?user=u", one.sandbox.gateway_url(), path.join("/"));
        let request = match url.contains("/clickai") {
            true if url.contains("console") => one.bare(Method::GET, &url).bearer_auth("console_sandbox"),
            true => one.bare(Method::GET, &url).bearer_auth("app-sandbox"),
            false => one.bare(Method::GET, &url).header("x-api-key", "api_sandbox"),
        };
        match request.send().await {
            Ok(response) => {
                sent += 1;
                successes += usize::from(response.status().is_success());
            }
            Err(error) => panic!("{operation}: {error}"),
        }
    }
    // The others want parameters that this test does not send, or rows of other ids.
    assert!(successes * 2 > sent, "{successes} successes of {sent}");
}
