//! What servers refuse because of rows that are there or are not: what no document says in a form that a rule can read.

use http::StatusCode;
use imbrace_contract::resources::folded;
use serde_json::{Value, json};

use super::{Row, respond::One, seed::EXAMPLE, store::Store};
use crate::reply::Reply;

impl One<'_> {
    /// The refusal of a new row.
    pub(super) fn taken(&self, store: &Store, sent: &Row) -> Option<Reply> {
        let same = |name: &str| {
            let wanted = sent.get(name).and_then(Value::as_str)?.to_lowercase();
            let mut rows = store.rows(&self.resource.name);
            // The examples of the documents can be sent as they stand.
            let found = rows.any(|stored| {
                if stored.hidden.contains_key(EXAMPLE) {
                    return false;
                }
                let own = stored.get(name).and_then(Value::as_str);
                own.is_some_and(|own| own.to_lowercase() == wanted)
            });
            found.then_some(())
        };
        let refuse = |status: StatusCode, body: Value| Some(Reply::json(status, body));
        match self.call.operation.id.as_str() {
            "teams_create" => {
                same("name")?;
                let error = json!({"message": "Team name already exists", "code": "DomainError"});
                refuse(StatusCode::BAD_REQUEST, json!({"success": false, "error": error}))
            }
            "templates_create_custom" | "agent_create_use_case" => {
                same("title")?;
                refuse(
                    StatusCode::INTERNAL_SERVER_ERROR,
                    json!({"message": "Internal Server Error"}),
                )
            }
            "ai_create_guardrail" if sent.get("model").is_some_and(|model| model == "custom") => {
                let id = self.unknown(store, sent, "guardrail_provider_id")?;
                let text = format!("Guardrail provider {id} not found.");
                refuse(StatusCode::NOT_FOUND, json!({"detail": text}))
            }
            "forms_create" => {
                self.unknown(store, sent, "app_id")?;
                refuse(StatusCode::NOT_FOUND, json!({"message": "App not found"}))
            }
            _ => None,
        }
    }

    /// The id in a property, if it is that of no row.
    fn unknown<'s>(&self, store: &Store, sent: &'s Row, name: &str) -> Option<&'s str> {
        let id = sent.get(name)?.as_str()?;
        let singular = name.trim_end_matches("_id");
        let mut resources = self.contract.resources().values();
        let resource =
            resources.find(|one| folded(&one.singular) == folded(singular) && store.knows(&one.name))?;
        let known = store.find(&resource.name, |stored| super::respond::is(resource, stored, id));
        known.is_none().then_some(id)
    }
}
