//! Headers whose names do not say that they carry a credential.

use http::Method;
use imbrace::clickai;

use super::{
    SECRET,
    seen::Seen,
    support::{Reply, Server, builder},
};

/// Names of real services, and some of nobody.
const NAMES: [&str; 9] = [
    "x-auth-key",
    "x-functions-key",
    "ocp-apim-subscription-key",
    "x-token-valid",
    "x-session",
    "x-goog-iap",
    "referer",
    "x-tenant",
    "x-signature-v2",
];

#[tokio::test]
async fn no_value_of_a_callers_header_is_shown() {
    for name in NAMES {
        for value in [
            SECRET.to_owned(),
            format!("Bearer {SECRET}"),
            format!("t=1767000000, v1={SECRET}"),
            format!("https://h.example/?sv=2&sig={SECRET}"),
        ] {
            let json = serde_json::json!({"message": format!("bad {name}: {SECRET}"), "code": SECRET});
            let mut seen = Seen::new();
            let server = Server::start([
                Reply::json(403, &json.to_string()),
                Reply::new(403, "text/plain", format!("bad {name}: {SECRET}")),
                Reply::json(200, "[]").header("x-request-id", SECRET),
                Reply::json(403, &json.to_string()),
                Reply::json(403, &json.to_string()),
            ])
            .await;
            let client = builder(&server.url()).max_retries(0).build().unwrap();
            for _ in 0..3 {
                let call = client.request(Method::GET, "/x").header(name, &value);
                seen.print(&call);
                seen.raw(call.send().await);
            }
            let client = builder(&server.url())
                .max_retries(0)
                .header(name, &value)
                .build()
                .unwrap();
            seen.responded(client.boards().get("b").response().await);
            let client = clickai::Client::builder()
                .base_url(server.url())
                .max_retries(0)
                .header(name, &value);
            let client = client.build().unwrap();
            seen.responded(client.chat("u").query("q").response().await);
            assert_eq!(server.received().len(), 5);
            assert!(
                server
                    .received()
                    .iter()
                    .all(|sent| sent.header(name) == Some(&value))
            );
            seen.holds_nothing_of(SECRET, &format!("{name}: {value}"));
        }
    }
}

#[tokio::test]
async fn harmless_headers_and_short_values_stay_readable() {
    let trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    for (name, value) in [
        ("traceparent", trace),
        ("tracestate", "vendor=opaque-1234567"),
        ("accept-language", "vi-VN,vi;q=0.9"),
        ("idempotency-key", "order-2026-0001"),
        ("x-organization-id", "org_123456789"),
        ("x-plan", "premium"),
    ] {
        let message = format!("refused for {value}");
        let body = serde_json::json!({ "message": message }).to_string();
        let server = Server::once(Reply::json(400, &body)).await;
        let client = builder(&server.url()).max_retries(0).build().unwrap();
        let error = client
            .request(Method::GET, "/x")
            .header(name, value)
            .send()
            .await
            .unwrap_err();
        assert_eq!(error.message(), message, "{name}");
    }
}
