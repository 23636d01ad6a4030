//! Statuses: what is sent again, and what is not.

use std::time::{Duration, SystemTime};

use imbrace::ErrorKind::{Decode, Status};

use crate::{
    server::Play,
    table::{Call, Entry, fault, play},
};

const BAD_GATEWAY: &str = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>";
const ANSWER: &str = r#"{"event":"message","task_id":"t","id":"m","message_id":"m","conversation_id":"c","mode":"chat","answer":"hi","metadata":{},"created_at":1}"#;

#[tokio::test]
async fn outcomes() {
    play(faults()).await;
}

fn limited(retry_after: &str) -> Play {
    Play::response(
        429,
        &format!("content-type: application/json\r\nretry-after: {retry_after}\r\n"),
        r#"{"message":"slow down"}"#,
    )
}

fn date(from_now: i64) -> String {
    let now = SystemTime::now();
    let away = Duration::from_secs(from_now.unsigned_abs());
    httpdate::fmt_http_date(if from_now < 0 { now - away } else { now + away })
}

pub fn faults() -> Vec<Entry> {
    let fine = || Play::json(200, "{}");
    let year = 365 * 24 * 3600;
    let page = || Play::response(502, "content-type: text/html\r\n", BAD_GATEWAY);
    let patient = |name, retry_after: &str| {
        fault(name, Call::Post, [limited(retry_after), fine()])
            .sent(2)
            .arrived("{}")
    };
    let left = |name, retry_after: &str| {
        fault(name, Call::Post, [limited(retry_after), fine()])
            .fails_with(Status, 429, "slow down")
            .retryable(true)
    };
    vec![
        patient("429 with seconds", "0"),
        patient("429 with a date that has passed", &date(-3600)),
        patient("429 with nonsense", "soon"),
        patient("429 with a negative number", "-5"),
        patient("429 with nothing", ""),
        patient("429 with an impossible date", "Fri, 99 Nov 2026 25:61:61 GMT"),
        left("429 with a year in seconds", &year.to_string()),
        left("429 with a date a year ahead", &date(year)),
        left("429 with the largest number", &u64::MAX.to_string()),
        left("429 with a number beyond the largest", "99999999999999999999999"),
        fault(
            "503 then fine, a write",
            Call::Post,
            [Play::json(503, "{}"), fine()],
        )
        .sent(2)
        .arrived("{}"),
        fault("503, a run", Call::Run, [Play::json(503, r#"{"message":"no"}"#)])
            .fails_with(Status, 503, "no")
            .retryable(false),
        fault(
            "429 then fine, a run",
            Call::Run,
            [Play::json(429, "{}"), Play::json(200, ANSWER)],
        )
        .sent(2)
        .arrived("hi"),
        fault(
            "504, a run",
            Call::Run,
            [Play::json(504, r#"{"message":"late"}"#)],
        )
        .fails_with(Status, 504, "late")
        .retryable(false),
        fault(
            "500 then fine, a read",
            Call::Get,
            [Play::json(500, "{}"), fine()],
        )
        .sent(2)
        .arrived("{}"),
        fault("HTML 502, a read", Call::Get, [page()])
            .sent(3)
            .fails_with(Status, 502, "502 Bad Gateway")
            .retryable(true),
        fault("HTML 502, a write", Call::Post, [page()])
            .fails_with(Status, 502, "502 Bad Gateway")
            .retryable(false),
        fault(
            "HTML 200 where JSON must be",
            Call::Typed,
            [Play::response(
                200,
                "content-type: text/html\r\n",
                "<html>Sign in to the network</html>",
            )],
        )
        .fails_with(Decode, 200, "the response is text/html, not JSON"),
        fault(
            "redirect to another origin, a stream",
            Call::Chat,
            [Play::response(
                307,
                "location: http://127.0.0.2:9/?token=t\r\n",
                "",
            )],
        )
        .fails_with(Status, 307, "http://127.0.0.2:9;"),
        fault(
            "redirect to another origin, a read",
            Call::Typed,
            [Play::response(
                302,
                "location: http://127.0.0.2:9/?token=t\r\n",
                "",
            )],
        )
        .fails_with(Status, 302, "http://127.0.0.2:9;"),
        fault(
            "redirect to a file of this machine",
            Call::Get,
            [Play::response(302, "location: file:///etc/passwd\r\n", "")],
        )
        .fails_with(Status, 302, "is not followed"),
        fault(
            "redirect in a circle",
            Call::Get,
            [Play::response(302, "location: /x\r\n", "")],
        )
        .attempts(1)
        .requests(6)
        .fails(imbrace::ErrorKind::Transport, "redirected more than 5 times"),
        fault(
            "304 that nobody asked for",
            Call::Get,
            [Play::raw("HTTP/1.1 304 Not Modified\r\n\r\n")],
        )
        .fails_with(Status, 304, "Not Modified"),
        fault("a status that nobody knows", Call::Get, [Play::json(799, "{}")]).fails_with(
            Status,
            799,
            "gave no reason",
        ),
    ]
}
