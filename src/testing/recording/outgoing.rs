//! A request as a recording knows it: without secrets, and without what differs from one run to the next.

use std::collections::BTreeSet;

use http::Method;
use serde_json::{Map, Value, json};
use url::Url;

use super::redacted::Cleaner;
use crate::{
    body::Body,
    operation_info::OperationInfo,
    redact::{REDACTED, Redactor},
    testing::shown,
};

/// A request.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Request {
    /// The operation; empty for a path that the caller wrote.
    pub(super) operation: String,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) query: Vec<(String, String)>,
    pub(super) body: Value,
}

/// A request that is about to be sent.
pub(crate) struct Outgoing {
    pub(super) request: Request,
    pub(super) info: Option<&'static OperationInfo>,
    pub(super) cleaner: Cleaner,
}

impl Outgoing {
    pub(crate) fn new(
        info: Option<&'static OperationInfo>,
        method: &Method,
        url: &Url,
        body: &Body,
        redactor: &Redactor,
    ) -> Self {
        let cleaner = Cleaner::new(redactor, info.map_or(&[], |info| shown::secrets(info.id)));
        let query = url.query_pairs().map(|(name, value)| {
            let value = if cleaner.is_secret(&name) {
                REDACTED.to_owned()
            } else {
                cleaner.text(&value)
            };
            (name.into_owned(), value)
        });
        let query = query.collect();
        let request = Request {
            operation: info.map_or_else(String::new, |info| info.id.to_owned()),
            method: method.as_str().to_owned(),
            path: cleaner.plain(url.path()),
            query,
            body: self::body(body, &cleaner),
        };
        Self {
            request,
            info,
            cleaner,
        }
    }
}

fn body(body: &Body, cleaner: &Cleaner) -> Value {
    match body {
        Body::None => Value::Null,
        Body::Json(json) => match serde_json::from_slice(json) {
            Ok(mut json) => {
                cleaner.body(&mut json);
                json
            }
            Err(_) => Value::Null,
        },
        Body::Form(form) => {
            let mut fields = Map::new();
            for (name, text) in form.texts() {
                let text = if cleaner.is_secret(name) {
                    REDACTED.to_owned()
                } else {
                    cleaner.json_text(text).unwrap_or_else(|| cleaner.text(text))
                };
                fields.insert(cleaner.plain(name), text.into());
            }
            for (name, file) in form.files() {
                fields.insert(cleaner.plain(name), json!({"file": cleaner.plain(file)}));
            }
            json!({"form": fields})
        }
    }
}

impl Request {
    /// In which part the two differ, if they do. Values of ignored names count as equal.
    pub(super) fn difference(&self, other: &Self, ignored: &BTreeSet<String>) -> Option<String> {
        if (&self.method, &self.path) != (&other.method, &other.path) {
            return Some("path".to_owned());
        }
        let query = |request: &Self| {
            let mut pairs: Vec<_> = request.query.clone();
            pairs.retain(|(name, _)| !ignored.contains(name));
            pairs.sort();
            pairs
        };
        let (ours, theirs) = (query(self), query(other));
        if ours != theirs {
            let odd = ours.iter().find(|pair| !theirs.contains(pair));
            let odd = odd.or_else(|| theirs.iter().find(|pair| !ours.contains(pair)));
            let name = odd.map_or("", |(name, _)| name);
            return Some(format!("query parameter `{name}`"));
        }
        let place = differs(&self.body, &other.body, ignored)?;
        Some(if place.is_empty() {
            "body".to_owned()
        } else {
            format!("body at `{place}`")
        })
    }

    /// Method, path and query.
    pub(super) fn line(&self) -> String {
        let mut line = format!("{} {}", self.method, self.path);
        for (index, (name, value)) in self.query.iter().enumerate() {
            line.push(if index == 0 { '?' } else { '&' });
            line.push_str(&format!("{name}={value}"));
        }
        line
    }
}

/// The JSON pointer to the first difference.
fn differs(one: &Value, other: &Value, ignored: &BTreeSet<String>) -> Option<String> {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            let names: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
            let mut names = names.into_iter().filter(|name| !ignored.contains(*name));
            names.find_map(|name| {
                let (one, other) = (one.get(name), other.get(name));
                let within = match (one, other) {
                    (Some(one), Some(other)) => differs(one, other, ignored)?,
                    _ => String::new(),
                };
                Some(format!("/{name}{within}"))
            })
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            let mut pairs = one.iter().zip(other).enumerate();
            pairs.find_map(|(index, (one, other))| Some(format!("/{index}{}", differs(one, other, ignored)?)))
        }
        _ => (one != other).then(String::new),
    }
}
