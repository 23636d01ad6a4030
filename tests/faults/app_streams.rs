//! Streams of an app, which the server closes after the last event.

use imbrace::{
    ErrorKind::{Decode, Status, Stream, Transport},
    StreamEnd::{Closed, Cut, Failed},
};
use serde_json::json;

use crate::{
    server::Play,
    table::{Call, Entry, fault, play},
};

const PING: &str = "event: ping\n\n";
const END: &str =
    "data: {\"event\":\"message_end\",\"task_id\":\"t\",\"message_id\":\"m\",\"conversation_id\":\"c\"}\n\n";
const ERROR: &str = "data: {\"event\":\"error\",\"task_id\":\"t\",\"message_id\":\"m\",\"status\":400,\"code\":\"completion_request_error\",\"message\":\"upstream 429\"}\n\n";

#[tokio::test]
async fn outcomes() {
    play(faults()).await;
}

fn message(text: &str) -> String {
    let event = json!({
        "event": "message", "task_id": "t", "id": "m", "message_id": "m", "conversation_id": "c", "answer": text,
    });
    format!("data: {event}\n\n")
}

fn whole(name: &'static str, body: impl AsRef<[u8]>) -> Entry {
    fault(name, Call::AppChat, [Play::events().chunk(body).end()])
}

pub fn faults() -> Vec<Entry> {
    let [a, b] = ["a", "b"].map(message);
    let cut = |entry: Entry| {
        entry
            .fails_with(Stream, 200, "it ended without `message_end`")
            .ends(Cut)
    };
    vec![
        whole(
            "pings everywhere",
            format!("{PING}{PING}{a}{PING}{b}{PING}{END}{PING}"),
        )
        .arrived("ab<message_end>")
        .ends(Closed),
        fault(
            "an app's stream, chunk per byte",
            Call::AppChat,
            [Play::events()
                .chunk_per_byte(format!("{PING}{a}{PING}{END}"))
                .end()],
        )
        .arrived("a<message_end>")
        .ends(Closed),
        cut(whole("pings then close", PING.repeat(3))),
        cut(whole("an app's stream without its last event", format!("{a}{b}")).arrived("ab")),
        cut(whole(
            "an app's stream with `[DONE]` in place of its last event",
            format!("{a}data: [DONE]\n\n"),
        )
        .arrived("a")),
        whole(
            "half an event of an app then close",
            format!("{a}{}", &END[..END.len() - 1]),
        )
        .arrived("a")
        .fails_with(Stream, 200, "ended within an event")
        .ends(Cut),
        whole("error event of an app then text", format!("{a}{ERROR}{b}{END}"))
            .arrived("a")
            .fails_with(Stream, 400, "upstream 429")
            .ends(Failed),
        fault(
            "error event of an app then silence",
            Call::AppChat,
            [Play::events().chunk(format!("{a}{ERROR}")).silence()],
        )
        .arrived("a")
        .fails_with(Stream, 400, "upstream 429")
        .ends(Failed),
        fault(
            "reset within an app's stream",
            Call::AppChat,
            [Play::events().chunk(&a).reset()],
        )
        .arrived("a")
        .fails_with(Transport, 200, "broke off before its end")
        .ends(Cut),
        whole(
            "an unknown event of an app",
            format!("data: {{\"event\":\"tomorrow\"}}\n\n{END}"),
        )
        .arrived("<tomorrow><message_end>")
        .ends(Closed),
        fault(
            "plain text in place of an app's stream",
            Call::AppChat,
            [Play::response(200, "content-type: text/plain\r\n", "hello")],
        )
        .fails_with(Decode, 200, "the response is text/plain, not an event stream"),
        fault(
            "503 before an app's stream",
            Call::AppChat,
            [
                Play::json(503, r#"{"message":"no"}"#),
                Play::events().chunk(END).end(),
            ],
        )
        .fails_with(Status, 503, "no"),
        fault(
            "429 before an app's stream, then fine",
            Call::AppChat,
            [Play::json(429, "{}"), Play::events().chunk(END).end()],
        )
        .requests(2)
        .any_attempts()
        .arrived("<message_end>")
        .ends(Closed),
    ]
}
