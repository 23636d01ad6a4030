//! The body that came with an error status.

use std::{borrow::Cow, fmt};

use bytes::Bytes;

use super::{one_line::OneLine, shorten};
use crate::redact::{self, Redactor};

/// How many characters `Display` prints.
const LONGEST_TEXT: usize = 1000;
/// How many bytes are looked at for them.
const EXCERPT: usize = 8 * LONGEST_TEXT;

/// The first part of a body that came with an error, at most 64 KiB.
///
/// `Display` prints its text in one line of at most 1000 characters, without the secrets that the call sent and without
/// the JSON fields whose names are those of secrets. Of a body that came with success and could not be decoded it
/// prints the size only. The methods give the body as it came.
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
    pub(crate) fn new(mut bytes: Bytes, more: bool, redactor: &Redactor) -> Self {
        let truncated = more || bytes.len() > Self::LIMIT;
        if bytes.len() > Self::LIMIT {
            // A copy: a view would keep the whole body in memory, which may have 64 MiB.
            bytes = Bytes::copy_from_slice(&bytes[..Self::LIMIT]);
        }
        let text = match redact::without_named(&bytes) {
            Some(json) => OneLine(&redactor.redact(json)).to_string(),
            None => {
                let excerpt = String::from_utf8_lossy(&bytes[..bytes.len().min(EXCERPT)]);
                OneLine(&redactor.redact(excerpt)).to_string()
            }
        };
        Self {
            text: shorten(text, LONGEST_TEXT),
            bytes,
            truncated,
        }
    }

    /// A body that is no error, but has not the documented form. What it holds is not for a log: a token that the
    /// server has just issued, for one.
    pub(crate) fn unprinted(bytes: Bytes, more: bool) -> Self {
        let mut body = Self::new(bytes, more, &Redactor::default());
        body.hide();
        body
    }

    /// Leaves the text out of what is printed.
    pub(crate) fn hide(&mut self) {
        self.text = format!("[{} bytes, not printed: no error body]", self.bytes.len());
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
