//! Every place where a server can put what it received.

use serde_json::{Value, json};

use crate::support::Reply;

const LIMIT: usize = 64 * 1024;

/// The secret as servers write it.
fn spellings(secret: &str) -> Vec<String> {
    let json = |text: &str| serde_json::to_string(text).unwrap().trim_matches('"').to_owned();
    let ascii = secret
        .encode_utf16()
        .map(|unit| format!("\\u{unit:04x}"))
        .collect();
    let percent = secret.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let some = secret
        .replace('%', "%25")
        .replace('/', "%2F")
        .replace(' ', "+")
        .replace('"', "%22");
    let html = secret
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;");
    vec![
        secret.to_owned(),
        secret.to_ascii_uppercase(),
        json(secret),
        json(&json(secret)),
        ascii,
        percent,
        some,
        html,
    ]
}

/// JSON bodies of every form in which the services report errors.
fn envelopes(text: &str) -> Vec<Value> {
    let said = format!("Incorrect API key provided: {text}.");
    vec![
        json!(said),
        json!([said, {"loc": ["body", text], "msg": said}]),
        json!({"message": said}),
        json!({"error": said}),
        json!({"detail": said}),
        json!({"error": {"message": said, "code": text}}),
        json!({"message": {"error": said}, "name": text}),
        json!({"detail": [{"loc": ["query", text], "msg": said, "input": text}]}),
        json!({"errors": {text: said}}),
        json!({"errors": [{"field": text, "message": said}]}),
        json!({"validationErrors": [{"path": text, "message": said}]}),
        json!({"errorText": said}),
        json!({"params": {"message": said}}),
        json!({"message": format!("[{{\"message\": {}}}]", json!(said))}),
        json!({"code": text, "message": "no"}),
        json!({"error_code": format!("invalid:{text}")}),
        json!({"errorCode": text}),
        json!({"error": {"code": text, "name": text}}),
        json!({"request_id": text, "message": "no"}),
        json!({"requestId": text}),
        json!({"anything": {"else": [text, {text: text}]}}),
        json!({}),
    ]
}

fn printable(secret: &str) -> String {
    secret
        .bytes()
        .filter(|byte| (32..127).contains(byte))
        .map(char::from)
        .collect()
}

/// The replies with the secret in a header, besides this body.
fn headers(status: u16, body: &str, secret: &str) -> Vec<(String, Reply)> {
    // What a header cannot carry is not sent in one.
    if printable(secret) != secret {
        return Vec::new();
    }
    let reply = || Reply::json(status, body);
    let mut replies = vec![
        ("content-type".to_owned(), Reply::new(status, secret, body)),
        (
            "subtype".to_owned(),
            Reply::new(status, &format!("{secret}/x; a={secret}"), body),
        ),
        (
            "media type".to_owned(),
            Reply::new(status, &format!("text/{secret}"), body),
        ),
        (
            "content-encoding".to_owned(),
            reply().header("content-encoding", &format!("gzip, {secret}")),
        ),
    ];
    for name in [
        "x-request-id",
        "set-cookie",
        "retry-after",
        "www-authenticate",
        "etag",
        "location",
        "content-disposition",
    ] {
        replies.push((name.to_owned(), reply().header(name, secret)));
        replies.push((
            name.to_owned(),
            reply().header(name, &format!("a={secret}; {}", "b".repeat(300))),
        ));
        replies.push((
            name.to_owned(),
            reply().header(name, &format!("{}{secret}", "b".repeat(180))),
        ));
    }
    replies
}

fn named(place: &str, replies: impl IntoIterator<Item = Reply>) -> impl Iterator<Item = (String, Reply)> {
    replies
        .into_iter()
        .enumerate()
        .map(move |(index, reply)| (format!("{place} {index}"), reply))
}

/// `spelt` is how many of the spellings are tried.
pub(crate) fn errors(secret: &str, spelt: usize) -> Vec<(String, Reply)> {
    let mut replies = Vec::new();
    for (index, text) in spellings(secret).iter().take(spelt).enumerate() {
        let json = envelopes(text).into_iter();
        let status = [400, 401, 403, 500][index % 4];
        replies.extend(named(
            &format!("spelling {index}, envelope"),
            json.map(|json| Reply::json(status, &json.to_string())),
        ));
        let texts = [
            format!("bad key {text}"),
            format!("{}{text}", "x".repeat(170)),
            format!("<html><head><title>no: {text}</title></head><body>{text}</body></html>"),
            format!(
                "<html><body><p>{text}</p><i>{}</i></body></html>",
                "x".repeat(3000)
            ),
            format!("{{\"message\": \"{text}\", broken"),
        ];
        replies.extend(named(
            &format!("spelling {index}, text"),
            texts.map(|text| Reply::new(status, "text/plain", text)),
        ));
    }
    replies.extend(headers(401, "{}", secret));
    replies.extend(headers(500, "no", secret));
    if printable(secret) == secret {
        for location in [
            format!("https://{secret}.example/"),
            format!("https://other.example/{secret}?key={secret}"),
            format!("/{secret}"),
            format!("http://[{secret}"),
        ] {
            for status in [301, 303, 307] {
                replies.push((
                    format!("location {location}"),
                    Reply::json(status, "{}").header("location", &location),
                ));
            }
        }
    }
    replies
}

/// Replies that succeed, and are mostly not what the call wants.
pub(crate) fn successes(secret: &str, spelt: usize) -> Vec<(String, Reply)> {
    let mut replies = Vec::new();
    for (index, text) in spellings(secret).iter().take(spelt).enumerate() {
        let bodies = [
            json!(text),
            json!([text]),
            json!({"data": text}),
            json!({"data": {text: text}}),
            json!({text: [text]}),
            json!({text: {"a": {text: text}}}),
            json!({"data": [{"fields": text, text: [1]}]}),
            json!({"access": text, "token": {"a": text}, "organizations": text}),
            json!({"answer": {text: text}, "id": {text: 1}}),
        ];
        replies.extend(named(
            &format!("spelling {index}, success"),
            bodies.iter().map(|body| Reply::json(200, &body.to_string())),
        ));
        let broken = [
            format!("{{\"data\": \"{text}"),
            text.to_string(),
            format!("<p>{text}</p>"),
        ];
        replies.extend(named(
            &format!("spelling {index}, broken success"),
            broken.into_iter().map(|body| Reply::new(200, "text/html", body)),
        ));
    }
    replies.extend(headers(200, "[]", secret));
    replies.extend(headers(200, "{\"data\": 5}", secret));
    replies
}

/// The secret at every place where a text can be cut.
pub(crate) fn cut(secret: &str) -> Vec<(String, Reply)> {
    let mut replies = Vec::new();
    let json = |text: &str| serde_json::to_string(text).unwrap().trim_matches('"').to_owned();
    let written = json(secret);
    for kept in (0..=written.len()).step_by(3) {
        // By the server, or by the connection, within the body.
        let body = format!("{{\"message\": \"bad key {written}\"}}");
        let at = body.len() - written.len() - 2 + kept;
        replies.push((
            format!("connection, {kept}"),
            Reply::json(401, &body).cut_after(at),
        ));
        let text = format!("bad key {secret}");
        let at = text
            .char_indices()
            .map(|(at, _)| at)
            .take_while(|at| *at <= 8 + kept)
            .last()
            .unwrap();
        replies.push((
            format!("text, {kept}"),
            Reply::new(401, "text/plain", &text.as_bytes()[..at]),
        ));
        // By a limit of the library.
        for limit in [200, 1000] {
            let text = "x".repeat(limit - kept.min(limit)) + secret;
            replies.push((
                format!("limit {limit}, text, {kept}"),
                Reply::new(401, "text/plain", text.clone()),
            ));
            for name in ["message", "code", "request_id"] {
                let body = json!({name: text}).to_string();
                replies.push((format!("limit {limit}, {name}, {kept}"), Reply::json(401, &body)));
            }
        }
        // By the limit of what is kept of a body, and of what is looked at for a line.
        for limit in [8000, LIMIT] {
            let body = " ".repeat(limit - kept) + &written + &"y".repeat(100);
            replies.push((
                format!("limit {limit}, {kept}"),
                Reply::new(401, "text/plain", body),
            ));
            let filled = "x ".repeat((limit - kept - 7) / 2);
            replies.push((
                format!("limit {limit}, filled, {kept}"),
                Reply::new(401, "text/plain", filled + &written),
            ));
        }
    }
    replies
}

/// Streams with the secret in an event of each kind.
pub(crate) fn streams(secret: &str) -> Vec<(String, Reply)> {
    let said = format!("Incorrect API key provided: {secret}");
    let events = [
        json!({"type": "error", "errorText": said}),
        json!({"type": "error", "errorText": {"message": said}, "code": secret}),
        json!({"event": "error", "message": said, "code": secret, "status": 400}),
        json!({"event": "error", "message": {secret: secret}, "request_id": secret}),
        json!(secret),
        json!([secret]),
        json!({"type": secret}),
        json!({"type": {secret: secret}}),
        json!({"type": "text-delta", "id": {secret: secret}, "delta": secret}),
        json!({"type": "text-delta", "id": [secret], "delta": 5}),
        json!({"type": "tool-input-available", "toolCallId": "t", "toolName": "n", "input": {"a": secret}}),
        json!({"type": "data-custom", "data": {"a": secret}}),
        json!({"event": secret, "data": secret}),
        json!({"event": "message", "answer": {secret: secret}}),
        json!({"event": "workflow_finished", "data": secret}),
        json!({"event": "node_finished", "data": {"outputs": {"a": secret}, "id": [secret]}}),
    ];
    let mut replies: Vec<(String, Reply)> = Vec::new();
    for event in &events {
        let body = format!("data: {event}\n\ndata: {event}\n\n");
        replies.push((event.to_string(), Reply::new(200, "text/event-stream", body)));
        let cut = format!("data: {event}\n\ndata: {event}");
        replies.push((format!("cut {event}"), Reply::new(200, "text/event-stream", cut)));
    }
    for broken in [
        format!("data: {secret}\n\n"),
        format!("data: {{\"type\": \"{secret}\n\n"),
        format!("data: {{{secret}: 1}}\n\n"),
    ] {
        replies.push((broken.clone(), Reply::new(200, "text/event-stream", broken)));
    }
    replies.push(("another type".to_owned(), Reply::new(200, secret, secret)));
    replies.push((
        "refused".to_owned(),
        Reply::json(401, &json!({"message": said}).to_string()),
    ));
    for name in ["x-request-id", "set-cookie", "content-encoding"] {
        let value = if name == "content-encoding" {
            format!("br, {secret}")
        } else {
            secret.to_owned()
        };
        let reply = Reply::new(200, "text/event-stream", "data: {}\n\n").header(name, &value);
        replies.push((name.to_owned(), reply));
    }
    replies
}
