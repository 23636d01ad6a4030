//! Credentials appear nowhere but in the headers that are for them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use http::Method;
use imbrace::{Client, clickai, pages::Page};
use support::{Reply, Server, builder, refused_url};

const SECRET: &str = "api_s3cr3t-value";

#[test]
fn clients_and_builders_do_not_print_credentials() {
    let imbrace = Client::builder()
        .api_key(SECRET)
        .access_token(SECRET)
        .header("x-api-key", SECRET)
        .header("x-any-other", SECRET);
    let clickai = clickai::Client::builder()
        .api_key(SECRET)
        .console_token(SECRET)
        .header("authorization", SECRET);
    let mut printed = format!("{imbrace:?} {imbrace:#?} {clickai:?} {clickai:#?}");
    let imbrace = imbrace.build().unwrap();
    let clickai = clickai.build().unwrap();
    let call = imbrace
        .request(Method::GET, "/x")
        .header("x-access-token", SECRET)
        .query("q", SECRET);
    printed += &format!("{imbrace:?} {imbrace:#?} {clickai:?} {call:?}");
    assert!(!printed.contains(SECRET), "{printed}");
    assert!(!printed.contains("s3cr3t"), "{printed}");
    let with_password = Client::builder().gateway_url("https://u:s3cr3t@g.example");
    let mut printed = format!("{with_password:?}");
    printed += &with_password.build().unwrap_err().to_string();
    assert!(!printed.contains("s3cr3t"), "{printed}");
}

#[tokio::test]
async fn errors_do_not_print_credentials_or_query_values() {
    let quoting = format!("{{\"message\":\"Incorrect API key provided: {SECRET}\"}}");
    let server = Server::start([
        Reply::json(401, &quoting),
        Reply::close(),
        Reply::new(200, "text/html", "<html>"),
    ])
    .await;
    let client = builder(&server.url())
        .max_retries(0)
        .api_key(SECRET)
        .build()
        .unwrap();
    let call = || client.request(Method::GET, "/x").query("token", SECRET);

    let mut errors = vec![call().send().await.unwrap_err(), call().send().await.unwrap_err()];
    assert_eq!(errors[0].message(), "Incorrect API key provided: [redacted]");
    errors.push(call().send().await.unwrap().json::<u8>().unwrap_err());
    let unreachable = builder(&refused_url().await)
        .max_retries(0)
        .api_key(SECRET)
        .build()
        .unwrap();
    errors.push(
        unreachable
            .request(Method::GET, "/x")
            .query("token", SECRET)
            .send()
            .await
            .unwrap_err(),
    );

    for error in errors {
        let mut printed = format!("{error} {error:?} {error:#?}");
        let mut source = std::error::Error::source(&error);
        while let Some(cause) = source {
            printed += &format!(" {cause} {cause:?}");
            source = cause.source();
        }
        assert!(!printed.contains(SECRET), "{printed}");
    }
}

#[test]
fn types_do_not_print_the_secrets_they_hold() {
    use imbrace::{
        ai_agent::types::{ChatClientCredentials, UiMessageChunk},
        gateway::types::{LineChannelCreate, LlmProvider, LoginByPassword},
    };
    use serde_json::{from_value, json};

    fn printed<T: serde::de::DeserializeOwned + std::fmt::Debug>(value: serde_json::Value) -> String {
        format!("{:#?}", from_value::<T>(value).unwrap())
    }
    let all = [
        printed::<LlmProvider>(json!({
            "id": "1", "provider_id": "1", "organization_id": "o", "name": "n", "type": "openai", "source": "custom",
            "is_shown": true, "models": [], "metadata": {}, "created_at": "",
            "config": {"openApi": {"api_key": "s3cr3t", "base_url": "shown"}, "vllm": {"api_key": "s3cr3t"}},
        })),
        printed::<ChatClientCredentials>(json!({"email": "shown", "password": "s3cr3t"})),
        printed::<LoginByPassword>(json!({"email": "shown", "password": "s3cr3t"})),
        printed::<LineChannelCreate>(json!({"name": "shown", "channel_secret": "s3cr3t"})),
    ];
    let unknown = json!({"type": "tomorrow", "hook": {"url": "s3cr3t"}, "apiKeys": 53, "title": "s3cr3t"});
    let text = printed::<UiMessageChunk>(unknown);
    assert!(
        text.contains("\"title\": string (6 bytes)") && text.contains("apiKeys"),
        "{text}"
    );
    assert!(!text.contains("s3cr3t") && !text.contains("53"), "{text}");
    for text in all {
        assert!(!text.contains("s3cr3t"), "{text}");
        assert!(text.contains("shown") && text.contains("[redacted]"), "{text}");
    }
}

#[test]
fn events_and_pages_print_sizes() {
    let mut decoder = imbrace::sse::Decoder::new();
    let bytes = format!("event: {SECRET}\nid: {SECRET}\nretry: 7\ndata: {{\"key\":\"{SECRET}\"}}\n\n");
    decoder.push(bytes::Bytes::from(bytes));
    let event = decoder.next_ref().unwrap().unwrap();
    assert_eq!(event.id, Some(SECRET));
    let printed = format!("{event:?}");
    assert_eq!(
        printed,
        "EventRef { name: Some(string (16 bytes)), data: string (26 bytes), id: Some(string (16 bytes)), retry: Some(7) }"
    );
    let event = event.to_event();
    assert_eq!(format!("{event:?}"), printed.replace("EventRef", "Event"));
    assert!(!format!("{event:#?}").contains(SECRET));

    let page = Page::new(vec![SECRET], Some(1), None, Some(SECRET.to_owned()));
    assert_eq!(
        format!("{page:?}"),
        "Page { items: list (1 items), total: Some(1), more: None, next: Some(string (16 bytes)) }"
    );
}
