//! Texts of a server, short enough for a line.

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
    fn a_long_text_is_cut_between_characters() {
        assert_eq!(shorten("chào".to_owned(), 4), "chào");
        assert_eq!(shorten("chào!".to_owned(), 4), "chào…");
        assert_eq!(shorten(String::new(), 0), "");
    }
}
