//! The resources of the documents: what their operations say of them together.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::OnceLock,
};

use imbrace_contract::resources::{Effect, Named, Part, Role};
use serde_json::Value;

use super::{Operation, shape};

/// A resource.
#[derive(Debug, Default)]
pub(crate) struct Resource {
    /// Its name, with the mount of its service.
    pub(crate) name: String,
    /// What one row is called.
    pub(crate) singular: String,
    /// The properties of a row that identify it, the first one that a row has counts.
    pub(crate) ids: Vec<String>,
    /// Its operations, as indexes.
    pub(crate) operations: Vec<usize>,
    /// Whether rows can be created.
    pub(crate) creatable: bool,
    /// The component that most of its rows have as their schema.
    pub(crate) component: Option<String>,
    /// All components that its rows have as their schema.
    pub(crate) components: BTreeSet<String>,
    /// All properties that a row has in any response, by name, with their schemas and the index of the operation.
    pub(crate) properties: BTreeMap<String, (Value, usize)>,
    /// The rows in the examples of its operations, once they were asked for.
    pub(crate) examples: OnceLock<Vec<serde_json::Map<String, Value>>>,
}

impl Resource {
    /// The id of a row, if it has one.
    pub(crate) fn id_of<'r>(&self, row: &'r serde_json::Map<String, Value>) -> Option<&'r Value> {
        self.ids
            .iter()
            .find_map(|name| row.get(name))
            .filter(|id| !id.is_null())
    }
}

/// All resources by name.
pub(super) fn resources(operations: &[Operation]) -> BTreeMap<String, Resource> {
    let mut all: BTreeMap<String, Resource> = BTreeMap::new();
    for (index, operation) in operations.iter().enumerate() {
        let Effect::Stateful(part) = &operation.effect else {
            continue;
        };
        let resource = all.entry(part.resource.clone()).or_default();
        resource.name.clone_from(&part.resource);
        resource.singular = singular(&part.resource);
        resource.operations.push(index);
        resource.creatable |= matches!(part.role, Role::Create | Role::CreateMany | Role::Upsert);
    }
    for resource in all.values_mut() {
        let components = components(operations, resource);
        resource.component = components.first().cloned();
        resource.components = components.into_iter().collect();
        resource.properties = properties(operations, resource);
        resource.ids = ids(operations, resource);
    }
    all
}

fn singular(resource: &str) -> String {
    let last = resource
        .rsplit('/')
        .next()
        .unwrap_or_default()
        .replace(['-', '_'], " ");
    match last.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None if last.ends_with("ss") => last,
        None => last.trim_end_matches('s').to_owned(),
    }
}

pub(crate) fn part(operation: &Operation) -> Option<&Part> {
    match &operation.effect {
        Effect::Stateful(part) => Some(&**part),
        _ => None,
    }
}

/// Roles whose responses show rows, those that show the whole row first.
fn weight(role: Role) -> Option<usize> {
    let order = [
        Role::Read,
        Role::Create,
        Role::Upsert,
        Role::Change,
        Role::Replace,
        Role::List,
        Role::CreateMany,
        Role::Search,
        Role::Link,
        Role::Unlink,
    ];
    order.iter().position(|one| *one == role)
}

/// The components of its rows, those of whole rows first.
fn components(operations: &[Operation], resource: &Resource) -> Vec<String> {
    let mut shown: Vec<(usize, &String)> = resource
        .operations
        .iter()
        .filter_map(|index| part(operations.get(*index)?))
        .filter(|part| {
            matches!(
                part.role,
                Role::Read | Role::Create | Role::Upsert | Role::List | Role::Search
            )
        })
        .filter_map(|part| Some((weight(part.role)?, part.rows.as_ref()?.component.as_ref()?)))
        .collect();
    shown.sort_by_key(|(weight, _)| *weight);
    shown
        .into_iter()
        .map(|(_, component)| component.clone())
        .filter(|name| !is_receipt(name))
        .collect()
}

/// Whether a component says what was done, and shows no row.
fn is_receipt(component: &str) -> bool {
    let ends = ["Receipt", "Deletion", "Deleted", "Status", "Result", "Verdict"];
    ends.iter().any(|end| component.ends_with(end))
}

fn properties(operations: &[Operation], resource: &Resource) -> BTreeMap<String, (Value, usize)> {
    let mut shown: Vec<(usize, usize)> = resource
        .operations
        .iter()
        .filter_map(|index| Some((weight(part(operations.get(*index)?)?.role)?, *index)))
        .collect();
    shown.sort_unstable();
    let mut all = BTreeMap::new();
    for (_, index) in shown {
        let Some(operation) = operations.get(index) else {
            continue;
        };
        let Some(schema) = operation.row.as_ref().filter(|_| shows(operation, resource)) else {
            continue;
        };
        for (name, property) in shape::properties(&operation.document, schema) {
            all.entry(name.to_owned())
                .or_insert_with(|| (property.clone(), index));
        }
    }
    all
}

/// Whether the rows in the response of an operation are rows of the resource, and no receipts.
pub(crate) fn shows(operation: &Operation, resource: &Resource) -> bool {
    let Some(part) = part(operation) else { return false };
    let Some(rows) = &part.rows else { return false };
    let own = rows
        .component
        .as_ref()
        .is_some_and(|name| resource.components.contains(name));
    let whole = matches!(
        part.role,
        Role::Read | Role::List | Role::Search | Role::Create | Role::Change | Role::Upsert
    );
    let receipt = rows.component.as_deref().is_some_and(is_receipt);
    part.resource == resource.name && (own || whole && !receipt)
}

fn ids(operations: &[Operation], resource: &Resource) -> Vec<String> {
    let parts = || {
        resource
            .operations
            .iter()
            .filter_map(|index| part(operations.get(*index)?))
    };
    let mut names: Vec<String> = parts().filter_map(|part| part.key.clone()).collect();
    names.extend(["id", "_id", "public_id"].map(str::to_owned));
    names.push(format!("{}_id", resource.singular.replace(' ', "_")));
    names.extend(parts().filter_map(|part| match &part.id {
        Some(Named::Path(name)) => Some(name.clone()),
        _ => None,
    }));
    let mut seen = BTreeSet::new();
    if resource.properties.is_empty() {
        // Nothing is documented of these rows.
        return vec!["id".to_owned()];
    }
    names.retain(|name| resource.properties.contains_key(name) && seen.insert(name.clone()));
    names
}
