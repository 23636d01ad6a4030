//! Credentials and validation.

#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::path::Path;

use imbrace_contract::{document::Document, load::load_with, services::SERVICES};
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

/// A form with these parts: name, file name or nothing, media type, content.
fn form(parts: &[(&str, &str, &str, &str)]) -> String {
    let parts = parts.iter().map(|(name, file, media, content)| {
        let file = if file.is_empty() {
            String::new()
        } else {
            format!("; filename=\"{file}\"\r\ncontent-type: {media}")
        };
        format!("--b\r\ncontent-disposition: form-data; name=\"{name}\"{file}\r\n\r\n{content}\r\n")
    });
    parts.collect::<String>() + "--b--\r\n"
}

/// The texts are those of the services, and the document names them where callers look.
#[tokio::test]
async fn uploads_are_refused_with_the_texts_of_the_services() {
    let one = Box::start().await;
    let gateway = SERVICES.iter().find(|service| service.name == "gateway").unwrap();
    let bundle = load_with(Path::new(gateway.document), &imbrace_openapi::read).unwrap();
    let document = Document::read(bundle).unwrap();
    let (file, folder) = (
        ("file", "a.txt", "text/plain", "a"),
        ("folder_id", "", "", "2fd25b44-c955-4cd2-88c9-3f82805879d1"),
    );
    let failure = |message: &str| json!({"success": false, "message": message, "data": null});
    for (id, path, parts, body, text) in [
        (
            "boards_upload_file",
            "/data-board/files/upload",
            vec![file],
            failure("folder_id is required"),
            "400 `folder_id is required`",
        ),
        (
            "boards_upload_file",
            "/data-board/files/upload",
            vec![file, ("folder_id", "", "", "reports")],
            failure("folder_id is not a valid id"),
            "400 `folder_id is not a valid id`",
        ),
        (
            "boards_upload_file",
            "/data-board/files/upload",
            vec![folder],
            failure("No file uploaded"),
            "400 `No file uploaded`",
        ),
        (
            "chat_ai_extract_file",
            "/v3/ai/files/extract",
            vec![("file", "a.png", "image/png", "a")],
            json!({"detail": "Error extracting file: Stream has ended unexpectedly"}),
            "`Error extracting file: …`",
        ),
    ] {
        let request = one.gateway(Method::POST, path);
        let request = request.header("content-type", "multipart/form-data; boundary=b");
        assert_eq!(send(request.body(form(&parts))).await, (400, body), "{id}");
        let operation = document
            .operations
            .iter()
            .find(|operation| operation.id == id)
            .unwrap();
        assert!(
            operation.description.contains(text),
            "{text}: {}",
            operation.description
        );
    }
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
