//! 3.1.1 to 3.2.0: event streams say what one event is.

use serde_json::{Map, Value, json};

use super::walk::{Kind, event_streams, walk};

/// Says of a media type that its stream ends with `[DONE]`, until the conversion takes it out.
const DONE: &str = "ends-with-done";

/// Marks the event streams that end with `[DONE]`: `x-stream` says so, and may be stripped before the conversion.
pub(super) fn mark_ends(document: &mut Value) {
    walk(document, Kind::Document, &mut |kind, operation| {
        let done = operation
            .get("x-stream")
            .and_then(|stream| stream.get("terminator"));
        if kind != Kind::Operation || done != Some(&"done".into()) {
            return;
        }
        let responses = operation.get_mut("responses").and_then(Value::as_object_mut);
        for (_, response) in responses.into_iter().flatten() {
            let media = response.pointer_mut("/content/text~1event-stream");
            if let Some(media) = media.and_then(Value::as_object_mut) {
                media.insert(DONE.to_owned(), true.into());
            }
        }
    });
}

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
    let done = media.shift_remove(DONE).is_some();
    let mut data = json!({"type": "string", "description": "The data of the event: JSON."});
    let mut of_json = Map::new();
    if schema.get("type") != Some(&Value::from("string")) {
        of_json.insert("contentMediaType".to_owned(), "application/json".into());
        of_json.insert("contentSchema".to_owned(), schema);
    }
    if done {
        data["description"] = "The data of the event: JSON, or the text `[DONE]` of the last event.".into();
        data["anyOf"] = json!([{"const": "[DONE]"}, of_json]);
    } else if let Some(data) = data.as_object_mut() {
        data.extend(of_json);
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
        assert_eq!(events.pointer("/itemSchema/properties/data/anyOf"), None);
        assert_eq!(
            content["application/json"],
            json!({"schema": {"$ref": "#/components/schemas/Chunk"}})
        );
    }

    #[test]
    fn the_last_event_of_a_stream_may_be_done() {
        let mut document = json!({"paths": {"/a": {"get": {"x-stream": {"terminator": "done"}, "responses": {"200": {"content": {
            "text/event-stream": {"schema": {"$ref": "#/components/schemas/Chunk"}},
        }}}}}}});
        mark_ends(&mut document);
        convert(&mut document);
        assert!(!document.to_string().contains(DONE));
        assert_eq!(
            document.pointer(
                "/paths/~1a/get/responses/200/content/text~1event-stream/itemSchema/properties/data/anyOf"
            ),
            Some(&json!([
                {"const": "[DONE]"},
                {"contentMediaType": "application/json", "contentSchema": {"$ref": "#/components/schemas/Chunk"}},
            ]))
        );
    }
}
