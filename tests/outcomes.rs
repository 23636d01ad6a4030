//! Responses whose status does not say what became of the call.

#![cfg(all(feature = "api-keys", feature = "categories"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use http::StatusCode;
use imbrace::{ErrorKind, gateway::types::CategoryCreate};
use support::{Reply, Server, client};

const DELETED: &str = r#"{"code":40004,"message":"Third party token not found"}"#;
const FAILED: &str =
    r#"{"message":"syntax error at or near \"and\"","error_code":"internal_error","code":"42601"}"#;
const CATEGORY: &str = r#"{"_id":"cat_1","id":"cat_1","public_id":"cat_1","name":"HR","description":"","apply_to":[],
"is_default":false,"organization_id":"org_1","is_deleted":false,"extra":{"error_code":"mine"},
"created_at":"2026-11-29T16:25:28.523Z","updated_at":"2026-11-29T16:25:28.523Z"}"#;

#[tokio::test]
async fn a_404_is_the_deletion_of_a_key() {
    let server = Server::once(Reply::json(404, DELETED)).await;
    let response = client(&server)
        .api_keys()
        .delete("api_1")
        .response()
        .await
        .unwrap();
    assert_eq!(response.status(), StatusCode::NOT_FOUND);
    assert_eq!(
        response.value().message.as_deref(),
        Some("Third party token not found")
    );
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn a_404_of_something_else_on_the_way_is_an_error() {
    for reply in [
        Reply::new(404, "text/plain; charset=UTF-8", "404 Not Found"),
        Reply::new(404, "text/html", "<pre>Cannot DELETE /platform</pre>"),
        Reply::empty(404),
    ] {
        let server = Server::once(reply).await;
        let error = client(&server).api_keys().delete("api_1").await.unwrap_err();
        assert!(error.is_not_found(), "{error:?}");
    }
}

#[tokio::test]
async fn other_statuses_and_other_operations_are_as_they_are() {
    let server = Server::once(Reply::json(403, DELETED)).await;
    let error = client(&server).api_keys().delete("api_1").await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::FORBIDDEN));
    let server = Server::once(Reply::json(404, DELETED)).await;
    let error = client(&server).api_keys().get("api_1").await.unwrap_err();
    assert!(error.is_not_found(), "{error:?}");
}

#[tokio::test]
async fn a_200_with_an_error_code_is_an_error() {
    let server = Server::once(Reply::json(200, FAILED)).await;
    let call = client(&server).categories().create(CategoryCreate::new("and"));
    let error = call.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.status(), Some(StatusCode::OK));
    assert_eq!(error.message(), "syntax error at or near \"and\"");
    assert_eq!(error.code(), Some("42601"));
    assert_eq!(error.operation(), Some("categories_create"));
    assert!(!error.is_retryable(), "{error:?}");
    assert_eq!(server.received().len(), 1);
}

/// The name of a category may be half of an emoji, which the server quotes.
#[tokio::test]
async fn an_error_code_beside_half_a_character_is_an_error() {
    let half = FAILED.replacen("syntax", r"\ud83d syntax", 1);
    let marked = format!("\u{feff}{FAILED}");
    for body in [half, marked] {
        let server = Server::once(Reply::json(200, &body)).await;
        let call = client(&server).categories().create(CategoryCreate::new("and"));
        let error = call.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Status, "{error:?}");
    }
}

#[tokio::test]
async fn a_property_of_that_name_elsewhere_is_no_failure() {
    let server = Server::once(Reply::json(200, CATEGORY)).await;
    let call = client(&server).categories().create(CategoryCreate::new("HR"));
    assert_eq!(call.await.unwrap().name, "HR");
    let null = CATEGORY.replacen('{', r#"{"error_code":null,"#, 1);
    let server = Server::once(Reply::json(200, &null)).await;
    let call = client(&server).categories().create(CategoryCreate::new("HR"));
    assert_eq!(call.await.unwrap().id, "cat_1");
}
