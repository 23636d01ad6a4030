//! `marketplace`: apps, packages, channels in use, files, and e-mail templates by the routes of version 2.

use imbrace::{
    Upload,
    gateway::types::{
        EmailTemplateCreate, EmailTemplateSearchField, TeamDefaultsTeam, TemplateGraph, TemplatePackage,
    },
};
use serde_json::json;

use super::support::Wire;

const V3: &str = "/v3/marketplaces";
const V2: &str = "/marketplaces/v2";

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    Box::pin(apps(&wire)).await;
    Box::pin(packages(&wire)).await;
    Box::pin(templates(&wire)).await;
    Box::pin(files(&wire)).await;
    wire.covers("marketplace");
}

async fn apps(wire: &Wire) {
    let marketplace = wire.client.marketplace();
    let path = format!("{V3}/apps");
    let list = marketplace
        .list_apps()
        .include_hidden(true)
        .include_checking(false);
    let query = [("include_hidden", "true"), ("include_checking", "false")];
    let list = wire.call(list, "GET", &path, &query, None).await;
    assert!(list.data[0]._id.starts_with("app_"));

    let path = format!("{V3}/apps/app_1");
    let app = wire
        .call(marketplace.get_app("app_1"), "GET", &path, &[], None)
        .await;
    assert_eq!(app.webhook_id.as_deref(), Some(""));
    let path = format!("{V3}/apps/status");
    let counts = wire
        .call(marketplace.get_app_status_counts(), "GET", &path, &[], None)
        .await;
    assert_eq!((counts.publish, counts.draft, counts.on_review), (0, 1, 1));

    let path = format!("{V3}/apps/used-channels");
    let used = marketplace.list_used_channels(["c1", "c2"]).product_id("prod_1");
    let query = [("ids", "c1"), ("ids", "c2"), ("product_id", "prod_1")];
    let used = wire.call(used, "GET", &path, &query, None).await;
    assert_eq!(used["c2"].app_id, "");
    let path = format!("{V3}/apps/used-channels-v2");
    let used = marketplace.list_used_channels_v2(["c1", "c2"]);
    let used = wire
        .call(used, "GET", &path, &[("ids", "c1"), ("ids", "c2")], None)
        .await;
    assert!(used["c1"].is_used && !used["c2"].is_used);

    let path = format!("{V3}/apps/utils/board-template/b_1");
    let board = wire
        .call(marketplace.get_board_template("b_1"), "GET", &path, &[], None)
        .await;
    assert_eq!(board.board_name, board.name);
}

async fn packages(wire: &Wire) {
    let marketplace = wire.client.marketplace();
    let path = format!("{V3}/apps/catalog");
    wire.call(marketplace.list_app_catalog(), "GET", &path, &[], None)
        .await;
    let path = format!("{V3}/apps/installed");
    wire.call(marketplace.list_installed_apps(), "GET", &path, &[], None)
        .await;
    let path = format!("{V3}/apps/install");
    let install = marketplace.install_app().package_id("pkg_1");
    wire.call(install, "POST", &path, &[], json!({"package_id": "pkg_1"}))
        .await;
    let path = format!("{V3}/apps/installs/i_1");
    wire.call(marketplace.get_app_install("i_1"), "GET", &path, &[], None)
        .await;
    wire.call(marketplace.uninstall_app("i_1"), "DELETE", &path, &[], None)
        .await;

    let path = format!("{V3}/market-places/v2/templates/_install_team_defaults");
    let call = marketplace
        .install_team_defaults()
        .teams([TeamDefaultsTeam::new().id("t_1").name("Sales")])
        .reset(true)
        .source("package")
        .kind("sync");
    let sent = json!({"teams": [{"id": "t_1", "name": "Sales"}], "reset": true, "source": "package", "kind": "sync"});
    wire.call(call, "POST", &path, &[], sent).await;

    let path = format!("{V2}/market-places/templates/install-from-json");
    let graph = TemplateGraph::new().edges([vec!["a".to_owned(), "b".to_owned()]]);
    let call = marketplace
        .install_from_json()
        .template(TemplatePackage::new().graph(graph));
    let sent = json!({"template": {"graph": {"edges": [["a", "b"]]}}});
    let done = wire.call(call, "POST", &path, &[], sent).await;
    assert_eq!(done.success, Some(true));
    let path = format!("{V2}/market-places/channel-workflows");
    let call = marketplace
        .post_channel_workflows()
        .channel_id("ch_1")
        .workflow_id("w_1");
    let sent = json!({"channel_id": "ch_1", "workflow_id": "w_1"});
    wire.call(call, "POST", &path, &[], sent).await;
}

async fn templates(wire: &Wire) {
    let marketplace = wire.client.marketplace();
    let path = format!("{V2}/email-templates");
    let new = EmailTemplateCreate::new("Welcome", "Hi", "<p>Hello</p>");
    let sent = json!({"name": "Welcome", "subject": "Hi", "body": "<p>Hello</p>"});
    wire.call(marketplace.create_email_template(new), "POST", &path, &[], sent)
        .await;
    let path = format!("{V2}/email-templates/search");
    let found = marketplace
        .list_email_templates()
        .field(EmailTemplateSearchField::All)
        .q("hello")
        .limit(20)
        .skip(0)
        .sort("-name");
    let query = [
        ("field", "all"),
        ("q", "hello"),
        ("limit", "20"),
        ("skip", "0"),
        ("sort", "-name"),
    ];
    wire.call(found, "GET", &path, &query, None).await;
}

async fn files(wire: &Wire) {
    let marketplace = wire.client.marketplace();
    let path = format!("{V2}/files");
    let upload = Upload::bytes("notes.txt", "hello").content_type("text/plain");
    let parts = [("file", "notes.txt (text/plain): hello")];
    let made = wire
        .form(marketplace.upload_file(upload), "POST", &path, &parts)
        .await;
    assert_eq!((made.short_path.len(), made.created_at), (6, None));

    let path = format!("{V2}/files/89a17f");
    let download = marketplace.download_market_place_file("89a17f");
    let download = wire.call(download, "GET", &path, &[], None).await;
    assert_eq!(download.text().await.expect("text"), "hello file");
    let path = format!("{V2}/files/f_1");
    wire.call(marketplace.delete_file("f_1"), "DELETE", &path, &[], None)
        .await;
    let path = format!("{V2}/file-details/f_1");
    wire.call(marketplace.get_file_details("f_1"), "GET", &path, &[], None)
        .await;

    let path = format!("{V3}/files");
    wire.call(marketplace.list_organization_files(), "GET", &path, &[], None)
        .await;
    let path = format!("{V3}/files/f_1");
    let change = marketplace.update_file("f_1").name("renamed.txt").is_public(true);
    let sent = json!({"name": "renamed.txt", "is_public": true});
    let changed = wire.call(change, "PUT", &path, &[], sent).await;
    assert!(changed.is_public);
    wire.call(marketplace.delete_file_v3("f_1"), "DELETE", &path, &[], None)
        .await;
    let path = format!("{V3}/file-details/f_1");
    wire.call(marketplace.get_file_details_v3("f_1"), "GET", &path, &[], None)
        .await;
}
