//! Retired routes.

use super::support::{Wire, every};

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    let legacy = wire.client.legacy();
    every! { wire, legacy:
        POST "/private/backend/v1/third_party_token" [] auth_get_third_party_token() with ThirdPartyTokenCreate {"expirationDays": 10};
        GET "/ips/v1/external-data-sync" [] ips_list_external_data_sync() [];
        POST "/ips/v1/external-data-sync/enable" [] ips_enable_external_data_sync() body LegacyIpsEnableExternalDataSync {"source": "hubspot", "config": {}};
        DELETE "/ips/v1/external-data-sync/syn_xxx" [] ips_delete_external_data_sync("syn_xxx") [];
        GET "/ips/v1/schedulers" [("filter", "x")] ips_list_schedulers() [.filter("x")];
        GET "/ips/v1/schedulers/filter_options" [("filter", "xxx")] ips_get_scheduler_filter_options("xxx") [];
        DELETE "/ips/v1/schedulers/sch_xxx" [] ips_delete_scheduler("sch_xxx") [];
        POST "/v1/backend/access/_signin_with_identity" [] auth_signin_with_identity() with LoginByIdentity {"identity_token": "eyJ.xxx.yyy", "provider": "google"};
        POST "/v1/backend/aws_marketplace/resolve-customer" [] auth_resolve_aws_marketplace_customer() with AwsMarketplaceToken {"registrationToken": "aws_xxx"};
        GET "/v1/backend/board" [("limit", "7"), ("skip", "7")] boards_list() [.limit(7).skip(7)];
        POST "/v1/backend/board" [] boards_create() body LegacyBoardsCreate {"name": "Acme", "description": "A text.", "fields": [{}]};
        POST "/v1/backend/board/_fileupload" [] boards_upload_board_file() file;
        POST "/v1/backend/board/_order" [] boards_reorder() with LegacyBoardsReorder {"order": ["xxx"]};
        POST "/v1/backend/board/delete/brd_xxx/board_items" [] boards_bulk_delete_items("brd_xxx") with LegacyBoardsBulkDeleteItems {"ids": ["xxx"]};
        POST "/v1/backend/board/upload" [] boards_upload_board_file_v2() file;
        DELETE "/v1/backend/board/brd_xxx" [] boards_delete("brd_xxx") [];
        GET "/v1/backend/board/brd_xxx" [] boards_get("brd_xxx") [];
        PUT "/v1/backend/board/brd_xxx" [] boards_update("brd_xxx") body LegacyBoardsUpdate {"name": "Acme", "description": "A text."};
        POST "/v1/backend/board/brd_xxx/board_fields" [] boards_create_field("brd_xxx") body LegacyBoardsCreateField {"name": "Acme"};
        POST "/v1/backend/board/brd_xxx/board_fields/_order" [] boards_reorder_fields("brd_xxx") with LegacyBoardsReorderFields {"fields": ["xxx"]};
        DELETE "/v1/backend/board/brd_xxx/board_fields/fld_xxx" [] boards_delete_field("brd_xxx", "fld_xxx") [];
        PUT "/v1/backend/board/brd_xxx/board_fields/fld_xxx" [] boards_update_field("brd_xxx", "fld_xxx") body LegacyBoardsUpdateField {"name": "Acme"};
        GET "/v1/backend/board/brd_xxx/board_items" [("limit", "7"), ("skip", "7")] boards_list_items("brd_xxx") [.limit(7).skip(7)];
        POST "/v1/backend/board/brd_xxx/board_items" [] boards_create_item("brd_xxx") with LegacyBoardsCreateItem {"fields": {}};
        DELETE "/v1/backend/board/brd_xxx/board_items/itm_xxx" [] boards_delete_item("brd_xxx", "itm_xxx") [];
        GET "/v1/backend/board/brd_xxx/board_items/itm_xxx" [] boards_get_item("brd_xxx", "itm_xxx") [];
        PUT "/v1/backend/board/brd_xxx/board_items/itm_xxx" [] boards_update_item("brd_xxx", "itm_xxx") with LegacyBoardsUpdateItem {"fields": {}};
        GET "/v1/backend/board/brd_xxx/board_items/itm_xxx/related_boards/brd_yyy/board_items" [] boards_get_related_items("brd_xxx", "itm_xxx", "brd_yyy") [];
        PUT "/v1/backend/board/brd_xxx/board_items/itm_xxx/related_boards/brd_yyy/link" [] boards_link_items("brd_xxx", "itm_xxx", "brd_yyy") with LegacyBoardsLinkItems {"relatedItemIds": ["xxx"]};
        PUT "/v1/backend/board/brd_xxx/board_items/itm_xxx/related_boards/brd_yyy/unlink" [] boards_unlink_items("brd_xxx", "itm_xxx", "brd_yyy") with LegacyBoardsUnlinkItems {"relatedItemIds": ["xxx"]};
        GET "/v1/backend/board/brd_xxx/export_csv" [("sort", "x")] boards_export_csv("brd_xxx") [.sort("x")];
        POST "/v1/backend/board/brd_xxx/import_csv" [] boards_import_csv("brd_xxx") file;
        POST "/v1/backend/board/brd_xxx/import_excel" [] boards_import_excel("brd_xxx") file;
        GET "/v1/backend/board/brd_xxx/import_progress" [] boards_get_import_progress("brd_xxx") [];
        PUT "/v1/backend/board/brd_xxx/multiple_board_fields" [] boards_bulk_update_fields("brd_xxx") with LegacyBoardsBulkUpdateFields {"fields": [{}]};
        GET "/v1/backend/board/brd_xxx/segmentation" [] boards_list_segments("brd_xxx") [];
        POST "/v1/backend/board/brd_xxx/segmentation" [] boards_create_segment("brd_xxx") body LegacyBoardsCreateSegment {"name": "Acme", "filters": []};
        DELETE "/v1/backend/board/brd_xxx/segmentation/seg_xxx" [] boards_delete_segment("brd_xxx", "seg_xxx") [];
        PUT "/v1/backend/board/brd_xxx/segmentation/seg_xxx" [] boards_update_segment("brd_xxx", "seg_xxx") body LegacyBoardsUpdateSegment {"name": "Acme", "filter": {}};
        POST "/v1/backend/conversation_messages/_fileupload" [] messages_upload_file() file;
        POST "/v1/backend/identity/_signup_email" [] auth_signup_with_email() with IdentityByEmail {"email": "alice@example.com", "otp": "123456"};
        POST "/v1/backend/identity/_signup_google" [] auth_signup_with_google() with IdentityByGoogle {"id_token": "eyJ.xxx.yyy"};
        POST "/v1/backend/identity_access/_signin_email" [] auth_signin_with_email_identity() with IdentityByEmail {"email": "alice@example.com", "otp": "123456"};
        POST "/v1/backend/identity_access/_signin_google" [] auth_signin_with_google() with IdentityByGoogle {"id_token": "eyJ.xxx.yyy"};
        POST "/v1/backend/link_preview/getWebsiteInfo" [] boards_get_link_preview() with LegacyBoardsGetLinkPreview {"url": "https://example.com"};
        POST "/v1/backend/login/_signin_email_request" [] auth_signin_email_request() with LoginCodeRequest {"email": "alice@example.com"};
        POST "/v1/backend/login/_signin_with_email" [] auth_signin_with_email() with LoginByCode {"email": "alice@example.com", "otp": "123456"};
        GET "/v1/backend/login/forget" [("email", "alice@example.com")] auth_forgot_password("alice@example.com") [];
        POST "/v1/backend/login/forget/reset" [] auth_reset_password() body LegacyAuthResetPassword {"token": "xxx", "password": "correct horse battery staple"};
        GET "/v1/backend/login/providers" [] auth_get_login_providers() [];
        POST "/v1/backend/login/sign_in" [] auth_sign_in() with LoginByPassword {"email": "alice@example.com", "password": "correct horse battery staple"};
        POST "/v1/backend/login/sign_up" [] auth_sign_up() with SignUp {"email": "alice@example.com", "password": "correct horse battery staple", "name": "Alice B."};
        GET "/v1/backend/login/sign_up/verify/check" [("email", "alice@example.com")] auth_verify_sign_up_check("alice@example.com") [];
        GET "/v1/backend/login/sign_up/verify/resend" [("email", "alice@example.com")] auth_resend_verification_email("alice@example.com") [];
        POST "/v1/backend/meilisearch/brd_xxx/search" [] boards_search("brd_xxx") body LegacyBoardsSearch {"limit": 20, "q": "enterprise"};
        GET "/v1/backend/oidc_role_mappings" [] auth_list_oidc_role_mappings() [];
        POST "/v1/backend/oidc_role_mappings" [] auth_create_oidc_role_mapping() with OidcRoleMapping {"role": "member", "claim": "groups", "value": "sales"};
        PUT "/v1/backend/oidc_role_mappings/bulk" [] auth_bulk_update_oidc_role_mappings() body OidcRoleMappings {"mappings": [{"role": "member", "claim": "groups", "value": "sales"}]};
        GET "/v1/backend/sso/azure_ad/groups/all" [] auth_get_azure_groups() [];
        POST "/v1/backend/sso/login-success" [] auth_signin_sso() with LoginBySso {"code": "0.AXxx"};
        POST "/v1/backend/teams/_fileupload" [] platform_upload_team_icon() file;
        GET "/v2/backend/templates" [] templates_list() [];
        POST "/v2/backend/templates/v1/market-places/templates/install-from-json" [] marketplace_install_from_json() with LegacyMarketplaceInstallFromJson {"template": {}};
        POST "/v2/backend/templates/v2/custom" [] templates_create_custom() with LegacyTemplatesCreateCustom {"usecase": {}, "assistant": {}};
        DELETE "/v2/backend/templates/v2/uc_xxx" [] templates_delete_v2("uc_xxx") [];
        GET "/v2/backend/templates/uc_xxx" [] agent_get("uc_xxx") [];
        PATCH "/v2/backend/templates/uc_xxx" [] agent_update_use_case("uc_xxx") body LegacyAgentUpdateUseCase {"name": "Acme", "description": "A text."};
        DELETE "/v2/backend/templates/uc_xxx" [] templates_delete("uc_xxx") [];
        PATCH "/v2/backend/templates/uc_xxx/custom" [] templates_update_custom("uc_xxx") body LegacyTemplatesUpdateCustom {};
        GET "/v2/backend/workflows/channel_automation" [("channelType", "x")] workflows_list_channel_automation() [.channel_type("x")];
        GET "/platform/v1/credentials" [] platform_list_credentials() [];
        POST "/platform/v1/init_channel" [] platform_init_channel() with LegacyPlatformInitChannel {"type": "General"};
        GET "/platform/v1/team/t_xxx/users" [] teams_get_users("t_xxx") [];
        POST "/platform/v1/users/_fileupload" [] platform_upload_user_avatar() file;
        GET "/platform/v1/users/me" [] platform_get_me() [];
        GET "/platform/v1/workflow/_credentialParam" [] platform_get_credential_param() [];
        GET "/platform/v1/workflow/credential-types/whatsapp" [] platform_get_credential_type_by_name("whatsapp") [];
        GET "/platform/v1/workflow/processed-credential-types" [] platform_list_processed_credential_types() [];
        GET "/platform/v2/contacts/con_xxx" [] platform_get_contact_v2("con_xxx") [];
        PUT "/platform/v2/contacts/con_xxx" [] platform_update_contact_v2("con_xxx") body ContactUpdate {"display_name": "Alice B."};
    }
    let client = wire.with_access_token();
    let legacy = client.legacy();
    every! { wire, legacy:
        POST "/v1/backend/access/_exchange_access_token" [] auth_exchange_access_token() with AccessExchange {"organization_id": "org_xxx"};
        POST "/v1/backend/access/_exchange_access_token_with_access_token" [] auth_exchange_access_token_with_token() body LegacyAuthExchangeAccessTokenWithToken {"token": "xxx"};
        POST "/v1/backend/login/sign_in/file_up_load" [] auth_upload_sign_up_photo() file;
    }
    wire.covers("legacy");
}
