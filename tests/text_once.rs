//! Text that a server gives once more is given once, by every way of reading a run of an app.

#![cfg(feature = "clickai")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use imbrace::{
    Error, EventStream, StreamEnd,
    clickai::{
        Client, MessageOutcome, Outcome, Run,
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
async fn an_answer_that_comes_once_more_is_given_once() {
    let answer = || vec![agent("one "), agent("two")];
    gives(&[answer(), vec![message("one two")]].concat(), "one two").await;
    gives(&[answer(), vec![message(" one two\n")]].concat(), "one two").await;
    gives(
        &[answer(), vec![message("one "), message("two")]].concat(),
        "one two",
    )
    .await;
    gives(
        &[
            answer(),
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
    outcome.add(read.next().await.unwrap().unwrap());
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
