//! Reads a document, follows its relative `$ref`s, and bundles it into one tree.

mod bundle;
mod files;
mod yaml;

use std::{io, path::Path};

use crate::{
    node::{Node, Sources},
    problem::{Findings, Problems},
};

/// A whole document: every `$ref` in it points into itself.
#[derive(Clone, Debug)]
pub struct Bundle {
    /// The document.
    pub root: Node,
    /// The files it was read from.
    pub sources: Sources,
}

/// Reads a document and all that it refers to.
///
/// # Errors
/// Every file that cannot be read, is not YAML, or refers to something that is not there, with file and line.
pub fn load(path: &Path) -> Result<Bundle, Problems> {
    load_with(path, &|path| std::fs::read_to_string(path))
}

/// Reads the text of one file as a tree, whatever it says.
///
/// # Errors
/// Text that is not YAML, with its place.
pub fn parse(text: &str, name: &str) -> Result<Node, Problems> {
    let mut findings = Findings::default();
    let mut sources = Sources::default();
    let file = sources.add(name.to_owned());
    match yaml::parse(text, file, &mut findings) {
        Some(node) => findings.or(&sources, node),
        None => Err(findings.into_problems(&sources)),
    }
}

/// Reads a document and all that it refers to, with the texts of the files from `read`.
///
/// # Errors
/// As [`load`].
pub fn load_with(path: &Path, read: &dyn Fn(&Path) -> io::Result<String>) -> Result<Bundle, Problems> {
    let mut findings = Findings::default();
    let mut files = files::Files::new(read);
    let root = bundle::bundle(path, &mut files, &mut findings);
    let sources = files.into_sources();
    match root {
        Some(root) => findings.or(
            &sources,
            Bundle {
                root,
                sources: sources.clone(),
            },
        ),
        None => Err(findings.into_problems(&sources)),
    }
}
