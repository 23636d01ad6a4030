//! Holds a request against its operation.

use imbrace_contract::document::{In, Media};
use serde_json::{Value, json};

use crate::{
    call::{Arrival, Call, Part, Payload, is_named, named, pairs},
    contract::{Finding, Operation, Parameter, Service, shape},
    described_status, envelope, lenient,
    reply::Reply,
    strict,
};

/// The call that a request makes, or its refusal.
pub(crate) fn check<'a>(
    operation: &'a Operation,
    organization: &'static str,
    path: Vec<(String, String)>,
    arrival: &'a Arrival,
) -> Result<Call<'a>, Reply> {
    let (mut body, parts) = read(operation, arrival)?;
    let mut findings = Vec::new();
    for parameter in &operation.parameters {
        check_parameter(parameter, &path, arrival, &mut findings);
    }
    if let Some(wanted) = &operation.body {
        if takes_null_for_absent(operation.service) {
            drop_nulls(wanted.schema.source(), &operation.document, &mut body);
        }
        lenient::read(operation, &arrival.query, &mut body);
        match wanted.media {
            Media::Json if wanted.required || !body.is_null() => {
                // Left out before they are counted: many that pass must not hide one that does not.
                let passes = |finding: &Finding| lenient::forgives(operation, &arrival.query, finding);
                findings.extend(wanted.schema.check_but(&body, passes));
            }
            Media::Multipart => check_parts(operation, wanted.schema.source(), parts, &mut findings),
            _ => {}
        }
    }
    findings.retain(|finding| !lenient::forgives(operation, &arrival.query, finding));
    if !findings.is_empty() {
        return Err(match strict::wording(operation, &findings) {
            Some(response) => strict::refusal(operation, response, &body),
            None => envelope::invalid(operation, &findings),
        });
    }
    Ok(Call {
        organization,
        operation,
        path,
        query: &arrival.query,
        headers: &arrival.headers,
        body,
        parts,
    })
}

/// Whether null stands for an absent property: the services in Python and the agent service read it so, the data board
/// does not.
fn takes_null_for_absent(service: Service) -> bool {
    matches!(
        service,
        Service::ChatAi | Service::AiAgent | Service::ClickAi | Service::ClickAiConsole
    )
}

/// Takes out the nulls that the document does not give a meaning.
fn drop_nulls(schema: &Value, document: &Value, body: &mut Value) {
    let Value::Object(properties) = body else { return };
    let known = shape::properties(document, schema);
    let required = shape::required(document, schema);
    properties.retain(|name, value| {
        let meant = known
            .get(name.as_str())
            .is_none_or(|schema| shape::fits(document, schema, &Value::Null));
        !value.is_null() || meant || required.contains(&name.as_str())
    });
}

/// The body as JSON or as parts.
fn read<'a>(operation: &Operation, arrival: &'a Arrival) -> Result<(Value, &'a [Part]), Reply> {
    let media = operation.body.as_ref().map(|body| body.media);
    match (&arrival.body, media) {
        (Payload::NoMemory, _) => Err(envelope::no_memory()),
        (Payload::TooLarge, _) => Err(envelope::too_large(operation.service)),
        (Payload::Parts(parts), Some(Media::Multipart)) => Ok((Value::Null, parts)),
        (Payload::Bytes(_), Some(Media::Multipart)) => match operation.rules.absent() {
            Some(response) => Err(strict::refusal(operation, response, &Value::Null)),
            None => Ok((Value::Null, &[])),
        },
        (Payload::Broken(problem), Some(Media::Multipart)) => Err(envelope::malformed(operation, problem)),
        (Payload::Bytes(bytes), Some(Media::Json)) => Ok((read_json(operation, arrival, bytes)?, &[])),
        (_, Some(Media::Json)) => Ok((read_json(operation, arrival, &[])?, &[])),
        _ => Ok((Value::Null, &[])),
    }
}

fn read_json(operation: &Operation, arrival: &Arrival, bytes: &[u8]) -> Result<Value, Reply> {
    let required = operation.body.as_ref().is_some_and(|body| body.required);
    let media = arrival
        .headers
        .get(http::header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let essence = media
        .unwrap_or_default()
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    if bytes.is_empty()
        && let Some(response) = operation.rules.absent()
    {
        return Err(strict::refusal(operation, response, &Value::Null));
    }
    let is_json = essence == "application/json" || essence.ends_with("+json");
    let absent = if required { json!({}) } else { Value::Null };
    if bytes.is_empty() && operation.description.contains("ignores the body") {
        return Ok(absent);
    }
    // The gateway makes JSON of a form for the platform alone.
    if operation.service == Service::Platform && essence == "application/x-www-form-urlencoded" {
        let form = pairs(&String::from_utf8_lossy(bytes));
        return Ok(Value::Object(
            form.into_iter()
                .map(|(name, value)| (name, value.into()))
                .collect(),
        ));
    }
    if operation.service == Service::ChatAi
        && !is_json
        && !bytes.is_empty()
        && described_status::not_json(operation) == Some(422)
    {
        return Err(envelope::malformed(operation, "the body is not declared as JSON"));
    }
    let bytes = match operation.service {
        Service::ChatAi | Service::DataBoard => bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes),
        _ => bytes,
    };
    match operation.service {
        Service::ClickAi | Service::ClickAiConsole if !is_json => {
            return if required {
                Err(envelope::unsupported_media())
            } else {
                Ok(absent)
            };
        }
        // The service parses whatever comes.
        Service::ChatAi if required => {}
        _ if !is_json || bytes.is_empty() => return Ok(absent),
        _ => {}
    }
    serde_json::from_slice(bytes).map_err(|error| {
        let problem = if operation.service == Service::ChatAi {
            format!(
                "Expecting value: line {} column {}",
                error.line().max(1),
                error.column().max(1)
            )
        } else {
            error.to_string()
        };
        envelope::malformed(operation, &problem)
    })
}

fn check_parameter(
    parameter: &Parameter,
    path: &[(String, String)],
    arrival: &Arrival,
    findings: &mut Vec<Finding>,
) {
    let (place, values): (_, Vec<&str>) = match parameter.place {
        In::Path => ("path", named(path, &parameter.name).collect()),
        In::Query => ("query", named(&arrival.query, &parameter.name).collect()),
        In::Header => {
            let value = arrival
                .headers
                .get(&parameter.name)
                .and_then(|value| value.to_str().ok());
            ("header", value.into_iter().collect())
        }
    };
    let at = format!("{place}/{}", parameter.name);
    if values.is_empty() {
        if parameter.required {
            findings.push(Finding {
                path: at,
                message: "is required".to_owned(),
                missing: true,
                stated: false,
            });
        }
        return;
    }
    let schema = parameter.schema.source();
    let value = if schema["type"] == "array" {
        let items = parameter.schema.resolve(&schema["items"]);
        let values = values.iter().flat_map(|value| {
            let several = parameter.joined || values.len() == 1;
            if several {
                value.split(',').collect()
            } else {
                vec![*value]
            }
        });
        values.map(|value| typed(items, value)).collect()
    } else {
        // Each of several values must fit: servers read them as a list.
        let rest = values.iter().skip(1).map(|value| typed(schema, value));
        findings.extend(
            rest.flat_map(|value| parameter.schema.check(&value))
                .map(|finding| Finding {
                    path: format!("{at}{}", finding.path),
                    ..finding
                }),
        );
        typed(schema, values.first().copied().unwrap_or_default())
    };
    findings.extend(parameter.schema.check(&value).into_iter().map(|finding| Finding {
        path: format!("{at}{}", finding.path),
        ..finding
    }));
}

/// A text as the type of a schema, where it can be that.
fn typed(schema: &Value, text: &str) -> Value {
    let typed = match schema["type"].as_str() {
        Some("integer") => text.parse::<i64>().ok().map(Value::from),
        Some("number") => text.parse::<f64>().ok().map(Value::from),
        // Python writes `True`.
        Some("boolean") => match text.to_ascii_lowercase().as_str() {
            "true" | "1" => Some(true.into()),
            "false" | "0" => Some(false.into()),
            _ => None,
        },
        _ => None,
    };
    typed.unwrap_or_else(|| text.into())
}

fn check_parts(operation: &Operation, schema: &Value, parts: &[Part], findings: &mut Vec<Finding>) {
    // These services take a file under any name.
    let any = operation.service == Service::DataBoard || operation.path.starts_with("/files/");
    let any = any && parts.iter().any(|part| part.file_name.is_some());
    let required = schema["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str);
    for name in required {
        let file = schema["properties"][name]["format"] == "binary"
            || schema["properties"][name]["items"]["format"] == "binary";
        if !(parts.iter().any(|part| is_named(&part.name, name)) || (any && file)) {
            findings.push(Finding {
                path: format!("/{name}"),
                message: "is required".to_owned(),
                missing: true,
                stated: false,
            });
        }
    }
}
