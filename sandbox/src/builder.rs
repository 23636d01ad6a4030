//! Settings of a sandbox, and its start.

use std::{
    io,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex},
    time::Duration,
};

use tokio::{net::TcpListener, sync::watch};

use crate::{
    contract::Contract,
    log::Log,
    memory::Memory,
    plans::Plans,
    sandbox::Sandbox,
    server,
    shared::Shared,
    state::{Start, States},
    streams::Pacing,
    stub::Overrides,
};

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
}

/// Settings of a sandbox.
#[derive(Clone, Debug)]
pub struct Builder {
    port: u16,
    pace: Duration,
    ping: Duration,
    silence: Option<Duration>,
    stale: Duration,
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
            silence: None,
            stale: Duration::from_secs(300),
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

    /// How long models are silent: before the errors of `asst-429` and `asst-500`, and before the text of `asst-silent`.
    /// 6 and 45 seconds by default, as on the real server.
    #[must_use]
    pub fn silence(mut self, time: Duration) -> Self {
        self.silence = Some(time);
        self
    }

    /// After how long the state of a chat that is still at work is called stale; 300 seconds by default.
    #[must_use]
    pub fn stale_after(mut self, time: Duration) -> Self {
        self.stale = time;
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
    /// The port could not be bound, or the seed is not a saved state.
    pub async fn start(self) -> io::Result<Sandbox> {
        let contract = Contract::get().map_err(io::Error::other)?;
        let place = SocketAddr::new(self.address, self.port);
        let listener = TcpListener::bind(place).await.map_err(|error| {
            io::Error::new(
                error.kind(),
                format!("{place}: {error}; another port can be chosen with --port"),
            )
        })?;
        let address = listener.local_addr()?;
        let states = States::new(&self.start);
        if let Some(seed) = &self.seed {
            states
                .check(seed)
                .map_err(|problem| io::Error::new(io::ErrorKind::InvalidData, problem))?;
            states.read(seed);
        }
        let shared = Arc::new(Shared {
            contract,
            states,
            start: self.start,
            seed: self.seed,
            records: Mutex::default(),
            refused: Mutex::default(),
            plans: Plans::default(),
            overrides: Overrides::default(),
            way: Arc::default(),
            pacing: Pacing {
                pace: self.pace,
                ping: self.ping,
                silence: self.silence,
                stale: self.stale,
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
