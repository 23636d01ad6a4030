//! Operations as commands: where values go, and how responses are written.

use std::fs;

use serde_json::{Value, json};

use crate::support::World;

/// Makes boards and gives their ids.
async fn boards(world: &World, names: &[&str]) -> Vec<String> {
    let mut ids = Vec::new();
    for name in names {
        let id = world
            .run(&["boards", "create", "--name", name, "--query", ".data.id"])
            .await
            .ok();
        ids.push(id.trim().to_owned());
    }
    ids
}

#[tokio::test(flavor = "multi_thread")]
async fn values_go_where_the_document_says() {
    let world = World::new().await;
    world
        .run(&[
            "boards",
            "list",
            "--limit",
            "3",
            "--types",
            "General",
            "--types",
            "Tasks",
            "--hidden=false",
        ])
        .await
        .ok();
    let request = world.sandbox.requests().pop().unwrap();
    assert_eq!(
        (request.method.as_str(), request.path.as_str()),
        ("GET", "/data-board/boards")
    );
    assert_eq!(request.query, "limit=3&types=General&types=Tasks&hidden=false");

    let id = boards(&world, &["Deals"]).await.remove(0);
    let made = world
        .run(&[
            "boards",
            "create-field",
            &id,
            "--name",
            "Stage",
            "--type",
            "ShortText",
        ])
        .await;
    made.ok();
    let request = world.sandbox.requests().pop().unwrap();
    assert!(request.path.contains(&id), "{}", request.path);
    assert_eq!(
        request.json(),
        Some(json!({"name": "Stage", "type": "ShortText"}))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_comes_from_text_file_and_input_and_options_add_to_it() {
    let world = World::new().await;
    let sent = || world.sandbox.requests().pop().unwrap().json().unwrap();
    world
        .run(&["boards", "create", "--body", r#"{"name":"a","description":"x"}"#])
        .await
        .ok();
    assert_eq!(sent(), json!({"name": "a", "description": "x"}));
    fs::write(world.folder.path().join("body.json"), r#"{"name":"b"}"#).unwrap();
    world
        .run(&["boards", "create", "--body", "@body.json", "--description", "y"])
        .await
        .ok();
    assert_eq!(sent(), json!({"name": "b", "description": "y"}));
    world
        .run_with(&["boards", "create", "--body", "-"], r#"{"name":"c"}"#)
        .await
        .ok();
    assert_eq!(sent(), json!({"name": "c"}));
}

#[tokio::test(flavor = "multi_thread")]
async fn responses_are_json_lines_tables_and_what_a_filter_makes_of_them() {
    let world = World::new().await;
    let ids = boards(&world, &["Deals", "Tâches"]).await;
    let whole = world.run(&["boards", "list"]).await.json();
    assert_eq!(whole["data"].as_array().map(Vec::len), Some(2));
    let lines = world.run(&["boards", "list", "-o", "ndjson"]).await.ok();
    let rows: Vec<Value> = lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(rows.len(), 2);
    let table = world.run(&["boards", "list", "-o", "table"]).await.ok();
    assert!(table.starts_with("ID "), "{table}");
    assert!(
        ids.iter().all(|id| table.contains(id.as_str())) && table.contains("Tâches"),
        "{table}"
    );
    let names = world
        .run(&["boards", "list", "--query", "[.data[].name] | sort | .[]"])
        .await
        .ok();
    assert_eq!(names, "Deals\nTâches\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn all_pages_give_every_item_once() {
    let world = World::new().await;
    let names: Vec<String> = (0..7).map(|number| format!("b{number}")).collect();
    boards(&world, &names.iter().map(String::as_str).collect::<Vec<_>>()).await;
    world.sandbox.forget_requests();
    let found = world
        .run(&["boards", "list", "--all", "--limit", "3", "--query", ".name"])
        .await
        .ok();
    let mut found: Vec<&str> = found.lines().collect();
    found.sort_unstable();
    assert_eq!(found, names);
    assert!(world.sandbox.requests().len() >= 3);
    let whole = world
        .run(&["boards", "list", "--all", "--limit", "3", "-o", "json"])
        .await
        .json();
    assert_eq!(whole.as_array().map(Vec::len), Some(7));
    let some = world
        .run(&["boards", "list", "--all", "--max-items", "2"])
        .await
        .ok();
    assert_eq!(some.lines().count(), 2);
    let none = world
        .run(&["contacts", "list", "--all", "--max-items", "0", "-o", "json"])
        .await
        .json();
    assert_eq!(none, json!([]));
}

#[tokio::test(flavor = "multi_thread")]
async fn files_go_up_and_come_down() {
    let world = World::new().await;
    fs::write(world.folder.path().join("report.csv"), "a,b\n1,2\n").unwrap();
    world
        .run(&["clickai", "upload-file", "--file", "report.csv", "--user", "u"])
        .await
        .ok();
    let request = world.sandbox.requests().pop().unwrap();
    let body = String::from_utf8_lossy(&request.body).into_owned();
    assert!(
        body.contains("filename=\"report.csv\"") && body.contains("a,b\n1,2\n"),
        "{body}"
    );

    let id = boards(&world, &["Deals"]).await.remove(0);
    let csv = world.run(&["boards", "export-csv", &id]).await.ok();
    let saved = world
        .run(&["boards", "export-csv", &id, "--save", "out.csv"])
        .await;
    assert!(saved.err.contains("out.csv: "), "{}", saved.err);
    assert_eq!(
        fs::read_to_string(world.folder.path().join("out.csv")).unwrap(),
        csv
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn events_are_a_line_each_and_errors_in_them_fail() {
    let world = World::new().await;
    let arguments = |text: &'static str| {
        [
            "clickai",
            "create-chat-message",
            "--user",
            "u",
            "--inputs",
            "{}",
            "--response-mode",
            "streaming",
            "--body-query",
            text,
        ]
    };
    let events = world.run(&arguments("hi")).await.ok();
    let last: Value = serde_json::from_str(events.lines().last().unwrap()).unwrap();
    assert_eq!(last["event"], "message_end");
    let failed = world.run(&arguments("hi #error")).await;
    assert!(failed.out.lines().count() > 1);
    assert!(failed.failed(8).contains("the stream reports an error"));
    let whole = world
        .run(&[
            "clickai",
            "create-chat-message",
            "--user",
            "u",
            "--inputs",
            "{}",
            "--body-query",
            "hi",
        ])
        .await
        .json();
    assert!(whole["answer"].is_string());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_path_without_a_command_is_called_below_its_base_only() {
    let world = World::new().await;
    boards(&world, &["Deals"]).await;
    let found = world
        .run(&[
            "api",
            "get",
            "/data-board/boards?limit=1",
            "--query",
            ".data[0].name",
        ])
        .await
        .ok();
    assert_eq!(found, "Deals\n");
    let url = format!("{}/data-board/boards", world.sandbox.gateway_url());
    world.run(&["api", "GET", &url]).await.ok();
    world.sandbox.forget_requests();
    let beside = format!("{}.evil.example/x", world.sandbox.gateway_url());
    for refused in [
        "https://evil.example/x",
        "//evil.example/x",
        "boards",
        &beside,
        "/a/../../b",
    ] {
        world.run(&["api", "GET", refused]).await.failed(2);
    }
    assert!(world.sandbox.requests().is_empty());
}
