//! What is being done, on standard error, while a person waits.

use std::io::{IsTerminal, Write};

/// A line that is written over and wiped at the end.
pub(crate) struct Progress {
    shown: bool,
}

impl Progress {
    pub(crate) fn new() -> Self {
        Self {
            shown: std::io::stderr().is_terminal(),
        }
    }

    pub(crate) fn say(&self, text: &str) {
        if self.shown {
            let mut out = std::io::stderr().lock();
            // A line that cannot be shown may be lost.
            let _ = write!(out, "\r\u{1b}[2K{text} …").and_then(|()| out.flush());
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown {
            let _ = write!(std::io::stderr(), "\r\u{1b}[2K");
        }
    }
}
