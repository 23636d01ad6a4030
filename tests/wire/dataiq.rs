//! `dataiq`: DataIQ boards: items with history, relations, views, sources, AI runs, SQL.

use imbrace::{
    Upload,
    gateway::types::{
        DataiqBoardCreate, DataiqFieldCreate, DataiqItemCreate, DataiqItemFilter, DataiqItemIds,
        DataiqItemRule, DataiqItemUpdate, DataiqItemsCreate, DataiqSourceUpload, DataiqSqlQuery,
        DataiqSuggestionDecision, DataiqValueIds, DataiqViewCreate,
    },
};
use serde_json::json;

use super::support::Wire;

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    Box::pin(part_1(&wire)).await;
    Box::pin(part_2(&wire)).await;
    Box::pin(part_3(&wire)).await;
    Box::pin(part_4(&wire)).await;
    Box::pin(part_5(&wire)).await;
    Box::pin(part_6(&wire)).await;
    Box::pin(part_7(&wire)).await;
    Box::pin(part_8(&wire)).await;
    wire.covers("dataiq");
}

async fn part_1(wire: &Wire) {
    let dataiq = wire.client.dataiq();
    wire.call(dataiq.health(), "GET", "/data-board/v2/health", &[], None)
        .await;
    wire.call(
        dataiq.members().q("alice").limit(20),
        "GET",
        "/data-board/v2/members",
        &[("q", "alice"), ("limit", "20")],
        None,
    )
    .await;
    wire.call(dataiq.routing(), "GET", "/data-board/v2/routing/self", &[], None)
        .await;
    wire.call(
        dataiq
            .boards_list()
            .search("leads")
            .types("General")
            .team_ids("x_1")
            .hidden(true)
            .category_id("x_1")
            .from_schema_id("x_1")
            .limit(20)
            .skip(7),
        "GET",
        "/data-board/v2/boards",
        &[
            ("search", "leads"),
            ("types", "General"),
            ("teamIds", "x_1"),
            ("hidden", "true"),
            ("category_id", "x_1"),
            ("from_schema_id", "x_1"),
            ("limit", "20"),
            ("skip", "7"),
        ],
        None,
    )
    .await;
    wire.call(
        dataiq.boards_create(
            DataiqBoardCreate::new("General")
                .name("Leads")
                .fields([DataiqFieldCreate::new().name("Company").r#type("ShortText")])
                .description("New leads"),
        ),
        "POST",
        "/data-board/v2/boards",
        &[],
        json!({
            "name": "Leads",
            "type": "General",
            "fields": [
                {
                    "name": "Company",
                    "type": "ShortText"
                }
            ],
            "description": "New leads"
        }),
    )
    .await;
    wire.call(
        dataiq.boards_stats("board_1,board_2"),
        "GET",
        "/data-board/v2/boards/stats",
        &[("ids", "board_1,board_2")],
        None,
    )
    .await;
    wire.call(
        dataiq.boards_get("board_1"),
        "GET",
        "/data-board/v2/boards/board_1",
        &[],
        None,
    )
    .await;
    wire.call(
        dataiq
            .boards_update("board_1")
            .name("Leads 2")
            .icon("star")
            .color("#fff"),
        "PATCH",
        "/data-board/v2/boards/board_1",
        &[],
        json!({"name": "Leads 2", "icon": "star", "color": "#fff"}),
    )
    .await;
}

async fn part_2(wire: &Wire) {
    let dataiq = wire.client.dataiq();
    wire.call(
        dataiq.boards_delete("board_1"),
        "DELETE",
        "/data-board/v2/boards/board_1",
        &[],
        None,
    )
    .await;
    wire.call(
        dataiq.runs_board_summary("board_1"),
        "GET",
        "/data-board/v2/boards/board_1/ai-summary",
        &[],
        None,
    )
    .await;
    wire.call(
        dataiq.fields_add("board_1").name("Deal").r#type("Number"),
        "POST",
        "/data-board/v2/boards/board_1/fields",
        &[],
        json!({"name": "Deal", "type": "Number"}),
    )
    .await;
    wire.call(
        dataiq.fields_update("board_1", "field_1").name("Deal 2"),
        "PATCH",
        "/data-board/v2/boards/board_1/fields/field_1",
        &[],
        json!({"name": "Deal 2"}),
    )
    .await;
    wire.call(
        dataiq.fields_delete("board_1", "field_1"),
        "DELETE",
        "/data-board/v2/boards/board_1/fields/field_1",
        &[],
        None,
    )
    .await;
    wire.call(
        dataiq.relations_add_backlink("board_1", "field_1").name("Deals"),
        "POST",
        "/data-board/v2/boards/board_1/fields/field_1/backlink",
        &[],
        json!({"name": "Deals"}),
    )
    .await;
    wire.call(
        dataiq
            .relations_create("board_1")
            .name("Company")
            .board_id("board_2"),
        "POST",
        "/data-board/v2/boards/board_1/relations",
        &[],
        json!({"name": "Company", "board_id": "board_2"}),
    )
    .await;
    wire.call(
        dataiq.relations_update("board_1", "field_1").name("Companies"),
        "PATCH",
        "/data-board/v2/boards/board_1/relations/field_1",
        &[],
        json!({"name": "Companies"}),
    )
    .await;
}

async fn part_3(wire: &Wire) {
    let dataiq = wire.client.dataiq();
    wire.call(
        dataiq.relations_usage("board_1", "field_1"),
        "GET",
        "/data-board/v2/boards/board_1/relations/field_1/usage",
        &[],
        None,
    )
    .await;
    wire.call(
        dataiq
            .relations_set_links("board_1", "item_1", "field_1")
            .ids(["item_2"]),
        "PUT",
        "/data-board/v2/boards/board_1/items/item_1/relations/field_1",
        &[],
        json!({"ids": ["item_2"]}),
    )
    .await;
    wire.call(
        dataiq
            .items_list("board_1")
            .skip(7)
            .limit(20)
            .sort("-created")
            .include_parent(true),
        "GET",
        "/data-board/v2/boards/board_1/items",
        &[
            ("skip", "7"),
            ("limit", "20"),
            ("sort", "-created"),
            ("include_parent", "true"),
        ],
        None,
    )
    .await;
    wire.call(
        dataiq
            .items_create("board_1")
            .fields([("field_1", json!("Acme"))])
            .created_type("manual"),
        "POST",
        "/data-board/v2/boards/board_1/items",
        &[],
        json!({"fields": {"field_1": "Acme"}, "created_type": "manual"}),
    )
    .await;
    wire.call(
        dataiq.items_create_many(
            "board_1",
            DataiqItemsCreate::new([DataiqItemCreate::new().fields([("field_1", json!("Acme"))])]),
        ),
        "POST",
        "/data-board/v2/boards/board_1/items/bulk",
        &[],
        json!({"items": [{"fields": {"field_1": "Acme"}}]}),
    )
    .await;
    wire.call(
        dataiq.items_delete_many("board_1", "item_1,item_2"),
        "DELETE",
        "/data-board/v2/boards/board_1/items/bulk-delete",
        &[("ids", "item_1,item_2")],
        None,
    )
    .await;
    wire.call(
        dataiq.items_count("board_1"),
        "GET",
        "/data-board/v2/boards/board_1/items/count",
        &[],
        None,
    )
    .await;
    wire.call(
        dataiq
            .items_query("board_1")
            .filter(
                DataiqItemFilter::new()
                    .r#match("and")
                    .rules([DataiqItemRule::new()
                        .field_id("field_1")
                        .op("is")
                        .value(json!("x"))]),
            )
            .search("acme")
            .sort("-created")
            .skip(0)
            .limit(20)
            .time_zone("UTC"),
        "POST",
        "/data-board/v2/boards/board_1/items/query",
        &[],
        json!({
            "filter": {
                "match": "and",
                "rules": [
                    {
                        "fieldId": "field_1",
                        "op": "is",
                        "value": "x"
                    }
                ]
            },
            "search": "acme",
            "sort": "-created",
            "skip": 0,
            "limit": 20,
            "timeZone": "UTC"
        }),
    )
    .await;
}

async fn part_4(wire: &Wire) {
    let dataiq = wire.client.dataiq();
    wire.call(
        dataiq.items_get("board_1", "item_1"),
        "GET",
        "/data-board/v2/boards/board_1/items/item_1",
        &[],
        None,
    )
    .await;
    wire.call(
        dataiq.items_update(
            "board_1",
            "item_1",
            DataiqItemUpdate::new([("field_1", json!("Acme 2"))]),
        ),
        "PATCH",
        "/data-board/v2/boards/board_1/items/item_1",
        &[],
        json!({"fields": {"field_1": "Acme 2"}}),
    )
    .await;
    wire.call(
        dataiq.items_delete("board_1", "item_1"),
        "DELETE",
        "/data-board/v2/boards/board_1/items/item_1",
        &[],
        None,
    )
    .await;
    wire.call(
        dataiq.items_lookup("board_1", "acme").limit(20),
        "GET",
        "/data-board/v2/boards/board_1/lookup",
        &[("q", "acme"), ("limit", "20")],
        None,
    )
    .await;
    wire.call(
        dataiq.history_list("board_1", "item_1").limit(20).before("x_1"),
        "GET",
        "/data-board/v2/boards/board_1/items/item_1/history",
        &[("limit", "20"), ("before", "x_1")],
        None,
    )
    .await;
    wire.call(
        dataiq.history_revert("board_1", "item_1", "history_1"),
        "POST",
        "/data-board/v2/boards/board_1/items/item_1/history/history_1/revert",
        &[],
        None,
    )
    .await;
    wire.call(
        dataiq.trash_list("board_1").limit(100),
        "GET",
        "/data-board/v2/boards/board_1/trash",
        &[("limit", "100")],
        None,
    )
    .await;
    wire.call(
        dataiq.trash_restore("board_1", DataiqItemIds::new(["item_1"])),
        "POST",
        "/data-board/v2/boards/board_1/trash/restore",
        &[],
        json!({"itemIds": ["item_1"]}),
    )
    .await;
}

async fn part_5(wire: &Wire) {
    let dataiq = wire.client.dataiq();
    wire.call(
        dataiq.trash_forget("board_1", DataiqItemIds::new(["item_1"])),
        "POST",
        "/data-board/v2/boards/board_1/trash/forget",
        &[],
        json!({"itemIds": ["item_1"]}),
    )
    .await;
    wire.call(
        dataiq.views_list("board_1"),
        "GET",
        "/data-board/v2/boards/board_1/views",
        &[],
        None,
    )
    .await;
    wire.call(
        dataiq.views_create(
            "board_1",
            DataiqViewCreate::new([("group", json!("stage"))])
                .name("By stage")
                .layout("table"),
        ),
        "POST",
        "/data-board/v2/boards/board_1/views",
        &[],
        json!({"name": "By stage", "layout": "table", "config": {"group": "stage"}}),
    )
    .await;
    wire.call(
        dataiq.views_update("board_1", "view_1").name("By owner"),
        "PATCH",
        "/data-board/v2/boards/board_1/views/view_1",
        &[],
        json!({"name": "By owner"}),
    )
    .await;
    wire.call(
        dataiq.views_delete("board_1", "view_1"),
        "DELETE",
        "/data-board/v2/boards/board_1/views/view_1",
        &[],
        None,
    )
    .await;
    wire.call(
        dataiq
            .sources_list()
            .origin("x_1")
            .group("x_1")
            .format("x_1")
            .q("x_1")
            .parent_id("x_1")
            .nested(true)
            .cursor("x_1")
            .limit(20),
        "GET",
        "/data-board/v2/sources/items",
        &[
            ("origin", "x_1"),
            ("group", "x_1"),
            ("format", "x_1"),
            ("q", "x_1"),
            ("parent_id", "x_1"),
            ("nested", "true"),
            ("cursor", "x_1"),
            ("limit", "20"),
        ],
        None,
    )
    .await;
    wire.call(
        dataiq.sources_get("src_1"),
        "GET",
        "/data-board/v2/sources/items/src_1",
        &[],
        None,
    )
    .await;
    wire.call(
        dataiq.sources_delete("src_1"),
        "DELETE",
        "/data-board/v2/sources/items/src_1",
        &[],
        None,
    )
    .await;
}

async fn part_6(wire: &Wire) {
    let dataiq = wire.client.dataiq();
    wire.call(
        dataiq.sources_summary(),
        "GET",
        "/data-board/v2/sources/summary",
        &[],
        None,
    )
    .await;
    wire.call(
        dataiq.sources_connections(),
        "GET",
        "/data-board/v2/sources/connections",
        &[],
        None,
    )
    .await;
    wire.form(
        dataiq.sources_upload(DataiqSourceUpload::new(
            Upload::bytes("report.pdf", "abc").content_type("text/plain"),
        )),
        "POST",
        "/data-board/v2/sources/uploads",
        &[("file", "report.pdf (text/plain): abc")],
    )
    .await;
    wire.call(
        dataiq.sources_came_from("board_1", "item_1"),
        "GET",
        "/data-board/v2/boards/board_1/items/item_1/sources",
        &[],
        None,
    )
    .await;
    wire.call(
        dataiq
            .sources_set_came_from("board_1", "item_1")
            .ids(["src_1"])
            .role("origin"),
        "PUT",
        "/data-board/v2/boards/board_1/items/item_1/sources",
        &[],
        json!({"ids": ["src_1"], "role": "origin"}),
    )
    .await;
    wire.call(
        dataiq.runs_to_confirm().board_ids("board_1"),
        "GET",
        "/data-board/v2/ai/to-confirm",
        &[("board_ids", "board_1")],
        None,
    )
    .await;
    wire.call(
        dataiq
            .runs_list()
            .board_id("x_1")
            .status("x_1")
            .trigger("manual")
            .source_item_id("x_1")
            .cursor("x_1")
            .limit(20),
        "GET",
        "/data-board/v2/extraction-runs",
        &[
            ("board_id", "x_1"),
            ("status", "x_1"),
            ("trigger", "manual"),
            ("source_item_id", "x_1"),
            ("cursor", "x_1"),
            ("limit", "20"),
        ],
        None,
    )
    .await;
    wire.call(
        dataiq
            .runs_create()
            .trigger("manual")
            .board_id("board_1")
            .field_id("field_1")
            .item_ids(["item_1"])
            .source_item_ids(["src_1"])
            .mode("dry_run"),
        "POST",
        "/data-board/v2/extraction-runs",
        &[],
        json!({
            "trigger": "manual",
            "boardId": "board_1",
            "fieldId": "field_1",
            "itemIds": [
                "item_1"
            ],
            "sourceItemIds": [
                "src_1"
            ],
            "mode": "dry_run"
        }),
    )
    .await;
}

async fn part_7(wire: &Wire) {
    let dataiq = wire.client.dataiq();
    wire.call(
        dataiq.runs_get("run_1"),
        "GET",
        "/data-board/v2/extraction-runs/run_1",
        &[],
        None,
    )
    .await;
    wire.call(
        dataiq.runs_cancel("run_1"),
        "POST",
        "/data-board/v2/extraction-runs/run_1/cancel",
        &[],
        None,
    )
    .await;
    wire.call(
        dataiq.runs_undo("run_1"),
        "POST",
        "/data-board/v2/extraction-runs/run_1/undo",
        &[],
        None,
    )
    .await;
    wire.call(
        dataiq.runs_values("run_1"),
        "GET",
        "/data-board/v2/extraction-runs/run_1/values",
        &[],
        None,
    )
    .await;
    wire.call(
        dataiq.runs_confirm("run_1").value_ids(["value_1"]),
        "POST",
        "/data-board/v2/extraction-runs/run_1/values/confirm",
        &[],
        json!({"valueIds": ["value_1"]}),
    )
    .await;
    wire.call(
        dataiq.runs_reject("run_1", DataiqValueIds::new(["value_1"])),
        "POST",
        "/data-board/v2/extraction-runs/run_1/values/reject",
        &[],
        json!({"valueIds": ["value_1"]}),
    )
    .await;
    wire.call(
        dataiq.runs_item("board_1", "item_1"),
        "GET",
        "/data-board/v2/boards/board_1/items/item_1/ai",
        &[],
        None,
    )
    .await;
    wire.call(
        dataiq.runs_resolve_suggestion(
            "board_1",
            "item_1",
            "field_1",
            DataiqSuggestionDecision::new(true),
        ),
        "POST",
        "/data-board/v2/boards/board_1/items/item_1/fields/field_1/suggestion",
        &[],
        json!({"accept": true}),
    )
    .await;
}

async fn part_8(wire: &Wire) {
    let dataiq = wire.client.dataiq();
    wire.call(
        dataiq.sql_run(DataiqSqlQuery::new("select 1").limit(20).offset(0)),
        "POST",
        "/data-board/v2/sql",
        &[],
        json!({"sql": "select 1", "limit": 20, "offset": 0}),
    )
    .await;
    wire.call(
        dataiq.sql_run_on_board("board_1", DataiqSqlQuery::new("select 1").limit(20).offset(0)),
        "POST",
        "/data-board/v2/boards/board_1/sql",
        &[],
        json!({"sql": "select 1", "limit": 20, "offset": 0}),
    )
    .await;
    wire.call(
        dataiq.sql_schema().tables("x_1").format("json"),
        "GET",
        "/data-board/v2/sql/schema",
        &[("tables", "x_1"), ("format", "json")],
        None,
    )
    .await;
    wire.call(
        dataiq.sql_board_schema("board_1"),
        "GET",
        "/data-board/v2/boards/board_1/sql-schema",
        &[],
        None,
    )
    .await;
    wire.call(
        dataiq.sql_list_queries(),
        "GET",
        "/data-board/v2/sql/queries",
        &[],
        None,
    )
    .await;
    wire.call(
        dataiq
            .sql_create_query()
            .name("Won deals")
            .description("Deals of this year")
            .sql("select 1")
            .visibility("private"),
        "POST",
        "/data-board/v2/sql/queries",
        &[],
        json!({
            "name": "Won deals",
            "description": "Deals of this year",
            "sql": "select 1",
            "visibility": "private"
        }),
    )
    .await;
    wire.call(
        dataiq.sql_update_query("query_1").name("Lost deals"),
        "PATCH",
        "/data-board/v2/sql/queries/query_1",
        &[],
        json!({"name": "Lost deals"}),
    )
    .await;
    wire.call(
        dataiq.sql_delete_query("query_1"),
        "DELETE",
        "/data-board/v2/sql/queries/query_1",
        &[],
        None,
    )
    .await;
}
