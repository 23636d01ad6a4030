//! Collects the secrets from what a call sent.

use http::{
    HeaderName, HeaderValue,
    header::{COOKIE, SET_COOKIE},
};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;

use super::{
    ANYWHERE, is_secret,
    named::{VALUES, names_beside},
};
use crate::secret_names::is_secret_name;

/// Shorter numbers under the name of a secret are counts, such as `"tokens": 4096`; one-time codes have 6 digits.
const SHORTEST_NUMBER: usize = 6;

/// How many JSON texts within each other are looked through.
const JSON_IN_JSON: u8 = 3;

/// The secrets found so far.
#[derive(Default)]
pub(super) struct Found {
    secrets: Vec<SecretString>,
}

/// Why a value of the body counts as a secret.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reason {
    Not,
    /// By its name: texts and long numbers, since a short number of that name is a count more often.
    Named,
    /// By the document.
    Marked,
}

impl Found {
    /// A header that may carry a credential: the whole value, what follows its scheme, and the parts of cookies, `Basic`
    /// and lists of parameters, as in `t=1, v1=…`. Of a header whose name is not that of a secret, short ones are left out.
    pub(super) fn header(&mut self, name: &HeaderName, value: &HeaderValue, marked: &[&str]) {
        let value = String::from_utf8_lossy(value.as_bytes());
        let mut found = Self::default();
        if [COOKIE, SET_COOKIE].contains(name) {
            for pair in value.split(';') {
                found.text(pair.split_once('=').map_or(pair, |(_, value)| value).trim());
            }
        }
        found.text(&value);
        for parameter in value.split([' ', ',', ';', '&']) {
            let (_, value) = parameter.split_once('=').unwrap_or_default();
            let value = value.trim_matches('"');
            if value.len() >= ANYWHERE {
                found.push(value);
            }
        }
        if !is_secret(marked, name.as_str()) {
            found
                .secrets
                .retain(|secret| secret.expose_secret().len() >= ANYWHERE);
        }
        self.secrets.append(&mut found.secrets);
    }

    /// A text that is a secret, and what stands within it.
    pub(super) fn text(&mut self, text: &str) {
        let text = text.trim();
        self.push(text);
        let Some((scheme, rest)) = text.split_once(' ') else {
            return;
        };
        if !scheme
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            || rest.contains(' ')
        {
            return;
        }
        self.push(rest);
        if scheme.eq_ignore_ascii_case("basic")
            && let Some(pair) = decoded(rest)
        {
            self.push(pair.split_once(':').map_or("", |(_, password)| password));
            self.push(&pair);
        }
    }

    /// The secrets of a JSON body: the fields of these names, and those whose names are those of secrets.
    pub(super) fn json(&mut self, body: &[u8], marked: &[&str]) {
        if let Ok(value) = crate::json::decode(body) {
            // The empty name marks the body itself.
            let whole = if marked.contains(&"") {
                Reason::Marked
            } else {
                Reason::Not
            };
            self.within(&value, marked, whole, JSON_IN_JSON);
        }
    }

    /// The secrets within a value. `texts`: how often a text is read that is JSON itself.
    fn within(&mut self, value: &Value, marked: &[&str], reason: Reason, texts: u8) {
        match value {
            Value::Object(fields) => {
                let beside = names_beside(fields);
                for (name, value) in fields {
                    let reason = if reason == Reason::Marked || marked.contains(&name.as_str()) {
                        Reason::Marked
                    } else if reason == Reason::Named
                        || is_secret_name(name)
                        || beside && VALUES.contains(&name.as_str())
                    {
                        Reason::Named
                    } else {
                        Reason::Not
                    };
                    self.within(value, marked, reason, texts);
                }
            }
            Value::Array(items) => {
                // Pieces of text are called tokens too.
                let is_word = |item: &Value| {
                    let text = item.as_str();
                    text.is_some_and(|text| text.len() < ANYWHERE || text.chars().all(char::is_alphabetic))
                };
                let items = items.iter();
                items
                    .filter(|item| reason != Reason::Named || !is_word(item))
                    .for_each(|item| self.within(item, marked, reason, texts));
            }
            Value::String(text) if reason == Reason::Not => {
                if texts > 0
                    && text.starts_with(['{', '['])
                    && let Ok(value) = crate::json::decode::<Value>(text.as_bytes())
                {
                    self.within(&value, marked, reason, texts - 1);
                }
            }
            Value::String(text) => self.text(text),
            Value::Number(number) if reason != Reason::Not => {
                let digits = number.to_string();
                if reason == Reason::Marked || digits.len() >= SHORTEST_NUMBER {
                    self.push(&digits);
                }
            }
            _ => {}
        }
    }

    fn push(&mut self, secret: &str) {
        self.secrets.push(SecretString::from(secret));
    }

    /// Those of at least this length, the longest first, so that none is cut by a part of it.
    pub(super) fn into_secrets(self, shortest: usize) -> Vec<SecretString> {
        let mut secrets = self.secrets;
        secrets.retain(|secret| secret.expose_secret().len() >= shortest);
        secrets.sort_unstable_by(|a, b| {
            let (a, b) = (a.expose_secret(), b.expose_secret());
            b.len().cmp(&a.len()).then_with(|| a.cmp(b))
        });
        secrets.dedup_by(|a, b| a.expose_secret() == b.expose_secret());
        secrets
    }
}

/// What a text in base64 stands for, if it is UTF-8.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 3);
    let (mut buffer, mut bits) = (0u32, 0);
    for byte in text.trim_end_matches('=').bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => return None,
        };
        buffer = buffer << 6 | u32::from(value);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((buffer >> bits & 0xff) as u8);
        }
    }
    String::from_utf8(bytes).ok()
}
