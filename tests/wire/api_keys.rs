//! Keys for programs.

use super::support::{Wire, every};

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    let api_keys = wire.client.api_keys();
    every! { wire, api_keys:
        GET "/platform/v1/api_key_token" [] list() [];
        POST "/platform/v1/third_party_token" [] create() body ApiKeyCreate {"name": "CI", "expirationDays": 30};
        GET "/platform/v1/third_party_token/api_xxx" [] get("api_xxx") [];
        DELETE "/platform/v1/third_party_token/api_xxx" [] delete("api_xxx") [];
    }
    wire.covers("api_keys");
}
