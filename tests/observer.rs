//! What a program sees of each attempt, and what calls write to the log.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::{
    collections::BTreeMap,
    fmt,
    sync::{Arc, Mutex},
    time::Duration,
};

use http::Method;
use imbrace::client::{Attempt, AttemptEnd, Observer};
use support::{Reply, Server, builder};
use tracing::{
    Event, Level, Metadata, Subscriber,
    field::{Field, Visit},
    span::{Attributes, Id, Record},
};

/// Notes what it sees, and gives each attempt a number in its trace.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Vec<String>>>);

impl Observer for Notes {
    fn attempt_started(&self, attempt: &mut Attempt<'_>) {
        let parent = format!("00-0af7651916cd43dd8448eb211c80319c-{:016x}-01", attempt.number);
        attempt.trace_header("traceparent", &parent).unwrap();
        let refused = attempt.trace_header("Authorization", "Bearer x").unwrap_err();
        assert!(
            refused.is_invalid() && refused.message().contains("`Authorization`"),
            "{refused}"
        );
        assert!(attempt.trace_header("traceparent", "a\nb").is_err());
        assert!(!attempt.request_id.is_empty());
    }

    fn attempt_ended(&self, end: &AttemptEnd<'_>) {
        let note = format!(
            "{:?} {} {} #{} {:?} {:?}",
            end.operation,
            end.method,
            end.path,
            end.number,
            end.status.map(|status| status.as_u16()),
            end.error.map(imbrace::Error::kind),
        );
        assert!(end.duration < Duration::from_secs(3600));
        self.0.lock().unwrap().push(note);
    }
}

#[tokio::test]
async fn each_attempt_is_told_and_carries_the_trace() {
    let server = Server::start([
        Reply::json(503, "{}"),
        Reply::close(),
        Reply::ok(),
        Reply::json(404, "{}"),
    ])
    .await;
    let notes = Notes::default();
    let client = builder(&server.url()).observer(notes.clone()).build().unwrap();
    client
        .request(Method::GET, "/platform/v1/account")
        .send()
        .await
        .unwrap();
    client
        .request(Method::GET, "/platform/v1/account")
        .send()
        .await
        .unwrap_err();
    assert_eq!(
        *notes.0.lock().unwrap(),
        [
            "None GET /platform/v1/account #1 Some(503) Some(Status)",
            "None GET /platform/v1/account #2 None Some(Transport)",
            "None GET /platform/v1/account #3 Some(200) None",
            "None GET /platform/v1/account #1 Some(404) Some(Status)",
        ]
    );
    let received = server.received();
    let parents: Vec<&str> = received
        .iter()
        .map(|request| request.header("traceparent").unwrap())
        .collect();
    let spans: Vec<&str> = parents.iter().map(|parent| &parent[50..52]).collect();
    assert_eq!(spans, ["01", "02", "03", "01"]);
    assert!(
        received
            .iter()
            .all(|request| request.header("authorization").is_none())
    );
}

#[cfg(feature = "boards")]
#[tokio::test]
async fn an_operation_is_named_and_a_dropped_call_is_told() {
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let notes = Notes::default();
    let client = builder(&url).observer(notes.clone()).build().unwrap();
    tokio::select! {
        _ = client.boards().get("b_1").send() => panic!("the server does not respond"),
        connection = silent.accept() => drop(connection.unwrap()),
    }
    assert_eq!(
        *notes.0.lock().unwrap(),
        ["Some(\"boards_get\") GET /data-board/boards/{board_id} #1 None None"]
    );
}

/// Lines of a log, at this level and above.
#[derive(Clone)]
struct Log(Arc<Mutex<Vec<String>>>, Level);

struct Line<'a>(&'a mut BTreeMap<String, String>);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}"));
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() <= self.1 && metadata.target().starts_with("imbrace")
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = BTreeMap::new();
        event.record(&mut Line(&mut fields));
        let mut line = fields.remove("message").unwrap();
        for (name, value) in fields.iter().filter(|(name, _)| *name != "elapsed") {
            line += &format!(" {name}={value}");
        }
        self.0.lock().unwrap().push(line);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

impl Log {
    fn at(level: Level) -> (Self, tracing::subscriber::DefaultGuard) {
        let log = Self(Arc::default(), level);
        let guard = tracing::subscriber::set_default(log.clone());
        (log, guard)
    }

    fn lines(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

#[tokio::test]
async fn debug_writes_a_line_a_call_when_it_ends() {
    let (log, _guard) = Log::at(Level::DEBUG);
    let server = Server::start([
        Reply::json(200, r#"{"a":1}"#),
        Reply::json(404, r#"{"message":"s3cr3t-body"}"#),
    ])
    .await;
    let client = builder(&server.url()).api_key("s3cr3t-key").build().unwrap();
    let call = |id| {
        client
            .request(Method::POST, "/platform/v1/account")
            .json("s3cr3t-sent")
            .request_id(id)
    };
    call("one").send().await.unwrap();
    call("two").send().await.unwrap_err();
    assert_eq!(
        log.lines(),
        [
            "call ended attempts=1 bytes=7 method=\"POST\" path=\"/platform/v1/account\" request_id=\"one\" status=200",
            "call ended attempts=1 error=\"Status\" method=\"POST\" path=\"/platform/v1/account\" request_id=\"two\" status=404",
        ]
    );
}

#[tokio::test]
async fn trace_writes_headers_and_sizes_and_no_secret() {
    let (log, _guard) = Log::at(Level::TRACE);
    let reply = Reply::json(200, r#"{"a":1}"#)
        .header("set-cookie", "s3cr3t")
        .header("x-request-id", "s3cr3t-key");
    let server = Server::once(reply).await;
    let client = builder(&server.url())
        .api_key("s3cr3t-key")
        .header("x-own", "s3cr3t-own")
        .build()
        .unwrap();
    let call = client
        .request(Method::POST, "/platform/v1/account")
        .query("q", "s3cr3t-query");
    call.json("s3cr3t-sent")
        .header("accept-language", "vi")
        .send()
        .await
        .unwrap();
    let lines = log.lines();
    let of = |start: &str| {
        lines
            .iter()
            .find(|line| line.starts_with(start))
            .expect("a line")
            .clone()
    };
    let request = of("request ");
    assert!(
        request.contains("bytes=13") && request.contains("\"accept-language\": \"vi\""),
        "{request}"
    );
    assert!(
        request.contains("\"x-api-key\": (10 bytes)") && request.contains("\"x-own\": (10 bytes)"),
        "{request}"
    );
    let response = of("response ");
    assert!(
        response.contains("status=200") && response.contains("\"set-cookie\": (6 bytes)"),
        "{response}"
    );
    assert!(!lines.concat().contains("s3cr3t"), "{lines:?}");
}

#[cfg(feature = "ai-agent")]
#[tokio::test]
async fn the_end_of_a_stream_is_a_line_of_its_own() {
    let (log, _guard) = Log::at(Level::DEBUG);
    let body = "data: {\"type\":\"finish\"}\n\ndata: [DONE]\n\n";
    let server = Server::once(Reply::new(200, "text/event-stream", body).unannounced()).await;
    let reply = support::client(&server)
        .ai_agent()
        .stream_chat("a")
        .user("hi")
        .send()
        .await
        .unwrap();
    reply.text().await.unwrap();
    let lines = log.lines();
    assert!(
        lines[0].starts_with("call ended") && lines[0].contains("status=200"),
        "{lines:?}"
    );
    assert!(
        lines[1].starts_with("stream ended end=Done operation=\"ai_agent_stream_chat\""),
        "{lines:?}"
    );
}
