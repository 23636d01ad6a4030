//! The house rules that the generator could do without: they keep the documents true, readable and fit for the
//! generators of other languages.

mod components;
mod credentials;
mod deprecation;
mod examples;
mod headers;
mod ignored;
mod operations;
mod parameters;
mod responses;
mod schemas;
mod secrets;
mod unions;
mod walk;

use crate::{
    document::Document,
    problem::{Findings, Problems},
};

/// Checks a document against the rules of the house.
///
/// # Errors
/// Every broken rule, with file, line, operation and what to do.
pub fn check(document: &Document) -> Result<(), Problems> {
    let mut findings = Findings::default();
    operations::check(document, &mut findings);
    parameters::check(document, &mut findings);
    responses::check(document, &mut findings);
    examples::check(document, &mut findings);
    schemas::check(document, &mut findings);
    secrets::check(document, &mut findings);
    unions::check(document, &mut findings);
    components::check(document, &mut findings);
    credentials::check(document, &mut findings);
    deprecation::check(document, &mut findings);
    headers::check(document, &mut findings);
    ignored::check(document, &mut findings);
    findings.or(&document.sources, ())
}
