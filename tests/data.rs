//! Rows by the hundred: fields by name, upserts, results for each row, progress.

#![cfg(feature = "boards")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::Poll,
};

use imbrace::{
    Client, Error, ErrorKind,
    bulk::{Bulk, Progress},
    gateway::{
        BoardFields,
        types::{Board, BoardCreate, BoardFieldCreate, BoardItemCreate},
    },
};
use imbrace_sandbox::{Sandbox, StubResponse};
use serde_json::{Value, json};

async fn board() -> (Sandbox, Client, Board) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::builder()
        .gateway_url(sandbox.gateway_url())
        .api_key(sandbox.api_key());
    let client = client.max_retries(0).build().unwrap();
    let name = BoardFieldCreate::new("Name", "ShortText").is_unique_identifier(true);
    let fields = [
        name,
        BoardFieldCreate::new("Value", "Number"),
        BoardFieldCreate::new("Note", "LongText"),
    ];
    let board = client
        .boards()
        .create(BoardCreate::new("Leads").fields(fields))
        .await
        .unwrap();
    sandbox.forget_requests();
    (sandbox, client, board)
}

fn calls(sandbox: &Sandbox) -> Vec<String> {
    let requests = sandbox.requests().into_iter();
    requests
        .map(|request| format!("{} {}", request.method, request.path.rsplit('/').next().unwrap()))
        .collect()
}

#[tokio::test]
async fn values_are_keyed_by_names_or_ids_and_nothing_else() {
    let (_sandbox, _client, board) = board().await;
    let fields = BoardFields::of(&board);
    let name = fields.id("Name").unwrap();
    assert_eq!(
        (fields.identifier(), fields.board_id()),
        (Some(name), board.id.as_str())
    );
    assert_eq!(fields.id(name).unwrap(), name);
    let values = fields
        .values(&json!({"Name": "Acme", fields.id("Value").unwrap(): 7, "Note": null}))
        .unwrap();
    assert_eq!(
        Value::from(values),
        json!({name: "Acme", fields.id("Value").unwrap(): 7, fields.id("Note").unwrap(): null})
    );
    let unknown = fields.values(&json!({"Nmae": "Acme"})).unwrap_err();
    assert_eq!(unknown.kind(), ErrorKind::Invalid);
    assert_eq!(
        unknown.message(),
        "the board has no field `Nmae`; it has `Name`, `Value`, `Note`"
    );
    assert!(
        fields
            .values(&"Acme")
            .unwrap_err()
            .message()
            .contains("as an object")
    );
}

#[tokio::test]
async fn an_upsert_creates_then_merges_and_sends_no_more_than_it_says() {
    let (sandbox, client, board) = board().await;
    let fields = BoardFields::of(&board);
    let boards = client.boards();
    let first = boards
        .upsert_item(&fields, &json!({"Name": "O'Neill", "Note": "keep"}))
        .await
        .unwrap();
    assert!(first.is_created());
    assert_eq!(calls(&sandbox), ["POST items".to_owned()]);
    sandbox.forget_requests();
    let again = boards
        .upsert_item(&fields, &json!({"Name": "O'Neill", "Value": 2}))
        .await
        .unwrap();
    assert!(!again.is_created());
    assert_eq!(again.item().item_id().unwrap(), first.item().item_id().unwrap());
    let values = again.item().fields.as_ref().unwrap();
    assert_eq!(
        (
            &values[fields.id("Note").unwrap()],
            values[fields.id("Value").unwrap()].as_f64()
        ),
        (&json!("keep"), Some(2.0))
    );
    assert_eq!(calls(&sandbox).len(), 3);
    assert_eq!(boards.count_items(&board.id).await.unwrap().count, 1);

    for (row, message) in [
        (json!({"Value": 1}), "no value in the identifier field"),
        (json!({"Name": "  "}), "no value in the identifier field"),
    ] {
        let error = boards.upsert_item(&fields, &row).await.unwrap_err();
        assert!(
            error.message().contains(message) && error.attempts() == 0,
            "{error}"
        );
    }
    let plain = boards
        .create(BoardCreate::new("Plain").fields([BoardFieldCreate::new("A", "ShortText")]))
        .await
        .unwrap();
    let error = boards
        .upsert_item(&BoardFields::of(&plain), &json!({"A": "x"}))
        .await
        .unwrap_err();
    assert!(error.message().contains("no unique identifier field"), "{error}");
}

/// The server drops a filter that it cannot read, and gives all items: none of them is taken for the one that is looked for.
#[tokio::test]
async fn an_upsert_never_changes_an_item_of_another_identifier() {
    let (sandbox, client, board) = board().await;
    let fields = BoardFields::of(&board);
    client
        .boards()
        .upsert_item(&fields, &json!({"Name": "Other"}))
        .await
        .unwrap();
    let all = client.boards().search(&board.id).response().await.unwrap();
    let all = serde_json::to_value(all.value()).unwrap();
    client
        .boards()
        .upsert_item(&fields, &json!({"Name": "Acme"}))
        .await
        .unwrap();
    sandbox
        .override_operation("boards_search", StubResponse::json(200, all))
        .unwrap();
    sandbox.forget_requests();
    let error = client
        .boards()
        .upsert_item(&fields, &json!({"Name": "Acme", "Value": 1}))
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap(), 409);
    assert!(
        !calls(&sandbox).iter().any(|call| call.starts_with("PATCH")),
        "{:?}",
        calls(&sandbox)
    );
}

#[tokio::test]
async fn many_rows_have_a_result_each() {
    let (_sandbox, client, board) = board().await;
    let fields = BoardFields::of(&board);
    let rows = (0..25)
        .map(|number| json!({"Name": if number == 7 { String::new() } else { format!("row {number}") }}));
    let mut seen = Vec::new();
    let report = client
        .boards()
        .upsert_items(&fields, rows)
        .report(|progress| seen.push(progress.to_string()))
        .await;
    assert_eq!(
        (report.done.len(), report.failures.len(), report.stopped),
        (24, 1, false)
    );
    assert_eq!(report.failures[0].0, 7);
    assert_eq!(
        (seen[0].as_str(), seen.last().unwrap().as_str()),
        ("1/25", "25/25")
    );

    let name = fields.id("Name").unwrap().to_owned();
    let rows = ["new", "row 1"].map(|value| BoardItemCreate::new().field(&name, value));
    let report = client.boards().create_items(&board.id, rows).report(|_| {}).await;
    assert_eq!(report.done.iter().map(|(row, _)| *row).collect::<Vec<_>>(), [0]);
    assert_eq!(report.failures[0].1.status().unwrap(), 409);

    let mut items = client.boards().list_items(&board.id).limit(10).items();
    assert_eq!(items.progress(), Progress::default());
    let mut told = Vec::new();
    while let Some(item) = items.next().await {
        item.unwrap();
        told.push(items.progress().to_string());
    }
    assert_eq!(
        (told[0].as_str(), told[11].as_str(), told.last().unwrap().as_str()),
        ("1/25", "12/25", "25/25")
    );
}

#[tokio::test]
async fn no_more_calls_run_than_are_allowed_and_a_refused_credential_ends_it() {
    let (running, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let call = {
        let (running, most) = (Arc::clone(&running), Arc::clone(&most));
        move |row: usize| {
            let (running, most) = (Arc::clone(&running), Arc::clone(&most));
            async move {
                most.fetch_max(running.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                let mut turns = row % 5;
                std::future::poll_fn(|cx| {
                    cx.waker().wake_by_ref();
                    turns = turns.saturating_sub(1);
                    if turns == 0 {
                        Poll::Ready(())
                    } else {
                        Poll::Pending
                    }
                })
                .await;
                running.fetch_sub(1, Ordering::SeqCst);
                Ok::<usize, Error>(row)
            }
        }
    };
    let report = Bulk::new(0..100, call).concurrency(3).report(|_| {}).await;
    assert_eq!(report.done, (0..100).map(|row| (row, row)).collect::<Vec<_>>());
    assert_eq!(most.load(Ordering::SeqCst), 3);

    let (sandbox, _, board) = board().await;
    let wrong = Client::builder()
        .gateway_url(sandbox.gateway_url())
        .api_key("wrong")
        .build()
        .unwrap();
    let rows = (0..1000).map(|_| BoardItemCreate::new());
    let report = wrong.boards().create_items(&board.id, rows).report(|_| {}).await;
    assert!(report.stopped && report.done.is_empty());
    assert!(
        report.failures.len() <= 4 && report.failures[0].1.is_auth(),
        "{}",
        report.failures.len()
    );
    assert!(sandbox.requests().len() <= 4);
}
