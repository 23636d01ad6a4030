//! Joins characters whose halves came in two events.
//!
//! Servers written in JavaScript cut text at UTF-16 code units and may so cut an emoji in two; `JSON.stringify` writes
//! each half as an escape such as `\ud83d`, which no Rust string can hold. A half at the end of a piece of text waits
//! for the next piece of the same text; every other half becomes U+FFFD, at the latest when its text ends. Which events
//! carry such pieces is said by the document (`x-stream`: `text` and `deltas`).
//!
//! Only events that hold a half come here, and those after them as long as a half waits.

use std::collections::VecDeque;

use serde_json::Value;

use crate::{error::Error, json::code_unit, operation::StreamInfo};

/// Halves of characters that wait for the other half.
#[derive(Default)]
pub(super) struct Halves {
    waiting: Vec<Half>,
    /// The data of events, to be read before anything else.
    ready: VecDeque<String>,
    /// What ended the stream; it comes after what is ready.
    pub(super) failure: Option<Error>,
}

/// A half at the end of a piece of text.
struct Half {
    unit: u16,
    pointer: &'static str,
    /// Tag and ids of the text: name, value.
    ids: Vec<(String, String)>,
    /// The event of the piece.
    event: Value,
}

impl Halves {
    pub(super) fn is_empty(&self) -> bool {
        self.waiting.is_empty() && self.ready.is_empty() && self.failure.is_none()
    }

    /// The data of the next event.
    pub(super) fn next(&mut self) -> Option<String> {
        self.ready.pop_front()
    }

    /// No more will come: halves that wait become U+FFFD. False if there are none.
    pub(super) fn close(&mut self) -> bool {
        let any = !self.waiting.is_empty();
        self.ready.extend(self.waiting.drain(..).map(Half::alone));
        any
    }

    /// Takes an event, whose data is then ready.
    pub(super) fn add(&mut self, data: &str, stream: &StreamInfo) {
        if data == "[DONE]" {
            self.close();
        }
        let (marked, mark) = mark(data);
        let event = marked.as_deref().unwrap_or(data);
        let Ok(mut event) = serde_json::from_str::<Value>(event) else {
            self.ready.push_back(data.to_owned());
            return;
        };
        let tag = event.get(stream.tag).and_then(Value::as_str).unwrap_or_default();
        let has_piece = |(of, pointer): &&(&str, &str)| {
            *of == tag && event.pointer(pointer).is_some_and(Value::is_string)
        };
        let joined = match stream.pieces.iter().find(has_piece) {
            Some(&(_, pointer)) => self.join(&mut event, pointer, stream.tag, mark),
            None => {
                self.end_texts(&event, stream.tag);
                false
            }
        };
        let data = if joined || marked.is_some() {
            replace_marks(&mut event, mark);
            event.to_string()
        } else {
            data.to_owned()
        };
        self.ready.push_back(data);
    }

    /// Joins a piece of text to the half that waits for it, and keeps the half at its end. True if one had waited.
    fn join(&mut self, event: &mut Value, pointer: &'static str, tag: &str, mark: char) -> bool {
        let ids = ids(event, pointer, tag);
        let Some(Value::String(place)) = event.pointer_mut(pointer) else {
            return false;
        };
        if place.is_empty() {
            return false;
        }
        let mut text = std::mem::take(place);
        let waits = |half: &Half| half.pointer == pointer && half.ids == ids;
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
            let event = event.clone();
            self.waiting.push(Half {
                unit,
                pointer,
                ids,
                event,
            });
        }
        if let Some(Value::String(place)) = event.pointer_mut(pointer) {
            *place = text;
        }
        first.is_some()
    }

    /// An event whose only texts are ids of a text, or that has none, ends that text.
    fn end_texts(&mut self, event: &Value, tag: &str) {
        let ends = |half: &Half| {
            let mut texts = event.as_object().into_iter().flatten();
            texts.all(|(name, value)| {
                let id = |(of, id): &(String, String)| of == name && value == id;
                name == tag || !value.is_string() || half.ids.iter().any(id)
            })
        };
        let (ended, waiting) = std::mem::take(&mut self.waiting).into_iter().partition(ends);
        self.waiting = waiting;
        let ended: Vec<Half> = ended;
        self.ready.extend(ended.into_iter().map(Half::alone));
    }
}

impl Half {
    /// The data of an event that adds U+FFFD to the same text.
    fn alone(mut self) -> String {
        if let Some(place) = self.event.pointer_mut(self.pointer) {
            *place = char::REPLACEMENT_CHARACTER.to_string().into();
        }
        self.event.to_string()
    }
}

/// Tag and ids of the text at a pointer: what is called so in the objects around it.
fn ids(event: &Value, pointer: &str, tag: &str) -> Vec<(String, String)> {
    let mut ids = Vec::new();
    let mut at = Some(event);
    for step in pointer.split('/').skip(1) {
        let members = at.and_then(Value::as_object);
        for (name, value) in members.into_iter().flatten() {
            if let (true, Some(id)) = (
                name == tag || name.to_ascii_lowercase().ends_with("id"),
                value.as_str(),
            ) {
                ids.push((name.clone(), id.to_owned()));
            }
        }
        at = at.and_then(|value| value.pointer(&format!("/{step}")));
    }
    ids
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
        Value::Object(members) => {
            *members = std::mem::take(members)
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
