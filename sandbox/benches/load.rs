//! How much the sandbox carries: requests a second, a thousand streams at a time, and the memory before and after.
//!
//! `cargo bench --package imbrace-sandbox --bench load` prints the table of the README. The sandbox is a process of its own;
//! the client shares the machine with it.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)]

use std::{
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    task::JoinSet,
    time::sleep,
};

const PORT: u16 = 4199;
const STREAMS: usize = 1_000;
const ROUNDS: usize = 4;
const CONNECTIONS: usize = 32;
const REQUESTS: usize = 1_000;
const KEY: &str = "x-api-key: api_sandbox";

/// Ends the sandbox whatever happens.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Process {
    /// Starts it; returns the time until it responds.
    async fn start() -> (Self, Duration) {
        let before = Instant::now();
        let child = Command::new(env!("CARGO_BIN_EXE_imbrace-sandbox"))
            .args(["--port", &PORT.to_string()])
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let process = Self(child);
        while TcpStream::connect(("127.0.0.1", PORT)).await.is_err() {
            sleep(Duration::from_millis(1)).await;
        }
        (process, before.elapsed())
    }

    /// The memory that it holds, in MiB; none where the system does not tell.
    fn memory(&self) -> Option<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.0.id())).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
        let kib: f64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
        Some(kib / 1024.0)
    }
}

fn shown(memory: Option<f64>) -> String {
    memory.map_or_else(|| "not known".to_owned(), |mib| format!("{mib:.0} MiB"))
}

/// Requests on one connection that stays open; returns how many were responded to with 200.
async fn requests(path: &str, count: usize) -> usize {
    let mut stream = TcpStream::connect(("127.0.0.1", PORT)).await.unwrap();
    stream.set_nodelay(true).unwrap();
    let head = format!("GET {path} HTTP/1.1\r\nhost: 127.0.0.1:{PORT}\r\n{KEY}\r\n\r\n");
    let (mut buffer, mut good) = (Vec::new(), 0);
    for _ in 0..count {
        stream.write_all(head.as_bytes()).await.unwrap();
        buffer.clear();
        loop {
            stream.read_buf(&mut buffer).await.unwrap();
            let text = String::from_utf8_lossy(&buffer);
            let Some((head, body)) = text.split_once("\r\n\r\n") else {
                continue;
            };
            let length = head.lines().find_map(|line| {
                line.to_ascii_lowercase()
                    .strip_prefix("content-length: ")
                    .map(str::to_owned)
            });
            if body.len() >= length.unwrap().trim().parse().unwrap() {
                good += usize::from(head.starts_with("HTTP/1.1 200"));
                break;
            }
        }
    }
    good
}

/// One stream of an agent to its end; whether it ended as it should.
async fn stream(number: usize) -> bool {
    let body = format!(
        "{{\"id\":\"00000000-0000-4000-8000-{number:012}\",\"assistant_id\":\"asst_abc\",\"messages\":[{{\"role\":\"user\",\
         \"parts\":[{{\"type\":\"text\",\"text\":\"Xin chào\"}}]}}]}}"
    );
    let head = format!(
        "POST /ai-agent/v2/chat HTTP/1.1\r\nhost: 127.0.0.1:{PORT}\r\n{KEY}\r\nx-organization-id: org_sandbox\r\nx-sandbox: \
         slow\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    let mut stream = TcpStream::connect(("127.0.0.1", PORT)).await.unwrap();
    stream
        .write_all(format!("{head}{body}").as_bytes())
        .await
        .unwrap();
    let mut text = Vec::new();
    stream.read_to_end(&mut text).await.is_ok() && String::from_utf8_lossy(&text).contains("data: [DONE]")
}

async fn all_streams(round: usize) -> usize {
    let mut streams = JoinSet::new();
    for number in 0..STREAMS {
        streams.spawn(stream(round * STREAMS + number));
    }
    streams.join_all().await.into_iter().filter(|good| *good).count()
}

#[tokio::main]
async fn main() {
    let (process, start) = Process::start().await;
    println!("| what | figure |\n|---|---|");
    println!(
        "| start, until it takes a connection | {} ms |",
        start.as_millis()
    );
    println!("| memory after the start | {} |", shown(process.memory()));
    for path in [
        "/_sandbox/health",
        "/data-board/boards",
        "/v3/ai/accounts/assistants",
    ] {
        let before = Instant::now();
        let mut all = JoinSet::new();
        for _ in 0..CONNECTIONS {
            all.spawn(requests(path, REQUESTS));
        }
        let good: usize = all.join_all().await.into_iter().sum();
        assert_eq!(good, CONNECTIONS * REQUESTS, "{path}: not all were responded to");
        let seconds = before.elapsed().as_secs_f64();
        #[allow(clippy::cast_precision_loss)] // a rate
        let rate = good as f64 / seconds;
        println!("| requests a second to `{path}`, {CONNECTIONS} connections | {rate:.0} |");
    }
    println!(
        "| memory after {} requests | {} |",
        3 * CONNECTIONS * REQUESTS,
        shown(process.memory())
    );
    for round in 0..ROUNDS {
        let streams = tokio::spawn(all_streams(round));
        sleep(Duration::from_secs(3)).await;
        let during = process.memory();
        let good = streams.await.unwrap();
        assert_eq!(good, STREAMS, "not all streams came to their end");
        sleep(Duration::from_secs(1)).await;
        println!(
            "| memory with {STREAMS} streams at a time, round {}: during, after | {}, {} |",
            round + 1,
            shown(during),
            shown(process.memory())
        );
    }
}
