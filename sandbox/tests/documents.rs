//! Every operation of the documents is answered, by an answer that fits them.

#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use reqwest::Method;
use support::{Box, json};

/// Operations without a body or required parameters can be called just so.
#[tokio::test]
async fn each_operation_is_routed_to_and_wants_credentials() {
    let sandbox = Box::start().await;
    let operations = sandbox.sandbox.operations();
    assert!(operations.len() > 100, "{}", operations.len());
    let mut open = Vec::new();
    for (id, method, path) in operations {
        let path = path.replace(['{', '}'], "");
        let url = format!("{}{path}", sandbox.sandbox.gateway_url());
        let (status, body) = json(sandbox.bare(method.parse::<Method>().unwrap(), &url)).await;
        assert!(
            ![404, 405, 500].contains(&status) || open_to_all(&path),
            "{id}: {status} {body}"
        );
        if status != 401 {
            open.push(path);
        }
    }
    open.retain(|path| !open_to_all(path));
    assert!(open.is_empty(), "these want no credentials: {open:#?}");
}

fn open_to_all(path: &str) -> bool {
    path.starts_with("/ai-agent/")
}

#[tokio::test]
async fn an_operation_without_state_answers_its_example_with_the_ids_of_the_request() {
    let sandbox = Box::start().await;
    let (status, body) = json(sandbox.gateway(Method::GET, "/ai-agent/config")).await;
    assert_eq!(status, 200, "{body}");
    let (status, body) = json(sandbox.clickai(Method::GET, "/parameters")).await;
    assert_eq!(status, 200, "{body}");
    assert!(body["user_input_form"].is_array(), "{body}");
}

#[tokio::test]
async fn unknown_routes_answer_as_each_service_does() {
    let sandbox = Box::start().await;
    let status_and_type = async |method: Method, path: &str| {
        let answer = sandbox.gateway(method, path).send().await.unwrap();
        let media = answer.headers()["content-type"].to_str().unwrap().to_owned();
        (answer.status().as_u16(), media)
    };
    let of = |status: u16, media: &str| (status, media.to_owned());
    assert_eq!(
        status_and_type(Method::GET, "/nowhere").await,
        of(404, "text/html; charset=utf-8")
    );
    assert_eq!(
        status_and_type(Method::GET, "/data-board/nowhere").await,
        of(404, "text/plain; charset=UTF-8")
    );
    assert_eq!(
        status_and_type(Method::PUT, "/data-board/boards").await,
        of(404, "text/plain; charset=UTF-8")
    );
    assert_eq!(
        status_and_type(Method::GET, "/v3/ai/nowhere").await,
        of(404, "application/json")
    );
    assert_eq!(
        status_and_type(Method::PATCH, "/v3/ai/assistant_apps").await,
        of(405, "application/json")
    );
    assert_eq!(
        status_and_type(Method::GET, "/ai-agent/nowhere").await,
        of(404, "application/json; charset=utf-8")
    );
    assert_eq!(
        status_and_type(Method::GET, "/clickai/v1/nowhere").await,
        of(404, "text/html; charset=utf-8")
    );
    assert_eq!(
        status_and_type(Method::GET, "/clickai/v1/workflows/run").await,
        of(405, "application/json")
    );
}
