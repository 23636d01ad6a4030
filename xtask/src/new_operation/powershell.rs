//! A line for PowerShell as words: a backtick escapes, or ends a line that goes on.

/// Whether a curl line was written for PowerShell: its lines go on after a backtick.
pub(super) fn is_powershell(line: &str) -> bool {
    let mut lines = line.trim().lines();
    lines.next_back();
    lines.next().is_some_and(|first| first.trim_end().ends_with('`'))
}

/// The words of the first command of a line.
pub(super) fn words(line: &str) -> Result<Vec<String>, String> {
    let line = line.replace("\r\n", "\n");
    let mut words: Vec<String> = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    let mut chars = line.trim().chars().peekable();
    while let Some(c) = chars.next() {
        match (quote, c) {
            (None, '`') if chars.next_if_eq(&'\n').is_some() => words.extend(word.take()),
            (None | Some('"'), '`') => word.get_or_insert_default().extend(chars.next()),
            (None, '\'' | '"') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            // Two of them within their own quotes are one.
            (Some(open), c) if open == c => {
                if chars.next_if_eq(&open).is_some() {
                    word.get_or_insert_default().push(c);
                } else {
                    quote = None;
                }
            }
            (None, ';' | '|' | '\n') => break,
            (None, c) if c.is_whitespace() => words.extend(word.take()),
            (_, c) => word.get_or_insert_default().push(c),
        }
    }
    if quote.is_some() {
        return Err(
            "a quote is not closed: give the line as it is, for instance by `--from -` from a file".into(),
        );
    }
    words.extend(word);
    Ok(words.into_iter().map(received).collect())
}

/// A word as the program receives it: older versions take the quotes off that no backslash keeps.
fn received(word: String) -> String {
    let kept = word.replace("\\\"", "");
    if word.contains("\\\"") && !kept.contains('"') {
        word.replace("\\\"", "\"")
    } else {
        word
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_and_backticks_are_taken_off() {
        let line = "curl.exe \"https://h.test/a?x=1&y=2\" `\r\n  -H 'x-mode: it''s' `\n  -H \"b: a `\"b`\" \"\"c\"\"\" `\n  --data-raw '{\"a\":1}' | more";
        assert!(is_powershell(line));
        let expected = [
            "curl.exe",
            "https://h.test/a?x=1&y=2",
            "-H",
            "x-mode: it's",
            "-H",
            "b: a \"b\" \"c\"",
            "--data-raw",
            "{\"a\":1}",
        ];
        assert_eq!(words(line), Ok(expected.map(str::to_owned).to_vec()));
        let older = "curl.exe h.test/a `\n  --data-raw '{\\\"a\\\":1}'";
        assert_eq!(
            words(older).as_deref().map(<[String]>::last),
            Ok(Some(&"{\"a\":1}".to_owned()))
        );
        assert!(words("curl.exe 'a `\n b").is_err());
        assert!(!is_powershell("curl 'a`b'") && !is_powershell("curl h.test/a `date`"));
    }
}
