//! The words of the project: one word for one thing, the one that HTTP and Rust use, and no sentence that needs a second reading.
//!
//! Read are the comments and the texts of Rust code that a user may see, the texts and comments of the documents, and the pages.

#[path = "language/documents.rs"]
mod documents;
#[path = "support/files.rs"]
mod files;
#[path = "language/rust_texts.rs"]
mod rust_texts;
#[path = "language/words.rs"]
mod words;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// A text for people, and the line that it begins in; 0 where that is not known.
struct Prose {
    line: usize,
    text: String,
}

/// Where a text stands, as far as words mean something else there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Comment,
    Literal,
    Document,
    Page,
}

const FOLDERS: [&str; 13] = [
    "src",
    "contract/src",
    "codegen/src",
    "sandbox/src",
    "httpmock/src",
    "xtask/src",
    "cli/src",
    "cli/build",
    "openapi",
    "docs",
    "examples",
    "benches/src",
    "fuzz/fuzz_targets",
];

const FILES: [&str; 16] = [
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "SECURITY.md",
    "build.rs",
    "benches/README.md",
    "benches/build-cost.md",
    "cli/build.rs",
    "cli/README.md",
    "codegen/README.md",
    "contract/README.md",
    "fuzz/README.md",
    "httpmock/README.md",
    "sandbox/README.md",
    "xtask/README.md",
];

#[test]
fn the_words_are_those_of_http_and_rust() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folders = FOLDERS.iter();
    let mut files: Vec<PathBuf> = folders
        .flat_map(|folder| files::below(&root.join(folder), &["rs", "md", "yaml"]))
        .collect();
    files.extend(FILES.map(|file| root.join(file)));
    // A list of names of other SDKs.
    files.retain(|file| !file.ends_with("docs/coverage.md"));
    let mut read: BTreeMap<Place, usize> = BTreeMap::new();
    let mut faults = Vec::new();
    for file in &files {
        let text = fs::read_to_string(file).expect("a source file can be read");
        let name = file.strip_prefix(&root).unwrap_or(file).display();
        for (place, prose) in texts_of(file, &text) {
            *read.entry(place).or_default() += prose.len();
            for Prose { line, text } in prose {
                let found = words::faults(&text, place == Place::Comment || place == Place::Literal);
                faults.extend(
                    found
                        .iter()
                        .map(|fault| format!("{name}:{line}: {fault}\n    {}", text.trim())),
                );
            }
        }
    }
    // A reader that finds nothing would let everything pass.
    for (place, least) in [
        (Place::Comment, 6_500),
        (Place::Literal, 2_000),
        (Place::Document, 8_000),
        (Place::Page, 3_500),
    ] {
        let count = read.get(&place).copied().unwrap_or_default();
        assert!(
            count > least,
            "only {count} texts of the kind {place:?} were read"
        );
    }
    assert!(
        faults.is_empty(),
        "{}\n{} faults",
        faults.join("\n"),
        faults.len()
    );
}

fn texts_of(file: &Path, text: &str) -> Vec<(Place, Vec<Prose>)> {
    let extension = file.extension().and_then(|extension| extension.to_str());
    match extension {
        Some("rs") => {
            let literals = if file.to_string_lossy().ends_with("_tests.rs") {
                Vec::new()
            } else {
                rust_texts::literals(text)
            };
            vec![
                (Place::Comment, unfenced(rust_texts::comments(text))),
                (Place::Literal, literals),
            ]
        }
        Some("yaml") => vec![(Place::Document, documents::texts(text))],
        _ => {
            let lines = text.lines().zip(1..).map(|(text, line)| Prose {
                line,
                text: text.to_owned(),
            });
            vec![(Place::Page, unfenced(lines))]
        }
    }
}

/// The lines that are not code of an example.
fn unfenced(lines: impl Iterator<Item = Prose>) -> Vec<Prose> {
    let mut fenced = false;
    let prose = lines.filter(|line| {
        let fence = line
            .text
            .trim_start_matches(['/', '!'])
            .trim_start()
            .starts_with("```");
        fenced ^= fence;
        !fenced && !fence
    });
    prose.collect()
}
