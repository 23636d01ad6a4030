//! Document 004, "Channel".

use imbrace::{
    Client,
    gateway::types::{EmailChannelCreate, FacebookChannelCreate},
};

use super::{Result, Service};

/// list / list
async fn list(client: &Client) -> Result {
    let channels = client.channel().list().r#type("whatsapp").await?;
    for ch in &channels {
        println!("{} {:?} {:?}", ch.id, ch.name, ch.is_active);
    }
    Ok(())
}

/// createWeb / create_web
async fn create_web(client: &Client) -> Result {
    let channel = client.channel().create_web("Website Chat").await?;
    println!("{}", channel.id);
    Ok(())
}

/// createWhatsApp / create_whatsapp
async fn create_whatsapp(client: &Client) -> Result {
    let channel = client
        .channel()
        .create_whatsapp()
        .phone_number_id("phone_number_id")
        .access_token("whatsapp_access_token")
        .await?;
    println!("{}", channel.id);
    Ok(())
}

/// createFacebook / create_facebook
async fn create_facebook(client: &Client) -> Result {
    let pages = client.channel().get_facebook_pages("credential_id").await?;
    let page_id = pages[0]._id.as_deref().unwrap_or_default();
    let channel = client
        .channel()
        .create_facebook(FacebookChannelCreate::new(page_id))
        .credential_id("credential_id")
        .await?;
    println!("{}", channel.id);
    Ok(())
}

/// createEmail / create_email
async fn create_email(client: &Client) -> Result {
    let channel = client
        .channel()
        .create_email(EmailChannelCreate::new("Support Inbox"))
        .email("support@example.com")
        .await?;
    println!("{}", channel.id);
    Ok(())
}

/// update / update
async fn update(client: &Client) -> Result {
    client.channel().update("channel_id").active(false).await?;
    Ok(())
}

#[tokio::test]
async fn ids_of_the_documents() -> Result {
    let service = Service::that_knows_every_id().await;
    let client = &service.client;
    list(client).await?;
    create_web(client).await?;
    create_whatsapp(client).await?;
    create_facebook(client).await?;
    create_email(client).await?;
    update(client).await
}
