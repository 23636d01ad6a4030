//! Each kind of stream that the sandbox shows, read by the client: tools, approvals, reasoning, sources, files, document AI
//! and failing models.
#![cfg(all(feature = "ai-agent", feature = "clickai"))]
#![allow(clippy::unwrap_used, clippy::panic)]

use std::time::Duration;

use imbrace::{
    Client, Error,
    ai_agent::AiAgent,
    ai_agent::types::{ChatTurn, MessagePartState as State},
    chat::{Message, Part},
    clickai,
};
use imbrace_sandbox::{Builder, CLICKAI_AGENT_KEY, CLICKAI_API_KEY, Sandbox};

async fn start(builder: Builder) -> (Sandbox, Client) {
    let sandbox = builder.start().await.unwrap();
    let client = Client::builder()
        .gateway_url(sandbox.gateway_url())
        .api_key(sandbox.api_key())
        .organization_id(sandbox.organization_id())
        .build()
        .unwrap();
    (sandbox, client)
}

/// The message of an agent, and the errors in its stream.
async fn ask(client: &Client, agent: &str, question: &str) -> (Message, Vec<String>) {
    let mut reply = client
        .ai_agent()
        .stream_chat(agent)
        .user(question)
        .send()
        .await
        .unwrap();
    let (mut message, mut errors) = (Message::default(), Vec::new());
    while let Err(error) = reply.read_into(&mut message).await {
        errors.push(error.message().to_owned());
    }
    (message, errors)
}

#[tokio::test]
async fn an_agent_shows_what_its_id_says() {
    let (_sandbox, client) = start(Sandbox::builder().silence(Duration::from_millis(50))).await;
    let (text, errors) = ask(&client, "asst-stream", "Bạn khỏe không?").await;
    assert!(
        text.text().contains("Bạn khỏe không?") && errors.is_empty(),
        "{text:?}"
    );
    let (sum, _) = ask(&client, "asst-stream", "12 + 30 =").await;
    assert!(sum.text().ends_with("= 42"), "{}", sum.text());

    let (tool, _) = ask(&client, "asst-tool", "weather?").await;
    let call = tool.tools().next().unwrap();
    assert_eq!(
        (call.name.as_str(), &call.state),
        ("Weather_flow", &State::OutputAvailable)
    );
    assert_eq!(call.output.as_ref().unwrap()["temperature"], 21);
    assert!(tool.text().contains("21"), "the text says what the tool said");
    let (asked, _) = ask(&client, "asst_abc", "the weather, by a #tool").await;
    assert_eq!(asked.tools().count(), 1, "a question can ask for it");

    let (document, _) = ask(&client, "asst-doc", "a report").await;
    assert_eq!(document.tools().next().unwrap().name, "createDocument");

    let (shown, _) = ask(&client, "asst-thinking", "hm").await;
    assert_eq!(shown.reasoning(), "Let me think about this.");
    let (hidden, _) = ask(&client, "asst-thinking-hidden", "hm").await;
    assert_eq!(hidden.reasoning(), "");
    assert!(hidden.text().contains("hm"));

    let (sources, _) = ask(&client, "asst-sources", "where from?").await;
    let kinds = |wanted: fn(&Part) -> bool| sources.parts.iter().filter(|part| wanted(part)).count();
    assert_eq!(kinds(|part| matches!(part, Part::SourceUrl(_))), 1);
    assert_eq!(kinds(|part| matches!(part, Part::SourceDocument(_))), 1);

    let (files, _) = ask(&client, "asst-files", "draw").await;
    assert!(
        files
            .parts
            .iter()
            .any(|part| matches!(part, Part::File(file) if file.media_type == "image/png"))
    );

    let (read, _) = ask(&client, "asst-docai", "extract").await;
    assert_eq!(read.last_text(), Some("{\n  \"Name\": \"Alice\"\n}"));

    let (silent, errors) = ask(&client, "asst-silent", "still there?").await;
    assert!(silent.text().contains("still there?") && errors.is_empty());
    let (empty, errors) = ask(&client, "asst-empty", "say nothing").await;
    assert!(empty.text().is_empty() && errors.is_empty());
}

#[tokio::test]
async fn a_model_that_fails_is_an_error_in_the_stream() {
    let (_sandbox, client) = start(Sandbox::builder().silence(Duration::from_millis(50))).await;
    for agent in ["asst-unknown-model", "asst-401", "asst-429", "asst-500"] {
        let (message, errors) = ask(&client, agent, "hi").await;
        assert_eq!(errors.len(), 2, "{agent}: {errors:?}");
        assert!(message.text().is_empty(), "{agent}");
    }
    let (message, errors) = ask(&client, "asst-badjson", "go on").await;
    assert_eq!(errors.len(), 1, "{errors:?}");
    assert!(
        message.text().contains("go on"),
        "the text goes on after the error: {message:?}"
    );
}

#[tokio::test]
async fn a_stream_whose_model_broke_off_never_ends() -> Result<(), Error> {
    let stale = Duration::from_millis(100);
    let (sandbox, client) = start(Sandbox::builder().stale_after(stale)).await;
    let call = client.ai_agent().stream_chat("asst-dropped").user("hi");
    let chat = call.turn().id.clone();
    let mut reply = call.idle_timeout(Duration::from_millis(200)).send().await?;
    let mut message = Message::default();
    let error = reply.read_into(&mut message).await.unwrap_err();
    assert!(error.message().contains("terminated"), "{error}");
    let error = reply.read_into(&mut message).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    let kept = client.ai_agent().get_client_chat(&chat).await?;
    assert!(
        format!("{:?}", kept.status).to_lowercase().contains("processing"),
        "{kept:?}"
    );
    let status = reqwest_text(&sandbox, &chat).await;
    assert_eq!(
        status,
        "data: {\"status\":\"processing\"}\n\ndata: {\"status\":\"idle\",\"stale\":true}\n\n"
    );
    Ok(())
}

/// The states of a chat, to the byte.
async fn reqwest_text(sandbox: &Sandbox, chat: &str) -> String {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let host = sandbox.gateway_url().trim_start_matches("http://").to_owned();
    let mut stream = tokio::net::TcpStream::connect(&host).await.unwrap();
    let head = format!(
        "GET /ai-agent/chat-client/chats/{chat}/status/stream HTTP/1.0\r\nhost: {host}\r\nx-api-key: {}\r\n\r\n",
        sandbox.api_key()
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).await.unwrap();
    text.split_once("\r\n\r\n").unwrap().1.to_owned()
}

/// Sends a turn, and reads the reply into a message.
async fn talk(agent: &AiAgent, turn: ChatTurn, message: &mut Message) -> Result<(), Error> {
    agent.stream_chat(turn).send().await?.read_into(message).await
}

#[tokio::test]
async fn a_tool_call_waits_for_its_approval() -> Result<(), Error> {
    let (_sandbox, client) = start(Sandbox::builder()).await;
    let agent = client.ai_agent();
    for (approves, state) in [(true, State::OutputAvailable), (false, State::OutputDenied)] {
        let turn = ChatTurn::from("asst-approval").user("Add Carol to the board.");
        let mut message = Message::default();
        talk(&agent, turn.clone(), &mut message).await?;
        assert_eq!(message.pending_approvals().count(), 1, "{message:?}");
        assert!(message.text().is_empty());
        let stored = agent.list_client_messages(&turn.id).await?;
        assert_eq!(stored.len(), 2, "the question, and the call that waits");

        message.decide(|tool| approves && tool.name == "create_board_item");
        let turn = turn.with_decisions(&message);
        talk(&agent, turn.clone(), &mut message).await?;
        let call = message.tools().next().unwrap();
        assert_eq!(call.state, state);
        assert!(!message.text().is_empty());
        assert_eq!(message.tools().count(), 1, "the same call goes on");
        let stored = agent.list_client_messages(&turn.id).await?;
        assert_eq!(stored.len(), 2, "the message goes on: {stored:?}");
    }
    // A client that leaves out that it decides is asked again.
    let turn = ChatTurn::from("asst-approval").user("Add Carol.");
    let mut message = Message::default();
    talk(&agent, turn.clone(), &mut message).await?;
    message.decide(|_| true);
    let mut turn = turn.with_decisions(&message);
    turn.is_tool_approval = None;
    let again = agent.stream_chat(turn).send().await?.message().await?;
    assert_eq!(again.pending_approvals().count(), 1);
    Ok(())
}

async fn runtime(sandbox: &Sandbox, key: &str) -> clickai::Client {
    clickai::Client::builder()
        .base_url(sandbox.clickai_url())
        .api_key(key)
        .build()
        .unwrap()
}

#[tokio::test]
async fn clickai_shows_what_the_question_says() -> Result<(), Error> {
    let sandbox = Sandbox::start().await.unwrap();
    let agent = runtime(&sandbox, CLICKAI_AGENT_KEY).await;
    let outcome = agent
        .chat("u")
        .query("what time is it? #tool #file")
        .stream()
        .await?
        .outcome()
        .await?;
    assert_eq!(outcome.thoughts.len(), 2);
    assert_eq!(outcome.thoughts[0].tool.as_deref(), Some("current_time"));
    assert!(
        outcome.thoughts[0]
            .observation
            .as_deref()
            .is_some_and(|text| text.contains("current_time"))
    );
    assert_eq!(outcome.files.len(), 1);

    let app = runtime(&sandbox, CLICKAI_API_KEY).await;
    let outcome = app
        .chat("u")
        .query("warranty #sources")
        .stream()
        .await?
        .outcome()
        .await?;
    assert_eq!(outcome.retriever_resources().len(), 1);
    let outcome = app
        .chat("u")
        .query("#think first")
        .stream()
        .await?
        .outcome()
        .await?;
    assert!(outcome.answer.starts_with("<think>"), "{}", outcome.answer);
    let outcome = app
        .chat("u")
        .query("rude #replace")
        .stream()
        .await?
        .outcome()
        .await?;
    assert!(outcome.replaced && !outcome.answer.contains("rude"));
    let outcome = app.chat("u").query("#empty").stream().await?.outcome().await?;
    assert!(outcome.answer.is_empty() && outcome.complete);
    let error = app.chat("u").query("#empty").send().await.unwrap_err();
    assert_eq!(
        error.status().map(|status| status.as_u16()),
        Some(400),
        "blocking, no text is refused"
    );

    for (word, text) in [
        ("#ratelimit", "Rate Limit"),
        ("#auth", "Incorrect API key"),
        ("#unavail", "Unavailable"),
        ("#conn", "Connection"),
        ("#badreq", "context too long"),
    ] {
        let mut run = app.chat("u").query(word).stream().await?;
        let mut outcome = clickai::MessageOutcome::default();
        let error = run.read_into(&mut outcome).await.unwrap_err();
        assert!(error.message().contains(text), "{word}: {error}");
        assert!(outcome.answer.is_empty(), "{word} fails before any text");
        let run = app
            .workflows()
            .run("u")
            .input("text", word)
            .stream()
            .await?
            .outcome()
            .await?;
        assert!(
            !run.is_success() && run.error.as_deref().is_some_and(|error| error.contains(text)),
            "{word}: {run:?}"
        );
    }
    let mut run = app.chat("u").query("#mid #auth please").stream().await?;
    let mut outcome = clickai::MessageOutcome::default();
    run.read_into(&mut outcome).await.unwrap_err();
    assert!(!outcome.answer.is_empty(), "some text came before the error");
    Ok(())
}
