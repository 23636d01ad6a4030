//! Rules for media types: how they are written, and that no schema is passed over.

use crate::{
    document::{Content, Document, is_text},
    problem::Findings,
};

/// Types that hold JSON, beside those that end in `+json`.
const LIKE_JSON: [&str; 4] = [
    "text/json",
    "application/x-json",
    "application/javascript",
    "text/javascript",
];

pub(super) fn check(document: &Document, findings: &mut Findings) {
    for operation in &document.operations {
        findings.within(Some(&operation.id));
        for content in document.contents(operation) {
            encoding(document, &content, findings);
            if form(&content, findings) && content.code.is_some_and(|code| code.starts_with('2')) {
                schema(document, &content, findings);
            }
        }
    }
    findings.within(None);
}

/// `encoding` says the media types of the parts of a form.
fn encoding(document: &Document, content: &Content<'_>, findings: &mut Findings) {
    let Some(encoding) = content.node.get("encoding") else {
        return;
    };
    if content.media != "multipart/form-data" {
        findings.add(
            "media-type",
            content.node.place_of("encoding", content.at),
            format!("`encoding` has no effect on `{}`", content.media),
            "remove it: only the parts of a form have types of their own",
        );
        return;
    }
    let properties = content
        .node
        .get("schema")
        .map_or_else(Vec::new, |schema| document.properties(schema));
    for part in encoding.properties() {
        if !properties.iter().any(|property| property.key == part.key) {
            findings.add(
                "media-type",
                part.at,
                format!("the form has no part `{}`", part.key),
                "name a property of its schema",
            );
        }
        let types = part.value.text_of("contentType").unwrap_or_default();
        let wrong = types
            .split(',')
            .find(|media| !is_media_type(media.trim().split(';').next().unwrap_or_default().trim()));
        if let Some(wrong) = wrong {
            findings.add(
                "media-type",
                part.value.place_of("contentType", part.at),
                format!("`{}` is not a media type", wrong.trim()),
                "write one such as `image/png`, or several with commas between them",
            );
        }
    }
}

fn is_media_type(text: &str) -> bool {
    let token = |text: &str| {
        let known = |c: char| c.is_ascii_alphanumeric() || "!#$&^_.+-*".contains(c);
        !text.is_empty() && text.chars().all(known)
    };
    text.split_once('/')
        .is_some_and(|(kind, name)| token(kind) && token(name))
}

/// Whether the media type is written in its one form.
fn form(content: &Content<'_>, findings: &mut Findings) -> bool {
    let media = content.media;
    let bare = media.split(';').next().unwrap_or_default().trim().to_lowercase();
    let written = is_media_type(&bare);
    if !written {
        findings.add(
            "media-type",
            content.at,
            format!("`{}` is not a media type", media.escape_debug()),
            "write one such as `application/json` or `text/csv`",
        );
    } else if bare != media {
        findings.add(
            "media-type",
            content.at,
            format!("`{media}` is written in another form"),
            format!("write `{bare}`: case and parameters have no effect here"),
        );
    }
    written && bare == media
}

/// A file has no typed schema, and what is JSON is read as such.
fn schema(document: &Document, content: &Content<'_>, findings: &mut Findings) {
    let media = content.media;
    if matches!(media, "application/json" | "text/event-stream") {
        return;
    }
    if media.ends_with("+json") || LIKE_JSON.contains(&media) {
        findings.add(
            "media-type",
            content.at,
            format!("a response of type `{media}` would be handed over as a file"),
            "write `application/json`: it is read by what it holds, whatever the server calls it",
        );
        return;
    }
    let Some(schema) = content.node.get("schema") else {
        return;
    };
    let plain = document.plain(schema);
    if !is_text(plain) && media != "text/plain" {
        findings.add(
            "media-schema",
            schema.at,
            format!("a response of type `{media}` is a file, which this schema does not describe"),
            "write `{type: string, format: binary}`, or `application/json` if it is JSON",
        );
    }
}
