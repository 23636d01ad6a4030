//! Nothing secret is printed, stored for others, or written on a command line.

use std::fs;

use crate::support::World;

const KEY: &str = "api_key_of_the_user_1234";

#[tokio::test(flavor = "multi_thread")]
async fn requests_are_shown_without_secrets() {
    let world = World::new().await;
    let url = world.sandbox.gateway_url();
    let variables = [
        ("IMBRACE_API_KEY", KEY),
        ("IMBRACE_GATEWAY_URL", url.as_str()),
        ("SECRET", "whatsapp_token_5678"),
    ];
    let call = [
        "channel",
        "create-whatsapp",
        "--phone-number-id",
        "1",
        "--access-token",
        "env:SECRET",
    ];
    let shown = world
        .run_bare(&[&call[..], &["--dry-run"]].concat(), &variables, "")
        .await
        .ok();
    assert!(
        shown.contains("x-api-key: [redacted]") && shown.contains("\"access_token\": \"[redacted]\""),
        "{shown}"
    );
    let line = world
        .run_bare(&[&call[..], &["--curl"]].concat(), &variables, "")
        .await
        .ok();
    assert!(
        line.contains("\"x-api-key: $IMBRACE_API_KEY\"") && line.contains("'\"$ACCESS_TOKEN\"'"),
        "{line}"
    );
    for text in [&shown, &line] {
        assert!(
            !text.contains(KEY) && !text.contains("whatsapp_token_5678"),
            "{text}"
        );
    }
    assert!(world.sandbox.requests().is_empty());
}

/// A text can be JSON, and the JSON hold a secret.
#[tokio::test(flavor = "multi_thread")]
async fn a_secret_within_a_text_is_not_shown() {
    let world = World::new().await;
    let inner = r#"{"kind":"a","nested":"{\"api_key\":\"sk_12345678\"}"}"#;
    fs::write(world.folder.path().join("a.txt"), "a").unwrap();
    let json = ["boards", "create", "--name", "A", "--description", inner];
    let form = [
        "boards",
        "upload-file",
        "--file",
        "a.txt",
        "--folder-id",
        "f",
        "--remarks",
        inner,
    ];
    let query = ["boards", "list", "--search", inner];
    let api = format!("/data-board/boards?q={inner}");
    let api = ["api", "POST", api.as_str(), "--body", &format!("[{inner}]")];
    for (call, left) in [
        (&json[..], "kind"),
        (&form, "a.txt"),
        (&query, "boards"),
        (&api, "kind"),
    ] {
        for flag in ["--dry-run", "--curl"] {
            if call[0] == "api" && flag == "--curl" {
                continue;
            }
            let shown = world.run(&[call, &[flag]].concat()).await.ok();
            assert!(shown.contains(left) && !shown.contains("sk_1234"), "{shown}");
            assert!(shown.contains("redacted") || shown.contains('$'), "{shown}");
        }
    }
    // What is not secret stays as it was written.
    let plain = r#"{ "kind" : "a" }"#;
    let shown = world
        .run(&[
            "boards",
            "create",
            "--name",
            "A",
            "--description",
            plain,
            "--dry-run",
        ])
        .await
        .ok();
    assert!(shown.contains(r#"{ \"kind\" : \"a\" }"#), "{shown}");
    assert!(world.sandbox.requests().is_empty());
}

/// A terminal would act on some characters: the line writes them as escapes, and sends them all the same.
#[tokio::test(flavor = "multi_thread")]
async fn a_line_of_curl_has_no_control_characters() {
    let world = World::new().await;
    fs::write(world.folder.path().join("a.txt"), "a").unwrap();
    let folder = "2fd25b44-c955-4cd2-88c9-3f82805879d1";
    let remarks = "it's\u{1b}[2J \\ \u{9b}1m \u{202e}\u{200f}\u{feff}é";
    let arguments = [
        "boards",
        "upload-file",
        "--file",
        "a.txt",
        "--folder-id",
        folder,
        "--remarks",
        remarks,
    ];
    let line = world.run(&[&arguments[..], &["--curl"]].concat()).await.ok();
    let harms = |c: char| c.is_control() && c != '\n' || ['\u{202e}', '\u{200f}', '\u{feff}'].contains(&c);
    assert!(!line.contains(harms), "{line:?}");
    let mut command = std::process::Command::new("bash");
    command
        .args(["-c", &line])
        .current_dir(world.folder.path())
        .env("IMBRACE_API_KEY", world.sandbox.api_key());
    let ran = crate::support::finish(command, "").await;
    if ran.code == 127 {
        return;
    }
    let sent = world.sandbox.requests().pop().unwrap();
    assert_eq!(sent.status, Some(201), "{ran:?}");
    let body = String::from_utf8_lossy(&sent.body).into_owned();
    assert!(body.contains(remarks), "{body:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_of_curl_sends_what_the_command_sends() {
    let world = World::new().await;
    let arguments = [
        "boards",
        "create",
        "--name",
        "It's \"x\" $HOME",
        "--description",
        "Xin chào",
    ];
    let line = world.run(&[&arguments[..], &["--curl"]].concat()).await.ok();
    let mut command = std::process::Command::new("sh");
    command
        .args(["-c", &line])
        .env("IMBRACE_API_KEY", world.sandbox.api_key());
    let ran = crate::support::finish(command, "").await;
    if ran.code == 127 {
        return;
    }
    world.run(&arguments).await.ok();
    let mut requests = world.sandbox.requests();
    let (of_program, of_curl) = (requests.pop().unwrap(), requests.pop().unwrap());
    assert_eq!(of_curl.json(), of_program.json());
    assert_eq!(
        (of_curl.path, of_curl.status),
        (of_program.path, of_program.status)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_on_the_command_line_is_refused_and_not_repeated() {
    let world = World::new().await;
    let said = world
        .run(&[
            "auth",
            "authenticate",
            "--email",
            "a@b.c",
            "--password",
            "hunter22",
        ])
        .await
        .failed(2);
    assert!(said.contains("env:NAME") && !said.contains("hunter22"), "{said}");
    let arguments = [
        "auth",
        "authenticate",
        "--email",
        "alice@example.com",
        "--password",
        "-",
    ];
    let wrong = world.run_with(&arguments, "hunter22\n").await.failed(6);
    assert!(!wrong.contains("hunter22"), "{wrong}");
    fs::write(
        world.folder.path().join("password"),
        "correct horse battery staple\n",
    )
    .unwrap();
    world
        .run(&[
            "auth",
            "authenticate",
            "--email",
            "alice@example.com",
            "--password",
            "@password",
        ])
        .await
        .ok();
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn stored_secrets_are_for_their_owner_and_their_address_only() {
    use std::os::unix::fs::PermissionsExt;

    let world = World::new().await;
    world.log_in().await;
    let folder = world.folder.path().join("settings");
    let mode = |name: &str| fs::metadata(folder.join(name)).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode("credentials.json"), mode("")), (0o600, 0o700));
    assert!(
        !fs::read_to_string(folder.join("config.json"))
            .unwrap()
            .contains("api_sandbox")
    );
    let whoami = world.run_bare(&["whoami"], &[], "").await.ok();
    assert!(
        whoami.contains("API key, from profile default") && !whoami.contains("api_sandbox"),
        "{whoami}"
    );
    world.run_bare(&["boards", "list"], &[], "").await.ok();
    world.sandbox.forget_requests();
    // Another address does not get the key, though it is the same server here.
    let other = world.sandbox.gateway_url().replace("127.0.0.1", "localhost");
    let said = world
        .run_bare(
            &["boards", "list"],
            &[("IMBRACE_GATEWAY_URL", other.as_str())],
            "",
        )
        .await
        .failed(3);
    assert!(said.contains("no credential"), "{said}");
    assert!(world.sandbox.requests().is_empty());
    fs::write(
        folder.join("credentials.json"),
        "{\"profiles\": {\"default\": {\"api_key\": \"s3cret\"",
    )
    .unwrap();
    let said = world.run_bare(&["boards", "list"], &[], "").await.failed(2);
    assert!(
        said.contains("credentials.json") && !said.contains("s3cret"),
        "{said}"
    );
}
