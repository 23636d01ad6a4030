//! Where the rows of a resource are in a response.

use super::path::folded;
use crate::{document::Document, node::Node};

/// Where the row, or the rows, are.
#[derive(Clone, Debug, PartialEq)]
pub struct Rows {
    /// JSON pointer into the response.
    pub pointer: String,
    /// Whether a list stands there.
    pub many: bool,
    /// The schema of one row.
    pub schema: Node,
    /// The component of that schema.
    pub component: Option<String>,
}

/// Names of properties that envelopes hold their rows under, the usual ones first.
const ENVELOPES: [&str; 5] = ["data", "items", "results", "rows", "records"];
const DEEPEST: usize = 3;

/// The rows in a response of this schema. `ids` are other names of the id than `id` and `_id`.
pub(super) fn find(document: &Document, schema: &Node, ids: &[String]) -> Option<Rows> {
    search(document, schema, ids, String::new(), DEEPEST)
}

/// The rows at a pointer that the document states.
pub(super) fn at(document: &Document, schema: &Node, pointer: &str) -> Option<Rows> {
    let stands = if pointer.is_empty() {
        schema
    } else {
        let branches = document.plain(schema).items_of("oneOf");
        let mut whole = std::iter::once(schema).chain(branches);
        whole.find_map(|node| document.schema_at(node, pointer))?
    };
    let stands = first_branch(document, stands, |node| node.get("items").is_some());
    Some(match document.plain(stands).get("items") {
        Some(items) => rows(pointer.to_owned(), true, items),
        None => rows(pointer.to_owned(), false, stands),
    })
}

fn rows(pointer: String, many: bool, schema: &Node) -> Rows {
    Rows {
        pointer,
        many,
        schema: schema.clone(),
        component: component(schema),
    }
}

fn component(schema: &Node) -> Option<String> {
    let inner = crate::document::wrapped(schema).unwrap_or(schema);
    inner.component("schemas").map(str::to_owned)
}

fn first_branch<'d>(document: &'d Document, node: &'d Node, fits: impl Fn(&Node) -> bool) -> &'d Node {
    let branches = document.plain(node).items_of("oneOf");
    let fitting = branches.iter().find(|branch| fits(document.plain(branch)));
    fitting.or(branches.first()).unwrap_or(node)
}

fn search(document: &Document, schema: &Node, ids: &[String], at: String, depth: usize) -> Option<Rows> {
    let node = document.plain(schema);
    if let Some(branches) = node.get("oneOf") {
        let mut branches = branches.items().iter();
        return branches.find_map(|branch| search(document, branch, ids, at.clone(), depth));
    }
    if let Some(items) = node.get("items") {
        return is_object(document, items).then(|| rows(at, true, items));
    }
    if !is_object(document, node) {
        return None;
    }
    if is_row(document, node, ids) {
        return Some(rows(at, false, schema));
    }
    if depth == 0 {
        return None;
    }
    let names = names(document, node);
    let (envelopes, others) = (ENVELOPES.iter(), names.iter());
    let envelopes = envelopes.filter(|name| names.contains(name));
    let mut names = envelopes.chain(others.filter(|name| !ENVELOPES.contains(name)));
    let inner = |name: &str| {
        let place = format!("{at}/{name}");
        let found = search(document, document.property(node, name)?, ids, place, depth - 1)?;
        Some(found)
    };
    names.find_map(|name| inner(name))
}

/// The names of the properties of a schema, those of `allOf` included.
pub(super) fn names<'d>(document: &'d Document, node: &'d Node) -> Vec<&'d str> {
    let properties = document.properties(document.plain(node));
    properties
        .into_iter()
        .map(|property| property.key.as_str())
        .collect()
}

fn is_object(document: &Document, node: &Node) -> bool {
    document.json_type(node) == "object"
}

/// Whether an object has an id of its own.
fn is_row(document: &Document, node: &Node, ids: &[String]) -> bool {
    let known =
        |name: &&str| matches!(*name, "id" | "_id") || ids.iter().any(|id| folded(id) == folded(name));
    names(document, node).iter().any(known)
}
