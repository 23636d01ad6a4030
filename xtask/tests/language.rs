//! The words of the project: one word for one thing, the one that HTTP and Rust use, and no sentence that needs a second reading.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Phrases that a reader has to solve, each with what to write.
const PHRASES: [(&str, &str); 11] = [
    ("hat hinders the", "why … failed"),
    ("hatever hinders", "fails if …"),
    ("be set before sending", "optional parameters: …"),
    (
        "says what happened and what to do",
        "the statuses, and what they mean",
    ),
    ("with what it must have", "from its required fields"),
    ("eaves the way of the", "so that … stays small"),
    ("that knows no better", "defaults when the caller sets none"),
    ("says nothing that can be read", "cannot be inspected"),
    ("came about", "was made"),
    ("owns up to", "is sufficient"),
    ("is called like a secret", "looks like a secret"),
];

/// Words that mean something else here, each with the word to use.
const WORDS: [(&str, &str); 4] = [
    ("answer", "response"),
    ("answers", "responses, responds"),
    ("answered", "responded"),
    ("answering", "responding"),
];

/// The same in documentation of Rust code; in the documents, members are people.
const WORDS_OF_RUST: [(&str, &str); 2] = [("member", "field, property"), ("members", "fields, properties")];

#[test]
fn the_words_are_those_of_http_and_rust() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    for folder in [
        "src",
        "contract/src",
        "codegen/src",
        "sandbox/src",
        "httpmock/src",
        "xtask/src",
        "cli/src",
        "openapi",
        "docs",
    ] {
        collect(&root.join(folder), &mut files);
    }
    for page in [
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "sandbox/README.md",
        "httpmock/README.md",
        "cli/README.md",
    ] {
        files.push(root.join(page));
    }
    // A list of names of other SDKs.
    files.retain(|file| !file.ends_with("docs/coverage.md"));
    let mut faults = Vec::new();
    let mut sentences = 0;
    for file in &files {
        let text = fs::read_to_string(file).expect("a source file can be read");
        let rust = file.extension().is_some_and(|extension| extension == "rs");
        let yaml = file.extension().is_some_and(|extension| extension == "yaml");
        let prose = if yaml {
            described(&text)
        } else {
            lines(&text, rust)
        };
        for (number, line) in prose {
            sentences += 1;
            let place = || format!("{}:{number}", file.strip_prefix(&root).unwrap_or(file).display());
            for (phrase, instead) in PHRASES {
                if line.contains(phrase) {
                    faults.push(format!("{}: `{phrase}`: write {instead}", place()));
                }
            }
            let words = without_code(&line);
            let used = |word: &str| {
                words
                    .split(|c: char| !c.is_alphanumeric())
                    .any(|one| one.eq_ignore_ascii_case(word))
            };
            let of_rust = WORDS_OF_RUST.iter().filter(|_| rust);
            for (word, instead) in WORDS.iter().chain(of_rust) {
                if used(word) {
                    faults.push(format!("{}: {word}: write {instead}", place()));
                }
            }
        }
    }
    assert!(sentences > 10_000, "only {sentences} lines of prose were found");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of the project can be read") {
        let path = entry.expect("an entry can be read").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path
            .extension()
            .is_some_and(|extension| extension == "rs" || extension == "md" || extension == "yaml")
        {
            files.push(path);
        }
    }
}

/// The lines of a page, or the comments of Rust code that are not code of an example.
fn lines(text: &str, rust: bool) -> Vec<(usize, String)> {
    let mut fenced = false;
    let numbered = text.lines().enumerate().filter_map(|(index, line)| {
        let line = if rust {
            line.trim_start().strip_prefix("//")?
        } else {
            line
        };
        let bare = line.trim_start_matches(['/', '!']).trim_start();
        if bare.starts_with("```") {
            fenced = !fenced;
            return None;
        }
        (!fenced).then(|| (index + 1, line.to_owned()))
    });
    numbered.collect()
}

/// The descriptions and comments of a document: its data may hold any words.
fn described(text: &str) -> Vec<(usize, String)> {
    const KEYS: [&str; 3] = ["description:", "summary:", "#"];
    let mut found = Vec::new();
    let mut block: Option<usize> = None;
    for (index, line) in text.lines().enumerate() {
        let bare = line.trim_start();
        let indent = line.len() - bare.len();
        if block.is_some_and(|outer| bare.is_empty() || indent > outer) {
            found.push((index + 1, line.to_owned()));
            continue;
        }
        block = None;
        let Some(key) = KEYS
            .iter()
            .find(|key| bare.trim_start_matches("- ").starts_with(**key))
        else {
            continue;
        };
        if *key != "#" && bare.trim_end().ends_with(['|', '-', '>']) {
            block = Some(indent);
        }
        found.push((index + 1, line.to_owned()));
    }
    found
}

/// A line without what stands in backticks.
fn without_code(line: &str) -> String {
    line.split('`').step_by(2).collect::<Vec<_>>().join(" ")
}
