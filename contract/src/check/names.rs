//! Rules for names: unique after folding, and usable in Rust.

use std::collections::BTreeMap;

use crate::{
    document::Document,
    names::{self, RESERVED_TYPES, pascal},
    node::Node,
    problem::Findings,
};

/// `x-entry` becomes the name of a method as it is written.
pub(super) fn check_entry(schema: &Node, findings: &mut Findings) {
    let Some(entry) = schema.get("x-entry") else {
        return;
    };
    let usable = entry.text().is_some_and(|name| {
        names::is_ident(name) && names::field(name) == name && names::setter(name) == name
    });
    if !usable {
        findings.add(
            "entry-name",
            entry.at,
            match entry.text() {
                Some(name) => format!("`x-entry: {name:?}` is not the name of a method"),
                None => "`x-entry` is not a text".to_owned(),
            },
            "write the name of one entry in snake_case, such as `item`; `new`, `from`, `into`, `clone`, `eq`, `self` and `with_extra` are taken",
        );
    }
}

pub(super) fn check(document: &Document, findings: &mut Findings) {
    let mut ids: BTreeMap<String, &str> = BTreeMap::new();
    for operation in &document.operations {
        findings.within(Some(&operation.id));
        if let Some(other) = ids.insert(pascal(&operation.id), &operation.id) {
            findings.add(
                "operation-id-unique",
                operation.at,
                format!("the id is the same as `{other}`"),
                "give every operation an id of its own",
            );
        }
    }
    findings.within(None);
    let mut folded: BTreeMap<String, &str> = BTreeMap::new();
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
        if RESERVED_TYPES.contains(&name) {
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
