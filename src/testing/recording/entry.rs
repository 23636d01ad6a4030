//! A request that is sent while it is recorded.

use tokio::time::Instant;

use super::{
    keeper::Keeper,
    outgoing::Outgoing,
    state::{Slot, State},
    tee::Tee,
};

/// A request on its way. Dropping it without a response leaves nothing in the recording.
pub(crate) struct Entry {
    state: State,
    place: usize,
    outgoing: Option<Outgoing>,
    started: Instant,
}

impl Entry {
    pub(super) fn new(state: State, outgoing: Outgoing) -> Self {
        Self {
            place: state.open(&outgoing.request.operation),
            state,
            outgoing: Some(outgoing),
            started: Instant::now(),
        }
    }

    /// The same response, which is kept as it is read.
    pub(crate) fn keep(mut self, response: http::Response<reqwest::Body>) -> http::Response<reqwest::Body> {
        let (parts, body) = response.into_parts();
        let state = self.state.clone();
        let keeper = self
            .outgoing
            .take()
            .map(|outgoing| Keeper::new(state, self.place, outgoing, self.started, &parts));
        let tee = Tee { body, keeper };
        http::Response::from_parts(parts, reqwest::Body::wrap(tee))
    }
}

impl Drop for Entry {
    fn drop(&mut self) {
        if self.outgoing.is_some() {
            self.state.set(self.place, Slot::Nothing);
        }
    }
}
