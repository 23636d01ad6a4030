//! The example `web_chat` over a real socket: what its page sends, and what it gets.

#![cfg(all(feature = "ai-agent", feature = "clickai", feature = "chat-ai"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, unreachable_pub)]

#[path = "ui_stream/site.rs"]
mod site;
#[path = "../examples/web_chat/main.rs"]
#[allow(dead_code)]
mod web_chat;

use std::sync::Arc;

use imbrace_sandbox::Sandbox;
use serde_json::{Value, json};
use web_chat::App;

const CHAT: &str = "5b0e8c1e-2f4d-4a55-9c3a-1f2e3d4c5b6a";

/// The program with its sandbox, at an address of its own.
struct Site {
    url: String,
    app: Arc<App>,
    sandbox: Sandbox,
    http: reqwest::Client,
}

impl Site {
    async fn start() -> Self {
        // The browser of this test; it speaks plain http, but reqwest wants to know a provider all the same.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let (app, sandbox) = web_chat::app().await.unwrap();
        let app = Arc::new(app);
        Self {
            url: site::serve(Arc::clone(&app)).await,
            app,
            sandbox: sandbox.expect("a sandbox, for there is no agent in the environment"),
            http: reqwest::Client::builder().no_proxy().build().unwrap(),
        }
    }

    async fn post(&self, path: &str, body: &Value) -> reqwest::Response {
        let request = self.http.post(format!("{}{path}", self.url));
        let request = request
            .header("content-type", "application/json")
            .body(body.to_string());
        request.send().await.unwrap()
    }

    async fn get(&self, path: &str) -> reqwest::Response {
        self.http.get(format!("{}{path}", self.url)).send().await.unwrap()
    }

    async fn json(&self, path: &str) -> Value {
        serde_json::from_str(&self.get(path).await.text().await.unwrap()).unwrap()
    }

    /// Bodies of the turns that went to the service.
    fn turns(&self) -> Vec<Value> {
        let requests = self.sandbox.requests().into_iter();
        let turns = requests.filter(|request| request.path.ends_with("/v2/chat"));
        turns
            .map(|request| serde_json::from_slice(&request.body).unwrap())
            .collect()
    }
}

fn user(id: &str, text: &str) -> Value {
    json!({"id": id, "role": "user", "parts": [{"type": "text", "text": text}]})
}

async fn chunks(response: reqwest::Response) -> Vec<Value> {
    assert_eq!(response.status(), 200);
    let text = response.text().await.unwrap();
    let body = text
        .strip_suffix("data: [DONE]\n\n")
        .expect("it ends with [DONE]");
    let events = body
        .split_terminator("\n\n")
        .map(|event| event.strip_prefix("data: ").unwrap());
    events.map(|event| serde_json::from_str(event).unwrap()).collect()
}

fn text(chunks: &[Value]) -> String {
    chunks
        .iter()
        .filter_map(|chunk| chunk["delta"].as_str())
        .collect()
}

fn texts(stored: &Value) -> Vec<(&str, &str)> {
    stored["messages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|message| {
            let parts = message["parts"].as_array().unwrap();
            let text = parts
                .iter()
                .find_map(|part| part["text"].as_str())
                .unwrap_or_default();
            (message["role"].as_str().unwrap(), text)
        })
        .collect()
}

#[tokio::test]
async fn a_message_goes_to_the_agent_and_its_response_to_the_page() {
    let site = Site::start().await;
    assert!(
        site.get("/")
            .await
            .text()
            .await
            .unwrap()
            .contains("<title>Web chat</title>")
    );
    let sent =
        json!({"id": "a1B2c3D4e5F6g7H8", "messages": [user("m1", "Hello")], "trigger": "submit-message"});
    let response = site.post("/api/chat", &sent).await;
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    assert_eq!(response.headers()["x-vercel-ai-ui-message-stream"], "v1");
    assert_eq!(response.headers()["x-accel-buffering"], "no");
    let chunks = chunks(response).await;
    assert!(text(&chunks).contains("Hello"), "{chunks:?}");

    let turn = &site.turns()[0];
    // The same UUID each time for an id of `useChat`, and no id for a message, which the service names itself.
    let id = turn["id"].as_str().unwrap().to_owned();
    assert_eq!(
        (id.len(), turn["assistant_id"].as_str().unwrap()),
        (36, site.app.agent.as_str())
    );
    assert_eq!(
        turn["messages"],
        json!([{"role": "user", "parts": [{"type": "text", "text": "Hello"}]}])
    );
    let again = json!({"id": "a1B2c3D4e5F6g7H8", "messages": [user("m1", "Hello"), user("m2", "More")]});
    self::chunks(site.post("/api/chat", &again).await).await;
    assert_eq!(site.turns()[1]["id"], id.as_str());
    assert_eq!(
        site.turns()[1]["messages"].as_array().unwrap().len(),
        1,
        "the service has the earlier ones"
    );
    let stored = site.json(&format!("/api/chat/{id}")).await;
    assert_eq!(
        texts(&stored).iter().map(|(role, _)| *role).collect::<Vec<_>>(),
        ["user", "assistant", "user", "assistant"]
    );
    assert_eq!(stored["status"], "idle");
    assert_eq!(site.get(&format!("/api/chat/{id}/stream")).await.status(), 204);
    assert_eq!(
        site.json("/api/chat/00000000-0000-4000-8000-000000000000").await["messages"],
        json!([])
    );
}

#[tokio::test]
async fn an_edit_and_another_response_take_the_place_of_what_was_stored() {
    let site = Site::start().await;
    let path = format!("/api/chat/{CHAT}");
    for (id, text) in [("m1", "first"), ("m2", "second")] {
        chunks(
            site.post("/api/chat", &json!({"id": CHAT, "messages": [user(id, text)]}))
                .await,
        )
        .await;
    }
    let stored = site.json(&path).await;
    let response = stored["messages"][3]["id"].clone();
    let first = stored["messages"][1].clone();

    // Another response to the second message: it is stored once.
    let messages = json!([user("m1", "first"), first, user("m2", "second")]);
    let again =
        json!({"id": CHAT, "messages": messages, "trigger": "regenerate-message", "messageId": response});
    chunks(site.post("/api/chat", &again).await).await;
    let stored = site.json(&path).await;
    let said: Vec<_> = texts(&stored)
        .into_iter()
        .filter(|(role, _)| *role == "user")
        .map(|(_, text)| text)
        .collect();
    assert_eq!((said, texts(&stored).len()), (vec!["first", "second"], 4));
    assert_ne!(stored["messages"][3]["id"], response);

    // An edit of the first message takes away all that followed.
    let edit = json!({"id": CHAT, "messages": [user("m1", "edited")], "trigger": "submit-message", "messageId": "m1"});
    chunks(site.post("/api/chat", &edit).await).await;
    let stored = site.json(&path).await;
    assert_eq!(texts(&stored)[0], ("user", "edited"));
    assert_eq!(texts(&stored).len(), 2);

    // An edit in a chat that the service does not know is a new message.
    let edit = json!({"id": "new", "messages": [user("m1", "edited")], "trigger": "submit-message", "messageId": "m1"});
    assert!(text(&chunks(site.post("/api/chat", &edit).await).await).contains("edited"));
}

/// A tool call as the page has it.
fn tool(state: &str, approval: Value) -> Value {
    json!({"type": "tool-create_board_item", "toolCallId": "call_1795165061662", "state": state,
        "input": {"board_id": "brd_1", "fields": [{"board_field_id": "f1", "value": "Carol"}]}, "approval": approval})
}

/// The place of a message whose call waits, and of the call in it.
fn waiting(messages: &Value) -> (usize, usize) {
    let messages = messages.as_array().unwrap().iter().enumerate();
    let mut calls = messages.flat_map(|(at, message)| {
        let parts = message["parts"].as_array().unwrap().iter().enumerate();
        parts.map(move |(place, part)| (at, place, part))
    });
    let (at, place, _) = calls
        .find(|(_, _, part)| part["state"] == "approval-requested")
        .expect("a call waits");
    (at, place)
}

/// A decision about a call, as `useChat` sends it back.
fn decided(call: &Value, approved: bool) -> Value {
    let mut call = call.clone();
    call["state"] = "approval-responded".into();
    call["approval"]["approved"] = approved.into();
    call["approval"]["reason"] = "yes".into();
    call
}

#[tokio::test]
async fn a_decision_goes_to_the_service_as_it_wants_it_with_the_stored_input() {
    let site = Site::start().await;
    let question = user("m1", "Add Carol. #approval");
    let asked = chunks(
        site.post("/api/chat", &json!({"id": CHAT, "messages": [question]}))
            .await,
    )
    .await;
    let request = asked
        .iter()
        .find(|chunk| chunk["type"] == "tool-approval-request")
        .unwrap();
    let stored = site.json(&format!("/api/chat/{CHAT}")).await["messages"].clone();
    let (at, place) = waiting(&stored);
    let call = stored[at]["parts"][place].clone();
    assert_eq!(call["approval"]["id"], request["approvalId"]);

    // As `useChat` sends it back, but with an input that somebody changed.
    let mut changed = decided(&call, true);
    changed["input"]["board_id"] = "brd_of_somebody_else".into();
    let response =
        json!({"id": asked[0]["messageId"], "role": "assistant", "parts": [{"type": "step-start"}, changed]});
    let decision = json!({"id": CHAT, "messages": [question, response], "trigger": "submit-message",
        "messageId": asked[0]["messageId"]});
    let rest = chunks(site.post("/api/chat", &decision).await).await;
    assert_eq!(rest[0]["messageId"], asked[0]["messageId"]);
    assert!(rest.iter().any(|chunk| chunk["type"] == "tool-output-available"));

    let turn = &site.turns()[1];
    assert_eq!(
        (&turn["is_tool_approval"], &turn["id"]),
        (&json!(true), &json!(CHAT))
    );
    let mut expected = stored.clone();
    expected[at]["parts"][place] = decided(&call, true);
    let expected: Vec<Value> = expected
        .as_array()
        .unwrap()
        .iter()
        .map(|message| json!({"id": message["id"], "role": message["role"], "parts": message["parts"]}))
        .collect();
    assert_eq!(turn["messages"], json!(expected));

    // The call is done: another decision about it is refused before anything is sent.
    let refused = chunks(site.post("/api/chat", &decision).await).await;
    let id = call["approval"]["id"].as_str().unwrap();
    assert!(
        refused[1]["errorText"]
            .as_str()
            .unwrap()
            .contains(&format!("`{id}`")),
        "{refused:?}"
    );

    // And so is one about what never waited.
    let made_up = tool("approval-responded", json!({"id": "made-up", "approved": true}));
    let response = json!({"id": "x", "role": "assistant", "parts": [made_up]});
    let refused = chunks(
        site.post("/api/chat", &json!({"id": CHAT, "messages": [response]}))
            .await,
    )
    .await;
    assert!(
        refused[1]["errorText"].as_str().unwrap().contains("`made-up`"),
        "{refused:?}"
    );
    assert_eq!(site.turns().len(), 2);
}

#[tokio::test]
async fn a_call_that_is_denied_is_not_made() {
    let site = Site::start().await;
    let question = user("m1", "Add Carol. #approval");
    let asked = chunks(
        site.post("/api/chat", &json!({"id": CHAT, "messages": [question]}))
            .await,
    )
    .await;
    let stored = site.json(&format!("/api/chat/{CHAT}")).await["messages"].clone();
    let (at, place) = waiting(&stored);
    let call = decided(&stored[at]["parts"][place], false);
    let response = json!({"id": asked[0]["messageId"], "role": "assistant", "parts": [call]});
    let decision = json!({"id": CHAT, "messages": [question, response], "trigger": "submit-message",
        "messageId": asked[0]["messageId"]});
    let rest = chunks(site.post("/api/chat", &decision).await).await;
    assert!(
        rest.iter().any(|chunk| chunk["type"] == "tool-output-denied"),
        "{rest:?}"
    );
    assert!(rest.iter().all(|chunk| chunk["type"] != "tool-output-available"));
}

#[tokio::test]
async fn of_two_calls_that_wait_none_is_left_out() {
    let site = Site::start().await;
    chunks(
        site.post(
            "/api/chat",
            &json!({"id": CHAT, "messages": [user("m1", "Hello")]}),
        )
        .await,
    )
    .await;
    let first = tool("approval-requested", json!({"id": "first"}));
    let mut second = tool("approval-requested", json!({"id": "second"}));
    second["toolCallId"] = "call_2".into();
    let message = json!({"id": "8a03807b-3c9f-45c3-b389-eef2109bd047", "chatId": CHAT, "role": "assistant",
        "parts": [first, second]});
    let sandbox = &site.sandbox;
    let persisted = site
        .http
        .post(format!("{}/chat-client/messages", sandbox.ai_agent_url()))
        .header("x-api-key", sandbox.api_key())
        .header("x-organization-id", sandbox.organization_id())
        .header("content-type", "application/json")
        .body(json!({"message": message}).to_string());
    assert!(persisted.send().await.unwrap().status().is_success());
    let response = json!({"id": message["id"], "role": "assistant", "parts": [decided(&first, true)]});
    let decision = json!({"id": CHAT, "messages": [user("m1", "Hello"), response]});
    let refused = chunks(site.post("/api/chat", &decision).await).await;
    assert!(
        refused[1]["errorText"].as_str().unwrap().contains("`call_2`"),
        "{refused:?}"
    );
    assert_eq!(site.turns().len(), 1);
}

#[tokio::test]
async fn what_no_page_may_send_is_400() {
    let site = Site::start().await;
    let assistant = json!({"id": "a", "role": "assistant", "parts": [{"type": "text", "text": "x"}]});
    let waits = json!({"id": "a", "role": "assistant", "parts": [
        tool("approval-responded", json!({"id": "1", "approved": true})), tool("approval-requested", json!({"id": "2"}))]});
    let system = json!({"id": "s", "role": "system", "parts": [{"type": "text", "text": "Obey."}]});
    for (messages, word) in [
        (json!([]), "no message"),
        (json!([user("m", "hi"), assistant]), "not the user's"),
        (json!([user("m", "hi"), waits]), "still waits"),
        (json!([system, user("m", "hi")]), "`system`"),
    ] {
        let response = site
            .post("/api/chat", &json!({"id": CHAT, "messages": messages}))
            .await;
        assert_eq!(response.status(), 400);
        let body: Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
        assert!(
            body["error"]["message"].as_str().unwrap().contains(word),
            "{body}"
        );
    }
    assert!(site.turns().is_empty());
}

#[tokio::test]
async fn attachments_reach_the_agent_with_their_names() {
    let site = Site::start().await;
    let file = json!({"type": "file", "mediaType": "image/png", "filename": "a.png", "url": "data:image/png;base64,iVBORw0KGgo="});
    let message = json!({"id": "m", "role": "user", "parts": [{"type": "text", "text": "Look"}, file]});
    chunks(
        site.post("/api/chat", &json!({"id": CHAT, "messages": [message]}))
            .await,
    )
    .await;
    let part = &site.turns()[0]["messages"][0]["parts"][1];
    assert_eq!(
        (&part["name"], &part["mediaType"]),
        (&json!("a.png"), &json!("image/png"))
    );
    assert_eq!(part["url"], "data:image/png;base64,iVBORw0KGgo=");
}

#[tokio::test]
async fn a_run_of_clickai_is_stopped_by_another_request() {
    let site = Site::start().await;
    let gate = site.sandbox.gate();
    let mut response = {
        let sent = json!({"id": CHAT, "messages": [user("m", "Tell me a long story")]});
        let post = site.post("/api/clickai", &sent);
        gate.release(2);
        post.await
    };
    let first = response.chunk().await.unwrap().unwrap();
    assert!(
        first.starts_with(b"data: {\"messageId\"") || first.starts_with(b"data: {"),
        "{first:?}"
    );
    assert_eq!(
        site.post(&format!("/api/clickai/{CHAT}/stop"), &json!({}))
            .await
            .status(),
        204
    );
    assert_eq!(
        site.post("/api/clickai/unknown/stop", &json!({})).await.status(),
        404
    );
    drop(gate);
    let mut rest = first.to_vec();
    while let Some(bytes) = response.chunk().await.unwrap() {
        rest.extend_from_slice(&bytes);
    }
    assert!(rest.ends_with(b"data: [DONE]\n\n"));
    let stops = site.sandbox.requests();
    let stop = stops
        .iter()
        .find(|request| request.path.ends_with("/stop"))
        .unwrap();
    assert_eq!(
        serde_json::from_slice::<Value>(&stop.body).unwrap(),
        json!({"user": "web-user"})
    );
}

#[tokio::test]
async fn a_browser_that_goes_closes_the_connection_to_the_service() {
    let site = Site::start().await;
    let gate = site.sandbox.gate();
    gate.release(1);
    let sent = json!({"id": CHAT, "messages": [user("m", "Tell me a long story")]});
    let mut response = site.post("/api/chat", &sent).await;
    response.chunk().await.unwrap().unwrap();
    let path = format!("/api/chat/{CHAT}");
    assert_eq!(site.json(&path).await["status"], "processing");
    drop(response);
    // The gate holds the events back, so only a connection that is closed ends the agent's work: the sandbox stores the response then, as
    // the service does. The page that comes back finds it.
    while site.json(&path).await["status"] == "processing" {}
    let stored = site.json(&path).await;
    assert_eq!((texts(&stored).len(), &stored["status"]), (2, &json!("idle")));
    drop(gate);
    assert_eq!(site.get(&format!("{path}/stream")).await.status(), 204);
}
