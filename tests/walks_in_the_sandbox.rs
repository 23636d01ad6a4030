//! Walks over items of one bulk creation, which tie as on the data board: pages overlap, and walks are whole all the same.
#![cfg(feature = "gateway")]
#![allow(clippy::expect_used)] // a test ends there

use std::collections::BTreeSet;

use imbrace::{
    Call, Client, Error,
    gateway::types::{BoardFieldCreate, BoardItem, BoardItemBulkCreate, BoardItemCreate},
    pages::Paged,
};
use imbrace_sandbox::Sandbox;

const ROWS: usize = 100;
const SIZES: [u32; 6] = [1, 2, 3, 7, 20, 100];

/// A sandbox with a board of 100 items that were created together, each with the word "row".
async fn start() -> (Sandbox, Client, String, Vec<String>) {
    let sandbox = Sandbox::start().await.expect("a free port");
    let client = Client::builder()
        .gateway_url(sandbox.gateway_url())
        .api_key(sandbox.api_key())
        .organization_id(sandbox.organization_id())
        .build()
        .expect("a client");
    let boards = client.boards();
    let board = boards.create("Leads").await.expect("a board").id;
    let field = BoardFieldCreate::new("Company", "ShortText");
    let fields = boards.create_field(&board, field).await.expect("a field").fields;
    let field = &fields.last().expect("the field").id;
    let items = (0..ROWS).map(|number| BoardItemCreate::new().field(field, format!("row {number:03}")));
    let created = boards
        .bulk_create_items(&board, BoardItemBulkCreate::new(items))
        .await
        .expect("the items");
    let ids = created.data.iter().map(id).collect();
    (sandbox, client, board, ids)
}

fn id(item: &BoardItem) -> String {
    item.item_id().expect("an id").to_owned()
}

async fn walk<O: Paged<Body: Clone + Unpin>>(call: Call<O>) -> (Vec<String>, Option<Error>) {
    let mut items = call.items();
    let mut ids = Vec::new();
    while let Some(row) = items.next().await {
        match row {
            Ok(row) => {
                let row = serde_json::to_value(&row).expect("a row can be written");
                ids.push(row["id"].as_str().expect("an id").to_owned());
            }
            Err(error) => return (ids, Some(error)),
        }
    }
    (ids, None)
}

/// Every item once.
fn whole(what: &str, (ids, error): &(Vec<String>, Option<Error>)) {
    assert!(error.is_none(), "{what}: {error:?}");
    let distinct: BTreeSet<&String> = ids.iter().collect();
    assert_eq!((ids.len(), distinct.len()), (ROWS, ROWS), "{what}");
}

#[tokio::test]
async fn tied_items_come_once_at_every_page_size() {
    let (_sandbox, client, board, _) = start().await;
    for size in SIZES {
        let list = || client.boards().list_items(&board).limit(size.into());
        whole(&format!("no order, {size}"), &walk(list()).await);
        whole(
            &format!("created_at, {size}"),
            &walk(list().sort("created_at")).await,
        );
        whole(
            &format!("include_parent, {size}"),
            &walk(list().include_parent(true)).await,
        );
        let search = || client.boards().search(&board).limit(size.into());
        whole(&format!("search, {size}"), &walk(search()).await);
        whole(
            &format!("search of a word, {size}"),
            &walk(search().q("row")).await,
        );
        let ordered = search().q("row").sort(["created_at:desc"]);
        whole(&format!("search with an order, {size}"), &walk(ordered).await);
    }
}

#[tokio::test]
async fn the_pages_of_the_sandbox_overlap_where_items_tie() {
    let (_sandbox, client, board, _) = start().await;
    let mut ids = BTreeSet::new();
    for skip in (0..ROWS as u64).step_by(20) {
        let page = client.boards().list_items(&board).limit(20).skip(skip).await;
        let page = page.expect("a page");
        assert_eq!(page.data.len(), 20);
        ids.extend(page.data.iter().map(id));
    }
    assert!(ids.len() < ROWS, "all of them are on a page");
}

#[tokio::test]
async fn related_items_are_whole_or_an_error_tells_how_many_there_are() {
    let (_sandbox, client, board, ids) = start().await;
    let lead = client.boards().create_item(&board).await.expect("an item");
    let lead = id(&lead);
    let link = serde_json::json!({"relatedBoardId": board, "relatedItemIds": ids});
    let link = serde_json::from_value::<imbrace::gateway::types::BoardItemRelation>(link).expect("a link");
    client
        .boards()
        .link_items(&board, &lead)
        .body(link)
        .await
        .expect("links");
    let mut errors = 0;
    for size in SIZES {
        let call = client.boards().get_related_items(&board, &lead, &board);
        let (ids, error) = walk(call.limit(size.into())).await;
        let distinct: BTreeSet<&String> = ids.iter().collect();
        assert_eq!(distinct.len(), ids.len(), "{size} a page");
        match error {
            Some(error) => {
                assert!(error.is_incomplete(), "{error}");
                let numbers = format!("{} distinct items of {ROWS} were seen", ids.len());
                assert!(error.message().contains(&numbers), "{error}");
                errors += 1;
            }
            None => assert_eq!(ids.len(), ROWS, "{size} a page"),
        }
    }
    assert!(errors > 0, "nothing tied");
    whole(
        "one page",
        &walk(
            client
                .boards()
                .get_related_items(&board, &lead, &board)
                .limit(200),
        )
        .await,
    );
}

#[tokio::test]
async fn items_that_come_and_go_during_a_walk_hide_none() {
    for size in [1, 2, 3, 7, 20] {
        let (_sandbox, client, board, _) = start().await;
        let mut items = client.boards().list_items(&board).limit(size).items();
        let first = id(&items.next().await.expect("an item").expect("it came"));
        client
            .boards()
            .delete_item(&board, &first)
            .await
            .expect("it is deleted");
        let new = client.boards().create_item(&board).await.expect("an item");
        let new = id(&new);
        let other = client.boards().create_item(&board).await.expect("an item");
        let other = id(&other);
        let mut ids = BTreeSet::from([first]);
        while let Some(item) = items.next().await {
            let id = id(&item.expect("an item"));
            assert!(ids.insert(id), "an item came twice");
        }
        ids.remove(&new);
        ids.remove(&other);
        assert_eq!(ids.len(), ROWS, "{size} a page");
    }
}
