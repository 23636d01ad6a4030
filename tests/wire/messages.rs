//! `messages`: messages of conversations, their files, their comments.

use imbrace::{
    Upload,
    gateway::types::{ConversationMessagePart, ConversationMessageType},
};
use serde_json::json;

use super::support::Wire;

const MESSAGES: &str = "/channel-service/v1/conversation_messages";

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    Box::pin(reading(&wire)).await;
    Box::pin(sending(&wire)).await;
    Box::pin(comments(&wire)).await;
    Box::pin(specified(&wire)).await;
    wire.covers("messages");
}

async fn reading(wire: &Wire) {
    let messages = wire.client.messages();

    let list = wire
        .call(
            messages
                .list()
                .conversation_id("conv_xxx")
                .limit(20)
                .skip(20)
                .r#type("text")
                .q("hello"),
            "GET",
            MESSAGES,
            &[
                ("conversation_id", "conv_xxx"),
                ("limit", "20"),
                ("skip", "20"),
                ("type", "text"),
                ("q", "hello"),
            ],
            None,
        )
        .await;
    let first = &list.data[0];
    assert_eq!(first.r#type, Some(ConversationMessageType::Text));

    let index = wire
        .call(
            messages.get_index("conv_xxx", "msg/xxx"),
            "GET",
            "/channel-service/v1/conversations/conv_xxx/conversation_messages/msg%2Fxxx/_index",
            &[],
            None,
        )
        .await;
    assert_eq!(index.index, Some(4));
}

async fn sending(wire: &Wire) {
    let messages = wire.client.messages();

    let sent = wire
        .call(
            messages.send().text("Hello"),
            "POST",
            MESSAGES,
            &[],
            json!({"text": "Hello"}),
        )
        .await;
    assert_eq!(sent.id, "msg_xxx");

    wire.call(
        messages
            .send()
            .conversation_id("conv_xxx")
            .part(ConversationMessagePart::new().r#type("text").text("Hello"))
            .part(ConversationMessagePart::new().r#type("text").text("again")),
        "POST",
        MESSAGES,
        &[],
        json!({
            "conversation_id": "conv_xxx",
            "parts": [{"type": "text", "text": "Hello"}, {"type": "text", "text": "again"}],
        }),
    )
    .await;

    wire.call(
        messages
            .send()
            .conversation_id("conv_xxx")
            .r#type(ConversationMessageType::Image)
            .url("https://example.com/photo.png")
            .caption("Front view"),
        "POST",
        MESSAGES,
        &[],
        json!({
            "conversation_id": "conv_xxx",
            "type": "image",
            "url": "https://example.com/photo.png",
            "caption": "Front view",
        }),
    )
    .await;

    wire.call(
        messages
            .send()
            .r#type(ConversationMessageType::QuickReply)
            .title("Yes")
            .payload("answer=yes")
            .content([("source", "form")]),
        "POST",
        MESSAGES,
        &[],
        json!({
            "type": "quick_reply",
            "title": "Yes",
            "payload": "answer=yes",
            "content": {"source": "form"},
        }),
    )
    .await;

    let file = wire
        .form(
            messages.upload_file(Upload::bytes("report.txt", "xin chào").content_type("text/plain")),
            "POST",
            "/channel-service/v1/conversation_messages/_fileupload",
            &[("file", "report.txt (text/plain): xin chào")],
        )
        .await;
    assert_eq!(file.url.as_deref(), Some("https://example.com/report.pdf"));
}

async fn comments(wire: &Wire) {
    let messages = wire.client.messages();
    let path = "/channel-service/v1/conversations/conv_xxx/comments/6745a9";

    let comment = wire
        .call(
            messages
                .add_comment("conv_xxx", "msg_xxx")
                .text("Please call back")
                .content("Please call back"),
            "POST",
            "/channel-service/v1/conversations/conv_xxx/conversation_messages/msg_xxx/comments",
            &[],
            json!({"text": "Please call back", "content": "Please call back"}),
        )
        .await;
    assert_eq!(comment.content.as_deref(), Some("Please call back"));

    let comment = wire
        .call(
            messages
                .update_comment("conv_xxx", "6745a9")
                .text("Called back")
                .content("Called back"),
            "PUT",
            path,
            &[],
            json!({"text": "Called back", "content": "Called back"}),
        )
        .await;
    assert!(comment.content.is_some());

    let receipt = wire
        .call(
            messages.delete_comment("conv_xxx", "6745a9"),
            "DELETE",
            path,
            &[],
            None,
        )
        .await;
    assert_eq!(receipt.and_then(|receipt| receipt.success), Some(true));
}

/// What the published specification names and the SDKs do not call by these routes.
async fn specified(wire: &Wire) {
    let messages = wire.client.messages();
    wire.call(
        messages.get("conv_xxx", "msg_xxx").action("pin"),
        "GET",
        "/channel-service/v1/conversations/conv_xxx/conversation_messages/msg_xxx",
        &[("action", "pin")],
        None,
    )
    .await;
    wire.call(
        messages
            .update("conv_xxx", "msg_xxx")
            .text("Hello again")
            .labels([json!("vip")]),
        "PUT",
        "/channel-service/v1/conversations/conv_xxx/conversation_messages/msg_xxx",
        &[],
        json!({"text": "Hello again", "labels": ["vip"]}),
    )
    .await;
}
