//! The file name in `Content-Disposition`, as the servers write it and as a file system takes it.

use std::borrow::Cow;

use http::{HeaderMap, header::CONTENT_DISPOSITION};
use percent_encoding::percent_decode_str;

use crate::base64;

/// Names of devices on Windows, with any extension.
const DEVICES: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
    "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// The `filename*`, or else the `filename`, cut to its last path component.
#[inline]
pub(super) fn read(headers: &HeaderMap) -> Option<String> {
    let header = headers.get(CONTENT_DISPOSITION)?;
    let text = utf8_or_latin1(header.as_bytes());
    let parameters = parameters(&text);
    let find = |name: &str| {
        let found = parameters.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    };
    let extended = find("filename*").and_then(extended_value);
    let plain = || find("filename").map(|name| encoded_words(name).unwrap_or_else(|| name.to_owned()));
    extended
        .and_then(|name| safe_name(&name))
        .or_else(|| safe_name(&plain()?))
}

/// Header text has no encoding of its own: servers send UTF-8, or characters up to U+00FF as single bytes.
#[inline]
fn utf8_or_latin1(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.into(),
        Err(_) => latin1(bytes).into(),
    }
}

#[inline]
fn latin1(bytes: &[u8]) -> String {
    bytes.iter().copied().map(char::from).collect()
}

/// The parameters of a header such as `attachment; filename="a;b.csv"`, without quotes.
#[inline]
fn parameters(text: &str) -> Vec<(String, String)> {
    let mut parameters = Vec::new();
    let mut part = String::new();
    let mut in_quotes = false;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            // Servers also quote Windows paths as they are, so a backslash escapes only what needs it.
            '\\' if in_quotes && matches!(rest.peek(), Some('"' | '\\')) => part.extend(rest.next()),
            '"' => in_quotes = !in_quotes,
            ';' if !in_quotes => parameters.extend(parameter(&std::mem::take(&mut part))),
            c => part.push(c),
        }
    }
    parameters.extend(parameter(&part));
    parameters
}

#[inline]
fn parameter(part: &str) -> Option<(String, String)> {
    let (name, value) = part.split_once('=')?;
    Some((name.trim().to_owned(), value.trim().to_owned()))
}

/// `charset'language'percent-encoded` (RFC 8187), in the two character sets that occur.
#[inline]
fn extended_value(value: &str) -> Option<String> {
    let mut parts = value.splitn(3, '\'');
    let charset = parts.next()?;
    let encoded = parts.nth(1)?;
    in_charset(charset, percent_decode_str(encoded).collect())
}

#[inline]
fn in_charset(charset: &str, bytes: Vec<u8>) -> Option<String> {
    match charset.to_ascii_lowercase().as_str() {
        "utf-8" | "utf8" => String::from_utf8(bytes).ok(),
        "iso-8859-1" | "us-ascii" => Some(latin1(&bytes)),
        _ => None,
    }
}

/// Decodes `=?UTF-8?B?…?=` and `=?UTF-8?Q?…?=` (RFC 2047), which browsers take too. `None` if the text is anything else.
#[inline]
fn encoded_words(text: &str) -> Option<String> {
    let mut decoded = String::new();
    for word in text.split_whitespace() {
        let mut parts = word.strip_prefix("=?")?.strip_suffix("?=")?.splitn(3, '?');
        let (charset, encoding, content) = (parts.next()?, parts.next()?, parts.next()?);
        let bytes = match encoding {
            "B" | "b" => base64::decode(content.as_bytes())?,
            // The same as percent encoding, with another sign and `_` for a space.
            "Q" | "q" => {
                let percent = content.replace('%', "%25").replace('=', "%").replace('_', " ");
                percent_decode_str(&percent).collect()
            }
            _ => return None,
        };
        decoded.push_str(&in_charset(charset, bytes)?);
    }
    Some(decoded)
}

/// A name that creates a plain file in the current directory of any system, or `None` if nothing of it is left.
#[inline]
fn safe_name(name: &str) -> Option<String> {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = name.chars().filter(|c| !is_invisible(*c)).collect();
    // A drive without a separator, as in `C:leads.csv`.
    let name = match name.split_once(':') {
        Some((drive, rest)) if drive.len() == 1 && drive.starts_with(|c: char| c.is_ascii_alphabetic()) => {
            rest
        }
        _ => &name,
    };
    // Windows leaves out dots and spaces at the end.
    let name = name
        .trim_start()
        .trim_end_matches(|c: char| c == '.' || c.is_whitespace());
    if name.is_empty() {
        return None;
    }
    let stem = name.split(['.', ':']).next().unwrap_or_default().trim_end();
    let is_device = DEVICES.iter().any(|device| device.eq_ignore_ascii_case(stem));
    Some(if is_device {
        format!("_{name}")
    } else {
        name.to_owned()
    })
}

/// Control characters, and the marks that turn the direction of text, with which `gpj.exe` reads as `exe.jpg`.
#[inline]
fn is_invisible(c: char) -> bool {
    c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn name_in(header: impl AsRef<[u8]>) -> Option<String> {
        let value = HeaderValue::from_bytes(header.as_ref()).ok()?;
        read(&HeaderMap::from_iter([(CONTENT_DISPOSITION, value)]))
    }

    #[track_caller]
    fn check(header: &str, name: &str) {
        assert_eq!(name_in(header).as_deref(), Some(name), "{header}");
    }

    #[test]
    fn the_name_is_read_in_every_form_that_servers_write() {
        check("attachment; filename=\"a;b.csv\"", "a;b.csv");
        check("attachment; filename=plain.csv", "plain.csv");
        check("attachment; filename=my file.csv", "my file.csv");
        check("ATTACHMENT;FileName = \"a.csv\"", "a.csv");
        check("attachment; filename=\"say \\\"hi\\\".csv\"", "say \"hi\".csv");
        check("attachment; filename=\"not closed.csv", "not closed.csv");
        check(
            "attachment; filename=\"Báo cáo 2025 (1).xlsx\"",
            "Báo cáo 2025 (1).xlsx",
        );
        assert_eq!(
            name_in(b"attachment; filename=\"B\xe1o c\xe1o.xlsx\"").as_deref(),
            Some("Báo cáo.xlsx")
        );
        assert_eq!(name_in("inline"), None);
    }

    #[test]
    fn the_extended_name_comes_first_if_it_can_be_read() {
        let plain = "attachment; filename=\"x.csv\"";
        check(
            &format!("{plain}; filename*=UTF-8''b%C3%A1o%20c%C3%A1o.csv"),
            "báo cáo.csv",
        );
        check(
            "attachment; filename*=utf-8'vi'b%C3%A1o.csv; filename=x.csv",
            "báo.csv",
        );
        check(&format!("{plain}; filename*=ISO-8859-1''b%E1o.csv"), "báo.csv");
        check("attachment; filename*=\"UTF-8''b%C3%A1o.csv\"", "báo.csv");
        // Bytes that are not UTF-8, an unknown character set, no character set, nothing left.
        for broken in ["UTF-8''b%E1o.csv", "KOI8-R''a", "a.csv", "UTF-8''..", "UTF-8''"] {
            check(&format!("{plain}; filename*={broken}"), "x.csv");
        }
    }

    #[test]
    fn encoded_words_are_decoded() {
        check(
            "attachment; filename=\"=?UTF-8?B?YsOhbyBjw6FvLmNzdg==?=\"",
            "báo cáo.csv",
        );
        check(
            "attachment; filename=\"=?utf-8?q?b=C3=A1o_100%.csv?=\"",
            "báo 100%.csv",
        );
        check(
            "attachment; filename=\"=?UTF-8?Q?b=C3=A1o?= =?UTF-8?Q?.csv?=\"",
            "báo.csv",
        );
        check("attachment; filename=\"=?UTF-8?B?Li4vLi4veA==?=\"", "x");
        check("attachment; filename=\"=?UTF-8?B?*?=\"", "=?UTF-8?B?*?=");
    }

    #[test]
    fn the_name_has_no_directory() {
        check("attachment; filename=\"../../etc/passwd\"", "passwd");
        check(
            "attachment; filename=\"C:\\reports\\2025\\leads.csv\"",
            "leads.csv",
        );
        check("attachment; filename=\"C:\\\\reports\\\\leads.csv\"", "leads.csv");
        check(
            "attachment; filename=\"\\\\server\\share\\leads.csv\"",
            "leads.csv",
        );
        check("attachment; filename=\"C:leads.csv\"", "leads.csv");
        check("attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", "passwd");
        check("attachment; filename*=UTF-8''..%5C..%5Cwin.ini", "win.ini");
        for nothing in ["..", ".", "", "/", "a/", " ", "...", "C:", "a/.."] {
            let header = format!("attachment; filename=\"{nothing}\"");
            assert_eq!(name_in(&header), None, "{header}");
        }
    }

    #[test]
    fn the_name_is_a_plain_file_on_every_system() {
        check("attachment; filename*=UTF-8''a%00b%0A.csv", "ab.csv");
        check(
            "attachment; filename*=UTF-8''photo%E2%80%AEgpj.exe",
            "photogpj.exe",
        );
        check("attachment; filename=\"leads.csv. .\"", "leads.csv");
        check("attachment; filename=\"10:30.csv\"", "10:30.csv");
        check("attachment; filename=\"con\"", "_con");
        check("attachment; filename=\"NUL.tar.gz\"", "_NUL.tar.gz");
        check("attachment; filename=\"COM1 .txt\"", "_COM1 .txt");
        check("attachment; filename=\"console.txt\"", "console.txt");
    }
}
