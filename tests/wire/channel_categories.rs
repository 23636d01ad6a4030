//! `channel_categories`: categories by older routes of the channel service.

use imbrace::gateway::types::ChannelCategoryCreate;
use serde_json::json;

use super::support::Wire;

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    Box::pin(part_1(&wire)).await;
    Box::pin(part_2(&wire)).await;
    wire.covers("channel_categories");
}

async fn part_1(wire: &Wire) {
    let channel_categories = wire.client.channel_categories();
    wire.call(
        channel_categories.list("org_xxx"),
        "GET",
        "/channel-service/v1/backend/categories",
        &[("organization_id", "org_xxx")],
        None,
    )
    .await;
    wire.call(
        channel_categories.create(
            ChannelCategoryCreate::new("Sales")
                .apply_to(["board"])
                .description("Deals"),
        ),
        "POST",
        "/channel-service/v1/backend/categories",
        &[],
        json!({"name": "Sales", "apply_to": ["board"], "description": "Deals"}),
    )
    .await;
    wire.call(
        channel_categories.get("category_id"),
        "GET",
        "/channel-service/v1/backend/categories/category_id",
        &[],
        None,
    )
    .await;
    wire.call(
        channel_categories.update("category_id").name("Sales 2"),
        "PUT",
        "/channel-service/v1/backend/categories/category_id",
        &[],
        json!({"name": "Sales 2"}),
    )
    .await;
    wire.call(
        channel_categories.delete("category_id"),
        "DELETE",
        "/channel-service/v1/backend/categories/category_id",
        &[],
        None,
    )
    .await;
    wire.call(
        channel_categories.list_v1().limit(20).skip(7),
        "GET",
        "/channel-service/v1/categories",
        &[("limit", "20"), ("skip", "7")],
        None,
    )
    .await;
    wire.call(
        channel_categories.create_v1(
            ChannelCategoryCreate::new("Sales")
                .apply_to(["board"])
                .description("Deals"),
        ),
        "POST",
        "/channel-service/v1/categories",
        &[],
        json!({"name": "Sales", "apply_to": ["board"], "description": "Deals"}),
    )
    .await;
    wire.call(
        channel_categories.get_v1("category_id"),
        "GET",
        "/channel-service/v1/categories/category_id",
        &[],
        None,
    )
    .await;
}

async fn part_2(wire: &Wire) {
    let channel_categories = wire.client.channel_categories();
    wire.call(
        channel_categories.update_v1("category_id").name("Sales 2"),
        "PUT",
        "/channel-service/v1/categories/category_id",
        &[],
        json!({"name": "Sales 2"}),
    )
    .await;
    wire.call(
        channel_categories.delete_v1("category_id"),
        "DELETE",
        "/channel-service/v1/categories/category_id",
        &[],
        None,
    )
    .await;
}
