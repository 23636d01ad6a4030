//! HTTP/2: what the server certainly did not process is sent again and counted; what it may have processed is not.

#![cfg(all(feature = "gateway", feature = "ai-agent", feature = "clickai"))]
#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout
)]

#[path = "http2/server.rs"]
mod server;

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
    time::Duration,
};

use http::Method;
use imbrace::{Client, Error, ErrorKind, Response};
use server::{
    Arrived, CANCEL, Do, ENHANCE_YOUR_CALM, INTERNAL_ERROR, NO_ERROR, REFUSED_STREAM, Script, Server,
};
use tokio::{net::TcpListener, task::JoinSet};

fn client(url: &str, retries: u32) -> Client {
    Client::builder()
        .gateway_url(url)
        .configure_http(|http| http.http2_prior_knowledge())
        .retry_backoff(Duration::from_millis(1), Duration::from_millis(20))
        .max_retries(retries)
        .build()
        .unwrap()
}

async fn call(client: &Client, method: Method, body: &str) -> Result<Response<bytes::Bytes>, Error> {
    let call = client.request(method, "/x");
    let call = if body.is_empty() { call } else { call.json(body) };
    call.send().await
}

fn respond(arrived: Arrived) -> Vec<Do> {
    if arrived.whole {
        vec![Do::Work(arrived.stream), Do::Respond(arrived.stream)]
    } else {
        Vec::new()
    }
}

/// Calls of each kind that may not be repeated unless the server did nothing.
const WRITES: [(Method, &str); 3] = [(Method::POST, "a"), (Method::POST, ""), (Method::DELETE, "")];

#[tokio::test]
async fn a_refused_stream_is_sent_again_within_the_limit_and_counted() {
    let refuse: Script = |arrived| vec![Do::Reset(arrived.stream, REFUSED_STREAM)];
    let refuse_twice: Script = |arrived| match arrived.stream {
        1 | 3 if arrived.whole => vec![Do::Reset(arrived.stream, REFUSED_STREAM)],
        _ => respond(arrived),
    };
    for (method, body) in WRITES.into_iter().chain([(Method::GET, "")]) {
        for retries in [0, 1, 2] {
            let server = Server::start(refuse).await;
            let error = call(&client(&server.url, retries), method.clone(), body)
                .await
                .unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
            assert_eq!(error.attempts(), retries + 1, "{method} {body}");
            assert_eq!(server.streams() as u32, retries + 1);
            assert!(error.is_retryable());
            assert!(error.message().contains("did not take the request up"), "{error}");
        }
        let server = Server::start(refuse_twice).await;
        let response = call(&client(&server.url, 2), method.clone(), body).await.unwrap();
        assert_eq!(response.attempts(), 3);
        assert_eq!((server.streams(), server.work().len()), (3, 1), "{method} {body}");
    }
}

#[tokio::test]
async fn a_stream_that_ends_with_any_other_code_is_not_sent_again() {
    let scripts: [Script; 4] = [
        |arrived| vec![Do::Work(arrived.stream), Do::Reset(arrived.stream, NO_ERROR)],
        |arrived| vec![Do::Work(arrived.stream), Do::Reset(arrived.stream, CANCEL)],
        |arrived| {
            vec![
                Do::Work(arrived.stream),
                Do::Reset(arrived.stream, INTERNAL_ERROR),
            ]
        },
        |arrived| {
            vec![
                Do::Work(arrived.stream),
                Do::Reset(arrived.stream, ENHANCE_YOUR_CALM),
            ]
        },
    ];
    for script in scripts {
        for (method, body) in WRITES {
            let server = Server::start(script).await;
            let error = call(&client(&server.url, 2), method, body).await.unwrap_err();
            assert_eq!((error.attempts(), server.streams()), (1, 1), "{error}");
            assert!(!error.is_retryable());
        }
        let server = Server::start(script).await;
        let error = call(&client(&server.url, 2), Method::GET, "").await.unwrap_err();
        assert_eq!((error.attempts(), server.streams()), (3, 3), "{error}");
    }
}

#[tokio::test]
async fn a_stream_above_the_last_of_a_goaway_is_sent_again() {
    let with_code: [Script; 3] = [
        |arrived| above(arrived, NO_ERROR),
        |arrived| above(arrived, ENHANCE_YOUR_CALM),
        |arrived| above(arrived, INTERNAL_ERROR),
    ];
    for script in with_code {
        for (method, body) in WRITES {
            let server = Server::start(script).await;
            let client = client(&server.url, 2);
            let (first, second) = tokio::join!(
                call(&client, method.clone(), body),
                call(&client, method.clone(), body)
            );
            let mut attempts = [first.unwrap().attempts(), second.unwrap().attempts()];
            attempts.sort_unstable();
            assert_eq!(attempts, [1, 2], "{method} {body}");
            assert_eq!((server.streams(), server.work().len()), (3, 2));
        }
    }
}

/// The first connection processes its first stream only, and says so when the second is there.
fn above(arrived: Arrived, code: u32) -> Vec<Do> {
    match arrived {
        Arrived { whole: false, .. } => Vec::new(),
        Arrived {
            connection: 0,
            stream: 1,
            ..
        } => vec![Do::Work(1)],
        Arrived { connection: 0, .. } => vec![Do::GoAway(1, code), Do::Respond(1)],
        _ => respond(arrived),
    }
}

#[tokio::test]
async fn a_stream_at_or_below_the_last_of_a_goaway_is_not_sent_again() {
    let scripts: [Script; 4] = [
        // At it.
        |arrived| {
            vec![
                Do::Work(arrived.stream),
                Do::GoAway(arrived.stream, NO_ERROR),
                Do::Cut,
            ]
        },
        // Below it: the largest number says that all are processed.
        |arrived| {
            vec![
                Do::Work(arrived.stream),
                Do::GoAway(0x7fff_ffff, NO_ERROR),
                Do::Cut,
            ]
        },
        |arrived| {
            vec![
                Do::Work(arrived.stream),
                Do::GoAway(arrived.stream, INTERNAL_ERROR),
                Do::Cut,
            ]
        },
        // No word at all.
        |arrived| vec![Do::Work(arrived.stream), Do::Cut],
    ];
    for (index, script) in scripts.into_iter().enumerate() {
        for (method, body) in WRITES {
            let server = Server::start(script).await;
            let error = call(&client(&server.url, 5), method, body).await.unwrap_err();
            assert_eq!(
                (error.attempts(), server.work().len()),
                (1, 1),
                "{index}: {error}"
            );
            assert!(!error.is_retryable());
            assert!(error.message().contains("broke before the response"), "{error}");
        }
    }
}

/// Numbers for the scripts of connections that end after some streams.
const STREAMS: u32 = 20;

/// Processes so many streams of each connection and ignores those above, as nginx does with `keepalive_requests`.
fn some_a_connection(arrived: Arrived) -> Vec<Do> {
    let last = 2 * STREAMS - 1;
    match arrived.stream {
        _ if !arrived.whole => Vec::new(),
        stream if stream > last => Vec::new(),
        stream if stream == last => [vec![Do::GoAway(last, NO_ERROR)], respond(arrived)].concat(),
        _ => respond(arrived),
    }
}

/// On one thread no request meets a connection that ends while it is being handed over, so that what became of it is
/// certain.
#[tokio::test]
async fn a_burst_over_connections_that_end_succeeds_and_works_once_each() {
    let server = Server::start(some_a_connection).await;
    // Each connection takes 20 of 300 calls that all begin at once, so the last ones need many attempts.
    let client = client(&server.url, 100);
    let mut calls = JoinSet::new();
    for index in 0..300 {
        let client = client.clone();
        calls.spawn(async move { call(&client, Method::POST, &format!("{index:03}")).await });
    }
    let outcomes = calls.join_all().await;
    let failed: Vec<_> = outcomes
        .iter()
        .filter_map(|outcome| outcome.as_ref().err())
        .collect();
    assert!(failed.is_empty(), "{failed:?}");
    let expected: Vec<_> = (0..300).map(|index| format!("\"{index:03}\"")).collect();
    assert_eq!(server.work(), expected);
}

/// How often the work of each path was done.
type Work = Arc<Mutex<BTreeMap<String, usize>>>;

/// A server of a library, which shuts connections down gracefully after so many requests: a first GOAWAY names the
/// largest stream, a second one the last that it has taken up, and what it has taken up it finishes.
///
/// An eager one works before the body has come; others when the request is whole.
async fn graceful(after: usize, at_once: u32, eager: bool) -> (String, Work) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let work = Work::default();
    let record = work.clone();
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            let record = record.clone();
            tokio::spawn(async move {
                let mut builder = h2::server::Builder::new();
                builder.max_concurrent_streams(at_once);
                let mut connection = builder.handshake::<_, bytes::Bytes>(socket).await.unwrap();
                let mut taken = 0;
                while let Some(Ok((request, mut respond))) = connection.accept().await {
                    let record = record.clone();
                    tokio::spawn(async move {
                        let name = request.uri().path().to_owned();
                        let mut body = request.into_body();
                        while !eager && !body.is_end_stream() {
                            if !matches!(body.data().await, Some(Ok(_))) {
                                return;
                            }
                        }
                        *record.lock().unwrap().entry(name).or_default() += 1;
                        if let Ok(mut response) = respond.send_response(http::Response::new(()), false) {
                            let _ = response.send_data("{}".into(), true);
                        }
                    });
                    taken += 1;
                    if taken == after {
                        connection.graceful_shutdown();
                    }
                }
            });
        }
    });
    (url, work)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_call_works_twice_whenever_connections_end() {
    // With few streams at once, requests wait for a stream of their own when a connection ends.
    for (method, after, at_once, eager) in [
        (Method::POST, 7, 1000, true),
        (Method::POST, 17, 5, true),
        (Method::POST, 17, 5, false),
        (Method::DELETE, 7, 1000, true),
        (Method::DELETE, 17, 5, true),
    ] {
        let (url, work) = graceful(after, at_once, eager).await;
        let client = client(&url, 100);
        let mut calls = JoinSet::new();
        let (count, rounds) = (100, 10);
        for index in 0..count {
            let (client, method) = (client.clone(), method.clone());
            calls.spawn(async move {
                let mut failed = 0;
                for round in 0..rounds {
                    let path = format!("/{index}/{round}");
                    let call = client.request(method.clone(), path);
                    let call = if method == Method::POST {
                        call.json("x")
                    } else {
                        call
                    };
                    let call = call.timeout(Duration::from_secs(10));
                    failed += usize::from(call.send().await.is_err());
                }
                failed
            });
        }
        let failed: usize = calls.join_all().await.into_iter().sum();
        let work = work.lock().unwrap();
        let doubled: Vec<_> = work.iter().filter(|(_, times)| **times > 1).collect();
        // Those whose fate is not certain, and those that the limits on retries end.
        println!("{method}: {failed} of {} failed", count * rounds);
        assert!(doubled.is_empty(), "{method}: {doubled:?}");
        assert!(
            work.len() + failed >= count * rounds,
            "a success without its work"
        );
    }
}
