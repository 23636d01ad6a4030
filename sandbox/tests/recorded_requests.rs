//! What the official SDKs send can be said with the documents: every request that was recorded fits its operation.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)]

// The library keeps its reading of the documents to itself.
#[path = "../src"]
#[allow(dead_code, unused_imports)]
mod sandbox {
    pub(crate) mod contract;
}
use sandbox::contract;

use std::collections::{BTreeMap, BTreeSet};

use contract::{Contract, Finding, Operation, Schema};
use imbrace_contract::document::{In, Media};
use serde_json::{Value, json};

/// A request that a real server refuses, so that the document does not allow it either.
struct Exception {
    /// An `operationId`, or SDK, call and variant of one request.
    whose: &'static str,
    /// Where the findings lie; `*` for any place.
    at: &'static [&'static str],
    reason: &'static str,
}

const fn exception(whose: &'static str, at: &'static [&'static str], reason: &'static str) -> Exception {
    Exception { whose, at, reason }
}

const SENT_BACK: &str =
    "the SDK sends back the agent that it has read; what the recorder responded was not an agent";

const EXCEPTIONS: &[Exception] = &[
    exception(
        "auth_reset_password",
        &["body/email", "body/verify_code"],
        "the server takes the code of the message with the address; `token` is not read (400)",
    ),
    exception(
        "auth_exchange_access_token_with_token",
        &["body/organization_id"],
        "without the organization the server refuses (400)",
    ),
    exception(
        "platform_bulk_invite",
        &["body/invitations"],
        "the server reads `invitations`; `users` and `emails` are refused (400)",
    ),
    exception(
        "api_keys_create",
        &["body/permissions"],
        "a key with a list of permissions is refused by the gateway everywhere (403)",
    ),
    exception(
        "teams_add_users",
        &["body/users"],
        "`user_ids` in place of `users` is a success that adds nobody",
    ),
    exception(
        "teams_remove_users",
        &["body/team_id"],
        "without the team the server refuses (400)",
    ),
    exception(
        "teams_leave",
        &["body/team_id"],
        "without the team the server refuses (400)",
    ),
    exception(
        "teams_approve_join_request",
        &["body"],
        "the SDKs send no body; without a role the server refuses (400)",
    ),
    exception(
        "teams_list",
        &["query/type", "query/q"],
        "without both the server refuses (400)",
    ),
    exception(
        "teams_get_users",
        &["query/type", "query/q"],
        "without both the server refuses (400)",
    ),
    exception(
        "platform_list_team_users_v2",
        &["query/type", "query/q"],
        "without both the server refuses (400)",
    ),
    exception(
        "platform_list_team_invites",
        &["query/type", "query/team_id"],
        "without both the server refuses (400)",
    ),
    exception(
        "platform_list_team_invites_v1",
        &["query/type", "query/team_id"],
        "without both the server refuses (400)",
    ),
    exception(
        "boards_reorder",
        &["body/boardIds"],
        "`order` alone is refused: the server reads `boardIds` only (400)",
    ),
    exception(
        "chat_ai_create_ai_agent",
        &[
            "body/document_ai/vlm_provider_id",
            "body/document_ai/vlm_model",
            "body/document_ai/source_languages",
        ],
        "an empty object stands for any; the server wants three properties in it",
    ),
    exception(
        "chat_ai_update_ai_agent",
        &[
            "body/document_ai/vlm_provider_id",
            "body/document_ai/vlm_model",
            "body/document_ai/source_languages",
        ],
        "an empty object stands for any; the server wants three properties in it",
    ),
    exception(
        "chat_ai_update_ai_agent",
        &["body/name", "body/workflow_name"],
        "the update is a full replacement: the server refuses one without both names (400)",
    ),
    exception(
        "py-1.3.1 document_ai.update_agent required-only",
        &["*"],
        SENT_BACK,
    ),
    exception("ts documentAi.updateAgent all-params", &["*"], SENT_BACK),
    exception("ts documentAi.updateAgent required-only", &["*"], SENT_BACK),
    exception(
        "chat_ai_upload_agent_file",
        &["body/agent_id"],
        "the caller makes the form; without this part the server refuses it (422)",
    ),
    exception(
        "ts chatAi.extractFile seed-000 (JSON arg)",
        &["*"],
        "an object where the SDK wants a form goes out as the text `[object Object]`",
    ),
    exception(
        "ts messages.send seed-000 (conv id, body)",
        &["*"],
        "an id where the SDK wants the body goes out as a bare string",
    ),
    exception(
        "ts boards.bulkDeleteItems seed-000 (array arg)",
        &["*"],
        "a bare array is refused: the server reads `ids` (400)",
    ),
    exception(
        "boards_bulk_update_fields",
        &["body/fields/0/name", "body/fields/0/type"],
        "an empty field is refused: the server wants name and type, also for a field that exists",
    ),
    exception(
        "ai_agent_create_document",
        &["query/id", "body/title"],
        "the server takes the id from the query and refuses a document without title (400)",
    ),
    exception(
        "ai_agent_delete_document",
        &["query/timestamp"],
        "the server deletes the versions after a time, which it wants to be told (400)",
    ),
    exception(
        "ai_agent_get_document_latest_by_kind",
        &["query/kind"],
        "without a kind the server refuses (400)",
    ),
    exception(
        "ai_agent_generate_client_chat_title",
        &["body"],
        "the SDKs send no body; the server refuses that (400)",
    ),
    exception(
        "ai_agent_persist_client_message",
        &["body/message"],
        "the server reads `message` only",
    ),
    exception(
        "ai_agent_register_chat_client",
        &["body/email", "body/password"],
        "the server registers users by e-mail and password; `name` and `secret` are not read",
    ),
    exception(
        "ai_agent_verify_chat_client_credentials",
        &["body/email", "body/password"],
        "the server compares e-mail and password; `token` is not read",
    ),
    exception(
        "ai_agent_update_vote",
        &["body/chatId", "body/type"],
        "the server reads `chatId`, `messageId` and `type`; `vote` is not read",
    ),
    exception(
        "ai_create_guardrail",
        &["body/unsafe_categories"],
        "the server refuses a guardrail without this list, which may be empty (400)",
    ),
    exception(
        "ai_update_guardrail",
        &["body/unsafe_categories"],
        "the server refuses a change without this list (400)",
    ),
    exception(
        "boards_upload_file",
        &["body/folder_id"],
        "the server refuses an upload without a folder (400)",
    ),
    exception(
        "ai_create_guardrail_provider",
        &["body/type", "body/config"],
        "the server wants a config (422) and refuses the type that it takes by default (500)",
    ),
    exception(
        "ai_create_provider",
        &["body/type"],
        "the server refuses a provider without type (400)",
    ),
    exception(
        "ai_verify_tool_server",
        &[
            "body/path",
            "body/auth_type",
            "body/key",
            "body/config",
            "body/type",
        ],
        "the SDKs send the address alone; the server requires all properties (422, 500 without type)",
    ),
    exception(
        "drives_download_drive_file",
        &["query/sessionId"],
        "the SDKs can leave the session out; the server refuses that (400)",
    ),
    exception(
        "drives_list_drive_files",
        &["query/sessionId"],
        "the SDKs can leave the session out; the server refuses that (400)",
    ),
    exception(
        "drives_list_drive_folders",
        &["query/sessionId"],
        "the SDKs can leave the session out; the server refuses that (400)",
    ),
    exception(
        "board_files_generate_ai_tags",
        &["body/folder_name", "body/description"],
        "the SDKs send `file_id` and `text`; the server insists on both of these (400)",
    ),
    exception(
        "board_files_import_csv",
        &["body"],
        "the SDKs send the file as a form; the server reads JSON with the address of the file",
    ),
    exception(
        "board_files_import_excel",
        &["body"],
        "the SDKs send a file as a form; the server takes `csvContent` in JSON",
    ),
    exception(
        "schedule_get_filter_options",
        &["query/filter"],
        "the Python SDK can leave it out; the server refuses that (400)",
    ),
    exception(
        "templates_create_custom",
        &["body/usecase/title"],
        "without a title the server fails, after it has made the agent and the channel (500)",
    ),
    exception(
        "file_service_get_floor_plan_presign_url",
        &["body/prefix", "body/type"],
        "the SDKs send `filename` and `content_type`; the server needs these two (400)",
    ),
    exception(
        "crm_automation_create",
        &["body/type", "body/workflow_id", "body/name"],
        "the server insists on the type, the workflow and the name (400)",
    ),
    exception(
        "marketplace_create_email_template",
        &["body/subject", "body/body"],
        "the SDKs call both optional; the server insists on them (400)",
    ),
    exception(
        "email_templates_create",
        &["body/subject", "body/body"],
        "the published specification calls both optional; the server insists on them (400)",
    ),
    exception(
        "email_senders_create",
        &["body/user_id"],
        "the published specification asks for name and e-mail; the server insists on the user (400)",
    ),
    exception(
        "forms_create",
        &["body/app_id"],
        "the published specification calls it optional; the server insists on it (400)",
    ),
];

/// A request as `data/recorded-requests.jsonl` has it.
struct Recorded {
    name: String,
    operation: &'static Operation,
    query: BTreeMap<String, String>,
    media: Option<String>,
    body: Value,
}

impl Recorded {
    fn read(line: &str) -> Self {
        let mut line: Value = serde_json::from_str(line).unwrap();
        let text = |property: &str| line[property].as_str().unwrap();
        let name = format!(
            "{} {}.{} {}",
            text("sdk"),
            text("namespace"),
            text("method"),
            text("variant")
        );
        let (method, path) = (text("http_method"), text("path_template"));
        let operation = operation(method, path)
            // The SDKs end a path with a slash that the service redirects past the gateway.
            .or_else(|| operation(method, path.strip_suffix('/')?))
            .unwrap_or_else(|| panic!("{name}: no operation"));
        let query = line["query"].as_object().unwrap().iter();
        Self {
            operation,
            query: query
                .map(|(key, value)| (key.clone(), value.as_str().unwrap().to_owned()))
                .collect(),
            media: line["content_type"].as_str().map(str::to_owned),
            body: line["body"].take(),
            name,
        }
    }

    /// What the document does not allow.
    fn findings(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        self.check_query(&mut findings);
        self.check_body(&mut findings);
        findings
    }

    fn check_query(&self, findings: &mut Vec<Finding>) {
        let query = || {
            let parameters = self.operation.parameters.iter();
            parameters.filter(|parameter| parameter.place == In::Query)
        };
        if self.query.contains_key("sample_key") {
            // Any properties; which ones is up to the caller.
            return;
        }
        for (key, value) in &self.query {
            let name = key.strip_suffix("[]").unwrap_or(key);
            let at = format!("query/{name}");
            let Some(parameter) = query().find(|parameter| parameter.name == name) else {
                findings.push(finding(at, format!("{value} is not declared"), false));
                continue;
            };
            if !is_placeholder(value) {
                let value = typed(&parameter.schema, value);
                findings.extend(parameter.schema.check(&value).into_iter().map(|found| Finding {
                    path: format!("{at}{}", found.path),
                    ..found
                }));
            }
        }
        for parameter in query().filter(|parameter| parameter.required) {
            let name = &parameter.name;
            if !self.query.contains_key(name) && !self.query.contains_key(&format!("{name}[]")) {
                findings.push(finding(format!("query/{name}"), "is required".to_owned(), true));
            }
        }
    }

    fn check_body(&self, findings: &mut Vec<Finding>) {
        let at = "body".to_owned();
        let Some(wanted) = &self.operation.body else {
            // An empty object says no more than no body.
            if !self.body.is_null() && self.body != json!({}) {
                findings.push(finding(at, "no body is declared".to_owned(), false));
            }
            return;
        };
        let Some(media) = &self.media else {
            if wanted.required {
                findings.push(finding(at, "is required".to_owned(), true));
            }
            return;
        };
        let fits = match wanted.media {
            Media::Json => media == "application/json",
            Media::Multipart => media == "multipart/form-data",
        };
        if !fits {
            findings.push(finding(at, format!("{media} is not declared"), false));
            return;
        }
        let declared = properties(&wanted.schema, wanted.schema.source());
        for (name, value) in self.body.as_object().into_iter().flatten() {
            if !declared.contains_key(name) && !is_open(wanted.schema.source()) && !is_sample(name) {
                findings.push(finding(
                    format!("body/{name}"),
                    format!("{value} is not declared"),
                    false,
                ));
            }
        }
        if wanted.media == Media::Multipart {
            self.check_parts(&wanted.schema, &declared, findings);
        } else {
            let found = wanted.schema.check(&self.body).into_iter();
            findings.extend(found.filter(|found| !self.is_free(found)).map(|found| Finding {
                path: format!("body{}", found.path),
                ..found
            }));
        }
    }

    fn check_parts(&self, schema: &Schema, declared: &BTreeMap<String, Value>, findings: &mut Vec<Finding>) {
        for (name, value) in self.body.as_object().into_iter().flatten() {
            let part = declared.get(name).map(|part| schema.resolve(part));
            let part = part.map(|part| part.get("items").map_or(part, |item| schema.resolve(item)));
            let is_file = value.as_str().is_some_and(|value| value.starts_with("file:"));
            if part.is_some_and(|part| (part["format"] == "binary") != is_file) {
                findings.push(finding(
                    format!("body/{name}"),
                    format!("{value} is a file or is none"),
                    false,
                ));
            }
        }
        let required = schema.source()["required"].as_array().into_iter().flatten();
        for name in required.filter_map(Value::as_str) {
            if self.body.get(name).is_none() {
                findings.push(finding(format!("body/{name}"), "is required".to_owned(), true));
            }
        }
    }

    /// Whether a finding is about a value that stands for any other.
    fn is_free(&self, finding: &Finding) -> bool {
        let mut value = &self.body;
        let mut way = finding.path.split('/').skip(1);
        loop {
            if value.as_object().is_some_and(|properties| {
                !properties.is_empty() && properties.keys().all(|name| is_sample(name))
            }) {
                return true;
            }
            let next = way.next().and_then(|step| match value {
                Value::Array(items) => items.get(step.parse::<usize>().ok()?),
                other => other.get(step.replace("~1", "/").replace("~0", "~")),
            });
            match next {
                Some(next) => value = next,
                None => return !finding.missing && value.as_str().is_some_and(is_placeholder),
            }
        }
    }
}

fn finding(path: String, message: String, missing: bool) -> Finding {
    Finding {
        path,
        message,
        missing,
        stated: false,
    }
}

/// The operation of a method and a path template. Only the places of the parameters count, not their names.
fn operation(method: &str, path: &str) -> Option<&'static Operation> {
    let shape = |path: &str| -> Vec<String> {
        path.split('/')
            .map(|segment| {
                let segment = if segment.starts_with('{') { "{}" } else { segment };
                segment.to_owned()
            })
            .collect()
    };
    let wanted = shape(path);
    let mut operations = Contract::get().unwrap().operations().iter();
    operations.find(|operation| operation.method == method && shape(&operation.path) == wanted)
}

/// A text such as `status_1` stands for any value.
fn is_placeholder(text: &str) -> bool {
    let number = text.rsplit_once('_').map(|(_, number)| number);
    number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// A property of this name stands for any properties.
fn is_sample(name: &str) -> bool {
    matches!(name, "sample" | "sample_key")
}

/// A text of a query as the type of its schema, where it can be that.
fn typed(schema: &Schema, text: &str) -> Value {
    let one = |schema: &Value, text: &str| {
        let typed = match schema["type"].as_str() {
            Some("integer") => text.parse::<i64>().ok().map(Value::from),
            Some("number") => text.parse::<f64>().ok().map(Value::from),
            // The Python SDK writes `True`.
            Some("boolean") => text.to_ascii_lowercase().parse::<bool>().ok().map(Value::from),
            _ => None,
        };
        typed.unwrap_or_else(|| text.into())
    };
    let source = schema.source();
    if source["type"] == "array" {
        let items = schema.resolve(&source["items"]);
        text.split(',').map(|text| one(items, text)).collect()
    } else {
        one(source, text)
    }
}

/// The properties that a schema declares, those of its branches too.
fn properties(schema: &Schema, node: &Value) -> BTreeMap<String, Value> {
    let node = schema.resolve(node);
    let mut all = BTreeMap::new();
    for key in ["allOf", "oneOf", "anyOf"] {
        for branch in node[key].as_array().into_iter().flatten() {
            all.extend(properties(schema, branch));
        }
    }
    let own = node["properties"].as_object().into_iter().flatten();
    all.extend(own.map(|(name, property)| (name.clone(), property.clone())));
    all
}

/// Whether a schema is an object of any properties.
fn is_open(schema: &Value) -> bool {
    let names = ["properties", "allOf", "oneOf", "anyOf"];
    schema.get("additionalProperties").is_some() && names.iter().all(|name| schema.get(name).is_none())
}

#[test]
fn every_request_fits_its_operation() {
    let recorded = include_str!("data/recorded-requests.jsonl");
    let (mut all, mut excepted) = (0, 0);
    let mut used = BTreeSet::new();
    let mut faults = Vec::new();
    for line in recorded.lines() {
        all += 1;
        let request = Recorded::read(line);
        let mut findings = request.findings();
        if findings.is_empty() {
            continue;
        }
        for (index, exception) in EXCEPTIONS.iter().enumerate() {
            if exception.whose == request.operation.id || exception.whose == request.name {
                let before = findings.len();
                findings.retain(|found| !exception.at.iter().any(|at| *at == "*" || *at == found.path));
                if findings.len() < before {
                    used.insert(index);
                }
            }
        }
        if findings.is_empty() {
            excepted += 1;
        } else {
            let findings = findings
                .iter()
                .map(|found| format!("\n    {}: {}", found.path, found.message));
            faults.push(format!(
                "{} ({}){}",
                request.name,
                request.operation.id,
                findings.collect::<String>()
            ));
        }
    }
    let wanted = all - excepted;
    println!(
        "recorded requests: {} of {wanted}, {excepted} exceptions",
        wanted - faults.len()
    );
    for (index, exception) in EXCEPTIONS.iter().enumerate() {
        println!("  {}: {}", exception.whose, exception.reason);
        assert!(
            used.contains(&index),
            "not needed: {} {:?}",
            exception.whose,
            exception.at
        );
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What the test above must not let pass.
#[test]
fn what_does_not_fit_is_found() {
    let at = |query: Value, body: Value| -> Vec<String> {
        let line = json!({
            "sdk": "x", "namespace": "boards", "method": "search", "variant": "x", "http_method": "POST",
            "path_template": "/data-board/search/{id}", "query": query, "content_type": "application/json", "body": body,
        });
        let findings = Recorded::read(&line.to_string()).findings();
        findings.into_iter().map(|found| found.path).collect()
    };
    let none = Vec::<String>::new();
    assert_eq!(
        at(
            json!({}),
            json!({"q": "a", "limit": "limit_1", "sort": [{"sample": "value"}]})
        ),
        none
    );
    assert_eq!(at(json!({"depth": "1"}), json!({})), ["query/depth"]);
    assert_eq!(at(json!({}), json!({"limit": "many"})), ["body/limit"]);
    assert_eq!(
        at(json!({}), json!({"sample": "value", "nothing": 1})),
        ["body/nothing"]
    );
    assert_eq!(at(json!({}), Value::from("text")), ["body"]);
}
