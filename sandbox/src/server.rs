//! One listener for all services: reads requests, writes responses.

use std::{
    convert::Infallible,
    io,
    sync::{Arc, Mutex},
};

use bytes::Bytes;
use futures_util::stream;
use http::{HeaderName, HeaderValue, Request, Response, header, request::Parts};
use http_body_util::{BodyExt, Full, StreamBody, combinators::UnsyncBoxBody};
use hyper::{
    body::{Frame, Incoming},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::{TokioIo, TokioTimer};
use serde_json::Value;
use tokio::{
    net::{TcpListener, TcpStream},
    sync::Semaphore,
    task::JoinSet,
    time::sleep,
};

use crate::{
    authorize,
    call::Arrival,
    contract::{Contract, Route, Service},
    envelope, examples,
    faults::{self, Fault, Refused},
    gate::Way,
    ids,
    lock::lock,
    record::{RecordedRequest, Records},
    reply::{Content, Reply},
    state::States,
    streams::{Broken, Pacing, Player},
    validate,
};

/// How many connections are open at a time.
const CONNECTIONS: usize = 1_024;
/// How long a slow response takes.
const SLOW: std::time::Duration = std::time::Duration::from_millis(500);

type Body = UnsyncBoxBody<Bytes, Broken>;

/// What all connections share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) contract: &'static Contract,
    pub(crate) states: States,
    pub(crate) records: Mutex<Records>,
    pub(crate) refused: Mutex<Refused>,
    pub(crate) way: Arc<Way>,
    pub(crate) pacing: Pacing,
}

/// Serves until it is aborted.
pub(crate) async fn run(listener: TcpListener, shared: Arc<Shared>) -> io::Error {
    let mut connections = JoinSet::new();
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    loop {
        while connections.try_join_next().is_some() {}
        let Ok(place) = Arc::clone(&places).acquire_owned().await else {
            return io::ErrorKind::Other.into();
        };
        match listener.accept().await {
            Ok((stream, _)) => {
                let shared = Arc::clone(&shared);
                connections.spawn(async move {
                    serve(stream, shared).await;
                    drop(place);
                });
            }
            // The peer has gone already, or too many files are open: neither ends the server.
            Err(_) => sleep(std::time::Duration::from_millis(10)).await,
        }
    }
}

async fn serve(stream: TcpStream, shared: Arc<Shared>) {
    // Without this an event could wait for the acknowledgement of the one before.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request: Request<Incoming>| {
        let shared = Arc::clone(&shared);
        async move { Ok::<_, Infallible>(Box::pin(response(&shared, request)).await) }
    });
    // An error here is a peer that broke off or a break on request.
    let _ = http1::Builder::new()
        .timer(TokioTimer::new())
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

async fn response(shared: &Shared, request: Request<Incoming>) -> Response<Body> {
    let (head, body) = request.into_parts();
    let service = Service::of(head.uri.path());
    let request_id = request_id(&head);
    let fault = faults::asked(&head.headers);
    let (reply, fault) = match (Arrival::read(head, body).await, fault) {
        (Err(_), _) => (Reply::empty(http::StatusCode::BAD_REQUEST), None),
        (Ok(arrival), Err(refusal)) => {
            record(shared, &arrival);
            (refusal, None)
        }
        (Ok(arrival), Ok(fault)) => {
            record(shared, &arrival);
            (handle(shared, &arrival, fault), fault)
        }
    };
    let events = matches!(&reply.body, Content::Stream(script) if !script.plain);
    let reply = match fault.and_then(faults::needs_stream) {
        Some(refusal) if !events => refusal,
        _ => reply,
    };
    let mut response = write(shared, service, reply, fault).await;
    if service.behind_gateway() {
        response
            .headers_mut()
            .insert(HeaderName::from_static("x-request-id"), request_id);
    }
    response
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

fn record(shared: &Shared, arrival: &Arrival) {
    let headers = arrival.headers.iter();
    lock(&shared.records).push(RecordedRequest {
        method: arrival.method.clone(),
        path: arrival.path.clone(),
        query: arrival.query_text.clone(),
        headers: headers
            .map(|(name, value)| {
                (
                    name.as_str().to_owned(),
                    String::from_utf8_lossy(value.as_bytes()).into_owned(),
                )
            })
            .collect(),
        body: arrival.beginning.clone(),
        body_length: arrival.length,
    });
}

fn handle(shared: &Shared, arrival: &Arrival, fault: Option<Fault>) -> Reply {
    match fault {
        Some(Fault::Html502) => return faults::html_502(),
        Some(Fault::TooMany) if lock(&shared.refused).first(&arrival.headers) => return faults::too_many(),
        _ => {}
    }
    let (operation, path) = match shared.contract.route(&arrival.method, &arrival.path) {
        Route::Found(operation, path) => (operation, path),
        Route::WrongMethod => return envelope::nowhere(&arrival.method, &arrival.path, true),
        Route::Nowhere => {
            if let Some(redirect) = redirect_slash(shared, arrival) {
                return redirect;
            }
            let outside = crate::state::outside(&shared.states, &arrival.method, &arrival.path);
            return outside.unwrap_or_else(|| envelope::nowhere(&arrival.method, &arrival.path, false));
        }
    };
    let organization = match authorize::check(operation, &arrival.headers) {
        Ok(organization) => organization,
        Err(refusal) => return refusal,
    };
    match validate::check(operation, organization, path, arrival) {
        Ok(call) => {
            let state = shared.states.of(organization);
            let reply = state.and_then(|state| crate::state::response(state, &call));
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
    Some(Reply::empty(http::StatusCode::TEMPORARY_REDIRECT).with(header::LOCATION, &location))
}

async fn write(shared: &Shared, service: Service, reply: Reply, fault: Option<Fault>) -> Response<Body> {
    if fault == Some(Fault::Slow) {
        sleep(SLOW).await;
    }
    let mut response = Response::new(());
    *response.status_mut() = reply.status;
    let headers = response.headers_mut();
    let bytes = match reply.body {
        Content::Json(value) => {
            headers.insert(header::CONTENT_TYPE, json_media(service));
            json_bytes(service, &value)
        }
        Content::Bytes(bytes) => bytes,
        Content::Stream(script) => {
            headers.extend(reply.headers);
            let late = script.late;
            let player = Player::new(*script, fault, shared.pacing, Arc::clone(&shared.way));
            let body = play(player, late).await;
            return response.map(|()| body);
        }
    };
    headers.extend(reply.headers);
    let body = match fault {
        Some(Fault::Silence) => std::future::pending().await,
        Some(Fault::Cut) => {
            headers.insert(header::CONTENT_LENGTH, bytes.len().into());
            halved(bytes)
        }
        _ => Full::new(bytes).map_err(|never| match never {}).boxed_unsync(),
    };
    response.map(|()| body)
}

/// A player as a body; `late` waits for the first event, and with it the headers do.
async fn play(mut player: Player, late: bool) -> Body {
    let first = if late { player.next().await } else { None };
    let over = late && first.is_none();
    let frames = stream::unfold((player, first, over), |(mut player, first, over)| async move {
        if over {
            return None;
        }
        let next = match first {
            Some(first) => first,
            None => player.next().await?,
        };
        Some((next.map(Frame::data), (player, None, false)))
    });
    BodyExt::boxed_unsync(StreamBody::new(frames))
}

/// The first half of a body; then the connection breaks.
fn halved(bytes: Bytes) -> Body {
    let half = bytes.slice(..bytes.len() / 2);
    let frames = stream::unfold(Some(half), |half| async move {
        match half {
            Some(half) if !half.is_empty() => Some((Ok(Frame::data(half)), Some(Bytes::new()))),
            Some(_) => {
                sleep(std::time::Duration::from_millis(50)).await;
                Some((Err(Broken), None))
            }
            None => None,
        }
    });
    BodyExt::boxed_unsync(StreamBody::new(frames))
}

fn json_media(service: Service) -> HeaderValue {
    HeaderValue::from_static(match service {
        Service::AiAgent => "application/json; charset=utf-8",
        _ => "application/json",
    })
}

/// JSON as the service writes it: ClickAI escapes what is not ASCII.
fn json_bytes(service: Service, value: &Value) -> Bytes {
    let text = value.to_string();
    if service.behind_gateway() || text.is_ascii() {
        return text.into();
    }
    let mut out = String::with_capacity(text.len() * 2);
    for char in text.chars() {
        if char.is_ascii() {
            out.push(char);
        } else {
            for unit in char.encode_utf16(&mut [0; 2]) {
                out.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    out.into()
}
