//! A local server in a process of its own, so that what it needs is not counted with the client.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// How the server responds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Response {
    /// The list, to every request of a kept connection.
    List,
    /// So many text events of 1 KiB, then `[DONE]`.
    Long(usize),
    /// So many text events of 54 bytes, then `[DONE]`.
    Short(usize),
    /// One event, then silence.
    Idle,
    /// An empty object, once the body has been read and dropped.
    Sink,
}

impl Response {
    fn argument(self) -> String {
        match self {
            Self::List => "list".to_owned(),
            Self::Long(events) => format!("long:{events}"),
            Self::Short(events) => format!("short:{events}"),
            Self::Idle => "idle".to_owned(),
            Self::Sink => "sink".to_owned(),
        }
    }

    fn parse(text: &str) -> Option<Self> {
        let (kind, events) = text.split_once(':').unwrap_or((text, "0"));
        let events = events.parse().ok()?;
        Some(match kind {
            "list" => Self::List,
            "long" => Self::Long(events),
            "short" => Self::Short(events),
            "idle" => Self::Idle,
            "sink" => Self::Sink,
            _ => return None,
        })
    }
}

/// A running server; dropping it ends it.
pub struct Server {
    child: Child,
    pub url: String,
}

impl Server {
    /// Starts this very program as a server; its `main` begins with [`serve_if_asked`].
    pub fn start(response: Response) -> Self {
        let program = std::env::current_exe().expect("the path of this program");
        let mut child = Command::new(program)
            .args(["serve", &response.argument()])
            .stdout(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let mut url = String::new();
        let output = child.stdout.take().expect("its output");
        BufReader::new(output)
            .read_line(&mut url)
            .expect("the address of the server");
        Self {
            child,
            url: url.trim().to_owned(),
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Serves forever if this process was started as a server.
pub fn serve_if_asked() {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, verb, response] = arguments.as_slice() else {
        return;
    };
    if verb != "serve" {
        return;
    }
    let response = Response::parse(response).expect("a way to respond");
    crate::call::block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        println!("http://{}", listener.local_addr().expect("its address"));
        loop {
            if let Ok((socket, _)) = listener.accept().await {
                tokio::spawn(converse(socket, response));
            }
        }
    });
}

/// A list of 2.1 KB, as the server of the boards writes it.
pub fn list() -> String {
    let item = |number: usize| {
        format!(
            "{{\"_id\":\"0205dc24-6c11-4e8d-bc88-1e31375e54a{number}\",\"id\":\"0205dc24-6c11-4e8d-bc88-1e31375e54a{number}\",\
             \"board_item_id\":\"0205dc24-6c11-4e8d-bc88-1e31375e54a{number}\",\"business_unit_id\":\"bu_1\",\
             \"organization_id\":\"org_1\",\"board_id\":\"b0b0b266-5328-4e71-b66f-ed0d67d86d8b\",\
             \"created_type\":\"manual\",\"fields\":{{\"name\":\"Acme {number}\",\"stage\":\"won\",\"amount\":{number}500}},\
             \"related_board_item_list\":[],\"conversation_ids\":[],\
             \"created_at\":\"2026-11-20T09:55:09.592Z\",\"updated_at\":\"2026-11-20T09:55:09.592Z\"}}"
        )
    };
    let items: Vec<String> = (1..=4).map(item).collect();
    format!("{{\"data\":[{}],\"count\":4}}", items.join(","))
}

async fn converse(mut socket: TcpStream, response: Response) -> Option<()> {
    socket.set_nodelay(true).ok()?;
    let list = list();
    let json = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{list}",
        list.len()
    );
    loop {
        let length = read_request(&mut socket).await?;
        match response {
            Response::List => socket.write_all(json.as_bytes()).await.ok()?,
            Response::Long(events) => stream(&mut socket, events, 1024).await?,
            Response::Short(events) => stream(&mut socket, events, 54).await?,
            Response::Idle => {
                begin_stream(&mut socket).await?;
                socket.write_all(&chunk(&event(54))).await.ok()?;
                // Until the client goes away.
                let _ = socket.read_u8().await;
                return None;
            }
            Response::Sink => {
                drop_body(&mut socket, length).await?;
                let reply =
                    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}";
                socket.write_all(reply.as_bytes()).await.ok()?;
            }
        }
    }
}

/// Reads up to the body; gives what is still to come of it.
async fn read_request(socket: &mut TcpStream) -> Option<u64> {
    let mut head = Vec::with_capacity(4096);
    let end = loop {
        if socket.read_buf(&mut head).await.ok()? == 0 {
            return None;
        }
        if let Some(at) = head.windows(4).position(|window| window == b"\r\n\r\n") {
            break at + 4;
        }
    };
    let (text, body) = head.split_at(end);
    let length: u64 = String::from_utf8_lossy(text)
        .lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .and_then(|(_, value)| value.trim().parse().ok())
        .unwrap_or(0);
    Some(length - body.len() as u64)
}

async fn drop_body(socket: &mut TcpStream, mut left: u64) -> Option<()> {
    let mut buffer = vec![0; 256 * 1024];
    while left > 0 {
        let read = socket.read(&mut buffer).await.ok().filter(|read| *read > 0)?;
        left = left.saturating_sub(read as u64);
    }
    Some(())
}

fn event(size: usize) -> String {
    let head = "data: {\"type\":\"text-delta\",\"id\":\"0\",\"delta\":\"";
    let tail = "\"}\n\n";
    format!("{head}{}{tail}", "x".repeat(size - head.len() - tail.len()))
}

fn chunk(data: &str) -> Vec<u8> {
    format!("{:x}\r\n{data}\r\n", data.len()).into_bytes()
}

async fn begin_stream(socket: &mut TcpStream) -> Option<()> {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n";
    socket.write_all(head.as_bytes()).await.ok()
}

/// One HTTP chunk an event, 16 of them in one write.
async fn stream(socket: &mut TcpStream, events: usize, size: usize) -> Option<()> {
    begin_stream(socket).await?;
    let one = chunk(&event(size));
    let many = one.repeat(16);
    for _ in 0..events / 16 {
        socket.write_all(&many).await.ok()?;
    }
    for _ in 0..events % 16 {
        socket.write_all(&one).await.ok()?;
    }
    let end = [chunk("data: [DONE]\n\n"), b"0\r\n\r\n".to_vec()].concat();
    socket.write_all(&end).await.ok()
}
