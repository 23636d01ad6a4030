//! Secrets in texts that hold names with values: forms, connection strings, queries of GraphQL, headers, XML.

use imbrace_contract::likely_secrets as secret;

/// What stands in the place of a secret.
pub(super) const REDACTED: &str = "redacted";

/// A text without the values of names that are those of secrets: `password=…`, `password: "…"`, `<password>…`. Where a value
/// ends is a guess in free text: a value without quotes ends at `;`, `&` or the end of the line, and what is in doubt goes to
/// the end of the text.
pub(super) fn without_values(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['=', ':', '>']) {
        let (before, after) = rest.split_at(at + 1);
        out.push_str(before);
        rest = after;
        let before = end(&out[..out.len() - 1]);
        let value = match &out[out.len() - 1..] {
            ">" if is_secret_element(before) => content(after),
            "=" | ":" if is_secret(before) => value(after),
            _ => continue,
        };
        let (lead, found) = after.split_at(value.start);
        let (found, after) = found.split_at(value.length);
        out.push_str(lead);
        out.push_str(if found.trim().is_empty() { found } else { REDACTED });
        rest = after;
    }
    out + rest
}

/// The end of a text, which is long enough for a name.
fn end(text: &str) -> &str {
    const FAR: usize = 1000;
    let far = text.char_indices().rev().nth(FAR);
    far.map_or(text, |(at, _)| &text[at..])
}

/// Where a value stands in a text that begins after `=` or `:`.
struct Stands {
    start: usize,
    length: usize,
}

fn value(text: &str) -> Stands {
    // `=>`, `:=`, `: |` and a value on the next line.
    let found = text.trim_start_matches(|c: char| c.is_whitespace() || ">=|".contains(c));
    let lead = text.len() - found.len();
    let to_the_end = Stands {
        start: lead,
        length: found.len(),
    };
    let opening = found.trim_start_matches('\\');
    let slashes = found.len() - opening.len();
    if let Some(quote) = opening.chars().next().filter(|c| "\"'`".contains(*c)) {
        let inner = &opening[1..];
        return Stands {
            start: lead + slashes + 1,
            length: quoted(inner, quote, slashes).unwrap_or(inner.len()),
        };
    }
    if found.starts_with(['{', '[', '(', '<', '“', '„', '‘', '«']) || text[..lead].contains(['\n', '\r'])
    {
        return to_the_end;
    }
    // After a backslash the text goes on.
    let mut ends = found.match_indices([';', '&', '\n', '\r']);
    let end = ends.find(|(at, _)| !found[..*at].ends_with('\\'));
    Stands {
        length: end.map_or(found.len(), |(at, _)| at),
        ..to_the_end
    }
}

/// What stands in an element, up to the next tag. If that is none of its own, all the rest may belong to the element.
fn content(text: &str) -> Stands {
    let nested = text.trim_start().starts_with('<') && !text.trim_start().starts_with("</");
    let end = text.find('<').filter(|_| !nested);
    Stands {
        start: 0,
        length: end.unwrap_or(text.len()),
    }
}

/// Whether a text ends with the tag of a secret, without its `>`: `<password`, `<wsse:Password Type="…"`.
fn is_secret_element(before: &str) -> bool {
    let tag = before.rsplit_once('<').map_or("", |(_, tag)| tag);
    let name = tag.split_whitespace().next().unwrap_or_default();
    !tag.starts_with('/') && !tag.ends_with('/') && !tag.contains('>') && is_secret(name)
}

/// The length of a text up to the quote that closes it, which has as many backslashes before it as the one that opened it. A
/// doubled quote is part of the text. Nothing if the text goes on after the quote, as words of a shell and sums do.
fn quoted(text: &str, quote: char, slashes: usize) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = text[from..].find(quote).map(|at| from + at) {
        let before = at - text[..at].trim_end_matches('\\').len();
        let after = &text[at + 1..];
        // In JSON within JSON, `\"` closes and `\\\"` does not.
        let closes = before >= slashes && ((before - slashes) / (slashes + 1)).is_multiple_of(2);
        if closes && !after.starts_with(quote) {
            let behind = after.trim_start_matches(['\\', '"', '\'', '`']);
            let ends = |c: char| c.is_whitespace() || ",;&)]}>".contains(c);
            let joined = behind.trim_start().starts_with(['+', '.', '~', '|']);
            let ends = behind.is_empty() || behind.starts_with(ends);
            return (ends && !joined).then_some(at - slashes);
        }
        let doubled = closes && after.starts_with(quote);
        from = at + 1 + usize::from(doubled);
    }
    None
}

/// Whether a text ends with the name of a secret, in quotes, brackets, tags or marks of emphasis or not.
fn is_secret(before: &str) -> bool {
    let trimmed = |text: &'_ str| {
        text.trim_end_matches(|c: char| c.is_whitespace() || "\\\"'`*])!~?+:".contains(c))
            .len()
    };
    let mut named = &before[..trimmed(before)];
    // `<b>Password</b>: …`
    while let Some(tag) = named.rfind('<').filter(|_| named.ends_with('>')) {
        named = &named[..trimmed(&named[..tag])];
    }
    let (rest, name) = last_word(named);
    let (_, first) = last_word(rest.strip_suffix(' ').unwrap_or_default());
    // `API key: …`, `recovery code: …`
    let two = ["key", "code", "codes", "phrase"].contains(&name.to_lowercase().as_str());
    secret::property(name) || two && secret::property(&format!("{first}{name}"))
}

/// A text before its last word, and the word.
fn last_word(text: &str) -> (&str, &str) {
    let word = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    text.split_at(text.trim_end_matches(word).len())
}

#[cfg(test)]
mod tests {
    use super::without_values;

    #[test]
    fn values_of_secrets_go_and_the_rest_stays() {
        for (text, expected) in [
            ("user=a&password=hunter2&x=1", "user=a&password=redacted&x=1"),
            ("Server=x;Password=hunter2;", "Server=x;Password=redacted;"),
            (
                "mutation { login(password: \"hunter2\", name: \"a\") { token } }",
                "mutation { login(password: \"redacted\", name: \"a\") { token } }",
            ),
            (
                "{\\\"password\\\": \\\"hunter2\\\"",
                "{\\\"password\\\": \\\"redacted\\\"",
            ),
            ("Authorization: Bearer abc def", "Authorization: redacted"),
            ("-p password='a b' -x", "-p password='redacted' -x"),
            ("passwörter=1; größe=2", "passwörter=1; größe=2"),
            (
                "at 12:30, max_tokens=5, https://h.test/a=b",
                "at 12:30, max_tokens=5, https://h.test/a=b",
            ),
            ("password=", "password="),
            ("the password: ", "the password: "),
            ("password=; x=1", "password=; x=1"),
            ("password=\"\", x=\"1\"", "password=\"\", x=\"1\""),
        ] {
            assert_eq!(without_values(text), expected);
        }
    }

    #[test]
    fn a_value_ends_where_its_own_quote_does() {
        for (text, expected) in [
            ("(password: \"it's-hunter2\")", "(password: \"redacted\")"),
            (r#"{"password": "a\"hunter2"} x"#, r#"{"password": "redacted"} x"#),
            (r#"{"password": "a\\"} x"#, r#"{"password": "redacted"} x"#),
            (
                r#"{\"password\": \"a\\\"hunter2\", \"x\": 1"#,
                r#"{\"password\": \"redacted\", \"x\": 1"#,
            ),
            ("password='it''s hunter2', x=1", "password='redacted', x=1"),
            (r"password='a'\''hunter2' x", "password='redacted"),
            ("password='a'\"hunter2\" x", "password='redacted"),
            ("password = 'a' + 'hunter2'", "password = 'redacted"),
            ("\"password='a'\" x", "\"password='redacted'\" x"),
            ("password=\"hunter2", "password=\"redacted"),
        ] {
            assert_eq!(without_values(text), expected);
        }
    }

    #[test]
    fn an_element_has_no_secret() {
        for (text, expected) in [
            (
                "<a><password>hunter2</password><n>1</n></a>",
                "<a><password>redacted</password><n>1</n></a>",
            ),
            (
                "<w:Password Type=\"x\"> hunter2 </w:Password>",
                "<w:Password Type=\"x\">redacted</w:Password>",
            ),
            ("<password><![CDATA[hunter2]]></password>", "<password>redacted"),
            (
                "<password></password><password/>a > b",
                "<password></password><password/>a > b",
            ),
            ("password > 8, a -> b", "password > 8, a -> b"),
        ] {
            assert_eq!(without_values(text), expected);
        }
    }

    #[test]
    fn a_value_in_doubt_goes_to_the_end() {
        for (text, expected) in [
            ("Password=a{hunter2};x=1", "Password=redacted;x=1"),
            ("Password=my hunter2;", "Password=redacted;"),
            ("password=a,hunter2&x", "password=redacted&x"),
            ("\"password\" => \"hunter2\"", "\"password\" => \"redacted\""),
            ("password := hunter2\nx = 1", "password := redacted\nx = 1"),
            ("passwords:\n  - a\n  - hunter2", "passwords:\n  redacted"),
            ("password:\n  a\n  hunter2", "password:\n  redacted"),
            ("password: |\n  a\n  hunter2", "password: |\n  redacted"),
            ("\"password\": [\"a\", \"hunter2\"] x", "\"password\": redacted"),
            ("password=a\\;hunter2;x=1", "password=redacted;x=1"),
            ("password=\\\nhunter2\nx=1", "password=redacted\nx=1"),
            ("user[password]=hunter2&x=1", "user[password]=redacted&x=1"),
            ("**Password**: hunter2", "**Password**: redacted"),
            ("<b>Password</b>: hunter2", "<b>Password</b>: redacted"),
            ("API key: hunter2\nThe key: a", "API key: redacted\nThe key: a"),
        ] {
            assert_eq!(without_values(text), expected);
        }
    }
}
