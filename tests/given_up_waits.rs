//! A wait that is given up, and a thread that is blocked after it: what has arrived meanwhile is read before a limit counts.

#![cfg(feature = "clickai")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    sync::mpsc,
    thread,
    time::Duration,
};

use imbrace::{StreamEnd, clickai::Client};

const LIMIT: Duration = Duration::from_millis(300);

fn event(text: &str) -> String {
    let event = format!("data: {{\"event\":\"message\",\"task_id\":\"t\",\"answer\":\"{text}\"}}\n\n");
    format!("{:x}\r\n{event}\r\n", event.len())
}

fn read_request(socket: &mut TcpStream) {
    let (mut request, mut buffer) = (Vec::new(), [0; 4096]);
    while !request.ends_with(b"}") {
        let length = socket.read(&mut buffer).unwrap();
        request.extend_from_slice(&buffer[..length]);
    }
}

/// On one thread, which is blocked for longer than the limit while the server, on a thread of its own, sends an event.
#[tokio::test]
async fn what_arrived_while_the_thread_was_blocked_is_read() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (blocked, is_blocked) = mpsc::channel();
    let (sent, is_sent) = mpsc::channel();
    thread::spawn(move || {
        let (mut socket, _) = listener.accept().unwrap();
        read_request(&mut socket);
        socket
            .write_all(
                b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n",
            )
            .unwrap();
        socket.write_all(event("a").as_bytes()).unwrap();
        for text in ["b", "c"] {
            is_blocked.recv().unwrap();
            socket.write_all(event(text).as_bytes()).unwrap();
            sent.send(()).unwrap();
        }
        // Then silence, until the client goes away.
        let _ = socket.read(&mut [0]);
    });
    let client = Client::builder()
        .base_url(url)
        .api_key("app-key")
        .idle_timeout(LIMIT)
        .build()
        .unwrap();
    let mut run = client.chat("u").query("hi").stream().await.unwrap();
    assert_eq!(run.next_text().await.unwrap().as_deref(), Some("a"));
    for text in ["b", "c"] {
        tokio::select! {
            biased;
            text = run.next_text() => panic!("{text:?} came too early"),
            () = tokio::task::yield_now() => {}
        }
        blocked.send(()).unwrap();
        is_sent.recv().unwrap();
        thread::sleep(LIMIT * 2);
        assert_eq!(run.next_text().await.unwrap().as_deref(), Some(text));
    }
    // When nothing arrived, the limit counts.
    tokio::select! {
        biased;
        text = run.next_text() => panic!("{text:?}"),
        () = tokio::task::yield_now() => {}
    }
    thread::sleep(LIMIT * 2);
    let error = run.next_text().await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(run.end(), Some(StreamEnd::Cut));
}
