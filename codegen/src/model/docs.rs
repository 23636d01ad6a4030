//! The documentation of methods.

use imbrace_contract::{
    document::{In, Operation, Paging, Parameter, Promise, bare_key},
    names,
};

/// Whether a parameter is an argument of the method; else it is a setter of the call.
pub(super) fn is_argument(parameter: &Parameter) -> bool {
    parameter.place == In::Path || parameter.required
}

/// The documentation of a method that is another name of an operation.
pub(super) fn other(operation: &Operation) -> String {
    format!(
        "{}: the same as `{}.{}`.",
        operation.summary, operation.namespace, operation.name
    )
}

/// The documentation of the method of an operation.
pub(super) fn method(operation: &Operation) -> String {
    let mut text = format!("{}.\n", operation.summary);
    if !operation.description.is_empty() {
        text.push_str(&format!("\n{}\n", operation.description.trim()));
    }
    let arguments: Vec<String> = operation
        .parameters
        .iter()
        .filter(|parameter| is_argument(parameter))
        .map(|parameter| {
            format!(
                "- `{}`: {}\n",
                names::field(&parameter.name),
                sentence(&parameter.description)
            )
        })
        .collect();
    if !arguments.is_empty() {
        text.push_str(&format!("\n# Arguments\n{}", arguments.concat()));
    }
    let options: Vec<String> = operation
        .parameters
        .iter()
        .filter(|parameter| !is_argument(parameter))
        .map(|parameter| format!("`{}`", names::field(&parameter.name)))
        .collect();
    if !options.is_empty() {
        text.push_str(&format!("\nMay be set before sending: {}.\n", options.join(", ")));
    }
    if let Some(paging) = &operation.paging {
        text.push_str(&walks(paging));
    }
    text.push_str("\n# Errors\n[`Error`](crate::Error) says what happened and what to do.\n");
    text.push_str(&format!("\n`{} {}`", operation.method, operation.path));
    if !operation.source.is_empty() {
        text.push_str(&format!(", known from: {}", operation.source.join(", ")));
    }
    text.push('\n');
    if !operation.aliases.is_empty() {
        text.push_str(&format!(
            "\nIn other SDKs: `{}`.\n",
            operation.aliases.join("`, `")
        ));
    }
    text
}

/// What a walk over a list gives.
fn walks(paging: &Paging) -> String {
    let mut text = String::from("\n# Walks\n`items` and `pages` fetch page after page. ");
    match paging.promise {
        Promise::TotalOrder => text.push_str("Every row comes once."),
        Promise::Count => text.push_str(
            "Every row comes once, or the walk ends with an error: the server counts the rows, but gives no order without ties.",
        ),
        Promise::None => text.push_str(
            "**Rows can be missing without an error**: the order of the server can tie, and nothing tells whether all rows came.",
        ),
    }
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
            " Without `{limit}` they ask for pages of {largest}, since rows are lost between pages only."
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
            " Rows with `{}` are appended to every page by the server; they come once, with the first.",
            names::field(name)
        ));
    }
    for caveat in &paging.caveats {
        text.push_str(&format!(" {}", caveat.trim()));
    }
    text.push('\n');
    text
}

/// The first line of a description.
fn sentence(description: &str) -> &str {
    description.lines().next().unwrap_or_default()
}

/// The names of other SDKs.
pub(super) fn aliases(operation: &Operation) -> Vec<String> {
    let mut names: Vec<&str> = operation
        .aliases
        .iter()
        .map(|alias| alias.rsplit('.').next().unwrap_or(alias))
        .filter(|alias| *alias != operation.name && names::is_ident(alias))
        .collect();
    names.sort_unstable();
    names.dedup();
    names.into_iter().map(str::to_owned).collect()
}
