//! Calls that change something: a change of nothing is not sent.

use serde_json::json;

use crate::{mcp_session::Session, support::World};

/// What changes a row names what it changes; an empty body is sent only where it is given.
#[tokio::test(flavor = "multi_thread")]
async fn a_change_of_nothing_is_not_sent() {
    let world = World::new().await;
    let created = world.run(&["boards", "create", "--name", "a"]).await.json();
    let board = created["data"]["id"].as_str().unwrap();
    world.sandbox.forget_requests();
    for arguments in [
        &["boards", "update", board][..],
        &["boards", "update-item", board, "x", "--dry-run"],
        &["contacts", "update", "x", "--curl"],
        &["channel", "update-channel-workflow", "x"],
        &["workflows", "update-mcp-server", "x"],
    ] {
        let said = world.run(arguments).await.failed(2);
        assert!(
            said.contains("nothing to change") && said.contains("`--body '{}'`"),
            "{arguments:?}: {said}"
        );
    }
    // Where no property is known, help lists none.
    let said = world
        .run(&["channel", "update-channel-workflow", "x"])
        .await
        .failed(2);
    assert!(
        said.contains("`--body` takes any properties") && !said.contains("--help"),
        "{said}"
    );
    // A property that must be there is named.
    let said = world.run(&["chat-ai", "update-ai-agent", "x"]).await.failed(2);
    assert!(
        !said.contains("nothing to change") && said.contains("--name"),
        "{said}"
    );
    assert!(world.sandbox.requests().is_empty());

    world.run(&["boards", "update", board, "--body", "{}"]).await.ok();
    world.run(&["boards", "update", board, "--name", "b"]).await.ok();
    // No body means all of them.
    world
        .run(&["contacts", "mark-notifications-read", "--dry-run"])
        .await
        .ok();
    assert_eq!(world.sandbox.requests().len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_agent_changes_nothing_only_on_purpose() {
    let world = World::new().await;
    let created = world.run(&["boards", "create", "--name", "a"]).await.json();
    let board = created["data"]["id"].as_str().unwrap();
    world.sandbox.forget_requests();
    tokio::task::block_in_place(|| {
        let mut session = Session::start(&world, &["--allow-writes"]);
        let (said, failed) = session.call("boards_update", json!({"board_id": board}));
        assert!(failed && said.contains("nothing to change"), "{said}");
        assert!(world.sandbox.requests().is_empty());
        let (said, failed) = session.call("boards_update", json!({"board_id": board, "body": {}}));
        assert!(!failed, "{said}");
        let (said, failed) = session.call("boards_update", json!({"board_id": board, "body": {"name": "b"}}));
        assert!(!failed, "{said}");
    });
    assert_eq!(world.sandbox.requests().len(), 2);
}
