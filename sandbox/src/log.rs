//! A line for each request.

use std::io::Write;

/// Where the lines go.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Log {
    /// Whether they go to standard error; they go nowhere without this.
    pub(crate) on: bool,
}

impl Log {
    pub(crate) fn request(self, method: &str, path: &str, operation: Option<&str>, status: u16) {
        if self.on {
            // Nothing is left to do if this cannot be said.
            let _ = writeln!(
                std::io::stderr(),
                "{status} {method} {path} {}",
                operation.unwrap_or("-")
            );
        }
    }
}
