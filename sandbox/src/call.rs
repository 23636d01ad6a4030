//! A request, read and checked, as the handlers see it.

use std::sync::{Arc, Mutex, PoisonError};

use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt};
use http::{HeaderMap, header, request::Parts};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use percent_encoding::percent_decode_str;
use serde_json::Value;

pub(crate) use crate::multipart::Part;
use crate::{contract::Operation, memory::Memory, multipart, record::BODY_KEPT};

/// Whether a key of a query or a form is this name, also as one of a list: `name[]`.
pub(crate) fn is_named(key: &str, name: &str) -> bool {
    key == name || key.strip_suffix("[]") == Some(name)
}

/// All values of a name in a query, also as `name[]`.
pub(crate) fn named<'a>(query: &'a [(String, String)], name: &str) -> impl Iterator<Item = &'a str> {
    query
        .iter()
        .filter(move |(key, _)| is_named(key, name))
        .map(|(_, value)| value.as_str())
}

/// The largest body that is not an upload.
const LARGEST: u64 = 16 << 20;

/// What arrived.
#[derive(Debug)]
pub(crate) struct Arrival {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query_text: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Payload,
    /// The first bytes of the body.
    pub(crate) beginning: Bytes,
    pub(crate) length: u64,
}

#[derive(Debug)]
pub(crate) enum Payload {
    Bytes(Bytes),
    Parts(Vec<Part>),
    /// A multipart body that is none.
    Broken(String),
    TooLarge,
    /// Too many bodies are being read at this time.
    NoMemory,
}

#[derive(Debug, Default)]
struct Seen {
    beginning: BytesMut,
    length: u64,
}

impl Seen {
    fn note(&mut self, chunk: &[u8]) {
        self.length += chunk.len() as u64;
        let room = BODY_KEPT.saturating_sub(self.beginning.len()).min(chunk.len());
        self.beginning
            .extend_from_slice(chunk.get(..room).unwrap_or_default());
    }
}

impl Arrival {
    /// Reads a request to its end.
    pub(crate) async fn read(head: Parts, body: Incoming, memory: &Memory) -> Result<Self, hyper::Error> {
        let seen = Arc::new(Mutex::new(Seen::default()));
        let note = Arc::clone(&seen);
        let body = body.into_data_stream().inspect(move |chunk| {
            if let Ok(chunk) = chunk {
                note.lock().unwrap_or_else(PoisonError::into_inner).note(chunk);
            }
        });
        let media = head
            .headers
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok());
        let parts = media
            .and_then(multipart::boundary)
            .map(|boundary| multipart::Reader::new(&boundary));
        let body = read(body, parts, memory).await?;
        let seen = std::mem::take(&mut *seen.lock().unwrap_or_else(PoisonError::into_inner));
        let query_text = head.uri.query().unwrap_or_default().to_owned();
        Ok(Self {
            method: head.method.as_str().to_owned(),
            path: head.uri.path().to_owned(),
            query: pairs(&query_text),
            query_text,
            headers: head.headers,
            body,
            beginning: seen.beginning.freeze(),
            length: seen.length,
        })
    }
}

/// Reads a body; `parts` takes it where it is an upload.
async fn read(
    mut body: impl Stream<Item = Result<Bytes, hyper::Error>> + Unpin,
    mut parts: Option<multipart::Reader>,
    memory: &Memory,
) -> Result<Payload, hyper::Error> {
    let mut content = BytesMut::new();
    let mut length = 0;
    let mut held = memory.hold();
    while let Some(chunk) = body.next().await {
        let chunk = chunk?;
        length += chunk.len() as u64;
        match &mut parts {
            Some(parts) => {
                parts.take(&chunk);
                if parts.is_broken() {
                    break;
                }
            }
            None if length <= LARGEST => {
                if !held.grow(chunk.len()) {
                    return Ok(Payload::NoMemory);
                }
                content.extend_from_slice(&chunk);
            }
            None => content = BytesMut::new(),
        }
    }
    Ok(match parts {
        Some(parts) => parts.finish().map_or_else(Payload::Broken, Payload::Parts),
        None if length > LARGEST => Payload::TooLarge,
        None => Payload::Bytes(content.freeze()),
    })
}

/// The names and values of a query or a form.
pub(crate) fn pairs(query: &str) -> Vec<(String, String)> {
    let decoded = |text: &str| {
        percent_decode_str(&text.replace('+', " "))
            .decode_utf8_lossy()
            .into_owned()
    };
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(key, value)| (decoded(key), decoded(value)))
        .collect()
}

/// A request that the documents allow.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    /// The organization of the caller.
    pub(crate) organization: &'static str,
    pub(crate) operation: &'a Operation,
    /// Path parameters, in their order.
    pub(crate) path: Vec<(String, String)>,
    pub(crate) query: &'a [(String, String)],
    pub(crate) headers: &'a HeaderMap,
    /// The JSON body; null without one.
    pub(crate) body: Value,
    pub(crate) parts: &'a [Part],
}

impl Call<'_> {
    /// A path parameter.
    pub(crate) fn param(&self, name: &str) -> &str {
        self.path
            .iter()
            .find(|(key, _)| key == name)
            .map_or("", |(_, value)| value.as_str())
    }

    /// The first value of a query parameter.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    pub(crate) fn number(&self, name: &str) -> Option<usize> {
        self.query(name)?.parse().ok()
    }

    /// A text of the body.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.body.get(name).and_then(Value::as_str)
    }

    /// The text of a part of a multipart body.
    pub(crate) fn part(&self, name: &str) -> Option<String> {
        let part = self
            .parts
            .iter()
            .find(|part| part.name == name && part.file_name.is_none())?;
        Some(String::from_utf8_lossy(&part.content).into_owned())
    }

    /// The files of a multipart body.
    pub(crate) fn files(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(|part| part.file_name.is_some())
    }

    /// A header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}
