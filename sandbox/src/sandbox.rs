//! Starting and stopping a sandbox.

use std::{
    io,
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex},
    time::Duration,
};

use tokio::{net::TcpListener, task::JoinHandle};

use crate::{
    contract::Contract,
    credentials,
    gate::Gate,
    lock::lock,
    record::RecordedRequest,
    server::{self, Shared},
    state::States,
    streams::Pacing,
    users::{USERS, User},
};

/// A running sandbox. Dropping it stops it.
#[derive(Debug)]
pub struct Sandbox {
    address: SocketAddr,
    shared: Arc<Shared>,
    server: JoinHandle<io::Error>,
}

impl Sandbox {
    /// Starts a sandbox on a free port of 127.0.0.1.
    ///
    /// # Errors
    /// No port could be bound.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// A sandbox with settings of its own.
    #[must_use]
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// The base of the gateway, such as `http://127.0.0.1:40000`.
    #[must_use]
    pub fn gateway_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The base of the AI Agent service: the gateway with `/ai-agent`.
    #[must_use]
    pub fn ai_agent_url(&self) -> String {
        format!("http://{}/ai-agent", self.address)
    }

    /// The base of the ClickAI runtime, which ends in `/v1`.
    #[must_use]
    pub fn clickai_url(&self) -> String {
        format!("http://{}/clickai/v1", self.address)
    }

    /// The base of the ClickAI console.
    #[must_use]
    pub fn clickai_console_url(&self) -> String {
        format!("http://{}/clickai-console", self.address)
    }

    /// An API key that the gateway accepts.
    #[must_use]
    pub fn api_key(&self) -> &'static str {
        credentials::API_KEY
    }

    /// An access token that the gateway accepts.
    #[must_use]
    pub fn access_token(&self) -> &'static str {
        credentials::ACCESS_TOKEN
    }

    /// A JWT that the gateway accepts together with [`organization_id`](Self::organization_id).
    #[must_use]
    pub fn jwt(&self) -> &'static str {
        credentials::JWT
    }

    /// The organization of key, token and JWT.
    #[must_use]
    pub fn organization_id(&self) -> &'static str {
        credentials::ORGANIZATION_ID
    }

    /// The users who can log in: Alice belongs to one organization, Bình to two.
    #[must_use]
    pub fn users(&self) -> &'static [User] {
        USERS
    }

    /// The key of a ClickAI application.
    #[must_use]
    pub fn clickai_api_key(&self) -> &'static str {
        credentials::CLICKAI_API_KEY
    }

    /// The key of a ClickAI agent, which streams only.
    #[must_use]
    pub fn clickai_agent_key(&self) -> &'static str {
        credentials::CLICKAI_AGENT_KEY
    }

    /// A token of the ClickAI console.
    #[must_use]
    pub fn clickai_console_token(&self) -> &'static str {
        credentials::CLICKAI_CONSOLE_TOKEN
    }

    /// The last 1000 requests, oldest first, refused ones included.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        lock(&self.shared.records).all()
    }

    /// Forgets the requests so far.
    pub fn forget_requests(&self) {
        lock(&self.shared.records).clear();
    }

    /// Holds back the events of all streams until they are released or the gate is dropped.
    #[must_use = "dropping the gate opens it"]
    pub fn gate(&self) -> Gate {
        self.shared.way.close()
    }

    /// The operations (`operationId`, method, path with its mount) that the sandbox responds.
    #[must_use]
    pub fn operations(&self) -> Vec<(&'static str, &'static str, &'static str)> {
        let operations = self.shared.contract.operations().iter();
        operations
            .map(|one| (one.id.as_str(), one.method.as_str(), one.path.as_str()))
            .collect()
    }

    /// Stops; returns when the port is closed and all connections are.
    pub async fn shutdown(mut self) {
        self.server.abort();
        // It was aborted: that is the only way in which it ends.
        let _ = (&mut self.server).await;
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// Settings of a sandbox.
#[derive(Clone, Debug)]
pub struct Builder {
    port: u16,
    pace: Duration,
    ping: Duration,
    agents: Vec<(String, bool)>,
    examples: bool,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            port: 0,
            pace: Duration::ZERO,
            ping: Duration::from_secs(10),
            agents: vec![("asst_abc".to_owned(), true), ("asst_text".to_owned(), false)],
            examples: true,
        }
    }
}

impl Builder {
    /// The port of 127.0.0.1; 0, the default, takes a free one.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// The pause before each event of a stream; none by default.
    #[must_use]
    pub fn pace(mut self, pace: Duration) -> Self {
        self.pace = pace;
        self
    }

    /// The time between two pings of a ClickAI stream; 10 seconds by default.
    #[must_use]
    pub fn ping_every(mut self, ping: Duration) -> Self {
        self.ping = ping.max(Duration::from_millis(1));
        self
    }

    /// Adds an AI agent. Without this there are `asst_abc`, which streams, and `asst_text`, which responds with plain text.
    #[must_use]
    pub fn agent(mut self, id: impl Into<String>, streaming: bool) -> Self {
        self.agents.push((id.into(), streaming));
        self
    }

    /// Takes away the agents so far.
    #[must_use]
    pub fn no_agents(mut self) -> Self {
        self.agents.clear();
        self
    }

    /// Starts with no rows but those that no operation creates. Without this the rows of the documents' examples are there.
    #[must_use]
    pub fn empty(mut self) -> Self {
        self.examples = false;
        self
    }

    /// Starts it.
    ///
    /// # Errors
    /// The port could not be bound.
    pub async fn start(self) -> io::Result<Sandbox> {
        let contract = Contract::get().map_err(io::Error::other)?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port)).await?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            contract,
            states: States::new(&self.agents, self.examples),
            records: Mutex::default(),
            refused: Mutex::default(),
            way: Arc::default(),
            pacing: Pacing {
                pace: self.pace,
                ping: self.ping,
            },
        });
        let server = tokio::spawn(server::run(listener, Arc::clone(&shared)));
        Ok(Sandbox {
            address,
            shared,
            server,
        })
    }
}
