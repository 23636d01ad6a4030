//! Document 000, "Tham Chiếu Resources": contacts, conversations, messages, campaigns, suggestions and predictions.

use imbrace::{
    Client,
    gateway::types::{ConversationAssignment, ConversationMessagePart, ConversationStatusUpdate},
};
use serde_json::json;

use super::{Result, Service};

/// Contacts
async fn contacts(client: &Client) -> Result {
    let contacts = client.contacts().list().limit(50).await?;
    for contact in &contacts {
        println!("{} {:?}", contact.id, contact.display_name);
    }
    let contact = client.contacts().get("contact_id").await?;
    println!("{contact:?}");

    client
        .contacts()
        .update("contact_id")
        .name("Alice B.")
        .email("alice@example.com")
        .phone("+84901234567")
        .await?;

    // Activities belong to a conversation, as the Python SDK has it.
    let activity = client.contacts().get_activities("conversation_id").await?;
    let comments = client.contacts().get_comments("contact_id").await?;
    let files = client.contacts().get_files("contact_id").await?;
    println!("{} activities, {} comments, {} files", activity.len(), comments.len(), files.len());
    Ok(())
}

/// Conversations
async fn conversations(client: &Client) -> Result {
    let convs = client
        .conversations()
        .search("support")
        .business_unit_id("bu_xxx")
        .limit(20)
        .await?;
    for conv in &convs {
        println!("{:?}", conv.id);
    }

    let open = client
        .conversations()
        .get_outstanding()
        .business_unit_id("bu_xxx")
        .limit(50)
        .await?;
    println!("{} open", open.len());

    client
        .conversations()
        .assign_team_member(ConversationAssignment::new("conv_xxx").user_id("user_xxx"))
        .await?;

    client
        .conversations()
        .update_status(ConversationStatusUpdate::new("conv_xxx", "resolved"))
        .await?;

    let all_convs = client.conversations().list().limit(50).await?;
    println!("{} conversations", all_convs.len());
    Ok(())
}

/// Messaging. `channel.markRead` has no known route, and no method.
async fn messaging(client: &Client) -> Result {
    let channels = client.channel().list().await?;
    println!("{} channels", channels.len());

    // TypeScript
    client
        .messages()
        .send()
        .conversation_id("conversation_id")
        .part(ConversationMessagePart::new().r#type("text").text("Xin chào, tôi có thể giúp gì cho bạn hôm nay?"))
        .await?;
    // Python
    client
        .messages()
        .send()
        .r#type("text")
        .text("Xin chào, tôi có thể giúp gì cho bạn hôm nay?")
        .await?;

    let msgs = client.messages().list().conversation_id("conversation_id").limit(20).await?;
    println!("{} messages", msgs.len());
    Ok(())
}

/// Campaigns & Touchpoints (Python)
async fn campaigns(client: &Client) -> Result {
    let campaigns = client.campaign().list().await?;
    println!("{} campaigns", campaigns.len());
    let new_camp = client.campaign().create("Q2 Outreach").r#type("email").await?;
    let campaign = client.campaign().get(&new_camp._id).await?;
    println!("{campaign:?}");

    let touchpoints = client.campaign().list_touchpoints().await?;
    println!("{} touchpoints", touchpoints.len());

    let created = client
        .campaign()
        .create_touchpoint()
        .campaign_id(&new_camp._id)
        .r#type("email")
        .delay_days(3)
        .await?;
    let tp = client.campaign().get_touchpoint(&created._id).await?;
    println!("{tp:?}");
    client.campaign().update_touchpoint(&created._id).delay_days(5).await?;
    client.campaign().delete_touchpoint(&created._id).await?;

    let result = client
        .campaign()
        .validate_touchpoint()
        .r#type("email")
        .template_id("tpl_xxx")
        .await?;
    println!("{result:?}");
    client.campaign().delete(&new_camp._id).await
}

/// Message Suggestion (Python)
async fn message_suggestion(client: &Client) -> Result {
    let suggestions = client
        .message_suggestion()
        .get_suggestions()
        .conversation_id("conv_xxx")
        .limit(3)
        .await?;
    println!("{suggestions:?}");
    Ok(())
}

/// Predict (Python)
async fn predict(client: &Client) -> Result {
    let result = client
        .predict()
        .predict()
        .model("lead_score_v1")
        .input([("company_size", json!(200)), ("industry", json!("saas")), ("mrr", json!(5000))])
        .await?;
    println!("{:?}", result.score); // 0.87
    Ok(())
}

#[tokio::test]
async fn what_is_created_can_be_used() -> Result {
    let service = Service::start().await;
    campaigns(&service.client).await
}

#[tokio::test]
async fn ids_of_the_documents() -> Result {
    let service = Service::that_knows_every_id().await;
    contacts(&service.client).await?;
    conversations(&service.client).await?;
    messaging(&service.client).await?;
    message_suggestion(&service.client).await?;
    predict(&service.client).await
}
