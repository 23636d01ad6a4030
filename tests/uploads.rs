//! Files that go out: form, length, progress, repetition and faults.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::{
    path::PathBuf,
    sync::{Arc, Mutex},
};

use bytes::Bytes;
use futures_util::stream;
use http::Method;
use imbrace::{
    ErrorKind,
    upload::{Form, Upload},
};
use support::{Received, Reply, Server, client};

/// A directory that goes away with the test.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Self {
        let path = std::env::temp_dir().join(format!("imbrace-uploads-{:016x}", fastrand::u64(..)));
        std::fs::create_dir(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str, content: &[u8]) -> PathBuf {
        let path = self.0.join(name);
        std::fs::write(&path, content).unwrap();
        path
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Headers and content of each part, by the boundary that the request names.
fn parts(received: &Received) -> Vec<(String, Vec<u8>)> {
    let boundary = received
        .header("content-type")
        .unwrap()
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    let body = &received.body;
    let mark = format!("--{boundary}");
    let find = |from: usize, what: &[u8]| {
        body[from..]
            .windows(what.len())
            .position(|window| window == what)
            .map(|at| from + at)
    };
    let mut parts = Vec::new();
    let mut at = mark.len();
    while body[at..].starts_with(b"\r\n") {
        let head_end = find(at, b"\r\n\r\n").unwrap();
        let next = find(head_end, format!("\r\n{mark}").as_bytes()).unwrap();
        let head = String::from_utf8(body[at + 2..head_end].to_vec()).unwrap();
        parts.push((head, body[head_end + 4..next].to_vec()));
        at = next + 2 + mark.len();
    }
    assert_eq!(&body[at..], b"--\r\n");
    parts
}

#[tokio::test]
async fn a_file_is_sent_from_disk_with_its_length_and_reports_progress() {
    let scratch = Scratch::new();
    let content: Vec<u8> = (0..300_000u32).map(|n| n as u8).collect();
    let path = scratch.file("report.pdf", &content);
    let server = Server::once(Reply::ok()).await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = seen.clone();
    let upload = Upload::path(&path)
        .await
        .unwrap()
        .on_progress(move |done, total| log.lock().unwrap().push((done, total)));
    assert_eq!(upload.len(), 300_000);

    let form = Form::new().text("folder_id", "fld_1").file("file", upload);
    client(&server)
        .request(Method::POST, "/x")
        .form(form)
        .send()
        .await
        .unwrap();

    let received = server.only();
    assert_eq!(
        received.header("content-length").unwrap().parse(),
        Ok(received.body.len())
    );
    assert_eq!(received.header("transfer-encoding"), None);
    let parts = parts(&received);
    assert_eq!(
        parts[0],
        (
            "Content-Disposition: form-data; name=\"folder_id\"".to_owned(),
            b"fld_1".to_vec()
        )
    );
    assert_eq!(
        parts[1].0,
        "Content-Disposition: form-data; name=\"file\"; filename=\"report.pdf\"\r\nContent-Type: application/pdf"
    );
    assert!(parts[1].1 == content);
    let seen = seen.lock().unwrap();
    assert_eq!(seen.first(), Some(&(0, 300_000)));
    assert_eq!(seen.last(), Some(&(300_000, 300_000)));
    assert!(seen.is_sorted() && seen.len() > 4, "{seen:?}");
}

#[tokio::test]
async fn names_and_media_types_are_as_set_and_cannot_break_the_form() {
    let server = Server::once(Reply::ok()).await;
    let form = Form::new()
        .file("a\"b", Upload::bytes("báo \"cáo\"\r\nX: y.csv", "1"))
        .file(
            "c",
            Upload::bytes("x.bin", "2")
                .content_type("text/x-own")
                .file_name("y.mp3"),
        )
        .file("d", Upload::bytes("speech.mp3", Bytes::new()));
    client(&server)
        .request(Method::POST, "/x")
        .form(form)
        .send()
        .await
        .unwrap();

    let heads: Vec<_> = parts(&server.only()).into_iter().map(|(head, _)| head).collect();
    assert_eq!(
        heads,
        [
            "Content-Disposition: form-data; name=\"a%22b\"; filename=\"báo %22cáo%22%0D%0AX: y.csv\"\r\nContent-Type: text/csv",
            "Content-Disposition: form-data; name=\"c\"; filename=\"y.mp3\"\r\nContent-Type: text/x-own",
            "Content-Disposition: form-data; name=\"d\"; filename=\"speech.mp3\"\r\nContent-Type: audio/mp3",
        ]
    );
}

#[tokio::test]
async fn a_form_of_files_that_can_be_read_again_is_repeated_whole() {
    let scratch = Scratch::new();
    let path = scratch.file("a.txt", b"from disk");
    let server = Server::start([Reply::json(503, "{}"), Reply::json(429, "{}"), Reply::ok()]).await;
    let form = Form::new()
        .file("a", Upload::path(path).await.unwrap())
        .file("b", Upload::bytes("b.txt", "from memory"));
    client(&server)
        .request(Method::POST, "/x")
        .form(form)
        .send()
        .await
        .unwrap();

    let received = server.received();
    assert_eq!(received.len(), 3);
    for request in &received {
        let contents: Vec<_> = parts(request).into_iter().map(|(_, content)| content).collect();
        assert_eq!(contents, [b"from disk".to_vec(), b"from memory".to_vec()]);
    }
}

#[tokio::test]
async fn a_stream_is_sent_once_with_its_length() {
    let server = Server::once(Reply::json(503, "{}")).await;
    let pieces = stream::iter([Ok(Bytes::from("one ")), Ok(Bytes::new()), Ok(Bytes::from("two"))]);
    let form = Form::new().file("file", Upload::stream("s.txt", 7, pieces));
    let error = client(&server)
        .request(Method::POST, "/x")
        .form(form)
        .send()
        .await
        .unwrap_err();

    assert_eq!(error.attempts(), 1);
    let received = server.only();
    assert_eq!(
        received.header("content-length").unwrap().parse(),
        Ok(received.body.len())
    );
    assert_eq!(parts(&received)[0].1, b"one two");
}

#[tokio::test]
async fn a_stream_that_is_too_short_too_long_or_broken_fails_the_call_without_hanging() {
    let server = Server::once(Reply::ok()).await;
    let client = client(&server);
    let broken = || std::io::Error::other("the disk is gone");
    let cases = [
        (vec![Ok(Bytes::from("abc"))], "announced 5 bytes"),
        (vec![Ok(Bytes::from("abcdefg"))], "announced 5 bytes"),
        (
            vec![Ok(Bytes::from("abcde")), Ok(Bytes::from("f"))],
            "announced 5 bytes",
        ),
        (vec![Ok(Bytes::from("abc")), Err(broken())], "the disk is gone"),
    ];
    for (pieces, expected) in cases {
        let form = Form::new().file("file", Upload::stream("s.txt", 5, stream::iter(pieces)));
        let error = client
            .request(Method::POST, "/x")
            .form(form)
            .send()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Io, "{error:?}");
        assert!(error.message().contains(expected), "{error}");
        assert_eq!(error.attempts(), 1);
    }
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn a_missing_file_and_a_directory_are_refused_at_once() {
    let scratch = Scratch::new();
    let error = Upload::path(scratch.0.join("none.pdf")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert!(error.message().contains("none.pdf"), "{error}");
    let error = Upload::path(&scratch.0).await.unwrap_err();
    assert!(error.message().contains("directory"), "{error}");
}

#[tokio::test]
async fn a_file_that_changes_or_goes_away_before_it_is_sent_fails_the_call() {
    let scratch = Scratch::new();
    let server = Server::once(Reply::ok()).await;
    let client = client(&server);

    let path = scratch.file("grown.txt", b"12345");
    let upload = Upload::path(&path).await.unwrap();
    std::fs::write(&path, b"1234567").unwrap();
    let call = client
        .request(Method::POST, "/x")
        .form(Form::new().file("file", upload));
    let error = call.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert!(error.message().contains("has changed"), "{error}");

    let path = scratch.file("gone.txt", b"12345");
    let upload = Upload::path(&path).await.unwrap();
    std::fs::remove_file(&path).unwrap();
    let call = client
        .request(Method::POST, "/x")
        .form(Form::new().file("file", upload));
    assert_eq!(call.send().await.unwrap_err().kind(), ErrorKind::Io);
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn a_file_that_shrinks_while_it_is_sent_fails_the_call_without_hanging() {
    let scratch = Scratch::new();
    let path = scratch.file("shrinking.bin", &vec![7; 4 << 20]);
    let server = Server::once(Reply::ok()).await;
    let upload = Upload::path(&path).await.unwrap().on_progress(move |done, _| {
        if done > 0 {
            std::fs::write(&path, b"short").unwrap();
        }
    });
    let call = client(&server)
        .request(Method::POST, "/x")
        .form(Form::new().file("file", upload));
    let error = call.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io, "{error:?}");
    assert!(error.message().contains("has changed"), "{error}");
}

#[tokio::test]
async fn an_upload_without_name_or_with_a_bad_media_type_is_refused() {
    let server = Server::once(Reply::ok()).await;
    let client = client(&server);
    for upload in [
        Upload::bytes("", "x"),
        Upload::bytes("x", "x").content_type("a/b\r\nX: y"),
        Upload::bytes("x", "x").content_type("pdf"),
    ] {
        let call = client
            .request(Method::POST, "/x")
            .form(Form::new().file("file", upload));
        assert!(call.send().await.unwrap_err().is_invalid());
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_response_that_comes_before_the_whole_upload_is_heard() {
    let scratch = Scratch::new();
    let path = scratch.file("large.bin", &vec![7; 16 << 20]);
    let server =
        Server::once(Reply::json(413, r#"{"code":"file_too_large","message":"too large"}"#).early()).await;
    let form = Form::new().file("file", Upload::path(path).await.unwrap());
    let error = client(&server)
        .request(Method::POST, "/x")
        .form(form)
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.code(), Some("file_too_large"), "{error:?}");
}

#[tokio::test]
async fn an_upload_that_nobody_reads_ends_by_the_idle_timeout() {
    let scratch = Scratch::new();
    let path = scratch.file("large.bin", &vec![7; 16 << 20]);
    let server = Server::once(Reply::deaf()).await;
    let form = Form::new().file("file", Upload::path(path).await.unwrap());
    let limit = std::time::Duration::from_millis(100);
    let call = client(&server)
        .request(Method::POST, "/x")
        .form(form)
        .idle_timeout(limit);
    assert!(call.send().await.unwrap_err().is_timeout());
}
