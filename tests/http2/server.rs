//! An HTTP/2 server over a raw socket, without TLS, which says and does on each stream what its script says.
//!
//! A well-behaved library would not name a last stream of the test's choice, or go away in the middle of a request.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicUsize, Ordering},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

pub const NO_ERROR: u32 = 0;
pub const INTERNAL_ERROR: u32 = 2;
pub const REFUSED_STREAM: u32 = 7;
pub const CANCEL: u32 = 8;
pub const ENHANCE_YOUR_CALM: u32 = 11;

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const GOAWAY: u8 = 7;
const END_STREAM: u8 = 1;
const ACK: u8 = 1;
const END_HEADERS: u8 = 4;

/// What the server does.
#[derive(Clone, Copy, Debug)]
pub enum Do {
    /// Does the work of the stream, which must happen once at most.
    Work(u32),
    /// Responses the stream with 200 and `{}`.
    Respond(u32),
    /// Ends the stream with this code.
    Reset(u32, u32),
    /// Names the last stream that it has processed or may process, and a code.
    GoAway(u32, u32),
    /// Closes the connection.
    Cut,
}

/// What has arrived.
#[derive(Clone, Copy, Debug)]
pub struct Arrived {
    /// Which connection, from 0.
    pub connection: usize,
    pub stream: u32,
    /// Whether the request is whole; else its headers are.
    pub whole: bool,
}

pub type Script = fn(Arrived) -> Vec<Do>;

/// The server. It stops when it is dropped.
pub struct Server {
    pub url: String,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

#[derive(Default)]
struct Shared {
    connections: AtomicUsize,
    streams: AtomicUsize,
    /// The bodies of the requests whose work was done.
    work: Mutex<Vec<String>>,
}

impl Server {
    pub async fn start(script: Script) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let shared = Arc::<Shared>::default();
        let serving = shared.clone();
        let task = tokio::spawn(async move {
            let mut connections = tokio::task::JoinSet::new();
            while let Ok((socket, _)) = listener.accept().await {
                let shared = serving.clone();
                let connection = shared.connections.fetch_add(1, Ordering::SeqCst);
                // A peer that goes away ends its connection, which is nothing to report here.
                connections.spawn(async move { shared.serve(socket, connection, script).await.ok() });
            }
        });
        Self { url, shared, task }
    }

    /// How many requests have begun to arrive.
    pub fn streams(&self) -> usize {
        self.shared.streams.load(Ordering::SeqCst)
    }

    /// The bodies of the requests whose work was done, sorted.
    pub fn work(&self) -> Vec<String> {
        let mut work = self.shared.work.lock().unwrap().clone();
        work.sort();
        work
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Shared {
    async fn serve(&self, mut socket: TcpStream, connection: usize, script: Script) -> std::io::Result<()> {
        socket.set_nodelay(true)?;
        let mut preface = [0; 24];
        socket.read_exact(&mut preface).await?;
        write(&mut socket, SETTINGS, 0, 0, &[]).await?;
        let mut bodies = std::collections::BTreeMap::<u32, String>::new();
        loop {
            let mut head = [0; 9];
            socket.read_exact(&mut head).await?;
            let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
            let (kind, flags) = (head[3], head[4]);
            let stream = u32::from_be_bytes([head[5], head[6], head[7], head[8]]);
            let mut payload = vec![0; length as usize];
            socket.read_exact(&mut payload).await?;
            match kind {
                SETTINGS if flags & ACK == 0 => write(&mut socket, SETTINGS, ACK, 0, &[]).await?,
                PING if flags & ACK == 0 => write(&mut socket, PING, ACK, 0, &payload).await?,
                HEADERS => {
                    self.streams.fetch_add(1, Ordering::SeqCst);
                    bodies.insert(stream, String::new());
                }
                DATA => bodies
                    .entry(stream)
                    .or_default()
                    .push_str(&String::from_utf8_lossy(&payload)),
                _ => {}
            }
            if !matches!(kind, HEADERS | DATA) {
                continue;
            }
            let arrived = Arrived {
                connection,
                stream,
                whole: flags & END_STREAM != 0,
            };
            // All of what it does at once is one write, so that nothing comes between.
            let mut bytes = Vec::new();
            for step in script(arrived) {
                match step {
                    Do::Work(stream) => self.work.lock().unwrap().push(bodies[&stream].clone()),
                    Do::Respond(stream) => {
                        // Entry 8 of the static table is `:status: 200`.
                        bytes.extend(frame(HEADERS, END_HEADERS, stream, &[0x88]));
                        bytes.extend(frame(DATA, END_STREAM, stream, b"{}"));
                    }
                    Do::Reset(stream, code) => {
                        bytes.extend(frame(RST_STREAM, 0, stream, &code.to_be_bytes()));
                    }
                    Do::GoAway(last, code) => {
                        let payload = [last.to_be_bytes(), code.to_be_bytes()].concat();
                        bytes.extend(frame(GOAWAY, 0, 0, &payload));
                    }
                    Do::Cut => {
                        socket.write_all(&bytes).await?;
                        return Ok(());
                    }
                }
            }
            socket.write_all(&bytes).await?;
        }
    }
}

async fn write(
    socket: &mut TcpStream,
    kind: u8,
    flags: u8,
    stream: u32,
    payload: &[u8],
) -> std::io::Result<()> {
    socket.write_all(&frame(kind, flags, stream, payload)).await
}

fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = (payload.len() as u32).to_be_bytes();
    let mut bytes = vec![length[1], length[2], length[3], kind, flags];
    bytes.extend(stream.to_be_bytes());
    bytes.extend(payload);
    bytes
}
