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
pub(super) const SDKS: [Sdk; 3] = [
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

pub(super) struct Sdk {
    pub(super) title: &'static str,
    /// Whether the names stand in the column of Python.
    pub(super) python: bool,
    pub(super) takes: fn(&str) -> bool,
}

pub(super) fn section(root: &Path, here: &Here) -> Result<Section, String> {
    let rows = rows::<4>(root, NAMES)?;
    let mut summary = vec![operations(&rows, here)];
    let mut table = String::new();
    let mut missing = Vec::new();
    for sdk in &SDKS {
        let names = names(&rows, sdk);
        let is_here =
            |called: &&Vec<Called<'_>>| called.iter().all(|one| here.operation(one.route).is_some());
        let (there, others): (Vec<_>, Vec<_>) = names.values().partition(is_here);
        let retired = others
            .iter()
            .filter(|called| called.iter().all(|one| one.retired))
            .count();
        let left_out = match retired {
            0 => String::new(),
            _ => format!("; {retired} call retired operations, which are left out"),
        };
        summary.push(format!(
            "{}: {} of {} names{left_out}",
            sdk.title,
            there.len(),
            names.len()
        ));
        let _ = write!(
            table,
            "\n## {}\n| name | operation | Rust |\n|---|---|---|\n",
            sdk.title
        );
        for (name, called) in &names {
            for Called { route, retired } in called {
                let rust = match here.operation(route) {
                    Some(known) => rust(here, name, known),
                    None if *retired => "left out: retired".to_owned(),
                    None => {
                        missing.push(format!("{}: `{name}` needs {route}", sdk.title));
                        "missing".to_owned()
                    }
                };
                let _ = writeln!(table, "| `{name}` | `{route}` | {rust} |");
            }
        }
    }
    Ok(Section {
        summary,
        table,
        missing,
    })
}

/// The method of a name: the one of the same name, if it sends the same operation.
fn rust(here: &Here, name: &str, known: &Known) -> String {
    let rust = &here.method(name, known).unwrap_or(&known.rust).call;
    let state = if known.deprecated { ", deprecated" } else { "" };
    format!("`{rust}`{state}")
}

/// An operation that a method of an SDK calls.
pub(super) struct Called<'r> {
    pub(super) route: &'r str,
    retired: bool,
}

/// The names of an SDK with their operations.
pub(super) fn names<'r>(rows: &'r [[String; 4]], sdk: &Sdk) -> BTreeMap<&'r str, Vec<Called<'r>>> {
    let mut names: BTreeMap<&str, Vec<Called<'_>>> = BTreeMap::new();
    for [route, state, python, typescript] in rows {
        let cell = if sdk.python { python } else { typescript };
        for name in parts(cell).filter(|name| (sdk.takes)(name)) {
            let retired = state == "retired";
            names.entry(name).or_default().push(Called { route, retired });
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
