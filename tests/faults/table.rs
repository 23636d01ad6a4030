//! A fault, what must come of it, and the check.

use std::time::Duration;

use imbrace::{
    Error, ErrorKind, EventStream, StreamEnd, StreamEvent,
    ai_agent::types::UiMessageChunk,
    clickai::{self, types::ChatEvent},
};

use crate::server::{Play, Server};

/// No fault may take longer: it would be a hang.
const HANG: Duration = Duration::from_secs(60);
const KEY: &str = "key-that-nobody-may-see";

/// What the caller does.
#[derive(Clone, Copy, Debug)]
pub enum Call {
    /// A read, which may be repeated.
    Get,
    /// A write, which may not.
    Post,
    /// A read of a documented type.
    Typed,
    /// A blocking run of an app, which is repeated least.
    Run,
    Download,
    /// A reply of an AI agent, as a stream that `[DONE]` ends.
    Chat,
    /// A run of an app, as a stream that the server closes.
    AppChat,
}

/// One fault.
pub struct Fault {
    name: &'static str,
    call: Call,
    calls: usize,
    plays: Vec<Play>,
    /// The limit on the whole call.
    timeout: Option<Duration>,
    /// The limit on a pause of a stream.
    idle_timeout: Option<Duration>,
    max_body: Option<usize>,
    outcome: Outcome,
}

/// What the caller sees.
#[derive(Debug, Default, PartialEq)]
struct Outcome {
    /// Bodies, or the texts of events; an event without text is named in angle brackets.
    arrived: String,
    errors: Vec<(ErrorKind, Option<u16>)>,
    end: Option<StreamEnd>,
    /// As the last response or error says.
    attempts: u32,
    /// As the server has counted.
    requests: usize,
}

/// What an error must say, and whether it may be repeated.
#[derive(Default)]
struct Words {
    says: Vec<&'static str>,
    retryable: Option<bool>,
    any_attempts: bool,
}

/// A fault with its outcome and the words of its errors.
pub struct Entry(Fault, Words);

/// A fault: what the caller does, and what the server does, request by request.
pub fn fault(name: &'static str, call: Call, plays: impl Into<Vec<Play>>) -> Entry {
    let outcome = Outcome {
        attempts: 1,
        requests: 1,
        ..Outcome::default()
    };
    let fault = Fault {
        name,
        call,
        calls: 1,
        plays: plays.into(),
        timeout: None,
        idle_timeout: None,
        max_body: None,
        outcome,
    };
    Entry(fault, Words::default())
}

impl Entry {
    pub fn name(&self) -> &'static str {
        self.0.name
    }

    /// The caller makes the call so many times, one after the other.
    pub fn twice(mut self) -> Self {
        self.0.calls = 2;
        self
    }

    pub fn timeout(mut self) -> Self {
        self.0.timeout = Some(Duration::from_millis(500));
        self
    }

    pub fn idle_timeout(mut self) -> Self {
        self.0.idle_timeout = Some(Duration::from_millis(500));
        self
    }

    pub fn max_body(mut self, bytes: usize) -> Self {
        self.0.max_body = Some(bytes);
        self
    }

    /// Sent so many times, as the caller and the server count.
    pub fn sent(self, times: u32) -> Self {
        self.attempts(times).requests(times as usize)
    }

    /// As the caller counts.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.0.outcome.attempts = attempts;
        self
    }

    /// The attempts are a matter of luck, or not told.
    pub fn any_attempts(mut self) -> Self {
        self.1.any_attempts = true;
        self
    }

    /// As the server counts.
    pub fn requests(mut self, requests: usize) -> Self {
        self.0.outcome.requests = requests;
        self
    }

    pub fn arrived(mut self, text: &str) -> Self {
        self.0.outcome.arrived.push_str(text);
        self
    }

    /// An error without status.
    pub fn fails(mut self, kind: ErrorKind, says: &'static str) -> Self {
        self.0.outcome.errors.push((kind, None));
        self.1.says.push(says);
        self
    }

    /// An error with a status.
    pub fn fails_with(mut self, kind: ErrorKind, status: u16, says: &'static str) -> Self {
        self.0.outcome.errors.push((kind, Some(status)));
        self.1.says.push(says);
        self
    }

    pub fn ends(mut self, end: StreamEnd) -> Self {
        self.0.outcome.end = Some(end);
        self
    }

    /// Whether the last error says that the call may be repeated.
    pub fn retryable(mut self, retryable: bool) -> Self {
        self.1.retryable = Some(retryable);
        self
    }
}

/// Plays every fault; all must come out as stated.
pub async fn play(faults: Vec<Entry>) {
    let wrong = differences(faults).await;
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// Plays every fault and tells which came out otherwise.
pub async fn differences(faults: Vec<Entry>) -> Vec<String> {
    let mut wrong = Vec::new();
    for Entry(fault, words) in faults {
        let name = fault.name;
        // A task of its own, so that a panic is one fault's.
        match tokio::spawn(tokio::time::timeout(HANG, fault.play(words))).await {
            Ok(Ok(None)) => {}
            Ok(Ok(Some(difference))) => wrong.push(format!("{name}:\n{difference}")),
            Ok(Err(_)) => wrong.push(format!("{name}: hangs")),
            Err(panic) => wrong.push(format!("{name}: {panic}")),
        }
    }
    wrong
}

impl Fault {
    /// What came out otherwise than stated.
    async fn play(self, words: Words) -> Option<String> {
        let mut server = Server::start(self.plays.clone()).await;
        let url = format!("http://{}", server.address);
        let mut seen = Seen::default();
        let clients = self.clients(&url);
        for _ in 0..self.calls {
            self.call(&clients, &mut seen).await;
        }
        // While the clients live: it is the call alone that lets go of a connection.
        server.is_left_alone().await;
        seen.outcome.requests = server.requests();
        drop(clients);
        if words.any_attempts {
            seen.outcome.attempts = self.outcome.attempts;
        }

        if seen.outcome != self.outcome {
            return Some(format!(
                "came:   {:?}\nstated: {:?}\n{}",
                seen.outcome,
                self.outcome,
                seen.printed()
            ));
        }
        for (error, says) in seen.errors.iter().zip(words.says) {
            if let Some(problem) = problem_of(error, says) {
                return Some(problem);
            }
        }
        let retryable = seen.errors.last().map(Error::is_retryable);
        (words.retryable.is_some() && retryable != words.retryable)
            .then(|| format!("retryable: {retryable:?}\n{}", seen.printed()))
    }

    fn clients(&self, url: &str) -> (imbrace::Client, clickai::Client) {
        let moment = Duration::from_millis(1);
        let mut imbrace = imbrace::Client::builder()
            .gateway_url(url)
            .api_key(KEY)
            .retry_backoff(moment, moment);
        let mut apps = clickai::Client::builder()
            .base_url(url)
            .api_key(KEY)
            .retry_backoff(moment, moment);
        if let Some(limit) = self.timeout {
            imbrace = imbrace.timeout(limit);
            apps = apps.timeout(limit);
        }
        if let Some(limit) = self.idle_timeout {
            imbrace = imbrace.idle_timeout(limit);
            apps = apps.idle_timeout(limit);
        }
        if let Some(limit) = self.max_body {
            imbrace = imbrace.max_body_size(limit);
            apps = apps.max_body_size(limit);
        }
        (imbrace.build().unwrap(), apps.build().unwrap())
    }

    async fn call(&self, (imbrace, apps): &(imbrace::Client, clickai::Client), seen: &mut Seen) {
        match self.call {
            Call::Get | Call::Post => {
                let method = if matches!(self.call, Call::Get) {
                    http::Method::GET
                } else {
                    http::Method::POST
                };
                match imbrace.request(method, "/x").send().await {
                    Ok(response) => {
                        seen.outcome.attempts = response.attempts();
                        seen.arrived(response.value());
                    }
                    Err(error) => seen.failed(error),
                }
            }
            Call::Typed => match imbrace.boards().get("b").response().await {
                Ok(response) => {
                    seen.outcome.attempts = response.attempts();
                    seen.arrived(response.value().id.as_bytes());
                }
                Err(error) => seen.failed(error),
            },
            Call::Run => match apps.chat("user-1").query("hi").response().await {
                Ok(response) => {
                    seen.outcome.attempts = response.attempts();
                    seen.arrived(response.value().answer.as_bytes());
                }
                Err(error) => seen.failed(error),
            },
            Call::Download => {
                let mut file = match imbrace.request(http::Method::GET, "/x").download().await {
                    Ok(file) => file,
                    Err(error) => return seen.failed(error),
                };
                seen.outcome.attempts = 1;
                loop {
                    match file.chunk().await {
                        Ok(Some(chunk)) => seen.arrived(&chunk),
                        Ok(None) => break,
                        Err(error) => seen.failed(error),
                    }
                }
            }
            Call::Chat => {
                let mut call = imbrace.ai_agent().stream_chat("asst_abc").user("hi");
                if let Some(limit) = self.timeout {
                    call = call.timeout(limit);
                }
                match call.send().await {
                    Ok(reply) => seen.chat(reply).await,
                    Err(error) => seen.failed(error),
                }
            }
            Call::AppChat => {
                let mut call = apps.chat("user-1").query("hi");
                if let Some(limit) = self.timeout {
                    call = call.timeout(limit);
                }
                match call.stream().await {
                    Ok(run) => seen.app_chat(run).await,
                    Err(error) => seen.failed(error),
                }
            }
        }
    }
}

#[derive(Default)]
struct Seen {
    outcome: Outcome,
    errors: Vec<Error>,
}

impl Seen {
    fn arrived(&mut self, bytes: &[u8]) {
        self.outcome.arrived.push_str(&String::from_utf8_lossy(bytes));
    }

    fn failed(&mut self, error: Error) {
        self.outcome.attempts = error.attempts();
        let status = error.status().map(|status| status.as_u16());
        self.outcome.errors.push((error.kind(), status));
        self.errors.push(error);
    }

    fn event(&mut self, text: Option<&str>, name: &str) {
        match text {
            Some(text) => self.outcome.arrived.push_str(text),
            None => self.outcome.arrived.push_str(&format!("<{name}>")),
        }
    }

    async fn chat(&mut self, mut reply: EventStream<UiMessageChunk>) {
        self.outcome.attempts = 1;
        while let Some(event) = reply.next().await {
            match event {
                Ok(event) => self.event(event.text(), event.tag()),
                Err(error) => self.failed(error),
            }
        }
        assert!(reply.next().await.is_none(), "nothing follows the end");
        self.outcome.end = reply.end();
    }

    async fn app_chat(&mut self, mut run: clickai::Run<ChatEvent>) {
        self.outcome.attempts = 1;
        while let Some(event) = run.next().await {
            match event {
                Ok(event) => self.event(event.text(), event.tag()),
                Err(error) => self.failed(error),
            }
        }
        assert!(run.next().await.is_none(), "nothing follows the end");
        self.outcome.end = run.end();
    }

    fn printed(&self) -> String {
        let lines: Vec<_> = self.errors.iter().map(|error| format!("{error}")).collect();
        lines.join("\n")
    }
}

/// What is wrong with an error, whatever the fault.
fn problem_of(error: &Error, says: &str) -> Option<String> {
    let line = error.to_string();
    let problem = if !error.message().contains(says) {
        "it does not say so"
    } else if line.contains('\n') || line.len() > 2000 {
        "it is not a short line"
    } else if format!("{line}{error:?}").contains(KEY) {
        "it shows the key"
    } else if error.request_id().is_none() || error.method().is_none() || error.path().is_none() {
        "it does not name the call"
    } else if error.body().is_some_and(|body| body.as_bytes().len() > 64 * 1024) {
        "it keeps too much of the body"
    } else {
        return None;
    };
    Some(format!("{problem} ({says}):\n{line}"))
}
