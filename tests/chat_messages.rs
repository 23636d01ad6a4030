//! Messages from chunks in any order, and as JSON.

#![cfg(feature = "ai-agent")]
#![allow(clippy::unwrap_used, clippy::panic)]

use imbrace::{
    ai_agent::types::{ChatTurn, ChatTurnMessage, UiMessageChunk},
    chat::{Message, Part},
};
use serde_json::{Value, json};

fn message(chunks: impl IntoIterator<Item = Value>) -> Message {
    let mut message = Message::default();
    for chunk in chunks {
        message.apply(&serde_json::from_value::<UiMessageChunk>(chunk).unwrap());
    }
    message
}

fn parts(message: &Message) -> Value {
    serde_json::to_value(&message.parts).unwrap()
}

fn delta(id: &str, text: &str) -> Value {
    json!({"type": "text-delta", "id": id, "delta": text})
}

#[test]
fn parts_may_overlap_and_their_ids_come_again_in_the_next_step() {
    let message = message([
        json!({"type": "start-step"}),
        json!({"type": "text-start", "id": "a"}),
        json!({"type": "reasoning-start", "id": "a"}),
        json!({"type": "text-start", "id": "b"}),
        delta("b", "B"),
        delta("a", "A1"),
        json!({"type": "reasoning-delta", "id": "a", "delta": "R"}),
        delta("a", "A2"),
        json!({"type": "text-end", "id": "b"}),
        json!({"type": "finish-step"}),
        json!({"type": "start-step"}),
        json!({"type": "text-start", "id": "a"}),
        delta("a", "second"),
    ]);
    assert_eq!(
        parts(&message),
        json!([
            {"type": "step-start"},
            {"type": "text", "id": "a", "text": "A1A2", "state": "done"},
            {"type": "reasoning", "id": "a", "text": "R", "state": "done"},
            {"type": "text", "id": "b", "text": "B", "state": "done"},
            {"type": "step-start"},
            {"type": "text", "id": "a", "text": "second", "state": "streaming"},
        ])
    );
    assert_eq!(message.text(), "A1A2Bsecond");
    assert_eq!(message.reasoning(), "R");
}

#[test]
fn chunks_out_of_order_lose_nothing() {
    let message = message([
        json!({"type": "text-end", "id": "z"}),
        delta("a", "one "),
        json!({"type": "text-start", "id": "a"}),
        delta("a", "two "),
        json!({"type": "text-end", "id": "a"}),
        delta("a", "three"),
        json!({"type": "tool-input-delta", "toolCallId": "c", "inputTextDelta": "{\"x\""}),
        json!({"type": "tool-output-available", "toolCallId": "d", "output": null}),
        json!({"type": "tool-approval-request", "approvalId": "p", "toolCallId": "e"}),
        json!({"type": "unheard-of"}),
        json!({}),
    ]);
    assert_eq!(message.text(), "one two three");
    assert_eq!(
        parts(&message),
        json!([
            {"type": "text", "id": "a", "text": "one two ", "state": "done"},
            {"type": "text", "id": "a", "text": "three", "state": "streaming"},
            {"type": "tool-", "toolCallId": "c", "state": "input-streaming", "inputText": "{\"x\""},
            {"type": "tool-", "toolCallId": "d", "state": "output-available", "output": null},
            {"type": "tool-", "toolCallId": "e", "state": "approval-requested", "approval": {"id": "p"}},
        ])
    );
}

#[test]
fn tool_calls_fail_are_denied_and_give_preliminary_output() {
    let message = message([
        json!({"type": "tool-input-start", "toolCallId": "1", "toolName": "f", "dynamic": true, "title": "F"}),
        json!({"type": "tool-input-error", "toolCallId": "1", "toolName": "f", "input": "{", "errorText": "no JSON"}),
        json!({"type": "tool-output-error", "toolCallId": "1", "errorText": "failed"}),
        json!({"type": "tool-input-available", "toolCallId": "2", "toolName": "g", "input": {}}),
        json!({"type": "tool-output-available", "toolCallId": "2", "output": 1, "preliminary": true}),
        json!({"type": "tool-output-available", "toolCallId": "2", "output": 2}),
        json!({"type": "tool-input-available", "toolCallId": "3", "toolName": "h", "input": {}}),
        json!({"type": "tool-approval-request", "approvalId": "p", "toolCallId": "3"}),
        json!({"type": "tool-output-denied", "toolCallId": "3"}),
    ]);
    assert_eq!(
        parts(&message),
        json!([
            {
                "type": "dynamic-tool", "toolName": "f", "toolCallId": "1", "title": "F",
                "state": "output-error", "input": "{", "errorText": "failed",
            },
            {"type": "tool-g", "toolCallId": "2", "state": "output-available", "input": {}, "output": 2},
            {
                "type": "tool-h", "toolCallId": "3", "state": "output-denied", "input": {},
                "approval": {"id": "p", "approved": false},
            },
        ])
    );
}

#[test]
fn a_call_id_that_comes_again_in_a_later_step_is_another_call() {
    let call = || json!({"type": "tool-input-available", "toolCallId": "1", "toolName": "f", "input": {}});
    let out = |output: u8| json!({"type": "tool-output-available", "toolCallId": "1", "output": output});
    let step = || json!({"type": "start-step"});
    let message = message([step(), call(), out(1), step(), call(), out(2)]);
    let outputs: Vec<_> = message.tools().map(|tool| tool.output.clone().unwrap()).collect();
    assert_eq!(outputs, [1, 2]);
}

#[test]
fn sources_files_data_metadata_and_an_abort_are_kept() {
    let message = message([
        json!({"type": "start", "messageMetadata": {"a": 1, "deep": {"b": 2}}}),
        json!({"type": "source-url", "sourceId": "s", "url": "https://a.example", "title": "A"}),
        json!({"type": "source-document", "sourceId": "d", "mediaType": "text/plain", "title": "D"}),
        json!({"type": "file", "url": "data:,x", "mediaType": "text/plain"}),
        json!({"type": "data-plan", "id": "p", "data": {"step": 1}}),
        json!({"type": "data-plan", "id": "p", "data": {"step": 2}}),
        json!({"type": "data-plan", "data": 3}),
        json!({"type": "data-kind", "data": {"value": "text", "chatId": "c"}, "transient": true}),
        json!({"type": "message-metadata", "messageMetadata": {"deep": {"c": 3}, "usage": {"inputTokens": 5}}}),
        json!({"type": "abort", "reason": "stopped"}),
    ]);
    assert_eq!(
        parts(&message),
        json!([
            {"type": "source-url", "sourceId": "s", "url": "https://a.example", "title": "A"},
            {"type": "source-document", "sourceId": "d", "mediaType": "text/plain", "title": "D"},
            {"type": "file", "url": "data:,x", "mediaType": "text/plain"},
            {"type": "data-plan", "id": "p", "data": {"step": 2}},
            {"type": "data-plan", "data": 3},
        ])
    );
    assert_eq!(
        message.metadata,
        Some(json!({"a": 1, "deep": {"b": 2, "c": 3}, "usage": {"inputTokens": 5}}))
    );
    assert_eq!(message.usage, Some(json!({"inputTokens": 5})));
    assert_eq!(message.aborted.as_deref(), Some("stopped"));
}

#[test]
fn a_message_is_the_same_after_a_way_through_json() {
    let captures = [
        include_str!("captures/sse/v2chat-approval-request.txt"),
        include_str!("captures/sse/v2chat-reasoning-shown.txt"),
        include_str!("captures/sse/v2chat-tool-createDocument.txt"),
        include_str!("captures/sse/v2chat-error-llm-connection-dropped.txt"),
    ];
    for capture in captures {
        let chunks = capture.lines().filter_map(|line| line.strip_prefix("data: {"));
        let message = message(chunks.map(|rest| serde_json::from_str(&format!("{{{rest}")).unwrap()));
        let json = serde_json::to_string(&message).unwrap();
        assert_eq!(serde_json::from_str::<Message>(&json).unwrap(), message);
    }
    let null = message([json!({"type": "tool-output-available", "toolCallId": "d", "output": null})]);
    let json = serde_json::to_string(&null).unwrap();
    assert_eq!(serde_json::from_str::<Message>(&json).unwrap(), null);
}

#[test]
fn parts_of_other_forms_are_kept_as_they_are() {
    let stored = json!({
        "id": "m",
        "role": "assistant",
        "parts": [
            {"type": "tool-call", "toolCallId": "1", "toolName": "f", "args": {}},
            {"type": "hologram", "x": 1},
            {"type": "text"},
            {"type": "text", "text": "x", "later": true},
            {"no-type": 1},
        ],
    });
    let message: Message = serde_json::from_value(stored.clone()).unwrap();
    let unknown = message
        .parts
        .iter()
        .filter(|part| matches!(part, Part::Unknown(_)))
        .count();
    assert_eq!(unknown, 4);
    assert_eq!(message.text(), "x");
    assert_eq!(serde_json::to_value(&message).unwrap(), stored);
    let sent = serde_json::to_value(ChatTurnMessage::from(&message)).unwrap();
    assert_eq!(sent["parts"][0], stored["parts"][0]);
    assert_eq!(sent["parts"][3], stored["parts"][3]);
}

#[test]
fn decisions_are_made_one_by_one_or_at_once() {
    let ask = |n: u8| {
        let id = n.to_string();
        [
            json!({"type": "tool-input-available", "toolCallId": id, "toolName": format!("tool{n}"), "input": {}}),
            json!({"type": "tool-approval-request", "approvalId": format!("p{n}"), "toolCallId": id}),
        ]
    };
    let mut asked = message([ask(1), ask(2), ask(3)].into_iter().flatten());
    assert_eq!(asked.pending_approvals().count(), 3);
    assert!(!asked.approve("unknown"));
    assert!(asked.deny("p2", "too dear"));
    assert_eq!(asked.pending_approvals().count(), 2);
    asked.decide(|tool| tool.name == "tool1");
    assert_eq!(asked.pending_approvals().count(), 0);
    let decisions: Vec<_> = asked
        .tools()
        .map(|tool| serde_json::to_value(&tool.approval).unwrap())
        .collect();
    assert_eq!(
        decisions,
        [
            json!({"id": "p1", "approved": true}),
            json!({"id": "p2", "approved": false, "reason": "too dear"}),
            json!({"id": "p3", "approved": false}),
        ]
    );
    let turn = ChatTurn::from("asst_abc").user("go").with_decisions(&asked);
    assert_eq!(turn.is_tool_approval, Some(true));
    assert_eq!(turn.messages.len(), 2);
}

#[test]
fn a_turn_from_an_assistant_begins_a_chat_of_its_own() {
    let (one, two) = (
        ChatTurn::from("asst_abc"),
        ChatTurn::from(String::from("asst_abc")),
    );
    assert_eq!(
        (one.assistant_id.as_str(), one.messages.len(), one.id.len()),
        ("asst_abc", 0, 36)
    );
    assert_ne!(one.id, two.id);
}

#[test]
fn a_data_part_keeps_its_whole_name() {
    let message = message([
        json!({"type": "data-frame", "id": "1", "data": "a"}),
        json!({"type": "data-data-frame", "id": "1", "data": "b"}),
        json!({"type": "data-data-data-", "id": "1", "data": "c"}),
    ]);
    let names: Vec<_> = message
        .parts
        .iter()
        .map(|part| match part {
            Part::Data(part) => (part.name.as_str(), part.data.as_str().unwrap()),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(names, [("frame", "a"), ("data-frame", "b"), ("data-data-", "c")]);
    let again: Vec<Part> = serde_json::from_value(parts(&message)).unwrap();
    assert_eq!(again, message.parts);
}

#[test]
fn a_tool_call_that_starts_again_has_a_fresh_input() {
    let start = || json!({"type": "tool-input-start", "toolCallId": "c", "toolName": "f"});
    let delta = |text: &str| json!({"type": "tool-input-delta", "toolCallId": "c", "inputTextDelta": text});
    let again = message([start(), delta("{\"a\":"), start(), delta("{\"a\":1}")]);
    let tools: Vec<_> = again.tools().collect();
    assert_eq!(tools.len(), 1);
    assert_eq!(tools[0].input_text.as_deref(), Some("{\"a\":1}"));

    // Nothing of a first try is left.
    let input = json!({"type": "tool-input-available", "toolCallId": "c", "toolName": "f", "input": 1});
    let failed = json!({"type": "tool-output-error", "toolCallId": "c", "errorText": "no"});
    let again = message([start(), input.clone(), failed, start(), delta("{")]);
    assert_eq!(
        parts(&again),
        json!([{"type": "tool-f", "toolCallId": "c", "state": "input-streaming", "inputText": "{"}])
    );
    // A piece that comes after the whole input changes nothing.
    let late = message([start(), input, delta("{")]);
    let tool = late.tools().next().unwrap();
    assert_eq!(
        (tool.state.as_str(), &tool.input_text),
        ("input-available", &None)
    );
}

#[test]
fn a_reply_that_continues_under_another_id_goes_back_as_one_message() {
    let mut reply = message([
        json!({"type": "start", "messageId": "A"}),
        json!({"type": "tool-input-available", "toolCallId": "c", "toolName": "f", "input": {}}),
        json!({"type": "tool-approval-request", "approvalId": "p", "toolCallId": "c"}),
    ]);
    assert!(reply.approve("p"));
    let turn = ChatTurn::new("chat", "asst").user("hi").with_decisions(&reply);
    assert_eq!(turn.messages.len(), 2);
    for chunk in [
        json!({"type": "start", "messageId": "B"}),
        json!({"type": "tool-output-available", "toolCallId": "c", "output": 1}),
        json!({"type": "tool-input-available", "toolCallId": "d", "toolName": "f", "input": {}}),
        json!({"type": "tool-approval-request", "approvalId": "q", "toolCallId": "d"}),
    ] {
        reply.apply(&serde_json::from_value(chunk).unwrap());
    }
    assert!(reply.approve("q"));
    let turn = turn.with_decisions(&reply);
    let sent = serde_json::to_value(&turn.messages).unwrap();
    assert_eq!(sent.as_array().unwrap().len(), 2, "{sent}");
    let calls: Vec<_> = sent[1]["parts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|part| &part["toolCallId"])
        .collect();
    assert_eq!(calls, ["c", "d"]);

    // Another reply is another message.
    let other = message([
        json!({"type": "start", "messageId": "C"}),
        json!({"type": "text-delta", "id": "0", "delta": "x"}),
    ]);
    assert_eq!(turn.with_decisions(&other).messages.len(), 3);
}
