//! The data board: boards, items, folders.

use serde_json::{Value, json};

use super::refuse;
use crate::{call::Call, reply::Reply};

const BOARD_TYPES: [&str; 9] = [
    "Contacts",
    "Companies",
    "Opportunities",
    "OptOut",
    "Tasks",
    "System",
    "General",
    "KnowledgeHub",
    "DocumentAI",
];

pub(super) fn check(call: &Call<'_>) -> Option<Reply> {
    match call.operation.id.as_str() {
        "boards_list" => {
            let types = call.query("types").unwrap_or_default();
            let unknown = types
                .split(',')
                .find(|kind| !kind.is_empty() && !BOARD_TYPES.contains(kind))?;
            zod(
                "types",
                &format!("Invalid option: `{unknown}` is not one of the types that the server has"),
            )
        }
        "boards_create" | "boards_update" if call.text("name").is_some_and(|name| name.contains('\0')) => {
            let message = "Failed query: invalid byte sequence for encoding \"UTF8\": 0x00";
            refuse(
                500,
                json!({"error": "Failed to create board", "message": message}),
            )
        }
        "boards_list_items" if call.query("filter").is_some() => {
            zod("filter", "Invalid input: expected record, received string")
        }
        "boards_count_items" => {
            let filter = call.query("filter")?;
            let problem = serde_json::from_str::<Value>(filter).err()?;
            refuse(
                500,
                json!({"error": "Failed to count board items", "message": problem.to_string()}),
            )
        }
        "board_items_update_by_filter" | "board_items_delete_by_filter" => {
            let empty = call.body["filter"]
                .as_object()
                .is_none_or(serde_json::Map::is_empty);
            empty.then(|| zod("filter", "Filter is required")).flatten()
        }
        "boards_link_items" | "boards_unlink_items" => {
            let ids = |name: &&str| call.body[*name].as_array().is_some_and(|ids| !ids.is_empty());
            let any = ["relatedItemIds", "ids"].iter().any(ids);
            (!any)
                .then(|| {
                    zod(
                        "",
                        "At least one related item ID is required (relatedItemIds | ids)",
                    )
                })
                .flatten()
        }
        "ontology_query_sparql" => {
            let query = call
                .text("query")
                .unwrap_or_default()
                .trim_start()
                .to_ascii_uppercase();
            let begins = ["BASE", "PREFIX", "SELECT", "ASK", "CONSTRUCT", "DESCRIBE", "#"]
                .iter()
                .any(|word| query.starts_with(word));
            let body = json!({"error": "SPARQL query failed", "message": "error at 1:1: expected one of BASE, PREFIX, SELECT"});
            (!begins).then(|| refuse(400, body)).flatten()
        }
        "boards_search_folders" | "boards_search_files" => {
            let text = call.query("q").unwrap_or_default();
            let count = |wanted: &[char]| text.chars().filter(|char| wanted.contains(char)).count();
            (count(&['(', '[']) != count(&[')', ']'])).then(failed).flatten()
        }
        "boards_create_file" => {
            let whole = [
                "name",
                "folder_id",
                "organization_id",
                "key",
                "file_type",
                "file_size",
            ];
            let missing = whole
                .iter()
                .any(|name| call.body.get(*name).is_none_or(Value::is_null));
            missing.then(failed).flatten()
        }
        _ => None,
    }
}

fn zod(at: &str, message: &str) -> Option<Reply> {
    let path: Vec<&str> = Some(at).filter(|at| !at.is_empty()).into_iter().collect();
    let issues = json!([{"code": "custom", "path": path, "message": message}]);
    refuse(
        400,
        json!({"success": false, "error": {"name": "ZodError", "message": format!("{issues:#}")}}),
    )
}

fn failed() -> Option<Reply> {
    refuse(
        500,
        json!({"success": false, "error": {"message": "Internal server error"}}),
    )
}
