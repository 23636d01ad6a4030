//! Tells names of fields from data, where the key of a map can be either.

/// The longest name.
const LONGEST: usize = 40;

/// Whether a text has the form of a name; else it may be data, such as an id or a token.
///
/// A name has at most 40 letters, digits, `_` and `-`, begins with a letter or `_`, and changes at most twice between
/// letters and digits.
pub(crate) fn is_name(text: &str) -> bool {
    let begins = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    let letters = text
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-');
    let alphanumeric = text.bytes().filter(u8::is_ascii_alphanumeric);
    let digits: Vec<bool> = alphanumeric.map(|byte| byte.is_ascii_digit()).collect();
    let changes = digits.windows(2).filter(|pair| pair[0] != pair[1]).count();
    begins && letters && text.len() <= LONGEST && changes <= 2
}
