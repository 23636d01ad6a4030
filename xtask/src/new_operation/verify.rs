//! A draft is tried in a copy of the documents before it is written.

use std::{
    fs,
    path::{Path, PathBuf},
};

use imbrace_codegen::Parts;
use imbrace_contract::load::load;

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
        let code = load(&folder.path().join(service.document))
            .and_then(|bundle| imbrace_codegen::service(service, bundle, Parts::default()))
            .map_err(|problems| problems.to_string())?;
        return Ok(signature(&code, &place.method, &operation_type(place)));
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

/// `operations::BoardsArchive`
fn operation_type(place: &Place) -> String {
    let name = super::words::pascal(&format!("{}_{}", place.namespace, place.method));
    format!("operations::{name}>")
}

/// The head of the method in generated code, on one line.
fn signature(code: &str, method: &str, operation: &str) -> Option<String> {
    let start = format!("pub fn {method}(");
    let heads = code
        .match_indices(&start)
        .filter_map(|(at, _)| code[at..].split(" {").next());
    let head = heads.into_iter().find(|head| head.contains(operation))?;
    let line = head.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(line.replace("( ", "(").replace(", )", ")"))
}
