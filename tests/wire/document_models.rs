//! `document_models`: document models with attributes and versions, categories, settings of document reading.

use imbrace::gateway::types::{
    DocumentAttributeExtraction, DocumentAttributeInput, DocumentCategoryCreate, DocumentModelBoard,
    DocumentModelCreate, DocumentModelProvisioning,
};
use serde_json::json;

use super::support::Wire;

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    Box::pin(part_1(&wire)).await;
    Box::pin(part_2(&wire)).await;
    Box::pin(part_3(&wire)).await;
    wire.covers("document_models");
}

async fn part_1(wire: &Wire) {
    let document_models = wire.client.document_models();
    wire.call(
        document_models
            .list()
            .search("invoice")
            .category_id("x_1")
            .limit(7)
            .skip(7),
        "GET",
        "/data-board/schemas",
        &[
            ("search", "invoice"),
            ("categoryId", "x_1"),
            ("limit", "7"),
            ("skip", "7"),
        ],
        None,
    )
    .await;
    wire.call(
        document_models.create(
            DocumentModelCreate::new("Invoice")
                .description("Totals of supplier invoices")
                .category("fc17945e")
                .attributes([
                    DocumentAttributeInput::new("Total", "Number").extraction_prompt("The total with tax")
                ])
                .access_teams(["team_a"])
                .agents(["asst_1"])
                .databoards(["39e51da4"])
                .change_note("First draft"),
        ),
        "POST",
        "/data-board/schemas",
        &[],
        json!({
            "name": "Invoice",
            "description": "Totals of supplier invoices",
            "category": "fc17945e",
            "attributes": [
                {
                    "name": "Total",
                    "type": "Number",
                    "extractionPrompt": "The total with tax"
                }
            ],
            "accessTeams": [
                "team_a"
            ],
            "agents": [
                "asst_1"
            ],
            "databoards": [
                "39e51da4"
            ],
            "change_note": "First draft"
        }),
    )
    .await;
    wire.call(
        document_models.extract_attributes(
            DocumentAttributeExtraction::new(["https://files.example.com/invoice.pdf"])
                .provider_id("system")
                .model_name("gpt-4o"),
        ),
        "POST",
        "/data-board/schemas/_extract-attributes",
        &[],
        json!({
            "file_urls": [
                "https://files.example.com/invoice.pdf"
            ],
            "provider_id": "system",
            "model_name": "gpt-4o"
        }),
    )
    .await;
    wire.call(
        document_models.provision_boards(DocumentModelProvisioning::new(
            "asst_1",
            [DocumentModelBoard::new("4b99ff63")
                .data_board_name("Invoices")
                .board_category_id("fc17945e")
                .board_deployment_access(vec!["team_a".to_owned()])],
        )),
        "POST",
        "/data-board/schemas/_provision-board",
        &[],
        json!({
            "assistant_id": "asst_1",
            "schemas": [
                {
                    "schema_id": "4b99ff63",
                    "data_board_name": "Invoices",
                    "board_category_id": "fc17945e",
                    "board_deployment_access": [
                        "team_a"
                    ]
                }
            ]
        }),
    )
    .await;
    wire.call(
        document_models.get("4b99ff63"),
        "GET",
        "/data-board/schemas/4b99ff63",
        &[],
        None,
    )
    .await;
    wire.call(
        document_models
            .update("4b99ff63")
            .name("Invoice 2")
            .change_note("n"),
        "PUT",
        "/data-board/schemas/4b99ff63",
        &[],
        json!({"name": "Invoice 2", "change_note": "n"}),
    )
    .await;
    wire.call(
        document_models.delete("4b99ff63"),
        "DELETE",
        "/data-board/schemas/4b99ff63",
        &[],
        None,
    )
    .await;
    wire.call(
        document_models
            .update_attribute("4b99ff63", "15ab4913")
            .name("Total with tax")
            .change_note("Clearer name"),
        "PUT",
        "/data-board/schemas/4b99ff63/attributes/15ab4913",
        &[],
        json!({"name": "Total with tax", "change_note": "Clearer name"}),
    )
    .await;
}

async fn part_2(wire: &Wire) {
    let document_models = wire.client.document_models();
    wire.call(
        document_models.delete_attribute("4b99ff63", "15ab4913"),
        "DELETE",
        "/data-board/schemas/4b99ff63/attributes/15ab4913",
        &[],
        None,
    )
    .await;
    wire.call(
        document_models.list_versions("4b99ff63").limit(7).skip(7),
        "GET",
        "/data-board/schemas/4b99ff63/versions",
        &[("limit", "7"), ("skip", "7")],
        None,
    )
    .await;
    wire.call(
        document_models.get_version("4b99ff63", "1"),
        "GET",
        "/data-board/schemas/4b99ff63/versions/1",
        &[],
        None,
    )
    .await;
    wire.call(
        document_models
            .revert("4b99ff63", "1")
            .change_note("The new attribute was wrong"),
        "POST",
        "/data-board/schemas/4b99ff63/versions/1/_revert",
        &[],
        json!({"change_note": "The new attribute was wrong"}),
    )
    .await;
    wire.call(
        document_models
            .list_categories()
            .r#type("databoard")
            .search("x_1")
            .limit(7)
            .skip(7),
        "GET",
        "/data-board/categories",
        &[
            ("type", "databoard"),
            ("search", "x_1"),
            ("limit", "7"),
            ("skip", "7"),
        ],
        None,
    )
    .await;
    wire.call(
        document_models
            .create_category(DocumentCategoryCreate::new("Invoices", "databoard").parent_id("fc17945e")),
        "POST",
        "/data-board/categories",
        &[],
        json!({
            "name": "Invoices",
            "type": "databoard",
            "parentId": "fc17945e"
        }),
    )
    .await;
    wire.call(
        document_models.get_category("fc17945e"),
        "GET",
        "/data-board/categories/fc17945e",
        &[],
        None,
    )
    .await;
    wire.call(
        document_models.update_category("fc17945e").name("Finance 2"),
        "PUT",
        "/data-board/categories/fc17945e",
        &[],
        json!({"name": "Finance 2"}),
    )
    .await;
}

async fn part_3(wire: &Wire) {
    let document_models = wire.client.document_models();
    wire.call(
        document_models.delete_category("fc17945e"),
        "DELETE",
        "/data-board/categories/fc17945e",
        &[],
        None,
    )
    .await;
    wire.call(
        document_models.get_settings().r#type("x_1"),
        "GET",
        "/data-board/document-settings",
        &[("type", "x_1")],
        None,
    )
    .await;
    wire.call(
        document_models
            .update_settings()
            .r#type("x_1")
            .source_languages(["en"])
            .time_offset("UTC+08:00")
            .retry_time(2)
            .max_token_limit(64),
        "PUT",
        "/data-board/document-settings",
        &[("type", "x_1")],
        json!({
            "source_languages": [
                "en"
            ],
            "time_offset": "UTC+08:00",
            "retry_time": 2,
            "max_token_limit": 64
        }),
    )
    .await;
}
