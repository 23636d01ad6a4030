//! Responses from the documents, for operations that keep no state.

use bytes::Bytes;
use http::{StatusCode, header};
use serde_json::{Map, Value, json};

use crate::{
    call::Call,
    clock,
    contract::{Operation, Service},
    credentials::{ACCESS_TOKEN, JWT},
    reply::Reply,
    streams::{Script, ai_agent, clickai},
};

/// The response of the document's example.
pub(crate) fn response(call: &Call<'_>) -> Reply {
    let operation = call.operation;
    let response = &operation.response;
    let status = StatusCode::from_u16(response.status).unwrap_or(StatusCode::OK);
    if let Some(events) = response.example("text/event-stream")
        && streamed(call)
    {
        return stream(operation, events);
    }
    if let Some(example) = response.example("application/json") {
        let mut body = if example.is_null() {
            synthesized(operation)
        } else {
            example.clone()
        };
        personalize(&mut body, call);
        return Reply::json(status, body);
    }
    match response.content.first() {
        Some((media, example)) => {
            let text = example
                .as_str()
                .map_or_else(|| example.to_string(), str::to_owned);
            let text = if example.is_null() {
                format!("sandbox: {}\n", operation.id)
            } else {
                text
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
        None => call.operation.response.example("application/json").is_none(),
    }
}

fn stream(operation: &Operation, example: &Value) -> Reply {
    let text = example.as_str().unwrap_or_default();
    let events = text
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

/// A value that fits the schema of a response without example.
fn synthesized(operation: &Operation) -> Value {
    operation
        .response
        .schema
        .as_ref()
        .map_or(Value::Null, |schema| value(operation, schema, 8))
}

/// A value that fits a schema.
pub(crate) fn value(operation: &Operation, schema: &Value, depth: usize) -> Value {
    let target = schema["$ref"]
        .as_str()
        .and_then(|target| target.strip_prefix('#'));
    let schema = target
        .and_then(|pointer| operation.document.pointer(pointer))
        .unwrap_or(schema);
    if let Some(example) = schema.get("example") {
        return example.clone();
    }
    if depth == 0 {
        return Value::Null;
    }
    let branch = |key: &str| schema[key].as_array().and_then(|branches| branches.first());
    if let Some(first) = branch("oneOf").or_else(|| branch("anyOf")) {
        return value(operation, first, depth - 1);
    }
    let mut properties = Map::new();
    for part in schema["allOf"].as_array().into_iter().flatten() {
        match value(operation, part, depth - 1) {
            Value::Object(more) => properties.extend(more),
            other => return other,
        }
    }
    let required: Vec<&str> = schema["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        if required.contains(&name.as_str()) {
            properties.insert(name.clone(), value(operation, property, depth - 1));
        }
    }
    match schema["type"].as_str() {
        Some("string") => schema["enum"][0].as_str().map_or_else(
            || {
                if schema["format"] == "date-time" {
                    clock::millis()
                } else {
                    "text".to_owned()
                }
                .into()
            },
            Into::into,
        ),
        Some("integer" | "number") => 1.into(),
        Some("boolean") => true.into(),
        Some("array") => json!([]),
        _ => Value::Object(properties),
    }
}

/// Whether the response of an operation is a file that browsers should keep.
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
