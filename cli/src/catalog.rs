//! The operations of the documents, as build.rs wrote them down: read by namespace, when they are asked for.

mod facts;
mod info;
mod search;

use std::sync::OnceLock;

use serde_json::Value;

pub(crate) use self::facts::{Body, Kind, Namespace, Operation, Parameter, Place, Stream, Type};

/// A namespace as the index has it.
struct Entry {
    name: &'static str,
    description: &'static str,
    service: &'static str,
    /// All of it, as JSON.
    text: &'static str,
}

const NAMESPACES: &[Entry] = include!(concat!(env!("OUT_DIR"), "/namespaces.rs"));

/// Components by service and name, in order of the names.
const COMPONENTS: &[(&str, &[(&str, &str)])] = include!(concat!(env!("OUT_DIR"), "/components.rs"));

/// The operations of all services. A namespace is read when it is asked for, and kept.
#[derive(Debug, Default)]
pub(crate) struct Catalog {
    namespaces: Vec<OnceLock<Namespace>>,
}

impl Catalog {
    pub(crate) fn new() -> Self {
        Self {
            namespaces: NAMESPACES.iter().map(|_| OnceLock::new()).collect(),
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
        Some(cell.get_or_init(|| serde_json::from_str(NAMESPACES[index].text).unwrap_or_default()))
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

    /// A component schema of the document that a service stands in.
    pub(crate) fn component(service: &str, name: &str) -> Option<Value> {
        // The console stands in the document of the runtime.
        let document = if service == "clickai-console" {
            "clickai"
        } else {
            service
        };
        let (_, schemas) = COMPONENTS.iter().find(|(known, _)| *known == document)?;
        let index = schemas.binary_search_by_key(&name, |(name, _)| name).ok()?;
        serde_json::from_str(schemas[index].1).ok()
    }
}

fn is_kebab_of(text: &str, name: &str) -> bool {
    text.len() == name.len()
        && text
            .bytes()
            .zip(name.bytes())
            .all(|(a, b)| a == b || (a == b'-' && b == b'_'))
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_index_can_be_read() {
        let mut count = 0;
        for entry in NAMESPACES {
            let namespace: Namespace = serde_json::from_str(entry.text).expect("it can be read");
            count += namespace.operations.len();
        }
        assert_eq!(count, 777);
        for (_, schemas) in COMPONENTS {
            assert!(schemas.is_sorted());
            for (_, schema) in *schemas {
                serde_json::from_str::<Value>(schema).expect("it can be read");
            }
        }
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
