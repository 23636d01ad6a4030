//! What a caller gets when server or network misbehave: every fault has a name and a stated outcome.
//!
//! Each is played over a real socket and checked for what had arrived, the errors with kind and status, how a
//! stream ended, and how often the request was sent, as the server counts. None may hang or panic; connections
//! that only the client can end must end. Streams as real servers sent them are read in `chat_streams` and
//! `clickai_streams`, uploads in `uploads`.

#![cfg(all(feature = "gateway", feature = "ai-agent", feature = "clickai"))]
#![allow(
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout
)]

#[path = "faults/server.rs"]
mod server;
#[path = "faults/table.rs"]
mod table;

#[path = "faults/app_streams.rs"]
mod app_streams;
#[path = "faults/bodies.rs"]
mod bodies;
#[path = "faults/chat_streams.rs"]
mod chat_streams;
#[path = "faults/connections.rs"]
mod connections;
#[path = "faults/framing.rs"]
mod framing;
#[path = "faults/keep_alive.rs"]
mod keep_alive;
#[path = "faults/statuses.rs"]
mod statuses;
#[path = "faults/waits.rs"]
mod waits;

/// A table that says anything else than what happens is found out.
#[tokio::test]
async fn a_wrong_statement_is_reported() {
    use server::Play;
    use table::{Call, fault};

    let busy = || fault("busy", Call::Get, [Play::json(503, r#"{"message":"busy"}"#)]);
    let status = imbrace::ErrorKind::Status;
    let wrong = [
        busy().sent(2).fails_with(status, 503, "busy"),
        busy().attempts(3).requests(1).fails_with(status, 503, "busy"),
        busy().sent(3).fails_with(status, 502, "busy"),
        busy().sent(3).fails_with(status, 503, "idle"),
        busy().sent(3).fails_with(status, 503, "busy").retryable(false),
        busy().sent(3).arrived("x").fails_with(status, 503, "busy"),
        busy().sent(3),
    ];
    let stated = wrong.len();
    assert_eq!(table::differences(wrong.into()).await.len(), stated);
    table::play(vec![
        busy().sent(3).fails_with(status, 503, "busy").retryable(true),
    ])
    .await;
}

#[test]
fn there_are_at_least_sixty_faults_each_with_its_name() {
    let tables = [
        app_streams::faults(),
        bodies::faults(),
        chat_streams::faults(),
        connections::faults(),
        framing::faults(),
        keep_alive::faults(),
        statuses::faults(),
        waits::faults(),
    ];
    let names: Vec<_> = tables.iter().flatten().map(table::Entry::name).collect();
    let different: std::collections::BTreeSet<_> = names.iter().collect();
    println!("faults: {}", names.len());
    assert_eq!(different.len(), names.len(), "names are used twice");
    assert!(names.len() >= 60);
}
