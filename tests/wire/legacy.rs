//! Retired routes.

use super::support::{Wire, every};

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    let legacy = wire.client.legacy();
    every! { wire, legacy:
        GET "/ips/v1/external-data-sync" [] ips_list_external_data_sync() [];
        POST "/ips/v1/external-data-sync/enable" [] ips_enable_external_data_sync() body LegacyIpsEnableExternalDataSync {"source": "hubspot", "config": {}};
        DELETE "/ips/v1/external-data-sync/syn_xxx" [] ips_delete_external_data_sync("syn_xxx") [];
        GET "/ips/v1/schedulers" [("filter", "x")] ips_list_schedulers() [.filter("x")];
        GET "/ips/v1/schedulers/filter_options" [("filter", "xxx")] ips_get_scheduler_filter_options("xxx") [];
        DELETE "/ips/v1/schedulers/sch_xxx" [] ips_delete_scheduler("sch_xxx") [];
        POST "/v1/backend/conversation_messages/_fileupload" [] messages_upload_file() file;
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
    wire.covers("legacy");
}
