//! Numbers and the order of properties through each way in and out.

use serde_json::Value;

use crate::support::{Reply, Server, client};

/// Numbers as they stand on the wire, each of which has been read or written as another one.
const NUMBERS: [&str; 14] = [
    "1.0469180509999205",
    "0.1",
    "-0.0",
    "1.0",
    "5e-324",
    "2.2250738585072011e-308",
    "1.7976931348623157e308",
    "9007199254740993",
    "9223372036854775807",
    "-9223372036854775808",
    "9223372036854775808",
    "18446744073709551615",
    "7.450580596923828e-9",
    "122.416294033786585",
];

/// The value that a number has, to the last bit.
fn bits(number: &Value) -> (bool, u64) {
    match (number.as_i64(), number.as_u64(), number.as_f64()) {
        (Some(whole), ..) => (true, whole.cast_unsigned()),
        (_, Some(whole), _) => (true, whole),
        (.., Some(float)) => (false, float.to_bits()),
        _ => panic!("{number} is not a number"),
    }
}

/// The value of a number by the standard library, which rounds rightly.
fn expected(number: &str) -> (bool, u64) {
    if let Ok(whole) = number.parse::<i64>() {
        return (true, whole.cast_unsigned());
    }
    number.parse::<u64>().map_or_else(
        |_| (false, number.parse::<f64>().unwrap().to_bits()),
        |whole| (true, whole),
    )
}

fn numbers() -> String {
    format!("[{}]", NUMBERS.join(","))
}

fn same_numbers(list: &Value) {
    let list = list.as_array().unwrap();
    assert_eq!(list.len(), NUMBERS.len());
    for (value, number) in list.iter().zip(NUMBERS) {
        assert_eq!(bits(value), expected(number), "{number}");
    }
}

/// Dev dependencies switch these features on as well, so that no other test can miss them here.
#[test]
fn our_own_manifest_asks_for_exact_floats_and_kept_order() {
    let manifest = include_str!("../../Cargo.toml");
    let line = manifest
        .lines()
        .find(|line| line.starts_with("serde_json = { workspace"));
    for feature in ["float_roundtrip", "preserve_order"] {
        assert!(line.is_some_and(|line| line.contains(feature)), "{feature}");
    }
}

/// Objects whose properties stand in an order of their own.
fn ordered() -> String {
    format!(
        r#"{{"z":{},"a":{{"y":1,"b":2}},"m":[{{"k":1,"c":2}}]}}"#,
        numbers()
    )
}

/// That the text of a value has the properties of [`ordered`] in its order, and its numbers.
fn is_ordered(value: &Value) {
    same_numbers(&value["z"]);
    let text = value.to_string();
    let places: Vec<_> = ["\"z\"", "\"a\"", "\"y\"", "\"b\"", "\"m\"", "\"k\"", "\"c\""]
        .map(|name| text.find(name).unwrap())
        .to_vec();
    assert!(places.is_sorted(), "{text}");
}

#[tokio::test]
async fn what_a_response_holds_is_what_the_server_sent() {
    let hit = format!(
        r#"{{"id":"i","business_unit_id":"","organization_id":"o","board_id":"b","created_type":"api","fields":{0},
        "created_at":"2026-11-29T16:24:00.292Z","updated_at":"2026-11-29T16:24:00.292Z","added":{0}}}"#,
        ordered()
    );
    let body = format!(r#"{{"success":true,"message":{{"hits":[{hit}]}}}}"#);
    let server = Server::once(Reply::json(200, &body)).await;
    let found = client(&server).boards().search("b").await.unwrap();
    let hit = &found.message.hits[0];
    is_ordered(&hit.fields.clone().into());
    is_ordered(&hit.extra["added"]);
    let again: Value = serde_json::from_str(&serde_json::to_string(&found).unwrap()).unwrap();
    is_ordered(&again["message"]["hits"][0]["fields"]);

    for (number, expected) in [
        ("66.66666666666667", 66.666_666_666_666_67),
        ("1e2", 100.0),
        ("33", 33.0),
    ] {
        let body = format!(r#"{{"status":"processing","percentage":{number}}}"#);
        let server = Server::once(Reply::json(200, &body)).await;
        let progress = client(&server).boards().get_import_progress("b").await.unwrap();
        assert_eq!(
            progress.percentage.map(f64::to_bits),
            Some(f64::to_bits(expected)),
            "{number}"
        );
    }
}

#[tokio::test]
async fn what_a_request_holds_is_what_the_caller_gave() {
    let server = Server::once(Reply::json(400, "{}")).await;
    let value: Value = serde_json::from_str(&ordered()).unwrap();
    let call = client(&server)
        .boards()
        .create_item("b")
        .field("f1", value.clone());
    call.field("e2", 1.046_918_050_999_920_5)
        .send()
        .await
        .unwrap_err();
    let sent = server.only().text();
    assert!(sent.ends_with(r#","e2":1.0469180509999205}}"#), "{sent}");
    is_ordered(&serde_json::from_str::<Value>(&sent).unwrap()["fields"]["f1"]);

    let server = Server::once(Reply::ok()).await;
    let call = client(&server).request(http::Method::POST, "/reports");
    call.json(&value).send().await.unwrap();
    assert_eq!(server.only().text(), value.to_string());
}

#[tokio::test]
async fn a_number_that_json_cannot_express_is_refused_before_anything_is_sent() {
    let server = Server::once(Reply::ok()).await;
    let client = client(&server);
    for odd in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let rows = std::collections::BTreeMap::from([("rows", vec![1.5, odd])]);
        let raw = client.request(http::Method::POST, "/reports").json(&rows);
        let agent = client.chat_ai().create_ai_agent("a").temperature(odd);
        for (error, path) in [
            (raw.send().await.unwrap_err(), "rows[1]"),
            (agent.send().await.unwrap_err(), "temperature"),
        ] {
            assert!(error.is_invalid(), "{error}");
            let text = error.to_string();
            assert!(
                text.contains(&format!("`{path}`: JSON has no number {odd}")),
                "{text}"
            );
        }
    }
    assert!(server.received().is_empty());
}

#[cfg(feature = "clickai")]
#[tokio::test]
async fn what_an_event_holds_is_what_the_server_sent() {
    use imbrace::clickai::types::WorkflowEvent;

    let data = ordered();
    let events = format!(
        "data: {{\"event\":\"tomorrow\",\"data\":{data}}}\n\ndata: {{\"data\":{data},\"event\":\"tomorrow\"}}\n\n"
    );
    let server = Server::once(Reply::new(200, "text/event-stream", events)).await;
    let client = imbrace::clickai::Client::builder()
        .base_url(server.url())
        .api_key("key")
        .build()
        .unwrap();
    let mut run = client.workflows().run("user-1").stream().await.unwrap();
    for _ in 0..2 {
        let Some(Ok(WorkflowEvent::Unknown(event))) = run.next().await else {
            panic!("no event")
        };
        is_ordered(&event["data"]);
    }
}

#[tokio::test]
async fn a_number_in_a_query_is_the_one_that_was_given() {
    let server = Server::once(Reply::json(200, r#"{"data":[],"count":0.0}"#)).await;
    let list = client(&server)
        .boards()
        .list_items("b")
        .skip(u64::MAX)
        .limit(9_007_199_254_740_993)
        .await
        .unwrap();
    // A whole number, however it is written.
    assert_eq!(list.count, 0);
    let target = server.only().target;
    assert!(
        target.ends_with("?skip=18446744073709551615&limit=9007199254740993"),
        "{target}"
    );
}
