//! Which operations use a component, and in which direction.

use std::collections::BTreeMap;

use imbrace_contract::{document::Document, node::Node};

/// How a component is used.
#[derive(Clone, Debug, Default)]
pub(super) struct Use {
    /// The operations, in the order of the document.
    pub(super) operations: Vec<String>,
    /// Whether it can be part of a request.
    pub(super) sent: bool,
    /// Whether it can be part of a response.
    pub(super) received: bool,
    /// Whether it can be part of an error.
    pub(super) error: bool,
}

/// The uses of all components.
#[derive(Debug, Default)]
pub(super) struct Uses(BTreeMap<String, Use>);

impl Uses {
    /// The uses in both versions together.
    pub(super) fn of_both(old: &Document, new: &Document) -> Self {
        let mut uses = Self::default();
        uses.add(new);
        uses.add(old);
        uses
    }

    pub(super) fn of(&self, component: &str) -> Use {
        self.0.get(component).cloned().unwrap_or_default()
    }

    fn add(&mut self, document: &Document) {
        for operation in &document.operations {
            let body = operation.body.iter().map(|body| &body.schema);
            let parameters = operation.parameters.iter().map(|parameter| &parameter.schema);
            for node in body.chain(parameters) {
                self.reach(document, node, &operation.id, |one| one.sent = true);
            }
            for node in operation.response.json.iter().chain(&operation.response.events) {
                self.reach(document, node, &operation.id, |one| one.received = true);
            }
            for node in &operation.errors {
                self.reach(document, node, &operation.id, |one| one.error = true);
            }
        }
    }

    fn reach(&mut self, document: &Document, node: &Node, id: &str, mark: impl Fn(&mut Use)) {
        for name in document.reached_schemas([node]) {
            let one = self.0.entry(name.to_owned()).or_default();
            mark(one);
            if !one.operations.iter().any(|operation| operation == id) {
                one.operations.push(id.to_owned());
            }
        }
    }
}
