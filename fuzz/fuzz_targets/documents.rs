//! Whatever stands in the files of a document: it is refused with a place, or makes Rust.
//!
//! The first byte of the input says what the rest is: the text of a document and, after a NUL, that of a second file
//! `b.yaml`; or choices from which a document in the house form is made.
#![no_main]

#[path = "../../codegen/tests/made/mod.rs"]
mod made;

use std::{io, path::Path};

use imbrace_codegen::Parts;
use imbrace_contract::{check::house, document::Document, load::load_with};
use libfuzzer_sys::fuzz_target;
use made::Made;

fuzz_target!(|input: &[u8]| {
    let [kind, rest @ ..] = input else {
        return;
    };
    let (text, other) = if kind % 2 == 0 {
        (Made::new(rest).document(), String::new())
    } else {
        let text = String::from_utf8_lossy(rest);
        let (text, other) = text.split_once('\0').unwrap_or((&text, ""));
        (text.to_owned(), other.to_owned())
    };
    let read = |path: &Path| match path.to_str() {
        Some("a.yaml") => Ok(text.clone()),
        Some("b.yaml") => Ok(other.clone()),
        _ => Err(io::ErrorKind::NotFound.into()),
    };
    let document = match load_with(Path::new("a.yaml"), &read).and_then(Document::read) {
        Ok(document) => document,
        Err(problems) => {
            assert!(problems.list.iter().all(|problem| problem.at.line > 0), "{problems}");
            return;
        }
    };
    let found = [
        house::check(&document).err(),
        imbrace_codegen::code(&document, "crate::Client", Parts::default()).err(),
    ];
    for problem in found.iter().flatten().flat_map(|problems| &problems.list) {
        let gap = matches!(problem.rule, "generator" | "generated-code");
        assert!(!gap && problem.at.line > 0, "{problem:?}\n{text}");
    }
});
