//! Rules for operations.

use crate::{
    document::{Document, In, Operation},
    grammar::{DOCUMENT, each},
    node::Node,
    problem::Findings,
};

pub(super) fn check(document: &Document, findings: &mut Findings) {
    for operation in &document.operations {
        findings.within(Some(&operation.id));
        words(document, operation, findings);
        path(operation, findings);
        responses(document, operation, findings);
    }
    findings.within(None);
    for path in document.root.properties_of("paths") {
        if !path.key.starts_with('/') {
            findings.add(
                "path-form",
                path.at,
                format!(
                    "the path `{}` does not begin with a slash",
                    path.key.escape_debug()
                ),
                "write it from the base of the server: `/things`",
            );
        }
    }
    each(&document.root, &DOCUMENT, &mut |node, kind| {
        if kind.knows("x-service") {
            server(node, findings);
        }
    });
}

/// A base is the beginning of a URL.
fn server(node: &Node, findings: &mut Findings) {
    let url = node.text_of("url").unwrap_or_default();
    let host = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"));
    let known = |c: char| c.is_ascii_graphic() && !"{}<>\"\\^`|?#".contains(c);
    if !host.is_some_and(|host| !host.is_empty() && host.chars().all(known)) {
        findings.add(
            "server",
            node.place_of("url", node.at),
            format!("`{}` is not a base of URLs", url.escape_debug()),
            "write `https://`, the host, and the path that all paths begin with, if there is one",
        );
    }
}

fn words(document: &Document, operation: &Operation, findings: &mut Findings) {
    let at = operation.at;
    let tags = operation.node.get("tags").map_or(0, |tags| tags.items().len());
    let known = document
        .namespaces
        .iter()
        .any(|namespace| namespace.name == operation.namespace);
    if tags > 1 || !known {
        findings.add(
            "operation-tag",
            at,
            if known {
                format!("this operation has {tags} tags")
            } else {
                format!(
                    "the tag `{}` is not one of the document's `tags`",
                    operation.namespace
                )
            },
            "give the operation exactly one tag, its namespace, and describe it under `tags`",
        );
    } else if operation.id != format!("{}_{}", operation.namespace, operation.name)
        || !is_snake(&operation.namespace)
        || !is_snake(&operation.name)
    {
        findings.add(
            "operation-id",
            at,
            format!(
                "the `operationId` is not `{}_<method>` in snake_case",
                operation.namespace
            ),
            "name the method as the documented Python method",
        );
    }
    if operation.summary.is_empty() || operation.summary.ends_with('.') || operation.summary.contains('\n') {
        findings.add(
            "operation-summary",
            at,
            "the summary is not one line without full stop",
            "say what it does",
        );
    }
    if operation.description.is_empty() {
        findings.add(
            "operation-description",
            at,
            "there is no description",
            "say what it does, units, defaults, errors and traps",
        );
    }
    if operation.source.is_empty() {
        findings.add(
            "operation-source",
            at,
            "there is no `x-source`",
            "say where the operation is known from: '000' to '004', sdk, server, spec, dify",
        );
    }
    if let Some(retry) = operation
        .retry
        .as_deref()
        .filter(|retry| !matches!(*retry, "safe" | "never"))
    {
        findings.add(
            "x-retry",
            at,
            format!("`x-retry` cannot be `{retry}`"),
            "write `safe` or `never`",
        );
    }
    let readable = operation.response.json.is_some() && operation.response.events.is_none();
    if operation.outcome.is_some() && !readable {
        findings.add(
            "x-outcome",
            operation.node.place_of("x-outcome", at),
            "only a JSON response can say what became of the call",
            "leave `x-outcome` out, or describe the JSON response",
        );
    }
}

fn is_snake(name: &str) -> bool {
    name.chars()
        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && name.starts_with(|c: char| c.is_ascii_lowercase())
}

/// Whether a path is one of a URL, with whole names in braces.
fn is_path(path: &str) -> bool {
    let mut rest = path;
    let mut literal = String::new();
    while let Some((before, after)) = rest.split_once('{') {
        literal.push_str(before);
        let Some((name, after)) = after
            .split_once('}')
            .filter(|(name, _)| !name.is_empty() && !name.contains('{'))
        else {
            return false;
        };
        if name.contains(['/', '?', '#']) {
            return false;
        }
        rest = after;
    }
    literal.push_str(rest);
    let escaped = literal.split('%').skip(1).all(|part| {
        let mut digits = part.chars();
        let mut digit = || digits.next().is_some_and(|c| c.is_ascii_hexdigit());
        digit() && digit()
    });
    let known = |c: char| c.is_ascii_alphanumeric() || "/-._~!$&'()*+,;=:@%".contains(c);
    // Clients take these segments for a way up, or for none, before they send the path.
    let mut segments = path.split('/').skip(1);
    let moves =
        segments.any(|segment| matches!(segment.to_lowercase().replace("%2e", ".").as_str(), "." | ".."));
    path.starts_with('/') && !path.contains("//") && !moves && escaped && literal.chars().all(known)
}

/// The parameters of paths are those of their templates: without that nothing can be made of a document.
pub(super) fn templates(document: &Document, findings: &mut Findings) {
    for operation in &document.operations {
        findings.within(Some(&operation.id));
        template(operation, findings);
    }
    findings.within(None);
}

fn path(operation: &Operation, findings: &mut Findings) {
    if !is_path(&operation.path) {
        findings.add(
            "path-form",
            operation.at,
            format!("`{}` is not a path of a URL", operation.path.escape_debug()),
            "write `/` and segments, none of them empty, `.` or `..`; `{name}` stands for a parameter, a query goes into `parameters`, and other characters are written as `%20`",
        );
    }
    template(operation, findings);
    for parameter in &operation.parameters {
        if parameter.place == In::Path && !parameter.required {
            findings.add(
                "path-parameter-required",
                parameter.at,
                format!("the path parameter `{}` is not required", parameter.name),
                "add `required: true`",
            );
        }
    }
    if operation.path.ends_with('/') != operation.node.flag("x-trailing-slash") {
        findings.add(
            "path-trailing-slash",
            operation.at,
            "the path ends with a slash without `x-trailing-slash: true`, or the other way round",
            "most servers redirect or refuse such a path; say so where one insists on it",
        );
    }
}

fn template(operation: &Operation, findings: &mut Findings) {
    let in_template: Vec<&str> = operation
        .path
        .split('{')
        .skip(1)
        .filter_map(|part| part.split_once('}').map(|(name, _)| name))
        .collect();
    for name in &in_template {
        if !operation
            .parameters
            .iter()
            .any(|parameter| parameter.place == In::Path && parameter.name == *name)
        {
            findings.add(
                "path-parameter-declared",
                operation.at,
                format!("the path parameter `{name}` is not declared"),
                "add it to `parameters`, with `in: path` and `required: true`",
            );
        }
    }
    for parameter in &operation.parameters {
        if parameter.place != In::Path {
            continue;
        }
        if !in_template.contains(&parameter.name.as_str()) {
            findings.add(
                "path-parameter-used",
                parameter.at,
                format!("the path has no `{{{}}}`", parameter.name),
                "remove the parameter or add it to the path",
            );
        }
    }
}

fn responses(document: &Document, operation: &Operation, findings: &mut Findings) {
    let null = operation
        .response
        .json
        .as_ref()
        .filter(|response| document.nullable(response));
    if null.is_some() && operation.response.empty {
        findings.add(
            "response-null-or-empty",
            operation.response.at,
            "this response may be null, and it may be empty",
            "say only one of the two: both are read as nothing",
        );
    }
    let mut schemas = operation.errors.iter().map(Node::to_json);
    if let Some(first) = schemas.next() {
        if schemas.any(|other| other != first) {
            findings.add(
                "one-error-schema",
                operation.response.at,
                "the error responses have different schemas",
                "use `components.responses.ClientError` and `ServerError` for `4XX` and `5XX`",
            );
        }
    } else {
        findings.add(
            "one-error-schema",
            operation.response.at,
            "no error response is described",
            "add `4XX` and `5XX` by `$ref` to the shared responses",
        );
    }
}
