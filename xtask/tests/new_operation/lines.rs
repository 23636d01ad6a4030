//! Lines as people copy them from browsers, terminals and tools: what is read of them, and that no secret stays.

use std::fs;

use serde_json::{Value, json};
use xtask::new_operation::Options;

use crate::project::{Project, options};

/// What stands in lines in the place of a secret.
const SECRETS: [&str; 8] = [
    "hunter2",
    "alice@corp.test",
    "@corp.test",
    "sk_live_0123456789abcdef",
    "AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1",
    "xapp-1-A123-4567",
    "SG.abc123def456.xyz",
    "AKIA0123456789ABCDEF",
];

/// What follows the path of the request, which is `/data/` and the first word.
const LINES: &[&str] = &[
    // In texts that hold names and values.
    r#"probe --json '{"payload": "{\"password\": \"hunter2\", \"n\": 1}"}'"#,
    r#"probe --json '{"query": "user=a&password=hunter2&x=1"}'"#,
    r#"probe --json '{"query": "mutation { login(password: \"hunter2\") { token } }"}'"#,
    r#"probe --json '{"a": "Server=x;Password=hunter2;", "b": "redis://:hunter2@h:1", "c": "Authorization: Bearer hunter2"}'"#,
    r#"probe --json '{"query": "login(password: \"it'\''s-hunter2\")"}'"#,
    r#"probe --json '{"note": "{\"password\": \"a\\\"hunter2\"} x"}'"#,
    r#"probe --json '{"note": "Password=a{hunter2};"}'"#,
    r#"probe --json '{"note": "Password=my hunter2;"}'"#,
    r#"probe --json '{"note": "password=a,hunter2&x"}'"#,
    r#"probe --json '{"note": "\"password\" => \"hunter2\""}'"#,
    r#"probe --json '{"note": "password:\n  hunter2"}'"#,
    r#"probe --json '{"note": "\"password\": [\"hunter2\"] x"}'"#,
    r#"probe --json '{"note": "**API key**: hunter2, user[password]=hunter2", "more": "password: |\n  a\n  hunter2"}'"#,
    r#"probe --json '{"note": "<w:Password Type=\"x\">hunter2</w:Password>", "more": "<b>Password</b>: hunter2"}'"#,
    r#"probe -F 'meta={"password": "hunter2", "a": 1};type=application/json' -F file=@a.png"#,
    r#"probe -F 'file=@"/C:/Users/jo/pic.png"' -F 'meta="{\"password\": \"hunter2\"}"'"#,
    r#"probe -F 'a=b;headers="X-Secret: hunter2"'"#,
    "'probe?filter={\"apiKey\":\"hunter2\",\"a\":1}' -g",
    // As names.
    r#"probe --json '{"alice@corp.test": {"role": "admin"}, "bob@corp.test": {"role": "user"}}'"#,
    r#"probe --json '{"owner": {"sk_live_0123456789abcdef": true}}'"#,
    r#"probe --json '{"user:alice@corp.test": 1, "key=sk_live_0123456789abcdef": 2}'"#,
    r#"probe --json '{"alice@corp.test": 1, "alice@corp.test": 2}'"#,
    "'probe?alice@corp.test=1&filter[bob@corp.test]=2&key=sk_live_0123456789abcdef'",
    "probe -H 'X-sk_live_0123456789abcdef: 1' -H 'alice@corp.test: 1' -H 'sk_live_0123456789abcdef'",
    "probe -F 'alice@corp.test=1' -F 'bob@corp.test=@a.png;type=image/png' -F file=@alice@corp.test -F a=b",
    "probe -F 'alice@corp.test=1'",
    // In links.
    r#"probe --json '{"url": "https://api.telegram.org/bot123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1/send"}'"#,
    // In the path.
    "webfinger/acct:alice@corp.test",
    "x/mailto:alice@corp.test/y",
    "'files/a.pdf;jsessionid=hunter2'",
    "bot123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1/send",
    "hooks/in-sk_live_0123456789abcdef",
    // By name.
    r#"probe --json '{"smtp_pass": "hunter2", "dbPass": "hunter2", "recovery_codes": ["hunter2"], "sshKey": "hunter2", "seed_phrase": "hunter2"}'"#,
    r#"probe --json '{"passwords": ["hunter2", 5]}'"#,
    "probe -H 'DPoP: hunter2' -H ':path: /x?token=hunter2' -H ':authority: h.test' -H 'authority: h.test' -H @headers.txt",
    "probe -u AKIA0123456789ABCDEF:hunter2 --aws-sigv4 aws:amz:us-east-1:s3 --basic",
    // By look.
    r#"probe --json '{"a": "SG.abc123def456.xyz", "b": "xapp-1-A123-4567", "c": "\"alice lee\"@corp.test"}'"#,
];

#[test]
fn no_secret_stays_wherever_it_stands() {
    for line in LINES {
        let project = Project::new();
        let line = if let Some(quoted) = line.strip_prefix('\'') {
            format!("curl 'https://gateway.test/data/{quoted}")
        } else {
            format!("curl https://gateway.test/data/{line}")
        };
        let report = project.draft("boards_probe", &line, Some("{\"a\": 1}"));
        let text = project.text("gateway/boards.yaml") + &project.text("gateway.yaml");
        for secret in SECRETS {
            assert!(!text.contains(secret), "{line}: {secret} stands in the document");
            assert!(!report.contains(secret), "{line}: {secret} stands in the report");
        }
    }
}

#[test]
fn no_secret_stands_in_a_refusal() {
    let project = Project::new();
    for (line, words) in [
        (
            "https://gateway.test/data/a 'Authorization: Bearer hunter2'",
            "two URLs",
        ),
        (
            "https://gateway.test/data/a https://api.telegram.org/bot123456789:AAhunter2dqTcvCH1vGWJxfSeofSAs0K5",
            "two URLs",
        ),
        (
            "'https://gateway.test/data/a?sk_live_hunter2=%FF'",
            "the value of `redacted`",
        ),
        (
            "'https://me:hunter2@gateway.test:99999/data/a?token=hunter2'",
            "is not a URL",
        ),
        (
            "'https://gateway.test/data/a?token=hunter2%FF'",
            "the value of `token`",
        ),
        ("--user=me:hunter2 https://gateway.test/data/a", "write `--user"),
        (
            "https://gateway.test/data/a --json '{\"password\": \"hunter2\"'",
            "not JSON",
        ),
    ] {
        let error = project
            .run("boards_probe", &format!("curl {line}"), None)
            .expect_err(line);
        assert!(
            error.contains(words) && !error.contains("hunter2"),
            "{line}: {error}"
        );
    }
}

#[test]
fn lines_of_many_origins_are_read() {
    let project = Project::new();
    for (id, line, path, wanted) in [
        (
            "boards_ansi",
            r#"curl 'https://gateway.test/data/ansi' -H 'content-type: application/json' --data-raw $'{"a": "\xc3\xa9 \303\251 \u00e9"}'"#
                .to_owned(),
            "ansi",
            json!({"a": "é é é"}),
        ),
        (
            "boards_bom",
            "curl https://gateway.test/data/bom --json '\u{feff}{\"a\": 1}'".to_owned(),
            "bom",
            json!({"a": 1}),
        ),
        (
            "boards_spaces",
            "curl\u{a0}https://gateway.test/data/spaces\u{a0}--json\u{a0}'{\"a\":\u{a0}1}'".replace(":\u{a0}", ": "),
            "spaces",
            json!({"a": 1}),
        ),
        (
            "boards_files",
            "curl https://gateway.test/data/files -F 'files=@a.png,b.png' -F 'note=\"a \\\"b\\\"\";type=text/plain'".to_owned(),
            "files",
            json!({"files": ["a.png", "b.png"], "note": "a \"b\""}),
        ),
    ] {
        project.draft(id, &line, None);
        let content = project.json("gateway.yaml", &format!("/paths/~1data~1{path}/post/requestBody/content"));
        let media = content.as_object().unwrap().values().next().unwrap();
        assert_eq!(media["example"], wanted, "{line}");
    }
    let report = project.draft(
        "boards_day",
        "curl 'https://gateway.test/data/days/2026-03-01/x?=1&a=2'",
        None,
    );
    assert!(report.contains("/data/days/{date}/x"), "{report}");
    assert!(report.contains("a value without a name in the query"), "{report}");
    let error = project.run(
        "boards_two",
        "curl https://gateway.test/data/a; curl https://gateway.test/data/b",
        None,
    );
    assert!(error.unwrap_err().contains("two curl lines"));
}

#[test]
fn properties_named_by_people_are_a_map() {
    let project = Project::new();
    project.draft(
        "boards_members",
        "curl https://gateway.test/data/members",
        Some(r#"{"members": {"alice@corp.test": {"n": 1}, "bob@corp.test": {"n": 2}}}"#),
    );
    let members = project.json(
        "gateway.yaml",
        "/components/schemas/BoardMembersResponse/properties/members",
    );
    assert!(members["additionalProperties"]["$ref"].is_string(), "{members}");
    let example = project.json(
        "gateway.yaml",
        "/paths/~1data~1members/get/responses/200/content/application~1json/example/members",
    );
    let names: Vec<&String> = example.as_object().unwrap().keys().collect();
    assert_eq!(names, ["someone@example.com", "someone2@example.com"]);
}

#[test]
fn a_property_that_is_called_redacted_is_one() {
    let project = Project::new();
    project.draft(
        "boards_notes",
        "curl https://gateway.test/data/notes",
        Some(r#"{"id": 1, "redacted": false, "of": {"redacted": "x", "ann@corp.test": "y", "key=sk_live_0123456789": "z"}}"#),
    );
    let properties = project.json(
        "gateway.yaml",
        "/components/schemas/BoardNotesResponse/properties",
    );
    assert_eq!(properties["redacted"], json!({"type": "boolean"}));
    assert_eq!(
        properties["of"],
        json!({"type": "object", "additionalProperties": {"type": "string"}})
    );
    let example = project.json(
        "gateway.yaml",
        "/paths/~1data~1notes/get/responses/200/content/application~1json/example/of",
    );
    assert_eq!(
        example,
        json!({"redacted": "x", "someone@example.com": "y", "redacted2": "z"})
    );
}

#[test]
fn each_part_of_a_form_keeps_what_is_its_own() {
    let project = Project::new();
    let report = project.draft(
        "boards_parts",
        "curl https://gateway.test/data/parts -F 'file=@a.pdf,b.pdf;type=application/pdf' -F 'note=\"a;type=b\"'",
        None,
    );
    assert!(
        report.contains("left out: the type of the part `file`"),
        "{report}"
    );
    let example = project.json(
        "gateway.yaml",
        "/paths/~1data~1parts/post/requestBody/content/multipart~1form-data/example",
    );
    assert_eq!(example, json!({"file": ["a.pdf", "b.pdf"], "note": "a;type=b"}));
}

#[test]
fn bytes_that_are_no_text_are_a_file_or_refused() {
    let project = Project::new();
    let file = project.folder.path().join("response.bin");
    fs::write(
        &file,
        b"HTTP/1.1 200 OK\r\ncontent-type: application/pdf\r\n\r\n%PDF\n\xff\xfe",
    )
    .unwrap();
    let line = "curl https://gateway.test/data/report";
    project
        .run_with(Options {
            from: Some(line.to_owned()),
            response: Some(file.clone()),
            ..options("boards_report")
        })
        .unwrap();
    project.in_order(line);
    let content = project.json("gateway.yaml", "/paths/~1data~1report/get/responses/200/content");
    assert_eq!(
        content["application/pdf"]["schema"],
        json!({"type": "string", "format": "binary"})
    );
    for (body, words) in [
        (format!("--data-binary @{}", file.display()), "-F name=@"),
        (r"--data-binary $'\x1f\x8b'".to_owned(), "not text"),
    ] {
        let error = project.run(
            "boards_send",
            &format!("curl https://gateway.test/data/send {body}"),
            None,
        );
        let error = error.unwrap_err();
        assert!(error.contains(words), "{error}");
    }
}

#[test]
fn a_list_of_secrets_is_marked() {
    let project = Project::new();
    project.draft(
        "boards_codes",
        r#"curl https://gateway.test/data/codes --json '{"recovery_codes": ["a1"], "access_tokens": {}, "tokens": [], "pin": 4321}'"#,
        None,
    );
    let properties = project.json("gateway.yaml", "/components/schemas/BoardCodes/properties");
    for name in ["recovery_codes", "access_tokens", "tokens"] {
        assert_eq!(properties[name]["x-secret"], true, "{name}");
    }
    assert_eq!(properties["pin"].get("x-secret"), None::<&Value>);
    assert!(!project.text("gateway/boards.yaml").contains("4321"));
}
