//! Texts as parts of URLs, for the tools that print addresses and curl lines.

use std::fmt::Write;

/// A text as one segment of a path, or as a name or value of a query: all but letters, digits and `-`, `_`, `.`, `~` of ASCII
/// is percent-encoded.
#[must_use]
pub fn url_part(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::url_part;

    #[test]
    fn whatever_means_something_in_a_url_is_encoded() {
        assert_eq!(url_part("a/b?c=d&e f#g%"), "a%2Fb%3Fc%3Dd%26e%20f%23g%25");
        assert_eq!(url_part("é½-_.~9"), "%C3%A9%C2%BD-_.~9");
    }
}
