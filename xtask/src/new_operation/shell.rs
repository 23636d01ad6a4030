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
    let mut text = Ansi::default();
    loop {
        match chars.next() {
            None => return Err("a quote `$'` is not closed".into()),
            Some('\'') => return text.finish(),
            Some('\\') => match chars.next() {
                Some('n') => text.push('\n'),
                Some('r') => text.push('\r'),
                Some('t') => text.push('\t'),
                Some('a') => text.push('\u{7}'),
                Some('b') => text.push('\u{8}'),
                Some('e' | 'E') => text.push('\u{1b}'),
                Some('f') => text.push('\u{c}'),
                Some('v') => text.push('\u{b}'),
                Some('x') => text.byte(number(chars, 2, 16)),
                Some('u') => text.unit(number(chars, 4, 16)),
                Some('U') => text.push(char::from_u32(number(chars, 8, 16)).unwrap_or_default()),
                Some(digit @ '0'..='7') => {
                    let first = digit.to_digit(8).unwrap_or_default();
                    let more = chars.clone().take(2).take_while(|c| c.is_digit(8)).count();
                    let rest = number(chars, more, 8);
                    text.byte(first * 8_u32.pow(u32::try_from(more).unwrap_or_default()) + rest);
                }
                Some(c @ ('\\' | '\'' | '"' | '?')) => text.push(c),
                // No escape of the shell: it stays as it is.
                other => {
                    text.push('\\');
                    other.into_iter().for_each(|c| text.push(c));
                }
            },
            Some(c) => text.push(c),
        }
    }
}

/// What stands in such quotes: bytes, of which several can be a character, and halves of surrogate pairs, which come one
/// after the other: `\ud83d\ude42`.
#[derive(Default)]
struct Ansi {
    bytes: Vec<u8>,
    half: Option<u16>,
}

impl Ansi {
    fn push(&mut self, c: char) {
        self.settle();
        self.bytes
            .extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
    }

    fn byte(&mut self, code: u32) {
        self.settle();
        self.bytes.extend(u8::try_from(code & 0xff));
    }

    fn unit(&mut self, code: u32) {
        let unit = u16::try_from(code).unwrap_or_default();
        if let Some(half) = self.half.take() {
            if let Some(Ok(c)) = char::decode_utf16([half, unit]).next() {
                return self.push(c);
            }
            self.push(char::REPLACEMENT_CHARACTER);
        }
        match char::from_u32(unit.into()) {
            Some(c) => self.push(c),
            None => self.half = Some(unit),
        }
    }

    /// A half whose other half does not come.
    fn settle(&mut self) {
        if self.half.take().is_some() {
            self.bytes.extend_from_slice("\u{fffd}".as_bytes());
        }
    }

    fn finish(mut self) -> Result<String, String> {
        self.settle();
        String::from_utf8(self.bytes).map_err(|_| {
            "the line holds bytes that are not text: bodies that can be generated are JSON and forms (`-F`)".to_owned()
        })
    }
}

/// The number that so many digits at most make.
fn number(chars: &mut Peekable<Chars<'_>>, most: usize, radix: u32) -> u32 {
    let mut code = 0;
    for _ in 0..most {
        let Some(digit) = chars.peek().and_then(|c| c.to_digit(radix)) else {
            break;
        };
        code = code * radix + digit;
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
    fn escapes_mean_what_the_shell_takes_them_for() {
        for (line, expected) in [
            (r"$'\xc3\xa9 \303\251 \u00e9'", "é é é"),
            (r"$'\e[1m \q \? \0 \1234'", "\u{1b}[1m \\q ? \0 S4"),
            (r"$'\ud83d x \ud83d\ud83d\ude42'", "\u{fffd} x \u{fffd}🙂"),
            (
                r"$'\ud83d\u0041 \ude42\u0042\ud83d'",
                "\u{fffd}A \u{fffd}B\u{fffd}",
            ),
        ] {
            assert_eq!(words(line), Ok(vec![expected.to_owned()]), "{line}");
        }
        assert!(words(r"curl --data-binary $'\x1f\x8b'").is_err_and(|error| error.contains("not text")));
    }

    #[test]
    fn what_is_not_closed_is_refused() {
        assert!(words("curl 'a").is_err());
        assert!(words("curl $'a").is_err());
    }
}
