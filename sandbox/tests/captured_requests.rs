//! The requests that real servers were sent, sent to the sandbox: it accepts and refuses what they did, with the same
//! status.
//!
//! `data/captured/` has the requests in their order, as a client sends them through the gateway, with the status and the
//! ids of the response. Ids that the sandbox makes stand in place of those of the capture; rows that the captures do not
//! create are created first. What the sandbox does otherwise stands in `data/captured-exceptions.txt` with the reason.

#![allow(unreachable_pub, clippy::unwrap_used, clippy::panic, clippy::print_stdout)]

#[path = "captured/capture.rs"]
mod capture;
#[path = "captured/replay.rs"]
mod replay;
#[path = "captured/shape.rs"]
mod shape;
mod support;
#[path = "support/world.rs"]
mod world;

// The library keeps its reading of the documents to itself.
#[path = "../src"]
#[allow(dead_code, unused_imports)]
mod sandbox {
    pub(crate) mod contract;
}
use sandbox::contract;

use std::{collections::BTreeSet, fmt::Write as _};

use capture::{Capture, exceptions, is_cut, shape_exceptions};
use contract::{Contract, Route};
use replay::Replay;
use shape::{Shown, difference};

const CAPTURES: [(&str, &str); 8] = [
    ("ai-agent", include_str!("data/captured/ai-agent.jsonl")),
    ("chat-ai", include_str!("data/captured/chat-ai.jsonl")),
    ("clickai", include_str!("data/captured/clickai.jsonl")),
    ("data-board", include_str!("data/captured/data-board.jsonl")),
    ("file", include_str!("data/captured/file.jsonl")),
    ("gateway", include_str!("data/captured/gateway.jsonl")),
    ("marketplace", include_str!("data/captured/marketplace.jsonl")),
    ("platform", include_str!("data/captured/platform.jsonl")),
];

/// How many requests have the captured status at least.
const COMPARED: usize = 1_360;

#[tokio::test]
async fn the_sandbox_accepts_and_refuses_what_real_servers_did() {
    let (exceptions, other) = (exceptions(), shape_exceptions());
    let (mut used, mut used_shapes) = (BTreeSet::new(), BTreeSet::new());
    let (mut same, mut excepted, mut nowhere, mut cut, mut shapes) = (0, 0, 0, 0, 0);
    let mut faults = String::new();
    for (service, lines) in CAPTURES {
        let mut replay = Replay::start().await;
        for capture in Capture::all(service, lines) {
            let address = capture.path.split('?').next().unwrap();
            let found = matches!(
                Contract::get().unwrap().route(&capture.method, address),
                Route::Found(..)
            );
            if !found && !matches!(capture.status, 404 | 405) {
                nowhere += 1;
                continue;
            }
            if is_cut(&capture) {
                cut += 1;
                continue;
            }
            let (status, media, body) = replay.replay(&capture).await;
            let exception = exceptions.get(capture.name.as_str());
            // Where no document has the route, it counts that it is refused.
            if status == capture.status || (!found && matches!(status, 404 | 405)) {
                same += 1;
                let shown = Shown {
                    media: &media,
                    body: &body,
                };
                match (
                    difference(&capture, &shown).filter(|_| found),
                    other.get(capture.name.as_str()),
                ) {
                    (None, None) => shapes += 1,
                    (None, Some(_)) => {
                        let _ = writeln!(
                            faults,
                            "{}: the exception of its shape is not needed",
                            capture.name
                        );
                    }
                    (Some(_), Some(_)) => {
                        used_shapes.insert(capture.name.clone());
                    }
                    (Some(difference), None) => {
                        let _ = writeln!(
                            faults,
                            "SHAPE {} {}   {difference}   {} {}",
                            capture.name, status, capture.method, capture.path
                        );
                    }
                }
                if exception.is_some() {
                    let _ = writeln!(faults, "{}: the exception is not needed", capture.name);
                    used.insert(capture.name.clone());
                }
            } else if exception.is_some_and(|(own, _)| *own == status) {
                excepted += 1;
                used.insert(capture.name.clone());
            } else {
                let text = body.to_string().chars().take(150).collect::<String>();
                let _ = writeln!(
                    faults,
                    "{} {status}   instead of {}: {} {} {} -> {text}",
                    capture.name,
                    capture.status,
                    capture.method,
                    capture.path,
                    capture
                        .body
                        .as_deref()
                        .unwrap_or_default()
                        .chars()
                        .take(150)
                        .collect::<String>(),
                );
            }
        }
    }
    for name in exceptions.keys().filter(|name| !used.contains(**name)) {
        let _ = writeln!(faults, "{name}: no such exception happened");
    }
    for name in other.keys().filter(|name| !used_shapes.contains(**name)) {
        let _ = writeln!(faults, "{name}: no such exception of a shape happened");
    }
    println!(
        "same status: {same}, exceptions: {excepted}, responses with the captured shape: {shapes}; not compared: \
         {nowhere} whose route is in no document, {cut} whose body was not captured"
    );
    assert!(faults.is_empty(), "{} faults\n{faults}", faults.lines().count());
    assert!(same >= COMPARED, "{same}");
}
