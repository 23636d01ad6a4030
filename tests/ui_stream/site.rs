//! The routes of the example `web_chat` at an address of their own, and scripts of node that use them.

use std::{process::Command, sync::Arc};

use serde_json::Value;

use crate::web_chat::{App, routes};

/// Serves the routes; gives their address.
pub async fn serve(app: Arc<App>) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, routes(app)).await });
    url
}

/// What a script of `tests/ui_stream` writes.
#[allow(dead_code)] // of those who need no node
pub async fn node(script: &'static str, address: &str, argument: &'static str) -> Value {
    let address = address.to_owned();
    let output = tokio::task::spawn_blocking(move || {
        Command::new("node")
            .args([script, &address, argument])
            .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/ui_stream"))
            .output()
            .expect("node runs")
    })
    .await
    .unwrap();
    assert!(
        output.status.success(),
        "{argument}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).unwrap()
}
