//! A server of lists: a function responds to each request with a JSON body, so that it can change between two pages.

#![allow(dead_code, unreachable_pub, clippy::unwrap_used)]

use std::sync::{Arc, Mutex};

use serde_json::Value;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

/// A request for a page.
#[derive(Clone, Debug)]
pub struct Ask {
    pub query: Vec<(String, String)>,
    pub body: Value,
    pub request_id: String,
}

impl Ask {
    /// A query parameter or a property of the body, as text.
    pub fn get(&self, name: &str) -> Option<String> {
        let query = self.query.iter().find(|(key, _)| key == name);
        query
            .map(|(_, value)| value.clone())
            .or_else(|| match self.body.get(name)? {
                Value::String(text) => Some(text.clone()),
                Value::Array(texts) => {
                    let texts: Vec<&str> = texts.iter().filter_map(Value::as_str).collect();
                    Some(texts.join(","))
                }
                value => Some(value.to_string()),
            })
    }

    pub fn number(&self, name: &str) -> Option<usize> {
        self.get(name)?.parse().ok()
    }
}

pub struct Lists {
    url: String,
    asked: Arc<Mutex<Vec<Ask>>>,
    task: JoinHandle<()>,
}

impl Lists {
    /// Responses each request with what the function gives.
    pub async fn start(response: impl FnMut(&Ask) -> Value + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let shared = Arc::new(Mutex::new(response));
        let record = asked.clone();
        let task = tokio::spawn(async move {
            let mut serving = tokio::task::JoinSet::new();
            while let Ok((socket, _)) = listener.accept().await {
                let (response, asked) = (shared.clone(), record.clone());
                serving.spawn(async move {
                    // A client that goes away ends its connection.
                    let _ = serve(socket, &response, &asked).await;
                });
            }
        });
        Self { url, asked, task }
    }

    pub fn url(&self) -> &str {
        &self.url
    }

    pub fn asked(&self) -> Vec<Ask> {
        self.asked.lock().unwrap().clone()
    }
}

impl Drop for Lists {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve<F: FnMut(&Ask) -> Value>(
    mut socket: TcpStream,
    response: &Mutex<F>,
    asked: &Mutex<Vec<Ask>>,
) -> std::io::Result<()> {
    let mut buffer = Vec::new();
    loop {
        let end = loop {
            if let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
                break end;
            }
            if socket.read_buf(&mut buffer).await? == 0 {
                return Ok(());
            }
        };
        let head = String::from_utf8_lossy(&buffer[..end]).into_owned();
        buffer.drain(..end + 4);
        let header = |name: &str| {
            head.lines()
                .filter_map(|line| line.split_once(':'))
                .find(|(key, _)| key.eq_ignore_ascii_case(name))
                .map(|(_, value)| value.trim().to_owned())
                .unwrap_or_default()
        };
        let length = header("content-length").parse().unwrap_or(0);
        while buffer.len() < length {
            socket.read_buf(&mut buffer).await?;
        }
        let body: Vec<u8> = buffer.drain(..length).collect();
        let target = head.split(' ').nth(1).unwrap_or_default();
        let query = target.split_once('?').map_or("", |(_, query)| query);
        let ask = Ask {
            query: url::form_urlencoded::parse(query.as_bytes())
                .into_owned()
                .collect(),
            body: serde_json::from_slice(&body).unwrap_or_default(),
            request_id: header("x-request-id"),
        };
        asked.lock().unwrap().push(ask.clone());
        let text = (*response.lock().unwrap())(&ask).to_string();
        let response = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{text}",
            text.len()
        );
        socket.write_all(response.as_bytes()).await?;
    }
}
