//! What a document shows as the response of an operation.

use serde_json::Value;

use super::{Document, Operation, examples};

/// The first example of the success responses, by kind.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shown {
    /// The JSON response.
    pub json: Option<Value>,
    /// The event stream, as it is sent.
    pub events: Option<String>,
}

impl Document {
    /// What the document shows as the response of an operation.
    #[must_use]
    pub fn shown(&self, operation: &Operation) -> Shown {
        let mut shown = Shown::default();
        for content in self.contents(operation) {
            let code = content.code.and_then(|code| code.parse::<u16>().ok());
            if !code.is_some_and(|code| (200..300).contains(&code)) {
                continue;
            }
            let Some(example) = examples(content.node).first().map(|node| node.to_json()) else {
                continue;
            };
            match (content.media, example) {
                ("application/json", example) if shown.json.is_none() => shown.json = Some(example),
                ("text/event-stream", Value::String(text)) if shown.events.is_none() => {
                    shown.events = Some(text);
                }
                _ => {}
            }
        }
        shown
    }
}
