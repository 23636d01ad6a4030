//! Tells the observer of a client about each attempt.

use std::sync::Arc;

use http::{Method, StatusCode};
use tokio::time::Instant;

use super::{Core, plan::Plan, request_id};
use crate::{
    error::Error,
    observer::{Attempt, AttemptEnd, Observer},
};

/// An attempt under way. Dropping it says that the call was dropped.
pub(super) struct Observed {
    observer: Arc<dyn Observer>,
    operation: Option<&'static str>,
    method: Method,
    path: String,
    request_id: String,
    number: u32,
    started: Instant,
    reported: bool,
}

impl Observed {
    /// Lets the observer add headers; nothing without one.
    pub(super) fn start(core: &Core, plan: &mut Plan, number: u32) -> Option<Self> {
        let observer = Arc::clone(core.defaults().observer.as_ref()?);
        let context = plan.context(number);
        let id = plan.headers.get(request_id::REQUEST_ID);
        let observed = Self {
            observer,
            operation: context.operation,
            method: plan.method.clone(),
            path: context.path.unwrap_or_default().into_owned(),
            request_id: id.and_then(|id| id.to_str().ok()).unwrap_or_default().to_owned(),
            number,
            started: Instant::now(),
            reported: false,
        };
        let target = (&observed.method, observed.path.as_str());
        let mut attempt = Attempt::new(
            observed.operation,
            target,
            &observed.request_id,
            number,
            &mut plan.headers,
        );
        observed.observer.attempt_started(&mut attempt);
        Some(observed)
    }

    pub(super) fn end(mut self, status: Option<StatusCode>, error: Option<&Error>) {
        self.tell(status, error);
    }

    fn tell(&mut self, status: Option<StatusCode>, error: Option<&Error>) {
        self.reported = true;
        self.observer.attempt_ended(&AttemptEnd {
            operation: self.operation,
            method: &self.method,
            path: &self.path,
            request_id: &self.request_id,
            number: self.number,
            status,
            error,
            duration: self.started.elapsed(),
        });
    }
}

impl Drop for Observed {
    fn drop(&mut self) {
        if !self.reported {
            self.tell(None, None);
        }
    }
}
