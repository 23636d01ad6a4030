//! Boards, fields, items, segments, folders and files.

use imbrace::{
    Upload,
    gateway::types::{
        BoardCreate, BoardExportMail, BoardFieldBulkEntry, BoardFieldBulkUpdate, BoardFieldCreate,
        BoardFieldOptionInput, BoardFieldSettingsInput, BoardItemBulkCreate, BoardItemCreate, BoardItemIds,
        BoardItemValue, BoardJourney, BoardManager, BoardPermissions, BoardReorder, BoardSegmentFilter,
        BoardSegmentUpdate, BoardStage, BoardType, FileUpload, FolderFileIds, FolderSortKey, FolderSortOrder,
        FolderSourceType, FolderUpdate,
    },
};
use serde_json::{Value, json};

use super::support::Wire;

/// A folder that does not exist yet; an upload makes it.
const NEW_FOLDER: &str = "2b1b7a0e-6c55-4c0f-9f3e-8d1f0c3a7e11";

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    boards(&wire).await;
    fields(&wire).await;
    items(&wire).await;
    many_items(&wire).await;
    related_items(&wire).await;
    search_and_exports(&wire).await;
    segments(&wire).await;
    folders(&wire).await;
    files(&wire).await;
    file_contents(&wire).await;
    wire.covers("boards");
}

#[tokio::test]
async fn what_the_server_refuses_comes_with_its_status_and_words() {
    let wire = Wire::start().await;
    let boards = wire.client.boards();
    let fields = [
        BoardFieldCreate::new("Code", "ShortText").is_unique_identifier(true),
        BoardFieldCreate::new("Stage", "SingleSelection").data([BoardFieldOptionInput::new("New")]),
        BoardFieldCreate::new("Owner", "ShortText").is_default(true),
    ];
    let board = boards.create("Strict").fields(fields).await.expect("a board");
    let [code, stage, owner] = [0, 1, 2].map(|index| board.fields[index].id.clone());

    let error = wire.refused(boards.create_item(&board.id), 400).await;
    assert_eq!(error.message(), "Field 'Code' is required");
    item(&wire, &board.id, &code, "A-1").await;
    let again = boards.create_item(&board.id).field(&code, "A-1");
    let error = wire.refused(again, 409).await;
    assert!(
        error.message().contains("already exists for unique field"),
        "{error}"
    );
    let call = boards
        .create_item(&board.id)
        .field(&code, "A-2")
        .field(&stage, "Old");
    let error = wire.refused(call, 400).await;
    assert!(error.message().contains("Invalid option"), "{error}");
    let error = wire.refused(boards.delete_field(&board.id, &owner), 400).await;
    assert_eq!(error.message(), "Default fields cannot be deleted");
    let unknown = boards.bulk_delete_items(&board.id, BoardItemIds::new(["no-item"]));
    let error = wire.refused(unknown, 404).await;
    assert!(error.is_not_found(), "{error}");
    assert_eq!(boards.count_items(&board.id).await.expect("a count").count, 1);
}

/// A board with the fields `Company` (text) and `Size` (number); the ids of the three.
async fn sample(wire: &Wire) -> (String, String, String) {
    let fields = [
        BoardFieldCreate::new("Company", "ShortText"),
        BoardFieldCreate::new("Size", "Number"),
    ];
    let board = wire.client.boards().create("Sample").fields(fields).await;
    let board = board.expect("a board");
    let field = |index: usize| board.fields[index].id.clone();
    (board.id.clone(), field(0), field(1))
}

async fn item(wire: &Wire, board: &str, field: &str, value: &str) -> String {
    let item = wire.client.boards().create_item(board).field(field, value).await;
    item.expect("an item").item_id().expect("its id").to_owned()
}

async fn boards(wire: &Wire) {
    let boards = wire.client.boards();
    let body = BoardCreate::new("Leads")
        .description("All leads")
        .r#type(BoardType::General)
        .fields([BoardFieldCreate::new("Company", "ShortText").is_unique_identifier(true)])
        .managers([BoardManager::new("team_1").permissions(BoardPermissions::new().read(true).write(false))])
        .team_ids(["team_1", "team_2"])
        .journey(
            BoardJourney::new()
                .enabled(true)
                .stages([BoardStage::new().name("New").order(0)]),
        )
        .show_id(true)
        .clear_category();
    let sent = json!({
        "name": "Leads", "description": "All leads", "type": "General",
        "fields": [{"name": "Company", "type": "ShortText", "isUniqueIdentifier": true}],
        "managers": [{"teamId": "team_1", "permissions": {"read": true, "write": false}}],
        "team_ids": ["team_1", "team_2"],
        "journey": {"enabled": true, "stages": [{"name": "New", "order": 0}]},
        "show_id": true, "category": null,
    });
    let leads = wire
        .call(boards.create(body), "POST", "/data-board/boards", &[], sent)
        .await;
    assert_eq!((leads.name.as_str(), leads.r#type), ("Leads", BoardType::General));
    assert!(leads.fields[0].is_identifier == Some(true));
    let path = format!("/data-board/boards/{}", leads.id);

    let list = boards
        .list()
        .limit(10)
        .skip(0)
        .search("lead")
        .types([BoardType::General, BoardType::Contacts])
        .hidden(false)
        .team_ids(["team_1", "team_2"])
        .sort("name");
    let query = [
        ("limit", "10"),
        ("skip", "0"),
        ("search", "lead"),
        ("types", "General"),
        ("types", "Contacts"),
        ("hidden", "false"),
        ("teamIds", "team_1"),
        ("teamIds", "team_2"),
        ("sort", "name"),
    ];
    let found = wire.call(list, "GET", "/data-board/boards", &query, None).await;
    assert_eq!((found.total, found.data[0].items_count), (1, Some(0)));
    let list = boards.list().category_id("cat 1&2");
    let query = [("category_id", "cat 1&2")];
    wire.call(list, "GET", "/data-board/boards", &query, None).await;

    let got = wire.call(boards.get(&leads.id), "GET", &path, &[], None).await;
    assert_eq!(got.journey, leads.journey);

    let update = boards
        .update(&leads.id)
        .name("Leads 2")
        .order(3)
        .hidden(true)
        .category("cat_1");
    let sent = json!({"name": "Leads 2", "order": 3, "hidden": true, "category": "cat_1"});
    let updated = wire.call(update, "PATCH", &path, &[], sent).await;
    assert_eq!(updated.category_id.as_deref(), Some("cat_1"));
    assert!(updated.hidden);

    let other = boards.create("Others").await.expect("a board");
    let order = [other.id.as_str(), leads.id.as_str()];
    let reorder = boards.reorder(BoardReorder::new(order)).order(order);
    let sent = json!({"boardIds": order, "order": order});
    wire.call(reorder, "POST", "/data-board/boards/reorder", &[], sent)
        .await;
    let listed = boards.list().await.expect("boards").data;
    assert_eq!(listed[0].id, other.id);

    let deleted = wire
        .call(boards.delete(&leads.id), "DELETE", &path, &[], None)
        .await;
    assert_eq!(deleted.message, "Board deleted successfully");
    let error = wire.refused(boards.get(&leads.id), 404).await;
    assert!(
        error.is_not_found() && error.message().contains(&leads.id),
        "{error}"
    );
}

async fn fields(wire: &Wire) {
    let boards = wire.client.boards();
    let (board, company, size) = sample(wire).await;
    let path = format!("/data-board/boards/{board}/fields");

    let stage = BoardFieldCreate::new("Stage", "SingleSelection")
        .description("How far it is")
        .data([
            BoardFieldOptionInput::new("New").color("#00ff00"),
            BoardFieldOptionInput::new("Won").order(2),
        ])
        .settings(BoardFieldSettingsInput::new().format("0.0"))
        .is_default(false);
    let sent = json!({
        "name": "Stage", "type": "SingleSelection", "description": "How far it is",
        "data": [{"value": "New", "color": "#00ff00"}, {"value": "Won", "order": 2}],
        "settings": {"format": "0.0"}, "isDefault": false,
    });
    let with_stage = wire
        .call(boards.create_field(&board, stage), "POST", &path, &[], sent)
        .await;
    let stage = with_stage.fields.last().expect("the new field");
    assert_eq!(stage.data.as_ref().expect("options")[1].value, "Won");
    let stage = stage.id.clone();
    let same_name = boards.create_field(&board, BoardFieldCreate::new("Stage", "Number"));
    let error = wire.refused(same_name, 400).await;
    assert!(error.message().contains("already exists"), "{error}");

    let call = boards.get_field(&board, &stage);
    let got = wire
        .call(call, "GET", &format!("{path}/{stage}"), &[], None)
        .await;
    assert_eq!(got.name, "Stage");

    let call = boards
        .update_field(&board, &stage)
        .name("State")
        .hidden_on_record(true)
        .data([
            BoardFieldOptionInput::new("New").id("opt_1"),
            BoardFieldOptionInput::new("Lost"),
        ])
        .prompt_ai("Guess it.");
    let sent = json!({
        "name": "State", "hiddenOnRecord": true, "data": [{"value": "New", "id": "opt_1"}, {"value": "Lost"}],
        "promptAI": "Guess it.",
    });
    let updated = wire
        .call(call, "PATCH", &format!("{path}/{stage}"), &[], sent)
        .await;
    assert_eq!(updated.fields.last().expect("the field").name, "State");

    let entries = BoardFieldBulkUpdate::new([
        BoardFieldBulkEntry::new("Company name", "ShortText")
            .field_id(&company)
            .hidden_on_record(true),
        BoardFieldBulkEntry::new("Note", "LongText")
            .is_unique_identifier(false)
            .hidden(true),
    ]);
    let sent = json!({"fields": [
        {"field_id": company, "name": "Company name", "type": "ShortText", "hidden_on_record": true},
        {"name": "Note", "type": "LongText", "is_unique_identifier": false, "hidden": true},
    ]});
    let call = boards.bulk_update_fields(&board, entries);
    let updated = wire.call(call, "PATCH", &format!("{path}/bulk"), &[], sent).await;
    assert_eq!(
        (updated.fields.len(), updated.fields[0].name.as_str()),
        (4, "Company name")
    );

    let call = boards.reorder_fields(&board).field_ids([&size, &company]);
    let sent = json!({"fieldIds": [size, company]});
    let ordered = wire
        .call(call, "POST", &format!("{path}/reorder"), &[], sent)
        .await;
    assert_eq!(ordered.fields[0].id, size);
    let call = boards.reorder_fields(&board).fields([&company]);
    let sent = json!({"fields": [company]});
    wire.call(call, "POST", &format!("{path}/reorder"), &[], sent)
        .await;

    let call = boards.delete_field(&board, &size);
    let left = wire
        .call(call, "DELETE", &format!("{path}/{size}"), &[], None)
        .await;
    assert!(left.fields.iter().all(|field| field.id != size));
    let error = wire.refused(boards.get_field(&board, &size), 404).await;
    assert!(error.is_not_found(), "{error}");
}

async fn items(wire: &Wire) {
    let boards = wire.client.boards();
    let (board, company, size) = sample(wire).await;
    let path = format!("/data-board/boards/{board}/items");

    let call = boards
        .create_item(&board)
        .field(&company, "Acme")
        .field(&size, 20)
        .related_board_item_id("item_1")
        .created_type("import")
        .contact_id("contact_1");
    let sent = json!({
        "fields": {company.as_str(): "Acme", size.as_str(): 20}, "related_board_item_id": "item_1",
        "created_type": "import", "contact_id": "contact_1",
    });
    let acme = wire.call(call, "POST", &path, &[], sent).await;
    assert_eq!(
        acme.fields.as_ref().and_then(|fields| fields.get(&size)),
        Some(&json!(20))
    );
    assert_eq!(acme.created_type.as_ref().map(AsRef::as_ref), Some("import"));

    // An item without values is an item, and its body has the property that the server insists on.
    let call = boards.create_item(&board);
    wire.call(call, "POST", &path, &[], json!({"fields": {}})).await;

    let filter = r#"{"fields.name":"A & B"}"#;
    let call = boards
        .list_items(&board)
        .limit(5)
        .skip(0)
        .sort("-created_at")
        .include_parent(true)
        .filter(filter);
    let query = [
        ("limit", "5"),
        ("skip", "0"),
        ("sort", "-created_at"),
        ("include_parent", "true"),
        ("filter", filter),
    ];
    let page = wire.call(call, "GET", &path, &query, None).await;
    assert_eq!((page.total, page.has_more), (Some(2), Some(false)));

    let call = boards.count_items(&board).filter(filter);
    let query = [("filter", filter)];
    let count = wire
        .call(call, "GET", &format!("{path}/count"), &query, None)
        .await;
    assert_eq!(count.count, 2);

    let one = format!("{path}/{}", acme.item_id().expect("its id"));
    let call = boards.get_item(&board, acme.item_id().expect("its id"));
    let got = wire.call(call, "GET", &one, &[], None).await;
    assert_eq!(got.related_board_item_id.as_deref(), Some("item_1"));

    // What a number field cannot read becomes null, without a refusal.
    let call = boards
        .update_item(&board, acme.item_id().expect("its id"))
        .field(&company, "Acme 2")
        .data([BoardItemValue::new(&size).value("many")])
        .related_board_item_id("item_2");
    let sent = json!({
        "fields": {company.as_str(): "Acme 2"}, "data": [{"key": size, "value": "many"}],
        "related_board_item_id": "item_2",
    });
    let updated = wire.call(call, "PATCH", &one, &[], sent).await;
    let fields = updated.fields.unwrap_or_default();
    assert_eq!(fields.get(&company), Some(&json!("Acme 2")));
    assert_eq!(fields.get(&size), Some(&Value::Null));

    let call = boards.delete_item(&board, acme.item_id().expect("its id"));
    let deleted = wire.call(call, "DELETE", &one, &[], None).await;
    assert_eq!(deleted.message, "Board item deleted successfully");
    let error = wire
        .refused(boards.delete_item(&board, acme.item_id().expect("its id")), 404)
        .await;
    assert!(error.is_not_found(), "{error}");
    let error = wire.refused(boards.create_item("no-board"), 404).await;
    assert!(error.message().contains("no-board"), "{error}");
}

async fn many_items(wire: &Wire) {
    let boards = wire.client.boards();
    let (board, company, size) = sample(wire).await;
    let path = format!("/data-board/boards/{board}/items");

    let call = boards.bulk_create_items(
        &board,
        BoardItemBulkCreate::new([
            BoardItemCreate::new().field(&company, "One"),
            BoardItemCreate::new().field(&company, "Two").field(&size, 2),
        ]),
    );
    let sent = json!({"items": [
        {"fields": {company.as_str(): "One"}},
        {"fields": {company.as_str(): "Two", size.as_str(): 2}},
    ]});
    let created = wire.call(call, "POST", &format!("{path}/bulk"), &[], sent).await;
    assert_eq!(created.count, Some(2));

    let ids: Vec<&str> = created
        .data
        .iter()
        .map(|item| item.item_id().expect("its id"))
        .collect();
    let call = boards.bulk_delete_items(&board, BoardItemIds::new(ids.clone()));
    let deleted = wire
        .call(
            call,
            "DELETE",
            &format!("{path}/bulk-delete"),
            &[],
            json!({"ids": ids}),
        )
        .await;
    assert_eq!(deleted.count, 2);
}

async fn related_items(wire: &Wire) {
    let boards = wire.client.boards();
    let (board, company, _) = sample(wire).await;
    let (other_board, other_field, _) = sample(wire).await;
    let one = item(wire, &board, &company, "Acme").await;
    let two = item(wire, &other_board, &other_field, "A deal").await;
    let path = format!("/data-board/boards/{board}/items/{one}/related");

    let call = boards
        .link_items(&board, &one)
        .related_board_id(&other_board)
        .related_item_ids([&two]);
    let sent = json!({"relatedBoardId": other_board, "relatedItemIds": [two]});
    let linked = wire.call(call, "POST", &path, &[], sent).await;
    assert_eq!(linked.message, "Linked 1 related items");

    let call = boards
        .get_related_items(&board, &one, &other_board)
        .link("true")
        .name("deal")
        .skip(0)
        .limit(10);
    let query = [("link", "true"), ("name", "deal"), ("skip", "0"), ("limit", "10")];
    let related = wire
        .call(call, "GET", &format!("{path}/{other_board}"), &query, None)
        .await;
    assert_eq!((related.total, related.has_more), (1, false));
    assert_eq!(related.data[0].id.as_deref(), Some(two.as_str()));

    let call = boards
        .unlink_items(&board, &one)
        .related_board_id(&other_board)
        .ids([&two]);
    let sent = json!({"relatedBoardId": other_board, "ids": [two]});
    let unlinked = wire.call(call, "DELETE", &path, &[], sent).await;
    assert_eq!(unlinked.message, "Unlinked 1 related items");
}

async fn search_and_exports(wire: &Wire) {
    let boards = wire.client.boards();
    let (board, company, _) = sample(wire).await;
    item(wire, &board, &company, "Cà phê Sài Gòn").await;

    let call = boards
        .search(&board)
        .q("cà phê")
        .filter("created_type = 'manual'")
        .limit(5)
        .offset(0)
        .sort(["created_at:desc"]);
    let sent = json!({
        "q": "cà phê", "filter": "created_type = 'manual'", "limit": 5, "offset": 0, "sort": ["created_at:desc"],
    });
    let found = wire
        .call(call, "POST", &format!("/data-board/search/{board}"), &[], sent)
        .await
        .message;
    assert_eq!(found.estimated_total_hits, Some(1));
    assert_eq!(found.hits[0].fields.get(&company), Some(&json!("Cà phê Sài Gòn")));

    let path = format!("/data-board/boards/{board}/export_csv");
    let call = boards
        .export_csv(&board)
        .all(false)
        .quick_range("3months")
        .by("updated")
        .tz("Asia/Ho_Chi_Minh");
    let query = [
        ("all", "false"),
        ("quick_range", "3months"),
        ("by", "updated"),
        ("tz", "Asia/Ho_Chi_Minh"),
    ];
    let csv = wire.call(call, "GET", &path, &query, None).await;
    assert!(csv.text().await.expect("text").contains("Cà phê Sài Gòn"));

    let call = boards
        .export_csv_via_mail(&board)
        .start_date("2026-11-01")
        .end_date("2026-11-20")
        .sort("-created_at")
        .email("a@example.com")
        .body(
            BoardExportMail::new()
                .send_email(true)
                .email(["a@example.com", "b@example.com"]),
        );
    let query = [
        ("start_date", "2026-11-01"),
        ("end_date", "2026-11-20"),
        ("sort", "-created_at"),
        ("email", "a@example.com"),
    ];
    let sent = json!({"sendEmail": true, "email": ["a@example.com", "b@example.com"]});
    let export = wire.call(call, "POST", &path, &query, sent).await;
    assert!(export.email_sent && !export.download_url.is_empty());

    let call = boards.get_import_progress(&board);
    let path = format!("/data-board/boards/{board}/import_progress");
    let progress = wire.call(call, "GET", &path, &[], None).await;
    assert_eq!(progress.status.as_str(), "completed");
}

async fn segments(wire: &Wire) {
    let boards = wire.client.boards();
    let (board, company, _) = sample(wire).await;
    let path = format!("/data-board/boards/{board}/segmentation");

    let call = boards
        .create_segment(&board)
        .name("Big")
        .description("More than ten")
        .filters([BoardSegmentFilter::new()
            .field_id(&company)
            .operator("is")
            .value("Acme")
            .condition("and")]);
    let filter = json!({"field_id": company, "operator": "is", "value": "Acme", "condition": "and"});
    let sent = json!({"name": "Big", "description": "More than ten", "filters": [filter]});
    let segment = wire.call(call, "POST", &path, &[], sent).await;
    assert_eq!(segment.filters[0].value, Some(json!("Acme")));
    let one = format!("{path}/{}", segment.id);

    let listed = wire
        .call(boards.list_segments(&board), "GET", &path, &[], None)
        .await;
    assert_eq!(listed.data.len(), 1);
    let call = boards.get_segment(&board, &segment.id);
    let got = wire.call(call, "GET", &one, &[], None).await;
    assert_eq!(got.name.as_deref(), Some("Big"));

    let call = boards
        .update_segment(&board, &segment.id)
        .body(BoardSegmentUpdate::new().clear_description())
        .filter([("field", "Company"), ("op", "is")]);
    let sent = json!({"description": null, "filter": {"field": "Company", "op": "is"}});
    let updated = wire.call(call, "PUT", &one, &[], sent).await;
    assert_eq!((updated.description, updated.filters.len()), (None, 1));

    let call = boards.patch_segment(&board, &segment.id).name("Higher value");
    wire.call(call, "PATCH", &one, &[], json!({"name": "Higher value"}))
        .await;
    let call = boards.delete_segment(&board, &segment.id);
    let deleted = wire.call(call, "DELETE", &one, &[], None).await;
    assert_eq!(deleted.message, "is deleted");
    wire.refused(boards.get_segment(&board, &segment.id), 404).await;
}

async fn folders(wire: &Wire) {
    let boards = wire.client.boards();
    let call = boards
        .create_folder("Reports")
        .organization_id("org_1")
        .parent_folder_id("root")
        .source_type(FolderSourceType::Upload)
        .description("Quarterly")
        .tags(["a", "b"])
        .auto_tagging(true)
        .team_ids(["team_1"]);
    let sent = json!({
        "name": "Reports", "organization_id": "org_1", "parent_folder_id": "root", "source_type": "upload",
        "description": "Quarterly", "tags": ["a", "b"], "auto_tagging": true, "team_ids": ["team_1"],
    });
    let folder = wire.call(call, "POST", "/data-board/folders", &[], sent).await;
    assert_eq!(folder.tags, Some(vec!["a".to_owned(), "b".to_owned()]));
    let path = format!("/data-board/folders/{}", folder._id);

    let query = [("ignore_assistant", "true")];
    let call = boards.list_folders().ignore_assistant(true);
    let listed = wire.call(call, "GET", "/data-board/folders", &query, None).await;
    assert_eq!(listed.data.len(), 1);

    let call = boards
        .search_folders()
        .q("rep")
        .limit(5)
        .organization_id("org_1")
        .ignore_assistant(false);
    let query = [
        ("q", "rep"),
        ("limit", "5"),
        ("organization_id", "org_1"),
        ("ignore_assistant", "false"),
    ];
    let found = wire
        .call(call, "GET", "/data-board/folders/search", &query, None)
        .await;
    assert_eq!(found.data[0].name, "Reports");

    let call = boards
        .get_folder(&folder._id)
        .recursive(true)
        .ignore_assistant(true);
    let query = [("recursive", "true"), ("ignore_assistant", "true")];
    let tree = wire.call(call, "GET", &path, &query, None).await;
    assert_eq!(
        (tree.folder._id.as_str(), tree.recursive),
        (folder._id.as_str(), true)
    );

    let call = boards
        .update_folder(&folder._id)
        .body(FolderUpdate::new().clear_description())
        .name("Reports 2")
        .tags(Vec::<String>::new());
    let sent = json!({"name": "Reports 2", "description": null, "tags": []});
    let updated = wire.call(call, "PUT", &path, &[], sent).await;
    assert_eq!((updated.name.as_str(), updated.description), ("Reports 2", None));

    let call = boards
        .get_folder_contents(&folder._id)
        .skip(0)
        .limit(20)
        .sort_by(FolderSortKey::LastUpdatedTime)
        .sort_order(FolderSortOrder::Desc)
        .recursive(true)
        .q("q1")
        .ignore_assistant(true);
    let query = [
        ("skip", "0"),
        ("limit", "20"),
        ("sortBy", "last_updated_time"),
        ("sortOrder", "desc"),
        ("recursive", "true"),
        ("q", "q1"),
        ("ignore_assistant", "true"),
    ];
    let contents = wire
        .call(call, "GET", &format!("{path}/contents"), &query, None)
        .await;
    assert_eq!(contents.search_query.as_deref(), Some("q1"));

    let call = boards.delete_folders(FolderFileIds::new([&folder._id]));
    let sent = json!({"ids": [folder._id]});
    let deleted = wire
        .call(call, "POST", "/data-board/folders/delete", &[], sent)
        .await;
    assert_eq!(deleted.deleted_count, 1);
    let error = wire.refused(boards.get_folder(&folder._id), 404).await;
    assert_eq!(error.message(), "Folder not found");
}

async fn files(wire: &Wire) {
    let boards = wire.client.boards();
    let call = boards
        .create_file("notes.txt")
        .folder_id(NEW_FOLDER)
        .organization_id("org_1")
        .key("notes-1")
        .file_type("text/plain")
        .file_size(12)
        .source_type("upload")
        .tags(["a"])
        .remarks("draft");
    let sent = json!({
        "name": "notes.txt", "folder_id": NEW_FOLDER, "organization_id": "org_1", "key": "notes-1",
        "file_type": "text/plain", "file_size": 12, "source_type": "upload", "tags": ["a"], "remarks": "draft",
    });
    let file = wire.call(call, "POST", "/data-board/files", &[], sent).await;
    assert_eq!((file.key.as_str(), file.file_size), ("notes-1", 12));
    let path = format!("/data-board/files/{}", file._id);

    let call = boards
        .list_files()
        .folder_id(NEW_FOLDER)
        .skip(0)
        .limit(50)
        .sort_by(FolderSortKey::Name)
        .sort_order(FolderSortOrder::Asc);
    let query = [
        ("folder_id", NEW_FOLDER),
        ("skip", "0"),
        ("limit", "50"),
        ("sortBy", "name"),
        ("sortOrder", "asc"),
    ];
    let listed = wire.call(call, "GET", "/data-board/files", &query, None).await;
    assert_eq!(listed.data.len(), 1);

    let call = boards.search_files().q("NOTES").limit(3).folder_id(NEW_FOLDER);
    let query = [("q", "NOTES"), ("limit", "3"), ("folder_id", NEW_FOLDER)];
    let found = wire
        .call(call, "GET", "/data-board/files/search", &query, None)
        .await;
    assert_eq!(found.data[0]._id, file._id);

    let got = wire
        .call(boards.get_file(&file._id), "GET", &path, &[], None)
        .await;
    assert!(got.presigned_url.is_some());

    let call = boards
        .update_file(&file._id)
        .name("notes 2.txt")
        .tags(["a", "b"])
        .remarks("final");
    let sent = json!({"name": "notes 2.txt", "tags": ["a", "b"], "remarks": "final"});
    let updated = wire.call(call, "PUT", &path, &[], sent).await;
    assert_eq!(updated.tags.map(|tags| tags.len()), Some(2));

    let call = boards.delete_files(FolderFileIds::new([&file._id]));
    let sent = json!({"ids": [file._id]});
    let deleted = wire
        .call(call, "POST", "/data-board/files/delete", &[], sent)
        .await;
    assert_eq!(deleted.deleted_count, 1);
    let error = wire.refused(boards.get_file(&file._id), 404).await;
    assert_eq!(error.message(), "File not found");
}

async fn file_contents(wire: &Wire) {
    let boards = wire.client.boards();
    let upload = Upload::bytes("q1.txt", "first quarter").content_type("text/plain");
    let call = boards
        .upload_file(FileUpload::new(upload, NEW_FOLDER))
        .folder_name("Reports")
        .tags("a,b")
        .remarks("draft")
        .source_type(FolderSourceType::Upload)
        .last_updated_by(r#"{"email":"a@example.com"}"#);
    let parts = [
        ("file", "q1.txt (text/plain): first quarter"),
        ("folder_id", NEW_FOLDER),
        ("folder_name", "Reports"),
        ("tags", "a,b"),
        ("remarks", "draft"),
        ("source_type", "upload"),
        ("last_updated_by", r#"{"email":"a@example.com"}"#),
    ];
    let file = wire
        .form(call, "POST", "/data-board/files/upload", &parts)
        .await
        .into_first()
        .expect("a file");
    assert_eq!((file.folder_id.as_str(), file.file_size), (NEW_FOLDER, 13));

    let call = boards.download_file(&file._id);
    let path = format!("/data-board/files/{}/download", file._id);
    let download = wire.call(call, "GET", &path, &[], None).await;
    assert_eq!(download.text().await.expect("text"), "first quarter");

    let call = boards.upload_file(FileUpload::new(Upload::bytes("q2.txt", "second"), "reports"));
    let error = wire.refused(call, 400).await;
    assert_eq!(error.message(), "folder_id is not a valid id");
}
