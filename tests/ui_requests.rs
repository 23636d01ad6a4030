//! The requests of a chat page: what is read, what is asked for, what goes to the service.

#![cfg(feature = "ai-agent")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use imbrace::ui_stream::{ChatRequest, ChatTrigger, RequestKind};
use serde_json::{Value, json};

fn read(request: Value) -> ChatRequest {
    serde_json::from_value(request).unwrap()
}

fn user(parts: Value) -> Value {
    json!({"id": "m", "role": "user", "parts": parts})
}

#[test]
fn odd_requests_are_read_and_kept_or_refused_with_the_place() {
    let request = read(json!({
        "id": "c", "trigger": "resume-stream", "messageId": null, "model": "x",
        "messages": [
            {"id": "1", "role": "assistant", "metadata": 7, "parts": [{"type": "tomorrow", "a": 1}, {"type": "text"}, {"type": "tool-x"}]},
            user(json!([{"type": "text", "text": "a"}, {"type": "file", "url": "u", "mediaType": "m/t"}, {"type": "text", "text": "b"}])),
        ],
    }));
    assert_eq!(
        request.trigger,
        Some(ChatTrigger::Unknown("resume-stream".into()))
    );
    assert_eq!(
        (request.text().as_str(), request.extra.get("model")),
        ("ab", Some(&json!("x")))
    );
    assert_eq!(request.kind().unwrap(), RequestKind::Message);
    assert_eq!(request.messages[0].parts.len(), 3);
    // Written as it was read, so that a program can store it.
    assert_eq!(read(serde_json::to_value(&request).unwrap()), request);

    for wrong in [
        json!({}),
        json!({"id": 7, "messages": []}),
        json!({"id": "c", "messages": [{"role": "user"}]}),
        json!([]),
    ] {
        assert!(
            serde_json::from_value::<ChatRequest>(wrong.clone()).is_err(),
            "{wrong}"
        );
    }
}

#[test]
fn the_kind_follows_from_trigger_message_and_decisions() {
    let messages = json!([user(json!([{"type": "text", "text": "a"}]))]);
    let kind = |trigger: Value, id: Value| {
        read(json!({"id": "c", "messages": messages, "trigger": trigger, "messageId": id}))
            .kind()
            .unwrap()
    };
    assert_eq!(kind(json!("submit-message"), Value::Null), RequestKind::Message);
    assert_eq!(kind(json!("submit-message"), json!("m")), RequestKind::Edit);
    assert_eq!(
        kind(json!("submit-message"), json!("other")),
        RequestKind::Message
    );
    assert_eq!(
        kind(json!("regenerate-message"), json!("of-the-agent")),
        RequestKind::Regenerate
    );
    assert_eq!(
        kind(json!("regenerate-message"), Value::Null),
        RequestKind::Regenerate
    );
    let denied = json!({"type": "dynamic-tool", "toolName": "t", "toolCallId": "c", "state": "approval-responded", "input": {},
        "approval": {"id": "a", "approved": false, "reason": "no"}});
    let messages = json!([{"id": "x", "role": "assistant", "parts": [denied]}]);
    let request =
        read(json!({"id": "c", "messages": messages, "trigger": "submit-message", "messageId": "x"}));
    assert_eq!(request.kind().unwrap(), RequestKind::Approval);
    let turn = serde_json::to_value(request.turn("agent").unwrap()).unwrap();
    assert_eq!(turn["is_tool_approval"], true);
    assert_eq!(
        turn["messages"][0],
        json!({"role": "assistant", "parts": [denied]}),
        "as the page has it, without an id that is not a UUID"
    );
}

#[test]
fn ids_are_uuids_and_stay_the_same() {
    let id = |id: &str| read(json!({"id": id, "messages": []})).chat_id();
    assert_eq!(
        id("5B0E8C1E-2F4D-4A55-9C3A-1F2E3D4C5B6A"),
        "5b0e8c1e-2f4d-4a55-9c3a-1f2e3d4c5b6a"
    );
    let mut seen = std::collections::HashSet::new();
    for number in 0..10_000 {
        let text = format!("chat-{number}");
        let uuid = id(&text);
        assert_eq!((uuid.len(), &uuid[14..15], uuid == id(&text)), (36, "8", true));
        assert!("89ab".contains(&uuid[19..20]));
        assert!(seen.insert(uuid));
    }
    assert_eq!(id("").len(), 36);
    assert_ne!(
        id("5b0e8c1e-2f4d-4a55-9c3a-1f2e3d4c5b6"),
        id("5b0e8c1e-2f4d-4a55-9c3a-1f2e3d4c5b6a")
    );
}

#[test]
fn attachments_are_decoded_and_replaced() {
    let file =
        |url: &str| json!({"type": "file", "mediaType": "text/plain", "filename": "a.txt", "url": url});
    let mut request = read(json!({"id": "c", "messages": [user(json!([
        file("data:text/plain;base64,WGluIGNow6Bv"), file("data:text/plain,Xin%20ch%C3%A0o"), file("https://files.example/a.txt"),
        file("data:text/plain;base64,%%%"), file("data:nothing"),
    ]))]}));
    let files: Vec<_> = request.attachments().collect();
    for file in &files[..2] {
        assert_eq!(file.content().unwrap().unwrap(), "Xin chào");
        assert_eq!(file.upload().unwrap().unwrap().len(), 9);
        assert_eq!(file.file_name.as_deref(), Some("a.txt"));
    }
    assert_eq!(files[2].content().unwrap(), None);
    assert!(files[2].upload().unwrap().is_none());
    for broken in &files[3..] {
        let error = broken.content().unwrap_err();
        assert!(
            error.is_invalid() && !error.to_string().contains("nothing"),
            "{error}"
        );
    }
    assert!(
        !format!("{files:?}").contains("WGlu"),
        "an address may hold the content of a file"
    );
    request.replace_attachments(|file| {
        file.url
            .starts_with("data:text/plain,")
            .then(|| "https://files.example/b".to_owned())
    });
    let turn = request.turn("agent").unwrap();
    let parts = turn.messages[0].parts.as_deref().unwrap();
    assert_eq!(parts[1].url.as_deref(), Some("https://files.example/b"));
    assert_eq!(parts[1].name.as_deref(), Some("a.txt"));
}
