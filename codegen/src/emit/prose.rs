//! Texts of the documents as Markdown that rustdoc shows and never compiles.
//!
//! rustdoc takes code that is indented or fenced for Rust, and compiles it as a test. So all fences stand at the
//! beginning of their line and name a language that is not Rust, and nothing is indented so far that it is code.

use imbrace_contract::acts_on_terminal;

/// Languages that a fence may name; everything else, and nothing, becomes `text`.
const LANGUAGES: [&str; 14] = [
    "bash",
    "csv",
    "html",
    "http",
    "javascript",
    "json",
    "jsonc",
    "python",
    "sh",
    "shell",
    "text",
    "typescript",
    "xml",
    "yaml",
];
/// The widest indentation that is not code.
const WIDEST: usize = 3;

/// The lines of a text.
pub(super) fn lines(text: &str) -> Vec<String> {
    let text = printable(text);
    let mut out: Vec<String> = Vec::new();
    let mut open: Option<(char, usize)> = None;
    for line in text.lines() {
        let (indent, rest) = indentation(line);
        if let Some((mark, length)) = open {
            if indent <= WIDEST
                && fence(rest).is_some_and(|(c, n)| c == mark && n >= length && rest[n..].trim().is_empty())
            {
                out.push(mark.to_string().repeat(length));
                open = None;
            } else {
                out.push(line.to_owned());
            }
            continue;
        }
        if let Some((mark, length)) = fence(rest).filter(|_| indent <= WIDEST) {
            let info = rest[length..].trim();
            let language = info
                .split(|c: char| !c.is_ascii_alphanumeric())
                .next()
                .unwrap_or_default();
            let language = language.to_lowercase();
            let known = LANGUAGES.contains(&language.as_str());
            // After a paragraph or inside HTML a fence would not be one.
            if out.last().is_some_and(|line| !line.is_empty()) {
                out.push(String::new());
            }
            out.push(format!(
                "{}{}",
                mark.to_string().repeat(length),
                if known { &language } else { "text" }
            ));
            open = Some((mark, length));
            continue;
        }
        out.push(format!("{}{}", " ".repeat(indent.min(WIDEST)), contained(rest)));
    }
    if let Some((mark, length)) = open {
        out.push(mark.to_string().repeat(length));
    }
    out
}

/// A line without its indentation, of which no part is code.
fn contained(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(marker) = container(rest) {
        out.push_str(&rest[..marker]);
        rest = rest[marker..].trim_start();
        if !rest.is_empty() {
            out.push(' ');
        }
    }
    // A fence inside a list or a quotation, and HTML, in which blank lines may end what is not code.
    if fence(rest).is_some() || rest.starts_with('<') {
        out.push('\\');
    }
    out.push_str(rest);
    out
}

/// The length of the mark of a quotation or of an item of a list.
fn container(line: &str) -> Option<usize> {
    if line.starts_with('>') {
        return Some(1);
    }
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    let mark = match line[digits..].chars().next()? {
        '-' | '*' | '+' if digits == 0 => 1,
        '.' | ')' if (1..10).contains(&digits) => digits + 1,
        _ => return None,
    };
    let after = line[mark..].chars().next();
    // `- - -` is a line, and reads as well as a list in lists.
    after.is_none_or(|c| c == ' ' || c == '\t').then_some(mark)
}

/// The character and the length of a fence.
fn fence(line: &str) -> Option<(char, usize)> {
    let mark = line.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let length = line.chars().take_while(|c| *c == mark).count();
    // Backticks further on make it code within a line.
    let inline = mark == '`' && line[length..].contains('`');
    (length >= 3 && !inline).then_some((mark, length))
}

/// How far a line is indented, and the rest of it.
fn indentation(line: &str) -> (usize, &str) {
    let rest = line.trim_start_matches([' ', '\t']);
    let before = &line[..line.len() - rest.len()];
    (before.chars().map(|c| if c == '\t' { 4 } else { 1 }).sum(), rest)
}

/// The text without what changes how it is read: control characters and those that change the direction of writing.
fn printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        if acts_on_terminal(c) && c != '\n' && c != '\t' {
            out.extend(c.escape_unicode());
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn nothing_is_compiled() {
        for (text, expected) in [
            ("Plain.\nMore.", "Plain.\nMore."),
            ("T:\n```\nnot rust\n```", "T:\n\n```text\nnot rust\n```"),
            ("```rust,no_run\nx\n```\nA.", "```text\nx\n```\nA."),
            (
                "```json\n{\n    \"a\": 1\n}\n```",
                "```json\n{\n    \"a\": 1\n}\n```",
            ),
            ("~~~~\n```\n    x\n~~~\n~~~~~", "~~~~text\n```\n    x\n~~~\n~~~~"),
            ("   ```\nx", "```text\nx\n```"),
            ("T.\n\n    let x = 1;\n\tx", "T.\n\n   let x = 1;\n   x"),
            ("- a\n    - b\n\n          code", "- a\n   - b\n\n   code"),
            (">     code\n> ```\n> x\n> ```", "> code\n> \\```\n> x\n> \\```"),
            (
                "-      code\n1)\t\tcode\n- ~~~\n  code",
                "- code\n1) code\n- \\~~~\n  code",
            ),
            ("<pre>\n\n    x", "\\<pre>\n\n   x"),
            ("`a` and ```b``` stay", "`a` and ```b``` stay"),
            ("```a``` stays", "```a``` stays"),
            ("*/ stays, **bold** too\n---", "*/ stays, **bold** too\n---"),
            (
                "a\u{202e}b\u{7}\rc\u{2028}d",
                "a\\u{202e}b\\u{7}\\u{d}c\\u{2028}d",
            ),
        ] {
            assert_eq!(lines(text).join("\n"), expected, "{text:?}");
        }
    }

    #[test]
    fn what_is_safe_stays_as_it_is() {
        let text = "a\n- b\n  - c\n\n```text\nx\n    y\n```\n\n> \\```\n1. d\n   e";
        let once = lines(text).join("\n");
        assert_eq!(lines(&once).join("\n"), once);
    }
}
