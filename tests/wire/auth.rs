//! Logins, one operation at a time. The flow that they make together is tested in `tests/login.rs`.

use imbrace::gateway::types::{LoginByCode, LoginByPassword, PasswordReset, SignUp};
use serde_json::json;

use super::support::{Wire, every};

const EMAIL: &str = "alice@example.com";
const PASSWORD: &str = "correct horse battery staple";
const LOGIN: &str = "/platform/v1/login";
const EXCHANGE: &str = "/platform/v1/access/_exchange_access_token";

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    logins(&wire).await;
    tokens(&wire).await;
    accounts(&wire).await;
    others(&wire).await;
    wire.covers("auth");
}

async fn logins(wire: &Wire) {
    let auth = wire.client.auth();
    let call = auth
        .authenticate(EMAIL)
        .password(PASSWORD)
        .provider_type("email")
        .name("Alice B.");
    let body = json!({"email": EMAIL, "password": PASSWORD, "provider_type": "email", "name": "Alice B."});
    let session = wire
        .call(call, "POST", &format!("{LOGIN}/authenticate"), &[], body)
        .await;
    assert_eq!(session.email.as_deref(), Some(EMAIL));
    assert_eq!(session.organizations.map(|all| all.len()), Some(1));

    let path = format!("{LOGIN}/sign_in");
    let body = json!({"email": EMAIL, "password": PASSWORD});
    let login = wire
        .call(
            auth.sign_in(LoginByPassword::new(EMAIL, PASSWORD)),
            "POST",
            &path,
            &[],
            body,
        )
        .await;
    assert!(login.token.is_some());

    let path = format!("{LOGIN}/_signin_email_request");
    wire.call(
        auth.signin_email_request(EMAIL),
        "POST",
        &path,
        &[],
        json!({"email": EMAIL}),
    )
    .await;
    let path = format!("{LOGIN}/_signin_with_email");
    let call = auth.signin_with_email(LoginByCode::new(EMAIL, "123456"));
    let body = json!({"email": EMAIL, "otp": "123456"});
    let login = wire.call(call, "POST", &path, &[], body).await;
    assert!(login.token.is_some());

    let path = format!("{LOGIN}/providers");
    let providers = wire
        .call(auth.get_login_providers(), "GET", &path, &[], None)
        .await;
    assert_eq!(providers.email, Some(true));
}

async fn tokens(wire: &Wire) {
    // The exchange takes the token of a user, not a key.
    let client = imbrace::Client::builder()
        .gateway_url(wire.sandbox.gateway_url())
        .access_token(wire.sandbox.access_token())
        .organization_id(wire.sandbox.organization_id())
        .build()
        .expect("a client");
    let call = client.auth().exchange_access_token("org_sandbox");
    let access = wire
        .call(
            call,
            "POST",
            EXCHANGE,
            &[],
            json!({"organization_id": "org_sandbox"}),
        )
        .await;
    assert_eq!(access.token.as_deref(), Some("acc_sandbox"));

    let auth = wire.client.auth();
    let call = auth.exchange_access_token_with_token("org_sandbox_2");
    let body = json!({"organization_id": "org_sandbox_2"});
    let path = format!("{EXCHANGE}_with_access_token");
    let access = wire.call(call, "POST", &path, &[], body).await;
    assert_eq!(access.token.as_deref(), Some("acc_sandbox_2"));

    let path = "/v1/platform/third_party_token";
    let minted = wire
        .call(
            auth.get_third_party_token(7),
            "POST",
            path,
            &[],
            json!({"expirationDays": 7}),
        )
        .await;
    assert_eq!(
        (minted.key(), minted.expires_in),
        (Some("api_sandbox"), Some(604_800))
    );
}

async fn accounts(wire: &Wire) {
    let auth = wire.client.auth();
    let call = auth
        .sign_up(SignUp::new(EMAIL, PASSWORD, "Alice B."))
        .organization_name("Acme");
    let body = json!({"email": EMAIL, "password": PASSWORD, "name": "Alice B.", "organizationName": "Acme"});
    wire.call(call, "POST", &format!("{LOGIN}/sign_up"), &[], body)
        .await;

    let query = &[("email", EMAIL)];
    let path = format!("{LOGIN}/sign_up/verify/check");
    wire.call(auth.verify_sign_up_check(EMAIL), "GET", &path, query, None)
        .await;
    let path = format!("{LOGIN}/sign_up/verify/resend");
    wire.call(auth.resend_verification_email(EMAIL), "GET", &path, query, None)
        .await;
    wire.call(
        auth.forgot_password(EMAIL),
        "GET",
        &format!("{LOGIN}/forget"),
        query,
        None,
    )
    .await;

    let call = auth.reset_password(PasswordReset::new(EMAIL, "fIxSrN", PASSWORD));
    let body = json!({"email": EMAIL, "verify_code": "fIxSrN", "password": PASSWORD});
    wire.call(call, "POST", &format!("{LOGIN}/forget/reset"), &[], body)
        .await;
}

/// Routes that the open-source edition does not have, and the picture of a new account.
async fn others(wire: &Wire) {
    let auth = wire.client.auth();
    every! { wire, auth:
        POST "/platform/v1/access/_signin_with_identity" [] signin_with_identity() with LoginByIdentity {"identity_token": "eyJ.xxx.yyy", "provider": "google"};
        POST "/platform/v1/sso/login-success" [] signin_sso() with LoginBySso {"code": "0.AXxx"};
        GET "/platform/v1/sso/azure_ad/groups/all" [] get_azure_groups() [];
        POST "/platform/v1/identity/_signup_email" [] signup_with_email() with IdentityByEmail {"email": "alice@example.com", "otp": "123456"};
        POST "/platform/v1/identity/_signup_google" [] signup_with_google() with IdentityByGoogle {"id_token": "eyJ.xxx.yyy"};
        POST "/platform/v1/identity_access/_signin_email" [] signin_with_email_identity() with IdentityByEmail {"email": "alice@example.com", "otp": "123456"};
        POST "/platform/v1/identity_access/_signin_google" [] signin_with_google() with IdentityByGoogle {"id_token": "eyJ.xxx.yyy"};
        GET "/platform/v1/oidc_role_mappings" [] list_oidc_role_mappings() [];
        POST "/platform/v1/oidc_role_mappings" [] create_oidc_role_mapping() with OidcRoleMapping {"role": "member", "claim": "groups", "value": "sales"};
        PUT "/platform/v1/oidc_role_mappings/bulk" [] bulk_update_oidc_role_mappings() body OidcRoleMappings {"mappings": [{"role": "member", "claim": "groups", "value": "sales"}]};
        POST "/platform/v1/aws_marketplace/resolve-customer" [] resolve_aws_marketplace_customer() with AwsMarketplaceToken {"registrationToken": "aws_xxx"};
    }
    let client = wire.with_access_token();
    let auth = client.auth();
    every! { wire, auth:
        POST "/platform/v1/login/sign_in/file_up_load" [] upload_sign_up_photo() file;
    }
}
