//! Whatever a document holds, it is refused with a place, or makes Rust that compiles.

#![allow(clippy::expect_used, clippy::panic)]

mod compile;
mod made;

use std::{cell::RefCell, io, path::Path};

use imbrace_codegen::Parts;
use imbrace_contract::{document::Document, load::load_with, problem::Problems};
use made::Made;
use proptest::{
    collection::vec,
    prelude::any,
    test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner},
};

/// How many documents are made, unless `MADE_DOCUMENTS` says; one in ten is compiled.
const DOCUMENTS: u32 = 400;

fn documents() -> u32 {
    let said = std::env::var("MADE_DOCUMENTS")
        .ok()
        .and_then(|said| said.parse().ok());
    said.unwrap_or(DOCUMENTS)
}

fn document(text: &str) -> Result<Document, Problems> {
    let read = |path: &Path| {
        if path == Path::new("made.yaml") {
            Ok(text.to_owned())
        } else {
            Err(io::ErrorKind::NotFound.into())
        }
    };
    Document::read(load_with(Path::new("made.yaml"), &read)?)
}

fn make(text: &str) -> Result<String, Problems> {
    imbrace_codegen::code(&document(text)?, "super::Client", Parts::default())
}

fn runner(cases: u32) -> TestRunner {
    let config = Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

#[test]
fn documents_are_refused_with_a_place_or_make_rust() {
    let accepted = RefCell::new(Vec::new());
    let refused = RefCell::new(0);
    let outcome = runner(documents()).run(&vec(any::<u8>(), 0..300), |bytes| {
        let text = Made::new(&bytes).document();
        match make(&text) {
            Ok(code) => accepted.borrow_mut().push(code),
            Err(problems) => {
                *refused.borrow_mut() += 1;

                for problem in &problems.list {
                    let gap = matches!(problem.rule, "generator" | "generated-code");
                    if gap || problem.at.line == 0 || problem.help.is_empty() {
                        return Err(TestCaseError::fail(format!("{problems}\n{text}")));
                    }
                }
            }
        }
        Ok(())
    });
    outcome.unwrap_or_else(|error| panic!("{error}"));
    let accepted = accepted.into_inner();
    let compiled = documents() as usize / 10;
    assert!(
        accepted.len() > compiled,
        "only {} of {} are accepted",
        accepted.len(),
        documents()
    );
    assert!(*refused.borrow() > compiled, "hardly a document is refused");
    if let Err(error) = compile::check("documents", &accepted[..compiled]) {
        panic!("{error}");
    }
}

#[test]
fn any_text_is_refused_with_a_place() {
    let outcome = runner(300).run(&vec(any::<u8>(), 0..200), |bytes| {
        let mut text = Made::new(&bytes).document();
        // A piece is cut out, so that it is hardly YAML.
        let at = bytes.iter().map(|byte| usize::from(*byte)).sum::<usize>() % text.len();
        let end = (at + bytes.len()).min(text.len());
        if let (true, true) = (text.is_char_boundary(at), text.is_char_boundary(end)) {
            text.replace_range(at..end, "");
        }
        match make(&text) {
            Err(problems) if problems.list.iter().any(|problem| problem.at.line == 0) => {
                Err(TestCaseError::fail(format!("{problems}\n{text}")))
            }
            _ => Ok(()),
        }
    });
    outcome.unwrap_or_else(|error| panic!("{error}"));
}

/// Inputs on which the fuzz target once ran without end, or out of stack.
#[test]
fn what_fuzzing_found_ends() {
    for entry in std::fs::read_dir("../fuzz/found").expect("the folder is there") {
        let path = entry.expect("it can be read").path();
        let input = std::fs::read(&path).expect("it can be read");
        let [kind, rest @ ..] = input.as_slice() else {
            panic!("{} is empty", path.display());
        };
        assert_eq!(kind % 2, 0, "choices, not a text");
        let text = Made::new(rest).document();
        let problems = make(&text).expect_err("it is refused");
        assert!(
            problems.list.iter().all(|problem| problem.at.line > 0),
            "{problems}"
        );
        let document = document(&text).expect("it can be read");
        let _ = imbrace_contract::check::house::check(&document);
    }
}
