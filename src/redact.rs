//! Takes the secrets that a call sent out of the texts that a server responded with.
//!
//! A [`Redactor`] knows what one call sent: its credential headers as they went out, cookies, every other header that the
//! caller set and that is not known to be harmless, and the fields and parameters that the document marks `x-secret` or
//! whose names are those of secrets. Every text of a server goes through it where it enters the library, before the text
//! is shortened.
//!
//! | length of a secret | where it is replaced |
//! |---|---|
//! | below 4 bytes | nowhere: it would blank out parts of ordinary words |
//! | 4 to 7 bytes | where it stands alone, with no letter or digit beside it |
//! | 4 to 7 bytes, a header whose name is not that of a secret | nowhere |
//! | 8 bytes and more | everywhere; its first 8 bytes or more at the end of a text too, where the text was cut |

mod collect;
mod headers;
mod named;
mod pattern;

use std::{
    borrow::Cow,
    fmt,
    sync::{Arc, OnceLock},
};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};

pub(crate) use self::headers::is_harmless;
#[cfg(feature = "testing")]
pub(crate) use self::named::{VALUES, names_beside};
pub(crate) use self::named::{begins_as_json, cut_at_named, hide_named, without_named};
use self::pattern::Match;
use crate::{body::Body, secret_names::is_secret_name};

/// What stands in place of a secret.
pub(crate) const REDACTED: &str = "[redacted]";
/// Shorter secrets are not looked for.
const SHORTEST: usize = 4;
/// Shorter secrets are replaced only where they stand alone.
const ANYWHERE: usize = 8;

/// The secrets of one call. Cloning is cheap; the secrets are collected when the first text is redacted.
#[derive(Clone, Default)]
pub(crate) struct Redactor {
    sent: Arc<Sent>,
}

#[derive(Default)]
struct Sent {
    /// Names of fields and parameters that the document marks `x-secret`.
    marked: &'static [&'static str],
    headers: Vec<(HeaderName, HeaderValue)>,
    path_parameters: Vec<(&'static str, String)>,
    /// Query parameters, and the texts of a form.
    parameters: Vec<(Cow<'static, str>, String)>,
    /// The JSON body, or the texts of a form that are JSON.
    json: Vec<Bytes>,
    secrets: OnceLock<Secrets>,
}

impl Redactor {
    /// Keeps what a call sends. `marked` are the names that the document marks `x-secret`.
    pub(crate) fn new(
        marked: &'static [&'static str],
        headers: &HeaderMap,
        path_parameters: Vec<(&'static str, String)>,
        mut parameters: Vec<(Cow<'static, str>, String)>,
        body: &Body,
    ) -> Self {
        let headers = headers
            .iter()
            .filter(|(name, value)| {
                value.is_sensitive()
                    || marked
                        .iter()
                        .any(|marked| name.as_str().eq_ignore_ascii_case(marked))
            })
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        let json = match body {
            Body::Json(json) => vec![json.clone()],
            Body::Form(form) => {
                let (secrets, others): (Vec<_>, Vec<_>) =
                    form.texts().partition(|(name, _)| is_secret(marked, name));
                let secrets = secrets.into_iter();
                parameters.extend(secrets.map(|(name, text)| (Cow::Owned(name.to_owned()), text.to_owned())));
                let json = others
                    .into_iter()
                    .filter(|(_, text)| text.starts_with(['{', '[']));
                json.map(|(_, text)| Bytes::copy_from_slice(text.as_bytes()))
                    .collect()
            }
            Body::None => Vec::new(),
        };
        Self {
            sent: Arc::new(Sent {
                marked,
                headers,
                path_parameters,
                parameters,
                json,
                secrets: OnceLock::new(),
            }),
        }
    }

    /// The text without the secrets, in any of the forms in which they can be quoted: as they are, in other letter
    /// case, escaped for JSON, HTML or a URL.
    pub(crate) fn redact<'a>(&self, text: impl Into<Cow<'a, str>>) -> Cow<'a, str> {
        let text = text.into();
        match self.replaced(&text) {
            Some(clean) => Cow::Owned(clean),
            None => text,
        }
    }

    /// Whether a text quotes a secret.
    pub(crate) fn finds(&self, text: &str) -> bool {
        self.replaced(text).is_some()
    }

    /// The same for the request id of a response that succeeded. An id that was sent stays as it is. Looking through the
    /// request's body would cost every call, so that is left out where the id has the form of a UUID, unless the document
    /// marks a part of the body.
    pub(crate) fn redact_id<'a>(&self, id: &'a str, sent_id: Option<&str>) -> Cow<'a, str> {
        if Some(id) == sent_id {
            return Cow::Borrowed(id);
        }
        let usual = |byte: u8| byte.is_ascii_hexdigit() || byte == b'-';
        let sent = |json: &Bytes| memchr::memmem::find(json, id.as_bytes()).is_some();
        if id.len() > 36
            || !id.bytes().all(usual)
            || !self.sent.marked.is_empty()
            || self.sent.json.iter().any(sent)
        {
            return self.redact(id);
        }
        match Secrets::new(self.sent.outside_of_body()).replaced(id) {
            Some(clean) => Cow::Owned(clean),
            None => Cow::Borrowed(id),
        }
    }

    /// The names of parameters and properties that the document marks `x-secret`.
    #[cfg(feature = "testing")]
    pub(crate) fn marked(&self) -> &'static [&'static str] {
        self.sent.marked
    }

    fn replaced(&self, text: &str) -> Option<String> {
        let secrets = self.sent.secrets.get_or_init(|| {
            let mut found = self.sent.outside_of_body();
            for json in &self.sent.json {
                found.json(json, self.sent.marked);
            }
            Secrets::new(found)
        });
        secrets.replaced(text)
    }
}

impl Sent {
    fn outside_of_body(&self) -> collect::Found {
        let mut found = collect::Found::default();
        for (name, value) in &self.headers {
            found.header(name, value, self.marked);
        }
        let path_parameters = self.path_parameters.iter().map(|(name, value)| (*name, value));
        let parameters = self.parameters.iter().map(|(name, value)| (&**name, value));
        for (name, value) in path_parameters.chain(parameters) {
            if is_secret(self.marked, name) {
                found.text(value);
            }
        }
        found
    }
}

/// What is looked for in a text.
struct Secrets {
    /// The longest first.
    all: Vec<SecretString>,
    /// For each first byte, letter case aside, the position of the longest that begins with it, or `NONE`: a call can send
    /// thousands.
    longest: Vec<u32>,
    /// For each, the position of the next one that begins with the same byte, or `NONE`.
    next: Vec<u32>,
}

impl Secrets {
    fn new(found: collect::Found) -> Self {
        let all = found.into_secrets(SHORTEST);
        let (mut longest, mut next) = (Vec::new(), vec![NONE; all.len()]);
        for (index, secret) in all.iter().enumerate().rev() {
            let first = secret.expose_secret().bytes().next().unwrap_or_default();
            longest.resize(FIRST_BYTES, NONE);
            let position = u32::try_from(index).unwrap_or(NONE);
            next[index] = std::mem::replace(&mut longest[slot(first)], position);
        }
        Self { all, longest, next }
    }

    fn replaced(&self, text: &str) -> Option<String> {
        if self.all.is_empty() {
            return None;
        }
        let bytes = text.as_bytes();
        let mut clean: Option<String> = None;
        let (mut at, mut kept) = (0, 0);
        while at < bytes.len() {
            let Some(end) = self.end_of_any(bytes, at) else {
                at += 1;
                continue;
            };
            let clean = clean.get_or_insert_with(|| String::with_capacity(text.len()));
            clean.push_str(text.get(kept..at).unwrap_or_default());
            clean.push_str(REDACTED);
            (at, kept) = (end, end);
        }
        if let Some(clean) = &mut clean {
            clean.push_str(text.get(kept..).unwrap_or_default());
        }
        clean
    }

    /// Where a secret that begins at `at` ends.
    fn end_of_any(&self, text: &[u8], at: usize) -> Option<usize> {
        let end = |secret: &SecretString| end_of(text, at, secret.expose_secret().as_bytes());
        if pattern::can_begin_escape(text[at]) {
            return self.all.iter().find_map(end);
        }
        let mut candidate = self.longest[slot(text[at])];
        while let Some(secret) = self.all.get(candidate as usize) {
            let found = end(secret);
            if found.is_some() {
                return found;
            }
            candidate = self.next[candidate as usize];
        }
        None
    }
}

const FIRST_BYTES: usize = 256;

/// In place of a position: there is none.
const NONE: u32 = u32::MAX;

/// Where a first byte stands in a table of them.
fn slot(byte: u8) -> usize {
    usize::from(byte.to_ascii_lowercase())
}

/// Where a secret that begins at `at` ends in the text, if it is to be replaced there.
fn end_of(text: &[u8], at: usize, secret: &[u8]) -> Option<usize> {
    match pattern::find_at(text, at, secret) {
        Match::Whole(end) if secret.len() >= ANYWHERE => Some(end),
        Match::Whole(end) => {
            let alone = |beside: Option<&u8>| beside.is_none_or(|byte| !byte.is_ascii_alphanumeric());
            let before = at.checked_sub(1).and_then(|before| text.get(before));
            (alone(before) && alone(text.get(end))).then_some(end)
        }
        Match::CutAfter(length) if length >= ANYWHERE => Some(text.len()),
        Match::CutAfter(_) | Match::None => None,
    }
}

/// The parameters of an object are called `name[property]`.
fn is_secret(marked: &[&str], name: &str) -> bool {
    let whole = name.split('[').next().unwrap_or_default();
    marked.contains(&whole) || is_secret_name(name)
}

impl fmt::Debug for Redactor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Redactor")
    }
}
