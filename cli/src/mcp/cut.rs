//! Texts that are cut at whole characters.

/// The last place at or before this byte at which a text can be cut.
pub(super) fn at_or_before(text: &str, byte: usize) -> usize {
    let mut at = byte.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The first place at or after this byte at which a text can be cut.
pub(super) fn at_or_after(text: &str, byte: usize) -> usize {
    let mut at = byte.min(text.len());
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}
