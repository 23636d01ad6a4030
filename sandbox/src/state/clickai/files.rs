//! Uploaded files, of which the last ones keep their content.

use http::StatusCode;
use serde_json::{Value, json};

use super::{
    super::table::{row, text},
    ClickAi,
    refusals::{invalid, refuse},
};
use crate::{call::Call, clock, ids, reply::Reply};

/// How many uploads keep their content.
const CONTENTS: usize = 16;

impl ClickAi {
    pub(super) fn check_files(&self, body: &Value) -> Result<(), Reply> {
        for file in body.get("files").and_then(Value::as_array).into_iter().flatten() {
            if file["transfer_method"] == "local_file" {
                let id = file["upload_file_id"].as_str().unwrap_or_default();
                if !ids::is_uuid(id) {
                    return Err(invalid("Invalid upload file id format"));
                }
                if self.uploads.get(id).is_none() {
                    return Err(invalid("Invalid upload file"));
                }
            }
        }
        Ok(())
    }

    pub(super) fn upload(&mut self, call: &Call<'_>) -> Reply {
        let mut files = call.files();
        let (first, second) = (files.next(), files.find(|part| part.name != "file"));
        if second.is_some() {
            return refuse(
                StatusCode::BAD_REQUEST,
                "too_many_files",
                "Only one file is allowed.",
            );
        }
        let Some(part) = first.filter(|part| part.name == "file") else {
            return refuse(
                StatusCode::BAD_REQUEST,
                "no_file_uploaded",
                "Please upload your file.",
            );
        };
        let name = part.file_name.as_deref().unwrap_or_default();
        if name.is_empty() {
            let message = "The specified filename is invalid.";
            return refuse(StatusCode::BAD_REQUEST, "filename_not_exists_error", message);
        }
        if name.contains(['/', '\\', ':', '*', '?', '"', '<', '>', '|']) {
            return invalid("Filename contains invalid characters");
        }
        let Some(media) = &part.media else {
            return refuse(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "unsupported_file_type",
                "File type not allowed.",
            );
        };
        let extension = name
            .rsplit_once('.')
            .map_or("", |(_, extension)| extension)
            .to_lowercase();
        if part.length > largest(&extension) {
            return refuse(
                StatusCode::PAYLOAD_TOO_LARGE,
                "file_too_large",
                "File size exceeded. {message}",
            );
        }
        let id = ids::uuid();
        let file = row(json!({
            "id": id, "name": name, "size": part.length, "extension": extension, "mime_type": media,
            "created_by": "00000000-0000-4000-8000-000000000001", "created_at": clock::epoch(), "preview_url": null,
        }));
        if self.contents.len() == CONTENTS {
            self.contents.pop_front();
        }
        self.contents.push_back((id, part.content.clone()));
        self.uploads.push(file.clone());
        Reply::created(Value::Object(file))
    }

    pub(super) fn preview(&self, id: &str) -> Reply {
        let content = self.contents.iter().find(|(key, _)| key == id);
        match (content, self.uploads.get(id)) {
            (Some((_, content)), Some(file)) => {
                Reply::bytes(StatusCode::OK, text(file, "mime_type"), content.clone())
            }
            _ => refuse(
                StatusCode::NOT_FOUND,
                "file_not_found",
                "The requested file was not found",
            ),
        }
    }
}

/// The largest size of an upload by its extension.
fn largest(extension: &str) -> u64 {
    (match extension {
        "jpg" | "jpeg" | "png" | "webp" | "gif" | "svg" => 10,
        "mp3" | "m4a" | "wav" | "amr" | "mpga" => 50,
        "mp4" | "mov" | "mpeg" | "webm" => 100,
        _ => 15,
    }) << 20
}
