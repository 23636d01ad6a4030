//! Rules for names: unique after folding, and usable in Rust.

use std::collections::BTreeMap;

use crate::{
    document::{Document, Operation, map_values},
    names::{self, RESERVED_MARKERS, RESERVED_NAMESPACES, pascal},
    node::Node,
    problem::Findings,
};

/// `x-entry` becomes the name of a method as it is written.
pub(super) fn check_entry(document: &Document, schema: &Node, findings: &mut Findings) {
    let Some(entry) = schema.get("x-entry") else {
        return;
    };
    let name = entry.text().unwrap_or_default();
    if !names::is_ident(name) || names::field(name) != name || names::setter(name) != name {
        findings.add(
            "entry-name",
            entry.at,
            format!("`x-entry: {name:?}` is not the name of a method"),
            "write the name of one entry in snake_case, such as `item`; `new`, `from`, `into`, `clone`, `eq`, `self` and `with_extra` are taken",
        );
    }
    let plain = document.plain(schema);
    let free = document.json_type(plain) == "object"
        && plain.get("properties").is_none()
        && plain.get("allOf").is_none();
    if document.json_type(plain) != "array" && (!free || map_values(plain).is_some()) {
        findings.add(
            "entry-name",
            entry.at,
            "`x-entry` names one entry of a list or of a free-form object, and this is neither",
            "remove it, or write `type: array` or `additionalProperties: true`",
        );
    }
}

pub(super) fn check(document: &Document, findings: &mut Findings) {
    namespaces(document, findings);
    let mut ids: BTreeMap<String, &str> = BTreeMap::new();
    for operation in &document.operations {
        findings.within(Some(&operation.id));
        if RESERVED_MARKERS.contains(&pascal(&operation.id).as_str()) {
            findings.add(
                "operation-id",
                operation.at,
                format!(
                    "`{}` means something else in generated code",
                    pascal(&operation.id)
                ),
                "give the method another name",
            );
        }
        if let Some(other) = ids.insert(pascal(&operation.id), &operation.id) {
            same_id(operation, other, findings);
        }
    }
    findings.within(None);
    let mut folded: BTreeMap<String, &str> = BTreeMap::new();
    pascal_case(document, findings);
    for schema in &document.schemas {
        let name = schema.name.as_str();
        if names::is_reserved_type(name) {
            findings.add(
                "schema-name",
                schema.at,
                format!("`{name}` means something else in generated code"),
                "say more exactly what it is",
            );
        }
        if let Some(other) = folded.insert(name.to_lowercase(), name) {
            findings.add(
                "schema-name-unique",
                schema.at,
                format!("`{name}` and `{other}` differ only in case"),
                "give one of them another name",
            );
        }
    }
}

/// Names without which nothing can be made of a document: operations go by their ids, and the types of schemas by theirs.
pub(super) fn older(document: &Document, findings: &mut Findings) {
    let mut ids: BTreeMap<String, &str> = BTreeMap::new();
    for operation in &document.operations {
        findings.within(Some(&operation.id));
        if let Some(other) = ids.insert(operation.id.clone(), &operation.id) {
            same_id(operation, other, findings);
        }
    }
    findings.within(None);
    pascal_case(document, findings);
}

fn same_id(operation: &Operation, other: &str, findings: &mut Findings) {
    findings.add(
        "operation-id-unique",
        operation.at,
        format!("the id is the same as `{other}`"),
        "give every operation an id of its own",
    );
}

fn pascal_case(document: &Document, findings: &mut Findings) {
    for schema in &document.schemas {
        let name = schema.name.as_str();
        if pascal(name) != name {
            findings.add(
                "schema-name",
                schema.at,
                format!("`{name}` is not PascalCase"),
                format!("call it `{}`", pascal(name)),
            );
        }
    }
}

/// Methods that a client has whatever the documents say.
const OF_CLIENT: [&str; 16] = [
    "builder",
    "clear_credentials",
    "clear_organization_id",
    "clone",
    "core",
    "from",
    "from_env",
    "into",
    "new",
    "of",
    "organization_id",
    "request",
    "request_console",
    "set_access_token",
    "set_api_key",
    "set_organization_id",
];

/// A namespace is a type, and a method of the client beside those of the namespace that is the client itself.
fn namespaces(document: &Document, findings: &mut Findings) {
    let written = document.root.items_of("tags");
    let client = document.servers.first().map(|server| server.service.as_str());
    let on_client = document.methods(client.unwrap_or_default());
    let mut seen: Vec<(String, &str)> = Vec::new();
    for (namespace, node) in document.namespaces.iter().zip(written) {
        let (name, structure) = (namespace.name.as_str(), pascal(&namespace.name));
        if names::is_ident(name) && names::field(name) != name || !names::is_ident(name) {
            findings.add(
                "tag-name",
                node.at,
                format!("the tag `{}` is not a name in snake_case", name.escape_debug()),
                "write the name of the namespace as the documented Python name: `chat_ai`",
            );
        }
        let itself = Some(name) == client;
        let method_taken = on_client.iter().any(|method| method.name == name) && !itself;
        if !itself && (RESERVED_NAMESPACES.contains(&structure.as_str()) || OF_CLIENT.contains(&name))
            || method_taken
        {
            findings.add(
                "tag-name",
                node.at,
                format!("`{name}` means something else in generated code"),
                "give the namespace another name",
            );
        }
        if let Some((_, other)) = seen.iter().find(|(known, _)| *known == structure) {
            findings.add(
                "tag-name",
                node.at,
                format!("`{name}` and `{other}` are one name"),
                "give one of them another name",
            );
        }
        seen.push((structure, name));
        let methods = document.methods(name);
        for (index, method) in methods.iter().enumerate() {
            let reserved =
                itself && OF_CLIENT.contains(&method.name) || ["core", "clone"].contains(&method.name);
            // The names of operations themselves have rules of their own.
            let folded = names::field(method.name);
            let twice = methods[..index]
                .iter()
                .any(|other| names::field(other.name) == folded);
            if reserved || method.other && (twice || folded != method.name) {
                findings.within(Some(&method.operation.id));
                findings.add(
                    "operation-id",
                    method.operation.at,
                    format!("`{name}.{}` cannot be the name of a method", method.name),
                    "give the method, or its name in `x-aliases.python`, another name",
                );
                findings.within(None);
            }
        }
    }
}
