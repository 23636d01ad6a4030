//! Requests of other people's clients: what real servers take is taken, what they refuse is refused.

#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use reqwest::Method;
use serde_json::{Value, json};
use support::{Box, json as send};

async fn board(one: &Box) -> String {
    let body = json!({"name": "Leads", "fields": [{"name": "Company", "type": "ShortText", "isUniqueIdentifier": true}]});
    let (status, made) = send(one.gateway(Method::POST, "/data-board/boards").json(&body)).await;
    assert_eq!(status, 201, "{made}");
    made["data"]["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn what_real_servers_refuse_is_refused_with_their_status() {
    let one = Box::start().await;
    let board = board(&one).await;
    let items = format!("/data-board/boards/{board}/items");
    let extract =
        json!({"modelName": "gpt-4o", "url": "https://example.com/a.pdf", "organizationId": "org_1"});
    let guardrail = json!({"name": "N", "model": "gpt-4o", "instructions": "I"});
    let table = [
        (
            Method::POST,
            format!("/data-board/boards/{board}/fields"),
            json!({"name": "F", "type": "text"}),
            400,
        ),
        (
            Method::PUT,
            "/v3/ai/providers/x".into(),
            json!({"name": "N"}),
            400,
        ),
        (
            Method::PUT,
            "/v3/ai/guardrail/update/x".into(),
            guardrail.clone(),
            400,
        ),
        (
            Method::POST,
            "/v3/ai/guardrail/create".into(),
            json!({"name": "N"}),
            422,
        ),
        (Method::POST, "/v3/ai/guardrail/create".into(), guardrail, 400),
        (
            Method::POST,
            "/v3/ai/guardrail-providers".into(),
            json!({"name": "N", "type": "other", "config": {}}),
            500,
        ),
        (
            Method::POST,
            "/v3/ai/configs/tool_servers/verify".into(),
            json!({"url": "https://example.com"}),
            422,
        ),
        (Method::POST, "/v3/ai/files/extract".into(), extract, 400),
        (
            Method::POST,
            "/v3/ai/document".into(),
            json!({"modelName": "m", "url": "", "organizationId": "o"}),
            400,
        ),
        (
            Method::POST,
            "/data-board/boards".into(),
            json!({"name": "n".repeat(256)}),
            500,
        ),
        (Method::POST, items.clone(), json!({"fields": {}}), 400),
        (
            Method::DELETE,
            format!("{items}/delete-by-filter"),
            json!({"filter": {}}),
            400,
        ),
        (
            Method::POST,
            "/platform/v1/users/_change_role".into(),
            json!({"user_id": "u_1", "role": "admin"}),
            400,
        ),
    ];
    for (method, path, body, wanted) in table {
        let (status, response) = send(one.gateway(method.clone(), &path).json(&body)).await;
        assert_eq!(status, wanted, "{method} {path} {body}: {response}");
    }
    for (path, body) in [
        ("/text-to-audio", json!({"user": "u"})),
        (
            "/chat-messages",
            json!({"inputs": {}, "query": "q", "user": "u", "files": [{"type": "image", "transfer_method": "ftp"}]}),
        ),
    ] {
        let (status, response) = send(one.clickai(Method::POST, path).json(&body)).await;
        assert_eq!(
            (status, &response["code"]),
            (400, &json!("invalid_param")),
            "{path}: {response}"
        );
    }
    let (status, _) = send(one.gateway(Method::GET, "/data-board/boards?types=crm")).await;
    assert_eq!(status, 400, "types of boards are a closed set");
    let (status, body) = send(
        one.gateway(Method::POST, "/platform/v1/teams")
            .header("content-type", "application/json")
            .body("{"),
    )
    .await;
    assert_eq!(
        (status, &body["error"]["code"]),
        (500, &json!("INTERNAL_ERROR")),
        "{body}"
    );
}

#[tokio::test]
async fn what_real_servers_take_is_taken() {
    let one = Box::start().await;
    let board = board(&one).await;
    let path = format!("/data-board/boards/{board}");
    let (_, shown) = send(one.gateway(Method::GET, &path)).await;
    let field = shown["data"]["fields"][0]["id"].as_str().unwrap().to_owned();
    // The only form that the official command line sends.
    let listed = json!({"fields": [{"board_field_id": field, "value": "Acme"}]});
    let (status, item) = send(one.gateway(Method::POST, &format!("{path}/items")).json(&listed)).await;
    assert_eq!(
        (status, &item["data"]["fields"][&field]),
        (201, &json!("Acme")),
        "{item}"
    );
    let id = item["data"]["id"].as_str().unwrap();
    let (status, _) = send(
        one.gateway(Method::PATCH, &format!("{path}/items/{id}"))
            .json(&listed),
    )
    .await;
    assert_eq!(status, 400, "a change takes no list");

    // An agent is read, changed and put back, with all its nulls.
    let new =
        json!({"name": "N", "workflow_name": "w", "agent_type": null, "streaming": null, "category": "a, b"});
    let (status, agent) = send(one.gateway(Method::POST, "/v3/ai/assistant_apps").json(&new)).await;
    assert_eq!((status, &agent["category"]), (200, &json!(["a", "b"])), "{agent}");
    let id = agent["id"].as_str().unwrap();
    let (_, mut read) = send(one.gateway(Method::GET, &format!("/v3/ai/assistant_apps/{id}"))).await;
    read["name"] = "N2".into();
    read["workflow_name"] = "w".into();
    let (status, put) = send(
        one.gateway(Method::PUT, &format!("/v3/ai/assistant_apps/{id}"))
            .json(&read),
    )
    .await;
    assert_eq!((status, &put["name"]), (200, &json!("N2")), "{put}");

    for (path, body) in [
        (
            "/ai-agent/v2/chat",
            turn("asst-stream", json!({"organization_id": null, "user_id": null})),
        ),
        ("/ai-agent/v2/chat", turn("asst-approval", json!({}))),
        (
            "/v3/ai/openai/chat/completions",
            completion(json!([{"type": "text", "text": "hi"}])),
        ),
        ("/v3/ai/embeddings", json!({"model": "m", "input": "a"})),
    ] {
        let request = one
            .gateway(Method::POST, path)
            .header("x-organization-id", "org_sandbox");
        let (status, response) = send(request.json(&body)).await;
        assert_eq!(status, 200, "{path} {body}: {response}");
    }
    let numbers = json!({"inputs": {}, "query": 5, "user": 42, "files": null, "response_mode": null});
    let (status, response) = send(one.clickai(Method::POST, "/chat-messages").json(&numbers)).await;
    assert_eq!(status, 200, "{response}");
    let (status, _) = send(one.gateway(Method::GET, "/data-board/boards?limit=abc")).await;
    assert_eq!(status, 200, "a limit that is none counts as 100");

    // Below a place that the server does not look at nothing is looked at either, however much there is.
    let team = json!({"name": "T"});
    let (_, team) = send(one.gateway(Method::POST, "/platform/v1/teams").json(&team)).await;
    let path = "/platform/v2/teams/_add_users";
    let many: Vec<String> = (0..20).map(|number| format!("u_{number}")).collect();
    for (body, wanted) in [
        (json!({"team_id": team["id"], "users": ["u_77"]}), 200),
        (
            json!({"team_id": team["id"], "users": [{"user_id": "u_77"}]}),
            200,
        ),
        (json!({"team_id": team["id"], "users": [null]}), 500),
        (
            json!({"team_id": team["id"], "users": many, "reserve_leave": 5}),
            400,
        ),
    ] {
        let (status, response) = send(one.gateway(Method::POST, path).json(&body)).await;
        assert_eq!(status, wanted, "{body}: {response}");
        assert!(
            !response.to_string().contains("u_77"),
            "nobody is added: {response}"
        );
    }
}

fn turn(agent: &str, more: Value) -> Value {
    let mut turn = json!({
        "id": "22176dc2-dbfe-4a4a-aac0-04387700aca7", "assistant_id": agent,
        "messages": [{"role": "user", "parts": [{"type": "text", "text": "hi"}]}],
    });
    let more = more.as_object().unwrap().clone();
    turn.as_object_mut().unwrap().extend(more);
    turn
}

fn completion(content: Value) -> Value {
    json!({
        "model": "m", "max_tokens": null, "temperature": null,
        "messages": [
            {"role": "user", "content": content},
            {"role": "assistant", "content": null, "tool_calls": [{"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}]},
        ],
    })
}

#[tokio::test]
async fn changes_by_filter_lose_what_they_lose_on_the_real_server() {
    let one = Box::start().await;
    let board = board(&one).await;
    let path = format!("/data-board/boards/{board}");
    let (_, shown) = send(one.gateway(Method::GET, &path)).await;
    let field = shown["data"]["fields"][0]["id"].as_str().unwrap().to_owned();
    for name in ["a", "b", "c"] {
        let body = json!({"fields": {&field: name, "other": 1}});
        assert_eq!(
            send(one.gateway(Method::POST, &format!("{path}/items")).json(&body))
                .await
                .0,
            201
        );
    }
    let filter = json!({format!("fields.{field}"): "a"});
    let update = json!({"filter": filter, "updates": {"new": 2}});
    let (_, changed) = send(
        one.gateway(Method::PATCH, &format!("{path}/items/update-by-filter"))
            .json(&update),
    )
    .await;
    assert_eq!(changed["count"], 1, "{changed}");
    let (_, all) = send(one.gateway(Method::GET, &format!("{path}/items"))).await;
    let values: Vec<&Value> = all["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| &item["fields"])
        .collect();
    assert!(
        values.contains(&&json!({"new": 2})),
        "all other values are gone: {values:?}"
    );
    let count = format!("{path}/items/count?filter=%7B%22fields.{field}%22%3A%22b%22%7D");
    assert_eq!(send(one.gateway(Method::GET, &count)).await.1["count"], 1);
    // A bare id of a field is not a condition: every item goes.
    let bare = json!({"filter": {&field: "b"}});
    let (_, removed) = send(
        one.gateway(Method::DELETE, &format!("{path}/items/delete-by-filter"))
            .json(&bare),
    )
    .await;
    assert_eq!(removed["count"], 3, "{removed}");
}

#[tokio::test]
async fn a_use_case_and_a_file_of_rows_live() {
    let one = Box::start().await;
    let custom = json!({"usecase": {"title": "Đơn hàng"}, "assistant": {"name": "S"}});
    let path = "/v3/marketplaces/use-cases";
    let (status, made) = send(
        one.gateway(Method::POST, &format!("{path}/v2/custom"))
            .json(&custom),
    )
    .await;
    assert_eq!(
        (status, &made["data"]["title"]),
        (200, &json!("Đơn hàng")),
        "{made}"
    );
    let (status, _) = send(
        one.gateway(Method::POST, &format!("{path}/v2/custom"))
            .json(&custom),
    )
    .await;
    assert_eq!(status, 500, "a title that exists is an error of the server");
    let id = made["data"]["_id"].as_str().unwrap();
    let (_, read) = send(one.gateway(Method::GET, &format!("/marketplaces/v2/use-cases/{id}"))).await;
    assert_eq!(
        read["data"]["title"], "Đơn hàng",
        "both routes show the same rows: {read}"
    );
    assert_eq!(
        send(one.gateway(Method::DELETE, &format!("{path}/v2/{id}")))
            .await
            .0,
        200
    );
    assert_eq!(
        send(one.gateway(Method::DELETE, &format!("{path}/v2/{id}")))
            .await
            .0,
        500
    );

    let rows = json!({"data": [{"a": 1}], "fileName": "users"});
    let (_, made) = send(
        one.gateway(Method::POST, "/ai-agent/parquet/generate")
            .json(&rows),
    )
    .await;
    let name = made["fileName"].as_str().unwrap();
    let (_, listed) = send(one.gateway(Method::GET, "/ai-agent/parquet/files")).await;
    assert!(listed.to_string().contains(name), "{listed}");
    assert_eq!(
        send(one.gateway(Method::DELETE, &format!("/ai-agent/parquet/{name}")))
            .await
            .0,
        200
    );
    assert_eq!(
        send(one.gateway(Method::DELETE, &format!("/ai-agent/parquet/{name}")))
            .await
            .0,
        404
    );
}
