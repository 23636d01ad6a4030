//! Documents of others, brought to the house form: what of them is refused, generated and compiled.
//!
//! `cargo run -p imbrace-codegen --example foreign [FOLDER]` fetches each document with `curl` into the folder
//! (`target/foreign` without it), unless it is there; one of many files comes by `git` and is made one by `npx`. One whose checksum
//! is not that of the table is passed over. The documents are not ours and stay out of the repository, and this is not part of the tests.

#![allow(clippy::expect_used, clippy::print_stdout)]

#[path = "../../tests/compile/mod.rs"]
mod compile;
mod fetch;
mod house;

use std::{
    collections::BTreeSet,
    io,
    path::{Path, PathBuf},
};

use imbrace_codegen::Parts;
use imbrace_contract::{
    document::Document,
    load::{load_with, parse},
    problem::{Problem, Problems},
};

/// Name, address, SHA-256.
const DOCUMENTS: [(&str, &str, &str); 13] = include!("documents.in");

fn main() {
    let folder = std::env::args()
        .nth(1)
        .map_or_else(|| PathBuf::from("target/foreign"), PathBuf::from);
    println!("| document | operations | schemas | refused | lines | compiled |\n|---|--:|--:|---|--:|---|");
    for (name, url, sum) in DOCUMENTS {
        match fetch::fetched(&folder, name, url, sum).and_then(|text| row(name, &text)) {
            Ok(row) => println!("{row}"),
            Err(error) => println!("| {name} | | | {} | | |", error.replace('\n', " ")),
        }
    }
}

fn row(name: &str, text: &str) -> Result<String, String> {
    let tree = parse(text, name).map_err(|problems| problems.to_string())?;
    let tree = tree.to_json();
    // A schema that is written inside another one gets a name, which a component of the document can have.
    let mut taken = BTreeSet::new();
    let (size, code) = loop {
        let text = house::house(&tree, &taken).to_string();
        let document = read(&text);
        let size = document.as_ref().map_or((0, 0), |document| {
            (document.operations.len(), document.schemas.len())
        });
        let code =
            document.and_then(|document| imbrace_codegen::code(&document, "super::Client", Parts::default()));
        let twice = code.as_ref().err().and_then(twice);
        if !twice.is_some_and(|name| taken.insert(name)) {
            break (size, code);
        }
    };
    let (refused, lines, compiled) = match code {
        Ok(code) => {
            let compiled = compile::check("foreign", std::slice::from_ref(&code));
            let said = compiled.err().map_or_else(
                || "yes".to_owned(),
                |error| {
                    let first = error
                        .lines()
                        .find(|line| line.starts_with("error"))
                        .unwrap_or_default();
                    format!("no: {first}")
                },
            );
            ("0".to_owned(), code.lines().count().to_string(), said)
        }
        Err(problems) => (rules(&problems), String::new(), String::new()),
    };
    Ok(format!(
        "| {name} | {} | {} | {refused} | {lines} | {compiled} |",
        size.0, size.1
    ))
}

/// The type that would be generated twice.
fn twice(problems: &Problems) -> Option<String> {
    let unique = |problem: &&Problem| problem.rule == "schema-name-unique";
    let problem = problems.list.iter().find(unique)?;
    problem.message.split('`').nth(1).map(str::to_owned)
}

fn read(text: &str) -> Result<Document, Problems> {
    let read = |path: &Path| {
        if path == Path::new("document.json") {
            Ok(text.to_owned())
        } else {
            Err(io::ErrorKind::NotFound.into())
        }
    };
    Document::read(load_with(Path::new("document.json"), &read)?)
}

/// The broken rules with how often, and the first problem.
fn rules(problems: &Problems) -> String {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for problem in &problems.list {
        match counts.iter_mut().find(|(rule, _)| *rule == problem.rule) {
            Some((_, count)) => *count += 1,
            None => counts.push((problem.rule, 1)),
        }
    }
    let counts: Vec<String> = counts
        .iter()
        .map(|(rule, count)| format!("{rule} {count}"))
        .collect();
    let first = problems
        .list
        .first()
        .map_or("", |problem| problem.message.as_str());
    format!("{} ({first})", counts.join(", "))
}
