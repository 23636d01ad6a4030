//! What all connections share.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use crate::{
    contract::Contract,
    faults::Refused,
    gate::Way,
    lock::lock,
    log::Log,
    memory::Memory,
    plans::Plans,
    record::Records,
    state::{Start, States},
    streams::Pacing,
    stub::Overrides,
};

/// What all connections share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) contract: &'static Contract,
    pub(crate) states: States,
    /// What a reset goes back to, and the saved state that goes over it.
    pub(crate) start: Start,
    pub(crate) seed: Option<serde_json::Value>,
    pub(crate) records: Mutex<Records>,
    pub(crate) refused: Mutex<Refused>,
    pub(crate) plans: Plans,
    pub(crate) overrides: Overrides,
    pub(crate) way: Arc<Way>,
    pub(crate) pacing: Pacing,
    pub(crate) memory: Memory,
    /// How long the body of a request may take.
    pub(crate) body_within: Duration,
    /// Names of this machine, besides those of the loopback.
    pub(crate) hosts: Vec<String>,
    pub(crate) log: Log,
}

impl Shared {
    /// Starts again, as if nothing had been asked: with the seed, if there was one. Overrides stay: the program that set them
    /// runs on.
    pub(crate) fn reset(&self) {
        self.forget();
        if let Some(seed) = &self.seed {
            self.states.read(seed);
        }
    }

    /// Forgets everything, the seed too.
    pub(crate) fn forget(&self) {
        self.states.reset(States::new(&self.start));
        lock(&self.records).clear();
        *lock(&self.refused) = Refused::default();
        self.plans.clear();
    }
}
