//! What is sent again, how often, and what the caller learns.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::time::Duration;

use http::{Method, StatusCode};
use imbrace::ErrorKind;
use support::{Reply, Server, builder, client, refused_url};

/// How often the server was asked when it always responds so.
async fn attempts(method: Method, reply: Reply) -> usize {
    let server = Server::once(reply).await;
    let error = client(&server).request(method, "/x").send().await.unwrap_err();
    let received = server.received().len();
    assert_eq!(error.attempts() as usize, received);
    received
}

#[tokio::test]
async fn a_read_is_sent_three_times_in_all_when_the_server_is_in_trouble() {
    for status in [408, 429, 500, 502, 503, 504] {
        assert_eq!(
            attempts(Method::GET, Reply::json(status, "{}")).await,
            3,
            "{status}"
        );
    }
    assert_eq!(attempts(Method::GET, Reply::close()).await, 3);
}

#[tokio::test]
async fn a_write_is_sent_again_only_when_the_server_did_not_take_it_on() {
    for (status, expected) in [(429, 3), (503, 3), (408, 1), (500, 1), (502, 1), (504, 1)] {
        for method in [Method::POST, Method::PUT, Method::DELETE, Method::PATCH] {
            assert_eq!(
                attempts(method.clone(), Reply::json(status, "{}")).await,
                expected,
                "{method} {status}"
            );
        }
    }
    assert_eq!(attempts(Method::POST, Reply::close()).await, 1);
}

#[tokio::test]
async fn what_the_caller_must_correct_is_not_sent_again() {
    for status in [400, 401, 402, 403, 404, 409, 413, 415, 422, 501] {
        assert_eq!(
            attempts(Method::GET, Reply::json(status, "{}")).await,
            1,
            "{status}"
        );
    }
}

#[tokio::test]
async fn a_post_that_is_said_to_be_safe_is_repeated_with_the_same_body_and_request_id() {
    let server = Server::start([Reply::json(502, "{}"), Reply::close(), Reply::ok()]).await;
    let response = client(&server)
        .request(Method::POST, "/search")
        .json(&serde_json::json!({"q": "x"}))
        .safe_to_retry()
        .send()
        .await
        .unwrap();

    assert_eq!(response.attempts(), 3);
    let received = server.received();
    assert_eq!(received.len(), 3);
    for request in &received {
        assert_eq!(request.text(), r#"{"q":"x"}"#);
        assert_eq!(request.header("x-request-id"), received[0].header("x-request-id"));
    }
}

#[tokio::test]
async fn the_number_of_retries_can_be_set_for_the_client_and_for_a_call() {
    let server = Server::once(Reply::json(503, "{}")).await;
    let client = builder(&server.url()).max_retries(1).build().unwrap();
    let error = client.request(Method::GET, "/x").send().await.unwrap_err();
    assert_eq!(error.attempts(), 2);
    let error = client
        .request(Method::GET, "/x")
        .max_retries(0)
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.attempts(), 1);
    let error = client
        .request(Method::GET, "/x")
        .max_retries(3)
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.attempts(), 4);
    assert_eq!(server.received().len(), 7);
}

#[tokio::test]
async fn a_refused_connection_is_tried_again_even_for_a_write() {
    let client = builder(&refused_url().await).build().unwrap();
    let error = client.request(Method::POST, "/x").send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.is_connect() && error.is_retryable() && !error.is_timeout());
    assert_eq!(error.attempts(), 3);
    assert!(error.message().contains("127.0.0.1"), "{error}");
}

#[tokio::test]
async fn retry_after_is_reported_and_a_long_one_is_left_to_the_caller() {
    let server =
        Server::once(Reply::json(429, r#"{"message":"slow down"}"#).header("retry-after", "3600")).await;
    let error = client(&server)
        .request(Method::GET, "/x")
        .send()
        .await
        .unwrap_err();
    assert!(error.is_rate_limited() && error.is_retryable());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
    assert_eq!(error.attempts(), 1);
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn a_decimal_retry_after_and_a_date_by_the_clock_of_the_server_are_waited() {
    let date = "Sun, 06 Nov 1994 08:49:37 GMT";
    for (asked, wait) in [
        ("1.5", Duration::from_millis(1500)),
        ("Sun, 06 Nov 1994 08:49:41 GMT", Duration::from_secs(4)),
    ] {
        let reply = Reply::json(429, "{}")
            .header("date", date)
            .header("retry-after", asked);
        let server = Server::once(reply).await;
        let call = client(&server)
            .request(Method::GET, "/x")
            .timeout(Duration::from_secs(1));
        let error = call.send().await.unwrap_err();
        assert_eq!(error.retry_after(), Some(wait));
        // The wait is longer than the call may take, so it is not begun.
        assert_eq!((error.attempts(), server.received().len()), (1, 1));
    }
}

#[tokio::test]
async fn a_short_retry_after_is_waited_and_the_call_repeated() {
    let server = Server::start([
        Reply::json(503, "{}").header("retry-after", "0"),
        Reply::json(200, "true"),
    ])
    .await;
    let response = client(&server).request(Method::POST, "/x").send().await.unwrap();
    assert_eq!((response.attempts(), response.json::<bool>().unwrap()), (2, true));
}

#[tokio::test]
async fn a_wait_that_would_outlast_the_call_is_not_begun() {
    let server = Server::once(Reply::json(503, "{}").header("retry-after", "100")).await;
    let error = client(&server)
        .request(Method::GET, "/x")
        .timeout(Duration::from_secs(20))
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::SERVICE_UNAVAILABLE));
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn retries_of_many_failing_calls_stay_within_the_budget() {
    let server = Server::once(Reply::json(503, "{}")).await;
    let client = client(&server);
    for _ in 0..40 {
        client.request(Method::GET, "/x").send().await.unwrap_err();
    }
    let retries = server.received().len() - 40;
    // The reserve of 10, a fifth of the calls, and what little time adds.
    assert!((15..=40).contains(&retries), "{retries}");
}

#[tokio::test]
async fn a_server_that_never_responses_is_a_timeout_and_is_not_asked_twice() {
    let server = Server::once(Reply::silence()).await;
    let error = client(&server)
        .request(Method::GET, "/x")
        .timeout(Duration::from_millis(50))
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.is_timeout() && !error.is_connect());
    assert_eq!(error.attempts(), 1);
    assert!(error.elapsed() >= Duration::from_millis(50));
}

#[tokio::test]
async fn a_body_that_stalls_is_a_timeout() {
    let server = Server::once(Reply::json(200, "{\"a\":1}").stall_after(3)).await;
    let client = client(&server);
    // Long enough for a busy machine to send the headers, which come at once.
    let limit = Duration::from_millis(500);
    let error = client
        .request(Method::GET, "/x")
        .timeout(limit)
        .send()
        .await
        .unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
    let mut download = client
        .request(Method::GET, "/x")
        .idle_timeout(limit)
        .download()
        .await
        .unwrap();
    assert_eq!(download.chunk().await.unwrap().unwrap(), "{\"a");
    let error = download.chunk().await.unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
    assert!(download.chunk().await.unwrap().is_none());
}

#[tokio::test]
async fn a_cut_response_is_an_error_and_is_not_asked_for_again() {
    let server = Server::once(Reply::json(200, "{\"a\":1}").cut_after(3)).await;
    let error = client(&server)
        .request(Method::GET, "/x")
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(error.status(), Some(StatusCode::OK));
    assert!(error.is_retryable());
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn calls_share_connections() {
    let server = Server::once(Reply::ok()).await;
    let client = client(&server);
    for _ in 0..5 {
        client.request(Method::GET, "/x").send().await.unwrap();
    }
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn every_call_has_a_request_id_of_its_own_or_the_callers() {
    let server = Server::once(Reply::ok()).await;
    let client = client(&server);
    let first = client.request(Method::GET, "/x").send().await.unwrap();
    let second = client.request(Method::GET, "/x").send().await.unwrap();
    let chosen = client
        .request(Method::GET, "/x")
        .request_id("order-7")
        .send()
        .await
        .unwrap();
    let received = server.received();
    let sent: Vec<_> = received
        .iter()
        .map(|request| request.header("x-request-id").unwrap())
        .collect();
    assert_eq!(
        sent,
        [
            first.request_id().unwrap(),
            second.request_id().unwrap(),
            "order-7"
        ]
    );
    assert_eq!(chosen.request_id(), Some("order-7"));
    assert_ne!(sent[0], sent[1]);
    let uuid = sent[0];
    assert_eq!(uuid.len(), 36);
    assert_eq!(&uuid[14..15], "4");
    assert!(matches!(&uuid[19..20], "8" | "9" | "a" | "b"), "{uuid}");

    for bad in ["", "a b", "x\ny", &"x".repeat(65)] {
        let error = client
            .request(Method::GET, "/x")
            .request_id(bad)
            .send()
            .await
            .unwrap_err();
        assert!(error.is_invalid());
    }
    assert_eq!(server.received().len(), 3);
}

#[cfg(feature = "rustls")]
#[tokio::test]
async fn a_server_that_does_not_speak_tls_is_asked_once() {
    use tokio::io::AsyncWriteExt;

    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        let mut sockets = Vec::new();
        while let Ok((mut socket, _)) = listener.accept().await {
            socket
                .write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n")
                .await
                .unwrap();
            sockets.push(socket);
        }
    });
    let client = builder(&url).build().unwrap();
    let error = client.request(Method::GET, "/x").send().await.unwrap_err();
    server.abort();
    assert!(error.is_connect(), "{error:?}");
    assert_eq!(error.attempts(), 1, "{error:?}");
}
