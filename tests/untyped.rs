//! Operations that are known at run time only are called as the methods call them.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeSet;

use http::Method;
use imbrace::{
    Client,
    operation::{OperationInfo, PagingBy, PagingInfo, Promise, Retry, StreamInfo, Terminator},
    pages::ListShape,
};
use imbrace_sandbox::{FaultPlan, Sandbox, StubResponse};
use serde_json::{Value, json};

fn client(sandbox: &Sandbox) -> Client {
    Client::builder()
        .gateway_url(sandbox.gateway_url())
        .api_key(sandbox.api_key())
        .organization_id(sandbox.organization_id())
        .build()
        .expect("the settings are good")
}

fn made(info: OperationInfo) -> &'static OperationInfo {
    Box::leak(Box::new(info))
}

fn get_board() -> &'static OperationInfo {
    made(OperationInfo::new(
        "boards_get",
        Method::GET,
        "/data-board/boards/{board_id}",
        "gateway",
    ))
}

#[tokio::test]
async fn errors_name_the_operation_and_values_fill_one_segment() {
    let sandbox = Sandbox::start().await.expect("it starts");
    let client = client(&sandbox);
    let error = client
        .request_operation(get_board())
        .path_value("board_id", "a/b")
        .send()
        .await
        .expect_err("no such board");
    assert_eq!(
        (error.operation(), error.path()),
        (Some("boards_get"), Some("/data-board/boards/{board_id}"))
    );
    assert_eq!(sandbox.requests()[0].path, "/data-board/boards/a%2Fb");
    sandbox.forget_requests();
    let error = client
        .request_operation(get_board())
        .path_value("board_id", "..")
        .send()
        .await
        .expect_err("another path");
    assert!(error.is_invalid(), "{error}");
    let error = client
        .request_operation(get_board())
        .send()
        .await
        .expect_err("no value");
    assert!(error.message().contains("`board_id` has no value"), "{error}");
    assert!(sandbox.requests().is_empty());
}

#[tokio::test]
async fn retries_and_secrets_are_those_of_the_operation() {
    let sandbox = Sandbox::start().await.expect("it starts");
    let client = client(&sandbox);
    let mut info = OperationInfo::new("boards_create", Method::POST, "/data-board/boards", "gateway");
    info.secrets = &["description"];
    let unsafe_info = made(info.clone());
    info.retry = Retry::Safe;
    let safe_info = made(info);
    let body = json!({"name": "Deals", "description": "only-for-me"});
    let attempts = async |info| {
        let failure = StubResponse::json(500, json!({"message": "cannot store only-for-me"}));
        sandbox
            .plan_fault(FaultPlan::respond(failure).times(9))
            .expect("the plan is good");
        let error = client
            .request_operation(info)
            .json(&body)
            .send()
            .await
            .expect_err("it fails");
        sandbox.clear_faults();
        assert!(
            error.message().contains("[redacted]") && !error.to_string().contains("only-for-me"),
            "{error}"
        );
        error.attempts()
    };
    assert_eq!((attempts(unsafe_info).await, attempts(safe_info).await), (1, 3));
}

#[tokio::test]
async fn a_walk_gives_every_row_once() {
    let sandbox = Sandbox::start().await.expect("it starts");
    let client = client(&sandbox);
    let create = made(OperationInfo::new(
        "boards_create",
        Method::POST,
        "/data-board/boards",
        "gateway",
    ));
    for number in 0..7 {
        let name = json!({"name": format!("b{number}")});
        client
            .request_operation(create)
            .json(&name)
            .send()
            .await
            .expect("it is made");
    }
    let mut paging = PagingInfo::new(PagingBy::Skip, "skip");
    paging.limit = Some("limit");
    paging.largest = Some(500);
    paging.promise = Promise::Count;
    let mut info = OperationInfo::new("boards_list", Method::GET, "/data-board/boards", "gateway");
    info.paging = Some(Box::leak(Box::new(paging)));
    let info = made(info);
    let mut shape = ListShape::new("/data");
    shape.total = vec!["/total".to_owned()];
    shape.id = vec!["id".to_owned()];
    let mut pages = client
        .request_operation(info)
        .query("limit", "3")
        .pages(shape.clone());
    let (mut names, mut sizes) = (BTreeSet::new(), Vec::new());
    while let Some(page) = pages.next().await {
        let page = page.expect("the list can be read");
        sizes.push(page.items.len());
        names.extend(
            page.items
                .iter()
                .filter_map(|row| row["name"].as_str().map(str::to_owned)),
        );
    }
    assert_eq!((names.len(), sizes), (7, vec![3, 3, 1]));

    // A list that is shorter than its count is not a whole list.
    let short = StubResponse::json(200, json!({"data": [{"id": "1"}], "total": 5}));
    sandbox
        .override_operation("boards_list", short)
        .expect("there is such an operation");
    let mut pages = client
        .request_operation(info)
        .query("limit", "3")
        .pages(shape.clone());
    let mut last = None;
    while let Some(page) = pages.next().await {
        last = Some(page);
    }
    assert!(last.is_some_and(|last| last.is_err_and(|error| error.is_incomplete())));
    let error = client
        .request_operation(create)
        .pages(shape)
        .next()
        .await
        .expect("one item")
        .expect_err("no list");
    assert!(error.is_invalid(), "{error}");
}

#[tokio::test]
async fn events_are_json_as_they_come() {
    let sandbox = Sandbox::start().await.expect("it starts");
    let client = client(&sandbox);
    let mut info = OperationInfo::new("ai_agent_stream_chat", Method::POST, "/v2/chat", "ai-agent");
    info.accept = "text/event-stream, text/plain";
    let mut stream = StreamInfo::new(Terminator::Done);
    stream.tag = "type";
    info.stream = Some(stream);
    let body = json!({
        "id": "22176dc2-dbfe-4a4a-aac0-04387700aca7", "assistant_id": "asst_abc",
        "messages": [{"role": "user", "content": "hi"}]
    });
    let mut events = client
        .request_operation(made(info))
        .json(&body)
        .events()
        .await
        .expect("it begins");
    let mut tags: Vec<Value> = Vec::new();
    while let Some(event) = events.next().await {
        tags.push(event.expect("it is an event")["type"].take());
    }
    assert_eq!(
        (tags.first(), tags.last()),
        (Some(&json!("start")), Some(&json!("finish")))
    );
    let error = client
        .request_operation(get_board())
        .path_value("board_id", "x")
        .events()
        .await
        .expect_err("no stream");
    assert!(error.is_invalid(), "{error}");
}
