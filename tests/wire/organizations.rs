//! Organizations of the caller.

use super::support::{Wire, every};

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    let organizations = wire.client.organizations();
    let list = wire
        .call(
            organizations.list().is_active(true),
            "GET",
            "/platform/v2/organizations/_all",
            &[("is_active", "true")],
            None,
        )
        .await;
    assert_eq!(list.data[0].id, wire.sandbox.organization_id());
    wire.call(
        organizations.list_all(),
        "GET",
        "/platform/v2/organizations/_all",
        &[],
        None,
    )
    .await;
    let page = wire
        .call(
            organizations.list_for_login().limit(20).skip(0).is_active(true),
            "GET",
            "/platform/v1/organizations",
            &[("limit", "20"), ("skip", "0"), ("is_active", "true")],
            None,
        )
        .await;
    assert_eq!(page.count, Some(1));
    let organizations = wire.client.organizations();
    every! { wire, organizations:
        PUT "/platform/v1/organizations/org_xxx" [] update("org_xxx") body OrganizationUpdate {"name": "default"};
    }
    let client = wire.with_access_token();
    let organizations = client.organizations();
    every! { wire, organizations:
        POST "/platform/v1/organizations" [] create() body OrganizationCreate {"name": "Acme"};
    }
    wire.covers("organizations");
}
