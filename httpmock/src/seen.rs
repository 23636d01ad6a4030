//! A request as a stub sees it, whatever server got it.

use std::borrow::Cow;

use bytes::Bytes;
use percent_encoding::percent_decode_str;

/// A request.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) method: String,
    /// As it was sent.
    pub(crate) path: String,
    /// Decoded.
    pub(crate) query: Vec<(String, String)>,
    /// Names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Bytes,
}

impl Seen {
    pub(crate) fn new(
        method: &str,
        path: &str,
        query: &str,
        headers: impl IntoIterator<Item = (String, String)>,
        body: Bytes,
    ) -> Self {
        let pairs = query.split('&').filter(|pair| !pair.is_empty());
        let headers = headers.into_iter();
        Self {
            method: method.to_owned(),
            path: path.to_owned(),
            query: pairs
                .map(|pair| {
                    let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                    (decoded(name, true), decoded(value, true))
                })
                .collect(),
            headers: headers
                .map(|(name, value)| (name.to_ascii_lowercase(), value))
                .collect(),
            body,
        }
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        first(&self.headers, &name.to_ascii_lowercase())
    }

    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        first(&self.query, name)
    }

    /// Method, path and query, for messages.
    pub(crate) fn line(&self) -> String {
        let mut line = format!("{} {}", self.method, self.path);
        for (index, (name, value)) in self.query.iter().enumerate() {
            line.push(if index == 0 { '?' } else { '&' });
            line.push_str(&format!("{name}={value}"));
        }
        line
    }
}

fn first<'p>(pairs: &'p [(String, String)], name: &str) -> Option<&'p str> {
    let (_, value) = pairs.iter().find(|(other, _)| other == name)?;
    Some(value)
}

/// A part of a URL as text; in a query, `+` is a space.
pub(crate) fn decoded(text: &str, in_query: bool) -> String {
    let text = if in_query {
        Cow::Owned(text.replace('+', " "))
    } else {
        Cow::Borrowed(text)
    };
    percent_decode_str(&text).decode_utf8_lossy().into_owned()
}
