//! Lists that page, against servers that page badly.
#![cfg(feature = "gateway")]
#![allow(clippy::expect_used, clippy::panic)] // a test ends there

#[path = "support/lists.rs"]
mod lists;
mod support;

use futures_util::TryStreamExt;
use imbrace::{
    Call, Error, ErrorKind,
    pages::{MAX_ITEMS, Paged},
};
use lists::{Ask, Lists};
use serde_json::{Value, json};
use support::{Reply, Server, builder, client};

fn flows(ids: &[&str], next: Option<&str>) -> Reply {
    let rows: Vec<_> = ids.iter().map(|id| json!({"id": id})).collect();
    Reply::json(
        200,
        &json!({"data": rows, "next": next, "previous": null}).to_string(),
    )
}

/// The ids of a walk, and the error that ended it.
async fn walk<O: Paged<Body: Clone + Unpin>>(call: Call<O>) -> (Vec<String>, Option<Error>) {
    let mut items = call.items();
    let mut ids = Vec::new();
    while let Some(row) = items.next().await {
        match row {
            Ok(row) => {
                let row = serde_json::to_value(&row).expect("a row can be written");
                ids.push(row["id"].as_str().unwrap_or("none").to_owned());
            }
            Err(error) => {
                assert!(items.next().await.is_none(), "an error ends the walk");
                return (ids, Some(error));
            }
        }
    }
    (ids, None)
}

/// A walk that ends with an error: the ids before it, and its message.
async fn fails<O: Paged<Body: Clone + Unpin>>(call: Call<O>) -> (Vec<String>, String) {
    let (ids, error) = walk(call).await;
    let error = error.expect("it cannot be completed");
    assert!(
        error.is_incomplete() && error.kind() == ErrorKind::Incomplete,
        "{error:?}"
    );
    assert_eq!(error.operation(), Some(O::INFO.id));
    (ids, error.message().to_owned())
}

/// A walk that ends well.
async fn passes<O: Paged<Body: Clone + Unpin>>(call: Call<O>) -> Vec<String> {
    let (ids, error) = walk(call).await;
    assert!(error.is_none(), "{error:?} after {ids:?}");
    ids
}

fn imbrace(server: &Lists) -> imbrace::Client {
    builder(server.url()).build().expect("a client")
}

#[cfg(feature = "clickai")]
fn console(server: &Lists) -> imbrace::clickai::Client {
    let builder = imbrace::clickai::Client::builder()
        .base_url(server.url())
        .console_url(server.url())
        .console_token("token-1");
    builder.build().expect("a client")
}

fn item(id: &str) -> Value {
    json!({
        "id": id, "_id": id, "board_item_id": id, "business_unit_id": "", "organization_id": "o", "board_id": "b",
        "created_type": "manual", "fields": {}, "created_at": "2026-11-29T15:45:31.082Z", "updated_at": "x",
    })
}

/// The rows that a request asks for by `skip` and `limit`.
fn cut<'a>(rows: &'a [&'a str], ask: &Ask) -> Vec<&'a str> {
    let (skip, limit) = (ask.number("skip").unwrap_or(0), ask.number("limit").unwrap_or(20));
    rows.iter().skip(skip).take(limit).copied().collect()
}

/// A page of items as the data board responds to it: `count` is the whole.
fn items(rows: &[&str], ask: &Ask) -> Value {
    let data: Vec<Value> = cut(rows, ask).into_iter().map(item).collect();
    json!({"data": data, "count": rows.len()})
}

/// A page of contacts: nothing counts them.
fn contacts(rows: &[&str], ask: &Ask) -> Value {
    let page = cut(rows, ask);
    let skip = ask.number("skip").unwrap_or(0);
    let data: Vec<Value> = page.iter().map(|id| json!({"id": id})).collect();
    json!({"data": data, "has_more": skip + page.len() < rows.len()})
}

#[tokio::test]
async fn a_cursor_leads_from_page_to_page() {
    let server = Server::start([flows(&["a", "b"], Some("c1")), flows(&["c"], None)]).await;
    let ids = passes(client(&server).workflows().list_flows().limit(2)).await;
    assert_eq!(ids, ["a", "b", "c"]);
    let received = server.received();
    let targets: Vec<&str> = received.iter().map(|request| request.target.as_str()).collect();
    assert_eq!(
        targets,
        [
            "/activepieces/v1/flows?limit=2",
            "/activepieces/v1/flows?limit=2&cursor=c1"
        ]
    );
}

#[tokio::test]
async fn an_empty_page_with_a_new_cursor_does_not_end_the_walk() {
    let script = [
        flows(&["a"], Some("c1")),
        flows(&[], Some("c2")),
        flows(&[], Some("c3")),
        flows(&["b"], None),
    ];
    let server = Server::start(script).await;
    assert_eq!(passes(client(&server).workflows().list_flows()).await, ["a", "b"]);
}

/// A list of use cases: those of the organization between two positions, and the built-in one.
fn use_cases(all: &[&str], ask: &Ask) -> Value {
    let row = |id: &str, builtin: bool| {
        json!({
            "_id": id, "id": id, "title": "t", "organization_id": "o", "type": "default", "media": [], "features": [], "tags": [],
            "suggestion_prompts": [], "version": 1, "is_deleted": false, "is_builtin": builtin,
            "created_at": "2026-11-29T15:45:31.082Z", "updated_at": "2026-11-29T15:45:31.082Z",
        })
    };
    let (skip, limit) = (
        ask.number("skip").unwrap_or(0),
        ask.number("limit").unwrap_or(all.len()),
    );
    let own = all.iter().skip(skip).take(limit).map(|id| row(id, false));
    json!({"data": own.chain([row("builtin", true)]).collect::<Vec<_>>()})
}

#[tokio::test]
async fn a_row_that_is_appended_to_every_page_comes_once_and_moves_nothing() {
    for size in [1, 2, 3, 5] {
        let server = Lists::start(|ask| use_cases(&["a", "b", "c", "d"], ask)).await;
        let mut ids = passes(imbrace(&server).templates().list().limit(size)).await;
        let builtin = ids.iter().position(|id| id == "builtin").expect("it comes");
        assert_eq!(builtin, size.min(4) as usize, "at the end of the first page");
        ids.remove(builtin);
        assert_eq!(ids, ["a", "b", "c", "d"], "{size} a page");
    }
    let server = Lists::start(|ask| use_cases(&[], ask)).await;
    let ids = passes(imbrace(&server).templates().list()).await;
    assert_eq!((ids.len(), server.asked().len()), (1, 1), "only the built-in one");
}

#[tokio::test]
async fn empty_pages_without_end_are_an_error() {
    let mut page = 0;
    let server = Lists::start(move |_| {
        page += 1;
        json!({"data": [], "next": format!("c{page}"), "previous": null})
    })
    .await;
    let (ids, message) = fails(imbrace(&server).workflows().list_flows()).await;
    assert_eq!((ids.len(), server.asked().len()), (0, 1_000));
    assert!(
        message.contains("1000 pages in succession held no new item"),
        "{message}"
    );
}

#[tokio::test]
async fn a_cursor_that_comes_again_is_an_error() {
    let script = [
        flows(&["a"], Some("c1")),
        flows(&["b"], Some("c2")),
        flows(&["c"], Some("c1")),
    ];
    let server = Server::start(script).await;
    let (ids, message) = fails(client(&server).workflows().list_flows()).await;
    assert_eq!(ids, ["a", "b", "c"]);
    assert!(
        message.contains("has named before; 3 distinct items"),
        "{message}"
    );
    assert_eq!(server.received().len(), 3);
}

#[tokio::test]
async fn a_server_that_ignores_the_position_is_not_asked_for_ever() {
    // Each row has a property that differs at each request.
    let mut request = 0;
    let server = Lists::start(move |_| {
        request += 1;
        let rows = ["a", "b"].map(|id| json!({"id": id, "seen": request}));
        json!({"data": rows, "has_more": true})
    })
    .await;
    let (ids, message) = fails(imbrace(&server).messages().list()).await;
    assert_eq!(ids, ["a", "b"]);
    assert!(
        message.contains("holds no new item") && message.contains("2 distinct items"),
        "{message}"
    );
    assert_eq!(server.asked().len(), 2);
}

#[tokio::test]
async fn without_a_folder_the_list_of_files_is_one_page() {
    let file = |id: &str| {
        json!({
            "id": id, "_id": id, "name": "n", "organization_id": "o", "folder_id": "f", "source_type": "upload",
            "key": "k", "file_type": "t", "file_size": 1, "created_at": "", "updated_at": "",
        })
    };
    let server =
        Lists::start(move |_| json!({"success": true, "message": "", "data": [file("a"), file("b")]})).await;
    let client = imbrace(&server);
    assert_eq!(passes(client.boards().list_files()).await, ["a", "b"]);
    assert_eq!(server.asked().len(), 1);
    let (ids, _) = fails(client.boards().list_files().folder_id("f")).await;
    assert_eq!((ids.len(), server.asked().len()), (2, 3));
}

#[tokio::test]
async fn a_row_inserted_in_front_repeats_none_and_loses_none() {
    // Nothing counts contacts: one row a page, and the page that comes is known.
    let mut asked = 0;
    let server = Lists::start(move |ask| {
        asked += 1;
        let rows = if asked == 1 {
            &["a", "b", "c"][..]
        } else {
            &["new", "a", "b", "c"]
        };
        contacts(rows, ask)
    })
    .await;
    let (ids, message) = fails(imbrace(&server).contacts().list().limit(1)).await;
    assert_eq!(ids, ["a"]);
    assert!(message.contains("items were inserted meanwhile"), "{message}");
    // Two rows a page: one of them is known, and dropped.
    let mut asked = 0;
    let server = Lists::start(move |ask| {
        asked += 1;
        let rows = if asked == 1 {
            &["a", "b", "c", "d"][..]
        } else {
            &["new", "a", "b", "c", "d"]
        };
        contacts(rows, ask)
    })
    .await;
    let ids = passes(imbrace(&server).contacts().list().limit(2)).await;
    assert_eq!(ids, ["a", "b", "c", "d"]);
    // The data board counts items: what came in front is given too.
    for limit in [1, 2, 3] {
        let mut asked = 0;
        let server = Lists::start(move |ask| {
            asked += 1;
            let rows = if asked == 1 {
                &["a", "b", "c"][..]
            } else {
                &["x", "y", "a", "b", "c"]
            };
            items(rows, ask)
        })
        .await;
        let mut ids = passes(imbrace(&server).boards().list_items("b").limit(limit)).await;
        ids.sort();
        let expected = if limit == 3 {
            &["a", "b", "c"][..]
        } else {
            &["a", "b", "c", "x", "y"]
        };
        assert_eq!(ids, expected, "{limit} a page");
    }
}

#[tokio::test]
async fn a_row_deleted_meanwhile_hides_none_behind_it() {
    for limit in [1, 2, 3] {
        let mut asked = 0;
        let server = Lists::start(move |ask| {
            asked += 1;
            let rows = if asked == 1 {
                &["a", "b", "c", "d", "e"][..]
            } else {
                &["b", "c", "d", "e"]
            };
            items(rows, ask)
        })
        .await;
        let ids = passes(imbrace(&server).boards().list_items("b").limit(limit)).await;
        assert_eq!(ids, ["a", "b", "c", "d", "e"], "{limit} a page");
    }
}

#[tokio::test]
async fn fewer_rows_than_the_count_are_an_error_with_both_numbers() {
    // The pages overlap, as where rows tie.
    let server = Lists::start(|ask| {
        let page = if ask.number("skip").is_none() {
            ["a", "b"]
        } else {
            ["b", "c"]
        };
        json!({"data": page.map(item), "count": 4})
    })
    .await;
    let (ids, message) = fails(imbrace(&server).boards().list_items("b").limit(2)).await;
    assert_eq!(ids, ["a", "b", "c"]);
    assert!(message.contains("3 distinct items of 4 were seen"), "{message}");
}

#[tokio::test]
async fn a_count_that_the_rows_prove_wrong_is_not_believed() {
    let rows = ["a", "b", "c", "d", "e"];
    let server = Lists::start(
        move |ask| json!({"data": cut(&rows, ask).into_iter().map(item).collect::<Vec<_>>(), "count": 0}),
    )
    .await;
    let ids = passes(imbrace(&server).boards().list_items("b").limit(2)).await;
    assert_eq!(ids, rows);
}

#[tokio::test]
async fn with_the_parent_item_the_total_is_the_count() {
    let rows = ["a", "b", "c", "d", "e"];
    let server = Lists::start(move |ask| {
        assert_eq!(ask.get("include_parent").as_deref(), Some("true"));
        let page = cut(&rows, ask);
        let more = ask.number("skip").unwrap_or(0) + page.len() < rows.len();
        let data: Vec<Value> = page.iter().map(|id| item(id)).collect();
        json!({"data": data, "count": page.len(), "total": rows.len(), "has_more": more})
    })
    .await;
    let call = imbrace(&server)
        .boards()
        .list_items("b")
        .include_parent(true)
        .limit(2);
    assert_eq!(passes(call).await, rows);
    assert_eq!(server.asked().len(), 3);
}

#[tokio::test]
async fn equal_rows_without_ids_are_not_lost_in_silence() {
    let row = |name: &str| json!({"name": name});
    // Two of one page are two rows.
    let server = Lists::start(move |_| json!({"data": [row("a"), row("a")], "has_more": false})).await;
    assert_eq!(passes(imbrace(&server).conversations().list()).await.len(), 2);
    // Of two pages, it is unknown whether they are one item or two.
    let server = Lists::start(move |ask| match ask.number("skip") {
        None => json!({"data": [row("a"), row("b")], "has_more": true}),
        Some(_) => json!({"data": [row("b"), row("c")], "has_more": false}),
    })
    .await;
    let (ids, message) = fails(imbrace(&server).conversations().list()).await;
    assert_eq!(ids.len(), 3);
    assert!(message.contains("have no id"), "{message}");
}

#[tokio::test]
async fn the_largest_position_neither_panics_nor_turns_back_to_the_first() {
    let server = Lists::start(|_| json!({"data": [item("a")], "count": 1})).await;
    let client = imbrace(&server);
    assert_eq!(
        passes(client.boards().list_items("b").skip(u64::MAX)).await,
        ["a"]
    );
    assert_eq!(server.asked().len(), 1);

    let server = Lists::start(|_| json!({"data": [{"id": "a"}], "has_more": true})).await;
    let (ids, message) = fails(imbrace(&server).contacts().list().skip(u64::MAX)).await;
    assert_eq!((ids.len(), server.asked().len()), (1, 1));
    assert!(message.contains("there is more"), "{message}");

    // A position in the body is a signed number.
    let hit = json!({"success": true, "message": {"hits": [item("a")], "estimatedTotalHits": 9}});
    let server = Lists::start(move |_| hit.clone()).await;
    let client = imbrace(&server);
    let (ids, message) = fails(client.boards().search("b").offset(i64::MAX)).await;
    assert_eq!((ids.len(), server.asked().len()), (1, 1));
    assert!(
        message.contains("cannot be set to 9223372036854775808"),
        "{message}"
    );
    let (ids, error) = walk(client.boards().search("b").offset(-1)).await;
    assert!(ids.is_empty() && error.is_some_and(|error| error.is_invalid()));
    assert_eq!(server.asked().len(), 1, "nothing was sent");
}

#[tokio::test]
async fn an_order_that_can_tie_gets_the_key_that_breaks_ties() {
    let server = Lists::start(|_| json!({"data": [], "count": 0})).await;
    let client = imbrace(&server);
    let list = || client.boards().list_items("b");
    for (call, sent) in [
        (list(), "-created_at,id"),
        (list().sort(""), "-created_at,id"),
        (list().sort("-updated_at"), "-updated_at,id"),
        (list().sort("fields.a,-id"), "fields.a,-id"),
        (list().sort("_id"), "_id"),
    ] {
        passes(call).await;
        let asked = server.asked().pop().expect("a request");
        assert_eq!(asked.get("sort").as_deref(), Some(sent));
    }
    let server =
        Lists::start(|_| json!({"success": true, "message": {"hits": [], "estimatedTotalHits": 0}})).await;
    let client = imbrace(&server);
    let search = || client.boards().search("b");
    for (call, sent) in [
        (search(), "created_at:desc,id:asc"),
        (search().sort(["updated_at:asc"]), "updated_at:asc,id:asc"),
        (search().sort(["id:desc"]), "id:desc"),
    ] {
        passes(call).await;
        let asked = server.asked().pop().expect("a request");
        assert_eq!(asked.get("sort").as_deref(), Some(sent));
    }
    // A single call sends what the caller set, and nothing else.
    client.boards().search("b").await.expect("a response");
    assert_eq!(server.asked().pop().expect("a request").body, json!({}));
}

#[tokio::test]
async fn where_rows_are_lost_between_pages_the_pages_are_large() {
    let server = Lists::start(|_| json!({"data": [], "count": 0, "total": 0, "has_more": false})).await;
    let client = imbrace(&server);
    passes(client.boards().get_related_items("b", "i", "r")).await;
    passes(client.boards().get_related_items("b", "i", "r").limit(7)).await;
    let limits: Vec<_> = server.asked().iter().map(|ask| ask.number("limit")).collect();
    assert_eq!(limits, [Some(100), Some(7)]);
}

#[tokio::test]
async fn a_request_id_of_the_callers_leads_the_walk() {
    let rows = ["a", "b", "c"];
    for (id, derived) in [("mine".to_owned(), true), ("x".repeat(64), false)] {
        let server = Lists::start(move |ask| contacts(&rows, ask)).await;
        passes(imbrace(&server).contacts().list().limit(1).request_id(&id)).await;
        let ids: Vec<String> = server.asked().into_iter().map(|ask| ask.request_id).collect();
        assert_eq!(ids[0], id);
        if derived {
            assert_eq!(ids[1..], ["mine.2", "mine.3"]);
        } else {
            assert!(
                ids[1] != ids[2] && ids[1..].iter().all(|minted| minted.len() == 36),
                "{ids:?}"
            );
        }
    }
}

#[tokio::test]
async fn a_walk_is_as_long_as_it_may_be() {
    let rows = ["a", "b", "c", "d"];
    let server = Lists::start(move |ask| items(&rows, ask)).await;
    let call = || imbrace(&server).boards().list_items("b").limit(2);
    let all: Vec<_> = call()
        .items()
        .max_items(4)
        .try_collect()
        .await
        .expect("it is not longer");
    assert_eq!(all.len(), 4);
    let mut pages = call().pages().max_items(3);
    assert_eq!(
        pages.next().await.expect("a page").expect("it fits").items.len(),
        2
    );
    assert_eq!(
        pages.next().await.expect("a page").expect("it came").items.len(),
        2
    );
    let error = pages.next().await.expect("an end").expect_err("it is too long");
    assert!(error.message().contains("longer than the 3 items"), "{error}");
    assert!(pages.next().await.is_none());
    assert_eq!(MAX_ITEMS, 10_000_000);
}

#[tokio::test]
async fn a_walk_can_be_taken_into_a_task() {
    let rows = ["a", "b", "c"];
    let server = Lists::start(move |ask| items(&rows, ask)).await;
    let call = imbrace(&server).boards().list_items("b").limit(2);
    let ids = tokio::spawn(passes(call)).await.expect("the task ends");
    assert_eq!(ids, rows);
}

#[tokio::test]
async fn an_error_ends_the_walk_after_the_rows_before_it() {
    let refused = Reply::json(403, r#"{"error":"Access denied"}"#);
    let server = Server::start([flows(&["a"], Some("c1")), refused]).await;
    let mut flows = client(&server).workflows().list_flows().items();
    assert!(flows.next().await.is_some_and(|row| row.is_ok()));
    assert!(
        flows
            .next()
            .await
            .is_some_and(|row| row.is_err_and(|error| error.is_permission()))
    );
    assert!(flows.next().await.is_none());
    assert_eq!(server.received().len(), 2);
}

/// A page of the search, with the estimate of how many hits there are.
fn hits(rows: &[&str], ask: &Ask, estimate: usize) -> Value {
    let (skip, limit) = (
        ask.number("offset").unwrap_or(0),
        ask.number("limit").unwrap_or(20),
    );
    let hits: Vec<Value> = rows.iter().skip(skip).take(limit).map(|id| item(id)).collect();
    json!({"success": true, "message": {"hits": hits, "estimatedTotalHits": estimate}})
}

#[tokio::test]
async fn an_estimate_does_not_end_a_walk() {
    let rows = ["a", "b", "c", "d", "e", "f", "g"];
    // Too few, and another number for each page.
    for estimate in [|_| 1, |skip: usize| 9 - skip, |skip: usize| 3 + skip % 3] {
        let server = Lists::start(move |ask| {
            let skip = ask.number("offset").unwrap_or(0);
            hits(&rows, ask, estimate(skip))
        })
        .await;
        let ids = passes(imbrace(&server).boards().search("b").limit(2)).await;
        assert_eq!(ids, rows);
        let asked = server.asked().len();
        assert!(asked < 30, "{asked} requests");
    }
    // Fewer rows than the last estimate: some may be missing.
    let server = Lists::start(move |ask| hits(&rows, ask, 1_000)).await;
    let (ids, message) = fails(imbrace(&server).boards().search("b").limit(2)).await;
    assert_eq!(ids, rows);
    assert!(message.contains("7 distinct items of 1000"), "{message}");
}

#[tokio::test]
async fn a_count_that_swings_does_not_keep_a_walk_going_back() {
    let rows = ["a", "b", "c", "d", "e", "f"];
    let mut turn = 0;
    let server = Lists::start(move |ask| {
        turn += 1;
        let mut page = items(&rows, ask);
        page["count"] = json!(6 + turn % 2);
        page
    })
    .await;
    let ids = walk(imbrace(&server).boards().list_items("b").limit(2)).await.0;
    assert_eq!(ids, rows);
    let asked = server.asked().len();
    assert!(asked < 80, "{asked} requests");
}

#[tokio::test]
async fn a_walk_refuses_what_it_cannot_be_combined_with() {
    let server = Lists::start(|_| json!({"chats": [], "hasMore": false})).await;
    let client = imbrace(&server);
    let list = || client.ai_agent().list_client_chats();
    let (ids, error) = walk(list().starting_after("242519ef-0738-41f0-a582-f5a0cf8e2d57")).await;
    let error = error.expect("both cursors would be sent");
    assert!(ids.is_empty() && error.is_invalid(), "{error}");
    assert!(error.message().contains("`starting_after`"), "{error}");
    assert_eq!(server.asked().len(), 0, "nothing was sent");
    passes(list().ending_before("242519ef-0738-41f0-a582-f5a0cf8e2d57")).await;
}

#[tokio::test]
async fn an_empty_page_ends_a_list_whose_document_says_so() {
    let rows = ["a", "b", "c"];
    let page = move |ask: &Ask| {
        let mut page = contacts(&rows, ask);
        page["has_more"] = json!(true);
        page
    };
    let server = Lists::start(page).await;
    let ids = passes(imbrace(&server).conversations().list().limit(2)).await;
    assert_eq!(ids, rows);
    let server = Lists::start(page).await;
    fails(imbrace(&server).contacts().list().limit(2)).await;
}

#[cfg(feature = "clickai")]
#[tokio::test]
async fn a_walk_from_a_later_page_knows_what_stands_before_it() {
    let rows: Vec<String> = (0..25).map(|row| row.to_string()).collect();
    let server = Lists::start(move |ask| {
        let (page, size) = (
            ask.number("page").unwrap_or(1),
            ask.number("page_size").unwrap_or(10),
        );
        // The last page lacks a row.
        let data: Vec<Value> = rows
            .iter()
            .skip((page - 1) * size)
            .take(size)
            .filter(|row| *row != "24")
            .map(|row| json!({"id": row, "name": "a", "mode": "chat"}))
            .collect();
        json!({"page": page, "page_size": size, "total": 25, "data": data})
    })
    .await;
    let (ids, message) = fails(console(&server).list_assistants().page(2)).await;
    assert_eq!(ids.len(), 14);
    assert!(message.contains("14 distinct items of 15"), "{message}");
    let sizes: Vec<_> = server.asked().iter().map(|ask| ask.number("page_size")).collect();
    assert_eq!(sizes[0], Some(10));
}

#[tokio::test]
async fn rows_that_others_delete_all_the_time_hide_none() {
    // One of the rows that came already goes before each of some requests.
    for (deletions, limit) in [(5, 20), (12, 20), (30, 20), (12, 5)] {
        let mut rows: Vec<String> = (0..100).map(|row| format!("r{row:03}")).collect();
        let kept: Vec<String> = rows[deletions..].to_vec();
        let mut turn = 0;
        let server = Lists::start(move |ask| {
            turn += 1;
            if turn > 3 && turn <= 3 + deletions {
                rows.remove(0);
            }
            let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
            items(&rows, ask)
        })
        .await;
        let (ids, error) = walk(imbrace(&server).boards().list_items("b").limit(limit)).await;
        let missing: Vec<&String> = kept.iter().filter(|row| !ids.contains(row)).collect();
        assert!(
            missing.is_empty() || error.is_some(),
            "{deletions}, {limit}: {missing:?} are missing"
        );
        assert!(error.is_none(), "{deletions}, {limit}: {error:?}");
    }
}

#[tokio::test]
async fn a_count_that_some_pages_lack_still_shows_what_moved() {
    let mut rows: Vec<String> = (100..129).map(|row| row.to_string()).collect();
    let mut turn = 0;
    let server = Lists::start(move |ask| {
        turn += 1;
        if turn == 3 {
            rows.retain(|row| row != "111");
        }
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        let mut page = items(&rows, ask);
        if turn == 3 {
            page["count"] = json!(0);
        }
        page
    })
    .await;
    let ids = passes(imbrace(&server).boards().list_items("b").limit(7)).await;
    assert_eq!(ids.len(), 29, "{ids:?}");
}

#[tokio::test]
async fn replicas_that_count_differently_do_not_end_a_walk() {
    let rows = ["a", "b", "c", "d", "e", "f", "g", "h"];
    let mut turn = 0;
    let server = Lists::start(move |ask| {
        turn += 1;
        let data: Vec<Value> = cut(&rows, ask).into_iter().map(item).collect();
        let more = ask.number("skip").unwrap_or(0) + data.len() < rows.len();
        json!({"data": data, "count": data.len(), "total": 7 + turn % 2, "has_more": more})
    })
    .await;
    let ids = passes(
        imbrace(&server)
            .boards()
            .get_related_items("b", "i", "r")
            .limit(3),
    )
    .await;
    assert_eq!(ids, rows);
    let asked = server.asked().len();
    assert!(asked < 40, "{asked} requests");
}

#[cfg(feature = "clickai")]
#[tokio::test]
async fn a_later_page_of_a_server_that_caps_pages_loses_no_row() {
    for total in [450, 1_100, 2_000] {
        let server = Lists::start(move |ask| {
            let (page, size) = (
                ask.number("page").unwrap_or(1),
                ask.number("page_size").unwrap_or(10).min(100),
            );
            let data: Vec<Value> = (0..total)
                .skip((page - 1) * size)
                .take(size)
                .map(|row| json!({"id": row.to_string(), "name": "a", "mode": "chat"}))
                .collect();
            json!({"page": page, "page_size": size, "total": total, "data": data})
        })
        .await;
        let ids = passes(console(&server).list_assistants().page(2).page_size(1_000)).await;
        assert_eq!(ids.len(), total - 100);
    }
}
