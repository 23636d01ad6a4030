//! The body that came with an error status.

use std::{borrow::Cow, fmt};

use bytes::Bytes;

/// The first part of a body that came with an error, at most 64 KiB.
#[derive(Clone)]
pub struct ErrorBody {
    bytes: Bytes,
    truncated: bool,
}

impl ErrorBody {
    /// How many bytes are kept.
    pub(crate) const LIMIT: usize = 64 * 1024;

    pub(crate) fn new(mut bytes: Bytes, more: bool) -> Self {
        let truncated = more || bytes.len() > Self::LIMIT;
        if bytes.len() > Self::LIMIT {
            // A copy: a view would keep the whole body in memory, which may have 64 MiB.
            bytes = Bytes::copy_from_slice(&bytes[..Self::LIMIT]);
        }
        Self { bytes, truncated }
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
        let kept = ErrorBody::new(whole.clone(), false);
        assert!(kept.is_truncated() && whole.is_unique());
        assert_eq!(kept.as_bytes().len(), ErrorBody::LIMIT);
    }
}
