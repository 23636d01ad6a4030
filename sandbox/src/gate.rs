//! Holds the events of streams back until a test lets them through.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Semaphore;

/// The way that each event of each stream must pass.
#[derive(Debug, Default)]
pub(crate) struct Way(Mutex<Option<Arc<Semaphore>>>);

impl Way {
    /// Closes the way; the guard opens it.
    pub(crate) fn close(self: &Arc<Self>) -> Gate {
        let permits = Arc::new(Semaphore::new(0));
        let before = self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .replace(Arc::clone(&permits));
        if let Some(before) = before {
            before.close();
        }
        Gate {
            way: Arc::clone(self),
            permits,
        }
    }

    /// Waits until one event may pass.
    pub(crate) async fn pass(&self) {
        loop {
            let permits = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
            let Some(permits) = permits else { return };
            if let Ok(permit) = permits.acquire().await {
                permit.forget();
                return;
            }
            // This gate was dropped or replaced: look again.
        }
    }
}

/// While it lives, no event of any stream is sent unless it is released. Dropping it lets all of them go.
///
/// Pings are not events: they are sent all the same.
#[derive(Debug)]
pub struct Gate {
    way: Arc<Way>,
    permits: Arc<Semaphore>,
}

impl Gate {
    /// Lets this many more events through.
    pub fn release(&self, events: usize) {
        self.permits.add_permits(events);
    }
}

impl Drop for Gate {
    fn drop(&mut self) {
        let mut current = self.way.0.lock().unwrap_or_else(PoisonError::into_inner);
        if current
            .as_ref()
            .is_some_and(|permits| Arc::ptr_eq(permits, &self.permits))
        {
            *current = None;
        }
        self.permits.close();
    }
}
