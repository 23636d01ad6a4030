//! `marketplace_legacy`: routes of Python 1.0.5 for the marketplace.

use imbrace::{Upload, gateway::types::EmailTemplateCreate};
use serde_json::json;

use super::support::Wire;

const OLD: &str = "/v2/backend/marketplaces";

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    let marketplace = wire.client.marketplace_legacy();
    let path = format!("{OLD}/channel-workflows");
    let call = marketplace
        .post_channel_workflows()
        .channel_id("ch_1")
        .workflow_id("w_1");
    let sent = json!({"channel_id": "ch_1", "workflow_id": "w_1"});
    wire.call(call, "POST", &path, &[], sent).await;
    let path = format!("{OLD}/email-templates");
    let new = EmailTemplateCreate::new("Welcome", "Hi", "<p>Hello</p>");
    let sent = json!({"name": "Welcome", "subject": "Hi", "body": "<p>Hello</p>"});
    wire.call(marketplace.create_email_template(new), "POST", &path, &[], sent)
        .await;
    let path = format!("{OLD}/email-templates/search");
    wire.call(marketplace.list_email_templates(), "GET", &path, &[], None)
        .await;
    let path = format!("{OLD}/file-details/f_1");
    wire.call(marketplace.get_file_details("f_1"), "GET", &path, &[], None)
        .await;
    let path = format!("{OLD}/files");
    let upload = Upload::bytes("notes.txt", "hello").content_type("text/plain");
    let parts = [("file", "notes.txt (text/plain): hello")];
    wire.form(marketplace.upload_file(upload), "POST", &path, &parts)
        .await;
    let path = format!("{OLD}/files/f_1");
    wire.call(marketplace.delete_file("f_1"), "DELETE", &path, &[], None)
        .await;
    wire.covers("marketplace_legacy");
}
