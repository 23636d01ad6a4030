//! One listener for all services: reads requests, finds their replies, ends when it is told to.

use std::{convert::Infallible, io, sync::Arc, time::Duration};

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request, Response, StatusCode, header, request::Parts};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{Semaphore, watch},
    task::JoinSet,
    time::{sleep, timeout},
};

use crate::{
    authorize,
    call::Arrival,
    contract::{Operation, Route, Service},
    control, envelope, examples,
    faults::{self, Fault},
    ids,
    lock::lock,
    origins,
    plans::What,
    record::{RESPONSE_KEPT, RecordedRequest},
    reply::{Content, Reply},
    shared::Shared,
    strict, validate,
    write::{self, Body},
};

/// How many connections are open at a time.
const CONNECTIONS: usize = 4_096;
/// How long the head of a request may take.
const HEAD_WITHIN: Duration = Duration::from_secs(10);
/// How long the head of a request may be.
const LONGEST_HEAD: usize = 32 << 10;

/// Serves until it is aborted, or told to end: then what is under way is finished.
pub(crate) async fn run(
    listener: TcpListener,
    shared: Arc<Shared>,
    mut end: watch::Receiver<bool>,
) -> io::Error {
    let mut connections = JoinSet::new();
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    loop {
        while connections.try_join_next().is_some() {}
        let next = async {
            let place = Arc::clone(&places).acquire_owned().await;
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! {
            next = next => next,
            _ = end.wait_for(|end| *end) => break,
        };
        match (place, accepted) {
            (Ok(place), Ok((stream, _))) => {
                let (shared, end) = (Arc::clone(&shared), end.clone());
                connections.spawn(async move {
                    serve(stream, shared, end).await;
                    drop(place);
                });
            }
            // The peer has gone already, or too many files are open: neither ends the server.
            _ => sleep(Duration::from_millis(10)).await,
        }
    }
    drop(listener);
    while connections.join_next().await.is_some() {}
    io::ErrorKind::Interrupted.into()
}

async fn serve(stream: TcpStream, shared: Arc<Shared>, mut end: watch::Receiver<bool>) {
    // Without this an event could wait for the acknowledgement of the one before.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request: Request<Incoming>| {
        let shared = Arc::clone(&shared);
        async move { Ok::<_, Infallible>(Box::pin(response(&shared, request)).await) }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_WITHIN)
        .max_buf_size(LONGEST_HEAD)
        .serve_connection(TokioIo::new(stream), service);
    tokio::pin!(connection);
    // An error here is a peer that broke off or a break on request.
    tokio::select! {
        _ = &mut connection => return,
        _ = end.wait_for(|end| *end) => connection.as_mut().graceful_shutdown(),
    }
    let _ = connection.await;
}

async fn response(shared: &Shared, request: Request<Incoming>) -> Response<Body> {
    let (head, body) = request.into_parts();
    let service = Service::of(head.uri.path());
    let request_id = request_id(&head);
    let authority = head.uri.authority().map(http::uri::Authority::as_str);
    let foreign = origins::check_host(&head.headers, authority, &shared.hosts);
    let (foreign, origin) = match (foreign, origins::origin(&head.headers, &shared.hosts)) {
        (Some(refusal), _) | (None, Err(refusal)) => (Some(refusal), None),
        (None, Ok(origin)) => (None, origin.cloned()),
    };
    let own = control::is_own(&head.method, head.uri.path(), &head.headers);
    let preflight = head.method == http::Method::OPTIONS
        && origin.is_some()
        && head.headers.contains_key(header::ACCESS_CONTROL_REQUEST_METHOD);
    let (reply, fault) = if let Some(refusal) = foreign {
        (refusal, None)
    } else if preflight {
        (origins::preflight(&head.headers), None)
    } else {
        match timeout(shared.body_within, Arrival::read(head, body, &shared.memory)).await {
            Err(_) => (too_slow(), None),
            Ok(Err(_)) => (Reply::empty(StatusCode::BAD_REQUEST), None),
            Ok(Ok(arrival)) if own => (control::response(shared, &arrival), None),
            Ok(Ok(arrival)) => recorded(shared, &arrival),
        }
    };
    let mut response = write::write(shared, service, reply, fault).await;
    let headers = response.headers_mut();
    if service.behind_gateway() {
        headers.insert(HeaderName::from_static("x-request-id"), request_id);
    }
    if let Some(origin) = origin {
        origins::allow(headers, &origin);
    }
    response
}

/// The body did not come in time; the connection ends.
fn too_slow() -> Reply {
    let body = serde_json::json!({"message": "The body of the request did not end in time"});
    Reply::json(StatusCode::REQUEST_TIMEOUT, body).with(header::CONNECTION, "close")
}

/// Repeats the id of the request, or makes one.
fn request_id(head: &Parts) -> HeaderValue {
    let given = head
        .headers
        .get("x-request-id")
        .filter(|id| (1..=64).contains(&id.len()))
        .cloned();
    given
        .or_else(|| HeaderValue::from_str(&ids::uuid()).ok())
        .unwrap_or(HeaderValue::from_static("-"))
}

/// Keeps the request and what came of it.
fn recorded(shared: &Shared, arrival: &Arrival) -> (Reply, Option<Fault>) {
    let number = lock(&shared.records).push(record(arrival));
    let route = shared.contract.route(&arrival.method, &arrival.path);
    let operation = match &route {
        Route::Found(operation, _) => Some(operation.id.as_str()),
        _ => None,
    };
    let (mut reply, fault) = match faults::requested(&arrival.headers) {
        Err(refusal) => (refusal, None),
        Ok(requested) => faulty(shared, arrival, number, route, requested),
    };
    // Written once: for the record and for the connection.
    if let Content::Json(value) = &mut reply.body {
        if fault == Some(Fault::WrongType) {
            faults::wrong_type(value);
        }
        reply.body = Content::Written(write::json_bytes(Service::of(&arrival.path), value));
    }
    let body = match &reply.body {
        Content::Written(bytes) | Content::Bytes(bytes) => bytes.clone(),
        Content::Json(_) | Content::Stream(_) => Bytes::new(),
    };
    // A copy: a slice would keep the whole body alive.
    let body = Bytes::copy_from_slice(body.get(..body.len().min(RESPONSE_KEPT)).unwrap_or_default());
    let status = reply.status.as_u16();
    lock(&shared.records).respond(number, operation, status, body);
    shared
        .log
        .request(&arrival.method, &arrival.path, operation, status);
    (reply, fault)
}

fn record(arrival: &Arrival) -> RecordedRequest {
    let headers = arrival.headers.iter();
    let headers = headers.map(|(name, value)| {
        let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
        (name.as_str().to_owned(), value)
    });
    let mut request = RecordedRequest::default();
    request.method.clone_from(&arrival.method);
    request.path.clone_from(&arrival.path);
    request.query.clone_from(&arrival.query_text);
    request.headers = headers.collect();
    request.body = arrival.beginning.clone();
    request.body_length = arrival.length;
    request
}

/// The reply and the fault that it suffers: what the request asks for, or what was planned for it.
fn faulty(
    shared: &Shared,
    arrival: &Arrival,
    number: u64,
    route: Route<'_>,
    requested: Option<Fault>,
) -> (Reply, Option<Fault>) {
    let planned = match (&route, requested) {
        (Route::Found(operation, _), None) => shared.plans.take(&operation.id),
        _ => None,
    };
    let fault = match planned {
        Some(What::Respond(response)) => return (response.reply(), None),
        Some(What::Fault(fault)) => Some(fault),
        None => requested,
    };
    let reply = match fault {
        Some(Fault::Html502) => faults::html_502(),
        Some(Fault::TooMany) if lock(&shared.refused).first(&arrival.headers) => faults::too_many(),
        _ => handle(shared, arrival, number, route),
    };
    let events = matches!(&reply.body, Content::Stream(script) if !script.plain);
    match requested.and_then(faults::needs_stream) {
        Some(refusal) if !events => (refusal, None),
        _ => (reply, fault),
    }
}

fn handle(shared: &Shared, arrival: &Arrival, number: u64, route: Route<'_>) -> Reply {
    match route {
        Route::Found(operation, path) => operate(shared, arrival, number, operation, path),
        Route::WrongMethod => envelope::nowhere(&arrival.method, &arrival.path, true),
        Route::Nowhere => {
            if let Some(redirect) = redirect_slash(shared, arrival) {
                return redirect;
            }
            let outside = crate::state::outside(&shared.states, &arrival.method, &arrival.path);
            outside.unwrap_or_else(|| envelope::nowhere(&arrival.method, &arrival.path, false))
        }
    }
}

fn operate(
    shared: &Shared,
    arrival: &Arrival,
    number: u64,
    operation: &Operation,
    path: Vec<(String, String)>,
) -> Reply {
    let request = || {
        lock(&shared.records)
            .get(number)
            .unwrap_or_else(|| record(arrival))
    };
    if let Some(own) = shared.overrides.response(&operation.id, request) {
        return own;
    }
    let organization = match authorize::check(operation, &arrival.headers) {
        Ok(organization) => organization,
        Err(refusal) => return refusal,
    };
    match validate::check(operation, organization, path, arrival) {
        Ok(call) => {
            // Without state a call is about what is sent, whatever the ids and values.
            if !shared.start.stateless
                && let Some(refusal) = strict::check(&call)
            {
                return refusal;
            }
            let reply = shared
                .states
                .of(organization)
                .and_then(|state| crate::state::response(state, &call, arrival.length));
            reply.unwrap_or_else(|| examples::response(&call))
        }
        Err(refusal) => refusal,
    }
}

/// The agent service redirects a path with a slash too many or too few at its end to an absolute address of its own,
/// which a client behind the gateway does not reach.
fn redirect_slash(shared: &Shared, arrival: &Arrival) -> Option<Reply> {
    let other = match arrival.path.strip_suffix('/') {
        Some(shorter) => shorter.to_owned(),
        None => format!("{}/", arrival.path),
    };
    let below = other.strip_prefix("/v3/ai/")?;
    if matches!(shared.contract.route(&arrival.method, &other), Route::Nowhere) {
        return None;
    }
    let location = format!("http://chat-ai.invalid/api/v1/{below}");
    Some(Reply::empty(StatusCode::TEMPORARY_REDIRECT).with(header::LOCATION, &location))
}
