//! Results that are cut: without a part of a secret, and with a way to the rest.

use imbrace_sandbox::{Override, StubResponse};
use serde_json::{Value, json};

use crate::{
    mcp_session::{Session, text_of},
    support::World,
};

/// The credential of the server: that of the sandbox, but given as a user gives one, so that it is secret.
const KEY: &str = "api_sandbox";

fn start(world: &World, options: &[&str]) -> Session {
    let mut command = world.bare();
    command
        .env("IMBRACE_GATEWAY_URL", world.sandbox.gateway_url())
        .env("IMBRACE_API_KEY", KEY)
        .arg("mcp")
        .args(options);
    Session::of(command)
}

fn respond(world: &World, operation: &str, response: StubResponse) {
    world
        .sandbox
        .override_operation(operation, Override::always(response))
        .unwrap();
}

/// What stands between the marks.
fn shown(text: &str) -> &str {
    text.lines().nth(2).unwrap_or_else(|| panic!("{text}"))
}

/// Whether there are four characters of the key one after the other.
fn tells(text: &str) -> bool {
    (0..=KEY.len() - 4).any(|at| text.contains(&KEY[at..at + 4]))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cut_shows_no_part_of_a_secret() {
    let world = World::new().await;
    // The key stands at the bytes 994 to 1005: at the cut of 1000 bytes.
    let before = "x".repeat(985);
    let value = json!({"echo": format!("{before}{KEY} and {KEY}")});
    let responses = [
        ("boards_get", StubResponse::json(200, value.clone())),
        (
            "boards_get",
            StubResponse::bytes(200, "text/plain", format!("no JSON: {before}{KEY}, {KEY}")),
        ),
        (
            "boards_export_csv",
            StubResponse::bytes(200, "text/csv", format!("a,b,c,d;{before}{KEY},{KEY}")),
        ),
    ];
    for (operation, response) in responses {
        respond(&world, operation, response);
        tokio::task::block_in_place(|| {
            let mut session = start(&world, &["--max-bytes", "1000"]);
            for from in [0, 1].into_iter().chain(985..1025) {
                let (text, failed) = session.tool(
                    "call_operation",
                    json!({"operation": operation, "arguments": {"board_id": "b"}, "from": from}),
                );
                assert!(!failed && !tells(&text), "{operation} from {from}: {text}");
                assert!(from > 1 || shown(&text).len() > 7, "{text}");
            }
            assert!(!world.sandbox.requests().is_empty());
        });
    }
    respond(&world, "boards_get", StubResponse::json(200, value));
    tokio::task::block_in_place(|| {
        let mut session = start(&world, &["--max-bytes", "1000"]);
        let (text, failed) = session.tool(
            "call_operation",
            json!({"operation": "boards_get", "arguments": {"board_id": "b"}, "pointer": "/echo", "from": 985}),
        );
        assert!(
            !failed && shown(&text).contains("[redacted] and [redacted]"),
            "{text}"
        );
    });
}

#[tokio::test(flavor = "multi_thread")]
async fn progress_shows_no_secret_that_comes_in_two_events() {
    let world = World::new().await;
    let deltas = ["I say a", "pi_sa", "", "ndbox", " and no mo", "re."];
    let mut events = vec![json!({"type": "text-start", "id": "t"})];
    events.extend(deltas.map(|delta| json!({"type": "text-delta", "id": "t", "delta": delta})));
    let lines = events.iter().map(|event| format!("data: {event}\n\n"));
    let lines = lines.chain(["data: [DONE]\n\n".to_owned()]);
    respond(
        &world,
        "ai_agent_stream_chat",
        StubResponse::events(lines.collect::<Vec<_>>()),
    );
    let arguments = json!({
        "operation": "ai_agent_stream_chat",
        "arguments": {"body": {
            "id": "22176dc2-dbfe-4a4a-aac0-04387700aca7", "assistant_id": "asst_abc",
            "messages": [{"role": "user", "content": "hi"}]
        }}
    });
    tokio::task::block_in_place(|| {
        let mut session = start(&world, &["--allow-writes"]);
        let parameters =
            json!({"name": "call_operation", "arguments": arguments, "_meta": {"progressToken": "p"}});
        let (text, failed) = text_of(&session.request("tools/call", parameters));
        assert!(
            !failed && shown(&text) == "I say [redacted] and no more.",
            "{text}"
        );
        let messages = session.notifications.iter();
        let messages: Vec<&str> = messages
            .filter_map(|note| note["params"]["message"].as_str())
            .collect();
        assert_eq!(messages.concat(), "I say [redacted] and no more.", "{messages:?}");
        assert!(messages.len() > 3, "{messages:?}");
    });
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_tool_of_a_namespace_left_out_can_be_had() {
    let world = World::new().await;
    let whole = json!({"text": "Xin chào ".repeat(200)});
    respond(&world, "boards_get", StubResponse::json(200, whole.clone()));
    let rows: Vec<Value> = (0..40)
        .map(|number| json!({"name": format!("board number {number} of 40")}))
        .collect();
    respond(
        &world,
        "boards_list",
        StubResponse::json(200, json!({"data": rows, "total": 40})),
    );
    tokio::task::block_in_place(|| {
        let mut session = Session::start(&world, &["--namespaces", "boards", "--max-bytes", "1000"]);
        let (mut text, failed) = session.tool("boards_get", json!({"board_id": "b"}));
        assert!(!failed, "{text}");
        let mut read = shown(&text).to_owned();
        while !text.ends_with("the last piece.") {
            // As the note says.
            let note = text.lines().last().unwrap();
            assert!(note.contains("`call_operation`"), "{note}");
            let from = note.split("`from`: ").nth(1).unwrap();
            let from: usize = from.split(' ').next().unwrap().parse().unwrap();
            assert_eq!(from, read.len());
            let next = json!({"operation": "boards_get", "arguments": {"board_id": "b"}, "from": from});
            (text, _) = session.tool("call_operation", next);
            read.push_str(shown(&text));
        }
        assert_eq!(read, whole.to_string());
        let (text, _) = session.tool("boards_list", json!({}));
        let note = text.lines().last().unwrap();
        assert!(
            note.contains("of 40 items") && note.contains("`call_operation` with `pointer`"),
            "{note}"
        );
    });
}
