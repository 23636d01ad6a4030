//! Rules for parameters: they go out as text.

use crate::{
    document::{Document, In, Operation, Parameter},
    node::Node,
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
        styles(operation, findings);
    }
    findings.within(None);
}

fn style(document: &Document, parameter: &Parameter, findings: &mut Findings) {
    let object = document.json_type(&parameter.schema) == "object";
    if parameter.deep && (parameter.place != In::Query || !object) {
        findings.add(
            "parameter-style",
            parameter.at,
            format!("`{}` is no object in the query", parameter.name),
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

fn styles(operation: &Operation, findings: &mut Findings) {
    for node in operation.node.get("parameters").map_or(&[][..], Node::items) {
        if let Some(style) = node
            .text_of("style")
            .filter(|style| !matches!(*style, "form" | "simple" | "deepObject"))
        {
            findings.add(
                "parameter-style",
                node.at,
                format!("parameters of style `{style}` are not written"),
                "repeat the parameter (`form`), join by commas (`explode: false`), or use `deepObject`",
            );
        }
    }
}
