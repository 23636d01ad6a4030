//! `board_files`: files for boards: uploads, imports of tables, previews of links, suggested tags.

use imbrace::{
    Upload,
    gateway::types::{
        BoardCsvImport, BoardCsvMapping, BoardFileUpload, BoardTextImport, LinkPreviewQuery, TagGeneration,
    },
};
use serde_json::json;

use super::support::Wire;

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    let board_files = wire.client.board_files();
    wire.form(
        board_files.upload_board_file(BoardFileUpload::new(
            Upload::bytes("leads.csv", "abc").content_type("text/plain"),
        )),
        "POST",
        "/data-board/boards/_fileupload",
        &[("file", "leads.csv (text/plain): abc")],
    )
    .await;
    wire.form(
        board_files.upload_board_file_v2(BoardFileUpload::new(
            Upload::bytes("report.pdf", "abc").content_type("text/plain"),
        )),
        "POST",
        "/data-board/boards/upload",
        &[("file", "report.pdf (text/plain): abc")],
    )
    .await;
    wire.call(
        board_files.import_csv(
            "ce2f9841",
            BoardCsvImport::new(
                "https://files.example.com/leads.csv",
                [
                    BoardCsvMapping::new("Name", "5334ea83").board_field_name("Name"),
                    BoardCsvMapping::new("Amount", "2626a87b").board_field_name("Value"),
                ],
            ),
        ),
        "POST",
        "/data-board/boards/ce2f9841/import_csv",
        &[],
        json!({
            "fileUrl": "https://files.example.com/leads.csv",
            "mappings": [
                {
                    "csvHeader": "Name",
                    "boardFieldId": "5334ea83",
                    "boardFieldName": "Name"
                },
                {
                    "csvHeader": "Amount",
                    "boardFieldId": "2626a87b",
                    "boardFieldName": "Value"
                }
            ]
        }),
    )
    .await;
    wire.call(
        board_files.import_excel(
            "ce2f9841",
            BoardTextImport::new("Name,Stage,Value\nImp 1,new,1\nImp 2,zzz,2\nImp 3,won,3\n"),
        ),
        "POST",
        "/data-board/boards/ce2f9841/import",
        &[],
        json!({
            "csvContent": "Name,Stage,Value\nImp 1,new,1\nImp 2,zzz,2\nImp 3,won,3\n"
        }),
    )
    .await;
    wire.call(
        board_files.get_link_preview(LinkPreviewQuery::new("https://example.com/page")),
        "POST",
        "/data-board/link_preview/getWebsiteInfo",
        &[],
        json!({"url": "https://example.com/page"}),
    )
    .await;
    wire.call(
        board_files.generate_ai_tags(TagGeneration::new("Finance", "Q1")),
        "POST",
        "/data-board/ai/tag-generation",
        &[],
        json!({"folder_name": "Finance", "description": "Q1"}),
    )
    .await;
    wire.covers("board_files");
}
