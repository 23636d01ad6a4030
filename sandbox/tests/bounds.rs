//! Hostile and clumsy clients: nothing grows without bound, nothing waits forever, nothing that was uploaded runs.

#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::time::Duration;

use imbrace_sandbox::Sandbox;
use reqwest::{Method, header::CONTENT_TYPE};
use support::{Box, Raw, json as send};

#[tokio::test]
async fn a_body_that_does_not_end_is_refused() {
    let sandbox = Sandbox::builder()
        .body_within(Duration::from_millis(50))
        .start()
        .await
        .unwrap();
    // `Raw` states the length of its body; a longer one is stated after it, so the head is written by hand.
    let address = sandbox.gateway_url().trim_start_matches("http://").to_owned();
    let mut stream = tokio::net::TcpStream::connect(&address).await.unwrap();
    let head =
        format!("POST /data-board/boards HTTP/1.1\r\nhost: {address}\r\ncontent-length: 100\r\n\r\n{{");
    tokio::io::AsyncWriteExt::write_all(&mut stream, head.as_bytes())
        .await
        .unwrap();
    let mut response = Vec::new();
    tokio::io::AsyncReadExt::read_to_end(&mut stream, &mut response)
        .await
        .unwrap();
    assert!(
        response.starts_with(b"HTTP/1.1 408"),
        "{}",
        String::from_utf8_lossy(&response)
    );
    let headers = [("x-api-key", "api_sandbox"), ("connection", "close")];
    let (text, _) = Raw::send(&sandbox, "GET", "/data-board/boards", &headers, "")
        .await
        .read_for(Duration::from_secs(5))
        .await;
    assert!(text.starts_with("HTTP/1.1 200"), "{text}");
}

#[tokio::test]
async fn an_upload_without_its_boundary_is_refused_early() {
    let one = Box::start().await;
    let upload = one
        .gateway(Method::POST, "/data-board/files/upload")
        .header(CONTENT_TYPE, "multipart/form-data; boundary=frontier")
        .body("a".repeat(100_000));
    let (status, body) = send(upload).await;
    assert!((400..=500).contains(&status), "{status} {body}");
    let seen = one.sandbox.requests()[0].body_length;
    assert!(seen < 100_000, "read on to the end: {seen}");
}

#[tokio::test]
async fn an_uploaded_page_never_runs() {
    let one = Box::start().await;
    let folder = "2fd25b44-c955-4cd2-88c9-3f82805879d1";
    let body = format!(
        "--f\r\nContent-Disposition: form-data; name=\"folder_id\"\r\n\r\n{folder}\r\n--f\r\nContent-Disposition: form-data; \
         name=\"file\"; filename=\"x.html\"\r\nContent-Type: text/html\r\n\r\n<script>steal()</script>\r\n--f--\r\n"
    );
    let upload = one
        .gateway(Method::POST, "/data-board/files/upload")
        .header(CONTENT_TYPE, "multipart/form-data; boundary=f");
    let (status, file) = send(upload.body(body)).await;
    assert_eq!(status, 201, "{file}");
    let path = format!("/data-board/files/{}", file["data"]["id"].as_str().unwrap());
    let (_, file) = send(one.gateway(Method::GET, &path)).await;
    let response = one
        .bare(Method::GET, file["data"]["presigned_url"].as_str().unwrap())
        .send()
        .await
        .unwrap();
    let header = |name: &str| response.headers()[name].to_str().unwrap().to_owned();
    assert_eq!(header("x-content-type-options"), "nosniff");
    assert!(header("content-security-policy").starts_with("sandbox"));
    assert!(header("content-disposition").starts_with("attachment"));
}

#[tokio::test]
async fn a_head_that_grows_is_refused() {
    let one = Box::start().await;
    let headers = [("x-api-key", "api_sandbox"), ("x-long", &*"a".repeat(100_000))];
    let (text, ended) = Raw::send(&one.sandbox, "GET", "/data-board/boards", &headers, "")
        .await
        .read_for(Duration::from_secs(5))
        .await;
    // The refusal can get lost, since the rest of the head is not read.
    assert!(
        ended && (text.is_empty() || text.starts_with("HTTP/1.1 431")),
        "{text}"
    );
    assert!(one.sandbox.requests().is_empty());
}
