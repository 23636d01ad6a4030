//! What the tools say about operations.

use serde_json::{Value, json};

use super::{Shared, cut::at_or_before, schema};
use crate::catalog::Operation;

/// The longest description of an operation, in bytes.
const LONGEST: usize = 1_500;

/// One line of a search.
pub(super) fn line(shared: &Shared, operation: &Operation) -> Value {
    json!({
        "operation": operation.id,
        "does": operation.summary,
        "effect": effect(operation),
        "allowed": shared.allows(operation),
    })
}

/// All that is needed to call an operation.
pub(super) fn whole(shared: &Shared, operation: &Operation, response: bool) -> Value {
    let mut facts = json!({
        "operation": operation.id,
        "sends": format!("{} {}", operation.method, operation.path),
        "does": operation.summary,
        "effect": effect(operation),
        "allowed": shared.allows(operation),
        "arguments": schema::of_description(&shared.catalog, operation),
    });
    let mut add = |name: &str, value: Value| {
        if let Value::Object(facts) = &mut facts {
            facts.insert(name.to_owned(), value);
        }
    };
    if let Some(text) = &operation.description {
        let end = at_or_before(text, LONGEST);
        let more = if end < text.len() { "…" } else { "" };
        add("description", format!("{}{more}", &text[..end]).into());
    }
    if let Some(example) = operation.body.as_ref().and_then(|body| body.example.as_ref()) {
        add("example_of_body", example.clone());
    }
    if let Some(paging) = &operation.paging {
        let limit = paging
            .limit
            .as_deref()
            .map(|limit| format!(", `{limit}` is the size of a page"))
            .unwrap_or_default();
        add(
            "pages",
            format!("`{}` says where a page begins{limit}", paging.parameter).into(),
        );
    }
    if operation.stream.is_some() {
        add(
            "stream",
            "the text of the stream is given at its end; progress is reported meanwhile".into(),
        );
    }
    if operation.deprecated {
        add("retired", true.into());
    }
    if response {
        add(
            "response",
            schema::of_response(&shared.catalog, operation).unwrap_or(Value::Null),
        );
    }
    facts
}

fn effect(operation: &Operation) -> &'static str {
    if operation.reads {
        "reads"
    } else if operation.destructive {
        "destroys or replaces"
    } else {
        "writes"
    }
}
