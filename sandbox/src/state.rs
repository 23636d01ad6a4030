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
mod segments;
mod table;
mod values;

use std::sync::{Arc, Mutex};

use crate::{call::Call, lock::lock, reply::Reply};

/// Everything that was created.
#[derive(Debug, Default)]
pub(crate) struct State {
    agents: agents::Agents,
    boards: table::Table,
    items: table::Table,
    segments: table::Table,
    folders: table::Table,
    files: files::Files,
    chats: chats::Chats,
    logins: logins::Logins,
    clickai: clickai::ClickAi,
}

impl State {
    /// `agents` are ids, and whether each streams.
    pub(crate) fn new(agents: &[(String, bool)]) -> Self {
        let mut state = Self::default();
        for (id, streaming) in agents {
            state.agents.seed(id, *streaming);
        }
        state
    }
}

/// The response of an operation that keeps state; nothing for any other.
///
/// A handler knows its operations by their ids in the documents.
pub(crate) fn response(shared: &Arc<Mutex<State>>, call: &Call<'_>) -> Option<Reply> {
    let id = call.operation.id.as_str();
    let namespace = id.split('_').next().unwrap_or_default();
    let mut state = lock(shared);
    match namespace {
        "chat" => agents::response(&mut state, call),
        "boards" => boards::response(&mut state, call)
            .or_else(|| items::response(&mut state, call))
            .or_else(|| search::response(&state, call))
            .or_else(|| csv::response(&state, call))
            .or_else(|| segments::response(&mut state, call))
            .or_else(|| folders::response(&mut state, call))
            .or_else(|| files::response(&mut state, call)),
        "auth" | "organizations" => logins::response(&mut state, call),
        "ai" => chats::response(shared, &mut state, call),
        "clickai" => clickai::response(shared, &mut state, call),
        _ => None,
    }
}

/// The response of an address that is in no document: where files can be fetched without credentials.
pub(crate) fn outside(shared: &Mutex<State>, method: &str, path: &str) -> Option<Reply> {
    (method == "GET")
        .then(|| files::stored_content(&lock(shared), path))
        .flatten()
}
