//! The words of serde without the values that it quotes.

use serde::de::Error as _;

use crate::error::shorten;

/// How many characters of a message are kept.
const LONGEST: usize = 200;
/// What serde_json calls `recursion limit exceeded`.
const TOO_DEEP: &str = "recursion limit exceeded: lists and objects are nested deeper than 127 levels";

/// The same error with the type of the value in place of the value: `invalid type: string (68 bytes), expected an
/// object`. `read` is the JSON text up to the fault.
pub(super) fn without_values(error: serde_json::Error, read: &[u8]) -> serde_json::Error {
    let words = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    let words = words.strip_suffix(&place).unwrap_or(&words);
    if !error.is_data() {
        if words == "recursion limit exceeded" {
            return serde_json::Error::custom(TOO_DEEP.to_owned() + &place);
        }
        // Faults of the syntax quote nothing.
        return error;
    }
    let clean = rebuilt(words).unwrap_or_else(|| of_another(words, read));
    // serde_json takes the place from the end of the words.
    serde_json::Error::custom(shorten(clean, LONGEST) + &place)
}

/// The messages that serde itself makes.
fn rebuilt(words: &str) -> Option<String> {
    for begin in ["invalid type: ", "invalid value: "] {
        if let Some(rest) = words.strip_prefix(begin) {
            let (value, expected) = value(rest)?;
            return Some(format!("{begin}{value}{expected}"));
        }
    }
    for (begin, unknown) in [
        ("unknown variant `", "unknown variant"),
        ("unknown field `", "unknown field"),
    ] {
        if let Some(rest) = words.strip_prefix(begin) {
            let end = ["`, expected ", "`, there are no "]
                .iter()
                .filter_map(|end| rest.rfind(end))
                .max()?;
            return Some(format!("{unknown}{}", &rest[end + 1..]));
        }
    }
    // Names of the type, not of the text.
    let fixed = [
        "missing field `",
        "duplicate field `",
        "invalid length ",
        "invalid unicode at byte ",
    ];
    fixed
        .iter()
        .any(|begin| words.starts_with(begin))
        .then(|| words.to_owned())
}

/// What stands before `, expected`: its type, and the rest.
fn value(words: &str) -> Option<(String, &str)> {
    if let Some(quoted) = words.strip_prefix("string \"") {
        let (length, end) = quoted_length(quoted)?;
        return Some((format!("string ({length} bytes)"), &quoted[end..]));
    }
    // A number, a truth value or a character stands in backticks, the name of a type in none.
    for (begin, kind) in [
        ("integer `", "integer"),
        ("floating point `", "floating point"),
        ("boolean `", "boolean"),
        ("character `", "character"),
    ] {
        if let Some(rest) = words.strip_prefix(begin) {
            let end = rest.find("`, expected ")?;
            return Some((kind.to_owned(), &rest[end + 1..]));
        }
    }
    let end = words.find(", expected ")?;
    let known = [
        "null",
        "map",
        "sequence",
        "unit value",
        "Option value",
        "newtype struct",
        "byte array",
        "enum",
        "unit variant",
        "newtype variant",
        "tuple variant",
        "struct variant",
    ];
    known
        .contains(&&words[..end])
        .then(|| (words[..end].to_owned(), &words[end..]))
}

/// The length of a text that is written as Rust's `Debug` does, and where it ends, the quote included.
fn quoted_length(quoted: &str) -> Option<(usize, usize)> {
    let mut length = 0;
    let mut chars = quoted.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Some((length, at + 1)),
            '\\' => {
                let (_, escape) = chars.next()?;
                if escape == 'u' {
                    let digits = quoted[at..].strip_prefix("\\u{")?.split('}').next()?;
                    length += char::from_u32(u32::from_str_radix(digits, 16).ok()?)?.len_utf8();
                    chars.by_ref().find(|(_, c)| *c == '}')?;
                } else {
                    length += 1;
                }
            }
            c => length += c.len_utf8(),
        }
    }
    None
}

/// The message of another type, such as a date. It is kept if it quotes nothing and does not hold the value at the
/// fault.
fn of_another(words: &str, read: &[u8]) -> String {
    // A shorter text is not worth hiding, and is part of many words.
    const SHORTEST_VALUE: usize = 3;
    let value = last_scalar(read).map(|value| serde_json::from_str::<String>(&value).unwrap_or(value));
    let holds_value =
        value.is_some_and(|value| value.len() >= SHORTEST_VALUE && words.contains(value.trim()));
    if holds_value || words.contains(['"', '`']) || words.matches('\'').count() > 1 {
        "the value does not have the form that its type requires".to_owned()
    } else {
        words.to_owned()
    }
}

/// The string, number or word that a JSON text ends with.
fn last_scalar(read: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(read).ok()?.trim_end();
    let text = text.trim_end_matches([',', '}', ']', ' ', '\n', '\r', '\t']);
    let Some(inside) = text.strip_suffix('"') else {
        let start = text.rfind(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '.' | '-' | '+'));
        return Some(text[start.map_or(0, |start| start + 1)..].to_owned());
    };
    let mut start = inside.rfind('"')?;
    // A quote after an odd number of backslashes stands within the string.
    while inside[..start]
        .bytes()
        .rev()
        .take_while(|byte| *byte == b'\\')
        .count()
        % 2
        == 1
    {
        start = inside[..start].rfind('"')?;
    }
    Some(text[start..].to_owned())
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::super::decode_any;

    fn words<T: serde::de::DeserializeOwned>(json: &str) -> String {
        decode_any::<T>(json.as_bytes())
            .map(drop)
            .map_err(|problem| problem.source.to_string())
            .err()
            .unwrap_or_default()
    }

    /// Quotes its text in the ways of other crates.
    #[derive(Debug)]
    struct Loud;

    impl<'de> Deserialize<'de> for Loud {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let text = serde_json::Value::deserialize(deserializer)?;
            let text = text.as_str().map_or_else(|| text.to_string(), str::to_owned);
            Err(serde::de::Error::custom(format!(
                "{text} is bad: \"{text}\" `{text}` '{text}' {text:?}"
            )))
        }
    }

    #[test]
    fn no_message_quotes_a_value() {
        #[derive(Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Strict {
            #[serde(rename = "id")]
            _id: u8,
        }
        #[derive(Debug, Deserialize)]
        enum Kind {
            #[serde(rename = "a")]
            A,
        }
        let secret = "s3cr3t\\\" `, expected x";
        let json = serde_json::to_string(secret).unwrap_or_default();
        let string = format!("invalid type: string ({} bytes), expected", secret.len());
        assert!(
            words::<u8>(&json).starts_with(&format!("{string} u8 at line 1")),
            "{}",
            words::<u8>(&json)
        );
        assert_eq!(
            words::<u8>("\"é\\u0007\""),
            "invalid type: string (3 bytes), expected u8 at line 1 column 10"
        );
        assert_eq!(
            words::<u8>("918273"),
            "invalid value: integer, expected u8 at line 1 column 6"
        );
        assert_eq!(
            words::<u8>("-918273"),
            "invalid value: integer, expected u8 at line 1 column 7"
        );
        assert_eq!(
            words::<bool>("91.5"),
            "invalid type: floating point, expected a boolean at line 1 column 4"
        );
        assert_eq!(
            words::<u8>("true"),
            "invalid type: boolean, expected u8 at line 1 column 4"
        );
        assert_eq!(words::<char>("\"s3cr3t\"").matches("s3cr3t").count(), 0);
        assert_eq!(
            words::<u8>("null"),
            "invalid type: null, expected u8 at line 1 column 4"
        );
        assert_eq!(
            words::<u8>("[1]"),
            "invalid type: sequence, expected u8 at line 1 column 0"
        );
        assert_eq!(words::<Strict>("{}"), "missing field `id` at line 1 column 2");
        assert!(
            words::<Strict>(&format!("{{{json}:1}}")).starts_with("unknown field, expected `id` at line 1")
        );
        assert!(
            words::<Kind>(&json).starts_with("unknown variant, expected `a` at line 1"),
            "{}",
            words::<Kind>(&json)
        );
        for json in [json.as_str(), "918273", "[918273]", "{\"a\": \"s3cr3t\"}"] {
            for words in [
                words::<Loud>(json),
                words::<Vec<Loud>>(json),
                words::<std::collections::BTreeMap<String, Loud>>(json),
            ] {
                assert!(!words.contains("s3cr3t") && !words.contains("918273"), "{words}");
            }
        }
        assert!(words::<std::net::IpAddr>("\"s3cr3t\"").starts_with("invalid IP address syntax"));
    }
}
