//! Servers that are slow, silent, or never come to an end.

use imbrace::{
    ErrorKind::{Status, Timeout},
    StreamEnd::Cut,
};

use crate::{
    chat_streams::{delta, error},
    server::Play,
    table::{Call, Entry, fault, play},
};

const TOTAL: &str = "the whole call took longer than 500ms";
const IDLE: &str = "waiting for the next piece of data took longer than 500ms";

#[tokio::test]
async fn outcomes() {
    play(faults()).await;
}

pub fn faults() -> Vec<Entry> {
    vec![
        fault("silence before the headers", Call::Get, [Play::raw("").silence()])
            .timeout()
            .fails(Timeout, TOTAL),
        fault(
            "silence before the headers of a stream",
            Call::Chat,
            [Play::raw("").silence()],
        )
        .idle_timeout()
        .fails(Timeout, IDLE)
        .retryable(false),
        fault(
            "silence within the headers",
            Call::Post,
            [Play::raw("HTTP/1.1 200 OK\r\ncontent-ty").silence()],
        )
        .timeout()
        .fails(Timeout, TOTAL),
        fault(
            "slow headers",
            Call::Get,
            // Responses that are not the last: each is read and dropped, so this never becomes too much.
            [Play::raw("HTTP/1.1 100 Continue\r\n\r\n").forever()],
        )
        .timeout()
        .fails(Timeout, TOTAL),
        fault(
            "slow headers of a stream",
            Call::AppChat,
            [Play::raw("HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n").silence()],
        )
        .idle_timeout()
        .fails(Timeout, IDLE),
        fault(
            "silence within the body",
            Call::Get,
            [Play::raw("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"a\"").silence()],
        )
        .timeout()
        .fails_with(Timeout, 200, TOTAL)
        .retryable(true),
        fault(
            "silence within the body of an error",
            Call::Get,
            [Play::raw("HTTP/1.1 500 Reason\r\ncontent-length: 9\r\n\r\nhalf").silence()],
        )
        .timeout()
        .fails_with(Status, 500, "half"),
        fault(
            "silence within a download",
            Call::Download,
            [Play::raw("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf").silence()],
        )
        .idle_timeout()
        .arrived("half")
        .fails_with(Timeout, 200, IDLE),
        fault(
            "slow drip",
            Call::Get,
            [Play::chunked(200, "application/json").chunk(" ").forever()],
        )
        .timeout()
        .fails_with(Timeout, 200, TOTAL),
        fault(
            "slow drip of comments in a stream",
            Call::Chat,
            [Play::events().chunk(delta("a")).chunk(":\n\n").forever()],
        )
        .timeout()
        .arrived("a")
        .fails_with(Timeout, 200, TOTAL)
        .ends(Cut),
        fault(
            "an endless comment in a stream",
            Call::Chat,
            [Play::events().chunk(":").chunk("x".repeat(100)).forever()],
        )
        .timeout()
        .fails_with(Timeout, 200, TOTAL)
        .ends(Cut),
        fault(
            "half an event then silence",
            Call::Chat,
            [Play::events()
                .chunk(delta("a"))
                .chunk("data: {\"type\"")
                .silence()],
        )
        .idle_timeout()
        .arrived("a")
        .fails_with(Timeout, 200, IDLE)
        .ends(Cut),
        fault(
            "error event then silence",
            Call::Chat,
            [Play::events()
                .chunk(delta("a"))
                .chunk(error("the model failed"))
                .silence()],
        )
        .idle_timeout()
        .arrived("a")
        .fails_with(imbrace::ErrorKind::Stream, 200, "the model failed")
        .fails_with(Timeout, 200, IDLE)
        .ends(Cut),
        fault(
            "a ping then silence",
            Call::AppChat,
            [Play::events().chunk("event: ping\n\n").silence()],
        )
        .idle_timeout()
        .fails_with(Timeout, 200, IDLE)
        .ends(Cut),
        fault(
            "a page in place of a stream, then silence",
            Call::Chat,
            [Play::chunked(200, "text/html").chunk("<html>").silence()],
        )
        .idle_timeout()
        .fails_with(
            imbrace::ErrorKind::Decode,
            200,
            "the response is text/html, not an event stream",
        ),
    ]
}

/// Connecting is limited by itself, the TLS handshake included.
#[cfg(feature = "rustls")]
#[tokio::test]
async fn a_handshake_that_never_ends_is_a_connect_timeout() {
    let server = crate::server::Server::start(vec![Play::raw("").silence()]).await;
    let moment = std::time::Duration::from_millis(1);
    let client = imbrace::Client::builder()
        .gateway_url(format!("https://{}", server.address))
        .connect_timeout(std::time::Duration::from_millis(200))
        .retry_backoff(moment, moment)
        .build()
        .unwrap();
    let error = client.request(http::Method::POST, "/x").send().await.unwrap_err();
    assert!(
        error.is_connect() && error.is_timeout() && error.is_retryable(),
        "{error:?}"
    );
    assert_eq!(error.attempts(), 3);
}
