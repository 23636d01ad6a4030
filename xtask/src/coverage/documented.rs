//! The names that the product documents use.

use std::{collections::BTreeMap, fmt::Write, path::Path};

use super::{Section, here::Here, parts, rows};

pub(super) const NAMES: &str = "docs/documented-methods.csv";

const HEAD: &str = "
## Product documents
| document | language | documented name | operation | Rust | |
|---|---|---|---|---|---|
";

pub(super) fn section(root: &Path, here: &Here) -> Result<Section, String> {
    let rows = rows::<4>(root, NAMES)?;
    let mut table = String::from(HEAD);
    let mut missing = Vec::new();
    let mut operations: BTreeMap<&str, bool> = BTreeMap::new();
    let mut without_route = Vec::new();
    for [document, language, name, routes] in &rows {
        if parts(routes).next().is_none() {
            without_route.push(name.as_str());
            let _ = writeln!(
                table,
                "| {document} | {language} | `{name}` | no known route | | |"
            );
        }
        for route in parts(routes) {
            let found = here.operation(route);
            operations.insert(route, found.is_some());
            let Some(found) = found else {
                missing.push(format!("{document}: `{name}` needs {route}"));
                continue;
            };
            // The Python name of a namespace that exists here must be a method of it.
            let prefix = name.split('.').next().unwrap_or_default();
            if language == "py" && here.namespaces.contains(prefix) && !here.callable(name) {
                missing.push(format!(
                    "{document}: `{name}` is {} but cannot be called by that name",
                    found.id
                ));
            }
            let rust = &here.method(name, found).unwrap_or(&found.rust).call;
            let state = if found.deprecated { "deprecated" } else { "" };
            let _ = writeln!(
                table,
                "| {document} | {language} | `{name}` | `{route}` | `{rust}` | {state} |"
            );
        }
    }
    let there = operations.values().filter(|found| **found).count();
    let summary = vec![format!(
        "{there} of {} documented operations, {} documented names; no known route: {}",
        operations.len(),
        rows.len(),
        without_route.join(", ")
    )];
    Ok(Section {
        summary,
        table,
        missing,
    })
}
