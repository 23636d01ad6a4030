//! Paths that would reach another route are refused before anything is sent.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use http::Method;
use imbrace::ErrorKind;
use support::{Reply, Server, builder, client};

#[tokio::test]
async fn a_path_that_leads_elsewhere_is_refused_and_nothing_is_sent() {
    let server = Server::once(Reply::ok()).await;
    let client = builder(&format!("{}/base", server.url())).build().unwrap();
    for bad in [
        "",
        "x",
        "//../x",
        "/..",
        "/a/../b",
        "/a/./b",
        "/a/%2e%2e/b",
        "/a/%2E./b",
        "/%2F..%2F",
        "/a/..%2fb",
        "/a/%252e%252e/b",
        "/a/..%5cb",
        "/a\\..\\b",
        "/a?b=1",
        "/a#b",
        "/a\nb",
        "/a b",
        "https://other.example/x",
    ] {
        let error = client.request(Method::GET, bad).send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Invalid, "{bad:?}");
        assert_eq!(error.attempts(), 0);
    }
    assert_eq!(server.connections(), 0);
}

/// The error itself says of which operation it is.
#[tokio::test]
async fn a_refused_parameter_names_its_operation_once() {
    let server = Server::once(Reply::ok()).await;
    let error = client(&server).boards().get("..").send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "invalid request: boards_get (GET /data-board/boards/{board_id}): the path parameter `board_id` holds a dot segment \
         (`.` or `..`), which would name another path"
    );
    let call = client(&server).boards().get("b").header("x y", "1");
    let error = call.send().await.unwrap_err();
    assert_eq!(error.to_string().matches("boards_get").count(), 1, "{error}");
    let error = client(&server)
        .boards()
        .get("b")
        .request_id("ü")
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.to_string().matches("boards_get").count(), 1, "{error}");
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_path_stays_below_the_base_and_on_its_host() {
    let server = Server::once(Reply::ok()).await;
    let client = builder(&format!("{}/base/", server.url())).build().unwrap();
    for path in ["/x", "//other.example/x", "/@other.example", "/:80/x", "/%2Fa%2F"] {
        client.request(Method::GET, path).send().await.unwrap();
    }
    let targets: Vec<_> = server
        .received()
        .into_iter()
        .map(|received| received.target)
        .collect();
    assert_eq!(
        targets,
        [
            "/base/x",
            "/base//other.example/x",
            "/base/@other.example",
            "/base/:80/x",
            "/base/%2Fa%2F"
        ]
    );
}

#[tokio::test]
async fn query_values_are_encoded_and_can_repeat() {
    let server = Server::once(Reply::ok()).await;
    client(&server)
        .request(Method::GET, "/x")
        .query("q", "a&b=c d#é")
        .query("id", "1")
        .query("id", "2")
        .send()
        .await
        .unwrap();
    assert_eq!(server.only().target, "/x?q=a%26b%3Dc+d%23%C3%A9&id=1&id=2");
}
