//! The page of the example `web_chat` in a headless Chromium: `just ui-stream`, where node and Chromium are.

#![cfg(all(feature = "ai-agent", feature = "clickai", feature = "chat-ai"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, unreachable_pub)]

#[path = "ui_stream/site.rs"]
mod site;
#[path = "../examples/web_chat/main.rs"]
#[allow(dead_code)]
mod web_chat;

use std::sync::{Arc, Mutex};

use imbrace_sandbox::Override;
use serde_json::json;

const CHAT: &str = "79a4ed47-d99a-434a-b520-1e2bd18d7446";
#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs node, the npm package `playwright-core` and Chromium: just ui-stream"]
async fn the_page_asks_for_approval_shows_the_stored_chat_and_stops_a_run() {
    let (app, sandbox) = web_chat::app().await.unwrap();
    let sandbox = Arc::new(sandbox.unwrap());
    // The run waits after its first events until it is stopped, so that there is something to stop.
    let gate = Arc::new(Mutex::new(None));
    let (closes, opens) = (Arc::clone(&gate), Arc::clone(&gate));
    let of = Arc::clone(&sandbox);
    let run = Override::with(move |_| {
        let gate = of.gate();
        gate.release(3);
        *closes.lock().unwrap() = Some(gate);
        None
    });
    sandbox
        .override_operation("clickai_create_chat_message", run)
        .unwrap();
    let stop = Override::with(move |_| {
        drop(opens.lock().unwrap().take());
        None
    });
    sandbox
        .override_operation("clickai_stop_chat_message", stop)
        .unwrap();

    let address = site::serve(Arc::new(app)).await;
    let seen = site::node("page.mjs", &address, CHAT).await;
    assert_eq!(seen["failures"], json!([]), "{seen}");
    assert!(
        seen["tool"]
            .as_str()
            .unwrap()
            .starts_with("create_board_item {\"board_id\":\""),
        "{seen}"
    );
    assert!(!seen["approved"].as_str().unwrap().is_empty(), "{seen}");
    assert!(
        seen["reloaded"].as_str().unwrap().contains("output-available"),
        "{seen}"
    );
    assert!(!seen["clickai"].as_str().unwrap().is_empty(), "{seen}");
    let stop = sandbox
        .requests()
        .into_iter()
        .find(|request| request.path.ends_with("/stop"));
    assert!(stop.is_some(), "the run was stopped on the server");
}
