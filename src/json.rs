//! JSON of requests and responses: decoding with the place of a fault, encoding without a silent change.

mod depth;
mod encode;
mod fault;
mod repair;
mod words;

use std::borrow::Cow;

use serde::de::DeserializeOwned;

use crate::{
    names::is_name,
    wire::{FromJson, Slot, read_from, unread},
};

pub(crate) use self::encode::encode;
pub(crate) use self::repair::code_unit;
use self::repair::{OddNumber, repair};

/// How many collections a path leads through at most: serde_json reads no deeper.
const DEEPEST_PATH: usize = 128;

/// Why a JSON text is not what was expected, and where. It quotes no value of the text.
#[derive(Debug)]
pub(crate) struct Problem {
    /// Path of the value, such as `data[3].status`; empty for the whole. It may hold secrets of the call.
    pub(crate) path: String,
    pub(crate) source: serde_json::Error,
}

/// Decodes a JSON text.
///
/// Half of a surrogate pair is read as U+FFFD. A number that no float can hold, such as `1e400`, is read as a text with
/// its digits where any JSON is taken, and as null otherwise.
///
/// A collection that is nested deeper than serde_json reads is read as its JSON text. A byte order mark in front is skipped.
///
/// All this, and the path of a fault, are looked for only after a failure, so that success costs nothing.
pub(crate) fn decode<T: FromJson>(json: &[u8]) -> Result<T, Problem> {
    let mut value = None;
    decode_into(json, &mut value)?;
    value.ok_or_else(|| problem(json, unread()))
}

/// Without a type parameter, so that the parser is compiled once.
fn decode_into(json: &[u8], slot: &mut dyn Slot) -> Result<(), Problem> {
    let text = text_of(json)?;
    let mut read = |text: &str| read_text(text, &mut *slot);
    read(text).or_else(|source| read_repaired(text, source, &mut read))
}

/// Reads a text as it stands, without repair.
#[inline]
pub(crate) fn read<T: FromJson>(text: &str) -> Result<T, serde_json::Error> {
    let mut value = None;
    read_text(text, &mut value)?;
    value.ok_or_else(unread)
}

fn read_text(text: &str, slot: &mut dyn Slot) -> Result<(), serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    read_from(&mut deserializer, slot)?;
    deserializer.end()
}

/// The same for a type that is not a generated one.
pub(crate) fn decode_any<T: DeserializeOwned>(json: &[u8]) -> Result<T, Problem> {
    let text = text_of(json)?;
    let mut read = |text: &str| serde_json::from_str(text);
    read(text).or_else(|source| read_repaired(text, source, &mut read))
}

fn text_of(json: &[u8]) -> Result<&str, Problem> {
    // Checking the text once is much cheaper than checking each string in it.
    std::str::from_utf8(json).map_err(|fault| Problem {
        path: path_at(&json[..fault.valid_up_to()]),
        source: serde::de::Error::custom(format_args!("invalid unicode at byte {}", fault.valid_up_to())),
    })
}

/// Decodes a text that could not be decoded, after repair if that changes it.
#[cold]
#[inline(never)]
fn read_repaired<T>(
    text: &str,
    source: serde_json::Error,
    read: &mut dyn FnMut(&str) -> Result<T, serde_json::Error>,
) -> Result<T, Problem> {
    let (mut text, mut source) = (text, source);
    let unmarked = text.trim_start_matches('\u{feff}');
    if unmarked.len() < text.len() {
        match read(unmarked) {
            Ok(value) => return Ok(value),
            Err(fault) => (text, source) = (unmarked, fault),
        }
    }
    let mut fault = (Cow::Borrowed(text), source);
    // Repair cannot help where a value is of the wrong type.
    if !fault.1.is_data()
        && let Some(repaired) = repair(text, OddNumber::Text)
    {
        match read(&repaired.text) {
            Ok(value) => return Ok(value),
            Err(_) if repaired.numbers => {
                if let Some(Ok(value)) = repair(text, OddNumber::Null).map(|repaired| read(&repaired.text)) {
                    return Ok(value);
                }
                // The number is what the error is about.
            }
            // A text in place of a collection is of the wrong type here: the depth is what the error is about.
            Err(source) if repaired.is_flattened && source.is_data() => {}
            Err(source) => fault = (Cow::Owned(repaired.text), source),
        }
    }
    let (text, source) = fault;
    Err(problem(text.as_bytes(), source))
}

#[cold]
fn problem(json: &[u8], source: serde_json::Error) -> Problem {
    let before: usize = json
        .split_inclusive(|byte| *byte == b'\n')
        .take(source.line().saturating_sub(1))
        .map(<[u8]>::len)
        .sum();
    let read = &json[..before.saturating_add(source.column()).min(json.len())];
    Problem {
        path: path_at(read),
        source: words::without_values(source, read),
    }
}

/// A collection that is open at a place in a JSON text.
enum Open<'a> {
    List(usize),
    Object { key: &'a [u8], expects_key: bool },
}

/// The path of the value that a JSON text breaks off in, or has just ended with: as much of it as an error shows.
fn path_at(json: &[u8]) -> String {
    let mut open: Vec<Open<'_>> = Vec::new();
    // Collections below the depth that is recorded.
    let mut deeper = 0usize;
    let mut at = 0;
    while let Some(&byte) = json.get(at) {
        at += 1;
        match byte {
            b'{' | b'[' if open.len() >= DEEPEST_PATH => deeper += 1,
            b'{' => open.push(Open::Object {
                key: &[],
                expects_key: true,
            }),
            b'[' => open.push(Open::List(0)),
            // A collection that ends just here is what the fault is about: a property is missing, say.
            b'}' | b']' if at < json.len() => {
                if deeper > 0 {
                    deeper -= 1;
                } else {
                    open.pop();
                }
            }
            b',' if deeper == 0 => match open.last_mut() {
                Some(Open::List(index)) => *index += 1,
                Some(Open::Object { expects_key, .. }) => *expects_key = true,
                None => {}
            },
            b'"' => {
                let start = at;
                while let Some(&byte) = json.get(at) {
                    at += 1;
                    match byte {
                        b'\\' => at += 1,
                        b'"' => break,
                        _ => {}
                    }
                }
                if let Some(Open::Object {
                    key,
                    expects_key: expects @ true,
                }) = open.last_mut()
                    && deeper == 0
                {
                    *key = &json[start..at.saturating_sub(1).min(json.len()).max(start)];
                    *expects = false;
                }
            }
            _ => {}
        }
    }
    // The object that just ended lost its last key to the fault: the fault is the object's own.
    if deeper == 0 && matches!(json.last(), Some(b'}' | b']')) {
        open.pop();
    }
    let mut path = String::new();
    for step in &open {
        match step {
            Open::List(index) => path.push_str(&format!("[{index}]")),
            Open::Object { key: [], .. } => {}
            Open::Object { key, .. } => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(shown_key(key));
            }
        }
    }
    path
}

/// A key of an object, if it has the form of a name; else it may be data, such as the id of a user, or a token.
fn shown_key(key: &[u8]) -> &str {
    let name = std::str::from_utf8(key).ok().filter(|key| is_name(key));
    name.unwrap_or("(key not shown)")
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::redact::Redactor;

    #[test]
    fn an_odd_number_is_text_where_any_json_is_taken_and_null_elsewhere() {
        type Row = (Option<f64>, Value);
        let rows = |json: &str| decode_any::<Vec<Row>>(json.as_bytes()).map_err(|problem| problem.path);
        assert_eq!(rows("[[1.5,1e400]]"), Ok(vec![(Some(1.5), "1e400".into())]));
        assert_eq!(rows("[[1e400,NaN]]"), Ok(vec![(None, Value::Null)]));
        assert_eq!(rows(r#"[["\ud83d",1]]"#), Err("[0][0]".into()));
        let text = decode_any::<Value>(br#"["a\ud83d"]"#).map_err(|problem| problem.path);
        assert_eq!(text, Ok(serde_json::json!(["a\u{FFFD}"])));
    }

    #[test]
    fn a_number_that_json_cannot_express_is_not_written_as_null() {
        let mut value = std::collections::BTreeMap::from([("a", vec![("b", Some(1.0))])]);
        assert_eq!(encode(&value), Ok(br#"{"a":[["b",1.0]]}"#.to_vec()));
        for odd in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            value.insert("a", vec![("b", Some(1.0)), ("c", Some(odd))]);
            let fault =
                encode(&value).map_err(|fault| fault.starts_with("at `a[1][1]`: JSON has no number "));
            assert_eq!(fault, Err(true));
        }
    }

    #[test]
    fn the_path_of_a_fault_is_that_of_the_value() {
        let value =
            |json: &str| decode_any::<Vec<std::collections::BTreeMap<String, Vec<u8>>>>(json.as_bytes());
        let path = |json: &str| value(json).map(drop).map_err(|problem| problem.path);
        assert_eq!(
            path(r#"[{"a":[1]},{"a":[1,2],"b":[3,"x"]}]"#),
            Err("[1].b[1]".into())
        );
        assert_eq!(path("[{\"a\": [1]},\n {\"b\": \"x\"}]"), Err("[1].b".into()));
        assert_eq!(path(r#"{"a":1}"#), Err(String::new()));
        assert_eq!(path(r#"[{"a\"]":[1,"#), Err("[0].(key not shown)[1]".into()));
        assert_eq!(path(r#"[{"a":[1]}]"#), Ok(()));
    }

    #[test]
    fn a_key_that_can_be_data_is_not_shown() {
        for (key, shown) in [
            ("created_at", true),
            ("x-field2", true),
            ("id", true),
            ("api_S3CR3T_0123456789abcdefghijklmnopqrstuvwxyz", false),
            ("eyJhbGciOiJIUzI1NiJ9", false),
            ("66f1a0b2", false),
            ("alice@example.com", false),
            ("a b", false),
            ("a\\nb", false),
        ] {
            let json = format!("{{\"{key}\": [\"x\"]}}");
            let fault = decode_any::<std::collections::BTreeMap<String, Vec<u8>>>(json.as_bytes()).map(drop);
            let path = fault.map_err(|problem| problem.path);
            let step = if shown { key } else { "(key not shown)" };
            assert_eq!(path, Err(format!("{step}[0]")));
        }
    }

    #[test]
    fn a_fault_is_told_in_few_words_and_keeps_its_place() {
        let nested = "{\"next\": ".repeat(100) + "\"" + &"x".repeat(100_000) + "\"" + &"}".repeat(100);
        let value: Result<Nested, _> = decode_any(nested.as_bytes());
        let (path, source) = match value {
            Err(problem) => (problem.path(&Redactor::default()), problem.source),
            Ok(_) => unreachable!(),
        };
        assert!(
            path.starts_with("next.next.") && path.ends_with('…') && path.len() < 400,
            "{path}"
        );
        let words = source.to_string();
        assert!(
            words.starts_with("invalid type: string (100000 bytes), expected struct Nested at line 1"),
            "{words}"
        );
        assert_eq!(
            (source.line(), source.column(), source.is_data()),
            (1, 100_902, true)
        );
    }

    #[test]
    fn a_path_records_no_deeper_than_serde_reads() {
        let deep = "[".repeat(1000);
        assert_eq!(path_at(deep.as_bytes()).matches("[0]").count(), DEEPEST_PATH);
        let closed = format!("[1,{}{},{{\"a\":", "[".repeat(1000), "]".repeat(1000));
        assert_eq!(path_at(closed.as_bytes()), "[2].a");
        let properties = format!("{}1", r#"{"b":"#.repeat(200));
        assert_eq!(path_at(properties.as_bytes()).matches('b').count(), DEEPEST_PATH);
        let inner = format!(r#"[{{"a":{}{}, "x""#, r#"{"b":["#.repeat(100), "]}".repeat(100));
        assert_eq!(path_at(inner.as_bytes()), "[0].x");
    }

    #[derive(Debug, serde::Deserialize)]
    struct Nested {
        #[serde(rename = "next")]
        _next: Option<Box<Nested>>,
    }
}
