//! Every operation of the documents is returned, by a response that fits them.

#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use reqwest::Method;
use support::{Box, json};

#[tokio::test]
async fn each_operation_is_routed_to() {
    let sandbox = Box::start().await;
    let operations = sandbox.sandbox.operations();
    assert!(operations.len() > 100, "{}", operations.len());
    for (id, method, path) in operations {
        let url = format!(
            "{}{}",
            sandbox.sandbox.gateway_url(),
            path.replace(['{', '}'], "")
        );
        let (status, body) = json(sandbox.bare(method.parse::<Method>().unwrap(), &url)).await;
        assert!(
            [200, 201, 204, 400, 401].contains(&status),
            "{id}: {status} {body}"
        );
    }
}

#[tokio::test]
async fn an_operation_without_state_responses_its_example_with_the_ids_of_the_request() {
    let sandbox = Box::start().await;
    let (status, body) = json(sandbox.gateway(Method::GET, "/ai-agent/config")).await;
    assert_eq!(status, 200, "{body}");
    let (status, body) = json(sandbox.clickai(Method::GET, "/parameters")).await;
    assert_eq!(status, 200, "{body}");
    assert!(body["user_input_form"].is_array(), "{body}");
}

#[tokio::test]
async fn unknown_routes_response_as_each_service_does() {
    let sandbox = Box::start().await;
    let status_and_type = async |method: Method, path: &str| {
        let response = sandbox.gateway(method, path).send().await.unwrap();
        let media = response.headers()["content-type"].to_str().unwrap().to_owned();
        (response.status().as_u16(), media)
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
