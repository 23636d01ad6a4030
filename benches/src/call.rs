//! Calls, by this crate and by the HTTP client alone.

use std::{collections::BTreeMap, future::Future, path::Path, time::Duration};

use bytes::Bytes;
use futures_util::StreamExt;
use imbrace::{Client, Upload, gateway::types::BoardItemList, upload::Form};
use serde::Deserialize;
use serde_json::Value;
use tokio::io::AsyncReadExt;

pub fn block_on<T>(future: impl Future<Output = T>) -> T {
    runtime().block_on(future)
}

pub fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
}

pub fn ours(url: &str) -> Client {
    Client::builder()
        .gateway_url(url)
        .api_key("api_bench")
        .organization_id("org_1")
        .build()
        .expect("a client")
}

pub fn raw() -> reqwest::Client {
    reqwest::Client::builder()
        .no_proxy()
        .tcp_nodelay(true)
        .build()
        .expect("a client")
}

/// The list as most would write it, with the properties that this crate's type has.
#[derive(Debug, Deserialize)]
pub struct UsualList {
    pub data: Vec<UsualItem>,
    pub count: Option<i64>,
    pub total: Option<i64>,
}

#[derive(Debug, Deserialize)]
pub struct UsualItem {
    pub id: String,
    pub _id: Option<String>,
    pub board_item_id: String,
    pub business_unit_id: String,
    pub organization_id: String,
    pub board_id: String,
    pub created_by: Option<String>,
    pub created_type: String,
    pub fields: BTreeMap<String, Value>,
    pub related_board_item_id: Option<String>,
    pub related_board_item_list: Option<Vec<String>>,
    pub conversation_ids: Option<Vec<String>>,
    pub logo_url: Option<String>,
    pub contacts: Option<Value>,
    pub created_at: String,
    pub updated_at: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caller {
    /// The HTTP client, the body dropped.
    RawBytes,
    /// The HTTP client and the type that this crate generates.
    RawSameType,
    /// The HTTP client and a derived type.
    RawDerived,
    /// The HTTP client with what a program needs: credentials, request id, limit, query; derived type.
    RawEquipped,
    Ours,
}

pub const CALLERS: [Caller; 5] = [
    Caller::RawBytes,
    Caller::RawSameType,
    Caller::RawDerived,
    Caller::RawEquipped,
    Caller::Ours,
];

impl Caller {
    pub fn name(self) -> &'static str {
        match self {
            Self::RawBytes => "reqwest, body as bytes",
            Self::RawSameType => "reqwest + the same type",
            Self::RawDerived => "reqwest + derived type",
            Self::RawEquipped => "reqwest + credentials, id, limit + the same type",
            Self::Ours => "imbrace",
        }
    }

    /// Makes so many calls, one after the other.
    pub async fn run(self, raw: &reqwest::Client, ours: &Client, url: &str, calls: usize) {
        let list = format!("{url}/data-board/boards/b0b0b266-5328-4e71-b66f-ed0d67d86d8b/items");
        for _ in 0..calls {
            match self {
                Self::RawBytes => {
                    let response = raw.get(&list).send().await.expect("a response");
                    assert!(!response.bytes().await.expect("a body").is_empty());
                }
                Self::RawSameType => {
                    let response = raw.get(&list).send().await.expect("a response");
                    let body = response.bytes().await.expect("a body");
                    let list: BoardItemList = serde_json::from_slice(&body).expect("a list");
                    assert_eq!(list.data.len(), 4);
                }
                Self::RawDerived => {
                    let response = raw.get(&list).send().await.expect("a response");
                    let body = response.bytes().await.expect("a body");
                    let list: UsualList = serde_json::from_slice(&body).expect("a list");
                    assert_eq!(list.data.len(), 4);
                }
                Self::RawEquipped => {
                    let id = format!("{:032x}", u128::from(list.len() as u64) << 64 | calls as u128);
                    let response = raw
                        .get(&list)
                        .header("accept", "application/json")
                        .header("x-api-key", "api_bench")
                        .header("x-organization-id", "org_1")
                        .header("x-request-id", id)
                        .timeout(Duration::from_secs(60))
                        .send()
                        .await
                        .and_then(reqwest::Response::error_for_status)
                        .expect("a response");
                    let body = response.bytes().await.expect("a body");
                    let list: BoardItemList = serde_json::from_slice(&body).expect("a list");
                    assert_eq!(list.data.len(), 4);
                }
                Self::Ours => {
                    let list = ours
                        .boards()
                        .list_items("b0b0b266-5328-4e71-b66f-ed0d67d86d8b")
                        .send()
                        .await
                        .expect("a list");
                    assert_eq!(list.data.len(), 4);
                }
            }
        }
    }
}

/// Who reads or writes in a measurement of memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Raw,
    Ours,
}

impl Side {
    pub fn name(self) -> &'static str {
        match self {
            Self::Raw => "reqwest",
            Self::Ours => "imbrace",
        }
    }
}

/// The request of a turn, with the headers that the service needs.
fn raw_turn(client: &reqwest::Client, url: &str) -> reqwest::RequestBuilder {
    client
        .post(format!("{url}/ai-agent/v2/chat"))
        .header("accept", "text/event-stream")
        .header("content-type", "application/json")
        .header("x-api-key", "api_bench")
        .header("x-organization-id", "org_1")
        .body("{}")
}

/// Reads a stream to its end, with a pause of 1 ms after so many events; gives the number of pieces.
pub async fn read_stream(side: Side, url: &str, pause_every: Option<usize>) -> usize {
    let mut pieces = 0;
    let pause = async |pieces: usize| {
        if pause_every.is_some_and(|every| pieces % every == 0) {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    match side {
        Side::Raw => {
            let response = raw_turn(&raw(), url).send();
            let mut body = response.await.expect("a response").bytes_stream();
            while let Some(chunk) = body.next().await {
                std::hint::black_box(chunk.expect("a piece"));
                pieces += 1;
                pause(pieces).await;
            }
        }
        Side::Ours => {
            let client = ours(url);
            let call = client.ai_agent().stream_chat("asst_1").user("Hello");
            let mut stream = call.send().await.expect("a stream");
            while let Some(event) = stream.next().await {
                std::hint::black_box(event.expect("an event"));
                pieces += 1;
                pause(pieces).await;
            }
        }
    }
    pieces
}

/// Opens streams, reads an event from each and gives the growth of the memory in KiB.
pub async fn hold_streams(side: Side, url: &str, streams: usize) -> u64 {
    let (client, ours) = (raw(), ours(url));
    let before = crate::process::status_kib("VmRSS");
    let (opened, mut wait) = tokio::sync::mpsc::unbounded_channel();
    for _ in 0..streams {
        let (client, ours, url, opened) = (client.clone(), ours.clone(), url.to_owned(), opened.clone());
        match side {
            Side::Raw => {
                tokio::spawn(async move {
                    let response = raw_turn(&client, &url).send();
                    let mut body = response.await.expect("a response").bytes_stream();
                    while let Some(chunk) = body.next().await {
                        chunk.expect("a piece");
                        opened.send(()).expect("someone waits");
                    }
                });
            }
            Side::Ours => {
                tokio::spawn(async move {
                    let call = ours.ai_agent().stream_chat("asst_1").user("Hello");
                    let mut stream = call.send().await.expect("a stream");
                    while let Some(event) = stream.next().await {
                        event.expect("an event");
                        opened.send(()).expect("someone waits");
                    }
                });
            }
        }
        // One after the other, so that opening needs no memory that holding does not.
        wait.recv().await.expect("a first event");
    }
    crate::process::status_kib("VmRSS").saturating_sub(before)
}

/// Sends a file.
pub async fn upload(side: Side, url: &str, path: &Path) {
    match side {
        Side::Raw => {
            let file = tokio::fs::File::open(path).await.expect("the file");
            let length = file.metadata().await.expect("its length").len();
            let pieces = futures_util::stream::unfold(file, |mut file| async move {
                let mut buffer = Vec::with_capacity(64 * 1024);
                let read = file.read_buf(&mut buffer).await;
                match read {
                    Ok(0) => None,
                    Ok(_) => Some((Ok(Bytes::from(buffer)), file)),
                    Err(error) => Some((Err(error), file)),
                }
            });
            let request = raw()
                .post(format!("{url}/upload"))
                .header("content-length", length)
                .body(reqwest::Body::wrap_stream(pieces));
            assert!(request.send().await.expect("a response").status().is_success());
        }
        Side::Ours => {
            let file = Upload::path(path).await.expect("the file");
            let client = ours(url);
            let call = client.request(reqwest::Method::POST, "/upload");
            let response = call.form(Form::new().file("file", file)).send().await;
            assert!(response.expect("a response").status().is_success());
        }
    }
}
