//! Values of a server's own fields that are named like secrets: the call did not send them, so only their names tell.

use http::Method;
use imbrace::{Error, ai_agent::types::ChatTurn};

use super::{
    seen::Seen,
    support::{Reply, Server, builder},
};

/// No eight characters of one in a row occur in a text of the library.
const VALUES: [&str; 6] = [
    "sk-live-Zx81Qw92Vb",
    "481516234299",
    "P4ss-0ld-Zx81Qw",
    "771234567788",
    "C0ffee-Zx81-xyzQ",
    "987123456554",
];

fn body() -> String {
    let [key, pin, old, number, first, second] = VALUES;
    format!(
        r#"{{"note":"the words","apiKey":"{key}","pin":{pin},"nested":[{{"password":{{"old":"{old}","n":[{number},true]}}}}],"credentials":["{first}",{second}],"status":400}}"#
    )
}

async fn refusals(replies: Vec<Reply>) -> Vec<Error> {
    let calls = replies.len();
    let server = Server::start(replies).await;
    let client = builder(&server.url()).max_retries(0).build().unwrap();
    let mut errors = Vec::new();
    for _ in 0..calls {
        errors.push(client.request(Method::GET, "/x").send().await.unwrap_err());
    }
    errors
}

fn hold_none_of_the_values(errors: &[Error], place: &str) {
    for (index, error) in errors.iter().enumerate() {
        let mut seen = Seen::new();
        seen.error(error);
        for value in VALUES {
            seen.holds_nothing_of(value, &format!("{place} {index}"));
        }
    }
}

#[tokio::test]
async fn json_that_was_cut_shows_no_named_field_at_any_length() {
    let marked = format!("\u{feff}{}", body());
    let lines = format!("{}\n{}\n", body(), body());
    let list = format!("\r\n [{}]", body());
    let quoted = serde_json::to_string(&body()).unwrap();
    let event = format!("data: {}\n\n", body());
    let python = body().replace('"', "'");
    let script = format!("callback({})", body());
    let page = format!(
        "<html><body><pre>{}</pre></body></html>",
        body().replace('"', "&quot;")
    );
    for text in [body(), marked, lines, list, quoted, event, python, script, page] {
        let cuts = (0..=text.len()).filter(|at| text.is_char_boundary(*at));
        let cut = |at| Reply::new(400, "application/json", &text.as_bytes()[..at]);
        hold_none_of_the_values(&refusals(cuts.map(cut).collect()).await, &text);
        let broken = (1..text.len()).step_by(7);
        let broken = broken.map(|at| Reply::json(500, &text).cut_after(at));
        hold_none_of_the_values(&refusals(broken.collect()).await, &text);
    }
    let wide: Vec<u8> = body().encode_utf16().flat_map(u16::to_le_bytes).collect();
    let wide = [&b"\xff\xfe"[..], &wide].concat();
    hold_none_of_the_values(
        &refusals(vec![Reply::new(400, "application/json", wide)]).await,
        "UTF-16",
    );
}

#[tokio::test]
async fn json_that_is_longer_than_what_is_kept_shows_no_named_field() {
    let [key, ..] = VALUES;
    for begin in ["{\"rows\":[", "[", "\u{feff}{\"a\":["] {
        let row = format!("{{\"apiKey\":\"{key}\"}},");
        let text = format!("{begin}{}", row.repeat(4000));
        let errors = refusals(vec![Reply::json(500, &text)]).await;
        hold_none_of_the_values(&errors, begin);
        let error = &errors[0];
        assert_eq!(error.message(), "Internal Server Error; the body is broken JSON");
        let body = error.body().unwrap();
        assert_eq!(
            body.to_string(),
            "[65536 bytes, not printed: broken JSON]",
            "{begin}"
        );
        // Who asks for the bytes gets them.
        assert_eq!(body.to_text(), text[..64 * 1024]);
    }
}

#[tokio::test]
async fn whole_json_shows_no_value_of_a_named_field_of_any_kind() {
    let errors = refusals(vec![Reply::json(400, &body())]).await;
    hold_none_of_the_values(&errors, "body");
    assert_eq!(
        errors[0].body().unwrap().to_string(),
        r#"{"note":"the words","apiKey":"[redacted]","pin":"[redacted]","nested":[{"password":"[redacted]"}],"credentials":"[redacted]","status":400}"#
    );
    // With the name beside the value, and in the first of two properties of one name.
    let [key, pin, ..] = VALUES;
    let pairs = format!(
        r#"{{"a":{{"token":"{key}"}},"a":[{{"name":"X-Api-Key","value":"{key}"}},{{"key":"pin","value":{pin}}}]}}"#
    );
    let twice = format!(r#"{{"a":{{"token":"{key}"}},"a":1}}"#);
    let errors = refusals(vec![Reply::json(400, &pairs), Reply::json(400, &twice)]).await;
    hold_none_of_the_values(&errors, "pairs");
    assert_eq!(
        errors[0].body().unwrap().to_string(),
        r#"{"a":[{"name":"X-Api-Key","value":"[redacted]"},{"key":"pin","value":"[redacted]"}]}"#
    );
    // In a text of a property too.
    let said = serde_json::json!({"message": format!("refused: {}", body()), "token": true, "secret": null});
    let errors = refusals(vec![Reply::json(400, &said.to_string())]).await;
    hold_none_of_the_values(&errors, "message");
    assert_eq!(
        errors[0].message(),
        r#"refused: {"note":"the words","apiKey": [redacted]"#
    );
    let shown = errors[0].body().unwrap().to_string();
    assert!(
        shown.ends_with(r#","token":"[redacted]","secret":null}"#),
        "{shown}"
    );
}

#[tokio::test]
async fn a_number_that_was_sent_as_a_secret_is_redacted() {
    let message = "the code 481516 and 481516234299 are wrong, 4096 tokens";
    let server = Server::once(Reply::json(
        400,
        &serde_json::json!({ "message": message }).to_string(),
    ))
    .await;
    let client = builder(&server.url()).build().unwrap();
    let sent = serde_json::json!({"otp": 481_516, "card": {"pin": 481_516_234_299_u64}, "tokens": 4096});
    let call = client.request(Method::POST, "/x").json(&sent);
    let error = call.send().await.unwrap_err();
    assert_eq!(
        error.message(),
        "the code [redacted] and [redacted] are wrong, 4096 tokens"
    );
}

#[tokio::test]
async fn a_byte_order_mark_is_skipped_and_words_in_brackets_stay_words() {
    let replies = vec![
        Reply::json(400, "\u{feff}{\"message\":\"no board\",\"code\":\"e:1\"}"),
        Reply::new(400, "text/plain", "[Errno 111] Connection refused"),
        Reply::new(400, "application/json", &b"{\"message\":\"caf\xe9\"}"[..]),
    ];
    let errors = refusals(replies).await;
    assert_eq!((errors[0].message(), errors[0].code()), ("no board", Some("e:1")));
    assert_eq!(errors[1].message(), "[Errno 111] Connection refused");
    assert_eq!(errors[2].message(), "caf\u{fffd}");

    let server = Server::once(Reply::json(200, "\u{feff}[1, 2]")).await;
    let client = builder(&server.url()).build().unwrap();
    let response = client.request(Method::GET, "/x").send().await.unwrap();
    assert_eq!(response.json::<Vec<u8>>().unwrap(), [1, 2]);
}

#[tokio::test]
async fn the_words_of_an_error_event_show_no_named_field() {
    let [key, pin, old, ..] = VALUES;
    for event in [
        format!(r#"{{"type":"error","errorText":{{"why":7,"apiKey":"{key}","pin":{pin}}}}}"#),
        format!(r#"{{"error":[{{"a":{{"password":{{"old":"{old}"}}}}}}]}}"#),
        format!(r#"{{"type":"error","errorText":"bad {{\"apiKey\":\"{key}\"}}"}}"#),
        format!(r#"{{"type":"error","errorText":{{"apiKey":"{key}""#),
    ] {
        for name in ["", "event: error\n"] {
            let stream = format!("{name}data: {event}\n\n");
            let server = Server::once(Reply::new(200, "text/event-stream", stream)).await;
            let client = builder(&server.url()).max_retries(0).build().unwrap();
            let turn = ChatTurn::new("c", "asst_1");
            let mut stream = client
                .ai_agent()
                .stream_chat(turn)
                .user("q")
                .send()
                .await
                .unwrap();
            let mut errors = Vec::new();
            while let Some(event) = stream.next().await {
                errors.extend(event.err());
            }
            assert!(!errors.is_empty(), "{event}");
            hold_none_of_the_values(&errors, &event);
        }
    }
}

#[tokio::test]
async fn secrets_whose_names_stand_beside_them_or_in_a_text_are_known_when_sent() {
    let value = VALUES[0];
    let inner = format!(r#"{{"a":{{"api_key":"{value}"}}}}"#);
    let quoted = serde_json::to_string(&inner).unwrap();
    let bodies = [
        format!(r#"{{"headers":[{{"key":"X-Api-Key","value":"{value}"}}]}}"#),
        format!(r#"{{"fields":{{"name":"password","values":["{value}"]}}}}"#),
        format!(r#"{{"config":{quoted}}}"#),
        format!(r#"[{{"config":{{"deep":[{quoted}]}}}}]"#),
    ];
    let says = format!(r#"{{"message":"the value {value} is refused","echo":"{value}"}}"#);
    let replies = (0..=bodies.len()).map(|_| Reply::json(400, &says));
    let server = Server::start(replies).await;
    let client = builder(&server.url()).max_retries(0).build().unwrap();
    let mut errors = Vec::new();
    for body in bodies {
        let body: serde_json::Value = serde_json::from_str(&body).unwrap();
        errors.push(
            client
                .request(Method::POST, "/x")
                .json(&body)
                .send()
                .await
                .unwrap_err(),
        );
    }
    let form = imbrace::upload::Form::new().text("config", inner);
    errors.push(
        client
            .request(Method::POST, "/x")
            .form(form)
            .send()
            .await
            .unwrap_err(),
    );
    hold_none_of_the_values(&errors, "sent");
    assert!(
        errors.iter().all(|error| error.message().contains("is refused")),
        "{errors:?}"
    );
}

#[tokio::test]
async fn words_about_a_named_field_stay() {
    let messages = [
        "Invalid value for 'api_key': must not be empty",
        r#"\"password\": This field is required."#,
        "the tokens: a, b",
    ];
    let replies = messages
        .iter()
        .map(|message| Reply::json(400, &format!(r#"{{"message":"{message}"}}"#)));
    let errors = refusals(replies.collect()).await;
    for (error, message) in errors.iter().zip(messages) {
        assert_eq!(error.message(), message.replace('\\', ""));
    }
    // Words that are called tokens are not secrets.
    let server = Server::once(Reply::json(400, r#"{"message":"the quick fox"}"#)).await;
    let client = builder(&server.url()).build().unwrap();
    let body = serde_json::json!({"tokens": ["the", "quick", "fox"]});
    let error = client
        .request(Method::POST, "/x")
        .json(&body)
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.message(), "the quick fox");
}

#[tokio::test]
async fn thousands_of_secrets_are_looked_for_in_time() {
    let rows: Vec<_> = (0..3_000)
        .map(|row| serde_json::json!({"token": format!("{row}-Zx81Qw92Vb"), "n": row}))
        .collect();
    let page = format!(
        "<html>{}17-Zx81Qw92Vb</html>",
        "<p>A page of words &amp; more.</p>".repeat(1_500)
    );
    let server = Server::once(Reply::new(500, "text/html", page)).await;
    let client = builder(&server.url()).max_retries(0).build().unwrap();
    let error = client
        .request(Method::POST, "/x")
        .json(&rows)
        .send()
        .await
        .unwrap_err();
    assert!(!format!("{error} {error:?} {:?}", error.body()).contains("17-Zx81"));
}

#[tokio::test]
async fn a_request_id_that_is_a_secret_of_the_body_is_redacted() {
    for secret in ["482913", "5f3a9c1e-0b7d-4c2a-9e61-8d24f0a7b913"] {
        let reply = Reply::json(200, "{}").header("x-request-id", secret);
        let server = Server::once(reply).await;
        let client = builder(&server.url()).build().unwrap();
        let body = serde_json::json!({"pin": secret, "api_key": secret});
        let response = client
            .request(Method::POST, "/x")
            .json(&body)
            .send()
            .await
            .unwrap();
        assert!(!format!("{response:?}").contains(secret), "{response:?}");
        assert_eq!(response.request_id(), Some("[redacted]"));
    }
}

#[tokio::test]
async fn a_path_that_the_caller_wrote_shows_no_token() {
    let token = VALUES[0];
    let server = Server::once(Reply::json(404, r#"{"message":"no"}"#)).await;
    let client = builder(&server.url()).build().unwrap();
    let call = client.request(Method::GET, format!("/platform/v1/invitations/{token}/accept/17"));
    assert!(!format!("{call:?}").contains(token), "{call:?}");
    let error = call.send().await.unwrap_err();
    let mut seen = Seen::new();
    seen.error(&error);
    seen.holds_nothing_of(token, "a path");
    assert_eq!(error.path(), Some("/platform/v1/invitations/{…}/accept/{…}"));
    assert!(error.to_string().contains("/platform/v1/invitations/"), "{error}");
}
