//! Agents, boards, items, files: the generated calls against the sandbox.
#![cfg(feature = "gateway")]
#![allow(clippy::expect_used)] // a test ends there

use imbrace::{
    Client, Error, Upload,
    gateway::types::{AiAgentCreate, AiAgentUpdate, BoardFieldCreate, BoardItemCreate, FileUpload},
};
use imbrace_sandbox::Sandbox;

async fn start() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.expect("a free port");
    let client = Client::builder()
        .gateway_url(sandbox.gateway_url())
        .api_key(sandbox.api_key())
        .organization_id(sandbox.organization_id())
        .build()
        .expect("a client");
    (sandbox, client)
}

/// A board with one field, and the ids of both.
async fn board(client: &Client) -> Result<(String, String), Error> {
    let board = client.boards().create("Leads").send().await?;
    let field = BoardFieldCreate::new("Company", "ShortText");
    let board = client.boards().create_field(&board.id, field).send().await?;
    let field = board.fields.last().expect("the new field").id.clone();
    Ok((board.id, field))
}

#[tokio::test]
async fn an_agent_lives_a_full_life() -> Result<(), Error> {
    let (_sandbox, client) = start().await;
    let chat_ai = client.chat_ai();
    let created = chat_ai
        .create_ai_agent(
            AiAgentCreate::new("Support", "support")
                .streaming(true)
                .temperature(0.5),
        )
        .await?;
    assert_eq!((created.name.as_str(), created.streaming), ("Support", true));
    let got = chat_ai.get_ai_agent(&created.id).await?;
    assert_eq!(got.name, created.name);
    let updated = chat_ai
        .update_ai_agent(&created.id, AiAgentUpdate::new("Support 2", "support"))
        .await?;
    assert_eq!(updated.name, "Support 2");
    assert!(
        chat_ai
            .list_ai_agents()
            .await?
            .iter()
            .any(|agent| agent.id == created.id)
    );
    let deleted = chat_ai.delete_ai_agent(&created.id).await?;
    assert!(deleted.deleted);
    let error = chat_ai
        .get_ai_agent(&created.id)
        .await
        .expect_err("the agent is gone");
    assert_eq!(error.operation(), Some("chat_ai_get_ai_agent"));
    assert!(error.message().contains("not found"), "{error}");
    Ok(())
}

#[tokio::test]
async fn the_names_of_older_documents_can_be_called_too() -> Result<(), Error> {
    let (sandbox, client) = start().await;
    client.chat_ai().list_assistants().await?;
    let request = sandbox.requests().pop().expect("a request");
    assert_eq!(
        (request.method.as_str(), request.path.as_str()),
        ("GET", "/v3/ai/accounts/assistants")
    );
    Ok(())
}

#[tokio::test]
async fn a_list_is_walked_over_all_its_pages() -> Result<(), Error> {
    let (sandbox, client) = start().await;
    let (board, field) = board(&client).await?;
    for number in 0..7 {
        client
            .boards()
            .create_item(&board)
            .field(&field, format!("Company {number}"))
            .await?;
    }
    sandbox.forget_requests();
    let mut items = client.boards().list_items(&board).limit(3).items();
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        found.push(
            item?
                .fields
                .unwrap_or_default()
                .get(&field)
                .cloned()
                .expect("the value"),
        );
    }
    let expected: Vec<_> = (0..7)
        .map(|number| serde_json::json!(format!("Company {number}")))
        .collect();
    found.sort_by_key(ToString::to_string);
    assert_eq!(found, expected);
    let queries: Vec<String> = sandbox
        .requests()
        .into_iter()
        .map(|request| request.query)
        .collect();
    assert_eq!(
        queries,
        [
            "limit=3&sort=-created_at%2Cid",
            "limit=3&sort=-created_at%2Cid&skip=3",
            "limit=3&sort=-created_at%2Cid&skip=6"
        ]
    );
    Ok(())
}

#[tokio::test]
async fn a_walk_begins_where_the_caller_says_and_knows_the_total() -> Result<(), Error> {
    let (_sandbox, client) = start().await;
    let (board, field) = board(&client).await?;
    for number in 0..5 {
        client
            .boards()
            .create_item(&board)
            .field(&field, number.to_string())
            .await?;
    }
    let mut pages = client.boards().list_items(&board).limit(2).skip(1).pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page?;
        assert_eq!(page.total, Some(5));
        sizes.push(page.items.len());
    }
    assert_eq!(sizes, [2, 2]);
    Ok(())
}

#[tokio::test]
async fn an_item_is_changed_property_by_property_and_cleared_by_null() -> Result<(), Error> {
    let (sandbox, client) = start().await;
    let (board, field) = board(&client).await?;
    let item = client
        .boards()
        .create_item(&board)
        .body(BoardItemCreate::new().field(&field, "Acme"))
        .await?;
    client
        .boards()
        .update_item(&board, item.item_id()?)
        .field(&field, serde_json::Value::Null)
        .await?;
    let sent = sandbox.requests().pop().expect("a request").json().expect("JSON");
    assert_eq!(sent, serde_json::json!({"fields": {field.as_str(): null}}));
    let item = client.boards().get_item(&board, item.item_id()?).await?;
    assert!(
        item.fields
            .unwrap_or_default()
            .get(&field)
            .is_none_or(serde_json::Value::is_null)
    );
    Ok(())
}

#[tokio::test]
async fn a_response_comes_with_its_status_headers_and_request_id() -> Result<(), Error> {
    let (sandbox, client) = start().await;
    let response = client
        .boards()
        .create("Leads")
        .request_id("my-own-id")
        .response()
        .await?;
    assert_eq!(response.status(), 201);
    assert_eq!(response.attempts(), 1);
    assert!(response.headers().contains_key("content-type"));
    let sent = sandbox.requests().pop().expect("a request");
    assert_eq!(sent.header("x-request-id"), Some("my-own-id"));
    assert_eq!(response.value().name, "Leads");
    Ok(())
}

#[tokio::test]
async fn what_the_document_refuses_is_an_error_that_names_the_place() -> Result<(), Error> {
    let (_sandbox, client) = start().await;
    let error = client
        .boards()
        .create(imbrace::gateway::types::BoardCreate::new("Leads").with_extra("description", 7))
        .await
        .expect_err("a number is not a description");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
    assert!(error.to_string().contains("description"), "{error}");
    Ok(())
}

#[tokio::test]
async fn a_wrong_key_is_told_apart_from_a_missing_board() -> Result<(), Error> {
    let (_sandbox, client) = start().await;
    let error = client
        .boards()
        .get("no-such-board")
        .await
        .expect_err("no such board");
    assert!(error.is_not_found() && !error.is_auth(), "{error}");
    client.set_api_key("api_wrong")?;
    let error = client
        .boards()
        .get("no-such-board")
        .await
        .expect_err("a wrong key");
    assert!(
        error.is_auth() && !error.is_permission() && !error.is_not_found(),
        "{error}"
    );
    Ok(())
}

#[tokio::test]
async fn a_response_is_taken_out_of_its_envelope_which_stays_within_reach() -> Result<(), Error> {
    let (_sandbox, client) = start().await;
    let folder = client.boards().create_folder("Reports").await?;
    let response = client.boards().get_folder(&folder._id).envelope().await?;
    assert_eq!(response.status(), 200);
    assert!(response.request_id().is_some());
    let envelope = response.into_value();
    assert!(envelope.success);
    assert_eq!(envelope.data.folder._id, folder._id);
    let error = client
        .boards()
        .get_folder("none")
        .envelope()
        .await
        .expect_err("no such folder");
    assert!(error.is_not_found(), "{error}");
    Ok(())
}

#[tokio::test]
async fn a_file_goes_up_and_a_table_comes_down() -> Result<(), Error> {
    let (sandbox, client) = start().await;
    let folder = client.boards().create_folder("Reports").await?;
    let upload = Upload::bytes("báo cáo.txt", "xin chào").content_type("text/plain");
    let file = client
        .boards()
        .upload_file(FileUpload::new(upload, &folder._id))
        .await?
        .into_first()
        .expect("a file");
    assert_eq!(file.name, "báo cáo.txt");
    let sent = sandbox.requests().pop().expect("a request");
    let body = String::from_utf8_lossy(&sent.body).into_owned();
    assert!(
        body.contains("name=\"folder_id\"") && body.contains("xin chào"),
        "{body}"
    );

    let (board, field) = board(&client).await?;
    client.boards().create_item(&board).field(&field, "Acme").await?;
    let csv = client.boards().export_csv(&board).await?;
    assert_eq!(csv.content_type(), Some("text/csv; charset=utf-8"));
    let csv = csv.text().await?;
    assert!(csv.contains("Company") && csv.contains("Acme"), "{csv}");
    Ok(())
}

#[tokio::test]
async fn a_search_by_post_is_repeated_and_a_creation_is_not() -> Result<(), Error> {
    let (sandbox, client) = start().await;
    let (board, _) = board(&client).await?;
    sandbox.forget_requests();
    let outage = |call: imbrace::Call<_>| call.header("x-sandbox", "html-502").max_retries(1);
    let error = outage(client.boards().search(&board))
        .await
        .expect_err("an outage");
    assert_eq!(error.attempts(), 2);
    let error = client
        .boards()
        .create("Leads")
        .header("x-sandbox", "html-502")
        .max_retries(1)
        .await
        .expect_err("an outage");
    assert_eq!(
        (error.attempts(), error.status().map(|status| status.as_u16())),
        (1, Some(502))
    );
    assert_eq!(sandbox.requests().len(), 3);
    Ok(())
}
