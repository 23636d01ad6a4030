//! Behind a real nginx with TLS and HTTP/2, which ends connections after some requests and when it reloads.
//!
//! The test runs where `nginx` is in the path, and says so where it is not. `cargo test --test nginx -- --nocapture`
//! prints the figures.

#![cfg(all(unix, any(feature = "rustls", feature = "native-tls"), feature = "gateway"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
    time::Duration,
};

use http::Method;
use imbrace::{Client, Error};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::TcpListener,
    task::JoinSet,
};

/// How often each path was asked for, behind nginx.
type Work = Arc<Mutex<BTreeMap<String, usize>>>;

/// A server that counts requests by their paths.
async fn upstream() -> (u16, Work) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let work = Work::default();
    let record = work.clone();
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            let record = record.clone();
            tokio::spawn(async move {
                let mut socket = BufReader::new(socket);
                let mut line = String::new();
                while socket.read_line(&mut line).await.is_ok_and(|read| read > 0) {
                    let path = line.split(' ').nth(1).unwrap().to_owned();
                    let mut length = 0;
                    loop {
                        line.clear();
                        if socket.read_line(&mut line).await.unwrap_or_default() == 0 {
                            return;
                        }
                        let header = line.trim_end().to_ascii_lowercase();
                        if let Some(value) = header.strip_prefix("content-length:") {
                            length = value.trim().parse().unwrap();
                        }
                        if header.is_empty() {
                            break;
                        }
                    }
                    let mut body = vec![0; length];
                    if socket.read_exact(&mut body).await.is_err() {
                        return;
                    }
                    *record.lock().unwrap().entry(path).or_default() += 1;
                    let response = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
                    if socket.write_all(response).await.is_err() {
                        return;
                    }
                    line.clear();
                }
            });
        }
    });
    (port, work)
}

struct Nginx {
    directory: PathBuf,
    process: Child,
    url: String,
    authority: String,
    work: Work,
}

impl Nginx {
    /// `None` where there is no nginx.
    async fn start(settings: &str) -> Option<Self> {
        let found = Command::new("nginx").arg("-v").stderr(Stdio::null()).status();
        if !found.is_ok_and(|status| status.success()) {
            println!("skipped: there is no nginx in the path");
            return None;
        }
        let (upstream, work) = upstream().await;
        // Free just now, which is as good as it gets.
        let port = TcpListener::bind("127.0.0.1:0")
            .await
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        let directory = std::env::temp_dir().join(format!("imbrace-nginx-{port}-{:x}", std::process::id()));
        std::fs::create_dir_all(&directory).unwrap();
        let key = rcgen::KeyPair::generate().unwrap();
        let certificate = rcgen::CertificateParams::new(["localhost".to_owned()])
            .unwrap()
            .self_signed(&key)
            .unwrap();
        std::fs::write(directory.join("key.pem"), key.serialize_pem()).unwrap();
        std::fs::write(directory.join("certificate.pem"), certificate.pem()).unwrap();
        let here = directory.display();
        let configuration = format!(
            "daemon off; master_process on; worker_processes 1; pid {here}/pid; error_log {here}/error.log;
            events {{ worker_connections 1024; }}
            http {{
                access_log off; client_body_temp_path {here}/body; proxy_temp_path {here}/proxy;
                fastcgi_temp_path {here}/fastcgi; uwsgi_temp_path {here}/uwsgi; scgi_temp_path {here}/scgi;
                upstream up {{ server 127.0.0.1:{upstream}; keepalive 16; }}
                server {{
                    listen 127.0.0.1:{port} ssl http2;
                    ssl_certificate {here}/certificate.pem; ssl_certificate_key {here}/key.pem;
                    {settings}
                    location / {{
                        proxy_pass http://up; proxy_http_version 1.1; proxy_set_header connection \"\";
                        proxy_next_upstream off;
                    }}
                }}
            }}"
        );
        std::fs::write(directory.join("nginx.conf"), configuration).unwrap();
        let process = command(&directory).spawn().unwrap();
        let nginx = Self {
            url: format!("https://localhost:{port}"),
            authority: certificate.pem(),
            directory,
            process,
            work,
        };
        // Refused connections are tried again until it listens.
        let begun = nginx.client(200).request(Method::GET, "/begin").send().await;
        assert!(begun.is_ok(), "{begun:?}");
        Some(nginx)
    }

    fn client(&self, retries: u32) -> Client {
        Client::builder()
            .gateway_url(&self.url)
            .add_root_certificates(&self.authority)
            .max_retries(retries)
            .build()
            .unwrap()
    }

    /// Makes its workers end their connections and begins with new ones.
    fn reload(&self) {
        let status = command(&self.directory).args(["-s", "reload"]).status().unwrap();
        assert!(status.success());
    }

    /// Makes so many writes, `at_once` of them at a time, and gives the failures. None may have worked twice.
    async fn writes(&self, what: &str, count: usize, at_once: usize, retries: u32) -> Vec<Error> {
        let client = self.client(retries);
        let mut tasks = JoinSet::new();
        for task in 0..at_once {
            let (client, what) = (client.clone(), what.to_owned());
            tasks.spawn(async move {
                let mut failures = Vec::new();
                for index in (task..count).step_by(at_once) {
                    let path = format!("/{what}/{index}").replace(' ', "-");
                    let call = client.request(Method::POST, path).json("x").send().await;
                    failures.extend(call.err());
                }
                failures
            });
        }
        let failures: Vec<Error> = tasks.join_all().await.into_iter().flatten().collect();
        let work = self.work.lock().unwrap();
        let prefix = format!("/{what}/").replace(' ', "-");
        let mine = |path: &str| path.starts_with(&prefix);
        let doubled: Vec<_> = work
            .iter()
            .filter(|(path, times)| mine(path) && **times > 1)
            .collect();
        assert!(doubled.is_empty(), "{what}: {doubled:?}");
        let worked = work.keys().filter(|path| mine(path)).count();
        println!(
            "{what}: {} of {count} writes failed, {at_once} at once; {worked} had an effect",
            failures.len()
        );
        for (message, times) in failures.iter().fold(BTreeMap::new(), |mut kinds, error: &Error| {
            *kinds.entry(error.message().to_owned()).or_insert(0) += 1;
            kinds
        }) {
            println!("    {times} x {message}");
        }
        assert!(
            worked + failures.len() >= count,
            "{what}: a success without its work"
        );
        failures
    }
}

fn command(directory: &Path) -> Command {
    let mut command = Command::new("nginx");
    command
        .arg("-p")
        .arg(directory)
        .arg("-c")
        .arg(directory.join("nginx.conf"))
        .stderr(Stdio::null());
    command
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // By its own signal, so that its workers end too.
        let _ = command(&self.directory).args(["-s", "stop"]).status();
        let _ = self.process.wait();
        let _ = std::fs::remove_dir_all(&self.directory);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn writes_survive_the_limit_of_requests_of_a_connection() {
    let Some(nginx) = Nginx::start("").await else {
        return;
    };
    nginx.writes("default limit", 3000, 60, 2).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_burst_survives_connections_of_few_requests() {
    let Some(nginx) = Nginx::start("keepalive_requests 20;").await else {
        return;
    };
    nginx
        .writes("a burst of 400 at 20 requests a connection", 400, 400, 2)
        .await;
    nginx.writes("60 at 20 requests a connection", 60, 60, 2).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn writes_survive_reloads() {
    let Some(nginx) = Nginx::start("").await else {
        return;
    };
    let nginx = Arc::new(nginx);
    let reloading = nginx.clone();
    let reloads = tokio::spawn(async move {
        for _ in 0..5 {
            tokio::time::sleep(Duration::from_millis(300)).await;
            reloading.reload();
        }
    });
    nginx.writes("reloads", 2000, 20, 2).await;
    reloads.await.unwrap();
}
