//! Names and sentences for the command line.

/// A name as commands and options have it: `list_items` and `listItems` become `list-items`.
pub(crate) fn kebab(name: &str) -> String {
    let mut out = String::new();
    let chars: Vec<char> = name.chars().collect();
    for (index, c) in chars.iter().enumerate() {
        if !c.is_alphanumeric() {
            if !out.is_empty() && !out.ends_with('-') {
                out.push('-');
            }
            continue;
        }
        let after_lower = index > 0 && (chars[index - 1].is_lowercase() || chars[index - 1].is_ascii_digit());
        let ends_capitals = index > 0
            && chars[index - 1].is_uppercase()
            && chars.get(index + 1).is_some_and(|next| next.is_lowercase());
        if c.is_uppercase() && (after_lower || ends_capitals) && !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
        out.extend(c.to_lowercase());
    }
    out.trim_end_matches('-').to_owned()
}

/// The first sentence of a description, on one line.
pub(crate) fn first_sentence(text: &str) -> String {
    let text = joined(text.split("\n\n").next().unwrap_or_default());
    let mut end = text.len();
    let mut from = 0;
    while let Some(found) = text[from..].find(". ") {
        let at = from + found;
        // `e.g. ` and `i.e. ` end no sentence.
        if !text[..at].ends_with("e.g") && !text[..at].ends_with("i.e") {
            end = at;
            break;
        }
        from = at + 2;
    }
    text[..end].trim_end_matches('.').to_owned()
}

/// A description whose lines are joined, so that the terminal breaks them; paragraphs and lists stay.
pub(crate) fn paragraphs(text: &str) -> String {
    let parts = text.trim().split("\n\n").map(|part| {
        let is_list = part
            .lines()
            .any(|line| line.trim_start().starts_with(['-', '|', '*']));
        if is_list { part.to_owned() } else { joined(part) }
    });
    parts.collect::<Vec<_>>().join("\n\n")
}

fn joined(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The width of a line of help that is not broken by the terminal.
const WIDTH: usize = 80;
/// The width of the names in a list.
const NAMES: usize = 22;

/// A name and what it is, in lines of a list.
pub(crate) fn entry(name: &str, about: &str) -> String {
    let mut out = format!("  {name:<NAMES$}");
    let mut used = NAMES + 2;
    for (index, word) in about.split_whitespace().enumerate() {
        let width = word.chars().count();
        if used + width + 1 > WIDTH && index > 0 {
            out.push_str(&format!("\n{}", " ".repeat(NAMES + 2)));
            used = NAMES + 2;
        } else if index > 0 {
            out.push(' ');
            used += 1;
        }
        out.push_str(word);
        used += width;
    }
    out.push('\n');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_kebab_case() {
        for (name, expected) in [
            ("list_items", "list-items"),
            ("teamIds", "team-ids"),
            ("_id", "id"),
            ("URLPath", "url-path"),
            ("fields[]", "fields"),
            ("x-api-key", "x-api-key"),
            ("v2", "v2"),
        ] {
            assert_eq!(kebab(name), expected);
        }
    }

    #[test]
    fn the_first_sentence_is_one_line() {
        assert_eq!(
            first_sentence("Only visible\nboards, e.g. yours. Others not."),
            "Only visible boards, e.g. yours"
        );
        assert_eq!(first_sentence("A name."), "A name");
    }
}
