//! An operation: what it is for, what it takes and what it responds.

use std::fmt::Write;

use serde_json::Value;

use super::{
    super::walk::{items, properties, text},
    curl, escape, markdown,
    parts::{parameters_of, resolved},
    schema, servers,
};

/// The line of an operation in the navigation.
pub(super) fn entry(method: &str, path: &str, operation: &Value, namespace: &str, out: &mut String) {
    let id = text(operation, "operationId");
    let short = id
        .strip_prefix(namespace)
        .and_then(|rest| rest.strip_prefix('_'))
        .unwrap_or(id);
    let words = format!("{id} {method} {path} {}", text(operation, "summary")).to_lowercase();
    let _ = writeln!(
        out,
        "<li data-words=\"{}\"><a href=\"#{}\"{}><span class=\"method {method}\">{}</span>{}</a></li>",
        escape(&words),
        escape(id),
        if retired(operation) {
            " class=\"retired\""
        } else {
            ""
        },
        method.to_uppercase(),
        escape(short),
    );
}

/// The section of an operation.
pub(super) fn section(
    document: &Value,
    item: &Value,
    (method, path, operation): (&str, &str, &Value),
    out: &mut String,
) {
    let id = text(operation, "operationId");
    let mark = if retired(operation) {
        " <b class=\"deprecated\">deprecated</b>"
    } else {
        ""
    };
    let _ = write!(
        out,
        "<article id=\"{0}\">\n<h3>{1}{mark}</h3>\n<p class=\"call\"><span class=\"method {method}\">{2}</span> \
         <code>{3}</code> <a class=\"id\" href=\"#{0}\">{0}</a></p>\n{4}",
        escape(id),
        escape(text(operation, "summary")),
        method.to_uppercase(),
        escape(path),
        markdown::html(text(operation, "description")),
    );
    out.push_str(&schema::deprecation(operation, true));
    out.push_str(&servers(operation.get("servers").or_else(|| item.get("servers"))));
    security(operation, out);
    facts(operation, out);
    parameters(document, item, operation, out);
    let _ = writeln!(
        out,
        "<details class=\"example\"><summary>curl</summary><pre>{}</pre></details>",
        escape(&curl::line(document, item, (method, path, operation)))
    );
    if let Some(body) = operation.get("requestBody") {
        let body = resolved(document, body);
        out.push_str("<h4>Body</h4>\n");
        out.push_str(&markdown::html(text(body, "description")));
        content(document, body, true, out);
    }
    for (status, response) in properties(operation.get("responses")) {
        self::response(document, status, response, out);
    }
    out.push_str("</article>\n");
}

fn retired(operation: &Value) -> bool {
    operation.get("deprecated") == Some(&Value::Bool(true))
}

/// The credentials, where an operation has a choice of its own.
fn security(operation: &Value, out: &mut String) {
    let Some(Value::Array(choices)) = operation.get("security") else {
        return;
    };
    let choices: Vec<String> = choices
        .iter()
        .map(|choice| {
            let names: Vec<String> = properties(Some(choice))
                .map(|(name, _)| format!("<a href=\"#credential-{0}\">{0}</a>", escape(name)))
                .collect();
            names.join(" with ")
        })
        .map(|choice| {
            if choice.is_empty() {
                "none".to_owned()
            } else {
                choice
            }
        })
        .collect();
    let choices = if choices.is_empty() {
        "none".to_owned()
    } else {
        choices.join(", or ")
    };
    let _ = writeln!(out, "<p><b>Credentials</b> {choices}</p>");
}

/// What the extensions say.
fn facts(operation: &Value, out: &mut String) {
    match text(operation, "x-retry") {
        "safe" => out.push_str("<p><b>Retrying</b> is safe.</p>\n"),
        "never" => out
            .push_str("<p><b>Retrying</b> is not safe: the call must not be sent again automatically.</p>\n"),
        _ => {}
    }
    if let Some(outcome) = operation.get("x-outcome") {
        for status in items(outcome.get("success")) {
            let _ = writeln!(out, "<p><b>Status {status}</b> with JSON is a success.</p>");
        }
        let failure = text(outcome, "failure");
        if !failure.is_empty() {
            let _ = writeln!(
                out,
                "<p><b>A response with</b> <code>{}</code> is a failure, whatever its status is.</p>",
                escape(failure)
            );
        }
    }
    match operation.get("x-stream").map(|stream| text(stream, "terminator")) {
        Some("done") => {
            out.push_str("<p><b>Stream</b> of events that ends with <code>data: [DONE]</code>.</p>\n")
        }
        Some(_) => out.push_str("<p><b>Stream</b> of events that ends when the server closes it.</p>\n"),
        None => {}
    }
    for (language, names) in properties(operation.get("x-aliases")) {
        let names: Vec<String> = items(Some(names))
            .iter()
            .filter_map(Value::as_str)
            .map(|name| format!("<code>{}</code>", escape(name)))
            .collect();
        let _ = writeln!(
            out,
            "<p class=\"alias\">{}: {}</p>",
            escape(language),
            names.join(", ")
        );
    }
}

fn parameters(document: &Value, item: &Value, operation: &Value, out: &mut String) {
    let all = parameters_of(document, item, operation);
    if all.is_empty() {
        return;
    }
    out.push_str(
        "<h4>Parameters</h4>\n<table>\n<tr><th>name</th><th>in</th><th>type</th><th>meaning</th></tr>\n",
    );
    for parameter in &all {
        let required = parameter.get("required") == Some(&Value::Bool(true));
        let _ = writeln!(
            out,
            "<tr><td><code>{}</code>{}</td><td>{}</td><td>{}</td><td>{}{}</td></tr>",
            escape(text(parameter, "name")),
            if required {
                " <b class=\"required\">required</b>"
            } else {
                ""
            },
            escape(text(parameter, "in")),
            parameter.get("schema").map_or_else(String::new, schema::kind),
            markdown::html(text(parameter, "description")),
            schema::deprecation(parameter, false),
        );
    }
    out.push_str("</table>\n");
}

fn response(document: &Value, status: &str, response: &Value, out: &mut String) {
    // Errors are the same everywhere: a line is enough.
    let target = response.get("$ref").and_then(Value::as_str);
    let found = resolved(document, response);
    let _ = write!(
        out,
        "<h4>Response <span class=\"status\">{}</span></h4>\n{}",
        escape(status),
        markdown::html(text(found, "description"))
    );
    if target.is_some() {
        for (_, media) in properties(found.get("content")) {
            if let Some(schema) = media.get("schema") {
                let _ = writeln!(out, "<p class=\"type\">{}</p>", schema::kind(schema));
            }
        }
        return;
    }
    for (name, header) in properties(response.get("headers")) {
        let _ = writeln!(
            out,
            "<p>Header <code>{}</code>: {}</p>",
            escape(name),
            markdown::inline(text(resolved(document, header), "description"))
        );
    }
    content(document, response, false, out);
}

/// The media types of a body or a response, with their examples. With `properties_too`, the properties of a component stand here too.
fn content(document: &Value, holder: &Value, properties_too: bool, out: &mut String) {
    for (media_type, media) in properties(holder.get("content")) {
        let shape = media.get("schema").map_or_else(String::new, schema::kind);
        let _ = writeln!(
            out,
            "<p class=\"type\"><code>{}</code> {shape}</p>",
            escape(media_type)
        );
        if let Some(schema) = media.get("schema") {
            let found = if properties_too {
                resolved(document, schema)
            } else {
                schema
            };
            out.push_str(&schema::table(found));
        }
        if let Some(example) = media.get("example") {
            self::example("Example", example, out);
        }
        for (name, entry) in properties(media.get("examples")) {
            let label = match text(entry, "summary") {
                "" => name,
                summary => summary,
            };
            if let Some(value) = entry.get("value") {
                self::example(label, value, out);
            }
        }
    }
}

fn example(label: &str, value: &Value, out: &mut String) {
    let text = value.as_str().map_or_else(|| format!("{value:#}"), str::to_owned);
    let _ = writeln!(
        out,
        "<details class=\"example\"><summary>{}</summary><pre>{}</pre></details>",
        escape(label),
        escape(text.trim_end())
    );
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_deprecated_says_since_instead_and_why() {
        let told = |instead: &str| json!({"since": "0.2.0", "use": instead, "reason": "it is <slow>"});
        let property = json!({"type": "string", "deprecated": true, "x-deprecated": told("name")});
        let operation = json!({
            "operationId": "things_old",
            "summary": "Do it",
            "deprecated": true,
            "x-deprecated": told("things_do"),
            "parameters": [{"name": "fast", "in": "query", "deprecated": true, "x-deprecated": told("slow"), "schema": {}}],
        });
        let mut out = String::new();
        section(&json!({}), &json!({}), ("get", "/things", &operation), &mut out);
        out.push_str(&schema::table(&json!({"properties": {"label": property}})));
        let instead = [
            "Use <a href=\"#things_do\">things_do</a> instead.",
            "Use <code>slow</code> instead.",
            "Use <code>name</code> instead.",
        ];
        assert!(instead.iter().all(|text| out.contains(text)), "{out}");
        assert_eq!(out.matches("<b>Deprecated</b> since 0.2.0.").count(), 3, "{out}");
        assert_eq!(out.matches("it is &lt;slow&gt;").count(), 3, "{out}");
    }
}
