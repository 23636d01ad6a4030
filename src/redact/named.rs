//! Texts of a server without the values of fields whose names are those of secrets.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::{REDACTED, is_secret_name};

/// The longest name of a field that is looked at.
const LONGEST_NAME: usize = 64;

/// A JSON text without the values of the fields that are named like secrets; `None` if nothing in it is to be
/// redacted.
pub(crate) fn without_named(mut json: Value) -> Option<String> {
    hide_named(&mut json).then(|| json.to_string())
}

/// Redacts each value whose name is that of a secret: a text, a number, a boolean, a list or an object. The name can
/// stand beside it, as in `{"name": "api_key", "value": …}`. Texts that quote such a field end with it. Returns whether
/// anything was redacted.
pub(crate) fn hide_named(value: &mut Value) -> bool {
    match value {
        Value::Object(fields) => {
            let is_named_beside = names_beside(fields);
            fields.iter_mut().fold(false, |hidden, (name, value)| {
                let is_named = is_secret_name(name) || is_named_beside && VALUES.contains(&name.as_str());
                let hides = if is_named {
                    let is_given = !value.is_null();
                    if is_given {
                        *value = REDACTED.into();
                    }
                    is_given
                } else {
                    hide_named(value)
                };
                hides | hidden
            })
        }
        Value::Array(items) => items
            .iter_mut()
            .fold(false, |hidden, item| hide_named(item) | hidden),
        Value::String(text) => match cut_at_named(text) {
            Cow::Owned(cut) => {
                *text = cut;
                true
            }
            Cow::Borrowed(_) => false,
        },
        _ => false,
    }
}

/// The fields that hold the value of a secret whose name stands beside it.
pub(crate) const VALUES: [&str; 3] = ["value", "values", "input"];

/// Whether an object names a secret, as in `{"name": "api_key", "value": …}`.
pub(crate) fn names_beside(fields: &Map<String, Value>) -> bool {
    const NAMES: [&str; 5] = ["name", "key", "field", "header", "param"];
    let mut names = NAMES.iter().filter_map(|name| fields.get(*name)?.as_str());
    names.any(is_secret_name)
}

/// A text up to the value of the first field in it that is named like a secret, as in `data: {"api_key": "…"}`: where the
/// value ends cannot be told in a text that is not JSON as a whole.
pub(crate) fn cut_at_named(text: &str) -> Cow<'_, str> {
    match text
        .match_indices(':')
        .find(|(colon, _)| names_secret(&text[..*colon]) && begins_value(&text[colon + 1..]))
    {
        Some((colon, _)) => Cow::Owned(format!("{}: {REDACTED}", &text[..colon])),
        None => Cow::Borrowed(text),
    }
}

/// Whether a text begins as a value does in JSON or in the notation of a programming language, or ends before it; words are
/// no value, as in `"password": this field is required`.
fn begins_value(text: &str) -> bool {
    let text = text.trim_start();
    let text = text.trim_start_matches('\\');
    // `b'…'` and the like.
    let unprefixed = text
        .strip_prefix(['b', 'u', 'r', 'f', 'B', 'U', 'R', 'F'])
        .unwrap_or_default();
    let quoted = |text: &str| text.starts_with(['"', '\'', '&']);
    let literal = |word: &str| {
        let rest = text
            .get(..word.len())
            .filter(|start| start.eq_ignore_ascii_case(word));
        rest.is_some() && !text[word.len()..].starts_with(|c: char| c.is_alphanumeric() || c == ' ')
    };
    text.is_empty()
        || quoted(text)
        || quoted(unprefixed)
        || text.starts_with(|c: char| c.is_ascii_digit() || "-[{(".contains(c))
        || ["true", "false"].into_iter().any(literal)
}

/// Whether a text ends with the quoted name of a secret. The quotes may be escaped for a string or for HTML.
fn names_secret(text: &str) -> bool {
    const QUOTES: [&str; 5] = ["\"", "'", "&quot;", "&#34;", "&#39;"];
    let text = text.trim_end();
    let Some((text, quote)) = QUOTES
        .iter()
        .find_map(|quote| Some((text.strip_suffix(quote)?, quote)))
    else {
        return false;
    };
    let text = text.trim_end_matches('\\');
    let mut from = text.len().saturating_sub(LONGEST_NAME);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    text[from..].rsplit(quote).next().is_some_and(is_secret_name)
}

/// Whether a body is a JSON object or list by its first characters, byte order marks and white space aside.
///
/// Lists begin words of a log too, as in `[Errno 111] refused` or `[error] no`; these are none.
pub(crate) fn begins_as_json(body: &[u8]) -> bool {
    let significant = |rest: &[u8]| {
        rest.iter()
            .position(|byte| byte.is_ascii() && !byte.is_ascii_control() && *byte != b' ')
    };
    let Some(begin) = significant(body) else {
        return false;
    };
    match body[begin] {
        b'{' => true,
        b'[' => {
            let rest = &body[begin + 1..];
            let word = significant(rest).map_or(&[][..], |begin| &rest[begin..]);
            let end = word.iter().position(|byte| !byte.is_ascii_alphanumeric());
            let word = &word[..end.unwrap_or(word.len())];
            let is_word = word.first().is_some_and(u8::is_ascii_alphabetic);
            !is_word
                || ["true", "false", "null"]
                    .iter()
                    .any(|literal| literal.as_bytes().starts_with(word))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_told_by_its_beginning() {
        for body in [
            "{",
            "[",
            " \n{\"",
            "\u{feff}[1",
            "[t",
            "[null,",
            "[[",
            "[]",
            "{a",
            "[-",
            "\0{\0\"\0",
        ] {
            assert!(begins_as_json(body.as_bytes()), "{body:?}");
        }
        assert!(begins_as_json(b"\xff\xfe{\0\"\0") && begins_as_json(b"\xfe\xff\0{"));
        for body in [
            "",
            "no",
            "\"{",
            "[Errno 111] refused",
            "[error] {",
            "<html>",
            "data: {",
            "[nullable]",
        ] {
            assert!(!begins_as_json(body.as_bytes()), "{body:?}");
        }
    }

    #[test]
    fn a_text_ends_before_the_value_of_a_named_field() {
        for (text, cut) in [
            (
                r#"data: {"a": "b", "api_key" : "s"}"#,
                r#"data: {"a": "b", "api_key" : [redacted]"#,
            ),
            (r#"f({\"token\":\"s\"})"#, r#"f({\"token\": [redacted]"#),
            ("repr {'password': 's'}", "repr {'password': [redacted]"),
            ("a &quot;pin&quot;: 1234", "a &quot;pin&quot;: [redacted]"),
            ("a 'secret': b'x'", "a 'secret': [redacted]"),
            ("cut at \"token\":", "cut at \"token\": [redacted]"),
            (r#"{"pin": true}"#, r#"{"pin": [redacted]"#),
        ] {
            assert_eq!(cut_at_named(text), cut);
        }
        for text in [
            "invalid token: expired",
            r#"{"max_tokens": 5, "name": "x"}"#,
            r#""password" is required: see the page"#,
            "Invalid value for 'api_key': must not be empty",
            r#""password": This field is required."#,
            r#""password": true is not text"#,
            "é\": x",
        ] {
            assert_eq!(cut_at_named(text), text);
        }
    }
}
