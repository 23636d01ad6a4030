//! `outbound`: messages to send by email or WhatsApp.

use imbrace::gateway::types::{OutboundEmail, OutboundWhatsApp};
use serde_json::{Map, json};

use super::support::Wire;

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    let outbound = wire.client.outbound();
    wire.call(
        outbound.send_email(
            OutboundEmail::new(["alice@example.com"], "Hello")
                .body("Welcome")
                .channel_id("ch_xxx"),
        ),
        "POST",
        "/channel-service/v1/outbounds/email",
        &[],
        json!({
            "to": [
                "alice@example.com"
            ],
            "subject": "Hello",
            "body": "Welcome",
            "channel_id": "ch_xxx"
        }),
    )
    .await;
    wire.call(
        outbound.send_whatsapp(
            OutboundWhatsApp::new("+84901234567")
                .template_name("greeting")
                .template_language("en")
                .components([Map::from_iter([("type".to_owned(), json!("body"))])])
                .channel_id("ch_xxx"),
        ),
        "POST",
        "/channel-service/v1/outbounds/whatsapp",
        &[],
        json!({
            "to": "+84901234567",
            "template_name": "greeting",
            "template_language": "en",
            "components": [
                {
                    "type": "body"
                }
            ],
            "channel_id": "ch_xxx"
        }),
    )
    .await;
    wire.covers("outbound");
}
