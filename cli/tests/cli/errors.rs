//! What went wrong, where, what to do, and the exit code.

use std::process::Stdio;

use imbrace_sandbox::{FaultPlan, StubResponse};
use serde_json::json;

use crate::support::World;

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_sent_is_said_and_nothing_is_sent() {
    let world = World::new().await;
    for (arguments, words) in [
        (&["boards", "list", "--limit", "x"][..], "not a whole number"),
        (&["boards", "create"], "--name"),
        (
            &["boards", "create", "--name", "a", "--type", "Wrong"],
            "KnowledgeHub",
        ),
        (&["boards", "create", "--body", "{"], "not JSON"),
        (&["boards", "create", "--body", "@nothing.json"], "nothing.json"),
        (&["boards", "get"], "<BOARD_ID>"),
        (&["boards", "get", "../x"], "dot segment"),
        (&["boards", "lst"], "list"),
        (&["bords", "list"], "boards"),
        (&["boards", "get", "x", "--all"], "--all"),
        (&["boards", "list", "--query", ".data["], "not a filter"),
        (&["boards", "download-file", "x", "--query", ".a"], "is a file"),
        (
            &["clickai", "upload-file", "--file", "nothing.pdf", "--user", "u"],
            "nothing.pdf",
        ),
        (
            &["--sandbox=https://evil.example", "boards", "list"],
            "not an address of this machine",
        ),
    ] {
        let ran = world.run(arguments).await;
        assert!(ran.out.is_empty(), "{arguments:?}: {}", ran.out);
        let said = ran.failed(2);
        assert!(said.contains(words), "{arguments:?}: {said}");
    }
    assert!(world.sandbox.requests().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_best_suggestion_comes_first() {
    let world = World::new().await;
    for (arguments, best) in [
        (&["boards", "lst"][..], "'list'"),
        (&["boards", "creat"], "'create'"),
        (&["board", "list"], "'boards'"),
        (&["bords", "list"], "'boards'"),
        (&["logn"], "'login'"),
    ] {
        let said = world.run(arguments).await.failed(2);
        let tip = said.lines().find(|line| line.contains("tip:")).unwrap();
        assert!(!tip.contains('_') && tip.matches('\'').count() <= 10, "{tip}");
        let first = tip.split_whitespace().find(|word| word.starts_with('\''));
        assert_eq!(first.map(|word| word.trim_end_matches(',')), Some(best), "{tip}");
    }
}

/// The client's own message names a method of Rust.
#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_cannot_be_used_is_explained_for_the_command_line() {
    let world = World::new().await;
    for (url, hint) in [
        ("http://example.test", "this machine only"),
        ("https://a:b@example.test", "imbrace login"),
    ] {
        let variables = [("IMBRACE_GATEWAY_URL", url), ("IMBRACE_API_KEY", "k")];
        let said = world
            .run_bare(&["boards", "list"], &variables, "")
            .await
            .failed(2);
        assert!(said.contains("gateway URL") && said.contains(hint), "{said}");
        for word in ["allow_insecure_http", "builder", "(true)"] {
            assert!(!said.contains(word), "{said}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_exit_code_tells_what_the_server_said() {
    let world = World::new().await;
    let said = world.run(&["boards", "get", "nope"]).await.failed(4);
    assert!(
        said.contains("boards_get") && said.contains("Board nope not found") && said.contains("request id"),
        "{said}"
    );
    for (status, code) in [(401, 3), (403, 3), (409, 6), (500, 6)] {
        let response = StubResponse::json(status, json!({"message": "no"}));
        world
            .sandbox
            .plan_fault(FaultPlan::respond(response).times(5))
            .unwrap();
        world.run(&["boards", "create", "--name", "a"]).await.failed(code);
        world.sandbox.clear_faults();
    }
    let gone = [
        ("IMBRACE_GATEWAY_URL", "http://127.0.0.1:9"),
        ("IMBRACE_API_KEY", "k"),
    ];
    world
        .run_bare(&["boards", "create", "--name", "a"], &gone, "")
        .await
        .failed(7);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_credential_it_is_said_how_to_get_one() {
    let world = World::new().await;
    for (arguments, login) in [
        (&["boards", "list"][..], "`imbrace login`"),
        (
            &["clickai", "get-info", "--user", "u"],
            "`imbrace login --clickai`",
        ),
        (&["chat", "asst_abc", "hi"], "`imbrace login`"),
    ] {
        let said = world.run_bare(arguments, &[], "").await;
        assert!(
            said.err.contains(login) || said.code == 2,
            "{arguments:?}: {}",
            said.err
        );
        if said.code != 2 {
            said.failed(3);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_that_goes_away_is_no_error() {
    let world = World::new().await;
    for number in 0..30 {
        world
            .run(&["boards", "create", "--name", &format!("b{number}")])
            .await
            .ok();
    }
    let mut command = world.command();
    // Standard output is closed before the program writes.
    command.args(["boards", "list", "--all"]);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let ran = tokio::task::spawn_blocking(move || child.wait_with_output().unwrap())
        .await
        .unwrap();
    assert!(ran.status.success() && ran.stderr.is_empty(), "{ran:?}");
}
