//! The listener that clients speak to: passes each request to httpmock, and plays what httpmock cannot: streams in pieces,
//! cuts and pauses.
//!
//! httpmock writes whole bodies. A stub therefore gives its response a token, by which this finds what was planned; a
//! response without a token is that of no stub.

use std::{convert::Infallible, fmt, io, net::SocketAddr, sync::Arc, time::Duration};

use bytes::Bytes;
use futures_util::stream;
use http::{HeaderValue, Request, Response, StatusCode, header};
use http_body_util::{BodyExt, Full, Limited, StreamBody, combinators::UnsyncBoxBody};
use hyper::{
    body::{Frame, Incoming},
    client, server,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use serde_json::json;
use tokio::{
    net::{TcpListener, TcpStream},
    task::JoinSet,
    time::sleep,
};

use crate::{
    planned::Content,
    registry::{Registry, TOKEN},
    seen::Seen,
};

/// The largest body of a request, in bytes.
const LARGEST: usize = 256 << 20;
/// What was written gets this long to leave before a connection is cut.
const LAST_BREATH: Duration = Duration::from_millis(20);
/// The status of a call that no stub matches: no service sends it, and it is not retried.
const NOT_STUBBED: StatusCode = StatusCode::NOT_IMPLEMENTED;

/// The connection is cut on purpose.
#[derive(Debug)]
pub(crate) struct Cut;

impl fmt::Display for Cut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("cut on purpose")
    }
}

impl std::error::Error for Cut {}

type Body = UnsyncBoxBody<Bytes, Cut>;

/// Serves until it is aborted; connections end with it.
pub(crate) async fn run(listener: TcpListener, httpmock: SocketAddr, registry: Arc<Registry>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let Ok((stream, _)) = accepted else {
                    // The peer has gone already, or too many files are open.
                    sleep(Duration::from_millis(10)).await;
                    continue;
                };
                let registry = Arc::clone(&registry);
                connections.spawn(serve(stream, httpmock, registry));
            }
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn serve(stream: TcpStream, httpmock: SocketAddr, registry: Arc<Registry>) {
    // Without this an event could wait for the acknowledgement of the one before.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| {
        let registry = Arc::clone(&registry);
        async move {
            let response = match pass_on(request, httpmock).await {
                Ok((seen, response)) => play(&seen, response, &registry).await,
                Err(error) => failed(&format!("the stub server failed: {error}")),
            };
            Ok::<_, Infallible>(response)
        }
    });
    // An error here is a peer that broke off, or a cut.
    let _ = server::conn::http1::Builder::new()
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

/// The request, and the response of httpmock.
async fn pass_on(request: Request<Incoming>, httpmock: SocketAddr) -> io::Result<(Seen, Response<Bytes>)> {
    let (mut head, body) = request.into_parts();
    let body = Limited::new(body, LARGEST).collect().await;
    let body = body.map_err(io::Error::other)?.to_bytes();
    let headers = head.headers.iter().map(|(name, value)| {
        let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
        (name.as_str().to_owned(), value)
    });
    let query = head.uri.query().unwrap_or_default();
    let seen = Seen::new(
        head.method.as_str(),
        head.uri.path(),
        query,
        headers,
        body.clone(),
    );
    for name in [header::CONNECTION, header::TRANSFER_ENCODING, header::EXPECT] {
        head.headers.remove(name);
    }
    head.headers
        .insert(header::CONNECTION, HeaderValue::from_static("close"));
    let request = Request::from_parts(head, Full::new(body));
    let stream = TcpStream::connect(httpmock).await?;
    let (mut sender, connection) = client::conn::http1::handshake(TokioIo::new(stream))
        .await
        .map_err(io::Error::other)?;
    let exchange = async {
        let response = sender.send_request(request).await?;
        let (head, body) = response.into_parts();
        Ok::<_, hyper::Error>(Response::from_parts(head, body.collect().await?.to_bytes()))
    };
    let (response, _) = tokio::join!(exchange, connection);
    let response = response.map_err(io::Error::other)?;
    Ok((seen, response))
}

/// What the stub planned, in place of the response of httpmock.
async fn play(seen: &Seen, mut response: Response<Bytes>, registry: &Registry) -> Response<Body> {
    let token = response.headers_mut().remove(TOKEN);
    let Some(planned) = token.and_then(|token| registry.planned(token.to_str().ok()?)) else {
        return failed(&registry.missed(seen));
    };
    // httpmock has written the head and a whole body: only the rest is ours.
    for name in [
        header::CONNECTION,
        header::CONTENT_LENGTH,
        header::TRANSFER_ENCODING,
    ] {
        response.headers_mut().remove(name);
    }
    sleep(planned.delay).await;
    match planned.content {
        Content::Whole(_) => response.map(whole),
        Content::Stream { pieces, is_cut } => {
            let pieces = pieces.into_iter();
            let frames = stream::unfold((pieces, is_cut), |(mut pieces, is_cut)| async move {
                match pieces.next() {
                    Some(piece) => {
                        sleep(piece.pause).await;
                        Some((Ok(Frame::data(piece.bytes)), (pieces, is_cut)))
                    }
                    None if is_cut => {
                        sleep(LAST_BREATH).await;
                        Some((Err(Cut), (pieces, false)))
                    }
                    None => None,
                }
            });
            response.map(|_| StreamBody::new(frames).boxed_unsync())
        }
    }
}

fn whole(body: Bytes) -> Body {
    Full::new(body).map_err(|never| match never {}).boxed_unsync()
}

/// What no stub matches, in the form of an error of the services.
fn failed(why: &str) -> Response<Body> {
    let body = json!({"message": why}).to_string();
    let mut response = Response::new(whole(body.into()));
    *response.status_mut() = NOT_STUBBED;
    let json = HeaderValue::from_static("application/json");
    response.headers_mut().insert(header::CONTENT_TYPE, json);
    response
}
