//! Requests to this machine never go through the system's proxy, whatever the other bases of the client are.
//!
//! The variables that name a proxy belong to a process, so each case runs in a process of its own: this test binary
//! once more, with the one test that does nothing without them.

#![cfg(all(feature = "gateway", feature = "ai-agent", feature = "clickai"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::process::Command;

use http::Method;
use imbrace::{Client, clickai};
use support::{Received, Reply, Server};

const KEY: &str = "key-for-this-machine-only";
const CASE: &str = "IMBRACE_TEST_PROXY_CASE";
const LOCAL: &str = "IMBRACE_TEST_LOCAL_URL";

/// Whether the request is one to a proxy, which names its target whole.
fn is_proxied(received: &Received) -> bool {
    received.target.contains("://") || received.method == "CONNECT"
}

/// Runs a case with these variables; gives what the local server and the proxy received.
async fn run(case: &str, variables: &[(&str, &str)]) -> (Vec<Received>, Vec<Received>) {
    let local = Server::once(Reply::ok()).await;
    let proxy = Server::once(Reply::ok()).await;
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "in_a_process_of_its_own", "--nocapture"])
        .env(CASE, case)
        .env(LOCAL, local.url());
    for name in ["http_proxy", "https_proxy", "all_proxy", "no_proxy"] {
        command.env_remove(name).env_remove(name.to_uppercase());
    }
    for (name, value) in variables {
        command.env(
            name,
            value.replace("{proxy}", &format!("127.0.0.1:{}", proxy.port())),
        );
    }
    let output = tokio::task::spawn_blocking(move || command.output())
        .await
        .unwrap()
        .unwrap();
    assert!(
        output.status.success(),
        "{case}: {}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    (local.received(), proxy.received())
}

#[tokio::test]
async fn in_a_process_of_its_own() {
    let Ok(case) = std::env::var(CASE) else { return };
    let local = std::env::var(LOCAL).unwrap();
    let remote = "http://remote.invalid";
    let clickai = |base: &str| {
        clickai::Client::builder()
            .base_url(base)
            .api_key(KEY)
            .max_retries(0)
            .allow_insecure_http(true)
    };
    let gateway = |url: &str| {
        Client::builder()
            .gateway_url(url)
            .api_key(KEY)
            .max_retries(0)
            .allow_insecure_http(true)
    };
    let get = Method::GET;
    match case.as_str() {
        "clickai, the console remote by default" => {
            let client = clickai(&local).build().unwrap();
            client.request(get, "/parameters").send().await.unwrap();
            client.chat("user").query("hi").send().await.unwrap_err();
        }
        "a service of its own, the gateway remote" => {
            let client = gateway("https://remote.invalid")
                .service_url("data_board", &local)
                .build()
                .unwrap();
            let _ = client.boards().get("b").send().await;
            client.request(get, "/data-board/boards/b").send().await.unwrap();
        }
        "the gateway local, a service remote" => {
            let client = gateway(&local).service_url("data_board", remote).build().unwrap();
            client.request(get.clone(), "/platform/x").send().await.unwrap();
            // The proxy responds for it.
            client.request(get, "/data-board/boards/b").send().await.unwrap();
        }
        "all local" => {
            let client = clickai(&local).console_url(&local).build().unwrap();
            client.request(get.clone(), "/parameters").send().await.unwrap();
            client.request_console(get, "/x").send().await.unwrap();
        }
        "by the name localhost" => {
            let client = clickai(&local.replace("127.0.0.1", "localhost")).build().unwrap();
            client.request(get, "/parameters").send().await.unwrap();
        }
        "remote only" => {
            let client = gateway(remote).build().unwrap();
            client.request(get, "/x").send().await.unwrap();
        }
        "mixed" => {
            let client = clickai(&local).console_url(remote).build().unwrap();
            client.request(get.clone(), "/parameters").send().await.unwrap();
            let _ = client.request_console(get, "/x").send().await;
        }
        "mixed, proxies switched off" => {
            let client = clickai(&local)
                .console_url(remote)
                .configure_http(|http| http.no_proxy())
                .build()
                .unwrap();
            client.request(get.clone(), "/parameters").send().await.unwrap();
            client.request_console(get, "/x").send().await.unwrap_err();
        }
        "mixed, with another change" => {
            let client = clickai(&local)
                .console_url(remote)
                .configure_http(|http| http.tcp_nodelay(false))
                .build()
                .unwrap();
            client.request(get.clone(), "/parameters").send().await.unwrap();
            client.request_console(get, "/x").send().await.unwrap();
        }
        "mixed, a proxy of the caller's" => {
            let own = Server::once(Reply::ok()).await;
            let url = own.url();
            let client = clickai(&local)
                .console_url(remote)
                .configure_http(move |http| {
                    let proxy = reqwest::Proxy::all(url).unwrap();
                    http.proxy(proxy.no_proxy(reqwest::NoProxy::from_string("127.0.0.0/8")))
                })
                .build()
                .unwrap();
            client.request(get.clone(), "/parameters").send().await.unwrap();
            client.request_console(get, "/x").send().await.unwrap();
            assert!(is_proxied(&own.only()));
        }
        other => panic!("there is no case `{other}`"),
    }
}

#[tokio::test]
async fn a_local_base_is_reached_directly_whatever_the_others_are() {
    for variables in [
        [
            ("HTTP_PROXY", "http://{proxy}"),
            ("HTTPS_PROXY", "http://{proxy}"),
        ],
        [
            ("http_proxy", "http://{proxy}"),
            ("https_proxy", "http://{proxy}"),
        ],
        [("ALL_PROXY", "http://{proxy}"), ("NO_PROXY", "example.com")],
    ] {
        for (case, requests) in [
            ("clickai, the console remote by default", 2),
            ("a service of its own, the gateway remote", 2),
            ("all local", 2),
            ("by the name localhost", 1),
        ] {
            let (local, proxy) = run(case, &variables).await;
            assert_eq!(local.len(), requests, "{case}");
            assert!(local.iter().all(|received| !is_proxied(received)), "{case}");
            assert!(proxy.is_empty(), "{case}: {proxy:?}");
        }
    }
}

#[tokio::test]
async fn a_remote_base_keeps_the_proxy_of_the_system() {
    let variables = [("HTTP_PROXY", "http://user:p%40ss@{proxy}")];
    for (case, requests) in [
        ("the gateway local, a service remote", 1),
        ("mixed", 1),
        ("mixed, with another change", 1),
        ("remote only", 0),
    ] {
        let (local, proxy) = run(case, &variables).await;
        assert_eq!(local.len(), requests, "{case}");
        assert_eq!(proxy.len(), 1, "{case}");
        assert!(
            proxy[0].target.starts_with("http://remote.invalid/"),
            "{case}: {proxy:?}"
        );
        // `user:p@ss`.
        assert_eq!(
            proxy[0].header("proxy-authorization"),
            Some("Basic dXNlcjpwQHNz"),
            "{case}"
        );
    }
}

#[tokio::test]
async fn what_the_caller_says_about_proxies_comes_first() {
    let variables = [("HTTP_PROXY", "http://{proxy}")];
    for case in ["mixed, proxies switched off", "mixed, a proxy of the caller's"] {
        let (local, proxy) = run(case, &variables).await;
        assert_eq!((local.len(), proxy.len()), (1, 0), "{case}");
    }
    let excluded = [("HTTP_PROXY", "http://{proxy}"), ("NO_PROXY", "remote.invalid")];
    let (local, proxy) = run("mixed", &excluded).await;
    assert_eq!((local.len(), proxy.len()), (1, 0), "excluded by NO_PROXY");
}
