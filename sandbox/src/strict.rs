//! What servers refuse although no schema says so: by the rules of `x-server`, and by hand what no rule can say.

use std::borrow::Cow;

use http::StatusCode;
use imbrace_contract::document::server::{Content, Part, ServerResponse};
use serde_json::{Map, Value, json};

use crate::{
    call::{self, Call, is_named, named},
    clock,
    contract::{Condition, Finding, Operation, Rule, Service},
    envelope, examples, ids,
    reply::{self, Reply},
};

/// The refusal of a request that fits its document.
pub(crate) fn check(call: &Call<'_>) -> Option<Reply> {
    let rules = call.operation.rules.refuses.iter();
    let by_rule = rules
        .filter(|rule| applies(rule, call))
        .find(|rule| breaks(rule, call));
    match by_rule {
        Some(rule) => Some(refused(rule, call)),
        None => by_hand(call),
    }
}

fn refused(rule: &Rule, call: &Call<'_>) -> Reply {
    match (&rule.condition, &rule.response.content) {
        (Condition::Closed(place, known), Content::Usual) => {
            let given = given(call, place);
            let unknown = given.iter().find(|value| !known.contains(value));
            let message = format!(
                "{} is not one of the values that the server has",
                unknown.unwrap_or(&Value::Null)
            );
            let finding = Finding {
                path: place.clone(),
                message,
                missing: false,
                stated: false,
            };
            let mut reply = envelope::invalid(call.operation, &[finding]);
            reply.status = status(&rule.response);
            reply
        }
        _ => respond(call, &rule.response, &part(call, rule.of)),
    }
}

/// Whether a rule is about this request.
pub(crate) fn applies(rule: &Rule, call: &Call<'_>) -> bool {
    let only = rule.only.as_ref();
    only.is_none_or(|schema| schema.check(&part(call, rule.of)).is_empty())
}

fn breaks(rule: &Rule, call: &Call<'_>) -> bool {
    match &rule.condition {
        Condition::Unless(schema) => !schema.check(&part(call, rule.of)).is_empty(),
        Condition::Closed(place, known) => {
            let given = given(call, place);
            given.iter().any(|value| !known.contains(value))
        }
        // The first is told where the body is read, the others where the rows are.
        Condition::Absent | Condition::Unique(_) | Condition::Refers(_) => false,
    }
}

/// The response to a body that lacks only properties that a rule requires: the rule has the words of the service.
pub(crate) fn wording<'o>(operation: &'o Operation, findings: &[Finding]) -> Option<&'o ServerResponse> {
    let words = operation.rules.refuses.iter().find(|rule| {
        let Condition::Unless(schema) = &rule.condition else {
            return false;
        };
        let required = schema.source()["required"].as_array();
        let named = |finding: &Finding| {
            let name = finding.path.strip_prefix('/').unwrap_or_default();
            finding.missing && required.is_some_and(|required| required.iter().any(|one| one == name))
        };
        rule.of == Part::Body && rule.only.is_none() && findings.iter().all(named)
    });
    words.map(|rule| &rule.response)
}

/// A part of a request as JSON.
pub(crate) fn part<'c>(call: &'c Call<'_>, of: Part) -> Cow<'c, Value> {
    let texts = |pairs: &[(String, String)]| {
        let mut all = Map::new();
        for (name, value) in pairs {
            all.entry(name.clone()).or_insert_with(|| value.as_str().into());
        }
        Cow::Owned(Value::Object(all))
    };
    match of {
        Part::Path => texts(&call.path),
        Part::Query => texts(call.query),
        Part::Body if !call.parts.is_empty() => {
            let parts = call.parts.iter().map(|part| {
                let value = match &part.file_name {
                    Some(name) => json!({"name": name, "media": part.media}),
                    None => String::from_utf8_lossy(&part.content).into_owned().into(),
                };
                (part.name.clone(), value)
            });
            Cow::Owned(Value::Object(parts.collect()))
        }
        Part::Body if call.body.is_null() => Cow::Owned(json!({})),
        Part::Body => Cow::Borrowed(&call.body),
    }
}

/// The values at a place of a request.
fn given(call: &Call<'_>, place: &str) -> Vec<Value> {
    if let Some(name) = place.strip_prefix("query/") {
        return named(call.query, name)
            .flat_map(|value| value.split(','))
            .filter(|value| !value.is_empty())
            .map(Value::from)
            .collect();
    }
    if !call.parts.is_empty() {
        return given_in_form(call.parts, place);
    }
    let mut values = vec![&call.body];
    for step in place.split('/').skip(1) {
        values = values
            .into_iter()
            .flat_map(|value| match step {
                "*" => value.as_array().into_iter().flatten().collect::<Vec<_>>(),
                name => value.get(name).into_iter().collect(),
            })
            .collect();
    }
    values
        .into_iter()
        // Of a list its items are meant.
        .flat_map(|value| {
            value
                .as_array()
                .map_or(std::slice::from_ref(value), Vec::as_slice)
        })
        .filter(|value| !value.is_null())
        .cloned()
        .collect()
}

/// The texts at a place of a form: `/name`, or `/name/*` of one that may come several times, also as `name[]`.
fn given_in_form(parts: &[call::Part], place: &str) -> Vec<Value> {
    let name = place.strip_prefix('/').unwrap_or(place);
    let name = name.strip_suffix("/*").unwrap_or(name);
    let own = parts
        .iter()
        .filter(|part| part.file_name.is_none() && is_named(&part.name, name));
    own.map(|part| String::from_utf8_lossy(&part.content).into_owned().into())
        .collect()
}

fn status(response: &ServerResponse) -> StatusCode {
    StatusCode::from_u16(response.status).unwrap_or(StatusCode::BAD_REQUEST)
}

/// The response that a rule states; `part` is what its texts speak of.
pub(crate) fn respond(call: &Call<'_>, response: &ServerResponse, part: &Value) -> Reply {
    let mut reply = match &response.content {
        Content::Usual if response.status < 400 => examples::response(call),
        _ => refusal(call.operation, response, part),
    };
    reply.status = status(response);
    if let reply::Content::Json(body) = &mut reply.body {
        examples::own_credentials(body, call.organization);
    }
    reply
}

/// The refusal that a rule states.
pub(crate) fn refusal(operation: &Operation, response: &ServerResponse, part: &Value) -> Reply {
    let status = status(response);
    match &response.content {
        Content::Json(body) => Reply::json(status, filled(body, part)),
        Content::Text(text) => Reply::bytes(status, "text/plain; charset=utf-8", text.clone()),
        Content::Message { message, at } => {
            envelope::refusal(operation, status, at, &filled_text(message, part))
        }
        Content::Usual if status == StatusCode::NOT_FOUND => {
            envelope::nowhere(&operation.method, &operation.path, false)
        }
        Content::Usual => envelope::refusal(operation, status, "", "The request is refused"),
    }
}

/// A body with what the request has in the places of its `{/name}`.
fn filled(body: &Value, part: &Value) -> Value {
    match body {
        Value::String(text) if text == "{}" => part.clone(),
        Value::String(text) => filled_text(text, part).into(),
        Value::Array(items) => items.iter().map(|item| filled(item, part)).collect(),
        Value::Object(properties) => {
            let each = properties.iter();
            Value::Object(
                each.map(|(name, value)| (name.clone(), filled(value, part)))
                    .collect(),
            )
        }
        other => other.clone(),
    }
}

fn filled_text(text: &str, part: &Value) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        match after.split_once('}') {
            Some(("now", after)) => {
                out.push_str(&clock::millis());
                rest = after;
            }
            Some((pointer, after)) if pointer.starts_with('/') => {
                match part.pointer(pointer) {
                    Some(Value::String(text)) => out.push_str(text),
                    Some(other) => out.push_str(&other.to_string()),
                    None => {}
                }
                rest = after;
            }
            _ => {
                out.push('{');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

/// What no rule can say, each with the reason.
fn by_hand(call: &Call<'_>) -> Option<Reply> {
    match (call.operation.service, call.operation.id.as_str()) {
        // Of every operation: files stand in lists and in free-form inputs, and how one is given decides what it needs.
        (Service::ClickAi, _) => files(call),
        // The service makes a pattern of the text: no schema can say whether its brackets pair.
        (_, "boards_search_folders" | "boards_search_files") => {
            let text = call.query("q").unwrap_or_default();
            let count = |wanted: &[char]| text.chars().filter(|char| wanted.contains(char)).count();
            let body = envelope::database(call.operation, "Failed query: invalid regular expression");
            let unpaired = count(&['(', '[']) != count(&[')', ']']);
            unpaired.then(|| Reply::json(StatusCode::INTERNAL_SERVER_ERROR, body))
        }
        // One part of the body must name what stands in another part.
        (_, "marketplace_install_from_json") => edges(&call.body),
        _ => None,
    }
}

fn files(call: &Call<'_>) -> Option<Reply> {
    let invalid = |text: &str| {
        let body = json!({"code": "invalid_param", "message": text, "status": 400});
        Some(Reply::json(StatusCode::BAD_REQUEST, body))
    };
    let files = call.body["files"].as_array().into_iter().flatten();
    let inputs = call.body["inputs"].as_object().into_iter().flatten();
    let mut given = files.chain(inputs.map(|(_, value)| value)).filter_map(|file| {
        let method = file.get("transfer_method")?.as_str()?;
        Some((file, method))
    });
    given.find_map(|(file, method)| match method {
        "local_file" if !file["upload_file_id"].as_str().is_some_and(ids::is_uuid) => {
            invalid("Invalid upload file id format")
        }
        "remote_url" | "local_file" | "tool_file" => None,
        other => invalid(&format!("No matching enum found for value '{other}'")),
    })
}

fn edges(body: &Value) -> Option<Reply> {
    let graph = body.pointer("/template/graph")?;
    let known = |id: &Value| {
        let mut resources = graph["resources"].as_array().into_iter().flatten();
        resources.any(|one| one["id"] == *id)
    };
    let edges = graph["edges"].as_array().into_iter().flatten();
    let mut nodes = edges.flat_map(|edge| edge.as_array().into_iter().flatten());
    let message = "Both nodes must be added before linking them.";
    (!nodes.all(known)).then(|| Reply::json(StatusCode::BAD_REQUEST, json!({"message": message})))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use bytes::Bytes;
    use http::HeaderMap;
    use serde_json::{Value, json};

    use super::check;
    use crate::{
        call::{Call, Part},
        contract::{Operation, of_text},
    };

    /// An operation whose body has a closed `kind` and a list of `kinds`.
    fn operation(media: &str, refusal: &str) -> Operation {
        let text = format!(
            "openapi: 3.0.3
info: {{title: T, version: '1'}}
servers: [{{url: 'https://a.example', x-service: gateway}}]
paths:
  /a:
    post:
      operationId: a_do
      tags: [a]
      x-server: {{refuses: [{refusal}]}}
      requestBody:
        content:
          {media}:
            schema:
              type: object
              properties:
                kind: {{type: string, x-extensible-enum: [big, small]}}
                kinds: {{type: array, items: {{type: string, x-extensible-enum: [big, small]}}}}
      responses:
        '204': {{description: Done.}}
"
        );
        of_text(&text).unwrap().remove(0)
    }

    /// The status of the refusal, if there is one.
    fn refused(operation: &Operation, body: Value, parts: &[(&str, &str)]) -> Option<u16> {
        let parts: Vec<Part> = parts
            .iter()
            .map(|(name, text)| Part {
                name: (*name).to_owned(),
                file_name: None,
                media: None,
                content: Bytes::from((*text).to_owned()),
                length: text.len() as u64,
            })
            .collect();
        let call = Call {
            organization: "org_sandbox",
            operation,
            path: Vec::new(),
            query: &[],
            headers: &HeaderMap::new(),
            body,
            parts: &parts,
        };
        check(&call).map(|reply| reply.status.as_u16())
    }

    #[test]
    fn a_closed_set_is_refused_with_the_status_of_its_rule() {
        let usual = operation("application/json", "{closed: /kind}");
        let own = operation("application/json", "{closed: /kind, status: 422}");
        for (operation, wanted) in [(&usual, 400), (&own, 422)] {
            assert_eq!(refused(operation, json!({"kind": "huge"}), &[]), Some(wanted));
            assert_eq!(refused(operation, json!({"kind": "big"}), &[]), None);
        }
        let list = operation("application/json", "{closed: /kinds}");
        assert_eq!(refused(&list, json!({"kinds": ["big", "huge"]}), &[]), Some(400));
        assert_eq!(refused(&list, json!({"kinds": ["big", "small"]}), &[]), None);
    }

    #[test]
    fn a_closed_set_is_refused_in_forms_too() {
        let one = operation("multipart/form-data", "{closed: /kind}");
        assert_eq!(refused(&one, Value::Null, &[("kind", "huge")]), Some(400));
        assert_eq!(
            refused(&one, Value::Null, &[("kind", "big"), ("kinds", "huge")]),
            None
        );
        for place in ["/kinds", "/kinds/*"] {
            let list = operation("multipart/form-data", &format!("{{closed: {place}}}"));
            for (first, second, wanted) in [("big", "huge", Some(400)), ("big", "small", None)] {
                let parts = [("kinds[]", first), ("kinds[]", second)];
                assert_eq!(refused(&list, Value::Null, &parts), wanted, "{place}");
            }
        }
    }
}
