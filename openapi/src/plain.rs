//! The texts as they are.

use std::io;

/// Each file, by its path, in order of the paths.
pub(super) const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

pub(super) fn text(file: &str) -> io::Result<String> {
    Ok(file.to_owned())
}
