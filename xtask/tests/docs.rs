//! The pages for maintainers name files that exist: a file that moves takes its mention along.

use std::{
    fs,
    path::{Path, PathBuf},
};

const PAGES: [&str; 21] = [
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "README.md",
    "SECURITY.md",
    "codegen/README.md",
    "contract/README.md",
    "docs/changing-the-api.md",
    "docs/chat-for-the-web.md",
    "docs/from-go.md",
    "docs/from-java.md",
    "docs/from-python.md",
    "docs/from-typescript.md",
    "docs/generators.md",
    "docs/policies.md",
    "docs/retries.md",
    "docs/testing.md",
    "docs/traps.md",
    "fuzz/README.md",
    "httpmock/README.md",
    "sandbox/README.md",
    "xtask/README.md",
];

/// Named as what a reader makes, or what a tool writes.
const MADE: [&str; 2] = ["examples/labels.rs", "src/main.ts"];

#[test]
fn every_path_of_the_pages_exists() {
    let mut missing = Vec::new();
    let mut found = 0;
    for page in PAGES {
        let folder = root().join(page).parent().expect("a folder").to_owned();
        let text = fs::read_to_string(root().join(page)).expect("the page can be read");
        for link in links(&text) {
            if !folder.join(link).exists() {
                missing.push(format!("{page} links to {link}"));
            }
        }
        for path in paths(&text) {
            let bases = [&folder, &root()].map(|base| base.join(path));
            if MADE.contains(&path) || !is_of_the_project(path, &folder) {
                continue;
            }
            found += 1;
            if !bases.iter().any(|path| path.exists()) {
                missing.push(format!("{page} names {path}"));
            }
        }
    }
    assert!(found > 100, "paths are found: {found}");
    assert!(missing.is_empty(), "no such file:\n{}", missing.join("\n"));
}

/// Outside of rustdoc all lines are seen.
#[test]
fn examples_of_pages_hide_no_line() {
    let mut hidden = Vec::new();
    let mut examples = 0;
    for page in PAGES {
        let text = fs::read_to_string(root().join(page)).expect("the page can be read");
        let mut in_rust = false;
        for (number, line) in text.lines().enumerate() {
            if let Some(info) = line.trim_start().strip_prefix("```") {
                in_rust = !in_rust && info.starts_with("rust");
                examples += usize::from(in_rust);
            } else if in_rust && (line.trim() == "#" || line.trim_start().starts_with("# ")) {
                hidden.push(format!("{page}:{}: {line}", number + 1));
            }
        }
    }
    assert!(examples > 10, "examples are found: {examples}");
    assert!(
        hidden.is_empty(),
        "write these examples as functions:\n{}",
        hidden.join("\n")
    );
}

#[test]
fn links_and_paths_are_found() {
    let text = "See [a](docs/a.md#part), [b](https://b), `src/c.rs`, `src/*.rs`, `d`, [e] and `a/<b>.rs`.\n\n[e]: ../e.md";
    assert_eq!(links(text).collect::<Vec<_>>(), ["docs/a.md", "../e.md"]);
    assert_eq!(paths(text).collect::<Vec<_>>(), ["src/c.rs"]);
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The targets of links to files, without their parts.
fn links(text: &str) -> impl Iterator<Item = &str> {
    let inline = text
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split_once(')'))
        .map(|(target, _)| target);
    let defined = text
        .lines()
        .filter(|line| line.starts_with('['))
        .filter_map(|line| line.split_once("]: "))
        .map(|(_, target)| target)
        .filter(|target| !target.contains(' '));
    inline
        .chain(defined)
        .map(|target| target.split('#').next().unwrap_or_default())
        .filter(|target| !target.is_empty() && !target.contains("://"))
}

/// What stands between backticks and looks like a path.
fn paths(text: &str) -> impl Iterator<Item = &str> {
    let plain = |char: char| char.is_ascii_alphanumeric() || "/._-".contains(char);
    text.lines()
        .flat_map(|line| line.split('`').skip(1).step_by(2))
        .filter(move |path| path.contains('/') && path.chars().all(plain))
}

/// Whether it begins with a folder of the repository or of the page's own package.
fn is_of_the_project(path: &str, folder: &Path) -> bool {
    let first = path.split('/').next().unwrap_or_default();
    !first.is_empty() && [folder, &root()].iter().any(|base| base.join(first).is_dir())
}
