//! Connections that are refused, reset or closed, and responses that are not HTTP.

use imbrace::ErrorKind::{Connect, Status, Transport};

use crate::{
    server::Play,
    table::{Call, Entry, fault, play},
};

const BEFORE: &str = "broke before the response";
const WITHIN: &str = "broke off before its end";
const HALF: &str = "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf.";

#[tokio::test]
async fn outcomes() {
    play(faults()).await;
}

pub fn faults() -> Vec<Entry> {
    let not_http = |name, call, bytes: &str| fault(name, call, [Play::raw(bytes)]);
    vec![
        fault("refused, a read", Call::Get, [])
            .attempts(3)
            .requests(0)
            .fails(Connect, "cannot connect to 127.0.0.1")
            .retryable(true),
        fault("refused, a run", Call::Run, [])
            .attempts(3)
            .requests(0)
            .fails(Connect, "cannot connect")
            .retryable(true),
        fault("refused, a stream", Call::Chat, [])
            .attempts(3)
            .requests(0)
            .fails(Connect, "cannot connect"),
        fault(
            "closed before the request is read, a read",
            Call::Get,
            [Play::unread()],
        )
        .attempts(3)
        .requests(0)
        .fails(Transport, BEFORE)
        .retryable(true),
        fault(
            "reset before the request is read, a write",
            Call::Post,
            [Play::unread().reset()],
        )
        .requests(0)
        .fails(Transport, BEFORE)
        .retryable(false),
        fault(
            "reset before the headers, a read",
            Call::Get,
            [Play::raw("").reset()],
        )
        .sent(3)
        .fails(Transport, BEFORE),
        fault(
            "reset before the headers, a write",
            Call::Post,
            [Play::raw("").reset()],
        )
        .fails(Transport, BEFORE)
        .retryable(false),
        fault(
            "reset before the headers, a run",
            Call::Run,
            [Play::raw("").reset()],
        )
        .fails(Transport, BEFORE)
        .retryable(false),
        fault(
            "reset before the headers of a stream",
            Call::AppChat,
            [Play::raw("").reset()],
        )
        .fails(Transport, BEFORE),
        fault(
            "reset before the headers, then fine",
            Call::Get,
            [Play::raw("").reset(), Play::json(200, "{}")],
        )
        .sent(2)
        .arrived("{}"),
        fault(
            "reset within the headers, a read",
            Call::Get,
            [Play::raw("HTTP/1.1 200 OK\r\ncontent-ty").reset()],
        )
        .sent(3)
        .fails(Transport, BEFORE),
        fault(
            "closed within the headers, a write",
            Call::Post,
            [Play::raw("HTTP/1.1 200 OK\r\ncontent-ty")],
        )
        .fails(Transport, BEFORE),
        fault(
            "closed within the status line",
            Call::Get,
            [Play::raw("HTTP/1.1 2")],
        )
        .sent(3)
        .fails(Transport, BEFORE),
        fault("reset within the body", Call::Get, [Play::raw(HALF).reset()])
            .fails_with(Transport, 200, WITHIN)
            .retryable(true),
        fault(
            "reset within the body of a write",
            Call::Post,
            [Play::raw(HALF).reset()],
        )
        .fails_with(Transport, 200, WITHIN)
        .retryable(false),
        fault(
            "reset within a download",
            Call::Download,
            [Play::raw(HALF).reset()],
        )
        .arrived("half.")
        .fails_with(Transport, 200, WITHIN),
        fault(
            "closed within a body in chunks",
            Call::Get,
            [Play::chunked(200, "application/json").chunk("{}")],
        )
        .fails_with(Transport, 200, WITHIN),
        fault(
            "closed within a chunk of a body",
            Call::Download,
            [Play::chunked(200, "text/csv").write("ff\r\nhalf.")],
        )
        .arrived("half.")
        .fails_with(Transport, 200, WITHIN),
        fault(
            "reset within the body of an error",
            Call::Post,
            [Play::raw("HTTP/1.1 409 Conflict\r\ncontent-length: 99\r\n\r\n{\"message\":").reset()],
        )
        .fails_with(Status, 409, "Conflict; the body is broken JSON"),
        not_http("another protocol, a read", Call::Get, "SSH-2.0-OpenSSH_9.6\r\n")
            .sent(3)
            .fails(Transport, BEFORE),
        not_http("another protocol, a write", Call::Post, "SSH-2.0-OpenSSH_9.6\r\n").fails(Transport, BEFORE),
        not_http(
            "a body without headers",
            Call::Post,
            "<html>a portal</html>\r\n\r\n",
        )
        .fails(Transport, BEFORE),
    ]
}
