//! A client that shows the bytes.

#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic
)]

use std::time::Duration;

use imbrace_sandbox::Sandbox;
use reqwest::{Method, RequestBuilder};
use serde_json::Value;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// A sandbox and a client that knows its key.
pub struct Box {
    pub sandbox: Sandbox,
    client: reqwest::Client,
}

impl Box {
    pub async fn start() -> Self {
        Self::start_with(Sandbox::builder()).await
    }

    pub async fn start_with(builder: imbrace_sandbox::Builder) -> Self {
        Self {
            sandbox: builder.start().await.unwrap(),
            client: client(),
        }
    }

    /// A request to the gateway, with the key.
    pub fn gateway(&self, method: Method, path: &str) -> RequestBuilder {
        self.bare(method, &format!("{}{path}", self.sandbox.gateway_url()))
            .header("x-api-key", self.sandbox.api_key())
    }

    /// A request to the ClickAI runtime, with the key.
    pub fn clickai(&self, method: Method, path: &str) -> RequestBuilder {
        self.bare(method, &format!("{}{path}", self.sandbox.clickai_url()))
            .bearer_auth(self.sandbox.clickai_api_key())
    }

    pub fn bare(&self, method: Method, url: &str) -> RequestBuilder {
        self.client.request(method, url)
    }
}

/// Sends; returns status and JSON.
pub async fn json(request: RequestBuilder) -> (u16, Value) {
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    let text = response.text().await.unwrap();
    (status, serde_json::from_str(&text).unwrap_or(Value::String(text)))
}

/// The `data:` events of a body, as JSON; what is not JSON as text.
pub fn events(body: &str) -> Vec<Value> {
    body.split("\n\n")
        .filter(|event| !event.is_empty())
        .map(|event| match event.strip_prefix("data: ") {
            Some(data) => serde_json::from_str(data).unwrap_or_else(|_| data.into()),
            None => event.into(),
        })
        .collect()
}

/// A raw connection.
pub struct Raw(TcpStream);

impl Raw {
    pub async fn send(
        sandbox: &Sandbox,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Self {
        let address = sandbox.gateway_url().trim_start_matches("http://").to_owned();
        let mut stream = TcpStream::connect(&address).await.unwrap();
        let mut text = format!(
            "{method} {path} HTTP/1.1\r\nhost: {address}\r\ncontent-length: {}\r\n",
            body.len()
        );
        for (name, value) in headers {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        stream
            .write_all(format!("{text}\r\n{body}").as_bytes())
            .await
            .unwrap();
        Self(stream)
    }

    /// What arrives until nothing has come for this long, or the end; whether it was the end.
    pub async fn read_for(&mut self, quiet: Duration) -> (String, bool) {
        let mut bytes = Vec::new();
        let mut chunk = [0; 4096];
        loop {
            match tokio::time::timeout(quiet, self.0.read(&mut chunk)).await {
                Err(_) => return (String::from_utf8_lossy(&bytes).into_owned(), false),
                Ok(Ok(0) | Err(_)) => return (String::from_utf8_lossy(&bytes).into_owned(), true),
                Ok(Ok(length)) => bytes.extend_from_slice(&chunk[..length]),
            }
        }
    }
}

/// A client for plain http. Its TLS is set up by hand, since no provider is installed for the whole process.
pub fn client() -> reqwest::Client {
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("the versions of the provider")
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .tls_backend_preconfigured(tls)
        .build()
        .expect("a client")
}
