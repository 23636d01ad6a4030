//! Responses that are recorded and given again: without network, in order, with the pieces of streams, without secrets.

#![cfg(all(
    feature = "testing",
    feature = "gateway",
    feature = "ai-agent",
    feature = "clickai"
))]
#![allow(clippy::unwrap_used)]

#[path = "recordings/secrets.rs"]
mod secrets;
mod support;

use std::time::Duration;

use imbrace::{
    Client, Error, StreamEnd, Upload, clickai,
    gateway::{
        operations::{BoardsCreate, BoardsGet, BoardsUploadFile},
        types::FileUpload,
    },
    operation::Operation,
    testing::{self, Recording},
};
use serde_json::{Value, json};
use support::{Reply, Server, builder};

/// No server listens there, and none is asked.
const NOWHERE: &str = "http://127.0.0.1:1";
const KEY: &str = "api_S3CR3T_0123456789";

fn client(url: &str, recording: &Recording) -> Client {
    let waits = Duration::from_millis(1);
    builder(url)
        .api_key(KEY)
        .retry_backoff(waits, waits)
        .recording(recording)
        .build()
        .unwrap()
}

/// The text of a recording of these replies, read again.
async fn recorded(
    replies: impl IntoIterator<Item = Reply>,
    calls: impl AsyncFn(Client),
) -> (String, Recording) {
    let server = Server::start(replies).await;
    let recording = Recording::new();
    calls(client(&server.url(), &recording)).await;
    let text = recording.to_text().unwrap();
    assert!(!text.contains("S3CR3T"), "{text}");
    let replay = text.parse().unwrap();
    (text, replay)
}

/// A response as the service sends it.
fn response<O: Operation<Output: serde::Serialize>>(output: &O::Output) -> Reply {
    let json = testing::to_json::<O>(output).unwrap();
    Reply::json(200, &String::from_utf8(json).unwrap())
}

fn board(name: &str) -> Reply {
    let mut board = testing::example::<BoardsGet>();
    name.clone_into(&mut board.name);
    response::<BoardsGet>(&board)
}

async fn name(client: &Client, id: &str) -> Result<String, Error> {
    Ok(client.boards().get(id).send().await?.name)
}

#[tokio::test]
async fn responses_come_again_without_network() {
    let replies = [board("one"), Reply::json(404, r#"{"message":"no such board"}"#)];
    let (_, replay) = recorded(replies, async |client| {
        name(&client, "b_1").await.unwrap();
        name(&client, "b_2").await.unwrap_err();
    })
    .await;
    assert!(replay.is_replay());
    assert_eq!(replay.unused().len(), 2);
    let client = client(NOWHERE, &replay);
    let error = name(&client, "b_2").await.unwrap_err();
    assert!(
        error.is_not_found() && error.message() == "no such board",
        "{error}"
    );
    assert_eq!(replay.unused(), ["boards_get GET /data-board/boards/b_1"]);
    assert_eq!(name(&client, "b_1").await.unwrap(), "one");
    assert!(replay.unused().is_empty());
}

#[tokio::test]
async fn equal_requests_get_their_responses_in_order_and_retries_are_retries() {
    let replies = [Reply::json(503, "{}"), board("one"), board("two")];
    let (_, replay) = recorded(replies, async |client| {
        name(&client, "b").await.unwrap();
        name(&client, "b").await.unwrap();
    })
    .await;
    let client = client(NOWHERE, &replay);
    let first = client.boards().get("b").response().await.unwrap();
    assert_eq!((first.attempts(), first.value().name.as_str()), (2, "one"));
    assert_eq!(name(&client, "b").await.unwrap(), "two");
    let error = name(&client, "b").await.unwrap_err();
    assert!(error.message().contains("used: was given already"), "{error}");
}

#[tokio::test]
async fn a_request_that_was_not_recorded_names_its_operation_and_what_differs() {
    let created = || response::<BoardsCreate>(&testing::example::<BoardsCreate>());
    let (_, replay) = recorded([board("one"), created()], async |client| {
        name(&client, "b_1").await.unwrap();
        client.boards().create("Leads").send().await.unwrap();
    })
    .await;
    let client = client(NOWHERE, &replay);
    let error = name(&client, "b_2").await.unwrap_err();
    assert!(error.is_invalid() && error.attempts() == 1, "{error:?}");
    let wanted = "GET /data-board/boards/b_2 is not in the recording: it has GET /data-board/boards/b_1: \
                  differs in path. Record it anew, or name what differs with `ignoring`";
    assert_eq!(error.message(), wanted);
    let error = client.boards().create("Deals").send().await.unwrap_err();
    assert_eq!(error.operation(), Some("boards_create"));
    assert_eq!(error.to_string().matches("boards_create").count(), 1, "{error}");
    assert!(error.message().contains("differs in body at `/name`"), "{error}");
    let error = client.boards().delete("b_1").send().await.unwrap_err();
    assert!(
        error.message().contains("no request of this operation"),
        "{error}"
    );
    let again = replay.clone().ignoring(["name"]);
    client.boards().create("Deals").send().await.unwrap();
    assert_eq!(again.unused().len(), 1);
}

#[tokio::test]
async fn query_and_forms_are_compared() {
    let list = Reply::json(200, &json!({"data": [], "count": 0, "total": 0}).to_string());
    let file = response::<BoardsUploadFile>(&testing::example::<BoardsUploadFile>());
    let upload = |name: &str| Upload::bytes(name.to_owned(), "x");
    let (text, replay) = recorded([list, file], async |client| {
        client.boards().list().limit(5).send().await.unwrap();
        client
            .boards()
            .upload_file(FileUpload::new(upload("a.txt"), "f"))
            .send()
            .await
            .unwrap();
    })
    .await;
    assert!(text.contains(r#""query":[["limit","5"]]"#), "{text}");
    let client = client(NOWHERE, &replay);
    let error = client.boards().list().limit(6).send().await.unwrap_err();
    assert!(
        error.message().contains("differs in query parameter `limit`"),
        "{error}"
    );
    let error = client
        .boards()
        .upload_file(FileUpload::new(upload("b.txt"), "f"))
        .send()
        .await
        .unwrap_err();
    assert!(error.message().contains("differs in body at `/form/"), "{error}");
    client
        .boards()
        .upload_file(FileUpload::new(upload("a.txt"), "f"))
        .send()
        .await
        .unwrap();
    client.boards().list().limit(5).send().await.unwrap();
}

const CHUNKS: [&str; 4] = [
    "data: {\"type\":\"start\"}\n\n",
    "data: {\"type\":\"text-start\",\"id\":\"t\"}\n\n",
    "data: {\"type\":\"text-delta\",\"id\":\"t\",\"delta\":\"Xin chào\"}\n\n",
    "data: [DONE]\n\n",
];

async fn ask(client: &Client) -> imbrace::chat::Reply {
    let call = client.ai_agent().stream_chat("asst_1").chat_id("fixed-id");
    call.user("hi").send().await.unwrap()
}

#[tokio::test]
async fn streams_come_again_event_by_event() {
    let stream = Reply::new(200, "text/event-stream", CHUNKS.concat()).unannounced();
    let (text, replay) = recorded([stream], async |client| {
        assert_eq!(ask(&client).await.text().await.unwrap(), "Xin chào");
    })
    .await;
    let line: Value = serde_json::from_str(text.lines().nth(1).unwrap()).unwrap();
    let pieces: Vec<&str> = line["pieces"]
        .as_array()
        .unwrap()
        .iter()
        .map(|piece| piece["text"].as_str().unwrap())
        .collect();
    assert_eq!(pieces, CHUNKS);
    let mut reply = ask(&client(NOWHERE, &replay)).await;
    let mut count = 0;
    while let Some(chunk) = reply.next().await {
        chunk.unwrap();
        count += 1;
    }
    assert_eq!((count, reply.end()), (3, Some(StreamEnd::Done)));
}

#[tokio::test]
async fn a_stream_that_broke_breaks_again() {
    let body = CHUNKS[..3].concat();
    let stream = Reply::new(200, "text/event-stream", body.clone()).cut_after(body.len() - 1);
    let (_, replay) = recorded([stream], async |client| {
        ask(&client).await.text().await.unwrap_err();
    })
    .await;
    let mut reply = ask(&client(NOWHERE, &replay)).await;
    assert!(reply.next().await.unwrap().is_ok() && reply.next().await.unwrap().is_ok());
    assert!(reply.next().await.unwrap().is_err());
    assert_eq!(reply.end(), Some(StreamEnd::Cut));
}

/// The clock of the test stands still: it moves only as far as the recorded pauses.
#[tokio::test(start_paused = true)]
async fn pauses_come_again_if_they_are_wanted() {
    let piece = |pause: u64, text: &str| json!({"pause": pause, "text": text});
    let line = json!({
        "operation": "boards_get", "method": "GET", "path": "/data-board/boards/b", "query": [], "body": null,
        "status": 404, "headers": {"content-type": "application/json"},
        "pieces": [piece(90_000, "{\"message\":"), piece(10_000, "\"slow\"}")], "cut": false,
    });
    let text = format!("{}\n{line}\n{line}\n", json!({"imbrace-recording": 1}));
    let replay: Recording = text.parse().unwrap();
    let start = tokio::time::Instant::now();
    let call = client(NOWHERE, &replay);
    name(&call, "b").await.unwrap_err();
    assert_eq!(start.elapsed(), Duration::ZERO);
    let replay = replay.with_pauses();
    let call = client(NOWHERE, &replay).boards().get("b").timeout(None);
    call.send().await.unwrap_err();
    // The reading of an error's body is given up after 5 s.
    assert!(start.elapsed() >= Duration::from_secs(5));
}

#[tokio::test]
async fn files_are_kept_byte_by_byte() {
    let bytes = [0xff, 0x00, 0xfe, 0x01, 0x02];
    let (text, replay) = recorded([Reply::new(200, "text/csv", bytes)], async |client| {
        client
            .boards()
            .export_csv("b")
            .send()
            .await
            .unwrap()
            .bytes()
            .await
            .unwrap();
    })
    .await;
    assert!(text.contains(r#""base64":"/wD+AQI=""#), "{text}");
    let file = client(NOWHERE, &replay)
        .boards()
        .export_csv("b")
        .send()
        .await
        .unwrap();
    assert_eq!(file.bytes().await.unwrap().as_ref(), bytes);
}

#[tokio::test]
async fn a_recording_is_saved_when_its_responses_are_read() {
    let stream = Reply::new(200, "text/event-stream", CHUNKS.concat()).unannounced();
    let server = Server::once(stream).await;
    let recording = Recording::new();
    let mut reply = ask(&client(&server.url(), &recording)).await;
    reply.next().await.unwrap().unwrap();
    let error = recording.to_text().unwrap_err();
    assert!(
        error
            .message()
            .contains("`ai_agent_stream_chat` is not read to its end"),
        "{error}"
    );
    drop(reply);

    let folder = std::env::temp_dir().join(format!("imbrace-recording-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("chat.jsonl");
    recording.save(&path).await.unwrap();
    let replay = Recording::load(&path).await.unwrap();
    let mut reply = ask(&client(NOWHERE, &replay)).await;
    assert!(reply.next().await.unwrap().is_ok());
    let error = name(&client(NOWHERE, &replay), "b").await.unwrap_err();
    assert!(error.message().contains("chat.jsonl"), "{error}");
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(
        Recording::load(&path)
            .await
            .unwrap_err()
            .message()
            .starts_with("cannot read ")
    );
}

#[test]
fn a_file_that_is_no_recording_is_refused_with_its_line() {
    let head = json!({"imbrace-recording": 1});
    for (text, wanted) in [
        (String::new(), "the recording, line 1: the file is empty"),
        ("x\n".to_owned(), "the recording, line 1: it is not JSON"),
        (
            "{}\n".to_owned(),
            "the recording, line 1: it is not `{\"imbrace-recording\":1}`",
        ),
        (
            format!("{head}\n{{}}\n"),
            "the recording, line 2: `query` is not a list",
        ),
    ] {
        let error = text.parse::<Recording>().unwrap_err();
        assert_eq!(error.message(), wanted);
    }
}

#[tokio::test]
async fn runs_of_apps_are_recorded_too() {
    let end = "data: {\"event\":\"message_end\",\"task_id\":\"t\",\"message_id\":\"m\"}\n\n";
    let body = format!(
        "data: {{\"event\":\"message\",\"task_id\":\"t\",\"message_id\":\"m\",\"answer\":\"a\"}}\n\n{end}"
    );
    let server = Server::once(Reply::new(200, "text/event-stream", body).unannounced()).await;
    let recording = Recording::new();
    let app = |url: &str, recording: &Recording| {
        let builder = clickai::Client::builder().base_url(url).api_key(KEY);
        builder.recording(recording).build().unwrap()
    };
    let run = app(&server.url(), &recording)
        .chat("u")
        .query("hi")
        .stream()
        .await;
    assert_eq!(run.unwrap().outcome().await.unwrap().answer, "a");
    let replay: Recording = recording.to_text().unwrap().parse().unwrap();
    let run = app(NOWHERE, &replay).chat("u").query("hi").stream().await;
    let outcome = run.unwrap().outcome().await.unwrap();
    assert!(outcome.complete && outcome.answer == "a");
}
