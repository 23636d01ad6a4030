//! A request as a line for a shell, with variables in place of secrets.

use imbrace_contract::url_part;
use serde_json::Value;

use super::{Content, Part, Request, redacted::credential_headers};
use crate::{
    catalog::Operation,
    settings::{Credential, Settings},
};

/// Stands in a JSON text for the place of a secret, until the text is quoted. No JSON text holds this character unescaped.
const PLACE: char = '\u{1}';

impl Request<'_> {
    /// The line. Secrets are variables: `$IMBRACE_API_KEY`, and others by the names of their parameters.
    pub(crate) fn curl(&self, settings: &Settings) -> String {
        let operation = self.operation;
        let url = self.url(settings, |name, value| {
            if operation.is_secret(name) {
                place(name)
            } else {
                url_part(value)
            }
        });
        let mut parts = vec![match operation.method.as_str() {
            "GET" => format!("curl {}", quoted(&url)),
            "HEAD" => format!("curl --head {}", quoted(&url)),
            method => format!("curl -X {method} {}", quoted(&url)),
        }];
        if operation.stream.is_some() {
            parts[0] = parts[0].replacen("curl", "curl -N", 1);
        }
        for (name, shown) in credential_headers(settings, &operation.service) {
            let header = match (shown, name) {
                (Some(value), _) => quoted(&format!("{name}: {value}")),
                (None, "authorization") => format!(
                    "\"authorization: Bearer ${}\"",
                    variable(settings, &operation.service)
                ),
                (None, _) => format!("\"{name}: ${}\"", variable(settings, &operation.service)),
            };
            parts.push(format!("-H {header}"));
        }
        for (name, value) in &self.headers {
            let value = if operation.is_secret(name) {
                place(name)
            } else {
                value.clone()
            };
            parts.push(format!("-H {}", quoted(&format!("{name}: {value}"))));
        }
        match &self.body {
            Content::None => {}
            Content::Json(body) => {
                parts.push("-H 'content-type: application/json'".to_owned());
                let text = if operation.is_secret("") {
                    place("body")
                } else {
                    with_places(body, operation)
                        .to_string()
                        .replace("\\u0001", &PLACE.to_string())
                };
                parts.push(format!("--data-raw {}", quoted(&text)));
            }
            Content::Form(form) => {
                for (name, part) in form {
                    parts.push(match part {
                        Part::File(path) => format!("-F {}", quoted(&format!("{name}=@{}", path.display()))),
                        Part::Text(_) if operation.is_secret(name) => {
                            format!("--form-string {}", quoted(&format!("{name}={}", place(name))))
                        }
                        Part::Text(text) => format!("--form-string {}", quoted(&format!("{name}={text}"))),
                    });
                }
            }
        }
        parts.join(" \\\n  ")
    }
}

/// The variable that holds the credential of a service.
fn variable(settings: &Settings, service: &str) -> &'static str {
    match service {
        "clickai" => "CLICKAI_API_KEY",
        "clickai-console" => "CLICKAI_CONSOLE_TOKEN",
        _ => match settings.credential.as_ref().map(|credential| &credential.value) {
            Some(Credential::AccessToken(_)) => "IMBRACE_ACCESS_TOKEN",
            _ => "IMBRACE_API_KEY",
        },
    }
}

/// The place of a secret: its variable is named after it.
fn place(name: &str) -> String {
    let name = name.chars().map(|c| {
        if c.is_ascii_alphanumeric() {
            c.to_ascii_uppercase()
        } else {
            '_'
        }
    });
    format!("{PLACE}{}{PLACE}", name.collect::<String>())
}

fn with_places(value: &Value, operation: &Operation) -> Value {
    match value {
        Value::Object(properties) => properties
            .iter()
            .map(|(name, value)| {
                let hidden = operation.is_secret(name) && !value.is_null() && !value.is_boolean();
                let value = if hidden {
                    place(name).into()
                } else {
                    with_places(value, operation)
                };
                (name.clone(), value)
            })
            .collect(),
        Value::Array(items) => items.iter().map(|item| with_places(item, operation)).collect(),
        other => other.clone(),
    }
}

/// A text as one word of a shell; places of secrets become variables, outside of the single quotes.
fn quoted(text: &str) -> String {
    let mut out = String::from("'");
    for (index, part) in text.split(PLACE).enumerate() {
        if index % 2 == 1 {
            out.push_str(&format!("'\"${part}\"'"));
        } else {
            out.push_str(&part.replace('\'', r"'\''"));
        }
    }
    out.push('\'');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_one_word_and_secrets_are_variables() {
        assert_eq!(quoted("it's"), r"'it'\''s'");
        let text = format!("{{\"password\":\"{}\"}}", place("password"));
        assert_eq!(quoted(&text), r#"'{"password":"'"$PASSWORD"'"}'"#);
    }
}
