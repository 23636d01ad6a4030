//! The account of the caller.

use super::support::{Wire, every};

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    let account = wire.client.account();
    every! { wire, account:
        GET "/platform/v1/account" [] get() [];
        PUT "/platform/v1/account" [] update() body AccountUpdate {"display_name": "Alice B.", "language": "en"};
        POST "/platform/v1/account/_fileupload" [] upload_avatar() file;
    }
    wire.covers("account");
}
