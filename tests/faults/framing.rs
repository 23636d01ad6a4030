//! Responses whose HTTP is broken or unusual.

use imbrace::ErrorKind::{Decode, Status, Timeout, TooLarge, Transport};

use crate::{
    server::Play,
    table::{Call, Entry, fault, play},
};

const BEFORE: &str = "broke before the response";
const WITHIN: &str = "broke off before its end";

#[tokio::test]
async fn outcomes() {
    play(faults()).await;
}

pub fn faults() -> Vec<Entry> {
    vec![
        fault(
            "two lengths that differ",
            Call::Post,
            [Play::raw("HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}")],
        )
        .fails(Transport, BEFORE),
        fault(
            "a length that is not a number",
            Call::Post,
            [Play::raw("HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\n{}")],
        )
        .fails(Transport, BEFORE),
        fault(
            "a header name with a space",
            Call::Post,
            [Play::raw("HTTP/1.1 200 OK\r\nbad name: x\r\ncontent-length: 2\r\n\r\n{}")],
        )
        .fails(Transport, BEFORE),
        fault(
            "endless headers",
            Call::Post,
            [Play::raw("HTTP/1.1 200 OK\r\n")
                .write(format!("x-more: {}\r\n", "x".repeat(1000)))
                .forever()],
        )
        .fails(Transport, BEFORE),
        fault(
            "an endless header line",
            Call::Get,
            [Play::raw("HTTP/1.1 200 OK\r\nx-more: ").write("x".repeat(4096)).forever()],
        )
        .sent(3)
        .fails(Transport, BEFORE),
        fault(
            "a chunk whose size is not a number",
            Call::Get,
            [Play::chunked(200, "application/json").write("zz\r\n{}\r\n")],
        )
        .fails_with(Transport, 200, WITHIN),
        fault(
            "a chunk whose size does not end",
            Call::Download,
            [Play::chunked(200, "text/csv").chunk("a").write("0".repeat(4096)).forever()],
        )
        .idle_timeout()
        .arrived("a")
        .fails_with(Timeout, 200, "waiting for the next piece of data"),
        fault(
            "a chunk larger than any memory",
            Call::Get,
            [Play::chunked(200, "application/json").write("ffffffffffffffff\r\n{}")],
        )
        .fails_with(Transport, 200, WITHIN),
        fault(
            "a length larger than any memory",
            Call::Get,
            [Play::raw("HTTP/1.1 200 OK\r\ncontent-length: 9223372036854775807\r\n\r\n{}").silence()],
        )
        .fails_with(TooLarge, 200, "limit of 67108864 bytes"),
        fault(
            "an endless body",
            Call::Get,
            [Play::chunked(200, "application/json").chunk("1".repeat(1000)).forever()],
        )
        .max_body(100_000)
        .fails_with(TooLarge, 200, "limit of 100000 bytes"),
        fault(
            "an endless body of an error",
            Call::Post,
            [Play::chunked(500, "text/plain").chunk("no ".repeat(1000)).forever()],
        )
        .fails_with(Status, 500, "no no no"),
        fault(
            "more than the length says",
            Call::Get,
            [Play::raw("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\nspoofed")],
        )
        .twice()
        .requests(2)
        .arrived("{}{}"),
        fault(
            "chunk per byte",
            Call::Get,
            [Play::chunked(200, "application/json").chunk_per_byte("{\"a\":\"é\"}").end()],
        )
        .arrived("{\"a\":\"é\"}"),
        fault(
            "100 and 103 before the response",
            Call::Post,
            [Play::raw("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}")],
        )
        .arrived("{}"),
        fault(
            "another protocol after the headers",
            Call::Post,
            [Play::raw("HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n")],
        )
        .fails_with(Status, 101, "Switching Protocols"),
        fault(
            "HTTP/1.0 without a length",
            Call::Get,
            [Play::raw("HTTP/1.0 200 OK\r\n\r\n{}")],
        )
        .twice()
        .requests(2)
        .arrived("{}{}"),
        fault("204 where a response must be", Call::Typed, [Play::raw("HTTP/1.1 204 No Content\r\n\r\n")])
            .fails_with(Decode, 204, "cannot be decoded"),
        fault("an empty body where a response must be", Call::Typed, [Play::json(200, "")])
            .fails_with(Decode, 200, "cannot be decoded"),
    ]
}
