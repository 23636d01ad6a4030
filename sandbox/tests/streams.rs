//! Streams, to the byte, and what goes wrong with them on request.

#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::time::Duration;

use imbrace_sandbox::Sandbox;
use reqwest::Method;
use serde_json::{Value, json};
use support::{Box, Raw, events, json as send};

const QUIET: Duration = Duration::from_millis(300);
const CHAT: &str = "22176dc2-dbfe-4a4a-aac0-04387700aca7";

fn turn(agent: &str) -> Value {
    json!({
        "id": CHAT, "assistant_id": agent,
        "messages": [{"role": "user", "parts": [{"type": "text", "text": "hôm nay"}]}],
    })
}

fn chat(one: &Box, agent: &str) -> reqwest::RequestBuilder {
    let request = one.gateway(Method::POST, "/ai-agent/v2/chat");
    request
        .header("x-organization-id", one.sandbox.organization_id())
        .json(&turn(agent))
}

/// The keys of an object, in the order of the text.
fn shape(event: &str) -> Vec<String> {
    let mut keys = Vec::new();
    let mut rest = event;
    while let Some((_, after)) = rest.split_once('"') {
        let (text, after) = after.split_once('"').unwrap();
        if after.starts_with(':') {
            keys.push(text.to_owned());
        }
        rest = after;
    }
    keys
}

#[tokio::test]
async fn an_agent_that_streams_sends_ui_message_chunks() {
    let one = Box::start().await;
    let response = chat(&one, "asst_abc").send().await.unwrap();
    let header = |name: &str| response.headers()[name].to_str().unwrap().to_owned();
    assert_eq!(header("content-type"), "text/event-stream");
    assert_eq!(header("cache-control"), "no-cache");
    assert_eq!(header("x-accel-buffering"), "no");
    assert_eq!(header("x-vercel-ai-ui-message-stream"), "v1");
    let body = response.text().await.unwrap();
    let all = events(&body);
    let id = all[0]["messageId"].as_str().unwrap();
    let mut expected = format!(
        "data: {{\"type\":\"start\",\"messageId\":\"{id}\"}}\n\ndata: {{\"type\":\"start-step\"}}\n\n\
         data: {{\"type\":\"text-start\",\"id\":\"txt-0\"}}\n\n"
    );
    let deltas: Vec<&str> = all.iter().filter_map(|event| event["delta"].as_str()).collect();
    assert!(
        deltas.len() > 5 && deltas.concat().contains("hôm nay"),
        "{deltas:?}"
    );
    for delta in deltas {
        expected.push_str(&format!(
            "data: {{\"type\":\"text-delta\",\"id\":\"txt-0\",\"delta\":\"{delta}\"}}\n\n"
        ));
    }
    expected.push_str(
        "data: {\"type\":\"text-end\",\"id\":\"txt-0\"}\n\ndata: {\"type\":\"finish-step\"}\n\n\
         data: {\"type\":\"finish\"}\n\ndata: [DONE]\n\n",
    );
    assert_eq!(body, expected);
    let (_, messages) = send(one.gateway(
        Method::GET,
        &format!("/ai-agent/chat-client/chats/{CHAT}/messages"),
    ))
    .await;
    assert_eq!(
        (&messages[0]["role"], &messages[1]["role"]),
        (&json!("user"), &json!("assistant")),
        "{messages}"
    );
    let status = one.gateway(
        Method::GET,
        &format!("/ai-agent/chat-client/chats/{CHAT}/status/stream"),
    );
    assert_eq!(
        status.send().await.unwrap().text().await.unwrap(),
        "data: {\"status\":\"idle\"}\n\n"
    );
}

#[tokio::test]
async fn an_agent_that_does_not_stream_responses_text() {
    let one = Box::start().await;
    let response = chat(&one, "asst_text").send().await.unwrap();
    assert_eq!(response.headers()["content-type"], "text/plain; charset=utf-8");
    assert!(response.text().await.unwrap().contains("hôm nay"));
    let (status, body) = send(chat(&one, "nobody")).await;
    assert_eq!(
        (status, body),
        (500, json!({"error": "Assistant not found: nobody"}))
    );
}

#[tokio::test]
async fn a_gate_holds_events_back_and_the_status_follows() {
    let one = Box::start().await;
    let gate = one.sandbox.gate();
    let mut response = chat(&one, "asst_abc").send().await.unwrap();
    gate.release(1);
    let first = response.chunk().await.unwrap().unwrap();
    assert!(first.starts_with(b"data: {\"type\":\"start\""), "{first:?}");
    assert!(
        tokio::time::timeout(QUIET, response.chunk()).await.is_err(),
        "the second event was not released"
    );
    let status = one.gateway(
        Method::GET,
        &format!("/ai-agent/chat-client/chats/{CHAT}/status/stream"),
    );
    let status = status.send().await.unwrap();
    drop(gate);
    assert!(response.text().await.unwrap().ends_with("data: [DONE]\n\n"));
    assert_eq!(
        status.text().await.unwrap(),
        "data: {\"status\":\"processing\"}\n\ndata: {\"status\":\"idle\"}\n\n"
    );
}

fn question(query: &str) -> Value {
    json!({"inputs": {}, "query": query, "user": "u", "response_mode": "streaming"})
}

#[tokio::test]
async fn clickai_chats_in_messages() {
    let one = Box::start().await;
    let response = one
        .clickai(Method::POST, "/chat-messages")
        .json(&question("Bạn khỏe không?"))
        .send()
        .await
        .unwrap();
    assert_eq!(
        response.headers()["content-type"],
        "text/event-stream; charset=utf-8"
    );
    let body = response.text().await.unwrap();
    let all = events(&body);
    let text: String = all.iter().filter_map(|event| event["answer"].as_str()).collect();
    assert!(text.contains("Bạn khỏe không?"), "{text}");
    let lines: Vec<&str> = body.split("\n\n").filter(|line| !line.is_empty()).collect();
    let (end, messages) = lines.split_last().unwrap();
    let common = [
        "event",
        "conversation_id",
        "message_id",
        "created_at",
        "task_id",
        "id",
    ];
    for message in messages {
        assert_eq!(
            shape(message),
            [&common[..], &["answer", "from_variable_selector"]].concat()
        );
    }
    let usage = [
        "prompt_tokens",
        "prompt_unit_price",
        "prompt_price_unit",
        "prompt_price",
        "completion_tokens",
        "completion_unit_price",
        "completion_price_unit",
        "completion_price",
        "total_tokens",
        "total_price",
        "currency",
        "latency",
    ];
    let metadata = ["metadata", "annotation_reply", "retriever_resources", "usage"];
    assert_eq!(
        shape(end),
        [&common[..], &metadata[..], &usage[..], &["files"]].concat()
    );
}

#[tokio::test]
async fn clickai_runs_workflows_in_nodes() {
    let one = Box::start().await;
    let run = json!({"inputs": {"text": "Phân tích"}, "user": "u", "response_mode": "streaming"});
    let response = one
        .clickai(Method::POST, "/workflows/run")
        .json(&run)
        .send()
        .await
        .unwrap();
    let all = events(&response.text().await.unwrap());
    let kinds: Vec<&str> = all.iter().map(|event| event["event"].as_str().unwrap()).collect();
    assert_eq!(
        kinds[..4],
        [
            "workflow_started",
            "node_started",
            "node_finished",
            "node_started"
        ]
    );
    assert_eq!(
        kinds[kinds.len() - 4..],
        [
            "node_finished",
            "node_started",
            "node_finished",
            "workflow_finished"
        ]
    );
    let last = &all.last().unwrap()["data"];
    assert_eq!(
        (&last["status"], &last["outputs"]),
        (&json!("succeeded"), &json!({"result": "Kết quả: Phân tích"}))
    );
    let (_, detail) = send(one.clickai(
        Method::GET,
        &format!("/workflows/run/{}", last["id"].as_str().unwrap()),
    ))
    .await;
    assert_eq!(detail["outputs"], "{\"result\":\"Kết quả: Phân tích\"}");
}

#[tokio::test]
async fn clickai_fails_where_the_question_asks_for_it() {
    let one = Box::start().await;
    let body = one
        .clickai(Method::POST, "/chat-messages")
        .json(&question("#error"))
        .send()
        .await
        .unwrap();
    let all = events(&body.text().await.unwrap());
    let (last, messages) = all.split_last().unwrap();
    assert!(!messages.is_empty());
    assert_eq!(
        (&last["event"], &last["code"]),
        (&json!("error"), &json!("completion_request_error"))
    );
    assert!(last.get("task_id").is_none());
    let mut blocking = question("#error");
    blocking["response_mode"] = "blocking".into();
    assert_eq!(
        send(one.clickai(Method::POST, "/chat-messages").json(&blocking))
            .await
            .0,
        400
    );
}

#[tokio::test]
async fn clickai_stops_a_run() {
    let one = Box::start().await;
    let gate = one.sandbox.gate();
    gate.release(2);
    let mut response = one
        .clickai(Method::POST, "/chat-messages")
        .json(&question("lâu"))
        .send()
        .await
        .unwrap();
    let first = response.chunk().await.unwrap().unwrap();
    let first = events(&String::from_utf8_lossy(&first))[0].clone();
    response.chunk().await.unwrap().unwrap();
    let stop = format!("/chat-messages/{}/stop", first["task_id"].as_str().unwrap());
    assert_eq!(
        send(one.clickai(Method::POST, &stop).json(&json!({"user": "u"})))
            .await
            .1,
        json!({"result": "success"})
    );
    drop(gate);
    let rest = events(&response.text().await.unwrap());
    assert_eq!(
        rest.last().unwrap()["metadata"]["usage"]["total_price"],
        "0E-7",
        "{rest:?}"
    );
    let conversation = first["conversation_id"].as_str().unwrap();
    let path = format!("/messages?user=u&conversation_id={conversation}");
    let stored = send(one.clickai(Method::GET, &path)).await.1["data"][0]["answer"].clone();
    assert!(
        stored.as_str().unwrap().starts_with("Xin "),
        "the part so far is stored: {stored}"
    );
}

#[tokio::test]
async fn clickai_agents_think_and_stream_only() {
    let one = Box::start().await;
    let url = format!("{}/chat-messages", one.sandbox.clickai_url());
    let ask = |body: &Value| {
        one.bare(Method::POST, &url)
            .bearer_auth(one.sandbox.clickai_agent_key())
            .json(body)
    };
    let all = events(&ask(&question("hi")).send().await.unwrap().text().await.unwrap());
    assert_eq!(
        (&all[0]["event"], &all[1]["event"]),
        (&json!("agent_thought"), &json!("agent_message"))
    );
    let mut blocking = question("hi");
    blocking["response_mode"] = "blocking".into();
    assert_eq!(
        send(ask(&blocking)).await.1["message"],
        "Agent Chat App does not support blocking mode"
    );
}

#[tokio::test]
async fn pings_and_late_headers() {
    let sandbox = Sandbox::builder()
        .ping_every(Duration::from_millis(100))
        .start()
        .await
        .unwrap();
    let gate = sandbox.gate();
    let headers = [
        ("authorization", "Bearer app-sandbox"),
        ("content-type", "application/json"),
    ];
    let body = question("hi").to_string();
    let mut raw = Raw::send(&sandbox, "POST", "/clickai/v1/chat-messages", &headers, &body).await;
    let (text, _) = raw.read_for(Duration::from_millis(60)).await;
    assert_eq!(text, "", "headers come with the first event");
    tokio::time::sleep(Duration::from_millis(250)).await;
    let (text, _) = raw.read_for(Duration::from_millis(20)).await;
    assert!(text.starts_with("HTTP/1.1 200 OK\r\n"), "{text}");
    assert!(
        text.contains("\r\n\r\nD\r\nevent: ping\n\n\r\n"),
        "one event is one chunk: {text}"
    );
    drop(gate);
}

#[tokio::test]
async fn faults_strike_on_request() {
    let one = Box::start().await;
    let with = |fault: &str| chat(&one, "asst_abc").header("x-sandbox", fault);
    let (status, body) = send(with("nonsense")).await;
    assert_eq!(status, 400);
    assert!(body["message"].as_str().unwrap().contains("html-502"), "{body}");
    let page = with("html-502").send().await.unwrap();
    assert_eq!(
        (page.status().as_u16(), &page.headers()["content-type"]),
        (502, &"text/html".parse().unwrap())
    );

    let busy = with("429").header("x-request-id", "r1").send().await.unwrap();
    assert_eq!(
        (busy.status().as_u16(), &busy.headers()["retry-after"]),
        (429, &"1".parse().unwrap())
    );
    assert_eq!(
        with("429")
            .header("x-request-id", "r1")
            .send()
            .await
            .unwrap()
            .status(),
        200
    );

    let body = with("malformed-event")
        .send()
        .await
        .unwrap()
        .text()
        .await
        .unwrap();
    assert!(
        events(&body)
            .iter()
            .any(|event| event.as_str().is_some_and(|text| text.starts_with('{'))),
        "{body}"
    );
    assert!(body.ends_with("data: [DONE]\n\n"));
    let body = with("error-event").send().await.unwrap().text().await.unwrap();
    assert!(body.contains("{\"type\":\"error\",\"errorText\":"), "{body}");
    let refused = one
        .gateway(Method::GET, "/data-board/boards")
        .header("x-sandbox", "error-event");
    assert_eq!(send(refused).await.0, 400);

    let mut cut = with("cut").send().await.unwrap();
    let mut got = Vec::new();
    let failure = loop {
        match cut.chunk().await {
            Ok(Some(chunk)) => got.extend_from_slice(&chunk),
            Ok(None) => panic!("the stream ended well"),
            Err(error) => break error,
        }
    };
    assert!(
        got.starts_with(b"data: {\"type\":\"start\"") && !got.ends_with(b"\n\n"),
        "{failure}"
    );
    let mut silent = with("silence").send().await.unwrap();
    assert!(silent.chunk().await.unwrap().is_some());
    assert!(tokio::time::timeout(QUIET, silent.chunk()).await.is_err());
}

#[tokio::test]
async fn a_sandbox_stops() {
    let one = Box::start().await;
    let url = format!("{}/ai-agent/health", one.sandbox.gateway_url());
    let key = one.sandbox.api_key();
    assert_eq!(
        one.bare(Method::GET, &url)
            .header("x-api-key", key)
            .send()
            .await
            .unwrap()
            .status(),
        200
    );
    let Box { sandbox, .. } = one;
    sandbox.shutdown().await;
    assert!(support::client().get(&url).send().await.is_err());
}
