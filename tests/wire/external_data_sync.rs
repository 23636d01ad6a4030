//! `external_data_sync`: data of other systems that the platform keeps up with.

use serde_json::json;

use super::support::Wire;

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    let external_data_sync = wire.client.external_data_sync();
    wire.call(
        external_data_sync.list_external_data_sync(),
        "GET",
        "/channel-service/v1/external-data-sync",
        &[],
        None,
    )
    .await;
    wire.call(
        external_data_sync
            .enable_external_data_sync()
            .source("hubspot")
            .config([("token", json!("t"))]),
        "POST",
        "/channel-service/v1/external-data-sync/enable",
        &[],
        json!({"source": "hubspot", "config": {"token": "t"}}),
    )
    .await;
    wire.call(
        external_data_sync.get_external_data_sync("sync_id"),
        "GET",
        "/channel-service/v1/external-data-sync/sync_id",
        &[],
        None,
    )
    .await;
    wire.call(
        external_data_sync.delete_external_data_sync("sync_id"),
        "DELETE",
        "/channel-service/v1/external-data-sync/sync_id",
        &[],
        None,
    )
    .await;
    wire.call(
        external_data_sync
            .sync_external_data_sync("sync_id")
            .time_frame_start("2026-11-01T00:00:00Z")
            .time_frame_end("2026-11-20T00:00:00Z"),
        "POST",
        "/channel-service/v1/external-data-sync/sync_id/sync",
        &[],
        json!({
            "time_frame_start": "2026-11-01T00:00:00Z",
            "time_frame_end": "2026-11-20T00:00:00Z"
        }),
    )
    .await;
    wire.covers("external_data_sync");
}
