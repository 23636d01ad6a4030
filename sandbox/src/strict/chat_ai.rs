//! The chat-ai service: providers, guardrails, files.

use serde_json::{Value, json};

use super::{detail, refuse};
use crate::{call::Call, reply::Reply};

const PROVIDERS: [&str; 7] = [
    "openai", "custom", "ollama", "vllm", "lmstudio", "google", "bedrock",
];
const GUARDRAIL_PROVIDERS: [&str; 4] = ["openai", "nim-nemo", "llamaguard", "ollama"];
/// Kinds of files that can be taken apart.
const TAKEN: [&str; 4] = ["text/plain", "text/csv", "application/pdf", "application/json"];

pub(super) fn check(call: &Call<'_>) -> Option<Reply> {
    match call.operation.id.as_str() {
        "ai_create_provider" | "ai_update_provider" => provider(call),
        "ai_create_guardrail_provider" => {
            let kind = call.text("type").unwrap_or("custom");
            let known = GUARDRAIL_PROVIDERS.contains(&kind);
            let all = GUARDRAIL_PROVIDERS.map(|kind| format!("'{kind}'")).join(", ");
            (!known)
                .then(|| {
                    detail(
                        500,
                        &format!("400: Invalid provider type '{kind}'. Must be one of: [{all}]"),
                    )
                })
                .flatten()
        }
        "ai_create_guardrail" if call.text("name").is_some_and(|name| name.trim().is_empty()) => {
            detail(400, "Invalid input for guardrail creation.")
        }
        "ai_update_guardrail" if call.body.get("unsafe_categories").is_none() => {
            detail(400, "The field 'unsafe_categories' is required.")
        }
        "chat_ai_extract_file" => extract(call),
        "ai_upload_rag_file" => rag(call),
        "chat_ai_process_document" => {
            let blank = |name: &&str| call.text(name).is_some_and(str::is_empty);
            let blank = ["modelName", "url", "organizationId"].iter().any(blank);
            let body = json!({"detail": {"success": false, "message": "Missing necessary info."}});
            blank.then(|| refuse(400, body)).flatten()
        }
        "chat_ai_create_chat" if call.body.get("chat").is_none() => {
            let input = call.body.clone();
            let missing = json!([{"type": "missing", "loc": ["body", "chat"], "msg": "Field required", "input": input}]);
            refuse(422, json!({"detail": missing}))
        }
        _ => None,
    }
}

fn provider(call: &Call<'_>) -> Option<Reply> {
    let Some(kind) = call.text("type") else {
        return detail(400, "Invalid provider type.");
    };
    if !call.body.get("config").is_some_and(Value::is_object) {
        return detail(400, "Invalid provider config.");
    }
    let text = format!(
        "Unable to connect to LLM provider '{kind}' with the given config: Unsupported LLM provider: {kind}"
    );
    (!PROVIDERS.contains(&kind)).then(|| detail(400, &text)).flatten()
}

fn extract(call: &Call<'_>) -> Option<Reply> {
    let file = call.files().find(|part| part.name == "file");
    if file.is_none() && call.part("url").is_none() {
        return detail(400, "Either file or url must be provided");
    }
    if let Some(method) = call
        .part("method")
        .filter(|method| !matches!(method.as_str(), "custom" | "langchain"))
    {
        return detail(
            400,
            &format!("Invalid method '{method}'. Must be one of: custom, langchain"),
        );
    }
    let other = file
        .and_then(|file| file.media.as_deref())
        .is_some_and(|media| media.starts_with("image/") || media.starts_with("text/"));
    other
        .then(|| detail(400, "Error extracting file: the file is no PDF"))
        .flatten()
}

fn rag(call: &Call<'_>) -> Option<Reply> {
    if let Some(ocr) = call.part("enable_ocr")
        && !matches!(
            ocr.to_ascii_lowercase().as_str(),
            "true" | "false" | "1" | "0" | "yes" | "no" | "on" | "off" | "t" | "f" | "y" | "n"
        )
    {
        let text = "Input should be a valid boolean, unable to interpret input";
        let found =
            json!([{"type": "bool_parsing", "loc": ["body", "enable_ocr"], "msg": text, "input": ocr}]);
        return refuse(422, json!({"detail": found}));
    }
    if let Some(text) = call.part("json_input")
        && serde_json::from_str::<Value>(&text).is_err()
    {
        return detail(400, "Invalid JSON input");
    }
    let file = call.files().find(|part| part.name == "file")?;
    let taken = file.media.as_deref().is_some_and(|media| TAKEN.contains(&media));
    (!taken).then(|| detail(400, "Upload failed")).flatten()
}
