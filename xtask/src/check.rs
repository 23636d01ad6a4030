//! `cargo xtask check`

use std::path::Path;

use imbrace_codegen::services::SERVICES;

pub(crate) fn run(root: &Path) -> Result<(), String> {
    let mut failures = Vec::new();
    for service in SERVICES {
        let document = root.join(service.document);
        let outcome = imbrace_codegen::load::load(&document)
            .and_then(imbrace_codegen::document::Document::read)
            .and_then(|document| imbrace_codegen::code(&document, service.client).map(|_| document));
        match outcome {
            Ok(document) => println!(
                "{}: {} operations, {} schemas",
                service.document,
                document.operations.len(),
                document.schemas.len()
            ),
            Err(problems) => failures.push(problems.to_string()),
        }
    }
    if failures.is_empty() {
        Ok(())
    } else {
        Err(failures.join("\n"))
    }
}
