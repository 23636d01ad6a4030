//! `email_templates`: templates of e-mails.

use imbrace::gateway::types::{EmailAttachment, EmailTemplateCreate, EmailTemplateSearchField};
use serde_json::json;

use super::support::Wire;

const TEMPLATES: &str = "/v3/marketplaces/apps/email-templates";

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    let templates = wire.client.email_templates();
    let list = templates
        .list()
        .search("wel")
        .sort("-name")
        .limit(1)
        .skip(1)
        .status("draft");
    let query = [
        ("search", "wel"),
        ("sort", "-name"),
        ("limit", "1"),
        ("skip", "1"),
        ("status", "draft"),
    ];
    let list = wire.call(list, "GET", TEMPLATES, &query, None).await;
    assert_eq!((list.meta.count, list.meta.has_more), (4, true));

    let new = EmailTemplateCreate::new("Invoice", "Your invoice", "<p>Pay</p>")
        .variables(["name"])
        .attachments([EmailAttachment::new().url("https://example.com/a.pdf")]);
    let sent = json!({
        "name": "Invoice", "subject": "Your invoice", "body": "<p>Pay</p>", "variables": ["name"],
        "attachments": [{"url": "https://example.com/a.pdf"}],
    });
    let made = wire
        .call(templates.create(new), "POST", TEMPLATES, &[], sent)
        .await;
    assert_eq!((made.status.as_str(), made.category), ("draft", None));

    let path = format!("{TEMPLATES}/search");
    let query = [
        ("field", "name"),
        ("q", "wel"),
        ("limit", "1"),
        ("skip", "0"),
        ("sort", "name"),
    ];
    let found = templates
        .search()
        .field(EmailTemplateSearchField::Name)
        .q("wel")
        .limit(1)
        .skip(0)
        .sort("name");
    wire.call(found, "GET", &path, &query, None).await;

    let path = format!("{TEMPLATES}/ema_1");
    wire.call(templates.get("ema_1"), "GET", &path, &[], None).await;
    let change = templates.update("ema_1").name("Welcome 2");
    wire.call(change, "PUT", &path, &[], json!({"name": "Welcome 2"}))
        .await;
    wire.call(templates.delete("ema_1"), "DELETE", &path, &[], None)
        .await;
    wire.covers("email_templates");
}
