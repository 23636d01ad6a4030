//! Ctrl-c.

use std::future::Future;

use crate::fault::{Exit, Fault};

/// Ends a command by ctrl-c.
pub(crate) async fn until_interrupted<T>(work: impl Future<Output = Result<T, Fault>>) -> Result<T, Fault> {
    tokio::select! {
        done = work => done,
        _ = tokio::signal::ctrl_c() => Err(Fault::new(Exit::Interrupted, "interrupted")),
    }
}
