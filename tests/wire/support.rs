//! A sandbox, a client, and a look at what the client sent.

use std::{
    collections::BTreeSet,
    sync::{Mutex, PoisonError},
};

use imbrace::{
    Call, Client, Error, EventStream, clickai,
    operation::{Operation, Streaming},
};
use imbrace_sandbox::{RecordedRequest, Sandbox};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// One sandbox with a client of each kind, which remembers the operations that were checked.
pub(crate) struct Wire {
    pub(crate) sandbox: Sandbox,
    pub(crate) client: Client,
    pub(crate) clickai: clickai::Client,
    checked: Mutex<BTreeSet<&'static str>>,
}

impl Wire {
    pub(crate) async fn start() -> Self {
        let sandbox = Sandbox::builder().stateless().start().await.expect("a free port");
        let client = Client::builder()
            .gateway_url(sandbox.gateway_url())
            .api_key(sandbox.api_key())
            .organization_id(sandbox.organization_id())
            .build()
            .expect("a client");
        let clickai = clickai::Client::builder()
            .base_url(sandbox.clickai_url())
            .console_url(sandbox.clickai_console_url())
            .api_key(sandbox.clickai_api_key())
            .console_token(sandbox.clickai_console_token())
            .build()
            .expect("a client");
        Self {
            sandbox,
            client,
            clickai,
            checked: Mutex::default(),
        }
    }

    /// A client with the token of a user in place of the key, for what takes no key.
    pub(crate) fn with_access_token(&self) -> Client {
        Client::builder()
            .gateway_url(self.sandbox.gateway_url())
            .access_token(self.sandbox.access_token())
            .organization_id(self.sandbox.organization_id())
            .build()
            .expect("a client")
    }

    /// Sends the call, compares the one request with what it must be, and gives the decoded response.
    ///
    /// The query is compared decoded and in any order; `None` is no body at all.
    pub(crate) async fn call<O: Operation>(
        &self,
        call: Call<O>,
        method: &str,
        path: &str,
        query: &[(&str, &str)],
        body: impl Into<Option<Value>>,
    ) -> O::Output {
        self.sandbox.forget_requests();
        let response = call.send().await;
        self.compare::<O>(method, path, query, body.into());
        self.decoded::<O, _>(response)
    }

    /// As [`call`](Self::call), for the form of the call that is a stream.
    pub(crate) async fn stream<O: Streaming>(
        &self,
        call: Call<O>,
        method: &str,
        path: &str,
        query: &[(&str, &str)],
        body: impl Into<Option<Value>>,
    ) -> EventStream<O::Event> {
        self.sandbox.forget_requests();
        let events = call.stream().await;
        self.compare::<O>(method, path, query, body.into());
        self.decoded::<O, _>(events)
    }

    /// As [`call`](Self::call), for a form. A part is its name and its text, or `file name (type): content`.
    pub(crate) async fn form<O: Operation>(
        &self,
        call: Call<O>,
        method: &str,
        path: &str,
        parts: &[(&str, &str)],
    ) -> O::Output {
        self.sandbox.forget_requests();
        let response = call.send().await;
        let sent = self.only_request(O::INFO.id);
        self.compare_line::<O>(&sent, method, path, &[]);
        assert_eq!(sent_parts(&sent), sorted(parts), "{}: the form", O::INFO.id);
        self.decoded::<O, _>(response)
    }

    /// Sends a call that the server refuses with this status.
    pub(crate) async fn refused<O: Operation>(&self, call: Call<O>, status: u16) -> Error {
        match call.send().await {
            Ok(_) => panic!("{}: the server did not refuse", O::INFO.id),
            Err(error) => {
                let got = error.status().map(|status| status.as_u16());
                assert_eq!(got, Some(status), "{}: {error}", O::INFO.id);
                assert_eq!(error.operation(), Some(O::INFO.id));
                error
            }
        }
    }

    /// All operations of the namespace went through a check of this sandbox.
    pub(crate) fn covers(&self, namespace: &str) {
        let known: BTreeSet<&str> = imbrace::operations()
            .filter(|operation| operation.namespace == namespace)
            .map(|operation| operation.id)
            .collect();
        let checked = self.checked.lock().unwrap_or_else(PoisonError::into_inner);
        let missing: Vec<_> = known.difference(&checked).collect();
        assert!(
            !known.is_empty() && missing.is_empty(),
            "not checked: {missing:?}"
        );
    }

    fn decoded<O: Operation, T>(&self, response: Result<T, Error>) -> T {
        let response = response.unwrap_or_else(|error| panic!("{}: {error}", O::INFO.id));
        let mut checked = self.checked.lock().unwrap_or_else(PoisonError::into_inner);
        checked.insert(O::INFO.id);
        response
    }

    fn only_request(&self, operation: &str) -> RecordedRequest {
        let mut requests = self.sandbox.requests();
        assert_eq!(requests.len(), 1, "{operation}: how many requests came");
        requests.remove(0)
    }

    fn compare<O: Operation>(&self, method: &str, path: &str, query: &[(&str, &str)], body: Option<Value>) {
        let sent = self.only_request(O::INFO.id);
        self.compare_line::<O>(&sent, method, path, query);
        let id = O::INFO.id;
        match body {
            None => assert_eq!(sent.body_length, 0, "{id}: there is a body: {:?}", sent.body),
            Some(body) => {
                assert_eq!(sent.json(), Some(body), "{id}: the body");
                assert_eq!(sent.header("content-type"), Some("application/json"), "{id}");
            }
        }
    }

    fn compare_line<O: Operation>(
        &self,
        sent: &RecordedRequest,
        method: &str,
        path: &str,
        query: &[(&str, &str)],
    ) {
        let id = O::INFO.id;
        assert_eq!(
            (sent.method.as_str(), sent.path.as_str()),
            (method, path),
            "{id}: the request line"
        );
        let mut pairs: Vec<(String, String)> = url::form_urlencoded::parse(sent.query.as_bytes())
            .into_owned()
            .collect();
        pairs.sort();
        assert_eq!(pairs, sorted(query), "{id}: the query");
    }
}

fn sorted(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    let pairs = pairs.iter();
    let mut pairs: Vec<(String, String)> = pairs
        .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
        .collect();
    pairs.sort();
    pairs
}

/// The parts of a form, as [`Wire::form`] writes them, sorted.
fn sent_parts(sent: &RecordedRequest) -> Vec<(String, String)> {
    let media = sent.header("content-type").unwrap_or_default();
    let boundary = media
        .strip_prefix("multipart/form-data; boundary=")
        .expect("a form")
        .trim_matches('"');
    let body = String::from_utf8(sent.body.to_vec()).expect("text");
    let body = body
        .strip_suffix(&format!("\r\n--{boundary}--\r\n"))
        .expect("the last boundary");
    let parts = format!("\r\n{body}");
    let delimiter = format!("\r\n--{boundary}\r\n");
    let mut parts: Vec<_> = parts.split(&delimiter).skip(1).map(part).collect();
    parts.sort();
    parts
}

fn part(text: &str) -> (String, String) {
    let (headers, content) = text.split_once("\r\n\r\n").expect("headers and content");
    let quoted = |name: &str| {
        let (_, rest) = headers.split_once(&format!("; {name}=\""))?;
        rest.split_once('"').map(|(value, _)| value.to_owned())
    };
    let name = quoted("name").expect("a name");
    let media = headers.lines().find_map(|line| {
        let (header, value) = line.split_once(": ")?;
        header.eq_ignore_ascii_case("content-type").then_some(value)
    });
    match quoted("filename") {
        Some(file) => (name, format!("{file} ({}): {content}", media.unwrap_or_default())),
        None => (name, content.to_owned()),
    }
}

/// A type of the gateway from JSON.
pub(crate) fn typed<T: DeserializeOwned>(body: &Value) -> T {
    serde_json::from_value(body.clone()).expect("it fits its type")
}

/// Sends calls, one a line: method, path, query, the call, and its setters, its body or its file. `with` is for a body that
/// is an argument, `body` for one that is set.
macro_rules! every {
    ($wire:ident, $namespace:ident: $($method:ident $path:literal [$($query:tt)*] $name:ident($($argument:expr),*) $kind:tt $($body_type:ident $body:tt)?;)*) => {$(
        every!(@ $kind $wire $namespace $method $path [$($query)*] $name ($($argument),*) $($body_type $body)?);
    )*};
    (@ with $wire:ident $namespace:ident $method:ident $path:literal $query:tt $name:ident ($($argument:expr),*) $body_type:ident $body:tt) => {
        let sent = serde_json::json!($body);
        let body: imbrace::gateway::types::$body_type = super::support::typed(&sent);
        $wire.call($namespace.$name($($argument,)* body), stringify!($method), $path, &$query, sent).await;
    };
    (@ body $wire:ident $namespace:ident $method:ident $path:literal $query:tt $name:ident ($($argument:expr),*) $body_type:ident $body:tt) => {
        let sent = serde_json::json!($body);
        let body: imbrace::gateway::types::$body_type = super::support::typed(&sent);
        $wire.call($namespace.$name($($argument),*).body(body), stringify!($method), $path, &$query, sent).await;
    };
    (@ file $wire:ident $namespace:ident $method:ident $path:literal $query:tt $name:ident ($($argument:expr),*)) => {
        let file = imbrace::Upload::bytes("a.txt", "xin chào").content_type("text/plain");
        let parts = [("file", "a.txt (text/plain): xin chào")];
        $wire.form($namespace.$name($($argument,)* file), stringify!($method), $path, &parts).await;
    };
    (@ [$($setters:tt)*] $wire:ident $namespace:ident $method:ident $path:literal $query:tt $name:ident ($($argument:expr),*)) => {
        $wire.call($namespace.$name($($argument),*)$($setters)*, stringify!($method), $path, &$query, None).await;
    };
}
pub(crate) use every;
