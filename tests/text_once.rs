//! Text that a server gives once more is given once, by every way of reading a run of an app.

#![cfg(feature = "clickai")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use imbrace::{
    Error, EventStream, StreamEnd,
    clickai::{
        Client, MessageOutcome, Run,
        types::{ChatCreate, ChatEvent},
    },
};
use serde_json::json;
use support::{Reply, Server};

const END: &str = "data: {\"event\":\"message_end\",\"task_id\":\"t\",\"message_id\":\"m\"}\n\n";

fn event(tag: &str, text: &str) -> String {
    let event =
        json!({"event": tag, "task_id": "t", "message_id": "m", "conversation_id": "c", "answer": text});
    format!("data: {event}\n\n")
}

fn agent(text: &str) -> String {
    event("agent_message", text)
}

fn message(text: &str) -> String {
    event("message", text)
}

/// A step of an agent, which comes between its rounds.
fn thought() -> String {
    "data: {\"event\":\"agent_thought\",\"id\":\"s\",\"task_id\":\"t\",\"message_id\":\"m\",\"position\":1}\n\n".into()
}

async fn server(body: &str) -> (Server, Client) {
    let server = Server::once(Reply::new(200, "text/event-stream", body).unannounced()).await;
    let client = Client::builder()
        .base_url(server.url())
        .api_key("app-key")
        .build()
        .unwrap();
    (server, client)
}

async fn run(body: &str) -> (Server, Run<ChatEvent>) {
    let (server, client) = server(body).await;
    let run = client.chat("u").query("hi").stream().await.unwrap();
    (server, run)
}

/// The stream as the generated method gives it.
async fn events(body: &str) -> (Server, EventStream<ChatEvent>) {
    let (server, client) = server(body).await;
    let call = client.create_chat_message(ChatCreate::new("hi", "u"));
    let events = call.stream().await.unwrap();
    (server, events)
}

/// Pieces of text up to the end or the first error.
async fn pieces(run: &mut Run<ChatEvent>) -> (Vec<String>, Option<Error>) {
    let mut pieces = Vec::new();
    loop {
        match run.next_text().await {
            Ok(Some(piece)) => pieces.push(piece),
            Ok(None) => return (pieces, None),
            Err(error) => return (pieces, Some(error)),
        }
    }
}

/// Reads the same events by all ways, which must give this text.
async fn gives(events_before_the_end: &[String], expected: &str) {
    let body = events_before_the_end.concat() + END;

    let (_server, mut read) = run(&body).await;
    let (given, error) = pieces(&mut read).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(given.concat(), expected, "next_text of {body}");

    let (_server, read) = events(&body).await;
    assert_eq!(read.text().await.unwrap(), expected, "text of {body}");

    let (_server, mut read) = events(&body).await;
    let mut text = String::new();
    while let Some(piece) = read.next_text().await.unwrap() {
        text.push_str(&piece);
    }
    assert_eq!(text, expected, "next_text of an event stream of {body}");

    let (_server, mut read) = run(&body).await;
    let outcome = read.outcome().await.unwrap();
    assert_eq!(outcome.answer, expected, "outcome of {body}");
    assert!(outcome.complete);

    let (_server, client) = server(&body).await;
    let mut conversation = client.conversation("u");
    let mut turn = conversation.stream("hi").await.unwrap();
    let mut text = String::new();
    while let Some(piece) = turn.next_text().await.unwrap() {
        text.push_str(&piece);
    }
    assert_eq!(text, expected, "next_text of a turn of {body}");
}

#[tokio::test]
async fn a_response_that_comes_once_more_is_given_once() {
    let response = || vec![agent("one "), agent("two")];
    gives(&[response(), vec![message("one two")]].concat(), "one two").await;
    gives(&[response(), vec![message(" one two\n")]].concat(), "one two").await;
    gives(
        &[response(), vec![message("one "), message("two")]].concat(),
        "one two",
    )
    .await;
    gives(
        &[
            response(),
            vec![
                thought(),
                message("o"),
                thought(),
                message("ne two"),
                message("\n"),
            ],
        ]
        .concat(),
        "one two",
    )
    .await;
}

#[tokio::test]
async fn the_last_round_that_comes_once_more_is_given_once() {
    let expected = "Let me look. It is 5.";
    gives(
        &[agent("Let me look. "), agent("It is 5."), message("It is 5.")],
        expected,
    )
    .await;
    gives(
        &[
            agent("Let me "),
            agent("look. "),
            thought(),
            agent("It "),
            agent("is 5."),
            message("It is"),
            message(" 5."),
        ],
        expected,
    )
    .await;
}

#[tokio::test]
async fn text_that_only_looks_like_a_repetition_is_given() {
    gives(&[message("a"), message("a")], "aa").await;
    gives(&[agent("a"), agent("a"), agent("aa")], "aaaa").await;
    gives(
        &[agent("one "), agent("two"), message(" and three")],
        "one two and three",
    )
    .await;
    gives(
        &[agent("one "), agent("two "), message("one "), message("three")],
        "one two one three",
    )
    .await;
    gives(&[agent("one "), agent("two "), message("one ")], "one two one ").await;
    gives(&[agent("one "), message("one "), agent("two")], "one two").await;
    gives(
        &[agent("one two"), message("three"), message("one two")],
        "one twothreeone two",
    )
    .await;
}

#[tokio::test]
async fn text_that_turns_out_to_be_new_is_given_at_once() {
    let body = [agent("one "), agent("two"), message("one "), message("three")].concat();
    // The server is silent after these events.
    let server =
        Server::once(Reply::new(200, "text/event-stream", body.as_str()).stall_after(body.len())).await;
    let client = Client::builder()
        .base_url(server.url())
        .api_key("k")
        .build()
        .unwrap();
    let mut run = client.chat("u").query("hi").stream().await.unwrap();
    for expected in ["one ", "two", "one three"] {
        assert_eq!(run.next_text().await.unwrap().as_deref(), Some(expected));
    }
    assert_eq!(run.end(), None);
}

#[tokio::test]
async fn what_is_held_comes_before_an_error() {
    let body = [agent("one "), agent("two"), message("one ")].concat();
    let (_server, mut read) = run(&body).await;
    let (given, error) = pieces(&mut read).await;
    assert_eq!(given, ["one ", "two", "one "]);
    assert!(
        error
            .unwrap()
            .message()
            .contains("it ended without `message_end`")
    );
    assert_eq!(read.next_text().await.unwrap(), None);
    assert_eq!(read.end(), Some(StreamEnd::Cut));

    let (_server, mut read) = run(&body).await;
    let mut outcome = MessageOutcome::default();
    read.read_into(&mut outcome).await.unwrap_err();
    assert_eq!(outcome.answer, "one twoone ");
}

#[tokio::test]
async fn events_that_were_read_one_by_one_count() {
    let body = [agent("one "), agent("two"), message("one two")].concat() + END;
    let (_server, mut read) = run(&body).await;
    let mut outcome = MessageOutcome::default();
    outcome.apply(&read.next().await.unwrap().unwrap());
    let (given, error) = pieces(&mut read).await;
    assert_eq!(given, ["two"]);
    assert!(error.is_none());
    assert_eq!(outcome.answer, "one ");
}

#[tokio::test]
async fn a_replacement_stands_in_place_of_all_text_so_far() {
    let replaced = event("message_replace", "No.");
    let outcome = |events: &[&str]| {
        let body = events.concat() + END;
        async move { run(&body).await.1.outcome().await.unwrap() }
    };
    let [one, again, no] = [agent("one"), message("one"), message("No.")];
    let begun = message("o");
    for events in [
        &[&one, &again, &replaced][..],
        &[&one, &begun, &replaced],
        &[&one, &replaced, &no],
    ] {
        let events: Vec<_> = events.iter().map(|event| event.as_str()).collect();
        let outcome = outcome(&events).await;
        assert_eq!(
            (outcome.answer.as_str(), outcome.replaced),
            ("No.", true),
            "{events:?}"
        );
    }
    // A text that was replaced is not given afterwards.
    let body = [&one, &begun, &replaced].map(String::as_str).concat() + END;
    let (_server, mut read) = run(&body).await;
    assert_eq!(pieces(&mut read).await.0, ["one"]);
}

/// The events of a generated stream, and the texts they are made of.
struct Choices(u64);

impl Choices {
    /// The next number below `n`, always the same ones after the same start.
    fn below(&mut self, n: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % n
    }

    /// Events of a response, of which much comes once more, and how the stream ends.
    fn stream(&mut self) -> String {
        const PIECES: [&str; 5] = ["a", "b ", "ab", " ", ""];
        const REPETITIONS: [&str; 10] = ["a", "b", "ab", "b a", " ", "", "ab ", "aab", "abab", "a b"];
        let mut events = String::new();
        let mut text = String::new();
        for _ in 0..=self.below(7) {
            match self.below(8) {
                0..3 => {
                    let piece = PIECES[self.below(PIECES.len())];
                    text.push_str(piece);
                    events.push_str(&agent(piece));
                }
                3..5 => events.push_str(&message(REPETITIONS[self.below(REPETITIONS.len())])),
                5 => {
                    // All of it, in two pieces.
                    let (first, second) = text.split_at(self.below(text.len() + 1));
                    events.push_str(&(message(first) + &message(second)));
                }
                6 => events.push_str(UNREADABLE),
                _ => events.push_str(&thought()),
            }
        }
        let failed = "data: {\"event\":\"error\",\"status\":400,\"message\":\"no\"}\n\n";
        events + [END, END, "", failed][self.below(4)]
    }
}

const UNREADABLE: &str = "data: {\"event\":\"message\",\n\n";

/// Reads pieces, at most so many, past events that cannot be read. True at the end.
async fn some_pieces(run: &mut Run<ChatEvent>, most: usize) -> (String, Vec<String>, bool) {
    let (mut text, mut errors) = (String::new(), Vec::new());
    let mut count = 0;
    while count < most {
        match run.next_text().await {
            Ok(Some(piece)) => {
                text.push_str(&piece);
                count += 1;
            }
            Ok(None) => return (text, errors, true),
            Err(error) => errors.push(error.message().to_owned()),
        }
    }
    (text, errors, false)
}

/// Reads the rest into an outcome, past events that cannot be read.
async fn rest(run: &mut Run<ChatEvent>, outcome: &mut MessageOutcome) -> Vec<String> {
    let mut errors = Vec::new();
    while let Err(error) = run.read_into(outcome).await {
        errors.push(error.message().to_owned());
    }
    errors
}

#[tokio::test]
async fn every_way_of_reading_gives_the_same_text_wherever_it_begins() {
    let mut choices = Choices(1);
    for _ in 0..80 {
        let body = choices.stream();
        let (_server, client) = server(&body).await;
        let run = async || client.chat("u").query("hi").stream().await.unwrap();

        let (expected, expected_errors, _) = some_pieces(&mut run().await, usize::MAX).await;
        let mut outcome = MessageOutcome::default();
        let errors = rest(&mut run().await, &mut outcome).await;
        assert_eq!(outcome.answer, expected, "outcome of {body}");
        assert_eq!(errors, expected_errors, "{body}");
        if errors.is_empty() {
            let call = client.create_chat_message(ChatCreate::new("hi", "u"));
            let text = call.stream().await.unwrap().text().await.unwrap();
            assert_eq!(text, expected, "text of {body}");
        }

        for most in 0.. {
            let mut run = run().await;
            let (mut text, mut errors, is_end) = some_pieces(&mut run, most).await;
            let mut outcome = MessageOutcome::default();
            errors.extend(rest(&mut run, &mut outcome).await);
            text.push_str(&outcome.answer);
            assert_eq!(text, expected, "outcome after {most} pieces of {body}");
            assert_eq!(errors, expected_errors, "after {most} pieces of {body}");
            if is_end {
                break;
            }
        }

        // Events that the caller adds to an outcome, and the rest of them.
        for most in 0..5 {
            let mut run = run().await;
            let mut outcome = MessageOutcome::default();
            for _ in 0..most {
                if let Some(Ok(event)) = run.next().await {
                    outcome.apply(&event);
                }
            }
            rest(&mut run, &mut outcome).await;
            assert_eq!(outcome.answer, expected, "rest after {most} events of {body}");
        }
    }
}

#[tokio::test]
async fn an_outcome_goes_on_from_the_text_that_was_read() {
    let body = [agent("one "), agent("two"), message("one "), message("two")].concat() + END;
    let (_server, mut read) = run(&body).await;
    assert_eq!(read.next_text().await.unwrap().as_deref(), Some("one "));
    let outcome = read.outcome().await.unwrap();
    assert_eq!((outcome.answer.as_str(), outcome.complete), ("two", true));

    // The first half of the repetition is held when the outcome begins.
    for (rest, expected) in [
        (message("two"), ""),
        (message("three"), "one three"),
        (String::new(), "one "),
    ] {
        let events = [
            &agent("one "),
            &agent("two"),
            &message("one "),
            UNREADABLE,
            &rest,
            END,
        ];
        let (_server, mut read) = run(&events.map(str::to_owned).concat()).await;
        read.next_text().await.unwrap();
        read.next_text().await.unwrap();
        read.next_text().await.unwrap_err();
        assert_eq!(read.outcome().await.unwrap().answer, expected);
    }
}

#[tokio::test]
async fn an_error_at_the_end_is_not_lost_behind_held_text() {
    let body = [agent("one "), agent("two"), message("one ")].concat();
    let (_server, mut read) = run(&body).await;
    for expected in ["one ", "two", "one "] {
        assert_eq!(read.next_text().await.unwrap().as_deref(), Some(expected));
    }
    let error = read.outcome().await.unwrap_err();
    assert!(
        error.message().contains("it ended without `message_end`"),
        "{error}"
    );
    assert!(read.next().await.is_none());
}

#[tokio::test]
async fn an_event_that_cannot_be_read_leaves_the_comparison_as_it_is() {
    let body = [
        &agent("one "),
        &agent("two"),
        &message("one "),
        UNREADABLE,
        &message("two"),
        END,
    ]
    .map(str::to_owned)
    .concat();
    let (_server, mut read) = run(&body).await;
    let (given, errors, _) = some_pieces(&mut read, usize::MAX).await;
    assert_eq!((given.as_str(), errors.len()), ("one two", 1));
    let (_server, mut read) = run(&body).await;
    let mut outcome = MessageOutcome::default();
    assert_eq!(rest(&mut read, &mut outcome).await.len(), 1);
    assert_eq!((outcome.answer.as_str(), outcome.complete), ("one two", true));
}

#[tokio::test]
async fn a_piece_after_held_text_is_a_piece_of_its_own() {
    let events = [
        agent("one "),
        agent("two"),
        message("one "),
        agent("three"),
        message("three"),
    ];
    gives(&events, "one twoone three").await;
    let events = [
        agent("one "),
        agent(""),
        agent("two"),
        message("one two"),
        agent(""),
    ];
    gives(&events, "one two").await;
    let events = [
        agent("one "),
        agent("two"),
        message("one "),
        agent(""),
        message("two"),
    ];
    gives(&events, "one two").await;
}

#[tokio::test]
async fn held_text_is_not_lost_when_the_caller_goes_on_with_events() {
    let body = [
        agent("one "),
        agent("two"),
        message("one "),
        UNREADABLE.to_owned(),
        message("three"),
        END.to_owned(),
    ]
    .concat();
    let (_server, mut read) = run(&body).await;
    let mut text = String::new();
    while let Ok(piece) = read.next_text().await {
        text.push_str(&piece.unwrap());
    }
    let ChatEvent::Message(message) = read.next().await.unwrap().unwrap() else {
        panic!("another event")
    };
    // The rest is what was held.
    let (held, error) = pieces(&mut read).await;
    assert!(error.is_none());
    assert_eq!(
        text + &held.concat() + &message.answer.unwrap(),
        "one twoone three"
    );
}

#[tokio::test]
async fn text_beyond_the_memory_is_given_alike() {
    // 5 MiB, of which the memory holds less.
    let piece = "x".repeat(1024 * 1024);
    let long: Vec<_> = (0..5).map(|_| agent(&piece)).collect();
    let all = piece.repeat(5);
    let short = [agent("one "), agent("two"), message("one two")];
    gives(&[&long[..], &short].concat(), &(all.clone() + "one two")).await;
    let (first, second) = all.split_at(all.len() / 2);
    let repetition = [message(first), message(second)];
    gives(&[&long[..], &repetition].concat(), &(all.clone() + &all)).await;
}

#[tokio::test]
async fn what_breaks_after_the_last_event_takes_nothing_away() {
    let events = [agent("Hello"), END.to_owned()].concat();
    for noise in ["event: ping\n", "data: {\"event\":\"mess", "event: ping\n\n"] {
        let (_server, mut read) = run(&(events.clone() + noise)).await;
        let outcome = read.outcome().await.unwrap();
        assert!(outcome.complete && outcome.answer == "Hello", "{noise:?}");
        assert_eq!(read.end(), Some(StreamEnd::Closed), "{noise:?}");
    }
    // The connection stays open and silent.
    let stalled = Reply::new(200, "text/event-stream", events.clone() + "event: ping\n\n");
    let stalled = stalled.unannounced().stall_after(events.len());
    let server = Server::once(stalled).await;
    let client = Client::builder()
        .base_url(server.url())
        .api_key("app-key")
        .build()
        .unwrap();
    let limit = std::time::Duration::from_millis(100);
    let mut read = client
        .chat("u")
        .query("hi")
        .idle_timeout(limit)
        .stream()
        .await
        .unwrap();
    assert_eq!(read.outcome().await.unwrap().answer, "Hello");
    // Before the last event it is a cut.
    let (_server, mut read) = run(&(agent("Hello") + "event: ping\n")).await;
    assert!(read.outcome().await.is_err());
}

#[tokio::test]
async fn text_that_events_showed_is_not_given_again() {
    let body = [
        agent("on"),
        agent("e two"),
        message("on"),
        message("e "),
        message("three"),
        END.into(),
    ]
    .concat();
    let (_server, mut read) = run(&body).await;
    let mut given = String::new();
    for _ in 0..2 {
        given += &read.next_text().await.unwrap().unwrap();
    }
    // Events from here on: what comes was held, and turns out to be new.
    while let Some(event) = read.next().await {
        if let ChatEvent::Message(event) = event.unwrap() {
            given += event.answer.as_deref().unwrap_or_default();
        }
    }
    assert_eq!(given, "one twoone three");
    assert_eq!(read.outcome().await.unwrap().answer, "");
}

#[tokio::test]
async fn comparing_text_is_bounded() {
    let pairs = 1_000;
    let blank = (0..pairs).flat_map(|pair| [agent(" "), message(&format!("<{pair}>"))]);
    let (_server, mut read) = run(&(blank.collect::<String>() + END)).await;
    assert_eq!(read.outcome().await.unwrap().answer.matches('<').count(), pairs);
    let many: String = (0..pairs).map(|_| agent("a")).collect();
    let once_more: String = (0..pairs).map(|_| message("a")).collect();
    let (_server, mut read) = run(&(many + &once_more + END)).await;
    assert_eq!(read.outcome().await.unwrap().answer.len(), pairs);
}

#[tokio::test]
async fn a_paused_run_is_complete() {
    let paused =
        "data: {\"event\":\"workflow_paused\",\"task_id\":\"t\",\"workflow_run_id\":\"r\",\"data\":{}}\n\n";
    let (_server, mut read) = run(&(message("Wait") + paused)).await;
    let outcome = read.outcome().await.unwrap();
    assert!(outcome.complete && read.is_complete());
}
