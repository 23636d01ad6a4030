//! Parts of operations behind their references.

use serde_json::Value;

use super::super::walk::{items, text};

/// What a `$ref` stands for.
pub(super) fn resolved<'d>(document: &'d Value, node: &'d Value) -> &'d Value {
    let mut node = node;
    for _ in 0..64 {
        let target = node.get("$ref").and_then(Value::as_str);
        match target.and_then(|target| document.pointer(target.strip_prefix('#')?)) {
            Some(found) => node = found,
            None => break,
        }
    }
    node
}

/// The parameters of an operation, those of its path first; its own stand in their place.
pub(super) fn parameters_of<'d>(
    document: &'d Value,
    item: &'d Value,
    operation: &'d Value,
) -> Vec<&'d Value> {
    let of = |holder: &'d Value| items(holder.get("parameters")).iter();
    let mut all: Vec<&Value> = Vec::new();
    for parameter in of(item).chain(of(operation)) {
        let parameter = resolved(document, parameter);
        let id = |other: &Value| (text(other, "name").to_owned(), text(other, "in").to_owned());
        all.retain(|other| id(other) != id(parameter));
        all.push(parameter);
    }
    all
}
