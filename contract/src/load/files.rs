//! The files of a document, each read once.

use std::{
    io,
    path::{Component, Path, PathBuf},
};

use super::yaml;
use crate::{
    node::{Node, Place, Sources},
    problem::Findings,
};

/// Gives the text of a file.
pub(super) type Read<'r> = &'r dyn Fn(&Path) -> io::Result<String>;

/// The files read so far.
pub(super) struct Files<'r> {
    read: Read<'r>,
    pub(super) sources: Sources,
    pub(super) paths: Vec<PathBuf>,
    trees: Vec<Option<Node>>,
}

impl<'r> Files<'r> {
    pub(super) fn new(read: Read<'r>) -> Self {
        Self {
            read,
            sources: Sources::default(),
            paths: Vec::new(),
            trees: Vec::new(),
        }
    }

    pub(super) fn into_sources(self) -> Sources {
        self.sources
    }

    /// Reads a file once; `from` is where it was asked for.
    pub(super) fn open(&mut self, path: &Path, from: Place, findings: &mut Findings) -> u16 {
        let path = normal(path);
        let known = self.paths.iter().position(|known| *known == path);
        if let Some(file) = known.and_then(|file| u16::try_from(file).ok()) {
            return file;
        }
        let file = self.sources.add(path.display().to_string());
        let tree = match (self.read)(&path) {
            Ok(text) => yaml::parse(&text, file, findings),
            Err(error) => {
                // The place names the file that nobody refers to.
                let (at, name) = if from.line == 0 {
                    let at = Place {
                        file,
                        line: 1,
                        column: 1,
                    };
                    (at, "the file".to_owned())
                } else {
                    (from, path.display().to_string())
                };
                let (message, help) = if error.kind() == io::ErrorKind::InvalidData {
                    (format!("{name} is not text"), "save it as UTF-8")
                } else {
                    (
                        format!("{name} cannot be read: {error}"),
                        "check the path; it is relative to the file that names it",
                    )
                };
                findings.add("file", at, message, help);
                None
            }
        };
        self.paths.push(path);
        self.trees.push(tree);
        file
    }

    pub(super) fn tree(&self, file: u16) -> Option<&Node> {
        self.trees.get(usize::from(file))?.as_ref()
    }
}

/// `a/../b` to `b`, without asking the file system, so that messages stay readable.
fn normal(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if out.file_name().is_some() => {
                out.pop();
            }
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_once_and_text_is_asked_for() {
        let said = |kind: io::ErrorKind| {
            let read = move |_: &Path| -> io::Result<String> { Err(kind.into()) };
            let mut findings = Findings::default();
            let mut files = Files::new(&read);
            files.open(Path::new("a.yaml"), Place::default(), &mut findings);
            findings.into_problems(&files.into_sources()).to_string()
        };
        let text = said(io::ErrorKind::InvalidData);
        assert!(
            text.starts_with("a.yaml:1:1: the file is not text [file]\n    save it as UTF-8"),
            "{text}"
        );
        assert_eq!(said(io::ErrorKind::NotFound).matches("a.yaml").count(), 1);
    }

    #[test]
    fn paths_are_shown_without_detours() {
        assert_eq!(normal(Path::new("a/./b/../c.yaml")), Path::new("a/c.yaml"));
        assert_eq!(normal(Path::new("../a/c.yaml")), Path::new("../a/c.yaml"));
    }
}
