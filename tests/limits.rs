//! No limit that a caller sets breaks a call, and no response takes longer or more memory than its limits allow.

#![cfg(all(feature = "gateway", feature = "ai-agent", feature = "clickai"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::time::Duration;

use bytes::Bytes;
use http::Method;
use imbrace::{
    Client, Error, ErrorKind, Upload, clickai,
    client::{Builder, ImbraceSettings},
    sse,
    upload::Form,
};
use support::{Reply, Server, builder};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
    task::JoinHandle,
};

/// No call here may take longer: it would be a hang.
const HANG: Duration = Duration::from_secs(60);

/// A server that reads a request, sends this head, and then a chunk every 50 ms until the client goes away.
struct Drip {
    url: String,
    task: JoinHandle<()>,
}

impl Drip {
    async fn start(status: u16, content_type: &str, chunk: &'static str) -> Self {
        let head = format!(
            "HTTP/1.1 {status} Reason\r\ncontent-type: {content_type}\r\ntransfer-encoding: chunked\r\n\r\n"
        );
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let task = tokio::spawn(async move {
            let (mut socket, _) = listener.accept().await.unwrap();
            let mut request = vec![0; 64 * 1024];
            let _ = socket.read(&mut request).await.unwrap();
            socket.write_all(head.as_bytes()).await.unwrap();
            let chunk = format!("{:x}\r\n{chunk}\r\n", chunk.len());
            while socket.write_all(chunk.as_bytes()).await.is_ok() {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        });
        Self { url, task }
    }

    /// Waits until the client has closed the connection.
    async fn left_alone(self) {
        self.task.await.unwrap();
    }
}

/// The error of a call of a dripping server, which must come while the server still drips.
async fn error_of<T>(
    drip: Drip,
    call: impl Future<Output = Result<T, Error>>,
    kind: ErrorKind,
    status: u16,
) -> Error {
    let error = tokio::time::timeout(HANG, call)
        .await
        .expect("the call does not hang")
        .err()
        .expect("the call fails");
    assert_eq!(error.kind(), kind, "{error}");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
    tokio::time::timeout(HANG, drip.left_alone())
        .await
        .expect("the connection is closed");
    error
}

fn says(error: &Error, text: &str) {
    let body = error.body().expect("what has been read is kept");
    assert!(
        body.to_text().starts_with(text) && body.is_truncated(),
        "{body:?}"
    );
}

#[tokio::test]
async fn a_body_that_only_explains_a_failure_is_read_for_a_limited_time() {
    let stream_of_errors = async {
        let drip = Drip::start(500, "text/event-stream", ": ping\n\n").await;
        let client = builder(&drip.url).max_retries(0).build().unwrap();
        let call = client.ai_agent().stream_chat("asst_1").user("hi").send();
        let error = error_of(drip, call, ErrorKind::Status, 500).await;
        says(&error, ": ping");
    };
    let stream_of_something_else = async {
        let drip = Drip::start(200, "application/octet-stream", "data: {}\n\n").await;
        let client = builder(&drip.url).build().unwrap();
        let call = client.ai_agent().stream_chat("asst_1").user("hi").send();
        let error = error_of(drip, call, ErrorKind::Decode, 200).await;
        assert!(error.message().contains("not an event stream"), "{error}");
        says(&error, "data: {}");
    };
    let run_of_an_app = async {
        let drip = Drip::start(200, "text/html", "<p>").await;
        let client = clickai::Client::builder().base_url(&drip.url).build().unwrap();
        let error = error_of(
            drip,
            client.chat("u").query("hi").stream(),
            ErrorKind::Decode,
            200,
        )
        .await;
        says(&error, "<p>");
    };
    let download = async {
        let drip = Drip::start(404, "text/plain", "x").await;
        let client = builder(&drip.url).build().unwrap();
        let call = client.request(Method::GET, "/x").download();
        let error = error_of(drip, call, ErrorKind::Status, 404).await;
        says(&error, "x");
    };
    let upload = async {
        let drip = Drip::start(413, "text/plain", "x").await;
        let client = builder(&drip.url).build().unwrap();
        let form = Form::new().file("file", Upload::bytes("a.txt", "abc"));
        let call = client.request(Method::POST, "/x").form(form).send();
        let error = error_of(drip, call, ErrorKind::Status, 413).await;
        says(&error, "x");
    };
    let without_limits = async {
        let drip = Drip::start(500, "text/plain", "x").await;
        let client = builder(&drip.url)
            .timeout(None)
            .idle_timeout(None)
            .build()
            .unwrap();
        let call = client.request(Method::POST, "/x").send();
        let error = error_of(drip, call, ErrorKind::Status, 500).await;
        says(&error, "x");
    };
    let refused_redirect = async {
        let drip = Drip::start(308, "text/plain\r\nlocation: https://other.example/", "x").await;
        let client = builder(&drip.url).timeout(None).build().unwrap();
        let call = client.request(Method::GET, "/x").download();
        let error = error_of(drip, call, ErrorKind::Status, 308).await;
        says(&error, "x");
    };
    tokio::join!(
        stream_of_errors,
        stream_of_something_else,
        run_of_an_app,
        download,
        upload,
        without_limits,
        refused_redirect
    );
}

#[tokio::test]
async fn the_response_to_an_upload_is_limited_like_any_other() {
    let drip = Drip::start(200, "application/json", " ").await;
    let client = builder(&drip.url)
        .timeout(Duration::from_millis(500))
        .build()
        .unwrap();
    let form = Form::new().file("file", Upload::bytes("a.txt", "abc"));
    let call = client.request(Method::POST, "/x").form(form).send();
    error_of(drip, call, ErrorKind::Timeout, 200).await;
}

#[tokio::test]
async fn memory_is_not_reserved_for_a_length_that_is_only_announced() {
    for length in [1u64 << 40, 1 << 60, (1 << 63) - 1, 1 << 63, (1 << 63) + 1] {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move {
            let (mut socket, _) = listener.accept().await.unwrap();
            let mut request = vec![0; 64 * 1024];
            let _ = socket.read(&mut request).await.unwrap();
            let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\nabc");
            socket.write_all(head.as_bytes()).await.unwrap();
            // Two pieces, since one alone is not copied.
            tokio::time::sleep(Duration::from_millis(100)).await;
            socket.write_all(b"def").await.unwrap();
        });
        let client = builder(&url).max_body_size(usize::MAX).build().unwrap();
        let error = client.request(Method::GET, "/x").send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport, "{length}: {error}");
    }
}

#[tokio::test]
async fn json_has_a_limit_of_its_own() {
    let json = format!("[{}1]", "1,".repeat(1000));
    let server = Server::once(Reply::json(200, &json)).await;
    let too_large = |error: Error, setting: &str| {
        assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
        assert!(error.message().contains(setting), "{error}");
    };

    let client = builder(&server.url()).max_json_size(2000).build().unwrap();
    too_large(
        client.boards().get("b").send().await.unwrap_err(),
        "max_json_size",
    );
    let response = client.request(Method::GET, "/x").send().await.unwrap();
    assert_eq!(response.value().len(), json.len());
    too_large(response.json::<serde_json::Value>().unwrap_err(), "max_json_size");
    let file = client.request(Method::GET, "/x").download().await.unwrap();
    assert_eq!(file.bytes().await.unwrap().len(), json.len());

    let client = builder(&server.url()).max_body_size(2000).build().unwrap();
    too_large(
        client.boards().get("b").send().await.unwrap_err(),
        "max_body_size",
    );
    too_large(
        client.request(Method::GET, "/x").send().await.unwrap_err(),
        "max_body_size",
    );

    let client = builder(&server.url()).max_json_size(json.len()).build().unwrap();
    let response = client.request(Method::GET, "/x").send().await.unwrap();
    assert_eq!(response.json::<Vec<u8>>().unwrap().len(), 1001);
}

/// What a setting does to the builder of either client.
type Set<S> = fn(Builder<S>) -> Builder<S>;

fn extremes<S>() -> Vec<(&'static str, Set<S>)> {
    macro_rules! durations {
        ($($name:ident),*) => {vec![$(
            (concat!(stringify!($name), " at most"), (|builder| builder.$name(Duration::MAX)) as Set<S>),
            (concat!(stringify!($name), " of centuries"), |builder| builder.$name(Duration::from_secs(u64::MAX / 2))),
        )*]};
    }
    let mut settings = durations!(timeout, connect_timeout, idle_timeout, pool_idle_timeout);
    settings.extend([
        (
            "no pooling",
            (|builder| builder.pool_idle_timeout(Duration::ZERO)) as Set<S>,
        ),
        ("no idle timeout", |builder| builder.idle_timeout(None)),
        ("idle at once", |builder| builder.idle_timeout(Duration::ZERO)),
        ("most retries", |builder| builder.max_retries(u32::MAX)),
        ("no retries", |builder| builder.max_retries(0)),
        ("longest waits", |builder| {
            builder.retry_backoff(Duration::MAX, Duration::MAX)
        }),
        ("shortest waits", |builder| {
            builder.retry_backoff(Duration::ZERO, Duration::ZERO)
        }),
        ("a cap below the base", |builder| {
            builder.retry_backoff(Duration::MAX, Duration::ZERO)
        }),
        ("largest body", |builder| builder.max_body_size(usize::MAX)),
        ("largest JSON", |builder| builder.max_json_size(usize::MAX)),
    ]);
    settings
}

#[tokio::test]
async fn a_call_works_with_every_limit_at_its_extremes() {
    let server = Server::once(Reply::ok()).await;
    for (name, set) in extremes() {
        let client = set(builder(&server.url())).build().unwrap();
        for method in [Method::GET, Method::POST] {
            let response = client.request(method, "/x").send().await;
            assert!(response.is_ok(), "{name}: {response:?}");
        }
    }
    for (name, set) in extremes() {
        let builder = clickai::Client::builder().base_url(server.url());
        let client = set(builder).build().unwrap();
        let response = client.request(Method::GET, "/x").send().await;
        assert!(response.is_ok(), "{name}: {response:?}");
    }
    let client = builder(&server.url()).build().unwrap();
    for limit in [Duration::MAX, Duration::from_secs(u64::MAX / 2)] {
        let call = client
            .request(Method::POST, "/x")
            .timeout(limit)
            .idle_timeout(limit)
            .max_retries(u32::MAX)
            .form(Form::new().file("file", Upload::bytes("a.txt", "abc")));
        assert!(call.send().await.is_ok());
    }
}

/// Waits of any length are cut where no further attempt may begin, and failures stay failures.
#[tokio::test]
async fn retries_end_with_every_limit_at_its_extremes() {
    for (name, set) in extremes() {
        let server = Server::once(Reply::json(503, "{}")).await;
        let client = set(builder(&server.url()).timeout(None)).build().unwrap();
        let call = client.request(Method::GET, "/x").send();
        let error = tokio::time::timeout(HANG, call)
            .await
            .unwrap_or_else(|_| panic!("{name}: hangs"))
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Status, "{name}: {error}");
    }
}

#[tokio::test]
async fn limits_of_nothing_are_errors_and_not_panics() {
    let server = Server::once(Reply::ok()).await;
    let failing: [(Set<ImbraceSettings>, ErrorKind); 2] = [
        (|builder| builder.timeout(Duration::ZERO), ErrorKind::Timeout),
        (|builder| builder.max_body_size(0), ErrorKind::TooLarge),
    ];
    for (set, kind) in failing {
        let client = set(builder(&server.url())).build().unwrap();
        let error = client.request(Method::GET, "/x").send().await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
    }
}

/// The pool's task would have panicked in the background, where no call sees it.
#[tokio::test]
async fn the_pool_keeps_connections_with_every_idle_timeout() {
    for limit in [Duration::MAX, Duration::from_secs(60)] {
        let server = Server::once(Reply::ok()).await;
        let client = builder(&server.url()).pool_idle_timeout(limit).build().unwrap();
        for _ in 0..3 {
            client.request(Method::GET, "/x").send().await.unwrap();
            // The pool looks at its connections on a task of its own.
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        assert_eq!(server.connections(), 1, "{limit:?}");
    }
}

#[tokio::test]
async fn the_length_of_an_upload_does_not_overflow() {
    let server = Server::once(Reply::ok()).await;
    let client = builder(&server.url()).build().unwrap();
    let stream = || futures_util::stream::iter([Ok(Bytes::from_static(b"abc"))]);
    for form in [
        Form::new().file("file", Upload::stream("a", u64::MAX, stream())),
        Form::new()
            .file("one", Upload::stream("a", u64::MAX / 2, stream()))
            .file("two", Upload::stream("b", u64::MAX / 2, stream())),
    ] {
        let error = client
            .request(Method::POST, "/x")
            .form(form)
            .send()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Invalid, "{error}");
    }
    assert!(server.received().is_empty());
}

#[test]
fn the_decoder_takes_every_limit() {
    for limit in [0, 1, usize::MAX] {
        let mut decoder = sse::Decoder::with_max_event_size(limit);
        decoder.push(Bytes::from_static(b"id: 1\nevent: a\ndata: b\n\n"));
        assert_eq!(decoder.next_ref().is_ok(), limit == usize::MAX);
    }
}

#[test]
fn a_client_is_built_without_a_runtime() {
    assert!(Client::builder().pool_idle_timeout(Duration::MAX).build().is_ok());
}
