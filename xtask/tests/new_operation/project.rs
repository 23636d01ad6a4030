//! A project to draft operations in.

use std::{fs, path::Path};

use imbrace_contract::{document::Document, load::load, services::SERVICES};
use serde_json::Value;
use xtask::{
    check,
    new_operation::{Options, run},
};

/// A project with small documents, in a folder of its own.
pub(crate) struct Project {
    pub(crate) folder: tempfile::TempDir,
}

impl Project {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/new_operation/openapi");
        for part in ["", "gateway"] {
            let to = folder.path().join("openapi").join(part);
            fs::create_dir_all(&to).unwrap();
            for entry in fs::read_dir(from.join(part)).unwrap() {
                let entry = entry.unwrap();
                if entry.path().is_file() {
                    fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
                }
            }
        }
        fs::write(folder.path().join("Cargo.toml"), "[features]\ngateway = [\n]\n").unwrap();
        Self { folder }
    }

    pub(crate) fn run(&self, id: &str, line: &str, response: Option<&str>) -> Result<String, String> {
        self.run_with(Options {
            from: Some(line.to_owned()),
            response: response.map(|response| {
                let file = self.folder.path().join("answer.txt");
                fs::write(&file, response).unwrap();
                file
            }),
            ..options(id)
        })
    }

    pub(crate) fn run_with(&self, options: Options) -> Result<String, String> {
        run(self.folder.path(), &options)
    }

    /// A draft that must succeed; all documents keep the rules afterwards.
    pub(crate) fn draft(&self, id: &str, line: &str, response: Option<&str>) -> String {
        let report = self
            .run(id, line, response)
            .unwrap_or_else(|error| panic!("{line}: {error}"));
        self.in_order(line);
        report
    }

    pub(crate) fn in_order(&self, what: &str) {
        let root = self.folder.path();
        for service in SERVICES {
            let examined = check::examine(root, &root.join(service.document), service.client);
            assert!(examined.problems.list.is_empty(), "{what}: {}", examined.problems);
            load(&root.join(service.document))
                .and_then(Document::read)
                .and_then(|document| {
                    imbrace_codegen::code(&document, service.client, imbrace_codegen::Parts::default())
                })
                .unwrap_or_else(|problems| panic!("{what}: {problems}"));
        }
    }

    pub(crate) fn text(&self, file: &str) -> String {
        fs::read_to_string(self.folder.path().join("openapi").join(file)).unwrap()
    }

    /// A part of a bundled document.
    pub(crate) fn json(&self, file: &str, pointer: &str) -> Value {
        let bundle = load(&self.folder.path().join("openapi").join(file)).unwrap();
        let node = Document::read(bundle).unwrap().root;
        node.pointer(pointer)
            .unwrap_or_else(|| panic!("{file} has no {pointer}"))
            .to_json()
    }
}

pub(crate) fn options(id: &str) -> Options {
    Options {
        id: id.to_owned(),
        source: vec!["server".to_owned()],
        ..Options::default()
    }
}
