//! A request with its response, and how both stand in a file.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Map, Value, json};

use super::outgoing::Request;
use crate::{base64, testing::pieces::Piece};

/// A request with its response.
#[derive(Clone, Debug)]
pub(super) struct Exchange {
    pub(super) request: Request,
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    pub(super) pieces: Vec<Piece>,
    /// Whether the body broke off after the last piece, or was not read further.
    pub(super) is_cut: bool,
}

impl Exchange {
    /// One line of a file.
    pub(super) fn to_json(&self) -> Value {
        let Request {
            operation,
            method,
            path,
            query,
            body,
        } = &self.request;
        let headers = self.headers.iter().map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            (name.as_str().to_owned(), Value::from(value))
        });
        let pieces = self.pieces.iter().map(|piece| {
            let pause = u64::try_from(piece.pause.as_millis()).unwrap_or(u64::MAX);
            match std::str::from_utf8(&piece.bytes) {
                Ok(text) => json!({"pause": pause, "text": text}),
                Err(_) => json!({"pause": pause, "base64": base64::encode(&piece.bytes)}),
            }
        });
        json!({
            "operation": operation, "method": method, "path": path, "query": query, "body": body,
            "status": self.status, "headers": headers.collect::<Map<_, _>>(),
            "pieces": pieces.collect::<Vec<_>>(), "cut": self.is_cut,
        })
    }

    /// Reads a line; the error says which property is odd.
    pub(super) fn read(line: &Value) -> Result<Self, String> {
        let text = |value: &Value, name: &str| {
            let text = value[name].as_str().map(str::to_owned);
            text.ok_or_else(|| format!("`{name}` is not text"))
        };
        let list = |name: &str| {
            line[name]
                .as_array()
                .ok_or_else(|| format!("`{name}` is not a list"))
        };
        let query = list("query")?
            .iter()
            .map(|pair| match pair.as_array().map(Vec::as_slice) {
                Some([Value::String(name), Value::String(value)]) => Ok((name.clone(), value.clone())),
                _ => Err("`query` has what is not a pair of texts".to_owned()),
            });
        let request = Request {
            operation: text(line, "operation")?,
            method: text(line, "method")?,
            path: text(line, "path")?,
            query: query.collect::<Result<_, _>>()?,
            body: line["body"].clone(),
        };
        let status = line["status"]
            .as_u64()
            .and_then(|status| u16::try_from(status).ok());
        let status = status.filter(|status| (200..1000).contains(status));
        let mut headers = HeaderMap::new();
        for (name, value) in line["headers"].as_object().into_iter().flatten() {
            let header = || {
                let name: HeaderName = name.parse().ok()?;
                Some((name, HeaderValue::from_str(value.as_str()?).ok()?))
            };
            let (name, value) = header().ok_or_else(|| format!("`headers` has an odd `{name}`"))?;
            headers.insert(name, value);
        }
        let pieces = list("pieces")?.iter().map(|piece| {
            let pause = Duration::from_millis(piece["pause"].as_u64().unwrap_or_default());
            let bytes = match piece["base64"].as_str() {
                Some(text) => base64::decode(text.as_bytes()).ok_or("`base64` is none")?.into(),
                None => Bytes::from(text(piece, "text")?),
            };
            Ok::<_, String>(Piece { pause, bytes })
        });
        Ok(Self {
            request,
            status: status.ok_or("`status` is not a status of a response")?,
            headers,
            pieces: pieces.collect::<Result<_, _>>()?,
            is_cut: line["cut"] == true,
        })
    }
}
