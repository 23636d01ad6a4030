//! Where the text of a reply goes.

use std::borrow::Cow;

use crate::{
    fault::Fault,
    output::{is_terminal, write_now},
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

/// A text that moves no cursor and changes no setting of a terminal: models write what they are told to write.
pub(super) fn harmless(text: &str) -> Cow<'_, str> {
    let harms = |c: char| c.is_control() && c != '\n' && c != '\t';
    if text.contains(harms) {
        text.chars().filter(|c| !harms(*c)).collect::<String>().into()
    } else {
        text.into()
    }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn what_a_model_writes_moves_no_cursor() {
        assert_eq!(harmless("a\u{1b}[2J\u{9b}1mb\r\n\tc"), "a[2J1mb\n\tc");
        assert_eq!(harmless("Xin chào"), "Xin chào");
    }
}
