//! Values in URL paths.
//!
//! A value fills exactly one segment of its template: a slash in it is encoded. Values that a URL parser would
//! read as something else (`.` and `..` in any spelling, a backslash) cannot be encoded away, so they are refused
//! before anything is sent.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::error::Error;

/// What stays as it is in a segment: the unreserved characters of RFC 3986.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Fills the `{name}` places of a template with encoded values.
pub(crate) fn fill(
    operation: &str,
    template: &str,
    values: &[(&'static str, String)],
) -> Result<String, Error> {
    let mut path = String::with_capacity(template.len() + 16 * values.len());
    let mut rest = template;
    while let Some(open) = rest.find('{') {
        let close = rest[open..]
            .find('}')
            .map(|length| open + length)
            .ok_or_else(|| {
                Error::invalid(format!(
                    "{operation}: the path template has an opening brace without a closing one"
                ))
            })?;
        let name = &rest[open + 1..close];
        let (_, value) = values.iter().find(|(key, _)| *key == name).ok_or_else(|| {
            Error::invalid(format!("{operation}: the path parameter `{name}` has no value"))
        })?;
        check(operation, name, value)?;
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
    // The URL parser takes %2e for a dot, so the segments are compared as it sees them.
    let dots = |segment: &str| {
        let segment = segment.to_ascii_lowercase().replace("%2e", ".");
        segment == "." || segment == ".."
    };
    if path.split('/').any(dots) {
        return Err(Error::invalid("a path must not hold the segments `.` and `..`"));
    }
    Ok(())
}

/// Refuses the values that no encoding makes safe.
fn check(operation: &str, name: &str, value: &str) -> Result<(), Error> {
    let fault = match value {
        "" => "is empty",
        "." | ".." => "is a dot segment, which would name another path",
        _ if value.contains('\\') => "holds a backslash",
        _ if value.chars().any(char::is_control) => "holds a control character",
        _ => return Ok(()),
    };
    Err(Error::invalid(format!(
        "{operation}: the path parameter `{name}` {fault}"
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(value: &str) -> Result<String, Error> {
        fill(
            "boards_get",
            "/boards/{board_id}/items",
            &[("board_id", value.to_owned())],
        )
    }

    #[test]
    fn a_value_fills_one_segment() -> Result<(), Error> {
        for (value, expected) in [
            ("brd_1", "/boards/brd_1/items"),
            ("exports/users.parquet", "/boards/exports%2Fusers.parquet/items"),
            ("a?b#c d", "/boards/a%3Fb%23c%20d/items"),
            ("%2e%2e", "/boards/%252e%252e/items"),
            ("...", "/boards/.../items"),
            ("é", "/boards/%C3%A9/items"),
        ] {
            assert_eq!(filled(value)?, expected);
        }
        Ok(())
    }

    #[test]
    fn values_that_no_encoding_makes_safe_are_refused_by_name() {
        for value in ["", ".", "..", "..\\..\\x", "a\\b", "a\nb", "a\0"] {
            let message = filled(value).map_err(|error| error.message().to_owned());
            assert!(
                message
                    .as_ref()
                    .is_err_and(|text| text.contains("boards_get") && text.contains("`board_id`")),
                "{value:?}: {message:?}"
            );
        }
        assert!(fill("op", "/{a}", &[]).is_err());
    }
}
