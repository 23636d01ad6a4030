//! Locks that no panic spoils.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Locks. What a poisoned lock holds is still good: no handler leaves it half done.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
