//! The events of a recorded stream, as text.

use serde_json::Value;

use super::redacted::Cleaner;
use crate::operation_info::StreamInfo;

/// The events of a stream, each with the empty line that ends it; what follows the last one comes as it is.
pub(super) fn split(text: &str) -> Vec<&str> {
    let mut events = Vec::new();
    let (mut start, mut at) = (0, 0);
    for line in text.split_inclusive('\n') {
        at += line.len();
        if line.trim_end_matches(['\r', '\n']).is_empty() {
            events.push(&text[start..at]);
            start = at;
        }
    }
    if start < text.len() {
        events.push(&text[start..]);
    }
    events
}

/// An event without secrets; as it stands if there are none.
pub(super) fn clean(event: &str, cleaner: &Cleaner) -> String {
    let data = data(event);
    let Some(json) = data.as_deref().and_then(|data| cleaner.json_text(data)) else {
        let mut text = cleaner.text(event);
        // A text that was cut must not run into the next event.
        if text != event && is_ended(event) && !is_ended(&text) {
            text.truncate(text.trim_end().len());
            text.push_str("\n\n");
        }
        return text;
    };
    let others = event
        .lines()
        .filter(|line| !line.is_empty() && value_of(line).is_none());
    let others: Vec<String> = others.map(|line| cleaner.text(line)).collect();
    let unchanged = data.as_deref() == Some(&json) && others.iter().all(|line| event.contains(line));
    if unchanged {
        return event.to_owned();
    }
    let mut text: String = others.into_iter().map(|line| line + "\n").collect();
    text.push_str("data: ");
    text.push_str(&json);
    text.push_str("\n\n");
    text
}

/// The text of all pieces that events carry, joined as a reader sees it.
pub(super) fn said<'e>(events: impl Iterator<Item = &'e str>, stream: &StreamInfo) -> String {
    let mut whole = String::new();
    for event in events {
        let Some(json) = data(event).and_then(|data| serde_json::from_str::<Value>(&data).ok()) else {
            continue;
        };
        let tag = json.get(stream.tag).and_then(Value::as_str).unwrap_or_default();
        for (known, pointer) in stream.pieces {
            if (known.is_empty() || tag == *known)
                && let Some(piece) = json.pointer(pointer).and_then(Value::as_str)
            {
                whole.push_str(piece);
            }
        }
    }
    whole
}

/// Whether an empty line ends it.
fn is_ended(event: &str) -> bool {
    event.lines().last().is_some_and(str::is_empty)
}

fn value_of(line: &str) -> Option<&str> {
    let value = line.strip_prefix("data")?;
    let value = value.strip_prefix(':').or(value.is_empty().then_some(""))?;
    Some(value.strip_prefix(' ').unwrap_or(value))
}

fn data(event: &str) -> Option<String> {
    let lines: Vec<&str> = event.lines().filter_map(value_of).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}
