//! Rules for parameters: they go out as text.

use crate::{
    document::{Document, In, Parameter},
    node::{Node, Value},
    problem::Findings,
};

pub(super) fn check(document: &Document, findings: &mut Findings) {
    for operation in &document.operations {
        findings.within(Some(&operation.id));
        for parameter in &operation.parameters {
            style(document, parameter, findings);
            if !parameter.deep {
                text(document, parameter, findings);
            }
        }
    }
    findings.within(None);
    super::parts(document, "parameters", findings, &mut |node, findings| {
        styles(node, findings);
        header(node, findings);
    });
}

fn style(document: &Document, parameter: &Parameter, findings: &mut Findings) {
    let object = document.json_type(&parameter.schema) == "object";
    if parameter.deep && (parameter.place != In::Query || !object) {
        findings.add(
            "parameter-style",
            parameter.at,
            format!("`{}` is not an object in the query", parameter.name),
            "`style: deepObject` writes the properties of an object; leave it out",
        );
    }
}

/// Whether a value can be written as text, alone or as items of a list.
fn text(document: &Document, parameter: &Parameter, findings: &mut Findings) {
    let node = document.plain(&parameter.schema);
    let item = match node.get("items").filter(|_| document.json_type(node) == "array") {
        Some(items) if document.nullable(items) => None,
        Some(items) => Some(items),
        None => Some(node),
    };
    let kind = item.map_or("null", |item| document.json_type(item));
    match kind {
        "string" | "integer" | "number" | "boolean" => {}
        "object" => findings.add(
            "parameter-scalar",
            parameter.at,
            format!("`{}` is an object in the query", parameter.name),
            "declare its properties as parameters, or say `style: deepObject`",
        ),
        _ => findings.add(
            "parameter-scalar",
            parameter.at,
            format!("`{}` has no single form as text", parameter.name),
            "declare a string, number or boolean, or a list of them",
        ),
    }
}

/// Only one way of writing a value is generated for each place, and two for the query.
fn styles(node: &Node, findings: &mut Findings) {
    let query = node.text_of("in") == Some("query");
    let known: &[&str] = if query {
        &["form", "deepObject"]
    } else {
        &["simple"]
    };
    let style = node.text_of("style");
    if let Some(style) = style.filter(|style| !known.contains(style)) {
        findings.add(
            "parameter-style",
            node.place_of("style", node.at),
            format!("parameters of style `{style}` are not written here"),
            if query {
                "repeat the parameter (`form`), join by commas (`explode: false`), or use `deepObject`"
            } else {
                "leave `style` out: in paths and headers it is `simple`"
            },
        );
    }
    let explode = node.get("explode").map(|node| &node.value);
    let deep = style == Some("deepObject");
    if deep && explode == Some(&Value::Bool(false)) {
        findings.add(
            "parameter-style",
            node.place_of("explode", node.at),
            "`explode: false` has no effect with `style: deepObject`",
            "remove it: each property goes out on its own",
        );
    }
    if node.flag("allowEmptyValue") {
        findings.add(
            "parameter-style",
            node.place_of("allowEmptyValue", node.at),
            "a parameter without a value is not written",
            "remove `allowEmptyValue`; an empty text is a value",
        );
    }
}

/// The name of a header is a token of HTTP.
fn header(node: &Node, findings: &mut Findings) {
    let name = node.text_of("name").unwrap_or_default();
    if node.text_of("in") == Some("header") && !name.is_empty() && !super::is_token(name) {
        findings.add(
            "parameter-name",
            node.place_of("name", node.at),
            format!("`{}` cannot be the name of a header", name.escape_debug()),
            "use ASCII letters, digits and `-`",
        );
    }
}
