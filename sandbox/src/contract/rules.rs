//! `x-server` of an operation, made ready: what the server accepts, reads and refuses that no schema says.

use std::sync::Arc;

use imbrace_contract::document::{
    Document, Operation,
    server::{self, Errors, Part, Reading, ServerResponse},
};
use serde_json::Value;

use super::Schema;

#[derive(Debug, Default)]
pub(crate) struct Rules {
    /// Places that the server does not look at.
    pub(crate) accepts: Vec<String>,
    /// Places where a value of another type stands for one of the documented type.
    pub(crate) reads: Vec<(String, Reading)>,
    pub(crate) refuses: Vec<Rule>,
    /// The form of its errors, where it is not that of the service.
    pub(crate) errors: Option<Errors>,
    /// The response for a row that does not exist.
    pub(crate) unknown: Option<ServerResponse>,
}

#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) of: Part,
    /// Only requests whose part fits this.
    pub(crate) only: Option<Schema>,
    pub(crate) condition: Condition,
    pub(crate) response: ServerResponse,
}

#[derive(Debug)]
pub(crate) enum Condition {
    Unless(Schema),
    /// The place, and the values that the document names for it.
    Closed(String, Vec<Value>),
    Absent,
    Unique(String),
    Refers(String),
}

impl Rules {
    pub(super) fn of(document: &Document, operation: &Operation, json: &Arc<Value>) -> Self {
        let Some(written) = operation.server.clone() else {
            return Self::default();
        };
        let schema = |source: Value| Schema::of_condition(source, json);
        let refuses = written.refuses.into_iter().map(|refusal| Rule {
            of: refusal.of,
            only: refusal.only.map(schema),
            condition: match refusal.condition {
                server::Condition::Unless(source) => Condition::Unless(schema(source)),
                server::Condition::Closed { place, except } => {
                    let at = document.at_place(operation, &place);
                    let mut values = at.map_or(Vec::new(), |at| document.named_values(at));
                    values.retain(|value| !except.contains(value));
                    Condition::Closed(place, values)
                }
                server::Condition::Absent => Condition::Absent,
                server::Condition::Unique(property) => Condition::Unique(property),
                server::Condition::Refers(property) => Condition::Refers(property),
            },
            response: refusal.response,
        });
        Self {
            refuses: refuses.collect(),
            accepts: written.accepts,
            errors: written.errors,
            reads: written.reads,
            unknown: written.unknown,
        }
    }

    /// The refusal of a request without a body, or without a form where one is wanted.
    pub(crate) fn absent(&self) -> Option<&ServerResponse> {
        let mut refuses = self.refuses.iter();
        refuses
            .find(|rule| matches!(rule.condition, Condition::Absent))
            .map(|rule| &rule.response)
    }
}
