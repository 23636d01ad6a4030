//! The body that came with an error status.

use std::{borrow::Cow, fmt};

use bytes::Bytes;
use serde_json::Value;

use super::{one_line::OneLine, shorten};
use crate::redact::{self, Redactor};

/// How many characters `Display` prints.
const LONGEST_TEXT: usize = 1000;
/// How many bytes are looked at for them.
const EXCERPT: usize = 8 * LONGEST_TEXT;

/// The first part of a body that came with an error, at most 64 KiB.
///
/// `Display` prints its text in one line of at most 1000 characters, without the secrets that the call sent and without
/// the values of JSON fields whose names are those of secrets. It prints only the size of a body that begins as a JSON
/// object or list and is not valid JSON, such as one that was cut, and of a body that came with success and could not be decoded.
/// The methods give the body as it came.
#[derive(Clone)]
pub struct ErrorBody {
    bytes: Bytes,
    truncated: bool,
    /// What `Display` prints.
    text: String,
}

impl ErrorBody {
    /// How many bytes are kept.
    pub(crate) const LIMIT: usize = 64 * 1024;

    /// The body of an error, or of an event that reports one.
    pub(crate) fn new(bytes: Bytes, more: bool, redactor: &Redactor) -> Self {
        let body = Self::kept(bytes, more);
        let text = String::from_utf8_lossy(&body.bytes);
        let text = match crate::json::decode::<Value>(text.as_bytes()).map(redact::without_named) {
            Ok(Some(json)) => redactor.redact(json),
            // Which of its fields are those of secrets cannot be told.
            Err(_) if redact::begins_as_json(&body.bytes) => return body.hidden("broken JSON"),
            Ok(None) | Err(_) => {
                let excerpt = String::from_utf8_lossy(&body.bytes[..body.bytes.len().min(EXCERPT)]);
                redactor.redact(redact::cut_at_named(&excerpt).into_owned())
            }
        };
        let text = shorten(OneLine(&text).to_string(), LONGEST_TEXT);
        Self { text, ..body }
    }

    /// A body that is not an error, but does not have the documented form. What it holds is not for a log: a token that the
    /// server has just issued, for one.
    pub(crate) fn unprinted(bytes: Bytes, more: bool) -> Self {
        Self::kept(bytes, more).hidden("no error body")
    }

    /// The first part of a body, without a text to print.
    fn kept(mut bytes: Bytes, more: bool) -> Self {
        let truncated = more || bytes.len() > Self::LIMIT;
        if bytes.len() > Self::LIMIT {
            // A copy: a view would keep the whole body in memory, which may have 64 MiB.
            bytes = Bytes::copy_from_slice(&bytes[..Self::LIMIT]);
        }
        Self {
            bytes,
            truncated,
            text: String::new(),
        }
    }

    /// The same body, of which only the size is printed.
    fn hidden(self, reason: &str) -> Self {
        let text = format!("[{} bytes, not printed: {reason}]", self.bytes.len());
        Self { text, ..self }
    }

    /// The bytes as they came.
    #[must_use]
    pub fn as_bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// The bytes as text; what is not UTF-8 becomes U+FFFD.
    #[must_use]
    pub fn to_text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.bytes)
    }

    /// Whether the server sent more than is kept, or the connection broke before the end.
    #[must_use]
    pub fn is_truncated(&self) -> bool {
        self.truncated
    }
}

impl fmt::Display for ErrorBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for ErrorBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Bodies echo what was sent and may quote stored data, so a log gets only their size.
        f.debug_struct("ErrorBody")
            .field("bytes", &self.bytes.len())
            .field("truncated", &self.truncated)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_does_not_hold_the_rest_in_memory() {
        let whole = Bytes::from(vec![b'x'; 2 * ErrorBody::LIMIT]);
        let kept = ErrorBody::new(whole.clone(), false, &Redactor::default());
        assert!(kept.is_truncated() && whole.is_unique());
        assert_eq!(kept.as_bytes().len(), ErrorBody::LIMIT);
    }
}
