//! The rules of the documents. [`check`] are those that the generator needs, [`house`] the others.

pub mod house;
mod names;
mod operations;
mod paging;
mod parameters;
mod resources;
pub mod rules;
mod schemas;
mod streams;

use crate::{
    document::Document,
    problem::{Findings, Problems},
};

/// Checks a document.
///
/// # Errors
/// Every broken rule, with file, line, operation and what to do.
pub fn check(document: &Document) -> Result<(), Problems> {
    let mut findings = Findings::default();
    operations::check(document, &mut findings);
    parameters::check(document, &mut findings);
    streams::check(document, &mut findings);
    paging::check(document, &mut findings);
    resources::check(document, &mut findings);
    schemas::check(document, &mut findings);
    names::check(document, &mut findings);
    findings.or(&document.sources, ())
}
