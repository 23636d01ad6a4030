//! A readable line from a body that is not JSON: a web server's HTML page or plain text.

use super::one_line::shorten;

/// How many characters of such a body become the message.
const LIMIT: usize = 200;

/// One line of plain text, or `None` if there is nothing to say.
pub(super) fn excerpt(body: &str) -> Option<String> {
    let trimmed = body.trim_start_matches('\u{feff}').trim();
    let text = if trimmed.starts_with('<') {
        from_html(trimmed)
    } else {
        collapse(trimmed)
    };
    if text.is_empty() {
        return None;
    }
    Some(shorten(text, LIMIT))
}

/// The title, unless it says only "Error"; then the text of the page.
fn from_html(page: &str) -> String {
    let title = element(page, "title").map(plain).unwrap_or_default();
    if !title.is_empty() && !title.eq_ignore_ascii_case("error") {
        return title;
    }
    let text = plain(element(page, "body").unwrap_or(page));
    if text.is_empty() { title } else { text }
}

/// What stands between the first opening tag of this name and its closing tag or the end of the page.
fn element<'a>(page: &'a str, name: &str) -> Option<&'a str> {
    // ASCII lower case keeps every byte position.
    let lower = page.to_ascii_lowercase();
    let open = lower.find(&format!("<{name}"))?;
    let start = open + lower[open..].find('>')? + 1;
    let end = lower[start..]
        .find(&format!("</{name}"))
        .map_or(page.len(), |length| start + length);
    page.get(start..end)
}

/// Text without tags, with the common entities resolved and white space collapsed.
fn plain(html: &str) -> String {
    let mut text = String::with_capacity(html.len().min(4 * LIMIT));
    let mut in_tag = false;
    for c in html.chars() {
        match c {
            '<' => {
                in_tag = true;
                text.push(' ');
            }
            '>' if in_tag => in_tag = false,
            c if !in_tag => text.push(c),
            _ => {}
        }
        if text.len() > 8 * LIMIT {
            break;
        }
    }
    for (entity, replacement) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&nbsp;", " "),
        ("&amp;", "&"),
    ] {
        text = text.replace(entity, replacement);
    }
    collapse(&text)
}

fn collapse(text: &str) -> String {
    let mut line = String::new();
    for word in text
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
    {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
        if line.len() > 8 * LIMIT {
            break;
        }
    }
    line
}
