//! Stubs of single responses: which calls they take, what they respond, what they got.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::time::Duration;

use imbrace::{
    Client,
    gateway::{
        operations::{
            BoardsCreate, BoardsDelete, BoardsExportCsv, BoardsGet, BoardsList, ChannelDelete, ChannelGet,
            ChannelGetCount,
        },
        types::BoardCreate,
    },
    testing,
};
use imbrace_httpmock::{Reply, Server};
use serde_json::json;
use support::{board, panic_of};

async fn name(client: &Client, id: &str) -> Result<String, imbrace::Error> {
    Ok(client.boards().get(id).send().await?.name)
}

#[tokio::test]
async fn a_stub_takes_calls_by_path_parameter() {
    let server = Server::start().await;
    let client = server.client();
    let first = server
        .on::<BoardsGet>()
        .path("board_id", "b 1/ä")
        .respond(board("Leads"));
    let second = server
        .on::<BoardsGet>()
        .path("board_id", "b_2")
        .respond(board("Deals"));
    assert_eq!(name(&client, "b 1/ä").await.unwrap(), "Leads");
    assert_eq!(name(&client, "b_2").await.unwrap(), "Deals");
    assert_eq!(name(&client, "b_2").await.unwrap(), "Deals");
    first.assert_called(1);
    second.assert_called(2);
    assert_eq!(first.last_request().path("board_id"), "b 1/ä");
    server.assert_all_stubbed();
}

#[tokio::test]
async fn the_first_stub_that_fits_takes_the_call() {
    let server = Server::start().await;
    let one = server
        .on::<BoardsGet>()
        .path("board_id", "b_1")
        .respond(board("one"));
    let any = server.on::<BoardsGet>().respond(board("any"));
    assert_eq!(name(&server.client(), "b_1").await.unwrap(), "one");
    assert_eq!(name(&server.client(), "b_2").await.unwrap(), "any");
    assert_eq!((one.calls(), any.calls()), (1, 1));
}

#[tokio::test]
async fn errors_are_those_of_the_service() {
    let server = Server::start().await;
    server
        .on::<BoardsGet>()
        .status(404, json!({"message": "Board not found", "code": "not_found"}));
    let error = name(&server.client(), "b_1").await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(
        (error.message(), error.code()),
        ("Board not found", Some("not_found"))
    );
}

#[tokio::test]
async fn a_sequence_ends() {
    let server = Server::start().await;
    let busy = Reply::status(503, json!({"message": "busy"})).header("retry-after", "0");
    let stub = server
        .on::<BoardsGet>()
        .sequence([busy, Reply::ok(board("Leads"))]);
    let client = server.client();
    assert_eq!(name(&client, "b_1").await.unwrap(), "Leads", "after a retry");
    stub.assert_called(2);
    let error = name(&client, "b_1").await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(501));
    assert!(error.message().contains("its responses are used up"), "{error}");
    stub.assert_called(2);
}

#[tokio::test]
async fn a_stub_takes_calls_by_query_header_and_body() {
    let server = Server::start().await;
    let client = server.client();
    let list = server
        .on::<BoardsList>()
        .query("limit", 20)
        .header("X-Tenant", "t_1")
        .respond(testing::example::<BoardsList>());
    let created = server
        .on::<BoardsCreate>()
        .body(BoardCreate::new("Leads").description("From the website"))
        .respond(testing::example::<BoardsCreate>());
    let long = server
        .on::<BoardsCreate>()
        .body_where(|board| board.name.len() > 5)
        .status(400, json!({"message": "too long"}));

    client
        .boards()
        .list()
        .limit(20)
        .header("x-tenant", "t_1")
        .send()
        .await
        .unwrap();
    let error = client.boards().list().limit(10).send().await.unwrap_err();
    let said = error.message();
    assert!(
        said.contains("query parameter `limit` is `10`, not `20`"),
        "{said}"
    );
    assert!(said.contains("header `X-Tenant` is missing"), "{said}");
    list.assert_called(1);

    let create = || client.boards().create("Leads");
    create().description("From the website").send().await.unwrap();
    let error = create().description("Else").send().await.unwrap_err();
    assert!(
        error.message().contains("the body differs at `/description`"),
        "{error}"
    );
    assert!(error.message().contains("not as `body_where` asks"), "{error}");
    let error = client.boards().create("Leads of 2026").send().await.unwrap_err();
    assert_eq!(error.message(), "too long");
    assert_eq!(created.last_request().body().name, "Leads");
    assert_eq!(long.requests().len(), 1);
}

/// `/channels/_count` has the form of `/channels/{channel_id}` too.
#[tokio::test]
async fn a_stub_takes_no_call_of_an_operation_whose_path_fits_better() {
    let server = Server::start().await;
    let any = server.on::<ChannelGet>().status(400, json!({}));
    let count = server
        .on::<ChannelGetCount>()
        .respond(testing::example::<ChannelGetCount>());
    let counted = server.client().channel().get_count().send().await;
    assert!(counted.is_ok(), "{counted:?}");
    server.client().channel().get("_x").send().await.unwrap_err();
    assert_eq!((any.calls(), count.calls()), (1, 1));
}

#[tokio::test]
async fn responses_depend_on_requests() {
    let server = Server::start().await;
    let stub = server
        .on::<BoardsGet>()
        .respond_with(|request| match request.path("board_id").as_str() {
            "gone" => Reply::status(404, json!({"message": "no such board"})),
            id => Reply::ok(board(&format!("board {id}"))),
        });
    assert_eq!(name(&server.client(), "b_7").await.unwrap(), "board b_7");
    assert!(name(&server.client(), "gone").await.unwrap_err().is_not_found());
    stub.assert_called(2);
}

#[tokio::test]
async fn files_and_empty_responses_are_stubbed() {
    let server = Server::start().await;
    let csv = Reply::bytes(200, "text/csv", "a,b\n1,2\n")
        .header("content-disposition", "attachment; filename=x.csv");
    server.on::<BoardsExportCsv>().reply(csv);
    let file = server.client().boards().export_csv("b_1").send().await.unwrap();
    assert_eq!(file.file_name().as_deref(), Some("x.csv"));
    assert_eq!(file.text().await.unwrap(), "a,b\n1,2\n");
    server
        .on::<ChannelDelete>()
        .reply(Reply::ok(testing::example::<ChannelDelete>()));
}

#[tokio::test]
async fn a_delayed_response_meets_the_timeout() {
    let server = Server::start().await;
    let late = Reply::ok(board("Leads")).delay(Duration::from_secs(60));
    server.on::<BoardsGet>().reply(late);
    let call = server
        .client()
        .boards()
        .get("b_1")
        .timeout(Duration::from_millis(50));
    assert!(call.send().await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn what_is_no_response_fails_where_it_is_written() {
    let server = Server::start().await;
    let said = panic_of(|| {
        server
            .on::<BoardsGet>()
            .status(200, json!({"data": {"name": "Leads"}}));
    });
    assert!(
        said.starts_with("this is not a response of `boards_get`: "),
        "{said}"
    );
    assert!(said.contains("missing field"), "{said}");
    let said = panic_of(|| {
        drop(server.on::<BoardsGet>().path("id", "b_1"));
    });
    let wanted = "`boards_get` has no path parameter `id`: it has `board_id` (/data-board/boards/{board_id})";
    assert_eq!(said, wanted);
    let said = panic_of(|| drop(Reply::<BoardsGet>::status(99, json!({}))));
    assert_eq!(said, "99 is not a status of a response of `boards_get`");
    let said = panic_of(|| drop(Reply::<BoardsGet>::ok(board("a")).header("a b", "c")));
    assert_eq!(said, "`a b` with this value is not a header");
}

/// The place of a failure is the line of the test, not one of the kit.
#[tokio::test]
async fn failures_name_the_operation_and_the_line_of_the_test() {
    let server = Server::start().await;
    let line = line!() + 1;
    let on = server.on::<BoardsDelete>();
    let stub = on
        .path("board_id", "b_1")
        .respond(testing::example::<BoardsDelete>());
    let place = format!("httpmock/tests/stubs.rs:{line}:21");
    let none = panic_of(|| drop(stub.last_request()));
    assert_eq!(none, format!("`boards_delete` was not called (stub at {place})"));
    let error = server.client().boards().delete("b_2").send().await.unwrap_err();
    let wanted = format!(
        "no stub matches `boards_delete` (DELETE /data-board/boards/b_2): the stub at {place} does not fit: \
         path parameter `board_id` is `b_2`, not `b_1`"
    );
    assert_eq!(error.message(), wanted);
    assert_eq!(error.operation(), Some("boards_delete"));
    let said = panic_of(|| stub.assert_called(1));
    assert!(
        said.starts_with("`boards_delete` was called 0 times, not 1 (stub at "),
        "{said}"
    );
    assert!(said.ends_with(&wanted), "{said}");
    assert_eq!(panic_of(|| server.assert_all_stubbed()), wanted);
}

#[tokio::test]
async fn a_call_of_another_operation_is_named() {
    let server = Server::start().await;
    let error = name(&server.client(), "b_1").await.unwrap_err();
    let wanted = "no stub matches `boards_get` (GET /data-board/boards/b_1): there are no stubs";
    assert_eq!(error.message(), wanted);
    server
        .on::<BoardsList>()
        .respond(testing::example::<BoardsList>());
    let error = name(&server.client(), "b_1").await.unwrap_err();
    assert!(
        error.message().ends_with("there are stubs of `boards_list`"),
        "{error}"
    );
    let raw = server
        .client()
        .request(http::Method::GET, "/nowhere")
        .send()
        .await
        .unwrap_err();
    assert!(
        raw.message()
            .contains("GET /nowhere (no operation of the enabled namespaces)"),
        "{raw}"
    );
    assert_eq!(server.not_stubbed().len(), 3);
}
