//! The texts, compressed by build.rs.

use std::io;

use miniz_oxide::inflate;

/// The longest text. The files are our own: this only bounds what a broken build could ask for.
const LONGEST: usize = 64 * 1024 * 1024;

/// Each file, by its path, in order of the paths.
pub(super) const FILES: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

pub(super) fn text(file: &[u8]) -> io::Result<String> {
    let bytes = inflate::decompress_to_vec_with_limit(file, LONGEST)
        .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error.to_string()))?;
    String::from_utf8(bytes).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}
