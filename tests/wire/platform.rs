//! Users, organizations, business units, and the routes of teams that have a name of `platform` only.

use super::support::{Wire, every};

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    let platform = wire.client.platform();
    every! { wire, platform:
        GET "/platform/v1/roles/_effective" [("user_id", "u_1"), ("org_id", "x")] get_effective_permissions("u_1") [.org_id("x")];
        GET "/platform/v1/teams" [("type", "business_unit_id"), ("q", "pub_xxx"), ("limit", "7"), ("skip", "7"), ("search", "x")] list_teams_v1("business_unit_id", "pub_xxx") [.limit(7).skip(7).search("x")];
        GET "/platform/v1/teams/my" [] get_my_teams_v1() [];
        POST "/platform/v1/teams/_add_users" [] add_team_users_v1() with TeamUsersAdd {"team_id": "t_xxx", "users": [{"user_id": "u_1", "role": "member"}]};
        POST "/platform/v1/teams/_remove_users" [] remove_team_users_v1() with TeamUsersRemove {"team_id": "t_xxx", "user_ids": ["u_1"]};
        PUT "/platform/v1/teams/t_xxx" [] update_team_v1("t_xxx") body TeamUpdate {"name": "Sales EMEA"};
        DELETE "/platform/v1/teams/t_xxx" [] delete_team_v1("t_xxx") [];
        POST "/platform/v2/teams/t_xxx/user/tu_1/accept" [] accept_team_join_request("t_xxx", "tu_1") [];
        GET "/platform/v2/team_users" [("type", "team_id"), ("q", "t_xxx"), ("limit", "7"), ("skip", "7"), ("search", "x"), ("sort", "x")] list_team_users_v2("team_id", "t_xxx") [.limit(7).skip(7).search("x").sort("x")];
        GET "/platform/v2/team_users/_invite_list" [("type", "team_id"), ("team_id", "t_xxx")] list_team_invites("team_id", "t_xxx") [];
        GET "/platform/v1/team_users/_invite_list" [("type", "team_id"), ("team_id", "t_xxx")] list_team_invites_v1("team_id", "t_xxx") [];
        GET "/platform/v1/teams/t_xxx/team_labels" [("limit", "7"), ("skip", "7")] get_team_labels("t_xxx") [.limit(7).skip(7)];
        GET "/platform/v1/users" [("limit", "7"), ("skip", "7"), ("search", "x"), ("roles", "owner,member"), ("status", "active"), ("team_ids", "x"), ("page", "7"), ("sort", "x")] list_users() [.limit(7).skip(7).search("x").roles("owner,member").status("active").team_ids("x").page(7).sort("x")];
        GET "/platform/v1/users/_all" [] list_all_users() [];
        GET "/platform/v1/users/_me" [] get_me() [];
        GET "/platform/v1/users/_roles_count" [] get_user_roles_count() [];
        POST "/platform/v1/users/_bulk_invite" [] bulk_invite() body UserInvitations {"invitations": [{"email": "bob@example.com", "role": "member"}]};
        POST "/platform/v1/users/_change_role" [] change_role() with UserRoleChange {"user_id": "u_1", "role": "member"};
        POST "/platform/v1/users/_deactivate" [] deactivate_user() with UserSelection {"user_id": "u_1"};
        POST "/platform/v1/users/_reactivate" [] reactivate_user() with UserSelection {"user_id": "u_1"};
        GET "/platform/v1/users/u_1" [] get_user("u_1") [];
        PUT "/platform/v1/users/u_1" [] update_user("u_1") body PlatformUserUpdate {"display_name": "Alice B.", "language": "en"};
        DELETE "/platform/v1/users/u_1" [] delete_user("u_1") [];
        PATCH "/platform/v1/users/u_1/_remove" [] remove_user("u_1") [];
        GET "/platform/v2/organizations" [("limit", "7"), ("skip", "7"), ("is_active", "true")] list_orgs() [.limit(7).skip(7).is_active(true)];
        GET "/platform/v1/organizations/org_xxx" [] get_org("org_xxx") [];
        PATCH "/platform/v1/organizations/org_xxx" [] update_org("org_xxx") body OrganizationUpdate {"name": "Acme"};
        DELETE "/platform/v1/organizations/org_xxx" [] delete_org("org_xxx") [];
        GET "/platform/v1/business_units" [("limit", "7"), ("skip", "7")] list_business_units() [.limit(7).skip(7)];
        POST "/platform/v1/business_units" [] create_business_unit() with BusinessUnitCreate {"name": "Sales"};
        GET "/platform/v1/business_units/bu_xxx" [] get_business_unit("bu_xxx") [];
        PUT "/platform/v1/business_units/bu_xxx" [] update_business_unit("bu_xxx") body BusinessUnitUpdate {"name": "Sales EMEA"};
        DELETE "/platform/v1/business_units/bu_xxx" [] delete_business_unit("bu_xxx") [];
        GET "/platform/v1/categories" [("search", "x"), ("sort", "x"), ("apply_to", "board")] list_categories() [.search("x").sort("x").apply_to(["board"])];
        POST "/platform/v1/categories" [] create_category() with CategoryCreate {"name": "Finance", "apply_to": ["board"]};
        GET "/platform/v1/categories/cat_xxx" [] get_category("cat_xxx") [];
        PUT "/platform/v1/categories/cat_xxx" [] update_category("cat_xxx") body CategoryUpdate {"description": "Invoices and payments"};
        DELETE "/platform/v1/categories/cat_xxx" [] delete_category("cat_xxx") [];
    }
    let client = wire.with_access_token();
    let platform = client.platform();
    every! { wire, platform:
        POST "/platform/v1/organizations/aws" [] create_aws_org() body AwsOrganizationCreate {"customer_id": "cus_xxx"};
    }
    wire.covers("platform");
}
