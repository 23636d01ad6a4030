//! Bodies that are not what they should be.

use imbrace::ErrorKind::{Decode, Status};

use crate::{
    server::Play,
    table::{Call, Entry, fault, play},
};

/// `[` and so on, as text of gzip.
const GZIP: &[u8] = &[
    0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 0x03, 0xab, 0xae, 0x05, 0, 0x43, 0xbf, 0xa6, 0xa3, 0x02, 0, 0, 0,
];

#[tokio::test]
async fn outcomes() {
    play(faults()).await;
}

pub fn faults() -> Vec<Entry> {
    let responses = |name, body: &str| fault(name, Call::Typed, [Play::json(200, body)]);
    let gzip = |content_type: &str| {
        Play::response(
            200,
            &format!("content-type: {content_type}\r\ncontent-encoding: gzip\r\n"),
            GZIP,
        )
    };
    let long = "x".repeat(100_000);
    vec![
        fault(
            "gzip that nobody asked for",
            Call::Typed,
            [gzip("application/json")],
        )
        .fails_with(Decode, 200, "compressed with gzip"),
        fault(
            "gzip in place of an event stream",
            Call::Chat,
            [gzip("text/event-stream")],
        )
        .fails_with(Decode, 200, "compressed with gzip"),
        fault(
            "gzip in an error",
            Call::Post,
            [Play::response(400, "content-encoding: gzip\r\n", GZIP)],
        )
        .fails_with(Status, 400, "compressed with gzip"),
        fault(
            "an encoding that is none",
            Call::Get,
            [Play::response(200, "content-encoding: utf-8\r\n", "{}")],
        )
        .arrived("{}"),
        responses("bad JSON", "{data: 1}").fails_with(Decode, 200, "key must be a string"),
        responses("truncated JSON", r#"{"data":{"id":"b","fields":[{"name":"#).fails_with(
            Decode,
            200,
            "at `data.fields[0].name`: EOF",
        ),
        responses("text after the JSON", "{} trailing").fails_with(Decode, 200, "cannot be decoded"),
        responses("a byte order mark before the JSON", "\u{feff}{}").fails_with(
            Decode,
            200,
            "cannot be decoded",
        ),
        responses("wrong type", r#"{"data":{"id":"b","order":"first"}}"#).fails_with(
            Decode,
            200,
            "at `data.order`: invalid type",
        ),
        responses("a list where an object must be", "[]").fails_with(Decode, 200, "invalid type: sequence"),
        responses("null where an object must be", "null").fails_with(Decode, 200, "invalid type: null"),
        responses("a number beyond any type", r#"{"data":{"order":1e999}}"#).fails_with(
            Decode,
            200,
            "at `data.order`: number out of range",
        ),
        responses("not a number", r#"{"data":{"order":NaN}}"#).fails_with(Decode, 200, "at `data.order`"),
        responses(
            "half a surrogate pair, read, and a wrong type",
            r#"{"data":{"id":"\ud83d","order":"x"}}"#,
        )
        .fails_with(Decode, 200, "at `data.order`: invalid type"),
        responses(
            "a wrong type of great length",
            &format!(r#"{{"data":{{"order":"{long}"}}}}"#),
        )
        .fails_with(Decode, 200, "at `data.order`: invalid type: string ("),
        responses(
            "a name of great length",
            &format!(r#"{{"data":{{"{long}":nonsense}}}}"#),
        )
        .fails_with(Decode, 200, "at `data.(key not shown)`: expected ident"),
        fault(
            "bytes that are not UTF-8",
            Call::Typed,
            [Play::json(200, b"{\"data\":{\"id\":\"\xff\"}}")],
        )
        .fails_with(Decode, 200, "at `data.id`: invalid unicode"),
        responses("deep JSON, lists", &"[".repeat(1_000_000)).fails_with(
            Decode,
            200,
            "invalid type: sequence",
        ),
        responses(
            "deep JSON in an unknown property",
            &format!(r#"{{"data":{{"news":{}"#, "[".repeat(1_000_000)),
        )
        .fails_with(Decode, 200, "recursion limit exceeded"),
        responses(
            "deep JSON, objects",
            &format!(r#"{{"data":{{"news":{}"#, r#"{"a":"#.repeat(1_000_000)),
        )
        .fails_with(Decode, 200, "recursion limit exceeded"),
        fault(
            "deep JSON in an error",
            Call::Post,
            [Play::json(
                400,
                format!(r#"{{"message":{}"#, "[".repeat(1_000_000)),
            )],
        )
        .fails_with(Status, 400, "Bad Request; the body is broken JSON"),
        fault(
            "an error that says too much",
            Call::Post,
            [Play::json(
                400,
                format!(r#"{{"message":"{}"}}"#, "m".repeat(60_000)),
            )],
        )
        .fails_with(Status, 400, "mmm"),
    ]
}
