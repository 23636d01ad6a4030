//! The generated types of the three services, with what servers send now and may send later.

#![cfg(all(feature = "gateway", feature = "ai-agent", feature = "clickai"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use imbrace::{
    ai_agent::types::UiMessageChunk,
    clickai::types::{ChatEvent, FeedbackCreate, FeedbackRating},
    gateway::types::{AiAgentSubAgent, AiAgentVersion, Board, BoardList, BoardType},
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use support::{Reply, Server, client};

fn read<T: DeserializeOwned>(json: &Value) -> T {
    serde_json::from_str(&json.to_string()).unwrap()
}

fn again<T: DeserializeOwned + Serialize>(json: &Value) -> Value {
    serde_json::to_value(read::<T>(json)).unwrap()
}

fn board() -> Value {
    json!({
        "id": "brd_1", "business_unit_id": "", "organization_id": "org_1", "name": "Deals", "type": "General",
        "order": 1, "hidden": false, "fields": [], "created_at": "2026-01-01", "updated_at": "2026-01-01",
    })
}

/// A board with one property set.
fn board_with(property: &str, value: Value) -> Value {
    let mut board = board();
    board[property] = value;
    board
}

#[test]
fn an_unknown_value_of_an_enumeration_is_kept() {
    let json = board_with("type", json!("Rockets"));
    assert_eq!(read::<Board>(&json).r#type, BoardType::Unknown("Rockets".into()));
    assert_eq!(again::<Board>(&json), json);
    assert_eq!(BoardType::from("DocumentAI"), BoardType::DocumentAi);
    assert_eq!(BoardType::DocumentAi.to_string(), "DocumentAI");
}

#[test]
fn an_unknown_property_is_kept() {
    let json = board_with("later", json!({"deep": [1, null]}));
    assert_eq!(read::<Board>(&json).extra["later"], json!({"deep": [1, null]}));
    assert_eq!(again::<Board>(&json), json);
}

#[test]
fn a_list_that_is_null_is_empty_or_none() {
    assert!(
        read::<Board>(&board_with("fields", Value::Null))
            .fields
            .is_empty()
    );
    assert_eq!(read::<Board>(&board_with("managers", Value::Null)).managers, None);
    assert!(
        read::<BoardList>(&json!({"data": null, "total": 0, "count": 0}))
            .data
            .is_empty()
    );
}

#[test]
fn either_id_stands_in_for_the_other_and_both_are_kept() {
    let both = read::<Board>(&board_with("_id", json!("other")));
    assert_eq!((both.id.as_str(), both._id.as_deref()), ("brd_1", Some("other")));
    let mut only = board_with("_id", json!("brd_2"));
    only.as_object_mut().unwrap().remove("id");
    assert_eq!(read::<Board>(&only).id, "brd_2");
    only.as_object_mut().unwrap().remove("_id");
    let problem = serde_json::from_value::<Board>(only).unwrap_err().to_string();
    assert!(problem.contains("`id`"), "{problem}");
}

#[test]
fn an_unknown_event_is_kept() {
    for json in [
        json!({"event": "fireworks", "colour": "red"}),
        json!({"colour": "red"}),
        json!({"event": null}),
    ] {
        let event = read::<ChatEvent>(&json);
        assert!(matches!(event, ChatEvent::Unknown(_)), "{event:?}");
        assert_eq!(again::<ChatEvent>(&json), json);
    }
    let chunk = read::<UiMessageChunk>(&json!({"type": "data-usage", "data": {}}));
    assert_eq!(chunk.tag(), "data-usage");
}

#[test]
fn the_tag_of_an_event_may_stand_anywhere() {
    let text = |json: &str| match serde_json::from_str::<UiMessageChunk>(json).unwrap() {
        UiMessageChunk::TextDelta(chunk) => chunk.delta,
        other => panic!("{other:?}"),
    };
    assert_eq!(text(r#"{"type": "text-delta", "id": "0", "delta": "a"}"#), "a");
    assert_eq!(
        text(r#"{"id": "0", "new": [1], "delta": "b", "type": "text-delta"}"#),
        "b"
    );
    assert_eq!(text(r#"{"id": "0", "type": "text-delta", "delta": "c"}"#), "c");
}

#[test]
fn null_clears_a_value_and_absent_leaves_it() {
    let send = |feedback: FeedbackCreate| serde_json::to_value(feedback).unwrap();
    assert_eq!(send(FeedbackCreate::new("u")), json!({"user": "u"}));
    assert_eq!(
        send(FeedbackCreate::new("u").clear_rating()),
        json!({"user": "u", "rating": null})
    );
    let like = FeedbackCreate::new("u").rating(FeedbackRating::Like);
    assert_eq!(send(like), json!({"user": "u", "rating": "like"}));
}

#[test]
fn values_of_several_json_types_are_told_apart() {
    assert_eq!(
        read::<AiAgentVersion>(&json!("2")),
        AiAgentVersion::Text("2".into())
    );
    assert_eq!(read::<AiAgentVersion>(&json!(2)), AiAgentVersion::Number(2.0));
    assert_eq!(
        read::<AiAgentVersion>(&json!([2])),
        AiAgentVersion::Unknown(json!([2]))
    );
    assert_eq!(
        read::<AiAgentSubAgent>(&json!("id")),
        AiAgentSubAgent::Text("id".into())
    );
    let object = read::<AiAgentSubAgent>(&json!({"id": "x"}));
    assert!(!matches!(object, AiAgentSubAgent::Text(_)), "{object:?}");
}

#[tokio::test]
async fn a_fault_is_named_by_its_path() {
    let list = json!({"data": [board(), board_with("order", json!("first"))], "total": 2, "count": 2});
    let server = Server::once(Reply::json(200, &list.to_string())).await;
    let error = client(&server).boards().list().send().await.unwrap_err();
    assert!(error.is_decode());
    assert!(error.message().contains("`data[1].order`"), "{error}");
}

#[tokio::test]
async fn a_response_that_is_null_is_none() {
    let server = Server::once(Reply::json(200, "null")).await;
    let deleted = client(&server)
        .ai_agent()
        .delete_client_chat("chat")
        .send()
        .await
        .unwrap();
    assert_eq!(deleted, None);
}
