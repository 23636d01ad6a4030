//! Schemas: what a value is in a few words, and the properties of an object as a table.

use std::fmt::Write;

use serde_json::Value;

use super::{
    super::walk::{items, properties, text},
    escape, markdown,
};

/// A schema in full.
pub(super) fn whole(schema: &Value) -> String {
    let mut out = markdown::html(text(schema, "description"));
    let is_object = schema.get("properties").is_some();
    if !is_object {
        let _ = writeln!(out, "<p class=\"type\">{}{}</p>", kind(schema), notes(schema));
    }
    if let Some(discriminator) = schema.get("discriminator") {
        let _ = writeln!(
            out,
            "<p>The property <code>{}</code> says which:</p>\n<table>",
            escape(text(discriminator, "propertyName"))
        );
        for (value, target) in properties(discriminator.get("mapping")) {
            let target = target.as_str().unwrap_or_default();
            let _ = writeln!(
                out,
                "<tr><td><code>{}</code></td><td>{}</td></tr>",
                escape(value),
                named(target)
            );
        }
        out.push_str("</table>\n");
    }
    for part in items(schema.get("allOf")) {
        match part.get("$ref") {
            Some(_) => {
                let _ = writeln!(out, "<p>All of {}, and:</p>", kind(part));
            }
            None => out.push_str(&table(part)),
        }
    }
    out.push_str(&table(schema));
    out
}

/// The properties of an object as a table; nothing for anything else.
pub(super) fn table(schema: &Value) -> String {
    let mut out = String::new();
    rows(schema, "", &mut out);
    if out.is_empty() {
        return out;
    }
    format!("<table>\n<tr><th>property</th><th>type</th><th>meaning</th></tr>\n{out}</table>\n")
}

fn rows(schema: &Value, prefix: &str, out: &mut String) {
    for (name, property) in properties(schema.get("properties")) {
        let required = items(schema.get("required"))
            .iter()
            .any(|required| required == name.as_str());
        let _ = writeln!(
            out,
            "<tr><td><code>{prefix}{}</code>{}</td><td>{}</td><td>{}{}{}</td></tr>",
            escape(name),
            if required {
                " <b class=\"required\">required</b>"
            } else {
                ""
            },
            kind(property),
            markdown::html(text(property, "description")),
            notes(property),
            deprecation(property, false),
        );
        // Objects inside: their properties follow, with the way to them.
        let (inner, step) = match property.get("items") {
            Some(items) => (items, "[]."),
            None => (property, "."),
        };
        rows(inner, &format!("{prefix}{}{step}", escape(name)), out);
    }
}

/// Since when something is deprecated, what to use instead, and why; `operation`: whether that is an operation.
pub(super) fn deprecation(node: &Value, operation: bool) -> String {
    let Some(told) = node.get("x-deprecated") else {
        return String::new();
    };
    let since = match text(told, "since") {
        "" => String::new(),
        since => format!(" since {}", escape(since)),
    };
    let instead = match (escape(text(told, "use")), operation) {
        (name, _) if name.is_empty() => String::new(),
        (name, true) => format!(" Use <a href=\"#{name}\">{name}</a> instead."),
        (name, false) => format!(" Use <code>{name}</code> instead."),
    };
    let reason = markdown::html(text(told, "reason"));
    format!("<p><b>Deprecated</b>{since}.{instead}</p>\n{reason}")
}

/// What a value is, in a few words.
pub(super) fn kind(schema: &Value) -> String {
    if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
        return named(target);
    }
    let null = if schema.get("nullable") == Some(&Value::Bool(true)) {
        " or null"
    } else {
        ""
    };
    let choices = items(schema.get("oneOf"));
    let base = match text(schema, "type") {
        _ if !choices.is_empty() => choices.iter().map(kind).collect::<Vec<_>>().join(" or "),
        "" if schema.get("allOf").is_some() => {
            let parts = items(schema.get("allOf")).iter().map(kind);
            parts.collect::<Vec<_>>().join(" and ")
        }
        "" if schema.get("properties").is_some() => "object".to_owned(),
        "" => "any JSON".to_owned(),
        "array" => format!(
            "list of {}",
            schema.get("items").map_or_else(|| "any JSON".to_owned(), kind)
        ),
        "object" => match schema.get("additionalProperties") {
            Some(values @ Value::Object(_)) if schema.get("properties").is_none() => {
                format!("map of {}", kind(values))
            }
            _ => "object".to_owned(),
        },
        other => match text(schema, "format") {
            "" => escape(other),
            "binary" => "file".to_owned(),
            format => format!("{} ({})", escape(other), escape(format)),
        },
    };
    format!("{base}{null}")
}

/// Values, default and bounds.
fn notes(schema: &Value) -> String {
    let mut out = String::new();
    let list = |values: &[Value]| {
        let values = values
            .iter()
            .map(|value| format!("<code>{}</code>", plain(value)));
        values.collect::<Vec<_>>().join(" ")
    };
    let closed = items(schema.get("enum"));
    if !closed.is_empty() {
        let _ = writeln!(out, "<p class=\"note\">Always {}</p>", list(closed));
    }
    let meaning = schema.get("x-enum-descriptions");
    let open = items(schema.get("x-extensible-enum"));
    if !open.is_empty() && meaning.is_some() {
        out.push_str("<p class=\"note\">Known values:</p>\n<ul class=\"note\">\n");
        for value in open {
            let meaning = meaning.map_or("", |meaning| text(meaning, value.as_str().unwrap_or_default()));
            let _ = writeln!(
                out,
                "<li><code>{}</code> {}</li>",
                plain(value),
                markdown::inline(meaning)
            );
        }
        out.push_str("</ul>\n");
    } else if !open.is_empty() {
        let _ = writeln!(out, "<p class=\"note\">Known values: {}</p>", list(open));
    }
    for (key, label) in [
        ("default", "Default"),
        ("minimum", "At least"),
        ("maximum", "At most"),
        ("minLength", "Shortest"),
        ("maxLength", "Longest"),
        ("minItems", "Fewest"),
        ("maxItems", "Most"),
        ("pattern", "Pattern"),
    ] {
        if let Some(value) = schema.get(key) {
            let _ = writeln!(out, "<p class=\"note\">{label} <code>{}</code></p>", plain(value));
        }
    }
    out
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| escape(&value.to_string()), escape)
}

/// A link to the component of a `$ref`.
fn named(target: &str) -> String {
    let name = escape(target.rsplit('/').next().unwrap_or(target));
    format!("<a href=\"#schema-{name}\">{name}</a>")
}
