//! What the sandbox remembers, and the operations that use it. Bounded: the oldest rows are evicted.

mod agents;
mod boards;
mod chats;
mod clickai;
mod csv;
mod files;
mod filters;
mod folders;
mod hub;
mod items;
mod logins;
mod order;
mod saved;
mod search;
mod table;
mod turns;
mod values;

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use serde_json::{Map, Value};

use self::table::Table;
use crate::{
    call::Call,
    contract::Contract,
    credentials::ORGANIZATION_ID,
    lock::lock,
    reply::Reply,
    rows::{self, Store},
    users::ORGANIZATIONS,
};

/// How many bytes the tables kept by hand may take in all.
const BYTES: usize = 64 << 20;
/// After how many bytes sent they are measured.
const MEASURED: u64 = 4 << 20;

/// What a state begins with.
#[derive(Clone, Debug, Default)]
pub(crate) struct Start {
    /// Ids of agents, and whether each streams.
    pub(crate) agents: Vec<(String, bool)>,
    /// Whether the rows of the documents' examples are there.
    pub(crate) examples: bool,
    /// Whether operations that are like others keep nothing.
    pub(crate) stateless: bool,
}

/// The state of each organization.
#[derive(Debug)]
pub(crate) struct States(BTreeMap<&'static str, Arc<Mutex<State>>>);

impl States {
    /// The first organization has the agents, and the rows of the examples.
    pub(crate) fn new(start: &Start) -> Self {
        let state = |organization: &'static str| {
            let first = organization == ORGANIZATION_ID;
            State::new(
                organization,
                &if first {
                    start.clone()
                } else {
                    Start {
                        agents: Vec::new(),
                        examples: false,
                        ..*start
                    }
                },
            )
        };
        let all = ORGANIZATIONS
            .iter()
            .map(|(id, _, _)| (*id, Arc::new(Mutex::new(state(id)))));
        Self(all.collect())
    }

    pub(crate) fn of(&self, organization: &str) -> Option<&Arc<Mutex<State>>> {
        self.0.get(organization)
    }

    /// Everything, by organization, as [`States::read`] takes it. Contents of files are left out.
    pub(crate) fn to_json(&self) -> Value {
        Value::Object(
            self.0
                .iter()
                .map(|(id, state)| ((*id).to_owned(), lock(state).saved()))
                .collect(),
        )
    }

    /// What is wrong with a saved state, if it is none.
    pub(crate) fn check(&self, saved: &Value) -> Result<(), String> {
        let known: Vec<&str> = self.0.keys().copied().collect();
        saved::check(saved, &known)
    }

    /// Puts a saved state, which was checked, in place of what the organizations in it have.
    pub(crate) fn read(&self, saved: &Value) {
        for (id, saved) in saved.as_object().into_iter().flatten() {
            if let Some(state) = self.0.get(id.as_str()) {
                lock(state).read(saved);
            }
        }
    }

    /// Starts again; what is under way goes on.
    pub(crate) fn reset(&self, fresh: Self) {
        for (id, state) in fresh.0 {
            if let (Some(own), Some(state)) = (self.0.get(id), Arc::into_inner(state)) {
                *lock(own) = state
                    .into_inner()
                    .unwrap_or_else(std::sync::PoisonError::into_inner);
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
    /// Whether operations that are like others respond with their examples.
    stateless: bool,
    /// How many bytes were sent since the tables were measured.
    sent: u64,
}

impl State {
    pub(crate) fn new(organization: &'static str, start: &Start) -> Self {
        let mut state = Self {
            organization,
            stateless: start.stateless,
            ..Self::default()
        };
        state.chats.organization = organization;
        for (id, streaming) in &start.agents {
            state.agents.seed(organization, id, *streaming);
        }
        if let Ok(contract) = Contract::get() {
            rows::seed(contract, &mut state.rows, organization, start.examples);
        }
        state
    }

    /// The tables that are kept by hand, by the names of a saved state.
    fn tables(&mut self) -> [(&'static str, &mut Table); 12] {
        [
            ("agents", &mut self.agents.0),
            ("boards", &mut self.boards),
            ("items", &mut self.items),
            ("folders", &mut self.folders),
            ("files", &mut self.files.records),
            ("chats", &mut self.chats.chats),
            ("chat_messages", &mut self.chats.messages),
            ("votes", &mut self.chats.votes),
            ("clickai_conversations", &mut self.clickai.conversations),
            ("clickai_messages", &mut self.clickai.messages),
            ("clickai_runs", &mut self.clickai.runs),
            ("clickai_uploads", &mut self.clickai.uploads),
        ]
    }

    fn saved(&mut self) -> Value {
        let tables = self
            .tables()
            .into_iter()
            .map(|(name, table)| (name.to_owned(), table.to_json()));
        let mut all: Map<String, Value> = tables.collect();
        all.insert("rows".to_owned(), self.rows.to_json());
        Value::Object(all)
    }

    /// Replaces the tables that a saved state has.
    fn read(&mut self, saved: &Value) {
        for (name, table) in self.tables() {
            if let Some(rows) = saved.get(name) {
                *table = Table::default();
                table.read(rows);
            }
        }
        if let Some(rows) = saved.get("rows") {
            self.rows = Store::default();
            self.rows.read(rows);
        }
    }

    /// Counts what was sent; now and then the tables are measured, and the oldest rows of the largest go.
    fn bound(&mut self, sent: u64) {
        self.sent = self.sent.saturating_add(sent);
        if self.sent < MEASURED {
            return;
        }
        self.sent = 0;
        loop {
            let mut tables = self.tables().map(|(_, table)| (table.bytes(), table));
            if tables.iter().map(|(bytes, _)| bytes).sum::<usize>() <= BYTES {
                return;
            }
            if let Some((_, largest)) = tables.iter_mut().max_by_key(|(bytes, _)| *bytes) {
                largest.evict();
            }
        }
    }

    /// Whether a row exists, if rows of this resource are kept by hand.
    fn exists(&self, resource: &str, id: &str) -> Option<bool> {
        Some(match resource {
            "data-board/boards" => self.boards.get(id).is_some(),
            "data-board/boards/items" => self.items.get(id).is_some(),
            "data-board/folders" => self.folders.get(id).is_some(),
            "ai/assistant_apps" => self.agents.get(id).is_some(),
            "clickai/v1/conversations" => self.clickai.conversations.get(id).is_some(),
            _ => return None,
        })
    }
}

/// The response of an operation that keeps state; nothing for any other.
///
/// A handler knows its operations by their ids in the documents; why it is by hand stands at the head of its file.
///
/// `sent` is the length of the body.
pub(crate) fn response(shared: &Arc<Mutex<State>>, call: &Call<'_>, sent: u64) -> Option<Reply> {
    let id = call.operation.id.as_str();
    let namespace = id.split('_').next().unwrap_or_default();
    let mut state = lock(shared);
    state.bound(sent);
    special(shared, &mut state, namespace, call).or_else(|| {
        // Boards and what is below them keep state all the same.
        if state.stateless && namespace != "boards" {
            return None;
        }
        let contract = Contract::get().ok()?;
        let mut rows = std::mem::take(&mut state.rows);
        let reply = rows::response(contract, &mut rows, call, |resource, id| {
            state.exists(resource, id)
        });
        state.rows = rows;
        reply
    })
}

/// The response of an operation that is not as others are.
fn special(shared: &Arc<Mutex<State>>, state: &mut State, namespace: &str, call: &Call<'_>) -> Option<Reply> {
    match namespace {
        "chat" => agents::response(state, call),
        // `boards_…` and `board_items_…`.
        "board" if state.stateless => None,
        "boards" | "board" => boards::response(state, call)
            .or_else(|| filters::response(state, call))
            .or_else(|| items::response(state, call))
            .or_else(|| search::response(state, call))
            .or_else(|| csv::response(state, call))
            .or_else(|| folders::response(state, call))
            .or_else(|| files::response(state, call)),
        "auth" | "organizations" => logins::response(state, call),
        "ai" if state.stateless => {
            turns::response(shared, state, call).or_else(|| chats::response(state, call))
        }
        "ai" => agents::response(state, call)
            .or_else(|| turns::response(shared, state, call))
            .or_else(|| chats::response(state, call)),
        "clickai" => clickai::response(shared, state, call),
        _ => None,
    }
}

/// The response of an address that is in no document: where files can be fetched without credentials.
pub(crate) fn outside(states: &States, method: &str, path: &str) -> Option<Reply> {
    let mut all = states.0.values().filter(|_| method == "GET");
    all.find_map(|state| files::stored_content(&lock(state), path))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn rows_that_are_kept_by_hand_are_bounded_by_their_bytes() {
        let mut state = State::new(ORGANIZATION_ID, &Start::default());
        for number in 0..90 {
            let row = json!({"id": number.to_string(), "description": "x".repeat(1 << 20)});
            state.boards.push(row.as_object().cloned().unwrap_or_default());
            state.bound(1 << 20);
        }
        assert!(
            state.boards.bytes() <= BYTES + 4 * (1 << 20),
            "{}",
            state.boards.bytes()
        );
        assert!(
            state.boards.get("0").is_none() && state.boards.get("89").is_some(),
            "the oldest are gone"
        );
    }
}
