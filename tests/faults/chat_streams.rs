//! Streams of an AI agent, which `[DONE]` ends.

use imbrace::{
    ErrorKind::{Decode, Stream, Transport},
    StreamEnd::{Closed, Cut, Done},
};
use serde_json::json;

use crate::{
    server::Play,
    table::{Call, Entry, fault, play},
};

const DONE: &str = "data: [DONE]\n\n";

#[tokio::test]
async fn outcomes() {
    play(faults()).await;
}

pub fn delta(text: &str) -> String {
    let event = json!({"type": "text-delta", "id": "txt-0", "delta": text});
    format!("data: {event}\n\n")
}

pub fn error(text: &str) -> String {
    format!("data: {}\n\n", json!({"type": "error", "errorText": text}))
}

/// A stream whose body ends as it should.
fn whole(name: &'static str, body: impl AsRef<[u8]>) -> Entry {
    fault(name, Call::Chat, [Play::events().chunk(body).end()])
}

pub fn faults() -> Vec<Entry> {
    let [a, b] = ["a", "b"].map(delta);
    let text = delta("chào 👋🏽");
    let middle = text.find('👋').unwrap() + 2;
    let (before, after) = text.as_bytes().split_at(middle);
    let unknown = "data: {\"type\":\"tomorrow\",\"news\":1}\n\n";
    let long = "x".repeat(64 * 1024);
    vec![
        fault(
            "chunk per byte of a stream",
            Call::Chat,
            [Play::events().chunk_per_byte(format!("{text}{b}{DONE}")).end()],
        )
        .arrived("chào 👋🏽b")
        .ends(Done),
        whole("two events in one chunk", format!("{a}{b}{DONE}"))
            .arrived("ab")
            .ends(Done),
        fault(
            "cut inside a UTF-8 character",
            Call::Chat,
            [Play::events().chunk(before).chunk(after).chunk(DONE).end()],
        )
        .arrived("chào 👋🏽")
        .ends(Done),
        fault(
            "closed inside a UTF-8 character",
            Call::Chat,
            [Play::events().chunk(&a).chunk(before).end()],
        )
        .arrived("a")
        .fails_with(Stream, 200, "ended within an event")
        .ends(Cut),
        whole(
            "bytes of a stream that are not UTF-8",
            [
                &b"data: {\"type\":\"text-delta\",\"id\":\"t\",\"delta\":\"\xff\xfe!\"}\n\n"[..],
                DONE.as_bytes(),
            ]
            .concat(),
        )
        .arrived("\u{fffd}\u{fffd}!")
        .ends(Done),
        whole(
            "line ends of all sorts and a byte order mark",
            format!("\u{feff}{a}{b}{DONE}").replace("\n\n", "\r\n\r"),
        )
        .arrived("ab")
        .ends(Done),
        fault(
            "a line end cut in two",
            Call::Chat,
            [Play::events()
                .chunk(a.replace("\n\n", "\r\n\r"))
                .chunk("\n")
                .chunk(b.replace("\n\n", "\r"))
                .chunk("\n\r\n")
                .chunk(DONE)
                .end()],
        )
        .arrived("ab")
        .ends(Done),
        whole("an unknown event", format!("{a}{unknown}{b}{DONE}"))
            .arrived("a<tomorrow>b")
            .ends(Done),
        whole(
            "an event without data",
            format!("{a}event: x\nid: 1\n\n{b}{DONE}"),
        )
        .arrived("ab")
        .ends(Done),
        whole("an event with empty data", format!("{a}data:\n\n{b}{DONE}"))
            .arrived("ab")
            .ends(Done),
        whole(
            "an event that is not an object",
            format!("{a}data: 42\n\n{b}{DONE}"),
        )
        .arrived("ab")
        .fails_with(Stream, 200, "an event cannot be decoded")
        .ends(Done),
        whole(
            "an event with a wrong type",
            format!("{a}data: {{\"type\":\"text-delta\",\"id\":\"t\",\"delta\":{{\"x\":1}}}}\n\n{b}{DONE}"),
        )
        .arrived("ab")
        .fails_with(Stream, 200, "at `delta`: invalid type")
        .ends(Done),
        whole("an event of bad JSON", format!("{a}data: {{type\n\n{b}{DONE}"))
            .arrived("ab")
            .fails_with(Stream, 200, "an event cannot be decoded")
            .ends(Done),
        whole(
            "an event with half a surrogate pair",
            format!("{a}data: {{\"type\":\"text-delta\",\"id\":\"t\",\"delta\":\"\\ud83d\"}}\n\n{b}{DONE}"),
        )
        .arrived("ab\u{fffd}")
        .ends(Done),
        whole(
            "a deep event",
            format!(
                "{a}data: {{\"type\":\"tomorrow\",\"news\":{}\n\n{b}{DONE}",
                "[".repeat(1_000_000)
            ),
        )
        .arrived("ab")
        .fails_with(Stream, 200, "recursion limit exceeded")
        .ends(Done),
        whole(
            "error event then text",
            format!("{a}{}{b}{DONE}", error("the model failed")),
        )
        .arrived("ab")
        .fails_with(Stream, 200, "the model failed")
        .ends(Done),
        whole(
            "an error event of great length",
            format!("{}{DONE}", error(&"e".repeat(1_000_000))),
        )
        .fails_with(Stream, 200, "eee")
        .ends(Done),
        whole(
            "an error event without a text",
            format!("data: {{\"type\":\"error\"}}\n\n{DONE}"),
        )
        .fails_with(Stream, 200, "the server reports an error")
        .ends(Done),
        whole("`[DONE]` then more", format!("{a}{DONE}{b}{}", error("late")))
            .arrived("a")
            .ends(Done),
        fault(
            "`[DONE]` then silence",
            Call::Chat,
            [Play::events().chunk(&a).chunk(DONE).silence()],
        )
        .arrived("a")
        .ends(Done),
        fault(
            "`[DONE]` then reset",
            Call::Chat,
            [Play::events().chunk(format!("{a}{DONE}")).reset()],
        )
        .arrived("a")
        .ends(Done),
        fault(
            "half an event then close",
            Call::Chat,
            [Play::events().chunk(&a).chunk(&b[..b.len() - 1]).end()],
        )
        .arrived("a")
        .fails_with(Stream, 200, "ended within an event")
        .ends(Cut),
        whole("a stream without an event", "")
            .fails_with(Stream, 200, "without `[DONE]`")
            .ends(Cut),
        fault(
            "reset within a stream",
            Call::Chat,
            [Play::events().chunk(&a).reset()],
        )
        .arrived("a")
        .fails_with(Transport, 200, "broke off before its end")
        .ends(Cut),
        fault(
            "reset after the headers of a stream",
            Call::Chat,
            [Play::events().reset()],
        )
        .fails_with(Transport, 200, "broke off before its end")
        .ends(Cut),
        fault(
            "an endless line",
            Call::Chat,
            [Play::events().chunk(&a).chunk("data: ").chunk(&long).forever()],
        )
        .arrived("a")
        .fails_with(Stream, 200, "exceeds the limit of 16777216 bytes")
        .ends(Cut),
        fault(
            "an event that never ends",
            Call::Chat,
            [Play::events().chunk(format!("data: {long}\n")).forever()],
        )
        .fails_with(Stream, 200, "exceeds the limit of 16777216 bytes")
        .ends(Cut),
        fault(
            "JSON in place of a stream",
            Call::Chat,
            [Play::json(200, r#"{"error":"no"}"#)],
        )
        .fails_with(
            Decode,
            200,
            "the response is application/json, not an event stream",
        ),
        fault(
            "a stream without a content type",
            Call::Chat,
            [Play::response(200, "", format!("{a}{DONE}"))],
        )
        .arrived("a")
        .ends(Done),
        fault(
            "an agent that does not stream, with bytes that are not UTF-8",
            Call::Chat,
            [Play::chunked(200, "text/plain")
                .chunk(b"ch\xc3")
                .chunk(b"\xa0o \xff")
                .end()],
        )
        .arrived("chào \u{fffd}")
        .ends(Closed),
    ]
}
