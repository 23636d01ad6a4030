//! Logging in: each step on the wire, what the client is afterwards, and that nothing secret is printed.
#![cfg(feature = "gateway")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use imbrace::{
    Client, Error, ErrorKind,
    gateway::{
        Login,
        types::{LoginByCode, LoginByPassword, LoginCredentials, LoginSession, ThirdPartyToken},
    },
};
use imbrace_sandbox::Sandbox;
use serde_json::{Value, json};
use support::{Received, Reply, Server, builder};

const EMAIL: &str = "alice@example.com";
const PASSWORD: &str = "correct horse battery staple";
const SESSION: &str = r#"{"object_name":"login_access","token":"login_acc_1","email":"a@b.c","organizations":[
    {"organization_id":"org_1","display_name":"One"},{"organization_id":"org_2","display_name":"Two"}]}"#;
const ACCESS: &str = r#"{"object_name":"access","token":"acc_1","refresh_token":"rtk_1","expired_at":"2026-12-20T09:55:04.201Z"}"#;

async fn start() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::builder()
        .gateway_url(sandbox.gateway_url())
        .build()
        .unwrap();
    (sandbox, client)
}

/// Request line, body and credentials.
fn seen(received: &Received) -> (String, Value, Vec<(&str, &str)>) {
    let line = format!("{} {}", received.method, received.target);
    let body = serde_json::from_slice(&received.body).unwrap_or(Value::Null);
    (line, body, received.credentials())
}

/// What the client sends to say who it is.
async fn credentials(client: &Client, server: &Server) -> Vec<(String, String)> {
    let _ = client
        .request(http::Method::GET, "/platform/v2/teams/my")
        .send()
        .await;
    let received = server.received().pop().unwrap();
    let own = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
    received.credentials().into_iter().map(own).collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    let expected = expected.iter();
    expected
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

#[tokio::test]
async fn each_step_sends_the_headers_of_its_own_token_and_later_calls_those_of_the_chosen_organization() {
    let server = Server::start([
        Reply::empty(200),
        Reply::json(200, SESSION),
        Reply::json(200, ACCESS),
        Reply::ok(),
    ])
    .await;
    let client = builder(&server.url()).build().unwrap();
    let clone = client.clone();

    client.request_otp("a@b.c").await.unwrap();
    let login = client.login_with_otp("a@b.c", "123456").await.unwrap();
    let ids: Vec<_> = login
        .organizations()
        .iter()
        .map(|one| one.organization_id.as_str())
        .collect();
    assert_eq!(ids, ["org_1", "org_2"]);
    let access = login.choose("org_2").await.unwrap();
    assert_eq!(access.expired_at.as_deref(), Some("2026-12-20T09:55:04.201Z"));
    clone
        .request(http::Method::GET, "/platform/v2/teams/my")
        .send()
        .await
        .unwrap();

    let received = server.received();
    let seen: Vec<_> = received.iter().map(seen).collect();
    assert_eq!(
        seen,
        [
            (
                "POST /platform/v1/login/_signin_email_request".to_owned(),
                json!({"email": "a@b.c"}),
                vec![],
            ),
            (
                "POST /platform/v1/login/authenticate".to_owned(),
                json!({"email": "a@b.c", "otp": "123456"}),
                vec![],
            ),
            (
                "POST /platform/v1/access/_exchange_access_token".to_owned(),
                json!({"organization_id": "org_2"}),
                vec![("x-access-token", "login_acc_1"), ("x-organization-id", "org_2")],
            ),
            (
                "GET /platform/v2/teams/my".to_owned(),
                Value::Null,
                vec![("x-access-token", "acc_1"), ("x-organization-id", "org_2")],
            ),
        ]
    );
    assert_eq!(client.organization_id().as_deref(), Some("org_2"));
}

#[tokio::test]
async fn credentials_that_the_client_has_are_neither_sent_with_a_login_nor_changed_by_it() {
    let server = Server::start([Reply::json(200, SESSION), Reply::ok()]).await;
    let client = builder(&server.url())
        .api_key("api_1")
        .organization_id("org_0")
        .build()
        .unwrap();
    let login = client.login_with_password("a@b.c", "pass word").await.unwrap();
    let first = server.only();
    assert_eq!(
        seen(&first),
        (
            "POST /platform/v1/login/authenticate".to_owned(),
            json!({"email": "a@b.c", "password": "pass word"}),
            vec![],
        )
    );
    let before = pairs(&[("x-api-key", "api_1"), ("x-organization-id", "org_0")]);
    assert_eq!(credentials(&client, &server).await, before);
    assert_eq!(
        credentials(login.client(), &server).await,
        pairs(&[("x-access-token", "login_acc_1")])
    );
}

#[tokio::test]
async fn after_an_exchange_that_fails_token_and_organization_are_what_they_were() {
    let failures = [
        Reply::json(
            400,
            r#"{"message":"Bad Request - organization_id not found in user organizations"}"#,
        ),
        Reply::json(401, r#"{"message":"Unauthorized"}"#),
        Reply::json(200, "{}"),
        Reply::json(200, r#"{"token":""}"#),
        Reply::json(200, r#"{"token":"acc 1"}"#),
        Reply::new(502, "text/html", "<html>"),
        Reply::close(),
    ];
    for failure in failures {
        let script = [
            Reply::json(200, SESSION),
            failure.clone(),
            Reply::ok(),
            Reply::json(200, ACCESS),
            Reply::ok(),
        ];
        let server = Server::start(script).await;
        let client = builder(&server.url())
            .max_retries(0)
            .access_token("acc_0")
            .organization_id("org_0")
            .build()
            .unwrap();
        let login = client.login_with_password("a@b.c", "password").await.unwrap();

        let error = login.choose("org_1").await.unwrap_err();
        assert!(!format!("{error} {error:?}").contains("login_acc_1"), "{error:?}");
        let before = pairs(&[("x-access-token", "acc_0"), ("x-organization-id", "org_0")]);
        assert_eq!(credentials(&client, &server).await, before, "{failure:?}");
        assert_eq!(client.organization_id().as_deref(), Some("org_0"));

        // The login is still good for another one.
        login.choose("org_2").await.unwrap();
        let after = pairs(&[("x-access-token", "acc_1"), ("x-organization-id", "org_2")]);
        assert_eq!(credentials(&client, &server).await, after);
    }
}

#[tokio::test]
async fn a_choice_that_is_dropped_half_way_changes_nothing() {
    let server = Server::start([Reply::json(200, SESSION), Reply::silence()]).await;
    let client = builder(&server.url()).api_key("api_0").build().unwrap();
    let login = client.login_with_password("a@b.c", "password").await.unwrap();
    let arrived = async {
        while server.received().len() < 2 {
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        outcome = login.choose("org_1") => panic!("{outcome:?}"),
        () = arrived => {}
    }
    assert_eq!(client.organization_id(), None);
}

#[tokio::test]
async fn an_organization_id_that_no_header_can_carry_is_refused_before_anything_is_sent() {
    let server = Server::start([Reply::json(200, SESSION)]).await;
    let client = builder(&server.url()).build().unwrap();
    let login = client.login_with_password("a@b.c", "password").await.unwrap();
    for bad in ["", "org\r\nx-api-key: 1", "tổ chức"] {
        assert!(login.choose(bad).await.unwrap_err().is_invalid(), "{bad:?}");
    }
    assert!(
        client
            .login_with_password("a@b.c", "")
            .await
            .unwrap_err()
            .is_invalid()
    );
    assert!(
        client
            .login_with_otp("", "123456")
            .await
            .unwrap_err()
            .is_invalid()
    );
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn a_token_is_found_by_all_the_names_that_servers_give_it() {
    for name in ["accessToken", "token", "access_token"] {
        for wrapped in [false, true] {
            let holding = |token: &str| {
                let own = json!({name: token});
                if wrapped { json!({"access": own}) } else { own }.to_string()
            };
            let script = [
                Reply::json(200, &holding("login_acc_1")),
                Reply::json(200, &holding("acc_1")),
                Reply::ok(),
            ];
            let server = Server::start(script).await;
            let client = builder(&server.url()).build().unwrap();
            let login = client.login_with_password("a@b.c", "password").await.unwrap();
            assert!(login.organizations().is_empty());
            login.choose("org_1").await.unwrap();
            let exchange = server.received().pop().unwrap();
            assert_eq!(
                exchange.credentials(),
                [("x-access-token", "login_acc_1"), ("x-organization-id", "org_1")]
            );
            let after = pairs(&[("x-access-token", "acc_1"), ("x-organization-id", "org_1")]);
            assert_eq!(credentials(&client, &server).await, after, "{name} {wrapped}");
        }
    }
}

#[tokio::test]
async fn a_login_that_the_server_may_have_seen_is_not_sent_again() {
    let failures = [
        Reply::json(500, "{}"),
        Reply::json(502, "{}"),
        Reply::json(503, "{}"),
        Reply::close(),
    ];
    for failure in failures {
        let server = Server::once(failure.clone()).await;
        let client = builder(&server.url()).build().unwrap();
        client.login_with_password("a@b.c", "password").await.unwrap_err();
        client.login_with_otp("a@b.c", "123456").await.unwrap_err();
        client.request_otp("a@b.c").await.unwrap_err();
        client.auth().forgot_password("a@b.c").await.unwrap_err();
        client.auth().get_third_party_token(7).await.unwrap_err();
        assert_eq!(server.received().len(), 5, "{failure:?}");
    }
}

#[tokio::test]
async fn a_jwt_as_login_token_is_sent_as_one() {
    let jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln";
    let session = json!({"token": jwt}).to_string();
    let server = Server::start([Reply::json(200, &session), Reply::json(200, ACCESS)]).await;
    let client = builder(&server.url()).build().unwrap();
    let login = client.login_with_password("a@b.c", "password").await.unwrap();
    login.choose("org_1").await.unwrap();
    let exchange = server.received().pop().unwrap();
    let bearer = format!("Bearer {jwt}");
    assert_eq!(
        exchange.credentials(),
        [("authorization", bearer.as_str()), ("x-organization-id", "org_1")]
    );
}

#[tokio::test]
async fn neither_errors_nor_debug_output_show_passwords_codes_and_tokens() {
    let quoting = r#"{"code":40005,"field":"password","message":"`s3cr3t pass` is wrong, and so is 987654"}"#;
    let server = Server::once(Reply::json(400, quoting)).await;
    let client = builder(&server.url()).build().unwrap();
    let by_password = client
        .login_with_password("a@b.c", "s3cr3t pass")
        .await
        .unwrap_err();
    let by_code = client.login_with_otp("a@b.c", "987654").await.unwrap_err();
    assert_eq!(by_password.message(), "`[redacted]` is wrong, and so is 987654");
    assert_eq!(by_password.code(), Some("40005"));
    assert!(!format!("{by_password} {by_password:?} {by_password:#?}").contains("s3cr3t"));
    assert!(!format!("{by_code} {by_code:?} {by_code:#?}").contains("987654"));

    let session: LoginSession = serde_json::from_str(
        r#"{"id":"la_s3cr3t","token":"login_acc_s3cr3t","accessToken":"s3cr3t","access":{"access_token":"s3cr3t",
            "refresh_token":"rtk_s3cr3t"},"jwt":"s3cr3t"}"#,
    )
    .unwrap();
    let key: ThirdPartyToken =
        serde_json::from_str(r#"{"apiKey":{"apiKey":"api_s3cr3t","token":"s3cr3t"}}"#).unwrap();
    assert_eq!(key.key(), Some("api_s3cr3t"));
    let credentials = LoginCredentials::new("a@b.c").password("s3cr3t").otp("s3cr3t");
    let server = Server::once(Reply::json(200, r#"{"token":"login_acc_s3cr3t"}"#)).await;
    let client = builder(&server.url()).build().unwrap();
    let login = client.login_with_password("a@b.c", "s3cr3t").await.unwrap();
    let call = client.auth().authenticate(credentials.clone());
    let printed = format!(
        "{session:?} {session:#?} {key:?} {credentials:?} {login:?} {call:?} {:?} {:?} {:?}",
        login.client(),
        LoginByPassword::new("a@b.c", "s3cr3t"),
        LoginByCode::new("a@b.c", "s3cr3t"),
    );
    assert!(!printed.contains("s3cr3t"), "{printed}");
}

#[tokio::test]
async fn the_only_organization_is_chosen_by_itself() -> Result<(), Error> {
    let (sandbox, client) = start().await;
    let login = client.login_with_password(EMAIL, PASSWORD).await?;
    login.choose_only().await?;
    assert_eq!(
        client.organization_id().as_deref(),
        Some(sandbox.organization_id())
    );
    client.chat_ai().list_ai_agents().await?;
    let last = sandbox.requests().pop().unwrap();
    assert_eq!(last.header("x-access-token"), Some(sandbox.access_token()));
    assert_eq!(last.header("x-organization-id"), Some(sandbox.organization_id()));
    Ok(())
}

#[tokio::test]
async fn of_several_organizations_or_none_the_caller_must_choose() -> Result<(), Error> {
    let (sandbox, client) = start().await;
    let binh = &sandbox.users()[1];
    let login = client.login_with_password(binh.email, binh.password).await?;
    let error = login.choose_only().await.unwrap_err();
    assert!(error.is_invalid(), "{error}");
    assert!(error.message().contains("org_sandbox, org_sandbox_2"), "{error}");
    assert_eq!(sandbox.requests().len(), 1);

    login.choose("org_sandbox_2").await?;
    let list = client.organizations().list().await?;
    assert_eq!(list.data.len(), 1);
    let last = sandbox.requests().pop().unwrap();
    assert_eq!(last.header("x-access-token"), Some("acc_sandbox_2"));

    let server = Server::once(Reply::json(200, r#"{"token":"login_acc_1","organizations":[]}"#)).await;
    let nobody: Login = builder(&server.url())
        .build()?
        .login_with_password("a@b.c", "password")
        .await?;
    assert!(nobody.choose_only().await.unwrap_err().is_invalid());
    Ok(())
}

#[tokio::test]
async fn a_wrong_password_is_told_by_its_code() {
    let (_sandbox, client) = start().await;
    let error = client.login_with_password(EMAIL, "wrong").await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
    assert_eq!(error.code(), Some("40005"));
    assert_eq!(error.operation(), Some("auth_authenticate"));
    let error = client
        .login_with_password("nobody@example.com", "wrong")
        .await
        .unwrap_err();
    assert_eq!(error.code(), Some("6"));
}

#[tokio::test]
async fn a_code_is_good_once_and_after_it_was_asked_for() -> Result<(), Error> {
    let (_sandbox, client) = start().await;
    client.login_with_otp(EMAIL, "123456").await.unwrap_err();
    client.request_otp(EMAIL).await?;
    client.login_with_otp(EMAIL, "000000").await.unwrap_err();
    client
        .login_with_otp(EMAIL, "123456")
        .await?
        .choose_only()
        .await?;
    client.login_with_otp(EMAIL, "123456").await.unwrap_err();
    Ok(())
}

#[tokio::test]
async fn an_organization_of_somebody_else_cannot_be_chosen() -> Result<(), Error> {
    let (_sandbox, client) = start().await;
    client.set_api_key("api_before")?;
    let login = client.login_with_password(EMAIL, PASSWORD).await?;
    let error = login.choose("org_sandbox_2").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
    assert_eq!(client.organization_id(), None);
    login.choose_only().await?;
    Ok(())
}

#[tokio::test]
async fn the_organizations_of_a_login_can_be_paged_with_its_own_client() -> Result<(), Error> {
    let (sandbox, client) = start().await;
    let binh = &sandbox.users()[1];
    let login = client.login_with_password(binh.email, binh.password).await?;
    let mut organizations = login.client().organizations().list_for_login().limit(1).items();
    let mut ids = Vec::new();
    while let Some(organization) = organizations.next().await {
        ids.push(organization?.id);
    }
    assert_eq!(ids, ["org_sandbox", "org_sandbox_2"]);
    let last = sandbox.requests().pop().unwrap();
    assert_eq!(last.header("x-access-token"), Some(binh.login_token));
    assert_eq!(last.header("x-organization-id"), None);
    Ok(())
}

#[tokio::test]
async fn a_key_for_a_third_party_works() -> Result<(), Error> {
    let (sandbox, client) = start().await;
    client
        .login_with_password(EMAIL, PASSWORD)
        .await?
        .choose_only()
        .await?;
    let minted = client.auth().get_third_party_token(7).await?;
    let last = sandbox.requests().pop().unwrap();
    assert_eq!(
        (last.method.as_str(), last.path.as_str()),
        ("POST", "/v1/platform/third_party_token")
    );
    assert_eq!(last.json(), Some(json!({"expirationDays": 7})));
    assert_eq!(last.header("x-access-token"), Some(sandbox.access_token()));

    let partner = Client::builder()
        .gateway_url(sandbox.gateway_url())
        .api_key(minted.key().unwrap())
        .build()?;
    partner.chat_ai().list_ai_agents().await?;
    Ok(())
}
