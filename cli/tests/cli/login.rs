//! Credentials and profiles.

use std::fs;

use serde_json::{Value, json};

use crate::{support::World, terminal::Terminal};

#[tokio::test(flavor = "multi_thread")]
async fn a_password_or_a_code_leads_to_an_access_token() {
    let world = World::new().await;
    let url = world.sandbox.gateway_url();
    let login = ["login", "--gateway-url", &url, "--email", "alice@example.com"];
    let said = world
        .run_bare(&login, &[], "correct horse battery staple\n")
        .await;
    assert!(
        said.err.contains("access token is stored") && !said.err.contains("correct horse"),
        "{}",
        said.err
    );
    let whoami = world.run_bare(&["whoami"], &[], "").await.ok();
    assert!(
        whoami.contains("access token, from profile default") && whoami.contains("org_sandbox"),
        "{whoami}"
    );
    world.run_bare(&["boards", "list"], &[], "").await.ok();
    assert_eq!(
        world.sandbox.requests().pop().unwrap().header("x-access-token"),
        Some("acc_sandbox")
    );

    world
        .run_bare(
            &[&login[..], &["--code", "--profile", "code"]].concat(),
            &[],
            "123456\n",
        )
        .await
        .ok();
    let profiles = world
        .run_bare(&["profiles", "-o", "json", "--query", ".[].name"], &[], "")
        .await
        .ok();
    assert_eq!(profiles, "code\ndefault\n");
    world.run_bare(&["profiles", "--use", "code"], &[], "").await.ok();
    world.run_bare(&["logout"], &[], "").await.ok();
    world.run_bare(&["boards", "list"], &[], "").await.failed(3);
    world
        .run_bare(&["boards", "list", "--profile", "default"], &[], "")
        .await
        .ok();
    world
        .run_bare(&["boards", "list", "--profile", "nobody"], &[], "")
        .await
        .failed(2);
}

#[tokio::test(flavor = "multi_thread")]
async fn several_organizations_are_chosen_from() {
    let world = World::new().await;
    let url = world.sandbox.gateway_url();
    let login = ["login", "--gateway-url", &url, "--email", "binh@example.com"];
    let said = world.run_bare(&login, &[], "mật khẩu của Bình\n").await.failed(2);
    assert!(
        said.contains("org_sandbox_2") && said.contains("--organization"),
        "{said}"
    );
    let chosen = [&login[..], &["--organization", "org_sandbox_2"]].concat();
    world.run_bare(&chosen, &[], "mật khẩu của Bình\n").await.ok();
    world.run_bare(&["boards", "list"], &[], "").await.ok();
    let request = world.sandbox.requests().pop().unwrap();
    assert_eq!(request.header("x-organization-id"), Some("org_sandbox_2"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_terminal_asks_and_shows_no_secret() {
    let world = World::new().await;
    let url = world.sandbox.gateway_url();
    let mut command = world.bare();
    command.args(["login", "--gateway-url", &url]);
    let mut terminal = Terminal::start(&command);
    terminal.wait_for("E-mail: ").await;
    terminal.write("binh@example.com\n");
    terminal.wait_for("Password: ").await;
    terminal.wait_until_hidden().await;
    terminal.write("mật khẩu của Bình\n");
    terminal.wait_for("Organization (number or id): ").await;
    terminal.write("2\n");
    let (code, shown) = terminal.end().await;
    assert_eq!(code, 0, "{shown}");
    assert!(!shown.contains("mật khẩu"), "{shown}");
    assert!(
        world
            .run_bare(&["whoami"], &[], "")
            .await
            .ok()
            .contains("org_sandbox_2")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn variables_win_over_the_profile() {
    let world = World::new().await;
    world.log_in().await;
    let variables = [
        ("IMBRACE_ACCESS_TOKEN", "acc_sandbox"),
        ("IMBRACE_ORGANIZATION_ID", "org_sandbox"),
    ];
    world.run_bare(&["boards", "list"], &variables, "").await.ok();
    let request = world.sandbox.requests().pop().unwrap();
    assert_eq!(
        (request.header("x-access-token"), request.header("x-api-key")),
        (Some("acc_sandbox"), None)
    );
    let said = world
        .run_bare(&["boards", "list"], &[("IMBRACE_ENV", "moon")], "")
        .await
        .failed(2);
    assert!(said.contains("develop, sandbox, stable or prodv2"), "{said}");
    world
        .run_bare(&["boards", "list"], &[("IMBRACE_TIMEOUT", "0")], "")
        .await
        .failed(2);
}

#[tokio::test(flavor = "multi_thread")]
async fn clickai_has_a_key_of_its_own() {
    let world = World::new().await;
    let url = world.sandbox.clickai_url();
    world
        .run_bare(&["login", "--clickai", "--url", &url], &[], "app-sandbox\n")
        .await
        .ok();
    let ran = world
        .run_bare(&["clickai", "chat", "Xin chào"], &[], "")
        .await
        .ok();
    assert!(ran.contains("Xin chào"), "{ran}");
    let authorization = world
        .sandbox
        .requests()
        .pop()
        .unwrap()
        .header("authorization")
        .map(str::to_owned);
    assert_eq!(authorization.as_deref(), Some("Bearer app-sandbox"));
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_key_store_it_is_said_and_nothing_is_stored() {
    let world = World::new().await;
    let url = world.sandbox.gateway_url();
    let arguments = ["login", "--key", "--key-store", "--gateway-url", &url];
    let ran = world.run_bare(&arguments, &[BUS], "api_sandbox\n").await;
    let (code, words) = unusable();
    let said = ran.failed(code);
    assert!(said.contains(words) && !said.contains("api_sandbox"), "{said}");
    let folder = world.folder.path().join("settings");
    assert!(!folder.join("credentials.json").exists() && !folder.join("config.json").exists());
}

/// A bus that is not there, whatever the machine of the test has.
const BUS: (&str, &str) = ("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");

/// Exit code and words where the key store cannot be used.
fn unusable() -> (i32, &'static str) {
    if cfg!(feature = "key-store") {
        (1, "the key store of the system cannot be used")
    } else {
        (2, "built without the key store")
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_store_that_cannot_be_used_is_no_dead_end() {
    let world = World::new().await;
    let folder = world.folder.path().join("settings");
    let in_store = || {
        let profile = json!({"gateway_url": world.sandbox.gateway_url(), "key_store": true});
        let config = json!({"profiles": {"default": profile}});
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("config.json"), config.to_string()).unwrap();
    };
    let config =
        || -> Value { serde_json::from_slice(&fs::read(folder.join("config.json")).unwrap()).unwrap() };
    in_store();
    let (code, words) = unusable();

    // A variable needs no store; what has no other credential says what to do.
    let key = [BUS, ("IMBRACE_API_KEY", "api_sandbox")];
    world.run_bare(&["boards", "list"], &key, "").await.ok();
    let whoami = world.run_bare(&["whoami"], &key, "").await;
    assert!(whoami.err.contains(words), "{}", whoami.err);
    assert!(whoami.ok().contains("API key, from IMBRACE_API_KEY"));
    for arguments in [&["boards", "list"][..], &["whoami"], &["login", "--key"]] {
        let said = world
            .run_bare(arguments, &[BUS], "api_sandbox\n")
            .await
            .failed(code);
        assert!(
            said.contains(words) && said.contains("--key-store=false"),
            "{arguments:?}: {said}"
        );
    }

    // Back to the file.
    let login = ["login", "--key", "--key-store=false"];
    let ran = world.run_bare(&login, &[BUS], "api_sandbox\n").await;
    assert!(
        ran.err.contains(words) && ran.err.contains("credentials.json"),
        "{}",
        ran.err
    );
    ran.ok();
    assert_eq!(config()["profiles"]["default"].get("key_store"), None);
    world.run_bare(&["boards", "list"], &[BUS], "").await.ok();

    // What is in the file is forgotten, whatever the store says.
    in_store();
    let ran = world.run_bare(&["logout"], &[BUS], "").await;
    assert!(
        ran.err.contains(words) && ran.err.contains("are forgotten"),
        "{}",
        ran.err
    );
    ran.ok();
    let kept = fs::read_to_string(folder.join("credentials.json")).unwrap();
    assert!(!kept.contains("api_sandbox"), "{kept}");
    let ran = world
        .run_bare(&["profiles", "--remove", "default"], &[BUS], "")
        .await;
    assert!(ran.err.contains(words), "{}", ran.err);
    ran.ok();
    assert_eq!(config()["profiles"], json!({}));
}

#[tokio::test(flavor = "multi_thread")]
async fn variables_name_profile_and_gateway_of_a_login_too() {
    let world = World::new().await;
    let url = world.sandbox.gateway_url();
    let work = [("IMBRACE_PROFILE", "work"), ("IMBRACE_GATEWAY_URL", url.as_str())];
    let ran = world.run_bare(&["login", "--key"], &work, "api_sandbox\n").await;
    assert!(ran.err.contains("for the profile work"), "{}", ran.err);
    world.run_bare(&["boards", "list"], &work, "").await.ok();
    let email = ["login", "--email", "alice@example.com", "--profile", "alice"];
    world
        .run_bare(&email, &work, "correct horse battery staple\n")
        .await
        .ok();
    let used = world
        .run_bare(
            &["profiles", "--query", ".[] | select(.used == \"yes\").name"],
            &work,
            "",
        )
        .await
        .ok();
    assert_eq!(used, "work\n");
    // An option is nearer than a variable.
    let elsewhere = [("IMBRACE_PROFILE", "env"), ("IMBRACE_ENV", "sandbox")];
    for (arguments, expected) in [
        (
            &["login", "--key"][..],
            imbrace::Environment::Sandbox.gateway_url(),
        ),
        (
            &["login", "--key", "--env", "develop"],
            imbrace::Environment::Develop.gateway_url(),
        ),
        (&["login", "--key", "--gateway-url", &url], &url),
    ] {
        world
            .run_bare(arguments, &elsewhere, "key_of_elsewhere\n")
            .await
            .ok();
        let kept = fs::read(world.folder.path().join("settings/credentials.json")).unwrap();
        let kept: Value = serde_json::from_slice(&kept).unwrap();
        assert_eq!(
            kept["profiles"]["env"]["api_key"]["url"], expected,
            "{arguments:?}"
        );
    }
    let said = world
        .run_bare(&["login", "--key"], &[("IMBRACE_ENV", "moon")], "key\n")
        .await
        .failed(2);
    assert!(said.contains("develop, sandbox, stable or prodv2"), "{said}");
    let runtime = [("CLICKAI_BASE_URL", world.sandbox.clickai_url())];
    let runtime = [(runtime[0].0, runtime[0].1.as_str())];
    world
        .run_bare(&["login", "--clickai"], &runtime, "app-sandbox\n")
        .await
        .ok();
    world
        .run_bare(&["clickai", "chat", "Xin chào"], &runtime, "")
        .await
        .ok();

    let ran = world.run_bare(&["logout"], &work, "").await;
    assert!(ran.err.contains("of the profile work"), "{}", ran.err);
    world.run_bare(&["boards", "list"], &work, "").await.failed(3);
    let alice = [&["boards", "list"][..], &["--profile", "alice"]].concat();
    world.run_bare(&alice, &work, "").await.ok();
}
