//! Schemes of credentials say where the credential goes.

use crate::{
    check::is_token,
    document::Document,
    node::{Node, Property},
    problem::Findings,
};

pub(super) fn check(document: &Document, findings: &mut Findings) {
    let schemes = document.root.pointer("/components/securitySchemes");
    for scheme in schemes.map_or(&[][..], Node::properties) {
        self::scheme(scheme, findings);
    }
}

fn scheme(scheme: &Property, findings: &mut Findings) {
    let node = &scheme.value;
    let has = |key: &str| node.get(key).is_some();
    let text = |key: &str| node.text_of(key).unwrap_or_default();
    let missing = match text("type") {
        "apiKey" if text("name").is_empty() || !has("in") => {
            "write `in`, and the `name` of the header or parameter"
        }
        "apiKey" if text("in") == "header" && !is_token(text("name")) => {
            findings.add(
                "header-name",
                node.place_of("name", node.at),
                format!("`{}` cannot be the name of a header", text("name")),
                "use ASCII letters, digits and `-`",
            );
            return;
        }
        "http" if !is_token(text("scheme")) => "write `scheme`, such as `bearer` or `basic`",
        "oauth2" if !has("flows") => "write `flows`",
        "openIdConnect" if !has("openIdConnectUrl") => "write `openIdConnectUrl`",
        "apiKey" | "http" | "oauth2" | "openIdConnect" => return,
        _ => "write `type`: `apiKey`, `http`, `oauth2` or `openIdConnect`",
    };
    findings.add(
        "security-scheme",
        scheme.at,
        format!("`{}` does not say where the credential goes", scheme.key),
        missing,
    );
}
