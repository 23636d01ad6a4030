//! What real servers take although the documents do not recommend it: each was seen in a capture.

use serde_json::{Map, Value};

use crate::contract::{Finding, Operation, Service};

/// Places that a server does not look at, or makes something of, whatever they hold.
const TAKEN: [(&str, &str); 11] = [
    // A limit that is none counts as 100.
    ("boards_list", "query/limit"),
    // Responds with an error event.
    ("ai_agent_stream_chat", "/messages"),
    ("marketplace_list_used_channels_v2", "query/ids"),
    // The key that is made does not expire, and is good for nothing.
    ("api_keys_create", "/expirationDays"),
    ("api_keys_create", "/permissions"),
    ("auth_get_third_party_token", "/expirationDays"),
    ("auth_get_third_party_token", "/permissions"),
    // Adds nobody.
    ("teams_add_users", "/users"),
    ("platform_add_team_users_v1", "/users"),
    // Responds with an error in a success.
    ("platform_create_category", "/name"),
    // An array of rows in place of the object that holds them.
    ("ai_agent_generate_parquet", ""),
];

/// Takes out of the findings what the server lets pass.
pub(crate) fn forgive(operation: &Operation, query: &[(String, String)], findings: &mut Vec<Finding>) {
    let several = |path: &str| {
        let name = path.strip_prefix("query/");
        name.is_some_and(|name| query.iter().filter(|(own, _)| own == name).count() > 1)
    };
    // Models take what OpenAI's interface takes: parts of a message, no text beside tool calls, one text to embed.
    let open = operation.service == Service::ChatAi
        && ["/completions", "/embeddings"]
            .iter()
            .any(|end| operation.path.ends_with(end));
    findings.retain(|finding| {
        if open && !finding.missing && (finding.path == "/input" || finding.path.ends_with("/content")) {
            return false;
        }
        if several(&finding.path) {
            return true;
        }
        let taken = |(id, path): &(&str, &str)| *id == operation.id && *path == finding.path;
        !TAKEN.iter().any(taken)
    });
}

/// Makes of a body what the server makes of it before it looks at it.
pub(crate) fn read(operation: &Operation, body: &mut Value) {
    let Value::Object(properties) = body else { return };
    match operation.service {
        Service::ClickAi => texts(properties),
        Service::ChatAi => {
            if let Some(Value::String(list)) = properties.get("category") {
                let list = separated(list);
                properties.insert("category".to_owned(), list);
            }
        }
        Service::DataBoard => board(operation, properties),
        _ => {}
    }
}

/// Ids of a query, `ids[]=a&ids[]=b` or `ids=a,b`, where the body has none.
pub(crate) fn ids_of_query(query: &[(String, String)], body: &mut Value) {
    let named = query
        .iter()
        .filter(|(name, _)| matches!(name.as_str(), "ids" | "ids[]"));
    let ids: Vec<Value> = named
        .flat_map(|(_, ids)| ids.split(','))
        .map(Value::from)
        .collect();
    if body.get("ids").is_none() && !ids.is_empty() {
        *body = serde_json::json!({"ids": ids});
    }
}

/// Numbers and objects become texts; whatever text `auto_generate` holds is true.
fn texts(properties: &mut Map<String, Value>) {
    for name in ["user", "query", "name", "content"] {
        if let Some(value) = properties.get_mut(name)
            && !value.is_string()
            && !value.is_null()
        {
            *value = value.to_string().into();
        }
    }
    if let Some(value) = properties.get_mut("auto_generate")
        && let Some(text) = value.as_str()
    {
        *value = (!text.is_empty()).into();
    }
}

fn separated(text: &str) -> Value {
    let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
    parts.collect()
}

fn board(operation: &Operation, properties: &mut Map<String, Value>) {
    match operation.id.as_str() {
        "boards_create_item" => by_id(properties),
        "boards_bulk_create_items" => {
            for item in properties
                .get_mut("items")
                .and_then(Value::as_array_mut)
                .into_iter()
                .flatten()
            {
                if let Value::Object(item) = item {
                    by_id(item);
                }
            }
        }
        "boards_create_segment" | "boards_update_segment" => {
            if let Some(name) = properties.get_mut("name").filter(|name| name.is_number()) {
                *name = name.to_string().into();
            }
            if let Some(filters) = properties
                .get_mut("filters")
                .filter(|filters| !filters.is_array())
            {
                *filters = Value::Array(Vec::new());
            }
        }
        "boards_export_csv_via_mail" => {
            if let Some(email) = properties.get_mut("email").filter(|email| email.is_string()) {
                *email = Value::Array(vec![email.take()]);
            }
        }
        "boards_update_file" => {
            if let Some(tags) = properties.get_mut("tags")
                && let Some(text) = tags.as_str()
            {
                *tags = serde_json::from_str(text)
                    .ok()
                    .filter(Value::is_array)
                    .unwrap_or_else(|| separated(text));
            }
        }
        _ => {}
    }
}

/// Values of an item as a list of `board_field_id` and `value`, which creation takes and an update does not.
fn by_id(properties: &mut Map<String, Value>) {
    let Some(Value::Array(list)) = properties.get("fields") else {
        return;
    };
    let pairs = list.iter().filter_map(|entry| {
        let id = entry["board_field_id"].as_str()?;
        Some((id.to_owned(), entry["value"].clone()))
    });
    let pairs = pairs.collect();
    properties.insert("fields".to_owned(), Value::Object(pairs));
}
