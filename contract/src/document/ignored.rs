//! What servers ignore, which the documents have since others send it.

/// How the description of such a parameter or property begins: readers of help, schemas and pages see the beginning first.
pub const IGNORED: &str = "Ignored by the ";

/// Whether the description of a parameter or property says that it has no effect.
#[must_use]
pub fn is_ignored(description: &str) -> bool {
    description.starts_with(IGNORED)
}
