//! Values in URL paths.
//!
//! A value fills exactly one segment of its template: a slash in it is encoded. Values that a URL parser, or a server
//! that decodes before it routes, would read as another path (the segments `.` and `..` in any spelling, a backslash)
//! cannot be encoded away, so they are refused before anything is sent.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode, utf8_percent_encode};

use crate::error::Error;

/// What stays as it is in a segment: the unreserved characters of RFC 3986.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Fills the `{name}` places of a template with encoded values.
pub(crate) fn fill(template: &str, values: &[(&'static str, String)]) -> Result<String, Error> {
    let mut path = String::with_capacity(template.len() + 16 * values.len());
    let mut rest = template;
    while let Some(open) = rest.find('{') {
        let close = rest[open..]
            .find('}')
            .map(|length| open + length)
            .ok_or_else(|| Error::invalid("the path template has an opening brace without a closing one"))?;
        let name = &rest[open + 1..close];
        let (_, value) = values
            .iter()
            .find(|(key, _)| *key == name)
            .ok_or_else(|| Error::invalid(format!("the path parameter `{name}` has no value")))?;
        check(name, value)?;
        path.push_str(&rest[..open]);
        path.extend(utf8_percent_encode(value, SEGMENT));
        rest = &rest[close + 1..];
    }
    path.push_str(rest);
    Ok(path)
}

/// Checks a path that a caller wrote: absolute, without query, each segment plain.
pub(crate) fn check_route(path: &str) -> Result<(), Error> {
    if !path.starts_with('/') {
        return Err(Error::invalid("a path must begin with a slash"));
    }
    if path.contains(['?', '#']) {
        return Err(Error::invalid(
            "a path must not hold a query or a fragment; use query() for a query",
        ));
    }
    if path.contains('\\') || path.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return Err(Error::invalid(
            "a path must not hold a backslash, a control character or white space",
        ));
    }
    if has_dot_segment(path) {
        return Err(Error::invalid(
            "a path must not hold the segments `.` and `..`, encoded or not",
        ));
    }
    Ok(())
}

/// Refuses the values that no encoding makes safe.
fn check(name: &str, value: &str) -> Result<(), Error> {
    let fault = match value {
        "" => "is empty",
        _ if has_dot_segment(value) => "holds a dot segment (`.` or `..`), which would name another path",
        _ if value.contains('\\') => "holds a backslash",
        _ if value.chars().any(char::is_control) => "holds a control character",
        _ => return Ok(()),
    };
    Err(Error::invalid(format!("the path parameter `{name}` {fault}")))
}

/// How many times an encoded value is decoded to look for dot segments.
const DECODINGS: usize = 8;

/// Whether one of the segments is `.` or `..` to anyone who decodes the text, once or several times over, and takes
/// slashes and backslashes for separators. What follows a semicolon counts as a parameter of the segment, which some
/// servers drop before they resolve dots.
fn has_dot_segment(text: &str) -> bool {
    if memchr::memchr2(b'.', b'%', text.as_bytes()).is_none() {
        // The usual id.
        return false;
    }
    let mut text = Cow::Borrowed(text.as_bytes());
    for _ in 0..=DECODINGS {
        let mut segments = text.split(|byte| matches!(byte, b'/' | b'\\'));
        if segments.any(|segment| {
            let name = segment.split(|byte| *byte == b';').next().unwrap_or_default();
            matches!(name, b"." | b"..")
        }) {
            return true;
        }
        let decoded: Vec<u8> = percent_decode(&text).collect();
        if decoded == *text {
            return false;
        }
        text = Cow::Owned(decoded);
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(value: &str) -> Result<String, Error> {
        fill("/boards/{board_id}/items", &[("board_id", value.to_owned())])
    }

    #[test]
    fn a_value_fills_one_segment() -> Result<(), Error> {
        for (value, expected) in [
            ("brd_1", "/boards/brd_1/items"),
            ("exports/users.parquet", "/boards/exports%2Fusers.parquet/items"),
            ("a?b#c d", "/boards/a%3Fb%23c%20d/items"),
            ("100%", "/boards/100%25/items"),
            ("a%2Fb", "/boards/a%252Fb/items"),
            ("...", "/boards/.../items"),
            ("a..b/.hidden/c.", "/boards/a..b%2F.hidden%2Fc./items"),
            ("a%2e%2eb", "/boards/a%252e%252eb/items"),
            ("é", "/boards/%C3%A9/items"),
        ] {
            assert_eq!(filled(value)?, expected);
        }
        Ok(())
    }

    #[test]
    fn values_that_no_encoding_makes_safe_are_refused_by_name() {
        for value in [
            "",
            ".",
            "..",
            "..\\..\\x",
            "a\\b",
            "a\nb",
            "a\0",
            "../../x",
            "a/../b",
            "a/..",
            "./a",
            "a/.",
            "%2e%2e",
            "%2E.",
            ".%2e/x",
            "..%2fx",
            "a%2F..%2Fb",
            "..%5cx",
            "a%5C..",
            "%252e%252e",
            "%2525252e%2525252e%2525252fx",
            "%%32%65%2e",
            "..;a=1/x",
            "x/..;/y",
        ] {
            let message = filled(value).map_err(|error| error.message().to_owned());
            assert!(
                message.as_ref().is_err_and(|text| text.contains("`board_id`")),
                "{value:?}: {message:?}"
            );
        }
        assert!(fill("/{a}", &[]).is_err());
    }
}
