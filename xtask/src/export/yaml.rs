//! JSON as YAML that every reader understands alike: whatever could be taken for something else is quoted.

use std::fmt::Write;

use serde_json::Value;
use xtask::quoted::{double_quoted, is_printable};

/// The text of a document.
pub(super) fn to_yaml(value: &Value) -> String {
    let mut out = String::new();
    match value {
        Value::Object(properties) if !properties.is_empty() => block(value, 0, false, &mut out),
        Value::Array(items) if !items.is_empty() => block(value, 0, false, &mut out),
        scalar => {
            out.push_str(&inline(scalar));
            out.push('\n');
        }
    }
    out
}

/// Writes a mapping or a list. With `begun`, the first line has its indentation already.
fn block(value: &Value, indent: usize, begun: bool, out: &mut String) {
    let mut begun = begun;
    let mut start = |out: &mut String| {
        if !std::mem::take(&mut begun) {
            let _ = write!(out, "{:indent$}", "");
        }
    };
    match value {
        Value::Object(properties) => {
            for (key, value) in properties {
                start(out);
                out.push_str(&word(key));
                out.push(':');
                after(value, indent, out);
            }
        }
        Value::Array(items) => {
            for item in items {
                start(out);
                out.push('-');
                if is_block(item) {
                    out.push(' ');
                    block(item, indent + 2, true, out);
                } else {
                    after(item, indent, out);
                }
            }
        }
        _ => {}
    }
}

/// Writes what follows a `:` or a `-`, with the end of the line.
fn after(value: &Value, indent: usize, out: &mut String) {
    if is_block(value) {
        out.push('\n');
        block(value, indent + 2, false, out);
        return;
    }
    out.push(' ');
    match value {
        Value::String(text) if is_literal(text) => literal(text, indent + 2, out),
        other => {
            out.push_str(&inline(other));
            out.push('\n');
        }
    }
}

fn is_block(value: &Value) -> bool {
    match value {
        Value::Object(properties) => !properties.is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => false,
    }
}

fn inline(value: &Value) -> String {
    match value {
        Value::String(text) => word(text),
        Value::Object(_) => "{}".to_owned(),
        Value::Array(_) => "[]".to_owned(),
        other => other.to_string(),
    }
}

/// Whether a text of several lines can stand as a literal block.
fn is_literal(text: &str) -> bool {
    text.contains('\n')
        && !text.starts_with([' ', '\n'])
        && !text.ends_with("\n\n")
        && text.chars().all(|c| c == '\n' || is_printable(c))
}

fn literal(text: &str, indent: usize, out: &mut String) {
    out.push_str(if text.ends_with('\n') { "|\n" } else { "|-\n" });
    for line in text.lines() {
        if !line.is_empty() {
            let _ = write!(out, "{:indent$}{line}", "");
        }
        out.push('\n');
    }
}

/// A text on one line, plain where no reader can take it for anything else.
fn word(text: &str) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    double_quoted(text)
}

/// Words that some reader of YAML takes for a truth value or nothing.
const TAKEN: [&str; 9] = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"];

fn is_plain(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '$' | '_'))
        && !text.ends_with([' ', ':'])
        && !text.contains(": ")
        && !text.contains(" #")
        && text
            .chars()
            .all(|c| c.is_alphanumeric() || (c.is_ascii_punctuation()) || c == ' ')
        && !TAKEN.iter().any(|word| word.eq_ignore_ascii_case(text))
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_written_is_read_back_as_it_was() {
        let value = json!({
            "openapi": "3.0.3",
            "200": {"description": "A: b # c", "x": null, "empty": {}, "none": []},
            "texts": ["no", "1", "1.5", "", " a", "a ", "- a", "{a}", "'", "\"q\"", "a:", "@", "~", "0x1f", "2026-01-01", "=", "<<"],
            "lines": "one\n\n  two # not a comment: no\nthree",
            "kept": "data: {}\n",
            "more": "data: {}\n\n",
            "first": "  indented\nlater",
            "odd": "tab\tbell\u{7}\u{85}\u{2028}\r\nend\\",
            "Xin chào": [{"a": 1, "b": [[1, 2], [], [{"c": true}]]}, {}, -1, 1.5, false],
            "emoji": "👋\nhi",
        });
        let text = to_yaml(&value);
        let folder = tempfile::tempdir().expect("a folder can be made");
        let path = folder.path().join("a.yaml");
        std::fs::write(&path, &text).expect("it can be written");
        let read =
            imbrace_contract::load::load(&path).unwrap_or_else(|problems| panic!("{problems}\n{text}"));
        let mut read = read.root.to_json();
        read.as_object_mut()
            .expect("it is a mapping")
            .shift_remove("components");
        assert_eq!(read, value, "{text}");
        assert_eq!(read.to_string(), value.to_string(), "the order is kept");
    }
}
