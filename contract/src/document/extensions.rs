//! The `x-` properties that operations may carry.

use crate::{
    node::{Node, Value},
    problem::Findings,
};

/// `x-stream`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stream {
    /// Whether a last event `[DONE]` ends it.
    pub done: bool,
    /// The body property that chooses streaming.
    pub select: Option<Select>,
    /// Which events carry text, and where: tag, pointer. The tag is empty where all events have one form.
    pub text: Vec<(String, String)>,
    /// Tags of the events that report an error.
    pub error: Vec<String>,
    /// Whether such an event is the last one.
    pub error_ends: bool,
    /// Other events that carry pieces of a longer text: tag, pointer.
    pub deltas: Vec<(String, String)>,
    /// Tags of the events that begin or end one text: tag of its pieces, those tags.
    pub ends: Vec<(String, Vec<String>)>,
    /// Tags of the events after which no text of before goes on.
    pub ends_all: Vec<String>,
    /// Events whose text may be one that other events gave before: tag, tag of those events.
    pub repeats: Vec<(String, String)>,
    /// Events whose text replaces all text so far: tag, pointer.
    pub replaces: Vec<(String, String)>,
    /// Tags of the events with which the stream is complete.
    pub last: Vec<String>,
    /// Properties of the events, texts, that identify what the stream is about.
    pub ids: Vec<String>,
    /// For how many seconds the server sends nothing by design.
    pub silence: Option<u64>,
    /// What a `text/plain` response stands for.
    pub plain: Option<PlainText>,
}

/// `x-stream.select`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Select {
    /// Name of the body property.
    pub property: String,
    /// Its value for a stream, as JSON text.
    pub stream: String,
    /// Its value for one JSON response, as JSON text.
    pub json: String,
}

/// `x-stream.plain`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlainText {
    /// The event without its text, as JSON text.
    pub event: String,
    /// The property that takes the text.
    pub property: String,
}

/// `x-outcome`: where the status of a response does not say what became of the call.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Statuses outside of 2xx with which a JSON response says that the work is done.
    pub success: Vec<u16>,
    /// JSON pointer to the property whose presence in a response says that the call failed, whatever the status is.
    pub failure: Option<String>,
}

pub(super) fn outcome(node: &Node, findings: &mut Findings) -> Outcome {
    let status = |node: &Node| u16::try_from(node.to_json().as_u64()?).ok();
    let mut success = Vec::new();
    for item in node.items_of("success") {
        match status(item).filter(|status| (300..600).contains(status)) {
            Some(status) => success.push(status),
            None => findings.add(
                "x-outcome",
                item.at,
                "`success` has something other than a status outside of 2xx",
                "write a list of statuses: `success: [404]`",
            ),
        }
    }
    let failure = node.text_of("failure").map(str::to_owned);
    if failure.as_ref().is_some_and(|pointer| !pointer.starts_with('/')) {
        findings.add(
            "x-outcome",
            node.at,
            "`failure` is not a JSON pointer to a property",
            "write where the response says that the call failed: `failure: /error_code`",
        );
    }
    if success.is_empty() && failure.is_none() {
        findings.add(
            "x-outcome",
            node.at,
            "it is empty",
            "write `success`, a list of statuses, or `failure`, a JSON pointer",
        );
    }
    Outcome { success, failure }
}

pub(super) fn stream(node: &Node, findings: &mut Findings) -> Option<Stream> {
    let done = match node.text_of("terminator") {
        Some("done") => true,
        Some("close") => false,
        _ => {
            findings.add(
                "x-stream",
                node.at,
                "`terminator` says what ends the stream",
                "write `done` (a last `data: [DONE]`) or `close` (the server ends the body)",
            );
            return None;
        }
    };
    let select = node.get("select").and_then(|select| {
        let value = |key: &str| select.get(key).map(|node| node.to_json().to_string());
        let read = (property_of(select), value("stream"), value("json"));
        if let (Some(property), Some(stream), Some(json)) = read {
            return Some(Select {
                property: property.to_owned(),
                stream,
                json,
            });
        }
        findings.add(
            "x-stream",
            select.at,
            "`select` names the body property that chooses streaming and its two values",
            "write `{property: …, stream: …, json: …}`",
        );
        None
    });
    let plain = node.get("plain").and_then(|plain| {
        let event = plain.get("event").map(|event| event.to_json().to_string());
        if let (Some(event), Some(property)) = (event, property_of(plain)) {
            return Some(PlainText {
                event,
                property: property.to_owned(),
            });
        }
        findings.add(
            "x-stream",
            plain.at,
            "`plain` says which event a text/plain response stands for",
            "write `{event: {…}, property: …}`",
        );
        None
    });
    let silence = node.get("silence").and_then(|silence| {
        let seconds = silence.to_json().as_u64().filter(|seconds| *seconds > 0);
        if seconds.is_none() {
            findings.add(
                "x-stream",
                silence.at,
                "`silence` is not a number of seconds",
                "write for how many seconds the server may send nothing: `silence: 300`",
            );
        }
        seconds
    });
    Some(Stream {
        done,
        select,
        text: texts_of(node.get("text")),
        error: texts(node.get("error")),
        error_ends: node.flag("error_ends"),
        deltas: texts_of(node.get("deltas")),
        ends: node
            .properties_of("ends")
            .iter()
            .map(|property| (property.key.clone(), texts(Some(&property.value))))
            .collect(),
        ends_all: texts(node.get("ends_all")),
        repeats: texts_of(node.get("repeats")),
        replaces: texts_of(node.get("replaces")),
        last: texts(node.get("last")),
        ids: texts(node.get("ids")),
        silence,
        plain,
    })
}

/// `x-stream.text`: a pointer by tag, or one pointer for events of one form.
fn texts_of(node: Option<&Node>) -> Vec<(String, String)> {
    match node {
        Some(node) if node.text().is_some() => {
            vec![(String::new(), node.text().unwrap_or_default().to_owned())]
        }
        Some(node) => node
            .properties()
            .iter()
            .map(|property| {
                (
                    property.key.clone(),
                    property.value.text().unwrap_or_default().to_owned(),
                )
            })
            .collect(),
        None => Vec::new(),
    }
}

/// The property that something names: `property`, which documents of before call `member`.
pub(super) fn property_of(node: &Node) -> Option<&str> {
    node.text_of("property").or_else(|| node.text_of("member"))
}

/// A string or a list of strings, as a list.
pub(super) fn texts(node: Option<&Node>) -> Vec<String> {
    match node.map(|node| &node.value) {
        Some(Value::Text(text)) => vec![text.clone()],
        Some(Value::List(items)) => items
            .iter()
            .filter_map(|item| item.text().map(str::to_owned))
            .collect(),
        _ => Vec::new(),
    }
}
