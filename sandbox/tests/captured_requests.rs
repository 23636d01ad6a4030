//! The requests that real servers were sent, sent to the sandbox: it accepts and refuses what they did, with the same
//! status.
//!
//! `data/captured/` has the requests in their order, as a client sends them through the gateway, with the status and the
//! ids of the response. Ids that the sandbox makes stand in place of those of the capture; rows that the captures do not
//! create are created first. What the sandbox does otherwise stands in `data/captured-exceptions.txt` with the reason.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)]

mod support;
#[path = "support/world.rs"]
mod world;

// The library keeps its reading of the documents to itself.
#[path = "../src"]
#[allow(dead_code, unused_imports)]
mod sandbox {
    pub(crate) mod contract;
}
use sandbox::contract;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use contract::{Contract, Operation, Resource, Route, part};
use imbrace_contract::{document::Media, resources::Named};
use reqwest::Method;
use serde_json::{Value, json};
use support::Box;
use world::World;

const CAPTURES: [(&str, &str); 8] = [
    ("ai-agent", include_str!("data/captured/ai-agent.jsonl")),
    ("chat-ai", include_str!("data/captured/chat-ai.jsonl")),
    ("clickai", include_str!("data/captured/clickai.jsonl")),
    ("data-board", include_str!("data/captured/data-board.jsonl")),
    ("file", include_str!("data/captured/file.jsonl")),
    ("gateway", include_str!("data/captured/gateway.jsonl")),
    ("marketplace", include_str!("data/captured/marketplace.jsonl")),
    ("platform", include_str!("data/captured/platform.jsonl")),
];

const EXCEPTIONS: &str = include_str!("data/captured-exceptions.txt");

/// How many requests of the captures have an operation in the documents and are compared; more is welcome.
const COMPARED: usize = 1_000;

/// What the captures know before their first request, with what the sandbox has in its place.
const KNOWN: [(&str, &str); 7] = [
    ("org_162a441e-594a-4318-a234-1d6d1ffe8568", "org_sandbox"),
    ("acc_00000000-0000-4000-8000-000000000003", "acc_sandbox"),
    ("asst-lenfinish", "asst-stream"),
    ("asst-system-default", "asst-stream"),
    ("asst-system-gpt", "asst-stream"),
    ("asst-system-unknown", "asst-unknown-model"),
    ("asst-notsse", "asst-empty"),
];

/// Users of the captures who log in, with those of the sandbox.
const LOGINS: [(&str, &str); 5] = [
    (" Owner@Example.com ", "alice@example.com"),
    ("owner@example.com", "alice@example.com"),
    ("Passw0rd!Passw0rd!", "correct horse battery staple"),
    ("bob@example.com", "binh@example.com"),
    ("Invite@12345678", "mật khẩu của Bình"),
];

/// A request, and what a real server made of it.
struct Capture {
    /// Service and name, with a number where the name is not the first of its kind.
    name: String,
    method: String,
    path: String,
    media: Option<String>,
    body: Option<String>,
    /// The credential of a service that hands out several.
    credential: Option<String>,
    /// Whether another organization than the first one asks.
    other: bool,
    status: u16,
    /// Ids in the response, by their JSON pointer; those of the first event of a stream begin with `#`.
    ids: BTreeMap<String, String>,
    /// The properties of the response.
    keys: Option<Vec<String>>,
}

impl Capture {
    fn all(service: &str, lines: &str) -> Vec<Self> {
        let mut seen = BTreeMap::<String, usize>::new();
        let read = |line: &str| {
            let line: Value = serde_json::from_str(line).unwrap();
            let text = |key: &str| line[key].as_str().map(str::to_owned);
            let plain = format!("{service}/{}", text("name").unwrap());
            let times = seen.entry(plain.clone()).or_default();
            *times += 1;
            let ids = line["ids"].as_object().into_iter().flatten();
            Self {
                name: if *times == 1 {
                    plain
                } else {
                    format!("{plain}#{times}")
                },
                method: text("method").unwrap(),
                path: text("path").unwrap(),
                media: text("type"),
                body: text("body"),
                credential: text("auth"),
                other: line["other"] == true,
                status: line["status"].as_u64().unwrap().try_into().unwrap(),
                ids: ids
                    .map(|(at, id)| (at.clone(), id.as_str().unwrap().to_owned()))
                    .collect(),
                keys: line["keys"]
                    .as_array()
                    .map(|keys| keys.iter().map(|key| key.as_str().unwrap().to_owned()).collect()),
            }
        };
        lines.lines().map(read).collect()
    }

    /// Whether this names something that is not there on purpose.
    fn misses(&self) -> bool {
        let words = ["unknown", "dead", "-none", "bad-id", "missing", "-again"];
        self.status == 404 || words.iter().any(|word| self.name.contains(word))
    }
}

/// One service's captures under way.
struct Replay {
    one: Box,
    /// Ids of the captures, with those of the sandbox.
    ids: BTreeMap<String, String>,
}

impl Replay {
    fn translated(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for (theirs, ours) in &self.ids {
            if text.contains(theirs) {
                text = text.replace(theirs, ours);
            }
        }
        text
    }

    fn world(&self, capture: &Capture) -> World<'_> {
        World {
            one: &self.one,
            key: if capture.other {
                "api_sandbox_2"
            } else {
                "api_sandbox"
            },
        }
    }

    /// Sees to it that the rows which a path names exist.
    async fn provide(&mut self, capture: &Capture) {
        if capture.misses() {
            return;
        }
        let address = capture.path.split('?').next().unwrap();
        let Route::Found(operation, values) = Contract::get().unwrap().route(&capture.method, address) else {
            return;
        };
        let Some(own) = part(operation) else {
            self.provide_by_hand(capture, operation).await;
            return;
        };
        let resource = &Contract::get().unwrap().resources()[&own.resource];
        let mut known = Vec::new();
        for (name, theirs) in values {
            if is_id(&theirs)
                && !self.ids.contains_key(&theirs)
                && !self.ids.values().any(|ours| *ours == theirs)
            {
                let named = own.id == Some(Named::Path(name.clone()));
                let of = if named {
                    Some(resource)
                } else {
                    Contract::get().unwrap().resource_named_by(&name, resource)
                };
                if let Some(of) = of
                    && let Some(ours) = self.make(capture, of, &known, &theirs).await
                {
                    self.ids.insert(theirs.clone(), ours);
                }
            }
            known.push((name, self.translated(&theirs)));
        }
        self.provide_by_hand(capture, operation).await;
    }

    /// A row of a resource: a new one, or else one that is there.
    async fn make(
        &self,
        capture: &Capture,
        resource: &Resource,
        known: &[(String, String)],
        theirs: &str,
    ) -> Option<String> {
        let world = self.world(capture);
        match resource.name.as_str() {
            // The caller makes the id.
            "ai-agent/chat-client/chats" => {
                let body = json!({
                    "id": theirs, "assistantId": "asst_abc", "selectedVisibilityType": "private",
                    "message": {"id": theirs, "role": "user", "parts": [{"type": "text", "text": "xin chào"}]},
                });
                self.send(capture, "POST", "/ai-agent/chat-client/chats", Some(&body))
                    .await;
                return Some(theirs.to_owned());
            }
            "clickai/v1/conversations" | "clickai/v1/messages" | "clickai/v1/workflows/run" => return None,
            _ => {}
        }
        match world.create_below(resource, known).await {
            Ok((id, _, _)) => Some(id),
            Err(_) => {
                let state = self.one.sandbox.state();
                let rows = state[self.one.sandbox.organization_id()]["rows"][&resource.name].as_array()?;
                let row = rows.iter().find_map(|stored| stored["row"].as_object())?;
                resource.id_of(row)?.as_str().map(str::to_owned)
            }
        }
    }

    /// ClickAI's conversations, messages and runs, which a turn makes.
    async fn provide_by_hand(&mut self, capture: &Capture, operation: &Operation) {
        if operation.service != contract::Service::ClickAi {
            return;
        }
        let text = capture.path.clone() + capture.body.as_deref().unwrap_or_default();
        let user = text
            .split("user=")
            .nth(1)
            .or_else(|| text.split("\"user\": \"").nth(1))
            .map_or("user-c", |rest| rest.split(['&', '"']).next().unwrap_or_default());
        let user = user.split('{').next().unwrap_or_default().to_owned();
        let in_path = |kind: &str| {
            let rest = capture.path.split(kind).nth(1)?;
            let id = rest.split(['/', '?', '&']).next()?;
            (id.len() == 36 && !self.ids.contains_key(id)).then(|| id.to_owned())
        };
        let conversation = in_path("/conversations/").or_else(|| in_path("conversation_id="));
        let message = in_path("/messages/");
        let run = in_path("/workflows/run/");
        if let Some(theirs) = text
            .split("\"upload_file_id\": \"")
            .nth(1)
            .and_then(|rest| rest.split('"').next())
            && theirs.len() == 36
            && !self.ids.contains_key(theirs)
        {
            let form = "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\nContent-Type: \
                        text/plain\r\n\r\nxin\r\n--X--\r\n";
            let upload = self.request(capture, "POST", "/clickai/v1/files/upload");
            let upload = upload
                .header("content-type", "multipart/form-data; boundary=X")
                .body(form);
            let (_, made) = support::json(upload).await;
            if let Some(ours) = made["id"].as_str() {
                self.ids.insert(theirs.to_owned(), ours.to_owned());
            }
        }
        if conversation.is_some() || message.is_some() {
            let body = json!({"inputs": {}, "query": "xin chào", "user": user});
            let (_, made) = self
                .send(capture, "POST", "/clickai/v1/chat-messages", Some(&body))
                .await;
            for (theirs, ours) in [(conversation, "conversation_id"), (message, "message_id")] {
                if let (Some(theirs), Some(ours)) = (theirs, made[ours].as_str()) {
                    self.ids.insert(theirs, ours.to_owned());
                }
            }
        }
        if let Some(theirs) = run {
            let body = json!({"inputs": {}, "user": user});
            let (_, made) = self
                .send(capture, "POST", "/clickai/v1/workflows/run", Some(&body))
                .await;
            if let Some(ours) = made["workflow_run_id"].as_str() {
                self.ids.insert(theirs, ours.to_owned());
            }
        }
    }

    async fn send(&self, capture: &Capture, method: &str, path: &str, body: Option<&Value>) -> (u16, Value) {
        let mut request = self.request(capture, method, path);
        if let Some(body) = body {
            request = request.json(body);
        }
        support::json(request).await
    }

    /// A request with the credentials that the operation takes; without any where the capture shows a 401.
    fn request(&self, capture: &Capture, method: &str, path: &str) -> reqwest::RequestBuilder {
        let sandbox = &self.one.sandbox;
        let url = format!("{}{path}", sandbox.gateway_url());
        let request = self.one.bare(method.parse::<Method>().unwrap(), &url);
        if capture.status == 401 {
            return request;
        }
        if path.starts_with("/clickai/") {
            let agent = capture.name.contains("/agent") || capture.name.contains("v1_4-agent");
            return request.bearer_auth(if agent { "app-sandbox-agent" } else { "app-sandbox" });
        }
        let route = Contract::get()
            .unwrap()
            .route(method, path.split('?').next().unwrap());
        let security = match &route {
            Route::Found(operation, _) => operation.security.as_slice(),
            _ => &[],
        };
        let credential = capture.credential.as_deref().unwrap_or_default();
        if credential.starts_with("login_") {
            return request.header("x-access-token", "login_acc_sandbox_alice");
        }
        let takes_key = security.is_empty() || security.iter().any(|one| one.api_key);
        if takes_key {
            return request.header("x-api-key", self.world(capture).key);
        }
        let number = if capture.other { 2 } else { 1 };
        let (token, organization) =
            [("acc_sandbox", "org_sandbox"), ("acc_sandbox_2", "org_sandbox_2")][number - 1];
        request
            .header("x-access-token", token)
            .header("x-organization-id", organization)
    }

    /// Sends a captured request; returns the status and the body.
    async fn replay(&mut self, capture: &Capture) -> (u16, Value) {
        self.provide(capture).await;
        let mut request = self.request(capture, &capture.method, &self.translated(&capture.path));
        if let Some(media) = &capture.media {
            request = request.header("content-type", media);
        }
        if let Some(body) = &capture.body {
            let mut body = self.translated(body);
            if ["/login/sign_in", "/login/authenticate"]
                .iter()
                .any(|end| capture.path.ends_with(end))
            {
                body = LOGINS
                    .iter()
                    .fold(body, |body, (theirs, ours)| body.replace(theirs, ours));
            }
            request = request.body(body);
        }
        let (status, body) = support::json(request).await;
        if std::env::var("SHOW").is_ok_and(|name| capture.name.contains(&name)) {
            println!(
                "{} {} {status} {body}",
                capture.name,
                self.translated(&capture.path)
            );
        }
        let event = body.as_str().and_then(first_event);
        for (at, theirs) in &capture.ids {
            let ours = match at.strip_prefix('#') {
                Some(at) => event.as_ref().and_then(|event| event.pointer(at)),
                None => body.pointer(at),
            };
            if let Some(ours) = ours.and_then(Value::as_str)
                && status < 400
            {
                self.ids.entry(theirs.clone()).or_insert_with(|| ours.to_owned());
            }
        }
        (status, body)
    }
}

/// Whether a segment of a path is an id, not a word.
fn is_id(text: &str) -> bool {
    text.len() >= 8 && text.contains(|char: char| char.is_ascii_digit())
}

fn first_event(body: &str) -> Option<Value> {
    let event = body
        .split("\n\n")
        .find_map(|event| event.strip_prefix("data: "))?;
    serde_json::from_str(event).ok()
}

/// What the sandbox does otherwise: name, status of the sandbox, reason.
fn exceptions() -> BTreeMap<&'static str, (u16, &'static str)> {
    let mut all = BTreeMap::new();
    let mut reason = "";
    for line in EXCEPTIONS
        .lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with("//"))
    {
        if let Some(text) = line.strip_prefix("# ") {
            reason = text;
            continue;
        }
        let (name, status) = line
            .trim()
            .rsplit_once(' ')
            .unwrap_or_else(|| panic!("no status: {line}"));
        assert!(!reason.is_empty(), "no reason above {name}");
        let status = status.parse().unwrap_or_else(|_| panic!("no status: {line}"));
        assert!(
            all.insert(name.trim(), (status, reason)).is_none(),
            "twice: {name}"
        );
    }
    all
}

/// Whether the capture lost what was sent.
fn is_cut(capture: &Capture) -> bool {
    let multipart = capture
        .media
        .as_deref()
        .is_some_and(|media| media.starts_with("multipart/"));
    let upload = ["/files/upload", "/audio-to-text"]
        .iter()
        .any(|end| capture.path.ends_with(end));
    let address = capture.path.split('?').next().unwrap();
    let form = match Contract::get().unwrap().route(&capture.method, address) {
        Route::Found(operation, _) => operation
            .body
            .as_ref()
            .is_some_and(|body| body.media == Media::Multipart),
        _ => false,
    };
    capture
        .body
        .as_deref()
        .is_some_and(|body| body.starts_with('<') || body.contains('\u{fffd}'))
        || (capture.body.is_none() && capture.status < 500 && (multipart || upload || form))
}

#[tokio::test]
async fn the_sandbox_accepts_and_refuses_what_real_servers_did() {
    let exceptions = exceptions();
    let mut used = BTreeSet::new();
    let (mut same, mut excepted, mut nowhere, mut cut, mut shapes) = (0, 0, 0, 0, 0);
    let mut faults = String::new();
    for (service, lines) in CAPTURES {
        let mut replay = Replay {
            one: Box::start().await,
            ids: KNOWN
                .iter()
                .map(|(theirs, ours)| ((*theirs).to_owned(), (*ours).to_owned()))
                .collect(),
        };
        for capture in Capture::all(service, lines) {
            let address = capture.path.split('?').next().unwrap();
            let found = matches!(
                Contract::get().unwrap().route(&capture.method, address),
                Route::Found(..)
            );
            if !found && !matches!(capture.status, 404 | 405) {
                nowhere += 1;
                continue;
            }
            if is_cut(&capture) {
                cut += 1;
                continue;
            }
            let (status, body) = replay.replay(&capture).await;
            let exception = exceptions.get(capture.name.as_str());
            // Where no document has the route, it counts that it is refused.
            if status == capture.status || (!found && matches!(status, 404 | 405)) {
                same += 1;
                if let (Some(theirs), Some(ours)) = (&capture.keys, body.as_object()) {
                    shapes += usize::from(theirs.iter().all(|key| ours.contains_key(key)));
                }
                if exception.is_some() {
                    let _ = writeln!(faults, "{}: the exception is not needed", capture.name);
                    used.insert(capture.name.clone());
                }
            } else if exception.is_some_and(|(own, _)| *own == status) {
                excepted += 1;
                used.insert(capture.name.clone());
            } else {
                let text = body.to_string().chars().take(150).collect::<String>();
                let _ = writeln!(
                    faults,
                    "{} {status}   instead of {}: {} {} {} -> {text}",
                    capture.name,
                    capture.status,
                    capture.method,
                    capture.path,
                    capture
                        .body
                        .as_deref()
                        .unwrap_or_default()
                        .chars()
                        .take(150)
                        .collect::<String>(),
                );
            }
        }
    }
    for name in exceptions.keys().filter(|name| !used.contains(**name)) {
        let _ = writeln!(faults, "{name}: no such exception happened");
    }
    println!(
        "same status: {same}, exceptions: {excepted}, responses with all captured properties: {shapes}; not compared: \
         {nowhere} whose route is in no document, {cut} whose body was not captured"
    );
    assert!(faults.is_empty(), "{} faults\n{faults}", faults.lines().count());
    assert!(same >= COMPARED, "{same}");
}
