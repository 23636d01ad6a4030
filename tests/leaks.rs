//! Nothing that can be printed shows a secret that a call sent, wherever the server puts it: in a body of any form, a
//! code, a header, an event, cut at any place.

#![cfg(all(feature = "gateway", feature = "ai-agent", feature = "clickai"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "leaks/headers.rs"]
mod headers;
#[path = "leaks/named.rs"]
mod named;
#[path = "leaks/replies.rs"]
mod replies;
#[path = "leaks/seen.rs"]
mod seen;
mod support;

use http::Method;
use imbrace::{
    Client, Error, EventStream, StreamEvent,
    ai_agent::types::ChatTurn,
    clickai,
    gateway::types::{AppConnectionUpsert, LoginCredentials},
};
use replies::{errors, successes};
use seen::Seen;
use support::{Reply, Server, builder};

/// No eight characters of it in a row occur in a text of the library.
const SECRET: &str = "api_S3CR3T_0123456789abcdefghijklmnopqrstuvwxyz";
const JWT: &str = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI5MTgyNzM2NDUifQ.q7Zk2vX9mTnB4cLw8sRd1fHj6yGp3aUe";
const PASSWORD: &str = "hunter2 \"häßlich\" /\\ & 100% <wrong>+horse";
/// `user:` and the password [`BASIC_PASSWORD`].
const BASIC: &str = "Basic dXNlcjpYOXEtNzdicS1QYXNzLTQy";
const BASIC_PASSWORD: &str = "X9q-77bq-Pass-42";

/// How a call carries the secret.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Mode {
    ApiKey,
    AccessToken,
    Jwt,
    ClickAi,
    Console,
    HeaderOfTheCall,
    OtherHeader,
    Basic,
    Cookie,
    DefaultHeader,
    Query,
    RawBody,
    RawForm,
    Password,
    Connection,
    LoginByPassword,
    LoginByCode,
    Rotated,
    Cleared,
}

const MODES: [Mode; 19] = [
    Mode::ApiKey,
    Mode::AccessToken,
    Mode::Jwt,
    Mode::ClickAi,
    Mode::Console,
    Mode::HeaderOfTheCall,
    Mode::OtherHeader,
    Mode::Basic,
    Mode::Cookie,
    Mode::DefaultHeader,
    Mode::Query,
    Mode::RawBody,
    Mode::RawForm,
    Mode::Password,
    Mode::Connection,
    Mode::LoginByPassword,
    Mode::LoginByCode,
    Mode::Rotated,
    Mode::Cleared,
];

impl Mode {
    /// What the server quotes.
    fn secret(self) -> &'static str {
        match self {
            Self::Jwt => JWT,
            Self::Basic => BASIC_PASSWORD,
            Self::Password | Self::LoginByPassword => PASSWORD,
            _ => SECRET,
        }
    }

    /// In how many spellings the server quotes it: all of them where the secret has characters that are escaped.
    fn spelt(self) -> usize {
        match self {
            Self::ApiKey | Self::Password | Self::LoginByPassword | Self::RawBody => usize::MAX,
            _ => 1,
        }
    }

    /// Makes one call and prints what comes of it.
    async fn call(self, url: &str, seen: &mut Seen) {
        let recording = seen.recording();
        let client = || builder(url).max_retries(0).recording(&recording);
        let path = "/x";
        let plain = |client: &Client| client.request(Method::POST, path);
        let clickai = || {
            clickai::Client::builder()
                .base_url(url)
                .console_url(url)
                .max_retries(0)
                .recording(&recording)
        };
        match self {
            Self::ApiKey => {
                let client = client().api_key(SECRET).build().unwrap();
                seen.responded(client.boards().get("b").response().await);
                seen.raw(plain(&client).send().await);
            }
            Self::AccessToken => {
                let client = client().access_token(SECRET).build().unwrap();
                seen.responded(client.boards().get("b").response().await);
            }
            Self::Jwt => {
                let client = client()
                    .access_token(JWT)
                    .organization_id("org_1")
                    .build()
                    .unwrap();
                seen.raw(plain(&client).send().await);
            }
            Self::ClickAi => {
                let client = clickai().api_key(SECRET).build().unwrap();
                seen.responded(client.chat("u").query("q").response().await);
                seen.raw(client.request(Method::GET, path).send().await);
            }
            Self::Console => {
                let client = clickai().console_token(SECRET).build().unwrap();
                seen.raw(client.request_console(Method::GET, path).send().await);
            }
            Self::HeaderOfTheCall => {
                let client = client().api_key("another-key").build().unwrap();
                let call = client.boards().get("b").header("x-api-key", SECRET);
                seen.print(&call);
                seen.responded(call.response().await);
            }
            Self::OtherHeader => {
                let client = client().build().unwrap();
                seen.raw(plain(&client).header("X-Vault-Token", SECRET).send().await);
            }
            Self::Basic => {
                let client = client().build().unwrap();
                seen.raw(plain(&client).header("authorization", BASIC).send().await);
            }
            Self::Cookie => {
                let client = client().build().unwrap();
                let cookie = format!("theme=dark; session={SECRET}");
                seen.raw(plain(&client).header("cookie", &cookie).send().await);
            }
            Self::DefaultHeader => {
                let builder = client().header("proxy-authorization", &format!("Bearer {SECRET}"));
                seen.print(&builder);
                seen.raw(plain(&builder.build().unwrap()).send().await);
            }
            Self::Query => {
                let client = client().build().unwrap();
                let call = plain(&client).query("access_token", SECRET);
                seen.print(&call);
                seen.raw(call.send().await);
            }
            Self::RawBody => {
                let client = client().build().unwrap();
                let body = serde_json::json!({"a": [{"clientSecret": SECRET}]});
                let call = plain(&client).json(&body);
                seen.print(&call);
                seen.raw(call.send().await);
            }
            Self::RawForm => {
                let client = client().build().unwrap();
                let form = imbrace::upload::Form::new()
                    .text("password", SECRET)
                    .text("a", "b");
                seen.print(&form);
                let call = plain(&client).form(form);
                seen.print(&call);
                seen.raw(call.send().await);
            }
            Self::Password => {
                let client = client().build().unwrap();
                let credentials = LoginCredentials::new("a@b.c").password(PASSWORD);
                let call = client.auth().authenticate(credentials);
                seen.print(&call);
                seen.responded(call.response().await);
            }
            Self::Connection => {
                let client = client().build().unwrap();
                let value = serde_json::json!({"type": "SECRET_TEXT", "props": {"inner": [SECRET]}});
                let value = value.as_object().unwrap().clone();
                seen.print(&AppConnectionUpsert::new().value(value.clone()));
                let call = client.workflows().upsert_connection().value(value);
                seen.print(&call);
                seen.responded(call.response().await);
            }
            Self::LoginByPassword => {
                let client = client().build().unwrap();
                seen.outcome(client.login_with_password("a@b.c", PASSWORD).await);
            }
            Self::LoginByCode => {
                let client = client().build().unwrap();
                seen.outcome(client.login_with_otp("a@b.c", SECRET).await);
            }
            Self::Rotated => {
                let client = client().api_key(SECRET).build().unwrap();
                let call = plain(&client).send();
                let rotated = async { client.set_api_key("the-new-key").unwrap() };
                seen.raw(futures_util::future::join(call, rotated).await.0);
            }
            Self::Cleared => {
                let client = client().access_token(SECRET).build().unwrap();
                let call = client.boards().get("b").response();
                let cleared = async { client.clear_credentials() };
                seen.responded(futures_util::future::join(call, cleared).await.0);
            }
        }
    }
}

/// Lets the server respond with every call with this reply, and looks for the secret in all that is printed.
async fn try_all(mode: Mode, replies: Vec<(String, Reply)>) {
    for (place, reply) in replies {
        let mut seen = Seen::new();
        let server = Server::start([reply]).await;
        mode.call(&server.url(), &mut seen).await;
        assert!(seen.calls() > 0, "{mode:?}, {place}: nothing was printed");
        seen.holds_nothing_of(mode.secret(), &format!("{mode:?}, {place}"));
    }
}

#[tokio::test]
async fn no_refusal_shows_a_secret() {
    for mode in MODES {
        try_all(mode, errors(mode.secret(), mode.spelt())).await;
    }
}

#[tokio::test]
async fn no_success_shows_a_secret() {
    for mode in MODES {
        try_all(mode, successes(mode.secret(), mode.spelt())).await;
    }
}

#[tokio::test]
async fn no_cut_leaves_a_part_of_a_secret() {
    for mode in [Mode::ApiKey, Mode::LoginByPassword, Mode::Jwt] {
        try_all(mode, replies::cut(mode.secret())).await;
    }
}

/// What an error is made of can be read after a key was redacted: the rest of the message is still there.
#[tokio::test]
async fn the_rest_of_a_message_stays() {
    let body = format!(
        r#"{{"message":"the key {SECRET} has been revoked","code":"revoked:{SECRET}","request_id":"r-1"}}"#
    );
    let server = Server::once(Reply::json(401, &body).header("x-request-id", "h-1")).await;
    let client = builder(&server.url()).api_key(SECRET).build().unwrap();
    let error = client.boards().get("b").send().await.unwrap_err();
    assert_eq!(error.message(), "the key [redacted] has been revoked");
    assert_eq!(error.code(), Some("revoked:[redacted]"));
    assert_eq!(
        (error.request_id(), error.body_request_id()),
        (Some("h-1"), Some("r-1"))
    );
    assert_eq!(
        error.body().unwrap().to_string(),
        body.replace(SECRET, "[redacted]")
    );
    // Who asks for the bytes gets them.
    assert_eq!(error.body().unwrap().to_text(), body);
}

#[tokio::test]
async fn an_id_of_a_server_is_bounded_and_a_line_stays_a_line() {
    let long = "i".repeat(50_000);
    let body = r#"{"message":"a\n\u001b[31mb\u2028c\u202ed","code":"x\r\ny"}"#;
    let server = Server::start([
        Reply::json(500, body).header("x-request-id", &long),
        Reply::json(200, "[]").header("x-request-id", &long),
    ])
    .await;
    let client = builder(&server.url()).max_retries(0).build().unwrap();
    let error = client.boards().get("b").send().await.unwrap_err();
    let (line, debug) = (error.to_string(), format!("{error:?}"));
    assert!(line.len() < 600 && debug.len() < 1200, "{line} {debug}");
    assert_eq!(error.request_id().map(|id| id.chars().count()), Some(201));
    assert!(line.contains(": a [31mb c d ["), "{line}");
    assert!(line.contains("code x y"), "{line}");
    assert!(!line.chars().any(char::is_control), "{line:?}");
    let response = client.request(Method::GET, "/x").send().await.unwrap();
    assert!(format!("{response:?}").len() < 600);
}

#[tokio::test]
async fn a_short_secret_is_redacted_where_it_stands_alone() {
    let server = Server::once(Reply::json(
        400,
        r#"{"message":"code 1234 is wrong (1234), see 12345 and x1234"}"#,
    ))
    .await;
    let client = builder(&server.url()).build().unwrap();
    let error = client.login_with_otp("a@b.c", "1234").await.unwrap_err();
    assert_eq!(
        error.message(),
        "code [redacted] is wrong ([redacted]), see 12345 and x1234"
    );
    let server = Server::once(Reply::json(400, r#"{"message":"123 is wrong"}"#)).await;
    let client = builder(&server.url()).build().unwrap();
    let error = client.login_with_otp("a@b.c", "123").await.unwrap_err();
    assert_eq!(error.message(), "123 is wrong");
}

/// Reads a stream to its end and prints all of it but the content.
async fn read<E: StreamEvent + std::fmt::Debug>(stream: Result<EventStream<E>, Error>, seen: &mut Seen) {
    let mut stream = match stream {
        Ok(stream) => stream,
        Err(error) => return seen.error(&error),
    };
    seen.print(&stream);
    while let Some(event) = stream.next().await {
        match event {
            Ok(event) => seen.print(&event),
            Err(error) => seen.error(&error),
        }
    }
    seen.print(&stream);
}

#[tokio::test]
async fn no_event_of_a_stream_shows_a_secret() {
    for secret in [SECRET, JWT] {
        for (place, reply) in replies::streams(secret) {
            let server = Server::start([reply]).await;
            let url = server.url();
            let mut seen = Seen::new();
            let client = builder(&url).max_retries(0).access_token(secret).build().unwrap();
            let turn = ChatTurn::new("c", "asst_1");
            read(
                client.ai_agent().stream_chat(turn).user("q").send().await,
                &mut seen,
            )
            .await;
            let client = clickai::Client::builder()
                .base_url(&url)
                .api_key(secret)
                .max_retries(0)
                .build()
                .unwrap();
            match client.chat("u").query("q").stream().await {
                Ok(mut run) => {
                    seen.print(&run);
                    while let Some(event) = run.next().await {
                        match event {
                            Ok(event) => seen.print(&event),
                            Err(error) => seen.error(&error),
                        }
                    }
                }
                Err(error) => seen.error(&error),
            }
            assert!(seen.calls() > 1, "{place}");
            seen.holds_nothing_of(secret, &place);
        }
    }
}
