//! `message_templates`: templates for messages, and the approved ones of WhatsApp.

use imbrace::gateway::types::{MessageTemplateCreate, MessageTemplateUpdate};
use serde_json::json;

use super::support::Wire;

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    Box::pin(part_1(&wire)).await;
    Box::pin(part_2(&wire)).await;
    wire.covers("message_templates");
}

async fn part_1(wire: &Wire) {
    let message_templates = wire.client.message_templates();
    wire.call(
        message_templates
            .list_message_templates()
            .business_unit_id("bu_xxx")
            .limit(20)
            .skip(7)
            .offset(7)
            .r#type("x_1")
            .q("x_1"),
        "GET",
        "/channel-service/v1/message_templates",
        &[
            ("businessUnitId", "bu_xxx"),
            ("limit", "20"),
            ("skip", "7"),
            ("offset", "7"),
            ("type", "x_1"),
            ("q", "x_1"),
        ],
        None,
    )
    .await;
    wire.call(
        message_templates.create_message_template().body(
            MessageTemplateCreate::new()
                .name("greeting")
                .body("Hello")
                .title("greeting")
                .text("Hello")
                .category("sales")
                .language("en")
                .template_language("en"),
        ),
        "POST",
        "/channel-service/v1/message_templates",
        &[],
        json!({
            "name": "greeting",
            "body": "Hello",
            "title": "greeting",
            "text": "Hello",
            "category": "sales",
            "language": "en",
            "template_language": "en"
        }),
    )
    .await;
    wire.call(
        message_templates.search_message_templates().q("hello"),
        "GET",
        "/channel-service/v1/message_templates/_search",
        &[("q", "hello")],
        None,
    )
    .await;
    wire.call(
        message_templates.get_message_template("template_id"),
        "GET",
        "/channel-service/v1/message_templates/template_id",
        &[],
        None,
    )
    .await;
    wire.call(
        message_templates.update_message_template("template_id").body(
            MessageTemplateUpdate::new()
                .name("greeting")
                .body("Good day")
                .title("greeting")
                .text("Good day"),
        ),
        "PUT",
        "/channel-service/v1/message_templates/template_id",
        &[],
        json!({
            "name": "greeting",
            "body": "Good day",
            "title": "greeting",
            "text": "Good day"
        }),
    )
    .await;
    wire.call(
        message_templates.delete_message_template("template_id"),
        "DELETE",
        "/channel-service/v1/message_templates/template_id",
        &[],
        None,
    )
    .await;
    wire.call(
        message_templates.list_message_templates_v2(),
        "GET",
        "/channel-service/v2/message_templates",
        &[],
        None,
    )
    .await;
    wire.call(
        message_templates.list_whatsapp_templates(),
        "GET",
        "/channel-service/v1/whatsapp_templates",
        &[],
        None,
    )
    .await;
}

async fn part_2(wire: &Wire) {
    let message_templates = wire.client.message_templates();
    wire.call(
        message_templates.list_whatsapp_templates_v2(),
        "GET",
        "/channel-service/v2/whatsapp_templates",
        &[],
        None,
    )
    .await;
}
