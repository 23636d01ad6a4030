//! What a recording holds.

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use super::exchange::Exchange;

/// How many bytes of bodies are kept in all.
pub(super) const BYTES_KEPT: usize = 64 << 20;

/// The exchanges in the order in which they began.
#[derive(Clone, Default)]
pub(super) struct State(Arc<Mutex<Kept>>);

#[derive(Default)]
pub(super) struct Kept {
    pub(super) slots: Vec<Slot>,
    pub(super) bytes: usize,
    /// Why what was recorded cannot be saved.
    pub(super) problems: Vec<String>,
    /// Names of properties and query parameters that no comparison looks at.
    pub(super) ignored: BTreeSet<String>,
    /// Whether pieces come with the pauses that were recorded.
    pub(super) with_pauses: bool,
}

pub(super) enum Slot {
    /// The response is being read.
    Open(String),
    /// There was no response.
    Nothing,
    Done {
        exchange: Arc<Exchange>,
        is_used: bool,
    },
}

impl State {
    pub(super) fn lock(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a place for a request that is being sent.
    pub(super) fn open(&self, operation: &str) -> usize {
        let slots = &mut self.lock().slots;
        slots.push(Slot::Open(operation.to_owned()));
        slots.len() - 1
    }

    pub(super) fn set(&self, place: usize, slot: Slot) {
        if let Some(open) = self.lock().slots.get_mut(place) {
            *open = slot;
        }
    }

    pub(super) fn fail(&self, problem: String) {
        self.lock().problems.push(problem);
    }
}
