//! What the document says of operations and types, as parts of their documentation.

use imbrace_contract::{
    document::{In, Operation, Paging, Parameter, Promise, bare_key},
    names,
};

/// Whether a parameter is an argument of the method; else it is a setter of the call.
pub(super) fn is_argument(parameter: &Parameter) -> bool {
    parameter.place == In::Path || parameter.required
}

/// What a document says of an operation, as parts of documentation. Each begins with an empty line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    /// What a caller must know.
    pub description: String,
    /// What the method takes.
    pub arguments: String,
    /// What walks over the list promise.
    pub walks: String,
    /// What else there is to know of walks: goes on where [`walks`](Self::walks) ends.
    pub more_of_walks: String,
    /// When a call fails.
    pub errors: String,
}

pub(super) fn texts(operation: &Operation) -> Texts {
    let (mut description, errors) = split_errors(&operation.description);
    if !description.is_empty() {
        description = format!("\n{description}\n");
    }
    let arguments = operation
        .parameters
        .iter()
        .filter(|parameter| is_argument(parameter))
        .map(|parameter| {
            format!(
                "- `{}`: {}\n",
                names::field(&parameter.name),
                sentence(&parameter.description)
            )
        });
    let mut arguments: String = arguments.collect();
    if !arguments.is_empty() {
        arguments = format!("\n# Arguments\n{arguments}");
    }
    Texts {
        description,
        arguments,
        walks: operation.paging.as_ref().map(walks).unwrap_or_default(),
        more_of_walks: operation.paging.as_ref().map(more_of_walks).unwrap_or_default(),
        errors: format!("\n# Errors\n{errors}"),
    }
}

/// A description without its paragraph of errors, and that paragraph as a list of statuses, or as a sentence where it names none.
pub(super) fn split_errors(description: &str) -> (String, String) {
    let (errors, rest): (Vec<&str>, Vec<&str>) = description
        .split("\n\n")
        .partition(|paragraph| paragraph.trim_start().starts_with("Errors"));
    let mut list = String::new();
    for paragraph in errors {
        let words = paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
        let words = words.strip_prefix("Errors: ").unwrap_or(&words);
        match statuses(words)[..] {
            ["not known."] => list.push_str(&format!(
                "{FAILS}; which statuses the server sends is not known.\n"
            )),
            [sentence] if !is_status(sentence) => list.push_str(&format!("{}\n", capitalized(sentence))),
            ref items => list.extend(items.iter().map(|item| format!("- {}\n", listed(item)))),
        }
    }
    if list.is_empty() {
        list = format!("{FAILS}.\n");
    }
    (rest.join("\n\n").trim().to_owned(), list)
}

/// A status as an item of a list: without a period at its end, which would make a status alone the number of an ordered list.
fn listed(item: &str) -> &str {
    match item.strip_suffix('.') {
        Some(phrase) if !phrase.contains(". ") => phrase,
        _ => item,
    }
}

/// When every call fails.
const FAILS: &str = "Fails if the request cannot be sent or the status is not 2xx";

fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|c| c.to_uppercase().to_string());
    first.unwrap_or_default() + chars.as_str()
}

/// The parts of a paragraph of errors: each begins with a status.
fn statuses(words: &str) -> Vec<&str> {
    let (mut parts, mut from) = (Vec::new(), 0);
    for (at, c) in outside(words) {
        if matches!(c, ';' | ',') && is_status(&words[at + 1..]) {
            parts.push(words[from..at].trim());
            from = at + 1;
        }
    }
    parts.push(words[from..].trim());
    parts
}

/// The characters of a text that are neither code nor in parentheses, with their places.
fn outside(text: &str) -> impl Iterator<Item = (usize, char)> {
    let (mut quoted, mut depth) = (false, 0_usize);
    text.char_indices().filter(move |(_, c)| {
        match c {
            '`' => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth = depth.saturating_sub(1),
            _ => return !quoted && depth == 0,
        }
        false
    })
}

fn is_status(text: &str) -> bool {
    let digits: Vec<char> = text.trim_start().chars().take(3).collect();
    digits.len() == 3 && matches!(digits[0], '4' | '5') && digits.iter().all(char::is_ascii_digit)
}

/// What a walk over a list promises.
fn walks(paging: &Paging) -> String {
    let mut text = String::from("\n# Walks\n`items` and `pages` fetch page after page. ");
    match paging.promise {
        Promise::TotalOrder => text.push_str("Every item is given once."),
        Promise::Count => text.push_str(
            "Every item is given once, or the walk ends with an error: the server counts the items, but gives no order without ties.",
        ),
        Promise::None => text.push_str(
            "**Items can be missing without an error**: the order of the server can tie, and it is unknown whether all items came.",
        ),
    }
    text.push('\n');
    text
}

/// How a walk over a list does it, and what stands in its way: a line, or nothing.
fn more_of_walks(paging: &Paging) -> String {
    let mut text = String::new();
    if let Some(order) = &paging.order {
        text.push_str(&format!(
            " Without `{}` they ask for the order `{}`; to an order without `{}` they append `{}`.",
            order.parameter,
            order.default.join(","),
            bare_key(&order.tie),
            order.tie
        ));
    }
    if let Some((limit, largest)) = paging.limit.as_ref().zip(paging.largest)
        && paging.promise != Promise::TotalOrder
    {
        text.push_str(&format!(
            " Without `{limit}` they ask for pages of {largest}, since items are lost between pages only."
        ));
    }
    if let Some(name) = &paging.only_with {
        text.push_str(&format!(
            " Without `{}` the response is the whole list, and they send one request.",
            names::field(name)
        ));
    }
    if !paging.excludes.is_empty() {
        let names: Vec<String> = paging
            .excludes
            .iter()
            .map(|name| format!("`{}`", names::field(name)))
            .collect();
        text.push_str(&format!(" They cannot be combined with {}.", names.join(", ")));
    }
    if let Some(name) = &paging.appended {
        text.push_str(&format!(
            " Items with `{}` are appended to every page by the server; they come once, with the first.",
            names::field(name)
        ));
    }
    for caveat in &paging.caveats {
        text.push_str(&format!(" {}", caveat.trim()));
    }
    if !text.is_empty() {
        text.remove(0);
        text.push('\n');
    }
    text
}

/// A description with its first sentence as a paragraph of its own: a list of types shows the first paragraph.
pub(super) fn summary_first(description: &str) -> String {
    let first = description.split("\n\n").next().unwrap_or_default();
    for (at, _) in outside(first).filter(|(_, c)| *c == '.') {
        let (sentence, rest) = description.split_at(at + 1);
        let next = rest.trim_start();
        let begins = next.starts_with(|c: char| c.is_uppercase() || c == '`');
        if next.len() < rest.len() && !rest.starts_with("\n\n") && begins {
            return format!("{sentence}\n\n{next}");
        }
    }
    description.to_owned()
}

/// The first line of a description.
fn sentence(description: &str) -> &str {
    description.lines().next().unwrap_or_default()
}

/// The names of other SDKs, but for the one that the method has.
pub(super) fn aliases(method: &str, operation: &Operation) -> Vec<String> {
    let mut names: Vec<&str> = operation
        .aliases
        .iter()
        .map(|alias| alias.rsplit('.').next().unwrap_or(alias))
        .filter(|alias| *alias != method && names::is_ident(alias))
        .collect();
    names.sort_unstable();
    names.dedup();
    names.into_iter().map(str::to_owned).collect()
}
