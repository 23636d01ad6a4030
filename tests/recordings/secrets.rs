//! No secret of a request or a response is kept.

use imbrace::{gateway::types::LoginCredentials, testing::Recording};
use serde_json::json;

use super::{
    CHUNKS, KEY, NOWHERE, ask, client, name, recorded,
    support::{Reply, Server, builder},
};

#[tokio::test]
async fn secrets_of_requests_and_responses_are_taken_out() {
    let login = json!({
        "login_token": "tok_S3CR3T_of_the_server", "access_token": "tok_S3CR3T_2", "pin": 123_456,
        "quoted": format!("the key {KEY} is wrong"), "inner": [{"name": "api_key", "value": "v_S3CR3T"}],
    });
    let reply = Reply::json(200, &login.to_string())
        .header("set-cookie", "session=S3CR3T")
        .header("x-echo", KEY)
        .header("x-request-id", KEY);
    let (text, replay) = recorded([reply], async |client| {
        let credentials = LoginCredentials::new("a@b.c").password("pass_S3CR3T");
        client.auth().authenticate(credentials).send().await.ok();
    })
    .await;
    assert!(
        !text.contains("123456") && !text.contains("set-cookie") && !text.contains("x-echo"),
        "{text}"
    );
    assert!(text.contains("the key [redacted] is wrong"), "{text}");
    assert!(text.contains("a@b.c"), "what is not a secret stays: {text}");
    // Another secret is the same request.
    let other = builder(NOWHERE)
        .api_key("another-key")
        .recording(&replay)
        .build()
        .unwrap();
    let credentials = LoginCredentials::new("a@b.c").password("another password");
    let outcome = other.auth().authenticate(credentials).send().await;
    assert!(replay.unused().is_empty(), "{outcome:?}");
}

#[tokio::test]
async fn a_secret_in_events_is_taken_out_and_one_in_parts_is_not_recorded() {
    let delta =
        |text: &str| format!("data: {{\"type\":\"text-delta\",\"id\":\"t\",\"delta\":\"{text}\"}}\n\n");
    let whole = [CHUNKS[1], &delta(&format!("your key is {KEY}!")), CHUNKS[3]].concat();
    let (text, _) = recorded(
        [Reply::new(200, "text/event-stream", whole).unannounced()],
        async |client| {
            ask(&client).await.text().await.unwrap();
        },
    )
    .await;
    assert!(text.contains("your key is [redacted]!"), "{text}");

    let parts = [CHUNKS[1], &delta("api_S3C"), &delta("R3T_0123456789"), CHUNKS[3]].concat();
    let server = Server::once(Reply::new(200, "text/event-stream", parts).unannounced()).await;
    let recording = Recording::new();
    ask(&client(&server.url(), &recording))
        .await
        .text()
        .await
        .unwrap();
    let error = recording.to_text().unwrap_err();
    let wanted =
        "the recording is not whole: `ai_agent_stream_chat`: the text of its events quotes a secret in parts";
    assert_eq!(error.message(), wanted);
}

/// Of a name that comes twice a reader sees the last value only; the first one must not stay in the text.
#[tokio::test]
async fn what_a_reader_does_not_see_is_not_recorded() {
    let twice = format!(r#"{{"message": "{KEY}", "message": "no", "token": "tok_S3CR3T", "token": null}}"#);
    let spaced = r#"{ "message" : "as \"it\" is", "n": 1.50 }"#;
    let (text, replay) = recorded(
        [Reply::json(400, &twice), Reply::json(400, spaced)],
        async |client| {
            name(&client, "b_1").await.unwrap_err();
            name(&client, "b_2").await.unwrap_err();
        },
    )
    .await;
    assert!(text.contains(r#"{\"message\":\"no\",\"token\":null}"#), "{text}");
    let error = name(&client(NOWHERE, &replay), "b_1").await.unwrap_err();
    assert_eq!(error.message(), "no");
    let error = name(&client(NOWHERE, &replay), "b_2").await.unwrap_err();
    assert_eq!(error.message(), "as \"it\" is");
}

/// An event that is not JSON loses what follows the name of a secret, and still ends before the next one.
#[tokio::test]
async fn events_that_are_no_json_stay_apart() {
    let odd = "data: {\"api_key\": \"tok_S3CR3T\", oops\n\n";
    let body = [CHUNKS[1], odd, CHUNKS[2], CHUNKS[3]].concat();
    let stream = Reply::new(200, "text/event-stream", body).unannounced();
    let (_, replay) = recorded([stream], async |client| {
        let mut reply = ask(&client).await;
        while reply.next().await.is_some() {}
    })
    .await;
    let mut reply = ask(&client(NOWHERE, &replay)).await;
    let mut read = Vec::new();
    while let Some(chunk) = reply.next().await {
        read.push(chunk.is_ok());
    }
    assert_eq!(read, [true, false, true]);
}

#[tokio::test]
async fn what_cannot_be_looked_through_is_not_recorded() {
    let compressed = Reply::json(200, "{}").header("content-encoding", "gzip");
    let server = Server::start([compressed]).await;
    let recording = Recording::new();
    name(&client(&server.url(), &recording), "b").await.ok();
    let error = recording.to_text().unwrap_err();
    assert!(
        error
            .message()
            .contains("`boards_get`: the response is compressed with gzip"),
        "{error}"
    );
}
