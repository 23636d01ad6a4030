//! How errors leave a program: at the end of `main`, and as responses of a web server.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use http::Method;
use imbrace::Error;
use serde_json::Value;
use support::{Reply, Server, builder, refused_url};

async fn error(reply: Reply) -> Error {
    let server = Server::once(reply).await;
    let client = builder(&server.url()).max_retries(0).build().unwrap();
    client
        .request(Method::GET, "/platform/v1/account")
        .send()
        .await
        .unwrap_err()
}

#[tokio::test]
async fn debug_is_the_line_of_display_and_the_alternate_form_has_all_fields() {
    let error = error(Reply::json(
        404,
        r#"{"message":"Board not found","code":"no_board"}"#,
    ))
    .await;
    assert_eq!(format!("{error:?}"), error.to_string());
    assert!(
        error
            .to_string()
            .starts_with("refused by the server (GET /platform/v1/account): Board not found [status 404")
    );
    let all = format!("{error:#?}");
    assert!(
        all.starts_with("Error {\n    kind: Status,") && all.contains("no_board"),
        "{all}"
    );
}

#[tokio::test]
async fn an_error_becomes_a_response_that_says_what_the_caller_can_do() {
    let server_says = r#"{"message":"No such board","code":"no_board"}"#;
    for (status, expected) in [
        (400, 400),
        (401, 502),
        (403, 403),
        (404, 404),
        (409, 409),
        (422, 422),
        (429, 429),
        (500, 502),
        (503, 502),
    ] {
        let reply = Reply::json(status, server_says).header("retry-after", "7");
        let response = error(reply).await.to_response();
        assert_eq!(response.status(), expected, "{status}");
        assert_eq!(response.headers()["content-type"], "application/json");
        assert_eq!(response.headers()["retry-after"], "7");
        let body: Value = serde_json::from_str(response.body()).unwrap();
        assert_eq!(
            (&body["error"]["message"], &body["error"]["code"]),
            (&"No such board".into(), &"no_board".into())
        );
        assert!(body["error"]["request_id"].is_string());
    }
    let client = builder(&refused_url().await).max_retries(0).build().unwrap();
    let unreachable = client
        .request(Method::GET, "/x")
        .send()
        .await
        .unwrap_err()
        .to_response();
    assert_eq!(unreachable.status(), 502);
    assert!(
        !unreachable.body().contains("127.0.0.1"),
        "{}",
        unreachable.body()
    );
    let invalid = client
        .request(Method::GET, "no-slash")
        .send()
        .await
        .unwrap_err()
        .to_response();
    assert_eq!(invalid.status(), 400);
    let server = Server::once(Reply::silence()).await;
    let client = builder(&server.url())
        .timeout(std::time::Duration::from_millis(50))
        .build()
        .unwrap();
    let late = client
        .request(Method::GET, "/x")
        .send()
        .await
        .unwrap_err()
        .to_response();
    assert_eq!(late.status(), 504);
}
