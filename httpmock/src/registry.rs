//! The stubs of a server, and what is under way.

use std::{
    collections::{HashMap, VecDeque},
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
};

use crate::{core::Core, lock::lock, miss, planned::Planned, seen::Seen};

/// The header by which a response of httpmock leads to what a stub planned.
pub(crate) const TOKEN: &str = "x-imbrace-stub";
/// How many calls that no stub took are kept as messages; the oldest go.
const MISSES_KEPT: usize = 100;

/// Messages of calls that no stub took, oldest first.
pub(crate) type Misses = Arc<Mutex<VecDeque<String>>>;

/// The stubs, the planned responses of requests under way by their tokens, and the calls that no stub took.
#[derive(Debug, Default)]
pub(crate) struct Registry {
    stubs: Mutex<Vec<Arc<Core>>>,
    next: AtomicU64,
    planned: Mutex<HashMap<u64, Planned>>,
    misses: Misses,
}

impl Registry {
    pub(crate) fn add(&self, stub: Arc<Core>) {
        lock(&self.stubs).push(stub);
    }

    /// Keeps what was planned for a request; the token leads back to it.
    pub(crate) fn plan(&self, planned: Planned) -> u64 {
        let token = self.next.fetch_add(1, Ordering::Relaxed);
        lock(&self.planned).insert(token, planned);
        token
    }

    pub(crate) fn planned(&self, token: &str) -> Option<Planned> {
        lock(&self.planned).remove(&token.parse().ok()?)
    }

    /// Notes a call that no stub took; gives the message.
    pub(crate) fn missed(&self, seen: &Seen) -> String {
        let why = miss::explain(seen, &lock(&self.stubs));
        let mut misses = lock(&self.misses);
        if misses.len() == MISSES_KEPT {
            misses.pop_front();
        }
        misses.push_back(why.clone());
        why
    }

    pub(crate) fn misses(&self) -> Misses {
        Arc::clone(&self.misses)
    }
}
