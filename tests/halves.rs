//! Characters whose halves come in two events.

#![cfg(all(feature = "clickai", feature = "ai-agent"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use imbrace::{StreamEnd, chat::Message, clickai::MessageOutcome};
use serde_json::{Value, json};
use support::streams::{DONE, chat, data, delta, finished, message_end, response, run, workflow};

#[tokio::test]
async fn halves_of_a_character_in_two_pieces_are_joined() {
    let other = data(&json!({"type": "reasoning-delta", "id": "0", "delta": "R"}));
    for (pieces, expected) in [
        (
            vec![delta("0", "Hi \\ud83d"), delta("0", "\\ude00 there")],
            "Hi 😀 there",
        ),
        (
            vec![
                delta("0", "\\uD83D"),
                delta("0", ""),
                delta("0", "\\uDE00\\ud83d"),
                delta("0", "\\ude01"),
            ],
            "😀😁",
        ),
        // Another part, a ping and another kind of piece come in between.
        (
            vec![
                delta("0", "a\\ud83d"),
                delta("1", "b"),
                "event: ping\n\n".into(),
                other,
                delta("0", "\\ude00"),
            ],
            "ab😀",
        ),
        // So does a sign of life without data, all in one piece of the network.
        (
            vec![
                delta("0", "a\\ud83d"),
                "data:\n\n".into(),
                "id: 1\ndata: \n\n".into(),
                delta("0", "\\ude00"),
            ],
            "a😀",
        ),
        (vec![delta("0", "\\ud83d\\ude00")], "😀"),
        // No other half comes.
        (vec![delta("0", "a\\ud83d")], "a\u{fffd}"),
        (vec![delta("0", "a\\ud83d"), delta("0", "b")], "a\u{fffd}b"),
        (
            vec![
                delta("0", "a\\ud83d"),
                delta("0", "\\ud83d"),
                delta("0", "\\ude00"),
            ],
            "a\u{fffd}😀",
        ),
        (vec![delta("0", "\\ude00a")], "\u{fffd}a"),
        (vec![delta("0", "a\\ud83db")], "a\u{fffd}b"),
        (
            vec![delta("0", "a\\ud83d"), delta("1", "\\ude00")],
            "a\u{fffd}\u{fffd}",
        ),
    ] {
        let body = pieces.concat() + DONE;
        let (_server, reply) = chat(&body).await;
        assert_eq!(reply.text().await.unwrap(), expected, "{body}");
        let (_server, mut reply) = chat(&body).await;
        let mut message = Message::default();
        reply.read_into(&mut message).await.unwrap();
        let mut letters: Vec<_> = message.text().chars().collect();
        let mut same: Vec<_> = expected.chars().collect();
        letters.sort_unstable();
        same.sort_unstable();
        assert_eq!(letters, same, "{body}");
        assert_eq!(reply.end(), Some(StreamEnd::Done));
    }
}

#[tokio::test]
async fn a_half_belongs_to_its_part_of_the_message() {
    let text = |kind: &str, id: &str| data(&json!({"type": kind, "id": id}));
    let body = [
        text("text-start", "0"),
        delta("0", "a\\ud83d"),
        text("text-end", "0"),
        text("text-start", "1"),
        delta("1", "b"),
        text("text-end", "1"),
        DONE.into(),
    ]
    .concat();
    let message = chat(&body).await.1.message().await.unwrap();
    let texts: Vec<_> = message
        .parts
        .iter()
        .filter_map(|part| Some(&*part.as_text()?.text))
        .collect();
    assert_eq!(texts, ["a\u{fffd}", "b"]);
}

#[tokio::test]
async fn halves_are_joined_in_all_that_comes_in_pieces() {
    let piece = |kind: &str, name: &str, escaped: &str| {
        format!(
            "data: {{\"type\":\"{kind}\",\"id\":\"0\",\"toolCallId\":\"c\",\"{name}\":\"{escaped}\"}}\n\n"
        )
    };
    let body = [
        piece("reasoning-delta", "delta", "r\\ud83d"),
        piece("tool-input-delta", "inputTextDelta", "i\\ud83d"),
        piece("reasoning-delta", "delta", "\\ude00"),
        piece("tool-input-delta", "inputTextDelta", "\\ude00"),
        DONE.into(),
    ]
    .concat();
    let message = chat(&body).await.1.message().await.unwrap();
    assert_eq!(message.reasoning(), "r😀");
    assert_eq!(message.tools().next().unwrap().input_text.as_deref(), Some("i😀"));

    for tag in ["message", "agent_message"] {
        let body = [
            response(tag, "a\\ud83d"),
            response(tag, "\\ude00b"),
            message_end(),
        ]
        .concat();
        let (_server, mut run) = support::streams::run(&body).await;
        assert_eq!(run.outcome().await.unwrap().answer, "a😀b");
        // The half never gets its other half.
        let body = [response(tag, "a\\ud83d"), message_end()].concat();
        let (_server, mut run) = support::streams::run(&body).await;
        assert_eq!(run.outcome().await.unwrap().answer, "a\u{fffd}");
    }

    let chunk = |text: &str| {
        format!("data: {{\"event\":\"text_chunk\",\"task_id\":\"t\",\"data\":{{\"text\":\"{text}\"}}}}\n\n")
    };
    let body = [chunk("a\\ud83d"), chunk("\\ude00b"), finished("id", &json!("r"))].concat();
    let (_server, mut run) = workflow(&body).await;
    assert_eq!(run.outcome().await.unwrap().text, "a😀b");
}

#[tokio::test]
async fn half_a_character_elsewhere_in_an_event_is_replaced() {
    let chunk = "data: {\"type\":\"tool-output-available\",\"toolCallId\":\"c\",\"output\":{\"\\ude00\":[\"x\\ud83d\",1]}}\n\n";
    let message = chat(&(chunk.to_owned() + DONE)).await.1.message().await.unwrap();
    let tools: Vec<_> = message.tools().collect();
    assert_eq!(tools.len(), 1);
    assert_eq!(tools[0].output, Some(json!({"\u{fffd}": ["x\u{fffd}", 1]})));
}

#[tokio::test]
async fn half_a_character_at_a_cut_is_not_lost() {
    let (_server, mut run) = support::streams::run(&response("message", "a\\ud83d")).await;
    let mut text = String::new();
    let error = loop {
        match run.next_text().await {
            Ok(piece) => text.push_str(&piece.expect("an error comes first")),
            Err(error) => break error,
        }
    };
    assert_eq!(text, "a\u{fffd}");
    assert!(
        error.message().contains("it ended without `message_end`"),
        "{error}"
    );

    let (_server, mut reply) = chat(&delta("0", "a\\ud83d")).await;
    let mut message = Message::default();
    let error = reply.read_into(&mut message).await.unwrap_err();
    assert_eq!(message.text(), "a\u{fffd}");
    assert!(error.message().contains("without `[DONE]`"), "{error}");
    assert_eq!(reply.end(), Some(StreamEnd::Cut));
}

/// Events of an agent's reply that do not end the text `0`.
fn unrelated() -> Vec<Value> {
    vec![
        json!({"type": "message-metadata", "messageMetadata": {"a": 1}}),
        json!({"type": "data-note", "data": {"text": "x"}}),
        json!({"type": "data-note"}),
        json!({"type": "data-sub-agent-end", "id": "0", "data": {"agentId": "x"}, "transient": true}),
        json!({"type": "source-url", "sourceId": "s", "url": "https://x.example"}),
        json!({"type": "file", "url": "https://x.example", "mediaType": "image/png"}),
        json!({"type": "tool-input-start", "toolCallId": "c", "toolName": "f"}),
        json!({"type": "tool-input-available", "toolCallId": "c", "toolName": "f", "input": {"a": 1}}),
        json!({"type": "tool-output-available", "toolCallId": "c", "output": {"a": []}}),
        json!({"type": "tool-output-available", "toolCallId": "c"}),
        json!({"type": "text-start", "id": "1"}),
        json!({"type": "text-end", "id": "1"}),
        json!({"type": "reasoning-start", "id": "0"}),
        json!({"type": "reasoning-end", "id": "0"}),
        json!({"type": "text-delta", "id": "0", "delta": ""}),
        json!({"type": "tomorrow", "id": "0", "data": {}}),
        json!({"type": "start"}),
        json!({}),
        json!({"type": null, "data": [1]}),
    ]
}

#[tokio::test]
async fn unrelated_events_do_not_part_a_character() {
    let halves = |between: &str| [&delta("0", "a\\ud83d"), between, &delta("0", "\\ude00b"), DONE].concat();
    for between in unrelated() {
        let body = halves(&data(&between));
        assert_eq!(chat(&body).await.1.text().await.unwrap(), "a😀b", "{between}");
    }
    let body = halves(&unrelated().iter().map(data).collect::<String>());
    let (_server, reply) = chat(&body).await;
    assert_eq!(reply.message().await.unwrap().text(), "a😀b");
    // An error after which the stream goes on.
    let body = halves("event: error\ndata: {\"message\":\"no\"}\n\n");
    let (_server, mut reply) = chat(&body).await;
    let mut message = Message::default();
    assert_eq!(reply.read_into(&mut message).await.unwrap_err().message(), "no");
    reply.read_into(&mut message).await.unwrap();
    assert_eq!(message.text(), "a😀b");

    for between in [
        json!({"event": "ping", "data": {}}),
        json!({"event": "agent_thought", "id": "s", "thought": "x", "message_files": []}),
        json!({"event": "message_file", "id": "f", "url": "https://x.example"}),
        json!({"event": "node_started", "data": {"id": "n"}}),
        json!({"event": "node_finished", "data": {"id": "n", "outputs": {"text": "a"}}}),
        json!({"event": "workflow_finished", "data": {"status": "succeeded"}}),
        json!({"event": "tts_message_end", "task_id": "t", "message_id": "m", "audio": ""}),
        json!({"event": "tomorrow", "data": {}}),
    ] {
        let pieces = [
            response("message", "a\\ud83d"),
            data(&between),
            response("message", "\\ude00b"),
            message_end(),
        ];
        let (_server, mut run) = run(&pieces.concat()).await;
        assert_eq!(run.outcome().await.unwrap().answer, "a😀b", "{between}");
    }
}

#[tokio::test]
async fn an_id_that_a_piece_leaves_out_does_not_part_a_character() {
    let piece =
        |ids: &str, text: &str| format!("data: {{\"event\":\"message\"{ids},\"answer\":\"{text}\"}}\n\n");
    let pieces = [
        piece(",\"task_id\":\"t\",\"conversation_id\":\"c\"", "a\\ud83d"),
        piece(",\"task_id\":\"t\"", "\\ude00b"),
        message_end(),
    ];
    let (_server, mut run) = run(&pieces.concat()).await;
    assert_eq!(run.outcome().await.unwrap().answer, "a😀b");
}

#[tokio::test]
async fn an_event_that_ends_the_text_comes_after_its_half() {
    for end in [
        json!({"type": "text-end", "id": "0"}),
        json!({"type": "text-end", "id": "0", "providerMetadata": {"a": {"b": "c"}}}),
        json!({"type": "finish-step"}),
        json!({"type": "start-step"}),
        json!({"type": "finish", "finishReason": "stop", "messageMetadata": {"a": "b"}}),
        json!({"type": "abort", "reason": "why"}),
    ] {
        let body = [delta("0", "a\\ud83d"), data(&end), DONE.to_owned()].concat();
        let (_server, mut reply) = chat(&body).await;
        let mut tags = Vec::new();
        while let Some(chunk) = reply.next().await {
            tags.push(chunk.unwrap().tag().to_owned());
        }
        assert_eq!(tags, ["text-delta", "text-delta", end["type"].as_str().unwrap()]);
        assert_eq!(
            chat(&body)
                .await
                .1
                .message()
                .await
                .unwrap()
                .parts
                .iter()
                .filter(|part| part.as_text().is_some())
                .count(),
            1
        );
        assert_eq!(chat(&body).await.1.text().await.unwrap(), "a\u{fffd}", "{end}");
    }
    // The input of a tool ends when all of it comes.
    let piece =
        "data: {\"type\":\"tool-input-delta\",\"toolCallId\":\"c\",\"inputTextDelta\":\"i\\ud83d\"}\n\n";
    let all = json!({"type": "tool-input-available", "toolCallId": "c", "toolName": "f", "input": {"a": 1}});
    let (_server, mut reply) = chat(&[piece, &data(&all), DONE].concat()).await;
    let mut tags = Vec::new();
    while let Some(chunk) = reply.next().await {
        tags.push(chunk.unwrap().tag().to_owned());
    }
    assert_eq!(
        tags,
        ["tool-input-delta", "tool-input-delta", "tool-input-available"]
    );
}

#[tokio::test]
async fn a_replacement_comes_after_the_half_that_it_replaces() {
    let replaced = data(&json!({"event": "message_replace", "answer": "No."}));
    let body = [response("message", "a\\ud83d"), replaced, message_end()].concat();
    let (_server, mut run) = run(&body).await;
    let outcome = run.outcome().await.unwrap();
    assert_eq!((outcome.answer.as_str(), outcome.replaced), ("No.", true));
}

#[tokio::test]
async fn an_error_that_ends_the_stream_comes_after_the_half() {
    for error in [
        "data: {\"event\":\"error\",\"status\":400,\"code\":\"c\",\"message\":\"no\"}\n\n",
        "event: error\ndata: {\"message\":\"no\"}\n\n",
        "event: error\ndata: {\"event\":\"message\",\"answer\":\"x\",\"message\":\"no\"}\n\n",
        "event: error\ndata: no\n\n",
        "event: error\ndata: \"no\"\n\n",
        "data: {\"error\":{\"message\":\"no\"}}\n\n",
    ] {
        let body = [
            &response("message", "a\\ud83d"),
            error,
            &response("message", "\\ude00"),
        ]
        .concat();
        let (_server, mut run) = run(&body).await;
        let mut outcome = MessageOutcome::default();
        let fault = run.read_into(&mut outcome).await.unwrap_err();
        assert_eq!(
            (outcome.answer.as_str(), fault.message()),
            ("a\u{fffd}", "no"),
            "{error}"
        );
        assert_eq!(run.end(), Some(StreamEnd::Failed), "{error}");
        assert!(run.next().await.is_none());
    }
}

#[tokio::test]
async fn the_name_of_an_event_with_a_half_counts() {
    for (event, words) in [
        ("{\"message\":\"no \\ud83d!\"}", "no \u{fffd}!"),
        (
            "{\"type\":\"text-delta\",\"id\":\"0\",\"delta\":\"\\ud83d\",\"message\":\"no\"}",
            "no",
        ),
    ] {
        let body = format!("event: error\ndata: {event}\n\n{DONE}");
        let (_server, mut reply) = chat(&body).await;
        assert_eq!(reply.next().await.unwrap().unwrap_err().message(), words);
    }
    // So does the name of one while a half waits.
    let body = [
        &delta("0", "a\\ud83d"),
        "event: error\ndata: {\"message\":\"no\"}\n\n",
        DONE,
    ]
    .concat();
    let (_server, mut reply) = chat(&body).await;
    let mut message = Message::default();
    assert_eq!(reply.read_into(&mut message).await.unwrap_err().message(), "no");
    reply.read_into(&mut message).await.unwrap();
    assert_eq!(message.text(), "a\u{fffd}");
}

#[tokio::test]
async fn an_event_beyond_the_limit_comes_after_the_half() {
    let long = format!("data: {}", "x".repeat(17 * 1024 * 1024));
    let (_server, mut reply) = chat(&(delta("0", "a\\ud83d") + &long)).await;
    let mut message = Message::default();
    let error = reply.read_into(&mut message).await.unwrap_err();
    assert!(error.message().contains("limit"), "{error}");
    assert_eq!(message.text(), "a\u{fffd}");
    assert_eq!(reply.end(), Some(StreamEnd::Cut));
    assert!(reply.next().await.is_none());
}

#[tokio::test]
async fn the_halves_that_wait_are_bounded() {
    let mut body: String = (0..100).map(|id| delta(&id.to_string(), "\\ud83d")).collect();
    body.extend((0..100).map(|id| delta(&id.to_string(), "\\ude00")));
    let text = chat(&(body + DONE)).await.1.text().await.unwrap();
    assert_eq!(text.matches('😀').count(), 64);
    assert_eq!(text.matches('\u{fffd}').count(), 72);
}

#[tokio::test]
async fn events_of_many_ids_are_read_in_time() {
    let ids: String = (0..20_000).map(|id| format!("\"a{id}id\":\"x\",")).collect();
    let piece =
        |text: &str| format!("data: {{{ids}\"type\":\"text-delta\",\"id\":\"0\",\"delta\":\"{text}\"}}\n\n");
    let (_server, response) = chat(&(piece("a\\ud83d") + &piece("\\ude00") + DONE)).await;
    assert_eq!(response.text().await.unwrap(), "a😀");
}
