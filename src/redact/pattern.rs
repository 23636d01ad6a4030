//! Finds a secret in a text, whichever way the server wrote its characters.

/// What stands at a place in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Match {
    None,
    /// The whole secret, up to this place.
    Whole(usize),
    /// So many bytes of the secret, then the end of the text.
    CutAfter(usize),
}

/// What an escape stands for.
enum Escape {
    None,
    /// The text ends within it.
    Cut,
    /// These bytes, and where the text goes on.
    Bytes([u8; 4], usize, usize),
}

/// Compares the text from `at` on with the secret. Letter case does not matter; a character may be written as it
/// is, as `%2F`, as `\u002f` or `\/` (escaped any number of times), or as `&#47;`.
pub(super) fn find_at(text: &[u8], at: usize, secret: &[u8]) -> Match {
    compare(text, at, secret, 0)
}

/// Whether a character that is written otherwise, or was cut, can begin with this byte.
pub(super) fn can_begin_escape(byte: u8) -> bool {
    const CUT: u8 = "\u{fffd}".as_bytes()[0];
    matches!(byte, b'%' | b'+' | b'\\' | b'&' | CUT)
}

fn compare(text: &[u8], mut at: usize, secret: &[u8], mut matched: usize) -> Match {
    loop {
        let Some(&wanted) = secret.get(matched) else {
            return Match::Whole(at);
        };
        let Some(&byte) = text.get(at) else {
            return Match::CutAfter(matched);
        };
        if byte == b'\\' && wanted == b'\\' {
            let escaped = match escape(text, at, wanted) {
                Escape::Bytes([b'\\', ..], 1, next) => compare(text, next, secret, matched + 1),
                Escape::Cut => Match::CutAfter(matched),
                Escape::Bytes(..) | Escape::None => Match::None,
            };
            // Each escaping doubles the backslashes.
            let (written, meant) = (run(text, at), run(secret, matched));
            let found = if written >= meant {
                compare(text, at + written, secret, matched + meant)
            } else if at + written == text.len() {
                Match::CutAfter(matched + written)
            } else {
                Match::None
            };
            return if found == Match::None { escaped } else { found };
        }
        let same = byte.eq_ignore_ascii_case(&wanted);
        match escape(text, at, wanted) {
            Escape::None => {}
            Escape::Cut if same => {
                // It may be no escape at all.
                let found = compare(text, at + 1, secret, matched + 1);
                return if found == Match::None {
                    Match::CutAfter(matched)
                } else {
                    found
                };
            }
            Escape::Cut => return Match::CutAfter(matched),
            Escape::Bytes(bytes, length, next) => {
                let rest = &secret[matched..];
                if rest.len() >= length && rest[..length].eq_ignore_ascii_case(&bytes[..length]) {
                    if !same {
                        (at, matched) = (next, matched + length);
                        continue;
                    }
                    // A secret may itself hold what looks like an escape.
                    let found = compare(text, next, secret, matched + length);
                    if found != Match::None {
                        return found;
                    }
                }
            }
        }
        if !same {
            // A character that was cut stands at the end as U+FFFD.
            let is_cut = &text[at..] == "\u{fffd}".as_bytes();
            return if is_cut {
                Match::CutAfter(matched)
            } else {
                Match::None
            };
        }
        at += 1;
        matched += 1;
    }
}

/// How many backslashes stand before an escape at most: six JSON texts within each other have 63.
const LONGEST_RUN: usize = 64;

/// The length of a run of backslashes; a longer one than any escape has counts as `LONGEST_RUN`, so that a text of
/// nothing else is read in linear time.
fn run(text: &[u8], at: usize) -> usize {
    let rest = text[at..].iter().take(LONGEST_RUN);
    rest.take_while(|byte| **byte == b'\\').count()
}

fn escape(text: &[u8], at: usize, wanted: u8) -> Escape {
    match text[at] {
        b'%' => percent(text, at),
        b'+' if wanted == b' ' => one(b' ', at + 1),
        b'\\' => backslash(text, at, wanted),
        b'&' => entity(text, at),
        _ => Escape::None,
    }
}

fn one(byte: u8, next: usize) -> Escape {
    Escape::Bytes([byte, 0, 0, 0], 1, next)
}

fn character(c: char, next: usize) -> Escape {
    let mut bytes = [0; 4];
    let length = c.encode_utf8(&mut bytes).len();
    Escape::Bytes(bytes, length, next)
}

fn percent(text: &[u8], at: usize) -> Escape {
    match number(text, at + 1, 2, 16) {
        Digits::Some(value) => u8::try_from(value).map_or(Escape::None, |byte| one(byte, at + 3)),
        Digits::Cut => Escape::Cut,
        Digits::None => Escape::None,
    }
}

fn backslash(text: &[u8], at: usize, wanted: u8) -> Escape {
    let letter = at + run(text, at);
    let Some(&byte) = text.get(letter) else {
        return Escape::Cut;
    };
    if byte == b'u' {
        match unit(text, letter + 1) {
            Unit::Character(c, next) => return character(c, next),
            Unit::Cut => return Escape::Cut,
            Unit::None => {}
        }
    }
    let control = match byte {
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        b'b' => 8,
        b'f' => 12,
        other => other,
    };
    one(if control == wanted { control } else { byte }, letter + 1)
}

enum Unit {
    None,
    Cut,
    Character(char, usize),
}

/// The four digits of `\u`, and the second half of a pair.
fn unit(text: &[u8], at: usize) -> Unit {
    let high = match number(text, at, 4, 16) {
        Digits::Some(value) => value,
        Digits::Cut => return Unit::Cut,
        Digits::None => return Unit::None,
    };
    if let Some(c) = char::from_u32(high) {
        return Unit::Character(c, at + 4);
    }
    let second = at + 4;
    let letter = second + text.get(second..).map_or(0, |_| run(text, second));
    match text.get(letter) {
        None => return Unit::Cut,
        Some(b'u') if letter > second => {}
        Some(_) => return Unit::None,
    }
    match number(text, letter + 1, 4, 16) {
        Digits::Some(low @ 0xdc00..0xe000) if high < 0xdc00 => {
            char::from_u32(0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00))
                .map_or(Unit::None, |c| Unit::Character(c, letter + 5))
        }
        Digits::Cut => Unit::Cut,
        _ => Unit::None,
    }
}

/// The entities of the characters that HTML escapes, and numbers.
fn entity(text: &[u8], at: usize) -> Escape {
    const NAMED: [(&[u8], u8); 5] = [
        (b"amp;", b'&'),
        (b"lt;", b'<'),
        (b"gt;", b'>'),
        (b"quot;", b'"'),
        (b"apos;", b'\''),
    ];
    let rest = &text[at + 1..];
    for (name, byte) in NAMED {
        if rest.starts_with(name) {
            return one(byte, at + 1 + name.len());
        }
        if name.starts_with(rest) {
            return Escape::Cut;
        }
    }
    let Some(digits) = rest.strip_prefix(b"#") else {
        return Escape::None;
    };
    let (digits, base, start) = match digits.split_first() {
        Some((b'x' | b'X', hex)) => (hex, 16, at + 3),
        _ => (digits, 10, at + 2),
    };
    let count = digits
        .iter()
        .take(8)
        .take_while(|digit| char::from(**digit).is_digit(base))
        .count();
    match (digits.get(count), number(text, start, count, base)) {
        (None, _) => Escape::Cut,
        (Some(b';'), Digits::Some(value)) => {
            char::from_u32(value).map_or(Escape::None, |c| character(c, start + count + 1))
        }
        _ => Escape::None,
    }
}

enum Digits {
    None,
    /// The text ends before the last digit.
    Cut,
    Some(u32),
}

fn number(text: &[u8], at: usize, count: usize, base: u32) -> Digits {
    let mut value = 0u32;
    for place in at..at + count {
        let Some(&digit) = text.get(place) else {
            return Digits::Cut;
        };
        let Some(digit) = char::from(digit).to_digit(base) else {
            return Digits::None;
        };
        value = value.saturating_mul(base).saturating_add(digit);
    }
    if count == 0 {
        Digits::None
    } else {
        Digits::Some(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, secret: &str) -> Match {
        find_at(text.as_bytes(), 0, secret.as_bytes())
    }

    /// Were the whole run counted at each of its bytes, this would take hours.
    #[test]
    fn a_text_of_backslashes_is_read_in_linear_time() {
        let text = "\\".repeat(1 << 20);
        let mut places = 0..text.len() - LONGEST_RUN;
        assert!(places.all(|at| find_at(text.as_bytes(), at, b"api_0123456789") == Match::None));
    }

    #[test]
    fn a_secret_is_found_in_every_form_in_which_it_is_quoted() {
        let secret = "p\"ä/\\ 𝄞+%41&amp;'<n";
        let json = serde_json::to_string(secret).unwrap_or_default();
        let json = json.trim_matches('"').to_owned();
        let twice = serde_json::to_string(&json).unwrap_or_default();
        let url: String = url::form_urlencoded::byte_serialize(secret.as_bytes()).collect();
        let percent =
            percent_encoding::utf8_percent_encode(secret, percent_encoding::NON_ALPHANUMERIC).to_string();
        let ascii: String = secret
            .encode_utf16()
            .map(|unit| format!("\\u{unit:04X}"))
            .collect();
        let html: String = secret.chars().map(|c| format!("&#{};", u32::from(c))).collect();
        let named = secret
            .replace('&', "&amp;")
            .replace('"', "&quot;")
            .replace('\'', "&apos;")
            .replace('<', "&lt;");
        for text in [
            secret.to_owned(),
            secret.to_uppercase().replace('Ä', "ä"),
            json,
            twice.trim_matches('"').to_owned(),
            url.to_lowercase(),
            url,
            percent,
            ascii,
            html,
            named,
        ] {
            assert_eq!(found(&text, secret), Match::Whole(text.len()), "{text}");
            let longer = format!("{text}!");
            assert_eq!(found(&longer, secret), Match::Whole(text.len()), "{longer}");
            for cut in (1..text.len()).filter(|cut| text.is_char_boundary(*cut)) {
                assert!(
                    matches!(found(&text[..cut], secret), Match::CutAfter(_)),
                    "{}",
                    &text[..cut]
                );
            }
        }
        assert_eq!(found("password", "passwort"), Match::None);
        assert_eq!(found("pass", "password"), Match::CutAfter(4));
        assert_eq!(found("h\u{fffd}", "hä"), Match::CutAfter(1));
        assert_eq!(found("h\u{fffd}.", "hä"), Match::None);
        assert_eq!(found("%zz", "%zz"), Match::Whole(3));
        assert_eq!(found("&#x;", "&#x;"), Match::Whole(4));
        assert_eq!(found("\\ud800\\u0041", "xx"), Match::None);
    }
}
