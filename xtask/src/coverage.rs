//! `cargo xtask coverage`: the documented names, and what they are called here.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    fs,
    path::Path,
};

use imbrace_contract::{document::Document, load::load, services::SERVICES};

const NAMES: &str = "docs/documented-methods.csv";
const TABLE: &str = "docs/coverage.md";

/// A row of the list of documented names.
struct Documented {
    document: String,
    language: String,
    name: String,
    /// Method and path, several with `;` between; empty if no route is known.
    operations: Vec<String>,
}

/// What a documented operation is here.
struct Here {
    id: String,
    rust: String,
    deprecated: bool,
}

pub(crate) fn run(root: &Path, check: bool) -> Result<(), String> {
    let (here, callable) = read_documents(root)?;
    let namespaces: BTreeSet<&str> = callable
        .keys()
        .filter_map(|name| name.split('.').next())
        .collect();
    let rows = read_names(root)?;
    let mut table = String::from(HEAD);
    let mut missing = Vec::new();
    let mut operations: BTreeMap<&str, bool> = BTreeMap::new();
    let mut without_route = Vec::new();
    for row in &rows {
        if row.operations.is_empty() {
            without_route.push(row.name.as_str());
            let _ = writeln!(
                table,
                "| {} | {} | `{}` | no known route | | |",
                row.document, row.language, row.name
            );
        }
        for operation in &row.operations {
            let found = here.get(&template(operation));
            operations.insert(operation, found.is_some());
            let Some(found) = found else {
                missing.push(format!("{}: `{}` needs {operation}", row.document, row.name));
                continue;
            };
            // The Python name of a namespace that exists here must be a method of it.
            let prefix = row.name.split('.').next().unwrap_or_default();
            let in_namespace = namespaces.contains(prefix);
            if row.language == "py" && in_namespace && !callable.contains_key(&row.name) {
                missing.push(format!(
                    "{}: `{}` is {} but cannot be called by that name",
                    row.document, row.name, found.id
                ));
            }
            let rust = callable.get(&row.name).unwrap_or(&found.rust);
            let state = if found.deprecated { "deprecated" } else { "" };
            let _ = writeln!(
                table,
                "| {} | {} | `{}` | `{operation}` | `{rust}` | {state} |",
                row.document, row.language, row.name
            );
        }
    }
    let there = operations.values().filter(|found| **found).count();
    let summary = format!(
        "{there} of {} documented operations, {} documented names; no known route: {}",
        operations.len(),
        rows.len(),
        without_route.join(", ")
    );
    let _ = write!(table, "\n{summary}\n");
    xtask::output::line(format_args!("{summary}"));
    if !missing.is_empty() {
        return Err(format!("{}\n{} missing", missing.join("\n"), missing.len()));
    }
    if !check {
        return fs::write(root.join(TABLE), table).map_err(|error| format!("{TABLE}: {error}"));
    }
    let current = fs::read_to_string(root.join(TABLE)).map_err(|error| format!("{TABLE}: {error}"))?;
    if current == table {
        Ok(())
    } else {
        Err(format!("{TABLE} is not current: run `cargo xtask coverage`"))
    }
}

const HEAD: &str = "# Coverage
The names that the product documents use, and what they are called here. `cargo xtask coverage` makes this table
from `docs/documented-methods.csv` and the documents in `openapi/`; with `--check` it fails when a name lacks its
operation or its method.

| document | language | documented name | operation | Rust | |
|---|---|---|---|---|---|
";

/// Operations by method and path template, and Rust methods by `namespace.method`.
type Known = (BTreeMap<String, Here>, BTreeMap<String, String>);

fn read_documents(root: &Path) -> Result<Known, String> {
    let mut here = BTreeMap::new();
    let mut callable = BTreeMap::new();
    for service in SERVICES {
        let bundle = load(&root.join(service.document)).map_err(|problems| problems.to_string())?;
        let document = Document::read(bundle).map_err(|problems| problems.to_string())?;
        for namespace in &document.namespaces {
            for method in document.methods(&namespace.name) {
                let own = namespace.name == service.name;
                let rust = if own {
                    format!("{}::Client::{}()", service.name, method.name)
                } else {
                    format!("Client::{}().{}()", namespace.name, method.name)
                };
                callable.insert(format!("{}.{}", namespace.name, method.name), rust.clone());
                if method.other {
                    continue;
                }
                let operation = method.operation;
                let prefix = match operation.service.as_str() {
                    "ai-agent" => "/ai-agent",
                    "clickai" => "https://api.clickai.io/v1",
                    "clickai-console" => "https://clickai.io",
                    _ => "",
                };
                let key = template(&format!("{} {prefix}{}", operation.method, operation.path));
                let entry = Here {
                    id: operation.id.clone(),
                    rust,
                    deprecated: operation.deprecated,
                };
                here.insert(key, entry);
            }
        }
    }
    Ok((here, callable))
}

/// A path whose parameters have no names, without a slash at its end.
fn template(operation: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in operation.trim().trim_end_matches('/').chars() {
        match c {
            '{' => {
                inside = true;
                out.push_str("{}");
            }
            '}' => inside = false,
            c if !inside => out.push(c),
            _ => {}
        }
    }
    out
}

fn read_names(root: &Path) -> Result<Vec<Documented>, String> {
    let text = fs::read_to_string(root.join(NAMES)).map_err(|error| format!("{NAMES}: {error}"))?;
    text.lines()
        .skip(1)
        .map(|line| {
            let mut cells = line.split(',').map(str::to_owned);
            let mut next = || {
                cells
                    .next()
                    .ok_or_else(|| format!("{NAMES}: too few cells in `{line}`"))
            };
            let (document, language, name, operations) = (next()?, next()?, next()?, next()?);
            let operations = operations
                .split(';')
                .map(str::trim)
                .filter(|operation| !operation.is_empty())
                .map(str::to_owned);
            Ok(Documented {
                document,
                language,
                name,
                operations: operations.collect(),
            })
        })
        .collect()
}
