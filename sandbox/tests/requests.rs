//! Credentials and validation.

#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use reqwest::Method;
use serde_json::json;
use support::{Box, json as send};

#[tokio::test]
async fn credentials_are_checked() {
    let one = Box::start().await;
    let url = format!("{}/data-board/boards", one.sandbox.gateway_url());
    let get = || one.bare(Method::GET, &url);
    let (status, body) = send(get()).await;
    assert_eq!(
        (status, body),
        (
            401,
            json!({"message": "Unauthorized - API key or Access Token required"})
        )
    );
    let (status, body) = send(get().header("x-api-key", "api_wrong")).await;
    assert_eq!((status, &body["error"]), (401, &json!("Unauthorized")), "{body}");
    let (status, body) = send(get().header("x-access-token", "acc_wrong")).await;
    assert_eq!(
        (status, body),
        (401, json!({"message": "Unauthorized - Invalid token"}))
    );
    let organization = ("x-organization-id", one.sandbox.organization_id());
    assert_eq!(
        send(get().header("x-api-key", one.sandbox.api_key())).await.0,
        200
    );
    let token = get().header("x-access-token", one.sandbox.access_token());
    assert_eq!(send(token.header(organization.0, organization.1)).await.0, 200);
    assert_eq!(
        send(
            get()
                .bearer_auth(one.sandbox.jwt())
                .header(organization.0, organization.1)
        )
        .await
        .0,
        200
    );
    assert_eq!(send(get().bearer_auth(one.sandbox.jwt())).await.0, 401);
    let (status, body) = send(
        get()
            .header("x-api-key", one.sandbox.api_key())
            .header(organization.0, "org_2"),
    )
    .await;
    assert_eq!((status, &body["details"]["received"]), (403, &json!("org_2")));
}

#[tokio::test]
async fn clickai_wants_a_bearer_key() {
    let one = Box::start().await;
    let url = format!("{}/parameters", one.sandbox.clickai_url());
    let response = one
        .bare(Method::GET, &url)
        .header("x-api-key", "app-sandbox")
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), 401);
    assert_eq!(response.headers()["www-authenticate"], "Bearer realm=\"api\"");
    assert!(!response.headers().contains_key("x-request-id"));
    let (_, body) = send(one.bare(Method::GET, &url).bearer_auth("wrong")).await;
    assert_eq!(
        body,
        json!({"code": "unauthorized", "message": "Access token is invalid", "status": 401})
    );
}

#[tokio::test]
async fn a_refusal_names_the_property_in_the_envelope_of_the_service() {
    let one = Box::start().await;
    let (status, body) = send(
        one.gateway(Method::POST, "/data-board/boards")
            .json(&json!({"name": 5})),
    )
    .await;
    assert_eq!(
        (status, &body["error"]["name"]),
        (400, &json!("ZodError")),
        "{body}"
    );
    let issues: serde_json::Value = serde_json::from_str(body["error"]["message"].as_str().unwrap()).unwrap();
    assert_eq!(issues[0]["path"], json!(["name"]));
    assert!(
        issues[0]["message"].as_str().unwrap().starts_with("/name: "),
        "{issues}"
    );

    let (status, body) = send(
        one.gateway(Method::POST, "/v3/ai/assistant_apps")
            .json(&json!({"name": "x"})),
    )
    .await;
    assert_eq!(
        (status, body),
        (400, json!({"detail": "[ERROR: /workflow_name: is required]"}))
    );

    let (status, body) = send(one.gateway(Method::GET, "/data-board/boards/b/items?limit=-1")).await;
    assert_eq!(status, 400);
    assert!(body.to_string().contains("query/limit"), "{body}");

    let (status, body) = send(
        one.clickai(Method::POST, "/chat-messages")
            .json(&json!({"inputs": {}, "query": "x"})),
    )
    .await;
    assert_eq!(status, 400);
    assert_eq!(body["message"], "Arg user must be provided. (/user: is required)");

    let (status, body) = send(one.clickai(Method::POST, "/chat-messages").body("{}")).await;
    assert_eq!((status, &body["code"]), (415, &json!("unsupported_media_type")));
    let bad = one
        .clickai(Method::POST, "/chat-messages")
        .header("content-type", "application/json")
        .body("{");
    assert_eq!(send(bad).await.1["code"], "bad_request");
    let bad = one
        .gateway(Method::POST, "/data-board/boards")
        .header("content-type", "application/json")
        .body("{");
    assert_eq!(send(bad).await.0, 500);
}

#[tokio::test]
async fn requests_are_recorded_and_their_ids_repeated() {
    let one = Box::start().await;
    let request = one
        .gateway(Method::POST, "/data-board/boards?x=1")
        .header("x-request-id", "r1");
    let response = request.json(&json!({"name": "Leads"})).send().await.unwrap();
    assert_eq!(response.headers()["x-request-id"], "r1");
    let requests = one.sandbox.requests();
    let [request] = requests.as_slice() else {
        panic!("{requests:?}")
    };
    assert_eq!(
        (request.method.as_str(), request.path.as_str()),
        ("POST", "/data-board/boards")
    );
    assert_eq!(
        (request.query.as_str(), request.header("x-request-id")),
        ("x=1", Some("r1"))
    );
    assert_eq!(request.json(), Some(json!({"name": "Leads"})));
}

#[tokio::test]
async fn a_slash_too_many_or_too_few_is_redirected_to_an_address_that_no_client_reaches() {
    let one = Box::start().await;
    for (method, path, location) in [
        (Method::GET, "/v3/ai/models", "/api/v1/models/"),
        (Method::POST, "/v3/ai/document/", "/api/v1/document"),
    ] {
        let url = format!("{}{path}", one.sandbox.gateway_url());
        let response = one.bare(method, &url).send().await.unwrap();
        assert_eq!(response.status(), 307);
        let found = response.headers()["location"].to_str().unwrap().to_owned();
        assert!(
            found.ends_with(location) && !found.starts_with(&one.sandbox.gateway_url()),
            "{found}"
        );
    }
    let url = format!("{}/v3/ai/nothing", one.sandbox.gateway_url());
    assert_eq!(one.bare(Method::GET, &url).send().await.unwrap().status(), 404);
}
