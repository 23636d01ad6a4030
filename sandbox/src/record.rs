//! Requests and responses, for tests and people to look at.

use std::collections::VecDeque;

use bytes::Bytes;
use serde_json::{Value, json};

/// How many requests are kept; older ones go.
const KEPT: usize = 1_000;
/// How many bytes of bodies are kept in all.
const BYTES_KEPT: usize = 32 << 20;
/// How much of the body of a request is kept.
pub(crate) const BODY_KEPT: usize = 1 << 20;
/// How much of the body of a response is kept.
pub(crate) const RESPONSE_KEPT: usize = 16 << 10;

/// A request that the sandbox got.
#[derive(Clone, Debug, Default)]
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
    /// The operation (`operationId`) that it means, once that is known.
    pub operation: Option<String>,
    /// The status of the response, once there is one.
    pub status: Option<u16>,
    /// The body of the response, up to its first 16 KiB; empty for an event stream.
    pub response: Bytes,
    number: u64,
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
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    fn bytes(&self) -> usize {
        let headers = self.headers.iter();
        let headers: usize = headers.map(|(name, value)| name.len() + value.len()).sum();
        self.path.len() + self.query.len() + headers + self.body.len() + self.response.len()
    }

    /// All of it, as the page and the control addresses show it; bodies as text.
    pub(crate) fn to_json(&self) -> Value {
        let text = |bytes: &Bytes| String::from_utf8_lossy(bytes).into_owned();
        json!({
            "number": self.number, "method": self.method, "path": self.path, "query": self.query,
            "headers": self.headers, "body": text(&self.body), "body_length": self.body_length,
            "operation": self.operation, "status": self.status, "response": text(&self.response),
        })
    }
}

#[derive(Debug, Default)]
pub(crate) struct Records {
    requests: VecDeque<RecordedRequest>,
    bytes: usize,
    number: u64,
}

impl Records {
    /// Keeps a request; returns its number.
    pub(crate) fn push(&mut self, mut request: RecordedRequest) -> u64 {
        self.number += 1;
        request.number = self.number;
        self.bytes += request.bytes();
        self.requests.push_back(request);
        self.bound();
        self.number
    }

    fn bound(&mut self) {
        while self.requests.len() > KEPT || self.bytes > BYTES_KEPT {
            let Some(oldest) = self.requests.pop_front() else {
                return;
            };
            self.bytes -= oldest.bytes();
        }
    }

    /// Notes what came of a request.
    pub(crate) fn respond(&mut self, number: u64, operation: Option<&str>, status: u16, response: Bytes) {
        let found = self
            .requests
            .binary_search_by_key(&number, |request| request.number);
        let Some(request) = found.ok().and_then(|place| self.requests.get_mut(place)) else {
            return;
        };
        self.bytes += response.len();
        request.operation = operation.map(str::to_owned);
        request.status = Some(status);
        request.response = response;
        self.bound();
    }

    pub(crate) fn get(&self, number: u64) -> Option<RecordedRequest> {
        let found = self
            .requests
            .binary_search_by_key(&number, |request| request.number);
        self.requests.get(found.ok()?).cloned()
    }

    pub(crate) fn all(&self) -> Vec<RecordedRequest> {
        self.requests.iter().cloned().collect()
    }

    pub(crate) fn clear(&mut self) {
        self.requests.clear();
        self.bytes = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_are_bounded_in_all() {
        let mut records = Records::default();
        for _ in 0..100 {
            let body = Bytes::from(vec![b'x'; 1 << 20]);
            let number = records.push(RecordedRequest {
                body,
                ..RecordedRequest::default()
            });
            records.respond(number, None, 401, Bytes::from_static(b"{}"));
        }
        let kept = records.all();
        assert_eq!(
            kept.iter().map(RecordedRequest::bytes).sum::<usize>(),
            records.bytes
        );
        assert!(
            records.bytes <= BYTES_KEPT && kept.len() >= 31,
            "{} {}",
            records.bytes,
            kept.len()
        );
        assert_eq!(kept.last().and_then(|request| request.status), Some(401));
    }
}
