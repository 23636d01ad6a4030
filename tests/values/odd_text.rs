//! Texts and numbers that Rust's types cannot represent as they stand.

use serde_json::{Value, json};

use crate::support::{Reply, Server, client};

#[tokio::test]
async fn half_a_surrogate_pair_is_read_as_the_replacement_character() {
    let body = r#"{"data":[{"_id":"b1","id":"b1","name":"a\ud83d"},{"_id":"b2","id":"b2","name":"\ude00 \ud83d\ude00"}],"total":2,"count":2}"#;
    let server = Server::once(Reply::json(200, body)).await;
    let boards: Value = client(&server)
        .request(http::Method::GET, "/data-board/boards")
        .send()
        .await
        .unwrap()
        .json()
        .unwrap();
    assert_eq!(boards["data"][0]["name"], "a\u{FFFD}");
    assert_eq!(boards["data"][1]["name"], "\u{FFFD} \u{1F600}");
}

#[tokio::test]
async fn a_number_beyond_every_float_leaves_the_rest_readable() {
    let body = r#"{"rows":[{"v":1e400},{"v":-Infinity},{"v":NaN},{"v":2.5}]}"#;
    let server = Server::once(Reply::json(200, body)).await;
    let response = client(&server)
        .request(http::Method::GET, "/rows")
        .send()
        .await
        .unwrap();
    assert_eq!(
        response.json::<Value>().unwrap(),
        json!({"rows": [{"v": "1e400"}, {"v": "-Infinity"}, {"v": "NaN"}, {"v": 2.5}]})
    );
    type Rows = std::collections::BTreeMap<String, Vec<std::collections::BTreeMap<String, Option<f64>>>>;
    let rows: Rows = response.json().unwrap();
    let values: Vec<_> = rows["rows"].iter().map(|row| row["v"]).collect();
    assert_eq!(values, [None, None, None, Some(2.5)]);
    // The text itself is there for who needs it.
    assert_eq!(response.value(), body);
}

#[tokio::test]
async fn the_words_of_an_error_are_read_with_half_a_pair_in_them() {
    let server = Server::once(Reply::json(400, r#"{"error":"no \ud83d here"}"#)).await;
    let error = client(&server).boards().list_segments("b").await.unwrap_err();
    assert_eq!(error.message(), "no \u{FFFD} here");
}

/// A property of an event whose value does not fit is set aside under its name; one of the server's own that only looks
/// like such a one is not.
#[tokio::test]
async fn names_that_begin_with_nul_stay_as_they_are() {
    let names = ["\0", "\0id", "\0delta", "\0\0x", "\0new"];
    let mut event = json!({"type": "text-delta", "id": "1", "delta": "a"});
    for name in names {
        event[name] = json!(name.len());
    }
    let mut odd = event.clone();
    odd["providerMetadata"] = json!(5);
    let list = json!({"data": [{"id": "i1", "\0id": 1, "\0": {"\0id": 2}}], "count": 1});
    let stream = format!("data: {event}\n\ndata: {odd}\n\ndata: [DONE]\n\n");
    let server = Server::start([
        Reply::json(200, &list.to_string()),
        Reply::new(200, "text/event-stream", stream),
    ])
    .await;
    let items = client(&server).boards().list_items("b").await.unwrap();
    assert_eq!(serde_json::to_value(&items).unwrap()["data"], list["data"]);

    #[cfg(feature = "ai-agent")]
    {
        let agent = client(&server).ai_agent();
        let turn = imbrace::ai_agent::types::ChatTurn::new("c", "asst_1");
        let mut stream = agent.stream_chat(turn).user("q").send().await.unwrap();
        for expected in [event, odd] {
            let read = stream.next().await.unwrap().unwrap();
            assert_eq!(serde_json::to_value(&read).unwrap(), expected);
        }
    }
}
