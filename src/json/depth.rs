//! Collections that are nested deeper than serde_json reads.

use serde::de::IgnoredAny;

/// How many collections serde_json reads, one in the other.
const LIMIT: usize = 127;
/// How many stay collections in a text that has more of them.
const DEEPEST: usize = 100;

/// The text with each collection below [`DEEPEST`] others replaced by its JSON text, as a string; `None` if no collection
/// is too deep to be read, or one is not valid JSON.
pub(super) fn flatten(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let mut out = String::new();
    let (mut copied, mut at, mut start) = (0, 0, 0);
    let (mut depth, mut deepest) = (0usize, 0);
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => at = end_of_string(bytes, at),
            b'{' | b'[' => {
                if depth == DEEPEST {
                    start = at;
                }
                depth += 1;
                deepest = deepest.max(depth);
            }
            b'}' | b']' => {
                depth = depth.checked_sub(1)?;
                if depth == DEEPEST {
                    let collection = text.get(start..=at)?;
                    // Does not recurse, unlike reading a value.
                    serde_json::from_str::<IgnoredAny>(collection).ok()?;
                    out.push_str(&text[copied..start]);
                    out.push_str(&serde_json::to_string(collection).ok()?);
                    copied = at + 1;
                }
            }
            _ => {}
        }
        at += 1;
    }
    if deepest <= LIMIT || depth > 0 {
        return None;
    }
    out.push_str(&text[copied..]);
    Some(out)
}

/// The place of the quote that ends the string which begins at `start`.
fn end_of_string(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => break,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deep_collection_becomes_its_text() {
        let readable = "[".repeat(LIMIT) + "1" + &"]".repeat(LIMIT);
        assert_eq!(flatten(&readable), None);
        let beside = format!("[{}]", "[".repeat(LIMIT) + "1" + &"]".repeat(LIMIT));
        let flat = flatten(&beside).unwrap_or_default();
        assert!(flat.ends_with(&format!("]\"{}", "]".repeat(DEEPEST))), "{flat}");

        let open = "[".repeat(DEEPEST);
        let close = "]".repeat(DEEPEST);
        let deep = |inner: &str| format!("{}{inner}{}", "[".repeat(30), "]".repeat(30));
        for (inner, flat) in [
            (
                r#"{"a": "]\"}"}"#.to_owned(),
                r#""{\"a\": \"]\\\"}\"}""#.to_owned(),
            ),
            ("[1], 2, [\n3]".to_owned(), r#""[1]", 2, "[\n3]""#.to_owned()),
        ] {
            let text = format!("{open}{inner}, {}{close}", deep("1"));
            let expected = format!("{open}{flat}, \"{}\"{close}", deep("1"));
            assert_eq!(flatten(&text), Some(expected), "{inner}");
        }
        for inner in ["1 2", "1", "}", "\"]", "]", "[1}"] {
            let text = format!("{open}{}{close}", deep(inner));
            assert_eq!(flatten(&text).is_some(), inner == "1", "{inner}");
        }
    }
}
