//! Calls and streams without async.

#![cfg(all(feature = "blocking", feature = "gateway", feature = "ai-agent"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use imbrace::{
    Client,
    blocking::{self, Runtime},
    bulk::Bulk,
    gateway::types::BoardItemCreate,
    ui_stream::UiMessageStream,
};
use imbrace_sandbox::Sandbox;

/// A sandbox on threads of its own, which live as long as it does.
fn start() -> (tokio::runtime::Runtime, Sandbox, Client) {
    let threads = tokio::runtime::Runtime::new().unwrap();
    let sandbox = threads.block_on(Sandbox::start()).unwrap();
    let client = Client::builder()
        .gateway_url(sandbox.gateway_url())
        .api_key(sandbox.api_key());
    let client = client.organization_id(sandbox.organization_id()).build().unwrap();
    (threads, sandbox, client)
}

#[test]
fn calls_walks_and_replies_are_waited_for() {
    let (_threads, _sandbox, client) = start();
    let runtime = Runtime::new().unwrap();
    let board = runtime.wait(client.boards().create("Leads")).unwrap();
    for value in ["a", "b", "c"] {
        runtime
            .wait(client.boards().create_item(&board.id).field("x", value))
            .unwrap();
    }
    let walk = client.boards().list_items(&board.id).limit(2).items();
    let items: Result<Vec<_>, _> = runtime.iter(walk).collect();
    assert_eq!(items.unwrap().len(), 3);

    // Between its items a stream can be asked for more.
    let mut walk = client.boards().list_items(&board.id).limit(2).items();
    let mut rows = Vec::new();
    while let Some(item) = runtime.next(&mut walk) {
        item.unwrap();
        rows.push(walk.progress().done);
    }
    assert_eq!(rows, [1, 2, 3]);
    let rows = ["d", "e"].map(|value| BoardItemCreate::default().field("x", value));
    let bulk = client.boards().create_items(&board.id, rows);
    let report = runtime.block_on(bulk.report(|_| {})).unwrap();
    assert!(report.failures.is_empty() && report.done.len() == 2, "{report:?}");
    let missing = runtime
        .wait(client.boards().get("00000000-0000-4000-8000-000000000000"))
        .unwrap_err();
    assert!(missing.is_not_found());

    let agent = runtime.wait(client.chat_ai().create_ai_agent("A")).unwrap();
    let reply = runtime
        .wait(client.ai_agent().stream_chat(&agent.id).user("Hello").send())
        .unwrap();
    let chunks: Vec<_> = runtime.iter(reply).map(Result::unwrap).collect();
    assert!(chunks.len() > 3);
    let mut reply = runtime
        .wait(client.ai_agent().stream_chat(&agent.id).user("Hello"))
        .unwrap();
    let mut text = String::new();
    while let Some(piece) = runtime.wait(reply.next_text()).unwrap() {
        text += &piece;
    }
    assert!(text.contains("Hello"));
}

#[test]
fn rows_of_many_calls_come_one_after_the_other() {
    let (_threads, sandbox, client) = start();
    let runtime = Runtime::new().unwrap();
    let board = runtime.wait(client.boards().create("Leads")).unwrap();
    let missing = "00000000-0000-4000-8000-000000000000".to_owned();
    let ids = [board.id.clone(), missing, board.id.clone()];
    let calls = || {
        let boards = client.boards();
        Bulk::new(ids.clone(), move |id| boards.get(id).send()).concurrency(1)
    };
    let rows: Vec<_> = runtime.iter(calls()).map(Result::unwrap).collect();
    assert_eq!(rows.iter().map(|row| row.index).collect::<Vec<_>>(), [0, 1, 2]);
    assert_eq!(rows[0].result.as_ref().unwrap().id, board.id);
    assert!(rows[1].result.as_ref().unwrap_err().is_not_found());
    assert_eq!(rows[2].result.as_ref().unwrap().id, board.id);

    // Between two rows the calls can be asked how far they are; nothing is sent ahead of what is asked for.
    sandbox.forget_requests();
    let mut bulk = calls();
    assert_eq!(sandbox.requests().len(), 0);
    let first = runtime.next(&mut bulk).unwrap().unwrap();
    assert!(first.result.is_ok());
    assert_eq!((bulk.progress().done, bulk.progress().total), (1, Some(3)));
    assert_eq!(sandbox.requests().len(), 1);
    assert_eq!(std::iter::from_fn(|| runtime.next(&mut bulk)).count(), 2);
    assert_eq!(sandbox.requests().len(), 3);
}

#[test]
fn a_stream_for_a_browser_is_iterated_too() {
    let (_threads, _sandbox, client) = start();
    let runtime = Runtime::new().unwrap();
    let agent = runtime.wait(client.chat_ai().create_ai_agent("A")).unwrap();
    let reply = runtime
        .wait(client.ai_agent().stream_chat(&agent.id).user("Hello").send())
        .unwrap();
    let pieces: Vec<_> = runtime
        .iter(UiMessageStream::from(reply))
        .map(Result::unwrap)
        .collect();
    let text = String::from_utf8(pieces.concat()).unwrap();
    assert!(
        text.starts_with("data: ") && text.ends_with("data: [DONE]\n\n"),
        "{text}"
    );
}

/// The items of a walk, kept in a structure.
struct Waiting<'r, S> {
    items: blocking::Iter<'r, S>,
}

#[test]
fn an_iterator_can_be_a_field() {
    let (_threads, _sandbox, client) = start();
    let runtime = Runtime::new().unwrap();
    let board = runtime.wait(client.boards().create("Leads")).unwrap();
    let mut waiting = Waiting {
        items: runtime.iter(client.boards().list().items()),
    };
    let ids: Vec<String> = waiting.items.by_ref().map(|found| found.unwrap().id).collect();
    assert!(ids.contains(&board.id), "{ids:?}");
    assert!(waiting.items.next().is_none());
}

#[test]
fn within_async_code_it_is_an_error_and_no_panic() {
    let (threads, _sandbox, client) = start();
    let runtime = Runtime::new().unwrap();
    threads.block_on(async {
        let error = runtime.wait(client.boards().list()).unwrap_err();
        assert!(
            error.is_invalid() && error.message().contains("await the call"),
            "{error}"
        );
        let mut items = runtime.iter(client.boards().list().items());
        assert!(items.next().unwrap().unwrap_err().is_invalid());
        assert!(items.next().is_none());
        let mut items = client.boards().list().items();
        assert!(runtime.next(&mut items).unwrap().unwrap_err().is_invalid());
        let boards = client.boards();
        let mut rows = runtime.iter(Bulk::new(["a", "b"], |id| boards.get(id).send()));
        assert!(rows.next().unwrap().unwrap_err().is_invalid());
        assert!(rows.next().is_none());
    });
}
