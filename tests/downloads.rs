//! Files that come in: whole or not at all.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(unix)]
#[path = "downloads/unix.rs"]
mod unix;

mod support;

use std::path::PathBuf;

use http::Method;
use imbrace::{Download, Error, ErrorKind};
use support::{Reply, Server, builder, client};

/// A directory that goes away with the test.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Self {
        let path = std::env::temp_dir().join(format!("imbrace-downloads-{:016x}", fastrand::u64(..)));
        std::fs::create_dir(&path).unwrap();
        Self(path)
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<_> = std::fs::read_dir(&self.0)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

async fn download(server: &Server) -> Result<Download, Error> {
    client(server).request(Method::GET, "/file").download().await
}

#[tokio::test]
async fn a_file_is_saved_whole_in_place_of_the_old_one() {
    let scratch = Scratch::new();
    let target = scratch.0.join("users.csv");
    std::fs::write(&target, "old").unwrap();
    let content = "id,name\n".repeat(50_000);
    let server = Server::once(
        Reply::new(200, "text/csv; charset=utf-8", content.as_str())
            .header("content-disposition", "attachment; filename=\"users.csv\""),
    )
    .await;

    let file = download(&server).await.unwrap();
    assert_eq!(file.content_type(), Some("text/csv; charset=utf-8"));
    assert_eq!(file.content_length(), Some(content.len() as u64));
    assert_eq!(file.file_name().as_deref(), Some("users.csv"));
    assert_eq!(file.save(&target).await.unwrap(), content.len() as u64);

    assert!(std::fs::read_to_string(&target).unwrap() == content);
    assert_eq!(scratch.names(), ["users.csv"]);
}

#[tokio::test]
async fn a_cut_file_is_an_error_and_leaves_the_old_one_and_nothing_else() {
    let scratch = Scratch::new();
    let target = scratch.0.join("users.csv");
    std::fs::write(&target, "old").unwrap();
    let server = Server::once(Reply::new(200, "text/csv", "x".repeat(100_000)).cut_after(70_000)).await;

    let error = download(&server).await.unwrap().save(&target).await.unwrap_err();

    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(std::fs::read_to_string(&target).unwrap(), "old");
    assert_eq!(scratch.names(), ["users.csv"]);
}

#[tokio::test]
async fn a_save_that_is_dropped_leaves_nothing() {
    let scratch = Scratch::new();
    let server = Server::once(Reply::new(200, "text/csv", "x".repeat(1000)).stall_after(10)).await;
    let save = download(&server).await.unwrap().save(scratch.0.join("a"));
    let began = async {
        while scratch.names().is_empty() {
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        _ = save => panic!("it cannot end"),
        () = began => {}
    }
    // A thread that was just making the file removes it itself, a moment later.
    while !scratch.names().is_empty() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_file_name_may_be_as_long_as_the_file_system_takes() {
    let scratch = Scratch::new();
    let server = Server::once(Reply::new(200, "text/csv", "new")).await;
    // 82 letters of three bytes, and names whose length is a byte more or less.
    for name in [
        format!("{}.csv.gz", "ệ".repeat(82)),
        "x".repeat(254),
        "x".repeat(255),
        "x".repeat(233),
    ] {
        let target = scratch.0.join(&name);
        std::fs::write(&target, "old").unwrap();
        download(&server).await.unwrap().save(&target).await.unwrap();
        assert_eq!(std::fs::read_to_string(&target).unwrap(), "new");
        std::fs::remove_file(&target).unwrap();
        download(&server).await.unwrap().save(&target).await.unwrap();
        assert_eq!(scratch.names(), [name]);
        std::fs::remove_file(&target).unwrap();
    }
}

#[tokio::test]
async fn a_relative_path_is_a_path() {
    let server = Server::once(Reply::new(200, "text/csv", "new")).await;
    let name = format!("imbrace-relative-{:016x}.csv", fastrand::u64(..));
    download(&server).await.unwrap().save(&name).await.unwrap();
    let content = std::fs::read_to_string(&name).unwrap();
    std::fs::remove_file(&name).unwrap();
    assert_eq!(content, "new");
}

#[tokio::test]
async fn files_saved_to_one_place_at_once_do_not_mix() {
    let scratch = Scratch::new();
    let target = scratch.0.join("a.csv");
    let contents = ["a", "b", "c", "d"].map(|letter| letter.repeat(200_000));
    let server = Server::start(
        contents
            .clone()
            .map(|content| Reply::new(200, "text/csv", content)),
    )
    .await;
    let saves = contents
        .iter()
        .map(async |_| download(&server).await.unwrap().save(&target).await);
    for saved in futures_util::future::join_all(saves).await {
        assert_eq!(saved.unwrap(), 200_000);
    }
    let found = std::fs::read_to_string(&target).unwrap();
    assert!(contents.contains(&found));
    assert_eq!(scratch.names(), ["a.csv"]);
}

#[tokio::test]
async fn a_compressed_body_is_refused_before_anything_is_read_or_written() {
    let scratch = Scratch::new();
    let target = scratch.0.join("leads.csv");
    std::fs::write(&target, "old").unwrap();
    for coding in ["gzip", "GZIP", "br", "identity, zstd", "x-compress"] {
        let reply = Reply::new(200, "text/csv", vec![0x1f, 0x8b, 8]).header("content-encoding", coding);
        let server = Server::once(reply).await;
        let error = download(&server).await.unwrap_err();
        assert!(error.is_decode(), "{error:?}");
        assert!(error.message().contains("compressed"), "{error}");
        assert_eq!(server.only().header("accept-encoding"), Some("identity"));

        let sandboxed = client(&server).boards().export_csv("board_1").await.unwrap_err();
        assert!(sandboxed.message().contains("compressed"), "{sandboxed}");
    }
    // Two header lines count as one, and words that name no compression change nothing.
    let reply = Reply::new(200, "text/csv", "x")
        .header("content-encoding", "identity")
        .header("content-encoding", "gzip");
    assert!(
        download(&Server::once(reply).await)
            .await
            .unwrap_err()
            .is_decode()
    );
    for word in ["identity", "utf-8", ""] {
        let server = Server::once(Reply::new(200, "text/csv", "new").header("content-encoding", word)).await;
        assert_eq!(download(&server).await.unwrap().bytes().await.unwrap(), "new");
    }
    assert_eq!(std::fs::read_to_string(&target).unwrap(), "old");
    assert_eq!(scratch.names(), ["leads.csv"]);
}

#[tokio::test]
async fn a_head_response_has_the_length_of_the_file_and_no_body() {
    let scratch = Scratch::new();
    let target = scratch.0.join("leads.csv");
    let server = Server::once(Reply::new(200, "text/csv", "x".repeat(5000))).await;
    let client = builder(&server.url()).max_body_size(1000).build().unwrap();
    let head = || client.request(Method::HEAD, "/file");

    let file = head().download().await.unwrap();
    assert_eq!(file.content_length(), Some(5000));
    assert_eq!(file.bytes().await.unwrap(), "");
    let response = head().send().await.unwrap();
    assert_eq!(response.content_length(), Some(5000));
    assert!(response.value().is_empty());
    // The connection serves the next request.
    assert_eq!(server.connections(), 1);

    let error = head().download().await.unwrap().save(&target).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Invalid);
    assert!(scratch.names().is_empty());

    let compressed = Reply::new(200, "text/csv", "x".repeat(28)).header("content-encoding", "gzip");
    let server = Server::once(compressed).await;
    let client = support::client(&server);
    let file = client.request(Method::HEAD, "/file").download().await.unwrap();
    assert_eq!(file.content_length(), Some(28));
}

#[tokio::test]
async fn a_place_that_cannot_be_written_is_an_io_error() {
    let scratch = Scratch::new();
    let server = Server::once(Reply::new(200, "text/csv", "x")).await;
    for target in [
        scratch.0.clone(),
        scratch.0.join("no/such/directory"),
        scratch.0.join("new/"),
        scratch.0.join(".."),
        scratch.0.join("x".repeat(256)),
        scratch.0.join("nul\0byte"),
        PathBuf::from("/"),
        PathBuf::new(),
    ] {
        let error = download(&server).await.unwrap().save(target).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Io, "{error:?}");
        assert!(error.request_id().is_some());
    }
    assert!(scratch.names().is_empty());
}

#[tokio::test]
async fn a_file_can_be_read_as_bytes_as_text_and_in_pieces() {
    let server = Server::once(Reply::new(200, "text/plain", "chào")).await;
    assert_eq!(download(&server).await.unwrap().bytes().await.unwrap(), "chào");
    assert_eq!(download(&server).await.unwrap().text().await.unwrap(), "chào");
    let mut file = download(&server).await.unwrap();
    let mut read = Vec::new();
    while let Some(piece) = file.chunk().await.unwrap() {
        read.extend_from_slice(&piece);
    }
    assert_eq!(read, "chào".as_bytes());

    let server = Server::once(Reply::new(200, "text/plain", vec![0xff])).await;
    assert!(
        download(&server)
            .await
            .unwrap()
            .text()
            .await
            .unwrap_err()
            .is_decode()
    );
}

#[tokio::test]
async fn an_error_status_is_an_error_and_no_file() {
    let server = Server::once(Reply::json(404, r#"{"error":"File not found","fileName":"x"}"#)).await;
    let error = download(&server).await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.message(), "File not found");
}
