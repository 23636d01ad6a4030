//! What an event of a stream means, as the document says.

use serde_json::{Map, Value};

use crate::wire::FromJson;

/// An event of a stream: what the document says about its meaning. Generated code implements it.
pub trait StreamEvent: FromJson + Send + Unpin + 'static {
    /// Whether text of these events may be text that came before.
    #[doc(hidden)]
    const REPEATS: bool = false;

    /// The piece of text that the event carries, if it is one that does.
    fn text(&self) -> Option<&str> {
        None
    }

    /// Whether the event reports that something failed.
    fn is_error(&self) -> bool {
        false
    }

    /// Whether the stream is complete with this event; others may still follow.
    fn is_last(&self) -> bool {
        false
    }

    /// A property that identifies what the stream is about, such as its run, if the event has it.
    #[doc(hidden)]
    fn id(&self, name: &str) -> Option<&str> {
        let _ = name;
        None
    }

    /// What the text of the event means for the text before it.
    #[doc(hidden)]
    fn said(&self) -> Option<Said<'_>> {
        self.text().map(Said::Text)
    }
}

/// Events of no known form, as JSON.
impl StreamEvent for Value {}

/// What the text of an event means for the text before it.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(dead_code)] // which occur depends on the documents
pub enum Said<'a> {
    /// It follows.
    Text(&'a str),
    /// It follows, and the server may give it once more.
    Original(&'a str),
    /// It follows, or it is text that was given before.
    MayRepeat(&'a str),
    /// It stands in place of all text so far.
    Replaces(&'a str),
}

/// Whether an object without a tag reports an error: servers and proxies then write `error` or `errorText`.
#[allow(dead_code)] // for documents with streams
pub(crate) fn reports_error(properties: &Map<String, Value>, tag: &str) -> bool {
    !properties.is_empty()
        && !properties.contains_key(tag)
        && ["error", "errorText"]
            .iter()
            .filter_map(|name| properties.get(*name))
            .any(|error| !(error.is_null() || *error == false || *error == ""))
}
