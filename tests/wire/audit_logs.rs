//! What users changed.

use super::support::{Wire, every};

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    let audit_logs = wire.client.audit_logs();
    every! { wire, audit_logs:
        GET "/platform/v1/audit-logs" [("userId", "x"), ("resource", "board"), ("resourceId", "x"), ("action", "create"), ("boardId", "x"), ("from", "2026-01-01"), ("to", "2026-02-01"), ("q", "x"), ("imports", "only"), ("page", "7"), ("limit", "7"), ("cursor", "x"), ("includeArchive", "true")] list() [.user_id("x").resource("board").resource_id("x").action("create").board_id("x").from("2026-01-01").to("2026-02-01").q("x").imports("only").page(7).limit(7).cursor("x").include_archive(true)];
        GET "/platform/v1/audit-logs/summary" [("from", "2026-01-01"), ("to", "2026-02-01")] summary() [.from("2026-01-01").to("2026-02-01")];
        GET "/platform/v1/audit-logs/log_xxx" [] get("log_xxx") [];
        POST "/platform/v1/audit-logs/log_xxx/revert" [] revert("log_xxx") [];
    }
    wire.covers("audit_logs");
}
