//! A line for the command prompt of Windows as words: `^` escapes, and `\"` stands for a quote inside quotes.

use std::{iter::Peekable, str::Chars};

/// Whether a line was written for Windows, as "copy as cURL (cmd)" writes it.
pub(super) fn is_cmd(line: &str) -> bool {
    let carets = |line: &str| line.trim_end().ends_with('^') && !line.trim_end().ends_with("\\^");
    line.contains("^\"")
        && (line.contains("curl ^\"") || line.contains("curl.exe ^\"") || line.contains(" ^\""))
        || line.lines().next().is_some_and(carets) && line.lines().count() > 1
}

/// The words of the first command of a line.
pub(super) fn words(line: &str) -> Result<Vec<String>, String> {
    split(&unescaped(line))
}

/// What the command prompt hands over to the program.
fn unescaped(line: &str) -> String {
    let line = line.replace("\r\n", "\n");
    let mut out = String::new();
    let mut quoted = false;
    let mut chars = line.trim().chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '^' if !quoted => match chars.next() {
                // The line goes on; an empty line after it is a line break that is meant.
                Some('\n') => out.extend(chars.next_if_eq(&'\n')),
                other => out.extend(other),
            },
            '"' => {
                quoted = !quoted;
                out.push(c);
            }
            '\n' | '&' | '|' | '>' | '<' if !quoted => break,
            c => out.push(c),
        }
    }
    out
}

/// The words as a program of Windows reads them.
fn split(text: &str) -> Result<Vec<String>, String> {
    let mut words: Vec<String> = Vec::new();
    let mut word: Option<String> = None;
    let mut quoted = false;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            ' ' | '\t' if !quoted => words.extend(word.take()),
            '\\' => {
                let slashes = 1 + count(&mut chars, '\\');
                let open = word.get_or_insert_default();
                if chars.peek() == Some(&'"') {
                    open.push_str(&"\\".repeat(slashes / 2));
                    if slashes % 2 == 1 {
                        chars.next();
                        open.push('"');
                    }
                } else {
                    open.push_str(&"\\".repeat(slashes));
                }
            }
            '"' => {
                let open = word.get_or_insert_default();
                if quoted && chars.next_if_eq(&'"').is_some() {
                    open.push('"');
                } else {
                    quoted = !quoted;
                }
            }
            c => word.get_or_insert_default().push(c),
        }
    }
    if quoted {
        return Err(
            "a quote is not closed: give the line as it is, for instance by `--from -` from a file".into(),
        );
    }
    words.extend(word);
    Ok(words)
}

fn count(chars: &mut Peekable<Chars<'_>>, c: char) -> usize {
    std::iter::from_fn(|| chars.next_if_eq(&c)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_as_browsers_write_it_for_windows() {
        let line = "curl ^\"https://h.test/probe?a=1^&b=2^\" ^\r\n  -H ^\"accept: application/json^\" ^\r\n  --data-raw ^\"^{^\\^\"a^\\^\":^\\^\"50^%^ \\\\^\\^\" x^\\^\"^}^\"";
        assert!(is_cmd(line));
        let expected = [
            "curl",
            "https://h.test/probe?a=1&b=2",
            "-H",
            "accept: application/json",
            "--data-raw",
            "{\"a\":\"50% \\\" x\"}",
        ];
        assert_eq!(words(line), Ok(expected.map(str::to_owned).to_vec()));
        let old = "curl \"https://h.test/p\" ^\n  -H \"a: b\" ^\n  --data-raw \"{\\\"a\\\":\\\"x y\\\"}\" --compressed & echo";
        assert!(is_cmd(old));
        let expected = [
            "curl",
            "https://h.test/p",
            "-H",
            "a: b",
            "--data-raw",
            "{\"a\":\"x y\"}",
            "--compressed",
        ];
        assert_eq!(words(old), Ok(expected.map(str::to_owned).to_vec()));
        assert!(words("curl ^\"h.test").is_err());
        assert!(!is_cmd(
            "curl 'https://h.test/a' -d '{\"a\": \"^\"}' \\\n -H 'x: y'"
        ));
    }
}
