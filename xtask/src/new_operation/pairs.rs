//! Secrets in texts that hold names with values: forms, connection strings, queries of GraphQL, headers.

use imbrace_contract::likely_secrets as secret;

/// What stands in the place of a secret.
pub(super) const REDACTED: &str = "redacted";

/// A text without the values of names that are those of secrets: `password=…`, `password: "…"`.
pub(super) fn without_values(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['=', ':']) {
        let (before, mark) = rest.split_at(at);
        let (mark, after) = mark.split_at(1);
        out.push_str(before);
        out.push_str(mark);
        rest = after;
        if after.starts_with("//") || !is_secret(before) {
            continue;
        }
        let start = after.len() - after.trim_start_matches([' ', '\\', '"', '\'']).len();
        let (open, value) = after.split_at(start);
        let end = if open.contains(['"', '\'']) {
            value.find(['"', '\'', '\\'])
        } else if mark == ":" {
            value.find(|c: char| ",;&(){}[]\"'".contains(c) || c.is_control())
        } else {
            value.find(|c: char| ",;&(){}[]\"'".contains(c) || c.is_control() || c == ' ')
        };
        let (value, after) = value.split_at(end.unwrap_or(value.len()));
        out.push_str(open);
        out.push_str(if value.trim().is_empty() { value } else { REDACTED });
        rest = after;
    }
    out + rest
}

/// Whether a text ends with the name of a secret, in quotes or not.
fn is_secret(before: &str) -> bool {
    let named = before.trim_end_matches([' ', '\\', '"', '\'']);
    let name = named.rfind(|c: char| !(c.is_alphanumeric() || c == '_' || c == '-'));
    let name = name.map_or(named, |at| {
        &named[at + named[at..].chars().next().map_or(1, char::len_utf8)..]
    });
    secret::property(name)
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
        ] {
            assert_eq!(without_values(text), expected);
        }
    }
}
