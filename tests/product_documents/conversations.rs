//! Document 001, "Conversation".

use imbrace::{
    Client,
    gateway::types::{
        ConversationAssignment, ConversationMemberRemoval, ConversationNameUpdate, ConversationStatusUpdate,
    },
};

use super::{Result, Service};

/// list / list
async fn list(client: &Client) -> Result {
    let page = client
        .conversations()
        .list()
        .r#type("open")
        .q("billing")
        .limit(20)
        .skip(0)
        .await?;
    for conv in &page {
        println!("{:?} {:?} {:?}", conv.id, conv.name, conv.status);
    }
    Ok(())
}

/// search / search
async fn search(client: &Client) -> Result {
    let results = client
        .conversations()
        .search("refund request")
        .business_unit_id("bu_id")
        .limit(10)
        .await?;
    println!("{} results", results.len());
    Ok(())
}

/// create / create: the route takes no channel and no contact, as in the Python SDK.
async fn create(client: &Client) -> Result {
    let conversation = client.conversations().create().await?;
    println!("{:?}", conversation.id);
    Ok(())
}

/// join / join
async fn join(client: &Client) -> Result {
    client.conversations().join("conversation_id").await?;
    Ok(())
}

/// updateStatus / update_status
async fn update_status(client: &Client) -> Result {
    client
        .conversations()
        .update_status(ConversationStatusUpdate::new("conversation_id", "resolved"))
        .await?;
    Ok(())
}

/// assignTeamMember
async fn assign_team_member(client: &Client) -> Result {
    client
        .conversations()
        .assign_team_member(ConversationAssignment::new("conversation_id").user_id("agent_user_id"))
        .await?;
    Ok(())
}

/// leave / leave
async fn leave(client: &Client) -> Result {
    client.conversations().leave("conversation_id").await?;
    Ok(())
}

/// getByConversationId
async fn get_by_conversation_id(client: &Client) -> Result {
    let conversation = client
        .conversations()
        .get_by_conversation_id()
        .conversation_id("public_conversation_id")
        .await?;
    println!("{:?} {:?}", conversation.id, conversation.status);
    Ok(())
}

/// getViewsCount / get_views_count
async fn get_views_count(client: &Client) -> Result {
    let counts = client.conversations().get_views_count().r#type("open").await?;
    println!("{counts:?}");
    Ok(())
}

/// updateName
async fn update_name(client: &Client) -> Result {
    client
        .conversations()
        .update_name(ConversationNameUpdate::new("conversation_id", "VIP Support Thread"))
        .await?;
    Ok(())
}

/// removeTeamMember
async fn remove_team_member(client: &Client) -> Result {
    client
        .conversations()
        .remove_team_member(ConversationMemberRemoval::new("conversation_id", "agent_user_id"))
        .await?;
    Ok(())
}

/// getInvitableUsers
async fn get_invitable_users(client: &Client) -> Result {
    let users = client.conversations().get_invitable_users("conversation_id").await?;
    for u in &users {
        println!("{:?} {:?}", u._id, u.name);
    }
    Ok(())
}

/// initVideoCall
async fn init_video_call(client: &Client) -> Result {
    let result = client.conversations().init_video_call("conversation_id").await?;
    println!("{:?}", result.conversation);
    Ok(())
}

#[tokio::test]
async fn ids_of_the_documents() -> Result {
    let service = Service::that_knows_every_id().await;
    let client = &service.client;
    list(client).await?;
    search(client).await?;
    create(client).await?;
    join(client).await?;
    update_status(client).await?;
    assign_team_member(client).await?;
    leave(client).await?;
    get_by_conversation_id(client).await?;
    get_views_count(client).await?;
    update_name(client).await?;
    remove_team_member(client).await?;
    get_invitable_users(client).await?;
    init_video_call(client).await
}
