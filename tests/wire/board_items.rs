//! `board_items`: items of boards in bulk, by filter and by contact; search over several boards.

use imbrace::gateway::types::{
    BoardItemQueryOptions, BoardItemsFilter, BoardItemsFilterUpdate, BoardItemsUpdate, BoardMultiSearchQuery,
};
use serde_json::json;

use super::support::Wire;

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    Box::pin(part_1(&wire)).await;
    Box::pin(part_2(&wire)).await;
    wire.covers("board_items");
}

async fn part_1(wire: &Wire) {
    let board_items = wire.client.board_items();
    wire.call(
        board_items.aggregate("ce2f9841").query(
            BoardItemQueryOptions::new()
                .filter([("id", json!("571296cc"))])
                .limit(10),
        ),
        "POST",
        "/data-board/boards/ce2f9841/aggregate",
        &[],
        json!({
            "query": {
                "filter": {
                    "id": "571296cc"
                },
                "limit": 10
            }
        }),
    )
    .await;
    wire.call(
        board_items.bulk_update(
            "ce2f9841",
            BoardItemsUpdate::new(["e5958351"], [("df757e7a", json!(70))]),
        ),
        "PATCH",
        "/data-board/boards/ce2f9841/items/bulk-update",
        &[],
        json!({
            "ids": [
                "e5958351"
            ],
            "updates": {
                "df757e7a": 70
            }
        }),
    )
    .await;
    wire.call(
        board_items.update_by_filter(
            "ce2f9841",
            BoardItemsFilterUpdate::new([("fields.9c768f09", json!("zap"))], [("df757e7a", json!(1000))]),
        ),
        "PATCH",
        "/data-board/boards/ce2f9841/items/update-by-filter",
        &[],
        json!({
            "filter": {
                "fields.9c768f09": "zap"
            },
            "updates": {
                "df757e7a": 1000
            }
        }),
    )
    .await;
    wire.call(
        board_items.delete_by_filter(
            "ce2f9841",
            BoardItemsFilter::new([("fields.9c768f09", json!("zap"))]),
        ),
        "DELETE",
        "/data-board/boards/ce2f9841/items/delete-by-filter",
        &[],
        json!({"filter": {"fields.9c768f09": "zap"}}),
    )
    .await;
    wire.call(
        board_items.get_details("ce2f9841", "64681caa"),
        "GET",
        "/data-board/boards/ce2f9841/items/64681caa/details",
        &[],
        None,
    )
    .await;
    wire.call(
        board_items.get_by_contact("ce2f9841", "con_1"),
        "GET",
        "/data-board/boards/ce2f9841/items/by-contact/con_1",
        &[],
        None,
    )
    .await;
    wire.call(
        board_items.get_contact_board("con_1"),
        "GET",
        "/data-board/boards/by-contact/con_1",
        &[],
        None,
    )
    .await;
    wire.call(
        board_items.search_multi().queries([
            BoardMultiSearchQuery::new("ce2f9841").q("enterprise").limit(1),
            BoardMultiSearchQuery::new("nope").q("x"),
        ]),
        "POST",
        "/data-board/search/multi",
        &[],
        json!({
            "queries": [
                {
                    "indexUid": "ce2f9841",
                    "q": "enterprise",
                    "limit": 1
                },
                {
                    "indexUid": "nope",
                    "q": "x"
                }
            ]
        }),
    )
    .await;
}

async fn part_2(wire: &Wire) {
    let board_items = wire.client.board_items();
    wire.call(
        board_items.fetch("ce2f9841").limit(2).offset(0),
        "POST",
        "/data-board/search/ce2f9841/fetch",
        &[],
        json!({"limit": 2, "offset": 0}),
    )
    .await;
    wire.call(
        board_items
            .search_v1("ce2f9841")
            .q("enterprise")
            .limit(100)
            .offset(0),
        "POST",
        "/data-board/search/boards/ce2f9841",
        &[],
        json!({"q": "enterprise", "limit": 100, "offset": 0}),
    )
    .await;
}
