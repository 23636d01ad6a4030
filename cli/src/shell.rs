//! Words of a shell, for lines that people copy.

use crate::output::harms;

/// A text as one word, in quotes where the shell would act on it.
pub(crate) fn word(text: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./:@,=…".contains(c);
    if !text.is_empty() && text.chars().all(plain) {
        text.to_owned()
    } else {
        quoted(text)
    }
}

/// A text in quotes. Characters that a terminal would act on are written as escapes, which bash, zsh and ksh read.
pub(crate) fn quoted(text: &str) -> String {
    if !text.contains(harms) {
        return format!("'{}'", text.replace('\'', r"'\''"));
    }
    let mut out = String::from("$'");
    for c in text.chars() {
        match c {
            '\'' | '\\' => out.extend(['\\', c]),
            c if harms(c) => {
                let mut bytes = [0; 4];
                for byte in c.encode_utf8(&mut bytes).bytes() {
                    out.push_str(&format!("\\x{byte:02x}"));
                }
            }
            c => out.push(c),
        }
    }
    out.push('\'');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_shell_would_act_on_is_quoted() {
        assert_eq!(word("conv_1"), "conv_1");
        assert_eq!(word("$(rm x)"), "'$(rm x)'");
        assert_eq!(word("it's"), r"'it'\''s'");
        assert_eq!(word(""), "''");
        assert_eq!(
            quoted("it's\u{1b}[2J\n\u{9b}1\\"),
            "$'it\\'s\\x1b[2J\n\\xc2\\x9b1\\\\'"
        );
    }
}
