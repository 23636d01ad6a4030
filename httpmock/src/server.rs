//! The stub server.

use std::{fmt, net::SocketAddr, sync::Arc, time::Duration};

use httpmock::{HttpMockRequest, HttpMockResponse, MockServer};
use imbrace::{client::ClientBuilder, operation::Operation};
use tokio::{net::TcpListener, task::JoinHandle};

use crate::{
    core::Core,
    fail::fail,
    front,
    lock::lock,
    planned::{Content, Planned},
    registry::{Misses, Registry, TOKEN},
    route,
    seen::Seen,
    stub::{Host, On},
};

/// A local server that responds by stubs, and to nothing else. Dropping it closes it.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), imbrace::Error> {
/// use imbrace::{gateway::operations::BoardsGet, testing};
/// use imbrace_httpmock::Server;
///
/// let server = Server::start().await;
/// let stub = server.on::<BoardsGet>().path("board_id", "b_1").respond(testing::example::<BoardsGet>());
///
/// let board = server.client().boards().get("b_1").send().await?;
/// stub.assert_called(1);
/// # drop(board);
/// # Ok(())
/// # }
/// ```
///
/// A call that no stub matches gets status 501 with a message that names the operation and says why the stubs of it do not fit;
/// [`assert_all_stubbed`](Self::assert_all_stubbed) finds it even if the program under test passes over the error.
///
/// The connections are served in a task of the runtime that started it. httpmock keeps at most 25 servers in a process at a
/// time (`HTTPMOCK_MAX_SERVERS`): a test that starts one more waits for another to be dropped.
pub struct Server {
    httpmock: MockServer,
    address: SocketAddr,
    registry: Arc<Registry>,
    front: JoinHandle<()>,
}

impl Server {
    /// Starts it on a free port of 127.0.0.1.
    ///
    /// # Panics
    /// No port can be bound.
    ///
    /// # Cancel safety
    /// Cancel safe: if the future is dropped, nothing is left running.
    pub async fn start() -> Self {
        let httpmock = MockServer::start_async().await;
        let bound = TcpListener::bind("127.0.0.1:0").await;
        let bound = bound.and_then(|listener| Ok((listener.local_addr()?, listener)));
        let (address, listener) = match bound {
            Ok(bound) => bound,
            Err(error) => fail(&format!("the stub server cannot listen: {error}")),
        };
        let registry = Arc::<Registry>::default();
        let serving = front::run(listener, *httpmock.address(), Arc::clone(&registry));
        Self {
            httpmock,
            address,
            registry,
            front: tokio::spawn(serving),
        }
    }

    /// Begins a stub of an operation.
    #[track_caller]
    pub fn on<O: Operation>(&self) -> On<'_, O> {
        On::new(self)
    }

    /// A client of this server, with an API key that is not real. It waits 1 ms before retries; all else is as by default.
    ///
    /// # Panics
    /// The client cannot be made.
    #[track_caller]
    #[must_use]
    pub fn client(&self) -> imbrace::Client {
        match self.client_builder().build() {
            Ok(client) => client,
            Err(error) => fail(&error.to_string()),
        }
    }

    /// The settings of [`client`](Self::client), to be changed.
    pub fn client_builder(&self) -> ClientBuilder {
        imbrace::Client::builder()
            .gateway_url(self.url("gateway"))
            .api_key("stub-api-key")
            .retry_backoff(Duration::from_millis(1), Duration::from_millis(1))
    }

    /// A client of a ClickAI app on this server, like [`client`](Self::client).
    ///
    /// # Panics
    /// The client cannot be made.
    #[cfg(feature = "clickai")]
    #[track_caller]
    #[must_use]
    pub fn clickai_client(&self) -> imbrace::clickai::Client {
        let built = imbrace::clickai::Client::builder()
            .base_url(self.url("clickai"))
            .console_url(self.url("clickai-console"))
            .api_key("stub-app-key")
            .console_token("stub-console-token")
            .retry_backoff(Duration::from_millis(1), Duration::from_millis(1))
            .build();
        match built {
            Ok(client) => client,
            Err(error) => fail(&error.to_string()),
        }
    }

    /// The base URL of a service: `gateway`, `ai-agent`, `clickai` or `clickai-console`.
    #[must_use]
    pub fn url(&self, service: &str) -> String {
        format!("http://{}{}", self.address, route::mount(service))
    }

    /// The calls that no stub took, each with its operation and why no stub fits; the last 100.
    #[must_use]
    pub fn not_stubbed(&self) -> Vec<String> {
        lock(&self.registry.misses()).iter().cloned().collect()
    }

    /// Fails the test if a call came that no stub took.
    ///
    /// # Panics
    /// With these calls.
    #[track_caller]
    pub fn assert_all_stubbed(&self) {
        let missed = self.not_stubbed();
        if !missed.is_empty() {
            fail(&missed.join("; "));
        }
    }
}

impl Host for Server {
    fn add(&self, stub: Arc<Core>) {
        self.registry.add(Arc::clone(&stub));
        self.httpmock.mock(|when, then| {
            let (by, registry) = (Arc::clone(&stub), Arc::clone(&self.registry));
            when.method(stub.info.method.as_str())
                .is_true(move |request| stub.fits(&seen(request)));
            then.respond_with(move |request| match by.take(seen(request)) {
                Some(planned) => response(planned, &registry),
                // Without a token: the call is one that no stub matches.
                None => HttpMockResponse::builder().status(501).build(),
            });
        });
    }

    fn misses(&self) -> Misses {
        self.registry.misses()
    }
}

fn seen(request: &HttpMockRequest) -> Seen {
    let uri = request.uri();
    Seen::new(
        request.method_str(),
        uri.path(),
        uri.query().unwrap_or_default(),
        request.headers_vec().iter().cloned(),
        request.body_bytes(),
    )
}

/// What httpmock writes; the token leads the listener to the rest.
fn response(planned: Planned, registry: &Registry) -> HttpMockResponse {
    let mut response = HttpMockResponse::builder().status(planned.status);
    for (name, value) in &planned.headers {
        response = response.header(name, value);
    }
    if let Content::Whole(body) = &planned.content {
        response = response.body(body.clone());
    }
    response.header(TOKEN, registry.plan(planned).to_string()).build()
}

impl Drop for Server {
    fn drop(&mut self) {
        self.front.abort();
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}
