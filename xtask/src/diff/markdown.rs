//! The changes as a page for a pull request or a changelog. Texts of the documents stand in it as texts: no name and no value
//! makes markup, and none ends a row.

use std::fmt::Write;

use imbrace_contract::one_line;

use super::{
    Outcome,
    report::{counts, groups, place, shared},
};

/// A page for a pull request or a changelog.
pub(super) fn markdown(outcome: &Outcome) -> String {
    let mut out = format!(
        "# Changes of the contract\n\n{}\n\n**{}**\n",
        prose(&counts(outcome)),
        outcome.verdict.sentence()
    );
    for (name, list) in groups(outcome) {
        let _ = write!(
            out,
            "\n## {}{}\n\n| | what | why | where |\n|---|---|---|---|\n",
            code(&name),
            prose(&shared(&list, &name))
        );
        for change in list {
            let _ = writeln!(
                out,
                "| {} | {} | {} | {} |",
                change.class(),
                prose(&change.message),
                change.kind.reason,
                code(&place(outcome, change))
            );
        }
    }
    out
}

/// A sentence in which names stand between backticks: those stay code, and nothing else is markup.
fn prose(text: &str) -> String {
    let text = one_line(text);
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some((before, quoted, after)) = next_code(rest) {
        out.push_str(&plain(before));
        // Two codes side by side would be one with longer quotes.
        if out.ends_with('`') {
            out.push(' ');
        }
        out.push_str(&code(quoted));
        rest = after;
    }
    out + &plain(rest)
}

/// What stands before the first pair of backticks, between them and after them.
fn next_code(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('`')?;
    let (quoted, after) = rest.split_once('`')?;
    Some((before, quoted, after))
}

/// A text as code in a cell of a table.
fn code(text: &str) -> String {
    let text = one_line(text).replace('`', "'").replace('|', "\\|");
    if text.trim().is_empty() {
        return String::new();
    }
    format!("`{text}`")
}

/// A text of which nothing is markup, a link or a mention.
fn plain(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '@' => out.push_str("&#64;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '>' | '|' | '#' | '~' | '!' => {
                out.push('\\');
                out.push(c);
            }
            // A bare address would be a link.
            ':' => out.push_str(if out.ends_with("http") || out.ends_with("https") {
                "&#58;"
            } else {
                ":"
            }),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_values_make_no_markup() {
        assert_eq!(
            prose("`a` was 1, now it is `b|c`"),
            "`a` was 1, now it is `b\\|c`"
        );
        assert_eq!(
            prose("the default of `x` was \"<img src=x>\""),
            "the default of `x` was \"&lt;img src=x\\>\""
        );
        assert_eq!(
            prose("`a``b` and `c` [d](e) @all *f*"),
            "`a` `b` and `c` \\[d\\](e) &#64;all \\*f\\*"
        );
        assert_eq!(prose("a ` alone\n# b"), "a \\` alone\\\\n\\# b");
        assert_eq!(prose("now https://x.test"), "now https&#58;//x.test");
        assert_eq!(code("a`b\n"), "`a'b\\n`");
    }
}
