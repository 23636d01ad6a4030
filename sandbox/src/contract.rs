//! What the documents say, as the sandbox needs it.

mod operation;
mod reading;
mod resource;
mod route;
mod rules;
mod schema;
mod service;
pub(crate) mod shape;

use std::{collections::BTreeMap, sync::OnceLock};

use imbrace_contract::{resources::Named, services::SERVICES};

pub(crate) use operation::{Operation, Parameter, Requirement};
#[cfg(test)]
pub(crate) use reading::of_text;
pub(crate) use resource::{Resource, part, shows};
pub(crate) use route::Route;
pub(crate) use rules::{Condition, Rule, Rules};
pub(crate) use schema::{Finding, Schema};
pub(crate) use service::Service;

/// All operations of all documents.
#[derive(Debug)]
pub(crate) struct Contract {
    operations: Vec<Operation>,
    resources: BTreeMap<String, Resource>,
}

impl Contract {
    /// The contract of the documents in this library, read once.
    pub(crate) fn get() -> Result<&'static Self, &'static str> {
        static CONTRACT: OnceLock<Result<Contract, String>> = OnceLock::new();
        CONTRACT.get_or_init(Self::read).as_ref().map_err(String::as_str)
    }

    fn read() -> Result<Self, String> {
        let mut operations = Vec::new();
        for service in SERVICES {
            operations.extend(reading::operations(&service)?);
        }
        // Literal segments win over parameters, so that `/boards/reorder` is not a board.
        operations.sort_by_cached_key(|operation| route::order(&operation.path));
        let resources = resource::resources(&operations);
        Ok(Self {
            operations,
            resources,
        })
    }

    /// The operations, those with the most literal paths first.
    pub(crate) fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// The resources by name.
    pub(crate) fn resources(&self) -> &BTreeMap<String, Resource> {
        &self.resources
    }

    /// Another resource whose rows have this component as their schema.
    pub(crate) fn resource_of(&self, component: &str, but: &Resource) -> Option<&Resource> {
        let mut all = self.resources.values().filter(|one| one.name != but.name);
        all.find(|one| one.component.as_deref() == Some(component))
    }

    /// The resource of the same service that calls one row so.
    pub(crate) fn resource_called(&self, singular: &str, beside: &Resource) -> Option<&Resource> {
        let service = |name: &str| name.split('/').next().map(str::to_owned);
        let words = singular.replace('_', " ");
        let mut all = self
            .resources
            .values()
            .filter(|one| service(&one.name) == service(&beside.name));
        all.find(|one| one.singular == words && one.name != beside.name)
    }

    /// The resource whose rows a path parameter names.
    pub(crate) fn resource_named_by(&self, parameter: &str, below: &Resource) -> Option<&Resource> {
        let service = |name: &str| name.split('/').next().map(str::to_owned);
        let names = |one: &Resource| {
            let mut parts = one
                .operations
                .iter()
                .filter_map(|index| part(self.operations.get(*index)?));
            parts.any(|part| part.id == Some(Named::Path(parameter.to_owned())))
        };
        let mut all = self
            .resources
            .values()
            .filter(|one| service(&one.name) == service(&below.name));
        all.find(|one| one.name != below.name && names(one))
    }

    /// The operation of an id.
    pub(crate) fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// The operation that a request means.
    pub(crate) fn route(&self, method: &str, path: &str) -> Route<'_> {
        route::find(&self.operations, method, path)
    }
}
