//! What the headers of a response say about its body.

use http::{
    HeaderMap,
    header::{CONTENT_ENCODING, CONTENT_TYPE},
};

use crate::{error::shorten, redact::Redactor};

/// Codings that change a body, by their registered names.
const CODINGS: [&str; 11] = [
    "gzip",
    "x-gzip",
    "deflate",
    "br",
    "zstd",
    "compress",
    "x-compress",
    "dcb",
    "dcz",
    "exi",
    "pack200-gzip",
];

/// Says how a body is compressed, if it is: this crate asks for no compression and decompresses nothing.
///
/// Other words in the header, such as `utf-8`, are mistakes of servers and change nothing.
pub(crate) fn compression(headers: &HeaderMap) -> Option<String> {
    let lines = headers.get_all(CONTENT_ENCODING).iter();
    let names: Vec<_> = lines
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(','))
        .map(|name| name.trim().to_ascii_lowercase())
        .filter(|name| CODINGS.contains(&name.as_str()))
        .collect();
    (!names.is_empty()).then(|| {
        let names = names.join(", ");
        format!("the response is compressed with {names}, although the client asks for no compression")
    })
}

/// The media type without its parameters, in lower case, such as `text/event-stream`.
pub(crate) fn media_type(headers: &HeaderMap) -> Option<String> {
    let text = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    let media = text.split(';').next().unwrap_or_default().trim();
    (!media.is_empty()).then(|| media.to_ascii_lowercase())
}

/// A media type for a message.
pub(crate) fn shown_media(media: &str, redactor: &Redactor) -> String {
    shorten(redactor.redact(media).into_owned(), 100)
}
