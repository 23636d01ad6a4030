//! What the documents say is read in one place, and what other code names of them exists.

#[path = "support/files.rs"]
mod files;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use imbrace_contract::{document::Document, is_secret_name, load::load, services::SERVICES};
use syn::visit::{self, Visit};

const PACKAGES: [&str; 8] = [
    ".", "openapi", "contract", "codegen", "sandbox", "httpmock", "cli", "xtask",
];

/// Packages that read YAML or bundle documents.
const READERS: [&str; 5] = [
    "saphyr",
    "saphyr-parser",
    "serde_yaml",
    "serde_norway",
    "yaml-rust2",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The Rust files of a package, with their syntax.
fn sources(package: &str) -> Vec<(PathBuf, syn::File)> {
    let files = files::below(&root().join(package).join("src"), &["rs"]).into_iter();
    let parsed = files.map(|path| {
        let text = fs::read_to_string(&path).expect("it can be read");
        let syntax = syn::parse_file(&text).expect("it is Rust");
        (path, syntax)
    });
    let found: Vec<_> = parsed.collect();
    assert!(!found.is_empty(), "{package} has files");
    found
}

#[test]
fn documents_are_parsed_in_the_contract_only() {
    for package in PACKAGES {
        let manifest = fs::read_to_string(root().join(package).join("Cargo.toml")).expect("it is there");
        let readers: Vec<&str> = READERS
            .into_iter()
            .filter(|name| {
                manifest
                    .lines()
                    .any(|line| line.starts_with(&format!("{name} =")))
            })
            .collect();
        assert_eq!(
            !readers.is_empty(),
            package == "contract",
            "{package}: {readers:?}"
        );
    }
    let manifest = fs::read_to_string(root().join("sandbox/Cargo.toml")).expect("it is there");
    for name in ["imbrace-codegen", "progenitor", "quote", "syn"] {
        assert!(
            !depends(&manifest, name),
            "the sandbox compiles no generator: {name}"
        );
    }
}

/// Whether a manifest names a dependency.
fn depends(manifest: &str, name: &str) -> bool {
    let rest = |line: &str| line.strip_prefix(name)?.chars().next();
    manifest
        .lines()
        .any(|line| matches!(rest(line), Some(' ' | '.' | '=')))
}

/// Lists of texts: arrays, and the patterns of a `matches!` or an arm.
#[derive(Default)]
struct Lists(Vec<Vec<String>>);

impl<'a> Visit<'a> for Lists {
    fn visit_expr_array(&mut self, array: &'a syn::ExprArray) {
        let texts = array.elems.iter().filter_map(|item| match item {
            syn::Expr::Lit(syn::ExprLit {
                lit: syn::Lit::Str(text),
                ..
            }) => Some(text.value()),
            _ => None,
        });
        self.0.push(texts.collect());
        visit::visit_expr_array(self, array);
    }

    fn visit_pat_or(&mut self, pattern: &'a syn::PatOr) {
        let texts = pattern.cases.iter().filter_map(|case| match case {
            syn::Pat::Lit(syn::ExprLit {
                lit: syn::Lit::Str(text),
                ..
            }) => Some(text.value()),
            _ => None,
        });
        self.0.push(texts.collect());
        visit::visit_pat_or(self, pattern);
    }
}

/// Sentences are not names.
fn is_word(name: &str) -> bool {
    !name.contains(char::is_whitespace)
}

#[test]
fn names_of_secrets_are_listed_in_the_contract_only() {
    for package in PACKAGES {
        for (path, syntax) in sources(package) {
            let mut lists = Lists::default();
            lists.visit_file(&syntax);
            for list in lists.0 {
                let secrets: Vec<&String> = list
                    .iter()
                    .filter(|name| is_word(name) && is_secret_name(name))
                    .collect();
                assert!(
                    secrets.len() < 3 || package == "contract",
                    "{}: {secrets:?}",
                    path.display()
                );
            }
        }
    }
}

/// Texts that look like ids of operations.
struct Ids<'n> {
    namespaces: &'n BTreeSet<String>,
    found: Vec<String>,
}

impl<'a> Visit<'a> for Ids<'_> {
    fn visit_lit_str(&mut self, text: &'a syn::LitStr) {
        let text = text.value();
        let is_word = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        let named = |namespace: &String| {
            text.strip_prefix(namespace)
                .is_some_and(|rest| rest.starts_with('_'))
        };
        if text.chars().all(is_word) && self.namespaces.iter().any(named) {
            self.found.push(text);
        }
    }
}

#[test]
fn operations_that_the_sandbox_handles_exist() {
    let (mut namespaces, mut ids) = (BTreeSet::new(), BTreeSet::new());
    for service in SERVICES {
        let document = load(&root().join(service.document)).and_then(Document::read);
        let document = document.unwrap_or_else(|problems| panic!("{problems}"));
        namespaces.extend(document.namespaces.iter().map(|namespace| namespace.name.clone()));
        ids.extend(document.operations.iter().map(|operation| operation.id.clone()));
    }
    // Words that begin like an id and are none.
    let others = BTreeSet::from(NO_IDS.map(str::to_owned));
    let mut handled = 0;
    for (path, syntax) in sources("sandbox") {
        let mut texts = Ids {
            namespaces: &namespaces,
            found: Vec::new(),
        };
        texts.visit_file(&syntax);
        for text in texts.found {
            let known = ids.contains(&text);
            handled += usize::from(known);
            assert!(
                known || others.contains(&text),
                "{}: there is no operation `{text}`",
                path.display()
            );
        }
    }
    assert!(handled > 100, "only {handled} were found");
}

/// The components in the text of a file, as `kind/name`.
fn components(text: &str) -> Vec<String> {
    let lines = text.lines().skip_while(|line| *line != "components:").skip(1);
    let (mut kind, mut found) = ("", Vec::new());
    for line in lines.take_while(|line| line.is_empty() || line.starts_with([' ', '#'])) {
        let name = line.trim_start().split(':').next().unwrap_or_default();
        match line.len() - line.trim_start().len() {
            2 => kind = name,
            4 if !name.is_empty() && !name.starts_with('#') => found.push(format!("{kind}/{name}")),
            _ => {}
        }
    }
    found
}

/// Whoever changes an operation finds what it sends in the same file.
#[test]
fn a_component_stands_in_the_file_that_uses_it() {
    let folder = root().join("openapi/gateway");
    let mut texts = Vec::new();
    for entry in fs::read_dir(&folder).expect("the folder can be read") {
        let path = entry.expect("it can be read").path();
        let text = fs::read_to_string(&path).expect("it can be read");
        let file = path.file_name().expect("a name").to_string_lossy().into_owned();
        texts.push((file, text));
    }
    let (mut found, mut elsewhere) = (0, Vec::new());
    for (file, text) in &texts {
        for component in components(text) {
            found += 1;
            let own = format!("'#/components/{component}'");
            let of_others = format!("{file}#/components/{component}'");
            let others = texts.iter().filter(|(_, text)| text.contains(&of_others));
            let others: Vec<&String> = others.map(|(file, _)| file).collect();
            if let ([other], false) = (&others[..], text.contains(&own)) {
                elsewhere.push(format!("{file}: only {other} uses {component}"));
            }
        }
    }
    assert!(found > 500, "components are found: {found}");
    assert!(elsewhere.is_empty(), "{}", elsewhere.join("\n"));
}

/// Values and properties in the sandbox that begin like the id of an operation.
const NO_IDS: [&str; 10] = [
    "agent_message",
    "agent_strategy",
    "agent_thought",
    "agent_thoughts",
    "agent_type",
    "ai_agent_id",
    "clickai_conversations",
    "clickai_messages",
    "clickai_runs",
    "clickai_uploads",
];
