//! What a user stored without a check of the server leaves the list of all readable.

#![cfg(feature = "ai-agent")]

use serde_json::{Value, json};

use crate::support::{Reply, Server};

const ODD: [fn() -> Value; 5] = [
    || json!(null),
    || json!(17),
    || json!(["a", 3]),
    || json!({"x": {"y": [null]}}),
    || json!(true),
];

#[tokio::test]
async fn a_part_of_a_message_can_hold_anything() {
    let properties = [
        "text",
        "state",
        "name",
        "url",
        "mediaType",
        "toolCallId",
        "isError",
        "approval",
        "errorText",
        "rawInput",
    ];
    for property in properties {
        for odd in ODD {
            let mut part = json!({"type": "data-custom"});
            part[property] = odd();
            let message = json!({
                "id": "m", "chatId": "c", "role": "user", "parts": [part, {"type": "text", "text": "hi"}], "attachments": [],
                "createdAt": "2026-11-29T15:50:34.637Z",
            });
            let server = Server::once(Reply::json(200, &json!([message]).to_string())).await;
            let client = imbrace::Client::builder()
                .gateway_url(server.url())
                .build()
                .unwrap();
            let messages = client.ai_agent().list_client_messages("c").await.unwrap();
            assert_eq!(messages[0].parts[1].text.as_deref(), Some("hi"));
            assert_eq!(
                serde_json::to_value(&messages).unwrap(),
                json!([message]),
                "{property} = {}",
                odd()
            );
        }
    }
}

#[tokio::test]
async fn the_settings_of_a_field_can_hold_anything() {
    for property in [
        "childBoardId",
        "currency",
        "format",
        "sampleData",
        "options",
        "other",
    ] {
        for odd in ODD {
            let field = json!({
                "_id": "f", "id": "f", "name": "N", "type": "Number", "settings": {property: odd()}, "isDefault": false,
            });
            let board = json!({
                "_id": "b", "id": "b", "business_unit_id": "", "organization_id": "o", "name": "n", "type": "General", "order": 1,
                "hidden": false, "fields": [field], "created_at": "2026-11-29T15:50:34.637Z",
                "updated_at": "2026-11-29T15:50:34.637Z",
            });
            let server = Server::once(Reply::json(200, &json!({"data": board}).to_string())).await;
            let board = crate::support::client(&server).boards().get("b").await.unwrap();
            let settings = serde_json::to_value(&board.fields[0].settings).unwrap();
            assert_eq!(settings, json!({property: odd()}));
        }
    }
}
