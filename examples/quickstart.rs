//! The main job: an agent, a streamed reply, a board and its items, a conversation with a ClickAI app. With
//! `IMBRACE_API_KEY` and `CLICKAI_API_KEY` it talks to the real services; without, to a sandbox in its own process.
#![allow(clippy::print_stdout)] // an example shows what it does

use std::io::Write;

use imbrace::{Client, Error, clickai, gateway::types::BoardFieldCreate};
use imbrace_sandbox::Sandbox;

#[rustfmt::skip] // a thought a line
#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    if std::env::var_os("IMBRACE_API_KEY").is_some() {
        println!("Talking to the real services.\n");
        let (client, console) = (Client::from_env()?, clickai::Client::from_env()?); // both, before anything is sent
        imbrace(&client).await?;
        clickai(&console).await?;
        return Ok(());
    }
    println!("No IMBRACE_API_KEY in the environment: talking to a sandbox in this process.\n");
    let sandbox = Sandbox::start().await?;
    let client = Client::builder().gateway_url(sandbox.gateway_url()).api_key(sandbox.api_key());
    imbrace(&client.organization_id(sandbox.organization_id()).build()?).await?;
    let client = clickai::Client::builder().base_url(sandbox.clickai_url());
    clickai(&client.api_key(sandbox.clickai_api_key()).build()?).await?;
    sandbox.shutdown().await;
    Ok(())
}

#[rustfmt::skip]
async fn imbrace(client: &Client) -> Result<(), Error> {
    // An agent, and its reply, printed as it arrives.
    let agent = client.chat_ai().create_ai_agent("Quickstart").send().await?;
    let mut reply = client.ai_agent().stream_chat(&agent.id).user("What can you do?").send().await?;
    print!("{}: ", agent.name);
    while let Some(text) = reply.next_text().await? {
        show(&text);
    }

    // A board with a field, some items, and a walk over all pages.
    let board = client.boards().create("Leads").send().await?;
    let company = BoardFieldCreate::new("Company", "ShortText");
    let board = client.boards().create_field(&board.id, company).send().await?;
    let company = board.fields.last().map(|field| field.id.clone()).unwrap_or_default();
    for name in ["Acme", "Globex", "Initech"] {
        client.boards().create_item(&board.id).field(&company, name).send().await?;
    }
    print!("\n\nItems of {}:", board.name);
    let mut items = client.boards().list_items(&board.id).limit(2).items();
    while let Some(item) = items.next().await {
        print!(" {}", item?.fields.unwrap_or_default()[&company]);
    }

    client.boards().delete(&board.id).send().await?; // leave nothing behind
    client.chat_ai().delete_ai_agent(&agent.id).send().await?;
    Ok(())
}

#[rustfmt::skip]
async fn clickai(client: &clickai::Client) -> Result<(), Error> {
    let mut conversation = client.conversation("user-001");
    for question in ["Xin chào, tôi muốn hỏi về bảo hành", "Bảo hành bao lâu?"] {
        print!("\n\n> {question}\n< ");
        let mut turn = conversation.stream(question).await?;
        while let Some(text) = turn.next_text().await? {
            show(&text);
        }
    }
    println!(
        "\n\nBoth in conversation {}",
        conversation.id().unwrap_or_default()
    );
    Ok(())
}

/// Prints at once, not when a line is full.
fn show(text: &str) {
    print!("{text}");
    let _ = std::io::stdout().flush();
}
