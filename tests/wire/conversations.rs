//! `conversations`: conversations, team conversations, what is done with them.

use imbrace::gateway::types::{
    ConversationAssignment, ConversationCreate, ConversationMemberRemoval, ConversationNameUpdate,
    ConversationStatus, ConversationStatusUpdate, ConversationView,
};
use serde_json::json;

use super::support::Wire;

const TEAM: &str = "/channel-service/v1/team_conversations";

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    Box::pin(lists(&wire)).await;
    Box::pin(lookups(&wire)).await;
    Box::pin(counts(&wire)).await;
    Box::pin(one_conversation(&wire)).await;
    Box::pin(joining(&wire)).await;
    Box::pin(changes(&wire)).await;
    Box::pin(specified(&wire)).await;
    wire.covers("conversations");
}

async fn lists(wire: &Wire) {
    let conversations = wire.client.conversations();

    let list = wire
        .call(
            conversations
                .list()
                .r#type("open")
                .q("billing")
                .limit(20)
                .skip(40)
                .sort("-created_at"),
            "GET",
            "/channel-service/v2/team_conversations",
            &[
                ("type", "open"),
                ("q", "billing"),
                ("limit", "20"),
                ("skip", "40"),
                ("sort", "-created_at"),
            ],
            None,
        )
        .await;
    let first = &list.data[0];
    assert_eq!(first.status, Some(ConversationStatus::Open));
    assert_eq!(
        first.conversation.as_ref().and_then(|inner| inner.id.as_deref()),
        Some("conv_xxx")
    );

    let mut rows = conversations.list().q("billing").limit(1).items();
    let mut ids = Vec::new();
    while let Some(row) = rows.next().await {
        ids.push(row.expect("a conversation").id.expect("an id"));
    }
    assert_eq!(ids, ["tc_xxx"]);
    let sent = wire.sandbox.requests().pop().expect("a request");
    assert_eq!(sent.query, "q=billing&limit=1");

    let list = wire
        .call(
            conversations.list_v1(),
            "GET",
            "/channel-service/v1/conversations",
            &[],
            None,
        )
        .await;
    assert!(!list.is_empty());
}

async fn lookups(wire: &Wire) {
    let conversations = wire.client.conversations();

    // A status is written with spaces, a view without.
    let found = wire
        .call(
            conversations
                .get_by_conversation_id()
                .conversation_id("conv_xxx")
                .r#type("conversation_id")
                .q("conv_xxx")
                .status(ConversationStatus::SoonToBe)
                .view(ConversationView::RepNeeded)
                .team_id("t_xxx")
                .limit(1),
            "GET",
            TEAM,
            &[
                ("conversationId", "conv_xxx"),
                ("type", "conversation_id"),
                ("q", "conv_xxx"),
                ("status", "soon to be"),
                ("view", "rep_needed"),
                ("team_id", "t_xxx"),
                ("limit", "1"),
            ],
            None,
        )
        .await;
    assert_eq!(found.id.as_deref(), Some("tc_xxx"));

    let list = wire
        .call(
            conversations
                .search("refund & request")
                .business_unit_id("bu_xxx")
                .r#type("text")
                .limit(20),
            "GET",
            &format!("{TEAM}/_search"),
            &[
                ("q", "refund & request"),
                ("business_unit_id", "bu_xxx"),
                ("type", "text"),
                ("limit", "20"),
            ],
            None,
        )
        .await;
    assert_eq!(list.has_more, Some(false));

    let list = wire
        .call(
            conversations
                .get_outstanding()
                .business_unit_id("bu_xxx")
                .r#type("business_unit_id")
                .q("bu_xxx")
                .limit(20)
                .skip(0),
            "GET",
            &format!("{TEAM}/_outstanding"),
            &[
                ("businessUnitId", "bu_xxx"),
                ("type", "business_unit_id"),
                ("q", "bu_xxx"),
                ("limit", "20"),
                ("skip", "0"),
            ],
            None,
        )
        .await;
    assert_eq!(list.data.len(), 1);
}

async fn counts(wire: &Wire) {
    let conversations = wire.client.conversations();

    let counts = wire
        .call(
            conversations
                .get_views_count()
                .r#type("business_unit_id")
                .q("bu_xxx"),
            "GET",
            "/channel-service/v2/team_conversations/_views_count",
            &[("type", "business_unit_id"), ("q", "bu_xxx")],
            None,
        )
        .await;
    assert_eq!((counts.all, counts.spam), (Some(12), Some(0)));

    let counts = wire
        .call(
            conversations.get_views_count_v1(),
            "GET",
            &format!("{TEAM}/_views_count"),
            &[],
            None,
        )
        .await;
    assert_eq!((counts.all, counts.spam), (Some(12), Some(0)));
}

async fn one_conversation(wire: &Wire) {
    let conversations = wire.client.conversations();

    // The body is optional: without one nothing is sent.
    wire.call(
        conversations.create(),
        "POST",
        "/channel-service/v1/conversations",
        &[],
        None,
    )
    .await;

    let made = wire
        .call(
            conversations.create().body(
                ConversationCreate::new()
                    .channel_id("ch_xxx")
                    .contact_id("con_xxx"),
            ),
            "POST",
            "/channel-service/v1/conversations",
            &[],
            json!({"channel_id": "ch_xxx", "contact_id": "con_xxx"}),
        )
        .await;
    assert_eq!(made.id.as_deref(), Some("conv_xxx"));

    let got = wire
        .call(
            conversations.get_conversation("conv_xxx"),
            "GET",
            "/channel-service/v1/conversations/conv_xxx",
            &[],
            None,
        )
        .await;
    assert_eq!(got.contact_id.as_deref(), Some("con_xxx"));

    let got = wire
        .call(
            conversations.get("tc_xxx"),
            "GET",
            &format!("{TEAM}/tc_xxx"),
            &[],
            None,
        )
        .await;
    assert_eq!(got.conversation_id.as_deref(), Some("conv_xxx"));

    let users = wire
        .call(
            conversations.get_invitable_users("tc_xxx"),
            "GET",
            &format!("{TEAM}/tc_xxx/users"),
            &[],
            None,
        )
        .await;
    assert!(!users.is_empty());
}

async fn joining(wire: &Wire) {
    let conversations = wire.client.conversations();
    let body = json!({"conversation_id": "conv_xxx"});

    let joined = wire
        .call(
            conversations.join("conv_xxx"),
            "POST",
            &format!("{TEAM}/_join"),
            &[],
            body.clone(),
        )
        .await;
    assert_eq!(joined.success, Some(true));

    let left = wire
        .call(
            conversations.leave("conv_xxx"),
            "POST",
            &format!("{TEAM}/_leave"),
            &[],
            body.clone(),
        )
        .await;
    assert_eq!(left.success, Some(true));

    let asked = wire
        .call(
            conversations.join_request("conv_xxx"),
            "POST",
            &format!("{TEAM}/_join_request"),
            &[],
            body.clone(),
        )
        .await;
    assert_eq!(asked.success, Some(true));

    let call = wire
        .call(
            conversations.init_video_call("conv_xxx"),
            "POST",
            &format!("{TEAM}/_init_jaas_conference"),
            &[],
            body,
        )
        .await;
    assert!(call.conversation.is_some());
}

async fn changes(wire: &Wire) {
    let conversations = wire.client.conversations();

    let changed = wire
        .call(
            conversations.update_status(ConversationStatusUpdate::new(
                "conv_xxx",
                ConversationStatus::Resolved,
            )),
            "POST",
            &format!("{TEAM}/_update_status"),
            &[],
            json!({"conversation_id": "conv_xxx", "status": "resolved"}),
        )
        .await;
    assert_eq!(changed.success, Some(true));

    wire.call(
        conversations.update_name(ConversationNameUpdate::new("conv_xxx", "VIP Support Thread")),
        "POST",
        &format!("{TEAM}/_update_name"),
        &[],
        json!({"conversation_id": "conv_xxx", "name": "VIP Support Thread"}),
    )
    .await;

    wire.call(
        conversations
            .assign_team_member(ConversationAssignment::new("conv_xxx"))
            .user_id("u_xxx")
            .team_id("t_xxx"),
        "POST",
        &format!("{TEAM}/assign_team_member"),
        &[],
        json!({"conversation_id": "conv_xxx", "user_id": "u_xxx", "team_id": "t_xxx"}),
    )
    .await;

    wire.call(
        conversations.remove_team_member(ConversationMemberRemoval::new("conv_xxx", "u_xxx")),
        "POST",
        &format!("{TEAM}/remove_team_member"),
        &[],
        json!({"conversation_id": "conv_xxx", "user_id": "u_xxx"}),
    )
    .await;
}

/// What the published specification names and the SDKs do not call by these routes.
async fn specified(wire: &Wire) {
    let conversations = wire.client.conversations();
    wire.call(
        conversations.update("tc_xxx").name("Order 17").status("open"),
        "PUT",
        "/channel-service/v1/team_conversations/tc_xxx",
        &[],
        json!({"name": "Order 17", "status": "open"}),
    )
    .await;
    wire.call(
        conversations.delete("tc_xxx"),
        "DELETE",
        "/channel-service/v1/team_conversations/tc_xxx",
        &[],
        None,
    )
    .await;
}
