//! The features in Cargo.toml are the namespaces of the documents.
#![allow(clippy::expect_used, clippy::panic)]

use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use imbrace_contract::{
    document::Document,
    load::load,
    services::{SERVICES, feature},
};
use serde_json::Value;

/// Features that are not namespaces.
const OTHERS: [&str; 7] = [
    "default",
    "rustls",
    "native-tls",
    "schemars",
    "blocking",
    "testing",
    "ui-stream",
];

type Features = BTreeMap<String, BTreeSet<String>>;

#[test]
fn every_namespace_has_a_feature_and_every_service_a_group_of_them() {
    let mut wanted = Features::new();
    for service in SERVICES {
        let names: BTreeSet<String> = namespaces(service.document)
            .iter()
            .map(|name| feature(name))
            .collect();
        wanted.extend(names.iter().map(|name| (name.clone(), BTreeSet::new())));
        // A service with one namespace of its name has one feature.
        if names.iter().ne([service.name]) {
            wanted.insert(service.name.to_owned(), names);
        }
    }
    let services = SERVICES.iter().map(|service| service.name.to_owned());
    let everything = services.chain(["ui-stream".to_owned()]);
    wanted.insert("full".to_owned(), everything.collect());
    let mut there = features();
    there.retain(|name, _| !OTHERS.contains(&name.as_str()));
    assert_eq!(
        there, wanted,
        "left: [features] of Cargo.toml, right: the `tags` of the documents, with `-` for `_`"
    );
}

#[test]
fn the_default_is_what_the_product_documents_name() {
    let table = fs::read_to_string(root().join("docs/coverage.md")).expect("it can be read");
    let mut wanted: BTreeSet<String> = table.lines().filter_map(documented).collect();
    assert!(wanted.len() > 5, "the table of coverage has methods: {wanted:?}");
    wanted.insert("rustls".to_owned());
    assert_eq!(
        features()["default"],
        wanted,
        "left: Cargo.toml, right: docs/coverage.md and rustls"
    );
}

#[test]
fn the_pages_count_operations_and_namespaces() {
    let documents: Vec<Document> = SERVICES
        .iter()
        .map(|service| document(service.document))
        .collect();
    let operations: usize = documents.iter().map(|document| document.operations.len()).sum();
    let namespaces: usize = documents.iter().map(|document| document.namespaces.len()).sum();
    for (page, figure) in [
        (
            "ARCHITECTURE.md",
            format!("{operations} operations in {namespaces} namespaces"),
        ),
        ("CHANGELOG.md", format!("{operations} operations")),
        ("README.md", format!("of {operations} responses")),
        ("cli/README.md", format!("all {operations} operations")),
        ("src/lib.rs", format!("responses for {operations} operations")),
    ] {
        let text = fs::read_to_string(root().join(page)).expect("it can be read");
        let words = text.replace("\n//!", "").replace('\n', " ");
        assert!(words.contains(&figure), "{page} says `{figure}`");
    }
}

#[test]
fn the_readme_lists_every_feature() {
    let readme = fs::read_to_string(root().join("README.md")).expect("it can be read");
    let table = readme
        .split("## Features")
        .nth(1)
        .expect("it has a section about features");
    let table = table.split("\n## ").next().expect("the section");
    for (name, _) in features().iter().filter(|(name, _)| *name != "default") {
        let default = features()["default"].contains(name);
        let row = table
            .lines()
            .find(|line| line.starts_with(&format!("| `{name}` |")));
        let row = row.unwrap_or_else(|| panic!("README.md does not list `{name}`"));
        assert_eq!(
            row.split('|').nth(2).map(str::trim) == Some("yes"),
            default,
            "{row}"
        );
    }
}

/// The feature of the method in a row of the table: `boards` for `Client::boards().list()`.
fn documented(row: &str) -> Option<String> {
    let rust = row.split('|').nth(5)?.trim().strip_prefix('`')?;
    let namespace = match rust.strip_prefix("Client::") {
        Some(path) => path.split_once("()")?.0,
        None => rust.split_once("::Client::")?.0,
    };
    Some(feature(namespace))
}

fn document(file: &str) -> Document {
    let bundle = load(&root().join(file)).expect("it can be read");
    Document::read(bundle).expect("it is a document")
}

fn namespaces(file: &str) -> Vec<String> {
    document(file)
        .namespaces
        .into_iter()
        .map(|namespace| namespace.name)
        .collect()
}

/// Features without those of the dependencies that they switch on.
fn features() -> Features {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args([
            "metadata",
            "--format-version",
            "1",
            "--locked",
            "--offline",
            "--no-deps",
        ])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo prints JSON");
    let packages = metadata["packages"].as_array().expect("a list of packages");
    let package = packages.iter().find(|package| package["name"] == "imbrace");
    let features = package
        .and_then(|package| package["features"].as_object())
        .expect("features");
    let of = |list: &Value| {
        let list = list.as_array().expect("a list").iter().filter_map(Value::as_str);
        list.filter(|name| !name.contains([':', '/']))
            .map(str::to_owned)
            .collect()
    };
    features
        .iter()
        .map(|(name, list)| (name.clone(), of(list)))
        .collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
