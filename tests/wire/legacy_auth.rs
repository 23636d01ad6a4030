//! Retired routes of logins and accounts.

use super::support::{Wire, every};

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    let legacy = wire.client.legacy_auth();
    every! { wire, legacy:
        POST "/private/backend/v1/third_party_token" [] get_third_party_token() with ThirdPartyTokenCreate {"expirationDays": 10};
        POST "/v1/backend/access/_signin_with_identity" [] signin_with_identity() with LoginByIdentity {"identity_token": "eyJ.xxx.yyy", "provider": "google"};
        POST "/v1/backend/aws_marketplace/resolve-customer" [] resolve_aws_marketplace_customer() with AwsMarketplaceToken {"registrationToken": "aws_xxx"};
        POST "/v1/backend/identity/_signup_email" [] signup_with_email() with IdentityByEmail {"email": "alice@example.com", "otp": "123456"};
        POST "/v1/backend/identity/_signup_google" [] signup_with_google() with IdentityByGoogle {"id_token": "eyJ.xxx.yyy"};
        POST "/v1/backend/identity_access/_signin_email" [] signin_with_email_identity() with IdentityByEmail {"email": "alice@example.com", "otp": "123456"};
        POST "/v1/backend/identity_access/_signin_google" [] signin_with_google() with IdentityByGoogle {"id_token": "eyJ.xxx.yyy"};
        POST "/v1/backend/login/_signin_email_request" [] signin_email_request() with LoginCodeRequest {"email": "alice@example.com"};
        POST "/v1/backend/login/_signin_with_email" [] signin_with_email() with LoginByCode {"email": "alice@example.com", "otp": "123456"};
        GET "/v1/backend/login/forget" [("email", "alice@example.com")] forgot_password("alice@example.com") [];
        POST "/v1/backend/login/forget/reset" [] reset_password() body LegacyAuthResetPassword {"token": "xxx", "password": "correct horse battery staple"};
        GET "/v1/backend/login/providers" [] get_login_providers() [];
        POST "/v1/backend/login/sign_in" [] sign_in() with LoginByPassword {"email": "alice@example.com", "password": "correct horse battery staple"};
        POST "/v1/backend/login/sign_up" [] sign_up() with SignUp {"email": "alice@example.com", "password": "correct horse battery staple", "name": "Alice B."};
        GET "/v1/backend/login/sign_up/verify/check" [("email", "alice@example.com")] verify_sign_up_check("alice@example.com") [];
        GET "/v1/backend/login/sign_up/verify/resend" [("email", "alice@example.com")] resend_verification_email("alice@example.com") [];
        GET "/v1/backend/oidc_role_mappings" [] list_oidc_role_mappings() [];
        POST "/v1/backend/oidc_role_mappings" [] create_oidc_role_mapping() with OidcRoleMapping {"role": "member", "claim": "groups", "value": "sales"};
        PUT "/v1/backend/oidc_role_mappings/bulk" [] bulk_update_oidc_role_mappings() body OidcRoleMappings {"mappings": [{"role": "member", "claim": "groups", "value": "sales"}]};
        GET "/v1/backend/sso/azure_ad/groups/all" [] get_azure_groups() [];
        POST "/v1/backend/sso/login-success" [] signin_sso() with LoginBySso {"code": "0.AXxx"};
    }
    let client = wire.with_access_token();
    let legacy = client.legacy_auth();
    every! { wire, legacy:
        POST "/v1/backend/access/_exchange_access_token" [] exchange_access_token() with AccessExchange {"organization_id": "org_xxx"};
        POST "/v1/backend/access/_exchange_access_token_with_access_token" [] exchange_access_token_with_token() body LegacyAuthExchangeAccessTokenWithToken {"token": "xxx"};
        POST "/v1/backend/login/sign_in/file_up_load" [] upload_sign_up_photo() file;
    }
    wire.covers("legacy_auth");
}
