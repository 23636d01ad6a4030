//! Objects of more properties than there are bits in the number that tells which have come.

use serde_json::{Value, json};

use super::{again, error, read};
use crate::many_properties::types::Thing;

fn whole() -> Value {
    (0..67)
        .map(|number| (format!("p{number:02}"), json!(number)))
        .collect()
}

#[test]
fn properties_beyond_the_64th_must_be_there_too() {
    assert_eq!(again::<Thing>(whole()), whole());
    let required = ["p00", "p63", "p64", "p66"];
    for (index, name) in required.iter().enumerate() {
        let mut value = whole();
        // The first one that is missing is named, so all before it are there.
        for missing in &required[index..] {
            value.as_object_mut().expect("an object").remove(*missing);
        }
        let said = error::<Thing>(value);
        assert!(said.contains(&format!("missing field `{name}`")), "{said}");
    }
    let few: Thing = read(json!({"p00": 0, "p63": 63, "p64": 64, "p66": 66}));
    assert_eq!((few.p62, few.p65, few.p66), (None, None, 66));
}

#[test]
fn the_last_of_two_properties_counts_beyond_the_64th_too() {
    let last = r#"{"p00":0,"p63":63,"p65":1,"p64":64,"p66":1,"p65":null,"p66":2,"x":1,"x":2}"#;
    let thing: Thing = serde_json::from_str(last).expect("it can be read");
    assert_eq!((thing.p65, thing.p66), (None, 2));
    assert_eq!(thing.extra["x"], 2);
}
