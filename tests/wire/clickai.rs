//! The methods of `clickai`.

use imbrace::{
    Error, Upload,
    clickai::types::{
        AppMode, AudioUpload, ChatCreate, ChatEvent, CompletionCreate, CompletionEvent, ConversationDelete,
        ConversationRename, ConversationVariableUpdate, FeedbackCreate, FeedbackRating, FileInput,
        SpeechCreate, TaskStop, WorkflowEvent, WorkflowRunCreate, WorkflowStatus,
    },
    stream::StreamEnd,
};
use serde_json::json;

use super::support::Wire;

const USER: &str = "user-abc-123";
const UNKNOWN: &str = "00000000-0000-4000-8000-00000000dead";
const NONE: &[(&str, &str)] = &[];

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() -> Result<(), Error> {
    let wire = Wire::start().await;
    console(&wire).await?;
    completions(&wire).await?;
    let file = files(&wire).await?;
    let (conversation, message) = chats(&wire, &file).await?;
    messages(&wire, &conversation, &message).await?;
    conversations(&wire, &conversation).await?;
    workflows(&wire).await?;
    audio(&wire, &message).await?;
    app(&wire).await?;
    wire.covers("clickai");
    Ok(())
}

async fn console(wire: &Wire) -> Result<(), Error> {
    let client = &wire.clickai;
    let list = wire
        .call(
            client
                .list_assistants()
                .page(1)
                .page_size(10)
                .mode(AppMode::AgentChat)
                .workspace_id("ws 1"),
            "GET",
            "/clickai-console/assistant/api/assistant/my-assistants",
            &[
                ("page", "1"),
                ("page_size", "10"),
                ("mode", "agent-chat"),
                ("workspace_id", "ws 1"),
            ],
            None,
        )
        .await;
    assert!(!list.data.is_empty());
    let sent = wire.sandbox.requests().pop().expect("a request");
    assert_eq!(sent.header("authorization"), Some("Bearer console_sandbox"));
    Ok(())
}

async fn completions(wire: &Wire) -> Result<(), Error> {
    let client = &wire.clickai;
    let photo = || FileInput::new("image", "remote_url").url("https://example.com/a.png");
    let mut body = json!({
        "inputs": {"text": "Viết email"},
        "user": USER,
        "files": [{"type": "image", "transfer_method": "remote_url", "url": "https://example.com/a.png"}],
        "response_mode": "blocking",
    });
    let response = wire
        .call(
            client
                .create_completion_message(CompletionCreate::new(USER).inputs([("text", "Viết email")]))
                .files([photo()]),
            "POST",
            "/clickai/v1/completion-messages",
            NONE,
            body.clone(),
        )
        .await;
    assert!(response.answer.contains("Viết email"));
    body["response_mode"] = json!("streaming");
    let mut stream = wire
        .stream(
            client
                .create_completion_message(CompletionCreate::new(USER).inputs([("text", "Viết email")]))
                .files([photo()]),
            "POST",
            "/clickai/v1/completion-messages",
            NONE,
            body,
        )
        .await;
    let (mut text, mut task, mut ended) = (String::new(), String::new(), false);
    while let Some(event) = stream.next().await {
        match event? {
            CompletionEvent::Message(event) => {
                text.push_str(&event.answer.unwrap());
                task = event.task_id.unwrap();
            }
            CompletionEvent::MessageEnd(_) => ended = true,
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(text, response.answer);
    assert!(ended);
    assert_eq!(stream.end(), Some(StreamEnd::Closed));

    let done = wire
        .call(
            client.stop_completion_message(&task, TaskStop::new(USER)),
            "POST",
            &format!("/clickai/v1/completion-messages/{task}/stop"),
            NONE,
            json!({"user": USER}),
        )
        .await;
    assert_eq!(done.result, "success");
    Ok(())
}

/// Gives the id of an upload.
async fn files(wire: &Wire) -> Result<String, Error> {
    let client = &wire.clickai;
    let content = "Xin chào\r\n--not-a-boundary\r\n";
    let upload = Upload::bytes("báo cáo.txt", content).content_type("text/plain");
    let file = wire
        .form(
            client.upload_file(upload).user(USER),
            "POST",
            "/clickai/v1/files/upload",
            &[
                ("file", &format!("báo cáo.txt (text/plain): {content}")),
                ("user", USER),
            ],
        )
        .await;
    assert_eq!((file.name.as_str(), file.size), ("báo cáo.txt", 29));

    let preview = wire
        .call(
            client.preview_file(&file.id).as_attachment(true).user(USER),
            "GET",
            &format!("/clickai/v1/files/{}/preview", file.id),
            &[("as_attachment", "true"), ("user", USER)],
            None,
        )
        .await;
    assert_eq!(preview.content_type(), Some("text/plain"));
    assert_eq!(preview.bytes().await?, content);
    let gone = client.preview_file(UNKNOWN).await.expect_err("no such file");
    assert!(gone.is_not_found(), "{gone}");
    assert_eq!(gone.code(), Some("file_not_found"));
    Ok(file.id)
}

/// Gives the id of a conversation, and of a message of it.
async fn chats(wire: &Wire, file: &str) -> Result<(String, String), Error> {
    let client = &wire.clickai;
    let body = ChatCreate::new("Xin chào", USER).inputs([("language", "vi")]);
    let mut stream = wire
        .stream(
            client
                .create_chat_message(body)
                .conversation_id("")
                .files([FileInput::new("document", "local_file").upload_file_id(file)])
                .auto_generate_name(false)
                .workflow_id(UNKNOWN),
            "POST",
            "/clickai/v1/chat-messages",
            NONE,
            json!({
                "inputs": {"language": "vi"},
                "query": "Xin chào",
                "conversation_id": "",
                "user": USER,
                "files": [{"type": "document", "transfer_method": "local_file", "upload_file_id": file}],
                "auto_generate_name": false,
                "workflow_id": UNKNOWN,
                "response_mode": "streaming",
            }),
        )
        .await;
    let (mut text, mut ids, mut ended) = (String::new(), None, false);
    while let Some(event) = stream.next().await {
        match event? {
            ChatEvent::Message(event) => {
                text.push_str(&event.answer.unwrap());
                ids = Some((
                    event.conversation_id,
                    event.message_id.unwrap(),
                    event.task_id.unwrap(),
                ));
            }
            ChatEvent::MessageEnd(_) => ended = true,
            other => panic!("{other:?}"),
        }
    }
    assert!(text.contains("Xin chào") && ended, "{text}");
    assert_eq!(stream.end(), Some(StreamEnd::Closed));
    let (conversation, message, task) = ids.expect("a message");
    let conversation = conversation.expect("its conversation");

    let response = wire
        .call(
            client
                .create_chat_message(ChatCreate::new("Và sau đó?", USER))
                .conversation_id(&conversation),
            "POST",
            "/clickai/v1/chat-messages",
            NONE,
            json!({
                "inputs": {},
                "query": "Và sau đó?",
                "conversation_id": conversation,
                "user": USER,
                "response_mode": "blocking",
            }),
        )
        .await;
    assert_eq!(response.conversation_id, conversation);

    let done = wire
        .call(
            client.stop_chat_message(&task, USER),
            "POST",
            &format!("/clickai/v1/chat-messages/{task}/stop"),
            NONE,
            json!({"user": USER}),
        )
        .await;
    assert_eq!(done.result, "success");
    Ok((conversation, message))
}

async fn messages(wire: &Wire, conversation: &str, message: &str) -> Result<(), Error> {
    let client = &wire.clickai;
    let path = format!("/clickai/v1/messages/{message}/feedbacks");
    let like = FeedbackCreate::new(USER);
    wire.call(
        client
            .create_message_feedback(message, like)
            .rating(FeedbackRating::Like)
            .content("Rất hữu ích!"),
        "POST",
        &path,
        NONE,
        json!({"rating": "like", "user": USER, "content": "Rất hữu ích!"}),
    )
    .await;
    let list = wire
        .call(
            client.list_messages(conversation).user(USER).limit(20),
            "GET",
            "/clickai/v1/messages",
            &[("conversation_id", conversation), ("user", USER), ("limit", "20")],
            None,
        )
        .await;
    assert_eq!(list.data.len(), 2);
    let rated = list.data[0].feedback.as_ref().expect("the rating");
    assert_eq!(rated.rating, Some(FeedbackRating::Like));

    // Null takes the rating back, and once more there is nothing to take back.
    let withdraw = || FeedbackCreate::new(USER).clear_rating();
    wire.call(
        client.create_message_feedback(message, withdraw()),
        "POST",
        &path,
        NONE,
        json!({"rating": null, "user": USER}),
    )
    .await;
    let error = client
        .create_message_feedback(message, withdraw())
        .await
        .expect_err("no rating");
    assert_eq!(error.code(), Some("invalid_param"));

    let before = wire
        .call(
            client
                .list_messages(conversation)
                .user(USER)
                .first_id(&list.data[1].id),
            "GET",
            "/clickai/v1/messages",
            &[
                ("conversation_id", conversation),
                ("user", USER),
                ("first_id", &list.data[1].id),
            ],
            None,
        )
        .await;
    assert_eq!(before.data.len(), 1);

    let questions = wire
        .call(
            client.list_suggested_questions(message, USER),
            "GET",
            &format!("/clickai/v1/messages/{message}/suggested"),
            &[("user", USER)],
            None,
        )
        .await;
    assert!(!questions.data.is_empty());

    let feedbacks = wire
        .call(
            client.list_feedbacks().page(1).limit(20),
            "GET",
            "/clickai/v1/app/feedbacks",
            &[("page", "1"), ("limit", "20")],
            None,
        )
        .await;
    assert!(!feedbacks.data.is_empty());
    Ok(())
}

async fn conversations(wire: &Wire, conversation: &str) -> Result<(), Error> {
    let client = &wire.clickai;
    let path = format!("/clickai/v1/conversations/{conversation}");
    let list = wire
        .call(
            client
                .list_conversations()
                .user(USER)
                .limit(1)
                .sort_by("-created_at"),
            "GET",
            "/clickai/v1/conversations",
            &[("user", USER), ("limit", "1"), ("sort_by", "-created_at")],
            None,
        )
        .await;
    assert_eq!(list.data[0].id, conversation);
    let next = wire
        .call(
            client.list_conversations().user(USER).last_id(conversation),
            "GET",
            "/clickai/v1/conversations",
            &[("user", USER), ("last_id", conversation)],
            None,
        )
        .await;
    assert!(next.data.is_empty() && !next.has_more);

    let renamed = wire
        .call(
            client
                .rename_conversation(conversation, ConversationRename::new(USER))
                .name("Hỗ trợ bảo hành")
                .auto_generate(false),
            "POST",
            &format!("{path}/name"),
            NONE,
            json!({"name": "Hỗ trợ bảo hành", "auto_generate": false, "user": USER}),
        )
        .await;
    assert_eq!(renamed.name, "Hỗ trợ bảo hành");

    let variables = wire
        .call(
            client
                .list_conversation_variables(conversation)
                .user(USER)
                .limit(100)
                .last_id(UNKNOWN)
                .variable_name("lang"),
            "GET",
            &format!("{path}/variables"),
            &[
                ("user", USER),
                ("limit", "100"),
                ("last_id", UNKNOWN),
                ("variable_name", "lang"),
            ],
            None,
        )
        .await;
    assert!(!variables.data.is_empty());
    let variable = wire
        .call(
            client.update_conversation_variable(
                conversation,
                "e208ec58-4503-48a9-baf8-17aae67e5fa1",
                ConversationVariableUpdate::new(json!({"code": "en", "tags": [1, null]}), USER),
            ),
            "PUT",
            &format!("{path}/variables/e208ec58-4503-48a9-baf8-17aae67e5fa1"),
            NONE,
            json!({"value": {"code": "en", "tags": [1, null]}, "user": USER}),
        )
        .await;
    assert!(!variable.name.is_empty());

    wire.call(
        client.delete_conversation(conversation, ConversationDelete::new(USER)),
        "DELETE",
        &path,
        NONE,
        json!({"user": USER}),
    )
    .await;
    let gone = client
        .list_messages(conversation)
        .user(USER)
        .await
        .expect_err("it is deleted");
    assert!(gone.is_not_found(), "{gone}");
    assert_eq!(gone.code(), Some("not_found"));
    Ok(())
}

async fn workflows(wire: &Wire) -> Result<(), Error> {
    let client = &wire.clickai;
    let document =
        json!({"type": "document", "transfer_method": "remote_url", "url": "https://example.com/a.pdf"});
    let inputs = || [("input_text", json!("Phân tích")), ("doc", document.clone())];
    let body = json!({
        "inputs": {"input_text": "Phân tích", "doc": document},
        "user": USER,
        "files": [{"type": "document", "transfer_method": "remote_url", "url": "https://example.com/b.pdf"}],
        "response_mode": "blocking",
    });
    let response = wire
        .call(
            client
                .run_workflow(WorkflowRunCreate::new(USER).inputs(inputs()))
                .files([FileInput::new("document", "remote_url").url("https://example.com/b.pdf")]),
            "POST",
            "/clickai/v1/workflows/run",
            NONE,
            body,
        )
        .await;
    assert_eq!(response.data.status, Some(WorkflowStatus::Succeeded));
    let run = wire
        .call(
            client.get_workflow_run(&response.workflow_run_id),
            "GET",
            &format!("/clickai/v1/workflows/run/{}", response.workflow_run_id),
            NONE,
            None,
        )
        .await;
    assert_eq!(run.id.as_deref(), Some(response.workflow_run_id.as_str()));
    // An unknown run is one without values, not an error.
    assert_eq!(client.get_workflow_run(UNKNOWN).await?.id, None);

    let run = WorkflowRunCreate::new(USER).inputs([("input_text", "x")]);
    let photo = FileInput::new("image", "remote_url").url("https://example.com/c.png");
    let body = json!({
        "inputs": {"input_text": "x"},
        "user": USER,
        "files": [{"type": "image", "transfer_method": "remote_url", "url": "https://example.com/c.png"}],
        "response_mode": "streaming",
    });
    let mut stream = wire
        .stream(
            client.run_workflow_by_id("a version", run).files([photo]),
            "POST",
            "/clickai/v1/workflows/a%20version/run",
            NONE,
            body,
        )
        .await;
    let (mut text, mut task, mut status) = (String::new(), String::new(), None);
    while let Some(event) = stream.next().await {
        match event? {
            WorkflowEvent::WorkflowStarted(event) => task = event.task_id.unwrap(),
            WorkflowEvent::TextChunk(event) => text.push_str(&event.data.unwrap().text.unwrap()),
            WorkflowEvent::WorkflowFinished(event) => status = event.data.unwrap().status,
            WorkflowEvent::NodeStarted(_) | WorkflowEvent::NodeFinished(_) => {}
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(text, "Kết quả: x");
    assert_eq!(status, Some(WorkflowStatus::Succeeded));
    assert_eq!(stream.end(), Some(StreamEnd::Closed));

    let done = wire
        .call(
            client.stop_workflow(&task, TaskStop::new(USER)),
            "POST",
            &format!("/clickai/v1/workflows/tasks/{task}/stop"),
            NONE,
            json!({"user": USER}),
        )
        .await;
    assert_eq!(done.result, "success");

    let logs = wire
        .call(
            client
                .list_workflow_logs()
                .keyword("phân tích")
                .status(WorkflowStatus::Succeeded)
                .created_at_before("2026-11-21T00:00:00+07:00")
                .created_at_after("2026-11-20T00:00:00Z")
                .created_by_end_user_session_id(USER)
                .created_by_account("an@example.com")
                .page(1)
                .limit(20),
            "GET",
            "/clickai/v1/workflows/logs",
            &[
                ("keyword", "phân tích"),
                ("status", "succeeded"),
                ("created_at__before", "2026-11-21T00:00:00+07:00"),
                ("created_at__after", "2026-11-20T00:00:00Z"),
                ("created_by_end_user_session_id", USER),
                ("created_by_account", "an@example.com"),
                ("page", "1"),
                ("limit", "20"),
            ],
            None,
        )
        .await;
    assert!(!logs.data.is_empty());
    Ok(())
}

async fn audio(wire: &Wire, message: &str) -> Result<(), Error> {
    let client = &wire.clickai;
    let speech = Upload::bytes("speech.mp3", "ID3 not really").content_type("audio/mp3");
    let transcript = wire
        .form(
            client.audio_to_text(AudioUpload::new(speech)).user(USER),
            "POST",
            "/clickai/v1/audio-to-text",
            &[("file", "speech.mp3 (audio/mp3): ID3 not really"), ("user", USER)],
        )
        .await;
    assert!(!transcript.text.is_empty());
    let body = json!({
        "message_id": message, "text": "Xin chào", "user": USER, "voice": "alloy", "streaming": false,
    });
    let speech = wire
        .call(
            client
                .text_to_audio()
                .message_id(message)
                .text("Xin chào")
                .user(USER)
                .voice("alloy")
                .streaming(false),
            "POST",
            "/clickai/v1/text-to-audio",
            NONE,
            body,
        )
        .await;
    assert_eq!(speech.content_type(), Some("audio/mpeg"));
    assert!(!speech.bytes().await?.is_empty());
    wire.call(
        client.text_to_audio().body(SpeechCreate::new().text("Xin chào")),
        "POST",
        "/clickai/v1/text-to-audio",
        NONE,
        json!({"text": "Xin chào"}),
    )
    .await;
    Ok(())
}

async fn app(wire: &Wire) -> Result<(), Error> {
    let client = &wire.clickai;
    let get = "GET";
    let info = wire
        .call(client.get_info(), get, "/clickai/v1/info", NONE, None)
        .await;
    assert!(!info.name.is_empty());
    let sent = wire.sandbox.requests().pop().expect("a request");
    assert_eq!(sent.header("authorization"), Some("Bearer app-sandbox"));
    let call = client.get_parameters();
    let parameters = wire.call(call, get, "/clickai/v1/parameters", NONE, None).await;
    assert!(parameters.user_input_form.is_some_and(|form| !form.is_empty()));
    wire.call(client.get_meta(), get, "/clickai/v1/meta", NONE, None)
        .await;
    let site = wire
        .call(client.get_site(), get, "/clickai/v1/site", NONE, None)
        .await;
    assert!(!site.title.is_empty());
    Ok(())
}

#[tokio::test]
async fn what_belongs_to_another_user_is_not_found() -> Result<(), Error> {
    let wire = Wire::start().await;
    let client = &wire.clickai;
    let response = client
        .create_chat_message(ChatCreate::new("Xin chào", USER))
        .await?;
    let (conversation, message) = (&response.conversation_id, &response.id);
    let refusals = [
        client.list_messages(conversation).user("other").await.err(),
        client
            .rename_conversation(conversation, ConversationRename::new("other"))
            .name("x")
            .await
            .err(),
        client
            .create_chat_message(ChatCreate::new("Xin chào", "other"))
            .conversation_id(conversation)
            .await
            .err(),
        client
            .create_message_feedback(message, FeedbackCreate::new("other"))
            .rating(FeedbackRating::Like)
            .await
            .err(),
        client.list_suggested_questions(message, "other").await.err(),
    ];
    for error in refusals {
        let error = error.expect("a refusal");
        assert!(error.is_not_found(), "{error}");
        assert_eq!(error.code(), Some("not_found"), "{error}");
    }
    Ok(())
}

#[tokio::test]
async fn messages_and_conversations_are_walked_by_their_cursors() -> Result<(), Error> {
    let wire = Wire::start().await;
    let client = &wire.clickai;
    let first = client.create_chat_message(ChatCreate::new("0", USER)).await?;
    let conversation = &first.conversation_id;
    for query in ["1", "2"] {
        client
            .create_chat_message(ChatCreate::new(query, USER))
            .conversation_id(conversation)
            .await?;
    }
    client.create_chat_message(ChatCreate::new("other", USER)).await?;

    // A page is oldest first, and the next page is the one before it.
    let mut messages = client.list_messages(conversation).user(USER).limit(2).items();
    let mut queries = Vec::new();
    while let Some(message) = messages.next().await {
        queries.push(message?.query);
    }
    assert_eq!(queries, ["1", "2", "0"]);
    let sent = wire.sandbox.requests().pop().expect("a request");
    assert!(sent.query.contains("&first_id="), "{}", sent.query);

    let mut conversations = client.list_conversations().user(USER).limit(1).items();
    let mut names = Vec::new();
    while let Some(conversation) = conversations.next().await {
        names.push(conversation?.name);
    }
    assert_eq!(names, ["other", "0"]);
    let sent = wire.sandbox.requests().pop().expect("a request");
    assert!(sent.query.contains("&last_id="), "{}", sent.query);
    Ok(())
}

#[tokio::test]
async fn a_running_chat_is_stopped_by_its_own_user_only() -> Result<(), Error> {
    let wire = Wire::start().await;
    let client = &wire.clickai;
    let gate = wire.sandbox.gate();
    let begun = client
        .create_chat_message(ChatCreate::new("Xin chào", USER))
        .stream();
    gate.release(2);
    let mut stream = begun.await?;
    let Some(Ok(ChatEvent::Message(event))) = stream.next().await else {
        panic!("no message");
    };
    let task = event.task_id.expect("its task");
    // The response is the same for another user, but the run goes on.
    let call = client.stop_chat_message(&task, "other");
    assert_eq!(call.await?.result, "success");
    assert!(matches!(stream.next().await, Some(Ok(ChatEvent::Message(_)))));
    client.stop_chat_message(&task, USER).await?;
    drop(gate);
    let last = stream.next().await.expect("the end of the message")?;
    assert!(matches!(last, ChatEvent::MessageEnd(_)), "{last:?}");
    assert!(stream.next().await.is_none());
    Ok(())
}

#[tokio::test]
async fn an_agent_refuses_to_response_at_once() -> Result<(), Error> {
    let wire = Wire::start().await;
    let client = &wire.clickai;
    client.set_api_key(wire.sandbox.clickai_agent_key())?;
    let ask = || client.create_chat_message(ChatCreate::new("Xin chào", USER));
    let error = wire.refused(ask(), 400).await;
    assert_eq!(error.code(), Some("invalid_param"));
    assert!(error.message().contains("blocking mode"), "{error}");
    let mut stream = ask().stream().await?;
    let (mut thoughts, mut text) = (0, String::new());
    while let Some(event) = stream.next().await {
        match event? {
            ChatEvent::AgentThought(_) => thoughts += 1,
            ChatEvent::AgentMessage(event) => text.push_str(&event.answer.unwrap()),
            ChatEvent::MessageEnd(_) => {}
            other => panic!("{other:?}"),
        }
    }
    assert!(thoughts > 0 && text.contains("Xin chào"), "{text}");
    Ok(())
}
