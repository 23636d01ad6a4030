//! Files of the knowledge hub, with their content up to a limit. By hand: contents are bytes, fetched by links of their own.

use std::collections::VecDeque;

use bytes::Bytes;
use http::StatusCode;
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use super::{
    State, folders,
    hub::{STORE, failure, missing, presigned, success},
    table::{Row, Table, at, row, set, take, text},
};
use crate::{
    call::{Call, Part},
    clock, examples, ids,
    origins::SANDBOXED,
    reply::Reply,
};

/// How much content is kept; older content goes.
const KEPT: usize = 64 << 20;

#[derive(Debug, Default)]
pub(crate) struct Files {
    pub(super) records: Table,
    contents: VecDeque<(String, Bytes)>,
}

impl Files {
    pub(super) fn iter(&self) -> impl DoubleEndedIterator<Item = &Row> {
        self.records.iter()
    }

    pub(super) fn retain(&mut self, keep: impl FnMut(&Row) -> bool) {
        self.records.retain(keep);
        let records = &self.records;
        self.contents.retain(|(id, _)| records.get(id).is_some());
    }

    fn keep(&mut self, id: String, content: Bytes) {
        self.contents.push_back((id, content));
        while self
            .contents
            .iter()
            .map(|(_, content)| content.len())
            .sum::<usize>()
            > KEPT
        {
            self.contents.pop_front();
        }
    }

    fn content(&self, id: &str) -> Option<Bytes> {
        self.contents
            .iter()
            .find(|(key, _)| key == id)
            .map(|(_, content)| content.clone())
    }
}

pub(super) fn response(state: &mut State, call: &Call<'_>) -> Option<Reply> {
    let id = call.param("file_id");
    Some(match call.operation.id.as_str() {
        "boards_list_files" => {
            let folder = call.query("folder_id");
            let files = state
                .files
                .iter()
                .filter(|file| folder.is_none_or(|folder| text(file, "folder_id") == folder));
            let (skip, limit) = match folder {
                Some(_) => (
                    call.number("skip").unwrap_or(0),
                    call.number("limit").unwrap_or(usize::MAX),
                ),
                None => (0, usize::MAX),
            };
            let files: Vec<&Row> = files.skip(skip).take(limit).collect();
            success(StatusCode::OK, "Files retrieved successfully", json!(files))
        }
        "boards_search_files" => {
            let wanted = call.query("q").unwrap_or_default().to_lowercase();
            let limit = call
                .number("limit")
                .filter(|limit| *limit > 0)
                .unwrap_or(usize::MAX);
            let fits = |file: &&Row| text(file, "name").to_lowercase().contains(&wanted);
            let files: Vec<&Row> = state.files.iter().filter(fits).take(limit).collect();
            success(StatusCode::OK, "Files searched successfully", json!(files))
        }
        "boards_create_file" => {
            let mut file = record(state.organization, call.text("name").unwrap_or_default());
            let properties = [
                "folder_id",
                "organization_id",
                "source_type",
                "key",
                "file_type",
                "file_size",
                "tags",
                "remarks",
            ];
            take(&mut file, &call.body, &properties);
            state.files.records.push(file.clone());
            success(StatusCode::CREATED, "File created successfully", file.into())
        }
        "boards_upload_file" => upload(state, call),
        "boards_delete_files" => {
            let ids = call
                .body
                .get("ids")
                .and_then(Value::as_array)
                .into_iter()
                .flatten();
            let ids: Vec<&str> = ids.filter_map(Value::as_str).collect();
            let before = state.files.records.len();
            state.files.retain(|file| !ids.contains(&text(file, "id")));
            let count = before - state.files.records.len();
            success(
                StatusCode::OK,
                &format!("{count} files deleted successfully"),
                json!({"deletedCount": count}),
            )
        }
        "boards_get_file" => match state.files.records.get(id) {
            Some(file) => {
                let mut file = file.clone();
                let url = presigned(call, &file);
                set(&mut file, "presigned_url", url);
                success(StatusCode::OK, "File retrieved successfully", file.into())
            }
            None => missing("File"),
        },
        "boards_update_file" => match state.files.records.get_mut(id) {
            Some(file) => {
                take(
                    file,
                    &call.body,
                    &["name", "folder_id", "remarks", "source_type", "file_type"],
                );
                if let Some(tags) = call.body.get("tags") {
                    set(file, "tags", tags_of(tags));
                }
                set(file, "updated_at", clock::millis());
                success(StatusCode::OK, "File updated successfully", file.clone().into())
            }
            None => missing("File"),
        },
        "boards_download_file" => download(state, id),
        _ => return None,
    })
}

/// The content behind a presigned address.
pub(super) fn stored_content(state: &State, path: &str) -> Option<Reply> {
    let key = percent_decode_str(path.strip_prefix(STORE)?).decode_utf8_lossy();
    let file = state.files.iter().find(|file| text(file, "key") == key)?;
    let content = state.files.content(text(file, "id"))?;
    // Whoever opens the link in a browser runs nothing of what was uploaded.
    let reply = Reply::bytes(StatusCode::OK, text(file, "file_type"), content)
        .with(http::header::X_CONTENT_TYPE_OPTIONS, "nosniff")
        .with(SANDBOXED.0, SANDBOXED.1);
    Some(examples::attachment(reply, text(file, "name")))
}

fn record(organization: &str, name: &str) -> Row {
    let id = ids::uuid();
    let now = clock::millis();
    row(json!({
        "id": id, "name": name, "organization_id": organization, "folder_id": "root", "source_type": "local",
        "external_id": null, "external_source": null, "synced": true, "last_sync_at": null,
        "key": format!("{}_{name}", clock::epoch_millis()), "file_type": "application/octet-stream", "file_size": 0,
        "tags": null, "remarks": null, "last_updated_by_display_name": null, "last_updated_by_email": null,
        "created_at": now, "updated_at": now, "_id": id,
    }))
}

/// Tags as an array, as JSON text, or with commas.
fn tags_of(tags: &Value) -> Value {
    let Some(text) = tags.as_str() else {
        return tags.clone();
    };
    let parsed = serde_json::from_str(text).ok().filter(Value::is_array);
    parsed.unwrap_or_else(|| text.split(',').map(|tag| tag.trim().to_owned()).collect())
}

fn upload(state: &mut State, call: &Call<'_>) -> Reply {
    let folder = call.part("folder_id").unwrap_or_default();
    let hex = folder.len() == 24 && folder.chars().all(|char| char.is_ascii_hexdigit());
    if !ids::is_uuid(&folder) && !hex {
        return failure(StatusCode::BAD_REQUEST, "folder_id is not a valid id");
    }
    if call.files().next().is_none() {
        return failure(StatusCode::BAD_REQUEST, "No file uploaded");
    }
    if state.folders.get(&folder).is_none() {
        let name = call.part("folder_name").unwrap_or_else(|| folder.clone());
        folders::create(state, &folder, &json!({"name": name}));
    }
    let files: Vec<Row> = call
        .files()
        .map(|part| store(state, call, &folder, part))
        .collect();
    if let Some(folder) = state.folders.get_mut(&folder) {
        let count = at(folder, "file_count").as_u64().unwrap_or(0) + files.len() as u64;
        set(folder, "file_count", count);
    }
    let message = format!("{} file(s) uploaded successfully", files.len());
    let data = match files.as_slice() {
        [one] => json!(one),
        several => json!(several),
    };
    success(StatusCode::CREATED, &message, data)
}

fn store(state: &mut State, call: &Call<'_>, folder: &str, part: &Part) -> Row {
    let mut file = record(state.organization, part.file_name.as_deref().unwrap_or_default());
    set(&mut file, "folder_id", folder);
    set(
        &mut file,
        "source_type",
        call.part("source_type").unwrap_or_else(|| "upload".to_owned()),
    );
    set(&mut file, "file_size", part.length);
    if let Some(media) = &part.media {
        set(&mut file, "file_type", media.as_str());
    }
    if let Some(tags) = call.part("tags") {
        set(&mut file, "tags", tags_of(&tags.into()));
    }
    if let Some(remarks) = call.part("remarks") {
        set(&mut file, "remarks", remarks);
    }
    state
        .files
        .keep(text(&file, "id").to_owned(), part.content.clone());
    state.files.records.push(file.clone());
    file
}

/// The content. As on the real server, a name beyond Latin-1 or content that is gone gives 500.
fn download(state: &State, id: &str) -> Reply {
    let Some(file) = state.files.records.get(id) else {
        return missing("File");
    };
    let name = text(file, "name");
    let content = state
        .files
        .content(id)
        .filter(|_| name.chars().all(|char| char <= '\u{ff}' && char != '\n'));
    let Some(content) = content else {
        let body = json!({"success": false, "error": {"message": "Internal server error"}});
        return Reply::json(StatusCode::INTERNAL_SERVER_ERROR, body);
    };
    examples::attachment(
        Reply::bytes(StatusCode::OK, text(file, "file_type"), content),
        name,
    )
}
