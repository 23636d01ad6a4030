//! `file_service`: uploads, and files of the finance workflow.

use imbrace::{Client, Upload, gateway::types::FloorPlanPresign};
use serde_json::json;

use super::support::Wire;

const FILES: &str = "/files/v1";

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let mut wire = Wire::start().await;
    // A key is refused here.
    wire.refused(wire.client.file_service().get_financial_file("f_1"), 401)
        .await;
    wire.client = Client::builder()
        .gateway_url(wire.sandbox.gateway_url())
        .access_token(wire.sandbox.access_token())
        .organization_id(wire.sandbox.organization_id())
        .build()
        .expect("a client");
    Box::pin(uploads(&wire)).await;
    Box::pin(others(&wire)).await;
    wire.covers("file_service");
}

async fn uploads(wire: &Wire) {
    let files = wire.client.file_service();
    let upload = || Upload::bytes("a.png", "PNG").content_type("image/png");
    let parts = [("file", "a.png (image/png): PNG")];
    let path = format!("{FILES}/boards/_fileupload");
    let made = wire
        .form(
            files.upload_for_context("boards", upload()),
            "POST",
            &path,
            &parts,
        )
        .await;
    assert!(made.url.starts_with("https://"));
    let path = format!("{FILES}/boards/upload");
    let made = wire
        .form(files.upload_board_attachments(upload()), "POST", &path, &parts)
        .await;
    assert_eq!((made[0].size_in_bytes, made[0].error.as_deref()), (3, None));
    let path = format!("{FILES}/form-files");
    let made = wire
        .form(files.upload_form_file(upload()), "POST", &path, &parts)
        .await;
    let refused = made
        .iter()
        .find(|file| file.url.is_none())
        .expect("one is refused");
    assert_eq!(refused.error.as_deref(), Some("unsupported file type json"));
    let path = format!("{FILES}/financial/upload");
    let made = wire
        .form(files.upload_financial_file(upload()), "POST", &path, &parts)
        .await;
    assert_eq!(made.files.expect("files")[0].file_name, "invoice.pdf");
}

async fn others(wire: &Wire) {
    let files = wire.client.file_service();
    let path = format!("{FILES}/files/board%2Forg_1%2Fexport.csv");
    let file = wire
        .call(
            files.get_static_file("board/org_1/export.csv"),
            "GET",
            &path,
            &[],
            None,
        )
        .await;
    assert!(file.text().await.expect("text").starts_with("a,b"));
    let path = format!("{FILES}/financial/f_1");
    wire.call(files.get_financial_file("f_1"), "GET", &path, &[], None)
        .await;
    wire.call(files.delete_financial_file("f_1"), "DELETE", &path, &[], None)
        .await;
    let path = format!("{FILES}/floor_plans/_presign_url");
    let plan = FloorPlanPresign::new("floor_plan", "image/png");
    let sent = json!({"prefix": "floor_plan", "type": "image/png"});
    let signed = wire
        .call(files.get_floor_plan_presign_url(plan), "POST", &path, &[], sent)
        .await;
    assert!(
        !format!("{signed:?}").contains("https://"),
        "the address is a secret"
    );
    let path = format!("{FILES}/contact/con_1/files");
    wire.call(files.list_contact_files("con_1"), "GET", &path, &[], None)
        .await;
}
