//! Rows from the examples of the documents, so that the first organization is not empty.

use imbrace_contract::resources::Role;
use serde_json::Value;

use super::{
    build,
    store::{Store, Stored},
};
use crate::{
    contract::{Contract, part, shows},
    examples::own_credentials,
};

/// Marks a row that nobody has created.
pub(super) const EXAMPLE: &str = "an example of the documents";

/// Fills a store with the rows that the examples show; `all`, or only those that no operation creates.
pub(crate) fn seed(contract: &Contract, store: &mut Store, organization: &str, all: bool) {
    for resource in contract.resources().values() {
        if resource.creatable && !all {
            continue;
        }
        let mut operations: Vec<_> = resource
            .operations
            .iter()
            .filter_map(|index| contract.operations().get(*index))
            .collect();
        operations.sort_by_key(|operation| part(operation).map(|part| part.role != Role::Read));
        for operation in operations
            .into_iter()
            .filter(|operation| shows(operation, resource))
        {
            let Some(part) = part(operation) else { continue };
            let makes = matches!(part.role, Role::Read | Role::List | Role::Search);
            for row in build::example_rows(operation) {
                let mut row = Value::Object(row);
                own_credentials(&mut row, organization);
                let Value::Object(mut row) = row else { continue };
                if resource.singular == "organization" {
                    row.insert("id".to_owned(), organization.into());
                }
                let id = resource.id_of(&row).cloned();
                let known = |stored: &Stored| match &id {
                    Some(id) => resource.id_of(&stored.row) == Some(id),
                    None => stored.row == row,
                };
                if let Some(mut stored) = store.find(&resource.name, known).cloned() {
                    // What another operation shows of the same row.
                    for (name, value) in row {
                        stored.row.entry(name).or_insert(value);
                    }
                    store.replace(&resource.name, stored);
                    continue;
                }
                if !makes {
                    continue;
                }
                // A row that could have been created stands below the row that it names, any other below each.
                let parents = part.parents.iter().filter(|_| !resource.creatable);
                let stored = Stored {
                    parents: parents.map(|name| (name.clone(), "*".to_owned())).collect(),
                    row,
                    hidden: [(EXAMPLE.to_owned(), true.into())].into_iter().collect(),
                    ..Stored::default()
                };
                store.push(&resource.name, stored);
            }
        }
    }
}
