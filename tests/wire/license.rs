//! The license.

use super::support::{Wire, every};

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    let license = wire.client.license();
    every! { wire, license:
        GET "/license" [] get() [];
        POST "/license" [] activate() with LicenseActivation {"license_key": "lic_xxx"};
    }
    wire.covers("license");
}
