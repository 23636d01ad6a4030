//! A server for one request whose response with a test writes chunk by chunk.

#![allow(dead_code, unreachable_pub, clippy::unwrap_used)]

use std::future::Future;

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

/// A connection on which one request has arrived, and the response to it.
pub struct Response {
    socket: TcpStream,
    /// Method and path of the request.
    pub line: String,
    /// Body of the request.
    pub body: Vec<u8>,
}

/// Takes one request and lets `answer` respond to it. Gives the address, and what `answer` returns.
pub async fn serve<F, R>(response: impl FnOnce(Response) -> F + Send + 'static) -> (String, JoinHandle<R>)
where
    F: Future<Output = R> + Send,
    R: Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let task = tokio::spawn(async move {
        let (socket, _) = listener.accept().await.unwrap();
        response(Response::read(socket).await).await
    });
    (url, task)
}

impl Response {
    async fn read(mut socket: TcpStream) -> Self {
        socket.set_nodelay(true).unwrap();
        let mut bytes = Vec::new();
        let head = loop {
            if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
                break end;
            }
            assert!(socket.read_buf(&mut bytes).await.unwrap() > 0, "no request");
        };
        let body = bytes.split_off(head + 4);
        let head = String::from_utf8(bytes).unwrap();
        let length: usize = head
            .lines()
            .filter_map(|line| line.split_once(':'))
            .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
            .map_or(0, |(_, length)| length.trim().parse().unwrap());
        let line = head
            .lines()
            .next()
            .unwrap_or_default()
            .trim_end_matches(" HTTP/1.1")
            .to_owned();
        let mut response = Self { socket, line, body };
        while response.body.len() < length {
            assert!(
                response.socket.read_buf(&mut response.body).await.unwrap() > 0,
                "half a request"
            );
        }
        response
    }

    /// Begins the response; the body follows in chunks.
    pub async fn begin(&mut self, status: u16, content_type: &str) {
        let head = format!(
            "HTTP/1.1 {status} Reason\r\ncontent-type: {content_type}\r\ntransfer-encoding: chunked\r\n\r\n"
        );
        self.write(head.as_bytes()).await;
    }

    /// Sends one chunk.
    pub async fn chunk(&mut self, bytes: &[u8]) {
        let mut chunk = format!("{:x}\r\n", bytes.len()).into_bytes();
        chunk.extend_from_slice(bytes);
        chunk.extend_from_slice(b"\r\n");
        self.write(&chunk).await;
    }

    /// Sends chunks of at most so many bytes.
    pub async fn chunks(&mut self, bytes: &[u8], size: usize) {
        for piece in bytes.chunks(size) {
            self.chunk(piece).await;
        }
    }

    /// Ends the body as it should be.
    pub async fn end(&mut self) {
        self.write(b"0\r\n\r\n").await;
    }

    /// Waits until the client has closed the connection.
    pub async fn gone(mut self) {
        // A reset is as good as an end.
        while self
            .socket
            .read_buf(&mut Vec::new())
            .await
            .is_ok_and(|read| read > 0)
        {}
    }

    /// A client that goes away while it is written to is what some tests want.
    async fn write(&mut self, bytes: &[u8]) {
        let _ = self.socket.write_all(bytes).await;
    }
}
