//! A document as one page to read: no other file, no network.

mod curl;
mod markdown;
mod operation;
mod parts;
mod schema;

use std::fmt::Write;

use serde_json::Value;

use super::walk::{items, properties, text};

const STYLE: &str = include_str!("html/page.css");
const SCRIPT: &str = include_str!("html/page.js");

/// The page that leads to those of the documents: each by its name.
pub(super) fn index(documents: &[(String, Value)]) -> String {
    let mut list = String::new();
    for (name, document) in documents {
        let info = document.get("info").unwrap_or(&Value::Null);
        let operations = properties(document.get("paths")).flat_map(|(_, item)| properties(Some(item)));
        let operations = operations
            .filter(|(_, operation)| operation.get("responses").is_some())
            .count();
        let _ = write!(
            list,
            "<article>\n<h3><a href=\"{0}.html\">{1}</a> <small>{2}</small></h3>\n{3}<p class=\"note\">{operations} operations: ",
            escape(name),
            escape(text(info, "title")),
            escape(text(info, "version")),
            markdown::html(text(info, "description")),
        );
        let tags = items(document.get("tags")).iter().map(|tag| {
            let tag = escape(text(tag, "name"));
            format!("<a href=\"{}.html#{tag}\">{tag}</a>", escape(name))
        });
        let _ = write!(list, "{}</p>\n</article>\n", tags.collect::<Vec<_>>().join(", "));
    }
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>API documents</title>\n\
         <style>\n{STYLE}</style>\n</head>\n<body class=\"index\">\n<main>\n<h1>API documents</h1>\n{list}</main>\n</body>\n</html>\n"
    )
}

/// The page of a document in 3.0.3, with its extensions.
pub(super) fn page(document: &Value) -> String {
    let info = document.get("info").unwrap_or(&Value::Null);
    let title = escape(text(info, "title"));
    let mut navigation = String::new();
    let mut sections = String::new();
    for tag in items(document.get("tags")) {
        namespace(document, tag, &mut navigation, &mut sections);
    }
    schemas(document, &mut navigation, &mut sections);
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>\n{STYLE}</style>\n</head>\n<body>\n<nav id=\"contents\" aria-label=\"Contents\">\n\
         <a class=\"home\" href=\"index.html\">All documents</a>\n<a class=\"title\" href=\"#top\">{title}</a>\n\
         <input id=\"search\" type=\"search\" placeholder=\"Search ( / )\" aria-label=\"Search\">\n\
         <p id=\"none\" hidden>Nothing is called that.</p>\n{navigation}</nav>\n<main>\n<header id=\"top\">\n\
         <h1>{title} <small>{version}</small></h1>\n{description}{servers}{credentials}</header>\n{sections}</main>\n\
         <a class=\"back\" href=\"#contents\">Contents</a>\n<script>\n{SCRIPT}</script>\n</body>\n</html>\n",
        version = escape(text(info, "version")),
        description = markdown::html(text(info, "description")),
        servers = servers(document.get("servers")),
        credentials = credentials(document),
    )
}

fn namespace(document: &Value, tag: &Value, navigation: &mut String, sections: &mut String) {
    let name = text(tag, "name");
    let id = escape(name);
    let _ = write!(
        navigation,
        "<details open>\n<summary><a href=\"#{id}\">{id}</a></summary>\n<ul>\n"
    );
    let _ = write!(
        sections,
        "<section>\n<h2 id=\"{id}\">{id}</h2>\n{}",
        markdown::html(text(tag, "description"))
    );
    for (path, item) in properties(document.get("paths")) {
        for (method, operation) in properties(Some(item)) {
            let mut tags = items(operation.get("tags")).iter();
            if tags.any(|tag| tag.as_str() == Some(name)) {
                operation::entry(method, path, operation, name, navigation);
                operation::section(document, item, (method, path, operation), sections);
            }
        }
    }
    navigation.push_str("</ul>\n</details>\n");
    sections.push_str("</section>\n");
}

fn schemas(document: &Value, navigation: &mut String, sections: &mut String) {
    navigation.push_str("<details>\n<summary><a href=\"#schemas\">Schemas</a></summary>\n<ul>\n");
    sections.push_str("<section>\n<h2 id=\"schemas\">Schemas</h2>\n");
    for (name, schema) in properties(document.pointer("/components/schemas")) {
        let id = escape(name);
        let _ = writeln!(
            navigation,
            "<li data-words=\"{}\"><a href=\"#schema-{id}\">{id}</a></li>",
            escape(&name.to_lowercase())
        );
        let _ = write!(
            sections,
            "<article id=\"schema-{id}\">\n<h3>{id}</h3>\n{}</article>\n",
            schema::whole(schema)
        );
    }
    navigation.push_str("</ul>\n</details>\n");
    sections.push_str("</section>\n");
}

/// The bases that paths are relative to.
fn servers(list: Option<&Value>) -> String {
    let mut out = String::new();
    for server in items(list) {
        let _ = write!(
            out,
            "<p class=\"server\"><b>Server</b> <code>{}</code></p>\n{}",
            escape(text(server, "url")),
            markdown::html(text(server, "description"))
        );
    }
    out
}

fn credentials(document: &Value) -> String {
    let mut out = String::new();
    for (name, scheme) in properties(document.pointer("/components/securitySchemes")) {
        let form = match text(scheme, "type") {
            "apiKey" => format!(
                "{} <code>{}</code>",
                escape(text(scheme, "in")),
                escape(text(scheme, "name"))
            ),
            _ => format!("<code>Authorization: {} …</code>", escape(text(scheme, "scheme"))),
        };
        let _ = writeln!(
            out,
            "<tr><td id=\"credential-{0}\">{0}</td><td>{form}</td><td>{1}</td></tr>",
            escape(name),
            markdown::html(text(scheme, "description"))
        );
    }
    if out.is_empty() {
        return out;
    }
    format!("<h4>Credentials</h4>\n<table>\n{out}</table>\n")
}

/// Text as HTML.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}
