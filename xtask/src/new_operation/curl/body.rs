//! What curl sends as data, as a body.

use crate::new_operation::{
    json,
    request::{Body, Request},
};

/// A body that is sent as data.
pub(super) fn body(text: &str, said: bool, request: &mut Request) -> Result<Option<Body>, String> {
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Ok(None);
    }
    let media = request.header("content-type").map(str::to_lowercase);
    if let Some(media) = media.as_deref().filter(|media| media.starts_with("multipart/")) {
        return Err(format!(
            "the body is written as `{media}` on the spot: give the parts as `-F name=value` and `-F name=@file`"
        ));
    }
    let json = said || media.as_deref().is_some_and(|media| media.contains("json"));
    let mut notes = Vec::new();
    match json::read(text, &mut notes) {
        Ok(value) => {
            request.notes.extend(notes);
            if !json {
                request
                    .notes
                    .push("the body is taken for JSON, though no `content-type` says so".into());
            }
            Ok(Some(Body::Json(value)))
        }
        Err(error) if json || text.trim_start().starts_with(['{', '[']) => Err(format!(
            "the body is not JSON: {error}. Is a variable of the shell in it? Put a value in its place"
        )),
        Err(_) => Err(format!(
            "the body is sent as {}; bodies that can be generated are JSON and forms (`-F`). If it belongs to the query, \
             give curl `-G`",
            media.as_deref().unwrap_or("application/x-www-form-urlencoded")
        )),
    }
}

pub(super) fn urlencoded(value: &str) -> Result<String, String> {
    let (name, content) = value.split_once('=').unwrap_or(("", value));
    if content.starts_with('@') || (name.is_empty() && value.contains('@')) {
        return Err("`--data-urlencode` from a file is not read here: write the value into the line".into());
    }
    let encoded: String = url::form_urlencoded::byte_serialize(content.as_bytes()).collect();
    Ok(if name.is_empty() {
        encoded
    } else {
        format!("{name}={encoded}")
    })
}
