//! A path as a template: which segments are ids, and what they are called.

use imbrace_contract::likely_secrets as secret;

use super::words::{singular, snake};

/// A template.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Template {
    /// Such as `/boards/{board_id}`.
    pub(super) path: String,
    /// The names in it, with what stood there.
    pub(super) parameters: Vec<(String, Stood)>,
}

/// What stood in the place of a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stood {
    /// Its name only.
    Name,
    /// A value that may be shown.
    Value(String),
    /// An e-mail address.
    Address,
    /// A secret.
    Secret,
}

/// Makes a template; `known` are those of the document, whose names are kept.
pub(super) fn template(path: &[String], known: &[&str]) -> Template {
    let known: Vec<Vec<&str>> = known.iter().map(|path| segments(path)).collect();
    let mut out = Template::default();
    let mut made: Vec<String> = Vec::new();
    for segment in path {
        // What may stand here in the paths that begin alike.
        let siblings: Vec<&str> = known
            .iter()
            .filter(|known| known.len() > made.len() && made.iter().eq(known[..made.len()].iter()))
            .map(|known| known[made.len()])
            .collect();
        let literal = siblings.contains(&segment.as_str()) && named(segment).is_none();
        let given = named(segment);
        let before = made.last().map_or("", String::as_str);
        let stood = stood(before, segment);
        let value = like_id(segment) || !is_literal(segment) || !matches!(stood, Stood::Value(_));
        if literal || (given.is_none() && !value) {
            made.push(segment.clone());
            continue;
        }
        let known = siblings
            .iter()
            .find_map(|sibling| sibling.strip_prefix('{')?.strip_suffix('}'));
        let before = made.last().filter(|before| !before.starts_with('{'));
        let mut name = match (known, &given, before) {
            (Some(known), ..) => known.to_owned(),
            (None, Some(given), _) if !given.is_empty() => given.clone(),
            (None, None, _) if stood == Stood::Address => "email".to_owned(),
            (None, None, _) if stood == Stood::Secret => "token".to_owned(),
            (None, None, _) if like_date(segment) => "date".to_owned(),
            (_, _, Some(before)) if !snake(before).is_empty() => format!("{}_id", singular(&snake(before))),
            _ => "id".to_owned(),
        };
        while out.parameters.iter().any(|(other, _)| *other == name) {
            name = format!("other_{name}");
        }
        made.push(format!("{{{name}}}"));
        out.parameters
            .push((name, if given.is_some() { Stood::Name } else { stood }));
    }
    out.path = format!("/{}", made.join("/"));
    out
}

fn stood(before: &str, segment: &str) -> Stood {
    if secret::holds_address(segment) {
        Stood::Address
    } else if secret::holds_value(segment) || secret::opens(before, segment) {
        Stood::Secret
    } else {
        Stood::Value(segment.to_owned())
    }
}

/// Whether a segment can stand in a path as it is: what was encoded is data.
fn is_literal(segment: &str) -> bool {
    let known = |c: char| c.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@".contains(c);
    segment.chars().all(known)
}

fn segments(path: &str) -> Vec<&str> {
    path.trim_start_matches('/').split('/').collect()
}

/// The name in `{board_id}`, `{{boardId}}`, `:board_id`, `<board-id>`, `$BOARD_ID` and `${BOARD_ID}`.
fn named(segment: &str) -> Option<String> {
    let wrapped = |open: &str, close: &str| segment.strip_prefix(open)?.strip_suffix(close);
    let name = wrapped("{{", "}}")
        .or_else(|| wrapped("${", "}"))
        .or_else(|| wrapped("{", "}"))
        .or_else(|| wrapped("<", ">"))
        .or_else(|| segment.strip_prefix(':'))
        .or_else(|| segment.strip_prefix('$'))?;
    let upper = !name.chars().any(char::is_lowercase);
    Some(snake(&if upper {
        name.to_lowercase()
    } else {
        name.to_owned()
    }))
}

/// Prefixes of ids that are not words.
const PREFIXES: [&str; 14] = [
    "asst", "bi", "brd", "bu", "ch", "cntc", "conv", "fld", "msg", "org", "sg", "usr", "wf", "wsp",
];

/// Whether a segment looks like an id: digits, a UUID, 24 hexadecimal digits, `brd_…`, `app-…`, or letters and digits mixed.
pub(super) fn like_id(text: &str) -> bool {
    let all = |test: fn(char) -> bool| !text.is_empty() && text.chars().all(test);
    let has = |test: fn(char) -> bool| text.chars().any(test);
    let digit = |c: char| c.is_ascii_digit();
    if all(digit)
        || like_uuid(text)
        || like_date(text)
        || (all(|c| c.is_ascii_hexdigit()) && matches!(text.len(), 24 | 32 | 40 | 64))
    {
        return true;
    }
    let word = all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
    // A run of letters and digits that no word is so long.
    let run = |run: &str| {
        run.len() >= 16
            && run.chars().filter(char::is_ascii_digit).count() >= 3
            && run.contains(|c: char| c.is_ascii_alphabetic())
    };
    if word && text.split(['-', '_']).any(run) {
        return true;
    }
    if word
        && text.len() >= 16
        && has(digit)
        && has(|c| c.is_ascii_uppercase())
        && has(|c| c.is_ascii_lowercase())
    {
        return true;
    }
    let prefixed = |separator: char, most: usize| {
        let (prefix, rest) = text.split_once(separator)?;
        let lower = (2..=most).contains(&prefix.len()) && prefix.chars().all(|c| c.is_ascii_lowercase());
        Some((prefix, rest)).filter(|_| lower && word && !rest.is_empty())
    };
    if let Some((prefix, rest)) = prefixed('_', 12) {
        return PREFIXES.contains(&prefix) || like_uuid(rest) || rest.chars().any(digit);
    }
    prefixed('-', 6)
        .is_some_and(|(_, rest)| rest.len() >= 6 && rest.chars().any(digit) && !rest.contains('-'))
}

/// `2026-03-01`
fn like_date(text: &str) -> bool {
    grouped(text, &[4, 2, 2], |c| c.is_ascii_digit())
}

fn like_uuid(text: &str) -> bool {
    grouped(text, &[8, 4, 4, 4, 12], |c| c.is_ascii_hexdigit())
}

/// Whether a text is groups of so many such characters, with `-` between them.
fn grouped(text: &str, lengths: &[usize], known: fn(char) -> bool) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    parts.len() == lengths.len()
        && parts
            .iter()
            .zip(lengths)
            .all(|(part, length)| part.len() == *length && part.chars().all(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(path: &str) -> String {
        let known = [
            "/data-board/boards",
            "/data-board/boards/reorder",
            "/data-board/boards/{board_id}",
            "/data-board/boards/{board_id}/fields/{field_id}",
            "/v2/chat_1",
        ];
        let path: Vec<String> = path.split('/').map(str::to_owned).collect();
        template(&path, &known).path
    }

    #[test]
    fn ids_become_parameters_and_words_stay() {
        for (path, expected) in [
            (
                "data-board/boards/65f0a1b2c3d4e5f6a7b8c9d0/archive",
                "/data-board/boards/{board_id}/archive",
            ),
            ("data-board/boards/reorder", "/data-board/boards/reorder"),
            ("data-board/boards/statistics", "/data-board/boards/statistics"),
            ("v1/contacts/_search", "/v1/contacts/_search"),
            (
                "v1/team_conversations/12/users/7",
                "/v1/team_conversations/{team_conversation_id}/users/{user_id}",
            ),
            ("v1/users/7/users/8", "/v1/users/{user_id}/users/{other_user_id}"),
            ("9f0e1d2c-3b4a-4958-8776-655443322110", "/{id}"),
            ("x/brd_9f0e1d2c-3b4a-4958-8776-655443322110", "/x/{x_id}"),
            (
                "assistants/asst_abc/export-v2",
                "/assistants/{assistant_id}/export-v2",
            ),
            (
                "apps/app-abc123/runs/Zk3vQ8uYb1LrT5mNw7xCd",
                "/apps/{app_id}/runs/{run_id}",
            ),
            ("v2/chat_1/chat_2", "/v2/chat_1/{chat_1_id}"),
            ("v1/webhooks/", "/v1/webhooks/"),
            ("files/folder/report.pdf/x", "/files/folder/report.pdf/x"),
            ("hooks/api_0123456789abcdef0123456789", "/hooks/{token}"),
            (
                "reset/eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcdefghij123/x",
                "/reset/{token}/x",
            ),
            ("reset/4f5g6h", "/reset/{token}"),
            ("users/john.doe@corp.example.com/items", "/users/{email}/items"),
            ("jobs/k7d93hq2mz8x41bv", "/jobs/{job_id}"),
        ] {
            assert_eq!(made(path), expected);
        }
    }

    #[test]
    fn parameters_may_be_named_in_the_line() {
        for name in [
            "{id}",
            "{{boardId}}",
            ":board",
            "<board-id>",
            "$BOARD_ID",
            "${BOARD_ID}",
        ] {
            assert_eq!(
                made(&format!("data-board/boards/{name}")),
                "/data-board/boards/{board_id}"
            );
        }
        assert_eq!(made("a/{{labelKey}}"), "/a/{label_key}");
    }

    #[test]
    fn what_was_encoded_is_data() {
        for encoded in ["folder/report.pdf", "a b", "pro?be", "a#b", "50%", "größe"] {
            let path = ["files".to_owned(), encoded.to_owned(), "x".to_owned()];
            let template = template(&path, &[]);
            assert_eq!(template.path, "/files/{file_id}/x", "{encoded}");
            assert_eq!(template.parameters[0].1, Stood::Value(encoded.to_owned()));
        }
    }
}
