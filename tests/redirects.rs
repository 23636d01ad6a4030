//! Redirects: credentials stay with the origin that they are for.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use http::{Method, StatusCode};
use support::{Reply, Server, builder, client};

fn redirect(status: u16, location: &str) -> Reply {
    Reply::empty(status).header("location", location)
}

#[tokio::test]
async fn a_redirect_to_another_origin_is_not_followed_and_no_credential_goes_there() {
    let other = Server::once(Reply::ok()).await;
    for status in [301, 302, 303, 307, 308] {
        let server = Server::once(redirect(status, &format!("{}/stolen?token=t", other.url()))).await;
        let client = builder(&server.url())
            .api_key("api_1")
            .organization_id("org_1")
            .build()
            .unwrap();

        let error = client.request(Method::GET, "/x").send().await.unwrap_err();

        assert_eq!(error.status().unwrap().as_u16(), status);
        assert!(error.message().contains(&other.url()), "{error}");
        assert!(
            !error.to_string().contains("stolen") && !error.to_string().contains("token=t"),
            "{error}"
        );
        assert!(error.headers().unwrap().contains_key("location"));
        assert_eq!(server.received().len(), 1);
    }
    assert_eq!(other.connections(), 0);
}

#[tokio::test]
async fn another_name_or_port_of_the_same_machine_is_another_origin() {
    let server = Server::start([Reply::ok()]).await;
    let front = Server::once(redirect(302, &format!("http://localhost:{}/x", server.port()))).await;
    assert_eq!(
        client(&front)
            .request(Method::GET, "/x")
            .send()
            .await
            .unwrap_err()
            .status(),
        Some(StatusCode::FOUND)
    );
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_get_follows_a_redirect_within_the_origin_with_its_credentials() {
    let server = Server::start([redirect(307, "/moved?page=2"), Reply::json(200, "[1]")]).await;
    let client = builder(&server.url()).api_key("api_1").build().unwrap();

    let response = client.request(Method::GET, "/x").send().await.unwrap();

    assert_eq!(response.json::<Vec<u8>>().unwrap(), [1]);
    let received = server.received();
    assert_eq!(received[1].target, "/moved?page=2");
    assert_eq!(received[1].credentials(), [("x-api-key", "api_1")]);
    assert_eq!(
        received[0].header("x-request-id"),
        received[1].header("x-request-id")
    );
}

#[tokio::test]
async fn a_location_in_raw_utf8_is_followed() {
    for method in [Method::GET, Method::HEAD] {
        let server = Server::start([
            redirect(302, "/tệp/báo cáo.csv"),
            Reply::new(200, "text/csv", "id"),
        ])
        .await;
        let file = client(&server).request(method, "/x").download().await.unwrap();
        assert_eq!(file.content_length(), Some(2));
        assert_eq!(
            server.received()[1].target,
            "/t%E1%BB%87p/b%C3%A1o%20c%C3%A1o.csv"
        );
    }
}

#[tokio::test]
async fn a_location_relative_to_its_scheme_goes_by_its_origin() {
    let other = Server::once(Reply::ok()).await;
    let server = Server::start([redirect(302, &format!("//127.0.0.1:{}/stolen", other.port()))]).await;
    let error = client(&server)
        .request(Method::GET, "/x")
        .send()
        .await
        .unwrap_err();
    assert!(error.message().contains(&other.url()), "{error}");
    assert_eq!(other.connections(), 0);
}

#[tokio::test]
async fn the_body_of_a_refused_redirect_is_not_printed() {
    let link = "https://files.example/f?X-Amz-Signature=0123456789abcdef";
    let refusal =
        Reply::new(302, "text/plain", format!("Found. Redirecting to {link}")).header("location", link);
    let server = Server::once(refusal).await;
    let call = client(&server).request(Method::GET, "/x");
    let error = call.send().await.unwrap_err();
    let body = error.body().unwrap();
    for printed in [
        format!("{error}"),
        format!("{error:?}"),
        format!("{body}"),
        format!("{body:?}"),
    ] {
        assert!(!printed.contains("Signature"), "{printed}");
    }
    assert!(body.to_text().contains("X-Amz-Signature"), "who asks gets it");
}

#[tokio::test]
async fn a_redirected_post_neither_becomes_a_get_nor_is_sent_twice() {
    for status in [301, 302, 303, 307, 308] {
        let server = Server::once(redirect(status, "/moved")).await;
        let error = client(&server)
            .request(Method::POST, "/x")
            .json(&serde_json::json!({"a": 1}))
            .send()
            .await
            .unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert!(error.message().contains("POST"), "{error}");
        assert_eq!(server.only().method, "POST");
    }
}

#[tokio::test]
async fn a_redirected_call_without_a_body_stays_what_it_is() {
    for method in [Method::POST, Method::DELETE, Method::PUT] {
        let server = Server::once(redirect(307, "/moved")).await;
        let error = client(&server)
            .request(method.clone(), "/x")
            .send()
            .await
            .unwrap_err();
        assert!(error.message().contains(method.as_str()), "{error}");
        assert_eq!(server.only().method, method.as_str());
    }
}

#[tokio::test]
async fn a_circle_of_redirects_ends() {
    let server = Server::once(redirect(302, "/again")).await;
    let error = client(&server)
        .request(Method::GET, "/again")
        .send()
        .await
        .unwrap_err();
    assert!(error.message().contains("redirect"), "{error}");
    assert_eq!(server.received().len(), 6);
}

#[tokio::test]
async fn a_location_that_is_not_a_url_is_an_error_and_none_at_all_is_a_plain_status() {
    let server = Server::start([redirect(302, "http://["), Reply::empty(302)]).await;
    let client = client(&server);
    let error = client.request(Method::GET, "/x").send().await.unwrap_err();
    assert!(error.message().contains("not a URL"), "{error}");
    let error = client.request(Method::GET, "/x").send().await.unwrap_err();
    assert_eq!(
        (error.status(), error.message()),
        (Some(StatusCode::FOUND), "Found")
    );
}
