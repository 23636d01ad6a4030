//! `cargo xtask check`: are the documents in order?

mod conditions;
mod examples;
mod report;
mod validator;

use std::path::{Path, PathBuf};

use imbrace_contract::{check::house, document::Document, load::load, problem::Problems, services::SERVICES};

pub use report::rules;

use self::validator::Validators;
use crate::progress::Progress;

/// A document and what is wrong with it.
#[derive(Debug)]
pub struct Examined {
    /// The document's file, as it is shown.
    pub file: String,
    /// Number of operations and schemas, if it could be read.
    pub size: Option<(usize, usize)>,
    /// Every broken rule.
    pub problems: Problems,
}

/// How findings are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Sentences.
    #[default]
    Text,
    /// One JSON object.
    Json,
}

/// Checks documents, or those of all services, and prints what is wrong.
///
/// # Returns
/// Whether all is well.
pub fn run(root: &Path, files: &[PathBuf], format: Format) -> bool {
    let chosen: Vec<(PathBuf, &str)> = if files.is_empty() {
        let services = SERVICES.iter();
        services
            .map(|service| (root.join(service.document), service.client))
            .collect()
    } else {
        files.iter().map(|file| (file.clone(), "crate::Client")).collect()
    };
    let progress = Progress::new();
    let examined: Vec<Examined> = chosen
        .iter()
        .map(|(path, client)| {
            progress.say(&format!("checking {}", shown(root, &path.display().to_string())));
            examine(root, path, client)
        })
        .collect();
    drop(progress);
    match format {
        Format::Text => report::text(root, &examined),
        Format::Json => report::json(root, &examined),
    }
    examined.iter().all(|one| one.problems.list.is_empty())
}

/// Checks one document: the rules of the generator and of the house, the examples, and a run of the generator.
#[must_use]
pub fn examine(root: &Path, path: &Path, client: &str) -> Examined {
    let file = shown(root, &path.display().to_string());
    match load(path).and_then(Document::read) {
        Ok(document) => Examined {
            file,
            size: Some((document.operations.len(), document.schemas.len())),
            problems: all(&document, client),
        },
        Err(problems) => Examined {
            file,
            size: None,
            problems,
        },
    }
}

fn all(document: &Document, client: &str) -> Problems {
    let generated = imbrace_codegen::code(document, client, imbrace_codegen::Parts::default()).err();
    // No value can be held against a schema that is only itself.
    let circle = |rule: &str| matches!(rule, "all-of" | "alias-cycle");
    let problems = generated.iter().flat_map(|problems| &problems.list);
    let endless = problems.into_iter().any(|problem| circle(problem.rule));
    let mut validators = (!endless).then(|| Validators::new(document));
    let parts = [
        generated,
        house::check(document).err(),
        Some(conditions::check(document, validators.as_mut())),
        validators
            .as_mut()
            .map(|validators| examples::check(document, validators)),
    ];
    parts
        .into_iter()
        .flatten()
        .fold(Problems::default(), Problems::and)
}

/// A file relative to the root of the project, if it is in there.
fn shown(root: &Path, file: &str) -> String {
    let path = Path::new(file);
    let path = path.strip_prefix(root).unwrap_or(path);
    path.display().to_string().replace('\\', "/")
}
