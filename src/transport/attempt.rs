//! One attempt: send, follow redirects of the same origin, and read what an error status brings.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::SystemTime,
};

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use url::Url;

use super::{
    Core, Response,
    fault::Fault,
    handover::{Handover, TrackedBody},
    log,
    patience::Patience,
    plan::Plan,
    read_failure::{self, Sent},
    redirect::{self, Redirect},
    retry_after,
};
#[cfg(feature = "testing")]
use crate::testing::recording::{Outgoing, Taken};
use crate::{
    body::Body,
    error::{Error, ErrorBody, ErrorKind},
    operation_info::Retry,
    response_headers::media_type,
    upload::{self, FaultSlot},
};

/// How many redirects one attempt follows.
const MAX_REDIRECTS: usize = 5;

pub(super) async fn send(core: &Core, plan: &Plan) -> Result<reqwest::Response, (Fault, Error)> {
    let response = send_to(core, plan, &plan.url).await?;
    if is_success(plan, &response) {
        return Ok(response);
    }
    // Boxed, as is the opening of a form: what few calls need takes no room in the others.
    Box::pin(follow(core, plan, response)).await
}

/// What becomes of a response that is not 2xx: another response, where it redirects, or an error.
async fn follow(
    core: &Core,
    plan: &Plan,
    mut response: reqwest::Response,
) -> Result<reqwest::Response, (Fault, Error)> {
    let mut url = plan.url.clone();
    let mut redirects = 0;
    while !is_success(plan, &response) {
        match redirect::read(plan, &url, response.status(), response.headers()) {
            Redirect::Follow(_) if redirects == MAX_REDIRECTS => {
                let message = format!("the server redirected more than {MAX_REDIRECTS} times");
                return Err((Fault::Final, Error::new(ErrorKind::Transport, message)));
            }
            Redirect::Follow(next) => url = next,
            Redirect::Refuse(message) => {
                let (error, (body, more)) = refusal(plan, response).await;
                // The body of a redirect names its target, which may be a link that carries a credential.
                let error = error.with_message(message).with_unprinted_body(body, more);
                return Err((Fault::Final, error));
            }
            Redirect::None => {
                let status = response.status();
                return Err((Fault::Status(status), refusal(plan, response).await.0));
            }
        }
        redirects += 1;
        response = send_to(core, plan, &url).await?;
    }
    Ok(response)
}

/// Whether the response is one that the document describes: 2xx, or JSON with another status that it counts as a success.
/// What is not JSON comes from something else on the way, or from a server without this route.
fn is_success(plan: &Plan, response: &reqwest::Response) -> bool {
    let status = response.status();
    status.is_success()
        || (plan.outcome.success.contains(&status.as_u16())
            && media_type(response.headers()).as_deref() == Some("application/json"))
}

#[cfg(not(feature = "testing"))]
async fn send_to(core: &Core, plan: &Plan, url: &Url) -> Result<reqwest::Response, (Fault, Error)> {
    over_network(core, plan, url).await
}

/// Sends it, or takes what was recorded.
#[cfg(feature = "testing")]
async fn send_to(core: &Core, plan: &Plan, url: &Url) -> Result<reqwest::Response, (Fault, Error)> {
    let Some(recording) = &core.defaults().recording else {
        return over_network(core, plan, url).await;
    };
    let outgoing = Outgoing::new(plan.info, &plan.method, url, &plan.body, &plan.redactor);
    match recording.take(outgoing) {
        Taken::Recorded(response) => Ok(response.into()),
        Taken::Missing(error) => Err((Fault::Final, error)),
        Taken::Record(entry) => {
            let response = Box::pin(over_network(core, plan, url)).await?;
            Ok(entry.keep(response.into()).into())
        }
    }
}

async fn over_network(core: &Core, plan: &Plan, url: &Url) -> Result<reqwest::Response, (Fault, Error)> {
    let mut patience = Patience::new(plan.deadline, plan.idle);
    let mut request = reqwest::Request::new(plan.method.clone(), url.clone());
    *request.headers_mut() = plan.headers.clone();
    let body = fill(&mut request, plan)
        .await
        .map_err(|error| (Fault::Final, error))?;
    if let SentBody::Form { sent, .. } = &body {
        patience = patience.watch(Some(Arc::clone(sent)));
    }
    log::request(plan);
    let sending = core.inner.http.execute(request);
    let outcome = match &body {
        SentBody::Tracked(handover) => patience.wait(Arc::clone(handover).watch(sending)).await,
        SentBody::None | SentBody::Form { .. } => patience.wait(sending).await,
    };
    match outcome {
        Ok(Ok(response)) => {
            log::response(plan, &response);
            Ok(response)
        }
        Ok(Err(error)) => Err(match body.fault() {
            Some(fault) => (Fault::Final, fault),
            None => read_failure::of_sending(error, &server(url), body.sent(plan.retry)),
        }),
        Err(expired) => Err((Fault::TimedOut, expired)),
    }
}

/// What is known of the body of one attempt.
enum SentBody {
    None,
    /// JSON, or nothing where that matters.
    Tracked(Arc<Handover>),
    Form {
        sent: Arc<AtomicU64>,
        fault: FaultSlot,
    },
}

/// Gives the request its body and the headers of that.
async fn fill(request: &mut reqwest::Request, plan: &Plan) -> Result<SentBody, Error> {
    let bytes = match &plan.body {
        Body::Form(form) => {
            let form = Box::pin(upload::encode(form)).await?;
            request.headers_mut().insert(CONTENT_TYPE, form.content_type);
            request.headers_mut().insert(CONTENT_LENGTH, form.length.into());
            *request.body_mut() = Some(reqwest::Body::wrap_stream(form.stream));
            return Ok(SentBody::Form {
                sent: form.sent,
                fault: form.fault,
            });
        }
        Body::None if plan.retry == Retry::Safe => return Ok(SentBody::None),
        Body::None => Bytes::new(),
        Body::Json(json) => json.clone(),
    };
    let (body, handover) = TrackedBody::new(bytes);
    *request.body_mut() = Some(reqwest::Body::wrap(body));
    Ok(SentBody::Tracked(handover))
}

impl SentBody {
    /// Why the body could not be sent, if that was so.
    fn fault(&self) -> Option<Error> {
        match self {
            Self::Form { fault, .. } => fault.take(),
            Self::None | Self::Tracked(..) => None,
        }
    }

    fn sent(&self, retry: Retry) -> Sent {
        Sent {
            harmless: retry == Retry::Safe,
            taken: match self {
                Self::None => false,
                Self::Tracked(handover) => handover.is_taken(),
                Self::Form { sent, .. } => sent.load(Ordering::Relaxed) > 0,
            },
        }
    }
}

/// The error of a response that is not 2xx, with the beginning of its body, and that as it came.
async fn refusal(plan: &Plan, response: reqwest::Response) -> (Error, (Bytes, bool)) {
    let status = response.status();
    let mut response = Response::new(response, plan, 0);
    let (body, more) = response.excerpt().await;
    let headers = response.headers().clone();
    let retry_after = retry_after::read(&headers, SystemTime::now());
    let shown = ErrorBody::new(body.clone(), more, &plan.redactor);
    let error = Error::status_response(status, headers, shown, &plan.redactor).with_retry_after(retry_after);
    (error, (body, more))
}

/// Host and port, for messages.
fn server(url: &Url) -> String {
    match (url.host_str(), url.port_or_known_default()) {
        (Some(host), Some(port)) => format!("{host}:{port}"),
        (Some(host), None) => host.to_owned(),
        (None, _) => String::from("the server"),
    }
}
