//! The methods of the official SDKs, and the operations that they call.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    path::Path,
};

use super::{
    Section,
    here::{Here, Known},
    parts, rows, template,
};

pub(super) const NAMES: &str = "docs/sdk-methods.csv";

/// Where names of one kind come from.
const SDKS: [Sdk; 3] = [
    Sdk {
        title: "Python SDK 1.3.1",
        python: true,
        takes: |_| true,
    },
    Sdk {
        title: "TypeScript SDK 1.4.0",
        python: false,
        takes: |name| !name.starts_with("api."),
    },
    Sdk {
        title: "Published specifications, as the TypeScript SDK names them",
        python: false,
        takes: |name| name.starts_with("api."),
    },
];

struct Sdk {
    title: &'static str,
    /// Whether the names stand in the column of Python.
    python: bool,
    takes: fn(&str) -> bool,
}

pub(super) fn section(root: &Path, here: &Here) -> Result<Section, String> {
    let rows = rows::<4>(root, NAMES)?;
    let mut summary = vec![operations(&rows, here)];
    let mut table = String::new();
    for sdk in &SDKS {
        let names = names(&rows, sdk);
        let there = names
            .values()
            .filter(|routes| routes.iter().all(|route| here.operation(route).is_some()))
            .count();
        summary.push(format!("{}: {there} of {} names", sdk.title, names.len()));
        let _ = write!(
            table,
            "\n## {}\n| name | operation | Rust |\n|---|---|---|\n",
            sdk.title
        );
        for (name, routes) in &names {
            for route in routes {
                let rust = rust(here, name, here.operation(route));
                let _ = writeln!(table, "| `{name}` | `{route}` | {rust} |");
            }
        }
    }
    Ok(Section {
        summary,
        table,
        missing: Vec::new(),
    })
}

/// The method of a name: the one of the same name, if it sends the same operation.
fn rust(here: &Here, name: &str, known: Option<&Known>) -> String {
    let Some(known) = known else {
        return "missing".to_owned();
    };
    let rust = &here.method(name, known).unwrap_or(&known.rust).call;
    let state = if known.deprecated { ", deprecated" } else { "" };
    format!("`{rust}`{state}")
}

/// The names of an SDK with their operations.
fn names<'r>(rows: &'r [[String; 4]], sdk: &Sdk) -> BTreeMap<&'r str, Vec<&'r str>> {
    let mut names: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for [route, _, python, typescript] in rows {
        let cell = if sdk.python { python } else { typescript };
        for name in parts(cell).filter(|name| (sdk.takes)(name)) {
            names.entry(name).or_default().push(route);
        }
    }
    names
}

/// How many operations of the SDKs are here, by their state.
fn operations(rows: &[[String; 4]], here: &Here) -> String {
    let count = |states: &[&str]| {
        let of: Vec<&String> = rows
            .iter()
            .filter(|row| states.contains(&row[1].as_str()))
            .map(|row| &row[0])
            .collect();
        let there = of.iter().filter(|route| here.operation(route).is_some()).count();
        format!("{there} of {}", of.len())
    };
    let known: BTreeSet<String> = rows.iter().map(|[route, ..]| template(route)).collect();
    let others = here.routes().filter(|route| !known.contains(*route)).count();
    format!(
        "{} current and deprecated operations of the SDKs ({} current, {} deprecated); besides {} retired ones, and {others} \
         that no SDK calls",
        count(&["current", "deprecated"]),
        count(&["current"]),
        count(&["deprecated"]),
        count(&["retired"]),
    )
}
