//! Finds message, code and request id in the bodies that the services send with an error.
//!
//! One deployment sends more than ten forms; every property is optional here, and the first text found in a fixed
//! order is the message.

use http::StatusCode;
use serde_json::{Map, Value};

use super::{one_line::shorten, page};
use crate::redact::{self, Redactor};

/// How many characters of a message are shown; the body has the rest.
pub(super) const LONGEST_MESSAGE: usize = 1000;
/// How many characters of a code or a request id are shown.
const LONGEST_ID: usize = 200;

/// What an error body says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Envelope {
    pub(super) message: Option<String>,
    pub(super) code: Option<String>,
    pub(super) request_id: Option<String>,
    /// The status that the body names, for events whose response began with 200.
    pub(super) status: Option<StatusCode>,
    /// Whether the body begins as a JSON object or list and is not valid JSON, so that nothing is read from it.
    pub(super) is_broken: bool,
}

impl Envelope {
    /// What the body says, without the secrets of the call; they are taken out before a text is shortened.
    pub(super) fn read(body: &[u8], redactor: &Redactor) -> Self {
        let said = Self::read_whole(body, redactor);
        let clean = |text: Option<String>, limit| text.map(|text| clean(&text, limit, redactor));
        Self {
            message: clean(said.message, LONGEST_MESSAGE),
            code: clean(said.code, LONGEST_ID),
            request_id: clean(said.request_id, LONGEST_ID),
            status: said.status,
            is_broken: said.is_broken,
        }
    }

    /// Reads an event that reports an error. Where nothing in it is known to be the message, what stands in the place of
    /// one is.
    pub(super) fn read_event(event: &[u8], redactor: &Redactor) -> Self {
        let mut said = Self::read(event, redactor);
        if said.message.is_none() {
            said.message = words(event).map(|text| clean(&text, LONGEST_MESSAGE, redactor));
        }
        said
    }

    fn read_whole(body: &[u8], redactor: &Redactor) -> Self {
        let text = String::from_utf8_lossy(body);
        match crate::json::decode::<Value>(text.as_bytes()) {
            Ok(Value::Object(properties)) => Self::from_object(&properties),
            Ok(Value::String(text)) => Self {
                message: usable(&text),
                ..Self::default()
            },
            Ok(Value::Array(issues)) => Self {
                message: list(&issues),
                ..Self::default()
            },
            Ok(_) => Self::default(),
            Err(_) if redact::begins_as_json(body) => Self {
                is_broken: true,
                ..Self::default()
            },
            // Redacted before it is taken apart: tags and entities may stand within a secret.
            Err(_) => Self {
                message: page::excerpt(&redact::cut_at_named(&redactor.redact(text))),
                ..Self::default()
            },
        }
    }

    fn from_object(properties: &Map<String, Value>) -> Self {
        let nested = ["error", "detail", "message"].map(|name| properties.get(name));
        let code = ["code", "error_code", "errorCode"]
            .into_iter()
            .find_map(|name| properties.get(name).and_then(scalar))
            .or_else(|| {
                nested
                    .into_iter()
                    .flatten()
                    .find_map(|inner| inner.get("code").and_then(scalar))
            });
        let request_id = ["request_id", "requestId"]
            .into_iter()
            .find_map(|name| properties.get(name).and_then(scalar));
        let status = ["status", "statusCode", "status_code"]
            .into_iter()
            .find_map(|name| properties.get(name).and_then(status));
        Self {
            message: message(properties),
            code,
            request_id,
            status,
            is_broken: false,
        }
    }
}

/// A text of a server as it may be printed.
fn clean(text: &str, limit: usize, redactor: &Redactor) -> String {
    shorten(redactor.redact(redact::cut_at_named(text)).into_owned(), limit)
}

/// The status of a failure, as a number or as text.
fn status(value: &Value) -> Option<StatusCode> {
    let number = match value {
        Value::String(text) => text.trim().parse().ok()?,
        other => other.as_f64()?,
    };
    let code = (100..600_u16).find(|code| f64::from(*code) == number)?;
    StatusCode::from_u16(code)
        .ok()
        .filter(|status| status.is_client_error() || status.is_server_error())
}

fn message(properties: &Map<String, Value>) -> Option<String> {
    let said = [
        "message",
        "error",
        "detail",
        "errorText",
        "msg",
        "reason",
        "description",
    ]
    .into_iter()
    .find_map(|name| properties.get(name).and_then(spoken));
    let fields = fields(properties);
    match (said, fields) {
        (Some(said), Some(fields)) => Some(format!("{said}: {fields}")),
        (said, fields) => said.or(fields).or_else(|| {
            properties
                .get("params")
                .and_then(|params| params.get("message"))
                .and_then(spoken)
        }),
    }
}

/// What stands in the place of a message, in any form.
fn words(event: &[u8]) -> Option<String> {
    let event: Value = crate::json::decode(event).ok()?;
    let inner = ["data", "errorText", "error", "message"].map(|name| event.get(name));
    let mut inner = inner.into_iter().flatten();
    inner.clone().find_map(spoken).or_else(|| {
        let said = inner.find(|value| !(value.is_null() || value.as_str().is_some_and(str::is_empty)))?;
        let mut said = said.clone();
        redact::hide_named(&mut said);
        Some(said.to_string())
    })
}

/// The text of a property that is a text, an object with a text, or a list of faults.
fn spoken(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => usable(text),
        Value::Array(issues) => list(issues),
        Value::Object(inner) => [
            "message",
            "error",
            "msg",
            "detail",
            "errorText",
            "reason",
            "description",
        ]
        .into_iter()
        .find_map(|name| inner.get(name).and_then(spoken))
        .or_else(|| {
            inner
                .get("issues")
                .and_then(Value::as_array)
                .and_then(|issues| list(issues))
        })
        .or_else(|| inner.get("name").and_then(Value::as_str).and_then(usable)),
        _ => None,
    }
}

/// The faults per field: `errors` maps a field to its text, `validationErrors` lists fields and texts.
fn fields(properties: &Map<String, Value>) -> Option<String> {
    match properties.get("errors") {
        Some(Value::Object(errors)) => {
            let texts: Vec<_> = errors
                .iter()
                .filter_map(|(field, text)| spoken(text).map(|text| format!("{field}: {text}")))
                .collect();
            joined(&texts)
        }
        Some(Value::Array(issues)) => list(issues),
        _ => None,
    }
    .or_else(|| {
        properties
            .get("validationErrors")
            .and_then(Value::as_array)
            .and_then(|issues| list(issues))
    })
}

/// A list of faults, each with a text and the place it is about. What the caller sent (`input`) stays out.
fn list(issues: &[Value]) -> Option<String> {
    let texts: Vec<_> = issues.iter().filter_map(issue).collect();
    joined(&texts)
}

fn issue(value: &Value) -> Option<String> {
    let properties = match value {
        Value::String(text) => return usable(text),
        Value::Object(properties) => properties,
        _ => return None,
    };
    let text = ["msg", "message", "error"]
        .into_iter()
        .find_map(|name| properties.get(name).and_then(Value::as_str).and_then(usable))?;
    let place = ["loc", "path", "field"]
        .into_iter()
        .find_map(|name| properties.get(name).and_then(place));
    Some(match place {
        Some(place) => format!("{place}: {text}"),
        None => text,
    })
}

/// `["body", "items", 0, "name"]` as `body.items.0.name`.
fn place(value: &Value) -> Option<String> {
    match value {
        Value::Array(steps) => {
            let steps: Vec<_> = steps.iter().filter_map(scalar).collect();
            (!steps.is_empty()).then(|| steps.join("."))
        }
        other => scalar(other),
    }
}

fn joined(texts: &[String]) -> Option<String> {
    (!texts.is_empty()).then(|| texts.join("; "))
}

/// A text worth showing. Some validators put their list of faults into it as JSON: that is read again.
fn usable(text: &str) -> Option<String> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    if text.starts_with('[')
        && let Some(faults) = serde_json::from_str::<Vec<Value>>(text)
            .ok()
            .and_then(|issues| list(&issues))
    {
        return Some(faults);
    }
    Some(text.to_owned())
}

/// A text or number as text.
fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
