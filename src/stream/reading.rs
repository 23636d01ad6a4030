//! Reads the data of an event.

use bytes::Bytes;
use serde_json::{Map, Value};

use super::{Said, StreamEvent, event::reports_error, halves::has_half};
use crate::{
    error::Error,
    json,
    operation_info::StreamInfo,
    redact::Redactor,
    wire::{Extra, SET_ASIDE, without_place},
};

/// How many properties of an event are set aside in lists; beyond, a list with an odd property is, as a whole.
const MOST_IN_LISTS: usize = 16;
/// How many properties of an event are set aside at any depth; beyond, properties of the event itself are.
const MOST_INSIDE: usize = 64;
/// How many properties of an event are set aside in all.
const MOST_SET_ASIDE: usize = 96;

/// Why no event is given out.
pub(super) enum Fault {
    /// There is no event: servers and proxies send empty data as a sign of life.
    Empty,
    /// The data holds half of a character.
    Half,
    /// The data cannot be read as an event.
    Unreadable {
        error: Error,
        /// Whether it is an event with which the stream is complete.
        is_last: bool,
    },
    /// The event says that something failed.
    Reported(Error),
}

/// Reads the data of an event. `is_error`: its name says that it reports an error.
pub(super) fn read<E: StreamEvent>(
    data: &str,
    is_error: bool,
    stream: &StreamInfo,
    redactor: &Redactor,
) -> Result<E, Fault> {
    match json::read::<E>(data) {
        Ok(event) if !event.is_error() && !is_error => Ok(event),
        Ok(_) => Err(reported(data, redactor)),
        Err(_) if data.trim().is_empty() => Err(Fault::Empty),
        Err(_) if has_half(data) => Err(Fault::Half),
        Err(_) => read_otherwise(data, is_error, stream, redactor),
    }
}

/// Whether the text of an event stands in place of all text so far.
#[cold]
pub(super) fn replaces_text<E: StreamEvent>(data: &str) -> bool {
    json::read::<E>(data).is_ok_and(|event| matches!(event.said(), Some(Said::Replaces(_))))
}

/// Reads data whose halves of characters were joined, as far as that is possible.
pub(super) fn read_mended<E: StreamEvent>(
    data: &str,
    is_error: bool,
    stream: &StreamInfo,
    redactor: &Redactor,
) -> Result<E, Fault> {
    match json::read::<E>(data) {
        Ok(event) if !event.is_error() && !is_error => Ok(event),
        Ok(_) => Err(reported(data, redactor)),
        Err(_) if data.trim().is_empty() => Err(Fault::Empty),
        Err(_) => read_otherwise(data, is_error, stream, redactor),
    }
}

/// Reads data that is not as the document says.
#[cold]
#[inline(never)]
fn read_otherwise<E: StreamEvent>(
    data: &str,
    is_error: bool,
    stream: &StreamInfo,
    redactor: &Redactor,
) -> Result<E, Fault> {
    let mut problem = match json::decode::<E>(data.as_bytes()) {
        Ok(event) if !event.is_error() && !is_error => return Ok(event),
        Ok(_) => return Err(reported(data, redactor)),
        Err(problem) => problem,
    };
    let mut is_last = false;
    match json::decode::<Value>(data.as_bytes()) {
        _ if is_error => return Err(reported(data, redactor)),
        Ok(Value::Object(properties)) => {
            let properties = Extra::from(properties);
            let tag = properties.get(stream.tag).and_then(Value::as_str);
            let is_one_of = |tags: &[&str]| tag.is_some_and(|tag| tags.contains(&tag));
            is_last = is_one_of(stream.last);
            if is_one_of(stream.errors) || reports_error(&properties, stream.tag) {
                return Err(reported(data, redactor));
            }
            match read_leniently::<E>(properties.into_map(), stream.tag) {
                Ok(event) if event.is_error() => return Err(reported(data, redactor)),
                Ok(event) => return Ok(event),
                Err(named) if problem.path.is_empty() => {
                    problem.path = named.path;
                    problem.source = without_place(named.source);
                }
                Err(_) => {}
            }
        }
        // Not an event, but words of the server.
        Ok(Value::String(_)) => {
            let body = Bytes::copy_from_slice(data.as_bytes());
            let error = Error::stream_event("an event is a text", body, redactor);
            return Err(Fault::Unreadable { error, is_last });
        }
        _ => {}
    }
    let path = problem.path(redactor);
    let place = if path.is_empty() {
        String::new()
    } else {
        format!(" at `{path}`")
    };
    let body = Bytes::copy_from_slice(data.as_bytes());
    let error = Error::stream_event("", body.clone(), redactor)
        .with_message(format!("an event cannot be decoded{place}: {}", problem.source))
        .with_unprinted_body(body, false)
        .caused_by(problem.source);
    Err(Fault::Unreadable { error, is_last })
}

fn reported(data: &str, redactor: &Redactor) -> Fault {
    let body = Bytes::copy_from_slice(data.as_bytes());
    Fault::Reported(Error::stream_event("the server reports an error", body, redactor))
}

/// Reads an event whose optional properties may be of another form than the document says: each such value is kept in
/// `extra` under its name.
fn read_leniently<E: StreamEvent>(event: Map<String, Value>, tag: &str) -> Result<E, json::Problem> {
    let mut event = Value::Object(event);
    let mut first = None;
    for odd in 0..=MOST_SET_ASIDE {
        match json::decode::<E>(tag_first(&event, tag).as_bytes()) {
            Ok(read) => return Ok(read),
            Err(problem) => {
                let path = match problem.path.split_once('[') {
                    Some((list, _)) if odd >= MOST_IN_LISTS => list,
                    _ => &problem.path,
                };
                let depth = if odd < MOST_INSIDE { usize::MAX } else { 1 };
                let is_odd = set_aside(&mut event, path, depth);
                first.get_or_insert(problem);
                if !is_odd {
                    break;
                }
            }
        }
    }
    first.map_or_else(|| json::decode(b""), Err)
}

/// The JSON text of an event with its tag first, so that the place of a fault is known.
fn tag_first(event: &Value, tag: &str) -> String {
    let mut text = String::from("{");
    let properties = event.as_object().into_iter().flatten();
    let (tags, others): (Vec<_>, Vec<_>) = properties.partition(|(name, _)| *name == tag);
    for (name, value) in tags.into_iter().chain(others) {
        if text.len() > 1 {
            text.push(',');
        }
        text.push_str(&Value::from(name.as_str()).to_string());
        text.push(':');
        text.push_str(&value.to_string());
    }
    text.push('}');
    text
}

/// Renames the innermost property on a path such as `data.files[2].size`, of at most so many; false if there is none.
fn set_aside(value: &mut Value, path: &str, depth: usize) -> bool {
    match value {
        _ if depth == 0 => false,
        Value::Object(properties) => {
            let found = properties.keys().filter_map(|name| {
                let rest = path.strip_prefix(name.as_str())?;
                (rest.is_empty() || rest.starts_with(['.', '['])).then(|| (name.clone(), rest.len()))
            });
            let Some((name, rest)) = found.min_by_key(|(_, rest)| *rest) else {
                return false;
            };
            let rest = &path[path.len() - rest..];
            if let Some(inner) = properties.get_mut(&name)
                && set_aside(inner, rest.strip_prefix('.').unwrap_or(rest), depth - 1)
            {
                return true;
            }
            if name.starts_with(SET_ASIDE.as_str()) {
                return false;
            }
            let mut odd = properties.shift_remove(&name).unwrap_or_default();
            put_back(&mut odd);
            properties.insert(format!("{}{name}", *SET_ASIDE), odd);
            true
        }
        Value::Array(items) => {
            let step = path.strip_prefix('[').and_then(|path| path.split_once(']'));
            let item =
                step.and_then(|(index, rest)| Some((items.get_mut(index.parse::<usize>().ok()?)?, rest)));
            item.is_some_and(|(item, rest)| set_aside(item, rest.strip_prefix('.').unwrap_or(rest), depth))
        }
        _ => false,
    }
}

/// Gives the properties their names back that were set aside in a value.
fn put_back(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(put_back),
        Value::Object(properties) => {
            properties.values_mut().for_each(put_back);
            if properties.keys().any(|name| name.starts_with(SET_ASIDE.as_str())) {
                let named = std::mem::take(properties).into_iter().map(|(name, value)| {
                    let name = name
                        .strip_prefix(SET_ASIDE.as_str())
                        .map(str::to_owned)
                        .unwrap_or(name);
                    (name, value)
                });
                *properties = named.collect();
            }
        }
        _ => {}
    }
}
