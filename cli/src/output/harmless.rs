//! What servers, users and models wrote, for a terminal.

use std::borrow::Cow;

/// A text that moves no cursor and changes no setting of a terminal: models write what they are told to write.
pub(crate) fn harmless(text: &str) -> Cow<'_, str> {
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
