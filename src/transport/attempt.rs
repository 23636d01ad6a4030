//! One attempt: send, follow redirects of the same origin, and read what an error status brings.

use std::time::{Duration, SystemTime};

use bytes::BytesMut;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use url::Url;

use super::{
    Core,
    fault::{self, Fault},
    patience::Patience,
    plan::Plan,
    redirect::{self, Redirect},
    retry_after,
};
use crate::{
    body::Body,
    error::{Error, ErrorBody, ErrorKind},
};

/// How many redirects one attempt follows.
const MAX_REDIRECTS: usize = 5;
/// How long the body of an error may pause before its beginning must do.
const ERROR_BODY_PAUSE: Duration = Duration::from_secs(5);

pub(super) async fn send(core: &Core, plan: &Plan) -> Result<reqwest::Response, (Fault, Error)> {
    let answer = send_to(core, plan, &plan.url).await?;
    if answer.status().is_success() {
        return Ok(answer);
    }
    // Boxed, as is the opening of a form: what few calls need takes no room in the others.
    Box::pin(follow(core, plan, answer)).await
}

/// What becomes of an answer that is not 2xx: another answer, where it redirects, or an error.
async fn follow(
    core: &Core,
    plan: &Plan,
    mut answer: reqwest::Response,
) -> Result<reqwest::Response, (Fault, Error)> {
    let mut url = plan.url.clone();
    let mut redirects = 0;
    while !answer.status().is_success() {
        match redirect::read(plan, &url, answer.status(), answer.headers()) {
            Redirect::Follow(_) if redirects == MAX_REDIRECTS => {
                let message = format!("the server redirected more than {MAX_REDIRECTS} times");
                return Err((Fault::Final, Error::new(ErrorKind::Transport, message)));
            }
            Redirect::Follow(next) => url = next,
            Redirect::Refuse(message) => {
                let (_, error) = refusal(plan, answer).await;
                return Err((Fault::Final, error.with_message(message)));
            }
            Redirect::None => return Err(refusal(plan, answer).await),
        }
        redirects += 1;
        answer = send_to(core, plan, &url).await?;
    }
    Ok(answer)
}

async fn send_to(core: &Core, plan: &Plan, url: &Url) -> Result<reqwest::Response, (Fault, Error)> {
    let mut patience = Patience::new(plan.deadline, plan.idle);
    let mut broken_upload = None;
    let form = match &plan.body {
        Body::Form(form) => {
            let encoded = Box::pin(form.open()).await;
            Some(encoded.map_err(|error| (Fault::Final, error))?)
        }
        Body::None | Body::Json(_) => None,
    };
    let sending = {
        let mut request = reqwest::Request::new(plan.method.clone(), url.clone());
        *request.headers_mut() = plan.headers.clone();
        if let Body::Json(json) = &plan.body {
            *request.body_mut() = Some(json.clone().into());
        }
        if let Some(form) = form {
            request.headers_mut().insert(CONTENT_TYPE, form.content_type);
            request.headers_mut().insert(CONTENT_LENGTH, form.length.into());
            *request.body_mut() = Some(reqwest::Body::wrap_stream(form.stream));
            patience = patience.watch(Some(form.sent));
            broken_upload = Some(form.fault);
        }
        core.inner.http.execute(request)
    };
    match patience.wait(sending).await {
        Ok(Ok(answer)) => Ok(answer),
        Ok(Err(error)) => Err(match broken_upload.and_then(|fault| fault.take()) {
            Some(fault) => (Fault::Final, fault),
            None => fault::of_sending(error, &server(url)),
        }),
        Err(expired) => Err((Fault::TimedOut, expired)),
    }
}

/// Reads the beginning of the body of an answer that is not 2xx.
async fn refusal(plan: &Plan, mut answer: reqwest::Response) -> (Fault, Error) {
    let status = answer.status();
    let headers = answer.headers().clone();
    let mut patience = Patience::new(plan.deadline, Some(ERROR_BODY_PAUSE));
    let mut kept = BytesMut::new();
    let mut more = false;
    loop {
        // Whatever hinders the reading, the status is the news.
        match patience.wait(answer.chunk()).await {
            Ok(Ok(Some(chunk))) => {
                patience.progressed();
                kept.extend_from_slice(&chunk);
                if kept.len() > ErrorBody::LIMIT {
                    more = true;
                    break;
                }
            }
            Ok(Ok(None)) => break,
            Ok(Err(_)) | Err(_) => {
                more = true;
                break;
            }
        }
    }
    let asked = retry_after::read(&headers, SystemTime::now());
    let body = ErrorBody::new(kept.freeze(), more, &plan.redactor);
    let error = Error::status_answer(status, headers, body, &plan.redactor).with_retry_after(asked);
    (Fault::Status(status), error)
}

/// Host and port, for messages.
fn server(url: &Url) -> String {
    match (url.host_str(), url.port_or_known_default()) {
        (Some(host), Some(port)) => format!("{host}:{port}"),
        (Some(host), None) => host.to_owned(),
        (None, _) => String::from("the server"),
    }
}
