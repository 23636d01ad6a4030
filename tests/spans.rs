//! What a call shows to `tracing`, and what it never shows.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::{
    collections::BTreeMap,
    fmt,
    sync::{Arc, Mutex},
};

use http::Method;
use support::{Reply, Server, builder, refused_url};
use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span::{Attributes, Id, Record},
};

const SECRETS: [&str; 4] = ["key-secret", "query-secret", "body-secret", "response-secret"];

type Fields = BTreeMap<String, String>;

/// Keeps the spans and events of this thread.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Recorded>>);

#[derive(Default)]
struct Recorded {
    /// Name and fields, in the order of their numbers.
    spans: Vec<(&'static str, Fields)>,
    events: Vec<Fields>,
}

struct Visitor<'a>(&'a mut Fields);

impl Visit for Visitor<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name().to_owned(), value.to_owned());
    }
}

impl Subscriber for Recorder {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let mut fields = Fields::new();
        attributes.record(&mut Visitor(&mut fields));
        let spans = &mut self.0.lock().unwrap().spans;
        spans.push((attributes.metadata().name(), fields));
        Id::from_u64(spans.len() as u64)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let spans = &mut self.0.lock().unwrap().spans;
        let index = usize::try_from(span.into_u64()).unwrap() - 1;
        values.record(&mut Visitor(&mut spans[index].1));
    }

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::new();
        event.record(&mut Visitor(&mut fields));
        fields.insert("level".to_owned(), event.metadata().level().to_string());
        self.0.lock().unwrap().events.push(fields);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

impl Recorder {
    /// The one span of the one call.
    fn call(&self) -> Fields {
        let recorded = self.0.lock().unwrap();
        let calls: Vec<_> = recorded
            .spans
            .iter()
            .filter(|(name, _)| *name == "imbrace.call")
            .collect();
        assert_eq!(calls.len(), 1, "{calls:?}");
        calls[0].1.clone()
    }

    fn retries(&self) -> Vec<Fields> {
        let recorded = self.0.lock().unwrap();
        let events = recorded.events.iter();
        events
            .filter(|event| {
                event
                    .get("message")
                    .is_some_and(|message| message == "sending again")
            })
            .cloned()
            .collect()
    }

    /// Looks through everything, of other crates too.
    fn shows_no_secret(&self) {
        let recorded = self.0.lock().unwrap();
        let text = format!("{:?}{:?}", recorded.spans, recorded.events);
        for secret in SECRETS {
            assert!(!text.contains(secret), "{secret}: {text}");
        }
    }
}

#[tokio::test]
async fn a_call_is_one_span_with_the_names_of_opentelemetry() {
    let recorder = Recorder::default();
    let _guard = tracing::subscriber::set_default(recorder.clone());
    let server = Server::start([
        Reply::json(503, r#"{"message":"response-secret"}"#),
        Reply::close(),
        Reply::json(200, r#""response-secret""#).header("x-request-id", "of-the-server"),
    ])
    .await;
    let client = builder(&server.url()).api_key("key-secret").build().unwrap();
    client
        .request(Method::POST, "/data-board/search")
        .query("q", "query-secret")
        .header("authorization", "Bearer key-secret")
        .json("body-secret")
        .request_id("mine")
        .safe_to_retry()
        .send()
        .await
        .unwrap();

    let span = recorder.call();
    let expected = [
        ("http.request.method", "POST"),
        ("http.request.resend_count", "2"),
        ("http.response.status_code", "200"),
        ("imbrace.request_id", "mine"),
        ("otel.kind", "client"),
        ("server.address", "127.0.0.1"),
        ("server.port", &server.port().to_string()),
        ("url.scheme", "http"),
        ("url.template", "/data-board/search"),
    ];
    let expected: Fields = expected
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    assert_eq!(span, expected);

    let retries = recorder.retries();
    let attempts: Vec<_> = retries.iter().map(|retry| retry["attempts"].as_str()).collect();
    assert_eq!(attempts, ["1", "2"]);
    assert!(
        retries
            .iter()
            .all(|retry| retry["level"] == "DEBUG" && retry.contains_key("wait"))
    );
    assert!(retries[0]["status"].contains("503"), "{:?}", retries[0]);
    assert_eq!(retries[1]["kind"], "Transport");
    recorder.shows_no_secret();
}

#[cfg(feature = "gateway")]
#[tokio::test]
async fn the_span_of_an_operation_has_its_id_and_no_values() {
    let recorder = Recorder::default();
    let _guard = tracing::subscriber::set_default(recorder.clone());
    let server = Server::once(Reply::json(404, r#"{"message":"response-secret"}"#)).await;
    let client = builder(&server.url()).access_token("key-secret").build().unwrap();
    let error = client.boards().get("query-secret").send().await.unwrap_err();

    let span = recorder.call();
    assert_eq!(span["imbrace.operation"], "boards_get");
    assert!(span["url.template"].ends_with("/boards/{board_id}"), "{span:?}");
    assert_eq!(span["http.response.status_code"], "404");
    assert_eq!(span["error.type"], "404");
    assert_eq!(span["imbrace.request_id"], error.request_id().unwrap());
    assert!(!span.contains_key("http.request.resend_count"));
    recorder.shows_no_secret();
}

#[tokio::test]
async fn a_failure_without_a_response_is_named_by_its_kind() {
    let recorder = Recorder::default();
    let _guard = tracing::subscriber::set_default(recorder.clone());
    let client = builder(&refused_url().await)
        .api_key("key-secret")
        .build()
        .unwrap();
    client
        .request(Method::GET, "/x")
        .query("q", "query-secret")
        .send()
        .await
        .unwrap_err();

    let span = recorder.call();
    assert_eq!(span["error.type"], "Connect");
    assert_eq!(span["http.request.resend_count"], "2");
    assert!(!span.contains_key("http.response.status_code"));
    assert_eq!(recorder.retries().len(), 2);
    recorder.shows_no_secret();
}

#[tokio::test]
async fn the_trace_of_the_caller_goes_out_on_every_attempt() {
    const OF_CLIENT: &str = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    const OF_CALL: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    let server = Server::start([Reply::ok(), Reply::json(503, "{}"), Reply::ok()]).await;
    let client = builder(&server.url())
        .header("traceparent", OF_CLIENT)
        .build()
        .unwrap();
    client.request(Method::GET, "/x").send().await.unwrap();
    client
        .request(Method::GET, "/x")
        .header("traceparent", OF_CALL)
        .header("tracestate", "vendor=1")
        .send()
        .await
        .unwrap();

    let received = server.received();
    let parents: Vec<_> = received
        .iter()
        .map(|request| request.header("traceparent").unwrap())
        .collect();
    assert_eq!(parents, [OF_CLIENT, OF_CALL, OF_CALL]);
    let states: Vec<_> = received
        .iter()
        .map(|request| request.header("tracestate"))
        .collect();
    assert_eq!(states, [None, Some("vendor=1"), Some("vendor=1")]);

    let server = Server::once(Reply::ok()).await;
    support::client(&server)
        .request(Method::GET, "/x")
        .send()
        .await
        .unwrap();
    assert_eq!(server.only().header("traceparent"), None);
}
