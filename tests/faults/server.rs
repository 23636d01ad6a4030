//! A server that plays faults: it reads as much of a request as its play says, writes raw bytes, and counts.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::mpsc,
    task::JoinHandle,
};

/// How much of a request is read before anything is written.
#[derive(Clone, Copy, PartialEq)]
enum Reading {
    Nothing,
    FirstByte,
    Whole,
}

/// What happens after all is written.
#[derive(Clone, Copy, PartialEq)]
enum After {
    Close,
    /// The connection ends by RST.
    Reset,
    /// Nothing more, until the client has closed the connection.
    Silence,
    /// The last bytes again and again, until the client has closed the connection.
    Forever,
    /// The next request of the same connection.
    Next,
}

/// What the server does with one request.
#[derive(Clone)]
pub struct Play {
    reading: Reading,
    /// Each is written at once.
    writes: Vec<Vec<u8>>,
    after: After,
}

impl Play {
    fn new(reading: Reading, after: After) -> Self {
        Self {
            reading,
            writes: Vec::new(),
            after,
        }
    }

    /// Reads nothing of the request.
    pub fn unread() -> Self {
        Self::new(Reading::Nothing, After::Close)
    }

    /// Reads the first byte of the request.
    pub fn at_first_byte() -> Self {
        Self::new(Reading::FirstByte, After::Close)
    }

    /// Reads the request and writes these bytes.
    pub fn raw(bytes: impl AsRef<[u8]>) -> Self {
        Self::new(Reading::Whole, After::Close).write(bytes)
    }

    /// A response with its length, after which the connection stays.
    pub fn response(status: u16, headers: &str, body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref();
        let head = format!(
            "HTTP/1.1 {status} Reason\r\n{headers}content-length: {}\r\n\r\n",
            body.len()
        );
        let mut play = Self::raw([head.as_bytes(), body].concat());
        play.after = After::Next;
        play
    }

    /// A response of JSON.
    pub fn json(status: u16, body: impl AsRef<[u8]>) -> Self {
        Self::response(status, "content-type: application/json\r\n", body)
    }

    /// The head of a response whose body follows in HTTP chunks.
    pub fn chunked(status: u16, content_type: &str) -> Self {
        Self::raw(format!(
            "HTTP/1.1 {status} Reason\r\ncontent-type: {content_type}\r\ntransfer-encoding: chunked\r\n\r\n"
        ))
    }

    /// The head of an event stream.
    pub fn events() -> Self {
        Self::chunked(200, "text/event-stream")
    }

    /// Bytes as they are.
    pub fn write(mut self, bytes: impl AsRef<[u8]>) -> Self {
        self.writes.push(bytes.as_ref().to_vec());
        self
    }

    /// One HTTP chunk.
    pub fn chunk(self, bytes: impl AsRef<[u8]>) -> Self {
        let bytes = bytes.as_ref();
        let size = format!("{:x}\r\n", bytes.len());
        self.write([size.as_bytes(), bytes, b"\r\n"].concat())
    }

    /// HTTP chunks of one byte each.
    pub fn chunk_per_byte(self, bytes: impl AsRef<[u8]>) -> Self {
        bytes.as_ref().chunks(1).fold(self, Play::chunk)
    }

    /// The end of a body in HTTP chunks, after which the connection stays.
    pub fn end(self) -> Self {
        self.write("0\r\n\r\n").then(After::Next)
    }

    pub fn reset(self) -> Self {
        self.then(After::Reset)
    }

    pub fn silence(self) -> Self {
        self.then(After::Silence)
    }

    pub fn forever(self) -> Self {
        self.then(After::Forever)
    }

    fn then(mut self, after: After) -> Self {
        self.after = after;
        self
    }
}

/// The server. It stops when it is dropped.
pub struct Server {
    pub address: SocketAddr,
    shared: Arc<Shared>,
    released: mpsc::UnboundedReceiver<()>,
    task: Option<JoinHandle<()>>,
}

struct Shared {
    plays: Vec<Play>,
    next: AtomicUsize,
    requests: AtomicUsize,
    /// Connections that only the client can end.
    held: AtomicUsize,
    release: mpsc::UnboundedSender<()>,
}

impl Server {
    /// Plays one after the other; the last one serves for all that follow. Without any, connections are refused.
    pub async fn start(plays: Vec<Play>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (release, released) = mpsc::unbounded_channel();
        let refuses = plays.is_empty();
        let shared = Arc::new(Shared {
            plays,
            next: AtomicUsize::new(0),
            requests: AtomicUsize::new(0),
            held: AtomicUsize::new(0),
            release,
        });
        let serving = shared.clone();
        let task = (!refuses).then(|| {
            tokio::spawn(async move {
                let mut connections = tokio::task::JoinSet::new();
                while let Ok((socket, _)) = listener.accept().await {
                    let shared = serving.clone();
                    connections.spawn(async move { shared.serve(socket).await });
                }
            })
        });
        Self {
            address,
            shared,
            released,
            task,
        }
    }

    /// How many requests have arrived, in part or whole.
    pub fn requests(&self) -> usize {
        self.shared.requests.load(Ordering::SeqCst)
    }

    /// Waits until the client has closed every connection that it alone can end.
    pub async fn is_left_alone(&mut self) {
        for _ in 0..self.shared.held.load(Ordering::SeqCst) {
            self.released.recv().await;
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(task) = &self.task {
            task.abort();
        }
    }
}

impl Shared {
    async fn serve(&self, mut socket: TcpStream) {
        socket.set_nodelay(true).unwrap();
        let mut buffer = Vec::new();
        loop {
            let index = self.next.load(Ordering::SeqCst).min(self.plays.len() - 1);
            let reading = self.plays[index].reading;
            if reading != Reading::Nothing && !self.read(&mut socket, &mut buffer, reading).await {
                return;
            }
            let index = self.next.fetch_add(1, Ordering::SeqCst).min(self.plays.len() - 1);
            let play = &self.plays[index];
            if matches!(play.after, After::Silence | After::Forever) {
                self.held.fetch_add(1, Ordering::SeqCst);
            }
            for bytes in &play.writes {
                // A client that goes away meanwhile is what some faults lead to.
                let _ = socket.write_all(bytes).await;
                tokio::task::yield_now().await;
            }
            match play.after {
                After::Next => continue,
                After::Close => {}
                After::Reset => socket.set_zero_linger().unwrap(),
                After::Silence => {
                    while socket.read_buf(&mut buffer).await.is_ok_and(|read| read > 0) {}
                    self.release.send(()).unwrap();
                }
                After::Forever => {
                    let bytes = play.writes.last().unwrap();
                    while socket.write_all(bytes).await.is_ok() {
                        tokio::task::yield_now().await;
                    }
                    self.release.send(()).unwrap();
                }
            }
            return;
        }
    }

    /// Reads a request and counts it as soon as it begins; false if none comes.
    async fn read(&self, socket: &mut TcpStream, buffer: &mut Vec<u8>, reading: Reading) -> bool {
        if reading == Reading::FirstByte {
            let begun = socket.read_u8().await.is_ok();
            self.requests.fetch_add(usize::from(begun), Ordering::SeqCst);
            return begun;
        }
        let mut counted = false;
        loop {
            if !buffer.is_empty() && !counted {
                counted = true;
                self.requests.fetch_add(1, Ordering::SeqCst);
            }
            if let Some(length) = request_length(buffer) {
                buffer.drain(..length);
                return true;
            }
            if !socket.read_buf(buffer).await.is_ok_and(|read| read > 0) {
                return false;
            }
        }
    }
}

/// The length of the request that a buffer begins with, once it is there.
fn request_length(buffer: &[u8]) -> Option<usize> {
    let head = buffer.windows(4).position(|window| window == b"\r\n\r\n")? + 4;
    let text = String::from_utf8_lossy(&buffer[..head]).to_ascii_lowercase();
    let body: usize = text
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))
        .map_or(0, |length| length.parse().unwrap());
    (buffer.len() >= head + body).then_some(head + body)
}
