//! Texts of documents in messages: a message stays what it is, and a terminal takes no orders from it.

use std::fmt::Write;

/// A text with its control characters, and the marks that turn the direction of what follows, escaped as Rust writes
/// them.
#[must_use]
pub fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if acts_on_terminal(c) {
            let _ = write!(out, "{}", c.escape_default());
        } else {
            out.push(c);
        }
    }
    out
}

/// Whether a character ends a line, moves a cursor, changes a setting of a terminal, turns the direction of the text
/// around it, or is a mark that nobody sees.
#[must_use]
pub fn acts_on_terminal(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::one_line;

    #[test]
    fn nothing_ends_the_line_or_commands_a_terminal() {
        let text = "a\r\nb\u{1b}[31mc\u{9b}0m\u{2028}d\u{202e}e\0";
        assert_eq!(
            one_line(text),
            "a\\r\\nb\\u{1b}[31mc\\u{9b}0m\\u{2028}d\\u{202e}e\\u{0}"
        );
        assert_eq!(one_line("½ “ä” `x` \\n"), "½ “ä” `x` \\n");
    }
}
