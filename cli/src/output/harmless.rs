//! What servers, users and models wrote, for a terminal.

use std::{borrow::Cow, fmt::Write};

use imbrace_contract::acts_on_terminal;

/// Whether a terminal acts on a character. Ends of lines and tabs are what they seem.
pub(crate) fn harms(c: char) -> bool {
    acts_on_terminal(c) && c != '\n' && c != '\t'
}

/// A text that does nothing to a terminal: models write what they are told to write.
pub(crate) fn harmless(text: &str) -> Cow<'_, str> {
    if text.contains(harms) {
        text.chars().filter(|c| !harms(*c)).collect::<String>().into()
    } else {
        text.into()
    }
}

/// A text on one line that does nothing to a terminal.
pub(crate) fn harmless_line(text: &str) -> String {
    let space = |c: char| if acts_on_terminal(c) { ' ' } else { c };
    text.chars().map(space).collect()
}

/// The same JSON with escapes in place of the characters that a terminal would act on. Colours, which are ours, stay: JSON has no
/// raw escape character in its texts.
pub(crate) fn harmless_json(json: &str) -> Cow<'_, str> {
    let escaped = |c: char| harms(c) && c != '\u{1b}';
    if !json.contains(escaped) {
        return json.into();
    }
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        if escaped(c) {
            let _ = write!(out, "\\u{:04x}", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_model_writes_moves_no_cursor() {
        assert_eq!(
            harmless(
                "a\u{1b}[2J\u{9b}1mb\r\n\tc\u{202e}d\u{2066}\u{61c}\u{200e}\u{200f}\u{2028}\u{2029}\u{feff}e"
            ),
            "a[2J1mb\n\tcde"
        );
        assert_eq!(harmless("Xin chào"), "Xin chào");
        assert_eq!(harmless_line("a\u{1b}[2J\nb"), "a [2J b");
    }

    #[test]
    fn json_keeps_its_value() {
        let value = serde_json::json!({"a\u{9b}": "\u{1b}\u{7f}\u{202e}\u{61c}\u{200f}\u{2029}\u{feff}é\n"});
        let text = value.to_string();
        let shown = harmless_json(&text);
        assert!(!shown.contains(harms), "{shown}");
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(&shown).ok(),
            Some(value)
        );
    }
}
