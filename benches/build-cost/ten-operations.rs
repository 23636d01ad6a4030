//! A program of one user: ten operations of five namespaces, one walk, one streamed chat.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), imbrace::Error> {
    let client = imbrace::Client::from_env()?;
    for agent in client.chat_ai().list_ai_agents().await? {
        println!("{}", agent.name);
    }
    let board = client.boards().create("Leads").await?;
    client.boards().create_item(&board.id).field("name", 1).await?;
    let mut items = client.boards().list_items(&board.id).limit(100).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?.fields);
    }
    println!("{:?}", client.boards().get(&board.id).await?.name);
    println!("{}", client.contacts().list().await?.len());
    println!("{}", client.conversations().list().await?.len());
    println!("{:?}", client.channel().list().await?);
    let mut reply = client.ai_agent().stream_chat("agent").user("hi").send().await?;
    while let Some(text) = reply.next_text().await? {
        print!("{text}");
    }
    client.boards().delete(&board.id).await?;
    Ok(())
}
