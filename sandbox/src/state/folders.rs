//! Folders of the knowledge hub. By hand: they form a tree with files, and go with what is in them.

use http::StatusCode;
use serde_json::{Value, json};

use super::{
    State,
    hub::{missing, presigned, success},
    table::{Row, at, row, set, take, text},
};
use crate::{call::Call, clock, ids, reply::Reply};

pub(super) fn response(state: &mut State, call: &Call<'_>) -> Option<Reply> {
    let id = call.param("folder_id");
    Some(match call.operation.id.as_str() {
        "boards_list_folders" => {
            let folders: Vec<&Row> = state.folders.iter().collect();
            success(StatusCode::OK, "Folders retrieved successfully", json!(folders))
        }
        "boards_search_folders" => {
            let wanted = call.query("q").unwrap_or_default().to_lowercase();
            let limit = call
                .number("limit")
                .filter(|limit| *limit > 0)
                .unwrap_or(usize::MAX);
            let fits = |folder: &&Row| text(folder, "name").to_lowercase().contains(&wanted);
            let folders: Vec<&Row> = state.folders.iter().filter(fits).take(limit).collect();
            success(StatusCode::OK, "Folders searched successfully", json!(folders))
        }
        "boards_create_folder" => {
            let above = call.text("parent_folder_id").unwrap_or("root");
            if above != "root" && state.folders.get(above).is_none() && !state.stateless {
                let body = json!({"success": false, "error": {"message": "Internal server error"}});
                return Some(Reply::json(StatusCode::INTERNAL_SERVER_ERROR, body));
            }
            let folder = create(state, &ids::uuid(), &call.body);
            success(StatusCode::CREATED, "Folder created successfully", folder.into())
        }
        "boards_delete_folders" => delete(state, &call.body),
        "boards_get_folder" => match state.folders.get(id) {
            Some(folder) => {
                let recursive = call.query("recursive") == Some("true");
                let how = if recursive {
                    "with recursive subfolders "
                } else {
                    ""
                };
                let data = json!({"folder": folder, "subfolders": children(state, id, recursive), "recursive": recursive});
                success(
                    StatusCode::OK,
                    &format!("Folder {how}retrieved successfully"),
                    data,
                )
            }
            None => missing("Folder"),
        },
        "boards_update_folder" => match state.folders.get_mut(id) {
            Some(folder) => {
                take(
                    folder,
                    &call.body,
                    &[
                        "name",
                        "description",
                        "tags",
                        "auto_tagging",
                        "parent_folder_id",
                        "source_type",
                    ],
                );
                if let Some(name) = call.text("name") {
                    set(folder, "path", format!("/{name}"));
                }
                set(folder, "updated_at", clock::millis());
                success(
                    StatusCode::OK,
                    "Folder updated successfully",
                    folder.clone().into(),
                )
            }
            None => missing("Folder"),
        },
        "boards_get_folder_contents" => contents(state, call),
        _ => return None,
    })
}

/// A new folder. What the body leaves out gets the values that the SDKs send.
pub(super) fn create(state: &mut State, id: &str, body: &Value) -> Row {
    let now = clock::millis();
    let mut folder = row(json!({
        "id": id, "name": id, "organization_id": state.organization, "description": null, "tags": null,
        "auto_tagging": false, "parent_folder_id": "root", "source_type": "upload", "external_id": null,
        "external_source": null, "session_id": null, "delta_link": null, "synced": true, "is_sync_enabled": false,
        "last_sync_at": null, "sync_timestamp": now, "file_count": 0, "created_at": now, "updated_at": now, "_id": id,
    }));
    take(
        &mut folder,
        body,
        &[
            "name",
            "organization_id",
            "description",
            "tags",
            "auto_tagging",
            "parent_folder_id",
            "source_type",
        ],
    );
    let parent = state
        .folders
        .get(text(&folder, "parent_folder_id"))
        .map_or("", |parent| text(parent, "path"));
    let path = format!("{parent}/{}", text(&folder, "name"));
    set(&mut folder, "path", path);
    state.folders.push(folder.clone());
    folder
}

/// The folders in a folder; `deep` goes down all the way, and through a circle once.
fn children<'a>(state: &'a State, id: &'a str, deep: bool) -> Vec<&'a Row> {
    let mut found: Vec<&Row> = state.folders.with("parent_folder_id", id).collect();
    if !deep {
        return found;
    }
    let mut next = 0;
    while let Some(folder) = found.get(next) {
        let below = state.folders.with("parent_folder_id", text(folder, "id"));
        let new: Vec<&Row> = below
            .filter(|one| !found.iter().any(|known| at(known, "id") == at(one, "id")))
            .collect();
        found.extend(new);
        next += 1;
    }
    found
}

fn delete(state: &mut State, body: &Value) -> Reply {
    let ids = body
        .get("ids")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str);
    let ids: Vec<&str> = ids.filter(|id| state.folders.get(id).is_some()).collect();
    let mut gone: Vec<String> = Vec::new();
    for id in &ids {
        gone.push((*id).to_owned());
        gone.extend(
            children(state, id, true)
                .into_iter()
                .map(|folder| text(folder, "id").to_owned()),
        );
    }
    let is_gone = |id: &str| gone.iter().any(|one| one == id);
    state.folders.retain(|folder| !is_gone(text(folder, "id")));
    state.files.retain(|file| !is_gone(text(file, "folder_id")));
    let count = ids.len();
    success(
        StatusCode::OK,
        &format!("{count} folders deleted successfully"),
        json!({"deletedCount": count}),
    )
}

fn contents(state: &State, call: &Call<'_>) -> Reply {
    let id = call.param("folder_id");
    let Some(folder) = state.folders.get(id) else {
        return missing("Folder");
    };
    let recursive = call.query("recursive") == Some("true");
    let query = call.query("q");
    let wanted = query.unwrap_or_default().to_lowercase();
    let fits = |row: &&Row| text(row, "name").to_lowercase().contains(&wanted);
    let skip = call.number("skip").unwrap_or(0);
    let limit = call.number("limit");
    let all = children(state, id, recursive);
    let mut homes: Vec<&str> = vec![id];
    if recursive {
        homes.extend(all.iter().map(|folder| text(folder, "id")));
    }
    let files: Vec<&Row> = state
        .files
        .iter()
        .filter(|file| homes.contains(&text(file, "folder_id")))
        .filter(fits)
        .collect();
    let total = files.len();
    let page = |rows: Vec<&Row>| -> Vec<Row> {
        rows.into_iter()
            .skip(skip)
            .take(limit.unwrap_or(usize::MAX))
            .cloned()
            .collect()
    };
    let files: Vec<Row> = page(files)
        .into_iter()
        .map(|mut file| {
            let url = presigned(call, &file);
            set(&mut file, "presigned_url", url);
            file
        })
        .collect();
    let folders = page(all.into_iter().filter(fits).collect());
    let size = limit.filter(|limit| *limit > 0);
    let mut pagination = row(json!({
        "file_count": files.len(), "total_recursive_file_count": total, "skip": skip,
        "current_page": size.map_or(1, |size| skip / size + 1),
        "total_pages": size.map_or(1, |size| total.div_ceil(size).max(1)),
    }));
    if let Some(limit) = limit {
        set(&mut pagination, "limit", limit);
    }
    let data = json!({
        "folder": folder, "subfolders": folders, "files": files, "search_query": query, "recursive": recursive,
        "pagination": pagination,
    });
    success(StatusCode::OK, "Folder contents retrieved successfully", data)
}
