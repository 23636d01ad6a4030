//! Where the text of a reply goes.

use crate::{
    fault::Fault,
    output::{harmless, is_terminal, write_now},
};

/// Writes pieces of text as they come.
#[derive(Debug)]
pub(super) struct Screen {
    terminal: bool,
    /// Whether the last piece ended a line.
    at_start: bool,
}

impl Screen {
    pub(super) fn new() -> Self {
        Self {
            terminal: is_terminal(),
            at_start: true,
        }
    }

    pub(super) fn text(&mut self, text: &str) -> Result<(), Fault> {
        if text.is_empty() {
            return Ok(());
        }
        self.at_start = text.ends_with('\n');
        let shown = if self.terminal {
            harmless(text)
        } else {
            text.into()
        };
        write_now(shown.as_bytes())
    }

    /// Ends the last line, if it is not ended.
    pub(super) fn end(&mut self) -> Result<(), Fault> {
        if self.at_start {
            return Ok(());
        }
        self.at_start = true;
        write_now(b"\n")
    }
}
