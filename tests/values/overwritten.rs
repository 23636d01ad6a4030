//! Items over whose properties the data board copies the values of a user.

use imbrace::{
    Extra,
    gateway::types::{
        BoardFieldCreate, BoardItem, BoardItemBulkCreate, BoardItemCreate, BoardItemUpdate, BoardItemValue,
    },
};
use imbrace_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::support::{Reply, Server, client};

/// The properties of items, as the document names them.
pub(super) fn properties() -> Vec<&'static str> {
    let document = include_str!("../../openapi/gateway/boards.yaml");
    let (_, schema) = document.split_once("\n    BoardItem:\n").unwrap();
    let (_, rest) = schema.split_once("\n      properties:\n").unwrap();
    let lines = rest.lines().take_while(|line| line.starts_with("      "));
    let names = lines.filter_map(|line| line.strip_prefix("        ")?.split_once(':'));
    let names: Vec<_> = names
        .map(|(name, _)| name)
        .filter(|name| !name.starts_with(' '))
        .collect();
    assert!(
        names.len() >= 16 && names.contains(&"fields") && names.contains(&"updated_at"),
        "{names:?}"
    );
    names
}

fn odd_values() -> [Value; 9] {
    [
        json!(null),
        json!(true),
        json!(17),
        json!(-2.5),
        json!(""),
        json!("x"),
        json!([]),
        json!(["a", 3]),
        json!({"name": {"x": [null]}}),
    ]
}

fn item(id: &str) -> Value {
    json!({
        "_id": id, "id": id, "board_item_id": id, "business_unit_id": "", "organization_id": "org_1", "board_id": "b",
        "created_type": "manual", "fields": {"f1": "good"}, "related_board_item_list": [], "conversation_ids": [],
        "created_at": "2026-11-29T16:24:00.292Z", "updated_at": "2026-11-29T16:24:00.292Z",
    })
}

/// An item as it comes in a list, after a user stored a value under a key.
fn flattened(id: &str, key: &str, value: &Value) -> Value {
    let mut item = item(id);
    item["fields"][key] = value.clone();
    let values = item["fields"].as_object().unwrap().clone();
    item.as_object_mut().unwrap().extend(values);
    item
}

#[tokio::test]
async fn no_value_of_one_item_makes_a_list_unreadable() {
    for name in properties() {
        for value in odd_values() {
            let rows = [flattened("i1", name, &value), flattened("i2", "f2", &json!(1))];
            let list = json!({"data": rows, "count": 2, "total": 2, "has_more": false});
            let server = Server::once(Reply::json(200, &list.to_string())).await;
            let boards = client(&server).boards();
            let (listed, related) = (boards.list_items("b"), boards.get_related_items("b", "i", "b2"));
            let (listed, related) = (listed.await.unwrap(), related.await.unwrap());
            // Nothing is lost: what was read is written again.
            assert_eq!(serde_json::to_value(&listed).unwrap(), list, "{name} = {value}");
            assert_eq!(serde_json::to_value(&related).unwrap(), list, "{name} = {value}");
            for data in [listed.data, related.data] {
                check(&data, name, &value);
            }
        }
    }
}

fn check(items: &[BoardItem], name: &str, value: &Value) {
    let [odd, good] = items else {
        panic!("{} items", items.len())
    };
    assert_eq!(good.item_id().unwrap(), "i2");
    assert_eq!(
        (good.id.as_deref(), good._id.as_deref()),
        (Some("i2"), Some("i2"))
    );
    assert_eq!(good.fields.as_ref().unwrap()["f2"], 1);
    if name == "fields" {
        // An object that overwrites `fields` looks like them; any other value leaves open which properties are the item's own.
        assert_eq!(odd.item_id().is_ok(), value.is_object());
        assert_eq!(
            odd.fields.clone().map(Value::from),
            Some(value.clone()).filter(Value::is_object)
        );
        return;
    }
    assert_eq!(odd.item_id().unwrap(), "i1", "{name} = {value}");
    assert_eq!(&odd.extra[name], value, "{name} = {value}");
    // Nothing typed holds the user's value.
    let (id, _id) = (odd.id.is_none(), odd._id.is_none());
    assert_eq!(
        (id, _id, odd.board_item_id.is_none()),
        (name == "id", name == "_id", name == "board_item_id")
    );
    assert_eq!(odd.created_type.is_none(), name == "created_type");
    assert!(odd.fields.is_some());
}

/// With its `fields` overwritten, an item does not say which of its properties are.
#[tokio::test]
async fn an_item_without_its_own_fields_has_no_property_of_which_to_be_sure() {
    for value in odd_values().into_iter().filter(|value| !value.is_object()) {
        let mut row = item("i1");
        row["contacts"] = json!({"id": "c"});
        row["logo_url"] = json!("https://logo.example");
        // Stored as values of a user: the id and the times of another item.
        for (name, other) in [
            ("id", "i2"),
            ("_id", "i2"),
            ("board_item_id", "i2"),
            ("created_at", "x"),
        ] {
            row[name] = json!(other);
        }
        row["fields"] = value.clone();
        let list = json!({"data": [row, item("i2")], "count": 2, "total": 2, "has_more": false});
        let server = Server::once(Reply::json(200, &list.to_string())).await;
        let read = client(&server).boards().list_items("b").await.unwrap();
        assert_eq!(serde_json::to_value(&read).unwrap(), list, "{value}");
        let [odd, good] = &read.data[..] else {
            panic!("{} items", read.data.len())
        };
        assert_eq!(good.item_id().unwrap(), "i2");
        assert!(odd.item_id().unwrap_err().to_string().contains("`search`"));
        let mut typed = odd.clone();
        typed.extra = Extra::new();
        assert_eq!(typed, BoardItem::default(), "{value}");
        assert_eq!((&odd.extra["id"], &odd.extra["fields"]), (&json!("i2"), &value));
    }
    // Without `fields` at all, nothing was copied.
    let mut row = item("i1");
    row.as_object_mut().unwrap().remove("fields");
    let list = json!({"data": [row], "count": 1, "total": 1, "has_more": false});
    let server = Server::once(Reply::json(200, &list.to_string())).await;
    let read = client(&server).boards().list_items("b").await.unwrap();
    assert_eq!(read.data[0].item_id().unwrap(), "i1");
}

#[tokio::test]
async fn what_is_not_flattened_is_the_items_own() {
    for name in properties() {
        let mut stored = item("i1");
        stored["fields"][name] = json!(17);
        let server = Server::start([
            Reply::json(200, &json!({"data": stored}).to_string()),
            Reply::json(
                200,
                &json!({"success": true, "message": {"hits": [stored]}}).to_string(),
            ),
        ])
        .await;
        let boards = client(&server).boards();
        let got = boards.get_item("b", "i1").await.unwrap();
        assert_eq!((got.id.as_deref(), got.item_id().unwrap()), (Some("i1"), "i1"));
        assert_eq!(got.fields.as_ref().unwrap()[name], 17);
        assert!(got.created_type.is_some() && got.extra.is_empty(), "{name}");
        let found = boards.search("b").await.unwrap();
        assert_eq!(found.message.hits[0].fields[name], 17);
    }
}

#[tokio::test]
async fn an_item_whose_every_id_is_overwritten_says_so() {
    let mut row = flattened("i1", "id", &json!("other"));
    for name in ["_id", "board_item_id"] {
        row["fields"][name] = json!("other");
        row[name] = json!("other");
    }
    let server = Server::once(Reply::json(200, &json!({"data": [row], "count": 1}).to_string())).await;
    let list = client(&server).boards().list_items("b").await.unwrap();
    let error = list.data[0].item_id().unwrap_err();
    assert!(
        error.is_invalid() && error.to_string().contains("`search`"),
        "{error}"
    );
}

#[tokio::test]
async fn keys_that_overwrite_are_refused_before_anything_is_sent() {
    let server = Server::once(Reply::json(400, "{}")).await;
    let boards = client(&server).boards();
    for name in properties() {
        for value in [json!(17), json!(null), json!("x")] {
            let new = || BoardItemCreate::new().field("f1", 1).field(name, value.clone());
            let data = BoardItemUpdate::new().data([BoardItemValue::new(name).value(value.clone())]);
            for error in [
                boards.create_item("b").body(new()).await.unwrap_err(),
                boards
                    .update_item("b", "i")
                    .field(name, value.clone())
                    .await
                    .unwrap_err(),
                boards.update_item("b", "i").body(data).await.unwrap_err(),
                boards
                    .bulk_create_items("b", BoardItemBulkCreate::new([BoardItemCreate::new(), new()]))
                    .await
                    .unwrap_err(),
            ] {
                assert!(error.is_invalid(), "{error}");
                let text = error.to_string();
                assert!(
                    text.contains(&format!("names `{name}`")) && text.contains("the id of a field"),
                    "{text}"
                );
            }
        }
    }
    assert!(server.received().is_empty());
    // Ids of fields, and names that only look like properties, go out.
    for key in [
        "89cd97fe-4c11-461a-9bc2-29aeec80b502",
        "68f0a1b2c3d4e5f601234567",
        "ID",
        "name",
    ] {
        boards.create_item("b").field(key, 1).await.unwrap_err();
    }
    assert_eq!(server.received().len(), 4);
}

#[tokio::test]
async fn a_poisoned_board_of_the_sandbox_is_listed_whole() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = imbrace::Client::builder()
        .gateway_url(sandbox.gateway_url())
        .api_key(sandbox.api_key())
        .build()
        .unwrap();
    let boards = client.boards();
    let field = BoardFieldCreate::new("Name", "ShortText");
    let board = boards.create("Odd").fields([field]).await.unwrap();
    let path = format!("/data-board/boards/{}/items", board.id);
    let mut ids = Vec::new();
    for name in properties() {
        let body = json!({"fields": {&board.fields[0].id: name, name: 17}});
        let made = client
            .request(http::Method::POST, &path)
            .json(&body)
            .send()
            .await
            .unwrap();
        ids.push(
            made.json::<Value>().unwrap()["data"]["id"]
                .as_str()
                .unwrap()
                .to_owned(),
        );
    }
    let list = boards.list_items(&board.id).limit(100).await.unwrap();
    // The item whose `fields` are overwritten does not say what else is.
    let (sure, unsure): (Vec<_>, Vec<_>) = list.data.iter().partition(|item| item.item_id().is_ok());
    assert_eq!((unsure.len(), &unsure[0].extra["fields"]), (1, &json!(17)));
    let found = sure.iter().map(|item| item.item_id().unwrap());
    let found = found.chain(unsure[0].extra["id"].as_str());
    let mut found: Vec<_> = found.map(str::to_owned).collect();
    found.sort_unstable();
    ids.sort_unstable();
    assert_eq!(found, ids);
}
