//! The example of an operation as a command.

use serde_json::{Map, Value};

use super::{
    flags::{Source, flags},
    inline::refuse_secrets,
    text::kebab,
};
use crate::{
    catalog::{Operation, Type},
    shell,
};

/// The longest line of an example; a longer body stays a `--body`.
const LONGEST: usize = 160;

/// The text below the help of an operation.
pub(super) fn after_help(operation: &Operation) -> String {
    let mut text = format!("Example:\n  {}", command(operation));
    if let Some(body) = operation.body.as_ref().and_then(|body| body.example.as_ref()) {
        text.push_str(&format!(
            "\n\nExample of a body:\n{}",
            indented(&format!("{body:#}"))
        ));
    }
    text.push_str(&format!("\n\nSends {} {}", operation.method, operation.path));
    if operation.paging.is_some() {
        text.push_str("; `--all` reads all pages");
    }
    if operation.stream.is_some() {
        text.push_str("; the response can be a stream, written event by event");
    }
    text
}

fn indented(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|line| format!("  {line}")).collect();
    lines.join("\n")
}

/// The command with the values of the document's examples.
pub(crate) fn command(operation: &Operation) -> String {
    let mut words = vec![
        "imbrace".to_owned(),
        kebab(&operation.namespace),
        kebab(&operation.name),
    ];
    let example = operation.body.as_ref().and_then(|body| body.example.as_ref());
    let flags = flags(operation);
    for flag in flags.iter().filter(|flag| flag.source == Source::Path) {
        let example = operation
            .parameter(flag.name)
            .and_then(|parameter| parameter.example.clone());
        words.push(example.map_or_else(
            || kebab(flag.name).to_uppercase().replace('-', "_"),
            |value| word(&value),
        ));
    }
    let mut options = Vec::new();
    let mut all_are_options = true;
    for flag in &flags {
        let value = match flag.source {
            Source::Path => continue,
            Source::Body => example.and_then(|body| body.get(flag.name)).cloned(),
            Source::Query | Source::Header => operation
                .parameter(flag.name)
                .filter(|parameter| parameter.required)
                .map(|parameter| {
                    let known = parameter.example.as_ref().or(parameter.kind.values.first());
                    known.cloned().unwrap_or_else(|| "…".into())
                }),
        };
        let Some(value) = value else { continue };
        let values = match value {
            Value::Array(items) if flag.kind.list => items,
            value => vec![value],
        };
        for value in values {
            options.push(match &value {
                _ if flag.secret => format!("--{} -", flag.long),
                Value::Bool(true) if flag.kind.ty == Type::Boolean => format!("--{}", flag.long),
                Value::Bool(false) if flag.kind.ty == Type::Boolean => format!("--{}=false", flag.long),
                // The command line has no null for texts.
                Value::Null => {
                    all_are_options = false;
                    continue;
                }
                // Refused on the command line, since it holds a secret.
                value if refuse_secrets(value, "", &|name| operation.is_secret(name)).is_err() => {
                    all_are_options = false;
                    continue;
                }
                // A value that looks like an option is joined to its own.
                value if word(value).trim_start_matches('\'').starts_with('-') => {
                    format!("--{}={}", flag.long, word(value))
                }
                value => format!("--{} {}", flag.long, word(value)),
            });
        }
    }
    let known = |name: &str| {
        flags
            .iter()
            .any(|flag| flag.source == Source::Body && flag.name == name)
    };
    let properties = example.and_then(Value::as_object);
    all_are_options &= properties.is_none_or(|properties| properties.keys().all(|name| known(name)));
    let length: usize = options.iter().map(|option| option.len() + 1).sum();
    let is_object = operation.body.as_ref().is_none_or(|body| body.object);
    // Without a property it would not be sent.
    let is_empty = operation.changes && properties.is_some_and(Map::is_empty);
    let whole = is_empty || !is_object || !all_are_options || length > LONGEST;
    if example.is_some() && whole && !operation.is_form() {
        options.retain(|option| !option.starts_with("--body-"));
        let of_query: Vec<String> = flags
            .iter()
            .filter(|flag| matches!(flag.source, Source::Query | Source::Header) && flag.required)
            .filter_map(|flag| {
                options
                    .iter()
                    .find(|option| option.starts_with(&format!("--{} ", flag.long)))
            })
            .cloned()
            .collect();
        words.extend(of_query);
        words.push("--body @body.json".to_owned());
    } else {
        words.extend(options);
    }
    words.join(" ")
}

/// A value as one word of a shell.
fn word(value: &Value) -> String {
    match value {
        Value::String(text) => shell::word(text),
        other => shell::word(&other.to_string()),
    }
}
