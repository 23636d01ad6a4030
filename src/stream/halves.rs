//! Joins characters whose halves came in two events.
//!
//! Servers written in JavaScript cut text at UTF-16 code units and may so cut an emoji in two; `JSON.stringify` writes
//! each half as an escape such as `\ud83d`, which no Rust string can hold. A half at the end of a piece of text waits
//! for the next piece of the same text, whatever events come in between; every other half becomes U+FFFD, at the latest
//! when its text ends. Which events carry such pieces, and which end a text, is said by the document (`x-stream`: `text`,
//! `deltas`, `ends`, `ends_all`).
//!
//! Only events that hold a half come here, and those after them as long as a half waits.

use std::collections::VecDeque;

use serde_json::Value;

use super::reports_error;
use crate::{error::Error, json::code_unit, operation_info::StreamInfo};

/// How many halves wait at most. The oldest one becomes U+FFFD when another text ends with a half.
const MOST_WAITING: usize = 64;
/// How many bytes the events of these have at most.
const MOST_BYTES: usize = 16 * 1024 * 1024;
/// How many ids of a text are looked at.
const MOST_IDS: usize = 16;

/// Halves of characters that wait for the other half.
#[derive(Default)]
pub(super) struct Halves {
    waiting: Vec<Half>,
    /// Events to be read before anything else.
    ready: VecDeque<Mended>,
    /// What ended the stream; it comes after what is ready.
    pub(super) failure: Option<Error>,
}

/// An event whose halves of characters are joined or replaced.
pub(super) struct Mended {
    pub(super) data: String,
    /// Whether the name of the event says that it reports an error.
    pub(super) is_error: bool,
}

impl From<String> for Mended {
    fn from(data: String) -> Self {
        Self {
            data,
            is_error: false,
        }
    }
}

/// A half at the end of a piece of text.
struct Half {
    unit: u16,
    pointer: &'static str,
    /// Tag and ids of the text: name, value.
    ids: Vec<(String, String)>,
    /// The event of the piece, and the length of its data.
    event: Value,
    size: usize,
}

impl Halves {
    pub(super) fn is_empty(&self) -> bool {
        self.waiting.is_empty() && self.ready.is_empty() && self.failure.is_none()
    }

    /// The next event.
    pub(super) fn next(&mut self) -> Option<Mended> {
        self.ready.pop_front()
    }

    /// No more will come: halves that wait become U+FFFD. False if there are none.
    pub(super) fn close(&mut self) -> bool {
        let any = !self.waiting.is_empty();
        let alone = self.waiting.drain(..).map(|half| half.alone().into());
        self.ready.extend(alone);
        any
    }

    /// Takes an event, which is then ready. `is_error`: its name says that it reports an error.
    pub(super) fn add(&mut self, data: &str, is_error: bool, stream: &StreamInfo) {
        if data == "[DONE]" || (is_error && stream.error_ends) {
            self.close();
        }
        let data = self.mend(data, stream);
        self.ready.push_back(Mended { data, is_error });
    }

    /// The data of an event without halves. Those that wait become ready if the event ends their texts.
    fn mend(&mut self, data: &str, stream: &StreamInfo) -> String {
        let (marked, mark) = mark(data);
        let event = marked.as_deref().unwrap_or(data);
        let Ok(mut event) = serde_json::from_str::<Value>(event) else {
            return data.to_owned();
        };
        let tag = event.get(stream.tag).and_then(Value::as_str).unwrap_or_default();
        let has_piece = |(of, pointer): &&(&str, &str)| {
            *of == tag && event.pointer(pointer).is_some_and(Value::is_string)
        };
        let joined = match stream.pieces.iter().find(has_piece) {
            Some(&(_, pointer)) => self.join(&mut event, pointer, stream.tag, mark, data.len()),
            None => {
                self.end_texts(&event, tag, stream);
                false
            }
        };
        if joined || marked.is_some() {
            replace_marks(&mut event, mark);
            event.to_string()
        } else {
            data.to_owned()
        }
    }

    /// Joins a piece of text to the half that waits for it, and keeps the half at its end. True if one had waited.
    fn join(&mut self, event: &mut Value, pointer: &'static str, tag: &str, mark: char, size: usize) -> bool {
        let ids = ids(event, pointer, tag);
        let Some(Value::String(place)) = event.pointer_mut(pointer) else {
            return false;
        };
        if place.is_empty() {
            return false;
        }
        let mut text = std::mem::take(place);
        let waits = |half: &Half| half.pointer == pointer && agree(&half.ids, &ids);
        let first = self.waiting.iter().position(waits);
        let first = first.map(|index| self.waiting.remove(index).unit);
        if let Some(first) = first {
            let (second, rest) = leading_half(&text, mark);
            text = match second.and_then(|second| char::decode_utf16([first, second]).next()?.ok()) {
                Some(character) => format!("{character}{rest}"),
                None => format!("{}{text}", char::REPLACEMENT_CHARACTER),
            };
        }
        let (rest, unit) = trailing_half(&text, mark);
        let length = rest.len();
        if let Some(unit) = unit {
            text.truncate(length);
            while self.waiting.len() >= MOST_WAITING
                || !self.waiting.is_empty() && self.bytes() + size > MOST_BYTES
            {
                self.ready.push_back(self.waiting.remove(0).alone().into());
            }
            let event = event.clone();
            self.waiting.push(Half {
                unit,
                pointer,
                ids,
                event,
                size,
            });
        }
        if let Some(Value::String(place)) = event.pointer_mut(pointer) {
            *place = text;
        }
        first.is_some()
    }

    fn bytes(&self) -> usize {
        self.waiting.iter().map(|half| half.size).sum()
    }

    /// The halves of texts that an event ends become ready.
    fn end_texts(&mut self, event: &Value, tag: &str, stream: &StreamInfo) {
        let ends_stream = stream.last.contains(&tag)
            || (stream.error_ends && (stream.errors.contains(&tag) || is_untagged_error(event, stream.tag)));
        let ends_all = ends_stream || stream.ends_all.contains(&tag);
        let ended = self
            .waiting
            .extract_if(.., |half| ends_all || half.is_ended_by(event, tag, stream));
        self.ready.extend(ended.map(|half| half.alone().into()));
    }
}

fn is_untagged_error(event: &Value, tag: &str) -> bool {
    event
        .as_object()
        .is_some_and(|properties| reports_error(properties, tag))
}

impl Half {
    /// Whether an event begins or ends the text of this half.
    fn is_ended_by(&self, event: &Value, tag: &str, stream: &StreamInfo) -> bool {
        let tag_name = stream.tag;
        let own = self.ids.iter().find(|(name, _)| name == tag_name);
        let is_of = own.is_some_and(|(_, own)| {
            let mut ends = stream.ends.iter();
            ends.any(|(piece, end)| piece == own && *end == tag)
        });
        let without_tag = |ids: &[(String, String)]| -> Vec<_> {
            ids.iter().filter(|(name, _)| name != tag_name).cloned().collect()
        };
        let own = without_tag(&self.ids);
        let ids = without_tag(&ids(event, self.pointer, tag_name));
        is_of && agree(&own, &ids) && (own.is_empty() || own.iter().any(|id| ids.contains(id)))
    }

    /// The data of an event that adds U+FFFD to the same text.
    fn alone(mut self) -> String {
        if let Some(place) = self.event.pointer_mut(self.pointer) {
            *place = char::REPLACEMENT_CHARACTER.to_string().into();
        }
        self.event.to_string()
    }
}

/// Tag and ids of the text at a pointer: what is called so in the objects around it. Names in inner objects stand after
/// the pointer to these.
fn ids(event: &Value, pointer: &str, tag: &str) -> Vec<(String, String)> {
    let mut ids = Vec::new();
    let mut at = Some(event);
    let mut place = String::new();
    for step in pointer.split('/').skip(1) {
        let properties = at.and_then(Value::as_object);
        for (name, value) in properties.into_iter().flatten() {
            if ids.len() == MOST_IDS {
                break;
            }
            if let (true, Some(id)) = (
                name == tag || name.to_ascii_lowercase().ends_with("id"),
                value.as_str(),
            ) {
                ids.push((format!("{place}{name}"), id.to_owned()));
            }
        }
        place = format!("{place}{step}/");
        at = at.and_then(|value| value.pointer(&format!("/{step}")));
    }
    ids
}

/// Whether no id differs that both have: servers leave out some now and then.
fn agree(some: &[(String, String)], others: &[(String, String)]) -> bool {
    some.iter().all(|(name, id)| {
        let other = others.iter().find(|(of, _)| of == name);
        other.is_none_or(|(_, other)| id == other)
    })
}

/// First in the place of each half stands a character that does not occur in the data, then one of these.
const FIRST_UNIT: u32 = 0xE000;

/// Puts two characters in the place of each half, if there are any: the one that is given back, and one that tells
/// which half it is.
fn mark(data: &str) -> (Option<String>, char) {
    let unused = ('\u{FDD0}'..='\u{FDEF}').find(|mark| !data.contains(*mark));
    let mark = unused.unwrap_or(char::REPLACEMENT_CHARACTER);
    let mut marked = String::new();
    let (mut copied, mut at) = (0, 0);
    while let Some(found) = data.get(at..).and_then(|rest| rest.find('\\')) {
        at += found;
        let escape = &data.as_bytes()[at..];
        let (unit, next) = (code_unit(escape), escape.get(6..).and_then(code_unit));
        match (unit, next) {
            (Some(0xD800..0xDC00), Some(0xDC00..0xE000)) => at += 12,
            (Some(unit @ 0xD800..0xE000), _) => {
                marked.push_str(&data[copied..at]);
                marked.push(mark);
                marked.extend(char::from_u32(FIRST_UNIT + u32::from(unit) - 0xD800));
                at += 6;
                copied = at;
            }
            // The escaped character may itself be a backslash.
            _ => at += 2,
        }
    }
    if copied == 0 {
        return (None, mark);
    }
    marked.push_str(&data[copied..]);
    (Some(marked), mark)
}

/// Whether JSON text holds half of a character.
pub(super) fn has_half(data: &str) -> bool {
    data.contains("\\u") && mark(data).0.is_some()
}

/// The half that a character after a mark stands for.
fn unit_of(character: char) -> Option<u16> {
    let unit = u32::from(character).checked_sub(FIRST_UNIT)?;
    u16::try_from(unit + 0xD800).ok().filter(|unit| *unit < 0xE000)
}

/// The second half of a character at the start of a text, and the rest.
fn leading_half(text: &str, mark: char) -> (Option<u16>, &str) {
    let mut rest = text.chars();
    match (rest.next(), rest.next().and_then(unit_of)) {
        (Some(first), Some(unit)) if first == mark && unit >= 0xDC00 => (Some(unit), rest.as_str()),
        _ => (None, text),
    }
}

/// The rest of a text, and the first half of a character at its end.
fn trailing_half(text: &str, mark: char) -> (&str, Option<u16>) {
    let mut rest = text.chars();
    match (rest.next_back().and_then(unit_of), rest.next_back()) {
        (Some(unit), Some(first)) if first == mark && unit < 0xDC00 => (rest.as_str(), Some(unit)),
        _ => (text, None),
    }
}

/// Replaces the halves that are left by U+FFFD.
fn replace_marks(value: &mut Value, mark: char) {
    match value {
        Value::String(text) if text.contains(mark) => *text = replaced(text, mark),
        Value::Array(items) => items.iter_mut().for_each(|item| replace_marks(item, mark)),
        Value::Object(properties) => {
            *properties = std::mem::take(properties)
                .into_iter()
                .map(|(name, mut value)| {
                    replace_marks(&mut value, mark);
                    (replaced(&name, mark), value)
                })
                .collect();
        }
        _ => {}
    }
}

fn replaced(text: &str, mark: char) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        if character == mark && rest.clone().next().and_then(unit_of).is_some() {
            rest.next();
            whole.push(char::REPLACEMENT_CHARACTER);
        } else {
            whole.push(character);
        }
    }
    whole
}
