//! The operations of the documents, as build.rs wrote them down: read by namespace, when they are asked for.

mod facts;
mod info;
mod packed;
mod search;

use std::sync::OnceLock;

use serde_json::{Map, Value};

pub(crate) use self::facts::{Body, Kind, Namespace, Operation, Parameter, Place, Stream, Type};
use self::packed::Packed;

/// A namespace as the index has it.
struct Entry {
    name: &'static str,
    description: &'static str,
    service: &'static str,
    /// All of it.
    facts: Packed,
}

const NAMESPACES: &[Entry] = include!(concat!(env!("OUT_DIR"), "/namespaces.rs"));

/// The components of each document, by their names.
const COMPONENTS: &[(&str, Packed)] = include!(concat!(env!("OUT_DIR"), "/components.rs"));

/// The operations of all services. A namespace is read when it is asked for, and kept; so are the components of a document.
#[derive(Debug, Default)]
pub(crate) struct Catalog {
    namespaces: Vec<OnceLock<Namespace>>,
    components: [OnceLock<Map<String, Value>>; COMPONENTS.len()],
}

/// The component schemas of one document.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Components<'c>(Option<&'c Map<String, Value>>);

impl<'c> Components<'c> {
    #[cfg(test)]
    pub(crate) fn of(components: &'c Map<String, Value>) -> Self {
        Self(Some(components))
    }

    pub(crate) fn get(self, name: &str) -> Option<&'c Value> {
        self.0?.get(name)
    }
}

impl Catalog {
    pub(crate) fn new() -> Self {
        Self {
            namespaces: NAMESPACES.iter().map(|_| OnceLock::new()).collect(),
            components: Default::default(),
        }
    }

    /// Name, description and service of every namespace.
    pub(crate) fn names() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
        let entries = NAMESPACES.iter();
        entries.map(|entry| (entry.name, entry.description, entry.service))
    }

    /// A namespace by its name, with `-` for `_` or without.
    pub(crate) fn namespace(&self, name: &str) -> Option<&Namespace> {
        let index = NAMESPACES
            .iter()
            .position(|entry| entry.name == name || is_kebab_of(name, entry.name))?;
        let cell = self.namespaces.get(index)?;
        // The index is made by our own build script; a test reads all of it.
        Some(cell.get_or_init(|| NAMESPACES[index].facts.read().unwrap_or_default()))
    }

    /// An operation by its id, such as `boards_list_items`.
    pub(crate) fn operation(&self, id: &str) -> Option<&Operation> {
        NAMESPACES
            .iter()
            .filter(|entry| {
                let rest = id.strip_prefix(entry.name);
                rest.is_some_and(|rest| rest.starts_with('_'))
            })
            .find_map(|entry| {
                let mut operations = self.namespace(entry.name)?.operations.iter();
                operations.find(|operation| operation.id == id)
            })
    }

    /// All operations, by namespace.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Operation> {
        NAMESPACES
            .iter()
            .filter_map(|entry| self.namespace(entry.name))
            .flat_map(|namespace| &namespace.operations)
    }

    /// The component schemas of the document that a service stands in.
    pub(crate) fn components(&self, service: &str) -> Components<'_> {
        // The console stands in the document of the runtime.
        let document = if service == "clickai-console" {
            "clickai"
        } else {
            service
        };
        let index = COMPONENTS.iter().position(|(known, _)| *known == document);
        Components(index.map(|index| {
            self.components[index].get_or_init(|| COMPONENTS[index].1.read().unwrap_or_default())
        }))
    }
}

fn is_kebab_of(text: &str, name: &str) -> bool {
    text.len() == name.len()
        && text
            .bytes()
            .zip(name.bytes())
            .all(|(a, b)| a == b || (a == b'-' && b == b'_'))
}

/// How many operations the documents have, read without the index.
#[cfg(test)]
#[allow(clippy::expect_used)]
pub(crate) fn documented_operations() -> usize {
    let documents = imbrace_openapi::names()
        .map(|name| imbrace_openapi::read(&std::path::Path::new("openapi").join(name)).expect("it is there"));
    documents
        .map(|text| {
            text.lines()
                .filter(|line| line.trim_start().starts_with("operationId: "))
                .count()
        })
        .sum()
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_index_can_be_read() {
        let mut count = 0;
        for entry in NAMESPACES {
            let namespace: Namespace = entry.facts.read().expect("it can be read");
            count += namespace.operations.len();
        }
        assert_eq!(count, documented_operations());
        let components = COMPONENTS
            .iter()
            .map(|(_, packed)| packed.read::<Map<String, Value>>().expect("it can be read").len());
        assert!(components.sum::<usize>() > 500);
    }

    #[test]
    fn operations_are_found_by_id() {
        let catalog = Catalog::new();
        for operation in catalog.all() {
            let found = catalog.operation(&operation.id).expect("it is found");
            assert_eq!(found.path, operation.path);
        }
        assert!(catalog.operation("boards").is_none() && catalog.operation("").is_none());
    }
}
