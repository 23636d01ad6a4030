//! A small HTTP/1.1 server over a raw socket, which responds as its script says and records what it received.
//!
//! It can do what a well-behaved server cannot: cut a body, close without a response, or never respond.

#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic
)]

#[cfg(all(feature = "clickai", feature = "ai-agent"))]
pub mod streams;

use std::{
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

/// What the server does with one request.
#[derive(Clone, Debug)]
pub struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    /// How much of the body is sent before the connection is closed; all of it if `None`.
    cut: Option<usize>,
    act: Act,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Act {
    Response,
    Close,
    Silence,
    /// Sends the headers and then nothing more.
    Stall,
    /// Announces no length and closes after the body.
    Unannounced,
    /// Responses before the body of the request has come, which it then reads and drops.
    Early,
    /// Reads the headers of the request and nothing more, ever.
    Deaf,
}

impl Reply {
    pub fn new(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        let headers = vec![("content-type".to_owned(), content_type.to_owned())];
        Self {
            status,
            headers,
            body: body.into(),
            cut: None,
            act: Act::Response,
        }
    }

    pub fn json(status: u16, body: &str) -> Self {
        Self::new(status, "application/json", body)
    }

    pub fn ok() -> Self {
        Self::json(200, "{}")
    }

    /// A response without body and content type.
    pub fn empty(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Vec::new(),
            cut: None,
            act: Act::Response,
        }
    }

    /// Reads the request and closes the connection.
    pub fn close() -> Self {
        Self {
            act: Act::Close,
            ..Self::empty(200)
        }
    }

    /// Reads the request and never responds.
    pub fn silence() -> Self {
        Self {
            act: Act::Silence,
            ..Self::empty(200)
        }
    }

    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Announces the whole body, sends so many bytes of it and closes the connection.
    pub fn cut_after(mut self, bytes: usize) -> Self {
        self.cut = Some(bytes);
        self
    }

    /// Sends the headers and so many bytes of the body, then nothing more, and keeps the connection.
    pub fn stall_after(mut self, bytes: usize) -> Self {
        self.cut = Some(bytes);
        self.act = Act::Stall;
        self
    }

    /// Reads the headers of the request and nothing more, and never responds.
    pub fn deaf() -> Self {
        Self {
            act: Act::Deaf,
            ..Self::empty(200)
        }
    }

    /// Responses once the headers of the request are there. The request is recorded without its body.
    pub fn early(mut self) -> Self {
        self.act = Act::Early;
        self
    }

    /// Sends no `content-length`; the end of the connection ends the body.
    pub fn unannounced(mut self) -> Self {
        self.act = Act::Unannounced;
        self
    }
}

/// A request as it arrived.
#[derive(Clone, Debug)]
pub struct Received {
    pub method: String,
    /// Path and query.
    pub target: String,
    headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Received {
    /// The only value of a header, by its name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut values = self
            .headers
            .iter()
            .filter(|(key, _)| key == name)
            .map(|(_, value)| value.as_str());
        let value = values.next();
        assert!(values.next().is_none(), "`{name}` came twice");
        value
    }

    /// The headers that carry credentials or an organization, sorted.
    pub fn credentials(&self) -> Vec<(&str, &str)> {
        let mut found: Vec<_> = self
            .headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .filter(|(name, _)| {
                matches!(
                    *name,
                    "authorization" | "x-api-key" | "x-access-token" | "x-organization-id" | "cookie"
                )
            })
            .collect();
        found.sort_unstable();
        found
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// The server. It stops when it is dropped.
pub struct Server {
    address: SocketAddr,
    received: Arc<Mutex<Vec<Received>>>,
    connections: Arc<AtomicUsize>,
    task: JoinHandle<()>,
}

impl Server {
    /// Responses the first request with the first reply and so on; the last reply serves for all that follow.
    pub async fn start(script: impl IntoIterator<Item = Reply>) -> Self {
        let script: Vec<_> = script.into_iter().collect();
        assert!(!script.is_empty());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let received = Arc::new(Mutex::new(Vec::new()));
        let connections = Arc::new(AtomicUsize::new(0));
        let shared = Arc::new((script, AtomicUsize::new(0), received.clone()));
        let counter = connections.clone();
        let task = tokio::spawn(async move {
            // Connections end with the server, whatever they are waiting for.
            let mut serving = tokio::task::JoinSet::new();
            while let Ok((socket, _)) = listener.accept().await {
                counter.fetch_add(1, Ordering::SeqCst);
                let shared = shared.clone();
                serving.spawn(async move {
                    let (script, next, received) = &*shared;
                    // A peer that goes away ends its connection, which is nothing to report here.
                    let _ = serve(socket, script, next, received).await;
                });
            }
        });
        Self {
            address,
            received,
            connections,
            task,
        }
    }

    pub async fn once(reply: Reply) -> Self {
        Self::start([reply]).await
    }

    /// `http://127.0.0.1:port`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn port(&self) -> u16 {
        self.address.port()
    }

    pub fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }

    /// The only request.
    pub fn only(&self) -> Received {
        let mut received = self.received();
        assert_eq!(received.len(), 1, "{received:?}");
        received.remove(0)
    }

    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// A port of this machine that nothing listens on.
pub async fn refused_url() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    format!("http://{}", listener.local_addr().unwrap())
}

/// A client of this server, quick to try again.
pub fn client(server: &Server) -> imbrace::Client {
    builder(&server.url()).build().unwrap()
}

/// A client of Imbrace at this address, quick to try again.
pub fn builder(url: &str) -> imbrace::client::ClientBuilder {
    let moment = std::time::Duration::from_millis(1);
    imbrace::Client::builder()
        .gateway_url(url)
        .retry_backoff(moment, moment)
}

async fn serve(
    mut socket: TcpStream,
    script: &[Reply],
    next: &AtomicUsize,
    received: &Mutex<Vec<Received>>,
) -> std::io::Result<()> {
    let mut buffer = Vec::new();
    loop {
        let Some(request) = read_request(&mut socket, &mut buffer, script, next).await? else {
            return Ok(());
        };
        let head = request.method == "HEAD";
        received.lock().unwrap().push(request);
        let index = next.fetch_add(1, Ordering::SeqCst).min(script.len() - 1);
        let reply = &script[index];
        match reply.act {
            Act::Close => return Ok(()),
            Act::Silence | Act::Deaf => return std::future::pending().await,
            Act::Response | Act::Stall | Act::Unannounced | Act::Early => {}
        }
        let mut text = format!("HTTP/1.1 {} Reason\r\n", reply.status);
        for (name, value) in &reply.headers {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        if reply.act == Act::Unannounced {
            text.push_str("connection: close\r\n");
        } else if reply.status != 204 && reply.status != 304 {
            text.push_str(&format!("content-length: {}\r\n", reply.body.len()));
        }
        text.push_str("\r\n");
        let mut bytes = text.into_bytes();
        if !head {
            bytes.extend_from_slice(&reply.body[..reply.cut.unwrap_or(reply.body.len())]);
        }
        socket.write_all(&bytes).await?;
        match reply.act {
            Act::Stall => return std::future::pending().await,
            Act::Unannounced => return Ok(()),
            Act::Early => {
                while fill(&mut socket, &mut buffer).await? {
                    buffer.clear();
                }
                return Ok(());
            }
            _ if reply.cut.is_some() => return Ok(()),
            _ => {}
        }
    }
}

/// The next request of a connection, or `None` when it ends before one.
async fn read_request(
    socket: &mut TcpStream,
    buffer: &mut Vec<u8>,
    script: &[Reply],
    next: &AtomicUsize,
) -> std::io::Result<Option<Received>> {
    let end = loop {
        if let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        if !fill(socket, buffer).await? {
            return Ok(None);
        }
    };
    let head = String::from_utf8_lossy(&buffer[..end]).into_owned();
    buffer.drain(..end + 4);
    let mut lines = head.split("\r\n");
    let mut words = lines.next().unwrap_or_default().split(' ');
    let method = words.next().unwrap_or_default().to_owned();
    let target = words.next().unwrap_or_default().to_owned();
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let find = |name: &str| {
        headers
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    };
    let early = script[next.load(Ordering::SeqCst).min(script.len() - 1)].act;
    let early = matches!(early, Act::Early | Act::Deaf);
    let body = if early {
        Some(Vec::new())
    } else if find("transfer-encoding").is_some() {
        read_chunked(socket, buffer).await?
    } else {
        let length = find("content-length")
            .and_then(|length| length.parse().ok())
            .unwrap_or(0);
        read_exactly(socket, buffer, length).await?
    };
    Ok(body.map(|body| Received {
        method,
        target,
        headers,
        body,
    }))
}

async fn read_exactly(
    socket: &mut TcpStream,
    buffer: &mut Vec<u8>,
    length: usize,
) -> std::io::Result<Option<Vec<u8>>> {
    while buffer.len() < length {
        if !fill(socket, buffer).await? {
            return Ok(None);
        }
    }
    Ok(Some(buffer.drain(..length).collect()))
}

async fn read_chunked(socket: &mut TcpStream, buffer: &mut Vec<u8>) -> std::io::Result<Option<Vec<u8>>> {
    let mut body = Vec::new();
    loop {
        let end = loop {
            if let Some(end) = buffer.windows(2).position(|window| window == b"\r\n") {
                break end;
            }
            if !fill(socket, buffer).await? {
                return Ok(None);
            }
        };
        let size = usize::from_str_radix(String::from_utf8_lossy(&buffer[..end]).trim(), 16).unwrap_or(0);
        buffer.drain(..end + 2);
        let Some(mut chunk) = read_exactly(socket, buffer, size + 2).await? else {
            return Ok(None);
        };
        chunk.truncate(size);
        if size == 0 {
            return Ok(Some(body));
        }
        body.append(&mut chunk);
    }
}

async fn fill(socket: &mut TcpStream, buffer: &mut Vec<u8>) -> std::io::Result<bool> {
    Ok(socket.read_buf(buffer).await? > 0)
}
