//! What the sandbox remembers, and the operations that use it. Bounded: the oldest rows are evicted.

mod agents;
mod boards;
mod chats;
mod clickai;
mod csv;
mod files;
mod folders;
mod hub;
mod items;
mod logins;
mod order;
mod search;
mod table;
mod values;

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use crate::{
    call::Call,
    contract::Contract,
    credentials::ORGANIZATION_ID,
    lock::lock,
    reply::Reply,
    rows::{self, Store},
    users::ORGANIZATIONS,
};

/// The state of each organization.
#[derive(Debug)]
pub(crate) struct States(BTreeMap<&'static str, Arc<Mutex<State>>>);

impl States {
    /// `agents` are ids, and whether each streams; the first organization has them, and the rows of the examples.
    pub(crate) fn new(agents: &[(String, bool)], examples: bool) -> Self {
        let state = |organization: &'static str| {
            let first = organization == ORGANIZATION_ID;
            let agents = if first { agents } else { &[] };
            State::new(organization, agents, examples && first)
        };
        let all = ORGANIZATIONS.iter().map(|(id, _, _)| (*id, Arc::new(Mutex::new(state(id)))));
        Self(all.collect())
    }

    pub(crate) fn of(&self, organization: &str) -> Option<&Arc<Mutex<State>>> {
        self.0.get(organization)
    }

    /// Starts again; what is under way goes on.
    pub(crate) fn reset(&self, fresh: Self) {
        for (id, state) in fresh.0 {
            if let (Some(own), Some(state)) = (self.0.get(id), Arc::into_inner(state)) {
                *lock(own) = state.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
            }
        }
    }
}

/// Everything that was created.
#[derive(Debug, Default)]
pub(crate) struct State {
    agents: agents::Agents,
    boards: table::Table,
    items: table::Table,
    folders: table::Table,
    files: files::Files,
    chats: chats::Chats,
    logins: logins::Logins,
    clickai: clickai::ClickAi,
    organization: &'static str,
    rows: Store,
}

impl State {
    /// `agents` are ids, and whether each streams; `examples` also fills it with the rows of the documents.
    pub(crate) fn new(organization: &'static str, agents: &[(String, bool)], examples: bool) -> Self {
        let mut state = Self { organization, ..Self::default() };
        state.chats.organization = organization;
        for (id, streaming) in agents {
            state.agents.seed(organization, id, *streaming);
        }
        if let Ok(contract) = Contract::get() {
            rows::seed(contract, &mut state.rows, examples);
        }
        state
    }

    /// Whether a row exists, if rows of this resource are kept by hand.
    fn exists(&self, resource: &str, id: &str) -> Option<bool> {
        Some(match resource {
            "data-board/boards" => self.boards.get(id).is_some(),
            "data-board/boards/items" => self.items.get(id).is_some(),
            "data-board/folders" => self.folders.get(id).is_some(),
            "ai/assistant_apps" => self.agents.get(id).is_some(),
            _ => return None,
        })
    }
}

/// The response of an operation that keeps state; nothing for any other.
///
/// A handler knows its operations by their ids in the documents.
pub(crate) fn response(shared: &Arc<Mutex<State>>, call: &Call<'_>) -> Option<Reply> {
    let id = call.operation.id.as_str();
    let namespace = id.split('_').next().unwrap_or_default();
    let mut state = lock(shared);
    special(shared, &mut state, namespace, call).or_else(|| {
        let contract = Contract::get().ok()?;
        let mut rows = std::mem::take(&mut state.rows);
        let reply = rows::response(contract, &mut rows, call, |resource, id| state.exists(resource, id));
        state.rows = rows;
        reply
    })
}

/// The response of an operation that is not as others are.
fn special(
    shared: &Arc<Mutex<State>>,
    state: &mut State,
    namespace: &str,
    call: &Call<'_>,
) -> Option<Reply> {
    match namespace {
        "chat" => agents::response(state, call),
        "boards" => boards::response(state, call)
            .or_else(|| items::response(state, call))
            .or_else(|| search::response(state, call))
            .or_else(|| csv::response(state, call))
            .or_else(|| folders::response(state, call))
            .or_else(|| files::response(state, call)),
        "auth" | "organizations" => logins::response(state, call),
        "ai" => agents::response(state, call).or_else(|| chats::response(shared, state, call)),
        "clickai" => clickai::response(shared, state, call),
        _ => None,
    }
}

/// The response of an address that is in no document: where files can be fetched without credentials.
pub(crate) fn outside(states: &States, method: &str, path: &str) -> Option<Reply> {
    let mut all = states.0.values().filter(|_| method == "GET");
    all.find_map(|state| files::stored_content(&lock(state), path))
}
