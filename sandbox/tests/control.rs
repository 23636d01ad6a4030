//! The sandbox's own addresses, browsers, planned faults and overrides.

#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::time::Duration;

use imbrace_sandbox::{FaultPlan, Override, Sandbox, StubResponse};
use reqwest::Method;
use serde_json::{Value, json};
use support::{Box, Raw, json as send};

async fn control(one: &Box, method: Method, path: &str, body: Option<Value>) -> (u16, Value) {
    let request = one.bare(method, &format!("{}/_sandbox/{path}", one.sandbox.gateway_url()));
    send(match body {
        Some(body) => request.json(&body),
        None => request,
    })
    .await
}

async fn contact(one: &Box, name: &str) -> String {
    let new = json!({"display_name": name, "name": name});
    let (status, contact) = send(
        one.gateway(Method::POST, "/channel-service/v1/contacts")
            .json(&new),
    )
    .await;
    assert!([200, 201].contains(&status), "{contact}");
    contact["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn the_whole_state_is_saved_and_comes_back() {
    let one = Box::start().await;
    assert_eq!(control(&one, Method::GET, "health", None).await.1["status"], "ok");
    let id = contact(&one, "Ada").await;
    let (_, board) = send(
        one.gateway(Method::POST, "/data-board/boards")
            .json(&json!({"name": "B"})),
    )
    .await;
    let board = board["data"]["id"].as_str().unwrap();
    let (status, saved) = control(&one, Method::GET, "state", None).await;
    assert_eq!(status, 200);
    let path = format!("/channel-service/v1/contacts/{id}");
    assert_eq!(control(&one, Method::POST, "reset", None).await.0, 204);
    assert_eq!(send(one.gateway(Method::GET, &path)).await.0, 404, "reset");
    assert_eq!(
        control(&one, Method::PUT, "state", Some(saved.clone())).await.0,
        204
    );
    assert_eq!(send(one.gateway(Method::GET, &path)).await.0, 200, "restored");
    let seeded = Sandbox::builder().seed(saved).start().await.unwrap();
    let get = one.bare(
        Method::GET,
        &format!("{}/data-board/boards/{board}", seeded.gateway_url()),
    );
    assert_eq!(
        send(get.header("x-api-key", seeded.api_key())).await.1["data"]["name"],
        "B"
    );
    let (status, body) = control(&one, Method::PUT, "state", Some(json!({"org_x": {}}))).await;
    assert!(
        status == 400 && body["message"].as_str().unwrap().contains("org_sandbox_2"),
        "{body}"
    );
    assert!(Sandbox::builder().seed(json!([])).start().await.is_err());
}

#[tokio::test]
async fn calls_are_kept_with_their_responses() {
    let one = Box::start().await;
    contact(&one, "Ada").await;
    let (_, calls) = control(&one, Method::GET, "calls", None).await;
    let call = &calls["calls"][0];
    assert_eq!(
        (&call["operation"], &call["method"]),
        (&json!("contacts_create"), &json!("POST")),
        "{call}"
    );
    let response: Value = serde_json::from_str(call["response"].as_str().unwrap()).unwrap();
    assert!(response["id"].is_string(), "{response}");
    let own = &one.sandbox.requests()[0];
    assert_eq!(
        (own.operation.as_deref(), u64::from(own.status.unwrap())),
        (Some("contacts_create"), call["status"].as_u64().unwrap())
    );
    assert_eq!(control(&one, Method::DELETE, "calls", None).await.0, 204);
    assert!(one.sandbox.requests().is_empty());
}

#[tokio::test]
async fn documents_and_roles_can_be_read() {
    let one = Box::start().await;
    for (name, path) in [
        ("gateway", "/data-board/boards"),
        ("ai-agent", "/v2/chat"),
        ("clickai", "/chat-messages"),
    ] {
        let (status, document) = control(&one, Method::GET, &format!("openapi/{name}.json"), None).await;
        assert!(status == 200 && document["paths"][path].is_object(), "{name}");
    }
    let (_, operations) = control(&one, Method::GET, "operations", None).await;
    let operations = operations["operations"].as_array().unwrap();
    assert_eq!(operations.len(), one.sandbox.roles().len());
    assert!(
        operations
            .iter()
            .all(|one| one["role"].is_string() != one["no_state_because"].is_string())
    );
    let (status, body) = control(&one, Method::GET, "nothing", None).await;
    assert!(
        status == 404 && body["message"].as_str().unwrap().contains("health"),
        "{body}"
    );
}

#[tokio::test]
async fn faults_are_planned_by_operation_and_count() {
    let one = Box::start().await;
    let plan = json!({"fault": "429", "operation": "boards_list", "times": 2, "retry_after": 7});
    assert_eq!(control(&one, Method::POST, "faults", Some(plan)).await.0, 204);
    assert_eq!(
        send(one.gateway(Method::GET, "/data-board/folders")).await.0,
        200,
        "another operation"
    );
    for _ in 0..2 {
        let response = one
            .gateway(Method::GET, "/data-board/boards")
            .send()
            .await
            .unwrap();
        assert_eq!(
            (response.status().as_u16(), &response.headers()["retry-after"]),
            (429, &"7".parse().unwrap())
        );
    }
    assert_eq!(
        send(one.gateway(Method::GET, "/data-board/boards")).await.0,
        200,
        "used up"
    );
    let plan =
        json!({"fault": "respond", "status": 503, "body": {"message": "away"}, "headers": {"x-a": "b"}});
    control(&one, Method::POST, "faults", Some(plan)).await;
    assert_eq!(
        send(one.gateway(Method::GET, "/data-board/boards")).await,
        (503, json!({"message": "away"}))
    );
    one.sandbox.plan_fault(FaultPlan::html_502()).unwrap();
    assert_eq!(send(one.gateway(Method::GET, "/data-board/boards")).await.0, 502);
    one.sandbox
        .plan_fault(FaultPlan::wrong_type().on("contacts_get"))
        .unwrap();
    let path = format!("/channel-service/v1/contacts/{}", contact(&one, "Ada").await);
    assert!(send(one.gateway(Method::GET, &path)).await.1["id"].is_object());
    assert!(send(one.gateway(Method::GET, &path)).await.1["id"].is_string());
    one.sandbox
        .plan_fault(FaultPlan::cut_after(10).on("contacts_get"))
        .unwrap();
    assert!(
        one.gateway(Method::GET, &path)
            .send()
            .await
            .unwrap()
            .bytes()
            .await
            .is_err()
    );
    one.sandbox
        .plan_fault(FaultPlan::latency(Duration::from_millis(1)).times(3))
        .unwrap();
    assert_eq!(
        control(&one, Method::GET, "faults", None).await.1["faults"][0]["times"],
        3
    );
    one.sandbox.clear_faults();
    assert_eq!(
        control(&one, Method::GET, "faults", None).await.1["faults"],
        json!([])
    );
    let unknown = FaultPlan::silence().on("boards_fly");
    assert!(
        one.sandbox
            .plan_fault(unknown)
            .unwrap_err()
            .to_string()
            .contains("boards_fly")
    );
    let (status, body) = control(&one, Method::POST, "faults", Some(json!({"fault": "explode"}))).await;
    assert!(
        status == 400 && body["message"].as_str().unwrap().contains("latency"),
        "{body}"
    );
}

#[tokio::test]
async fn a_response_has_one_media_type() {
    let one = Box::start().await;
    let problem = "application/problem+json";
    let cookies = ["a=1", "b=2"];
    for response in [
        StubResponse::json(400, json!({})).header("content-type", problem),
        StubResponse::bytes(400, "text/plain", "no").header("content-type", problem),
        StubResponse::events(["data: [DONE]\n\n"]).header("content-type", problem),
    ] {
        let response = cookies
            .iter()
            .fold(response, |response, cookie| response.header("set-cookie", cookie));
        one.sandbox.override_operation("boards_list", response).unwrap();
        let response = one
            .gateway(Method::GET, "/data-board/boards")
            .send()
            .await
            .unwrap();
        let all = |name: &str| -> Vec<_> { response.headers().get_all(name).iter().cloned().collect() };
        assert_eq!(all("content-type"), [problem]);
        assert_eq!(
            all("set-cookie"),
            cookies,
            "of other headers there may be several"
        );
    }
}

#[tokio::test]
async fn one_operation_is_overridden_and_the_rest_stays_real() {
    let one = Box::start().await;
    let get = || one.gateway(Method::GET, "/data-board/boards/b1");
    one.sandbox
        .override_operation(
            "boards_get",
            StubResponse::json(200, json!({"data": {"id": "b1", "name": "Mine"}})),
        )
        .unwrap();
    assert_eq!(send(get()).await.1["data"]["name"], "Mine");
    assert_eq!(
        send(one.gateway(Method::GET, "/data-board/boards")).await.1["total"],
        0,
        "real"
    );
    let sequence = [
        StubResponse::json(503, json!({})),
        StubResponse::json(200, json!({"data": {"id": "b1"}})),
    ];
    one.sandbox
        .override_operation("boards_get", Override::sequence(sequence))
        .unwrap();
    assert_eq!(
        [send(get()).await.0, send(get()).await.0, send(get()).await.0],
        [503, 200, 404]
    );
    let by_path = Override::with(|request| request.path.ends_with("b1").then(|| StubResponse::empty(204)));
    one.sandbox.override_operation("boards_get", by_path).unwrap();
    assert_eq!(send(get()).await.0, 204);
    assert_eq!(
        send(one.gateway(Method::GET, "/data-board/boards/b2")).await.0,
        404
    );
    one.sandbox.remove_override("boards_get");
    assert_eq!(send(get()).await.0, 404);
    let events = StubResponse::events(["data: {\"type\":\"start\"}\n\n", "data: [DONE]\n\n"]);
    one.sandbox
        .override_operation("ai_agent_stream_chat", events)
        .unwrap();
    let chat = one.gateway(Method::POST, "/ai-agent/v2/chat").json(&json!({}));
    let response = chat.send().await.unwrap();
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    assert_eq!(
        response.text().await.unwrap(),
        "data: {\"type\":\"start\"}\n\ndata: [DONE]\n\n"
    );
    one.sandbox.clear_overrides();
    let unknown = one
        .sandbox
        .override_operation("boards_fly", StubResponse::empty(200));
    assert!(unknown.unwrap_err().to_string().contains("boards_fly"));
}

#[tokio::test]
async fn pages_of_this_machine_are_served_and_others_refused() {
    let one = Box::start().await;
    let url = format!("{}/data-board/boards", one.sandbox.gateway_url());
    let preflight = one
        .bare(Method::OPTIONS, &url)
        .header("origin", "http://localhost:5173")
        .header("access-control-request-method", "POST")
        .header("access-control-request-headers", "x-api-key, content-type");
    let response = preflight.send().await.unwrap();
    assert_eq!(response.status(), 204);
    assert_eq!(
        response.headers()["access-control-allow-origin"],
        "http://localhost:5173"
    );
    assert_eq!(
        response.headers()["access-control-allow-headers"],
        "x-api-key, content-type"
    );
    let with_origin = |origin: &str| {
        one.gateway(Method::GET, "/data-board/boards")
            .header("origin", origin)
    };
    let response = with_origin("http://127.0.0.1:3000").send().await.unwrap();
    assert_eq!(
        response.headers()["access-control-allow-origin"],
        "http://127.0.0.1:3000"
    );
    for origin in ["https://evil.example", "null", "http://127.0.0.1.evil.example"] {
        let response = with_origin(origin).send().await.unwrap();
        assert_eq!(response.status(), 403, "{origin}");
        assert!(!response.headers().contains_key("access-control-allow-origin"));
    }
    let reset = one.bare(
        Method::POST,
        &format!("{}/_sandbox/reset", one.sandbox.gateway_url()),
    );
    assert_eq!(
        reset
            .header("origin", "https://evil.example")
            .send()
            .await
            .unwrap()
            .status(),
        403
    );
    let host = |host: &str| {
        one.gateway(Method::GET, "/data-board/boards")
            .header("host", host)
    };
    assert_eq!(send(host("evil.example:4010")).await.0, 421);
    assert_eq!(send(host("localhost:4010")).await.0, 200);
    let named = Sandbox::builder().allow_host("sandbox").start().await.unwrap();
    let request = one.bare(Method::GET, &format!("{}/_sandbox/health", named.gateway_url()));
    assert_eq!(send(request.header("host", "sandbox:4010")).await.0, 200);
}

#[tokio::test]
async fn the_root_is_a_page_for_people_and_healthy_for_programs() {
    let one = Box::start().await;
    let url = format!("{}/", one.sandbox.gateway_url());
    let page = one
        .bare(Method::GET, &url)
        .header("accept", "text/html,*/*")
        .send()
        .await
        .unwrap();
    assert_eq!(page.headers()["content-type"], "text/html; charset=utf-8");
    assert!(
        page.headers()["content-security-policy"]
            .to_str()
            .unwrap()
            .contains("default-src 'none'")
    );
    assert!(page.text().await.unwrap().contains("imbrace sandbox"));
    assert!(
        one.sandbox.requests().is_empty(),
        "what the sandbox is asked about itself is not a call"
    );
    // What a program asks is the gateway's own operation.
    assert_eq!(send(one.bare(Method::GET, &url)).await.0, 200);
    assert_eq!(one.sandbox.requests().len(), 1);
}

#[tokio::test]
async fn what_is_under_way_is_finished() {
    let one = Box::start().await;
    one.sandbox
        .plan_fault(FaultPlan::latency(Duration::from_millis(300)))
        .unwrap();
    let headers = [("x-api-key", "api_sandbox"), ("connection", "close")];
    let mut slow = Raw::send(&one.sandbox, "GET", "/data-board/boards", &headers, "").await;
    while one.sandbox.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    let read = tokio::spawn(async move { slow.read_for(Duration::from_secs(5)).await });
    one.sandbox.finish(Duration::from_secs(5)).await;
    let (text, ended) = read.await.unwrap();
    assert!(text.starts_with("HTTP/1.1 200") && ended, "{text}");
}

#[tokio::test]
async fn plans_that_mean_nothing_are_refused() {
    let one = Box::start().await;
    let plans = format!("{}/_sandbox/faults", one.sandbox.gateway_url());
    for (plan, word) in [
        (json!([]), "an object"),
        (json!({}), "`fault`"),
        (json!({"fault": 5}), "`fault`"),
        (json!({"fault": "x"}), "`x`"),
        (json!({"fault": "429", "operaton": "boards_list"}), "`operaton`"),
        (json!({"fault": "429", "operation": 5}), "`operation`"),
        (json!({"fault": "429", "operation": "nope"}), "`nope`"),
        (json!({"fault": "429", "times": 0}), "`times`"),
        (json!({"fault": "429", "times": -1}), "`times`"),
        (json!({"fault": "429", "retry_after": 0.5}), "`retry_after`"),
        (json!({"fault": "latency"}), "`milliseconds`"),
        (json!({"fault": "cut-after", "bytes": "5"}), "`bytes`"),
        (json!({"fault": "respond", "status": 101}), "`status`"),
        (
            json!({"fault": "respond", "status": 200, "headers": {"a b": "c"}}),
            "`a b`",
        ),
        (
            json!({"fault": "respond", "status": 200, "headers": {"a": "b\r\nc: d"}}),
            "`a`",
        ),
        (
            json!({"fault": "respond", "status": 200, "headers": [1]}),
            "`headers`",
        ),
    ] {
        let (status, body) = send(one.bare(Method::POST, &plans).json(&plan)).await;
        assert_eq!(status, 400, "{plan}");
        assert!(body["message"].as_str().unwrap().contains(word), "{plan}: {body}");
    }
    // How long a body is says the body alone.
    let plan =
        json!({"fault": "respond", "status": 200, "body": {"a": 1}, "headers": {"content-length": "5"}});
    assert_eq!(send(one.bare(Method::POST, &plans).json(&plan)).await.0, 204);
    let (status, body) = send(one.gateway(Method::GET, "/data-board/boards")).await;
    assert_eq!((status, body), (200, json!({"a": 1})));
}

#[tokio::test]
async fn of_two_hosts_none_is_foreign() {
    let one = Box::start().await;
    let headers = [("host", "evil.example"), ("connection", "close")];
    let (text, _) = Raw::send(&one.sandbox, "GET", "/_sandbox/health", &headers, "")
        .await
        .read_for(Duration::from_secs(5))
        .await;
    assert!(text.starts_with("HTTP/1.1 421"), "{text}");
}
