//! The rules of the documents. [`check`] are those that the generator needs, [`house`] the others.

mod combinations;
mod conditions;
pub mod house;
mod media;
mod names;
mod operations;
mod paging;
mod parameters;
mod resources;
pub mod rules;
mod schemas;
mod server;
mod streams;

use crate::{
    document::Document,
    grammar::{COMPONENTS, Kind, OPERATION, each},
    node::Node,
    problem::{Findings, Problems},
};

/// Checks a document.
///
/// # Errors
/// Every broken rule, with file, line, operation and what to do.
pub fn check(document: &Document) -> Result<(), Problems> {
    let mut findings = Findings::default();
    operations::check(document, &mut findings);
    media::check(document, &mut findings);
    parameters::check(document, &mut findings);
    streams::check(document, &mut findings);
    paging::check(document, &mut findings);
    resources::check(document, &mut findings);
    server::check(document, &mut findings);
    schemas::check(document, &mut findings);
    combinations::check(document, &mut findings);
    names::check(document, &mut findings);
    findings.or(&document.sources, ())
}

/// Checks what a document of another time must keep too, so that something can be made of it at all.
///
/// # Errors
/// As [`check`].
pub fn check_older(document: &Document) -> Result<(), Problems> {
    let mut findings = Findings::default();
    operations::templates(document, &mut findings);
    names::older(document, &mut findings);
    findings.or(&document.sources, ())
}

/// Calls `visit` with all parts of a document that components of a section can stand for, wherever they are written; not
/// with references to them.
fn parts<'d>(
    document: &'d Document,
    section: &str,
    findings: &mut Findings,
    visit: &mut dyn FnMut(&'d Node, &mut Findings),
) {
    each_part(document, section, &mut |operation, node| {
        findings.within(operation);
        visit(node, findings);
    });
    findings.within(None);
}

/// Calls `visit` with the same parts, and with the operation that each is written in, if it is written in one.
pub fn each_part<'d>(
    document: &'d Document,
    section: &str,
    visit: &mut dyn FnMut(Option<&'d str>, &'d Node),
) {
    let mut walk = |node: &'d Node, kind: &'static Kind, operation: Option<&'d str>| {
        each(node, kind, &mut |node, kind| {
            let here = kind.part().and_then(|part| part.section) == Some(section);
            if here && node.reference().is_none() {
                visit(operation, node);
            }
        });
    };
    if let Some(components) = document.root.get("components") {
        walk(components, &COMPONENTS, None);
    }
    for path in document.root.properties_of("paths") {
        let shared = path.value.get("parameters").zip(OPERATION.property("parameters"));
        if let Some((shared, kind)) = shared {
            walk(shared, kind, None);
        }
    }
    for operation in &document.operations {
        walk(&operation.node, &OPERATION, Some(&operation.id));
    }
}

/// Whether a text is a token of HTTP, as names of headers are.
fn is_token(text: &str) -> bool {
    let known = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    !text.is_empty() && text.chars().all(known)
}
