//! Roles.

use super::support::{Wire, every};

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    let roles = wire.client.roles();
    every! { wire, roles:
        GET "/platform/v1/roles" [("limit", "7"), ("skip", "7"), ("scope", "x"), ("team_id", "x")] list() [.limit(7).skip(7).scope("x").team_id("x")];
        POST "/platform/v1/roles" [] create() with RoleCreate {"key": "viewer", "name": "Viewer", "permissions": ["boards.read"]};
        GET "/platform/v1/roles/permissions" [("scope", "x")] list_permissions() [.scope("x")];
        GET "/platform/v1/roles/role_xxx" [] get("role_xxx") [];
        PUT "/platform/v1/roles/role_xxx" [] update("role_xxx") body RoleUpdate {"name": "Reader"};
        DELETE "/platform/v1/roles/role_xxx" [] delete("role_xxx") [];
        POST "/platform/v1/users/_bulk_change_role" [] assign_many() with RoleAssignments {"user_ids": ["u_1"], "role": "member"};
    }
    wire.covers("roles");
}
