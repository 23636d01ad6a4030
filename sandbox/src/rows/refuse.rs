//! What servers refuse because of rows that are there or are not: the conditions `unique` and `refers` of `x-server`.

use imbrace_contract::resources::folded;
use serde_json::Value;

use super::{Row, respond::One, seed::EXAMPLE, store::Store};
use crate::{contract::Condition, reply::Reply, strict};

impl One<'_> {
    /// The refusal of a new row.
    pub(super) fn taken(&self, store: &Store, sent: &Row) -> Option<Reply> {
        let mut rules = self.call.operation.rules.refuses.iter();
        let rule = rules.find(|rule| {
            let breaks = match &rule.condition {
                Condition::Unique(property) => self.is_there(store, sent, property),
                Condition::Refers(property) => self.is_unknown(store, sent, property),
                _ => false,
            };
            breaks && strict::applies(rule, self.call)
        })?;
        Some(strict::respond(
            self.call,
            &rule.response,
            &strict::part(self.call, rule.of),
        ))
    }

    /// Whether a row has this value of a property, whatever its case.
    fn is_there(&self, store: &Store, sent: &Row, property: &str) -> bool {
        let Some(wanted) = sent.get(property).and_then(Value::as_str).map(str::to_lowercase) else {
            return false;
        };
        let mut rows = store.rows(&self.resource.name);
        rows.any(|stored| {
            let own = stored.get(property).and_then(Value::as_str);
            // The examples of the documents can be sent as they stand.
            !stored.hidden.contains_key(EXAMPLE) && own.is_some_and(|own| own.to_lowercase() == wanted)
        })
    }

    /// Whether the id in a property is that of no row.
    fn is_unknown(&self, store: &Store, sent: &Row, property: &str) -> bool {
        let Some(id) = sent.get(property).and_then(Value::as_str) else {
            return false;
        };
        let singular = property.trim_end_matches("_id");
        let mut resources = self.contract.resources().values();
        let resource =
            resources.find(|one| folded(&one.singular) == folded(singular) && store.knows(&one.name));
        resource.is_some_and(|resource| {
            store
                .find(&resource.name, |stored| super::respond::is(resource, stored, id))
                .is_none()
        })
    }
}
