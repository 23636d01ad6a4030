//! Lines as requests.

#![allow(clippy::expect_used)]

use serde_json::json;

use super::*;

fn read(line: &str) -> Result<Request, String> {
    request(line, Path::new("."))
}

fn path(request: &Request) -> String {
    request.path.join("/")
}

#[test]
fn get_with_query() {
    let request =
        read("curl -s 'https://h.test/a/b%20c?x=1&y=a%26b&z' -H 'X-Api-Key: k' | jq").expect("a request");
    assert_eq!(
        (request.method.as_str(), path(&request).as_str()),
        ("GET", "a/b c")
    );
    let query = [("x", "1"), ("y", "a&b"), ("z", "")].map(|(a, b)| (a.to_owned(), b.to_owned()));
    assert_eq!(request.query, query);
    assert_eq!(request.header("x-api-key"), Some("k"));
    let moved = read("curl -G h.test/a/b%20c -d x=1 --data-urlencode 'y=a&b' -d z").expect("a request");
    assert_eq!((moved.method.as_str(), &moved.query), ("GET", &request.query));
}

#[test]
fn bodies_of_json() {
    for line in [
        r#"curl h.test/a -H 'content-type: application/json' --data-raw '{"a": "it'\''s"}'"#,
        r#"curl h.test/a -H 'content-type: application/json' --data-raw $'{"a": "it\'s"}'"#,
        r#"curl --json "{\"a\": \"it's\"}" h.test/a"#,
        r#"curl -sSXPOST -Hcontent-type:application/json h.test/a -d '{"a": "it'"'"'s"}'"#,
        "curl --request post --url http://h.test/a \\\n  --data '{\"a\": \"it'\\''s\"}' -o /dev/null -w '%{http_code}'",
    ] {
        let request = read(line).unwrap_or_else(|error| panic!("{line}: {error}"));
        assert_eq!(request.method, "POST", "{line}");
        assert_eq!(request.body, Some(Body::Json(json!({"a": "it's"}))), "{line}");
    }
    assert_eq!(
        read("curl -X DELETE h.test/a -d ''").expect("a request").body,
        None
    );
}

#[test]
fn forms() {
    let request =
        read("curl h.test/a -F 'file=@/home/me/a.pdf;type=application/pdf' -F folder_id=12 -F 'x=a;b'");
    let parts = [
        ("file", PartValue::File("a.pdf".into())),
        ("folder_id", PartValue::Text("12".into())),
        ("x", PartValue::Text("a;b".into())),
    ]
    .map(|(name, value)| Part {
        name: name.into(),
        value,
    });
    assert_eq!(request.expect("a request").body, Some(Body::Form(parts.to_vec())));
}

#[test]
fn variables_may_stand_for_hosts_and_ids() {
    for line in [
        "curl $BASE/boards/{board_id}",
        "curl \"${BASE}/boards/{board_id}\"",
        "curl {{base}}/boards/{board_id}",
        "curl https://h.test/boards/{board_id}",
    ] {
        assert_eq!(
            path(&read(line).expect("a request")),
            "boards/{board_id}",
            "{line}"
        );
    }
}

#[test]
fn credentials_are_left_out_and_said() {
    let request = read("curl -u me:secret --cookie s=1 https://me:secret@h.test/a").expect("a request");
    assert!(request.headers.is_empty());
    assert_eq!(request.notes.len(), 3);
    assert!(!format!("{request:?}").contains("secret"));
}

#[test]
fn what_cannot_be_taken_is_said_in_words() {
    for (line, words) in [
        ("wget h.test", "no word `curl`"),
        (
            "Invoke-WebRequest -Uri \"https://h.test/a\" `\n-Headers @{}",
            "a command of PowerShell",
        ),
        (
            "fetch(\"https://h.test/a\", {\"method\": \"GET\"});",
            "a call of JavaScript",
        ),
        ("{\"log\": {\"version\": \"1.2\", \"entries\": []}}", "a HAR file"),
        ("curl -s", "no URL"),
        ("curl h.test/a h.test/b", "two URLs"),
        ("curl h.test/a -d 'a=1&b=2'", "x-www-form-urlencoded"),
        ("curl h.test/a -d '{\"a\": $A}'", "variable"),
        ("curl h.test/a --frobnicate", "`--frobnicate` is not known"),
        ("curl h.test/a -H", "has no value"),
        ("curl h.test/a -T file", "bare file"),
        ("curl h.test/a -d @none.json", "none.json"),
        ("curl h.test/a --next h.test/b", "one at a time"),
        ("curl 'h.test", "quote is not closed"),
    ] {
        let error = read(line).expect_err(line);
        assert!(error.contains(words), "{line}: {error}");
    }
}
