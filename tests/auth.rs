//! Which credential goes into which header, and where settings come from.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use http::Method;
use imbrace::{Client, clickai, client::ClientBuilder};
use support::{Reply, Server, builder, client};

const JWT: &str = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln";

/// The credential headers that a client with these settings sends.
async fn sent(configure: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Vec<(String, String)> {
    let server = Server::once(Reply::ok()).await;
    let client = configure(builder(&server.url())).build().unwrap();
    client
        .request(Method::GET, "/channel-service/v1/channels/_count")
        .send()
        .await
        .unwrap();
    owned(server.only().credentials())
}

fn owned(headers: Vec<(&str, &str)>) -> Vec<(String, String)> {
    headers
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    owned(expected.to_vec())
}

#[tokio::test]
async fn an_api_key_goes_into_x_api_key() {
    assert_eq!(
        sent(|b| b.api_key("api_1")).await,
        pairs(&[("x-api-key", "api_1")])
    );
}

#[tokio::test]
async fn an_api_key_with_an_organization_names_both() {
    assert_eq!(
        sent(|b| b.api_key("api_1").organization_id("org_1")).await,
        pairs(&[("x-api-key", "api_1"), ("x-organization-id", "org_1")])
    );
}

#[tokio::test]
async fn an_access_token_goes_into_x_access_token_with_and_without_an_organization() {
    assert_eq!(
        sent(|b| b.access_token("acc_1")).await,
        pairs(&[("x-access-token", "acc_1")])
    );
    assert_eq!(
        sent(|b| b.access_token("acc_1").organization_id("org_1")).await,
        pairs(&[("x-access-token", "acc_1"), ("x-organization-id", "org_1")])
    );
}

#[tokio::test]
async fn a_jwt_is_a_bearer_token_only_with_an_organization() {
    assert_eq!(
        sent(|b| b.access_token(JWT)).await,
        pairs(&[("x-access-token", JWT)])
    );
    assert_eq!(
        sent(|b| b.access_token(JWT).organization_id("org_1")).await,
        pairs(&[
            ("authorization", &format!("Bearer {JWT}")),
            ("x-organization-id", "org_1")
        ])
    );
}

#[tokio::test]
async fn an_api_key_wins_over_an_access_token() {
    assert_eq!(
        sent(|b| b.access_token("acc_1").api_key("api_1")).await,
        pairs(&[("x-api-key", "api_1")])
    );
}

#[tokio::test]
async fn without_credentials_none_are_sent() {
    assert_eq!(sent(|b| b).await, []);
}

#[tokio::test]
async fn credentials_can_be_replaced_while_the_client_is_in_use() {
    let server = Server::once(Reply::ok()).await;
    let client = builder(&server.url()).api_key("api_1").build().unwrap();
    let clone = client.clone();
    let call = async || {
        client
            .request(Method::GET, "/platform/v1/account")
            .send()
            .await
            .unwrap()
    };

    call().await;
    clone.set_access_token("acc_1").unwrap();
    call().await;
    clone.set_organization_id("org_1").unwrap();
    call().await;
    clone.set_api_key("api_2").unwrap();
    clone.clear_organization_id();
    call().await;
    clone.clear_credentials();
    call().await;

    let credentials: Vec<_> = server
        .received()
        .iter()
        .map(|received| owned(received.credentials()))
        .collect();
    assert_eq!(
        credentials,
        [
            pairs(&[("x-api-key", "api_1")]),
            pairs(&[("x-access-token", "acc_1")]),
            pairs(&[("x-access-token", "acc_1"), ("x-organization-id", "org_1")]),
            pairs(&[("x-api-key", "api_2")]),
            pairs(&[]),
        ]
    );
}

#[tokio::test]
async fn clickai_sends_each_of_its_credentials_to_its_own_host_only() {
    let runtime = Server::once(Reply::ok()).await;
    let console = Server::once(Reply::ok()).await;
    let client = clickai::Client::builder()
        .base_url(format!("{}/v1", runtime.url()))
        .console_url(console.url())
        .api_key("app-1")
        .console_token("tok-1")
        .build()
        .unwrap();

    client.request(Method::GET, "/parameters").send().await.unwrap();
    client
        .request_console(Method::GET, "/assistant/api/assistant/my-assistants")
        .send()
        .await
        .unwrap();

    assert_eq!(runtime.only().target, "/v1/parameters");
    assert_eq!(runtime.only().credentials(), [("authorization", "Bearer app-1")]);
    assert_eq!(console.only().credentials(), [("authorization", "Bearer tok-1")]);
}

#[test]
fn a_credential_with_a_line_break_is_refused_without_being_shown() {
    for bad in ["key\nx-admin: 1", "key\r", "k ey", "khóa", ""] {
        let error = Client::builder().api_key(bad).build().unwrap_err();
        assert!(error.is_invalid(), "{error:?}");
        assert!(error.message().contains("API key"), "{error}");
        assert!(bad.is_empty() || !format!("{error:?} {error}").contains(bad));
    }
    let client = Client::builder().build().unwrap();
    assert!(client.set_access_token("a\nb").unwrap_err().is_invalid());
    assert!(client.set_organization_id("o\nrg").unwrap_err().is_invalid());
    assert!(
        clickai::Client::builder()
            .api_key("a b")
            .build()
            .unwrap_err()
            .is_invalid()
    );
}

#[test]
fn base_urls_that_would_show_credentials_are_refused() {
    for bad in [
        "http://gateway.example",
        "https://user:pass@gateway.example",
        "https://g.example/?a=1",
        "ftp://g.example",
        "g.example",
    ] {
        let error = Client::builder().gateway_url(bad).build().unwrap_err();
        assert!(error.is_invalid(), "{bad}: {error}");
        assert!(!error.to_string().contains("pass@"), "{error}");
    }
    for good in ["http://localhost:1", "http://127.0.0.1:1/x/", "http://[::1]:1"] {
        Client::builder().gateway_url(good).build().unwrap();
    }
    Client::builder()
        .allow_insecure_http(true)
        .gateway_url("http://gateway.example")
        .build()
        .unwrap();
    assert!(
        Client::builder()
            .service_url("no_such", "http://localhost")
            .build()
            .unwrap_err()
            .is_invalid()
    );
}

#[tokio::test]
async fn a_service_with_an_address_of_its_own_is_reached_there_and_the_rest_through_the_gateway() {
    let gateway = Server::once(Reply::ok()).await;
    let boards = Server::once(Reply::ok()).await;
    let client = builder(&gateway.url())
        .service_url("data_board", format!("{}/api/", boards.url()))
        .build()
        .unwrap();

    for path in [
        "/data-board/boards",
        "/data-board/v2/boards",
        "/data-boards",
        "/platform/v1/account",
    ] {
        client.request(Method::GET, path).send().await.unwrap();
    }

    let targets = |server: &Server| -> Vec<_> {
        server
            .received()
            .into_iter()
            .map(|received| received.target)
            .collect()
    };
    assert_eq!(targets(&boards), ["/api/boards"]);
    assert_eq!(
        targets(&gateway),
        ["/data-board/v2/boards", "/data-boards", "/platform/v1/account"]
    );
}

#[tokio::test]
async fn the_headers_of_client_and_call_are_sent_and_the_call_wins() {
    let server = Server::once(Reply::ok()).await;
    let client = builder(&server.url())
        .header("x-tenant", "a")
        .user_agent("my-app/1.2")
        .api_key("api_1")
        .build()
        .unwrap();
    client
        .request(Method::GET, "/x")
        .header("x-tenant", "b")
        .header("x-api-key", "api_of_this_call")
        .send()
        .await
        .unwrap();

    let received = server.only();
    assert_eq!(received.header("x-tenant"), Some("b"));
    assert_eq!(received.header("x-api-key"), Some("api_of_this_call"));
    let agent = received.header("user-agent").unwrap();
    assert!(
        agent.starts_with("imbrace-rust/") && agent.ends_with(" my-app/1.2"),
        "{agent}"
    );
}

#[tokio::test]
async fn headers_that_belong_to_the_connection_are_refused_and_nothing_is_sent() {
    let server = Server::once(Reply::ok()).await;
    let client = client(&server);
    for (name, value) in [
        ("host", "x"),
        ("Content-Length", "1"),
        ("bad name", "x"),
        ("x-a", "b\r\nc: d"),
    ] {
        let error = client
            .request(Method::GET, "/x")
            .header(name, value)
            .send()
            .await
            .unwrap_err();
        assert!(error.is_invalid(), "{error:?}");
        assert_eq!(error.attempts(), 0);
    }
    assert!(server.received().is_empty());
    assert!(
        Client::builder()
            .header("host", "x")
            .build()
            .unwrap_err()
            .is_invalid()
    );
}

/// Runs the test below in a process of its own with these variables, and gives what it printed.
fn from_env_with(variables: &[(&str, &str)]) -> String {
    let mut command = std::process::Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "in_a_child_process", "--nocapture"])
        .env("IMBRACE_TEST_CHILD", "1");
    for (name, value) in variables {
        command.env(name, value);
    }
    let output = command.output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[tokio::test]
#[allow(clippy::print_stdout)]
async fn in_a_child_process() {
    if std::env::var_os("IMBRACE_TEST_CHILD").is_none() {
        return;
    }
    match Client::from_env() {
        Ok(client) => {
            // The parent looks at what arrived, where anything should.
            let _ = client.request(Method::GET, "/x").max_retries(0).send().await;
        }
        Err(error) => println!("refused: {error}"),
    }
    match clickai::Client::from_env() {
        Ok(client) => drop(client),
        Err(error) => println!("refused: {error}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_come_from_the_environment() {
    let server = Server::once(Reply::ok()).await;
    let proxy = Server::once(Reply::ok()).await;
    let (url, proxy_url) = (server.url(), proxy.url());
    let printed = tokio::task::spawn_blocking(move || {
        from_env_with(&[
            ("IMBRACE_ACCESS_TOKEN", "acc_env"),
            ("IMBRACE_API_KEY", ""),
            ("IMBRACE_ORG_ID", "org_old"),
            ("IMBRACE_ORGANIZATION_ID", "org_env"),
            ("IMBRACE_BASE_URL", &url),
            ("IMBRACE_GATEWAY_URL", ""),
            ("IMBRACE_TIMEOUT", "2.5"),
            ("CLICKAI_API_KEY", "app-env"),
            // Plain http to this machine does not go through a proxy, which would see the credentials.
            ("HTTP_PROXY", &proxy_url),
            ("http_proxy", &proxy_url),
        ])
    })
    .await
    .unwrap();
    assert!(!printed.contains("refused"), "{printed}");
    assert_eq!(proxy.connections(), 0);
    assert_eq!(
        server.only().credentials(),
        [("x-access-token", "acc_env"), ("x-organization-id", "org_env")]
    );
}

#[test]
fn an_environment_without_a_credential_is_an_error_that_names_the_variables() {
    let printed = from_env_with(&[
        ("IMBRACE_BASE_URL", "http://127.0.0.1:1"),
        ("IMBRACE_API_KEY", ""),
        ("IMBRACE_ACCESS_TOKEN", ""),
        ("CLICKAI_API_KEY", ""),
        ("CLICKAI_CONSOLE_TOKEN", ""),
    ]);
    for name in [
        "IMBRACE_API_KEY",
        "IMBRACE_ACCESS_TOKEN",
        "CLICKAI_API_KEY",
        "CLICKAI_CONSOLE_TOKEN",
    ] {
        assert!(printed.contains(name), "{name}: {printed}");
    }
    assert_eq!(printed.matches("refused: ").count(), 2, "{printed}");
}

#[test]
fn a_variable_that_cannot_be_used_is_named_and_its_value_is_not_shown() {
    for (name, value) in [
        ("IMBRACE_API_KEY", "sec ret"),
        ("IMBRACE_ORG_ID", "o rg"),
        ("IMBRACE_ENV", "moon"),
        ("IMBRACE_GATEWAY_URL", "https://u:sec@ret.example"),
        ("IMBRACE_TIMEOUT", "soon"),
        ("IMBRACE_TIMEOUT", "-1"),
        ("CLICKAI_API_KEY", "sec\nret"),
        ("CLICKAI_BASE_URL", "nowhere"),
    ] {
        // An address that nothing listens on keeps a mistake of this test from reaching the real service.
        let printed = from_env_with(&[("IMBRACE_BASE_URL", "http://127.0.0.1:1"), (name, value)]);
        assert!(
            printed.contains("refused: ") && printed.contains(name),
            "{name}: {printed}"
        );
        assert!(
            !printed.contains(value) || name.ends_with("ENV"),
            "{name}: {printed}"
        );
    }
}
