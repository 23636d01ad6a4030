use serde_json::{Value, json};

use super::{body, read};
use crate::{
    body::Sent,
    operation::Operation,
    pages::{Page, Paged, PagingBy},
    *,
};

fn page<O: Paged>(answer: Value) -> Page<O::Item>
where
    O::Answer: serde::de::DeserializeOwned,
{
    O::page(read(answer))
}

#[test]
fn rows_total_and_more_come_out_of_the_answer() {
    use paging_by_skip::operations::ThingsDo;
    let page = page::<ThingsDo>(json!({"data": [{"id": "a"}], "total": 9, "more": true}));
    assert_eq!(
        (page.items.len(), page.total, page.more, page.next),
        (1, Some(9), Some(true), None)
    );
    assert_eq!(ThingsDo::BY, PagingBy::Skip);
    let call = paging_by_skip::Client::new().things().r#do().skip(3);
    assert_eq!(ThingsDo::start(&call), 3);
    let call = ThingsDo::set_position(paging_by_skip::Client::new().things().r#do(), "7".into());
    assert_eq!(call.sent, [("skip", "7".to_owned())]);
}

#[test]
fn rows_may_be_deep_absent_or_the_answer_itself() {
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
fn cursors_and_members_of_rows_lead_on() {
    let answer = json!({"data": [{"id": "a", "age": 1}, {"id": "b", "age": 2}], "next": "c"});
    let next = |page: Option<String>| page.expect("there is more");
    assert_eq!(
        next(page::<paging_by_cursor::operations::ThingsDo>(answer.clone()).next),
        "c"
    );
    assert_eq!(
        next(page::<paging_of_aliases::operations::ThingsDo>(answer.clone()).next),
        "c"
    );
    assert_eq!(
        next(page::<paging_after_last::operations::ThingsDo>(answer.clone()).next),
        "b"
    );
    assert_eq!(
        next(page::<paging_after_first::operations::ThingsDo>(answer).next),
        "1"
    );
    assert_eq!(
        page::<paging_by_cursor::operations::ThingsDo>(json!({"data": [], "next": null})).next,
        None
    );
    assert_eq!(paging_by_page::operations::ThingsDo::BY, PagingBy::Page);
}

#[test]
fn a_body_can_be_told_where_to_go_on() {
    use paging_by_body_number::{Client, operations::ThingsDo};
    let call = Client::new().things().r#do().word("w").offset(5);
    assert_eq!(ThingsDo::start(&call), 5);
    assert_eq!(
        body(ThingsDo::set_position(call, "6".into())),
        Sent::Json(json!({"word": "w", "offset": 6}))
    );

    use paging_by_body_cursor::operations::ThingsDo as ByCursor;
    let call = ByCursor::set_position(paging_by_body_cursor::Client::new().things().r#do(), "c".into());
    assert_eq!(ByCursor::start(&call), 0);
    assert_eq!(body(call), Sent::Json(json!({"after": "c"})));
}

#[test]
fn every_paging_case_pages() {
    fn pages<O: Paged + Operation>() -> &'static str {
        O::INFO.id
    }
    assert_eq!(pages::<paging_by_offset::operations::ThingsDo>(), "things_do");
    assert_eq!(pages::<paging_by_page::operations::ThingsDo>(), "things_do");
}
