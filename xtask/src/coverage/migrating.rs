//! The pages of the guide about migrating: each name of the SDKs beside the method here, a page a language.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    path::Path,
};

use super::{documented, here::Here, parts, rows, sdk};

/// A page, and which names are in it.
struct Page {
    file: &'static str,
    language: &'static str,
    takes: fn(&str) -> bool,
    head: &'static str,
}

const PAGES: [Page; 3] = [
    Page {
        file: "src/guide/migrating/python.md",
        language: "py",
        takes: |_| true,
        head: "Python SDK 1.3.1, and the names that only the product documents have.",
    },
    Page {
        file: "src/guide/migrating/typescript.md",
        language: "ts",
        takes: |name| !name.starts_with("api."),
        head: "TypeScript SDK 1.4.0, and the names that only the product documents have.",
    },
    Page {
        file: "src/guide/migrating/specifications.md",
        language: "ts",
        takes: |name| name.starts_with("api."),
        head: "The published specifications, as `api` of the TypeScript SDK 1.4.0 names their operations.",
    },
];

/// The routes of each name.
type Names = BTreeMap<String, BTreeSet<String>>;

/// The files with their texts.
pub(super) fn pages(root: &Path, here: &Here) -> Result<Vec<(&'static str, String)>, String> {
    let documented = rows::<4>(root, documented::NAMES)?;
    let sdk = rows::<4>(root, sdk::NAMES)?;
    let page = |page: &Page| (page.file, text(page, &names(page, &documented, &sdk), here));
    Ok(PAGES.iter().map(page).collect())
}

fn names(page: &Page, documented: &[[String; 4]], sdk: &[[String; 4]]) -> Names {
    let mut names = Names::new();
    for [route, _, python, typescript] in sdk {
        let cell = if page.language == "py" { python } else { typescript };
        for name in parts(cell).filter(|name| (page.takes)(name)) {
            names.entry(name.to_owned()).or_default().insert(route.clone());
        }
    }
    for [_, language, name, routes] in documented {
        if language != page.language || !(page.takes)(name) || names.contains_key(name) {
            continue;
        }
        let routes = parts(routes).map(str::to_owned).collect();
        names.insert(name.clone(), routes);
    }
    names
}

/// A table for each namespace.
fn text(page: &Page, names: &Names, here: &Here) -> String {
    let mut text = format!(
        "{} Made by `cargo xtask coverage`: {} names. A name that sends several operations has a row for each.\n",
        page.head,
        names.len()
    );
    let mut last = "";
    for (name, routes) in names {
        let namespace = name.rsplit_once('.').map_or("", |(namespace, _)| namespace);
        if namespace != last {
            last = namespace;
            let _ = write!(text, "\n# {namespace}\n| there | here |\n|---|---|\n");
        }
        if routes.is_empty() {
            let _ = writeln!(text, "| `{name}` | no known route |");
        }
        for route in routes {
            let _ = writeln!(text, "| `{name}` | {} |", method(name, route, here));
        }
    }
    text
}

/// The method with a link to its page; the one of the same name, if it sends the same operation.
///
/// The link is a path and not a Rust name, whose `title` would make the page half as large again; `just docs` follows it.
fn method(name: &str, route: &str, here: &Here) -> String {
    let Some(known) = here.operation(route) else {
        return format!("left out, since it is retired: `{route}`");
    };
    let method = here.method(name, known).unwrap_or(&known.rust);
    let call = method.call.trim_start_matches("Client::");
    let state = if known.deprecated { ", deprecated" } else { "" };
    format!("[`{call}`](../../../{}){state}", method.page)
}
