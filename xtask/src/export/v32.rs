//! 3.1.1 to 3.2.0: event streams say what one event is.

use serde_json::{Map, Value, json};

use super::walk::event_streams;

/// Rewrites a 3.1.1 document as 3.2.0.
pub(super) fn convert(document: &mut Value) {
    document["openapi"] = "3.2.0".into();
    event_streams(document, event_stream);
}

/// The schema of a stream in 3.0 and 3.1 is, by our convention, that of the data of an event. 3.2 describes the event:
/// its data is text that holds JSON.
fn event_stream(media: &mut Map<String, Value>) {
    let Some(schema) = media.shift_remove("schema") else {
        return;
    };
    let mut data = json!({
        "type": "string",
        "description": "The data of the event: JSON. A stream can also end with an event whose data is the text `[DONE]`.",
    });
    if schema.get("type") != Some(&Value::from("string")) {
        data["contentMediaType"] = "application/json".into();
        data["contentSchema"] = schema;
    }
    let event = json!({
        "type": "object",
        "required": ["data"],
        "properties": {
            "data": data,
            "event": {"type": "string"},
            "id": {"type": "string"},
            "retry": {"type": "integer", "minimum": 0},
        },
    });
    media.insert("itemSchema".to_owned(), event);
    // The examples are the bytes of the stream.
    if let Some(example) = media.shift_remove("example") {
        media.insert(
            "examples".to_owned(),
            json!({"stream": {"serializedValue": example}}),
        );
    } else if let Some(Value::Object(examples)) = media.get_mut("examples") {
        for example in examples.values_mut().filter_map(Value::as_object_mut) {
            if let Some(value) = example.shift_remove("value") {
                example.insert("serializedValue".to_owned(), value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_stream_has_the_schema_of_one_event() {
        let mut document = json!({"paths": {"/a": {"get": {"responses": {"200": {"content": {
            "text/event-stream": {"schema": {"$ref": "#/components/schemas/Chunk"}, "example": "data: {}\n\n"},
            "application/json": {"schema": {"$ref": "#/components/schemas/Chunk"}},
        }}}}}}});
        convert(&mut document);
        let content = &document["paths"]["/a"]["get"]["responses"]["200"]["content"];
        let events = &content["text/event-stream"];
        assert_eq!(events.get("schema"), None);
        assert_eq!(
            events.pointer("/itemSchema/properties/data/contentSchema"),
            Some(&json!({"$ref": "#/components/schemas/Chunk"}))
        );
        assert_eq!(
            events.pointer("/examples/stream/serializedValue"),
            Some(&json!("data: {}\n\n"))
        );
        assert_eq!(
            content["application/json"],
            json!({"schema": {"$ref": "#/components/schemas/Chunk"}})
        );
    }
}
