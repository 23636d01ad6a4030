//! Responses from the documents, for operations that keep no state.

use bytes::Bytes;
use http::{StatusCode, header};
use serde_json::{Value, json};

use crate::{
    call::Call,
    contract::{Operation, Service},
    credentials::{ACCESS_TOKEN, JWT},
    reply::Reply,
    streams::{Script, ai_agent, clickai},
};

/// The response of the document's example.
pub(crate) fn response(call: &Call<'_>) -> Reply {
    let operation = call.operation;
    let shown = &operation.shown;
    let status = StatusCode::from_u16(shown.status).unwrap_or(StatusCode::OK);
    if let Some(events) = shown.events()
        && streamed(call)
    {
        return stream(operation, events);
    }
    if let Some(example) = shown.json() {
        let mut body = example.clone();
        personalize(&mut body, call);
        return Reply::json(status, body);
    }
    match shown.media.first() {
        Some((media, example)) => {
            let text = match example {
                Some(Value::String(text)) => text.clone(),
                Some(example) => example.to_string(),
                None => format!("sandbox: {}\n", operation.id),
            };
            // A response says what it is.
            let media = if media == "*/*" {
                "application/octet-stream"
            } else {
                media.as_str()
            };
            Reply::bytes(status, media, text)
        }
        None => Reply::empty(status),
    }
}

/// Whether events respond to this request.
fn streamed(call: &Call<'_>) -> bool {
    match &call.operation.select {
        Some((property, stream)) => call.body[property] == *stream,
        None => call.operation.shown.json().is_none(),
    }
}

fn stream(operation: &Operation, example: &str) -> Reply {
    let events = example
        .split("\n\n")
        .map(|event| event.trim_matches('\n'))
        .filter(|event| !event.is_empty())
        .map(|event| Bytes::from(format!("{event}\n\n")))
        .collect();
    if operation.service == Service::ClickAi {
        return Reply::stream(
            clickai::MEDIA,
            Script {
                error: clickai::plain_error(),
                ..Script::new(events)
            },
        );
    }
    let script = Script {
        error: ai_agent::error("The model failed."),
        ..Script::new(events)
    };
    let reply = Reply::stream(ai_agent::MEDIA, script);
    // The header names the UI message stream, which other services do not send.
    if operation.service == Service::AiAgent {
        ai_agent::headers(reply)
    } else {
        reply
    }
}

/// Puts the ids of the request and the credentials of the sandbox into an example.
fn personalize(body: &mut Value, call: &Call<'_>) {
    for object in [Some("/data"), None] {
        let target = match object {
            Some(pointer) => body.pointer_mut(pointer),
            None => Some(&mut *body),
        };
        let Some(Value::Object(properties)) = target else {
            continue;
        };
        if let Some((_, id)) = call.path.last() {
            for key in ["id", "_id"] {
                if properties.get(key).is_some_and(Value::is_string) {
                    properties.insert(key.to_owned(), json!(id));
                }
            }
        }
        for (name, value) in &call.path {
            if properties.get(name).is_some_and(Value::is_string) {
                properties.insert(name.clone(), json!(value));
            }
        }
    }
    if call.operation.service.behind_gateway() {
        own_credentials(body, call.organization);
    }
}

/// A token or an organization of an example is not one of the sandbox: whoever logs in gets one that works.
pub(crate) fn own_credentials(body: &mut Value, organization: &str) {
    match body {
        Value::Object(properties) => {
            for (key, value) in properties.iter_mut() {
                let own = match value.as_str() {
                    Some(text) if text.starts_with("acc_") || text.starts_with("login_acc_") => ACCESS_TOKEN,
                    Some(text) if text.starts_with("eyJ") => JWT,
                    Some(_) if key == "organization_id" || key == "organizationId" => organization,
                    _ => {
                        own_credentials(value, organization);
                        continue;
                    }
                };
                *value = own.into();
            }
        }
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| own_credentials(item, organization)),
        _ => {}
    }
}

/// Names the file that browsers are to keep a response as.
pub(crate) fn attachment(reply: Reply, name: &str) -> Reply {
    let name: String = name
        .chars()
        .filter(|char| !char.is_control() && *char != '"')
        .collect();
    reply.with(
        header::CONTENT_DISPOSITION,
        &format!("attachment; filename=\"{name}\""),
    )
}
