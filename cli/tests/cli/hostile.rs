//! Servers, files and words of a command line that mean harm.

use std::{fs, io::Read, os::unix::ffi::OsStrExt};

use imbrace_sandbox::{Override, StubResponse};
use serde_json::{Value, json};

use crate::{
    support::{World, finish},
    terminal::Terminal,
};

/// Sets the title, clears the screen, hides text, turns it around, breaks it, and moves to the start of the line.
const TRAP: &str = "a\u{1b}]0;pwned\u{7}\u{1b}[2J\u{9b}8mb\u{202e}c\u{2066}d\re\u{8}f\u{7f}g\u{61c}\u{200e}\u{200f}h\u{2028}\u{2029}i\u{feff}j";

/// What a terminal would act on.
fn acts(text: &str) -> Option<char> {
    // The terminal writes `\r\n` for the end of a line, which `Terminal` reads as `\n`.
    text.chars().find(|c| {
        c.is_control() && *c != '\n' && *c != '\t'
            || matches!(*c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{feff}')
            || matches!(*c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    })
}

fn respond(world: &World, operation: &str, response: StubResponse) {
    world
        .sandbox
        .override_operation(operation, Override::always(response))
        .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_a_server_writes_acts_on_a_terminal() {
    let world = World::new().await;
    let boards =
        json!({"count": 1, "total": 1, "data": [{"id": TRAP, "_id": TRAP, "name": TRAP, TRAP: TRAP}]});
    respond(&world, "boards_list", StubResponse::json(200, boards));
    respond(
        &world,
        "boards_get",
        StubResponse::json(404, json!({"message": TRAP})),
    );
    respond(
        &world,
        "boards_export_csv",
        StubResponse::bytes(200, "text/csv", TRAP),
    );
    let events = |events: &[Value]| {
        let lines = events.iter().map(|event| format!("data: {event}\n\n"));
        StubResponse::events(lines.collect::<Vec<_>>())
    };
    let reply = [
        json!({"type": "start", "messageId": TRAP}),
        json!({"type": "text-start", "id": "t"}),
        json!({"type": "text-delta", "id": "t", "delta": TRAP}),
        json!({"type": "text-end", "id": "t"}),
        json!({"type": "tool-input-available", "toolCallId": "c", "toolName": TRAP, "input": {TRAP: TRAP}}),
        json!({"type": "error", "errorText": TRAP}),
        json!({"type": "finish"}),
    ];
    respond(&world, "ai_agent_stream_chat", events(&reply));
    let said = [
        json!({"event": "message", "answer": TRAP, "conversation_id": TRAP, "message_id": "m", "task_id": "t"}),
        json!({"event": "message_end", "conversation_id": TRAP, "message_id": "m", "task_id": "t", "metadata": {}}),
    ];
    respond(&world, "clickai_create_chat_message", events(&said));
    for arguments in [
        &["boards", "list"][..],
        &["boards", "list", "-o", "ndjson"],
        &["boards", "list", "-o", "table"],
        &["boards", "list", "--all"],
        &["boards", "list", "--all", "-o", "json"],
        &["boards", "list", "--query", ".data"],
        &["boards", "list", "--query", ".data[].name"],
        &["boards", "list", "--query", ".data | error"],
        &["boards", "get", "x"],
        &["boards", "export-csv", "x"],
        &["api", "GET", "/data-board/boards"],
        &["api", "GET", "/data-board/boards/x/export_csv"],
        &["chat", "asst_abc", "hi", "--show-steps"],
        &["chat", "asst_abc", "hi", "-o", "ndjson"],
        &["chat", "asst_abc", "hi", "-o", "json"],
        &["clickai", "chat", "hi"],
        &["clickai", "chat", "hi", "-o", "ndjson"],
    ] {
        let mut command = world.command();
        command.args(arguments).env("NO_COLOR", "1");
        let (_, shown) = Terminal::start(&command).end().await;
        assert!(shown.contains("pwned"), "{arguments:?}: {shown:?}");
        assert_eq!(acts(&shown), None, "{arguments:?}: {shown:?}");
    }
    // A pipe takes the value as it is, and what a terminal shows of JSON is the same value.
    let value = world.run(&["boards", "list"]).await.json();
    assert_eq!(value["data"][0]["name"], TRAP);
    let mut command = world.command();
    command.args(["boards", "list"]).env("NO_COLOR", "1");
    let (_, shown) = Terminal::start(&command).end().await;
    assert_eq!(serde_json::from_str::<Value>(&shown).unwrap(), value);
    // Colours are whole where a filter gives JSON.
    command.args(["--query", ".data"]).env_remove("NO_COLOR");
    let (_, shown) = Terminal::start(&command).end().await;
    assert!(shown.contains("\u{1b}[34m\"name\"\u{1b}[0m"), "{shown:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_to_copy_runs_nothing_that_a_server_wrote() {
    let world = World::new().await;
    let name = "$(touch pwned).bin";
    let file = StubResponse::bytes(200, "application/octet-stream", vec![0, 1, 2])
        .header("content-disposition", &format!("attachment; filename=\"{name}\""));
    respond(&world, "boards_export_csv", file);
    let mut command = world.command();
    command.args(["boards", "export-csv", "x"]).env("NO_COLOR", "1");
    let (code, shown) = Terminal::start(&command).end().await;
    assert_eq!(code, 1, "{shown}");
    assert!(shown.contains("--save '$(touch pwned).bin'"), "{shown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_sent_is_not_shown_as_a_request() {
    let world = World::new().await;
    for arguments in [
        &["boards", "get", ".."][..],
        &["boards", "get", "%2e%2e"],
        &["boards", "get", "a\nb"],
        &["boards", "list", "--organization", "a\nx-evil: 1"],
    ] {
        for show in ["--dry-run", "--curl"] {
            let ran = world.run(&[arguments, &[show]].concat()).await;
            assert!(ran.out.is_empty(), "{arguments:?}: {}", ran.out);
            ran.failed(2);
        }
    }
    for path in [
        "//evil.example/x",
        "/\\evil.example",
        "@evil.example",
        "http://evil.example/",
        "http://127.0.0.1@evil.example/",
        "/../x",
        "/a/%2e%2e/b",
        "/a#b",
        "/a b",
    ] {
        for more in [&[][..], &["--dry-run"]] {
            let ran = world.run(&[&["api", "GET", path], more].concat()).await;
            assert!(ran.out.is_empty(), "{path}: {}", ran.out);
            ran.failed(2);
        }
    }
    assert!(world.sandbox.requests().is_empty());
    let shown = world
        .run(&["api", "GET", "/x?a=%1b&access_token=s3cret", "--dry-run"])
        .await
        .ok();
    assert!(shown.contains("/x?a=%1B&access_token=[redacted]"), "{shown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_with_a_password_is_refused_and_not_shown() {
    let world = World::new().await;
    let url = world
        .sandbox
        .gateway_url()
        .replace("http://", "http://user:hunter22@");
    let variables = [
        ("IMBRACE_GATEWAY_URL", url.as_str()),
        ("IMBRACE_API_KEY", "key_12345"),
    ];
    for arguments in [
        &["whoami"][..],
        &["boards", "list"],
        &["boards", "list", "--dry-run"],
        &["boards", "list", "--curl"],
        &["api", "GET", "/x", "--dry-run"],
        &["mcp"],
    ] {
        let ran = world.run_bare(arguments, &variables, "").await;
        assert!(
            !ran.out.contains("hunter22") && !ran.err.contains("hunter22"),
            "{arguments:?}: {ran:?}"
        );
        ran.failed(2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_of_curl_holds_no_command_of_a_value() {
    let world = World::new().await;
    let body = json!({"name": "\u{1}(touch pwned)\u{1} \u{e000}HOME\u{e000} `id` \\u0001 '\" $(id)"});
    fs::write(world.folder.path().join("body.json"), body.to_string()).unwrap();
    let line = world
        .run(&["boards", "create", "--body", "@body.json", "--curl"])
        .await
        .ok();
    let mut command = std::process::Command::new("sh");
    command
        .args(["-c", &line])
        .current_dir(world.folder.path())
        .env("IMBRACE_API_KEY", world.sandbox.api_key());
    if finish(command, "").await.code == 127 {
        return;
    }
    assert_eq!(
        world.sandbox.requests().pop().unwrap().json(),
        Some(body),
        "{line}"
    );
    assert!(!world.folder.path().join("pwned").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_of_curl_is_the_same_on_a_terminal() {
    let world = World::new().await;
    let body = json!({"name": "\u{1b}[2J\u{7f}\u{9b}8m\u{202e}\u{61c}\u{200e}\u{2028}\u{feff}é"});
    fs::write(world.folder.path().join("body.json"), body.to_string()).unwrap();
    let mut command = world.command();
    command.args(["boards", "create", "--body", "@body.json", "--curl"]);
    let (code, shown) = Terminal::start(&command).end().await;
    assert_eq!((code, acts(&shown)), (0, None), "{shown:?}");
    let piped = finish(command, "").await.ok();
    // The terminal itself can show a line break when it is closed.
    assert_eq!(shown.trim_end(), piped.trim_end());
    let sent = piped.split("--data-raw '").nth(1).unwrap().trim_end();
    let sent: Value = serde_json::from_str(sent.strip_suffix('\'').unwrap()).unwrap();
    assert_eq!(sent, body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_filter_is_not_dropped_without_a_word() {
    let world = World::new().await;
    respond(
        &world,
        "boards_list",
        StubResponse::bytes(200, "text/html", "<p>hello</p>"),
    );
    respond(
        &world,
        "boards_export_csv",
        StubResponse::bytes(200, "text/csv", "a,b"),
    );
    // Nothing is sent where the document says that the response is a file.
    for (arguments, code) in [
        (&["boards", "list"][..], 1),
        (&["boards", "export-csv", "x"], 2),
        (&["boards", "export-csv", "x", "--save", "out.csv"], 2),
        (&["api", "GET", "/data-board/boards"], 1),
    ] {
        world.run(arguments).await.ok();
        let _ = fs::remove_file(world.folder.path().join("out.csv"));
        world.sandbox.forget_requests();
        let ran = world.run(&[arguments, &["--query", ".data"]].concat()).await;
        assert!(ran.out.is_empty(), "{arguments:?}: {}", ran.out);
        let said = ran.failed(code);
        assert!(said.contains("--query: the response"), "{said}");
        assert_eq!(world.sandbox.requests().is_empty(), code == 2, "{arguments:?}");
        assert!(!world.folder.path().join("out.csv").exists());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn secrets_inside_of_json_are_not_for_the_command_line() {
    let world = World::new().await;
    let body = r#"{"phone_number_id": "1", "access_token": "hunter22"}"#;
    let number = r#"{"phone_number_id": "1", "access_token": 22334455}"#;
    for arguments in [
        &["channel", "create-whatsapp", "--body", body][..],
        &["channel", "create-whatsapp", "--body", number],
        &["api", "POST", "/x", "--body", r#"{"a": [{"otp": 22334455}]}"#],
        &[
            "api",
            "POST",
            "/x",
            "--body",
            r#"{"a": [{"password": "hunter22"}]}"#,
        ],
    ] {
        let said = world.run(arguments).await.failed(2);
        assert!(
            said.contains("--body -") && !said.contains("hunter22") && !said.contains("22334455"),
            "{arguments:?}: {said}"
        );
    }
    assert!(world.sandbox.requests().is_empty());
    let shown = world
        .run_with(&["channel", "create-whatsapp", "--body", "-", "--dry-run"], body)
        .await
        .ok();
    assert!(
        shown.contains("[redacted]") && !shown.contains("hunter22"),
        "{shown}"
    );
    // One standard input for two values.
    let both = ["auth", "authenticate", "--body", "-", "--password", "-"];
    let said = world.run_with(&both, "{\"email\": \"a@b.c\"}").await.failed(2);
    assert!(said.contains("once only"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn no_file_is_read_without_end() {
    let world = World::new().await;
    for arguments in [
        &["boards", "create", "--body", "@/dev/zero"][..],
        &[
            "auth",
            "authenticate",
            "--email",
            "a@b.c",
            "--password",
            "@/dev/zero",
        ],
    ] {
        let said = world.run(arguments).await.failed(2);
        assert!(said.contains("/dev/zero is longer than"), "{said}");
    }
    let mut command = world.command();
    command.args(["login", "--key"]);
    let mut zeros = String::new();
    std::io::repeat(b'k')
        .take(2_000_000)
        .read_to_string(&mut zeros)
        .unwrap();
    let said = finish(command, &zeros).await.failed(2);
    assert!(said.contains("standard input is longer than"), "{said}");
    // A pipe or a device is not a file to upload, and nothing waits for it.
    for file in ["/dev/zero", "."] {
        let arguments = ["clickai", "upload-file", "--file", file, "--user", "u"];
        world.run(&arguments).await.failed(2);
    }
    assert!(world.sandbox.requests().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_word_that_is_no_text_is_refused() {
    let world = World::new().await;
    let mut command = world.command();
    let word = std::ffi::OsStr::from_bytes(b"a\xff");
    command.args(["boards", "create", "--name"]).arg(word);
    let said = finish(command, "").await.failed(2);
    assert!(said.contains("not UTF-8"), "{said}");
    assert!(world.sandbox.requests().is_empty());
}
