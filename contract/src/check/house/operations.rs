//! Rules for operations as a whole.

use std::collections::BTreeMap;

use crate::{
    document::{Document, Operation, path_shape},
    node::{Node, Value},
    problem::Findings,
};

/// Where facts come from.
const SOURCES: [&str; 9] = ["000", "001", "002", "003", "004", "sdk", "server", "spec", "dify"];

pub(super) fn check(document: &Document, findings: &mut Findings) {
    let mut routes: BTreeMap<String, &str> = BTreeMap::new();
    for operation in &document.operations {
        findings.within(Some(&operation.id));
        sources(operation, findings);
        aliases(operation, findings);
        security(document, operation, findings);
        if matches!(operation.method.as_str(), "GET" | "HEAD") && operation.body.is_some() {
            findings.add(
                "body-on-get",
                operation
                    .node
                    .get("requestBody")
                    .map_or(operation.at, |body| body.at),
                format!("a {} request has no body", operation.method),
                "declare query parameters, or the method that the server really takes",
            );
        }
        let path = path_shape(&operation.path);
        let route = format!("{} {} {path}", operation.method, operation.service);
        if let Some(other) = routes.insert(route, &operation.id) {
            findings.add(
                "path-unique",
                operation.at,
                format!("`{other}` has the same method and path but for the names of parameters"),
                "describe the route once; further names go into `x-aliases`",
            );
        }
    }
    findings.within(None);
    tags(document, findings);
}

fn sources(operation: &Operation, findings: &mut Findings) {
    for source in &operation.source {
        if !SOURCES.contains(&source.as_str()) {
            findings.add(
                "source-known",
                operation
                    .node
                    .get("x-source")
                    .map_or(operation.at, |node| node.at),
                format!("`{source}` is not a source"),
                format!("write one of {}", SOURCES.join(", ")),
            );
        }
    }
}

fn aliases(operation: &Operation, findings: &mut Findings) {
    for language in operation.node.properties_of("x-aliases") {
        let names = language.value.items();
        let dotted = |name: &Node| name.text().is_some_and(is_alias);
        let known = matches!(language.key.as_str(), "typescript" | "python");
        if !known || names.is_empty() || !names.iter().all(dotted) {
            findings.add(
                "alias-form",
                language.at,
                format!(
                    "`{}` is not a language with a list of names, words with dots between them",
                    language.key
                ),
                "write `typescript: [boards.listItems]` or `python: [boards.list_items]`",
            );
        }
    }
}

/// Whether a text is the name of a method: `boards.list`, `boards.list@1.1.0` of one version, `client.init(check)` with an
/// argument.
fn is_alias(text: &str) -> bool {
    let (name, version) = text.split_once('@').unwrap_or((text, "1"));
    let (name, argument) = match name.strip_suffix(')').and_then(|name| name.split_once('(')) {
        Some((name, argument)) => (name, argument),
        None => (name, "_"),
    };
    name.contains('.')
        && name.split('.').all(is_word)
        && is_word(argument)
        && version.split('.').all(|part| part.parse::<u32>().is_ok())
}

/// Whether a text is a name in TypeScript and in Python.
fn is_word(text: &str) -> bool {
    let begins = |c: char| c.is_ascii_alphabetic() || c == '_';
    text.starts_with(begins) && text.chars().all(|c| begins(c) || c.is_ascii_digit())
}

fn security(document: &Document, operation: &Operation, findings: &mut Findings) {
    let Some(written) = document.security(operation) else {
        findings.add(
            "security-known",
            operation.at,
            "nothing says which credentials this takes",
            "add `security`, here or at the top of the document; `security: []` means none",
        );
        return;
    };
    if !matches!(written.value, Value::List(_)) {
        findings.add(
            "security-known",
            written.at,
            "`security` is not a list",
            "write a list of schemes",
        );
    }
    for scheme in written.items().iter().flat_map(Node::properties) {
        if document.security_scheme(&scheme.key).is_none() {
            findings.add(
                "security-known",
                scheme.at,
                format!("there is no security scheme `{}`", scheme.key),
                "describe it under `components.securitySchemes`, or correct the name",
            );
        }
    }
}

fn tags(document: &Document, findings: &mut Findings) {
    let written = document.root.items_of("tags");
    for (namespace, node) in document.namespaces.iter().zip(written) {
        if namespace.description.is_empty() {
            findings.add(
                "tag-described",
                node.at,
                format!("the tag `{}` has no description", namespace.name),
                "say what the namespace is for",
            );
        }
        if !document
            .methods(&namespace.name)
            .iter()
            .any(|method| !method.other)
        {
            findings.add(
                "tag-used",
                node.at,
                format!("no operation has the tag `{}`", namespace.name),
                "remove the tag or add its operations",
            );
        }
    }
}
