//! Starting and stopping a sandbox.

use std::{
    io,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex},
    time::Duration,
};

use imbrace_contract::resources::{Fate, Role};
use tokio::{net::TcpListener, sync::watch, task::JoinHandle, time::timeout};

use crate::{
    contract::Contract,
    credentials,
    gate::Gate,
    lock::lock,
    record::RecordedRequest,
    faults::{FaultPlan, Plans},
    log::Log,
    memory::Memory,
    server::{self, Shared},
    state::{Start, States},
    streams::Pacing,
    stub::{Override, Overrides, UnknownOperation},
    users::{USERS, User},
};

/// A running sandbox. Dropping it stops it.
#[derive(Debug)]
pub struct Sandbox {
    address: SocketAddr,
    shared: Arc<Shared>,
    server: JoinHandle<io::Error>,
    end: watch::Sender<bool>,
}

/// What an operation does to which resource, as far as the sandbox keeps state.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OperationRole {
    /// The `operationId`.
    pub operation: &'static str,
    /// The method.
    pub method: &'static str,
    /// The path with its mount.
    pub path: &'static str,
    /// What it does, and the resource.
    pub does: Option<(Role, &'static str)>,
    /// Why it keeps no state, if it does not.
    pub no_state_because: Option<&'static str>,
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

    /// What each operation does to which resource, or why it keeps no state.
    #[must_use]
    pub fn roles(&self) -> Vec<OperationRole> {
        let operations = self.shared.contract.operations().iter();
        let role = operations.map(|one| OperationRole {
            operation: &one.id,
            method: &one.method,
            path: &one.path,
            does: match &one.fate {
                Fate::Does(part) => Some((part.role, part.resource.as_str())),
                _ => None,
            },
            no_state_because: match &one.fate {
                Fate::Nothing(reason) => Some(reason.as_str()),
                _ => None,
            },
        });
        role.collect()
    }

    /// Lets an operation respond with something else; all others stay as they are.
    ///
    /// The override comes before the check of credentials and of the request. It stays until it is replaced or removed.
    ///
    /// # Errors
    /// No operation has this id.
    pub fn override_operation(
        &self,
        operation: &str,
        with: impl Into<Override>,
    ) -> Result<(), UnknownOperation> {
        if self.shared.contract.operation(operation).is_none() {
            return Err(UnknownOperation(operation.to_owned()));
        }
        self.shared.overrides.set(operation, with.into());
        Ok(())
    }

    /// Makes an operation itself again.
    pub fn remove_override(&self, operation: &str) {
        self.shared.overrides.remove(operation);
    }

    /// Makes all operations themselves again.
    pub fn clear_overrides(&self) {
        self.shared.overrides.clear();
    }

    /// Plans a fault for the next requests.
    ///
    /// # Errors
    /// The plan names an operation that no document has.
    pub fn plan_fault(&self, plan: FaultPlan) -> Result<(), UnknownOperation> {
        if let Some(operation) = &plan.operation
            && self.shared.contract.operation(operation).is_none()
        {
            return Err(UnknownOperation(operation.clone()));
        }
        self.shared.plans.add(plan);
        Ok(())
    }

    /// Forgets the planned faults.
    pub fn clear_faults(&self) {
        self.shared.plans.clear();
    }

    /// Starts again with the state of the beginning, and forgets requests and planned faults. Overrides stay.
    pub fn reset(&self) {
        self.shared.reset();
    }

    /// The whole state as JSON, as [`Builder::seed`] takes it. Contents of files are left out.
    #[must_use]
    pub fn state(&self) -> serde_json::Value {
        self.shared.states.to_json()
    }

    /// Takes no more requests, and lets those under way end; breaks off what is not done in time.
    pub async fn finish(mut self, within: Duration) {
        self.end.send_replace(true);
        if timeout(within, &mut self.server).await.is_err() {
            self.shutdown().await;
        }
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
    start: Start,
    seed: Option<serde_json::Value>,
    body_within: Duration,
    address: IpAddr,
    hosts: Vec<String>,
    log: bool,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            port: 0,
            pace: Duration::ZERO,
            ping: Duration::from_secs(10),
            start: Start {
                agents: vec![("asst_abc".to_owned(), true), ("asst_text".to_owned(), false)],
                examples: true,
                stateless: false,
            },
            seed: None,
            body_within: Duration::from_secs(30),
            address: Ipv4Addr::LOCALHOST.into(),
            hosts: Vec::new(),
            log: false,
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
        self.start.agents.push((id.into(), streaming));
        self
    }

    /// Takes away the agents so far.
    #[must_use]
    pub fn no_agents(mut self) -> Self {
        self.start.agents.clear();
        self
    }

    /// Starts with no rows but those that no operation creates. Without this the rows of the documents' examples are there.
    #[must_use]
    pub fn empty(mut self) -> Self {
        self.start.examples = false;
        self
    }

    /// Lets operations that are like others keep nothing: each responds with the example of its document, whatever it is
    /// asked. Use it to test what a client sends and reads, with ids that nobody created. Agents, boards, files, chats and
    /// ClickAI keep state all the same.
    #[must_use]
    pub fn stateless(mut self) -> Self {
        self.start.stateless = true;
        self
    }

    /// Starts with a state that was saved with [`Sandbox::state`] or `GET /_sandbox/state`: tables that it has replace
    /// those of the beginning.
    #[must_use]
    pub fn seed(mut self, state: serde_json::Value) -> Self {
        self.seed = Some(state);
        self
    }

    /// How long the body of a request may take; 30 seconds by default.
    #[must_use]
    pub fn body_within(mut self, time: Duration) -> Self {
        self.body_within = time;
        self
    }

    /// Listens on another address than 127.0.0.1, such as 0.0.0.0 in a container. The credentials are public: whoever
    /// reaches the address reads all state.
    #[must_use]
    pub fn address(mut self, address: IpAddr) -> Self {
        self.address = address;
        self
    }

    /// Serves requests for this host name too, such as the name of a container. Others than 127.0.0.1, localhost and
    /// `[::1]` are refused without this.
    #[must_use]
    pub fn allow_host(mut self, name: impl Into<String>) -> Self {
        self.hosts.push(name.into());
        self
    }

    /// Writes a line for each request to standard error.
    #[must_use]
    pub fn log(mut self, on: bool) -> Self {
        self.log = on;
        self
    }

    /// Starts it.
    ///
    /// # Errors
    /// The port could not be bound, or the seed is no saved state.
    pub async fn start(self) -> io::Result<Sandbox> {
        let contract = Contract::get().map_err(io::Error::other)?;
        let place = SocketAddr::new(self.address, self.port);
        let listener = TcpListener::bind(place).await.map_err(|error| {
            io::Error::new(error.kind(), format!("{place}: {error}; another port can be chosen with --port"))
        })?;
        let address = listener.local_addr()?;
        let states = States::new(&self.start);
        if let Some(seed) = &self.seed {
            states.read(seed).map_err(|problem| io::Error::new(io::ErrorKind::InvalidData, problem))?;
        }
        let shared = Arc::new(Shared {
            contract,
            states,
            start: self.start,
            records: Mutex::default(),
            refused: Mutex::default(),
            plans: Plans::default(),
            overrides: Overrides::default(),
            way: Arc::default(),
            pacing: Pacing {
                pace: self.pace,
                ping: self.ping,
            },
            memory: Memory::default(),
            body_within: self.body_within,
            hosts: self.hosts,
            log: Log { on: self.log },
        });
        let (end, ended) = watch::channel(false);
        let server = tokio::spawn(server::run(listener, Arc::clone(&shared), ended));
        Ok(Sandbox {
            address,
            shared,
            server,
            end,
        })
    }
}
