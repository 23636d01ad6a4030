//! The texts of the index, which build.rs compressed: they would be a third of the program.

use miniz_oxide::inflate;
use serde::de::DeserializeOwned;

static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/packed.bin"));

/// The longest text. They are our own: this only bounds what a broken build could ask for.
const LONGEST: usize = 64 * 1024 * 1024;

/// Where the JSON of something stands.
pub(super) struct Packed(pub(super) usize, pub(super) usize);

impl Packed {
    /// Reads it. It is made by our own build script, and a test reads all of it.
    pub(super) fn read<T: DeserializeOwned>(&self) -> Option<T> {
        let json = inflate::decompress_to_vec_with_limit(PACKED.get(self.0..self.1)?, LONGEST).ok()?;
        serde_json::from_slice(&json).ok()
    }
}
