//! A stub without its type: what it takes, what it responds, what it got.

use std::{
    collections::VecDeque,
    fmt,
    panic::Location,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

use imbrace::operation::OperationInfo;

use crate::{condition::Condition, lock::lock, planned::Planned, route, seen::Seen};

/// How many requests a stub keeps; the oldest go.
const KEPT: usize = 1_000;

type By = dyn Fn(&Seen) -> Planned + Send + Sync;

/// What a stub responds.
pub(crate) enum Plan {
    Always(Planned),
    /// One each, and then no more.
    Sequence(Mutex<VecDeque<Planned>>),
    By(Box<By>),
}

/// A stub.
pub(crate) struct Core {
    pub(crate) info: &'static OperationInfo,
    /// Where it is written.
    pub(crate) place: &'static Location<'static>,
    pub(crate) conditions: Vec<Condition>,
    pub(crate) plan: Plan,
    calls: AtomicUsize,
    seen: Mutex<VecDeque<Seen>>,
}

impl Core {
    pub(crate) fn new(
        info: &'static OperationInfo,
        place: &'static Location<'static>,
        conditions: Vec<Condition>,
        plan: Plan,
    ) -> Self {
        Self {
            info,
            place,
            conditions,
            plan,
            calls: AtomicUsize::new(0),
            seen: Mutex::default(),
        }
    }

    /// Whether the stub takes a request.
    pub(crate) fn fits(&self, seen: &Seen) -> bool {
        route::means(self.info, seen) && self.unmet(seen).is_empty()
    }

    /// Why the stub does not take a request of its operation.
    pub(crate) fn unmet(&self, seen: &Seen) -> Vec<String> {
        let conditions = self.conditions.iter();
        let mut unmet: Vec<String> = conditions
            .filter_map(|condition| condition.unmet(self.info, seen))
            .collect();
        if let Plan::Sequence(left) = &self.plan
            && lock(left).is_empty()
        {
            unmet.push("its responses are used up".to_owned());
        }
        unmet
    }

    /// Takes a request and gives the response; nothing if another request has just taken the last one.
    pub(crate) fn take(&self, seen: Seen) -> Option<Planned> {
        let planned = match &self.plan {
            Plan::Always(planned) => planned.clone(),
            Plan::Sequence(left) => lock(left).pop_front()?,
            Plan::By(by) => by(&seen),
        };
        self.calls.fetch_add(1, Ordering::SeqCst);
        let mut kept = lock(&self.seen);
        if kept.len() == KEPT {
            kept.pop_front();
        }
        kept.push_back(seen);
        Some(planned)
    }

    pub(crate) fn calls(&self) -> usize {
        self.calls.load(Ordering::SeqCst)
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        lock(&self.seen).iter().cloned().collect()
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core")
            .field("operation", &self.info.id)
            .field("conditions", &self.conditions)
            .finish_non_exhaustive()
    }
}
