//! The texts of documents: what their readers see, and what the comments say. Their examples may hold any words.

use imbrace_contract::node::{Node, Value};

use super::Prose;

/// Keys whose text is prose.
const PROSE: [&str; 5] = ["description", "summary", "title", "reason", "x-source"];

/// Keys whose texts are data, or names that others gave.
const DATA: [&str; 8] = [
    "example",
    "examples",
    "x-example",
    "default",
    "enum",
    "x-server",
    "x-aliases",
    "x-extensible-enum",
];

/// The texts and the comments of a document.
pub(crate) fn texts(text: &str) -> Vec<Prose> {
    let comments = text.lines().zip(1..).filter_map(|(text, line)| {
        let text = text.trim_start().strip_prefix('#')?.to_owned();
        Some(Prose { line, text })
    });
    let mut found: Vec<Prose> = comments.collect();
    read(
        &imbrace_contract::load::parse(text, "document").expect("a document parses"),
        &mut found,
    );
    found
}

fn read(node: &Node, found: &mut Vec<Prose>) {
    for property in node.properties() {
        let key = property.key.as_str();
        // The response `default` is no value.
        let response = key == "default"
            && (property.value.get("$ref").is_some() || property.value.get("description").is_some());
        if DATA.contains(&key) && !response {
            continue;
        }
        if key == "x-enum-descriptions" {
            every(&property.value, found);
        } else if PROSE.contains(&key) {
            match &property.value.value {
                // A property of this name.
                Value::Map(_) => read(&property.value, found),
                _ => every(&property.value, found),
            }
        } else {
            read(&property.value, found);
        }
    }
    for item in node.items() {
        read(item, found);
    }
}

/// Every text below a node.
fn every(node: &Node, found: &mut Vec<Prose>) {
    if let Some(text) = node.text() {
        found.push(Prose {
            line: node.at.line as usize,
            text: text.to_owned(),
        });
    }
    node.items().iter().for_each(|item| every(item, found));
    for property in node.properties() {
        every(&property.value, found);
    }
}

#[test]
fn what_readers_see_is_read_and_data_is_not() {
    let found: Vec<String> = texts(
        "# a comment\nsummary: shown\nexample: {description: data}\nproperties:\n  description: {description: of it}\n\
         x-enum-descriptions: {one: a value}\n",
    )
    .into_iter()
    .map(|prose| prose.text)
    .collect();
    assert_eq!(found, [" a comment", "shown", "of it", "a value"]);
}
