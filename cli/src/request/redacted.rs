//! Requests as they can be shown: without secrets.

use imbrace_contract::{likely_secrets::is_jwt, url_part};
use serde_json::Value;

use super::{Content, Part, Request};
use crate::{
    catalog::Operation,
    settings::{Credential, Settings},
};

pub(crate) const REDACTED: &str = "[redacted]";

impl Request<'_> {
    /// The request as HTTP writes it, with secrets redacted.
    pub(crate) fn shown(&self, settings: &Settings) -> String {
        let operation = self.operation;
        let url = self.url(settings, |name, value| {
            if hidden(operation, name, value) {
                REDACTED.to_owned()
            } else {
                url_part(value)
            }
        });
        let mut lines = vec![format!("{} {url}", operation.method)];
        for (name, shown) in credential_headers(settings, &operation.service) {
            lines.push(format!(
                "{name}: {}",
                shown.unwrap_or_else(|| REDACTED.to_owned())
            ));
        }
        for (name, value) in &self.headers {
            let value = if hidden(operation, name, value) {
                REDACTED
            } else {
                value
            };
            lines.push(format!("{name}: {value}"));
        }
        match &self.body {
            Content::None => {}
            Content::Json(body) => {
                lines.push("content-type: application/json".to_owned());
                lines.push(String::new());
                lines.push(if operation.is_secret("") {
                    REDACTED.to_owned()
                } else {
                    format!("{:#}", redacted(body, operation))
                });
            }
            Content::Form(parts) => {
                lines.push("content-type: multipart/form-data".to_owned());
                lines.push(String::new());
                for (name, part) in parts {
                    lines.push(match part {
                        Part::File(path) => format!("{name}: the file {}", path.display()),
                        Part::Text(text) if hidden(operation, name, text) => format!("{name}: {REDACTED}"),
                        Part::Text(text) => format!("{name}: {text}"),
                    });
                }
            }
        }
        lines.join("\n")
    }

    /// The values of this request that are secret.
    pub(crate) fn secrets(&self) -> Vec<String> {
        let mut found = Vec::new();
        let parameters = self.path.iter().chain(&self.query).chain(&self.headers);
        for (name, value) in parameters {
            collect_text(value, self.operation, self.operation.is_secret(name), &mut found);
        }
        match &self.body {
            Content::Json(body) => collect(body, self.operation, self.operation.is_secret(""), &mut found),
            Content::Form(parts) => {
                for (name, part) in parts {
                    if let Part::Text(text) = part {
                        collect_text(text, self.operation, self.operation.is_secret(name), &mut found);
                    }
                }
            }
            Content::None => {}
        }
        found.retain(|secret| secret.len() >= 4);
        found
    }
}

/// The headers of the credential: nothing for a value that is secret. The client decides by the same rule which header a token goes
/// out in (`src/secret.rs`), and keeps it to itself.
pub(crate) fn credential_headers(settings: &Settings, service: &str) -> Vec<(&'static str, Option<String>)> {
    let mut headers = Vec::new();
    match service {
        "clickai" => headers.extend(settings.clickai_key.as_ref().map(|_| ("authorization", None))),
        "clickai-console" => headers.extend(settings.console_token.as_ref().map(|_| ("authorization", None))),
        _ => {
            let name = settings
                .credential
                .as_ref()
                .map(|credential| match &credential.value {
                    Credential::ApiKey(_) => "x-api-key",
                    Credential::AccessToken(token) if is_jwt(token) && settings.organization.is_some() => {
                        "authorization"
                    }
                    Credential::AccessToken(_) => "x-access-token",
                });
            headers.extend(name.map(|name| (name, None)));
            let organization = settings.organization.clone();
            headers.extend(organization.map(|id| ("x-organization-id", Some(id))));
        }
    }
    headers
}

/// A body without the values that are secret.
fn redacted(value: &Value, operation: &Operation) -> Value {
    redact_value(value, &|name| operation.is_secret(name))
}

/// Whether the value of a parameter or a part is shown by its name only.
pub(super) fn hidden(operation: &Operation, name: &str, text: &str) -> bool {
    hides(name, text, &|name| operation.is_secret(name))
}

/// Whether a text is secret by its name, or JSON that holds a value which is.
pub(crate) fn hides(name: &str, text: &str, is_secret: &dyn Fn(&str) -> bool) -> bool {
    let holds = |value: Value| redact_value(&value, is_secret) != value;
    is_secret(name) || json_within(text).is_some_and(holds)
}

/// The object or list that a text is.
fn json_within(text: &str) -> Option<Value> {
    let begins = text.trim_start().starts_with(['{', '[']);
    begins.then(|| serde_json::from_str(text).ok()).flatten()
}

/// JSON without the values of properties that are secret, also where it is the text of a string.
pub(crate) fn redact_value(value: &Value, is_secret: &dyn Fn(&str) -> bool) -> Value {
    replace_secrets(value, is_secret, &|_| REDACTED.to_owned())
}

/// The same with a text in place of each such value, made of the name of its property.
pub(super) fn replace_secrets(
    value: &Value,
    is_secret: &dyn Fn(&str) -> bool,
    stand_in: &dyn Fn(&str) -> String,
) -> Value {
    let replaced = |value: &Value| replace_secrets(value, is_secret, stand_in);
    match value {
        Value::Object(properties) => properties
            .iter()
            .map(|(name, value)| {
                let hidden = is_secret(name) && !value.is_null() && !value.is_boolean();
                let value = if hidden {
                    stand_in(name).into()
                } else {
                    replaced(value)
                };
                (name.clone(), value)
            })
            .collect(),
        Value::Array(items) => items.iter().map(replaced).collect(),
        Value::String(text) => {
            let inner = json_within(text).map(|inner| (replaced(&inner), inner));
            match inner {
                Some((shown, inner)) if shown != inner => shown.to_string().into(),
                _ => value.clone(),
            }
        }
        other => other.clone(),
    }
}

fn collect(value: &Value, operation: &Operation, secret: bool, found: &mut Vec<String>) {
    match value {
        Value::Object(properties) => {
            for (name, value) in properties {
                collect(value, operation, secret || operation.is_secret(name), found);
            }
        }
        Value::Array(items) => items
            .iter()
            .for_each(|item| collect(item, operation, secret, found)),
        Value::String(text) => collect_text(text, operation, secret, found),
        _ => {}
    }
}

fn collect_text(text: &str, operation: &Operation, secret: bool, found: &mut Vec<String>) {
    if secret {
        found.push(text.to_owned());
    } else if let Some(value) = json_within(text) {
        collect(&value, operation, false, found);
    }
}

/// A text without these secrets. It must be whole: of a secret that was cut, nothing is found.
pub(crate) fn without_secrets(text: &str, secrets: &[String]) -> String {
    let mut secrets: Vec<&String> = secrets.iter().filter(|secret| !secret.is_empty()).collect();
    // One that holds another goes first, or its rest would stay.
    secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
    let mut text = text.to_owned();
    for secret in secrets {
        text = text.replace(secret.as_str(), REDACTED);
    }
    text
}

/// How many bytes at the end of a text can be the beginning of a secret.
pub(crate) fn begun_secret(text: &str, secrets: &[String]) -> usize {
    let begun = secrets.iter().flat_map(|secret| {
        let ends = secret.char_indices().map(|(end, _)| end);
        ends.filter(|end| text.ends_with(&secret[..*end]))
    });
    begun.max().unwrap_or_default()
}

/// JSON whose texts and numbers hold none of these secrets.
pub(crate) fn value_without_secrets(value: Value, secrets: &[String]) -> Value {
    match value {
        Value::Object(properties) => properties
            .into_iter()
            .map(|(name, value)| {
                (
                    without_secrets(&name, secrets),
                    value_without_secrets(value, secrets),
                )
            })
            .collect(),
        Value::Array(items) => items
            .into_iter()
            .map(|item| value_without_secrets(item, secrets))
            .collect(),
        Value::String(text) => without_secrets(&text, secrets).into(),
        Value::Number(number) => {
            let text = number.to_string();
            let shown = without_secrets(&text, secrets);
            if shown == text {
                number.into()
            } else {
                shown.into()
            }
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn secrets_go_whole_and_their_beginnings_are_known() {
        let secrets = ["abcabd", "abcabdxy", "é9", "", "1234"].map(str::to_owned);
        assert_eq!(
            without_secrets("1abcabdxy2abcabd3", &secrets),
            "1[redacted]2[redacted]3"
        );
        for (text, begun) in [
            ("xabcab", 5),
            ("abcabx", 0),
            ("abcabd", 6),
            ("é", 2),
            ("", 0),
            ("12", 2),
        ] {
            assert_eq!(begun_secret(text, &secrets), begun, "{text}");
        }
        let value = json!({"abcabd": ["1 abcabd", 12345, 7, null]});
        let clean = json!({"[redacted]": ["1 [redacted]", "[redacted]5", 7, null]});
        assert_eq!(value_without_secrets(value, &secrets), clean);
    }
}
