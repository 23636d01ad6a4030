//! Credentials and profiles.

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
    // A bus that is not there, whatever the machine of the test has.
    let bus = [("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")];
    let ran = world.run_bare(&arguments, &bus, "api_sandbox\n").await;
    let (code, words) = if cfg!(feature = "key-store") {
        (1, "the key store of the system cannot be used")
    } else {
        (2, "built without the key store")
    };
    let said = ran.failed(code);
    assert!(said.contains(words) && !said.contains("api_sandbox"), "{said}");
    let folder = world.folder.path().join("settings");
    assert!(!folder.join("credentials.json").exists() && !folder.join("config.json").exists());
}
