//! The files of the project that a test reads.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The files with one of these extensions in a folder and those below it; of a file, itself.
pub(crate) fn below(path: &Path, extensions: &[&str]) -> Vec<PathBuf> {
    if path.is_file() {
        let extension = path.extension().and_then(|extension| extension.to_str());
        let wanted = extension.is_some_and(|extension| extensions.contains(&extension));
        return wanted.then(|| path.to_owned()).into_iter().collect();
    }
    let entries = fs::read_dir(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let entries = entries.map(|entry| entry.expect("an entry can be read").path());
    entries.flat_map(|entry| below(&entry, extensions)).collect()
}
