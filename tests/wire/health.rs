//! Whether the gateway responds.

use super::support::{Wire, every};

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    let health = wire.client.health();
    every! { wire, health:
        GET "/" [] check() [];
    }
    wire.covers("health");
}
