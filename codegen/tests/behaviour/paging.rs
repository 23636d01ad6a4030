use serde_json::{Value, json};

use super::{body, read};
use crate::{
    body::Sent,
    operation::{Operation, PagingBy, Promise},
    pages::{Identity, Page, Paged},
    *,
};

fn page<O: Paged>(response: Value) -> Page<O::Item>
where
    O::Output: serde::de::DeserializeOwned,
{
    O::page(read(response))
}

#[test]
fn rows_total_and_more_come_out_of_the_response() {
    use paging_by_skip::operations::ThingsDo;
    let page = page::<ThingsDo>(json!({"data": [{"id": "a"}], "total": 9, "more": true}));
    assert_eq!(
        (page.items.len(), page.total, page.more, page.next),
        (1, Some(9), Some(true), None)
    );
    let info = ThingsDo::PAGING;
    assert_eq!(
        (info.by, info.parameter, info.in_body),
        (PagingBy::Skip, "skip", false)
    );
    assert_eq!((info.promise, info.limit), (Promise::Count, Some("limit")));
    assert_eq!(ThingsDo::INFO.paging, Some(info));
    let mut body = paging_by_skip::Client::new().things().r#do().body;
    assert!(
        ThingsDo::settings(&mut body).position.is_none(),
        "it is a query parameter"
    );
}

#[test]
fn rows_may_be_deep_absent_or_the_response_itself() {
    use paging_by_offset::operations::ThingsDo;
    let deep = page::<ThingsDo>(json!({"data": [], "meta": {"rows": [{}, {}], "total": null}}));
    assert_eq!((deep.items.len(), deep.total), (2, None));
    assert!(page::<ThingsDo>(json!({"data": []})).items.is_empty());
    assert_eq!(
        page::<paging_of_a_bare_list::operations::ThingsDo>(json!([{}, {}]))
            .items
            .len(),
        2
    );
}

#[test]
fn cursors_and_properties_of_rows_lead_on() {
    let response = json!({"data": [{"id": "a", "age": 1}, {"id": "b", "age": 2}], "next": "c"});
    let next = |page: Option<String>| page.expect("there is more");
    assert_eq!(
        next(page::<paging_by_cursor::operations::ThingsDo>(response.clone()).next),
        "c"
    );
    assert_eq!(
        next(page::<paging_of_aliases::operations::ThingsDo>(response.clone()).next),
        "c"
    );
    assert_eq!(
        next(page::<paging_after_last::operations::ThingsDo>(response.clone()).next),
        "b"
    );
    assert_eq!(
        next(page::<paging_after_first::operations::ThingsDo>(response).next),
        "1"
    );
    assert_eq!(
        page::<paging_by_cursor::operations::ThingsDo>(json!({"data": [], "next": null})).next,
        None
    );
    assert_eq!(paging_by_page::operations::ThingsDo::PAGING.by, PagingBy::Page);
    assert_eq!(
        paging_by_page::operations::ThingsDo::PAGING.promise,
        Promise::None
    );
    assert!(paging_by_cursor::operations::ThingsDo::PAGING.cursor);
    assert!(!paging_after_last::operations::ThingsDo::PAGING.cursor);
}

#[test]
fn a_body_can_be_told_where_to_go_on() {
    use paging_by_body_number::{Client, operations::ThingsDo};
    let mut call = Client::new().things().r#do().word("w").offset(5);
    let position = ThingsDo::settings(&mut call.body).position.expect("it is there");
    assert_eq!(position.get().as_deref(), Some("5"));
    assert!(position.set("6"));
    let limit = ThingsDo::settings(&mut call.body).limit.expect("it is there");
    assert!(limit.get().is_none() && limit.set("9"));
    assert_eq!(
        body(call),
        Sent::Json(json!({"word": "w", "offset": 6, "limit": 9}))
    );
    let mut call = Client::new().things().r#do();
    let position = ThingsDo::settings(&mut call.body).position.expect("it is there");
    assert!(!position.set("18446744073709551615"), "it does not fit");

    use paging_by_body_cursor::operations::ThingsDo as ByCursor;
    let mut call = paging_by_body_cursor::Client::new().things().r#do();
    let position = ByCursor::settings(&mut call.body).position.expect("it is there");
    assert!(position.set("c"));
    assert_eq!(body(call), Sent::Json(json!({"after": "c"})));
}

#[test]
fn what_makes_an_order_total_goes_out_by_query_or_body() {
    use paging_with_order::operations::ThingsDo;
    let info = ThingsDo::PAGING;
    let order = info.order.expect("it has one");
    assert_eq!((order.parameter, order.default), ("sort", &["-age", "id"][..]));
    assert_eq!((order.tie, order.unique), ("id", &["id", "_id"][..]));
    assert_eq!((info.promise, info.largest), (Promise::TotalOrder, Some(100)));
    assert_eq!(info.only_with, Some("word"));

    use paging_with_order_in_body::operations::ThingsDo as InBody;
    let order = InBody::PAGING.order.expect("it has one");
    assert_eq!(
        (order.default, order.tie, order.unique),
        (&["age:desc", "id:asc"][..], "id:asc", &["id"][..])
    );
    assert_eq!(InBody::PAGING.promise, Promise::Count, "the document claims less");
    let mut call = paging_with_order_in_body::Client::new().things().r#do();
    let keys = InBody::settings(&mut call.body).order.expect("it is there");
    keys.get_or_insert_default().push("age:asc".into());
    assert_eq!(body(call), Sent::Json(json!({"sort": ["age:asc"]})));
}

#[test]
fn rows_that_the_server_appends_are_told_by_their_property() {
    use paging_with_appended_rows::operations::ThingsDo;
    let rows =
        json!({"data": [{"id": "a"}, {"id": "b", "is_builtin": false}, {"id": "c", "is_builtin": true}]});
    let page = page::<ThingsDo>(rows);
    let appended: Vec<bool> = page.items.iter().map(ThingsDo::appended).collect();
    assert_eq!(appended, [false, false, true]);
}

#[test]
fn rows_are_identified_by_the_properties_that_the_document_names() {
    use paging_with_order::operations::ThingsDo;
    let page = page::<ThingsDo>(json!({"data": [{"id": "a", "age": 7}, {"_id": "b"}], "total": 2}));
    let identities = page.items.iter().map(|row| {
        let mut identity = Identity::default();
        ThingsDo::identify(row, &mut identity);
        identity.0
    });
    let text = |id: &str| Some(format!("\"{id}\""));
    assert_eq!(
        identities.collect::<Vec<_>>(),
        [[None, text("a")], [text("b"), None]]
    );
    let mut identity = Identity::default();
    paging_by_skip::operations::ThingsDo::identify(&read(json!({"id": "a"})), &mut identity);
    assert_eq!(identity, Identity::default(), "the whole row counts");
}

#[test]
fn the_first_count_that_the_response_has_is_the_whole() {
    use paging_with_order::operations::ThingsDo;
    let total = |response| page::<ThingsDo>(response).total;
    assert_eq!(total(json!({"data": [], "count": 2, "total": 9})), Some(9));
    assert_eq!(total(json!({"data": [], "count": 2})), Some(2));
}

#[test]
fn every_paging_case_pages() {
    fn pages<O: Paged + Operation>() -> &'static str {
        O::INFO.id
    }
    assert_eq!(pages::<paging_by_offset::operations::ThingsDo>(), "things_do");
    assert_eq!(pages::<paging_by_page::operations::ThingsDo>(), "things_do");
}
