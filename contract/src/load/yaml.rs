//! YAML text to a tree with places.

use std::borrow::Cow;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span};

use crate::{
    node::{Node, Place, Property, Value},
    problem::Findings,
};

/// How deep values may be nested.
const DEEPEST: usize = 100;

/// Reads one file. What cannot be read is reported and gives nothing.
pub(super) fn parse(text: &str, file: u16, findings: &mut Findings) -> Option<Node> {
    let mut reader = Reader {
        file,
        findings,
        open: Vec::new(),
        root: None,
        failed: false,
    };
    for event in Parser::new_from_str(text) {
        if reader.open.len() > DEEPEST {
            let at = reader.open.last().map_or(Place::default(), |open| open.at);
            reader.findings.add(
                "yaml",
                at,
                format!("values are nested more than {DEEPEST} levels deep"),
                "no document needs that: look for brackets that are not closed",
            );
            reader.failed = true;
            break;
        }
        match event {
            Ok((event, span)) => reader.event(event, span),
            Err(error) => {
                reader.scan_error(&error);
                break;
            }
        }
    }
    if reader.failed {
        return None;
    }
    let empty = Place {
        file,
        line: 1,
        column: 1,
    };
    if reader.root.is_none() {
        reader.findings.add(
            "yaml",
            empty,
            "the file is empty",
            "write a mapping with `openapi:` and `paths:`",
        );
    }
    reader.root
}

struct Reader<'a> {
    file: u16,
    findings: &'a mut Findings,
    open: Vec<Open>,
    root: Option<Node>,
    failed: bool,
}

/// A collection whose end has not come yet.
struct Open {
    at: Place,
    content: Content,
}

enum Content {
    List(Vec<Node>),
    Map {
        properties: Vec<Property>,
        key: Option<(String, Place)>,
    },
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>, span: Span) {
        let at = self.place(span);
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.plain_only(at, anchor, tag.is_some());
                self.scalar(text, style, at);
            }
            Event::SequenceStart(anchor, tag) => {
                self.plain_only(at, anchor, tag.is_some());
                self.open.push(Open {
                    at,
                    content: Content::List(Vec::new()),
                });
            }
            Event::MappingStart(anchor, tag) => {
                self.plain_only(at, anchor, tag.is_some());
                self.open.push(Open {
                    at,
                    content: Content::Map {
                        properties: Vec::new(),
                        key: None,
                    },
                });
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(),
            Event::Alias(_) => {
                self.refuse(at, "aliases", "repeat the value or use a `$ref`");
                self.put(Node {
                    at,
                    value: Value::Null,
                });
            }
            _ => {}
        }
    }

    fn plain_only(&mut self, at: Place, anchor: usize, tagged: bool) {
        if tagged {
            self.refuse(at, "tags", "write the plain value");
        }
        if anchor != 0 {
            self.refuse(at, "anchors", "repeat the value or use a `$ref`");
        }
    }

    fn scalar(&mut self, text: Cow<'_, str>, style: ScalarStyle, at: Place) {
        if let Some(Open {
            content: Content::Map {
                properties,
                key: key @ None,
            },
            ..
        }) = self.open.last_mut()
        {
            if properties.iter().any(|property| property.key == text) {
                self.findings.add(
                    "yaml-duplicate-key",
                    at,
                    format!("the key `{text}` appears twice in this mapping"),
                    "keep one of the two",
                );
                self.failed = true;
            }
            *key = Some((text.into_owned(), at));
            return;
        }
        let value = if style == ScalarStyle::Plain {
            plain(&text)
        } else {
            Value::Text(text.into_owned())
        };
        self.put(Node { at, value });
    }

    fn close(&mut self) {
        let Some(Open { at, content }) = self.open.pop() else {
            return;
        };
        let value = match content {
            Content::List(items) => Value::List(items),
            Content::Map { properties, .. } => Value::Map(properties),
        };
        self.put(Node { at, value });
    }

    fn put(&mut self, node: Node) {
        match self.open.last_mut().map(|open| &mut open.content) {
            Some(Content::List(items)) => items.push(node),
            Some(Content::Map { properties, key }) => match key.take() {
                Some((key, at)) => properties.push(Property { key, at, value: node }),
                None => self.refuse(node.at, "collections as keys", "use a string as key"),
            },
            None if self.root.is_none() => self.root = Some(node),
            None => self.refuse(
                node.at,
                "several documents in one file",
                "write one document a file",
            ),
        }
    }

    fn refuse(&mut self, at: Place, what: &str, help: &str) {
        self.findings.add(
            "yaml-plain",
            at,
            format!("{what} are not used in these documents"),
            help,
        );
        self.failed = true;
    }

    fn scan_error(&mut self, error: &ScanError) {
        let marker = error.marker();
        let at = self.mark(marker.line(), marker.col());
        self.findings.add(
            "yaml",
            at,
            format!("this is not YAML: {}", error.info()),
            "check indentation, tabs, colons and quotes on this line and the lines next to it",
        );
        self.failed = true;
    }

    fn place(&self, span: Span) -> Place {
        self.mark(span.start.line(), span.start.col())
    }

    fn mark(&self, line: usize, column: usize) -> Place {
        Place {
            file: self.file,
            line: u32::try_from(line).unwrap_or(u32::MAX),
            column: u32::try_from(column + 1).unwrap_or(u32::MAX),
        }
    }
}

/// What an unquoted scalar means, by the core schema of YAML 1.2.
fn plain(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ => number(text).map_or_else(|| Value::Text(text.to_owned()), Value::Number),
    }
}

fn number(text: &str) -> Option<serde_json::Number> {
    if !text.starts_with(|c: char| c.is_ascii_digit() || c == '-' || c == '+' || c == '.') {
        return None;
    }
    if let Ok(number) = text.parse::<i64>() {
        return Some(number.into());
    }
    if let Ok(number) = text.parse::<u64>() {
        return Some(number.into());
    }
    serde_json::Number::from_f64(text.parse::<f64>().ok()?)
}

#[cfg(test)]
#[allow(clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Node, Vec<(&'static str, u32)>> {
        let mut findings = Findings::default();
        let node = parse(text, 0, &mut findings);
        let problems = findings.into_problems(&crate::node::Sources::default());
        let found = problems
            .list
            .iter()
            .map(|problem| (problem.rule, problem.at.line));
        node.ok_or_else(|| found.collect())
    }

    #[test]
    fn plain_scalars_mean_what_yaml_says_and_quoted_ones_are_strings() {
        let json = read(
            "[1, -2, 1.5, 18446744073709551615, true, ~, null, '1', \"true\", no, 1.2.3, 2026-01-01, .5, '']",
        );
        let expected = serde_json::json!([
            1,
            -2,
            1.5,
            18_446_744_073_709_551_615_u64,
            true,
            null,
            null,
            "1",
            "true",
            "no",
            "1.2.3",
            "2026-01-01",
            0.5,
            ""
        ]);
        assert_eq!(json.map(|node| node.to_json()), Ok(expected));
    }

    #[test]
    fn keys_are_text_and_have_places() {
        let node = read("200: a\nnull:\n  - b\n").expect("it is YAML");
        let places: Vec<_> = node
            .properties()
            .iter()
            .map(|property| {
                (
                    property.key.as_str(),
                    property.at.line,
                    property.value.at.line,
                    property.value.at.column,
                )
            })
            .collect();
        assert_eq!(places, [("200", 1, 1, 6), ("null", 2, 3, 3)]);
    }

    #[test]
    fn what_is_not_plain_is_refused_on_its_line() {
        assert_eq!(read("a: 1\na: 2\n"), Err(vec![("yaml-duplicate-key", 2)]));
        assert_eq!(
            read("a: &x 1\nb: *x\n"),
            Err(vec![("yaml-plain", 1), ("yaml-plain", 2)])
        );
        assert_eq!(read("a: 1\n? [b]\n: 2\n"), Err(vec![("yaml-plain", 2)]));
        assert_eq!(read("a: 1\nb: [2\n").map_err(|found| found[0].0), Err("yaml"));
        assert_eq!(read(""), Err(vec![("yaml", 1)]));
        assert_eq!(read(&"[".repeat(100_000)), Err(vec![("yaml", 1)]));
    }
}
