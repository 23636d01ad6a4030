//! What counts as silence: the clock stands still but for the waits of the server.

use std::time::Duration;

use bytes::Bytes;

use super::{EventStream, StreamEnd};
use crate::{
    ErrorKind,
    clickai::{operations::ClickaiCreateChatMessage, types::ChatEvent},
    operation::Operation,
    transport::Response,
};

const LIMIT: Duration = Duration::from_secs(60);
const PING: &str = "event: ping\n\n";
const EVENT: &str = "data: {\"event\":\"tomorrow\"}\n\n";

/// A stream whose server waits so many seconds before each piece.
fn stream(pieces: Vec<(u64, &'static str)>, idle: Option<Duration>) -> EventStream<ChatEvent> {
    let pieces = futures_util::stream::unfold(pieces.into_iter(), |mut pieces| async {
        let (wait, piece) = pieces.next()?;
        tokio::time::sleep(Duration::from_secs(wait)).await;
        Some((Ok(Bytes::from_static(piece.as_bytes())), pieces))
    });
    let response = Response::of_pieces(pieces, idle);
    EventStream::new(Box::new(response), ClickaiCreateChatMessage::INFO)
}

#[tokio::test(start_paused = true)]
async fn a_ping_is_no_event_and_resets_the_idle_clock() {
    // Ten minutes of pings, as a workflow that thinks sends them.
    let mut pieces = vec![(59, PING); 10];
    pieces.extend([
        (59, "event: p"),
        (59, "ing\n\n"),
        (59, ": comment\n\n"),
        (59, EVENT),
    ]);
    let mut events = stream(pieces, Some(LIMIT));
    assert!(matches!(events.next().await, Some(Ok(ChatEvent::Unknown(_)))));
    assert!(events.next().await.is_none());
    assert_eq!(events.end(), Some(StreamEnd::Closed));
}

#[tokio::test(start_paused = true)]
async fn silence_beyond_the_limit_ends_the_stream() {
    for pieces in [vec![(61, EVENT)], vec![(59, PING), (61, EVENT)]] {
        let mut events = stream(pieces, Some(LIMIT));
        let kind = events
            .next()
            .await
            .and_then(Result::err)
            .map(|error| error.kind());
        assert_eq!(kind, Some(ErrorKind::Timeout));
        assert_eq!(events.end(), Some(StreamEnd::Cut));
        assert!(events.next().await.is_none());
    }
}

#[tokio::test(start_paused = true)]
async fn a_reader_that_takes_its_time_is_no_silence_of_the_server() {
    let mut events = stream(vec![(59, EVENT); 3], Some(LIMIT));
    for _ in 0..3 {
        assert!(matches!(events.next().await, Some(Ok(_))));
        tokio::time::sleep(Duration::from_secs(3600)).await;
    }
    assert!(events.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn without_a_limit_a_stream_may_be_silent_for_any_time() {
    let mut events = stream(vec![(1_000_000, EVENT)], None);
    assert!(matches!(events.next().await, Some(Ok(_))));
}
