//! Replies of AI agents over a real connection, from streams that a real server sent.

#![cfg(feature = "ai-agent")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/raw.rs"]
mod raw;

use std::time::Duration;

use imbrace::{
    Error, ErrorKind, EventStream, StreamEnd, StreamEvent,
    ai_agent::types::{ChatStatus, ChatStatusEvent, ChatTurn, UiMessageChunk},
    chat::{Message, Part, Reply},
};
use raw::{Response, serve};
use serde_json::{Value, json};
use tokio::sync::oneshot;

const EVENTS: &str = "text/event-stream";
const SIZES: [usize; 5] = [1, 7, 64, 4096, usize::MAX];

const CAPTURES: [(&str, &str); 11] = [
    (
        "approval-approved",
        include_str!("captures/sse/v2chat-approval-approved.txt"),
    ),
    (
        "approval-request",
        include_str!("captures/sse/v2chat-approval-request.txt"),
    ),
    ("docai-png", include_str!("captures/sse/v2chat-docai-png.txt")),
    (
        "error-llm-badjson",
        include_str!("captures/sse/v2chat-error-llm-badjson.txt"),
    ),
    (
        "error-llm-connection-dropped",
        include_str!("captures/sse/v2chat-error-llm-connection-dropped.txt"),
    ),
    (
        "error-unknown-model",
        include_str!("captures/sse/v2chat-error-unknown-model.txt"),
    ),
    ("ok", include_str!("captures/sse/v2chat-ok.txt")),
    (
        "reasoning-shown",
        include_str!("captures/sse/v2chat-reasoning-shown.txt"),
    ),
    (
        "tool-createDocument",
        include_str!("captures/sse/v2chat-tool-createDocument.txt"),
    ),
    (
        "tool-workflow",
        include_str!("captures/sse/v2chat-tool-workflow.txt"),
    ),
    ("unicode", include_str!("captures/sse/v2chat-unicode.txt")),
];

const STATUS: [(&str, &str); 2] = [
    ("idle", include_str!("captures/sse/status-idle.txt")),
    ("processing", include_str!("captures/sse/status-processing.txt")),
];

const HELLO: &str = "Hello! I am a fake language model answering through a real server.";

fn capture(name: &str) -> &'static str {
    CAPTURES.iter().find(|(other, _)| *other == name).unwrap().1
}

fn client(url: &str) -> imbrace::Client {
    imbrace::Client::builder().gateway_url(url).build().unwrap()
}

/// Sends a turn to a server that responds with these bytes and ends the body as it should be.
async fn reply(content_type: &'static str, body: impl Into<Vec<u8>>, size: usize) -> Reply {
    let body = body.into();
    let (url, _) = serve(async move |mut response: Response| {
        response.begin(200, content_type).await;
        response.chunks(&body, size).await;
        response.end().await;
    })
    .await;
    client(&url)
        .ai_agent()
        .stream_chat("asst_abc")
        .user("hi")
        .send()
        .await
        .unwrap()
}

async fn message(name: &str) -> Message {
    reply(EVENTS, capture(name), 64).await.message().await.unwrap()
}

/// What a stream gives, errors by their message.
async fn collect<E: StreamEvent>(mut stream: EventStream<E>) -> (Vec<Result<E, String>>, Option<StreamEnd>) {
    let mut events = Vec::new();
    while let Some(event) = stream.next().await {
        events.push(event.map_err(|error| error.message().to_owned()));
    }
    assert!(stream.next().await.is_none(), "nothing follows the end");
    (events, stream.end())
}

/// The JSON of the events of a capture.
fn data(capture: &str) -> Vec<Value> {
    let lines = capture.lines().filter_map(|line| line.strip_prefix("data: "));
    lines
        .filter(|data| *data != "[DONE]")
        .map(|data| serde_json::from_str(data).unwrap())
        .collect()
}

fn event(json: Value) -> String {
    format!("data: {json}\n\n")
}

fn delta(text: &str) -> String {
    event(json!({"type": "text-delta", "id": "txt-0", "delta": text}))
}

#[tokio::test]
async fn captured_streams_give_the_same_events_in_chunks_of_any_size() {
    for (name, capture) in CAPTURES {
        let mut sent = data(capture);
        let cut = !capture.contains("[DONE]");
        if cut {
            sent.push(json!({"type": "error", "errorText": "the stream was cut: it ended without `[DONE]`"}));
        }
        for size in SIZES {
            let (events, end) = collect(reply(EVENTS, capture, size).await).await;
            assert_eq!(
                end,
                Some(if cut { StreamEnd::Cut } else { StreamEnd::Done }),
                "{name} by {size}"
            );
            assert_eq!(events.len(), sent.len(), "{name} by {size}");
            for (event, sent) in events.iter().zip(&sent) {
                match event {
                    Ok(event) => assert_eq!(&serde_json::to_value(event).unwrap(), sent, "{name} by {size}"),
                    Err(error) => assert_eq!(
                        Some(error.as_str()),
                        sent["errorText"].as_str(),
                        "{name} by {size}"
                    ),
                }
                assert!(
                    !matches!(event, Ok(UiMessageChunk::Unknown(_))),
                    "{name}: {event:?}"
                );
            }
        }
    }
}

#[tokio::test]
async fn the_status_of_a_chat_is_a_stream_that_the_server_ends() {
    for (name, capture) in STATUS {
        for size in SIZES {
            let (url, request) = serve(async move |mut response: Response| {
                response.begin(200, EVENTS).await;
                response.chunks(capture.as_bytes(), size).await;
                response.end().await;
                response.line
            })
            .await;
            let call = client(&url).ai_agent().stream_client_chat_status("c-1");
            let (events, end): (Vec<Result<ChatStatusEvent, _>>, _) =
                collect(call.send().await.unwrap()).await;
            assert_eq!(end, Some(StreamEnd::Closed), "{name}");
            let sent: Vec<ChatStatus> = data(capture)
                .iter()
                .map(|event| event["status"].as_str().unwrap().into())
                .collect();
            let came: Vec<ChatStatus> = events.into_iter().map(|event| event.unwrap().status).collect();
            assert_eq!(came, sent, "{name} by {size}");
            assert_eq!(
                request.await.unwrap(),
                "GET /ai-agent/chat-client/chats/c-1/status/stream"
            );
        }
    }
}

#[tokio::test]
async fn text_comes_piece_by_piece_or_whole() {
    let mut pieces = reply(EVENTS, capture("ok"), 64).await;
    assert!(!pieces.is_plain_text());
    assert_eq!(pieces.next_text().await.unwrap().as_deref(), Some("Hello! "));
    assert_eq!(pieces.next_text().await.unwrap().as_deref(), Some("I am a "));
    assert_eq!(pieces.end(), None);

    assert_eq!(
        reply(EVENTS, capture("ok"), 64).await.text().await.unwrap(),
        HELLO
    );
}

#[tokio::test]
async fn a_message_holds_id_and_text() {
    let message = message("ok").await;
    assert_eq!(
        message.id.as_deref(),
        Some("1b653ae7-b927-413e-80a7-c64e1474cea5")
    );
    assert_eq!(message.text(), HELLO);
    assert_eq!(
        serde_json::to_value(&message).unwrap(),
        json!({
            "id": "1b653ae7-b927-413e-80a7-c64e1474cea5",
            "parts": [
                {"type": "step-start"},
                {"type": "text", "id": "txt-0", "text": HELLO, "state": "done"},
            ],
        })
    );
}

#[tokio::test]
async fn a_message_keeps_text_of_any_language() {
    let expected = "Xin chào 👋🏽 — 你好，世界\nline two\r\nline \"three\" \\ tab\t end 👩\u{200d}👩\u{200d}👧";
    assert_eq!(message("unicode").await.text(), expected);
}

#[tokio::test]
async fn a_message_tells_reasoning_from_text() {
    let message = message("reasoning-shown").await;
    assert_eq!(message.reasoning(), "Let me think about this.");
    assert_eq!(message.text(), HELLO);
    assert!(matches!(
        message.parts[..],
        [Part::StepStart, Part::Reasoning(_), Part::Text(_)]
    ));
}

#[tokio::test]
async fn a_message_holds_tool_calls_and_what_came_of_them() {
    let message = message("tool-workflow").await;
    let tools: Vec<_> = message.tools().collect();
    let [tool] = tools[..] else { panic!("{tools:?}") };
    assert_eq!(
        (tool.name.as_str(), tool.state.as_str()),
        ("Weather_flow", "output-available")
    );
    assert_eq!(tool.input.as_ref().unwrap()["city"], "Hanoi");
    assert_eq!(tool.input_text, None);
    assert_eq!(tool.output, Some(json!({"temperature": 21, "city": "Hanoi"})));
    assert_eq!(
        message.text(),
        r#"The tool said: {"temperature":21,"city":"Hanoi"}"#
    );
    assert!(matches!(
        message.parts[..],
        [Part::StepStart, Part::Tool(_), Part::StepStart, Part::Text(_)]
    ));
}

#[tokio::test]
async fn transient_data_does_not_enter_the_message() {
    let message = message("tool-createDocument").await;
    assert!(matches!(
        message.parts[..],
        [Part::StepStart, Part::Tool(_), Part::StepStart, Part::Text(_)]
    ));
    assert_eq!(
        message.tools().next().unwrap().input,
        Some(json!({"title": "Quarterly report", "kind": "text"}))
    );
}

#[tokio::test]
async fn the_response_of_a_document_agent_is_the_last_text() {
    let message = message("docai-png").await;
    assert_eq!(message.id, None);
    assert_eq!(message.parts.len(), 5);
    assert_eq!(message.last_text(), Some("{\n  \"Name\": \"Alice\"\n}"));
}

#[tokio::test]
async fn an_approval_is_asked_responded_and_followed_by_the_rest() {
    let mut turn = ChatTurn::from("asst-approval").user("hi");
    let mut message = message("approval-request").await;
    let asked: Vec<_> = message
        .pending_approvals()
        .map(|tool| tool.approval.clone().unwrap().id)
        .collect();
    assert_eq!(asked, ["aitxt-T8EeDrN683NPn5ll7CzadD73"]);
    assert!(message.approve(&asked[0]));
    assert!(!message.approve(&asked[0]), "it does not wait any more");
    turn = turn.with_decisions(&message);

    let (url, request) = serve(async |mut response: Response| {
        response.begin(200, EVENTS).await;
        response.chunks(capture("approval-approved").as_bytes(), 64).await;
        response.end().await;
        serde_json::from_slice::<Value>(&response.body).unwrap()
    })
    .await;
    let mut rest = client(&url)
        .ai_agent()
        .stream_chat(turn.clone())
        .send()
        .await
        .unwrap();
    rest.read_into(&mut message).await.unwrap();

    assert_eq!(
        request.await.unwrap(),
        json!({
            "id": turn.id,
            "assistant_id": "asst-approval",
            "is_tool_approval": true,
            "messages": [
                {"role": "user", "content": "hi", "parts": [{"type": "text", "text": "hi"}]},
                {"id": "8a03807b-3c9f-45c3-b389-eef2109bd047", "role": "assistant", "parts": [
                    {"type": "step-start"},
                    {
                        "type": "tool-create_board_item",
                        "toolCallId": "call_1795165061662",
                        "state": "approval-responded",
                        "input": {"board_id": "brd_1", "fields": [{"board_field_id": "f1", "value": "Carol"}]},
                        "approval": {"id": "aitxt-T8EeDrN683NPn5ll7CzadD73", "approved": true},
                    },
                ]},
            ],
        })
    );
    assert_eq!(message.pending_approvals().count(), 0);
    let tool = message.tools().next().unwrap();
    assert_eq!(tool.output.as_ref().unwrap()["success"], true);
    assert_eq!(message.tools().count(), 1);
    assert!(message.text().starts_with("The tool said:"));
    assert_eq!(
        turn.clone().with_decisions(&message).messages.len(),
        2,
        "the reply stands once"
    );
}

#[tokio::test]
async fn a_turn_says_who_and_what() {
    let (url, request) = serve(async |mut response: Response| {
        response.begin(200, EVENTS).await;
        response.chunk(b"data: [DONE]\n\n").await;
        response.end().await;
        (
            response.line,
            serde_json::from_slice::<Value>(&response.body).unwrap(),
        )
    })
    .await;
    let id = "22176dc2-dbfe-4a4a-aac0-04387700aca7";
    let call = client(&url)
        .ai_agent()
        .stream_chat("asst_abc")
        .chat_id(id)
        .user("What can you do?");
    assert_eq!(call.turn().id, id);
    assert_eq!(
        call.send().await.unwrap().message().await.unwrap(),
        Message::default()
    );
    let (line, body) = request.await.unwrap();
    assert_eq!(line, "POST /ai-agent/v2/chat");
    let text = "What can you do?";
    assert_eq!(
        body,
        json!({
            "id": id,
            "assistant_id": "asst_abc",
            "messages": [{"role": "user", "content": text, "parts": [{"type": "text", "text": text}]}],
        })
    );
}

#[tokio::test]
async fn a_server_that_falls_silent_ends_in_a_timeout() {
    let (url, server) = serve(async |mut response: Response| {
        response.begin(200, EVENTS).await;
        response
            .chunk(capture("error-llm-connection-dropped").as_bytes())
            .await;
        response.gone().await;
    })
    .await;
    let call = client(&url).ai_agent().stream_chat("asst_abc").user("hi");
    let mut reply = call
        .idle_timeout(Duration::from_millis(500))
        .send()
        .await
        .unwrap();
    let mut message = Message::default();

    let error = reply.read_into(&mut message).await.unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::Stream, "terminated"));
    assert_eq!(reply.end(), None);

    let error = reply.read_into(&mut message).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(reply.end(), Some(StreamEnd::Cut));
    assert_eq!(message.text(), "Hello! I am a fake language ");
    reply.read_into(&mut message).await.unwrap();
    server.await.unwrap();
}

#[tokio::test]
async fn text_after_an_error_is_not_lost() {
    let mut broken = reply(EVENTS, capture("error-llm-badjson"), 64).await;
    let mut message = Message::default();
    let error = broken.read_into(&mut message).await.unwrap_err();
    assert!(error.message().starts_with("JSON parsing failed"), "{error}");
    assert_eq!(message.text(), "Hello! I am a fake language ");
    broken.read_into(&mut message).await.unwrap();
    assert_eq!(message.text(), HELLO);
    assert_eq!(broken.end(), Some(StreamEnd::Done));
    assert_eq!(message.parts.len(), 2, "the text goes on in its part");

    let error = reply(EVENTS, capture("error-llm-badjson"), 64)
        .await
        .message()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Stream);
}

#[tokio::test]
async fn several_errors_come_one_by_one() {
    let (events, end) = collect(reply(EVENTS, capture("error-unknown-model"), 64).await).await;
    let errors: Vec<_> = events.into_iter().filter_map(Result::err).collect();
    assert_eq!(
        errors,
        [
            "The model `no-such-model` does not exist or you do not have access to it.",
            "No output generated. Check the stream for errors.",
        ]
    );
    assert_eq!(end, Some(StreamEnd::Done));
}

#[tokio::test]
async fn both_names_of_the_text_of_an_error_are_read() {
    let body = format!(
        "{}data: [DONE]\n\n",
        event(json!({"type": "error", "error": "stream failed"}))
    );
    let (events, _) = collect(reply(EVENTS, body, 64).await).await;
    assert_eq!(events, [Err("stream failed".to_owned())]);
}

#[tokio::test]
async fn an_agent_that_does_not_stream_responses_through_the_same_methods() {
    let text = "Xin chào 👋🏽 — 你好";
    // A size of 1 cuts every character that has more than one byte.
    for size in SIZES {
        let plain = || reply("text/plain; charset=utf-8", text, size);
        let mut pieces = plain().await;
        assert!(pieces.is_plain_text());
        let mut whole = String::new();
        while let Some(piece) = pieces.next_text().await.unwrap() {
            assert!(!piece.contains(char::REPLACEMENT_CHARACTER));
            whole.push_str(&piece);
        }
        assert_eq!(whole, text);
        assert_eq!(pieces.end(), Some(StreamEnd::Closed));

        assert_eq!(plain().await.text().await.unwrap(), text);
        let message = plain().await.message().await.unwrap();
        assert_eq!(message.text(), text);
        assert_eq!(message.parts.len(), 1);
        assert_eq!(serde_json::to_value(&message.parts[0]).unwrap()["state"], "done");
    }
    let unfinished = reply("text/plain", &text.as_bytes()[..text.len() - 1], 1)
        .await
        .text()
        .await
        .unwrap();
    assert_eq!(unfinished, "Xin chào 👋🏽 — 你\u{fffd}");
}

#[tokio::test]
async fn the_first_text_is_there_before_the_second_is_sent() {
    let (open, gate) = oneshot::channel();
    let (url, server) = serve(async move |mut response: Response| {
        response.begin(200, EVENTS).await;
        response.chunk(delta("first").as_bytes()).await;
        gate.await.unwrap();
        response.chunk(delta("second").as_bytes()).await;
        response.chunk(b"data: [DONE]\n\n").await;
        response.end().await;
    })
    .await;
    let mut reply = client(&url)
        .ai_agent()
        .stream_chat("asst_abc")
        .user("hi")
        .send()
        .await
        .unwrap();
    assert_eq!(reply.next_text().await.unwrap().as_deref(), Some("first"));
    open.send(()).unwrap();
    assert_eq!(reply.next_text().await.unwrap().as_deref(), Some("second"));
    assert_eq!(reply.next_text().await.unwrap(), None);
    server.await.unwrap();
}

#[tokio::test]
async fn dropping_a_reply_closes_the_connection() {
    let (url, server) = serve(async |mut response: Response| {
        response.begin(200, EVENTS).await;
        response.chunk(delta("first").as_bytes()).await;
        response.gone().await;
    })
    .await;
    // The client stays: it is the reply alone that holds the connection.
    let client = client(&url);
    let mut reply = client
        .ai_agent()
        .stream_chat("asst_abc")
        .user("hi")
        .send()
        .await
        .unwrap();
    assert_eq!(reply.next_text().await.unwrap().as_deref(), Some("first"));
    drop(reply);
    server.await.unwrap();
    drop(client);
}

#[tokio::test]
async fn what_the_document_does_not_know_is_kept() {
    let chunks = [
        json!({"type": "tomorrow", "a": [1, {"b": null}]}),
        json!({"type": "text-delta", "id": "txt-0", "delta": "x", "later": {"c": 1}}),
        json!({"type": "data-weather", "id": "w", "data": {"city": "Huế"}}),
        json!({"no-type": true}),
        json!({"type": "finish", "finishReason": "a-new-reason", "usage": {"totalTokens": 7}}),
    ];
    let mut body: String = chunks.iter().cloned().map(event).collect();
    body.push_str("data: [DONE]\n\n");
    let (events, end) = collect(reply(EVENTS, body.as_str(), 64).await).await;
    assert_eq!(end, Some(StreamEnd::Done));
    let came: Vec<Value> = events
        .iter()
        .map(|event| serde_json::to_value(event.as_ref().unwrap()).unwrap())
        .collect();
    assert_eq!(came, chunks);

    let message = reply(EVENTS, body, 64).await.message().await.unwrap();
    assert_eq!(message.text(), "x");
    assert_eq!(message.finish_reason.unwrap(), "a-new-reason");
    assert_eq!(message.usage, Some(json!({"totalTokens": 7})));
    let Part::Data(data) = &message.parts[1] else {
        panic!("{:?}", message.parts)
    };
    assert_eq!(
        (data.name.as_str(), &data.data),
        ("weather", &json!({"city": "Huế"}))
    );
}

#[tokio::test]
async fn an_event_that_cannot_be_read_does_not_end_the_reply() {
    let body = format!("{}data: {{not json\n\n{}data: [DONE]\n\n", delta("a"), delta("b"));
    let mut reply = reply(EVENTS, body, 64).await;
    let mut message = Message::default();
    let error = reply.read_into(&mut message).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Stream);
    reply.read_into(&mut message).await.unwrap();
    assert_eq!(message.text(), "ab");
}

#[tokio::test]
async fn a_reply_without_its_end_is_cut() {
    let whole = capture("ok").trim_end_matches("data: [DONE]\n\n");
    let within = &whole[..whole.len() - 5];
    for body in [whole, within] {
        let mut reply = reply(EVENTS, body, 64).await;
        let mut message = Message::default();
        let error = reply.read_into(&mut message).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Stream);
        assert_eq!(reply.end(), Some(StreamEnd::Cut));
        assert_eq!(message.text(), HELLO);
    }
}

#[tokio::test]
async fn a_broken_connection_cuts_the_reply() {
    let (url, server) = serve(async |mut response: Response| {
        response.begin(200, EVENTS).await;
        response.chunk(delta("first").as_bytes()).await;
        // Dropped without the last chunk.
    })
    .await;
    let mut reply = client(&url)
        .ai_agent()
        .stream_chat("asst_abc")
        .user("hi")
        .send()
        .await
        .unwrap();
    let mut message = Message::default();
    let error = reply.read_into(&mut message).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(reply.end(), Some(StreamEnd::Cut));
    assert_eq!(message.text(), "first");
    server.await.unwrap();
}

/// The error of a turn that the server refuses before the stream begins.
async fn refusal(status: u16, content_type: &'static str, body: &'static str) -> Error {
    let (url, _) = serve(async move |mut response: Response| {
        response.begin(status, content_type).await;
        response.chunk(body.as_bytes()).await;
        response.end().await;
    })
    .await;
    let call = client(&url)
        .ai_agent()
        .stream_chat("asst_abc")
        .user("hi")
        .max_retries(0);
    call.send().await.unwrap_err()
}

#[tokio::test]
async fn a_refusal_before_the_stream_is_an_error_of_the_call() {
    let body = r#"{"code":"unauthorized:auth","message":"Invalid or expired access token"}"#;
    let error = refusal(401, "application/json; charset=utf-8", body).await;
    assert!(error.is_auth());
    assert_eq!(error.code(), Some("unauthorized:auth"));
    assert_eq!(error.message(), "Invalid or expired access token");
    assert_eq!(error.operation(), Some("ai_agent_stream_chat"));

    let error = refusal(
        502,
        "text/html",
        "<html><head><title>502 Bad Gateway</title></head></html>",
    )
    .await;
    assert_eq!(
        (error.kind(), error.status().unwrap().as_u16()),
        (ErrorKind::Status, 502)
    );
    assert!(!error.is_retryable(), "the agent may have begun");

    let error = refusal(
        500,
        "application/json",
        r#"{"error":"Assistant not found: no-such-assistant"}"#,
    )
    .await;
    assert_eq!(error.message(), "Assistant not found: no-such-assistant");

    let error = refusal(200, "text/html", "<html>a portal</html>").await;
    assert!(error.is_decode());
}
