//! `campaign`: campaigns and their touchpoints.

use imbrace::gateway::types::{TouchpointMessageBody, TouchpointStatus};
use serde_json::json;

use super::support::Wire;

const CAMPAIGNS: &str = "/channel-service/v1/campaign";
const TOUCHPOINTS: &str = "/channel-service/v1/touchpoints";

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    Box::pin(campaigns(&wire)).await;
    Box::pin(touchpoints(&wire)).await;
    Box::pin(one_touchpoint(&wire)).await;
    wire.covers("campaign");
}

async fn campaigns(wire: &Wire) {
    let campaign = wire.client.campaign();

    let list = wire
        .call(
            campaign.list().limit(20).skip(40),
            "GET",
            CAMPAIGNS,
            &[("limit", "20"), ("skip", "40")],
            None,
        )
        .await;
    let first = &list.data[0];
    assert_eq!(first.name.as_deref(), Some("Q2 Outreach"));

    let made = wire
        .call(
            campaign
                .create("Q2 Outreach")
                .r#type("email")
                .channel_type("whatsapp"),
            "POST",
            CAMPAIGNS,
            &[],
            json!({"name": "Q2 Outreach", "type": "email", "channel_type": "whatsapp"}),
        )
        .await;
    let id = made._id;
    let path = format!("{CAMPAIGNS}/{id}");

    let got = wire.call(campaign.get(&id), "GET", &path, &[], None).await;
    assert_eq!(got.touchpoints.expect("touchpoints").len(), 1);

    let changed = wire
        .call(
            campaign.update(&id, "Q3 Outreach"),
            "PUT",
            &path,
            &[],
            json!({"name": "Q3 Outreach"}),
        )
        .await;
    assert_eq!(changed.name.as_deref(), Some("Q3 Outreach"));

    wire.call(campaign.delete(&id), "DELETE", &path, &[], None).await;
}

async fn touchpoints(wire: &Wire) {
    let campaign = wire.client.campaign();

    let list = wire
        .call(
            campaign
                .list_touchpoints()
                .limit(20)
                .skip(20)
                .offset(20)
                .campaign_id("campaign_id")
                .channel_id("ch_1")
                .status(TouchpointStatus::UpdateNeeded)
                .is_archived(false),
            "GET",
            TOUCHPOINTS,
            &[
                ("limit", "20"),
                ("skip", "20"),
                ("offset", "20"),
                ("campaign_id", "campaign_id"),
                ("channel_id", "ch_1"),
                ("status", "update_needed"),
                ("is_archived", "false"),
            ],
            None,
        )
        .await;
    let first = &list.data[0];
    assert_eq!(first.name.as_deref(), Some("Poster"));

    let mut rows = campaign.list_touchpoints().campaign_id("campaign_id").items();
    let mut names = Vec::new();
    while let Some(row) = rows.next().await {
        names.push(row.expect("a touchpoint").name.expect("a name"));
    }
    assert_eq!(names, ["Poster"]);

    let verdict = wire
        .call(
            campaign
                .validate_touchpoint()
                .r#type("email")
                .template_id("tpl_xxx")
                .touchpoint_id("tp_xxx")
                .channel_id("ch_1")
                .initial_phrase("Hello from the poster"),
            "POST",
            "/channel-service/v1/touchpoints/_validate",
            &[],
            json!({
                "type": "email",
                "template_id": "tpl_xxx",
                "touchpoint_id": "tp_xxx",
                "channel_id": "ch_1",
                "initial_phrase": "Hello from the poster",
            }),
        )
        .await;
    assert_eq!(verdict.valid, Some(true));
}

async fn one_touchpoint(wire: &Wire) {
    let campaign = wire.client.campaign();

    let made = wire
        .call(
            campaign
                .create_touchpoint()
                .campaign_id("campaign_id")
                .r#type("email")
                .delay_days(3)
                .name("Poster")
                .message("Hello"),
            "POST",
            TOUCHPOINTS,
            &[],
            json!({
                "campaign_id": "campaign_id",
                "type": "email",
                "delay_days": 3,
                "name": "Poster",
                "message": "Hello",
            }),
        )
        .await;
    assert_eq!(made.status, Some(TouchpointStatus::Inactive));
    let id = made._id;
    let path = format!("{TOUCHPOINTS}/{id}");

    wire.call(
        campaign
            .create_touchpoint()
            .channel_id("ch_1")
            .initial_phrase("Hello from the poster")
            .execute_workflow_id("wf_1")
            .url("https://example.com")
            .message(TouchpointMessageBody::from_iter([(
                "text".to_owned(),
                json!("Hello"),
            )])),
        "POST",
        TOUCHPOINTS,
        &[],
        json!({
            "channel_id": "ch_1",
            "initial_phrase": "Hello from the poster",
            "execute_workflow_id": "wf_1",
            "url": "https://example.com",
            "message": {"text": "Hello"},
        }),
    )
    .await;

    let got = wire
        .call(campaign.get_touchpoint(&id), "GET", &path, &[], None)
        .await;
    assert_eq!(got.campaign_name.as_deref(), Some("Q2 Outreach"));

    let changed = wire
        .call(
            campaign
                .update_touchpoint(&id)
                .delay_days(5)
                .status("active")
                .initial_phrase("Hi"),
            "PUT",
            &path,
            &[],
            json!({"delay_days": 5, "status": "active", "initial_phrase": "Hi"}),
        )
        .await;
    assert_eq!(changed.status, Some(TouchpointStatus::Active));

    wire.call(campaign.delete_touchpoint(&id), "DELETE", &path, &[], None)
        .await;
}
