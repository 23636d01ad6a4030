//! `contacts`: contacts, what belongs to them, notifications.

use imbrace::{
    Upload,
    gateway::types::{ChannelType, ContactCommentCreate, ContactSearch, NotificationsRead},
};
use serde_json::json;

use super::support::Wire;

const CONTACTS: &str = "/channel-service/v1/contacts";
const CONTACT: &str = "/channel-service/v1/contacts/con_xxx";

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    Box::pin(lists(&wire)).await;
    Box::pin(one_contact(&wire)).await;
    Box::pin(files(&wire)).await;
    Box::pin(what_belongs_to_a_contact(&wire)).await;
    Box::pin(notifications(&wire)).await;
    Box::pin(specified(&wire)).await;
    wire.covers("contacts");
}

async fn lists(wire: &Wire) {
    let contacts = wire.client.contacts();

    let list = wire
        .call(
            contacts
                .list()
                .limit(50)
                .skip(100)
                .sort("-created_at")
                .q("alice")
                .offset(100),
            "GET",
            CONTACTS,
            &[
                ("limit", "50"),
                ("skip", "100"),
                ("sort", "-created_at"),
                ("q", "alice"),
                ("offset", "100"),
            ],
            None,
        )
        .await;
    let first = &list.data[0];
    assert_eq!(first.display_name.as_deref(), Some("Alice B."));

    let mut rows = contacts.list().limit(1).items();
    let mut ids = Vec::new();
    while let Some(row) = rows.next().await {
        ids.push(row.expect("a contact").id);
    }
    assert_eq!(ids, ["con_xxx"]);
    let sent = wire.sandbox.requests().pop().expect("a request");
    assert_eq!(sent.query, "limit=1");

    let list = wire
        .call(
            contacts
                .search("alice")
                .r#type("name")
                .limit(20)
                .skip(0)
                .sort("name"),
            "GET",
            "/channel-service/v1/contacts/_search",
            &[
                ("q", "alice"),
                ("type", "name"),
                ("limit", "20"),
                ("skip", "0"),
                ("sort", "name"),
            ],
            None,
        )
        .await;
    assert_eq!(list.has_more, Some(false));
}

async fn one_contact(wire: &Wire) {
    let contacts = wire.client.contacts();

    let made = wire
        .call(
            contacts
                .create()
                .display_name("Alice B.")
                .email("alice@example.com")
                .phone_number("+84901234567")
                .channel_id("ch_xxx")
                .channel_type(ChannelType::Web)
                .label("vip")
                .label(json!({"id": 7})),
            "POST",
            CONTACTS,
            &[],
            json!({
                "display_name": "Alice B.",
                "email": "alice@example.com",
                "phone_number": "+84901234567",
                "channel_id": "ch_xxx",
                "channel_type": "web",
                "labels": ["vip", {"id": 7}],
            }),
        )
        .await;
    assert_eq!(made.channel_type, Some(ChannelType::Web));

    let got = wire
        .call(contacts.get("con_xxx"), "GET", CONTACT, &[], None)
        .await;
    assert_eq!(got.id, "con_xxx");

    let changed = wire
        .call(
            contacts
                .update("con_xxx")
                .name("Alice B.")
                .email("alice@example.com")
                .phone("+84901234567")
                .labels(["vip"]),
            "PUT",
            CONTACT,
            &[],
            json!({
                "name": "Alice B.",
                "email": "alice@example.com",
                "phone": "+84901234567",
                "labels": ["vip"],
            }),
        )
        .await;
    assert!(!changed.id.is_empty());

    let receipt = wire
        .call(contacts.delete("con_xxx"), "DELETE", CONTACT, &[], None)
        .await;
    assert_eq!(
        receipt.and_then(|receipt| receipt.message).as_deref(),
        Some("Contact deleted")
    );
}

async fn files(wire: &Wire) {
    let contacts = wire.client.contacts();

    let csv = wire
        .call(
            contacts.export_csv().sort("-created_at"),
            "GET",
            "/channel-service/v1/contacts/_export_csv",
            &[("sort", "-created_at")],
            None,
        )
        .await;
    assert!(
        csv.content_type()
            .is_some_and(|media| media.starts_with("text/csv"))
    );
    assert_eq!(
        csv.text().await.expect("the text"),
        "display_name,email\nAlice B.,alice@example.com\n"
    );

    let avatar = Upload::bytes("alice.png", "not really an image").content_type("image/png");
    let parts = [("file", "alice.png (image/png): not really an image")];
    let file = wire
        .form(
            contacts.upload_avatar(avatar),
            "POST",
            "/channel-service/v1/contacts/_fileupload",
            &parts,
        )
        .await;
    assert_eq!(file.url.as_deref(), Some("https://example.com/alice.png"));

    // What other SDKs call it.
    let avatar = Upload::bytes("alice.png", "not really an image").content_type("image/png");
    wire.form(
        contacts.upload_contacts(avatar),
        "POST",
        "/channel-service/v1/contacts/_fileupload",
        &parts,
    )
    .await;
}

async fn what_belongs_to_a_contact(wire: &Wire) {
    let contacts = wire.client.contacts();

    let comments = wire
        .call(
            contacts
                .get_comments("con_xxx")
                .channel_types("web,whatsapp")
                .skip(20)
                .limit(20),
            "GET",
            "/channel-service/v1/contacts/con_xxx/comments",
            &[("channel_types", "web,whatsapp"), ("skip", "20"), ("limit", "20")],
            None,
        )
        .await;
    let comments: Vec<_> = comments.into_iter().collect();
    assert_eq!(comments[0]._id.as_deref(), Some("6745a9"));

    let conversations = wire
        .call(
            contacts.get_conversations("con_xxx").channel_types("web"),
            "GET",
            "/channel-service/v1/contacts/con_xxx/conversations",
            &[("channel_types", "web")],
            None,
        )
        .await;
    assert_eq!(conversations[0].id.as_deref(), Some("conv_xxx"));

    // The path says `contact`, not `contacts`.
    let files = wire
        .call(
            contacts.get_files("con_xxx"),
            "GET",
            "/channel-service/v1/contact/con_xxx/files",
            &[],
            None,
        )
        .await;
    assert_eq!(files[0]._id.as_deref(), Some("6745aa"));

    let activities = wire
        .call(
            contacts.get_activities("conv_xxx"),
            "GET",
            "/channel-service/v1/conversations_activities/conv_xxx",
            &[],
            None,
        )
        .await;
    assert_eq!(activities[0].public_id.as_deref(), Some("act_xxx"));
}

async fn notifications(wire: &Wire) {
    let contacts = wire.client.contacts();

    let list = wire
        .call(
            contacts.list_notifications().limit(20).skip(20).r#type("101"),
            "GET",
            "/channel-service/v1/notifications",
            &[("limit", "20"), ("skip", "20"), ("type", "101")],
            None,
        )
        .await;
    let first = &list.data[0];
    assert_eq!((first.r#type, first.is_read), (Some(101), Some(false)));

    let receipt = wire
        .call(
            contacts.mark_notifications_read(),
            "PUT",
            "/channel-service/v1/notifications/read",
            &[],
            None,
        )
        .await;
    assert_eq!(receipt.success, Some(true));

    let body = NotificationsRead::new()
        .notification("ntf_1")
        .notification("ntf_2")
        .ids(["ntf_3"]);
    let receipt = wire
        .call(
            contacts.mark_notifications_read().body(body),
            "PUT",
            "/channel-service/v1/notifications/read",
            &[],
            json!({"notification_id": ["ntf_1", "ntf_2"], "ids": ["ntf_3"]}),
        )
        .await;
    assert_eq!(receipt.success, Some(true));

    // A DELETE with a body.
    let receipt = wire
        .call(
            contacts.dismiss_notification("ntf_xxx"),
            "DELETE",
            "/channel-service/v1/notifications/dismiss",
            &[],
            json!({"notification_id": "ntf_xxx"}),
        )
        .await;
    assert_eq!(receipt.success, Some(true));

    let receipt = wire
        .call(
            contacts.dismiss_all_notifications(),
            "DELETE",
            "/channel-service/v1/notifications/dismiss/all",
            &[],
            None,
        )
        .await;
    assert_eq!(receipt.success, Some(true));
}

/// What the published specification names and the SDKs do not call by these routes.
async fn specified(wire: &Wire) {
    let contacts = wire.client.contacts();
    wire.call(
        contacts.search_contacts(ContactSearch::new("alice").limit(20).offset(0)),
        "POST",
        "/channel-service/v1/contacts/_search",
        &[],
        json!({"query": "alice", "limit": 20, "offset": 0}),
    )
    .await;
    wire.call(
        contacts.get_by_board_item("bi_xxx"),
        "GET",
        "/channel-service/v1/contacts/by-board-item/bi_xxx",
        &[],
        None,
    )
    .await;
    wire.call(
        contacts.create_comment("con_xxx", ContactCommentCreate::new("Please call back")),
        "POST",
        "/channel-service/v1/contacts/con_xxx/comments",
        &[],
        json!({"content": "Please call back"}),
    )
    .await;
    wire.call(
        contacts.get_comment("con_xxx", "6745a9"),
        "GET",
        "/channel-service/v1/contacts/con_xxx/comment/6745a9",
        &[],
        None,
    )
    .await;
    wire.call(
        contacts.delete_comment("con_xxx", "6745a9"),
        "DELETE",
        "/channel-service/v1/contacts/con_xxx/comment/6745a9",
        &[],
        None,
    )
    .await;
    wire.call(
        contacts.list_contact_files("con_xxx"),
        "GET",
        "/channel-service/v1/contacts/con_xxx/files",
        &[],
        None,
    )
    .await;
    wire.call(
        contacts.list_message_comments("con_xxx"),
        "GET",
        "/channel-service/v1/contacts/con_xxx/message_comments",
        &[],
        None,
    )
    .await;
    wire.call(
        contacts.dismiss_notifications().ids(["notification_id"]),
        "POST",
        "/channel-service/v1/notifications/dismiss",
        &[],
        json!({"ids": ["notification_id"]}),
    )
    .await;
    wire.call(
        contacts.dismiss_all_notifications_by_post(),
        "POST",
        "/channel-service/v1/notifications/dismiss/all",
        &[],
        None,
    )
    .await;
}
