//! Conversations: as filters, and in a terminal.

use imbrace_sandbox::{Override, StubResponse};
use serde_json::{Value, json};

use crate::{support::World, terminal::Terminal};

/// The events of a reply, as the service sends them.
fn events(chunks: &[Value]) -> StubResponse {
    let lines = chunks.iter().map(|chunk| format!("data: {chunk}\n\n"));
    StubResponse::events(lines.chain(["data: [DONE]\n\n".to_owned()]).collect::<Vec<_>>())
}

/// A reply that wants a tool, then one that says what became of it.
fn with_approval(world: &World) {
    let asks = events(&[
        json!({"type": "start", "messageId": "8a03807b-3c9f-45c3-b389-eef2109bd047"}),
        json!({"type": "start-step"}),
        json!({"type": "tool-input-available", "toolCallId": "call_1", "toolName": "create_board_item", "input": {"board_id": "brd_1"}}),
        json!({"type": "tool-approval-request", "approvalId": "appr_1", "toolCallId": "call_1"}),
        json!({"type": "finish-step"}),
        json!({"type": "finish"}),
    ]);
    let says = events(&[
        json!({"type": "start", "messageId": "8a03807b-3c9f-45c3-b389-eef2109bd047"}),
        json!({"type": "text-start", "id": "t"}),
        json!({"type": "text-delta", "id": "t", "delta": "Understood."}),
        json!({"type": "text-end", "id": "t"}),
        json!({"type": "finish"}),
    ]);
    world
        .sandbox
        .override_operation("ai_agent_stream_chat", Override::sequence([asks, says]))
        .unwrap();
}

fn decision(world: &World) -> Value {
    let body = world.sandbox.requests().pop().unwrap().json().unwrap();
    assert_eq!(body["is_tool_approval"], true, "{body}");
    let parts = body["messages"].as_array().unwrap().last().unwrap()["parts"].clone();
    let mut parts = parts.as_array().unwrap().iter();
    parts.find_map(|part| part.get("approval").cloned()).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_goes_in_and_only_the_reply_comes_out() {
    let world = World::new().await;
    let ran = world.run(&["chat", "asst_abc", "Xin chào"]).await;
    assert!(ran.err.is_empty(), "{}", ran.err);
    assert!(
        ran.out.contains("Xin chào") && ran.out.ends_with(".\n"),
        "{}",
        ran.out
    );
    world
        .run_with(&["chat", "asst_text", "Summarize:"], "line 1\nline 2\n")
        .await
        .ok();
    let sent = world.sandbox.requests().pop().unwrap().json().unwrap();
    assert_eq!(sent["messages"][0]["content"], "Summarize:\n\nline 1\nline 2");
    let clickai = world
        .run_with(&["clickai", "chat", "--input", "language=vi"], "Viết một bài thơ")
        .await
        .ok();
    assert!(clickai.contains("Viết một bài thơ"), "{clickai}");
    let sent = world.sandbox.requests().pop().unwrap().json().unwrap();
    assert_eq!(sent["inputs"], json!({"language": "vi"}));
    let lines = world.run(&["chat", "asst_abc", "hi", "-o", "ndjson"]).await.ok();
    let first: Value = serde_json::from_str(lines.lines().next().unwrap()).unwrap();
    assert_eq!(first["type"], "start");
    world.run(&["clickai", "chat", "hi #error"]).await.failed(8);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_terminal_a_tool_is_refused_unless_it_was_approved() {
    let world = World::new().await;
    with_approval(&world);
    let ran = world.run(&["chat", "asst_abc", "Add Carol."]).await;
    assert!(ran.err.contains("--approve create_board_item"), "{}", ran.err);
    assert_eq!(ran.ok(), "Understood.\n");
    assert_eq!(decision(&world)["approved"], false);
    with_approval(&world);
    world
        .run(&["chat", "asst_abc", "Add Carol.", "--approve", "create_board_item"])
        .await
        .ok();
    assert_eq!(decision(&world)["approved"], true);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_terminal_asks_about_tools_and_keeps_the_chat() {
    let world = World::new().await;
    with_approval(&world);
    let mut command = world.command();
    command.args(["chat", "asst_abc"]);
    let mut terminal = Terminal::start(&command);
    terminal.wait_for("> ").await;
    terminal.write("Add \\\n");
    terminal.wait_for("… ").await;
    terminal.write("Carol.\n");
    terminal.wait_for("create_board_item").await;
    terminal.wait_for("brd_1").await;
    terminal.wait_for("[a]lways: ").await;
    terminal.write("y\n");
    terminal.wait_for("Understood.").await;
    assert_eq!(decision(&world)["approved"], true);
    terminal.wait_for("> ").await;
    terminal.write("\"\"\"\n");
    terminal.wait_for("… ").await;
    terminal.write("first\n");
    terminal.wait_for("… ").await;
    terminal.write("second\"\"\"\n");
    terminal.wait_for("second").await;
    terminal.wait_for("> ").await;
    let turns: Vec<Value> = world
        .sandbox
        .requests()
        .iter()
        .filter_map(|request| request.json())
        .collect();
    let said = |turn: &Value| turn["messages"][0]["content"].clone();
    assert_eq!(said(&turns[0]), "Add \nCarol.");
    assert_eq!(said(turns.last().unwrap()), "first\nsecond");
    assert_eq!(turns[0]["id"], turns.last().unwrap()["id"]);
    terminal.write("\u{4}");
    let (code, shown) = terminal.end().await;
    assert_eq!(code, 0, "{shown}");
    assert!(shown.contains("goes on with this chat"), "{shown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_are_edited_recalled_and_pasted_and_kept_nowhere() {
    let world = World::new().await;
    let mut command = world.command();
    command.args(["chat", "asst_abc"]);
    let mut terminal = Terminal::start(&command);
    for (keys, message) in [
        // To the start of the line, one more letter, back to its end.
        ("bc\u{1}a\u{5}d\r", "abcd"),
        // The message before.
        ("\u{1b}[A!\r", "abcd!"),
        ("\u{1b}[200~one\ntwo\u{1b}[201~\r", "one\ntwo"),
        // Fences: all of them pasted at once, also with a line behind, and on one line.
        (
            "\u{1b}[200~\"\"\"\nthree\nfour\n\"\"\"\u{1b}[201~\r",
            "three\nfour",
        ),
        (
            "\u{1b}[200~\"\"\"five\nsix\"\"\"\nseven\u{1b}[201~\r",
            "five\nsix\nseven",
        ),
        ("\"\"\"eight\"\"\"\r", "eight"),
    ] {
        terminal.wait_for("> ").await;
        terminal.write(keys);
        terminal.wait_for("Xin chào").await;
        let sent = world.sandbox.requests().pop().unwrap().json().unwrap();
        assert_eq!(sent["messages"][0]["content"], message, "{}", terminal.text());
    }
    terminal.wait_for("> ").await;
    terminal.write("\u{4}");
    let (code, shown) = terminal.end().await;
    assert_eq!(code, 0, "{shown}");
    let kept: Vec<_> = std::fs::read_dir(world.folder.path()).unwrap().collect();
    assert!(kept.is_empty(), "{kept:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn text_is_shown_when_it_comes_and_ctrl_c_stops_the_run() {
    let world = World::new().await;
    let gate = world.sandbox.gate();
    let mut command = world.command();
    command.args(["clickai", "chat"]);
    let mut terminal = Terminal::start(&command);
    terminal.wait_for("> ").await;
    terminal.write("Xin chào\n");
    // Some events, the others are held: what these say is on the screen.
    gate.release(4);
    terminal.wait_for("Bạn").await;
    terminal.write("\u{3}");
    while !world
        .sandbox
        .requests()
        .iter()
        .any(|request| request.path.ends_with("/stop"))
    {
        tokio::task::yield_now().await;
    }
    drop(gate);
    terminal.wait_for("(stopped)").await;
    terminal.wait_for("> ").await;
    terminal.write("\u{3}");
    let (code, shown) = terminal.end().await;
    assert_eq!(code, 130, "{shown}");
}
