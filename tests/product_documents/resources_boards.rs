//! Document 000, "Tham Chiếu Resources": boards and items.

use imbrace::{
    Client,
    gateway::types::{BoardFieldCreate, BoardItemIds, BoardSegmentFilter},
};

use super::{Result, Service};

/// Boards & Items, Board CRUD
async fn boards(client: &Client) -> Result {
    let boards = client.boards().list().await?;
    for board in &boards {
        println!("{}", board.name);
    }

    let new_board = client.boards().create("Enterprise Leads").await?;

    let board = client.boards().get(&new_board.id).await?;
    assert_eq!(board.name, "Enterprise Leads");

    client.boards().update(&new_board.id).name("Enterprise Leads 2025").await?;
    client.boards().delete(&new_board.id).await?;
    Ok(())
}

/// Items: the server wants the ids of fields where the document has their names, so `name`, `status` and `value` are such ids.
async fn items(client: &Client, board_id: &str, [name, status, value]: [&str; 3]) -> Result {
    let items = client.boards().list_items(board_id).limit(100).await?;
    println!("{} items", items.len());

    let lead = client
        .boards()
        .create_item(board_id)
        .field(name, "Acme Corp")
        .field(status, "new")
        .field(value, 50_000)
        .await?;

    let item = client.boards().get_item(board_id, lead.item_id()?).await?;
    println!("{:?}", item.fields);

    client
        .boards()
        .update_item(board_id, lead.item_id()?)
        .field(status, "qualified")
        .await?;

    client.boards().delete_item(board_id, lead.item_id()?).await?;
    Ok(())
}

/// Items, bulk deletion
async fn bulk_delete(client: &Client, board_id: &str, [item_1, item_2, item_3]: [&str; 3]) -> Result {
    client
        .boards()
        .bulk_delete_items(board_id, BoardItemIds::new([item_1, item_2, item_3]))
        .await?;
    Ok(())
}

/// Search
async fn search(client: &Client, board_id: &str) -> Result {
    // TypeScript
    let results = client.boards().search(board_id).q("enterprise").await?;
    println!("{results:?}");
    // Python
    let results = client.boards().search(board_id).query("enterprise").await?;
    println!("{results:?}");
    Ok(())
}

/// Fields, Segments, Export
async fn fields_segments_export(client: &Client, board_id: &str) -> Result {
    // The response to a new field is the board.
    let board = client
        .boards()
        .create_field(board_id, BoardFieldCreate::new("Giá Trị Deal", "Number"))
        .await?;
    let field = board.fields.last().expect("the new field");
    client.boards().update_field(board_id, &field.id).name("Giá Trị Hợp Đồng").await?;
    client.boards().delete_field(board_id, &field.id).await?;

    let segments = client.boards().list_segments(board_id).await?;
    let segment = client
        .boards()
        .create_segment(board_id)
        .name("Leads Giá Trị Cao")
        .filters([BoardSegmentFilter::new().field("value").op("gt").value(10_000)])
        .await?;
    println!("{} segments, {}", segments.len(), segment.id);

    let csv = client.boards().export_csv(board_id).await?.text().await?;
    println!("{csv}");
    Ok(())
}

#[tokio::test]
async fn what_is_created_can_be_used() -> Result {
    let service = Service::start().await;
    let client = &service.client;
    boards(client).await?;

    let board = client.boards().create("Enterprise Leads").await?;
    let mut ids = Vec::new();
    for (name, kind) in [("name", "ShortText"), ("status", "ShortText"), ("value", "Number")] {
        let board = client.boards().create_field(&board.id, BoardFieldCreate::new(name, kind)).await?;
        ids.push(board.fields.last().expect("the new field").id.clone());
    }
    items(client, &board.id, [&ids[0], &ids[1], &ids[2]]).await?;
    let mut items = Vec::new();
    for name in ["a", "b", "c"] {
        let item = client.boards().create_item(&board.id).field(&ids[0], name).await?;
        items.push(item.item_id()?.to_owned());
    }
    bulk_delete(client, &board.id, [&items[0], &items[1], &items[2]]).await?;
    search(client, &board.id).await?;
    fields_segments_export(client, &board.id).await
}
