//! What the sandbox responds fits the schemas of the documents.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::HeaderMap;
use imbrace_contract::document::{In, Media};
use serde_json::{Value, json};

use crate::{
    authorize,
    call::{Arrival, Part, Payload},
    contract::{Contract, Operation, Schema, shape},
    credentials::{CLICKAI_API_KEY, ORGANIZATION_ID},
    examples,
    reply::{Content, Reply},
    state::{self, Start, State},
    validate,
};

struct World {
    state: Arc<Mutex<State>>,
}

impl World {
    fn new() -> Self {
        Self {
            state: Arc::new(Mutex::new(State::new(
                ORGANIZATION_ID,
                &Start {
                    agents: vec![("asst_abc".to_owned(), true)],
                    examples: true,
                    stateless: false,
                },
            ))),
        }
    }

    fn reply(&self, id: &str, path: &[&str], query: &[(&str, &str)], body: Payload) -> Reply {
        let operation = operation(id);
        let media = if matches!(body, Payload::Parts(_)) {
            "multipart/form-data"
        } else {
            "application/json"
        };
        let mut headers = HeaderMap::new();
        headers.insert("content-type", media.parse().unwrap());
        headers.insert(
            "authorization",
            format!("Bearer {CLICKAI_API_KEY}").parse().unwrap(),
        );
        let own = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        let arrival = Arrival {
            method: operation.method.clone(),
            path: String::new(),
            query_text: String::new(),
            query: query.iter().map(own).collect(),
            headers,
            body,
            beginning: Bytes::new(),
            length: 0,
        };
        let names = operation
            .path
            .split('/')
            .filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
        let path = names
            .map(str::to_owned)
            .zip(path.iter().map(|value| (*value).to_owned()))
            .collect();
        match validate::check(operation, ORGANIZATION_ID, path, &arrival) {
            Ok(call) => state::response(&self.state, &call, 0).unwrap_or_else(|| examples::response(&call)),
            Err(refusal) => panic!("{id} was refused: {refusal:?}"),
        }
    }

    /// Calls an operation; its response fits its schema.
    fn call(&self, id: &str, path: &[&str], query: &[(&str, &str)], body: Value) -> Value {
        let body = if body.is_null() {
            Bytes::new()
        } else {
            body.to_string().into()
        };
        fitting(id, self.reply(id, path, query, Payload::Bytes(body)))
    }
}

fn operation(id: &str) -> &'static Operation {
    let operations = Contract::get().unwrap().operations();
    operations
        .iter()
        .find(|operation| operation.id == id)
        .unwrap_or_else(|| panic!("{id} is in no document"))
}

fn fitting(id: &str, reply: Reply) -> Value {
    assert!(reply.status.is_success(), "{id}: {reply:?}");
    let Content::Json(response) = reply.body else {
        return Value::Null;
    };
    let operation = operation(id);
    if let Some(schema) = &operation.schema {
        let findings = Schema::new(schema.clone(), &operation.document).check(&response);
        assert!(findings.is_empty(), "{id}: {findings:#?}\n{response:#}");
    }
    response
}

fn id_of(response: &Value) -> String {
    response
        .pointer("/data/id")
        .or(response.get("id"))
        .and_then(Value::as_str)
        .unwrap()
        .to_owned()
}

/// An uploaded file and other parts.
fn parts(others: &[(&str, &str)]) -> Payload {
    let part = |name: &str, file: Option<&str>, content: &str| Part {
        name: name.to_owned(),
        file_name: file.map(str::to_owned),
        media: file.map(|_| "text/plain".to_owned()),
        content: Bytes::copy_from_slice(content.as_bytes()),
        length: content.len() as u64,
    };
    let mut parts = vec![part("file", Some("a.txt"), "xin chào")];
    parts.extend(others.iter().map(|(name, content)| part(name, None, content)));
    Payload::Parts(parts)
}

#[test]
fn logins() {
    let world = World::new();
    let call = |id: &str, body: Value| world.call(id, &[], &[], body);
    let by_password = json!({"email": "alice@example.com", "password": "correct horse battery staple"});
    let by_code = json!({"email": "alice@example.com", "otp": "123456"});
    call("auth_signin_email_request", json!({"email": "alice@example.com"}));
    call("auth_authenticate", by_code.clone());
    call("auth_authenticate", by_password.clone());
    call("auth_sign_in", by_password);
    call("auth_signin_email_request", json!({"email": "alice@example.com"}));
    call("auth_signin_with_email", by_code);
    call(
        "auth_exchange_access_token",
        json!({"organization_id": "org_sandbox"}),
    );
    call(
        "auth_exchange_access_token_with_token",
        json!({"organization_id": "org_sandbox_2"}),
    );
    call("auth_get_third_party_token", json!({"expirationDays": 7}));
    call("organizations_list", Value::Null);
    call("organizations_list_for_login", Value::Null);
}

#[test]
fn agents() {
    let world = World::new();
    let new = json!({"name": "A", "workflow_name": "w", "sub_agents": ["asst_abc"]});
    let id = id_of(&world.call("chat_ai_create_ai_agent", &[], &[], new.clone()));
    world.call("chat_ai_list_ai_agents", &[], &[], Value::Null);
    world.call("chat_ai_list_ai_agent_sub_agents", &[], &[], Value::Null);
    world.call("chat_ai_get_ai_agent", &[&id], &[], Value::Null);
    world.call("chat_ai_update_ai_agent", &[&id], &[], new);
    world.call(
        "chat_ai_update_ai_agent_instructions",
        &[&id],
        &[],
        json!({"instructions": "x"}),
    );
    world.call("chat_ai_delete_ai_agent", &[&id], &[], Value::Null);
}

#[test]
fn boards_and_items() {
    let world = World::new();
    let call = |id: &str, path: &[&str], body: Value| world.call(id, path, &[], body);
    let new =
        json!({"name": "B", "fields": [{"name": "N", "type": "ShortText", "isUniqueIdentifier": true}]});
    let board = call("boards_create", &[], new);
    let field = board["data"]["fields"][0]["id"].as_str().unwrap().to_owned();
    let board = id_of(&board);
    call(
        "boards_create_field",
        &[&board],
        json!({"name": "S", "type": "Number"}),
    );
    call("boards_get_field", &[&board, &field], Value::Null);
    call("boards_update_field", &[&board, &field], json!({"name": "M"}));
    call(
        "boards_bulk_update_fields",
        &[&board],
        json!({"fields": [{"name": "T", "type": "LongText"}]}),
    );
    call("boards_reorder_fields", &[&board], json!({"fieldIds": [field]}));
    call("boards_update", &[&board], json!({"name": "C"}));
    call("boards_get", &[&board], Value::Null);
    call("boards_list", &[], Value::Null);
    call("boards_reorder", &[], json!({"boardIds": [board]}));
    let one = id_of(&call(
        "boards_create_item",
        &[&board],
        json!({"fields": {&field: "x"}}),
    ));
    let several = json!({"items": [{"fields": {&field: "y"}}, {"fields": {&field: "z"}}]});
    let two = call("boards_bulk_create_items", &[&board], several)["data"][0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    call(
        "boards_update_item",
        &[&board, &one],
        json!({"data": [{"key": field, "value": "w"}]}),
    );
    call("boards_get_item", &[&board, &one], Value::Null);
    call("boards_list_items", &[&board], Value::Null);
    call("boards_count_items", &[&board], Value::Null);
    call("boards_search", &[&board], json!({"q": "w"}));
    call(
        "boards_link_items",
        &[&board, &one],
        json!({"relatedItemIds": [two]}),
    );
    let related = call("boards_get_related_items", &[&board, &one, &board], Value::Null);
    assert_eq!(related["count"], 1);
    call(
        "boards_unlink_items",
        &[&board, &one],
        json!({"relatedItemIds": [two]}),
    );
    let segment = id_of(&call(
        "boards_create_segment",
        &[&board],
        json!({"name": "S", "filters": []}),
    ));
    call("boards_list_segments", &[&board], Value::Null);
    call("boards_get_segment", &[&board, &segment], Value::Null);
    call("boards_update_segment", &[&board, &segment], json!({"name": "T"}));
    call("boards_delete_segment", &[&board, &segment], Value::Null);
    call("boards_export_csv", &[&board], Value::Null);
    call("boards_delete_item", &[&board, &one], Value::Null);
    call("boards_bulk_delete_items", &[&board], json!({"ids": [two]}));
    call("boards_delete_field", &[&board, &field], Value::Null);
    call("boards_delete", &[&board], Value::Null);
}

#[test]
fn folders_and_files() {
    let world = World::new();
    let call = |id: &str, path: &[&str], body: Value| world.call(id, path, &[], body);
    let folder = id_of(&call("boards_create_folder", &[], json!({"name": "F"})));
    let upload = world.reply("boards_upload_file", &[], &[], parts(&[("folder_id", &folder)]));
    let file = id_of(&fitting("boards_upload_file", upload));
    call("boards_list_folders", &[], Value::Null);
    world.call("boards_search_folders", &[], &[("q", "f")], Value::Null);
    call("boards_get_folder", &[&folder], Value::Null);
    call("boards_get_folder_contents", &[&folder], Value::Null);
    call("boards_update_folder", &[&folder], json!({"name": "G"}));
    call("boards_list_files", &[], Value::Null);
    world.call("boards_search_files", &[], &[("q", "a")], Value::Null);
    call("boards_get_file", &[&file], Value::Null);
    call("boards_update_file", &[&file], json!({"name": "b.txt"}));
    call("boards_download_file", &[&file], Value::Null);
    call("boards_delete_files", &[], json!({"ids": [file]}));
    call("boards_delete_folders", &[], json!({"ids": [folder]}));
}

#[test]
fn chats() {
    let world = World::new();
    let call = |id: &str, path: &[&str], body: Value| world.call(id, path, &[], body);
    let chat = "22176dc2-dbfe-4a4a-aac0-04387700aca7";
    let message = json!({"role": "user", "parts": [{"type": "text", "text": "hi"}]});
    let new = json!({"id": chat, "message": message, "selectedVisibilityType": "private"});
    call("ai_agent_create_client_chat", &[], new);
    let turn = json!({"id": chat, "assistant_id": "asst_abc", "messages": [message]});
    call("ai_agent_stream_chat", &[], turn);
    call("ai_agent_list_client_chats", &[], Value::Null);
    call("ai_agent_get_client_chat", &[chat], Value::Null);
    call(
        "ai_agent_update_client_chat",
        &[chat],
        json!({"visibility": "public"}),
    );
    call(
        "ai_agent_generate_client_chat_title",
        &[chat],
        json!({"message": message}),
    );
    let messages = call("ai_agent_list_client_messages", &[chat], Value::Null);
    let last = messages.as_array().unwrap().last().unwrap()["id"]
        .as_str()
        .unwrap();
    call(
        "ai_agent_update_vote",
        &[],
        json!({"chatId": chat, "messageId": last, "type": "up"}),
    );
    call("ai_agent_get_votes", &[chat], Value::Null);
    call("ai_agent_delete_trailing_messages", &[last], Value::Null);
    call("ai_agent_delete_client_chat", &[chat], Value::Null);
    call("ai_agent_delete_all_client_chats", &[], Value::Null);
}

#[test]
fn clickai() {
    let world = World::new();
    let call = |id: &str, path: &[&str], body: Value| world.call(id, path, &[], body);
    let asked = json!({"inputs": {}, "query": "Xin chào", "user": "u"});
    let response = call("clickai_create_chat_message", &[], asked);
    let [conversation, message] =
        ["conversation_id", "message_id"].map(|key| response[key].as_str().unwrap());
    call(
        "clickai_create_completion_message",
        &[],
        json!({"inputs": {"text": "x"}, "user": "u"}),
    );
    let run = call(
        "clickai_run_workflow",
        &[],
        json!({"inputs": {"text": "x"}, "user": "u"}),
    );
    call(
        "clickai_get_workflow_run",
        &[run["workflow_run_id"].as_str().unwrap()],
        Value::Null,
    );
    call(
        "clickai_get_workflow_run",
        &["7fa01917-a109-49b7-b3d8-3ec1b66e26c4"],
        Value::Null,
    );
    call("clickai_stop_chat_message", &["t"], json!({"user": "u"}));
    let user = &[("user", "u"), ("conversation_id", conversation)];
    world.call("clickai_list_conversations", &[], &user[..1], Value::Null);
    world.call("clickai_list_messages", &[], user, Value::Null);
    world.call(
        "clickai_list_suggested_questions",
        &[message],
        &user[..1],
        Value::Null,
    );
    call(
        "clickai_create_message_feedback",
        &[message],
        json!({"rating": "like", "user": "u"}),
    );
    world.call("clickai_list_messages", &[], user, Value::Null);
    call(
        "clickai_rename_conversation",
        &[conversation],
        json!({"name": "N", "user": "u"}),
    );
    call(
        "clickai_delete_conversation",
        &[conversation],
        json!({"user": "u"}),
    );
    let file = fitting(
        "clickai_upload_file",
        world.reply("clickai_upload_file", &[], &[], parts(&[("user", "u")])),
    );
    call(
        "clickai_preview_file",
        &[file["id"].as_str().unwrap()],
        Value::Null,
    );
}

#[test]
fn security_is_kept() {
    for operation in Contract::get().unwrap().operations() {
        let refusal = authorize::check(operation, &HeaderMap::new()).err();
        let status = refusal.map(|refusal| refusal.status.as_u16());
        assert_eq!(
            status,
            (!operation.security.is_empty()).then_some(401),
            "{}",
            operation.id
        );
    }
}

/// Every operation that keeps no state responds with an example that fits, and takes the example of its request.
#[test]
fn examples_fit() {
    let world = World::new();
    for operation in Contract::get().unwrap().operations() {
        let Some(Value::Object(_)) = operation.schema.as_ref() else {
            continue;
        };
        let body = operation
            .body
            .as_ref()
            .filter(|body| body.media == Media::Json)
            .map(|body| &body.example);
        let body = body.map_or(Bytes::new(), |example| example.to_string().into());
        let body = match operation.body.as_ref().map(|body| body.media) {
            Some(Media::Multipart) => continue,
            _ => Payload::Bytes(body),
        };
        let query: Vec<(&str, String)> = operation
            .parameters
            .iter()
            .filter(|parameter| parameter.place == In::Query && parameter.required)
            .map(|parameter| {
                let schema = parameter.schema.source();
                let least = || shape::least(&operation.document, schema, None);
                let value = plain(&schema.get("example").cloned().unwrap_or_else(least));
                let value = if value.is_empty() {
                    "text".to_owned()
                } else {
                    value
                };
                (parameter.name.as_str(), value)
            })
            .collect();
        let query: Vec<(&str, &str)> = query
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let path = ["7fa01917-a109-49b7-b3d8-3ec1b66e26c4"; 4];
        let reply = world.reply(&operation.id, &path, &query, body);
        if reply.status.is_success() {
            fitting(&operation.id, reply);
        }
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
