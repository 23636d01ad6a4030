//! `channel`: channels of all types, credentials, workflows, teams.

use imbrace::gateway::types::{
    Channel, ChannelCreate, ChannelReplacement, ChannelStatusUpdate, ChannelType, ChannelWorkflowUpdate,
    ConversationStatus, FacebookChannelCreate, FacebookChannelCreateV1, FacebookChannelUpdate,
};
use serde_json::json;

use super::support::Wire;

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    Box::pin(lists_and_counts(&wire)).await;
    Box::pin(one_channel(&wire)).await;
    Box::pin(facebook_and_instagram(&wire)).await;
    Box::pin(web_and_email(&wire)).await;
    Box::pin(wechat_and_line(&wire)).await;
    Box::pin(whatsapp(&wire)).await;
    Box::pin(credentials(&wire)).await;
    Box::pin(workflows_and_teams(&wire)).await;
    Box::pin(specified(&wire)).await;
    wire.covers("channel");
}

/// What the document shows for every channel that is made.
#[track_caller]
fn check_channel(channel: &Channel) {
    assert_eq!(channel.id, "ch_xxx");
    assert_eq!(channel.r#type, Some(ChannelType::Web));
    assert_eq!(channel.business_unit_id.as_deref(), Some("bu_xxx"));
}

async fn lists_and_counts(wire: &Wire) {
    let channel = wire.client.channel();

    let listing = wire
        .call(
            channel
                .list()
                .r#type(ChannelType::Whatsapp)
                .page(2)
                .limit(10)
                .offset(20),
            "GET",
            "/channel-service/v1/channels",
            &[
                ("type", "whatsapp"),
                ("page", "2"),
                ("limit", "10"),
                ("offset", "20"),
            ],
            None,
        )
        .await;
    let channels: Vec<_> = listing.into_iter().collect();
    check_channel(&channels[0]);

    let counts = wire
        .call(
            channel.get_count(),
            "GET",
            "/channel-service/v1/channels/_count",
            &[],
            None,
        )
        .await;
    assert_eq!((counts.count, counts.all), (Some(3), None));

    let counts = wire
        .call(
            channel
                .get_conv_count()
                .view("yours")
                .team_id("t_xxx")
                .status(ConversationStatus::Open),
            "GET",
            "/channel-service/v1/channels/_conv_count",
            &[("view", "yours"), ("team_id", "t_xxx"), ("status", "open")],
            None,
        )
        .await;
    assert_eq!((counts.all, counts.web, counts.line), (Some(12), Some(10), None));
}

async fn one_channel(wire: &Wire) {
    let channel = wire.client.channel();

    let made = wire
        .call(
            channel
                .create(ChannelCreate::new("Website Chat"))
                .r#type(ChannelType::Web)
                .config([("color", "blue")]),
            "POST",
            "/channel-service/v1/channels",
            &[],
            json!({"name": "Website Chat", "type": "web", "config": {"color": "blue"}}),
        )
        .await;
    check_channel(&made);

    let got = wire
        .call(
            channel.get("ch_xxx"),
            "GET",
            "/channel-service/v1/channels/ch_xxx",
            &[],
            None,
        )
        .await;
    check_channel(&got);

    let changed = wire
        .call(
            channel
                .update("ch_xxx")
                .active(false)
                .name("Old chat")
                .config([("color", json!(null))]),
            "PUT",
            "/channel-service/v1/channels/ch_xxx",
            &[],
            json!({"active": false, "name": "Old chat", "config": {"color": null}}),
        )
        .await;
    assert_eq!(changed.is_active, Some(false));

    let replaced = wire
        .call(
            channel.replace(ChannelReplacement::new("ch_xxx")),
            "POST",
            "/channel-service/v1/channels/_replace",
            &[],
            json!({"channel_id": "ch_xxx"}),
        )
        .await;
    check_channel(&replaced);

    let receipt = wire
        .call(
            channel.delete("ch_xxx"),
            "DELETE",
            "/channel-service/v1/channels/ch_xxx",
            &[],
            None,
        )
        .await;
    assert_eq!(receipt.and_then(|receipt| receipt.success), Some(true));

    let receipt = wire
        .call(
            channel.delete_v3("ch_xxx"),
            "DELETE",
            "/channel-service/v3/channels/ch_xxx",
            &[],
            None,
        )
        .await;
    assert_eq!(receipt.and_then(|receipt| receipt.success), Some(true));
}

async fn facebook_and_instagram(wire: &Wire) {
    let channel = wire.client.channel();

    let made = wire
        .call(
            channel
                .create_facebook(FacebookChannelCreate::new("page_id").credential_id("credential_id"))
                .access_token("facebook_access_token"),
            "POST",
            "/channel-service/v3/channels/_facebook",
            &[],
            json!({
                "page_id": "page_id",
                "credential_id": "credential_id",
                "access_token": "facebook_access_token",
            }),
        )
        .await;
    check_channel(&made);

    let changed = wire
        .call(
            channel
                .update_facebook(FacebookChannelUpdate::new("page_id"))
                .access_token("facebook_access_token")
                .credential_id("credential_id"),
            "PUT",
            "/channel-service/v2/channels/_facebook",
            &[],
            json!({
                "page_id": "page_id",
                "access_token": "facebook_access_token",
                "credential_id": "credential_id",
            }),
        )
        .await;
    check_channel(&changed);
    let body = json!({
        "page_id": "page_id",
        "access_token": "instagram_access_token",
        "credential_id": "credential_id",
        "name": "Shop",
    });

    let made = wire
        .call(
            channel
                .create_instagram()
                .page_id("page_id")
                .access_token("instagram_access_token")
                .credential_id("credential_id")
                .name("Shop"),
            "POST",
            "/channel-service/v1/channels/_instagram",
            &[],
            body.clone(),
        )
        .await;
    check_channel(&made);

    wire.call(
        channel
            .create_instagram_v2()
            .page_id("page_id")
            .access_token("instagram_access_token")
            .credential_id("credential_id")
            .name("Shop"),
        "POST",
        "/channel-service/v1/channels/_instagramV2",
        &[],
        body,
    )
    .await;
}

async fn web_and_email(wire: &Wire) {
    let channel = wire.client.channel();
    let body = json!({"name": "Website Chat", "config": {"color": "blue"}});

    let made = wire
        .call(
            channel.create_web("Website Chat").config([("color", "blue")]),
            "POST",
            "/channel-service/v1/channels/_web",
            &[],
            body.clone(),
        )
        .await;
    check_channel(&made);

    wire.call(
        channel.create_web_v3("Website Chat").config([("color", "blue")]),
        "POST",
        "/channel-service/v3/channels/_web",
        &[],
        body,
    )
    .await;

    let made = wire
        .call(
            channel
                .create_email("Support Inbox")
                .email("support@example.com")
                .config([("signature", true)]),
            "POST",
            "/channel-service/v1/channels/_email",
            &[],
            json!({
                "name": "Support Inbox",
                "email": "support@example.com",
                "config": {"signature": true},
            }),
        )
        .await;
    assert!(!made.id.is_empty());
}

async fn wechat_and_line(wire: &Wire) {
    let channel = wire.client.channel();

    let made = wire
        .call(
            channel
                .create_wechat()
                .app_id("app_id")
                .app_secret("app_secret")
                .name("Shop"),
            "POST",
            "/channel-service/v1/channels/_wechat",
            &[],
            json!({"app_id": "app_id", "app_secret": "app_secret", "name": "Shop"}),
        )
        .await;
    assert!(!made.id.is_empty());

    let made = wire
        .call(
            channel
                .create_line()
                .channel_access_token("line_access_token")
                .channel_secret("line_secret")
                .config([("greeting", "Hi")]),
            "POST",
            "/channel-service/v1/channels/_line",
            &[],
            json!({
                "channel_access_token": "line_access_token",
                "channel_secret": "line_secret",
                "config": {"greeting": "Hi"},
            }),
        )
        .await;
    assert!(!made.id.is_empty());
}

async fn whatsapp(wire: &Wire) {
    let channel = wire.client.channel();
    let body = json!({
        "phone_number_id": "phone_number_id",
        "access_token": "whatsapp_access_token",
        "name": "Shop",
    });

    let made = wire
        .call(
            channel
                .create_whatsapp()
                .phone_number_id("phone_number_id")
                .access_token("whatsapp_access_token")
                .name("Shop"),
            "POST",
            "/channel-service/v1/channels/_whatsapp",
            &[],
            body.clone(),
        )
        .await;
    assert!(!made.id.is_empty());

    // The Python SDK has this second name.
    wire.call(
        channel
            .create_whats_app()
            .phone_number_id("phone_number_id")
            .access_token("whatsapp_access_token")
            .name("Shop"),
        "POST",
        "/channel-service/v1/channels/_whatsapp",
        &[],
        body.clone(),
    )
    .await;

    wire.call(
        channel
            .create_whatsapp_v2()
            .phone_number_id("phone_number_id")
            .access_token("whatsapp_access_token")
            .name("Shop"),
        "POST",
        "/channel-service/v2/channels/_whatsapp",
        &[],
        body.clone(),
    )
    .await;

    wire.call(
        channel
            .create_whatsapp_v3()
            .phone_number_id("phone_number_id")
            .access_token("whatsapp_access_token")
            .name("Shop"),
        "POST",
        "/channel-service/v3/channels/_whatsapp",
        &[],
        body,
    )
    .await;

    let changed = wire
        .call(
            channel
                .update_whatsapp()
                .phone_number_id("phone_number_id")
                .access_token("whatsapp_access_token"),
            "PUT",
            "/channel-service/v2/channels/_whatsapp",
            &[],
            json!({"phone_number_id": "phone_number_id", "access_token": "whatsapp_access_token"}),
        )
        .await;
    assert!(!changed.id.is_empty());
}

async fn credentials(wire: &Wire) {
    let channel = wire.client.channel();
    let path = "/channel-service/v1/channels/credentials/credential_id";

    let pages = wire
        .call(
            channel.get_facebook_pages("credential_id"),
            "GET",
            "/channel-service/v1/channels/_facebook/credential/credential_id",
            &[],
            None,
        )
        .await;
    assert_eq!(pages[0]._id.as_deref(), Some("page_id"));

    let credential = wire
        .call(channel.get_credential("credential_id"), "GET", path, &[], None)
        .await;
    assert_eq!(credential.r#type.as_deref(), Some("facebook"));

    let credential = wire
        .call(
            channel
                .update_credential("credential_id")
                .name("Shop account")
                .r#type("facebook")
                .data(json!({"token": "facebook_access_token"})),
            "PUT",
            path,
            &[],
            json!({
                "name": "Shop account",
                "type": "facebook",
                "data": {"token": "facebook_access_token"},
            }),
        )
        .await;
    assert_eq!(credential.name.as_deref(), Some("Shop account"));

    let receipt = wire
        .call(
            channel.delete_credential("credential_id"),
            "DELETE",
            path,
            &[],
            None,
        )
        .await;
    assert_eq!(receipt.and_then(|receipt| receipt.success), Some(true));
}

async fn workflows_and_teams(wire: &Wire) {
    let channel = wire.client.channel();

    let receipt = wire
        .call(
            channel.update_channel_workflow("wf 1", ChannelWorkflowUpdate::new()),
            "PUT",
            "/channel-service/v1/channels/workflows/wf%201",
            &[],
            json!({}),
        )
        .await;
    assert_eq!(receipt.success, Some(true));

    let receipt = wire
        .call(
            channel.delete_channel_workflow("wf 1"),
            "DELETE",
            "/channel-service/v1/channels/workflows/wf%201",
            &[],
            None,
        )
        .await;
    assert_eq!(receipt.and_then(|receipt| receipt.success), Some(true));

    let teams = wire
        .call(
            channel.list_assignable_teams().conversation_id("conv_xxx"),
            "GET",
            "/channel-service/v1/assign/teams/all",
            &[("conversation_id", "conv_xxx")],
            None,
        )
        .await;
    assert_eq!(teams[0].is_assign, Some(false));

    let observers = wire
        .call(
            channel.list_team_observers("t_xxx"),
            "GET",
            "/channel-service/v1/assign/team/t_xxx/observers",
            &[],
            None,
        )
        .await;
    assert_eq!(observers[0].role.as_deref(), Some("admin"));
}

/// What the published specification names and the SDKs do not call by these routes.
async fn specified(wire: &Wire) {
    let channel = wire.client.channel();
    wire.call(
        channel.list_providers(),
        "GET",
        "/channel-service/v1/channels/providers",
        &[],
        None,
    )
    .await;
    wire.call(
        channel.bulk_update_status(ChannelStatusUpdate::new("inactive").channel_ids(["ch_xxx"])),
        "PATCH",
        "/channel-service/v1/channels/status",
        &[],
        json!({"channel_ids": ["ch_xxx"], "status": "inactive"}),
    )
    .await;
    wire.call(
        channel
            .create_facebook_v1(FacebookChannelCreateV1::new("Page").config([("page_id", json!("page_id"))])),
        "POST",
        "/channel-service/v1/channels/_facebook",
        &[],
        json!({"name": "Page", "config": {"page_id": "page_id"}}),
    )
    .await;
    wire.call(
        channel.init_channel().r#type("web").name("Website Chat"),
        "POST",
        "/channel-service/v1/init_channel",
        &[],
        json!({"type": "web", "name": "Website Chat"}),
    )
    .await;
    wire.call(
        channel
            .update_facebook_credential("credential_id")
            .credentials([("access_token", json!("facebook_access_token"))]),
        "PUT",
        "/channel-service/v1/channels/_facebook/credential/credential_id",
        &[],
        json!({"credentials": {"access_token": "facebook_access_token"}}),
    )
    .await;
    wire.call(
        channel.delete_facebook_credential("credential_id"),
        "DELETE",
        "/channel-service/v1/channels/_facebook/credential/credential_id",
        &[],
        None,
    )
    .await;
    wire.call(
        channel.get_channel_workflow("workflow_id"),
        "GET",
        "/channel-service/v1/channels/workflows/workflow_id",
        &[],
        None,
    )
    .await;
}
