//! Texts of a server, harmless and short enough in a line of a log.

use std::fmt;

/// A text whose line breaks and other control characters are spaces, and without the marks that turn the direction
/// of what follows: a log line stays one line, and a terminal takes no orders from it.
pub(super) struct OneLine<'a>(pub(super) &'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = self.0.split(breaks).filter(|part| !part.is_empty());
        for (index, part) in parts.enumerate() {
            if index > 0 {
                f.write_str(" ")?;
            }
            f.write_str(part)?;
        }
        Ok(())
    }
}

fn breaks(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The text, or its beginning and an ellipsis if it has more than so many characters.
pub(crate) fn shorten(mut text: String, limit: usize) -> String {
    if let Some((end, _)) = text.char_indices().nth(limit) {
        text.truncate(end);
        text.push('…');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_ends_the_line_or_commands_a_terminal() {
        let text = "a\r\nb\u{1b}[31mc\u{9b}0m\u{2028}d\u{202e}e\0";
        assert_eq!(OneLine(text).to_string(), "a b [31mc 0m d e");
    }

    #[test]
    fn a_long_text_is_cut_between_characters() {
        assert_eq!(shorten("chào".to_owned(), 4), "chào");
        assert_eq!(shorten("chào!".to_owned(), 4), "chào…");
        assert_eq!(shorten(String::new(), 0), "");
    }
}
