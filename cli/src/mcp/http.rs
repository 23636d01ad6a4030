//! Streamable HTTP on the loopback address, for clients that start no program.
//!
//! Pages of a browser and other users of the machine reach a loopback port too, so each request needs the token of this run,
//! and `Host` and `Origin` are checked before anything is read.

use std::{convert::Infallible, net::Ipv4Addr, sync::Arc};

use bytes::Bytes;
use http::{Request, Response, StatusCode, header};
use http_body_util::{BodyExt, Full, combinators::BoxBody};
use hyper::{body::Incoming, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use rmcp::transport::streamable_http_server::{
    StreamableHttpServerConfig, StreamableHttpService, session::local::LocalSessionManager,
};
use tokio::{net::TcpListener, sync::Semaphore};

use super::{Shared, data::token, server::Server};
use crate::{
    fault::{Exit, Fault},
    output::note,
    settings::variable,
};

/// How many connections are served at once.
const MOST_CONNECTIONS: usize = 64;
/// The path that is served.
const PATH: &str = "/mcp";
/// The shortest token that is accepted from the variable.
const SHORTEST_TOKEN: usize = 16;

type Body = BoxBody<Bytes, Infallible>;

/// Who may call.
struct Guard {
    token: String,
    hosts: [String; 2],
}

pub(super) async fn serve(shared: Arc<Shared>, port: u16) -> Result<(), Fault> {
    let failed = |what: &str| Fault::new(Exit::Failed, what.to_owned());
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .await
        .map_err(|error| failed(&format!("127.0.0.1:{port}: {error}")))?;
    let port = listener.local_addr()?.port();
    let token = match variable("IMBRACE_MCP_TOKEN") {
        Some(token) if token.len() >= SHORTEST_TOKEN => token,
        Some(_) => {
            return Err(Fault::usage(format!(
                "IMBRACE_MCP_TOKEN has less than {SHORTEST_TOKEN} characters"
            )));
        }
        None => token().map_err(|error| failed(&format!("no random numbers: {error}")))?,
    };
    let own = variable("IMBRACE_MCP_TOKEN").is_some();
    note(&format!("MCP at http://127.0.0.1:{port}{PATH}"));
    note(&format!(
        "authorization: Bearer {}",
        if own {
            "(the value of IMBRACE_MCP_TOKEN)"
        } else {
            token.as_str()
        }
    ));
    let guard = Arc::new(Guard {
        token,
        hosts: [format!("127.0.0.1:{port}"), format!("localhost:{port}")],
    });
    let config = StreamableHttpServerConfig::default()
        .with_allowed_hosts(guard.hosts.clone())
        .enforce_origin_validation();
    let sessions = Arc::new(LocalSessionManager::default());
    let service = StreamableHttpService::new(move || Ok(Server::new(Arc::clone(&shared))), sessions, config);
    let places = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    loop {
        let connection = async {
            let place = Arc::clone(&places).acquire_owned().await;
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! {
            connection = connection => connection,
            _ = tokio::signal::ctrl_c() => return Ok(()),
        };
        let place = place.map_err(|error| failed(&error.to_string()))?;
        let (stream, _) = accepted?;
        let (service, guard) = (service.clone(), Arc::clone(&guard));
        tokio::spawn(async move {
            let respond = service_fn(move |request: Request<Incoming>| {
                let (service, guard) = (service.clone(), Arc::clone(&guard));
                async move {
                    Ok::<_, Infallible>(match guard.refuses(&request) {
                        Some((status, why)) => refused(status, why),
                        None => service.handle(request).await,
                    })
                }
            });
            // A connection that breaks is the client's matter.
            let _ = hyper::server::conn::http1::Builder::new()
                .timer(TokioTimer::new())
                .serve_connection(TokioIo::new(stream), respond)
                .await;
            drop(place);
        });
    }
}

impl Guard {
    /// Why a request is not served, from its head alone.
    fn refuses<B>(&self, request: &Request<B>) -> Option<(StatusCode, &'static str)> {
        let text =
            |name: header::HeaderName| request.headers().get(name).and_then(|value| value.to_str().ok());
        let host = text(header::HOST).unwrap_or_default();
        if request.headers().get_all(header::HOST).iter().count() != 1
            || !self.hosts.iter().any(|known| known == host)
        {
            return Some((StatusCode::MISDIRECTED_REQUEST, "this host is not served"));
        }
        if let Some(origin) = request.headers().get(header::ORIGIN) {
            let known = self
                .hosts
                .iter()
                .any(|host| origin.as_bytes() == format!("http://{host}").as_bytes());
            if !known {
                return Some((StatusCode::FORBIDDEN, "pages of other origins are not served"));
            }
        }
        let given = text(header::AUTHORIZATION).and_then(|value| value.strip_prefix("Bearer "));
        if !given.is_some_and(|given| same(given.as_bytes(), self.token.as_bytes())) {
            return Some((StatusCode::UNAUTHORIZED, "the token of this run is needed"));
        }
        (request.uri().path() != PATH).then_some((StatusCode::NOT_FOUND, "the path is /mcp"))
    }
}

/// Whether two texts are the same, in a time that does not tell where they differ.
fn same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && a.iter().zip(b).fold(0, |differ, (a, b)| differ | (a ^ b)) == 0
}

fn refused(status: StatusCode, why: &'static str) -> Response<Body> {
    let mut response = Response::new(Full::new(Bytes::from_static(why.as_bytes())).boxed());
    *response.status_mut() = status;
    response
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn only_requests_with_token_host_and_no_foreign_origin_are_served() {
        let guard = Guard {
            token: "t".repeat(20),
            hosts: ["127.0.0.1:4020".to_owned(), "localhost:4020".to_owned()],
        };
        let status = |host: &str, origin: Option<&str>, token: Option<&str>, path: &str| {
            let mut request = Request::builder().uri(path).header("host", host);
            if let Some(origin) = origin {
                request = request.header("origin", origin);
            }
            if let Some(token) = token {
                request = request.header("authorization", token);
            }
            guard
                .refuses(&request.body(()).unwrap())
                .map_or(200, |(status, _)| status.as_u16())
        };
        let good = format!("Bearer {}", "t".repeat(20));
        assert_eq!(status("127.0.0.1:4020", None, Some(&good), "/mcp"), 200);
        assert_eq!(
            status(
                "localhost:4020",
                Some("http://localhost:4020"),
                Some(&good),
                "/mcp"
            ),
            200
        );
        assert_eq!(status("evil.example:4020", None, Some(&good), "/mcp"), 421);
        assert_eq!(status("127.0.0.1", None, Some(&good), "/mcp"), 421);
        assert_eq!(
            status("127.0.0.1:4020", Some("http://evil.example"), Some(&good), "/mcp"),
            403
        );
        assert_eq!(status("127.0.0.1:4020", Some("null"), Some(&good), "/mcp"), 403);
        assert_eq!(status("127.0.0.1:4020", None, None, "/mcp"), 401);
        assert_eq!(status("127.0.0.1:4020", None, Some("Bearer tttt"), "/mcp"), 401);
        assert_eq!(status("127.0.0.1:4020", None, Some(&"t".repeat(20)), "/mcp"), 401);
        assert_eq!(status("127.0.0.1:4020", None, Some(&good), "/other"), 404);
    }
}
