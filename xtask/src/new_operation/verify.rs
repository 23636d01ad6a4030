//! A draft is tried in a copy of the documents before it is written.

use std::{
    fs,
    path::{Path, PathBuf},
};

use imbrace_codegen::model::Interface;
use imbrace_contract::{document::Document, load::load};

use super::place::Place;
use crate::check;

/// Checks the documents with new texts for some files; gives the signature of the new method.
pub(super) fn verify(
    root: &Path,
    place: &Place,
    texts: &[(PathBuf, String)],
) -> Result<Option<String>, String> {
    let folder = tempfile::tempdir().map_err(|error| format!("no temporary folder: {error}"))?;
    copy(&root.join("openapi"), &folder.path().join("openapi"))?;
    for (file, text) in texts {
        write(&folder.path().join(file), text)?;
    }
    let service = &place.service;
    let examined = check::examine(
        folder.path(),
        &folder.path().join(service.document),
        service.client,
    );
    if examined.problems.list.is_empty() {
        let interface = load(&folder.path().join(service.document))
            .and_then(Document::read)
            .and_then(|document| imbrace_codegen::interface(&document, service.client))
            .map_err(|problems| problems.to_string())?;
        return Ok(signature(&interface, place));
    }
    let before = check::examine(root, &root.join(service.document), service.client);
    if !before.problems.list.is_empty() {
        return Err(format!(
            "{}\nthe documents are not in order as they are: mend this first. Nothing was written",
            before.problems
        ));
    }
    let shown = examined
        .problems
        .to_string()
        .replace(&format!("{}/", folder.path().display()), "");
    Err(format!(
        "{shown}\nthe draft breaks these rules, so nothing was written. `--dry-run` prints it, to be put in by hand"
    ))
}

/// Writes a file; its folder is made.
pub(super) fn write(path: &Path, text: &str) -> Result<(), String> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", from.display());
    fs::create_dir_all(to).map_err(failed)?;
    for entry in fs::read_dir(from).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target).map_err(failed)?;
        }
    }
    Ok(())
}

/// The head of the method of the new operation.
fn signature(interface: &Interface, place: &Place) -> Option<String> {
    let mut namespaces = interface.namespaces.iter();
    let namespace = namespaces.find(|namespace| namespace.name == place.namespace)?;
    let method = namespace
        .methods
        .iter()
        .find(|method| method.name == place.method)?;
    Some(method.signature(&interface.operations[method.operation]))
}
