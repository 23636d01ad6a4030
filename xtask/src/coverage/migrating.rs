//! The pages of the guide about migrating: each name of the SDKs beside the method here, a page a language.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    path::Path,
};

use super::{
    documented,
    here::Here,
    parts, rows,
    sdk::{self, SDKS, Sdk},
};

/// The page of each of [`SDKS`], with its first sentence.
const PAGES: [(&str, &str); SDKS.len()] = [
    (
        "src/guide/migrating/python.md",
        "Python SDK 1.3.1, and the names that only the product documents have.",
    ),
    (
        "src/guide/migrating/typescript.md",
        "TypeScript SDK 1.4.0, and the names that only the product documents have.",
    ),
    (
        "src/guide/migrating/specifications.md",
        "The published specifications, as `api` of the TypeScript SDK 1.4.0 names their operations.",
    ),
];

/// The routes of each name.
type Names = BTreeMap<String, BTreeSet<String>>;

/// The files with their texts.
pub(super) fn pages(root: &Path, here: &Here) -> Result<Vec<(&'static str, String)>, String> {
    let documented = rows::<4>(root, documented::NAMES)?;
    let called = rows::<4>(root, sdk::NAMES)?;
    let pages = SDKS.iter().zip(PAGES);
    let page = pages.map(|(sdk, (file, head))| (file, text(head, &names(sdk, &documented, &called), here)));
    Ok(page.collect())
}

fn names(sdk: &Sdk, documented: &[[String; 4]], called: &[[String; 4]]) -> Names {
    let mut names: Names = sdk::names(called, sdk)
        .into_iter()
        .map(|(name, called)| {
            let routes = called.iter().map(|one| one.route.to_owned());
            (name.to_owned(), routes.collect())
        })
        .collect();
    let own = if sdk.python { "py" } else { "ts" };
    for [_, language, name, routes] in documented {
        if language != own || !(sdk.takes)(name) || names.contains_key(name) {
            continue;
        }
        let routes = parts(routes).map(str::to_owned).collect();
        names.insert(name.clone(), routes);
    }
    names
}

/// A table for each namespace.
fn text(head: &str, names: &Names, here: &Here) -> String {
    let mut text = format!(
        "{} Made by `cargo xtask coverage`: {} names. A name that sends several operations has a row for each.\n",
        head,
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
