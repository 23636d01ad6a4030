//! A request as a line for a shell, with variables in place of secrets.

use imbrace_contract::url_part;
use serde_json::Value;

use super::{
    Content, Part, Request,
    redacted::{credential_headers, hidden, replace_secrets},
};
use crate::{
    catalog::Operation,
    output::harmless_json,
    settings::{Credential, Settings},
    shell::quoted,
};

/// Stands in a text for a secret, until the text is quoted: a character that nothing in the request holds, so that no value can
/// pass for it.
#[derive(Clone, Copy)]
struct Places(char);

impl Request<'_> {
    /// The line. Secrets are variables: `$IMBRACE_API_KEY`, and others by the names of their parameters.
    pub(crate) fn curl(&self, settings: &Settings) -> String {
        let operation = self.operation;
        let places = Places::none_of(self);
        let url = self.url(settings, |name, value| {
            if hidden(operation, name, value) {
                places.of(name)
            } else {
                url_part(value)
            }
        });
        let mut parts = vec![match operation.method.as_str() {
            "GET" => format!("curl {}", places.quoted(&url)),
            "HEAD" => format!("curl --head {}", places.quoted(&url)),
            method => format!("curl -X {method} {}", places.quoted(&url)),
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
            let value = if hidden(operation, name, value) {
                places.of(name)
            } else {
                value.clone()
            };
            parts.push(format!("-H {}", places.quoted(&format!("{name}: {value}"))));
        }
        match &self.body {
            Content::None => {}
            Content::Json(body) => {
                parts.push("-H 'content-type: application/json'".to_owned());
                let text = if operation.is_secret("") {
                    places.of("body")
                } else {
                    // The same line for a pipe and for a terminal, which would act on some characters.
                    harmless_json(&places.stand_in(body, operation).to_string()).into_owned()
                };
                parts.push(format!("--data-raw {}", places.quoted(&text)));
            }
            Content::Form(form) => {
                for (name, part) in form {
                    parts.push(match part {
                        Part::File(path) => {
                            format!(
                                "-F {}",
                                quoted(&format!("{name}=@{}", file_name(&path.display().to_string())))
                            )
                        }
                        Part::Text(text) if hidden(operation, name, text) => {
                            format!(
                                "--form-string {}",
                                places.quoted(&format!("{name}={}", places.of(name)))
                            )
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

/// The name of a file as curl reads it: in quotes where it would take a part of it for an option.
fn file_name(path: &str) -> String {
    if path.contains([';', ',', '"', '\\']) {
        format!("\"{}\"", path.replace('\\', r"\\").replace('"', "\\\""))
    } else {
        path.to_owned()
    }
}

impl Places {
    /// A character of no text of the request.
    fn none_of(request: &Request<'_>) -> Self {
        let mut texts: Vec<String> = request.headers.iter().map(|(_, value)| value.clone()).collect();
        match &request.body {
            Content::None => {}
            Content::Json(body) => texts.push(body.to_string()),
            Content::Form(parts) => texts.extend(parts.iter().map(|(name, _)| name.clone())),
        }
        // Private use: JSON writes these characters as they are. A request with all of them is longer than any body may be.
        let free = ('\u{e000}'..='\u{f8ff}').chain('\u{f0000}'..='\u{10fffd}');
        let mut free = free.filter(|c| !texts.iter().any(|text| text.contains(*c)));
        Self(free.next().unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    /// The place of a secret: its variable is named after it.
    fn of(self, name: &str) -> String {
        let name = name.chars().map(|c| {
            if c.is_ascii_alphanumeric() {
                c.to_ascii_uppercase()
            } else {
                '_'
            }
        });
        format!("{0}{1}{0}", self.0, name.collect::<String>())
    }

    fn stand_in(self, value: &Value, operation: &Operation) -> Value {
        replace_secrets(value, &|name| operation.is_secret(name), &|name| self.of(name))
    }

    /// A text as one word of a shell; places of secrets become variables, outside of the other quotes.
    fn quoted(self, text: &str) -> String {
        let word = |(index, part): (usize, &str)| {
            if index % 2 == 1 {
                format!("\"${part}\"")
            } else {
                quoted(part)
            }
        };
        text.split(self.0).enumerate().map(word).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_one_word_and_secrets_are_variables() {
        let places = Places('\u{e000}');
        assert_eq!(places.quoted("it's"), r"'it'\''s'");
        let text = format!("{{\"password\":\"{}\"}}", places.of("password"));
        assert_eq!(places.quoted(&text), r#"'{"password":"'"$PASSWORD"'"}'"#);
        assert_eq!(file_name("a;b\"c"), r#""a;b\"c""#);
    }
}
