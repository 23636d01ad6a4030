//! What the calls of ClickAI send, and how refusals are told.

#![cfg(feature = "clickai")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use imbrace::{
    Error, ErrorKind, Upload,
    clickai::{
        Client,
        types::{ConversationDelete, FeedbackCreate, FileInput, FileUpload, WorkflowStatus},
    },
};
use serde_json::{Value, json};
use support::{Received, Reply, Server};

const CONVERSATION: &str = "7fa01917-a109-49b7-b3d8-3ec1b66e26c4";
const TASK: &str = "4b4d5933-9bb8-41c1-84b5-ec3d7d1d641f";
const SUCCESS: &str = r#"{"result":"success"}"#;

fn client(server: &Server) -> Client {
    let moment = std::time::Duration::from_millis(1);
    Client::builder()
        .base_url(server.url())
        .api_key("app-key")
        .retry_backoff(moment, moment)
        .build()
        .unwrap()
}

fn body(request: &Received) -> Value {
    assert_eq!(request.header("content-type"), Some("application/json"));
    serde_json::from_slice(&request.body).unwrap()
}

fn captured(name: &str) -> String {
    let path = format!(
        "{}/tests/captures/sse-clickai/{name}.txt",
        env!("CARGO_MANIFEST_DIR")
    );
    std::fs::read_to_string(path).unwrap()
}

fn events(text: &str) -> Reply {
    Reply::new(200, "text/event-stream; charset=utf-8", text).unannounced()
}

fn response(conversation: &str) -> Reply {
    let response = json!({
        "event": "message", "task_id": TASK, "id": "m", "message_id": "m", "conversation_id": conversation,
        "mode": "chat", "answer": "Xin chào!", "metadata": {}, "created_at": 1795170138,
    });
    Reply::json(200, &response.to_string())
}

#[tokio::test]
async fn a_chat_sends_inputs_even_without_any() {
    let server = Server::once(response(CONVERSATION)).await;
    let response = client(&server)
        .chat("user-001")
        .query("Xin chào")
        .send()
        .await
        .unwrap();
    assert_eq!(response.answer, "Xin chào!");
    let request = server.only();
    assert_eq!(
        (request.method.as_str(), request.target.as_str()),
        ("POST", "/chat-messages")
    );
    assert_eq!(request.header("authorization"), Some("Bearer app-key"));
    let expected =
        json!({"inputs": {}, "query": "Xin chào", "user": "user-001", "response_mode": "blocking"});
    assert_eq!(body(&request), expected);
}

#[tokio::test]
async fn a_chat_sends_all_that_is_set() {
    let server = Server::once(events(&captured("chat-continue-streaming"))).await;
    let photo = FileInput::new("image", "remote_url").url("https://example.com/a.png");
    let run = client(&server)
        .chat("user-001")
        .input("language", "en")
        .inputs([("language", "vi")])
        .input("level", 3)
        .query("Xin chào")
        .conversation_id(CONVERSATION)
        .file(FileInput::new("document", "local_file").upload_file_id("file"))
        .file(photo)
        .auto_generate_name(false)
        .header("x-trace", "1")
        .request_id("mine")
        .stream()
        .await
        .unwrap();
    assert_eq!(run.user(), "user-001");
    let request = server.only();
    assert_eq!(request.header("x-request-id"), Some("mine"));
    assert_eq!(request.header("x-trace"), Some("1"));
    let expected = json!({
        "inputs": {"language": "vi", "level": 3},
        "query": "Xin chào",
        "conversation_id": CONVERSATION,
        "user": "user-001",
        "files": [
            {"type": "document", "transfer_method": "local_file", "upload_file_id": "file"},
            {"type": "image", "transfer_method": "remote_url", "url": "https://example.com/a.png"},
        ],
        "auto_generate_name": false,
        "response_mode": "streaming",
    });
    assert_eq!(body(&request), expected);
}

#[tokio::test]
async fn a_chat_without_a_query_is_not_sent() {
    let server = Server::once(Reply::ok()).await;
    let client = client(&server);
    for call in [client.chat("user-001"), client.chat("user-001").query("")] {
        let error = call.send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Invalid);
        assert!(error.message().contains("query"), "{error}");
    }
    let error = client.chat("user-001").stream().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Invalid);
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn completions_and_workflows_send_inputs() {
    let server = Server::once(events("")).await;
    let client = client(&server);
    client
        .completion("user-001")
        .input("text", "email")
        .stream()
        .await
        .unwrap();
    client.workflows().run("user-001").stream().await.unwrap();
    client
        .workflows()
        .run_version("a version", "user-001")
        .input("text", "…")
        .stream()
        .await
        .unwrap();
    let sent: Vec<_> = server
        .received()
        .iter()
        .map(|request| (request.target.clone(), body(request)))
        .collect();
    let streaming =
        |inputs: Value| json!({"inputs": inputs, "user": "user-001", "response_mode": "streaming"});
    let expected = [
        (
            "/completion-messages".to_owned(),
            streaming(json!({"text": "email"})),
        ),
        ("/workflows/run".to_owned(), streaming(json!({}))),
        (
            "/workflows/a%20version/run".to_owned(),
            streaming(json!({"text": "…"})),
        ),
    ];
    assert_eq!(sent, expected);
}

#[tokio::test]
async fn a_failed_workflow_is_a_response() {
    let data = json!({
        "id": "r", "workflow_id": "w", "status": "failed", "outputs": {}, "error": "no such thing",
        "total_tokens": 0, "created_at": 1, "finished_at": 2,
    });
    let response = json!({"task_id": TASK, "workflow_run_id": "r", "data": data}).to_string();
    let server = Server::once(Reply::json(200, &response)).await;
    let response = client(&server).workflows().run("user-001").await.unwrap();
    assert_eq!(response.data.status, Some(WorkflowStatus::Failed));
    assert_eq!(response.data.error.as_deref(), Some("no such thing"));
}

#[tokio::test]
async fn a_conversation_goes_on() {
    let server = Server::start([response(CONVERSATION), response(CONVERSATION)]).await;
    let mut conversation = client(&server).conversation("user-001").input("language", "vi");
    assert_eq!(conversation.id(), None);
    conversation.send("một").await.unwrap();
    assert_eq!(conversation.id(), Some(CONVERSATION));
    conversation.set_input("language", "en");
    let file = || FileInput::new("image", "local_file").upload_file_id("f");
    conversation
        .send_with("hai", |turn| turn.file(file()))
        .await
        .unwrap();
    let sent: Vec<_> = server.received().iter().map(body).collect();
    let first = json!({
        "inputs": {"language": "vi"}, "query": "một", "user": "user-001", "response_mode": "blocking",
    });
    let second = json!({
        "inputs": {"language": "en"}, "query": "hai", "user": "user-001", "response_mode": "blocking",
        "conversation_id": CONVERSATION,
        "files": [{"type": "image", "transfer_method": "local_file", "upload_file_id": "f"}],
    });
    assert_eq!(sent, [first, second]);
}

#[tokio::test]
async fn a_conversation_takes_its_id_from_the_first_event() {
    let text = captured("chat-continue-streaming");
    let server = Server::start([events(&text), response(CONVERSATION)]).await;
    let mut conversation = client(&server).conversation("user-001");
    let mut turn = conversation.stream("một").await.unwrap();
    turn.next().await.unwrap().unwrap();
    assert_eq!(turn.conversation_id(), Some(CONVERSATION));
    drop(turn);
    assert_eq!(conversation.id(), Some(CONVERSATION));
    conversation.send("hai").await.unwrap();
    assert_eq!(body(&server.received()[1])["conversation_id"], CONVERSATION);
}

#[tokio::test]
async fn a_turn_is_read_as_a_whole() {
    let server = Server::once(events(&captured("chat-continue-streaming"))).await;
    let mut conversation = client(&server).conversation("user-001").with_id(CONVERSATION);
    let outcome = conversation.stream("hai").await.unwrap().outcome().await.unwrap();
    assert!(outcome.complete);
    assert_eq!(body(&server.only())["conversation_id"], CONVERSATION);
}

#[tokio::test]
async fn a_turn_that_fails_leaves_the_conversation_as_the_server_has_it() {
    let refusal = Reply::json(400, r#"{"code":"invalid_param","message":"no","status":400}"#);
    let server = Server::start([refusal, events(&captured("agent-error-streaming"))]).await;
    let mut conversation = client(&server).conversation("user-001");
    conversation.send("một").await.unwrap_err();
    assert_eq!(conversation.id(), None);
    conversation
        .stream("một")
        .await
        .unwrap()
        .outcome()
        .await
        .unwrap_err();
    assert_eq!(conversation.id(), Some("2f13b7d1-4d56-4c2b-9f84-78e13a4fa76d"));
}

#[tokio::test]
async fn runs_are_stopped_by_their_task() {
    let done = || Reply::json(200, SUCCESS);
    let first = |name: &str| {
        let text = captured(name);
        let end = text.find("\n\n").unwrap() + 2;
        // The server is still at work while the run is stopped.
        Reply::new(200, "text/event-stream", text).stall_after(end)
    };
    let server = Server::start([
        first("chat-model-mid-streaming"),
        done(),
        first("completion-stopped-streaming"),
        done(),
        first("wf-llm-error-streaming"),
        done(),
    ])
    .await;
    let client = client(&server);

    let mut run = client.chat("user-001").query("một").stream().await.unwrap();
    let error = run.stop().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Invalid);
    run.next().await.unwrap().unwrap();
    assert_eq!(run.task_id(), Some(TASK));
    run.stop().await.unwrap();
    assert_eq!(run.end(), None);

    let mut run = client.completion("user-001").stream().await.unwrap();
    run.next().await.unwrap().unwrap();
    let completion = run.task_id().unwrap().to_owned();
    run.stop().await.unwrap();

    let mut run = client.workflows().run("user-001").stream().await.unwrap();
    run.next().await.unwrap().unwrap();
    let workflow = run.task_id().unwrap().to_owned();
    run.stop().await.unwrap();

    let sent = server.received();
    let stops: Vec<_> = sent
        .iter()
        .filter(|request| request.target.ends_with("/stop"))
        .collect();
    let targets: Vec<_> = stops.iter().map(|request| request.target.clone()).collect();
    let expected = [
        format!("/chat-messages/{TASK}/stop"),
        format!("/completion-messages/{completion}/stop"),
        format!("/workflows/tasks/{workflow}/stop"),
    ];
    assert_eq!(targets, expected);
    for stop in stops {
        assert_eq!(stop.method, "POST");
        assert_eq!(body(stop), json!({"user": "user-001"}));
    }
}

#[tokio::test]
async fn runs_can_be_moved_between_tasks() {
    let server = Server::once(events(&captured("chat-continue-streaming"))).await;
    let mut conversation = client(&server).conversation("user-001");
    let reading = tokio::spawn(async move {
        let mut turn = conversation.stream("một").await?;
        turn.next().await.unwrap()?;
        turn.outcome().await
    });
    assert!(reading.await.unwrap().unwrap().complete);
}

/// A run that the server refuses, read as a stream and as a whole.
async fn refused(status: u16, media: &str, body: &str) -> Error {
    let server = Server::once(Reply::new(status, media, body)).await;
    let client = client(&server);
    let streamed = client.workflows().run("user-001").stream().await.unwrap_err();
    let whole = client.workflows().run("user-001").send().await.unwrap_err();
    assert_eq!(server.received().len(), 2, "a run is not sent again");
    assert_eq!(streamed.status(), whole.status());
    assert_eq!(streamed.code(), whole.code());
    assert_eq!(streamed.message(), whole.message());
    assert_eq!(streamed.kind(), ErrorKind::Status);
    assert_eq!(streamed.status().unwrap().as_u16(), status);
    streamed
}

#[tokio::test]
async fn refusals_before_the_run_are_errors() {
    const JSON: &str = "application/json";

    let error = refused(
        400,
        JSON,
        r#"{"code": "invalid_param", "message": "input_text is required in input form", "status": 400}"#,
    )
    .await;
    assert_eq!(error.code(), Some("invalid_param"));
    assert_eq!(error.message(), "input_text is required in input form");

    let error = refused(
        400,
        JSON,
        r#"{"errors": {"inputs": "Missing required parameter in the JSON body"}, "message": "Input payload validation failed"}"#,
    )
    .await;
    assert_eq!(error.code(), None);
    assert!(
        error.message().contains("Input payload validation failed"),
        "{error}"
    );
    assert!(
        error
            .message()
            .contains("inputs: Missing required parameter in the JSON body"),
        "{error}"
    );

    let error = refused(
        400,
        JSON,
        r#"{"code": "invalid_param", "message": "Missing required parameter in the JSON body", "params": "inputs"}"#,
    )
    .await;
    assert_eq!(error.code(), Some("invalid_param"));
    assert!(
        error
            .message()
            .contains("Missing required parameter in the JSON body"),
        "{error}"
    );

    let error = refused(
        404,
        "text/html; charset=utf-8",
        &captured("v1_4-wf-by-id-streaming"),
    )
    .await;
    assert!(error.is_not_found());
    assert_eq!(error.code(), None);
    assert!(error.message().contains("Not Found"), "{error}");
}

#[tokio::test]
async fn captured_refusals_are_errors() {
    let names = [
        "cloud-model-no-permission-streaming",
        "v1_4-chat-nomodel-streaming",
        "v1_4-chat-noprov-streaming",
        "v1_4-chat-wrong-user-for-conversation-streaming",
        "v1_4-wf-unpublished-streaming",
        "wf-missing-required-streaming",
    ];
    for name in names {
        let text = captured(name);
        let json: Value = serde_json::from_str(&text).unwrap();
        let status = u16::try_from(json["status"].as_u64().unwrap()).unwrap();
        let error = refused(status, "application/json", &text).await;
        assert_eq!(error.code(), json["code"].as_str(), "{name}");
        assert_eq!(
            error.message(),
            json["message"].as_str().unwrap().trim(),
            "{name}"
        );
    }
}

#[tokio::test]
async fn a_rating_is_withdrawn_with_null() {
    let server = Server::once(Reply::json(200, SUCCESS)).await;
    let client = client(&server);
    client
        .create_message_feedback("m", FeedbackCreate::new("user-001").clear_rating())
        .send()
        .await
        .unwrap();
    let like = FeedbackCreate::new("user-001")
        .rating("like")
        .content("Câu trả lời rất hữu ích!");
    client.create_message_feedback("m", like).send().await.unwrap();
    let sent: Vec<_> = server.received().iter().map(body).collect();
    let expected = [
        json!({"rating": null, "user": "user-001"}),
        json!({"rating": "like", "user": "user-001", "content": "Câu trả lời rất hữu ích!"}),
    ];
    assert_eq!(sent, expected);
    assert_eq!(server.received()[0].target, "/messages/m/feedbacks");
}

#[tokio::test]
async fn a_conversation_is_deleted_with_a_body() {
    let server = Server::once(Reply::empty(204).header("content-type", "application/json")).await;
    let delete = ConversationDelete::new("user-001");
    client(&server)
        .delete_conversation(CONVERSATION, delete)
        .send()
        .await
        .unwrap();
    let request = server.only();
    assert_eq!(request.method, "DELETE");
    assert_eq!(request.target, format!("/conversations/{CONVERSATION}"));
    assert_eq!(body(&request), json!({"user": "user-001"}));
}

#[tokio::test]
async fn a_file_is_uploaded_with_its_user() {
    let stored = json!({
        "id": "f", "name": "báo cáo.txt", "size": 5, "extension": "txt", "mime_type": "text/plain",
        "created_by": "67b14be1-6f81-438f-85bc-f949960538df", "created_at": 1795170138, "preview_url": null,
    });
    let server = Server::once(Reply::json(201, &stored.to_string())).await;
    let upload = FileUpload::new(Upload::bytes("báo cáo.txt", "hello")).user("user-001");
    let file = client(&server).upload_file(upload).response().await.unwrap();
    assert_eq!(file.status().as_u16(), 201);
    assert_eq!(file.value().id, "f");
    let request = server.only();
    assert_eq!(
        (request.method.as_str(), request.target.as_str()),
        ("POST", "/files/upload")
    );
    assert!(
        request
            .header("content-type")
            .unwrap()
            .starts_with("multipart/form-data; boundary=")
    );
    let text = request.text();
    assert_eq!(text.matches("name=\"file\"").count(), 1, "{text}");
    assert_eq!(text.matches("name=\"user\"").count(), 1, "{text}");
    assert!(
        text.contains("\r\n\r\nhello\r\n") && text.contains("\r\n\r\nuser-001\r\n"),
        "{text}"
    );
    assert!(
        text.to_ascii_lowercase().contains("content-type: text/plain"),
        "{text}"
    );
}
