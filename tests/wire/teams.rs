//! Teams.

use super::support::{Wire, every};

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    let teams = wire.client.teams();
    every! { wire, teams:
        GET "/platform/v2/teams" [("type", "business_unit_id"), ("q", "pub_xxx"), ("limit", "7"), ("skip", "7"), ("search", "x")] list("business_unit_id", "pub_xxx") [.limit(7).skip(7).search("x")];
        POST "/platform/v1/teams" [] create() with TeamCreate {"name": "Sales", "business_unit_id": "pub_xxx"};
        GET "/platform/v2/teams/my" [] list_my() [];
        POST "/platform/v2/teams/_add_users" [] add_users() with TeamUsersAdd {"team_id": "t_xxx", "users": [{"user_id": "u_1", "role": "member"}]};
        POST "/platform/v2/teams/_remove_users" [] remove_users() with TeamUsersRemove {"team_id": "t_xxx", "user_ids": ["u_1"]};
        POST "/platform/v2/teams/_join_team" [] join() with TeamReference {"team_id": "t_xxx"};
        POST "/platform/v2/teams/_leave" [] leave() with TeamReference {"team_id": "t_xxx"};
        POST "/platform/v1/teams/_fileupload" [] upload_icon() file;
        GET "/platform/v1/teams/t_xxx" [] get("t_xxx") [];
        PUT "/platform/v2/teams/t_xxx" [] update("t_xxx") body TeamUpdate {"name": "Sales EMEA"};
        DELETE "/platform/v2/teams/t_xxx" [] delete("t_xxx") [];
        POST "/platform/v2/teams/t_xxx/join_request" [] request_join("t_xxx") body TeamJoinRequest {"message": "I work with them."};
        POST "/platform/v2/teams/t_xxx/user/tu_1/approve" [] approve_join_request("t_xxx", "tu_1") with TeamRoleChange {"role": "member"};
        PUT "/platform/v2/teams/t_xxx/user/tu_1/role" [] update_user_role("t_xxx", "tu_1") with TeamRoleChange {"role": "admin"};
        GET "/platform/v1/team_users" [("type", "team_id"), ("q", "t_xxx"), ("limit", "7"), ("skip", "7"), ("search", "x")] get_users("team_id", "t_xxx") [.limit(7).skip(7).search("x")];
    }
    wire.covers("teams");
}
