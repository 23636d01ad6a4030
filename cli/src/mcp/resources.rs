//! Resources: what the namespaces offer, and boards by their ids.

use rmcp::model::{Resource, ResourceTemplate};

use super::Shared;
use crate::catalog::Catalog;

const NAMESPACES: &str = "imbrace://namespaces/";
const BOARDS: &str = "imbrace://boards/";

/// What a URI names.
pub(super) enum Named {
    /// The operations of a namespace, as text.
    Text(String),
    /// A board, by the operation that reads it.
    Board(String),
}

/// A page for each namespace.
pub(super) fn list(shared: &Shared) -> Vec<Resource> {
    Catalog::names()
        .filter(|(name, ..)| shared.namespaces.is_empty() || shared.namespaces.contains(*name))
        .map(|(name, description, _)| {
            Resource::new(format!("{NAMESPACES}{name}"), name)
                .with_description(crate::command::first_sentence(description))
                .with_mime_type("text/plain")
        })
        .collect()
}

pub(super) fn templates() -> Vec<ResourceTemplate> {
    vec![
        ResourceTemplate::new(format!("{BOARDS}{{board_id}}"), "board")
            .with_description("A board with its fields")
            .with_mime_type("text/plain"),
    ]
}

pub(super) fn find(shared: &Shared, uri: &str) -> Option<Named> {
    if let Some(id) = uri.strip_prefix(BOARDS) {
        return Some(Named::Board(id.to_owned()));
    }
    let name = uri.strip_prefix(NAMESPACES)?;
    let namespace = shared.catalog.namespace(name)?;
    let mut text = format!("{}: {}\n", namespace.name, namespace.description);
    for operation in namespace
        .operations
        .iter()
        .filter(|operation| shared.offers(operation))
    {
        text.push_str(&format!("\n{}: {}", operation.id, operation.summary));
    }
    Some(Named::Text(text))
}
