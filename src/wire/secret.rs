//! Members that are never printed.

use std::fmt;

/// Stands in `Debug` for a member that the document marks `x-secret`.
pub(crate) struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}
