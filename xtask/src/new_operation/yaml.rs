//! JSON as YAML in the style of the documents: block form, two spaces, quotes only where they are needed.

use serde_json::{Map, Value};

use super::json;
use crate::quoted::{double_quoted, is_printable};

/// Lists under these names stand on one line.
const ON_ONE_LINE: [&str; 3] = ["tags", "x-source", "required"];

/// The lines of a mapping, from column 0.
pub(super) fn lines(properties: &Map<String, Value>) -> Vec<String> {
    properties
        .iter()
        .flat_map(|(key, value)| property(key, value))
        .collect()
}

/// The lines of `key: value`.
pub(super) fn property(key: &str, value: &Value) -> Vec<String> {
    let key = text(key, false);
    if let Some(flow) = on_one_line(&key, value) {
        return vec![format!("{key}: {flow}")];
    }
    match value {
        Value::Object(properties) if !properties.is_empty() => under(&format!("{key}:"), lines(properties)),
        Value::Array(items) if !items.is_empty() => under(&format!("{key}:"), list(items)),
        Value::String(value) if readable_block(value) => {
            under(&format!("{key}: |-"), value.lines().map(str::to_owned).collect())
        }
        other => vec![format!("{key}: {}", scalar(other, false))],
    }
}

/// Moves lines to the right.
pub(super) fn indented(lines: Vec<String>, by: usize) -> Vec<String> {
    let shift = |line: String| {
        if line.is_empty() {
            line
        } else {
            format!("{:by$}{line}", "")
        }
    };
    lines.into_iter().map(shift).collect()
}

fn under(head: &str, below: Vec<String>) -> Vec<String> {
    let mut out = vec![head.to_owned()];
    out.extend(indented(below, 2));
    out
}

fn list(items: &[Value]) -> Vec<String> {
    let mut out = Vec::new();
    for item in items {
        let lines = match item {
            Value::Object(properties) if reference(properties).is_none() && !properties.is_empty() => {
                lines(properties)
            }
            Value::Array(items) if !items.is_empty() => list(items),
            other => vec![flow(other)],
        };
        for (index, line) in lines.into_iter().enumerate() {
            out.push(match index {
                0 => format!("- {line}"),
                _ if line.is_empty() => line,
                _ => format!("  {line}"),
            });
        }
    }
    out
}

fn on_one_line(key: &str, value: &Value) -> Option<String> {
    match value {
        Value::Object(properties) if reference(properties).is_some() => Some(flow(value)),
        Value::Object(properties)
            if key == "schema" && properties.values().all(plain) && properties.len() < 4 =>
        {
            Some(flow(value))
        }
        Value::Array(items) if ON_ONE_LINE.contains(&key) && items.iter().all(plain) => Some(flow(value)),
        _ => None,
    }
}

fn plain(value: &Value) -> bool {
    !value.is_object() && !value.is_array() && value.as_str().is_none_or(|text| !text.contains('\n'))
}

fn reference(properties: &Map<String, Value>) -> Option<&str> {
    properties.get("$ref").filter(|_| properties.len() == 1)?.as_str()
}

/// A value on one line.
fn flow(value: &Value) -> String {
    match value {
        Value::Object(properties) => {
            let properties = properties
                .iter()
                .map(|(key, value)| format!("{}: {}", text(key, true), flow(value)));
            format!("{{{}}}", properties.collect::<Vec<_>>().join(", "))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(flow).collect::<Vec<_>>().join(", ")),
        other => scalar(other, true),
    }
}

fn scalar(value: &Value, in_flow: bool) -> String {
    match value {
        Value::String(value) => match json::digits(value) {
            Some(digits) => digits.to_owned(),
            None => text(value, in_flow),
        },
        Value::Object(_) => "{}".into(),
        Value::Array(_) => "[]".into(),
        other => other.to_string(),
    }
}

/// Whether several lines can stand as they are under `|-`.
fn readable_block(text: &str) -> bool {
    let line = |line: &str| !line.ends_with(char::is_whitespace) && line.chars().all(is_printable);
    text.contains('\n')
        && !text.starts_with(char::is_whitespace)
        && !text.ends_with('\n')
        && text.split('\n').all(line)
}

/// A string: plain, in single quotes, or in double quotes if something in it cannot be seen.
pub(super) fn text(value: &str, in_flow: bool) -> String {
    if !value.chars().all(is_printable) {
        double_quoted(value)
    } else if is_plain(value, in_flow) {
        value.to_owned()
    } else {
        format!("'{}'", value.replace('\'', "''"))
    }
}

fn is_plain(text: &str, in_flow: bool) -> bool {
    let lower = text.to_lowercase();
    let means_something = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
        .contains(&lower.as_str())
        || like_number(&lower);
    let first = text
        .chars()
        .next()
        .is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '/' | '$' | '('));
    let ends = text.ends_with([':', ' ']);
    let inside = text.contains(": ") || text.contains(" #") || text.contains(['\t', '\u{a0}']);
    let in_the_way = in_flow && text.contains([',', '[', ']', '{', '}', ':']);
    first && !(means_something || ends || inside || in_the_way)
}

/// Numbers and dates, also those of older YAML: `0x1f`, `1_000`, `12:30`, `2026-01-01`.
fn like_number(text: &str) -> bool {
    let digit = text.starts_with(|c: char| c.is_ascii_digit());
    let only = |more: &str| text.chars().all(|c| c.is_ascii_digit() || more.contains(c));
    let mut parts = text.split('-');
    let dated = parts
        .next()
        .is_some_and(|year| year.len() == 4 && year.parse::<u16>().is_ok())
        && parts
            .next()
            .is_some_and(|month| matches!(month.len(), 1 | 2) && month.parse::<u8>().is_ok())
        && parts.next().is_some();
    text.parse::<f64>().is_ok()
        || (digit
            && (only("_:.") || text.starts_with("0x") || text.starts_with("0o") || text.starts_with("0b")))
        || dated
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_written_is_read_as_the_same_json() {
        let texts = [
            "",
            " ",
            "a",
            "no",
            "NO",
            "null",
            "~",
            "true",
            "1",
            "1.5",
            "1e3",
            "0x1F",
            "0o7",
            "1_000",
            "12:30",
            "2026-01-01",
            "2026-01-01T00:00:00Z",
            "65e012",
            "65f0a1b2c3d4",
            ".5",
            "-",
            "- a",
            "-1",
            "a: b",
            "a:b",
            "a:",
            "a #b",
            "a#b",
            "#a",
            "'",
            "it's",
            "\"",
            "a\nb",
            "a\n\nb",
            " a\nb",
            "a\n",
            "a \nb",
            "a\tb",
            "\u{0}",
            "\u{85}",
            "\u{2028}",
            "\u{feff}",
            "Xin chào 🙂",
            "*a",
            "&a",
            "!a",
            "%a",
            "@a",
            "`a",
            "{a}",
            "[a]",
            "a, b",
            "a]",
            "? a",
            "|",
            ">",
            "=",
            "<<",
            "$ref",
            "inf",
            "nan",
            ".inf",
            "\\",
            "a\\nb",
            "---",
            "...",
            "\u{a0}a",
        ];
        let mut properties = Map::new();
        for (index, text) in texts.iter().enumerate() {
            properties.insert(format!("m{index}"), json!(text));
            properties.insert((*text).to_owned(), json!([text, [text], {*text: text}]));
        }
        let value = json!({
            "texts": properties, "tags": texts.to_vec(), "schema": {"a": "x, y", "b": 1}, "list": [[], {}, [[1, [2]], {"a": {"b": [null]}}]],
            "numbers": [0, -1, 1.5, 1e300, u64::MAX, i64::MIN], "ref": {"$ref": "#/a"}, "refs": [{"$ref": "a"}],
        });
        let document = json!({"info": {"example": value}});
        let written = lines(document.as_object().expect("it is one")).join("\n");
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("a.yaml");
        std::fs::write(&file, &written).expect("it can be written");
        let bundle = imbrace_contract::load::load(&file);
        let read = bundle
            .map_err(|problems| problems.to_string())
            .map(|bundle| bundle.root.to_json());
        assert_eq!(
            read.expect("it is YAML")["example"],
            document["example"],
            "{written}"
        );
    }

    #[test]
    fn short_things_stand_on_one_line() {
        let value = json!({"tags": ["a"], "schema": {"type": "string"}, "description": "One.\n\nTwo."});
        let written = lines(value.as_object().expect("it is one"));
        assert_eq!(
            written,
            [
                "tags: [a]",
                "schema: {type: string}",
                "description: |-",
                "  One.",
                "",
                "  Two."
            ]
        );
    }
}
