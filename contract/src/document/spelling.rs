//! Keys that mean nothing are spelling mistakes: they would be passed over in silence.

use crate::{
    node::{Node, Property},
    problem::Findings,
};

const OPERATION: &[&str] = &[
    "operationId",
    "tags",
    "summary",
    "description",
    "externalDocs",
    "deprecated",
    "parameters",
    "requestBody",
    "responses",
    "security",
    "servers",
    "x-source",
    "x-aliases",
    "x-resource",
    "x-retry",
    "x-stream",
    "x-paging",
    "x-trailing-slash",
];
const PATH_ITEM: &[&str] = &[
    "summary",
    "description",
    "servers",
    "parameters",
    "get",
    "put",
    "post",
    "delete",
    "options",
    "head",
    "patch",
];
const PARAMETER: &[&str] = &[
    "name",
    "in",
    "description",
    "required",
    "deprecated",
    "style",
    "explode",
    "schema",
    "content",
    "example",
    "examples",
    "allowEmptyValue",
    "x-secret",
];
const BODY: &[&str] = &["description", "content", "required"];
const RESPONSE: &[&str] = &["description", "headers", "content", "links"];
const MEDIA: &[&str] = &["schema", "example", "examples", "encoding"];
const SCHEMA: &[&str] = &[
    "title",
    "type",
    "format",
    "description",
    "properties",
    "required",
    "items",
    "additionalProperties",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "discriminator",
    "enum",
    "default",
    "nullable",
    "example",
    "deprecated",
    "readOnly",
    "writeOnly",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "externalDocs",
    "xml",
    "x-extensible-enum",
    "x-enum-descriptions",
    "x-entry",
    "x-secret",
    "x-spelling-of",
    "x-from-text",
    "x-lenient",
    "x-overwritten-by",
    "x-overwrites",
    "x-source",
];
const INFO: &[&str] = &[
    "title",
    "version",
    "description",
    "license",
    "contact",
    "termsOfService",
    "summary",
];
const ROOT: &[&str] = &[
    "openapi",
    "info",
    "servers",
    "security",
    "tags",
    "paths",
    "components",
    "externalDocs",
    "x-services",
];

pub(super) fn check(root: &Node, findings: &mut Findings) {
    known(root, "the document", ROOT, findings);
    if let Some(info) = root.get("info") {
        known(info, "`info`", INFO, findings);
    }
    for path in root.get("paths").map_or(&[][..], Node::properties) {
        known(&path.value, "a path", PATH_ITEM, findings);
        parameters(&path.value, findings);
        for property in path
            .value
            .properties()
            .iter()
            .filter(|property| property.value.get("responses").is_some())
        {
            findings.within(property.value.text_of("operationId"));
            operation(&property.value, findings);
        }
        findings.within(None);
    }
    let components = root.get("components");
    let section = |name: &str| {
        components
            .and_then(|components| components.get(name))
            .map_or(&[][..], Node::properties)
    };
    section("schemas")
        .iter()
        .for_each(|property| schema(&property.value, findings));
    section("responses")
        .iter()
        .for_each(|property| response(&property.value, findings));
    section("requestBodies")
        .iter()
        .for_each(|property| body(&property.value, findings));
    section("parameters")
        .iter()
        .for_each(|property| parameter(&property.value, findings));
}

fn operation(node: &Node, findings: &mut Findings) {
    known(node, "an operation", OPERATION, findings);
    parameters(node, findings);
    if let Some(written) = node.get("requestBody") {
        body(written, findings);
    }
    for property in node.get("responses").map_or(&[][..], Node::properties) {
        response(&property.value, findings);
    }
}

fn parameters(holder: &Node, findings: &mut Findings) {
    holder
        .get("parameters")
        .map_or(&[][..], Node::items)
        .iter()
        .for_each(|item| parameter(item, findings));
}

fn parameter(node: &Node, findings: &mut Findings) {
    known(node, "a parameter", PARAMETER, findings);
    if let Some(inner) = node.get("schema") {
        schema(inner, findings);
    }
}

fn body(node: &Node, findings: &mut Findings) {
    known(node, "a request body", BODY, findings);
    content(node, findings);
}

fn response(node: &Node, findings: &mut Findings) {
    known(node, "a response", RESPONSE, findings);
    content(node, findings);
}

fn content(holder: &Node, findings: &mut Findings) {
    for media in holder.get("content").map_or(&[][..], Node::properties) {
        known(&media.value, "a media type", MEDIA, findings);
        if let Some(inner) = media.value.get("schema") {
            schema(inner, findings);
        }
    }
}

fn schema(node: &Node, findings: &mut Findings) {
    known(node, "a schema", SCHEMA, findings);
    for key in ["allOf", "oneOf", "anyOf"] {
        node.get(key)
            .map_or(&[][..], Node::items)
            .iter()
            .for_each(|part| schema(part, findings));
    }
    for property in node.get("properties").map_or(&[][..], Node::properties) {
        schema(&property.value, findings);
    }
    for key in ["items", "additionalProperties", "not"] {
        if let Some(inner) = node.get(key) {
            schema(inner, findings);
        }
    }
}

fn known(node: &Node, what: &str, keys: &[&str], findings: &mut Findings) {
    if node.reference().is_some() {
        return;
    }
    for Property { key, at, .. } in node.properties() {
        if keys.contains(&key.as_str()) {
            continue;
        }
        let nearest = keys
            .iter()
            .map(|known| (strsim::damerau_levenshtein(key, known), known))
            .min();
        let help = match nearest {
            Some((distance, known)) if distance <= 2 => format!("did you mean `{known}`?"),
            _ => "remove it, or see openapi/README.md for the extensions that are in use".to_owned(),
        };
        findings.add("known-key", *at, format!("{what} has no property `{key}`"), help);
    }
}
