//! A property whose type has another name is read, set and checked as one whose type is written there.

use serde_json::{Value, json};

use super::{again, read, write};
use crate::{
    body::Json,
    operation::Operation,
    properties_by_other_names_of_types::{
        operations::ThingsDo,
        types::{ThingList, ThingMake},
    },
};

#[test]
fn null_of_a_list_is_an_empty_one_and_of_any_json_a_value() {
    let list: ThingList = read(json!({"data": null, "words": null, "any": null}));
    assert!(list.is_empty() && list.words.is_empty());
    assert_eq!(list.any, Some(Value::Null));
    assert_eq!(
        again::<ThingList>(json!({"data": ["a"], "words": [], "any": null})),
        json!({"data": ["a"], "words": [], "any": null})
    );
    assert_eq!(read::<ThingList>(json!({"words": ["b"]})).any, None);
}

#[test]
fn entries_are_added_one_by_one() {
    let tags: Vec<String> = vec!["t".into()];
    let make = ThingMake::new("n".to_owned(), tags)
        .mark("a")
        .mark("b")
        .value("x", 1);
    assert_eq!(
        write(&make),
        json!({"name": "n", "tags": ["t"], "marks": ["a", "b"], "values": {"x": 1}})
    );
}

#[test]
fn what_must_not_be_empty_is_checked() {
    let check = |name: &str| ThingsDo::empty_property(&Json(ThingMake::new(name.to_owned(), Vec::new())));
    assert_eq!(check("n"), Ok(()));
    assert_eq!(check(""), Err("name"));
}
