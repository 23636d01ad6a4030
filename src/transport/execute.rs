//! The loop over attempts.

use std::time::Duration;

use tokio::time::Instant;
use tracing::{Instrument, Span};

use super::{
    Core, Request, Response, attempt, fault::Fault, observed::Observed, plan::Plan, request_id, retry_after,
    span,
};
use crate::{body::Body, error::Error};

/// After this long no further attempt is begun.
const LONGEST_TROUBLE: Duration = Duration::from_secs(60);

pub(super) async fn run(core: Core, request: Box<Request>) -> Result<Box<Response>, Error> {
    let mut plan = Plan::new(&core, request)?;
    let span = span::of_call(&plan.url, &plan.context(0));
    send(&core, &mut plan, &span).instrument(span.clone()).await
}

impl Core {
    /// Makes the plan of a request, and sends nothing.
    pub(crate) fn check(&self, request: Box<Request>) -> Result<(), Error> {
        Plan::new(self, request).map(drop)
    }
}

async fn send(core: &Core, plan: &mut Plan, span: &Span) -> Result<Box<Response>, Error> {
    core.inner.budget.deposit();
    let mut attempts = 0;
    loop {
        attempts += 1;
        let observed = Observed::start(core, plan, attempts);
        let (fault, error) = match attempt::send(core, plan).await {
            Ok(response) => {
                if let Some(observed) = observed {
                    observed.end(Some(response.status()), None);
                }
                span::record_response(span, response.status(), attempts);
                let response = Response::new(response, plan, attempts);
                return Ok(Box::new(response));
            }
            Err(failure) => failure,
        };
        let error = finish(error, fault, plan, attempts);
        if let Some(observed) = observed {
            observed.end(error.status(), Some(&error));
        }
        let Some(wait) = wait_before_next(core, plan, fault, &error, attempts) else {
            span::record_error(span, &error, attempts);
            return Err(error);
        };
        tracing::debug!(attempts, wait = ?wait, kind = ?error.kind(), status = error.status().map(|status| status.as_u16()), "sending again");
        tokio::time::sleep(wait).await;
    }
}

/// Adds what only the loop knows.
fn finish(error: Error, fault: Fault, plan: &Plan, attempts: u32) -> Error {
    let mut context = plan.context(attempts);
    if let Some(id) = error.headers().and_then(request_id::named) {
        context.request_id = Some(request_id::shown(&plan.redactor.redact(id)));
    }
    let error = error.in_call(context).redacted(&plan.redactor);
    error.retryable(fault.allows(plan.retry))
}

/// How long to wait before another attempt, or `None` to give up.
fn wait_before_next(
    core: &Core,
    plan: &Plan,
    fault: Fault,
    error: &Error,
    attempts: u32,
) -> Option<Duration> {
    if attempts > plan.max_retries || !fault.allows(plan.retry) || fault == Fault::TimedOut {
        return None;
    }
    if matches!(&plan.body, Body::Form(form) if !form.is_retryable()) {
        return None;
    }
    let wanted = error.retry_after();
    if plan.started.elapsed() >= LONGEST_TROUBLE || wanted.is_some_and(|wanted| wanted > retry_after::LONGEST)
    {
        return None;
    }
    let wait = core.defaults().backoff.wait(attempts, wanted);
    if wanted.is_none() && plan.started.elapsed().saturating_add(wait) >= LONGEST_TROUBLE {
        return None;
    }
    // Waiting past the end of the call would only turn a telling error into a time-out.
    if plan
        .deadline
        .is_some_and(|(deadline, _)| Instant::now().checked_add(wait).is_none_or(|end| end >= deadline))
    {
        return None;
    }
    // The budget protects a server in trouble, which one that only ends its connections is not.
    (fault == Fault::NotTaken || core.inner.budget.withdraw()).then_some(wait)
}
