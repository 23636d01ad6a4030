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

/// Calls `visit` with all parts of a document that components of a section can stand for, wherever they are written; not
/// with references to them.
fn parts<'d>(
    document: &'d Document,
    section: &str,
    findings: &mut Findings,
    visit: &mut dyn FnMut(&'d Node, &mut Findings),
) {
    let mut walk = |node: &'d Node, kind: &'static Kind, findings: &mut Findings| {
        each(node, kind, &mut |node, kind| {
            let here = kind.part().and_then(|part| part.section) == Some(section);
            if here && node.reference().is_none() {
                visit(node, findings);
            }
        });
    };
    if let Some(components) = document.root.get("components") {
        walk(components, &COMPONENTS, findings);
    }
    for path in document.root.get("paths").map_or(&[][..], Node::properties) {
        let shared = path.value.get("parameters").zip(OPERATION.property("parameters"));
        if let Some((shared, kind)) = shared {
            walk(shared, kind, findings);
        }
    }
    for operation in &document.operations {
        findings.within(Some(&operation.id));
        walk(&operation.node, &OPERATION, findings);
    }
    findings.within(None);
}
