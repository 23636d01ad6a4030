//! The feature `schemars`: what the schemas of generated types say.

#![cfg(all(feature = "schemars", feature = "gateway", feature = "ai-agent"))]
#![allow(clippy::unwrap_used, clippy::panic)]

use imbrace::{ai_agent::types::UiMessageChunk, gateway::types::BoardItem};
use schemars::{Schema, SchemaGenerator, schema_for};
use serde_json::{Value, json};

fn fits(schema: &Schema, value: &Value) -> bool {
    jsonschema::validator_for(schema.as_value())
        .unwrap()
        .is_valid(value)
}

/// Every event of a captured stream.
fn events(stream: &str) -> Vec<Value> {
    let data = stream.lines().filter_map(|line| line.strip_prefix("data: "));
    data.filter(|data| *data != "[DONE]")
        .map(|data| serde_json::from_str(data).unwrap())
        .collect()
}

#[test]
fn a_union_takes_the_events_of_a_stream_and_wants_their_properties() {
    let schema = schema_for!(UiMessageChunk);
    let events = events(include_str!("captures/sse/v2chat-ok.txt"));
    assert!(events.len() > 5);
    for event in &events {
        assert!(fits(&schema, event), "{event}");
    }
    assert!(fits(
        &schema,
        &json!({"type": "text-delta", "id": "1", "delta": "x"})
    ));
    assert!(!fits(&schema, &json!({"type": "text-delta", "id": "1"})));
    assert!(!fits(&schema, &json!({"id": "1", "delta": "x"})));
}

#[test]
fn what_the_document_says_is_there() {
    let schema = schema_for!(BoardItem).to_value();
    assert_eq!(schema["title"], "BoardItem");
    assert_eq!(schema["type"], "object");
    let described = |property: &str| schema["properties"][property]["description"].is_string();
    assert!(described("id") && described("fields"), "{schema:#}");
    assert!(
        schema["required"]
            .as_array()
            .unwrap()
            .contains(&json!("board_id"))
    );
    assert!(!schema.to_string().contains("\"x-"), "{schema:#}");
}

#[test]
fn types_that_are_used_become_definitions() {
    let mut generator = SchemaGenerator::default();
    let list = generator.subschema_for::<Vec<BoardItem>>();
    assert_eq!(list.as_value()["items"], json!({"$ref": "#/$defs/BoardItem"}));
    let schema = schema_for!(Vec<BoardItem>).to_value();
    assert_eq!(schema["$defs"]["BoardItem"]["type"], "object");
    assert!(!schema.to_string().contains("#/components/"), "{schema:#}");
}
