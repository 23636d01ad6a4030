//! Examples of event streams for 3.0 and 3.1, which have no way to write down the bytes of a stream.

use serde_json::{Map, Value, json};

use super::walk::event_streams;

/// Examples that are kept of one stream.
const MOST: usize = 8;

/// The schema of an event stream is, by our convention, that of the data of an event, while the example is the text of the
/// stream. Tools hold the one against the other, so the data of the events become the examples.
pub(super) fn examples_of_data(document: &mut Value) {
    event_streams(document, convert);
}

fn convert(media: &mut Map<String, Value>) {
    if media
        .get("schema")
        .is_some_and(|schema| schema.get("type") == Some(&"string".into()))
    {
        return;
    }
    let mut texts: Vec<String> = Vec::new();
    if let Some(Value::String(text)) = media.shift_remove("example") {
        texts.push(text);
    }
    if let Some(Value::Object(examples)) = media.shift_remove("examples") {
        let values = examples
            .values()
            .filter_map(|example| example.get("value")?.as_str());
        texts.extend(values.map(str::to_owned));
    }
    let mut examples = Map::new();
    let mut kinds: Vec<Value> = Vec::new();
    for data in texts
        .iter()
        .flat_map(|text| text.lines())
        .filter_map(|line| line.strip_prefix("data:"))
    {
        let Ok(value @ Value::Object(_)) = serde_json::from_str::<Value>(data.trim()) else {
            continue;
        };
        // One of each kind; the word for the kind is `type` or `event` in all of them.
        let kind = value
            .get("type")
            .or_else(|| value.get("event"))
            .cloned()
            .unwrap_or_default();
        if kinds.contains(&kind) || examples.len() == MOST {
            continue;
        }
        kinds.push(kind);
        examples.insert(
            format!("event_{}", examples.len() + 1),
            json!({"summary": "The data of an event", "value": value}),
        );
    }
    if !examples.is_empty() {
        media.insert("examples".to_owned(), Value::Object(examples));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_data_of_events_become_examples_one_of_each_kind() {
        let mut document = json!({"paths": {"/a": {"get": {"responses": {"200": {"content": {"text/event-stream": {
            "schema": {"$ref": "#/components/schemas/Chunk"},
            "example": "data: {\"type\":\"a\",\"n\":1}\n\ndata: {\"type\":\"a\"}\n\nevent: ping\n\ndata: {\"type\":\"b\"}\n\ndata: [DONE]\n\n",
        }}}}}}}});
        examples_of_data(&mut document);
        let media = &document["paths"]["/a"]["get"]["responses"]["200"]["content"]["text/event-stream"];
        assert_eq!(media.get("example"), None);
        assert_eq!(
            media.pointer("/examples/event_1/value"),
            Some(&json!({"type": "a", "n": 1}))
        );
        assert_eq!(
            media.pointer("/examples/event_2/value"),
            Some(&json!({"type": "b"}))
        );
        assert_eq!(media.pointer("/examples/event_3"), None);
    }
}
