//! Whatever a document holds, it is refused with a place, or makes Rust that compiles.

#![allow(clippy::expect_used, clippy::panic)]

mod made;

use std::{cell::RefCell, fs, io, path::Path, process::Command};

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

fn make(text: &str) -> Result<String, Problems> {
    let read = |path: &Path| {
        if path == Path::new("made.yaml") {
            Ok(text.to_owned())
        } else {
            Err(io::ErrorKind::NotFound.into())
        }
    };
    let document = Document::read(load_with(Path::new("made.yaml"), &read)?)?;
    imbrace_codegen::code(&document, "super::Client", Parts::default())
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
    compile(&accepted[..compiled]);
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

/// Compiles generated code as the modules of one crate, with the client's own macros and the runtime of the tests.
fn compile(codes: &[String]) {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let workspace = tests.join("../..").canonicalize().expect("the project is there");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("documents");
    fs::create_dir_all(folder.join("src")).expect("a folder can be made");
    let mut text = format!(
        "#![allow(warnings)]
#[path = {:?}]
mod runtime;
use runtime::{{body, call, download, format, pages, stream, transport, upload}};
#[macro_use]
#[path = {:?}]
mod client {{
    pub(crate) mod operation;
    pub(crate) mod operation_info;
    pub(crate) mod wire;
}}
use client::{{operation, operation_info, wire}};
",
        tests.join("runtime/mod.rs"),
        workspace.join("src"),
    );
    for (index, code) in codes.iter().enumerate() {
        let file = format!("made_{index}.rs");
        fs::write(folder.join("src").join(&file), code).expect("it can be written");
        text.push_str(&format!(
            "mod made_{index} {{
    #[derive(Debug)]
    pub struct Client(crate::transport::Core);
    impl Client {{
        pub(crate) fn core(&self) -> &crate::transport::Core {{ &self.0 }}
    }}
    include!({file:?});
}}
"
        ));
    }
    fs::write(folder.join("src/lib.rs"), text).expect("it can be written");
    let manifest = "[package]
name = \"made\"
version = \"0.0.0\"
edition = \"2024\"
[dependencies]
http = \"1\"
serde = { version = \"1\", features = [\"derive\"] }
serde_json = { version = \"1\", features = [\"preserve_order\"] }
[workspace]
";
    fs::write(folder.join("Cargo.toml"), manifest).expect("it can be written");
    fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock")).expect("it can be copied");
    let output = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--offline"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "{}\nin {}",
        String::from_utf8_lossy(&output.stderr),
        folder.display()
    );
}
