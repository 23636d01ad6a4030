//! What the documents say, as the sandbox needs it.

mod operation;
mod reading;
mod route;
mod schema;
mod service;

use std::sync::OnceLock;

use imbrace_contract::services::SERVICES;

pub(crate) use operation::{Operation, Parameter, Requirement, Response};
pub(crate) use route::Route;
pub(crate) use schema::{Finding, Schema};
pub(crate) use service::Service;

/// All operations of all documents.
#[derive(Debug)]
pub(crate) struct Contract {
    operations: Vec<Operation>,
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
        Ok(Self { operations })
    }

    /// The operations, those with the most literal paths first.
    pub(crate) fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// The operation that a request means.
    pub(crate) fn route(&self, method: &str, path: &str) -> Route<'_> {
        route::find(&self.operations, method, path)
    }
}
