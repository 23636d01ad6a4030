//! What an error says, for every form of body that the services send.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use http::{Method, StatusCode};
use imbrace::{Error, ErrorKind};
use support::{Reply, Server, client};

async fn refused(reply: Reply) -> Error {
    let server = Server::once(reply).await;
    client(&server)
        .request(Method::POST, "/x")
        .max_retries(0)
        .send()
        .await
        .unwrap_err()
}

#[tokio::test]
async fn message_and_code_are_found_in_every_envelope() {
    let cases: &[(u16, &str, &str, Option<&str>)] = &[
        (401, r#"{"message":"Unauthorized"}"#, "Unauthorized", None),
        (
            403,
            r#"{"code":"forbidden:chat","message":"Not yours","cause":"c"}"#,
            "Not yours",
            Some("forbidden:chat"),
        ),
        (
            400,
            r#"{"error":"Chat ID is required"}"#,
            "Chat ID is required",
            None,
        ),
        (
            400,
            r#"{"success":false,"error":{"message":"bad","code":"40000"}}"#,
            "bad",
            Some("40000"),
        ),
        (
            400,
            r#"{"code":40001,"field":"email","message":"wrong"}"#,
            "wrong",
            Some("40001"),
        ),
        (
            400,
            r#"{"code":400,"message":{"error":"conflict","refs":[1]}}"#,
            "conflict",
            Some("400"),
        ),
        (
            500,
            r#"{"error":"Failed to read","message":"the detail"}"#,
            "the detail",
            None,
        ),
        (
            401,
            r#"{"detail":"x-organization-id is required"}"#,
            "x-organization-id is required",
            None,
        ),
        (
            400,
            r#"{"detail":{"success":false,"message":"Missing info."}}"#,
            "Missing info.",
            None,
        ),
        (
            422,
            r#"{"detail":[{"type":"missing","loc":["body","key"],"msg":"Field required","input":{"key":"s3cret"}},{"loc":["query",0],"msg":"Too long"}]}"#,
            "body.key: Field required; query.0: Too long",
            None,
        ),
        (
            400,
            r#"{"errors":{"inputs":"not a dict","user":"missing"},"message":"Input payload validation failed"}"#,
            "Input payload validation failed: inputs: not a dict; user: missing",
            None,
        ),
        (
            400,
            r#"{"success":false,"error":"Invalid","validationErrors":[{"field":"name","message":"too short"}]}"#,
            "Invalid: name: too short",
            None,
        ),
        (
            400,
            r#"{"success":false,"error":{"name":"ZodError","message":"[{\"code\":\"invalid_type\",\"path\":[\"items\",0,\"name\"],\"message\":\"expected string\"}]"}}"#,
            "items.0.name: expected string",
            None,
        ),
        (
            400,
            r#"{"success":false,"error":{"name":"ZodError","issues":[{"path":[],"message":"expected object"}]}}"#,
            "expected object",
            None,
        ),
        (
            400,
            r#"{"code":"invalid_param","message":"bad","params":"query"}"#,
            "bad",
            Some("invalid_param"),
        ),
        (
            429,
            r#"{"code":"too_many_requests","message":"busy","status":429}"#,
            "busy",
            Some("too_many_requests"),
        ),
        (
            400,
            r#"{"message":"nope","error_code":"MP_1"}"#,
            "nope",
            Some("MP_1"),
        ),
        (
            400,
            r#"{"msg":"nope","errors":{"inputs":"not a dict"}}"#,
            "nope: inputs: not a dict",
            None,
        ),
        (400, r#"{"reason":"nope","code":7}"#, "nope", Some("7")),
        (400, r#"{"title":"Bad","description":"nope"}"#, "nope", None),
        (400, r#"{"description":"long","errorText":"nope"}"#, "nope", None),
        (400, r#"{"error":{"reason":"nope"}}"#, "nope", None),
        (
            404,
            r#"{"code":"ENTITY_NOT_FOUND","params":{"entityId":"1"}}"#,
            "Not Found",
            Some("ENTITY_NOT_FOUND"),
        ),
        (
            500,
            r#"{"type":"error","errorText":"the model failed"}"#,
            "the model failed",
            None,
        ),
        (500, r#""just text""#, "just text", None),
        (500, "null", "Internal Server Error", None),
        (500, "[]", "Internal Server Error", None),
        (410, "{}", "Gone", None),
    ];
    for (status, body, message, code) in cases {
        let error = refused(Reply::json(*status, body)).await;
        assert_eq!(error.message(), *message, "{body}");
        assert_eq!(error.code(), *code, "{body}");
        assert_eq!(error.status().unwrap().as_u16(), *status);
        assert_eq!(error.kind(), ErrorKind::Status);
        assert_eq!(error.body().unwrap().as_bytes(), body.as_bytes());
        assert!(!error.body().unwrap().is_truncated());
    }
}

#[tokio::test]
async fn html_and_plain_text_become_one_readable_line() {
    let nginx = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>";
    let error = refused(Reply::new(502, "text/html", nginx)).await;
    assert_eq!(error.message(), "502 Bad Gateway");
    assert_eq!(error.body().unwrap().to_text(), nginx);

    let express = "<!DOCTYPE html><html><head><title>Error</title></head><body>\n<pre>Cannot GET /v1/&#39;x&#39;</pre>\n</body></html>";
    assert_eq!(
        refused(Reply::new(404, "text/html", express)).await.message(),
        "Cannot GET /v1/'x'"
    );

    assert_eq!(
        refused(Reply::new(404, "text/plain", "404 Not Found"))
            .await
            .message(),
        "404 Not Found"
    );
    let long = refused(Reply::new(500, "text/plain", "line\nof ".repeat(1000))).await;
    assert!(
        long.message().chars().count() <= 201 && !long.message().contains('\n'),
        "{long}"
    );
    assert_eq!(refused(Reply::empty(503)).await.message(), "Service Unavailable");
    assert_eq!(
        refused(Reply::new(500, "text/plain", vec![0xff, 0xfe, b'!']))
            .await
            .message(),
        "\u{fffd}\u{fffd}!"
    );
}

#[tokio::test]
async fn the_request_ids_of_header_and_body_are_both_kept() {
    let body = r#"{"error":"Forbidden","message":"no permission","request_id":"from-body"}"#;
    let error = refused(Reply::json(403, body).header("x-request-id", "from-header")).await;
    assert_eq!(error.request_id(), Some("from-header"));
    assert_eq!(error.body_request_id(), Some("from-body"));
    assert!(error.is_permission() && !error.is_auth());

    let server = Server::once(Reply::json(403, "{}")).await;
    let error = client(&server)
        .request(Method::GET, "/x")
        .request_id("mine")
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.request_id(), Some("mine"));
}

#[tokio::test]
async fn each_status_responses_its_own_question() {
    let error = refused(Reply::json(401, "{}")).await;
    assert!(error.is_auth() && !error.is_permission() && !error.is_retryable());
    assert!(refused(Reply::json(404, "{}")).await.is_not_found());
    assert!(refused(Reply::json(410, "{}")).await.is_not_found());
    assert!(refused(Reply::json(429, "{}")).await.is_rate_limited());
    for status in [400, 413, 415, 422] {
        assert!(refused(Reply::json(status, "{}")).await.is_invalid(), "{status}");
    }
    // A write that failed with 500 may have had its effect; one that was refused with 503 had none.
    assert!(!refused(Reply::json(500, "{}")).await.is_retryable());
    assert!(refused(Reply::json(503, "{}")).await.is_retryable());
}

#[tokio::test]
async fn display_is_one_line_with_what_where_and_whom_to_ask() {
    let server = Server::once(Reply::json(404, "{\"message\":\"no\\nboard\",\"code\":\"e:1\"}")).await;
    let error = client(&server)
        .request(Method::GET, "/data-board/boards/b")
        .query("secret", "value")
        .request_id("id-1")
        .send()
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "refused by the server (GET /data-board/boards/b): no board [status 404, code e:1, request id id-1, attempts 1]"
    );
    assert!(!format!("{error:?}").contains("value"));
}

#[tokio::test]
async fn a_long_body_is_kept_in_part_and_says_so() {
    let error = refused(Reply::new(500, "text/plain", "x".repeat(200 * 1024))).await;
    let body = error.body().unwrap();
    assert_eq!(body.as_bytes().len(), 64 * 1024);
    assert!(body.is_truncated());

    let error = refused(Reply::json(400, r#"{"message":"cut"}"#).cut_after(5)).await;
    assert_eq!(error.status(), Some(StatusCode::BAD_REQUEST));
    assert!(error.body().unwrap().is_truncated());
}

#[tokio::test]
async fn a_response_of_another_form_keeps_status_body_and_place() {
    let server = Server::once(Reply::json(200, r#"{"items":[{"id":1},{"id":"x"}]}"#)).await;
    #[derive(Debug, serde::Deserialize)]
    struct Item {
        #[serde(rename = "id")]
        _id: u32,
    }
    #[derive(Debug, serde::Deserialize)]
    struct Page {
        #[serde(rename = "items")]
        _items: Vec<Item>,
    }
    let response = client(&server).request(Method::GET, "/x").send().await.unwrap();
    let error = response.json::<Page>().unwrap_err();
    assert!(error.is_decode());
    assert_eq!(error.status(), Some(StatusCode::OK));
    assert!(error.message().contains("`items[1].id`"), "{error}");
    assert!(error.body().is_some() && std::error::Error::source(&error).is_some());
    assert!(error.request_id().is_some());
}

#[tokio::test]
async fn a_body_above_the_limit_is_refused() {
    let server = Server::start([
        Reply::json(200, &"1".repeat(100)),
        Reply::json(200, &"1".repeat(100)).unannounced(),
    ])
    .await;
    let client = support::builder(&server.url()).max_body_size(99).build().unwrap();
    for _ in 0..2 {
        let error = client.request(Method::GET, "/x").send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TooLarge);
        assert_eq!(error.status(), Some(StatusCode::OK));
    }
}

#[test]
fn an_error_is_small_and_fits_in_any_chain() {
    fn fits<T: std::error::Error + Send + Sync + 'static>() {}
    fits::<Error>();
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}
