//! Connections that the server closes between two calls, just as the second goes out.
//!
//! Real servers do so after 2 s (ClickAI) and 5 to 6 s (Imbrace). Nothing here waits: the server closes as soon as
//! it has responded, or when the first byte of the next request arrives.

use imbrace::ErrorKind::Transport;

use crate::{
    server::Play,
    table::{Call, Entry, fault, play},
};

const BEFORE: &str = "broke before the response";
const ANSWER: &str = r#"{"event":"message","task_id":"t","id":"m","message_id":"m","conversation_id":"c","mode":"chat","answer":"hi","metadata":{},"created_at":1}"#;

#[tokio::test]
async fn outcomes() {
    play(faults()).await;
}

pub fn faults() -> Vec<Entry> {
    let fine = || Play::json(200, "{}");
    let run = || Play::json(200, ANSWER);
    vec![
        fault(
            "idle for 6 s, closed as a read goes out",
            Call::Get,
            [fine(), Play::at_first_byte(), fine()],
        )
        .twice()
        .attempts(2)
        .requests(3)
        .arrived("{}{}"),
        fault(
            "idle for 6 s, reset as a read goes out",
            Call::Get,
            [fine(), Play::at_first_byte().reset(), fine()],
        )
        .twice()
        .attempts(2)
        .requests(3)
        .arrived("{}{}"),
        fault(
            "idle for 6 s, closed as a write goes out",
            Call::Post,
            [fine(), Play::at_first_byte(), fine()],
        )
        .twice()
        .attempts(1)
        .requests(2)
        .arrived("{}")
        .fails(Transport, BEFORE)
        .retryable(false),
        fault(
            "idle for 6 s, closed within the response",
            Call::Post,
            [fine(), Play::raw("HTTP/1.1 200 OK\r\n"), fine()],
        )
        .twice()
        .attempts(1)
        .requests(2)
        .arrived("{}")
        .fails(Transport, BEFORE),
        fault(
            "idle for 2 s, closed as a run goes out",
            Call::Run,
            [run(), Play::at_first_byte(), run()],
        )
        .twice()
        .attempts(1)
        .requests(2)
        .arrived("hi")
        .fails(Transport, BEFORE)
        .retryable(false),
        fault(
            "said to be the last response of its connection",
            Call::Post,
            [Play::raw(
                "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}",
            )],
        )
        .twice()
        .requests(2)
        .arrived("{}{}"),
        fault(
            "idle for 6 s, closed before a read goes out",
            Call::Get,
            [Play::raw("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}")],
        )
        .twice()
        .requests(2)
        .any_attempts()
        .arrived("{}{}"),
    ]
}

/// Whether the client has noticed the end by then is a matter of luck; the write must not reach the server twice
/// either way.
#[tokio::test]
async fn a_write_on_a_connection_that_was_closed_before_is_never_done_twice() {
    let close = Play::raw("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}");
    for _ in 0..50 {
        let server = crate::server::Server::start(vec![close.clone()]).await;
        let client = imbrace::Client::builder()
            .gateway_url(format!("http://{}", server.address))
            .build()
            .unwrap();
        let call = || client.request(http::Method::POST, "/x").send();
        call().await.unwrap();
        match call().await {
            Ok(response) => {
                assert_eq!((response.attempts(), server.requests()), (1, 2));
            }
            Err(error) => {
                assert_eq!((error.kind(), error.attempts()), (Transport, 1), "{error}");
                assert_eq!(server.requests(), 1);
            }
        }
    }
}
