//! Refusals, each in the envelope of its service.

use http::StatusCode;
use imbrace_contract::document::server::Errors;
use serde_json::{Map, Value, json};

use crate::{
    clock,
    contract::{Finding, Operation, Service},
    described_status,
    reply::Reply,
};

/// The request is not as the document says.
pub(crate) fn invalid(operation: &Operation, findings: &[Finding]) -> Reply {
    let status = described_status::of(operation, findings).unwrap_or(400);
    let otherwise = otherwise(operation, status, findings);
    otherwise.unwrap_or_else(|| Reply::json(StatusCode::BAD_REQUEST, refused(operation, findings)))
}

/// The request is as the document says, and refused all the same with a message of the server's own.
pub(crate) fn refusal(operation: &Operation, status: StatusCode, at: &str, message: &str) -> Reply {
    let finding = Finding {
        path: at.to_owned(),
        message: message.to_owned(),
        missing: false,
        stated: true,
    };
    Reply::json(status, refused(operation, &[finding]))
}

/// The body of a refusal, in the envelope of the service.
fn refused(operation: &Operation, findings: &[Finding]) -> Value {
    let texts: Vec<String> = findings.iter().map(Finding::text).collect();
    let text = texts.join("; ");
    if let Some(form) = operation.rules.errors {
        let missing = findings.iter().any(|finding| finding.missing);
        return formed(form, (400, if missing { 1 } else { 40_000 }), findings, &text);
    }
    match operation.service {
        Service::ClickAi | Service::ClickAiConsole => clickai(operation, findings, &text),
        Service::ChatAi => json!({"detail": format!("[ERROR: {text}]")}),
        Service::DataBoard if operation.path.contains("/folders") || operation.path.contains("/files") => {
            json!({"success": false, "message": text, "data": null})
        }
        Service::DataBoard => {
            let issues: Vec<Value> = findings.iter().map(issue).collect();
            let issues = format!("{:#}", Value::Array(issues));
            json!({"success": false, "error": {"name": "ZodError", "message": issues}})
        }
        Service::AiAgent if operation.path.starts_with("/ai-agent/chat-client/") => json!({
            "code": "bad_request:api",
            "message": "The request couldn't be processed. Please check your input and try again.",
            "cause": text,
        }),
        Service::AiAgent if operation.path.contains("/chat") => json!({"error": text}),
        Service::AiAgent => {
            let errors: Vec<Value> = findings
                .iter()
                .map(|finding| json!({"field": dotted(&finding.path), "message": finding.message}))
                .collect();
            json!({
                "success": false, "error": text, "validationErrors": errors,
                "timestamp": clock::millis(), "path": inner(&operation.path), "method": operation.method,
            })
        }
        Service::Workflows => {
            json!({"statusCode": 400, "code": "FST_ERR_VALIDATION", "error": "Bad Request", "message": text})
        }
        Service::Platform => json!({"code": 40000, "message": text}),
        Service::Gateway => json!({"message": text}),
    }
}

/// The body of an error in a form of its own; `codes` are the status and the code of the platform.
fn formed(form: Errors, codes: (u16, u32), findings: &[Finding], text: &str) -> Value {
    let (status, code) = codes;
    let named = |finding: &Finding| {
        let place = finding.path.rsplit_once("query/").map(|(_, name)| name);
        let place = place.unwrap_or(finding.path.trim_start_matches('/'));
        place.split('/').next().unwrap_or_default().to_owned()
    };
    match form {
        Errors::Error => json!({"error": text}),
        Errors::Message => json!({"message": text}),
        Errors::Success => json!({"success": false, "message": text}),
        Errors::Status => json!({"status": "error", "message": text}),
        Errors::Code => json!({"code": 99999, "message": text}),
        Errors::Field => json!({"code": code, "field": findings.first().map(named), "message": text}),
        Errors::ErrorCode => {
            let kind = if status == 404 {
                "not_found"
            } else {
                "internal_error"
            };
            json!({"message": text, "error_code": kind, "code": status})
        }
        Errors::Domain => json!({"success": false, "error": {"message": text, "code": "DomainError"}}),
        Errors::Data => {
            let data: Map<String, Value> = findings
                .iter()
                .map(|finding| (named(finding), json!([finding.message])))
                .collect();
            json!({"success": false, "error": "Invalid request body", "data": data, "timestamp": clock::millis()})
        }
    }
}

/// The refusal with another status than 400.
fn otherwise(operation: &Operation, status: u16, findings: &[Finding]) -> Option<Reply> {
    let body = match (operation.service, status) {
        (Service::ChatAi, 422) => json!({"detail": findings.iter().map(located).collect::<Vec<_>>()}),
        (Service::ChatAi, 500) => {
            let status = StatusCode::INTERNAL_SERVER_ERROR;
            return Some(Reply::bytes(
                status,
                "text/plain; charset=utf-8",
                "Internal Server Error",
            ));
        }
        (Service::DataBoard, 500) => database(operation, "Failed query"),
        (Service::Platform, 500) => internal(),
        (Service::AiAgent, 500) => {
            let issues: Vec<Value> = findings.iter().map(issue).collect();
            json!({"error": format!("{:#}", Value::Array(issues))})
        }
        (Service::ClickAi, 404) => {
            json!({"code": "not_found", "message": "Conversation Not Exists.", "status": 404})
        }
        _ => return None,
    };
    Some(Reply::json(StatusCode::from_u16(status).ok()?, body))
}

/// A finding as FastAPI words it.
fn located(finding: &Finding) -> Value {
    let (place, path) = match finding.path.split_once('/') {
        Some((place @ ("query" | "header" | "path"), name)) => (place, name),
        _ => ("body", finding.path.trim_start_matches('/')),
    };
    let steps = path.split('/').filter(|step| !step.is_empty());
    let location: Vec<&str> = std::iter::once(place).chain(steps).collect();
    let (kind, message) = if finding.missing {
        ("missing", "Field required")
    } else {
        ("value_error", finding.message.as_str())
    };
    json!({"type": kind, "loc": location, "msg": message, "input": null})
}

/// What the data board says when its database refuses what nothing has checked before.
pub(crate) fn database(operation: &Operation, problem: &str) -> Value {
    if operation.path.contains("/folders") || operation.path.contains("/files") {
        return json!({"success": false, "error": {"message": problem, "code": "50000"}});
    }
    json!({"error": "Internal server error", "message": problem})
}

fn internal() -> Value {
    json!({"success": false, "error": {"message": "Internal Server Error", "code": "INTERNAL_ERROR"}})
}

fn clickai(operation: &Operation, findings: &[Finding], text: &str) -> Value {
    let missing = |path: &str| {
        findings
            .iter()
            .any(|finding| finding.missing && finding.path == path)
    };
    let user = missing("/user") || missing("query/user");
    // The service looks at these itself; the rest is refused by the parser of its framework.
    let itself = |finding: &Finding| {
        let empty = finding.path == "/query" && !finding.missing;
        finding.stated || empty || finding.path.starts_with("/file")
    };
    if !user && !findings.iter().any(itself) {
        let named = |finding: &Finding| {
            let mut steps = finding
                .path
                .split('/')
                .filter(|step| !matches!(*step, "" | "query"));
            let name = steps.next().unwrap_or("query").to_owned();
            (name, finding.message.as_str().into())
        };
        let errors: Map<String, Value> = findings.iter().map(named).collect();
        return json!({"errors": errors, "message": "Input payload validation failed"});
    }
    let (code, message) = if user {
        ("invalid_param", format!("Arg user must be provided. ({text})"))
    } else if missing("/file") && operation.path.ends_with("/audio-to-text") {
        ("bad_request_key_error", format!("{BAD_REQUEST} ({text})"))
    } else if missing("/file") {
        ("no_file_uploaded", format!("Please upload your file. ({text})"))
    } else {
        ("invalid_param", text.to_owned())
    };
    json!({"code": code, "message": message, "status": 400})
}

/// A row that does not exist: as the description of the operation says, else as the service does.
pub(crate) fn missing(operation: &Operation, singular: &str, id: &str, status: Option<u16>) -> Reply {
    let status = status
        .and_then(|status| StatusCode::from_u16(status).ok())
        .unwrap_or(StatusCode::NOT_FOUND);
    let mut words = singular.to_owned();
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    let quoted = operation.description.split('`').skip(1).step_by(2);
    let said = quoted.filter(|text| text.contains("not found") || text.contains("could not find"));
    let said = said.map(|text| text.replace('…', id)).next();
    let text = said.unwrap_or_else(|| format!("{words} not found"));
    let code = status.as_u16();
    // An import says `{status, message}` of what is wrong with the request only.
    if let Some(form) = operation.rules.errors.filter(|form| *form != Errors::Status) {
        let finding = Finding {
            path: format!("/{}", singular.replace(' ', "_")),
            message: text.clone(),
            missing: false,
            stated: true,
        };
        return Reply::json(status, formed(form, (code, 40_004), &[finding], &text));
    }
    let body = match operation.service {
        Service::ClickAi | Service::ClickAiConsole => {
            json!({"code": "not_found", "message": text, "status": code})
        }
        Service::ChatAi => json!({"detail": text}),
        Service::DataBoard if operation.path.contains("/folders") || operation.path.contains("/files") => {
            json!({"success": false, "message": text, "data": null})
        }
        Service::DataBoard => json!({"error": text}),
        Service::AiAgent if operation.path.starts_with("/ai-agent/chat-client/") => {
            json!({"code": format!("not_found:{}", singular.replace(' ', "_")), "message": text})
        }
        Service::AiAgent => json!({
            "success": false, "error": text, "timestamp": clock::millis(), "path": inner(&operation.path),
            "method": operation.method,
        }),
        Service::Workflows if code == 410 => json!({}),
        Service::Workflows => json!({
            "code": "ENTITY_NOT_FOUND", "params": {"message": text, "entityType": words, "entityId": id},
        }),
        Service::Platform => json!({"code": 40004, "message": text}),
        Service::Gateway => json!({"message": text}),
    };
    Reply::json(status, body)
}

const BAD_REQUEST: &str = "The browser (or proxy) sent a request that this server could not understand.";

fn issue(finding: &Finding) -> Value {
    let path: Vec<&str> = finding.path.split('/').skip(1).collect();
    let code = match (finding.stated, finding.missing) {
        (true, _) => "custom",
        (false, true) => "invalid_type",
        (false, false) => "invalid_value",
    };
    json!({"code": code, "path": path, "message": finding.text()})
}

fn dotted(path: &str) -> String {
    path.trim_start_matches('/').replace('/', ".")
}

/// The path as the AI Agent service sees it behind the gateway.
fn inner(path: &str) -> String {
    path.replacen("/ai-agent", "/api", 1)
}

/// The body is not JSON.
pub(crate) fn malformed(operation: &Operation, problem: &str) -> Reply {
    let login = operation.path.contains("/login/");
    let files = operation.path.starts_with("/files/");
    let usual = match operation.service {
        Service::DataBoard => 500,
        Service::Platform if !login => 500,
        Service::Gateway if files => 500,
        _ => 400,
    };
    let code = described_status::not_json(operation).unwrap_or(usual);
    let status = StatusCode::from_u16(code).unwrap_or(StatusCode::BAD_REQUEST);
    if let Some(form @ (Errors::ErrorCode | Errors::Status)) = operation.rules.errors {
        return Reply::json(status, formed(form, (code, 40_000), &[], problem));
    }
    let body = match operation.service {
        Service::ClickAi | Service::ClickAiConsole => {
            json!({"code": "bad_request", "message": BAD_REQUEST, "status": 400})
        }
        Service::ChatAi if status == StatusCode::UNPROCESSABLE_ENTITY => {
            let found = json!([{"type": "json_invalid", "loc": ["body", 0], "msg": "JSON decode error", "input": {}}]);
            json!({"detail": found})
        }
        Service::ChatAi => json!({"detail": format!("[ERROR: {problem}]")}),
        Service::DataBoard => json!({"success": false, "error": {"message": "Internal server error"}}),
        Service::AiAgent => json!({
            "success": false, "error": "Internal server error",
            "timestamp": clock::millis(), "path": inner(&operation.path), "method": operation.method,
        }),
        Service::Workflows => {
            json!({"statusCode": 400, "code": "FST_ERR_CTP_INVALID_JSON_BODY", "error": "Bad Request", "message": problem})
        }
        Service::Platform if login => {
            json!({"code": 40000, "field": "body", "message": "Invalid JSON body"})
        }
        Service::Platform => internal(),
        Service::Gateway if files => json!({"code": 99999, "message": problem}),
        Service::Gateway => json!({"message": problem}),
    };
    Reply::json(status, body)
}

/// ClickAI wants `application/json` to be said.
pub(crate) fn unsupported_media() -> Reply {
    let message =
        "Did not attempt to load JSON data because the request Content-Type was not 'application/json'.";
    let body = json!({"code": "unsupported_media_type", "message": message, "status": 415});
    Reply::json(StatusCode::UNSUPPORTED_MEDIA_TYPE, body)
}

pub(crate) fn too_large(service: Service) -> Reply {
    let body = match service {
        Service::ClickAi | Service::ClickAiConsole => {
            json!({"code": "file_too_large", "message": "File size exceeded. {message}", "status": 413})
        }
        Service::AiAgent => {
            json!({"success": false, "error": "Internal server error", "timestamp": clock::millis()})
        }
        _ => json!({"message": "Payload Too Large"}),
    };
    Reply::json(StatusCode::PAYLOAD_TOO_LARGE, body)
}

/// Too many large bodies at a time.
pub(crate) fn no_memory() -> Reply {
    Reply::json(
        StatusCode::SERVICE_UNAVAILABLE,
        json!({"message": "The sandbox reads too many large bodies at this time"}),
    )
}

/// No operation has this path, or (`known`) none with this method.
pub(crate) fn nowhere(method: &str, path: &str, known: bool) -> Reply {
    let status = StatusCode::NOT_FOUND;
    match Service::of(path) {
        Service::ClickAi | Service::ClickAiConsole if known => Reply::json(
            StatusCode::METHOD_NOT_ALLOWED,
            json!({
                "code": "method_not_allowed",
                "message": "The method is not allowed for the requested URL.",
                "status": 405,
            }),
        ),
        Service::ClickAi | Service::ClickAiConsole => Reply::bytes(
            status,
            "text/html; charset=utf-8",
            "<!doctype html>\n<html lang=en>\n<title>404 Not Found</title>\n<h1>Not Found</h1>\n<p>The requested URL was not found \
             on the server. If you entered the URL manually please check your spelling and try again.</p>\n",
        ),
        Service::ChatAi if known => Reply::json(
            StatusCode::METHOD_NOT_ALLOWED,
            json!({"detail": "Method Not Allowed"}),
        ),
        Service::ChatAi => Reply::json(status, json!({"detail": "Not Found"})),
        Service::DataBoard => Reply::bytes(status, "text/plain; charset=UTF-8", "404 Not Found"),
        Service::AiAgent => Reply::json(
            status,
            json!({"success": false, "error": "API endpoint not found", "timestamp": clock::millis()}),
        ),
        Service::Workflows => Reply::json(
            status,
            json!({"statusCode": 404, "error": "Not Found", "message": "Route not found"}),
        ),
        Service::Platform | Service::Gateway => {
            let path = path
                .replace('&', "&amp;")
                .replace('<', "&lt;")
                .replace('>', "&gt;");
            let page = format!(
                "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Error</title>\n</head>\n<body>\n\
                 <pre>Cannot {method} {path}</pre>\n</body>\n</html>\n"
            );
            Reply::bytes(status, "text/html; charset=utf-8", page)
        }
    }
}
