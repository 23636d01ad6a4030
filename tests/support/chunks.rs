//! UI message streams as their chunks, held against the rules of a reader.

#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic
)]

use futures_util::StreamExt;
use imbrace::{chat::Message, ui_stream::UiMessageStream};
use serde_json::Value;

pub async fn text(mut stream: UiMessageStream) -> String {
    let mut text = Vec::new();
    while let Some(bytes) = stream.next().await {
        let Ok(bytes) = bytes;
        text.extend_from_slice(&bytes);
    }
    String::from_utf8(text).unwrap()
}

/// The chunks of a stream that ends as the protocol wants, without comments.
pub fn chunks(text: &str) -> Vec<Value> {
    let body = text
        .strip_suffix("data: [DONE]\n\n")
        .expect("the stream ends with [DONE]");
    let events = body
        .split_terminator("\n\n")
        .filter(|event| !event.starts_with(':'));
    events
        .map(|event| serde_json::from_str(event.strip_prefix("data: ").expect("only data")).unwrap())
        .collect()
}

pub async fn read(stream: impl Into<UiMessageStream>) -> Vec<Value> {
    let chunks = chunks(&text(stream.into()).await);
    check(&chunks);
    chunks
}

/// The rules of the reader in `ai` 6: what it throws at, and what it would leave open.
pub fn check(chunks: &[Value]) {
    assert_eq!(chunks[0]["type"], "start", "{chunks:?}");
    let mut open: Vec<(String, String)> = Vec::new();
    let mut inputs: Vec<String> = Vec::new();
    for chunk in chunks {
        let kind = chunk["type"].as_str().unwrap();
        let id = chunk["id"].as_str().unwrap_or_default().to_owned();
        match kind.rsplit_once('-') {
            Some((sort @ ("text" | "reasoning"), step)) => {
                let part = (sort.to_owned(), id);
                let place = open.iter().position(|one| *one == part);
                match step {
                    "start" => {
                        assert_eq!(place, None, "{chunk} is open");
                        open.push(part);
                    }
                    "end" => drop(open.remove(place.expect("an end of an open part"))),
                    _ => assert!(
                        place.is_some() && chunk["delta"].is_string(),
                        "{chunk} has no part"
                    ),
                }
            }
            _ => match kind {
                "tool-input-start" => inputs.push(chunk["toolCallId"].to_string()),
                "tool-input-delta" => assert!(inputs.contains(&chunk["toolCallId"].to_string()), "{chunk}"),
                "tool-output-error" | "tool-input-error" | "error" => assert!(chunk["errorText"].is_string()),
                "finish-step" | "finish" => assert!(open.is_empty(), "{open:?} before {chunk}"),
                "start" | "start-step" | "message-metadata" | "file" | "source-url" | "source-document"
                | "abort" => {}
                "tool-input-available"
                | "tool-output-available"
                | "tool-output-denied"
                | "tool-approval-request" => {}
                other => assert!(
                    other.starts_with("data-"),
                    "{other} is not a chunk of the protocol"
                ),
            },
        }
        if let Some(metadata) = chunk.get("providerMetadata") {
            assert!(
                metadata.as_object().unwrap().values().all(Value::is_object),
                "{chunk}"
            );
        }
    }
    assert!(open.is_empty(), "{open:?} stays open");
}

pub fn types(chunks: &[Value]) -> Vec<&str> {
    chunks
        .iter()
        .map(|chunk| chunk["type"].as_str().unwrap())
        .collect()
}

/// What the chunks add up to for this library's own reader.
pub fn message(chunks: &[Value]) -> Message {
    let mut message = Message::default();
    for chunk in chunks {
        message.apply(&serde_json::from_value(chunk.clone()).unwrap());
    }
    message
}

pub fn captured(folder: &str, name: &str) -> String {
    let path = format!(
        "{}/tests/captures/{folder}/{name}.txt",
        env!("CARGO_MANIFEST_DIR")
    );
    std::fs::read_to_string(path).unwrap()
}
