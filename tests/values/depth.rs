//! Values that are nested deeper than serde_json reads.

use serde_json::{Value, json};

use crate::support::{Reply, Server, client};

/// The depth at which collections become texts.
const DEEPEST: usize = 100;
/// How deeply serde_json reads.
const LIMIT: usize = 127;

fn deep(kind: usize, levels: usize) -> String {
    let (open, inner, close) = [
        ("[", "1", "]"),
        ("{\"a\":", "\"b]}\\\"\\n\"", "}"),
        ("[{\"\\u00e9\": ", "null", "}, 2]"),
    ][kind];
    format!("{}{inner}{}", open.repeat(levels), close.repeat(levels))
}

/// How many collections a level of this kind has.
const STEPS: [usize; 3] = [1, 1, 2];

/// The text that stands in for the rest of a value.
fn rest(kind: usize, value: &Value) -> (usize, Option<&str>) {
    let (mut value, mut levels) = (value, 0);
    loop {
        value = match value {
            Value::Array(items) => &items[0],
            Value::Object(fields) => fields.values().next().unwrap(),
            Value::String(text) if text.starts_with(['[', '{']) => return (levels, Some(text)),
            leaf => {
                let leaves = [json!(1), json!("b]}\"\n"), Value::Null];
                assert_eq!(*leaf, leaves[kind]);
                return (levels, None);
            }
        };
        levels += 1;
    }
}

fn list(value: &str) -> String {
    let item = |id: &str, value: &str| {
        format!(
            r#"{{"_id":"{id}","id":"{id}","board_item_id":"{id}","business_unit_id":"","organization_id":"o","board_id":"b",
            "created_type":"manual","fields":{{"f":{value}}},"created_at":"2026-11-29T16:24:00.292Z","updated_at":""}}"#
        )
    };
    let items = [item("i1", "1"), item("i2", value), item("i3", "\"x\"")].join(",");
    format!(r#"{{"data":[{items}],"count":3,"total":3,"has_more":false}}"#)
}

#[tokio::test]
async fn one_deep_value_leaves_a_list_readable() {
    // Of the list itself, its rows, a row and its `fields`.
    const OUTSIDE: usize = 4;
    for (kind, step) in STEPS.into_iter().enumerate() {
        for levels in [50, 61, 62, 123, 124, 127, 128, 129, 1_000, 100_000] {
            let text = deep(kind, levels);
            let server = Server::once(Reply::json(200, &list(&text))).await;
            let list = client(&server).boards().list_items("b").await.unwrap();
            let ids: Vec<_> = list.data.iter().map(|item| item.item_id().unwrap()).collect();
            assert_eq!(ids, ["i1", "i2", "i3"]);
            let fields: Vec<_> = list
                .data
                .iter()
                .map(|item| &item.fields.as_ref().unwrap()["f"])
                .collect();
            assert_eq!((fields[0], fields[2]), (&json!(1), &json!("x")));

            let (read, rest) = rest(kind, fields[1]);
            if OUTSIDE + levels * step <= LIMIT {
                assert_eq!((read, rest), (levels * step, None), "{kind}, {levels}");
                continue;
            }
            assert_eq!(read, DEEPEST - OUTSIDE, "{kind}, {levels}");
            let inner = deep(kind, levels - read / step);
            assert_eq!(rest, Some(&*inner), "{kind}, {levels}");
        }
    }
}

#[tokio::test]
async fn a_deep_value_is_read_with_other_odd_values_beside_and_in_it() {
    let text = deep(0, 200).replace('1', r#"[1e400, "\ud83d"]"#);
    let server = Server::once(Reply::json(200, &list(&text))).await;
    let list = client(&server).boards().list_items("b").await.unwrap();
    let (_, rest) = rest(0, &list.data[1].fields.as_ref().unwrap()["f"]);
    assert!(rest.unwrap().contains("[[\"1e400\", \"\u{FFFD}\"]]"), "{rest:?}");
}

#[tokio::test]
async fn what_stays_unreadable_says_that_it_is_nested_too_deeply() {
    #[derive(Debug, serde::Deserialize)]
    struct Nested {
        #[serde(rename = "a")]
        _inner: Option<Box<Nested>>,
    }
    let typed = format!("{}null{}", "{\"a\":".repeat(300), "}".repeat(300));
    let open = "[".repeat(100_000);
    let crossed = format!("{}{}", "[".repeat(300), "}".repeat(300));
    let server = Server::start([typed, open, crossed].map(|text| Reply::json(200, &text))).await;
    let client = client(&server);
    let get = || client.request(http::Method::GET, "/x").send();
    for error in [
        get().await.unwrap().json::<Nested>().unwrap_err(),
        get().await.unwrap().json::<Value>().unwrap_err(),
        get().await.unwrap().json::<Value>().unwrap_err(),
    ] {
        let text = error.to_string();
        assert!(
            error.is_decode() && text.contains("lists and objects are nested deeper than 127 levels"),
            "{text}"
        );
        assert!(text.len() < 1000, "{text}");
    }
}

#[cfg(feature = "ai-agent")]
#[tokio::test]
async fn a_deep_value_in_an_event_leaves_the_stream_readable() {
    for levels in [127, 129, 1_000, 100_000] {
        let input = deep(1, levels);
        let tool =
            format!(r#"{{"type":"tool-input-available","toolCallId":"t","toolName":"n","input":{input}}}"#);
        let events = format!(
            "data: {{\"type\":\"text-delta\",\"id\":\"1\",\"delta\":\"a\"}}\n\ndata: {tool}\n\n\
             data: {{\"type\":\"text-delta\",\"id\":\"1\",\"delta\":\"b\"}}\n\ndata: [DONE]\n\n"
        );
        let server = Server::once(Reply::new(200, "text/event-stream", events)).await;
        let agent = client(&server).ai_agent();
        let turn = imbrace::ai_agent::types::ChatTurn::new("c", "asst_1");
        let mut stream = agent.stream_chat(turn).user("q").send().await.unwrap();
        let mut read = Vec::new();
        while let Some(event) = stream.next().await {
            read.push(serde_json::to_value(event.unwrap()).unwrap());
        }
        assert_eq!(read.len(), 3, "{levels}");
        assert_eq!((&read[0]["delta"], &read[2]["delta"]), (&json!("a"), &json!("b")));
        let (kept, rest) = rest(1, &read[1]["input"]);
        assert_eq!(rest, Some(&*deep(1, levels - kept)), "{levels}");
    }
}
