//! Headers of responses, and links: they have names and schemas that can be used, and lead to operations that are there.

use crate::{check::is_token, document::Document, node::Property, problem::Findings};

pub(super) fn check(document: &Document, findings: &mut Findings) {
    super::super::parts(document, "responses", findings, &mut |response, findings| {
        for header in response.properties_of("headers") {
            name(document, header, findings);
        }
    });
    super::super::parts(document, "headers", findings, &mut |header, findings| {
        if header.get("schema").is_none() {
            findings.add(
                "header-schema",
                header.at,
                "this header has no schema",
                "give it a `schema`, such as `{type: string}`",
            );
        }
    });
    super::super::parts(document, "links", findings, &mut |link, findings| {
        let known = |id: &str| document.operations.iter().any(|operation| operation.id == id);
        match link.get("operationId") {
            Some(id) if id.text().is_some_and(|id| !known(id)) => findings.add(
                "link-known",
                id.at,
                format!("there is no operation {id}"),
                "correct the `operationId`, or remove the link",
            ),
            None if link.get("operationRef").is_none() => findings.add(
                "link-known",
                link.at,
                "this link names no operation",
                "give it the `operationId` that it leads to",
            ),
            _ => {}
        }
    });
}

fn name(document: &Document, header: &Property, findings: &mut Findings) {
    if !is_token(&header.key) {
        findings.add(
            "header-name",
            header.at,
            format!("`{}` cannot be the name of a header", header.key),
            "use ASCII letters, digits and `-`",
        );
    }
    if header.key.eq_ignore_ascii_case("content-type") {
        findings.add(
            "header-parameter-ignored",
            header.at,
            "a header `Content-Type` of a response has no effect in OpenAPI",
            "the media types say it; remove the header",
        );
    }
    let node = document.part(&header.value, "headers");
    let schema = node.get("schema").and_then(|schema| document.secret_mark(schema));
    if node.get("x-secret").is_none() && schema.is_none() {
        let description = node.text_of("description").unwrap_or_default();
        super::secrets::check_name(&header.key, description, header.at, findings);
    }
}
