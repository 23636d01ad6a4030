//! `cargo xtask coverage`: what product documents and SDKs name, and what it is called here.

mod documented;
mod here;
mod migrating;
mod sdk;

use std::{fmt::Write, fs, path::Path};

use imbrace_contract::document::path_shape;

use self::here::Here;

const TABLE: &str = "docs/coverage.md";

/// Writes the tables, or compares them. All names must be there, but for those of retired operations.
pub(crate) fn run(root: &Path, check: bool) -> Result<(), String> {
    let here = Here::read(root)?;
    let documented = documented::section(root, &here)?;
    let sdk = sdk::section(root, &here)?;
    let mut summary = documented.summary;
    summary.extend(sdk.summary);
    summary.push(format!(
        "{} of {} responses are open: nothing is known of their form",
        here.open.len(),
        here.operations()
    ));
    let mut page = String::from(HEAD);
    for line in &summary {
        let _ = writeln!(page, "- {line}");
        xtask::output::line(format_args!("{line}"));
    }
    page.push_str(&documented.table);
    page.push_str(&sdk.table);
    page.push_str("\n## Open responses\nThe operations whose response can be any JSON, or an object of any properties.\n\n");
    for id in &here.open {
        let _ = writeln!(page, "- `{id}`");
    }
    let mut missing = documented.missing;
    missing.extend(sdk.missing);
    if !missing.is_empty() {
        return Err(format!("{}\n{} missing", missing.join("\n"), missing.len()));
    }
    let mut pages = migrating::pages(root, &here)?;
    pages.push((TABLE, page));
    pages
        .iter()
        .try_for_each(|(file, text)| keep(root, file, text, check))
}

/// Writes a page, or compares it.
fn keep(root: &Path, file: &str, text: &str, check: bool) -> Result<(), String> {
    let path = root.join(file);
    if !check {
        return fs::write(path, text).map_err(|error| format!("{file}: {error}"));
    }
    let current = fs::read_to_string(path).map_err(|error| format!("{file}: {error}"))?;
    if current == text {
        Ok(())
    } else {
        Err(format!("{file} is not current: run `cargo xtask coverage`"))
    }
}

/// A part of the page.
struct Section {
    /// Lines for the top of the page.
    summary: Vec<String>,
    /// The tables.
    table: String,
    /// Names that must be there and are not.
    missing: Vec<String>,
}

const HEAD: &str = "# Coverage
What product documents and SDKs name, and what it is called here. `cargo xtask coverage` makes this page from
`docs/documented-methods.csv`, `docs/sdk-methods.csv` and the documents in `openapi/`; with `--check` it fails when the page
is not current, and when a name of the product documents lacks its operation or its method, or a name of the SDKs its operation.
Operations that the newest SDK calls retired are here only where the product documents name them.

";

/// Method and path without the names of its parameters and without a slash at its end.
fn template(operation: &str) -> String {
    path_shape(operation.trim().trim_end_matches('/'))
}

/// The rows of a file of values with commas between them, none of which holds a comma.
fn rows<const CELLS: usize>(root: &Path, name: &str) -> Result<Vec<[String; CELLS]>, String> {
    let text = fs::read_to_string(root.join(name)).map_err(|error| format!("{name}: {error}"))?;
    text.lines()
        .skip(1)
        .map(|line| {
            let cells: Vec<String> = line.split(',').map(str::to_owned).collect();
            <[String; CELLS]>::try_from(cells).map_err(|_| format!("{name}: not {CELLS} cells in `{line}`"))
        })
        .collect()
}

/// The parts of a cell, with `;` between them.
fn parts(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(';').map(str::trim).filter(|part| !part.is_empty())
}
