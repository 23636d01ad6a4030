//! Makes JSON text readable that Rust's types cannot represent as it stands.
//!
//! Servers written in JavaScript and Python send what a user stored: halves of a surrogate pair, numbers beyond every
//! float, `NaN`. One such value must not make the whole response unreadable. The text is looked at only after it could
//! not be decoded, so that ordinary responses pay nothing.

use super::depth;

/// What stands in for a number that no float can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OddNumber {
    /// Its digits as a JSON string: nothing is lost where any JSON is taken.
    Text,
    /// Null, as JavaScript writes it: for a property that is a number.
    Null,
}

/// A text after repair.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Repaired {
    pub(super) text: String,
    /// Whether a number was replaced, so that another stand-in is worth a try.
    pub(super) numbers: bool,
    /// Whether a collection was replaced by its text.
    pub(super) is_flattened: bool,
}

/// The text with U+FFFD for each half of a surrogate pair, a stand-in for each number that is out of range, and the JSON
/// text of each collection that is nested too deeply; `None` if it holds none of them.
pub(super) fn repair(text: &str, number: OddNumber) -> Option<Repaired> {
    let scalars = repair_scalars(text, number);
    let deep = depth::flatten(scalars.as_ref().map_or(text, |repaired| &repaired.text));
    match (scalars, deep) {
        (None, None) => None,
        (scalars, deep) => {
            let (text, numbers) =
                scalars.map_or_else(Default::default, |scalars| (scalars.text, scalars.numbers));
            Some(Repaired {
                is_flattened: deep.is_some(),
                text: deep.unwrap_or(text),
                numbers,
            })
        }
    }
}

struct Scalars {
    text: String,
    numbers: bool,
}

fn repair_scalars(text: &str, number: OddNumber) -> Option<Scalars> {
    let bytes = text.as_bytes();
    let mut out = String::new();
    let (mut copied, mut at, mut numbers) = (0, 0, false);
    while let Some(&byte) = bytes.get(at) {
        let start = at;
        match byte {
            b'"' => {
                at += 1;
                while let Some(&byte) = bytes.get(at) {
                    match byte {
                        b'"' => break,
                        b'\\' => match lone_surrogate(&bytes[at..]) {
                            Escape::Lone => {
                                out.push_str(&text[copied..at]);
                                out.push('\u{FFFD}');
                                at += 6;
                                copied = at;
                            }
                            Escape::Other(length) => at += length,
                        },
                        _ => at += 1,
                    }
                }
                at += 1;
            }
            b'-' | b'0'..=b'9' | b'N' | b'I' => {
                at += word(&bytes[at..]);
                if is_out_of_range(&text[start..at]) {
                    out.push_str(&text[copied..start]);
                    match number {
                        OddNumber::Text => {
                            out.push('"');
                            out.push_str(&text[start..at]);
                            out.push('"');
                        }
                        OddNumber::Null => out.push_str("null"),
                    }
                    copied = at;
                    numbers = true;
                }
            }
            _ => at += 1,
        }
    }
    if copied == 0 {
        return None;
    }
    out.push_str(&text[copied..]);
    Some(Scalars { text: out, numbers })
}

enum Escape {
    /// Half of a surrogate pair without the other half: six bytes.
    Lone,
    /// Anything else, of this many bytes.
    Other(usize),
}

/// What an escape sequence at the start of a text is.
fn lone_surrogate(bytes: &[u8]) -> Escape {
    match code_unit(bytes) {
        Some(0xDC00..=0xDFFF) => Escape::Lone,
        Some(0xD800..=0xDBFF) => match bytes.get(6..).and_then(code_unit) {
            Some(0xDC00..=0xDFFF) => Escape::Other(12),
            _ => Escape::Lone,
        },
        Some(_) => Escape::Other(6),
        None => Escape::Other(2),
    }
}

/// The UTF-16 code unit of an escape `\uXXXX` at the start of a text.
pub(crate) fn code_unit(bytes: &[u8]) -> Option<u16> {
    let digits = bytes.strip_prefix(b"\\u")?.get(..4)?;
    // `from_str_radix` takes a sign.
    if !digits.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

/// The length of a number or of the name of one; at least 1.
fn word(bytes: &[u8]) -> usize {
    let end = |byte: &u8| !(byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'));
    bytes.iter().position(end).unwrap_or(bytes.len()).max(1)
}

/// Whether a word is a number that no float can hold: one that is too large, or what Python writes for no number.
fn is_out_of_range(word: &str) -> bool {
    match word {
        "NaN" | "Infinity" | "-Infinity" => true,
        _ => word.ends_with(|end: char| end.is_ascii_digit()) && word.parse().is_ok_and(f64::is_infinite),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_text(text: &str) -> Option<String> {
        repair(text, OddNumber::Text).map(|repaired| repaired.text)
    }

    #[test]
    fn each_half_of_a_pair_becomes_the_replacement_character() {
        for (json, expected) in [
            (r#"["\ud83d"]"#, "[\"\u{FFFD}\"]"),
            (r#"["\uDE00 a"]"#, "[\"\u{FFFD} a\"]"),
            (r#"["\ud83d\ud83d\ude00"]"#, "[\"\u{FFFD}\\ud83d\\ude00\"]"),
            (r#"["\ud83d\n"]"#, "[\"\u{FFFD}\\n\"]"),
            (r#"{"\ud83d":"\\\ud83d"}"#, "{\"\u{FFFD}\":\"\\\\\u{FFFD}\"}"),
            (r#"["\ud83d"#, "[\"\u{FFFD}"),
        ] {
            assert_eq!(with_text(json).as_deref(), Some(expected), "{json}");
        }
    }

    #[test]
    fn a_number_beyond_every_float_becomes_a_text_or_null() {
        let json = r#"{"a":1e400,"b":[-1E+999,NaN],"c":{"d":-Infinity},"1e400":"1e400 NaN"}"#;
        assert_eq!(
            with_text(json).as_deref(),
            Some(r#"{"a":"1e400","b":["-1E+999","NaN"],"c":{"d":"-Infinity"},"1e400":"1e400 NaN"}"#)
        );
        assert_eq!(
            repair(json, OddNumber::Null),
            Some(Repaired {
                text: r#"{"a":null,"b":[null,null],"c":{"d":null},"1e400":"1e400 NaN"}"#.into(),
                numbers: true,
                is_flattened: false
            })
        );
    }

    #[test]
    fn what_can_be_read_or_is_broken_otherwise_stays() {
        for json in [
            r#"["\ud83d\ude00", "\\ud83d", 1e308, -0, 1e-400, 123456789012345678901234567890, "NaN"]"#,
            r#"["\u+123", "\u12"]"#,
            "[Nan, Inf, 1e400x, infinity, --1, \"\\",
            "",
        ] {
            assert_eq!(with_text(json), None, "{json}");
        }
    }
}
