//! Where versions of the documents come from: the working tree, a revision, or a file.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use imbrace_contract::{document::Document, load::load, services::SERVICES};
use tempfile::TempDir;

use crate::{diff::semver::Version, progress::Progress};

/// One version of the documents.
#[derive(Debug)]
pub struct Contract {
    /// How it is called in reports.
    pub label: String,
    /// Its documents, with the name of the service.
    pub documents: Vec<(String, Document)>,
    /// The version of the crate, if it is known.
    pub version: Option<Version>,
    /// Whether it is a revision of the repository.
    pub revision: bool,
    /// Whether it is one document only, so that others are not missing.
    pub single: bool,
    /// The folder that names of files begin with.
    root: PathBuf,
    /// Keeps the files of a revision while they are named.
    _folder: Option<TempDir>,
}

impl Contract {
    /// The documents of the working tree.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn of_tree(root: &Path) -> Result<Self, String> {
        Ok(Self {
            label: "the working tree".into(),
            documents: read_all(root)?,
            version: manifest(root),
            revision: false,
            single: false,
            root: root.to_owned(),
            _folder: None,
        })
    }

    /// A bundled document, or a revision.
    ///
    /// # Errors
    /// What cannot be read.
    pub(crate) fn of(root: &Path, name: &str) -> Result<Self, String> {
        if Path::new(name).is_file() {
            Self::of_file(Path::new(name))
        } else {
            Self::of_revision(root, name)
        }
    }

    /// One document.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn of_file(path: &Path) -> Result<Self, String> {
        let document = read(path)?;
        let service = document.servers.first().map(|server| server.service.clone());
        Ok(Self {
            label: path.display().to_string(),
            documents: vec![(service.unwrap_or_default(), document)],
            version: None,
            revision: false,
            single: true,
            root: PathBuf::new(),
            _folder: None,
        })
    }

    /// The documents of a revision, as git has them.
    ///
    /// # Errors
    /// A revision that does not exist, or that has no documents.
    fn of_revision(root: &Path, name: &str) -> Result<Self, String> {
        let folder = checkout(root, name)?;
        let documents = read_all(folder.path()).map_err(|error| format!("{name}: {error}"))?;
        if documents.is_empty() {
            return Err(format!("{name} has no documents in openapi/"));
        }
        Ok(Self {
            label: name.to_owned(),
            documents,
            version: manifest(folder.path()),
            revision: true,
            single: false,
            root: folder.path().to_owned(),
            _folder: Some(folder),
        })
    }

    /// A file as it is shown.
    #[must_use]
    pub fn shown(&self, file: &str) -> String {
        let path = Path::new(file);
        let path = path.strip_prefix(&self.root).unwrap_or(path);
        path.display().to_string().replace('\\', "/")
    }
}

/// The documents of a revision in a folder that goes away with what is returned.
///
/// # Errors
/// A revision that does not exist.
pub fn checkout(root: &Path, name: &str) -> Result<TempDir, String> {
    let progress = Progress::new();
    let unknown =
        |error: String| format!("`{name}` is neither a file nor a revision of this repository: {error}");
    if name.starts_with('-') {
        return Err(unknown("it begins with a dash".into()));
    }
    let commit = git(
        root,
        &["rev-parse", "--verify", "--quiet", &format!("{name}^{{commit}}")],
    )
    .map_err(unknown)?;
    let commit = String::from_utf8_lossy(&commit).trim().to_owned();
    let list = git(
        root,
        &[
            "ls-tree",
            "-r",
            "-z",
            "--name-only",
            &commit,
            "--",
            "openapi",
            "Cargo.toml",
        ],
    )?;
    let list = String::from_utf8_lossy(&list).into_owned();
    let folder = tempfile::tempdir().map_err(|error| format!("no temporary folder: {error}"))?;
    for file in list.split('\0').filter(|file| !file.is_empty()) {
        progress.say(&format!("reading {name}:{file}"));
        let content = git(root, &["show", &format!("{commit}:./{file}")])?;
        let path = folder.path().join(file);
        let parent = path.parent().unwrap_or(folder.path());
        fs::create_dir_all(parent)
            .and_then(|()| fs::write(&path, content))
            .map_err(|error| format!("{file}: {error}"))?;
    }
    Ok(folder)
}

fn read_all(root: &Path) -> Result<Vec<(String, Document)>, String> {
    let there = SERVICES
        .iter()
        .filter(|service| root.join(service.document).is_file());
    // Messages name files as the project does, wherever they are read from.
    let prefix = format!("{}/", root.display());
    there
        .map(|service| {
            let document = read(&root.join(service.document));
            let document = document.map_err(|error| error.replace(&prefix, ""))?;
            Ok((service.name.to_owned(), document))
        })
        .collect()
}

fn read(path: &Path) -> Result<Document, String> {
    load(path)
        .and_then(Document::read_older)
        .map_err(|problems| problems.to_string())
}

fn manifest(root: &Path) -> Option<Version> {
    Version::of_manifest(&fs::read_to_string(root.join("Cargo.toml")).ok()?)
}

fn git(root: &Path, arguments: &[&str]) -> Result<Vec<u8>, String> {
    let output = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(arguments)
        .output()
        .map_err(|error| format!("git cannot be run: {error}"))?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        let text = String::from_utf8_lossy(&output.stderr);
        let text = text.trim();
        Err(if text.is_empty() {
            "git does not know it".to_owned()
        } else {
            text.to_owned()
        })
    }
}
