//! Document 000, "Tham Chiếu Resources": the workflow engine, and automations of channels.

use imbrace::{Client, gateway::types::AppConnectionType};

use super::{Result, Service};

/// Workflows, Flows
async fn flows(client: &Client) -> Result {
    let flows = client.workflows().list_flows().await?;
    for flow in &flows {
        println!("{}", flow.id);
    }

    let new_flow = client.workflows().create_flow("Thông Báo Lead Mới").folder_id("folder_id").await?;

    let flow = client.workflows().get_flow(&new_flow.id).await?;
    println!("{:?}", flow.status);

    client.workflows().delete_flow(&new_flow.id).await
}

/// Trigger a Flow
async fn trigger(client: &Client) -> Result {
    client
        .workflows()
        .trigger_flow("flow_id")
        .contact_id("contact_xxx")
        .event("lead_qualified")
        .await?;

    let result = client
        .workflows()
        .trigger_flow_sync("flow_id")
        .contact_id("contact_xxx")
        .event("lead_qualified")
        .await?;
    println!("{result:?}");
    Ok(())
}

/// Runs, Folders, Connections, Tables
async fn runs_and_more(client: &Client) -> Result {
    let runs = client.workflows().list_runs().flow_id("flow_id").limit(20).await?;
    let run = client.workflows().get_run("run_id").await?;
    println!("{} runs, {:?}", runs.len(), run.status);

    let folders = client.workflows().list_folders().await?;
    let folder = client.workflows().create_folder("CRM Automations").await?;
    println!("{} folders, {}", folders.len(), folder.id);

    let connections = client.workflows().list_connections().await?;
    client
        .workflows()
        .upsert_connection()
        .name("slack-integration")
        .r#type(AppConnectionType::Oauth2)
        .value_entry("access_token", "xoxb-xxx")
        .await?;

    let tables = client.workflows().list_tables().await?;
    let records = client.workflows().list_records("table_id").await?;
    println!("{} connections, {} tables, {} records", connections.len(), tables.len(), records.len());
    Ok(())
}

/// Channel Automation Workflows (Python)
async fn channel_automation(client: &Client) -> Result {
    let automations = client.workflows().list_channel_automation().await?;
    let whatsapp_flows = client.workflows().list_channel_automation().channel_type("whatsapp").await?;
    println!("{} automations, {} of WhatsApp", automations.len(), whatsapp_flows.len());
    Ok(())
}

#[tokio::test]
async fn what_is_created_can_be_used() -> Result {
    let service = Service::start().await;
    channel_automation(&service.client).await
}

#[tokio::test]
async fn ids_of_the_documents() -> Result {
    let service = Service::that_knows_every_id().await;
    flows(&service.client).await?;
    trigger(&service.client).await?;
    runs_and_more(&service.client).await
}
