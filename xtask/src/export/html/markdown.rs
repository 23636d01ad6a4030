//! The little Markdown that descriptions use: paragraphs, lists, code, bold, links.

use super::escape;

/// A description as HTML; nothing for an empty one.
pub(super) fn html(text: &str) -> String {
    let mut out = String::new();
    let mut paragraph: Vec<&str> = Vec::new();
    let mut list: Vec<String> = Vec::new();
    let mut code: Option<Vec<&str>> = None;
    for line in text.lines() {
        let trimmed = line.trim();
        if let Some(lines) = &mut code {
            if trimmed.starts_with("```") {
                out.push_str(&format!("<pre>{}</pre>\n", escape(&lines.join("\n"))));
                code = None;
            } else {
                lines.push(line);
            }
            continue;
        }
        if trimmed.starts_with("```") {
            close(&mut paragraph, &mut list, &mut out);
            code = Some(Vec::new());
        } else if trimmed.is_empty() {
            close(&mut paragraph, &mut list, &mut out);
        } else if let Some(item) = trimmed.strip_prefix("* ").or_else(|| trimmed.strip_prefix("- ")) {
            if !paragraph.is_empty() {
                close(&mut paragraph, &mut list, &mut out);
            }
            list.push(item.to_owned());
        } else if let Some(item) = list.last_mut() {
            item.push(' ');
            item.push_str(trimmed);
        } else {
            paragraph.push(trimmed);
        }
    }
    if let Some(lines) = code {
        out.push_str(&format!("<pre>{}</pre>\n", escape(&lines.join("\n"))));
    }
    close(&mut paragraph, &mut list, &mut out);
    out
}

fn close(paragraph: &mut Vec<&str>, list: &mut Vec<String>, out: &mut String) {
    if !paragraph.is_empty() {
        out.push_str(&format!("<p>{}</p>\n", inline(&paragraph.join(" "))));
        paragraph.clear();
    }
    if !list.is_empty() {
        out.push_str("<ul>\n");
        for item in list.drain(..) {
            out.push_str(&format!("<li>{}</li>\n", inline(&item)));
        }
        out.push_str("</ul>\n");
    }
}

/// Code, bold and links in a line.
pub(super) fn inline(text: &str) -> String {
    let mut out = String::new();
    // What stands between backquotes is code.
    for (index, part) in text.split('`').enumerate() {
        if index % 2 == 1 {
            out.push_str(&format!("<code>{}</code>", escape(part)));
        } else {
            out.push_str(&links(&bold(&escape(part))));
        }
    }
    out
}

fn bold(text: &str) -> String {
    let parts: Vec<&str> = text.split("**").collect();
    // An odd mark has no partner: it is text.
    if parts.len().is_multiple_of(2) {
        return text.to_owned();
    }
    let mut out = String::new();
    for (index, part) in parts.iter().enumerate() {
        if index % 2 == 1 {
            out.push_str(&format!("<b>{part}</b>"));
        } else {
            out.push_str(part);
        }
    }
    out
}

/// `[text](address)` with an address of the web.
fn links(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, label, address, after)) = link(rest) {
        out.push_str(&format!("{before}<a href=\"{address}\">{label}</a>"));
        rest = after;
    }
    out.push_str(rest);
    out
}

fn link(text: &str) -> Option<(&str, &str, &str, &str)> {
    let middle = text.find("](http")?;
    let open = text[..middle].rfind('[')?;
    let close = middle + text[middle..].find(')')?;
    Some((
        &text[..open],
        &text[open + 1..middle],
        &text[middle + 2..close],
        &text[close + 1..],
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn descriptions_become_html_and_nothing_in_them_is_markup() {
        assert_eq!(html(""), "");
        assert_eq!(
            html(
                "One `<a>`\nline & **more**.\n\n* first\n  goes on\n* second\n\nSee [it](https://example.com/a)."
            ),
            "<p>One <code>&lt;a&gt;</code> line &amp; <b>more</b>.</p>\n<ul>\n<li>first goes on</li>\n\
             <li>second</li>\n</ul>\n<p>See <a href=\"https://example.com/a\">it</a>.</p>\n"
        );
        assert_eq!(html("```\na <b>\n```"), "<pre>a &lt;b&gt;</pre>\n");
        assert_eq!(html("2 ** 3"), "<p>2 ** 3</p>\n");
    }
}
