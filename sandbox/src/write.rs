//! From a reply to bytes on a connection, with the faults that break them.

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use futures_util::stream;
use http::{HeaderMap, HeaderName, HeaderValue, Response, header};
use http_body_util::{BodyExt, Full, StreamBody, combinators::UnsyncBoxBody};
use hyper::body::Frame;
use serde_json::Value;
use tokio::time::sleep;

use crate::{
    contract::Service,
    faults::Fault,
    reply::{Content, Reply},
    shared::Shared,
    streams::{Broken, LAST_BREATH, Player},
};

/// How long a slow response takes.
const SLOW: Duration = Duration::from_millis(500);

pub(crate) type Body = UnsyncBoxBody<Bytes, Broken>;

pub(crate) async fn write(
    shared: &Shared,
    service: Service,
    reply: Reply,
    fault: Option<Fault>,
) -> Response<Body> {
    if !reply.delay.is_zero() {
        sleep(reply.delay).await;
    }
    match fault {
        Some(Fault::Slow) => sleep(SLOW).await,
        Some(Fault::Latency(by)) => sleep(by).await,
        _ => {}
    }
    let mut response = Response::new(());
    *response.status_mut() = reply.status;
    let headers = response.headers_mut();
    let bytes = match reply.body {
        Content::Json(value) => {
            headers.insert(header::CONTENT_TYPE, json_media(service));
            json_bytes(service, &value)
        }
        Content::Written(bytes) => {
            headers.insert(header::CONTENT_TYPE, json_media(service));
            bytes
        }
        Content::Bytes(bytes) => bytes,
        Content::Stream(script) => {
            add(headers, reply.headers);
            let late = script.late;
            let player = Player::new(*script, fault, shared.pacing, Arc::clone(&shared.way));
            let body = play(player, late).await;
            return response.map(|()| match fault {
                Some(Fault::CutAfter(bytes)) => cut_after(body, bytes),
                _ => body,
            });
        }
    };
    add(headers, reply.headers);
    let body = match fault {
        Some(Fault::Silence) => std::future::pending().await,
        Some(Fault::Cut) => {
            headers.insert(header::CONTENT_LENGTH, bytes.len().into());
            let half = bytes.len() / 2;
            cut_after(whole(bytes), half)
        }
        Some(Fault::CutAfter(most)) => {
            headers.insert(header::CONTENT_LENGTH, bytes.len().into());
            cut_after(whole(bytes), most)
        }
        _ => whole(bytes),
    };
    response.map(|()| body)
}

/// Adds headers but those that say how long the body is: they are written from the body. There is one media type, the last
/// that was set.
fn add(headers: &mut HeaderMap, more: Vec<(HeaderName, HeaderValue)>) {
    let framing = |name: &HeaderName| *name == header::CONTENT_LENGTH || *name == header::TRANSFER_ENCODING;
    for (name, value) in more.into_iter().filter(|(name, _)| !framing(name)) {
        if name == header::CONTENT_TYPE {
            headers.insert(name, value);
        } else {
            headers.append(name, value);
        }
    }
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

pub(crate) fn whole(bytes: Bytes) -> Body {
    Full::new(bytes).map_err(|never| match never {}).boxed_unsync()
}

/// The first bytes of a body; then the connection breaks. A body that is no longer ends as it is.
fn cut_after(body: Body, most: usize) -> Body {
    let frames = stream::unfold((body, most, false), |(mut body, left, broken)| async move {
        if broken {
            // What was written gets time to leave.
            sleep(LAST_BREATH).await;
            return Some((Err(Broken), (body, 0, true)));
        }
        let data = match body.frame().await? {
            Ok(frame) => frame.into_data().unwrap_or_default(),
            Err(error) => return Some((Err(error), (body, 0, true))),
        };
        let kept = data.slice(..data.len().min(left));
        let left = left - kept.len();
        Some((
            Ok(Frame::data(kept.clone())),
            (body, left, kept.len() < data.len() || left == 0),
        ))
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
pub(crate) fn json_bytes(service: Service, value: &Value) -> Bytes {
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
