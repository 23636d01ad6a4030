//! A line for a shell as words.

use std::{iter::Peekable, str::Chars};

use super::{cmd, powershell};

/// The words of the first command of a line; ANSI-C quotes (`$'…'`), as browsers write them, are understood.
pub(super) fn words(line: &str) -> Result<Vec<String>, String> {
    if cmd::is_cmd(line) {
        return cmd::words(line);
    }
    if powershell::is_powershell(line) {
        return powershell::words(line);
    }
    let line = line.replace("\r\n", "\n");
    let line = line.trim().trim_start_matches("$ ");
    let words = shell_words::split(&without_ansi_quotes(line)?).map_err(|_| {
        "a quote is not closed: give the line as it is, for instance by `--from -` from a file".to_owned()
    })?;
    let end = |word: &String| {
        matches!(
            word.as_str(),
            "|" | "||" | "&&" | "&" | ";" | ">" | ">>" | "<" | "2>" | "2>&1"
        )
    };
    Ok(words.into_iter().take_while(|word| !end(word)).collect())
}

/// `$'…'` as an ordinary quotation of what it means.
fn without_ansi_quotes(line: &str) -> Result<String, String> {
    let mut out = String::new();
    let mut chars = line.chars().peekable();
    let mut quote = None;
    while let Some(c) = chars.next() {
        match (quote, c) {
            (None, '$') if chars.peek() == Some(&'\'') => {
                chars.next();
                out.push_str(&quoted(&ansi(&mut chars)?));
                continue;
            }
            (None, '\'' | '"') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            (None | Some('"'), '\\') => {
                out.push(c);
                out.extend(chars.next());
                continue;
            }
            _ => {}
        }
        out.push(c);
    }
    Ok(out)
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// The text up to the closing quote.
fn ansi(chars: &mut Peekable<Chars<'_>>) -> Result<String, String> {
    // UTF-16, since halves of a surrogate pair come one after the other: `\ud83d\ude42`.
    let mut units: Vec<u16> = Vec::new();
    let push = |units: &mut Vec<u16>, c: char| units.extend_from_slice(c.encode_utf16(&mut [0; 2]));
    loop {
        match chars.next() {
            None => return Err("a quote `$'` is not closed".into()),
            Some('\'') => return Ok(String::from_utf16_lossy(&units)),
            Some('\\') => match chars.next() {
                Some('n') => push(&mut units, '\n'),
                Some('r') => push(&mut units, '\r'),
                Some('t') => push(&mut units, '\t'),
                Some('x') => push(&mut units, char::from_u32(hex(chars, 2)).unwrap_or_default()),
                Some('u') => units.push(u16::try_from(hex(chars, 4)).unwrap_or_default()),
                Some('U') => push(&mut units, char::from_u32(hex(chars, 8)).unwrap_or_default()),
                other => other.into_iter().for_each(|c| push(&mut units, c)),
            },
            Some(c) => push(&mut units, c),
        }
    }
}

fn hex(chars: &mut Peekable<Chars<'_>>, most: usize) -> u32 {
    let mut code = 0;
    for _ in 0..most {
        let Some(digit) = chars.peek().and_then(|c| c.to_digit(16)) else {
            break;
        };
        code = code * 16 + digit;
        chars.next();
    }
    code
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn quotes_of_all_kinds_are_taken_off() {
        let line = "$ curl 'a b' \"c \\\" d\" e\\ f \\\r\n  $'g\\'h\\n\\u0021\\ud83d\\ude42\\x41' 'it'\\''s' \"$'x'\" | jq .";
        let expected = ["curl", "a b", "c \" d", "e f", "g'h\n!🙂A", "it's", "$'x'"];
        assert_eq!(words(line), Ok(expected.map(str::to_owned).to_vec()));
    }

    #[test]
    fn what_is_not_closed_is_refused() {
        assert!(words("curl 'a").is_err());
        assert!(words("curl $'a").is_err());
    }
}
