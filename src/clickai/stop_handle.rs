//! What stops a run from elsewhere.

use std::{
    fmt,
    future::Future,
    pin::Pin,
    sync::{Arc, OnceLock},
};

use super::{Client, RunEvent, types::TaskStop};
use crate::{body::Json, call::Call, error::Error};

type Stopping = Pin<Box<dyn Future<Output = Result<(), Error>> + Send>>;

/// Stops a [`Run`](super::Run) from another task or request; made by [`Run::stop_handle`](super::Run::stop_handle).
///
/// Cloning is cheap. It knows the task of the run as soon as the first event was read, and stays usable when the run is dropped: a
/// server whose client has gone may still be at work.
#[derive(Clone)]
pub struct StopHandle {
    client: Client,
    user: Arc<str>,
    task: Arc<OnceLock<String>>,
    stop: fn(&Client, &str, &str) -> Stopping,
}

impl StopHandle {
    #[inline]
    pub(super) fn new<E: RunEvent>(client: &Client, user: &str, task: &Arc<OnceLock<String>>) -> Self {
        Self {
            client: client.clone(),
            user: user.into(),
            task: Arc::clone(task),
            stop: |client, user, task| {
                let call = Call::<E::Stop>::new(client.core(), Json(TaskStop::new(user)));
                let call = call.with_path("task_id", task).send();
                Box::pin(async { call.await.map(drop) })
            },
        }
    }

    /// Asks the server to stop the run. It is a request at best: the server says yes even if the run is over.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) as long as no event has named the task; else as
    /// [`Call::send`](crate::Call::send).
    ///
    /// # Cancel safety
    /// Dropping the future ends the request, which the server may have received.
    #[inline]
    pub fn stop(&self) -> impl Future<Output = Result<(), Error>> + Send + use<> {
        let stopping = self
            .task_id()
            .map(|task| (self.stop)(&self.client, &self.user, task));
        async move {
            match stopping {
                Some(stopping) => stopping.await,
                None => Err(Error::invalid(
                    "the run cannot be stopped yet: no event has named its task, read one first",
                )),
            }
        }
    }

    /// The task that would be stopped; `None` before the first event.
    #[must_use]
    #[inline]
    pub fn task_id(&self) -> Option<&str> {
        self.task.get().map(String::as_str)
    }
}

impl fmt::Debug for StopHandle {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StopHandle")
            .field("task_id", &self.task_id())
            .finish_non_exhaustive()
    }
}
