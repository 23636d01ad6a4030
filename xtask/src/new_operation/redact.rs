//! Secrets and addresses taken out of examples.

use imbrace_contract::{is_secret_name, likely_secrets as secret};
use serde_json::{Map, Value};

pub(super) use super::pairs::REDACTED;
use super::pairs::without_values;

/// Takes out secrets; `found` gets the names of the properties that held one.
pub(super) fn json(value: &mut Value, found: &mut Vec<String>) {
    within(value, "", false, found);
}

/// Takes a secret out of a text that stands under a name.
pub(super) fn text(name: &str, value: &str, found: &mut Vec<String>) -> String {
    let mut value = Value::from(value);
    within(&mut value, name, false, found);
    value.as_str().unwrap_or_default().to_owned()
}

fn within(value: &mut Value, name: &str, secret: bool, found: &mut Vec<String>) {
    let secret = secret || is_secret_name(name);
    match value {
        Value::Object(properties) => {
            for (name, value) in properties.iter_mut() {
                within(value, name, secret, found);
            }
            if properties.keys().any(|name| is_telling(name)) {
                found.push("names of properties".to_owned());
                *properties = without_telling_names(properties);
            }
        }
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| within(item, name, secret, found)),
        Value::String(text) if !text.is_empty() => {
            let clean = if secret || secret::property(name) || secret::value(text) {
                REDACTED.to_owned()
            } else {
                clean(text, found)
            };
            if clean != *text {
                found.push(name.to_owned());
                *text = clean;
            }
        }
        Value::Number(number) if secret::property(name) => {
            found.push(name.to_owned());
            *number = 0.into();
        }
        _ => {}
    }
}

/// A text without the secrets in it.
fn clean(text: &str, found: &mut Vec<String>) -> String {
    if text.starts_with(['{', '['])
        && let Ok(mut inner) = serde_json::from_str::<Value>(text)
    {
        let before = inner.clone();
        json(&mut inner, found);
        return if inner == before {
            text.to_owned()
        } else {
            inner.to_string()
        };
    }
    without_values(&without_tokens(&without_bots(&without_addresses(&without_user(
        &without_signatures(text),
    )))))
}

/// Whether a name is, or holds, an address of a person or a secret: `{"ann@corp.test": {…}}`, `?key=sk_live_…`.
pub(super) fn is_telling(name: &str) -> bool {
    secret::holds_address(name) || secret::holds_value(name)
}

/// A name that may be shown.
pub(super) fn name(name: &str) -> &str {
    if is_telling(name) { REDACTED } else { name }
}

/// Properties of which no name tells anything; those that did are still told apart, also from the others.
fn without_telling_names(properties: &Map<String, Value>) -> Map<String, Value> {
    let mut out = Map::new();
    for (name, value) in properties {
        let mut own = name.clone();
        let mut count = 1;
        while is_telling(name) && (properties.contains_key(&own) || out.contains_key(&own)) {
            let number = if count == 1 {
                String::new()
            } else {
                count.to_string()
            };
            own = if secret::holds_address(name) {
                format!("someone{number}@example.com")
            } else {
                format!("{REDACTED}{number}")
            };
            count += 1;
        }
        out.insert(own, value.clone());
    }
    out
}

/// E-mail addresses, replaced by one that belongs to nobody.
fn without_addresses(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    // In links the sign may be encoded.
    let sign = |(at, c): (usize, char), text: &str| match c {
        '@' => Some((at, 1)),
        '%' if text[at..].starts_with("%40") => Some((at, 3)),
        _ => None,
    };
    while let Some((at, length)) = rest.char_indices().find_map(|at| sign(at, rest)) {
        let local = rest[..at]
            .rfind(|c| !secret::is_of_address(c))
            .map_or(0, |before| {
                before + rest[before..].chars().next().map_or(1, char::len_utf8)
            });
        // `"ann lee"@corp.test`
        let quoted = rest[..at].strip_suffix('"').and_then(|before| before.rfind('"'));
        let local = quoted.unwrap_or(local);
        let after = &rest[at + length..];
        let end = after
            .find(|c: char| !c.is_alphanumeric() && c != '.' && c != '-')
            .unwrap_or(after.len());
        let domain = after[..end].trim_end_matches('.');
        if local < at && domain.contains('.') {
            out.push_str(&rest[..local]);
            out.push_str("someone@example.com");
        } else {
            out.push_str(&rest[..at + length]);
            out.push_str(domain);
        }
        rest = &after[domain.len()..];
    }
    out + rest
}

/// A text up to the host of its first link, and from there on.
fn to_link(text: &str) -> Option<(&str, &str)> {
    let scheme = "://";
    text.find(scheme).map(|at| text.split_at(at + scheme.len()))
}

/// Where a link ends that a text begins with: at a space, or at one of these characters.
fn end_of_link(text: &str, ends: &str) -> usize {
    text.find(|c: char| c.is_whitespace() || ends.contains(c))
        .unwrap_or(text.len())
}

/// A link without the user and the password before its host. A password may hold what should be encoded in it.
fn without_user(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = to_link(rest) {
        out.push_str(before);
        let link = &after[..end_of_link(after, "\"'<>")];
        let head = link.split(['/', '?', '#']).next().unwrap_or_default();
        let port = |(_, port): (&str, &str)| port.chars().all(|c| c.is_ascii_digit());
        let password = !head.starts_with('[') && head.split_once(':').is_some_and(|parts| !port(parts));
        rest = match link.rfind('@') {
            Some(at) if password || head.contains('@') => &after[at + 1..],
            _ => after,
        };
    }
    out + rest
}

/// A text without the tokens of bots: `https://api.telegram.org/bot123456789:AAH…`.
fn without_bots(text: &str) -> String {
    without_words(
        text,
        |c| c.is_ascii_alphanumeric() || "_-:%".contains(c),
        secret::holds_bot_token,
    )
}

/// A text without the words that are secrets by their look.
fn without_tokens(text: &str) -> String {
    without_words(text, |c| c.is_alphanumeric() || "_-.".contains(c), secret::value)
}

/// A text without its secret words, which are made of such characters; a period at the end of one ends a sentence.
fn without_words(text: &str, part: fn(char) -> bool, is_secret: fn(&str) -> bool) -> String {
    let mut out = String::new();
    for piece in text.split_inclusive(|c| !part(c)) {
        let word = piece.trim_end_matches(|c| !part(c)).trim_end_matches('.');
        if is_secret(word) {
            out.push_str(REDACTED);
            out.push_str(&piece[word.len()..]);
        } else {
            out.push_str(piece);
        }
    }
    out
}

/// All links in a text without their queries and fragments, where these open the door.
fn without_signatures(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = to_link(rest) {
        out.push_str(before);
        let (link, behind) = after.split_at(end_of_link(after, "\"'<>`"));
        // What ends a sentence is not part of the link.
        let whole = link.trim_end_matches(|c: char| ".,;:!?)]}".contains(c));
        let (link, mark) = link.split_at(whole.len());
        // A link in the query of another one is looked at with it.
        match link.find(['?', '#']).map(|at| link.split_at(at + 1)) {
            Some((start, query)) if query.split(['&', ';', '?', '#']).any(signs) => {
                out.push_str(start);
                out.push_str(REDACTED);
            }
            _ => out.push_str(link),
        }
        out.push_str(mark);
        rest = behind;
    }
    out + rest
}

/// Whether a pair of a query is a credential.
fn signs(pair: &str) -> bool {
    let name = pair.split('=').next().unwrap_or_default();
    secret::parameter(name) || secret::perhaps(name)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    #[test]
    fn secrets_within_a_text_go() {
        let mut value = json!({
            "text": "my key is sk-abcdefgh12345678, his is ghp_0123456789abcdef.",
            "url": "see https://me:hunter2@h.test/x and https://h.test/@me",
            "plain": "an api_request of sk-8 in a word-9",
        });
        let mut found = Vec::new();
        super::json(&mut value, &mut found);
        let expected = json!({
            "text": "my key is redacted, his is redacted.",
            "url": "see https://h.test/x and https://h.test/@me",
            "plain": "an api_request of sk-8 in a word-9",
        });
        assert_eq!(value, expected);
        assert_eq!(found, ["text", "url"]);
    }

    #[test]
    fn names_that_tell_something_go_and_no_other_is_lost() {
        let mut value = json!({
            "user:ann@corp.test": 1, "redacted": false, "key=sk_live_0123456789": 2, "ann@corp.test": 3, "hunter": 4,
        });
        super::json(&mut value, &mut Vec::new());
        let expected = json!({
            "someone@example.com": 1, "redacted": false, "redacted2": 2, "someone2@example.com": 3, "hunter": 4,
        });
        assert_eq!(value, expected);
    }

    #[test]
    fn tokens_of_bots_go() {
        let token = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1";
        for (text, expected) in [
            (
                format!("https://t.test/bot{token}/send"),
                "https://t.test/redacted/send",
            ),
            (format!("a {token}, b"), "a redacted, b"),
            (
                format!("https://t.test/bot{}", token.replace(':', "%3a")),
                "https://t.test/redacted",
            ),
            ("at 123456:7, 12:30:00".to_owned(), "at 123456:7, 12:30:00"),
        ] {
            assert_eq!(super::text("note", &text, &mut Vec::new()), expected);
        }
    }

    #[test]
    fn every_signed_link_of_a_text_loses_its_signature() {
        for (text, expected) in [
            (
                "see https://s.test/f?X-Amz-Signature=a1&b=2, then http://t.test/?sig=b2.",
                "see https://s.test/f?redacted, then http://t.test/?redacted.",
            ),
            (
                "![x](https://s.test/f?page=2&token=a1) \"https://t.test/?page=2\"",
                "![x](https://s.test/f?redacted) \"https://t.test/?page=2\"",
            ),
            (
                "<a href='https://s.test/?a=1&amp;X-Goog-Signature=a1'>",
                "<a href='https://s.test/?redacted'>",
            ),
            (
                "https://s.test/?next=https://t.test/?token=a1",
                "https://s.test/?redacted",
            ),
            ("https://s.test/#access_token=a1", "https://s.test/#redacted"),
            ("pg://u:p@ss/w@h/db, pg://u:p/w@h/db", "pg://h/db, pg://h/db"),
            (
                "https://ann@h.test/x, redis://:a@h:1",
                "https://h.test/x, redis://h:1",
            ),
            (
                "https://h.test:80/a@b, http://[::1]:80/@me",
                "https://h.test:80/a@b, http://[::1]:80/@me",
            ),
            (
                "email=ann%40corp.test&x=50%40",
                "email=someone@example.com&x=50%40",
            ),
            (
                "is it https://s.test/? No: wss://t.test/#part",
                "is it https://s.test/? No: wss://t.test/#part",
            ),
        ] {
            let clean = super::text("note", text, &mut Vec::new());
            assert_eq!(clean, expected);
        }
    }

    #[test]
    fn secrets_and_addresses_go_and_the_rest_stays() {
        let mut value = json!({
            "accessToken": "abc", "api_key": "k", "password": "p", "otp": 123, "credentials": {"user": "u", "n": 1},
            "note": "write to Ann.Lee+1@corp.example.org, or @ann", "jwt": null, "empty_token": "",
            "seen": "eyJhbGciOi.eyJzdWIi.x", "header": "Bearer abcdefgh1", "link": "https://s.test/f?X-Amz-Signature=a1&b=2",
            "max_tokens": 100, "token_type": "bearer", "key": "field_1", "kind": "api_request", "page": "https://s.test/?page=2",
            "list": ["api_0123456789", "x"], "credential_id": "cred_1",
        });
        let mut found = Vec::new();
        super::json(&mut value, &mut found);
        assert_eq!(
            value,
            json!({
                "accessToken": "redacted", "api_key": "redacted", "password": "redacted", "otp": 0,
                "credentials": {"user": "redacted", "n": 1},
                "note": "write to someone@example.com, or @ann", "jwt": null, "empty_token": "",
                "seen": "redacted", "header": "redacted", "link": "https://s.test/f?redacted",
                "max_tokens": 100, "token_type": "bearer", "key": "field_1", "kind": "api_request",
                "page": "https://s.test/?page=2", "list": ["redacted", "x"], "credential_id": "cred_1",
            })
        );
        assert_eq!(found.len(), 10);
    }
}
