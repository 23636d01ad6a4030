//! What was asked, for tests to look at.

use std::collections::VecDeque;

use bytes::Bytes;

/// How many requests are kept; older ones go.
const KEPT: usize = 1_000;
/// How much of a body is kept.
pub(crate) const BODY_KEPT: usize = 1 << 20;

/// A request that the sandbox got.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The method, such as `POST`.
    pub method: String,
    /// The path, as it was sent.
    pub path: String,
    /// The query, as it was sent, without `?`; empty if there was none.
    pub query: String,
    /// The headers; names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body, up to its first 1 MiB.
    pub body: Bytes,
    /// How many bytes the body had.
    pub body_length: u64,
}

impl RecordedRequest {
    /// The first value of a header, by its lower-case name.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// The body as JSON, if it is JSON.
    #[must_use]
    pub fn json(&self) -> Option<serde_json::Value> {
        serde_json::from_slice(&self.body).ok()
    }
}

#[derive(Debug, Default)]
pub(crate) struct Records(VecDeque<RecordedRequest>);

impl Records {
    pub(crate) fn push(&mut self, request: RecordedRequest) {
        if self.0.len() == KEPT {
            self.0.pop_front();
        }
        self.0.push_back(request);
    }

    pub(crate) fn all(&self) -> Vec<RecordedRequest> {
        self.0.iter().cloned().collect()
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}
