//! What a document shows as the body and the response of an operation.

use serde_json::Value;

use super::{Content, Document, Operation, examples};
use crate::node::Node;

/// The success response that a document shows: of several one with a body rather than one without, then that of the
/// lowest status.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// Its status; 200 where the document states none.
    pub status: u16,
    /// Its media types, each with its first example.
    pub media: Vec<(String, Option<Value>)>,
    /// The schema of its JSON.
    pub schema: Option<Node>,
}

impl Shown {
    /// The first example of a media type.
    #[must_use]
    pub fn example(&self, media: &str) -> Option<&Value> {
        let mut all = self.media.iter();
        all.find(|(name, _)| name == media)?.1.as_ref()
    }

    /// The JSON response.
    #[must_use]
    pub fn json(&self) -> Option<&Value> {
        self.example("application/json")
    }

    /// The event stream, as it is sent.
    #[must_use]
    pub fn events(&self) -> Option<&str> {
        self.example("text/event-stream")?.as_str()
    }
}

impl Document {
    /// What the document shows as the body of a request; where it shows none, the properties that have examples.
    #[must_use]
    pub fn shown_body(&self, operation: &Operation) -> Option<Value> {
        let body = operation.body.as_ref()?;
        let mut contents = self.contents(operation).into_iter();
        let content = contents.find(|content| content.code.is_none())?;
        if let Some(shown) = content.examples().first() {
            return Some(shown.to_json());
        }
        let properties = self.properties(&body.schema).into_iter();
        let shown = properties.filter_map(|property| {
            let example = self.example(&property.value)?;
            Some((property.key.clone(), example))
        });
        Some(Value::Object(shown.collect()))
    }

    /// What the document shows as the response of an operation.
    #[must_use]
    pub fn shown(&self, operation: &Operation) -> Shown {
        let contents = self.contents(operation);
        let written = operation.node.properties_of("responses");
        let responses = written
            .iter()
            .filter_map(|property| Some((property.key.as_str(), property.key.parse().ok()?)))
            .filter(|(_, code)| (200..300).contains(code))
            .map(|(key, code)| {
                let contents = contents.iter().filter(|content| content.code == Some(key));
                let contents: Vec<Content<'_>> = contents.copied().collect();
                (code, contents)
            });
        let first = responses.min_by_key(|(code, contents)| (contents.is_empty(), *code));
        let (status, contents) = first.unwrap_or((200, Vec::new()));
        let json = contents
            .iter()
            .find(|content| content.media == "application/json");
        let example = |content: &Content<'_>| examples(content.node).first().map(|node| node.to_json());
        Shown {
            status,
            schema: json.and_then(|content| content.node.get("schema")).cloned(),
            media: contents
                .iter()
                .map(|content| (content.media.to_owned(), example(content)))
                .collect(),
        }
    }
}
