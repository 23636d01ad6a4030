//! `cargo xtask diff`: what changed in the contract between two versions.

mod change;
mod compare;
mod delta;
mod fact;
mod facts;
mod judge;
mod kinds;
mod made;
mod markdown;
mod report;
pub(crate) mod semver;

use std::path::Path;

pub use change::{Change, Side};
pub use compare::compare;
pub use kinds::{Class, KINDS, Kind};
pub use semver::{Verdict, Version};

use crate::{progress::Progress, source::Contract};

/// How changes are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Sentences.
    #[default]
    Text,
    /// One JSON object.
    Json,
    /// A page.
    Markdown,
}

/// What is compared, and how it is weighed.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The older version: a revision or a file; `HEAD` if none is named.
    pub old: Option<String>,
    /// The newer version; the working tree if none is named.
    pub new: Option<String>,
    /// The version of the crate that the older documents belong to.
    pub from_version: Option<Version>,
    /// Whether a possible break counts as a break.
    pub strict: bool,
    /// How changes are written.
    pub format: Format,
}

/// All changes, with the verdict.
#[derive(Debug)]
pub struct Outcome {
    /// The older version.
    pub from: String,
    /// The newer version.
    pub to: String,
    /// Whether they are revisions of the repository.
    pub revisions: [bool; 2],
    /// What changed.
    pub changes: Vec<Change>,
    /// What that means for the version of the crate.
    pub verdict: Verdict,
}

/// Compares two versions and prints what changed.
///
/// # Returns
/// Whether the version bump of the crate is sufficient for the changes.
///
/// # Errors
/// A version that cannot be read.
pub fn run(root: &Path, options: &Options) -> Result<bool, String> {
    let outcome = examine(root, options)?;
    let text = match options.format {
        Format::Text => report::text(&outcome),
        Format::Json => report::json(&outcome),
        Format::Markdown => markdown::markdown(&outcome),
    };
    crate::output::print(&text);
    Ok(outcome.verdict.owned)
}

/// Compares two versions.
///
/// # Errors
/// A version that cannot be read.
pub fn examine(root: &Path, options: &Options) -> Result<Outcome, String> {
    let progress = Progress::new();
    let old = Contract::of(root, options.old.as_deref().unwrap_or("HEAD"))?;
    progress.say("reading the newer version");
    let new = match &options.new {
        Some(name) => Contract::of(root, name)?,
        None => Contract::of_tree(root)?,
    };
    progress.say("comparing");
    let changes = contracts(&old, &new)?;
    let classes: Vec<Class> = changes.iter().map(Change::class).collect();
    // Words alone add nothing to the crate.
    let additions = changes.iter().any(|change| change.kind != kinds::WORDS_CHANGED);
    let revisions = [old.revision, new.revision];
    let from = options.from_version.or(old.version);
    let to = new.version.or_else(|| manifest(root));
    Ok(Outcome {
        from: old.label,
        to: new.label,
        revisions,
        changes,
        verdict: Verdict::new(&classes, additions, from, to, options.strict),
    })
}

/// A document without a manifest beside it is one of this project.
fn manifest(root: &Path) -> Option<Version> {
    Version::of_manifest(&std::fs::read_to_string(root.join("Cargo.toml")).ok()?)
}

fn contracts(old: &Contract, new: &Contract) -> Result<Vec<Change>, String> {
    let single = old.single || new.single;
    let mut changes = Vec::new();
    let mut met = false;
    for (service, document) in &old.documents {
        match new.documents.iter().find(|(other, _)| other == service) {
            Some((_, now)) => {
                met = true;
                let found = compare(document, now)
                    .map_err(|problems| format!("{service} cannot be compared:\n{problems}"))?;
                changes.extend(found.into_iter().map(|mut change| {
                    let contract = if change.side == Side::Old { old } else { new };
                    change.file = contract.shown(&change.file);
                    change
                }));
            }
            None if single => {}
            None => changes.push(whole(kinds::DOCUMENT_REMOVED, Side::Old, old, document, service)),
        }
    }
    for (service, document) in &new.documents {
        if !single && !old.documents.iter().any(|(other, _)| other == service) {
            changes.push(whole(kinds::DOCUMENT_ADDED, Side::New, new, document, service));
        }
    }
    if single && !met {
        return Err(format!(
            "{} and {} have no service in common; it goes by `x-service` of the first server",
            old.label, new.label
        ));
    }
    Ok(changes)
}

fn whole(
    kind: &'static Kind,
    side: Side,
    contract: &Contract,
    document: &imbrace_contract::document::Document,
    service: &str,
) -> Change {
    let at = document.root.at;
    let verb = if side == Side::Old { "gone" } else { "new" };
    Change {
        kind,
        operations: Vec::new(),
        component: None,
        message: format!("the service `{service}` is {verb}"),
        side,
        at,
        file: contract.shown(document.sources.name(at)),
    }
}
